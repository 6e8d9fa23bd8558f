// Claims that were first reported on these days.
MATCH (c:Claim)
WHERE c.date >= $from AND c.date < $until
RETURN c.id AS id, c.date AS date
