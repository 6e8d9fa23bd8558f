// What claims say, as predicates with their terms: tables of text and expectation, read by the whole program.
import { isHashed } from '../../src/core/ids';
import { loadKit } from '../../src/data/kit';
import { onModel } from '../reader';

const read = onModel(loadKit());

/** `not cross: subject troop, object border`, `will meet: …`; of terms the head noun, or the entity where it has a name. */
async function saidIn(text: string): Promise<readonly string[]> {
  const [outcome] = await read.run([{ id: 'a', text, title: null, published: '2024-03-05', outlet: null, url: null }]);
  if (!outcome?.ok) throw outcome?.error ?? new Error('nothing was read');
  const { propositions } = outcome.doc;
  return propositions.map(({ predicate, polarity, ahead, terms, when, open }) => {
    const mood = [open ? 'open' : '', polarity === 'negated' ? 'not' : '', ahead ? 'will' : '', predicate].filter(
      Boolean,
    );
    const named = terms.map(({ role, head, entities }) => {
      const name = entities.find((id) => !isHashed(id));
      return `${role} ${name ?? head}`;
    });
    return `${mood.join(' ')}${when ? ` ${when.date}` : ''}: ${named.join(', ')}`;
  });
}

describe('[propositions] clauses', () => {
  test.each([
    ['Iran said its troops had crossed the border.', ['cross: subject troop, object border']],
    ['Iran denied that its troops had crossed the border.', ['not cross: subject troop, object border']],
    ['Iran said its troops had not crossed the border.', ['not cross: subject troop, object border']],
    [
      'The ministry said that reports that its troops had crossed the border are false.',
      ['not cross: subject troop, object border'],
    ],
    ['Iran denied attacking the tanker.', ['not attack: subject state:IRN, object tanker']],
    ['Britain said the tanker was attacked by Iran.', ['attack: object tanker, subject state:IRN']],
    ['The army said it had failed to pay the miners.', ['not pay: subject army, object miner']],
    ['Poland said its guards never opened the gate.', ['not open: subject guard, object gate']],
    ['Poland said the gate was open.', ['open: subject gate']],
    ['The firm said it would sell the mine to Oslo.', ['will sell: subject firm, object mine, to place:oslo']],
    ['The firm said it sold the mine on Monday.', ['sell 2024-03-04: subject firm, object mine']],
  ])('%s', async (text, expected) => {
    expect(await saidIn(text)).toEqual(expected);
  });
});

describe('[propositions] nouns for deeds', () => {
  test.each([
    ['Iran denied any involvement in the attack on the tanker.', 'not attack: subject state:IRN, object tanker'],
    ['The army said it carried out no strikes on the clinic.', 'not hit: subject army, object clinic'],
    ['“There was no meeting between the ministers,” the Kremlin said.', 'not meet: between minister'],
    ['Armenia said it had completed its withdrawal from the hill.', 'withdraw: subject state:ARM, from hill'],
    ['Italy said its soldiers opened fire on the boat.', 'fire on: subject soldier, object boat'],
    ['Russia rejected the accusation of fraud.', 'not defraud: subject state:RUS'],
  ])('%s', async (text, expected) => {
    expect(await saidIn(text)).toContain(expected);
  });
});

describe('[propositions] what is not asserted is none', () => {
  test.each([
    ['The minister said Iran may have attacked the tanker.'],
    ['The minister asked whether Iran had attacked the tanker.'],
    ['The minister said that if Iran attacked the tanker the port would close.', /attack/],
    ['The minister demanded that Iran leave the island.'],
    ['“Did Iran attack the tanker?” the minister asked.'],
    ['The minister condemned the attack on the tanker.'],
  ])('%s', async (text, about = /./) => {
    expect((await saidIn(text)).filter((line) => about.test(line))).toEqual([]);
  });
});

describe('[propositions] a negation that may mean only a purpose or cause is open', () => {
  test.each([
    ['Serbia said it did not move tanks to the town because of the vote.'],
    ['Ethiopia said it did not close the gate to harm farmers.'],
  ])('%s', async (text) => {
    expect((await saidIn(text))[0]).toMatch(/^open not /);
  });
});

describe('[propositions] answers', () => {
  test('who denies an accusation denies what it says', async () => {
    expect(await saidIn('Israel accused Iran of smuggling arms. Iran denied the allegation.')).toEqual([
      'smuggle: subject state:IRN, object arm',
      'not smuggle: subject state:IRN, object arm',
    ]);
  });

  test('a denial that stands alone answers nobody', async () => {
    expect(await saidIn('Iran denied the allegation. Israel later accused Iran of smuggling arms.')).toEqual([
      'smuggle: subject state:IRN, object arm',
    ]);
  });
});
