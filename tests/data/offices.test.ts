// data/offices.tsv: who held which office on a day; its dates, names and order hold together.
import { loadOffices, type Office } from '../../src/data/offices';
import { loadOrganizations } from '../../src/data/organizations';
import { loadStates } from '../../src/data/states';
import { loadTitles } from '../../src/data/titles';

const table = loadOffices();
const lineOf = ({ of, title, holder, from, to }: Office): string => `${of} ${title}: ${holder} ${from}–${to}`;

/** The first day a date can mean: "2019-03" → 1 March 2019. */
const firstDay = (date: string, open: string): number => Date.parse((date || open).padEnd(10, '-01'));
const DAY = 24 * 60 * 60 * 1000;
const days = (one: Office, other: Office): number => {
  const from = Math.max(firstDay(one.from, '1900'), firstDay(other.from, '1900'));
  const to = Math.min(firstDay(one.to, '2100'), firstDay(other.to, '2100'));
  return (to - from) / DAY;
};

/** Who held it on that day; "2019" ends with its last day. */
const holders = (of: string, title: string, day: string): readonly string[] =>
  table
    .filter((office) => office.of === of && office.title === title)
    .filter(({ from, to }) => from <= day && (to === '' || `${to}~` >= day))
    .map(({ holder }) => holder);

describe('[data/offices] every line', () => {
  it('of which there are at least 900', () => expect(table.length).toBeGreaterThanOrEqual(900));

  it('has a start, and no end before it', () => {
    const wrong = table.filter(({ from, to }) => from === '' || (to !== '' && from > `${to}~`));
    expect(wrong.map(lineOf)).toEqual([]);
  });

  it('reaches into the time since 2000', () => {
    expect(table.filter(({ to }) => to !== '' && to < '2000').map(lineOf)).toEqual([]);
  });

  it('belongs to a state or organization of the Kit', () => {
    const known = new Set([...loadStates(), ...loadOrganizations()].map(({ id }) => id));
    expect(table.filter(({ of }) => !known.has(of)).map(lineOf)).toEqual([]);
  });

  it('names the office as titles.json does, not by one of its aliases', () => {
    const titles = loadTitles();
    const names = new Set(titles.map(({ title }) => title));
    const aliases = new Set(titles.flatMap((title) => title.aliases).filter((alias) => !names.has(alias)));
    expect(table.filter(({ title }) => aliases.has(title)).map(lineOf)).toEqual([]);
  });

  it('stands once, in the order of state or organization, title, start', () => {
    const keys = table.map(({ of, title, from, holder }) => [of, title, from, holder].join('\t'));
    const sorted = [...new Set(keys)].sort((a, b) => (a < b ? -1 : 1));
    expect(keys).toEqual(sorted);
  });
});

describe('[data/offices] names', () => {
  /** Known by one name: Indonesians without a surname, a nickname, a king. */
  const MONONYMS = new Set(['Boediono', 'Sugiono', 'Jokowi', 'Lula', 'Willem-Alexander']);

  it('are no bare surnames', () => {
    const names = table.flatMap(({ holder, aliases }) => [holder, ...aliases]);
    expect(names.filter((name) => !name.includes(' ') && !MONONYMS.has(name))).toEqual([]);
  });

  it('mean one person each', () => {
    const owners = new Map<string, Set<string>>();
    for (const { holder, aliases } of table)
      for (const name of [holder, ...aliases]) owners.set(name, (owners.get(name) ?? new Set()).add(holder));
    const shared = [...owners].filter(([, holding]) => holding.size > 1).map(([name, holding]) => [name, ...holding]);
    expect(shared).toEqual([]);
  });

  it('come with the same aliases and gender in every office of a person', () => {
    const seen = new Map<string, string>();
    const differing = table.filter(({ holder, aliases, gender }) => {
      const now = [gender, ...aliases].join('|');
      const before = seen.get(holder) ?? now;
      seen.set(holder, before);
      return before !== now;
    });
    expect(differing.map(lineOf)).toEqual([]);
  });
});

describe('[data/offices] one office, one holder', () => {
  const SINGLE = new Set(['president', 'prime minister', 'chancellor', 'taoiseach', 'king', 'queen', 'emir', 'pope']);
  /** Rival governments. */
  const RIVALS: readonly string[] = [
    // The National Transitional Council had its own premier while Gaddafi's still sat in Tripoli.
    'state:LBY prime minister: Baghdadi Mahmudi + Mahmoud Jibril',
    // The eastern government in Tobruk and Bayda beside the one in Tripoli that the UN recognised.
    'state:LBY prime minister: Abdullah al-Thani + Fayez al-Sarraj',
  ];

  it('nobody leads a state or its government beside another for more than a month, rival governments apart', () => {
    const leading = table.filter(({ of, title }) => of.startsWith('state:') && SINGLE.has(title));
    const pairs = leading.flatMap((one, i) =>
      leading
        .slice(i + 1)
        .filter((other) => other.of === one.of && other.title === one.title && days(one, other) > 31)
        .map((other) => `${one.of} ${one.title}: ${one.holder} + ${other.holder}`),
    );
    expect(pairs.sort()).toEqual([...RIVALS].sort());
  });
});

