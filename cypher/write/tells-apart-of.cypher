// What persons say of an article and others: that they tell of different happenings.
MATCH (x:Article {id: $article})-[r:TELLS_APART]-(:Article)
RETURN r.id AS id, startNode(r).id AS one, endNode(r).id AS other, properties(r) AS props
