// Articles that say nothing of when they came out.
MATCH (a:Article)
WHERE a.published IS NULL
RETURN a.id AS id
