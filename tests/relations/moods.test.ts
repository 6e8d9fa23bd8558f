// How certain a relation is, by the clauses above it; whose an infinitive is; where an end hangs.
import type { Claim } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { relate } from '../../src/relations';
import { documentOf, type Meant } from './trees';

const stage = relate(loadKit());
const MEANT: Meant = {
  Merkel: [['person:merkel', 'Person']],
  Putin: [['person:putin', 'Person']],
  Lavrov: [['person:lavrov', 'Person']],
  Kyiv: [['place:kyiv', 'Place']],
  Syria: [['state:SYR', 'State']],
  Russia: [['state:RUS', 'State']],
  'Washington DC': [['place:washington', 'Place']],
  fighters: [['group:fighters', 'Group']],
  rebels: [['group:rebels', 'Group']],
  Explorer: [['person:explorer', 'Person']],
  firm: [['organization:firm', 'Organization']],
};
const read = (text: string, rows: string, claims: readonly Claim[] = []): readonly string[] =>
  stage(documentOf([[text, rows]], MEANT, { claims })).relations.map(
    ({ type, subject, object, modality, polarity }) =>
      `${subject} ${type} ${object} ${modality}${polarity === 'negated' ? ', not' : ''}`,
  );
const claim = (stance: string, text: string, cue: string, content: string): Claim => {
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  return {
    ...{ id: 'c', stance, speaker: 'person:putin', source: null, cue: spanOf(cue), content: [spanOf(content)] },
    ...{ target: [spanOf(content)], polarity: 'asserted', quoted: false, addressee: null, about: [], inside: null },
    evidence: { start: 0, end: text.length, sentence: 0, rule: 'test', score: 1 },
  };
};

describe('[relations/climb] the clauses above', () => {
  test.each([
    [
      'to attempt an attack is to attack',
      'rebels attempted to seize Kyiv',
      'rebels/NOUN.NNS/rebel nsubj 2\nattempted/VERB/attempt root 0\nto/PART.TO mark 4\nseize/VERB.VB xcomp 2\nKyiv/PROPN obj 4',
      ['group:rebels ATTACKED place:kyiv actual'],
    ],
    [
      'and so is an offensive to',
      'rebels launched an offensive to seize Kyiv',
      'rebels/NOUN.NNS/rebel nsubj 2\nlaunched/VERB/launch root 0\nan/DET det 4\noffensive/NOUN obj 2\nto/PART.TO mark 6\nseize/VERB.VB acl 4\nKyiv/PROPN obj 6',
      ['group:rebels ATTACKED place:kyiv actual'],
    ],
    [
      'to attempt a visit is none yet',
      'Merkel attempted to visit Kyiv',
      'Merkel/PROPN nsubj 2\nattempted/VERB/attempt root 0\nto/PART.TO mark 4\nvisit/VERB.VB xcomp 2\nKyiv/PROPN obj 4',
      ['person:merkel VISITED place:kyiv planned'],
    ],
    [
      'a participle is as certain as the clause it hangs on',
      'Merkel will fly home, visiting Kyiv',
      'Merkel/PROPN nsubj 3\nwill/AUX aux 3\nfly/VERB.VB root 0\nhome/ADV advmod 3\n,/PUNCT punct 6\nvisiting/VERB.VBG/visit advcl 3\nKyiv/PROPN obj 6',
      ['person:merkel VISITED place:kyiv planned'],
    ],
    [
      'committed to doing is planned',
      'Merkel is committed to visiting Kyiv',
      'Merkel/PROPN nsubj 3\nis/AUX cop 3\ncommitted/ADJ root 0\nto/SCONJ.IN mark 5\nvisiting/VERB.VBG/visit advcl 3\nKyiv/PROPN obj 5',
      ['person:merkel VISITED place:kyiv planned'],
    ],
    [
      'what they plan to continue is there',
      'Merkel plans to continue talks with Putin',
      'Merkel/PROPN nsubj 2\nplans/VERB.VBZ/plan root 0\nto/PART.TO mark 4\ncontinue/VERB.VB xcomp 2\ntalks/NOUN.NNS/talk obj 4\nwith/ADP case 7\nPutin/PROPN nmod 5',
      ['person:merkel SPOKE_WITH person:putin actual'],
    ],
    [
      'neither confirmed nor denied is only said',
      'Putin neither confirmed nor denied that Merkel visited Kyiv',
      'Putin/PROPN nsubj 3\nneither/ADV advmod 3\nconfirmed/VERB/confirm root 0\nnor/CCONJ cc 5\ndenied/VERB/deny conj 3\nthat/SCONJ mark 8\nMerkel/PROPN nsubj 8\nvisited/VERB/visit ccomp 3\nKyiv/PROPN obj 8',
      ['person:merkel VISITED place:kyiv alleged'],
    ],
    [
      'a purpose is whose the deed is, and done with it',
      'Russia sent fighters to support Syria',
      'Russia/PROPN nsubj 2\nsent/VERB/send root 0\nfighters/NOUN.NNS/fighter obj 2\nto/PART.TO mark 5\nsupport/VERB.VB advcl 2\nSyria/PROPN obj 5',
      ['state:RUS SUPPORTED state:SYR actual'],
    ],
    [
      'a series of talks takes place between those whom the verb names',
      'a series of talks will begin between Merkel and Putin',
      'a/DET det 2\nseries/NOUN nsubj 6\nof/ADP case 4\ntalks/NOUN.NNS/talk nmod 2\nwill/AUX aux 6\nbegin/VERB.VB root 0\nbetween/ADP case 8\nMerkel/PROPN obl 6\nand/CCONJ cc 10\nPutin/PROPN conj 8',
      ['person:merkel SPOKE_WITH person:putin planned'],
    ],
  ])('%s: "%s"', (_, text, rows, expected) => {
    expect(read(text, rows)).toEqual(expected);
  });
});

