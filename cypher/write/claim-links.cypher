// What contradicts and what repeats what, as it stands.
MATCH (a:Claim)-[r:{{type}}]->(b:Claim)
RETURN r.id AS id, a.id AS one, b.id AS other, r.score AS score, r.reason AS reason
