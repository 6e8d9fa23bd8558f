// Facts and claims that got evidence which is not counted yet: so many of them.
MATCH (n:Uncounted)
RETURN n.id AS id, 'Fact' IN labels(n) AS fact
LIMIT $limit
