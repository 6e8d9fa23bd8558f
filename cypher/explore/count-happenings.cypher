// count-happenings: how many there are
MATCH (n:Happening)
RETURN count(n) AS count
