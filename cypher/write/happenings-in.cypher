// Happenings that stand on no day but in these articles.
UNWIND $days AS day
MATCH (h:Happening {day: day})
RETURN h.id AS id, properties(h) AS props
