// related-articles: versions and copies of an article
// :param id string (of the article)
// :param limit integer = 100 (at most so many)
CALL {
  MATCH (:Article {id: $id})-[r:REPLACES|COPIES]->(o)
  RETURN true AS out, type(r) AS type, o
  UNION
  MATCH (:Article {id: $id})<-[r:REPLACES|COPIES]-(o)
  RETURN false AS out, type(r) AS type, o
}
RETURN out, type, o.id AS id, o.name AS title, o.outlet AS outlet, o.published AS published, o.url AS url
ORDER BY coalesce(published, ""), id, type, out
LIMIT $limit
