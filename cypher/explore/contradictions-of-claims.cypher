// contradictions-of-claims: how many claims contradict each, or are contradicted by it
// :param ids list (of claims)
UNWIND $ids AS wanted
MATCH (c:Claim {id: wanted})-[:CONTRADICTS]-(o)
RETURN c.id AS id, count(DISTINCT o.id) AS contradictions
