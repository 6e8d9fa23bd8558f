// articles-of-outlet: what an outlet published, newest first
// :param outlet string (its id)
// :param from string = "" (not published before)
// :param to string = "~" (not published after that day, month or year)
// :param skip integer = 0 (so many are passed over)
// :param limit integer = 50 (at most so many)
MATCH (:Entity {id: $outlet})-[:PUBLISHED]->(a)
WHERE ($from = "" OR a.published >= $from) AND ($to = "~" OR a.published <= $to)
RETURN a.id AS id, a.name AS title, a.outlet AS outlet, a.published AS published, a.url AS url
ORDER BY coalesce(published, "") DESC, id
SKIP $skip
LIMIT $limit
