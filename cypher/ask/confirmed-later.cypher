// confirmed-later: what one claimed and another confirmed or admitted, that day or later, newest first
// :param entity string = "" (one end of the fact: a name, alias or id; empty: any)
// :param speaker string = "" (who claimed it first; empty: any)
// :param confirmer string = "" (who confirmed or admitted it; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query confirmed-later --param entity=Russia
// Of what several claimed each before, each has a row; what only repeats an earlier claim has none. Two facts are one where their dates agree.
MATCH (t:Entity)
WHERE t.id = $entity OR any(alias IN t.aliases WHERE toLower(alias) = toLower($entity))
WITH collect(t.id) AS meant
MATCH (b:Entity)<-[:BY]-(n:Claim)-[y:ASSERTS]->(g:Fact)
WHERE n.stance IN ["CONFIRMED", "ADMITTED"] AND g.modality <> "actual" AND n.date IS NOT NULL
  AND ($confirmer = "" OR b.id = $confirmer OR any(alias IN b.aliases WHERE toLower(alias) = toLower($confirmer)))
MATCH (f:Fact {proposition: g.proposition})<-[r:ASSERTS]-(c:Claim)-[:BY]->(a:Entity)
WHERE a.id <> b.id AND c.date <= n.date AND f.modality <> "actual" AND NOT c.stance IN ["CONFIRMED", "ADMITTED"]
  AND (r.polarity = f.polarity) = (y.polarity = g.polarity)
  AND (f.date IS NULL OR g.date IS NULL OR (f.date <= coalesce(g.dateEnd, g.date) AND g.date <= coalesce(f.dateEnd, f.date)))
  AND NOT EXISTS { MATCH (c)-[:REPEATS]->(:Claim) }
  AND ($speaker = "" OR a.id = $speaker OR any(alias IN a.aliases WHERE toLower(alias) = toLower($speaker)))
  AND ($entity = "" OR EXISTS { MATCH (f)-[:SUBJECT|OBJECT]->(t:Entity) WHERE t.id IN meant })
WITH a, c, b, n, min(f.id) AS factId
MATCH (f:Fact {id: factId})
RETURN n.date AS confirmedOn, f.name AS fact, a.name AS claimedBy, c.stance AS stance, c.text AS content, c.date AS claimedOn,
       b.name AS confirmedBy, n.stance AS confirmation, n.text AS confirmed, c.quote AS assertion, n.quote AS sentence,
       a.id AS claimedById, c.id AS claimId, b.id AS confirmedById, n.id AS confirmationId, factId
ORDER BY coalesce(confirmedOn, "") DESC, claimedOn, confirmationId, claimId
LIMIT $limit
