// Whom an article means by names that others have too, and who says so.
MATCH (x:Article {id: $article})<-[p:APPEARS_IN]-(:Entity)
WHERE p.apart IS NOT NULL
RETURN p.entity AS entity, p.apart AS into, p.apartBy AS by, p.apartReason AS reason
