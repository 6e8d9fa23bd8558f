// Articles built by hand: one string per sentence, each word as `form|UPOS|deprel|head` (heads from 1, 0 the root), a lemma after it where it differs.
import { readFileSync } from 'node:fs';
import type { Name, NameType, Parsed, Sentence, Token } from '../../src/core/model';
import { loadBodies } from '../../src/data/bodies';
import type { Kit } from '../../src/data/kit';
import { loadNominals } from '../../src/data/nominals';

type Needed =
  | 'states'
  | 'outlets'
  | 'organizations'
  | 'groups'
  | 'places'
  | 'metonymy'
  | 'titles'
  | 'nominals'
  | 'offices'
  | 'stances'
  | 'coreference'
  | 'bodies'
  | 'ambiguous';

const state = (iso3: string, name: string, adjective: string, capital: string): Kit['states'][number] => ({
  id: `state:${iso3}`,
  iso2: iso3.slice(0, 2),
  iso3,
  name,
  official: `Republic of ${name}`,
  aliases: [],
  adjectives: [adjective],
  demonyms: [adjective, `${adjective}s`],
  capital,
  leaders: ['President'],
  wikidata: null,
});
const title = (
  word: string,
  sphere: Kit['titles'][number]['sphere'],
  more: Partial<Kit['titles'][number]> = {},
): Kit['titles'][number] => ({
  title: word,
  aliases: [],
  plural: `${word}s`,
  sphere,
  gender: null,
  beforeName: true,
  ...more,
});

/** A world of two invented states. */
export const kit: Pick<Kit, Needed> = {
  bodies: loadBodies(),
  ambiguous: [],
  // a scorer that knows nothing leaves all to the rules
  coreference: { source: '', reason: '', hidden: 1, scale: 1, features: {}, bias: [0], out: [0] },
  states: [state('NOR', 'Norland', 'Norlandian', 'Norburg'), state('SUD', 'Sudland', 'Sudlandian', 'Sudburg')],
  outlets: [
    {
      id: 'outlet:sudland-today',
      name: 'Sudland Today',
      aliases: ['Port Ada Post'],
      kind: 'newspaper',
      country: 'SUD',
      owner: null,
      control: 'private',
      domain: null,
      wikidata: null,
    },
  ],
  organizations: [
    {
      id: 'organization:world-council',
      name: 'World Council',
      aliases: ['WC'],
      kind: 'international',
      country: null,
      wikidata: null,
    },
  ],
  groups: [
    {
      id: 'group:hillmen',
      name: 'Hillmen',
      aliases: ['Hill Front'],
      adjectives: ['Hillish'],
      kind: 'militant',
      wikidata: null,
    },
  ],
  places: {
    places: [
      { id: 'place:norburg', name: 'Norburg', aliases: [], kind: 'city', country: 'NOR' },
      { id: 'place:port-ada', name: 'Port Ada', aliases: [], kind: 'city', country: 'SUD' },
    ],
    generic: ['province'],
  },
  metonymy: {
    metonyms: [{ name: 'Norburg', aliases: [], state: 'NOR', kind: 'capital', reason: 'capital of Norland' }],
    actorVerbs: ['agree', 'warn'],
    targetVerbs: ['accuse'],
  },
  titles: [
    title('president', 'leader'),
    title('prime minister', 'leader', { aliases: ['premier'] }),
    title('spokesman', 'spokesperson', { gender: 'm' }),
    title('mr', 'honorific', { gender: 'm', plural: null }),
  ],
  nominals: loadNominals(),
  offices: [
    {
      of: 'state:NOR',
      title: 'president',
      holder: 'Ada Holm',
      aliases: [],
      gender: 'f',
      from: '2010-01-01',
      to: '2020-01-01',
    },
  ],
  stances: [
    {
      type: 'STATED',
      label: 'says',
      reason: 'a verb of saying',
      source: 'made for this test',
      cues: [
        {
          reason: 'say',
          pos: 'verb',
          lemmas: ['say', 'stress'],
          content: ['quote', 'clause'],
          addressee: [],
          negated: null,
        },
      ],
      neutral: true,
      grave: false,
      markers: [],
      undone: [],
      light: [],
      examples: [],
    },
  ],
};

const PENN: Readonly<Record<string, string>> = { PROPN: 'NNP', NOUN: 'NN', VERB: 'VBD', PRON: 'PRP' };
const glued = (form: string, before: string): boolean =>
  /^[,.;:)”?!]$|^['’]s$/.test(form) || before.endsWith('“') || before.endsWith('(');

interface Raw {
  readonly form: string;
  readonly upos: string;
  readonly deprel: string;
  readonly head: number;
  readonly lemma: string;
}

const rawOf = (word: string): Raw => {
  const [form = '', upos = '', deprel = '', head = '0', lemma = form.toLowerCase()] = word.split('|');
  return { form, upos, deprel, head: Number(head) - 1, lemma };
};
const xposOf = ({ upos, form, lemma }: Raw): string =>
  upos === 'NOUN' && form.toLowerCase() !== lemma ? 'NNS' : (PENN[upos] ?? upos);

/** Names as `[text, type]`, each found where it first stands after the last one. */
export function parsed(
  sentences: readonly string[],
  names: readonly (readonly [string, NameType])[],
  published: string | null = null,
): Parsed {
  let text = '';
  const made = sentences.map((line, index): Sentence => {
    if (index > 0) text += ' ';
    const start = text.length;
    const tokens = line
      .split(' ')
      .map(rawOf)
      .map((raw, i): Token => {
        if (i > 0 && !glued(raw.form, text)) text += ' ';
        const at = text.length;
        text += raw.form;
        return { ...raw, xpos: xposOf(raw), start: at, end: text.length };
      });
    return { index, paragraph: 0, start, end: text.length, tokens };
  });
  let from = 0;
  const found = names.map(([name, type]): Name => {
    const start = text.indexOf(name, from);
    if (start < 0) throw new Error(`"${name}" is not in the text`);
    from = start + name.length;
    const sentence = made.findIndex((one) => start < one.end);
    return { start, end: from, type, sentence, score: 1 };
  });
  return {
    id: 'test',
    text,
    title: null,
    published,
    outlet: null,
    url: null,
    sentences: made,
    names: found,
    issues: [],
  };
}

/** The text of a file beside the checkout, null where there is none. */
export function shared(path: string): string | null {
  try {
    return readFileSync(`${__dirname}/../../../shared/${path}`, 'utf8');
  } catch {
    return null;
  }
}
