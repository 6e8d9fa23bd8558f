// The same, held against other writers until the transaction ends: what is read here is what is joined.
UNWIND $ids AS id
MATCH (n:{{kind}} {id: id})
SET n.id = n.id
RETURN n.id AS id, labels(n) AS labels, properties(n) AS props
