// claim-counts: what an entity said, what was said of it and to it, by stance
// :param id string (of the entity)
MATCH (e:Entity {id: $id})<-[r:BY|ABOUT|ADDRESSED_TO]-(c)
RETURN type(r) AS part, c.stance AS type, count(*) AS count, min(c.date) AS first, max(c.date) AS last
ORDER BY count DESC, type, part
