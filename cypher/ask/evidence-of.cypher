// evidence-of: the sentences behind a fact, a claim, their edges or an event, newest first
// :param id string (of the fact, claim, edge or event)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query evidence-of --param id=fact:met-0123456789abcdef
// Of a claim also its words: by which its sentence calls the speaker, the cue, the content; negated where it stands against the content.
CALL {
  MATCH (n:Fact {id: $id})-[e:EVIDENCED_BY]->(s:Sentence)
  RETURN n, e, s, null AS source
  UNION
  MATCH (n:Happening {id: $id})-[:TOLD_BY]->(x)-[e:EVIDENCED_BY]->(s:Sentence)
  WHERE (n)-[:TOLD_IN]->(s) AND e.event = n.type
  RETURN n, e, s, null AS source
  UNION
  MATCH (n:Claim {id: $id})-[e:EVIDENCED_BY]->(s:Sentence)
  MATCH (n)-[:BY]->(b:Entity)
  OPTIONAL MATCH (s)-[m:MENTIONS]->(b)
  WITH n, e, s, m
  ORDER BY abs(m.start - e.cueStart), m.start
  WITH n, e, s, collect(m.surface) AS sources
  RETURN n, e, s, sources[0] AS source
}
MATCH (s)<-[:HAS_SENTENCE]-(x:Article)
RETURN x.published AS published, x.outlet AS outlet, x.title AS title, n.name AS name, s.text AS sentence,
       s.start AS sentenceStart, e.start AS start, e.end AS stop, e.cueStart AS cueStart, e.cueEnd AS cueStop,
       source, e.cue AS cue, n.stance AS stance, e.polarity AS polarity, e.text AS content,
       e.rule AS rule, e.score AS score, x.id AS articleId, s.id AS sentenceId
ORDER BY coalesce(published, "") DESC, articleId, start, stop, rule
LIMIT $limit
