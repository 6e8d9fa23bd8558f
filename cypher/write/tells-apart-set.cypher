// Two articles tell of different happenings of one type, says a person.
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Article {id: row.to})
MERGE (a)-[r:TELLS_APART {id: row.id}]->(b)
SET r += row.props, a.settled = null, b.settled = null
