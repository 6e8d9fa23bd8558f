// Edges by their id between their nodes; without the id in the pattern a second meeting would vanish in the first.
UNWIND $rows AS row
MATCH (a:{{from}} {id: row.from})
MATCH (b:{{to}} {id: row.to})
MERGE {{pattern}}
ON CREATE SET r += row.props
