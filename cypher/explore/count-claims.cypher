// count-claims: how many there are
MATCH (n:Claim)
RETURN count(n) AS count
