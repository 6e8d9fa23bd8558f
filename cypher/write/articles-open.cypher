// Articles of which is not settled yet what they replace and what they copy: new ones, and what stood beside one that was removed.
MATCH (a:Article)
WHERE a.version IS NULL
RETURN a.id AS id
ORDER BY id
LIMIT $limit
