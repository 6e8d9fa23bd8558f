// They are counted.
UNWIND $ids AS id
MATCH (n:{{kind}} {id: id})
REMOVE n:Uncounted
