// who-speaks-for-whom: people who speak, by the organization or state whose office they hold
// :param body string = "" (the organization or state: its name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query who-speaks-for-whom --param body=Iran
MATCH (b:Entity)<-[r:HOLDS_ROLE]-(p:Person)<-[:BY]-(c:Claim)
WHERE r.polarity = "asserted"
  AND ($body = "" OR b.id = $body OR any(alias IN b.aliases WHERE toLower(alias) = toLower($body)))
RETURN b.name AS body, p.name AS person, min(r.role) AS role, count(DISTINCT c.id) AS claims, min(r.quote) AS sentence,
       b.id AS bodyId, p.id AS personId
ORDER BY bodyId, claims DESC, personId
LIMIT $limit
