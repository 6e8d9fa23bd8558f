// who-denied-what: denials, newest first, with whom they contradict
// :param speaker string = "" (a name, alias or id; empty: any)
// :param topic string = "" (an entity that the denial is about; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query who-denied-what --param speaker=Iran
// Source and cue are the words of the earliest report: "the spokesman", "rejected".
MATCH (c:Claim {stance: "DENIED"})-[:BY]->(e:Entity)
WHERE ($speaker = "" OR e.id = $speaker OR any(alias IN e.aliases WHERE toLower(alias) = toLower($speaker)))
  AND ($topic = "" OR EXISTS {
        MATCH (c)-[:ABOUT]->(t:Entity)
        WHERE t.id = $topic OR any(alias IN t.aliases WHERE toLower(alias) = toLower($topic)) })
OPTIONAL MATCH (c)-[:ASSERTS]->(f:Fact)
WHERE f.modality <> "actual"
WITH c, e, f
ORDER BY coalesce(c.date, "") DESC, c.id, coalesce(f.id, "")
LIMIT $limit
OPTIONAL MATCH (c)-[:CONTRADICTS]-(:Claim)-[:BY]->(o:Entity)
WITH c, e, f, o
ORDER BY o.id
WITH c, e, f, collect(DISTINCT o.name) AS contradicts
MATCH (c)-[v:EVIDENCED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(x:Article)
OPTIONAL MATCH (s)-[m:MENTIONS]->(e)
WITH c, e, f, contradicts, v, x, m
ORDER BY coalesce(x.published, "9999"), x.id, v.cueStart, abs(m.start - v.cueStart), m.start
WITH c, e, f, contradicts, collect(v.cue) AS cues, collect(coalesce(m.surface, "")) AS sources, collect(DISTINCT x.outlet) AS outlets
RETURN c.date AS day, e.name AS speaker, c.text AS content, f.name AS fact, sources[0] AS source, cues[0] AS cue, contradicts, outlets,
       c.support AS reports, c.quote AS sentence, e.id AS speakerId, c.id AS claimId, f.id AS factId
ORDER BY coalesce(day, "") DESC, claimId, coalesce(factId, "")
