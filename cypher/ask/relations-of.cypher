// relations-of: all facts about an entity, by relation and other end, most reported first
// :param entity string = "" (a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query relations-of --param entity=Turkey
MATCH (a:Entity)<-[ra:SUBJECT|OBJECT|PLACE|`WITH`]-(f:Fact)-[:SUBJECT|OBJECT|PLACE|`WITH`]->(b:Entity)
WHERE a.id <> b.id
  AND ($entity = "" OR a.id = $entity OR any(alias IN a.aliases WHERE toLower(alias) = toLower($entity)))
WITH DISTINCT a, type(ra) AS part, f, b
RETURN a.name AS entity, part, f.type AS relation, b.name AS other, f.modality + CASE WHEN f.polarity = "negated" THEN ", negated" ELSE "" END AS status,
       count(f) AS facts, max(f.support) AS reports, min(f.quote) AS sentence, a.id AS entityId, b.id AS otherId
ORDER BY reports DESC, facts DESC, entityId, relation, part, otherId, status
LIMIT $limit
