// facts-of-outlet: which facts an outlet reported
// :param ids list (of facts)
// :param outlet string (its id)
UNWIND $ids AS wanted
MATCH (f:Fact {id: wanted})-[:EVIDENCED_BY]->()<-[:HAS_SENTENCE]-()<-[:PUBLISHED]-(o)
WHERE o.id = $outlet
RETURN DISTINCT f.id AS id
