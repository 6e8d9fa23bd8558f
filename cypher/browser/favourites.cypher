// Who met whom
MATCH (a:Person)-[m:MET]->(b:Person)
RETURN a, m, b
LIMIT 100;

// Everything about one person, one step away (change the name)
MATCH (e:Entity {name: "Vladimir Putin"})-[r]-(o:Entity)
RETURN e, r, o
LIMIT 100;

// Accusations and denials with their speakers
MATCH (e:Entity)-[d:ACCUSED|DENIED]->(c:Claim)-[b:ABOUT]->(t:Entity)
RETURN e, d, c, b, t
LIMIT 60;

// Contradictions, the surest first
MATCH (a:Entity)<-[:BY]-(c:Claim)<-[r:CONTRADICTS]-(d:Claim)-[:BY]->(b:Entity)
RETURN a.name AS sayer, c.text AS says, b.name AS denier, d.text AS denies, r.score AS score, r.reason AS reason
ORDER BY score DESC, c.id, d.id
LIMIT 50;

// Facts that two independent articles tell
MATCH (f:Fact)
WHERE f.independent >= 2
RETURN f.name AS fact, f.support AS articles, f.independent AS independent, f.quote AS sentence
ORDER BY independent DESC, f.id
LIMIT 50;

// Facts that are only alleged, with who says so
MATCH (f:Fact {modality: "alleged"})<-[s:ASSERTS]-(c:Claim)-[b:BY]->(e:Entity)
RETURN f, s, c, b, e
LIMIT 60;

// Events, each once, with both sides
MATCH (a:Entity)<-[x:ACTOR]-(h:Happening)-[y:RECIPIENT]->(b:Entity)
RETURN a, x, h, y, b
LIMIT 80;

// Articles and outlets
MATCH (o:Outlet)-[p:PUBLISHED]->(x:Article)
RETURN o, p, x
LIMIT 50;

// The sentences of one article, with what was read in each
MATCH (x:Article)
WITH x
ORDER BY x.published, x.id
LIMIT 1
MATCH (x)-[h:HAS_SENTENCE]->(s:Sentence)<-[v:EVIDENCED_BY]-(n)
RETURN x, h, s, v, n
LIMIT 80;

// Who speaks through whom
MATCH (e:Entity)<-[a:BY]-(c:Claim)-[r:REPORTED_IN]->(d:Claim)-[b:BY]->(o:Entity)
RETURN e, a, c, r, d, b, o
LIMIT 40;

// Who is who: what was judged to be one, or two
MATCH (a:Entity)-[r:SAME_AS]->(b:Entity)
RETURN a, r, b
LIMIT 50;

// Readings that the program is least sure of
MATCH (f:Fact)-[v:EVIDENCED_BY]->(s:Sentence)
RETURN f.name AS fact, v.score AS score, v.rule AS rule, s.text AS sentence
ORDER BY score, f.id, s.id
LIMIT 50;
