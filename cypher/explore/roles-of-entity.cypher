// roles-of-entity: the best told facts of offices and memberships that an entity holds
// :param id string (of the entity)
// :param limit integer = 60 (at most so many)
MATCH (:Entity {id: $id})-[r:HOLDS_ROLE|MEMBER_OF]->()
RETURN r.id AS id, r.support AS support
ORDER BY support DESC, id
LIMIT $limit
