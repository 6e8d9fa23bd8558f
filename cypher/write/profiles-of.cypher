// The first appearances of raw entities, at the nodes that they go by.
UNWIND $rows AS row
MATCH (e:Entity {id: row.at})-[p:APPEARS_IN]->(x:Article)
WHERE coalesce(p.apart, p.entity) = row.raw
WITH row.raw AS raw, p, x
ORDER BY raw, coalesce(x.published, '9999'), x.id
WITH raw, collect({article: x.id, published: x.published, names: p.aliases, roles: p.roles, near: p.near,
                   gender: p.gender}) AS list
RETURN raw AS id, list[0..$most] AS list
