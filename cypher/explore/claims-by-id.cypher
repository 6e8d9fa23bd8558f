// claims-by-id: claims with speaker, addressees and whom they are about
// :param ids list (of claims)
UNWIND $ids AS wanted
MATCH (c:Claim {id: wanted})-[r:BY|ABOUT|ADDRESSED_TO]->(e)
RETURN c.id AS id, properties(c) AS props, type(r) AS part, e.id AS whom, e.name AS name, labels(e) AS labels
ORDER BY id, part, whom
