// What follows from the other articles; null takes a property away. What is told by them is to be joined anew.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.version = row.version, a.replacedBy = row.replacedBy, a.copyOf = row.copyOf, a.settled = null
