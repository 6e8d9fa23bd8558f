// roles-of-person: the offices that people are said to hold or have held
// :param person string = "" (a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query roles-of-person --param person="Angela Merkel"
MATCH (p:Person)-[r:HOLDS_ROLE|MEMBER_OF]->(b:Entity)
WHERE ($person = "" OR p.id = $person OR any(alias IN p.aliases WHERE toLower(alias) = toLower($person)))
RETURN p.name AS person, type(r) AS relation, r.role AS role, b.name AS body, r.modality + CASE WHEN r.polarity = "negated" THEN ", negated" ELSE "" END AS status,
       r.reported AS firstReported, r.lastReported AS lastReported, r.support AS reports, r.quote AS sentence,
       p.id AS personId, b.id AS bodyId, r.id AS factId
ORDER BY personId, bodyId, coalesce(firstReported, ""), factId
LIMIT $limit
