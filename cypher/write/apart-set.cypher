UNWIND $articles AS article
MATCH (:Article {id: article})<-[p:APPEARS_IN {entity: $entity}]-(:Entity)
SET p.apart = $apart, p.apartBy = $by, p.apartReason = $reason
