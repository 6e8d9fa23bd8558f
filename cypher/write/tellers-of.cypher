// Happenings that an article tells.
MATCH (:Article {id: $article})-[:HAS_SENTENCE]->(:Sentence)<-[:TOLD_IN]-(h:Happening)
RETURN DISTINCT h.id AS id
