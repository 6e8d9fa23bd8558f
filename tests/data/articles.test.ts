// data/articles: sample articles of our own; each is complete, and the set holds what the demo shows.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from '../../src/data/file';
import { loadOutlets } from '../../src/data/outlets';
import { type Item, readInputs } from '../../src/input';

interface Sample {
  readonly file: string;
  readonly head: Readonly<Partial<Record<'title' | 'date' | 'outlet' | 'url', string>>>;
  readonly body: string;
}

const FOLDER = join(DATA, 'articles');
const HEAD = /^Title: (?<title>\S.*)\nDate: (?<date>\d{4}-\d\d-\d\d)\nOutlet: (?<outlet>\S.*)\nURL: (?<url>\S+)\n\n/;

const samples: readonly Sample[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const raw = readFileSync(join(FOLDER, file), 'utf8');
    const match = HEAD.exec(raw);
    return { file, head: { ...match?.groups }, body: match ? raw.slice(match[0].length) : '' };
  });

const body = (file: string): string => samples.find((sample) => sample.file === file)?.body ?? '';
const words = (sample: Sample): readonly string[] => sample.body.split(/\s+/).filter(Boolean);

/** Two articles on one event, what the first says of it, and how the second contradicts it. */
const CONTRARY: readonly (readonly [string, string, RegExp, RegExp])[] = [
  [
    '2018-03-14-may-expels-russian-diplomats.txt',
    '2018-03-17-russia-expels-british-diplomats.txt',
    /May accused Russia of poisoning/,
    /Russia has denied from the beginning that it poisoned/,
  ],
  [
    '2018-10-09-khashoggi-saudi-denial.txt',
    '2018-10-20-saudi-arabia-admits-khashoggi-death.txt',
    /Saudi Arabia has denied that the journalist Jamal Khashoggi was killed/,
    /Saudi Arabia admitted .* that the journalist Jamal Khashoggi was dead/,
  ],
  [
    '2019-02-28-trump-kim-hanoi-no-deal.txt',
    '2019-03-01-ri-yong-ho-disputes-trump.txt',
    /Kim's demand that all sanctions be lifted/,
    /denied that Pyongyang had demanded an end to all sanctions/,
  ],
  [
    '2019-06-13-pompeo-accuses-iran-tankers.txt',
    '2019-06-14-iran-rejects-tanker-accusation.txt',
    /The United States accused Iran on Thursday of attacking two tankers/,
    /Iran on Friday denied American accusations that it attacked two tankers/,
  ],
];

describe('[data/articles] the set', () => {
  it('holds at least twelve, at addresses of their own', () => {
    expect(samples.length).toBeGreaterThanOrEqual(12);
    expect(new Set(samples.map(({ head }) => head.url)).size).toBe(samples.length);
  });

  it('comes from outlets that do not exist', () => {
    const known = new Set(loadOutlets().flatMap(({ name, aliases }) => [name, ...aliases]));
    expect(samples.map(({ head }) => head.outlet).filter((outlet) => known.has(outlet ?? ''))).toEqual([]);
  });

  it.each(CONTRARY)('%s is contradicted by %s', (one, other, said, contradicted) => {
    expect(body(one)).toMatch(said);
    expect(body(other)).toMatch(contradicted);
  });

  it('reports one meeting twice, with two views of what was agreed there', () => {
    expect(body('2019-02-27-netanyahu-putin-moscow.txt')).toMatch(
      /Netanyahu met Russian President Vladimir Putin in Moscow/,
    );
    expect(body('2019-03-05-ghasemi-denies-russia-israel-plan.txt')).toMatch(
      /rejected reports that Russia agreed with Israel/,
    );
  });
});

describe.each(samples)('[data/articles] $file', (sample) => {
  it('begins with title, date, outlet and address, then an empty line', () => {
    expect(Object.keys(sample.head)).toEqual(['title', 'date', 'outlet', 'url']);
    expect(sample.head.url).toMatch(/^https:\/\/example\.org\/[a-z0-9/-]+$/);
  });

  it('has the day of its date in its name and its dateline', () => {
    const date = new Date(`${sample.head.date}T00:00:00Z`);
    expect(sample.file.startsWith(`${sample.head.date}-`)).toBe(true);
    const month = date.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' });
    expect(sample.body).toMatch(new RegExp(`^[A-Z][A-Z ]+, ${month}[a-z]* ${date.getUTCDate()} – [A-Z]`));
  });

  it('has 150 to 500 words in paragraphs', () => {
    expect(words(sample).length).toBeGreaterThanOrEqual(150);
    expect(words(sample).length).toBeLessThanOrEqual(500);
    expect(sample.body.split('\n\n').length).toBeGreaterThanOrEqual(4);
  });

  it('closes each quotation within its paragraph', () => {
    const open = sample.body.split('\n').filter((paragraph) => (paragraph.match(/"/g) ?? []).length % 2 === 1);
    expect(open).toEqual([]);
    expect(sample.body).not.toMatch(/[“”]/);
  });

  it('is read as it was written', async () => {
    const items: Item[] = [];
    for await (const item of readInputs([join(FOLDER, sample.file)])) items.push(item);
    const { title, date, outlet, url } = sample.head;
    expect(items).toMatchObject([{ ok: true, article: { title, published: date, outlet, url, text: sample.body } }]);
  });
});
