// Claims with their speakers and the lines that their reports have of what they say.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
OPTIONAL MATCH (c)-[:REPORTED_IN]->(o:Claim)
WITH c, collect(DISTINCT o.id) AS inside
MATCH (c)-[:BY]->(e:Entity)
MATCH (c)-[v:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
RETURN c.id AS id, c.stance AS stance, c.text AS text, c.date AS published, e.id AS speaker, a.id AS article, v.says AS says, inside
ORDER BY id, article, speaker
