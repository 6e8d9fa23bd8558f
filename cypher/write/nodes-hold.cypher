// As nodes-lock.cypher, for nodes that change, and for those that get new edges: held in one order, no two writers wait for each other.
// Of a node with many edges (50, Neo4j's own limit) the server holds a part of them only; holding all of it would keep writers in a row.
UNWIND $rows AS row
MATCH (n:{{kind}} {id: row.id})
WHERE row.changed OR COUNT { (n)--() } < 50
SET n.id = n.id
RETURN n.id AS id, labels(n) AS labels, properties(n) AS props
