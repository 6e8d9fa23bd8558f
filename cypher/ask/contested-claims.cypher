// contested-claims: what some claim and others contradict, with how many do each, most contested first
// :param entity string = "" (whom or what it is about, or who claims it: a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query contested-claims --param entity=Syria
// Claims that repeat one another are one. Those that have a denial in common share a row, under the earliest of them.
MATCH (t:Entity)
WHERE t.id = $entity OR any(alias IN t.aliases WHERE toLower(alias) = toLower($entity))
WITH collect(t.id) AS meant
MATCH (c:Claim)<-[:REPEATS*0..5]-(:Claim)<-[:CONTRADICTS]-(n:Claim)
WHERE NOT EXISTS { MATCH (c)-[:REPEATS]->(:Claim) }
  AND ($entity = "" OR EXISTS { MATCH (c)-[:BY|ABOUT|ADDRESSED_TO]->(t:Entity) WHERE t.id IN meant })
WITH DISTINCT c, n
MATCH (n)-[:CONTRADICTS]->(:Claim)-[:REPEATS*0..5]->(d:Claim)
WHERE NOT EXISTS { MATCH (d)-[:REPEATS]->(:Claim) }
WITH c, d
ORDER BY coalesce(d.date, "9999"), d.id
WITH c, collect(DISTINCT d.id) AS alike
WITH c, alike
WHERE alike[0] = c.id
UNWIND alike AS oneId
MATCH (d:Claim {id: oneId})-[:BY]->(a:Entity)
MATCH (d)<-[:REPEATS*0..5]-(:Claim)<-[:CONTRADICTS]-(n:Claim)-[:BY]->(b:Entity)
WITH c, d, a, n, b
ORDER BY coalesce(d.date, "9999"), d.id, coalesce(n.date, "9999"), n.id, a.id, b.id
WITH c, collect(DISTINCT a.name) AS assertedBy, count(DISTINCT a.id) AS asserting, collect(DISTINCT b.name) AS deniedBy,
     count(DISTINCT b.id) AS denying, collect(n.quote) AS denials, max(n.date) AS latest
MATCH (c)-[:BY]->(e:Entity)
RETURN e.name AS speaker, c.stance AS stance, c.text AS content, c.date AS claimedOn, asserting, denying, assertedBy, deniedBy, latest,
       c.quote AS assertion, denials[0] AS denial, e.id AS speakerId, c.id AS claimId
ORDER BY denying DESC, asserting DESC, coalesce(latest, "") DESC, claimId
LIMIT $limit
