// What these claims contradict or repeat, and what contradicts or repeats them.
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[r:{{type}}]-(d:Claim)
RETURN DISTINCT r.id AS id, startNode(r).id AS one, endNode(r).id AS other, r.score AS score, r.reason AS reason
