// The facts that claims say to be so or not; what they take for granted is none of it. What one end does alone ("police arrested") may be anything.
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[r:ASSERTS]->(f:Fact)
WHERE f.modality <> 'actual' AND (f)-[:SUBJECT]->() AND (f)-[:OBJECT]->()
RETURN id, f.proposition AS proposition, f.name AS name, f.polarity AS polarity, r.polarity AS stands, f.modality AS modality,
       f.date AS date, f.dateEnd AS dateEnd, f.precision AS precision
ORDER BY id, f.id, stands