describe('[data/offices] who held it on that day', () => {
  it.each([
    ['state:ISR', 'prime minister', '2019-02-27', ['Benjamin Netanyahu']],
    ['state:ISR', 'prime minister', '2005-08-15', ['Ariel Sharon']],
    ['state:ISR', 'defence minister', '2014-07-20', ['Moshe Yaalon']],
    ['state:RUS', 'president', '2019-02-27', ['Vladimir Putin']],
    ['state:RUS', 'president', '2010-04-08', ['Dmitry Medvedev']],
    ['state:RUS', 'foreign minister', '2018-03-17', ['Sergei Lavrov']],
    ['state:RUS', 'foreign ministry spokeswoman', '2018-03-17', ['Maria Zakharova']],
    ['state:RUS', 'kremlin spokesman', '2018-03-16', ['Dmitry Peskov']],
    ['state:IRN', 'foreign ministry spokesman', '2019-03-05', ['Bahram Ghasemi']],
    ['state:IRN', 'foreign ministry spokesman', '2019-06-14', ['Abbas Mousavi']],
    ['state:IRN', 'president', '2015-07-14', ['Hassan Rouhani']],
    ['state:IRN', 'president', '2009-06-12', ['Mahmoud Ahmadinejad']],
    ['state:IRN', 'supreme leader', '2000-01-01', ['Ali Khamenei']],
    ['state:IRN', 'foreign minister', '2015-07-14', ['Mohammad Javad Zarif']],
    ['state:USA', 'president', '2000-01-01', ['Bill Clinton']],
    ['state:USA', 'president', '2018-05-08', ['Donald Trump']],
    ['state:USA', 'secretary of state', '2019-06-13', ['Mike Pompeo']],
    ['state:USA', 'secretary of state', '2012-09-11', ['Hillary Clinton']],
    ['state:USA', 'defence secretary', '2003-03-20', ['Donald Rumsfeld']],
    ['state:USA', 'un ambassador', '2018-03-14', ['Nikki Haley']],
    ['state:GBR', 'prime minister', '2018-03-14', ['Theresa May']],
    ['state:GBR', 'foreign secretary', '2018-03-16', ['Boris Johnson']],
    ['state:GBR', 'queen', '2012-06-05', ['Elizabeth II']],
    ['state:FRA', 'president', '2015-11-13', ['Francois Hollande']],
    ['state:DEU', 'chancellor', '2015-09-05', ['Angela Merkel']],
    ['state:DEU', 'foreign minister', '2018-10-20', ['Heiko Maas']],
    ['state:SAU', 'crown prince', '2018-10-02', ['Mohammed bin Salman']],
    ['state:SAU', 'foreign minister', '2016-01-03', ['Adel al-Jubeir']],
    ['state:SAU', 'king', '2003-05-12', ['Fahd bin Abdulaziz']],
    ['state:TUR', 'president', '2016-07-15', ['Recep Tayyip Erdogan']],
    ['state:TUR', 'prime minister', '2016-07-15', ['Binali Yildirim']],
    ['state:SYR', 'president', '2019-02-25', ['Bashar al-Assad']],
    ['state:EGY', 'president', '2012-11-22', ['Mohamed Morsi']],
    ['state:PRK', 'leader', '2019-02-28', ['Kim Jong Un']],
    ['state:PRK', 'foreign minister', '2019-03-01', ['Ri Yong Ho']],
    ['state:KOR', 'president', '2019-02-28', ['Moon Jae-in']],
    ['state:JPN', 'prime minister', '2019-06-13', ['Shinzo Abe']],
    ['state:ETH', 'prime minister', '2018-07-09', ['Abiy Ahmed']],
    ['state:UKR', 'president', '2022-02-24', ['Volodymyr Zelenskiy']],
    ['state:CHN', 'foreign minister', '2023-06-01', ['Qin Gang']],
    ['state:PAK', 'prime minister', '2011-05-02', ['Yousuf Raza Gilani']],
    ['organization:united-nations', 'secretary-general', '2018-07-09', ['Antonio Guterres']],
    ['organization:united-nations', 'secretary-general', '2013-08-21', ['Ban Ki-moon']],
    ['organization:nato', 'secretary-general', '2018-03-14', ['Jens Stoltenberg']],
    ['organization:european-union', 'high representative', '2018-05-08', ['Federica Mogherini']],
    ['organization:international-atomic-energy-agency', 'director general', '2015-07-14', ['Yukiya Amano']],
    // Nobody: between Mubarak and Morsi the army ruled; Lebanon's parliament could not agree.
    ['state:EGY', 'president', '2011-06-01', []],
    ['state:LBN', 'president', '2015-06-01', []],
  ])('%s, %s, %s', (of, title, day, expected) => expect(holders(of, title, day)).toEqual(expected));
});

describe('[data/offices] spellings', () => {
  it.each([
    ['Javad Zarif', 'Mohammad Javad Zarif'],
    ['Binyamin Netanyahu', 'Benjamin Netanyahu'],
    ['Bahram Qasemi', 'Bahram Ghasemi'],
    ['Abdel-Fattah el-Sissi', 'Abdel Fattah el-Sisi'],
    ['Muammar Qaddafi', 'Muammar Gaddafi'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
  ])('%s is %s', (alias, holder) => {
    expect([...new Set(table.filter(({ aliases }) => aliases.includes(alias)).map((office) => office.holder))]).toEqual(
      [holder],
    );
  });
});
