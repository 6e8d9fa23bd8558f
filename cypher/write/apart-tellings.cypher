// Articles that a person says tell of different happenings of one type.
MATCH (a:Article)-[r:TELLS_APART]->(b:Article)
RETURN r.event AS event, a.id AS one, b.id AS other, r.by AS by, r.reason AS reason
