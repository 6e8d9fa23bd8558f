// What was judged, the surest first; empty: any.
MATCH (a:Entity)-[r:SAME_AS]->(b:Entity)
WHERE ($verdict = '' OR r.judgement = $verdict)
  AND ($by = '' OR ($by = 'machine' AND r.by = $machine) OR ($by = 'person' AND r.by <> $machine))
RETURN a.id AS one, b.id AS other, properties(r) AS props, a.name AS oneName, b.name AS otherName, r.score AS score, r.by AS author
ORDER BY score DESC, one, other, author
LIMIT $limit
