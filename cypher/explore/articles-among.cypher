// articles-among: which of some articles name an entity and are of an outlet
// :param ids list (of articles)
// :param entity string = "" (its id; empty: any)
// :param outlet string = "" (its id; empty: any)
UNWIND $ids AS wanted
MATCH (a:Article {id: wanted})
WHERE ($entity = "" OR EXISTS { MATCH (a)<-[:APPEARS_IN]-(e) WHERE e.id = $entity })
  AND ($outlet = "" OR EXISTS { MATCH (a)<-[:PUBLISHED]-(o) WHERE o.id = $outlet })
RETURN a.id AS id
