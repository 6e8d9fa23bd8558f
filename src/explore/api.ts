// The JSON API of the explorer: every parameter and answer as a zod schema, with the types that follow. Imports nothing but zod and core.
//
// All are GET, under /api; parameters and answers by name in ./api/ask.ts and its neighbours. Errors are Problem.
//   /summary → Summary                                   /network ? NetworkQuery → Network
//   /search ? SearchQuery → SearchAnswer                  /edges/{id,id…}/evidence ? EvidenceQuery → EvidenceAnswer
//   /entities/{id} → EntityPage                           /facts/{id} → FactPage
//   /entities/{id}/relations ? RelationsQuery → RelationsAnswer    /claims/{id} → ClaimPage
//   /entities/{id}/claims ? ClaimsQuery → ClaimsAnswer    /path ? PathQuery → PathAnswer
//   /entities/{id}/timeline ? TimelineQuery → TimelineAnswer       /contested ? ContestedQuery → ContestedAnswer
//   /articles ? ArticlesQuery → ArticlesAnswer            /sample ? SampleQuery → SampleAnswer
//   /articles/{id} → ArticlePage                          /questions → QuestionsAnswer
//   /openapi.json                                         /questions/{name} ? its own parameters → TableAnswer

export * from './api/article';
export * from './api/ask';
export * from './api/entity';
export * from './api/evidence';
export * from './api/network';
export * from './api/parts';
export * from './api/questions';
export * from './api/statement';
export * from './api/summary';
