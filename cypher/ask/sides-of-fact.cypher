// sides-of-fact: who asserts a fact and who denies it, in claims or, as an outlet, in its own words; with the sentences
// :param id string (of the fact)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query sides-of-fact --param id=fact:attacked-0123456789abcdef
// Also of facts that differ in date, polarity and modality, unless their dates exclude each other. The sentences of the fact itself: evidence-of.
MATCH (g:Fact {id: $id})
MATCH (f:Fact {proposition: g.proposition})
WHERE (f.date IS NULL OR g.date IS NULL OR (f.date <= coalesce(g.dateEnd, g.date) AND g.date <= coalesce(f.dateEnd, f.date)))
CALL {
  WITH f, g
  MATCH (f)<-[y:ASSERTS]-(c:Claim)-[:BY]->(e:Entity)
  MATCH (c)-[v:EVIDENCED_BY]->(s:Sentence)
  WHERE f.modality <> "actual"
  RETURN CASE WHEN (y.polarity = f.polarity) = (g.polarity = "asserted") THEN "asserted by" ELSE "denied by" END AS side,
         e.name AS who, c.stance AS stance, c.text AS content, v, s, e.id AS whoId, c.id AS claimId
  UNION
  WITH f, g
  MATCH (f)-[v:EVIDENCED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(:Article)<-[:PUBLISHED]-(e:Outlet)
  WHERE f.modality = "actual" AND f.id <> g.id
  RETURN CASE WHEN f.polarity = g.polarity THEN "asserted by" ELSE "denied by" END AS side,
         e.name AS who, "" AS stance, f.name AS content, v, s, e.id AS whoId, f.id AS claimId
}
MATCH (s)<-[:HAS_SENTENCE]-(x:Article)
RETURN side, who, stance, content, x.published AS published, x.outlet AS outlet, x.title AS title, s.text AS sentence, s.start AS sentenceStart,
       v.start AS start, v.end AS stop, v.cueStart AS cueStart, v.cueEnd AS cueStop, v.cue AS cue, v.rule AS rule, v.score AS score, whoId, claimId, x.id AS articleId
ORDER BY side, coalesce(published, "9999"), articleId, start, claimId, stop, rule
LIMIT $limit
