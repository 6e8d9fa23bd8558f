// Claims of which nobody knows when they were reported.
MATCH (c:Claim)
WHERE c.date IS NULL
RETURN c.id AS id, c.date AS date
