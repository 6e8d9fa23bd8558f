// Those of the entities that somebody judged of, and by whose id they go.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE (e)-[:SAME_AS]-()
RETURN DISTINCT e.id AS id, e.canonical AS canonical
