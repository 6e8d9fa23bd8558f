// claims-around: claims of entities about others, and of others about them, as far as they are looked at; in no order
// :param ids list (of entities)
// :param inside list = [] (only those that join them to these; empty: to any)
// :param look integer = 5000 (so many are looked at for each)
UNWIND $ids AS wanted
CALL {
  WITH wanted
  MATCH (e:Entity {id: wanted})<-[r:BY|ABOUT]-(c)
  RETURN c, type(r) AS part
  LIMIT $look
}
MATCH (c)-[q:BY|ABOUT]->(o)
WHERE o.id <> wanted AND type(q) <> part AND (size($inside) = 0 OR o.id IN $inside)
RETURN c.id AS id, c.stance AS type, c.support AS support, c.independent AS independent, c.date AS day, c.lastReported AS last,
       wanted AS one, part, o.id AS other, o.name AS name, labels(o) AS labels
