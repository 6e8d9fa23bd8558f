// entity: an entity as it is
// :param id string (of the entity)
MATCH (e:Entity {id: $id})
RETURN e.id AS id, labels(e) AS labels, e.name AS name, e.aliases AS aliases, e.known AS known, e.wikidata AS wikidata, e.canonical AS canonical
