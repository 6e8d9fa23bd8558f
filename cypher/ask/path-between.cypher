// path-between: a shortest way from one entity to another, with a sentence for each step
// :param one string (a name, alias or id)
// :param other string (a name, alias or id)
// :example npm run -s dateline -- query path-between --param one="Angela Merkel" --param other=RT
MATCH (a:Entity)
WHERE ($one = "" OR a.id = $one OR any(alias IN a.aliases WHERE toLower(alias) = toLower($one)))
WITH a ORDER BY a.id LIMIT 5
MATCH (b:Entity)
WHERE a.id <> b.id
  AND ($other = "" OR b.id = $other OR any(alias IN b.aliases WHERE toLower(alias) = toLower($other)))
WITH a, b ORDER BY a.id, b.id LIMIT 25
MATCH p = shortestPath((a)-[:SUBJECT|OBJECT|`WITH`*..8]-(b))
WITH a, b, nodes(p) AS steps, length(p) AS far
ORDER BY far, a.id, b.id
LIMIT 1
UNWIND range(1, far - 1, 2) AS at
WITH (at + 1) / 2 AS step, steps[at - 1] AS x, steps[at] AS f, steps[at + 1] AS y
RETURN step, x.name AS source, f.name AS fact, y.name AS target, f.modality + CASE WHEN f.polarity = "negated" THEN ", negated" ELSE "" END AS status,
       coalesce(f.date, f.reported) AS day, f.quote AS sentence, x.id AS sourceId, f.id AS factId, y.id AS targetId
ORDER BY step
