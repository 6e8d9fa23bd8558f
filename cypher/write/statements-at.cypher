// Facts and claims that were read of a raw entity, at the node that it goes by. Two steps: Grafeo fails on one path whose first step finds nothing.
UNWIND $rows AS row
MATCH (e:Entity {id: row.at})<-[:SUBJECT|OBJECT|PLACE|`WITH`|BY|ADDRESSED_TO|ABOUT]-(x)
WITH row, x
MATCH (x)-[v:EVIDENCED_BY]->(:Sentence)
WHERE any(one IN v.ends WHERE one IN row.ends)
RETURN DISTINCT x.id AS id, 'Fact' IN labels(x) AS fact
