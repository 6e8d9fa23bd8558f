// co-mentions: who is named in one sentence with whom, most often first
// :param entity string = "" (a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query co-mentions --param entity="Angela Merkel"
MATCH (a:Entity)<-[:MENTIONS]-(s:Sentence)-[:MENTIONS]->(b:Entity), (s)<-[:HAS_SENTENCE]-(x:Article)
WHERE a.id <> b.id AND ($entity <> "" OR a.id < b.id)
  AND ($entity = "" OR a.id = $entity OR any(alias IN a.aliases WHERE toLower(alias) = toLower($entity)))
RETURN a.name AS entity, b.name AS other, count(DISTINCT s.id) AS sentences, count(DISTINCT x.id) AS articles,
       min(s.text) AS example, a.id AS entityId, b.id AS otherId
ORDER BY sentences DESC, entityId, otherId
LIMIT $limit
