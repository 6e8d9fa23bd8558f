// articles-of-entities: how many articles name each
// :param ids list (of entities)
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id, COUNT { (e)-[:APPEARS_IN]->() } AS articles
