// "Berg, quoting Lund, said it rained": Lund has said it as well, in the words that Berg passes on.
import { isRel } from '../../core/tree';
import { cueSpan } from '../cues';
import type { Speech } from '../draft';
import type { Callings } from '../quoted/named';
import { lemmaOf } from '../view';
import { sourceAt } from '../who/sources';
import { objectOf } from './governed';

const KIND = 'as saying';

/** The claim of whoever is quoted: the content of the verb that the quoting one goes with. */
function passedOn(speech: Speech, all: readonly Speech[], { persons, sources }: Callings): Speech {
  const { hit, draft } = speech;
  const { view, at } = hit;
  const entry = hit.entries.find((one) => one.cue.content.includes(KIND));
  const object = objectOf(hit);
  // "citing the cost": a thing is quoted, and says nothing; "citing a source".
  const named = view.tokens[object ?? at];
  const speaks = named?.upos === 'PROPN' || persons.has(lemmaOf(named)) || sources.has(lemmaOf(named));
  const thing = draft !== null && !speaks;
  if (!entry || object === null || thing || view.tokens[at]?.xpos !== 'VBG' || draft?.kind === 'clause') return speech;
  const above = view.tokens[at]?.head ?? -1;
  const host = all.find(
    (one) => one.draft?.kind === 'clause' && (one.hit.at === above || one.source.heads.includes(above)),
  );
  const source = sourceAt(view, object, at);
  if (!host?.draft || !source || !isRel(view.tokens[at], 'acl', 'advcl')) return speech;
  const rule = `claims/passing#${entry.rule}`;
  const { content } = host.draft;
  return {
    hit,
    source,
    addressee: null,
    draft: { hit, entry, kind: KIND, cue: cueSpan(hit), source, content, addressee: null, rule, score: 0.7 },
  };
}

/** Speeches of a sentence, with those of whom another quotes. */
export const withQuoted = (all: readonly Speech[], callings: Callings): readonly Speech[] =>
  all.map((speech) => passedOn(speech, all, callings));
