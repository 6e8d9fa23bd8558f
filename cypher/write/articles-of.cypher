UNWIND $ids AS id
MATCH (s:Sentence {id: id})<-[:HAS_SENTENCE]-(x:Article)
RETURN s.id AS sentence, x.id AS article
