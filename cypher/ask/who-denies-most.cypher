// who-denies-most: speakers by the number of their denials, with their share of all that they said, and whom they contradict
// :param speaker string = "" (a name, alias or id; empty: any)
// :param least integer = 1 (leaves out who made fewer claims)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query who-denies-most --param least=10
// What only repeats an earlier claim of the speaker is not counted again. Contested: somebody else claims what is denied.
MATCH (e:Entity)<-[:BY]-(c:Claim)
WHERE ($speaker = "" OR e.id = $speaker OR any(alias IN e.aliases WHERE toLower(alias) = toLower($speaker)))
  AND NOT EXISTS { MATCH (c)-[:REPEATS]->(:Claim) }
WITH e, count(DISTINCT c.id) AS claims, count(DISTINCT CASE WHEN c.stance = "DENIED" THEN c.id END) AS denials,
     max(CASE WHEN c.stance = "DENIED" THEN c.date END) AS latest
WHERE denials > 0 AND claims >= $least
WITH e, claims, denials, latest
ORDER BY denials DESC, claims, e.id
LIMIT $limit
MATCH (e)<-[:BY]-(d:Claim {stance: "DENIED"})
WHERE NOT EXISTS { MATCH (d)-[:REPEATS]->(:Claim) }
OPTIONAL MATCH (d)<-[:REPEATS*0..5]-(:Claim)-[:CONTRADICTS]-(:Claim)-[:BY]->(o:Entity)
WHERE o.id <> e.id
WITH e, claims, denials, latest, d, o
ORDER BY coalesce(d.date, "") DESC, d.id, o.name, o.id
WITH e, claims, denials, latest, count(DISTINCT CASE WHEN o.id IS NOT NULL THEN d.id END) AS contested,
     collect(DISTINCT o.name) AS whom, collect(d.quote) AS quotes
RETURN e.name AS speaker, denials, claims, 100 * denials / claims AS percent, contested, whom, latest, quotes[0] AS sentence, e.id AS speakerId
ORDER BY denials DESC, claims, speakerId
