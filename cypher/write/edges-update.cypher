// Known edges that a later reading adds to: a higher score.
UNWIND $rows AS row
MATCH (a:{{from}} {id: row.from})
MATCH (b:{{to}} {id: row.to})
MATCH {{pattern}}
SET r += row.props
