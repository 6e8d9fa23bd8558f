// count-facts: how many there are
MATCH (n:Fact)
RETURN count(n) AS count
