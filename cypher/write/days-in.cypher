// Days on which these articles tell that something happened.
UNWIND $articles AS article
MATCH (:Article {id: article})-[:HAS_SENTENCE]->(:Sentence)<-[:EVIDENCED_BY]-(f:Fact)
WHERE f.date IS NOT NULL
RETURN DISTINCT f.date AS day
