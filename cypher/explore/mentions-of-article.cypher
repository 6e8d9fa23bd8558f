// mentions-of-article: whom its sentences name, and where
// :param id string (of the article)
// :param limit integer = 10000 (at most so many)
MATCH (:Article {id: $id})-[:HAS_SENTENCE]->(s)-[m:MENTIONS]->(e)
RETURN m.start AS start, m.end AS stop, e.id AS whom, e.name AS name, labels(e) AS labels
ORDER BY start, stop, whom
LIMIT $limit
