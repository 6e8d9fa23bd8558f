// who-visited-place: who went where, newest first
// :param place string = "" (a place or state: its name, alias or id; empty: any)
// :param visitor string = "" (a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query who-visited-place --param place=Vienna
MATCH (v:Entity)-[went:VISITED]->(p:Entity)
WHERE ($place = "" OR p.id = $place OR any(alias IN p.aliases WHERE toLower(alias) = toLower($place)))
  AND ($visitor = "" OR v.id = $visitor OR any(alias IN v.aliases WHERE toLower(alias) = toLower($visitor)))
RETURN coalesce(went.date, went.reported) AS day, v.name AS visitor, p.name AS destination, went.modality + CASE WHEN went.polarity = "negated" THEN ", negated" ELSE "" END AS status,
       went.support AS reports, went.quote AS sentence, v.id AS visitorId, p.id AS destinationId, went.id AS factId
ORDER BY coalesce(day, "") DESC, factId
LIMIT $limit
