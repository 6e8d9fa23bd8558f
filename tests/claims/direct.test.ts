// Direct and mixed speech in whole texts, as the reader model parses them: who says what stands in marks, behind a dash or a colon.
import type { Reading } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { onModel } from '../reader';

/** `STANCE speaker | cue | content`, two stretches of content apart by ` … `. */
type Row = readonly [rule: string, text: string, claims: readonly string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  'the cue beside a quotation': [
    ['before it', 'Anna Berg told reporters on Monday: “We agree.”', ['STATED Anna Berg | told | “We agree.”']],
    ['behind it', '«We agree,» Anna Berg said.', ['STATED Anna Berg | said | «We agree,»']],
    ['inside, nothing is denied', '“Probably not,” Anna Berg said.', ['STATED Anna Berg | said | “Probably not,”']],
    [
      'a paragraph before it',
      '“One road is open.\n\n“Two roads are closed,” said Anna Berg.',
      ['STATED Anna Berg | said | “One road is open. … “Two roads are closed,”'],
    ],
    [
      'between a colon and a tag the tag is nearer',
      'Anna Berg was harsh: “The board is against you,” she said.',
      ['STATED Anna Berg | said | “The board is against you,”'],
    ],
    [
      'another sentence tells of itself',
      '“We agree.” Tom Cole noted that it rained.',
      ['STATED Tom Cole | noted | that it rained'],
    ],
    [
      'a participle behind the name has its own',
      '“We agree,” said Anna Berg, who runs the port, adding: “We always did.”',
      ['STATED Anna Berg | said | “We agree,”', 'STATED Anna Berg | adding | “We always did.”'],
    ],
    [
      'a second tag ends the clause before it',
      'Anna Berg said the vote was lost because “most people stayed at home,” she said. “We have no plan.”',
      [
        'STATED Anna Berg | said | the vote was lost because “most people stayed at home,”',
        'STATED Anna Berg | said | “most people stayed at home,” … “We have no plan.”',
      ],
    ],
  ],
  'words in marks that nobody says': [
    ['so-called things', 'The so-called “wall” fell in Lund.', []],
    ['a title beside a cue', 'With the help of “Oslo Live”, Anna Berg held a talk.', []],
    ['a title with a comma inside', 'As a host of “Oslo Live,” Anna Berg repeatedly hurt women.', []],
    [
      'a clause behind "but" has its own content',
      'The film gave no “clear view of the road,” but Anna Berg said that it was shut.',
      ['STATED Anna Berg | said | that it was shut'],
    ],
    ['between dashes', 'The “old plan” - Tom Cole wrote it - failed.', []],
    [
      'a participle before the speaker has them',
      'Bemoaning the “phony vote,” Anna Berg accused Tom Cole of fraud.',
      ['STATED Anna Berg | Bemoaning | the “phony vote,”', 'ACCUSED Anna Berg | accused | Tom Cole of fraud'],
    ],
  ],
  'parts of a sentence in marks': [
    [
      'in the clause',
      'Anna Berg said the “old road” was closed.',
      ['STATED Anna Berg | said | the “old road” was closed'],
    ],
    [
      'a sentence of its own is no part, though more stands behind it',
      'Anna Berg said last week, “We have lost the vote,” when Tom Cole left.',
      ['STATED Anna Berg | said | “We have lost the vote,”'],
    ],
    [
      'at its end, with a sentence more',
      'Anna Berg wrote that it was “a crime. We will answer.”',
      ['STATED Anna Berg | wrote | that it was “a crime. We will answer.”'],
    ],
    [
      'a list of them',
      'Anna Berg called the vote “a shame” and “a crime”.',
      ['STATED Anna Berg | called | the vote “a shame” and “a crime”'],
    ],
    [
      'parted by the attribution',
      'The plan, Anna Berg said, “is dead and buried.”',
      ['STATED Anna Berg | said | The plan … “is dead and buried.”'],
    ],
    [
      'the day of a whole sentence is that of the saying',
      'On Monday, Anna Berg said, “We have lost.”',
      ['STATED Anna Berg | said | “We have lost.”'],
    ],
  ],
  'a quotation goes on': [
    [
      'behind the attribution',
      '“We did not agree,” Anna Berg said. “We never will.”',
      ['STATED Anna Berg | said | “We did not agree,” … “We never will.”'],
    ],
    [
      'with a quotation inside that ends with it',
      '"The road has a clause," Anna Berg explained. "It says: \'No entry.\'"',
      ['STATED Anna Berg | explained | "The road has a clause," … "It says: \'No entry.\'"'],
    ],
    [
      'in the same sentence behind "but"',
      '"He is a fine neighbour," Anna Berg said, but "of the fence he never paid a crown."',
      ['STATED Anna Berg | said | "He is a fine neighbour," … "of the fence he never paid a crown."'],
    ],
    [
      'in the same sentence, over its end',
      'Tom Cole "kept his seat," Anna Berg said, and still "drew money from the port… Nobody knows why."',
      ['STATED Anna Berg | said | Tom Cole "kept his seat," … "drew money from the port… Nobody knows why."'],
    ],
    [
      'in the next paragraph',
      'Anna Berg left the room.\n\n“We agree,” said Tom Cole.\n\n“It is a good plan.”',
      ['STATED Tom Cole | said | “We agree,” … “It is a good plan.”'],
    ],
    [
      'with the one who quotes, not with who is told of',
      '“Nobody came,” said Anna Berg, who had asked to speak. “We waited for an hour.”',
      [
        'STATED Anna Berg | said | “Nobody came,” … “We waited for an hour.”',
        'DEMANDED Anna Berg | had asked | to speak',
      ],
    ],
    [
      'behind a sentence about the speaker',
      '“We have had trouble,” Anna Berg said after the meeting. She offered no plan. “Our goal is to start again.”',
      ['STATED Anna Berg | said | “We have had trouble,” … “Our goal is to start again.”'],
    ],
    [
      'not behind a sentence about something else',
      '“We have had trouble,” Anna Berg said after the meeting. The road was closed. “Our goal is to start again.”',
      ['STATED Anna Berg | said | “We have had trouble,”'],
    ],
  ],
  'no listed verb': [
    ['a verb behind the comma', '“We agree,” Anna Berg barked.', ['STATED Anna Berg | barked | “We agree,”']],
    [
      'a verb before the colon',
      'Asked about the vote, Anna Berg demurred: “Whichever comes first.”',
      ['STATED Anna Berg | demurred | “Whichever comes first.”'],
    ],
    [
      'an adjective before the colon',
      'Anna Berg was blunt in her answer: “Nobody asked us.”',
      ['STATED Anna Berg | was blunt | “Nobody asked us.”'],
    ],
    [
      'a colon that ends a paragraph',
      'Anna Berg made the following comment:\n\n“One is three. Two is five.”',
      ['STATED Anna Berg | made | “One is three. Two is five.”'],
    ],
    [
      'a name and a time before the colon',
      'Here is Anna Berg in 2014: “We must learn from the vote.”',
      ['STATED Anna Berg | : | “We must learn from the vote.”'],
    ],
    [
      'a name behind a dash before the colon',
      'Voters stay at home - Anna Berg: “We saw fewer people than last year.”',
      ['STATED Anna Berg | : | “We saw fewer people than last year.”'],
    ],
    [
      'two names in one paragraph',
      'The vote was close. Anna Berg: “We must win.” Tom Cole: “We must not lose.”',
      ['STATED Anna Berg | : | “We must win.”', 'STATED Tom Cole | : | “We must not lose.”'],
    ],
  ],
  'signed quotations': [
    [
      'one below the other',
      '“The best of all.” ― Anna Berg\n“The worst of all.” ― Tom Cole',
      ['STATED Anna Berg | ― | “The best of all.”', 'STATED Tom Cole | ― | “The worst of all.”'],
    ],
    ['with age and place', '“The best of all.” — Anna Berg, 43, Lund', ['STATED Anna Berg | — | “The best of all.”']],
    ['the dash at the mark', '”It is late. We go.”― Anna Berg', ['STATED Anna Berg | ― | ”It is late. We go.”']],
    [
      'all of a line that opens with a mark',
      '“It is late.” And so it is. “We go home.” ― Anna Berg',
      ['STATED Anna Berg | ― | “It is late.” And so it is. “We go home.”'],
    ],
    ['no name that goes on as a sentence', '“It is late.” — Anna Berg left with the others.', []],
  ],
  'names and a colon': [
    [
      'lines of a transcript',
      'ANNA BERG: We have time.\n\nTOM COLE: We do not.',
      ['STATED ANNA BERG | : | We have time.', 'STATED TOM COLE | : | We do not.'],
    ],
    [
      'a headline',
      'Anna Berg: Cole owes the people an answer',
      ['STATED Anna Berg | : | Cole owes the people an answer'],
    ],
    ['a headline with a verb before the colon speaks for nobody', 'Talks End Without Deal: What Comes Next', []],
  ],
  'statements without marks': [
    [
      'up to where the article tells again what others say',
      'In a statement, Anna Berg denied the charges:\n\nThe road was never closed. It was open all day. Tom Cole also claimed that it rained.',
      [
        'DENIED Anna Berg | denied | the charges … The road was never closed. It was open all day.',
        'STATED Tom Cole | claimed | that it rained',
      ],
    ],
    [
      'no list',
      'Anna Berg said she wants three things:\n\n- roads\n- schools',
      ['STATED Anna Berg | said | she wants three things'],
    ],
  ],
};

