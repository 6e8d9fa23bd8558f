// What tells events without a date in articles of these days: claims, and facts that have none.
MATCH (a:Article)
WHERE a.published >= $from AND a.published < $until
MATCH (a)-[:HAS_SENTENCE]->(s:Sentence)<-[v:EVIDENCED_BY]-(x)
WHERE v.event IS NOT NULL AND (x.precision IS NULL)
RETURN x.id AS id, v.event AS event, v.mode AS mode, v.cameo AS cameo, v.word AS word, v.targets AS targets, s.id AS sentence, s.text AS quote, s.fingerprints AS fingerprints, a.id AS article, a.published AS published, a.fingerprint AS fingerprint, a.copyOf AS copyOf, a.page AS page, x.modality AS modality, x.symmetric AS symmetric
