// As count-facts.cypher. The date of a claim is that of its earliest report; its words are the fullest of its reports.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.id = c.id
WITH c
OPTIONAL MATCH (c)-[v:EVIDENCED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(a:Article)
WITH c, v, s, a
ORDER BY coalesce(a.published, '9999'), a.id, s.start, s.id
WITH c, count(DISTINCT a.id) AS support,
     collect(DISTINCT [coalesce(a.fingerprint, a.id)] + coalesce(s.fingerprints, [])) AS reports,
     collect(s.text) AS quotes, min(a.published) AS reported, max(a.published) AS lastReported,
     collect(DISTINCT v.text) AS texts, collect(DISTINCT v.quoted) AS marks
SET c.support = support, c.independent = CASE WHEN support < 2 THEN support ELSE c.independent END, c.quote = quotes[0],
    c.date = reported, c.lastReported = lastReported
WITH c, texts, marks, CASE WHEN support < 2 THEN [] ELSE reports END AS reports
OPTIONAL MATCH (c)-[:BY]->(e:Entity)
RETURN c.id AS id, c.stance AS type, c.name AS name, c.text AS text, c.quoted AS quoted, texts, marks,
       c.independent AS independent, reports, min(e.name) AS speaker
