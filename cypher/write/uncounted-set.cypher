// Facts and claims that got evidence which is not counted yet.
UNWIND $ids AS id
MATCH (n:{{kind}} {id: id})
SET n:Uncounted
