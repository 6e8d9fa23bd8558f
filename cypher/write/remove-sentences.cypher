MATCH (:Article {id: $article})-[:HAS_SENTENCE]->(s:Sentence)
DETACH DELETE s
