// what-speaker-said: all claims of a speaker, newest first
// :param speaker string = "" (a name, alias or id; empty: any)
// :param stance string = "" (STATED, DENIED, ACCUSED …; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query what-speaker-said --param speaker="Angela Merkel" --param stance=DENIED
// Source and cue are the words of the earliest report: "the chancellor", "told".
MATCH (c:Claim)-[:BY]->(e:Entity)
WHERE ($speaker = "" OR e.id = $speaker OR any(alias IN e.aliases WHERE toLower(alias) = toLower($speaker)))
  AND ($stance = "" OR c.stance = toUpper($stance))
WITH c, e
ORDER BY coalesce(c.date, "") DESC, c.id
LIMIT $limit
MATCH (c)-[v:EVIDENCED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(x:Article)
OPTIONAL MATCH (s)-[m:MENTIONS]->(e)
WITH c, e, v, x, m
ORDER BY coalesce(x.published, "9999"), x.id, v.cueStart, abs(m.start - v.cueStart), m.start
WITH c, e, collect(v.cue) AS cues, collect(coalesce(m.surface, "")) AS sources, collect(DISTINCT x.outlet) AS outlets
RETURN c.date AS day, e.name AS speaker, c.stance AS stance, c.text AS content, c.quoted AS quoted, sources[0] AS source, cues[0] AS cue,
       outlets, c.support AS reports, c.quote AS sentence, e.id AS speakerId, c.id AS claimId
ORDER BY coalesce(day, "") DESC, claimId
