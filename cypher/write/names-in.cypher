// Raw ids of what these articles name.
UNWIND $articles AS article
MATCH (:Article {id: article})<-[p:APPEARS_IN]-(:Entity)
RETURN DISTINCT p.entity AS entity
