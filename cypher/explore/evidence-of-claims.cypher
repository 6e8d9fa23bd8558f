// evidence-of-claims: the sentences behind claims, newest first
// :param ids list (of claims)
// :param outlet string = "" (id of an outlet; empty: any)
// :param from string = "" (not published before; empty: any)
// :param to string = "~" (not published after that day, month or year)
// :param look integer = 5000 (so many are looked at)
// :param limit integer = 50 (at most so many)
UNWIND $ids AS wanted
MATCH (c:Claim {id: wanted})-[v:EVIDENCED_BY]->(s)<-[:HAS_SENTENCE]-(a)
WITH c, v, s, a
LIMIT $look
WHERE ($from = "" OR a.published >= $from) AND ($to = "~" OR a.published <= $to)
  AND ($outlet = "" OR EXISTS { MATCH (a)<-[:PUBLISHED]-(o) WHERE o.id = $outlet })
RETURN c.id AS id, s.id AS sentenceId, s.text AS sentence, s.start AS sentenceStart, v.start AS start, v.end AS stop, v.rule AS rule, v.score AS score, v.cueStart AS cueStart, v.cueEnd AS cueStop,
       a.id AS articleId, a.name AS title, a.outlet AS outlet, a.published AS published, a.url AS url
ORDER BY coalesce(published, "") DESC, articleId, start, id, stop, rule
LIMIT $limit
