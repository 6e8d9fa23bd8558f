// articles: newest first
// :param from string = "" (not published before)
// :param to string = "~" (not published after that day, month or year)
// :param skip integer = 0 (so many are passed over)
// :param limit integer = 50 (at most so many)
MATCH (a:Article)
WHERE a.published >= $from AND a.published <= $to
RETURN a.id AS id, a.name AS title, a.outlet AS outlet, a.published AS published, a.url AS url
ORDER BY published DESC, id
SKIP $skip
LIMIT $limit
