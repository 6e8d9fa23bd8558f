// count-entities: how many there are
MATCH (n:Entity)
RETURN count(n) AS count
