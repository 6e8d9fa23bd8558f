// reported-sides: outlets that report some facts in their own words
// :param ids list (of facts)
// :param limit integer = 500 (at most so many)
UNWIND $ids AS wanted
MATCH (f:Fact {id: wanted, modality: "actual"})-[:EVIDENCED_BY]->()<-[:HAS_SENTENCE]-(a)<-[:PUBLISHED]-(e)
RETURN f.id AS fact, f.polarity = "asserted" AS holds, f.id AS id, f.name AS text, min(a.published) AS day, f.quote AS quote,
       e.id AS whom, e.name AS name, labels(e) AS labels
ORDER BY coalesce(day, "9999"), id, whom
LIMIT $limit
