// Happenings that stand on these days.
MATCH (h:Happening)
WHERE h.day >= $from AND h.day <= $to
RETURN h.id AS id, properties(h) AS props
