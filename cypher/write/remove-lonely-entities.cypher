// Entities that nothing names or needs any more. A judgement (SAME_AS) keeps its entity.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT (e)--()
DELETE e
