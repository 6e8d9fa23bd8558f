// count-articles: how many there are
MATCH (n:Article)
RETURN count(n) AS count
