// The plain edge shows what its claim counts.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)<-[r:{{type}} {id: id}]-(:Entity)
SET r.support = c.support, r.independent = c.independent, r.quote = c.quote,
    r.date = c.date, r.lastReported = c.lastReported, r.name = c.name, r.withdrawnIn = c.withdrawnIn
