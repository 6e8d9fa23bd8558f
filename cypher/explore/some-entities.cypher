// some-entities: two that take part in facts and claims, for the first look of a server
CALL {
  MATCH (:Fact)-[:SUBJECT]->(e)
  RETURN e
  LIMIT 1
  UNION
  MATCH (:Claim)-[:BY]->(e)
  RETURN e
  LIMIT 1
}
RETURN DISTINCT e.id AS id
