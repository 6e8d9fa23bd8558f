// links-of-claim: what a claim contradicts, repeats and stands in, and the other way round
// :param id string (of the claim)
// :param limit integer = 200 (at most so many)
CALL {
  MATCH (:Claim {id: $id})-[r:CONTRADICTS|REPEATS|REPORTED_IN]->(o)
  RETURN true AS out, type(r) AS type, r.score AS score, r.reason AS reason, o.id AS other, o.date AS day
  UNION
  MATCH (:Claim {id: $id})<-[r:CONTRADICTS|REPEATS|REPORTED_IN]-(o)
  RETURN false AS out, type(r) AS type, r.score AS score, r.reason AS reason, o.id AS other, o.date AS day
}
RETURN out, type, score, reason, other, day
ORDER BY coalesce(day, "9999"), other, type, out
LIMIT $limit
