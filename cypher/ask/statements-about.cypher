// statements-about: what was said about someone or something, newest first
// :param topic string = "" (a name, alias or id; empty: any)
// :param speaker string = "" (a name, alias or id; empty: any)
// :param stance string = "" (STATED, DENIED, ACCUSED …; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query statements-about --param topic=NATO
MATCH (e:Entity)<-[:BY]-(c:Claim)-[:ABOUT]->(t:Entity)
WHERE ($stance = "" OR c.stance = toUpper($stance))
  AND ($topic = "" OR t.id = $topic OR any(alias IN t.aliases WHERE toLower(alias) = toLower($topic)))
  AND ($speaker = "" OR e.id = $speaker OR any(alias IN e.aliases WHERE toLower(alias) = toLower($speaker)))
RETURN c.date AS day, t.name AS topic, e.name AS speaker, c.stance AS stance, c.text AS content,
       c.support AS reports, c.quote AS sentence, t.id AS topicId, e.id AS speakerId, c.id AS claimId
ORDER BY coalesce(day, "") DESC, claimId, topicId
LIMIT $limit
