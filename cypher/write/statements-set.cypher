// Names, words and counts of facts and claims, where they follow anew.
UNWIND $rows AS row
MATCH (n:{{kind}} {id: row.id})
SET n += row.props
