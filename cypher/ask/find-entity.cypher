// find-entity: entities whose names hold these letters
// :param letters string (part of a name, in any case)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query find-entity --param letters=merkel
MATCH (e:Entity)
WHERE any(alias IN e.aliases WHERE toLower(alias) CONTAINS toLower($letters))
OPTIONAL MATCH (e)<-[:MENTIONS]-(s:Sentence)
RETURN e.name AS name, labels(e)[1] AS kind, e.aliases AS aliases, count(s) AS mentions, e.id AS entityId
ORDER BY mentions DESC, entityId
LIMIT $limit
