// allegations-by-outlet: what outlets print as said by others, with who says it
// :param outlet string = "" (a name, alias or id; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query allegations-by-outlet --param outlet=Reuters
MATCH (o:Outlet)-[:PUBLISHED]->(x:Article)-[:HAS_SENTENCE]->(s:Sentence)<-[:EVIDENCED_BY]-(f:Fact {modality: "alleged"})
WHERE ($outlet = "" OR o.id = $outlet OR any(alias IN o.aliases WHERE toLower(alias) = toLower($outlet)))
OPTIONAL MATCH (f)<-[y:ASSERTS]-(c:Claim)-[:EVIDENCED_BY]->(said:Sentence)<-[:HAS_SENTENCE]-(x), (c)-[:BY]->(e:Entity)
RETURN DISTINCT o.name AS outlet, x.published AS published, f.name AS fact, e.name AS speaker, c.stance AS stance,
       coalesce(said.text, s.text) AS sentence, o.id AS outletId, x.id AS articleId, f.id AS factId, e.id AS speakerId, c.id AS claimId
ORDER BY coalesce(published, "") DESC, outletId, articleId, factId, coalesce(claimId, ""), sentence
LIMIT $limit
