// The whole stage on hand-made trees: polarity, modality, claims, time, place, roles, and what is merged or left out.
import type { Claim, Relation } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { relate } from '../../src/relations';
import type { Meant } from './trees';
import { documentOf } from './trees';

const kit = loadKit();
const stage = relate(kit);

const MEANT: Meant = {
  Merkel: [['person:merkel', 'Person']],
  Putin: [['person:putin', 'Person']],
  Lavrov: [['person:lavrov', 'Person']],
  Kyiv: [['place:kyiv', 'Place']],
  Russia: [['state:RUS', 'State']],
  Syria: [['state:SYR', 'State']],
  'both leaders': [
    ['person:merkel', 'Person'],
    ['person:putin', 'Person'],
  ],
};

const short = ({ type, subject, object }: Relation): string => `${subject} ${type} ${object}`;
const read = (text: string, rows: string, setting: Parameters<typeof documentOf>[2] = {}): readonly Relation[] =>
  stage(documentOf([[text, rows]], MEANT, setting)).relations;

describe('[relations/mood] polarity and modality of "Merkel … visit Kyiv"', () => {
  const SUBJECT = 'Merkel/PROPN nsubj';
  test.each([
    ['visited Kyiv', `${SUBJECT} 2\nvisited/VERB/visit root 0\nKyiv/PROPN obj 2`, 'asserted', 'actual'],
    [
      'did not visit Kyiv',
      `${SUBJECT} 4\ndid/AUX/do aux 4\nnot/PART advmod 4\nvisit/VERB.VB root 0\nKyiv/PROPN obj 4`,
      'negated',
      'actual',
    ],
    [
      'never visited Kyiv',
      `${SUBJECT} 3\nnever/ADV advmod 3\nvisited/VERB/visit root 0\nKyiv/PROPN obj 3`,
      'negated',
      'actual',
    ],
    ['will visit Kyiv', `${SUBJECT} 3\nwill/AUX aux 3\nvisit/VERB.VB root 0\nKyiv/PROPN obj 3`, 'asserted', 'planned'],
    [
      'plans to visit Kyiv',
      `${SUBJECT} 2\nplans/VERB.VBZ/plan root 0\nto/PART mark 4\nvisit/VERB.VB xcomp 2\nKyiv/PROPN obj 4`,
      'asserted',
      'planned',
    ],
    [
      'refused to visit Kyiv',
      `${SUBJECT} 2\nrefused/VERB/refuse root 0\nto/PART mark 4\nvisit/VERB.VB xcomp 2\nKyiv/PROPN obj 4`,
      'negated',
      'actual',
    ],
    [
      'did not refuse to visit Kyiv',
      `${SUBJECT} 4\ndid/AUX/do aux 4\nnot/PART advmod 4\nrefuse/VERB.VB root 0\nto/PART mark 6\nvisit/VERB.VB xcomp 4\nKyiv/PROPN obj 6`,
      'asserted',
      'actual',
    ],
    [
      'allegedly visited Kyiv',
      `${SUBJECT} 3\nallegedly/ADV advmod 3\nvisited/VERB/visit root 0\nKyiv/PROPN obj 3`,
      'asserted',
      'alleged',
    ],
    [
      'is said to have visited Kyiv',
      `${SUBJECT} 3\nis/AUX/be aux:pass 3\nsaid/VERB.VBN/say root 0\nto/PART mark 6\nhave/AUX aux 6\nvisited/VERB.VBN/visit xcomp 3\nKyiv/PROPN obj 6`,
      'asserted',
      'alleged',
    ],
    [
      'paid no visit to Kyiv',
      `${SUBJECT} 2\npaid/VERB/pay root 0\nno/DET det 4\nvisit/NOUN obj 2\nto/ADP case 6\nKyiv/PROPN nmod 4`,
      'negated',
      'actual',
    ],
    [
      'cancelled a visit to Kyiv',
      `${SUBJECT} 2\ncancelled/VERB/cancel root 0\na/DET det 4\nvisit/NOUN obj 2\nto/ADP case 6\nKyiv/PROPN nmod 4`,
      'negated',
      'actual',
    ],
  ])('Merkel %s', (words, rows, polarity, modality) => {
    const found = read(`Merkel ${words}`, rows).filter(({ type }) => type === 'VISITED');
    expect(found.map(short)).toEqual(['person:merkel VISITED place:kyiv']);
    expect(found[0]).toMatchObject({ polarity, modality });
  });

  test('a condition is no fact', () => {
    const rows =
      'If/SCONJ mark 3\nMerkel/PROPN nsubj 3\nvisits/VERB.VBZ/visit advcl 6\nKyiv/PROPN obj 3\nPutin/PROPN nsubj 6\nleaves/VERB.VBZ/leave root 0';
    expect(read('If Merkel visits Kyiv Putin leaves', rows)).toEqual([]);
  });
});

