// What the questions on claims answer on tests/fixtures/graph-claims.ts, row by row, as rows.ts shows them.
import type { Asked } from './ask.expected';

export const ASKED_OF_CLAIMS: readonly Asked[] = [
  {
    name: 'contradictions',
    params: [],
    rows: [
      '2024-08-21 | Boris Tal | DENIED | having met Voss | Pavel Orlan | DENIED | Tal had avoided the foreign minister of Karelund | 2024-08-03 | [Ostravia Today] | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | 2024-08-21 | [Harbour Wire] | He denied as well that Tal had avoided the foreign minister of Karelund. | 0.65 | one says, the other denies: attack, subject Belmark, object Port Sable | person:boris-tal | claim:denied-… | person:pavel-orlan | claim:denied-…',
      '2024-08-20 | Boris Tal | STATED | his country had not attacked Port Sable | Pavel Orlan | ADMITTED | Belmark had attacked the Harbour | 2024-08-05 | [Belmark Broadcasting] | President Tal said his country had not attacked Port Sable. | 2024-08-20 | [Ostravia Today] | Orlan admitted that Belmark had attacked the harbour. | 0.85 | one says, the other denies: attack, subject Belmark, object Port Sable | person:boris-tal | claim:stated-… | person:pavel-orlan | claim:admitted-…',
      '2024-08-20 | Pavel Orlan | ADMITTED | Belmark had attacked the Harbour | Pavel Orlan | DENIED | Belmark had attacked the port on that day | 2024-08-20 | [Ostravia Today] | Orlan admitted that Belmark had attacked the harbour. | 2024-08-01 | [Harbour Wire, Lunde Courier] | He denied that Belmark had attacked the port on that day. | 0.7 | one says, the other denies: attack, subject Belmark, object Port Sable | person:pavel-orlan | claim:admitted-… | person:pavel-orlan | claim:denied-…',
      '2024-08-05 | Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | Boris Tal | STATED | his country had not attacked Port Sable | 2024-08-01 | [Harbour Wire, Lunde Courier] | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | 2024-08-05 | [Belmark Broadcasting] | President Tal said his country had not attacked Port Sable. | 0.8 | one says, the other denies: attack, subject Belmark, object Port Sable | person:mira-voss | claim:stated-… | person:boris-tal | claim:stated-…',
      '2024-08-05 | Mira Voss | STATED | Belmark had indeed attacked Port Sable on 30 July | Belmark Foreign Ministry | STATED | no such raid had taken place | 2024-08-03 | [Ostravia Today] | Voss insisted that Belmark had indeed attacked Port Sable on 30 July. | 2024-08-05 | [Belmark Broadcasting] | The Belmark Foreign Ministry added that no such raid had taken place. | 0.55 | one says, the other denies: attack, subject Belmark, object Port Sable | person:mira-voss | claim:stated-… | organization:belmark-foreign-ministry | claim:stated-…',
      '2024-08-03 | Mira Voss | STATED | Belmark had indeed attacked Port Sable on 30 July | Pavel Orlan | DENIED | Belmark had ever attacked the port on that day | 2024-08-03 | [Ostravia Today] | Voss insisted that Belmark had indeed attacked Port Sable on 30 July. | 2024-08-03 | [Ostravia Today] | Orlan again denied that Belmark had ever attacked the port on that day. | 0.9 | one says, the other denies: attack, subject Belmark, object Port Sable | person:mira-voss | claim:stated-… | person:pavel-orlan | claim:denied-…',
      '2024-08-03 | Jonas Rhee | STATED | Belmark had attacked Sable | Pavel Orlan | DENIED | Belmark had ever attacked the port on that day | - | [] | Rhee believed that Belmark had attacked Sable. | 2024-08-03 | [Ostravia Today] | Orlan again denied that Belmark had ever attacked the port on that day. | 0.6 | one says, the other denies: attack, subject Belmark, object Port Sable | person:jonas-rhee | claim:stated-… | person:pavel-orlan | claim:denied-…',
      '2024-08-01 | Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | Pavel Orlan | DENIED | Belmark had attacked the port on that day | 2024-08-01 | [Harbour Wire, Lunde Courier] | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | 2024-08-01 | [Harbour Wire, Lunde Courier] | He denied that Belmark had attacked the port on that day. | 0.95 | one says, the other denies: attack, subject Belmark, object Port Sable | person:mira-voss | claim:stated-… | person:pavel-orlan | claim:denied-…',
    ],
  },
  {
    name: 'contradictions',
    params: ['entity=Kestrel'],
    rows: [
      '2024-08-05 | Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | Boris Tal | STATED | his country had not attacked Port Sable | 2024-08-01 | [Harbour Wire, Lunde Courier] | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | 2024-08-05 | [Belmark Broadcasting] | President Tal said his country had not attacked Port Sable. | 0.8 | one says, the other denies: attack, subject Belmark, object Port Sable | person:mira-voss | claim:stated-… | person:boris-tal | claim:stated-…',
      '2024-08-01 | Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | Pavel Orlan | DENIED | Belmark had attacked the port on that day | 2024-08-01 | [Harbour Wire, Lunde Courier] | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | 2024-08-01 | [Harbour Wire, Lunde Courier] | He denied that Belmark had attacked the port on that day. | 0.95 | one says, the other denies: attack, subject Belmark, object Port Sable | person:mira-voss | claim:stated-… | person:pavel-orlan | claim:denied-…',
    ],
  },
  {
    name: 'contradictions',
    params: ['speaker=Tal', 'other=Voss'],
    rows: [
      '2024-08-05 | Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | Boris Tal | STATED | his country had not attacked Port Sable | 2024-08-01 | [Harbour Wire, Lunde Courier] | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | 2024-08-05 | [Belmark Broadcasting] | President Tal said his country had not attacked Port Sable. | 0.8 | one says, the other denies: attack, subject Belmark, object Port Sable | person:mira-voss | claim:stated-… | person:boris-tal | claim:stated-…',
    ],
  },
  {
    name: 'contradictions',
    params: ['speaker=Voss', 'other=person:boris-tal'],
    rows: [
      '2024-08-05 | Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | Boris Tal | STATED | his country had not attacked Port Sable | 2024-08-01 | [Harbour Wire, Lunde Courier] | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | 2024-08-05 | [Belmark Broadcasting] | President Tal said his country had not attacked Port Sable. | 0.8 | one says, the other denies: attack, subject Belmark, object Port Sable | person:mira-voss | claim:stated-… | person:boris-tal | claim:stated-…',
    ],
  },
  {
    name: 'contradictions',
    params: ['speaker=Voss', 'other=Voss'],
    rows: [],
  },
  {
    name: 'contradictions',
    params: ['since=2024-08-04', 'until=2024-08-05'],
    rows: [
      '2024-08-05 | Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | Boris Tal | STATED | his country had not attacked Port Sable | 2024-08-01 | [Harbour Wire, Lunde Courier] | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | 2024-08-05 | [Belmark Broadcasting] | President Tal said his country had not attacked Port Sable. | 0.8 | one says, the other denies: attack, subject Belmark, object Port Sable | person:mira-voss | claim:stated-… | person:boris-tal | claim:stated-…',
      '2024-08-05 | Mira Voss | STATED | Belmark had indeed attacked Port Sable on 30 July | Belmark Foreign Ministry | STATED | no such raid had taken place | 2024-08-03 | [Ostravia Today] | Voss insisted that Belmark had indeed attacked Port Sable on 30 July. | 2024-08-05 | [Belmark Broadcasting] | The Belmark Foreign Ministry added that no such raid had taken place. | 0.55 | one says, the other denies: attack, subject Belmark, object Port Sable | person:mira-voss | claim:stated-… | organization:belmark-foreign-ministry | claim:stated-…',
    ],
  },
  {
    name: 'self-contradictions',
    params: [],
    rows: [
      'Pavel Orlan | 2024-08-01 | DENIED | Belmark had attacked the port on that day | [Harbour Wire, Lunde Courier] | 2024-08-20 | ADMITTED | Belmark had attacked the Harbour | [Ostravia Today] | He denied that Belmark had attacked the port on that day. | Orlan admitted that Belmark had attacked the harbour. | 0.7 | one says, the other denies: attack, subject Belmark, object Port Sable | person:pavel-orlan | claim:denied-… | claim:admitted-…',
    ],
  },
  {
    name: 'self-contradictions',
    params: ['speaker=Voss'],
    rows: [],
  },
  {
    name: 'who-contradicts-whom',
    params: [],
    rows: [
      'Pavel Orlan | Boris Tal | 2 | 2 | 2024-08-20 | 2024-08-21 | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | He denied as well that Tal had avoided the foreign minister of Karelund. | person:pavel-orlan | person:boris-tal | claim:denied-… | claim:denied-…',
      'Pavel Orlan | Mira Voss | 1 | 2 | 2024-08-01 | 2024-08-03 | Voss insisted that Belmark had indeed attacked Port Sable on 30 July. | Orlan again denied that Belmark had ever attacked the port on that day. | person:pavel-orlan | person:mira-voss | claim:stated-… | claim:denied-…',
      'Belmark Foreign Ministry | Mira Voss | 1 | 1 | 2024-08-05 | 2024-08-05 | Voss insisted that Belmark had indeed attacked Port Sable on 30 July. | The Belmark Foreign Ministry added that no such raid had taken place. | organization:belmark-foreign-ministry | person:mira-voss | claim:stated-… | claim:stated-…',
      'Boris Tal | Mira Voss | 1 | 1 | 2024-08-05 | 2024-08-05 | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | President Tal said his country had not attacked Port Sable. | person:boris-tal | person:mira-voss | claim:stated-… | claim:stated-…',
      'Pavel Orlan | Jonas Rhee | 1 | 1 | 2024-08-03 | 2024-08-03 | Rhee believed that Belmark had attacked Sable. | Orlan again denied that Belmark had ever attacked the port on that day. | person:pavel-orlan | person:jonas-rhee | claim:stated-… | claim:denied-…',
    ],
  },
  {
    name: 'who-contradicts-whom',
    params: ['speaker=Tal'],
    rows: [
      'Boris Tal | Mira Voss | 1 | 1 | 2024-08-05 | 2024-08-05 | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | President Tal said his country had not attacked Port Sable. | person:boris-tal | person:mira-voss | claim:stated-… | claim:stated-…',
    ],
  },
  {
    name: 'who-contradicts-whom',
    params: ['other=Tal'],
    rows: [
      'Pavel Orlan | Boris Tal | 2 | 2 | 2024-08-20 | 2024-08-21 | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | He denied as well that Tal had avoided the foreign minister of Karelund. | person:pavel-orlan | person:boris-tal | claim:denied-… | claim:denied-…',
    ],
  },
  {
    name: 'who-denies-most',
    params: [],
    rows: [
      'Pavel Orlan | 3 | 5 | 60 | 2 | [Boris Tal, Jonas Rhee, Mira Voss] | 2024-08-21 | He denied as well that Tal had avoided the foreign minister of Karelund. | person:pavel-orlan',
      'Boris Tal | 1 | 6 | 16 | 1 | [Pavel Orlan] | 2024-08-03 | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | person:boris-tal',
    ],
  },
  {
    name: 'who-denies-most',
    params: ['least=6'],
    rows: [
      'Boris Tal | 1 | 6 | 16 | 1 | [Pavel Orlan] | 2024-08-03 | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | person:boris-tal',
    ],
  },
  {
    name: 'who-denies-most',
    params: ['speaker=Tal'],
    rows: [
      'Boris Tal | 1 | 6 | 16 | 1 | [Pavel Orlan] | 2024-08-03 | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | person:boris-tal',
    ],
  },
  {
    name: 'contested-claims',
    params: [],
    rows: [
      'Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | 2024-08-01 | 3 | 3 | [Mira Voss, Pavel Orlan, Jonas Rhee] | [Pavel Orlan, Boris Tal, Belmark Foreign Ministry] | 2024-08-05 | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | He denied that Belmark had attacked the port on that day. | person:mira-voss | claim:stated-…',
      'Boris Tal | DENIED | having met Voss | 2024-08-03 | 1 | 1 | [Boris Tal] | [Pavel Orlan] | 2024-08-21 | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | He denied as well that Tal had avoided the foreign minister of Karelund. | person:boris-tal | claim:denied-…',
      'Boris Tal | STATED | his country had not attacked Port Sable | 2024-08-05 | 1 | 1 | [Boris Tal] | [Pavel Orlan] | 2024-08-20 | President Tal said his country had not attacked Port Sable. | Orlan admitted that Belmark had attacked the harbour. | person:boris-tal | claim:stated-…',
    ],
  },
  {
    name: 'contested-claims',
    params: ['entity=Kestrel'],
    rows: [
      'Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | 2024-08-01 | 3 | 3 | [Mira Voss, Pavel Orlan, Jonas Rhee] | [Pavel Orlan, Boris Tal, Belmark Foreign Ministry] | 2024-08-05 | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | He denied that Belmark had attacked the port on that day. | person:mira-voss | claim:stated-…',
    ],
  },
  {
    name: 'contested-claims',
    params: ['entity=Lunde'],
    rows: [],
  },
  {
    name: 'confirmed-later',
    params: [],
    rows: [
      '2024-08-20 | Belmark ATTACKED Port Sable (2024-07-30, alleged) | Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | 2024-08-01 | Pavel Orlan | ADMITTED | Belmark had attacked the Harbour | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | Orlan admitted that Belmark had attacked the harbour. | person:mira-voss | claim:stated-… | person:pavel-orlan | claim:admitted-… | fact:attacked-…',
    ],
  },
  {
    name: 'confirmed-later',
    params: ['speaker=Voss', 'confirmer=Orlan', 'entity=Belmark'],
    rows: [
      '2024-08-20 | Belmark ATTACKED Port Sable (2024-07-30, alleged) | Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | 2024-08-01 | Pavel Orlan | ADMITTED | Belmark had attacked the Harbour | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | Orlan admitted that Belmark had attacked the harbour. | person:mira-voss | claim:stated-… | person:pavel-orlan | claim:admitted-… | fact:attacked-…',
    ],
  },
  {
    name: 'confirmed-later',
    params: ['confirmer=Voss'],
    rows: [],
  },
  {
    name: 'confirmed-later',
    params: ['speaker=Tal'],
    rows: [],
  },
  {
    name: 'confirmed-later',
    params: ['entity=Lunde'],
    rows: [],
  },
  {
    name: 'claim-history',
    params: ['limit=100'],
    rows: [
      '2024-07-31 | Pavel Orlan | STATED | no vessel had left Belmark | [] | [] | [] | Orlan | said | [Ostravia Today] | 1 | Orlan said no vessel had left Belmark. | person:pavel-orlan | claim:stated-…',
      '2024-08-01 | Pavel Orlan | DENIED | Belmark had attacked the port on that day | [not: Belmark ATTACKED Port Sable (2024-07-30, alleged)] | [Mira Voss STATED: Belmark had attacked Port Sable on 30 July] | [] | He | denied | [Harbour Wire, Lunde Courier] | 2 | He denied that Belmark had attacked the port on that day. | person:pavel-orlan | claim:denied-…',
      '2024-08-01 | Pavel Orlan | STATED | no ship had left Belmark | [] | [] | [Pavel Orlan STATED: no vessel had left Belmark] | Orlan | said no | [Harbour Wire, Lunde Courier] | 2 | Orlan said no ship had left Belmark. | person:pavel-orlan | claim:stated-…',
      '2024-08-01 | Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | [Belmark ATTACKED Port Sable (2024-07-30, alleged)] | [Pavel Orlan DENIED: Belmark had attacked the port on that day] | [] | Mira Voss | told | [Harbour Wire, Lunde Courier] | 2 | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | person:mira-voss | claim:stated-…',
      '2024-08-03 | Boris Tal | DENIED | having met Voss | [not: Boris Tal MET Mira Voss (alleged)] | [] | [] | Boris Tal | denied having | [Ostravia Today] | 1 | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | person:boris-tal | claim:denied-…',
      '2024-08-03 | Pavel Orlan | DENIED | Belmark had ever attacked the port on that day | [not: Belmark ATTACKED Port Sable (2024-07-30, alleged)] | [Mira Voss STATED: Belmark had indeed attacked Port Sable on 30 July] | [Pavel Orlan DENIED: Belmark had attacked the port on that day] | Orlan | denied | [Ostravia Today] | 1 | Orlan again denied that Belmark had ever attacked the port on that day. | person:pavel-orlan | claim:denied-…',
      '2024-08-03 | Mira Voss | STATED | Belmark had indeed attacked Port Sable on 30 July | [Belmark ATTACKED Port Sable (2024-07-30, alleged)] | [Pavel Orlan DENIED: Belmark had ever attacked the port on that day] | [Mira Voss STATED: Belmark had attacked Port Sable on 30 July] | Voss | insisted | [Ostravia Today] | 1 | Voss insisted that Belmark had indeed attacked Port Sable on 30 July. | person:mira-voss | claim:stated-…',
      '2024-08-05 | Boris Tal | STATED | his country had not attacked Port Sable | [Belmark not ATTACKED Port Sable (alleged)] | [Mira Voss STATED: Belmark had attacked Port Sable on 30 July] | [] | Tal | said | [Belmark Broadcasting] | 1 | President Tal said his country had not attacked Port Sable. | person:boris-tal | claim:stated-…',
      '2024-08-05 | Belmark Foreign Ministry | STATED | no such raid had taken place | [] | [Mira Voss STATED: Belmark had indeed attacked Port Sable on 30 July] | [] | Belmark Foreign Ministry | added | [Belmark Broadcasting] | 1 | The Belmark Foreign Ministry added that no such raid had taken place. | organization:belmark-foreign-ministry | claim:stated-…',
      '2024-08-20 | Pavel Orlan | ADMITTED | Belmark had attacked the Harbour | [Belmark ATTACKED Port Sable (alleged)] | [Pavel Orlan DENIED: Belmark had attacked the port on that day, Boris Tal STATED: his country had not attacked Port Sable] | [] | Orlan | admitted | [Ostravia Today] | 1 | Orlan admitted that Belmark had attacked the harbour. | person:pavel-orlan | claim:admitted-…',
      '2024-08-21 | Pavel Orlan | DENIED | Tal had avoided the foreign minister of Karelund | [] | [Boris Tal DENIED: having met Voss] | [] | He | denied as well | [Harbour Wire] | 1 | He denied as well that Tal had avoided the foreign minister of Karelund. | person:pavel-orlan | claim:denied-…',
      '2024-08-21 | Pavel Orlan | STATED | no ship of any kind had left Belmark | [] | [] | [Pavel Orlan STATED: no vessel had left Belmark, Pavel Orlan STATED: no ship had left Belmark] | Orlan | repeated | [Harbour Wire] | 1 | Orlan repeated that no ship of any kind had left Belmark. | person:pavel-orlan | claim:stated-…',
      '- | Jonas Rhee | STATED | Belmark had attacked Sable | [Belmark ATTACKED Port Sable (alleged)] | [Pavel Orlan DENIED: Belmark had ever attacked the port on that day] | [] | Rhee | believed | [] | 1 | Rhee believed that Belmark had attacked Sable. | person:jonas-rhee | claim:stated-…',
    ],
  },
  {
    name: 'claim-history',
    params: ['id=@Pavel Orlan DENIED: Belmark had attacked the port on that day'],
    rows: [
      '2024-08-01 | Pavel Orlan | DENIED | Belmark had attacked the port on that day | [not: Belmark ATTACKED Port Sable (2024-07-30, alleged)] | [Mira Voss STATED: Belmark had attacked Port Sable on 30 July] | [] | He | denied | [Harbour Wire, Lunde Courier] | 2 | He denied that Belmark had attacked the port on that day. | person:pavel-orlan | claim:denied-…',
      '2024-08-01 | Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | [Belmark ATTACKED Port Sable (2024-07-30, alleged)] | [Pavel Orlan DENIED: Belmark had attacked the port on that day] | [] | Mira Voss | told | [Harbour Wire, Lunde Courier] | 2 | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | person:mira-voss | claim:stated-…',
      '2024-08-03 | Pavel Orlan | DENIED | Belmark had ever attacked the port on that day | [not: Belmark ATTACKED Port Sable (2024-07-30, alleged)] | [Mira Voss STATED: Belmark had indeed attacked Port Sable on 30 July] | [Pavel Orlan DENIED: Belmark had attacked the port on that day] | Orlan | denied | [Ostravia Today] | 1 | Orlan again denied that Belmark had ever attacked the port on that day. | person:pavel-orlan | claim:denied-…',
      '2024-08-03 | Mira Voss | STATED | Belmark had indeed attacked Port Sable on 30 July | [Belmark ATTACKED Port Sable (2024-07-30, alleged)] | [Pavel Orlan DENIED: Belmark had ever attacked the port on that day] | [Mira Voss STATED: Belmark had attacked Port Sable on 30 July] | Voss | insisted | [Ostravia Today] | 1 | Voss insisted that Belmark had indeed attacked Port Sable on 30 July. | person:mira-voss | claim:stated-…',
      '2024-08-05 | Boris Tal | STATED | his country had not attacked Port Sable | [Belmark not ATTACKED Port Sable (alleged)] | [Mira Voss STATED: Belmark had attacked Port Sable on 30 July] | [] | Tal | said | [Belmark Broadcasting] | 1 | President Tal said his country had not attacked Port Sable. | person:boris-tal | claim:stated-…',
      '2024-08-20 | Pavel Orlan | ADMITTED | Belmark had attacked the Harbour | [Belmark ATTACKED Port Sable (alleged)] | [Pavel Orlan DENIED: Belmark had attacked the port on that day, Boris Tal STATED: his country had not attacked Port Sable] | [] | Orlan | admitted | [Ostravia Today] | 1 | Orlan admitted that Belmark had attacked the harbour. | person:pavel-orlan | claim:admitted-…',
      '- | Jonas Rhee | STATED | Belmark had attacked Sable | [Belmark ATTACKED Port Sable (alleged)] | [Pavel Orlan DENIED: Belmark had ever attacked the port on that day] | [] | Rhee | believed | [] | 1 | Rhee believed that Belmark had attacked Sable. | person:jonas-rhee | claim:stated-…',
    ],
  },
  {
    name: 'claim-history',
    params: ['id=@Boris Tal MET Mira Voss (alleged)'],
    rows: [
      '2024-08-03 | Boris Tal | DENIED | having met Voss | [not: Boris Tal MET Mira Voss (alleged)] | [] | [] | Boris Tal | denied having | [Ostravia Today] | 1 | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | person:boris-tal | claim:denied-…',
    ],
  },
  {
    name: 'claim-history',
    params: ['speaker=Orlan', 'entity=Belmark', 'other=Port Sable', 'text=the PORT'],
    rows: [
      '2024-08-01 | Pavel Orlan | DENIED | Belmark had attacked the port on that day | [not: Belmark ATTACKED Port Sable (2024-07-30, alleged)] | [Mira Voss STATED: Belmark had attacked Port Sable on 30 July] | [] | He | denied | [Harbour Wire, Lunde Courier] | 2 | He denied that Belmark had attacked the port on that day. | person:pavel-orlan | claim:denied-…',
      '2024-08-03 | Pavel Orlan | DENIED | Belmark had ever attacked the port on that day | [not: Belmark ATTACKED Port Sable (2024-07-30, alleged)] | [Mira Voss STATED: Belmark had indeed attacked Port Sable on 30 July] | [Pavel Orlan DENIED: Belmark had attacked the port on that day] | Orlan | denied | [Ostravia Today] | 1 | Orlan again denied that Belmark had ever attacked the port on that day. | person:pavel-orlan | claim:denied-…',
    ],
  },
  {
    name: 'claim-history',
    params: ['entity=Belmark', 'other=Lunde'],
    rows: [],
  },
  {
    name: 'claim-history',
    params: ['speaker=Voss', 'entity=Port Sable'],
    rows: [
      '2024-08-01 | Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | [Belmark ATTACKED Port Sable (2024-07-30, alleged)] | [Pavel Orlan DENIED: Belmark had attacked the port on that day] | [] | Mira Voss | told | [Harbour Wire, Lunde Courier] | 2 | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | person:mira-voss | claim:stated-…',
      '2024-08-03 | Mira Voss | STATED | Belmark had indeed attacked Port Sable on 30 July | [Belmark ATTACKED Port Sable (2024-07-30, alleged)] | [Pavel Orlan DENIED: Belmark had ever attacked the port on that day] | [Mira Voss STATED: Belmark had attacked Port Sable on 30 July] | Voss | insisted | [Ostravia Today] | 1 | Voss insisted that Belmark had indeed attacked Port Sable on 30 July. | person:mira-voss | claim:stated-…',
    ],
  },
  {
    name: 'claim-history',
    params: ['id=@Belmark ATTACKED Port Sable (2019, alleged)'],
    rows: [
      '2024-08-05 | Boris Tal | STATED | his country had not attacked Port Sable | [Belmark not ATTACKED Port Sable (alleged)] | [Mira Voss STATED: Belmark had attacked Port Sable on 30 July] | [] | Tal | said | [Belmark Broadcasting] | 1 | President Tal said his country had not attacked Port Sable. | person:boris-tal | claim:stated-…',
      '2024-08-20 | Pavel Orlan | ADMITTED | Belmark had attacked the Harbour | [Belmark ATTACKED Port Sable (alleged)] | [Pavel Orlan DENIED: Belmark had attacked the port on that day, Boris Tal STATED: his country had not attacked Port Sable] | [] | Orlan | admitted | [Ostravia Today] | 1 | Orlan admitted that Belmark had attacked the harbour. | person:pavel-orlan | claim:admitted-…',
      '2024-08-21 | Pavel Orlan | DENIED | Belmark had attacked Port Sable in 2019 | [not: Belmark ATTACKED Port Sable (2019, alleged)] | [] | [] | Orlan | denied | [Harbour Wire] | 1 | Orlan denied that Belmark had attacked Port Sable in 2019. | person:pavel-orlan | claim:denied-…',
      '- | Jonas Rhee | STATED | Belmark had attacked Sable | [Belmark ATTACKED Port Sable (alleged)] | [Pavel Orlan DENIED: Belmark had ever attacked the port on that day] | [] | Rhee | believed | [] | 1 | Rhee believed that Belmark had attacked Sable. | person:jonas-rhee | claim:stated-…',
    ],
  },
  {
    name: 'claim-history',
    params: ['id=@Mira Voss HOLDS_ROLE Karelund'],
    rows: [],
  },
  {
    name: 'reported-speech',
    params: [],
    rows: [
      '2024-08-03 | [Anna Kestrel STATED, Harbour Wire STATED, Boris Tal DENIED] | having met Voss | 2 | [Ostravia Today] | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | person:boris-tal | claim:denied-… | claim:stated-…',
    ],
  },
  {
    name: 'reported-speech',
    params: ['reporter=Harbour Wire', 'speaker=Boris Tal'],
    rows: [
      '2024-08-03 | [Anna Kestrel STATED, Harbour Wire STATED, Boris Tal DENIED] | having met Voss | 2 | [Ostravia Today] | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | person:boris-tal | claim:denied-… | claim:stated-…',
    ],
  },
  {
    name: 'reported-speech',
    params: ['reporter=Boris Tal'],
    rows: [],
  },
  {
    name: 'reported-speech',
    params: ['speaker=Harbour Wire'],
    rows: [],
  },
  {
    name: 'first-carrier',
    params: ['entity=Port Sable'],
    rows: [
      '2024-08-01 | claim | Pavel Orlan DENIED: Belmark had attacked the port on that day | [Harbour Wire] | 1 | 1 | [Lunde Courier, Ostravia Today] | He denied that Belmark had attacked the port on that day. | claim:denied-…',
      '2024-08-01 | claim | Mira Voss STATED: Belmark had attacked Port Sable on 30 July | [Harbour Wire] | 1 | 1 | [Lunde Courier, Ostravia Today] | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | claim:stated-…',
      '2024-08-01 | fact | Belmark ATTACKED Port Sable (2024-07-30, alleged) | [Harbour Wire] | 1 | 1 | [Lunde Courier, Ostravia Today] | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | fact:attacked-…',
      '2024-08-20 | fact | Belmark ATTACKED Port Sable (alleged) | [Ostravia Today] | 1 | 0 | [] | Orlan admitted that Belmark had attacked the harbour. | fact:attacked-…',
      '2024-08-21 | claim | Boris Tal ADMITTED: Belmark had attacked the place in 2018 | [Harbour Wire] | 0 | 0 | [] | Boris Tal admitted that Belmark had attacked the place in 2018. | claim:admitted-…',
      '2024-08-21 | claim | Pavel Orlan DENIED: Belmark had attacked Port Sable in 2019 | [Harbour Wire] | 0 | 0 | [] | Orlan denied that Belmark had attacked Port Sable in 2019. | claim:denied-…',
      '2024-08-21 | fact | Belmark not ATTACKED Port Sable (2019) | [Harbour Wire] | 0 | 0 | [] | In that year Belmark did not attack the port. | fact:attacked-…',
      '2024-08-21 | fact | Belmark ATTACKED Port Sable (2019, alleged) | [Harbour Wire] | 0 | 0 | [] | Orlan denied that Belmark had attacked Port Sable in 2019. | fact:attacked-…',
      '2024-08-21 | fact | Belmark ATTACKED Port Sable (2018, alleged) | [Harbour Wire] | 0 | 0 | [] | Boris Tal admitted that Belmark had attacked the place in 2018. | fact:attacked-…',
      '2024-08-20 | claim | Pavel Orlan ADMITTED: Belmark had attacked the Harbour | [Ostravia Today] | 0 | 0 | [] | Orlan admitted that Belmark had attacked the harbour. | claim:admitted-…',
      '2024-08-05 | claim | Boris Tal STATED: his country had not attacked Port Sable | [Belmark Broadcasting] | 0 | 0 | [] | President Tal said his country had not attacked Port Sable. | claim:stated-…',
      '2024-08-05 | fact | Belmark not ATTACKED Port Sable (alleged) | [Belmark Broadcasting] | 0 | 0 | [] | President Tal said his country had not attacked Port Sable. | fact:attacked-…',
      '- | claim | Jonas Rhee STATED: Belmark had attacked Sable | [] | 0 | 0 | [] | Rhee believed that Belmark had attacked Sable. | claim:stated-…',
    ],
  },
  {
    name: 'first-carrier',
    params: ['kind=claim', 'outlet=ostravia today'],
    rows: [
      '2024-07-31 | claim | Pavel Orlan STATED: no vessel had left Belmark | [Ostravia Today] | 2 | 1 | [Harbour Wire, Lunde Courier] | Orlan said no vessel had left Belmark. | claim:stated-…',
      '2024-08-20 | claim | Pavel Orlan ADMITTED: Belmark had attacked the Harbour | [Ostravia Today] | 0 | 0 | [] | Orlan admitted that Belmark had attacked the harbour. | claim:admitted-…',
      '2024-08-20 | claim | Belmark Foreign Ministry CONFIRMED: the foreign minister of Karelund had visited Lunde | [Ostravia Today] | 0 | 0 | [] | The Belmark Foreign Ministry confirmed that the foreign minister of Karelund had visited Lunde. | claim:confirmed-…',
      '2024-08-03 | claim | Boris Tal DENIED: having met Voss | [Ostravia Today] | 0 | 0 | [] | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | claim:denied-…',
      '2024-08-03 | claim | Anna Kestrel STATED: Harbour Wire had reported that Boris Tal denied having met… | [Ostravia Today] | 0 | 0 | [] | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | claim:stated-…',
      '2024-08-03 | claim | Harbour Wire STATED: Boris Tal denied having met Voss | [Ostravia Today] | 0 | 0 | [] | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | claim:stated-…',
    ],
  },
  {
    name: 'first-carrier',
    params: ['outlet=Lunde Courier'],
    rows: [],
  },
  {
    name: 'first-carrier',
    params: ['entity=Voss', 'kind=fact'],
    rows: [
      '2024-08-05 | fact | Mira Voss HOLDS_ROLE Karelund | [Belmark Broadcasting] | 2 | 0 | [Ostravia Today, Harbour Wire] | Tal called Mira Voss, the foreign minister of Karelund, a liar. | fact:holds_role-…',
      '2024-08-20 | fact | Mira Voss VISITED Lunde (alleged) | [Ostravia Today] | 0 | 0 | [] | The Belmark Foreign Ministry confirmed that the foreign minister of Karelund had visited Lunde. | fact:visited-…',
      '2024-08-03 | fact | Boris Tal MET Mira Voss (alleged) | [Ostravia Today] | 0 | 0 | [] | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | fact:met-…',
    ],
  },
  {
    name: 'repeated-claims',
    params: [],
    rows: [
      'Pavel Orlan | STATED | no vessel had left Belmark | 4 | 3 | 3 | 2024-07-31 | 2024-08-21 | [Ostravia Today, Harbour Wire, Lunde Courier] | [said, said no, repeated] | Orlan said no vessel had left Belmark. | [no vessel had left Belmark, no ship had left Belmark, no ship of any kind had left Belmark] | person:pavel-orlan | claim:stated-…',
      'Pavel Orlan | DENIED | Belmark had attacked the port on that day | 3 | 2 | 2 | 2024-08-01 | 2024-08-03 | [Harbour Wire, Lunde Courier, Ostravia Today] | [denied] | He denied that Belmark had attacked the port on that day. | [Belmark had attacked the port on that day, Belmark had ever attacked the port on that day] | person:pavel-orlan | claim:denied-…',
      'Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | 3 | 2 | 2 | 2024-08-01 | 2024-08-03 | [Harbour Wire, Lunde Courier, Ostravia Today] | [told, insisted] | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | [Belmark had attacked Port Sable on 30 July, Belmark had indeed attacked Port Sable on 30 July] | person:mira-voss | claim:stated-…',
    ],
  },
  {
    name: 'repeated-claims',
    params: ['speaker=Voss'],
    rows: [
      'Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | 3 | 2 | 2 | 2024-08-01 | 2024-08-03 | [Harbour Wire, Lunde Courier, Ostravia Today] | [told, insisted] | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | [Belmark had attacked Port Sable on 30 July, Belmark had indeed attacked Port Sable on 30 July] | person:mira-voss | claim:stated-…',
    ],
  },
  {
    name: 'most-quoted',
    params: [],
    rows: [
      'Boris Tal | 2 | 1 | 1 | Mira Voss, the foreign minister of Karelund, a liar | person:boris-tal',
      'Mira Voss | 1 | 3 | 3 | Belmark had attacked Port Sable on 30 July | person:mira-voss',
    ],
  },
  {
    name: 'most-quoted',
    params: ['outlet=Ostravia Today'],
    rows: ['Mira Voss | 1 | 1 | 1 | Belmark had indeed attacked Port Sable on 30 July | person:mira-voss'],
  },
  {
    name: 'contested-facts',
    params: ['entity=Port Sable', 'limit=100'],
    rows: [
      'Belmark | ATTACKED | Port Sable | Boris Tal | Boris Tal | Boris Tal admitted that Belmark had attacked the place in 2018. | President Tal said his country had not attacked Port Sable. | 2024-08-21 | 2024-08-05 | state:BLM | place:port-sable | person:boris-tal | person:boris-tal',
      'Belmark | ATTACKED | Port Sable | Jonas Rhee | Harbour Wire | Rhee believed that Belmark had attacked Sable. | In that year Belmark did not attack the port. | - | 2024-08-21 | state:BLM | place:port-sable | person:jonas-rhee | outlet:harbour-wire',
      'Belmark | ATTACKED | Port Sable | Jonas Rhee | Boris Tal | Rhee believed that Belmark had attacked Sable. | President Tal said his country had not attacked Port Sable. | - | 2024-08-05 | state:BLM | place:port-sable | person:jonas-rhee | person:boris-tal',
      'Belmark | ATTACKED | Port Sable | Jonas Rhee | Pavel Orlan | Rhee believed that Belmark had attacked Sable. | He denied that Belmark had attacked the port on that day. | - | 2024-08-01 | state:BLM | place:port-sable | person:jonas-rhee | person:pavel-orlan',
      'Belmark | ATTACKED | Port Sable | Jonas Rhee | Pavel Orlan | Rhee believed that Belmark had attacked Sable. | Orlan denied that Belmark had attacked Port Sable in 2019. | - | 2024-08-21 | state:BLM | place:port-sable | person:jonas-rhee | person:pavel-orlan',
      'Belmark | ATTACKED | Port Sable | Mira Voss | Boris Tal | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | President Tal said his country had not attacked Port Sable. | 2024-08-01 | 2024-08-05 | state:BLM | place:port-sable | person:mira-voss | person:boris-tal',
      'Belmark | ATTACKED | Port Sable | Mira Voss | Pavel Orlan | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | He denied that Belmark had attacked the port on that day. | 2024-08-01 | 2024-08-01 | state:BLM | place:port-sable | person:mira-voss | person:pavel-orlan',
      'Belmark | ATTACKED | Port Sable | Pavel Orlan | Harbour Wire | Orlan admitted that Belmark had attacked the harbour. | In that year Belmark did not attack the port. | 2024-08-20 | 2024-08-21 | state:BLM | place:port-sable | person:pavel-orlan | outlet:harbour-wire',
      'Belmark | ATTACKED | Port Sable | Pavel Orlan | Boris Tal | Orlan admitted that Belmark had attacked the harbour. | President Tal said his country had not attacked Port Sable. | 2024-08-20 | 2024-08-05 | state:BLM | place:port-sable | person:pavel-orlan | person:boris-tal',
      'Belmark | ATTACKED | Port Sable | Pavel Orlan | Pavel Orlan | Orlan admitted that Belmark had attacked the harbour. | He denied that Belmark had attacked the port on that day. | 2024-08-20 | 2024-08-01 | state:BLM | place:port-sable | person:pavel-orlan | person:pavel-orlan',
      'Belmark | ATTACKED | Port Sable | Pavel Orlan | Pavel Orlan | Orlan admitted that Belmark had attacked the harbour. | Orlan denied that Belmark had attacked Port Sable in 2019. | 2024-08-20 | 2024-08-21 | state:BLM | place:port-sable | person:pavel-orlan | person:pavel-orlan',
    ],
  },
  {
    name: 'contested-facts',
    params: ['entity=Voss'],
    rows: [],
  },
  {
    name: 'who-denied-what',
    params: [],
    rows: [
      '2024-08-21 | Pavel Orlan | Tal had avoided the foreign minister of Karelund | - | He | denied as well | [Boris Tal] | [Harbour Wire] | 1 | He denied as well that Tal had avoided the foreign minister of Karelund. | person:pavel-orlan | claim:denied-… | -',
      '2024-08-21 | Pavel Orlan | Belmark had attacked Port Sable in 2019 | Belmark ATTACKED Port Sable (2019, alleged) | Orlan | denied | [] | [Harbour Wire] | 1 | Orlan denied that Belmark had attacked Port Sable in 2019. | person:pavel-orlan | claim:denied-… | fact:attacked-…',
      '2024-08-03 | Boris Tal | having met Voss | Boris Tal MET Mira Voss (alleged) | Boris Tal | denied having | [Pavel Orlan] | [Ostravia Today] | 1 | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | person:boris-tal | claim:denied-… | fact:met-…',
      '2024-08-03 | Pavel Orlan | Belmark had ever attacked the port on that day | Belmark ATTACKED Port Sable (2024-07-30, alleged) | Orlan | denied | [Jonas Rhee, Mira Voss] | [Ostravia Today] | 1 | Orlan again denied that Belmark had ever attacked the port on that day. | person:pavel-orlan | claim:denied-… | fact:attacked-…',
      '2024-08-01 | Pavel Orlan | Belmark had attacked the port on that day | Belmark ATTACKED Port Sable (2024-07-30, alleged) | He | denied | [Mira Voss, Pavel Orlan] | [Harbour Wire, Lunde Courier] | 2 | He denied that Belmark had attacked the port on that day. | person:pavel-orlan | claim:denied-… | fact:attacked-…',
    ],
  },
  {
    name: 'who-denied-what',
    params: ['speaker=Tal'],
    rows: [
      '2024-08-03 | Boris Tal | having met Voss | Boris Tal MET Mira Voss (alleged) | Boris Tal | denied having | [Pavel Orlan] | [Ostravia Today] | 1 | Kestrel said that Harbour Wire had reported that Boris Tal denied having met Voss. | person:boris-tal | claim:denied-… | fact:met-…',
    ],
  },
  {
    name: 'what-speaker-said',
    params: ['speaker=Orlan', 'stance=denied'],
    rows: [
      '2024-08-21 | Pavel Orlan | DENIED | Tal had avoided the foreign minister of Karelund | false | He | denied as well | [Harbour Wire] | 1 | He denied as well that Tal had avoided the foreign minister of Karelund. | person:pavel-orlan | claim:denied-…',
      '2024-08-21 | Pavel Orlan | DENIED | Belmark had attacked Port Sable in 2019 | false | Orlan | denied | [Harbour Wire] | 1 | Orlan denied that Belmark had attacked Port Sable in 2019. | person:pavel-orlan | claim:denied-…',
      '2024-08-03 | Pavel Orlan | DENIED | Belmark had ever attacked the port on that day | false | Orlan | denied | [Ostravia Today] | 1 | Orlan again denied that Belmark had ever attacked the port on that day. | person:pavel-orlan | claim:denied-…',
      '2024-08-01 | Pavel Orlan | DENIED | Belmark had attacked the port on that day | false | He | denied | [Harbour Wire, Lunde Courier] | 2 | He denied that Belmark had attacked the port on that day. | person:pavel-orlan | claim:denied-…',
    ],
  },
  {
    name: 'evidence-of',
    params: ['id=@Pavel Orlan DENIED: Belmark had attacked the port on that day'],
    rows: [
      '2024-08-02 | Lunde Courier | Port raided | Pavel Orlan DENIED: Belmark had attacked the port on that day | He denied that Belmark had attacked the port on that day. | 136 | 139 | 192 | 139 | 145 | He | denied | DENIED | negated | Belmark had attacked the port on that day | claims/by-hand | 0.9 | article:22 | sentence:…',
      '2024-08-01 | Harbour Wire | Raid on a port | Pavel Orlan DENIED: Belmark had attacked the port on that day | He denied that Belmark had attacked the port on that day. | 136 | 139 | 192 | 139 | 145 | He | denied | DENIED | negated | Belmark had attacked the port on that day | claims/by-hand | 0.9 | article:21 | sentence:…',
    ],
  },
  {
    name: 'evidence-of',
    params: ['id=@Boris Tal STATED: he had promised to keep out of Lunde'],
    rows: [
      '2024-08-05 | Belmark Broadcasting | Tal speaks | Boris Tal STATED: he had promised to keep out of Lunde | He recalled that he had promised to keep out of Lunde. | 60 | 63 | 113 | 63 | 71 | He | recalled | STATED | asserted | he had promised to keep out of Lunde | claims/by-hand | 0.9 | article:24 | sentence:…',
    ],
  },
  {
    name: 'sides-of-fact',
    params: ['id=@Mira Voss HOLDS_ROLE Karelund'],
    rows: [],
  },
  {
    name: 'parts-of-claim',
    params: ['id=@Pavel Orlan DENIED: Tal had avoided the foreign minister of Karelund'],
    rows: [
      'about | Boris Tal | person:boris-tal',
      'about | Karelund | state:KRL',
      'about | Mira Voss | person:mira-voss',
      'grants | Mira Voss HOLDS_ROLE Karelund | fact:holds_role-…',
      'speaker | Pavel Orlan | person:pavel-orlan',
    ],
  },
  {
    name: 'parts-of-claim',
    params: ['id=@Pavel Orlan DENIED: Belmark had attacked the port on that day'],
    rows: [
      'about | Belmark | state:BLM',
      'about | Port Sable | place:port-sable',
      'denies | Belmark ATTACKED Port Sable (2024-07-30, alleged) | fact:attacked-…',
      'speaker | Pavel Orlan | person:pavel-orlan',
    ],
  },
  {
    name: 'parts-of-claim',
    params: ['id=@Harbour Wire STATED: Boris Tal denied having met Voss'],
    rows: [
      'about | Boris Tal | person:boris-tal',
      'about | Mira Voss | person:mira-voss',
      'reports | Boris Tal DENIED: having met Voss | claim:denied-…',
      'speaker | Harbour Wire | outlet:harbour-wire',
      'stands in | Anna Kestrel STATED: Harbour Wire had reported that Boris Tal denied having met… | claim:stated-…',
    ],
  },
  {
    name: 'parts-of-claim',
    params: ['id=@Mira Voss STATED: Belmark had attacked Port Sable on 30 July'],
    rows: [
      'about | Belmark | state:BLM',
      'about | Port Sable | place:port-sable',
      'asserts | Belmark ATTACKED Port Sable (2024-07-30, alleged) | fact:attacked-…',
      'speaker | Mira Voss | person:mira-voss',
      'to | Anna Kestrel | person:anna-kestrel',
    ],
  },
  {
    name: 'parts-of-claim',
    params: ['id=none'],
    rows: [],
  },
  {
    name: 'links-of-claim',
    params: ['id=@Pavel Orlan DENIED: Belmark had attacked the port on that day'],
    rows: [
      'contradicts | Mira Voss STATED: Belmark had attacked Port Sable on 30 July | 0.95 | one says, the other denies: attack, subject Belmark, object Port Sable | 2024-08-01 | Harbour Wire | Raid on a port | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | 0 | 10 | 87 | 10 | 14 | told | claims/by-hand | 0.9 | claim:stated-… | article:21',
      'contradicts | Mira Voss STATED: Belmark had attacked Port Sable on 30 July | 0.95 | one says, the other denies: attack, subject Belmark, object Port Sable | 2024-08-02 | Lunde Courier | Port raided | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | 0 | 10 | 87 | 10 | 14 | told | claims/by-hand | 0.9 | claim:stated-… | article:22',
      'contradicts | Pavel Orlan ADMITTED: Belmark had attacked the Harbour | 0.7 | one says, the other denies: attack, subject Belmark, object Port Sable | 2024-08-20 | Ostravia Today | An admission | Orlan admitted that Belmark had attacked the harbour. | 0 | 6 | 52 | 6 | 14 | admitted | claims/by-hand | 0.9 | claim:admitted-… | article:25',
      'contradicts | Pavel Orlan ADMITTED: Belmark had attacked the Harbour | 0.7 | one says, the other denies: attack, subject Belmark, object Port Sable | 2024-08-20 | Ostravia Today | An admission | He conceded: Belmark had attacked the Harbour. | 54 | 57 | 99 | 57 | 65 | conceded | claims/by-hand | 0.9 | claim:admitted-… | article:25',
      'repeated by | Pavel Orlan DENIED: Belmark had ever attacked the port on that day | 0.75 | the same speaker in near the same words | 2024-08-03 | Ostravia Today | The day after | Orlan again denied that Belmark had ever attacked the port on that day. | 70 | 82 | 140 | 82 | 88 | denied | claims/by-hand | 0.9 | claim:denied-… | article:23',
    ],
  },
  {
    name: 'links-of-claim',
    params: ['id=@Mira Voss STATED: Belmark had indeed attacked Port Sable on 30 July'],
    rows: [
      'contradicted by | Pavel Orlan DENIED: Belmark had ever attacked the port on that day | 0.9 | one says, the other denies: attack, subject Belmark, object Port Sable | 2024-08-03 | Ostravia Today | The day after | Orlan again denied that Belmark had ever attacked the port on that day. | 70 | 82 | 140 | 82 | 88 | denied | claims/by-hand | 0.9 | claim:denied-… | article:23',
      'contradicted by | Belmark Foreign Ministry STATED: no such raid had taken place | 0.55 | one says, the other denies: attack, subject Belmark, object Port Sable | 2024-08-05 | Belmark Broadcasting | Tal speaks | The Belmark Foreign Ministry added that no such raid had taken place. | 179 | 208 | 247 | 208 | 213 | added | claims/by-hand | 0.9 | claim:stated-… | article:24',
      'repeats | Mira Voss STATED: Belmark had attacked Port Sable on 30 July | 0.88 | the same speaker in near the same words | 2024-08-01 | Harbour Wire | Raid on a port | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | 0 | 10 | 87 | 10 | 14 | told | claims/by-hand | 0.9 | claim:stated-… | article:21',
      'repeats | Mira Voss STATED: Belmark had attacked Port Sable on 30 July | 0.88 | the same speaker in near the same words | 2024-08-02 | Lunde Courier | Port raided | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | 0 | 10 | 87 | 10 | 14 | told | claims/by-hand | 0.9 | claim:stated-… | article:22',
    ],
  },
  {
    name: 'sides-of-fact',
    params: ['id=@Belmark ATTACKED Port Sable (2024-07-30, alleged)'],
    rows: [
      'asserted by | Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | 2024-08-01 | Harbour Wire | Raid on a port | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | 0 | 10 | 87 | 10 | 14 | told | claims/by-hand | 0.9 | person:mira-voss | claim:stated-… | article:21',
      'asserted by | Mira Voss | STATED | Belmark had attacked Port Sable on 30 July | 2024-08-02 | Lunde Courier | Port raided | Mira Voss told Anna Kestrel on Thursday that Belmark had attacked Port Sable on 30 July. | 0 | 10 | 87 | 10 | 14 | told | claims/by-hand | 0.9 | person:mira-voss | claim:stated-… | article:22',
      'asserted by | Mira Voss | STATED | Belmark had indeed attacked Port Sable on 30 July | 2024-08-03 | Ostravia Today | The day after | Voss insisted that Belmark had indeed attacked Port Sable on 30 July. | 0 | 5 | 68 | 5 | 13 | insisted | claims/by-hand | 0.9 | person:mira-voss | claim:stated-… | article:23',
      'asserted by | Pavel Orlan | ADMITTED | Belmark had attacked the Harbour | 2024-08-20 | Ostravia Today | An admission | Orlan admitted that Belmark had attacked the harbour. | 0 | 6 | 52 | 6 | 14 | admitted | claims/by-hand | 0.9 | person:pavel-orlan | claim:admitted-… | article:25',
      'asserted by | Pavel Orlan | ADMITTED | Belmark had attacked the Harbour | 2024-08-20 | Ostravia Today | An admission | He conceded: Belmark had attacked the Harbour. | 54 | 57 | 99 | 57 | 65 | conceded | claims/by-hand | 0.9 | person:pavel-orlan | claim:admitted-… | article:25',
      'asserted by | Jonas Rhee | STATED | Belmark had attacked Sable | - | - | - | Rhee believed that Belmark had attacked Sable. | 0 | 5 | 45 | 5 | 13 | believed | claims/by-hand | 0.9 | person:jonas-rhee | claim:stated-… | article:26',
      'denied by | Pavel Orlan | DENIED | Belmark had attacked the port on that day | 2024-08-01 | Harbour Wire | Raid on a port | He denied that Belmark had attacked the port on that day. | 136 | 139 | 192 | 139 | 145 | denied | claims/by-hand | 0.9 | person:pavel-orlan | claim:denied-… | article:21',
      'denied by | Pavel Orlan | DENIED | Belmark had attacked the port on that day | 2024-08-02 | Lunde Courier | Port raided | He denied that Belmark had attacked the port on that day. | 136 | 139 | 192 | 139 | 145 | denied | claims/by-hand | 0.9 | person:pavel-orlan | claim:denied-… | article:22',
      'denied by | Pavel Orlan | DENIED | Belmark had ever attacked the port on that day | 2024-08-03 | Ostravia Today | The day after | Orlan again denied that Belmark had ever attacked the port on that day. | 70 | 82 | 140 | 82 | 88 | denied | claims/by-hand | 0.9 | person:pavel-orlan | claim:denied-… | article:23',
      'denied by | Boris Tal | STATED | his country had not attacked Port Sable | 2024-08-05 | Belmark Broadcasting | Tal speaks | President Tal said his country had not attacked Port Sable. | 0 | 14 | 58 | 14 | 18 | said | claims/by-hand | 0.9 | person:boris-tal | claim:stated-… | article:24',
    ],
  },
  {
    name: 'sides-of-fact',
    params: ['id=@Belmark ATTACKED Port Sable (2019, alleged)'],
    rows: [
      'asserted by | Pavel Orlan | ADMITTED | Belmark had attacked the Harbour | 2024-08-20 | Ostravia Today | An admission | Orlan admitted that Belmark had attacked the harbour. | 0 | 6 | 52 | 6 | 14 | admitted | claims/by-hand | 0.9 | person:pavel-orlan | claim:admitted-… | article:25',
      'asserted by | Pavel Orlan | ADMITTED | Belmark had attacked the Harbour | 2024-08-20 | Ostravia Today | An admission | He conceded: Belmark had attacked the Harbour. | 54 | 57 | 99 | 57 | 65 | conceded | claims/by-hand | 0.9 | person:pavel-orlan | claim:admitted-… | article:25',
      'asserted by | Jonas Rhee | STATED | Belmark had attacked Sable | - | - | - | Rhee believed that Belmark had attacked Sable. | 0 | 5 | 45 | 5 | 13 | believed | claims/by-hand | 0.9 | person:jonas-rhee | claim:stated-… | article:26',
      'denied by | Boris Tal | STATED | his country had not attacked Port Sable | 2024-08-05 | Belmark Broadcasting | Tal speaks | President Tal said his country had not attacked Port Sable. | 0 | 14 | 58 | 14 | 18 | said | claims/by-hand | 0.9 | person:boris-tal | claim:stated-… | article:24',
      'denied by | Pavel Orlan | DENIED | Belmark had attacked Port Sable in 2019 | 2024-08-21 | Harbour Wire | An older raid | Orlan denied that Belmark had attacked Port Sable in 2019. | 0 | 6 | 57 | 6 | 12 | denied | claims/by-hand | 0.9 | person:pavel-orlan | claim:denied-… | article:27',
      'denied by | Harbour Wire |  | Belmark not ATTACKED Port Sable (2019) | 2024-08-21 | Harbour Wire | An older raid | In that year Belmark did not attack the port. | 59 | 72 | 103 | - | - | - | relations/attacked#by-hand | 0.9 | outlet:harbour-wire | fact:attacked-… | article:27',
    ],
  },
];
