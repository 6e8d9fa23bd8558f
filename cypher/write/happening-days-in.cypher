// Days on which happenings stand that these articles tell.
UNWIND $articles AS article
MATCH (:Article {id: article})-[:HAS_SENTENCE]->(:Sentence)<-[:TOLD_IN]-(h:Happening)
RETURN DISTINCT h.day AS day
