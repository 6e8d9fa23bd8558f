// What these articles copy, and how alike they are.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:COPIES]->(:Article)
RETURN a.id AS id, r.score AS score
