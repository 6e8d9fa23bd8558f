// What copies these articles.
UNWIND $ids AS id
MATCH (a:Article)-[r:COPIES]->(b:Article {id: id})
RETURN a.id AS id
