// Days on which something is told to have happened.
MATCH (f:Fact)
WHERE f.date IS NOT NULL
RETURN DISTINCT f.date AS day
