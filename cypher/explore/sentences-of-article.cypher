// sentences-of-article: its sentences
// :param id string (of the article)
// :param limit integer = 20000 (at most so many)
MATCH (:Article {id: $id})-[:HAS_SENTENCE]->(s)
RETURN s.id AS id, s.text AS text, s.start AS start, s.end AS stop
ORDER BY start, id
LIMIT $limit
