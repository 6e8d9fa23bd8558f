// articles-of-sentences: in which articles sentences stand
// :param ids list (of sentences)
UNWIND $ids AS wanted
MATCH (s:Sentence {id: wanted})<-[:HAS_SENTENCE]-(a)
RETURN s.id AS sentence, a.id AS id, a.name AS title, a.outlet AS outlet, a.published AS published, a.url AS url
