// events: what happened, each event once however often it is told, newest first
// :param entity string = "" (who takes part or where it is: name, alias or id; empty: anybody)
// :param other string = "" (who else takes part; empty: anybody)
// :param type string = "" (a PLOVER type, ASSAULT, with or without its mode: ASSAULT aerial; empty: all)
// :param since string = "" (a date: 2019, 2019-03 or 2019-03-05; empty: from the first)
// :param until string = "" (likewise, that day, month or year included; empty: to the last)
// :param least integer = 1 (told by at least so many independent articles)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query events --param entity=Russia --param type=ASSAULT --param since=2019
// A day is that of the event where any article names one, else that of the first report. Support is how many told it, not whether it is so.
MATCH (h:Happening)
WHERE h.independent >= $least
  AND ($type = "" OR h.type = $type OR h.type + " " + coalesce(h.mode, "") = $type)
WITH h, coalesce(h.date, substring(h.reported, 0, 10), "") AS day
WHERE day >= $since AND ($until = "" OR day < $until + "~")
MATCH (h)-[r:ACTOR|RECIPIENT|PLACE]->(e:Entity)
WITH h, day, r, e
ORDER BY e.id
WITH h, day, collect(CASE WHEN type(r) = "ACTOR" THEN e.name END) AS actors,
     collect(CASE WHEN type(r) = "RECIPIENT" THEN e.name END) AS recipients,
     collect(CASE WHEN type(r) = "PLACE" THEN e.name END) AS places, collect(e) AS ends
WHERE ($entity = "" OR any(e IN ends WHERE e.id = $entity OR any(alias IN e.aliases WHERE toLower(alias) = toLower($entity))))
  AND ($other = "" OR any(e IN ends WHERE e.id = $other OR any(alias IN e.aliases WHERE toLower(alias) = toLower($other))))
RETURN day, h.type + CASE WHEN h.mode IS NULL THEN "" ELSE " " + h.mode END AS event, actors, recipients, places[0] AS place,
       h.modality AS status, h.support AS reports, h.independent AS independent, h.score AS score, h.quote AS sentence, h.id AS eventId
ORDER BY day DESC, eventId
LIMIT $limit
