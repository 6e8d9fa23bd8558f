// Days on which articles came out.
MATCH (a:Article)
WHERE a.published IS NOT NULL
RETURN DISTINCT a.published AS day