describe('[relations/certainty] taken for granted by whoever speaks', () => {
  test('a past clause of time', () => {
    const text = 'Putin said Lavrov left after Merkel visited Kyiv';
    const rows =
      'Putin/PROPN nsubj 2\nsaid/VERB/say root 0\nLavrov/PROPN nsubj 4\nleft/VERB/leave ccomp 2\nafter/SCONJ mark 7\nMerkel/PROPN nsubj 7\nvisited/VERB/visit advcl 4\nKyiv/PROPN obj 7';
    const claims = [claim('STATED', text, 'said', 'Lavrov left after Merkel visited Kyiv')];
    expect(read(text, rows, claims)).toEqual(['person:merkel VISITED place:kyiv actual']);
  });

  test('what happened to that of which something is demanded', () => {
    const text = 'Putin demanded talks with rebels who attacked Kyiv';
    const rows =
      'Putin/PROPN nsubj 2\ndemanded/VERB/demand root 0\ntalks/NOUN.NNS/talk obj 2\nwith/ADP case 5\nrebels/NOUN.NNS/rebel nmod 3\nwho/PRON.WP nsubj 7\nattacked/VERB/attack acl:relcl 5\nKyiv/PROPN obj 7';
    const claims = [claim('DEMANDED', text, 'demanded', 'talks with rebels who attacked Kyiv')];
    expect(read(text, rows, claims)).toContain('group:rebels ATTACKED place:kyiv actual');
  });
});

describe('[relations/ends] where an end hangs', () => {
  test.each([
    [
      'a title before an apposition is its name',
      'The founder , Merkel , visited Kyiv',
      'The/DET det 2\nfounder/NOUN nsubj 6\n,/PUNCT punct 4\nMerkel/PROPN appos 2\n,/PUNCT punct 2\nvisited/VERB/visit root 0\nKyiv/PROPN obj 6',
      ['person:merkel VISITED place:kyiv actual'],
    ],
    [
      'a name that a parser broke in two',
      'Merkel arrived in Washington DC',
      'Merkel/PROPN nsubj 2\narrived/VERB/arrive root 0\nin/ADP case 5\nWashington/PROPN obl 2\nDC/PROPN obl 2',
      ['person:merkel VISITED place:washington actual'],
    ],
    [
      'a name right behind its title, without a preposition',
      'director of the firm Merkel left',
      'director/NOUN nsubj 6\nof/ADP case 4\nthe/DET det 4\nfirm/NOUN nmod 1\nMerkel/PROPN nmod 1\nleft/VERB/leave root 0',
      ['person:merkel HOLDS_ROLE organization:firm actual'],
    ],
    [
      'a bare participle before its clause is passive',
      'Backed by Russia , rebels left',
      'Backed/VERB.VBN/back advcl 6\nby/ADP case 3\nRussia/PROPN obl:agent 1\n,/PUNCT punct 1\nrebels/NOUN.NNS/rebel nsubj 6\nleft/VERB/leave root 0',
      ['state:RUS SUPPORTED group:rebels actual'],
    ],
    [
      'a finite clause that lost its subject takes none from above',
      'Merkel left after it all toppled Putin',
      'Merkel/PROPN nsubj 2\nleft/VERB/leave root 0\nafter/SCONJ mark 6\nit/PRON obl 2\nall/DET det 4\ntoppled/VERB/topple advcl 2\nPutin/PROPN obj 6',
      [],
    ],
    [
      'a title within a name is no role',
      "the firm 's Explorer fell",
      "the/DET det 2\nfirm/NOUN nmod:poss 4\n's/PART.POS case 2\nExplorer/PROPN/explorer nsubj 5\nfell/VERB/fall root 0",
      [],
    ],
  ])('%s: "%s"', (_, text, rows, expected) => {
    expect(read(text, rows)).toEqual(expected);
  });
});
