UNWIND $rows AS row
MATCH (a:Article {id: row.from})-[r:TELLS_APART {id: row.id}]->(b:Article {id: row.to})
SET a.settled = null, b.settled = null
DELETE r
