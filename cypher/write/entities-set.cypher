// What follows from appearances; null takes a property away.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.name = row.name, e.known = row.known, e.wikidata = row.wikidata, e.aliases = row.aliases,
    e.aliasText = row.aliasText, e.canonical = row.canonical
