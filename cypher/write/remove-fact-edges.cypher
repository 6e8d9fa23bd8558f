UNWIND $ids AS id
MATCH (f:Fact {id: id})-[:SUBJECT]->(a:Entity)
MATCH (f)-[:OBJECT]->(b:Entity)
MATCH (a)-[r:{{type}} {id: id}]->(b)
DELETE r
