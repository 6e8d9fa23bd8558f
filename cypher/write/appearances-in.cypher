// How these articles name an entity.
UNWIND $articles AS article
MATCH (x:Article {id: article})<-[p:APPEARS_IN {entity: $entity}]-(e:Entity)
RETURN x.id AS article, e.id AS at, p.apart AS apart, p.type AS type, p.name AS name
