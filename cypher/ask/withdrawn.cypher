// withdrawn: facts and claims that a later version of their article no longer says, and nobody else, newest first
// :param entity string = "" (whom or what it is about, or who says it: a name, alias or id; empty: any)
// :param outlet string = "" (that published the article: a name, alias or id; empty: any)
// :param kind string = "" (claim or fact; empty: both)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query withdrawn --param kind=claim
// Versions are articles of one page, by date. A statement that another article says too, or a later version says again, is not withdrawn.
MATCH (b:Article)-[:REPLACES]->(a:Article)-[:HAS_SENTENCE]->(s:Sentence)<-[:EVIDENCED_BY]-(n)
WHERE n.withdrawnIn = b.id
  AND ($kind = "" OR ("Fact" IN labels(n) AND toLower($kind) = "fact") OR ("Claim" IN labels(n) AND toLower($kind) = "claim"))
  AND ($entity = "" OR EXISTS { MATCH (n)-[:SUBJECT|OBJECT|PLACE|`WITH`|BY|ABOUT|ADDRESSED_TO]->(e:Entity)
                                WHERE e.id = $entity OR any(alias IN e.aliases WHERE toLower(alias) = toLower($entity)) })
  AND ($outlet = "" OR EXISTS { MATCH (o:Outlet)-[:PUBLISHED]->(a)
                                WHERE o.id = $outlet OR any(alias IN o.aliases WHERE toLower(alias) = toLower($outlet)) })
WITH a, b, n, s
ORDER BY s.start, s.id
WITH a, b, n, collect(s.text) AS sentences
RETURN CASE WHEN "Fact" IN labels(n) THEN "fact" ELSE "claim" END AS kind, n.name AS name, a.outlet AS outlet,
       a.published AS said, a.version AS version, coalesce(b.modified, b.published) AS withdrawn, sentences[0] AS sentence,
       a.url AS url, n.id AS id, a.id AS articleId, b.id AS withdrawnIn
ORDER BY coalesce(withdrawn, "") DESC, id, articleId
LIMIT $limit
