// statements-about: what was said about someone or something, newest first
// :param topic string = "" (a name, alias or id; empty: any)
// :param speaker string = "" (a name, alias or id; empty: any)
// :param stance string = "" (STATED, DENIED, ACCUSED …; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query statements-about --param topic=NATO
// Source and cue are the words of the earliest report: "the alliance's chief", "warned".
MATCH (e:Entity)<-[:BY]-(c:Claim)-[:ABOUT]->(t:Entity)
WHERE ($stance = "" OR c.stance = toUpper($stance))
  AND ($topic = "" OR t.id = $topic OR any(alias IN t.aliases WHERE toLower(alias) = toLower($topic)))
  AND ($speaker = "" OR e.id = $speaker OR any(alias IN e.aliases WHERE toLower(alias) = toLower($speaker)))
WITH e, c, t
ORDER BY coalesce(c.date, "") DESC, c.id, t.id
LIMIT $limit
MATCH (c)-[v:EVIDENCED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(x:Article)
OPTIONAL MATCH (s)-[m:MENTIONS]->(e)
WITH e, c, t, v, x, m
ORDER BY coalesce(x.published, "9999"), x.id, v.cueStart, abs(m.start - v.cueStart), m.start
WITH e, c, t, collect(v.cue) AS cues, collect(coalesce(m.surface, "")) AS sources, collect(DISTINCT x.outlet) AS outlets
RETURN c.date AS day, t.name AS topic, e.name AS speaker, c.stance AS stance, c.text AS content, sources[0] AS source, cues[0] AS cue,
       outlets, c.support AS reports, c.quote AS sentence, t.id AS topicId, e.id AS speakerId, c.id AS claimId
ORDER BY coalesce(day, "") DESC, claimId, topicId
