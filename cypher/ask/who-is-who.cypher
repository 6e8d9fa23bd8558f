// who-is-who: which entities are taken to be one, or to be two, and why; by whom it was decided
// :param entity string = "" (a name or id; empty: any)
// :param judgement string = "" (positive, negative or unsure; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query who-is-who --param entity="Benjamin Netanyahu"
MATCH (a:Entity)-[r:SAME_AS]->(b:Entity)
WHERE ($judgement = "" OR r.judgement = toLower($judgement))
  AND ($entity = "" OR a.id = $entity OR b.id = $entity OR coalesce(a.canonical, "") = $entity OR coalesce(b.canonical, "") = $entity
       OR toLower(a.name) = toLower($entity) OR toLower(b.name) = toLower($entity))
RETURN a.name AS one, b.name AS other, r.judgement AS judgement, r.score AS score, r.reason AS reason, r.by AS author,
       a.id AS oneId, b.id AS otherId
ORDER BY score DESC, oneId, otherId, author
LIMIT $limit
