// When these articles came out.
UNWIND $articles AS article
MATCH (a:Article {id: article})
RETURN a.id AS id, a.published AS published
