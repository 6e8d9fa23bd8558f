// The first articles that have these bands: with them alone others are compared (src/graph/alike.ts).
UNWIND $bands.band01 AS value MATCH (a:Article {band01: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 0 AS band, value, ids[0..$most] AS heads
UNION ALL
UNWIND $bands.band02 AS value MATCH (a:Article {band02: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 1 AS band, value, ids[0..$most] AS heads
UNION ALL
UNWIND $bands.band03 AS value MATCH (a:Article {band03: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 2 AS band, value, ids[0..$most] AS heads
UNION ALL
UNWIND $bands.band04 AS value MATCH (a:Article {band04: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 3 AS band, value, ids[0..$most] AS heads
UNION ALL
UNWIND $bands.band05 AS value MATCH (a:Article {band05: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 4 AS band, value, ids[0..$most] AS heads
UNION ALL
UNWIND $bands.band06 AS value MATCH (a:Article {band06: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 5 AS band, value, ids[0..$most] AS heads
UNION ALL
UNWIND $bands.band07 AS value MATCH (a:Article {band07: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 6 AS band, value, ids[0..$most] AS heads
UNION ALL
UNWIND $bands.band08 AS value MATCH (a:Article {band08: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 7 AS band, value, ids[0..$most] AS heads
UNION ALL
UNWIND $bands.band09 AS value MATCH (a:Article {band09: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 8 AS band, value, ids[0..$most] AS heads
UNION ALL
UNWIND $bands.band10 AS value MATCH (a:Article {band10: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 9 AS band, value, ids[0..$most] AS heads
UNION ALL
UNWIND $bands.band11 AS value MATCH (a:Article {band11: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 10 AS band, value, ids[0..$most] AS heads
UNION ALL
UNWIND $bands.band12 AS value MATCH (a:Article {band12: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 11 AS band, value, ids[0..$most] AS heads
UNION ALL
UNWIND $bands.band13 AS value MATCH (a:Article {band13: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 12 AS band, value, ids[0..$most] AS heads
UNION ALL
UNWIND $bands.band14 AS value MATCH (a:Article {band14: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 13 AS band, value, ids[0..$most] AS heads
UNION ALL
UNWIND $bands.band15 AS value MATCH (a:Article {band15: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 14 AS band, value, ids[0..$most] AS heads
UNION ALL
UNWIND $bands.band16 AS value MATCH (a:Article {band16: value})
WITH value, a ORDER BY coalesce(a.published, '9999'), coalesce(a.modified, ''), a.id
WITH value, collect(a.id) AS ids
RETURN 15 AS band, value, ids[0..$most] AS heads
