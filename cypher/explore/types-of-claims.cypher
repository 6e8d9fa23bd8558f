// types-of-claims: how many claims there are of each stance
MATCH (c:Claim)
RETURN c.stance AS type, count(*) AS count
ORDER BY count DESC, type
