// denied-propositions: what somebody denies in a claim, the newest denial first
// :param types list = [] (types of facts; empty: any)
// :param limit integer = 1000 (at most so many)
MATCH (g:Fact)<-[n:ASSERTS]-(c:Claim)
WHERE n.polarity <> g.polarity AND g.modality <> "actual" AND (size($types) = 0 OR g.type IN $types)
WITH g.proposition AS id, max(coalesce(c.date, "")) AS day
RETURN id, day
ORDER BY day DESC, id
LIMIT $limit
