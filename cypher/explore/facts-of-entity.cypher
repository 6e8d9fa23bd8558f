// facts-of-entity: facts in which an entity takes part, as far as they are looked at; in no order
// :param id string (of the entity)
// :param limit integer = 20000 (so many are looked at)
MATCH (e:Entity {id: $id})<-[r:SUBJECT|OBJECT|PLACE|`WITH`]-(f)
WITH r, f
LIMIT $limit
RETURN f.id AS id, type(r) AS part, f.type AS type, coalesce(f.date, f.reported) AS day, f.reported AS reported, f.lastReported AS last,
       f.polarity AS polarity, f.modality AS modality, f.support AS support
