// events-by-month: how many events of each kind a month holds, each counted once, and how cooperative they are together
// :param entity string = "" (who takes part: name, alias or id; empty: anybody)
// :param other string = "" (who else takes part; empty: anybody)
// :param least integer = 1 (told by at least so many independent articles)
// :param limit integer = 100 (at most so many rows)
// :example npm run -s dateline -- query events-by-month --param entity=Russia --param other=Ukraine
// Quad classes and scores are PLOVER's: from -10, conflict, to 10, cooperation. What is only planned is left out.
MATCH (h:Happening)
WHERE h.independent >= $least AND h.modality <> "planned"
WITH h, substring(coalesce(h.date, h.reported, ""), 0, 7) AS month
WHERE month <> ""
MATCH (h)-[:ACTOR|RECIPIENT]->(e:Entity)
WITH h, month, collect(DISTINCT e) AS ends
WHERE ($entity = "" OR any(e IN ends WHERE e.id = $entity OR any(alias IN e.aliases WHERE toLower(alias) = toLower($entity))))
  AND ($other = "" OR any(e IN ends WHERE e.id = $other OR any(alias IN e.aliases WHERE toLower(alias) = toLower($other))))
RETURN month, h.quad AS quad, h.type AS type, count(h) AS events, sum(h.support) AS reports, avg(h.score) AS score
ORDER BY month DESC, quad, type
LIMIT $limit
