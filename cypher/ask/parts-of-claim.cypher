// parts-of-claim: who makes a claim, to whom, about whom; what it says to be so or not; in which claim it stands, and which stand in it
// :param id string (of the claim)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query parts-of-claim --param id=claim:denied-0123456789abcdef
// Of a fact: denies where the claim stands against it ("denied that it fired"); grants where it takes it for granted.
CALL {
  MATCH (:Claim {id: $id})-[r:BY|ADDRESSED_TO|ABOUT]->(e:Entity)
  RETURN CASE type(r) WHEN "BY" THEN "speaker" WHEN "ABOUT" THEN "about" ELSE "to" END AS part, e.name AS name, e.id AS partId
  UNION
  MATCH (:Claim {id: $id})-[r:ASSERTS]->(f:Fact)
  RETURN CASE WHEN f.modality = "actual" THEN "grants" WHEN r.polarity = "negated" THEN "denies" ELSE "asserts" END AS part, f.name AS name, f.id AS partId
  UNION
  MATCH (:Claim {id: $id})-[:REPORTED_IN]->(o:Claim)
  RETURN "stands in" AS part, o.name AS name, o.id AS partId
  UNION
  MATCH (:Claim {id: $id})<-[:REPORTED_IN]-(i:Claim)
  RETURN "reports" AS part, i.name AS name, i.id AS partId
}
RETURN part, name, partId
ORDER BY part, name, partId
LIMIT $limit
