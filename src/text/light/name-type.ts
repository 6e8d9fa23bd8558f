// The type of a name that data/ does not know: by the words in it, by compromise's tags, by what stands before it.
import type { NameType } from '../../core/model';
import type { NameShapes } from '../../data/name-shapes';
import type { Word } from '../tokens';
import type { Tagged } from './tagger';

/** A type and how sure it is (0 to 1). */
export type Typed = readonly [NameType, number];

/** Words first to last (inclusive) of a sentence. */
export interface Run {
  readonly words: readonly Word[];
  readonly tagged: Tagged;
  readonly first: number;
  readonly last: number;
}

type Test = (run: Run, forms: readonly string[], has: (...tags: readonly string[]) => boolean) => boolean;

/** Tests in the order of their trust; the first that holds gives the type. */
export function nameTyper(shapes: NameShapes): (run: Run) => Typed {
  const [organization, outlet, event, places] = [
    shapes.organization,
    shapes.outlet,
    shapes.event,
    shapes.placePrepositions,
  ].map((list) => new Set(list));
  const tests: readonly (readonly [Test, NameType, number])[] = [
    [(_run, forms) => forms.length > 1 && event?.has(forms.at(-1) ?? '') === true, 'EVENT', 0.7],
    [(_run, forms) => forms.some((form) => organization?.has(form)), 'ORG', 0.8],
    [(_run, forms) => forms.length > 1 && outlet?.has(forms.at(-1) ?? '') === true, 'ORG', 0.8],
    [(_run, forms) => forms.length === 1 && /^\p{Lu}{2,6}$/u.test(forms[0] ?? ''), 'ORG', 0.7],
    [(_run, forms, has) => forms.length > 1 && has('FirstName', 'MaleName', 'FemaleName', 'Person'), 'PERSON', 0.85],
    [(_run, _forms, has) => has('City', 'Country', 'Region'), 'GPE', 0.7],
    [({ words, first }) => places?.has(words[first - 1]?.form.toLowerCase() ?? '') === true, 'GPE', 0.6],
    [(_run, _forms, has) => has('Organization'), 'ORG', 0.5],
    [(_run, _forms, has) => has('Place'), 'LOC', 0.5],
    [(_run, forms) => forms.length > 1, 'PERSON', 0.7],
  ];
  return (run) => {
    const forms = run.words.slice(run.first, run.last + 1).map((word) => word.form);
    const terms = run.tagged.terms.slice(run.first, run.last + 1);
    const has = (...tags: readonly string[]): boolean => terms.some((term) => tags.some((tag) => term?.tags.has(tag)));
    const found = tests.find(([test]) => test(run, forms, has));
    return found ? [found[1], found[2]] : ['PERSON', 0.4];
  };
}
