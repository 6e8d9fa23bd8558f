// All articles of these pages.
UNWIND $pages AS page
MATCH (a:Article {page: page})
RETURN a.id AS id, properties(a) AS props
