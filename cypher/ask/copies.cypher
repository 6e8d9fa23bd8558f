// copies: articles that are edited copies of an earlier one, the most copied first
// :param outlet string = "" (that published the copy or the earlier one: a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query copies --param outlet=Reuters
// Alike: how many of the runs of four words outside quotations stand in both. Copies count once in `independent`.
MATCH (a:Article)-[r:COPIES]->(b:Article)
WHERE ($outlet = "" OR EXISTS { MATCH (o:Outlet)-[:PUBLISHED]->(a)
                                WHERE o.id = $outlet OR any(alias IN o.aliases WHERE toLower(alias) = toLower($outlet)) }
                    OR EXISTS { MATCH (p:Outlet)-[:PUBLISHED]->(b)
                                WHERE p.id = $outlet OR any(alias IN p.aliases WHERE toLower(alias) = toLower($outlet)) })
WITH a, r, b
ORDER BY coalesce(a.published, "9999"), a.id
WITH b, count(a) AS copies, collect(coalesce(a.outlet, a.id)) AS carriedBy, min(r.score) AS leastAlike, collect(a.id) AS copyIds
RETURN b.published AS published, b.outlet AS outlet, b.name AS title, copies, carriedBy, leastAlike, copyIds, b.id AS articleId
ORDER BY copies DESC, coalesce(published, "") DESC, articleId
LIMIT $limit
