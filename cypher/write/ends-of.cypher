// Who and where: the ends of facts, claims or happenings.
UNWIND $ids AS id
MATCH (n:{{kind}} {id: id})-[r:SUBJECT|OBJECT|PLACE|BY|ADDRESSED_TO|ABOUT|ACTOR|RECIPIENT]->(e:Entity)
RETURN n.id AS id, type(r) AS role, e.id AS entity
