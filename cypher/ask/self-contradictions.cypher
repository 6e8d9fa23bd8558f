// self-contradictions: who said at one time what he contradicts at another, newest first
// :param speaker string = "" (a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query self-contradictions --param speaker="Vladimir Putin"
MATCH (e:Entity)<-[:BY]-(c:Claim)-[r:CONTRADICTS]->(d:Claim)-[:BY]->(same:Entity)
WHERE same.id = e.id
  AND ($speaker = "" OR e.id = $speaker OR any(alias IN e.aliases WHERE toLower(alias) = toLower($speaker)))
WITH e, r, CASE WHEN coalesce(c.date, "") < coalesce(d.date, "") THEN c.id ELSE d.id END AS firstId,
     CASE WHEN coalesce(c.date, "") < coalesce(d.date, "") THEN d.id ELSE c.id END AS lastId
MATCH (f:Claim {id: firstId})
MATCH (l:Claim {id: lastId})
WITH e, r, f, l
ORDER BY coalesce(l.date, "") DESC, r.score DESC, f.id, l.id
LIMIT $limit
MATCH (f)-[:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(x:Article)
WITH e, r, f, l, x
ORDER BY coalesce(x.published, "9999"), x.id
WITH e, r, f, l, collect(DISTINCT x.outlet) AS firstIn
MATCH (l)-[:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(x:Article)
WITH e, r, f, l, firstIn, x
ORDER BY coalesce(x.published, "9999"), x.id
WITH e, r, f, l, firstIn, collect(DISTINCT x.outlet) AS lastIn
RETURN e.name AS speaker, f.date AS firstOn, f.stance AS firstStance, f.text AS firstContent, firstIn,
       l.date AS lastOn, l.stance AS lastStance, l.text AS lastContent, lastIn, f.quote AS firstSentence, l.quote AS lastSentence,
       r.score AS score, r.reason AS reason, e.id AS speakerId, f.id AS firstId, l.id AS lastId
ORDER BY coalesce(lastOn, "") DESC, score DESC, firstId, lastId
