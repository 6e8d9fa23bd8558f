// repeated-claims: what one speaker is reported to have said by more than one article
// :param speaker string = "" (a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query repeated-claims
MATCH (c:Claim)-[:BY]->(e:Entity)
WHERE c.support > 1
  AND ($speaker = "" OR e.id = $speaker OR any(alias IN e.aliases WHERE toLower(alias) = toLower($speaker)))
RETURN e.name AS speaker, c.stance AS stance, c.text AS content, c.support AS reports, c.independent AS independent,
       c.date AS firstReported, c.lastReported AS lastReported, c.quote AS sentence, e.id AS speakerId, c.id AS claimId
ORDER BY independent DESC, reports DESC, claimId
LIMIT $limit
