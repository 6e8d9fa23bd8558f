// Whom these articles mean by a name that another has too.
UNWIND $articles AS article
MATCH (x:Article {id: article})<-[p:APPEARS_IN]-(:Entity)
WHERE p.apart IS NOT NULL
RETURN DISTINCT x.id AS article, p.entity AS entity, p.apart AS apart
