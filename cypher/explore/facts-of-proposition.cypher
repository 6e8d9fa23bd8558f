// facts-of-proposition: facts that differ from some in date, polarity and modality only, and those themselves
// :param ids list (of propositions)
// :param limit integer = 1000 (at most so many)
UNWIND $ids AS wanted
MATCH (f:Fact {proposition: wanted})
RETURN f.id AS id, f.proposition AS proposition, f.polarity AS polarity, f.modality AS modality, f.date AS date, coalesce(f.dateEnd, f.date) AS dateEnd,
       f.support AS support
ORDER BY support DESC, id
LIMIT $limit
