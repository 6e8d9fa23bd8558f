// Appearances of a raw entity, as an outlet too, at the node that it goes by.
UNWIND $rows AS row
MATCH (e:Entity {id: row.at})-[r:APPEARS_IN|PUBLISHED {entity: row.raw}]->(x:Article)
RETURN r.id AS id, type(r) AS type, e.id AS source, x.id AS target, properties(r) AS props
