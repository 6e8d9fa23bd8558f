// A page of entities, whatever id they go by.
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id, labels(e) AS labels, properties(e) AS props
ORDER BY id
LIMIT $limit
