// statements-of-article: facts and claims that were read in it, and where
// :param id string (of the article)
// :param limit integer = 2000 (at most so many)
MATCH (:Article {id: $id})-[:HAS_SENTENCE]->(s)<-[v:EVIDENCED_BY]-(n)
RETURN n.id AS id, "Fact" IN labels(n) AS fact, v.start AS start, v.end AS stop, v.cueStart AS cueStart, v.cueEnd AS cueStop
ORDER BY start, stop, id
LIMIT $limit
