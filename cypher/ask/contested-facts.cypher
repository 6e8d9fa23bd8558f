// contested-facts: what some assert and others deny, with both sides
// :param entity string = "" (one end of the fact: a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query contested-facts --param entity=Syria
// Who asserts a fact of negated polarity, or denies one of asserted polarity, denies the proposition; not what the denial
// takes for granted ("denied that the foreign minister had left": he is the minister), which is actual. What an article
// reports itself is by its outlet. Facts of dates that exclude each other are two; a claim that repeats an earlier one has no row.
CALL {
  MATCH (e:Entity)<-[:BY]-(c:Claim)-[n:ASSERTS]->(g:Fact)
  WHERE n.polarity <> g.polarity AND g.modality <> "actual" AND NOT EXISTS { MATCH (c)-[:REPEATS]->(:Claim) }
  RETURN g, e AS denier, c.quote AS denial, c.date AS deniedOn
  UNION
  MATCH (g:Fact {modality: "actual", polarity: "negated"})-[:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(:Article)<-[:PUBLISHED]-(e:Outlet)
  RETURN g, e AS denier, g.quote AS denial, g.reported AS deniedOn
}
WITH g.proposition AS proposition,
     collect(DISTINCT {who: denier.name, id: denier.id, sentence: denial, day: deniedOn, date: g.date, dateEnd: coalesce(g.dateEnd, g.date)}) AS denials
MATCH (f:Fact {proposition: proposition})
MATCH (f)-[:SUBJECT]->(s:Entity)
MATCH (f)-[:OBJECT]->(o:Entity)
WHERE (($entity = "" OR s.id = $entity OR any(alias IN s.aliases WHERE toLower(alias) = toLower($entity)))
    OR ($entity = "" OR o.id = $entity OR any(alias IN o.aliases WHERE toLower(alias) = toLower($entity))))
CALL {
  WITH f
  MATCH (f)<-[y:ASSERTS]-(c:Claim)-[:BY]->(e:Entity)
  WHERE y.polarity = f.polarity AND NOT EXISTS { MATCH (c)-[:REPEATS]->(:Claim) }
  RETURN e AS asserter, c.quote AS assertion, c.date AS assertedOn
  UNION
  WITH f
  MATCH (f)-[:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(:Article)<-[:PUBLISHED]-(e:Outlet)
  WHERE f.modality = "actual" AND f.polarity = "asserted"
  RETURN e AS asserter, f.quote AS assertion, f.reported AS assertedOn
}
UNWIND denials AS no
WITH f, s, o, asserter, assertion, assertedOn, no
WHERE f.date IS NULL OR no.date IS NULL OR (f.date <= no.dateEnd AND no.date <= coalesce(f.dateEnd, f.date))
RETURN DISTINCT s.name AS subject, f.type AS relation, o.name AS object, asserter.name AS assertedBy, no.who AS deniedBy,
       assertion, no.sentence AS denial, assertedOn, no.day AS deniedOn, s.id AS subjectId, o.id AS objectId, asserter.id AS assertedById, no.id AS deniedById
ORDER BY subjectId, relation, objectId, assertedById, deniedById, assertion, denial
LIMIT $limit
