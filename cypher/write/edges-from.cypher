UNWIND $ids AS id
MATCH (n:{{kind}} {id: id})-[r]->(m)
RETURN r.id AS id, type(r) AS type, n.id AS source, m.id AS target, properties(r) AS props
