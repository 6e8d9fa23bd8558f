// What tells these happenings, and where.
UNWIND $ids AS id
MATCH (h:Happening {id: id})-[r:TOLD_BY|TOLD_IN]->(x)
RETURN h.id AS id, type(r) AS role, x.id AS what
