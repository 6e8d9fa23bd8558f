// outlets: who published most
// :param limit integer = 500 (at most so many)
MATCH (o:Outlet)
WHERE o.canonical IS NULL
WITH o, COUNT { (o)-[:PUBLISHED]->() } AS articles
WHERE articles > 0
RETURN o.id AS id, o.name AS name, articles
ORDER BY articles DESC, id
LIMIT $limit
