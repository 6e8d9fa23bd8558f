// Whom an article names, and by which names; its outlet too.
MATCH (a:Article {id: $article})-[:HAS_SENTENCE]->(:Sentence)-[m:MENTIONS]->(e:Entity)
RETURN DISTINCT e.id AS id, CASE WHEN m.form = 'name' THEN m.surface ELSE null END AS surface
UNION
MATCH (a:Article {id: $article})<-[:PUBLISHED]-(e:Entity)
RETURN DISTINCT e.id AS id, null AS surface
