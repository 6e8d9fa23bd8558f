// The texts of articles that are there, by their SHA-256; event records have none of their own.
UNWIND $ids AS id
MATCH (a:Article {id: id}) WHERE a.sha256 IS NOT NULL AND coalesce(a.record, false) = false
RETURN a.id AS id, a.sha256 AS sha256
