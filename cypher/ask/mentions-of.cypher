// mentions-of: the sentences in which an entity is meant, by which words, and why they are taken to mean it
// :param entity string (a name, alias or id)
// :param form string = "" (name, nominal or pronoun; empty: any)
// :param limit integer = 25 (at most so many rows)
// :example npm run -s dateline -- query mentions-of --param entity=Russia --param form=nominal
MATCH (e:Entity)<-[m:MENTIONS]-(s:Sentence)<-[:HAS_SENTENCE]-(x:Article)
WHERE ($form = "" OR m.form = toLower($form))
  AND ($entity = "" OR e.id = $entity OR any(alias IN e.aliases WHERE toLower(alias) = toLower($entity)))
RETURN x.published AS published, x.outlet AS outlet, e.name AS entity, m.surface AS words, m.form AS form, m.reason AS reason,
       s.text AS sentence, s.start AS sentenceStart, m.start AS start, m.end AS stop, m.rule AS rule, m.score AS score,
       x.title AS title, e.id AS entityId, x.id AS articleId
ORDER BY coalesce(published, "") DESC, articleId, start, stop, entityId
LIMIT $limit
