// entities-page: a page of the entities that others go by, with their names
// :param after string = "" (the last id of the page before)
// :param limit integer = 1000 (at most so many)
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id, labels(e) AS labels, e.name AS name, e.aliases AS aliases, e.canonical AS canonical
ORDER BY id
LIMIT $limit
