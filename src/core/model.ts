// The shared types, all under one name: what an article becomes, layer by layer, and the graph that is made of it.
//
// Glossary
//   Article   a text with title, date, outlet, url             Reading   all that was found in one article
//   Sentence, Token, Span   as in Universal Dependencies       Mention   a span that refers: name, nominal, pronoun
//   Entity    what mentions refer to                           Link      why a mention is taken to mean an entity
//   Claim     somebody's speech act with its content           Relation  something that happens or holds between entities
//   Evidence  where it was read, and the rule that read it     Outlet    who publishes
//   Issue     trouble in one article that does not stop the work   Judgement whether two entities are one
//   Profile   what all articles say of an entity              Appearance what one of them says
//   Proposition what a claim says to be so, as predicate and terms   Statement all reports of a claim
export * from './across';
export * from './article';
export * from './entity';
export * from './event';
export * from './graph';
export * from './layers';
export * from './said';
