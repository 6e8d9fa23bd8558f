// Claims that assert or deny what these do.
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:ASSERTS]->(f:Fact)
WITH DISTINCT f.proposition AS proposition
MATCH (g:Fact {proposition: proposition})<-[:ASSERTS]-(c:Claim)
RETURN DISTINCT c.id AS id, c.date AS date
