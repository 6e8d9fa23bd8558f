// what-outlets-carry: how much of each outlet was read: articles, claims, facts, and facts that no other article has
// :param outlet string = "" (a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query what-outlets-carry
MATCH (o:Outlet)-[:PUBLISHED]->(x:Article)
WHERE ($outlet = "" OR o.id = $outlet OR any(alias IN o.aliases WHERE toLower(alias) = toLower($outlet)))
OPTIONAL MATCH (x)-[:HAS_SENTENCE]->(:Sentence)<-[:EVIDENCED_BY]-(c:Claim)
WITH o, x, count(DISTINCT c.id) AS claimsHere
OPTIONAL MATCH (x)-[:HAS_SENTENCE]->(:Sentence)<-[:EVIDENCED_BY]-(f:Fact)
WITH o, x, claimsHere, count(DISTINCT f.id) AS factsHere, count(DISTINCT CASE WHEN f.support = 1 THEN f.id END) AS onceHere
RETURN o.name AS outlet, count(x) AS articles, sum(claimsHere) AS claims, sum(factsHere) AS facts, sum(onceHere) AS reportedOnce,
       min(x.published) AS earliest, max(x.published) AS latest, o.id AS outletId
ORDER BY articles DESC, outletId
LIMIT $limit
