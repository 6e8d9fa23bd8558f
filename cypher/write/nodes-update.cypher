// Known nodes that an article adds to: an alias, a fuller name, a type.
UNWIND $rows AS row
MATCH (n:{{kind}} {id: row.id})
SET n += row.props
SET n:{{labels}}
