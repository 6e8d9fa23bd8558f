// To be settled anew.
UNWIND $ids AS id
MATCH (a:Article {id: id})
SET a.version = null
