// Counts anew, from evidence, what src/graph/derive.ts counts: support, independent support, the earliest report.
// The first SET holds the fact against other writers before its evidence is read. What its name follows from is given back,
// and, where there are several reports, by what each is known: src/graph/copies.ts says how many are independent.
UNWIND $ids AS id
MATCH (f:Fact {id: id})
SET f.id = f.id
WITH f
OPTIONAL MATCH (f)-[:EVIDENCED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(a:Article)
WITH f, s, a
ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id, s.start, s.id
WITH f, count(DISTINCT coalesce(a.page, a.id)) AS support,
     collect(DISTINCT [coalesce(a.fingerprint, a.id), a.id, coalesce(a.copyOf, a.id), coalesce(a.page, a.id)]
             + coalesce(s.fingerprints, [])) AS reports,
     count(a.id) AS told, collect(a.replacedBy) AS replaced,
     collect(s.text) AS quotes, min(a.published) AS reported, max(a.published) AS lastReported
SET f.support = support, f.independent = CASE WHEN support < 2 THEN support ELSE f.independent END, f.quote = quotes[0],
    f.reported = reported, f.lastReported = lastReported,
    f.withdrawnIn = CASE WHEN told > 0 AND size(replaced) = told THEN replaced[told - 1] END
WITH f, CASE WHEN support < 2 THEN [] ELSE reports END AS reports
OPTIONAL MATCH (f)-[:SUBJECT]->(one:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(other:Entity)
RETURN f.id AS id, f.type AS type, f.name AS name, f.polarity AS polarity, f.modality AS modality, f.date AS date,
       f.independent AS independent, reports, min(one.name) AS subject, min(other.name) AS object
