// What articles say of who these entities are, each thing once.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[p:APPEARS_IN]->(:Article)
RETURN DISTINCT e.id AS at, p.entity AS entity, p.apart AS apart, p.type AS type, p.name AS name,
       p.known AS known, p.wikidata AS wikidata, p.aliases AS aliases