describe('[relations/match] pairs', () => {
  test('one relation for each pair of conjuncts', () => {
    const rows = 'Merkel/PROPN nsubj 2\nmet/VERB/meet root 0\nPutin/PROPN obj 2\nand/CCONJ cc 5\nLavrov/PROPN conj 3';
    expect(read('Merkel met Putin and Lavrov', rows).map(short).sort()).toEqual([
      'person:lavrov MET person:merkel',
      'person:merkel MET person:putin',
    ]);
  });

  test('a plural subject meets among itself', () => {
    const rows = 'both/DET det 2\nleaders/NOUN nsubj 3\nmet/VERB/meet root 0';
    expect(read('both leaders met', rows).map(short)).toEqual(['person:merkel MET person:putin']);
  });

  test('a carrier noun stands for its adjective: "Russian jets"', () => {
    const rows =
      'Russian/ADJ amod 2\njets/NOUN/jet nsubj 3\nbombed/VERB/bomb root 0\nSyria/PROPN obj 3\n,/PUNCT punct 3\nRussia/PROPN nsubj 7\nsaid/VERB parataxis 3';
    const [relation] = read('Russian jets bombed Syria, Russia said', rows);
    expect(relation && short(relation)).toBe('state:RUS ATTACKED state:SYR');
    expect(relation?.evidence.score).toBeLessThan(0.8);
  });

  test('the evidence is the stretch from end to end, and its rule names file and frame', () => {
    const text = 'Yesterday Merkel visited Kyiv gladly';
    const rows =
      'Yesterday/NOUN obl:unmarked 3\nMerkel/PROPN nsubj 3\nvisited/VERB/visit root 0\nKyiv/PROPN obj 3\ngladly/ADV advmod 3';
    const evidence = read(text, rows)[0]?.evidence;
    expect(text.slice(evidence?.start, evidence?.end)).toBe('Merkel visited Kyiv');
    expect(evidence?.rule).toBe('relations/visited#S visit O');
  });
});

describe('[relations/merge] claims', () => {
  const text = 'Putin said Merkel visited Kyiv';
  const rows =
    'Putin/PROPN nsubj 2\nsaid/VERB/say root 0\nMerkel/PROPN nsubj 4\nvisited/VERB/visit ccomp 2\nKyiv/PROPN obj 4';
  const claim = (id: string, start: number, end: number): Claim => ({
    id,
    stance: 'STATED',
    speaker: 'person:putin',
    source: null,
    cue: { start: 6, end: 10 },
    content: [{ start, end }],
    target: [{ start, end }],
    polarity: 'asserted',
    quoted: false,
    addressee: null,
    about: [],
    inside: null,
    evidence: { start: 0, end: text.length, sentence: 0, rule: 'test', score: 1 },
  });

  test('content of a claim is alleged, by the innermost claim', () => {
    const found = read(text, rows, { claims: [claim('outer', 6, text.length), claim('inner', 11, text.length)] });
    expect(found[0]).toMatchObject({ modality: 'alleged', claim: 'inner' });
  });

  test('what was done is not promised: a past tense in the content of a promise is only alleged', () => {
    const promise = { ...claim('c', 11, text.length), stance: 'PROMISED' };
    const vowed = rows.replace('said/VERB/say', 'said/VERB/vow');
    expect(read(text, vowed, { claims: [promise] })[0]?.modality).toBe('alleged');
    const future = 'Putin vows Merkel will visit Kyiv';
    const [planned] = read(
      future,
      'Putin/PROPN nsubj 2\nvows/VERB.VBZ/vow root 0\nMerkel/PROPN nsubj 5\nwill/AUX aux 5\nvisit/VERB.VB ccomp 2\nKyiv/PROPN obj 5',
      { claims: [{ ...promise, content: [{ start: 11, end: future.length }] }] },
    );
    expect(planned?.modality).toBe('planned');
  });

  test('outside of it the article speaks', () => {
    const found = read(text, rows, { claims: [claim('other', 0, 5)] });
    expect(found[0]?.claim).toBeNull();
  });

  test('what a nominal presupposes stays actual in a claim, which does not assert it', () => {
    const said = 'Putin said Russia ’s president met Merkel, Lavrov left';
    const doc = documentOf(
      [
        [
          'Putin said Lavrov , Russia ’s minister , left',
          'Putin/PROPN nsubj 2\nsaid/VERB/say root 0\nLavrov/PROPN nsubj 9\n,/PUNCT punct 3\nRussia/PROPN nmod:poss 7\n’s/PART.POS case 5\nminister/NOUN appos 3\n,/PUNCT punct 3\nleft/VERB ccomp 2',
        ],
      ],
      MEANT,
      { claims: [claim('c', 11, said.length)] },
    );
    expect(stage(doc).relations).toEqual([
      expect.objectContaining({
        type: 'HOLDS_ROLE',
        modality: 'actual',
        claim: null,
        role: 'minister',
        object: 'state:RUS',
      }),
    ]);
  });
});

