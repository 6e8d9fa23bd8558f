// All articles that have one of these bands.
UNWIND $bands.band01 AS value MATCH (a:Article {band01: value}) RETURN a.id AS id
UNION
UNWIND $bands.band02 AS value MATCH (a:Article {band02: value}) RETURN a.id AS id
UNION
UNWIND $bands.band03 AS value MATCH (a:Article {band03: value}) RETURN a.id AS id
UNION
UNWIND $bands.band04 AS value MATCH (a:Article {band04: value}) RETURN a.id AS id
UNION
UNWIND $bands.band05 AS value MATCH (a:Article {band05: value}) RETURN a.id AS id
UNION
UNWIND $bands.band06 AS value MATCH (a:Article {band06: value}) RETURN a.id AS id
UNION
UNWIND $bands.band07 AS value MATCH (a:Article {band07: value}) RETURN a.id AS id
UNION
UNWIND $bands.band08 AS value MATCH (a:Article {band08: value}) RETURN a.id AS id
UNION
UNWIND $bands.band09 AS value MATCH (a:Article {band09: value}) RETURN a.id AS id
UNION
UNWIND $bands.band10 AS value MATCH (a:Article {band10: value}) RETURN a.id AS id
UNION
UNWIND $bands.band11 AS value MATCH (a:Article {band11: value}) RETURN a.id AS id
UNION
UNWIND $bands.band12 AS value MATCH (a:Article {band12: value}) RETURN a.id AS id
UNION
UNWIND $bands.band13 AS value MATCH (a:Article {band13: value}) RETURN a.id AS id
UNION
UNWIND $bands.band14 AS value MATCH (a:Article {band14: value}) RETURN a.id AS id
UNION
UNWIND $bands.band15 AS value MATCH (a:Article {band15: value}) RETURN a.id AS id
UNION
UNWIND $bands.band16 AS value MATCH (a:Article {band16: value}) RETURN a.id AS id
