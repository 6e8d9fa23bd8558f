// timeline-of-state: what a state did and what happened to it, in time
// :param state string = "" (a state or any other entity: its name, alias or id; empty: any state)
// :param since string = "" (a date: 2019, 2019-03 or 2019-03-05; empty: from the first)
// :param until string = "" (likewise, that day, month or year included; empty: to the last)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query timeline-of-state --param state=Syria --param since=2019-01-01
MATCH (e:Entity)<-[r:SUBJECT|OBJECT|PLACE|`WITH`]-(f:Fact)
WHERE ($state <> "" OR e:State)
  AND ($state = "" OR e.id = $state OR any(alias IN e.aliases WHERE toLower(alias) = toLower($state)))
WITH DISTINCT e, type(r) AS part, f, coalesce(f.date, f.reported) AS day
WHERE day >= $since AND ($until = "" OR day < $until + "~")
RETURN day, f.name AS fact, f.modality + CASE WHEN f.polarity = "negated" THEN ", negated" ELSE "" END AS status, e.name AS state, part,
       f.support AS reports, f.quote AS sentence, e.id AS stateId, f.id AS factId
ORDER BY day, factId, stateId, part
LIMIT $limit
