// Mentions of a raw entity at the node that it goes by.
UNWIND $rows AS row
MATCH (e:Entity {id: row.at})<-[r:MENTIONS {entity: row.raw}]-(s:Sentence)<-[:HAS_SENTENCE]-(x:Article)
RETURN r.id AS id, s.id AS source, e.id AS target, properties(r) AS props, x.id AS article
LIMIT $limit
