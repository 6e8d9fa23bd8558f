// By which ids the entities of articles go.
UNWIND $articles AS article
MATCH (a:Article {id: article})<-[p:APPEARS_IN]-(e:Entity)
RETURN article, p.entity AS raw, e.id AS id
