// joined: what an entity was compared with
// :param id string (of the entity)
// :param limit integer = 50 (at most so many)
MATCH (e:Entity {id: $id})-[r:SAME_AS]-(o)
RETURN o.id AS id, o.name AS name, r.judgement AS judgement, r.score AS score, r.reason AS reason, r.by AS author
ORDER BY score DESC, id, author
LIMIT $limit
