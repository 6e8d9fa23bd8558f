// Whom an article names, its outlet too, and by which ids they go.
MATCH (:Article {id: $article})<-[p:APPEARS_IN]-(e:Entity)
RETURN DISTINCT e.id AS at, coalesce(p.apart, p.entity) AS raw
