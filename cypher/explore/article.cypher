// article: an article as it is
// :param id string (of the article)
MATCH (a:Article {id: $id})
RETURN a.id AS id, a.name AS title, a.outlet AS outlet, a.published AS published, a.url AS url, a.modified AS modified, a.version AS version,
       a.gaps AS gaps, a.sha256 AS sha256
