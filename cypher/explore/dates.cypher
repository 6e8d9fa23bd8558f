// dates: the first and the last day of publication
MATCH (a:Article)
WHERE a.published IS NOT NULL
RETURN min(a.published) AS first, max(a.published) AS last
