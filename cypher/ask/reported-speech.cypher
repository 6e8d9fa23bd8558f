// reported-speech: who reports whom saying what: speech within speech, from the outermost speaker to the innermost, newest first
// :param reporter string = "" (who reports, wherever in the chain: a name, alias or id; empty: any)
// :param speaker string = "" (who is reported, at its end; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query reported-speech --param reporter=RT
// Speech that only its own speaker reports ("he said he had promised …") has no row.
MATCH p = (c:Claim)-[:REPORTED_IN*1..5]->(o:Claim)
WHERE NOT EXISTS { MATCH (o)-[:REPORTED_IN]->(:Claim) }
  AND NOT EXISTS { MATCH (:Claim)-[:REPORTED_IN]->(c) }
MATCH (c)-[:BY]->(e:Entity)
WHERE ($speaker = "" OR e.id = $speaker OR any(alias IN e.aliases WHERE toLower(alias) = toLower($speaker)))
WITH c, o, e, reverse([n IN nodes(p) | n.id]) AS ids, length(p) AS depth
UNWIND range(0, depth) AS step
WITH c, o, e, ids, depth, step, ids[step] AS stepId
MATCH (n:Claim {id: stepId})-[:BY]->(by:Entity)
WITH c, o, e, ids, depth, step, n, by
ORDER BY step
WITH c, o, e, ids, depth, collect(by.name + " " + n.stance) AS chain,
     sum(CASE WHEN by.id <> e.id AND ($reporter = "" OR by.id = $reporter OR any(alias IN by.aliases WHERE toLower(alias) = toLower($reporter))) THEN 1 ELSE 0 END) AS reporters
WHERE reporters > 0
WITH c, o, e, ids, depth, chain
ORDER BY coalesce(c.date, "") DESC, c.id, o.id, ids
LIMIT $limit
MATCH (c)-[:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(x:Article)
WITH c, o, e, ids, depth, chain, x
ORDER BY coalesce(x.published, "9999"), x.id
WITH c, o, e, ids, depth, chain, collect(DISTINCT x.outlet) AS outlets
RETURN c.date AS day, chain, c.text AS content, depth, outlets, c.quote AS sentence, e.id AS speakerId, c.id AS claimId, o.id AS outerId
ORDER BY coalesce(day, "") DESC, claimId, outerId, depth
