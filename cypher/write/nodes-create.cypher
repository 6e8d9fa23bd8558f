// New nodes. MERGE, not CREATE: another writer may have been first, which the count of created nodes then shows.
UNWIND $rows AS row
MERGE (n:{{kind}} {id: row.id})
ON CREATE SET n += row.props
SET n:{{labels}}
