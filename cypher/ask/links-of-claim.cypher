// links-of-claim: what a claim contradicts and repeats, and what contradicts and repeats it: the surest first, with its sentences
// :param id string (of the claim)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query links-of-claim --param id=claim:denied-0123456789abcdef
CALL {
  MATCH (:Claim {id: $id})-[r:CONTRADICTS|REPEATS]->(o:Claim)
  RETURN CASE type(r) WHEN "REPEATS" THEN "repeats" ELSE "contradicts" END AS link, r, o
  UNION
  MATCH (:Claim {id: $id})<-[r:CONTRADICTS|REPEATS]-(o:Claim)
  RETURN CASE type(r) WHEN "REPEATS" THEN "repeated by" ELSE "contradicted by" END AS link, r, o
}
MATCH (o)-[v:EVIDENCED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(x:Article)
RETURN link, o.name AS name, r.score AS sure, r.reason AS why, x.published AS published, x.outlet AS outlet, x.title AS title,
       s.text AS sentence, s.start AS sentenceStart, v.start AS start, v.end AS stop, v.cueStart AS cueStart, v.cueEnd AS cueStop, v.cue AS cue, v.rule AS rule, v.score AS score,
       o.id AS claimId, x.id AS articleId
ORDER BY link, sure DESC, claimId, coalesce(published, "9999"), articleId, start, stop, rule
LIMIT $limit
