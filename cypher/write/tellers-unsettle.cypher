// The other articles that tell these happenings are to be settled anew.
UNWIND $ids AS id
MATCH (:Happening {id: id})-[:TOLD_IN]->(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
WHERE a.settled IS NOT NULL
SET a.settled = null
