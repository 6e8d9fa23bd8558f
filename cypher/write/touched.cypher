// Facts and claims that these articles are evidence for: what is counted of them may have changed.
UNWIND $articles AS article
MATCH (:Article {id: article})-[:HAS_SENTENCE]->(:Sentence)<-[:EVIDENCED_BY]-(x)
RETURN DISTINCT x.id AS id, 'Fact' IN labels(x) AS fact
