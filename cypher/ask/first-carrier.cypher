// first-carrier: which outlet carried a claim or fact first, and how many followed, wire copies aside
// :param entity string = "" (whom or what it is about, or who says it: a name, alias or id; empty: any)
// :param outlet string = "" (that was first: a name, alias or id; empty: any)
// :param kind string = "" (claim or fact; empty: both)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query first-carrier --param entity=Iran --param kind=claim
// Claims that repeat one another are one. First: every outlet of the earliest day. Followed: independent reports after the first; copies: the rest.
MATCH (t:Entity)
WHERE t.id = $entity OR any(alias IN t.aliases WHERE toLower(alias) = toLower($entity))
WITH collect(t.id) AS meant
CALL {
  WITH meant
  MATCH (n:Fact)
  WHERE ($kind = "" OR toLower($kind) = "fact")
    AND ($entity = "" OR EXISTS { MATCH (n)-[:SUBJECT|OBJECT|PLACE|`WITH`]->(t:Entity) WHERE t.id IN meant })
  RETURN "fact" AS kind, n AS top, n
  UNION
  WITH meant
  MATCH (top:Claim)
  WHERE ($kind = "" OR toLower($kind) = "claim")
    AND NOT EXISTS { MATCH (top)-[:REPEATS]->(:Claim) }
    AND ($entity = "" OR EXISTS { MATCH (top)-[:BY|ABOUT|ADDRESSED_TO]->(t:Entity) WHERE t.id IN meant })
  MATCH (top)<-[:REPEATS*0..5]-(n:Claim)
  RETURN "claim" AS kind, top, n
}
WITH kind, top, sum(n.independent) AS told, collect(n) AS members
UNWIND members AS n
MATCH (n)-[:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(x:Article)
OPTIONAL MATCH (o:Outlet)-[:PUBLISHED]->(x)
WITH kind, top, told, x, o
ORDER BY coalesce(x.published, "9999"), x.id, o.id
WITH kind, top, told, count(DISTINCT x.id) AS reports, min(x.published) AS day, collect(DISTINCT o.name) AS outlets,
     collect(DISTINCT {name: o.name, day: x.published, asked: $outlet = "" OR (o.id IS NOT NULL AND (o.id = $outlet OR any(alias IN o.aliases WHERE toLower(alias) = toLower($outlet))))}) AS carried
WITH kind, top, reports, day, outlets, CASE WHEN told < reports THEN told ELSE reports END AS independent,
     [one IN carried WHERE one.day = day] AS firstly
WHERE $outlet = "" OR any(one IN firstly WHERE one.asked)
WITH kind, top, reports, day, outlets, independent, [one IN firstly WHERE one.name IS NOT NULL | one.name] AS firstIn
RETURN day, kind, top.name AS name, firstIn, independent - 1 AS followed, reports - independent AS copies,
       [name IN outlets WHERE NOT name IN firstIn] AS laterIn, top.quote AS sentence, top.id AS id
ORDER BY followed DESC, copies DESC, coalesce(day, "") DESC, id
LIMIT $limit
