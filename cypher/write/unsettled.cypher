// Articles that came in, or of which something was moved, since all was settled.
MATCH (a:Article)
WHERE a.settled IS NULL
RETURN a.id AS id, a.published AS published
