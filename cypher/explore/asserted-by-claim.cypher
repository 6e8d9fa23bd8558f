// asserted-by-claim: facts that a claim asserts, or denies
// :param id string (of the claim)
// :param limit integer = 50 (at most so many)
MATCH (:Claim {id: $id})-[y:ASSERTS]->(f:Fact)
RETURN f.id AS id, y.polarity AS polarity
ORDER BY id, polarity
LIMIT $limit
