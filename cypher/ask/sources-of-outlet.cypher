// sources-of-outlet: whom an outlet lets speak, most often first
// :param outlet string = "" (a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query sources-of-outlet --param outlet=Reuters
MATCH (o:Outlet)-[:PUBLISHED]->(x:Article)-[:HAS_SENTENCE]->(:Sentence)<-[:EVIDENCED_BY]-(c:Claim)-[:BY]->(e:Entity)
WHERE ($outlet = "" OR o.id = $outlet OR any(alias IN o.aliases WHERE toLower(alias) = toLower($outlet)))
WITH DISTINCT o, x, c, e
RETURN o.name AS outlet, e.name AS speaker, count(DISTINCT c.id) AS claims,
       count(DISTINCT CASE WHEN c.quoted THEN c.id END) AS quoted, count(DISTINCT x.id) AS articles, o.id AS outletId, e.id AS speakerId
ORDER BY outletId, claims DESC, speakerId
LIMIT $limit
