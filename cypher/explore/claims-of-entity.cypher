// claims-of-entity: what an entity said, what was said of it and to it, as far as it is looked at; in no order
// :param id string (of the entity)
// :param limit integer = 20000 (so many are looked at)
MATCH (e:Entity {id: $id})<-[r:BY|ABOUT|ADDRESSED_TO]-(c)
WITH r, c
LIMIT $limit
RETURN c.id AS id, type(r) AS part, c.stance AS type, c.date AS day, c.date AS reported, c.lastReported AS last, c.support AS support
