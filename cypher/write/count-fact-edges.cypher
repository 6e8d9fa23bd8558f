// The plain edge shows what its fact counts.
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[:SUBJECT]->(a:Entity)
MATCH (f)-[:OBJECT]->(b:Entity)
MATCH (a)-[r:{{type}} {id: id}]->(b)
SET r.support = f.support, r.independent = f.independent, r.quote = f.quote,
    r.reported = f.reported, r.lastReported = f.lastReported, r.name = f.name, r.withdrawnIn = f.withdrawnIn
