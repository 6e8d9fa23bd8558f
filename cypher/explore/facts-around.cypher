// facts-around: facts that join entities to others, as far as they are looked at; in no order
// :param ids list (of entities)
// :param inside list = [] (only those that join them to these; empty: to any)
// :param look integer = 5000 (so many are looked at for each)
UNWIND $ids AS wanted
CALL {
  WITH wanted
  MATCH (e:Entity {id: wanted})<-[r:SUBJECT|OBJECT|`WITH`]-(f)
  RETURN f, type(r) AS part
  LIMIT $look
}
MATCH (f)-[q:SUBJECT|OBJECT|`WITH`]->(o)
WHERE o.id <> wanted AND (size($inside) = 0 OR o.id IN $inside)
RETURN f.id AS id, f.type AS type, f.polarity AS polarity, f.modality AS modality, f.symmetric AS symmetric, f.support AS support, f.independent AS independent,
       coalesce(f.date, f.reported) AS day, coalesce(f.dateEnd, f.date, f.lastReported) AS last, wanted AS one, part, o.id AS other, type(q) AS otherPart,
       o.name AS name, labels(o) AS labels
