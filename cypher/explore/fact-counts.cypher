// fact-counts: facts in which an entity takes part, by part and type
// :param id string (of the entity)
MATCH (e:Entity {id: $id})<-[r:SUBJECT|OBJECT|PLACE|`WITH`]-(f)
RETURN type(r) AS part, f.type AS type, count(*) AS count, min(coalesce(f.date, f.reported)) AS first, max(coalesce(f.date, f.reported)) AS last
ORDER BY count DESC, type, part
