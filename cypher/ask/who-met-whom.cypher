// who-met-whom: pairs who met, newest first
// :param person string = "" (a name, alias or id; empty: any)
// :param other string = "" (a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query who-met-whom --param person="Angela Merkel"
MATCH (a:Entity)-[m:MET]->(b:Entity)
WHERE (($person = "" OR a.id = $person OR any(alias IN a.aliases WHERE toLower(alias) = toLower($person)))
    AND ($other = "" OR b.id = $other OR any(alias IN b.aliases WHERE toLower(alias) = toLower($other))))
   OR (($person = "" OR b.id = $person OR any(alias IN b.aliases WHERE toLower(alias) = toLower($person)))
    AND ($other = "" OR a.id = $other OR any(alias IN a.aliases WHERE toLower(alias) = toLower($other))))
RETURN coalesce(m.date, m.reported) AS day, a.name AS who, b.name AS whom, m.modality + CASE WHEN m.polarity = "negated" THEN ", negated" ELSE "" END AS status,
       m.support AS reports, m.quote AS sentence, a.id AS whoId, b.id AS whomId, m.id AS factId
ORDER BY coalesce(day, "") DESC, factId
LIMIT $limit
