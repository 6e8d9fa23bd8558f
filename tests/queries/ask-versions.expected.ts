// What the questions on versions and copies answer on tests/fixtures/editions.ts, row by row, as rows.ts shows them.
import type { Asked } from './ask.expected';

const VISITED =
  'fact | Boris Tal VISITED Port Sable | Harbour Wire | 2024-06-01 | 2 | 2024-06-01T12:00:00Z | Tal visited Port Sable. | https://harbour.example/ferry#top | fact:visited-… | article:z-second | article:m-third';
const DENIED =
  'claim | Mira Voss DENIED: that a ship was sold | Harbour Wire | 2024-06-01 | 1 | 2024-06-01T10:00:00Z | Voss denied that a ship was sold. | https://harbour.example/ferry?utm_source=rss | claim:denied-… | article:a-first | article:z-second';

export const ASKED_OF_VERSIONS: readonly Asked[] = [
  { name: 'withdrawn', params: [], rows: [VISITED, DENIED] },
  { name: 'withdrawn', params: ['kind=fact', 'entity=Boris Tal', 'outlet=Harbour Wire'], rows: [VISITED] },
  { name: 'withdrawn', params: ['outlet=Lunde Courier'], rows: [] },
  {
    name: 'copies',
    params: [],
    rows: [
      '2024-05-02 | - | Mira Voss met Boris Tal in Lunde. A new theatre opens in… | 4 | [Harbour Wire, article:b-again, article:m-third, Harbour Wire] | 0.75 | [article:a-first, article:b-again, article:m-third, article:z-second] | article:own',
      '2024-05-02 | Harbour Wire | Ferry stops | 2 | [Lunde Courier, article:undated] | 0.72 | [article:edited, article:undated] | article:wire',
    ],
  },
  {
    name: 'copies',
    params: ['outlet=Lunde Courier'],
    rows: ['2024-05-02 | Harbour Wire | Ferry stops | 1 | [Lunde Courier] | 0.72 | [article:edited] | article:wire'],
  },
  { name: 'copies', params: ['outlet=Nobody'], rows: [] },
];
