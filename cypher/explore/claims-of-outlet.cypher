// claims-of-outlet: which claims an outlet reported
// :param ids list (of claims)
// :param outlet string (its id)
UNWIND $ids AS wanted
MATCH (c:Claim {id: wanted})-[:EVIDENCED_BY]->()<-[:HAS_SENTENCE]-()<-[:PUBLISHED]-(o)
WHERE o.id = $outlet
RETURN DISTINCT c.id AS id
