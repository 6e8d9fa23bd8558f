// All that these entities claim.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:BY]-(c:Claim)
RETURN DISTINCT c.id AS id, c.date AS date
