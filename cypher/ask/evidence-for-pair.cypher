// evidence-for-pair: every sentence that relates two entities, newest first
// :param one string (a name, alias or id)
// :param other string (a name, alias or id)
// :param relation string = "" (MET, VISITED …; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query evidence-for-pair --param one="Angela Merkel" --param other="Vladimir Putin"
MATCH (a:Entity)<-[ra:SUBJECT|OBJECT|`WITH`]-(f:Fact)-[rb:SUBJECT|OBJECT|`WITH`]->(b:Entity)
WHERE a.id <> b.id AND ($relation = "" OR f.type = toUpper($relation))
  AND ($one = "" OR a.id = $one OR any(alias IN a.aliases WHERE toLower(alias) = toLower($one)))
  AND ($other = "" OR b.id = $other OR any(alias IN b.aliases WHERE toLower(alias) = toLower($other)))
MATCH (f)-[e:EVIDENCED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(x:Article)
RETURN DISTINCT x.published AS published, x.outlet AS outlet, x.title AS title, f.name AS fact, f.modality + CASE WHEN f.polarity = "negated" THEN ", negated" ELSE "" END AS status,
       type(ra) AS partOfOne, type(rb) AS partOfOther, s.text AS sentence, e.rule AS rule, e.score AS score,
       e.start AS start, e.end AS stop, x.id AS articleId, f.id AS factId
ORDER BY coalesce(published, "") DESC, articleId, start, factId, rule, partOfOne, partOfOther
LIMIT $limit
