// What tells events that are dated in these days: facts.
MATCH (f:Fact)
WHERE f.date >= $from AND f.date <= $to
MATCH (f)-[v:EVIDENCED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(a:Article)
WHERE v.event IS NOT NULL
RETURN f.id AS id, v.event AS event, v.mode AS mode, v.cameo AS cameo, v.word AS word, s.id AS sentence, s.text AS quote, s.fingerprints AS fingerprints, a.id AS article, a.published AS published, a.fingerprint AS fingerprint, a.copyOf AS copyOf, a.page AS page, f.date AS date, f.dateEnd AS dateEnd, f.precision AS precision, f.modality AS modality, f.symmetric AS symmetric
