// articles-of-entity: articles that name an entity, newest first
// :param entity string (its id)
// :param outlet string = "" (id of an outlet; empty: any)
// :param from string = "" (not published before)
// :param to string = "~" (not published after that day, month or year)
// :param skip integer = 0 (so many are passed over)
// :param limit integer = 50 (at most so many)
MATCH (:Entity {id: $entity})-[:APPEARS_IN]->(a)
WHERE ($from = "" OR a.published >= $from) AND ($to = "~" OR a.published <= $to)
  AND ($outlet = "" OR EXISTS { MATCH (a)<-[:PUBLISHED]-(o) WHERE o.id = $outlet })
RETURN DISTINCT a.id AS id, a.name AS title, a.outlet AS outlet, a.published AS published, a.url AS url
ORDER BY coalesce(published, "") DESC, id
SKIP $skip
LIMIT $limit
