// Facts and claims that these assert, or are asserted or reported by.
UNWIND $ids AS id
MATCH (x:{{kind}} {id: id})-[:ASSERTS|REPORTED_IN]-(y)
RETURN DISTINCT y.id AS id, 'Fact' IN labels(y) AS fact
