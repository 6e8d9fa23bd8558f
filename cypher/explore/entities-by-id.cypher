// entities-by-id: names and types of entities
// :param ids list (of entities)
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id, labels(e) AS labels, e.name AS name, e.canonical AS canonical
