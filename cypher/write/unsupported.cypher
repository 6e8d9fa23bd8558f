// Facts and claims without any evidence left, and the entities that they hold on to.
UNWIND $ids AS id
MATCH (x:{{kind}} {id: id})
WHERE NOT (x)-[:EVIDENCED_BY]->()
OPTIONAL MATCH (x)-[]->(e:Entity)
RETURN x.id AS id, coalesce(x.type, x.stance) AS type, collect(DISTINCT e.id) AS entities
