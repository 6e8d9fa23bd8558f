// who-attacked-whom: armed and violent acts, newest first
// :param attacker string = "" (a name, alias or id; empty: any)
// :param target string = "" (a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query who-attacked-whom --param target=Syria
MATCH (a:Entity)-[r:ATTACKED|KILLED]->(b:Entity)
WHERE ($attacker = "" OR a.id = $attacker OR any(alias IN a.aliases WHERE toLower(alias) = toLower($attacker)))
  AND ($target = "" OR b.id = $target OR any(alias IN b.aliases WHERE toLower(alias) = toLower($target)))
RETURN coalesce(r.date, r.reported) AS day, a.name AS actor, type(r) AS act, b.name AS victim, r.modality + CASE WHEN r.polarity = "negated" THEN ", negated" ELSE "" END AS status,
       r.support AS reports, r.quote AS sentence, a.id AS actorId, b.id AS victimId, r.id AS factId
ORDER BY coalesce(day, "") DESC, factId
LIMIT $limit
