// As count-facts.cypher. The date of a claim is that of its earliest report; its words are the fullest of its reports.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.id = c.id
WITH c
OPTIONAL MATCH (c)-[v:EVIDENCED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(a:Article)
WITH c, v, s, a
ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id, s.start, s.id
WITH c, count(DISTINCT coalesce(a.page, a.id)) AS support,
     collect(DISTINCT [coalesce(a.fingerprint, a.id), a.id, coalesce(a.copyOf, a.id), coalesce(a.page, a.id)]
             + coalesce(s.fingerprints, [])) AS reports,
     count(a.id) AS told, collect(a.replacedBy) AS replaced,
     collect(s.text) AS quotes, min(a.published) AS reported, max(a.published) AS lastReported,
     collect(DISTINCT v.text) AS texts, collect(DISTINCT v.quoted) AS marks
SET c.support = support, c.independent = CASE WHEN support < 2 THEN support ELSE c.independent END, c.quote = quotes[0],
    c.date = reported, c.lastReported = lastReported,
    c.withdrawnIn = CASE WHEN told > 0 AND size(replaced) = told THEN replaced[told - 1] END
WITH c, texts, marks, CASE WHEN support < 2 THEN [] ELSE reports END AS reports
OPTIONAL MATCH (c)-[:BY]->(e:Entity)
RETURN c.id AS id, c.stance AS type, c.name AS name, c.text AS text, c.quoted AS quoted, texts, marks,
       c.independent AS independent, reports, min(e.name) AS speaker
