// unresolved-mentions: words that refer to someone whom nobody was found for, most often first
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query unresolved-mentions
MATCH (s:Sentence)<-[:HAS_SENTENCE]-(x:Article)
WHERE s.unresolved IS NOT NULL
UNWIND s.unresolved AS words
RETURN words, count(DISTINCT s.id) AS sentences, count(DISTINCT x.id) AS articles, min(s.text) AS example
ORDER BY sentences DESC, words
LIMIT $limit
