// mentions-in: where sentences name some entities
// :param ids list (of sentences)
// :param entities list (ids)
UNWIND $ids AS wanted
MATCH (s:Sentence {id: wanted})-[m:MENTIONS]->(e)
WHERE e.id IN $entities
RETURN s.id AS id, m.start AS start, m.end AS stop, e.id AS whom, e.name AS name, labels(e) AS labels
ORDER BY id, start, stop, whom
