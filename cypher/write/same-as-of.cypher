// What was judged of these entities, by whom.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:SAME_AS]-(:Entity)
RETURN DISTINCT r.id AS id, startNode(r).id AS one, endNode(r).id AS other, properties(r) AS props
