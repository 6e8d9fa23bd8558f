// propositions-of: the propositions of facts, and what tells facts of one apart
// :param ids list (of facts)
UNWIND $ids AS wanted
MATCH (f:Fact {id: wanted})
RETURN f.id AS id, f.proposition AS proposition, f.polarity AS polarity, f.date AS date, coalesce(f.dateEnd, f.date) AS dateEnd
ORDER BY id
