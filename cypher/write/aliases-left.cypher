// Which of these names an entity is still called by.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
OPTIONAL MATCH (e)<-[m:MENTIONS {surface: row.surface}]-(:Sentence)
WITH e, row, count(CASE WHEN m.form = 'name' THEN 1 ELSE null END) AS left
RETURN e.id AS id, e.name AS name, e.aliases AS aliases, row.surface AS surface, left
