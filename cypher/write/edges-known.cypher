// Those of the edges that are there already, with what they hold.
UNWIND $rows AS row
MATCH (a:{{from}} {id: row.from})
MATCH (b:{{to}} {id: row.to})
MATCH {{pattern}}
RETURN r.id AS id, properties(r) AS props
