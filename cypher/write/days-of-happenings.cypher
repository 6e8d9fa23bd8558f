// Days on which happenings stand.
MATCH (h:Happening)
RETURN DISTINCT h.day AS day
