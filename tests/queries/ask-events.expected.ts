// What each question about events gives on tests/fixtures/graph-events.ts.
import type { Asked } from './ask.expected';

const AGREE =
  '2024-08-06 | AGREE | [Boris Tal] | [Ostravia] | - | planned | 1 | 1 | 1 | Tal will visit Ostravia soon. | happening:agree-…';
const RESIGN =
  '2024-08-06 | RETREAT resign | [Pavel Orlan] | [] | - | actual | 1 | 1 | 1 | Pavel Orlan resigned, the day after Kestrel met Tal. | happening:retreat-…';
const MET =
  '2024-08-05 | CONSULT | [Anna Kestrel, Boris Tal, Mira Voss] | [] | Lunde | actual | 2 | 2 | 2.5 | Anna Kestrel met Boris Tal and Mira Voss in Lunde. | happening:consult-…';
const SHELLED =
  '2024-08-04 | ASSAULT heavy-weapons | [Belmark] | [Port Sable] | - | actual | 3 | 3 | -9 | Belmark shelled Port Sable on 4 August. | happening:assault-…';

const BY_HAND = '- | - | - | - | - | - | - | relations/attacked#by-hand | 0.9';

export const ASKED_OF_EVENTS: readonly Asked[] = [
  { name: 'events', params: [], rows: [AGREE, RESIGN, MET, SHELLED] },
  {
    name: 'events',
    params: ['entity=port sable', 'type=ASSAULT', 'since=2024-08', 'until=2024-08', 'least=2'],
    rows: [SHELLED],
  },
  { name: 'events', params: ['entity=Anna Kestrel', 'other=Mira Voss', 'type=CONSULT'], rows: [MET] },
  { name: 'events', params: ['type=RETREAT resign'], rows: [RESIGN] },
  { name: 'events', params: ['entity=Nobody'], rows: [] },
  {
    name: 'events-by-month',
    params: [],
    rows: [
      '2024-08 | material conflict | ASSAULT | 1 | 3 | -9',
      '2024-08 | verbal cooperation | CONSULT | 1 | 2 | 2.5',
      '2024-08 | verbal cooperation | RETREAT | 1 | 1 | 1',
    ],
  },
  {
    name: 'events-by-month',
    params: ['entity=Belmark', 'other=Port Sable', 'least=2'],
    rows: ['2024-08 | material conflict | ASSAULT | 1 | 3 | -9'],
  },
  {
    name: 'evidence-of',
    params: ['id=@ASSAULT heavy-weapons (2024-08-04)'],
    rows: [
      `2024-08-05 | Ostravia Today | Port under fire | ASSAULT heavy-weapons (2024-08-04) | In the night of 4 August Belmark shelled Port Sable. | 0 | 33 | 40 | ${BY_HAND} | article:42 | sentence:…`,
      `2024-08-05 | Lunde Courier | Three at a table | ASSAULT heavy-weapons (2024-08-04) | Voss said that Belmark had shelled Port Sable. | 51 | 78 | 85 | ${BY_HAND} | article:43 | sentence:…`,
      `2024-08-04 | Harbour Wire | Shells on a port | ASSAULT heavy-weapons (2024-08-04) | Belmark shelled Port Sable on 4 August. | 0 | 8 | 15 | ${BY_HAND} | article:41 | sentence:…`,
    ],
  },
];
