// All routes of the API.
import type { Route } from '../route';
import { article } from './article';
import { articles } from './articles';
import { claim } from './claim';
import { claims } from './claims';
import { contested } from './contested';
import { entity } from './entity';
import { evidence } from './evidence';
import { fact } from './fact';
import { network } from './network';
import { path } from './path';
import { question, questions } from './questions';
import { relations } from './relations';
import { sample } from './sample';
import { search } from './search';
import { summary } from './summary';
import { timeline } from './timeline';

export const ROUTES: readonly Route[] = [
  ...[summary, search, entity, relations, claims, timeline, network, evidence, fact, claim],
  ...[path, contested, articles, article, sample, questions, question],
];
