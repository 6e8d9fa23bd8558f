// who-accused-whom: accusations and condemnations, newest first
// :param speaker string = "" (a name, alias or id; empty: any)
// :param accused string = "" (a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query who-accused-whom --param accused=Israel
MATCH (e:Entity)<-[:BY]-(c:Claim)-[r:ABOUT|ADDRESSED_TO]->(t:Entity)
WHERE c.stance IN ["ACCUSED", "CONDEMNED"] AND e.id <> t.id
  AND ($speaker = "" OR e.id = $speaker OR any(alias IN e.aliases WHERE toLower(alias) = toLower($speaker)))
  AND ($accused = "" OR t.id = $accused OR any(alias IN t.aliases WHERE toLower(alias) = toLower($accused)))
RETURN c.date AS day, e.name AS speaker, c.stance AS stance, type(r) AS part, t.name AS accused, c.text AS content,
       c.support AS reports, c.quote AS sentence, e.id AS speakerId, t.id AS accusedId, c.id AS claimId
ORDER BY coalesce(day, "") DESC, claimId, part DESC, accusedId
LIMIT $limit
