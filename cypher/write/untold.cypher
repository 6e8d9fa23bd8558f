// Of these happenings those that no sentence tells any more, and whom they held on to.
UNWIND $ids AS id
MATCH (h:Happening {id: id})
WHERE NOT (h)-[:TOLD_IN]->()
OPTIONAL MATCH (h)-[]->(e:Entity)
RETURN h.id AS id, collect(DISTINCT e.id) AS entities
