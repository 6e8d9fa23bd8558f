// what-speaker-said: all claims of a speaker, newest first
// :param speaker string = "" (a name, alias or id; empty: any)
// :param stance string = "" (STATED, DENIED, ACCUSED …; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query what-speaker-said --param speaker="Angela Merkel" --param stance=DENIED
MATCH (c:Claim)-[:BY]->(e:Entity)
WHERE ($speaker = "" OR e.id = $speaker OR any(alias IN e.aliases WHERE toLower(alias) = toLower($speaker)))
  AND ($stance = "" OR c.stance = toUpper($stance))
RETURN c.date AS day, e.name AS speaker, c.stance AS stance, c.text AS content, c.quoted AS quoted,
       c.support AS reports, c.quote AS sentence, e.id AS speakerId, c.id AS claimId
ORDER BY coalesce(day, "") DESC, claimId
LIMIT $limit
