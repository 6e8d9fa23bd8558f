UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r:SAME_AS {id: row.id}]->(:Entity {id: row.to})
DELETE r
