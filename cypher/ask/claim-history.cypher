// claim-history: what was claimed, denied, confirmed of one thing, in time, and what each claim answers
// :param id string = "" (of a claim or fact: all that is linked to it or speaks of the same; empty: any)
// :param speaker string = "" (a name, alias or id; empty: any)
// :param entity string = "" (whom or what it is about: a name, alias or id; empty: any)
// :param other string = "" (whom or what else; empty: any)
// :param text string = "" (words in the content; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query claim-history --param entity=Russia --param other="Sergei Skripal"
// Answers and repeats are earlier claims, or of that day. Without any parameter: claims that contradict or repeat something.
MATCH (t:Entity)
WHERE t.id = $entity OR any(alias IN t.aliases WHERE toLower(alias) = toLower($entity))
WITH collect(t.id) AS meant
OPTIONAL MATCH (t:Entity)
WHERE t.id = $other OR any(alias IN t.aliases WHERE toLower(alias) = toLower($other))
WITH meant, collect(t.id) AS also
CALL {
  MATCH (:Claim {id: $id})-[:CONTRADICTS|REPEATS*0..2]-(c:Claim)
  RETURN c
  UNION
  MATCH (:Claim {id: $id})-[:ASSERTS]->(g:Fact)
  WHERE g.modality <> "actual"
  MATCH (f:Fact {proposition: g.proposition})<-[:ASSERTS]-(c:Claim)
  WHERE f.modality <> "actual"
    AND (f.date IS NULL OR g.date IS NULL OR (f.date <= coalesce(g.dateEnd, g.date) AND g.date <= coalesce(f.dateEnd, f.date)))
  RETURN c
  UNION
  MATCH (g:Fact {id: $id})
  MATCH (f:Fact {proposition: g.proposition})<-[:ASSERTS]-(c:Claim)
  WHERE f.modality <> "actual"
    AND (f.date IS NULL OR g.date IS NULL OR (f.date <= coalesce(g.dateEnd, g.date) AND g.date <= coalesce(f.dateEnd, f.date)))
  RETURN c
  UNION
  MATCH (c:Claim)
  WHERE $id = "" AND ($speaker + $entity + $other + $text <> "" OR EXISTS { MATCH (c)-[:CONTRADICTS|REPEATS]-(:Claim) })
  RETURN c
}
WITH meant, also, c
MATCH (c)-[:BY]->(e:Entity)
WHERE ($speaker = "" OR e.id = $speaker OR any(alias IN e.aliases WHERE toLower(alias) = toLower($speaker)))
  AND ($text = "" OR toLower(c.text) CONTAINS toLower($text))
  AND ($entity = "" OR EXISTS { MATCH (c)-[:ABOUT|ADDRESSED_TO]->(t:Entity) WHERE t.id IN meant })
  AND ($other = "" OR EXISTS { MATCH (c)-[:ABOUT|ADDRESSED_TO]->(t:Entity) WHERE t.id IN also })
WITH c, e
ORDER BY coalesce(c.date, "9999"), c.id
LIMIT $limit
OPTIONAL MATCH (c)-[:CONTRADICTS]-(a:Claim)
WHERE coalesce(a.date, "9999") <= coalesce(c.date, "9999")
WITH c, e, a
ORDER BY coalesce(a.date, "9999"), a.id
WITH c, e, collect(DISTINCT a.name) AS answers
OPTIONAL MATCH (c)-[:REPEATS]->(a:Claim)
WITH c, e, answers, a
ORDER BY coalesce(a.date, "9999"), a.id
WITH c, e, answers, collect(DISTINCT a.name) AS repeats
OPTIONAL MATCH (c)-[y:ASSERTS]->(f:Fact)
WHERE f.modality <> "actual"
WITH c, e, answers, repeats, y, f
ORDER BY f.id
WITH c, e, answers, repeats, collect(DISTINCT CASE WHEN y.polarity = "negated" THEN "not: " ELSE "" END + f.name) AS says
MATCH (c)-[v:EVIDENCED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(x:Article)
OPTIONAL MATCH (s)-[m:MENTIONS]->(e)
WITH c, e, answers, repeats, says, v, x, m
ORDER BY coalesce(x.published, "9999"), x.id, v.cueStart, abs(m.start - v.cueStart), m.start
WITH c, e, answers, repeats, says, collect(v.cue) AS cues, collect(coalesce(m.surface, "")) AS sources, collect(DISTINCT x.outlet) AS outlets
RETURN c.date AS day, e.name AS speaker, c.stance AS stance, c.text AS content, says, answers, repeats, sources[0] AS source, cues[0] AS cue,
       outlets, c.support AS reports, c.quote AS sentence, e.id AS speakerId, c.id AS claimId
ORDER BY coalesce(day, "9999"), claimId