const rows = Object.entries(tables).flatMap(([kind, list]) => list.map((row) => [kind, ...row] as const));

const show = (doc: Reading): readonly string[] => {
  const names = new Map(doc.entities.map(({ id, name }) => [id, name]));
  return doc.claims.map(({ stance, speaker, cue, content }) => {
    const said = content.map(({ start, end }) => doc.text.slice(start, end)).join(' … ');
    return `${stance} ${names.get(speaker) ?? speaker} | ${doc.text.slice(cue.start, cue.end)} | ${said}`;
  });
};

const articleOf = (id: string, text: string) => ({ id, text, title: null, published: null, outlet: null, url: null });

describe('[claims/direct]', () => {
  const found = new Map<string, Reading>();

  beforeAll(async () => {
    const articles = rows.map(([kind, rule, text]) => articleOf(`${kind}: ${rule}`, text));
    for (const outcome of await onModel(loadKit()).run(articles))
      if (outcome.ok) found.set(outcome.doc.id, outcome.doc);
  }, 120_000);

  it.each(rows)('%s: %s', (kind, rule, _text, claims) => {
    const doc = found.get(`${kind}: ${rule}`);
    expect(doc && show(doc)).toEqual(claims);
  });
});

describe('[claims/blocks] a statement in the first person', () => {
  const text =
    'The Ministry of Foreign Affairs of Norway issued the following statement:\n\nWe condemn the attack in Kabul. We mourn the dead.\n\nWe stand with the families.\n\nProtests followed in Lund.';
  let doc: Reading | null = null;

  beforeAll(async () => {
    const [outcome] = await onModel(loadKit()).run([articleOf('block', text)]);
    doc = outcome?.ok ? outcome.doc : null;
  }, 120_000);

  it('is said by its issuer, over its paragraphs and no further', () => {
    expect(doc && show(doc)).toContain(
      'STATED Ministry of Foreign Affairs of Norway | issued | We condemn the attack in Kabul. We mourn the dead. … We stand with the families.',
    );
  });

  it('is not in marks', () => {
    expect(doc?.claims.find(({ cue }) => text.slice(cue.start, cue.end) === 'issued')?.quoted).toBe(false);
  });

  it('holds what it condemns as a claim inside', () => {
    const outer = doc?.claims.find(({ cue }) => text.slice(cue.start, cue.end) === 'issued');
    expect(doc?.claims.find(({ stance }) => stance === 'CONDEMNED')?.inside).toBe(outer?.id);
  });
});
