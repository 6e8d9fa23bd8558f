// contradictions: pairs of claims that contradict each other: who says it, who denies it, in which words, newest first
// :param entity string = "" (whom or what one of both is about, or who makes it: a name, alias or id; empty: any)
// :param speaker string = "" (one of the two speakers; empty: any)
// :param other string = "" (the other of them; empty: any)
// :param since string = "" (a date: 2019, 2019-03 or 2019-03-05, on or after which the later one was reported; empty: from the first)
// :param until string = "" (likewise, that day, month or year included; empty: to the last)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query contradictions --param entity=Russia --param since=2018
// Who denies contradicts; of two that both say, or both deny, the later one does.
MATCH (t:Entity)
WHERE t.id = $entity OR any(alias IN t.aliases WHERE toLower(alias) = toLower($entity))
WITH collect(t.id) AS meant
MATCH (a:Entity)<-[:BY]-(c:Claim)<-[r:CONTRADICTS]-(n:Claim)-[:BY]->(b:Entity)
WHERE ($entity = "" OR EXISTS { MATCH (c)-[:BY|ABOUT|ADDRESSED_TO]->(t:Entity) WHERE t.id IN meant } OR EXISTS { MATCH (n)-[:BY|ABOUT|ADDRESSED_TO]->(t:Entity) WHERE t.id IN meant })
WITH a, c, r, n, b,
     ($speaker = "" OR a.id = $speaker OR any(alias IN a.aliases WHERE toLower(alias) = toLower($speaker))) AS aSpeaks,
     ($speaker = "" OR b.id = $speaker OR any(alias IN b.aliases WHERE toLower(alias) = toLower($speaker))) AS bSpeaks,
     ($other = "" OR a.id = $other OR any(alias IN a.aliases WHERE toLower(alias) = toLower($other))) AS aAnswers,
     ($other = "" OR b.id = $other OR any(alias IN b.aliases WHERE toLower(alias) = toLower($other))) AS bAnswers,
     CASE WHEN coalesce(c.date, "") > coalesce(n.date, "") THEN c.date ELSE n.date END AS day
WHERE ((aSpeaks AND bAnswers) OR (bSpeaks AND aAnswers))
  AND ($since = "" OR day >= $since) AND ($until = "" OR day < $until + "~")
WITH a, c, r, n, b, day
ORDER BY coalesce(day, "") DESC, r.score DESC, c.id, n.id
LIMIT $limit
MATCH (c)-[:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(x:Article)
WITH a, c, r, n, b, day, x
ORDER BY coalesce(x.published, "9999"), x.id
WITH a, c, r, n, b, day, collect(DISTINCT x.outlet) AS saidIn
MATCH (n)-[:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(x:Article)
WITH a, c, r, n, b, day, saidIn, x
ORDER BY coalesce(x.published, "9999"), x.id
WITH a, c, r, n, b, day, saidIn, collect(DISTINCT x.outlet) AS deniedIn
RETURN day, a.name AS sayer, c.stance AS stance, c.text AS content, b.name AS denier, n.stance AS denierStance, n.text AS denierContent,
       c.date AS saidOn, saidIn, c.quote AS assertion, n.date AS deniedOn, deniedIn, n.quote AS denial, r.score AS score, r.reason AS reason,
       a.id AS sayerId, c.id AS claimId, b.id AS denierId, n.id AS denialId
ORDER BY coalesce(day, "") DESC, score DESC, claimId, denialId
