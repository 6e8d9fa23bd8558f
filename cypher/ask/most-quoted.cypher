// most-quoted: whose very words are printed most often
// :param outlet string = "" (a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query most-quoted --param outlet=RT
// A quotation that repeats an earlier one of its speaker is not counted again.
MATCH (e:Entity)<-[:BY]-(c:Claim {quoted: true})-[:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(x:Article)
OPTIONAL MATCH (o:Outlet)-[:PUBLISHED]->(x)
WITH e, c, x, o
WHERE $outlet = "" OR (o.id IS NOT NULL AND ($outlet = "" OR o.id = $outlet OR any(alias IN o.aliases WHERE toLower(alias) = toLower($outlet))))
OPTIONAL MATCH (c)-[:REPEATS*1..5]->(before:Claim {quoted: true})
WITH e, c, x, o, min(before.id) AS beforeId
RETURN e.name AS speaker, count(DISTINCT coalesce(beforeId, c.id)) AS quotations, count(DISTINCT x.id) AS articles, count(DISTINCT o.id) AS outlets,
       min(c.text) AS example, e.id AS speakerId
ORDER BY quotations DESC, articles DESC, speakerId
LIMIT $limit
