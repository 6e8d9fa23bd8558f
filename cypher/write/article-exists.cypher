MATCH (a:Article {id: $article}) RETURN a.id AS id
