UNWIND $rows AS row
MATCH (:Article {id: row.from})-[r:TELLS_APART {id: row.id}]->(:Article {id: row.to})
DELETE r
