// What these facts or claims are joined to is to be settled anew.
UNWIND $ids AS id
MATCH (:{{kind}} {id: id})-[:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
WHERE a.settled IS NOT NULL
SET a.settled = null
