// Doers and objects of verbs, also where grammar leaves them out.
import { treeOf } from '../../src/core/tree';
import { loadWording } from '../../src/data/wording';
import { doersOf, objectsOf } from '../../src/relations/clauses';
import { sentenceOf } from './trees';

const wording = loadWording();

/** Text, its tree, the verb, its doers and its objects, as forms. */
const CASES: readonly (readonly [
  what: string,
  text: string,
  rows: string,
  verb: string,
  doers: string,
  objects: string,
])[] = [
  ['active', 'Merkel met Putin', 'Merkel/PROPN nsubj 2\nmet/VERB root 0\nPutin/PROPN obj 2', 'met', 'Merkel', 'Putin'],
  [
    'passive',
    'Putin was met by Merkel',
    'Putin/PROPN nsubj:pass 3\nwas/AUX aux:pass 3\nmet/VERB.VBN root 0\nby/ADP case 5\nMerkel/PROPN obl:agent 3',
    'met',
    'Merkel',
    'Putin',
  ],
  [
    'conjuncts on both sides',
    'Merkel and Macron met Putin and Lavrov',
    'Merkel/PROPN nsubj 4\nand/CCONJ cc 3\nMacron/PROPN conj 1\nmet/VERB root 0\nPutin/PROPN obj 4\nand/CCONJ cc 7\nLavrov/PROPN conj 5',
    'met',
    'Merkel Macron',
    'Putin Lavrov',
  ],
  [
    'subject control',
    'Merkel agreed to meet Putin',
    'Merkel/PROPN nsubj 2\nagreed/VERB/agree root 0\nto/PART mark 4\nmeet/VERB.VB xcomp 2\nPutin/PROPN obj 4',
    'meet',
    'Merkel',
    'Putin',
  ],
  [
    'object control',
    'Merkel persuaded Macron to meet Putin',
    'Merkel/PROPN nsubj 2\npersuaded/VERB/persuade root 0\nMacron/PROPN obj 2\nto/PART mark 5\nmeet/VERB.VB xcomp 2\nPutin/PROPN obj 5',
    'meet',
    'Macron',
    'Putin',
  ],
  [
    'raising over a passive',
    'Merkel is expected to meet Putin',
    'Merkel/PROPN nsubj:pass 3\nis/AUX aux:pass 3\nexpected/VERB.VBN/expect root 0\nto/PART mark 5\nmeet/VERB.VB xcomp 3\nPutin/PROPN obj 5',
    'meet',
    'Merkel',
    'Putin',
  ],
  [
    'gerund of an accusation',
    'Iran accused Israel of bombing Syria',
    'Iran/PROPN nsubj 2\naccused/VERB/accuse root 0\nIsrael/PROPN obj 2\nof/SCONJ mark 5\nbombing/VERB.VBG advcl 2\nSyria/PROPN obj 5',
    'bombing',
    'Israel',
    'Syria',
  ],
  [
    'second verb without a subject',
    'Merkel left and met Putin',
    'Merkel/PROPN nsubj 2\nleft/VERB root 0\nand/CCONJ cc 4\nmet/VERB conj 2\nPutin/PROPN obj 4',
    'met',
    'Merkel',
    'Putin',
  ],
  [
    'relative clause without its object',
    'the man Putin met left',
    'the/DET det 2\nman/NOUN nsubj 5\nPutin/PROPN nsubj 4\nmet/VERB acl:relcl 2\nleft/VERB root 0',
    'met',
    'Putin',
    'man',
  ],
  [
    'reduced relative clause',
    'the village bombed by Israel burns',
    'the/DET det 2\nvillage/NOUN nsubj 6\nbombed/VERB.VBN acl 2\nby/ADP case 5\nIsrael/PROPN obl:agent 3\nburns/VERB root 0',
    'bombed',
    'Israel',
    'village',
  ],
  [
    'infinitive of a noun with its owner',
    'the decision of Masum to appoint Abadi',
    'the/DET det 2\ndecision/NOUN root 0\nof/ADP case 4\nMasum/PROPN nmod 2\nto/PART mark 6\nappoint/VERB.VB acl 2\nAbadi/PROPN obj 6',
    'appoint',
    'Masum',
    'Abadi',
  ],
  [
    'a subject that a shallow tree hung elsewhere',
    'On Friday, fishermen rescued them',
    'On/ADP case 2\nFriday/PROPN obl 5\n,/PUNCT punct 5\nfishermen/NOUN appos 2\nrescued/VERB root 0\nthem/PRON obj 5',
    'rescued',
    'fishermen',
    'them',
  ],
];

describe('[relations/clauses] who does it, and to whom', () => {
  test.each(CASES)('%s: %s', (_, text, rows, verb, doers, objects) => {
    const tree = treeOf(sentenceOf(rows, text));
    const at = tree.tokens.findIndex(({ form }) => form === verb);
    const forms = (found: readonly number[]) => found.map((i) => tree.tokens[i]?.form).join(' ');
    expect(forms(doersOf(tree, at, wording))).toBe(doers);
    expect(forms(objectsOf(tree, at, wording))).toBe(objects);
  });

  test('a broken tree with a circle ends', () => {
    const tree = treeOf(sentenceOf('agreed/VERB xcomp 2\nplanned/VERB xcomp 1', 'agreed planned'));
    expect(doersOf(tree, 0, wording)).toEqual([]);
  });
});
