// All that follows from these articles is drawn.
UNWIND $ids AS id
MATCH (a:Article {id: id})
SET a.settled = true
