// Something was added to these articles: what follows from them is to be settled anew.
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.settled IS NOT NULL
SET a.settled = null
