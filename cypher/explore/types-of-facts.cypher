// types-of-facts: how many facts there are of each type
MATCH (f:Fact)
RETURN f.type AS type, count(*) AS count
ORDER BY count DESC, type
