// who-contradicts-whom: speakers and whom they contradict, most often first, with the latest case
// :param speaker string = "" (who contradicts: a name, alias or id; empty: any)
// :param other string = "" (whom: a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query who-contradicts-whom --param speaker=Russia
// What only repeats an earlier claim of the speaker counts with that one. Oneself: see self-contradictions.
MATCH (b:Entity)<-[:BY]-(n:Claim)-[r:CONTRADICTS]->(c:Claim)-[:BY]->(a:Entity)
WHERE a.id <> b.id
  AND ($speaker = "" OR b.id = $speaker OR any(alias IN b.aliases WHERE toLower(alias) = toLower($speaker)))
  AND ($other = "" OR a.id = $other OR any(alias IN a.aliases WHERE toLower(alias) = toLower($other)))
OPTIONAL MATCH (n)-[:REPEATS*1..5]->(before:Claim)
WITH a, b, n, c, r, before
ORDER BY coalesce(before.date, "9999"), before.id
WITH a, b, n, c, r, collect(before.id) AS earlier
WITH a, b, n, c, coalesce(earlier[0], n.id) AS denial, CASE WHEN coalesce(c.date, "") > coalesce(n.date, "") THEN c.date ELSE n.date END AS day, r
ORDER BY coalesce(day, "") DESC, r.score DESC, n.id, c.id
WITH a, b, count(DISTINCT denial) AS denials, count(*) AS pairs, min(day) AS earliest, max(day) AS latest,
     collect(n.quote) AS denialQuotes, collect(c.quote) AS quotes, collect(n.id) AS denialIds, collect(c.id) AS claimIds
RETURN b.name AS speaker, a.name AS contradicts, denials, pairs, earliest, latest, quotes[0] AS assertion, denialQuotes[0] AS denial,
       b.id AS speakerId, a.id AS otherId, claimIds[0] AS claimId, denialIds[0] AS denialId
ORDER BY denials DESC, pairs DESC, speakerId, otherId
LIMIT $limit
