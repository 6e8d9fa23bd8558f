// A judgement takes the place of what its author said of the pair before.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:SAME_AS {id: row.id}]->(b)
SET r += row.props
