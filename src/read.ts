// The whole program: from article to reading, one line per stage.
import { attribute } from './claims';
import { code } from './coding';
import type { Article, Reading } from './core/model';
import type { Pipeline } from './core/pipeline';
import { pipeline } from './core/pipeline';
import type { Kit } from './data/kit';
import { date } from './dates/passages';
import { resolve } from './entities';
import { mention } from './mentions';
import { propose } from './propositions';
import { relate } from './relations';
import type { Reader } from './text';

/** What reads an article: `.run(articles)` gives for each its reading, or the stage that failed on it. */
export function reader(kit: Kit, parser: Reader): Pipeline<Article, Reading> {
  return pipeline('parse', parser.parse) //  sentences, tokens, tags, heads, names
    .add('mention', mention(kit)) //          names, nominals, pronouns
    .add('resolve', resolve(kit)) //          who is who, each link with its reason
    .add('attribute', attribute(kit)) //      claims: who said what
    .add('date', date(kit)) //                times: when, with precision
    .add('relate', relate(kit)) //            relations: who did what to whom
    .add('propose', propose(kit)) //          propositions: what claims say, to be compared
    .add('code', code(kit)); //               events: relations and claims in PLOVER codes
}
