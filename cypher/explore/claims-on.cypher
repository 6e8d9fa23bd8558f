// claims-on: how many claims hold propositions, and how many their contrary, by the fact that they assert or deny
// :param ids list (of propositions)
UNWIND $ids AS wanted
MATCH (f:Fact {proposition: wanted})<-[y:ASSERTS]-(c)
WHERE f.modality <> "actual"
RETURN wanted AS id, f.id AS fact, f.date AS date, coalesce(f.dateEnd, f.date) AS dateEnd, y.polarity = f.polarity AS holds, count(DISTINCT c.id) AS claims
ORDER BY id, fact, holds
