// types-of-entities: how many entities that others go by there are of each type
MATCH (e:Entity)
WHERE e.canonical IS NULL
UNWIND labels(e) AS type
WITH type
WHERE type <> "Entity"
RETURN type, count(*) AS count
ORDER BY count DESC, type
