// facts-of-article: all that was read in an article, in its order
// :param article string (its id, url or title)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query facts-of-article --param article=article:0123456789abcdef
MATCH (x:Article)
WHERE x.id = $article OR x.url = $article OR toLower(x.title) = toLower($article)
MATCH (x)-[:HAS_SENTENCE]->(s:Sentence)<-[e:EVIDENCED_BY]-(n)
RETURN s.index + 1 AS line, CASE WHEN n:Claim THEN "claim" ELSE "fact" END AS kind, n.name AS name,
       s.text AS sentence, e.rule AS rule, e.score AS score, n.id AS id, x.id AS articleId
ORDER BY articleId, line, e.start, kind, id, rule
LIMIT $limit
