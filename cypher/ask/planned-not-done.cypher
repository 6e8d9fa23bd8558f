// planned-not-done: what was planned and is not (yet) reported as done, latest plan first
// :param entity string = "" (who or what the plan is about; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query planned-not-done --param entity="European Union"
MATCH (a:Entity)<-[:SUBJECT]-(f:Fact {modality: "planned", polarity: "asserted"})-[:OBJECT]->(b:Entity)
WHERE (($entity = "" OR a.id = $entity OR any(alias IN a.aliases WHERE toLower(alias) = toLower($entity)))
    OR ($entity = "" OR b.id = $entity OR any(alias IN b.aliases WHERE toLower(alias) = toLower($entity))))
  AND NOT EXISTS {
        MATCH (a)<-[:SUBJECT]-(done:Fact {modality: "actual", polarity: "asserted"})
        WHERE done.proposition = f.proposition
          AND coalesce(done.date, done.lastReported, "9999") >= coalesce(f.reported, "") }
RETURN f.date AS plannedFor, f.reported AS reported, a.name AS who, f.type AS relation, b.name AS whom,
       f.support AS reports, f.quote AS sentence, a.id AS whoId, b.id AS whomId, f.id AS factId
ORDER BY coalesce(reported, "") DESC, factId
LIMIT $limit
