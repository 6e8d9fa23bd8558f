// repeated-claims: what one speaker is reported to have said by more than one article, or again in near the same words
// :param speaker string = "" (a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query repeated-claims
// Claims that repeat one another are one with all their reports, under the earliest; wire copies count once in `independent`.
MATCH (c:Claim)-[:BY]->(e:Entity)
WHERE NOT EXISTS { MATCH (c)-[:REPEATS]->(:Claim) }
  AND ($speaker = "" OR e.id = $speaker OR any(alias IN e.aliases WHERE toLower(alias) = toLower($speaker)))
  AND (c.support > 1 OR EXISTS { MATCH (c)<-[:REPEATS]-(:Claim) })
MATCH (c)<-[:REPEATS*0..5]-(n:Claim)
WITH DISTINCT e, c, n
ORDER BY coalesce(n.date, "9999"), n.id
WITH e, c, sum(n.independent) AS told, max(n.lastReported) AS lastReported, collect(n) AS members, collect(DISTINCT n.text) AS wordings
UNWIND members AS n
MATCH (n)-[v:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(x:Article)
WITH e, c, told, lastReported, wordings, v, x
ORDER BY coalesce(x.published, "9999"), x.id
WITH e, c, told, lastReported, wordings, count(DISTINCT x.id) AS reports, collect(DISTINCT x.outlet) AS outlets, collect(DISTINCT v.cue) AS cues
WITH e, c, lastReported, wordings, reports, outlets, cues, CASE WHEN told < reports THEN told ELSE reports END AS independent
RETURN e.name AS speaker, c.stance AS stance, c.text AS content, reports, independent, size(wordings) AS versions,
       c.date AS firstReported, lastReported, outlets, cues, c.quote AS sentence, wordings, e.id AS speakerId, c.id AS claimId
ORDER BY independent DESC, reports DESC, claimId
LIMIT $limit
