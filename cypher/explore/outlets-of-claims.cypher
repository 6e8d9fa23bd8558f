// outlets-of-claims: by which outlets claims are carried
// :param ids list (of claims)
// :param limit integer = 2000 (at most so many)
UNWIND $ids AS wanted
MATCH (c:Claim {id: wanted})-[:EVIDENCED_BY]->()<-[:HAS_SENTENCE]-(a)
WHERE a.outlet IS NOT NULL
RETURN DISTINCT c.id AS id, a.outlet AS outlet
ORDER BY id, outlet
LIMIT $limit
