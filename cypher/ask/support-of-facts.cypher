// support-of-facts: how well facts are supported: articles, independent ones, outlets
// :param entity string = "" (one end of the fact: a name, alias or id; empty: any)
// :param relation string = "" (MET, VISITED …; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query support-of-facts --param relation=MET
MATCH (a:Entity)<-[:SUBJECT]-(f:Fact)-[:OBJECT]->(b:Entity)
WHERE ($relation = "" OR f.type = toUpper($relation))
  AND (($entity = "" OR a.id = $entity OR any(alias IN a.aliases WHERE toLower(alias) = toLower($entity)))
    OR ($entity = "" OR b.id = $entity OR any(alias IN b.aliases WHERE toLower(alias) = toLower($entity))))
OPTIONAL MATCH (f)-[:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(:Article)<-[:PUBLISHED]-(o:Outlet)
RETURN f.name AS fact, f.modality + CASE WHEN f.polarity = "negated" THEN ", negated" ELSE "" END AS status, f.support AS reports, f.independent AS independent, count(DISTINCT o.id) AS outlets,
       f.reported AS firstReported, f.lastReported AS lastReported, f.quote AS sentence, f.id AS factId
ORDER BY independent DESC, reports DESC, factId
LIMIT $limit
