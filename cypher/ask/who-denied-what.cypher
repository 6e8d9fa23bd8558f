// who-denied-what: denials, newest first
// :param speaker string = "" (a name, alias or id; empty: any)
// :param topic string = "" (an entity that the denial is about; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query who-denied-what --param speaker=Iran
MATCH (c:Claim {stance: "DENIED"})-[:BY]->(e:Entity)
WHERE ($speaker = "" OR e.id = $speaker OR any(alias IN e.aliases WHERE toLower(alias) = toLower($speaker)))
  AND ($topic = "" OR EXISTS {
        MATCH (c)-[:ABOUT]->(t:Entity)
        WHERE t.id = $topic OR any(alias IN t.aliases WHERE toLower(alias) = toLower($topic)) })
OPTIONAL MATCH (c)-[:ASSERTS]->(f:Fact)
WHERE f.modality <> "actual"
RETURN c.date AS day, e.name AS speaker, c.text AS content, f.name AS fact,
       c.support AS reports, c.quote AS sentence, e.id AS speakerId, c.id AS claimId, f.id AS factId
ORDER BY coalesce(day, "") DESC, claimId, coalesce(factId, "")
LIMIT $limit
