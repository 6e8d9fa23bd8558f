// What tells these happenings.
UNWIND $ids AS id
MATCH (h:Happening {id: id})-[:TOLD_BY]->(x)
RETURN h.id AS id, x.id AS statement
