// Facts and claims whose names hold the names of these entities.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:SUBJECT|OBJECT|BY]-(x)
RETURN DISTINCT x.id AS id, 'Fact' IN labels(x) AS fact
