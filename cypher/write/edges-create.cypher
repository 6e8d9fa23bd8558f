// Edges that cannot be there yet, since a node of theirs was made in this very transaction.
UNWIND $rows AS row
MATCH (a:{{from}} {id: row.from})
MATCH (b:{{to}} {id: row.to})
CREATE {{pattern}}
SET r += row.props
