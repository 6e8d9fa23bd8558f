// facts-by-id: facts with their ends
// :param ids list (of facts)
UNWIND $ids AS wanted
MATCH (f:Fact {id: wanted})-[r:SUBJECT|OBJECT|PLACE|`WITH`]->(e)
RETURN f.id AS id, properties(f) AS props, type(r) AS part, e.id AS whom, e.name AS name, labels(e) AS labels
ORDER BY id, part, whom
