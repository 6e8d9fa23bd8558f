// Those of the ids that are there already, with what they hold.
UNWIND $ids AS id
MATCH (n:{{kind}} {id: id})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS props
