// Claims that these articles report, and when each was reported first.
UNWIND $articles AS article
MATCH (:Article {id: article})-[:HAS_SENTENCE]->(:Sentence)<-[:EVIDENCED_BY]-(c:Claim)
RETURN DISTINCT c.id AS id, c.date AS date