describe('[relations/circumstances] time and place', () => {
  test('a date and a place at the verb', () => {
    const rows =
      'Merkel/PROPN nsubj 2\nmet/VERB/meet root 0\nPutin/PROPN obj 2\nin/ADP case 5\nKyiv/PROPN obl 2\non/ADP case 7\n27/NUM obl 2\nFebruary/PROPN compound 7';
    const [relation] = read('Merkel met Putin in Kyiv on 27 February', rows, { published: '2019-03-05' });
    expect(relation).toMatchObject({
      place: 'place:kyiv',
      when: { date: '2019-02-27', end: '2019-02-27', precision: 'day' },
    });
  });

  test('the date of another clause stays there', () => {
    const rows =
      'Merkel/PROPN nsubj 2\nmet/VERB/meet root 0\nPutin/PROPN obj 2\n,/PUNCT punct 2\nwho/PRON nsubj 6\nleft/VERB acl:relcl 3\nin/ADP case 8\n2006/NUM obl 6';
    const found = read('Merkel met Putin, who left in 2006', rows).filter(({ type }) => type === 'MET');
    expect(found[0]?.when).toBeNull();
  });
});

describe('[relations/index] what is merged and left out', () => {
  const visit = 'Merkel/PROPN nsubj 2\nvisited/VERB/visit root 0\nKyiv/PROPN obj 2';
  test('the same said twice is one relation, with the first evidence', () => {
    const doc = documentOf(
      [
        ['Merkel visited Kyiv', visit],
        ['Merkel visited Kyiv', visit],
      ],
      MEANT,
    );
    const { relations } = stage(doc);
    expect(relations.map(({ evidence }) => evidence.sentence)).toEqual([0]);
  });

  test('a leader does not visit the own state', () => {
    const doc = documentOf(
      [
        [
          'Putin , the president of Russia , spoke',
          'Putin/PROPN nsubj 8\n,/PUNCT punct 4\nthe/DET det 4\npresident/NOUN appos 1\nof/ADP case 6\nRussia/PROPN nmod 4\n,/PUNCT punct 4\nspoke/VERB/speak root 0',
        ],
        ['Putin visited Russia', 'Putin/PROPN nsubj 2\nvisited/VERB/visit root 0\nRussia/PROPN obj 2'],
        ['Putin visited Syria', 'Putin/PROPN nsubj 2\nvisited/VERB/visit root 0\nSyria/PROPN obj 2'],
      ],
      MEANT,
    );
    expect(stage(doc).relations.map(short)).toEqual([
      'person:putin HOLDS_ROLE state:RUS',
      'person:putin VISITED state:SYR',
    ]);
  });

  test('the stage adds its layer and changes none', () => {
    const doc = documentOf([['Merkel visited Kyiv', visit]], MEANT);
    const before = JSON.stringify(doc);
    const { relations, deeds: _, ...rest } = stage(doc);
    expect(JSON.stringify(doc)).toBe(before);
    expect(rest).toEqual(doc);
    expect(stage(doc).relations).toEqual(relations);
  });

  test('an article without sentences has none', () => {
    expect(stage(documentOf([], MEANT)).relations).toEqual([]);
  });
});
