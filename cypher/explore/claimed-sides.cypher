// claimed-sides: claims that assert or deny propositions of some facts
// :param ids list (of facts)
// :param limit integer = 500 (at most so many)
UNWIND $ids AS wanted
MATCH (f:Fact {id: wanted})<-[y:ASSERTS]-(c)-[:BY]->(e)
WHERE f.modality <> "actual"
RETURN f.id AS fact, y.polarity = f.polarity AS holds, c.id AS id, c.stance AS stance, c.text AS text, c.date AS day, c.quote AS quote,
       e.id AS whom, e.name AS name, labels(e) AS labels
ORDER BY coalesce(day, "9999"), id, fact
LIMIT $limit
