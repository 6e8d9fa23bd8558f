// What the questions of cypher/ask answer on tests/fixtures/graph.ts, row by row, as rows.ts shows them.
export interface Asked {
  readonly name: string;
  readonly params: readonly string[];
  readonly rows: readonly string[];
}

export const ASKED: readonly Asked[] = [
  {
    name: 'who-met-whom',
    params: [],
    rows: [
      '2024-05-12 | Anna Kestrel | Boris Tal | actual | 1 | He met Anna Kestrel in Port Sable. | person:anna-kestrel | person:boris-tal | fact:met-…',
      '2024-03-03 | Anna Kestrel | Boris Tal | actual | 3 | Anna Kestrel, the prime minister of Ostravia, met Boris Tal in Lunde on 3 March. | person:anna-kestrel | person:boris-tal | fact:met-…',
    ],
  },
  {
    name: 'who-met-whom',
    params: ['person=boris TAL', 'other=person:anna-kestrel', 'limit=1'],
    rows: [
      '2024-05-12 | Anna Kestrel | Boris Tal | actual | 1 | He met Anna Kestrel in Port Sable. | person:anna-kestrel | person:boris-tal | fact:met-…',
    ],
  },
  {
    name: 'who-met-whom',
    params: ['person=Mira Voss'],
    rows: [],
  },
  {
    name: 'who-visited-place',
    params: ['place=Lunde'],
    rows: [
      '2024-07-01 | Boris Tal | Lunde | planned | 1 | Tal promised Kestrel that he would visit Lunde on 1 July. | person:boris-tal | place:lunde | fact:visited-…',
    ],
  },
  {
    name: 'who-visited-place',
    params: ['visitor=Voss'],
    rows: [
      '2024-05-13 | Mira Voss | Belmark | actual, negated | 1 | Voss did not travel on to Belmark. | person:mira-voss | state:BLM | fact:visited-…',
    ],
  },
  {
    name: 'who-attacked-whom',
    params: ['target=Port Sable'],
    rows: [
      '2024-06-04 | Belmark | ATTACKED | Port Sable | actual, negated | 1 | Belmark did not attack Port Sable. | state:BLM | place:port-sable | fact:attacked-…',
      '2024-06-02 | Belmark | ATTACKED | Port Sable | alleged | 3 | Mira Voss, the foreign minister of Karelund, accused Belmark of attacking Port Sable. | state:BLM | place:port-sable | fact:attacked-…',
      '2024-06-01 | Belmark | ATTACKED | Port Sable | actual | 1 | Belmark attacked Port Sable on 1 June, and the envoy left at once. | state:BLM | place:port-sable | fact:attacked-…',
    ],
  },
  {
    name: 'what-speaker-said',
    params: ['speaker=Boris Tal'],
    rows: [
      '2024-06-04 | Boris Tal | ADMITTED | that Orlan had not spoken with Kestrel | false | The president | admitted | [Belmark Broadcasting] | 1 | The president admitted that Orlan had not spoken with Kestrel. | person:boris-tal | claim:admitted-…',
      '2024-06-04 | Boris Tal | DENIED | that his country had attacked the harbour | false | Tal | denied | [Belmark Broadcasting] | 1 | President Tal denied that his country had attacked the harbour. | person:boris-tal | claim:denied-…',
      '2024-06-04 | Boris Tal | PROMISED | that he would visit Lunde on 1 July | false | Tal | promised | [Belmark Broadcasting] | 1 | Tal promised Kestrel that he would visit Lunde on 1 July. | person:boris-tal | claim:promised-…',
      '2024-06-04 | Boris Tal | THREATENED | to close the border with Karelund | false | He | threatened | [Belmark Broadcasting] | 1 | He threatened to close the border with Karelund. | person:boris-tal | claim:threatened-…',
    ],
  },
  {
    name: 'what-speaker-said',
    params: ['speaker=Voss', 'stance=accused'],
    rows: [
      '2024-06-02 | Mira Voss | ACCUSED | attacking Port Sable | false | Mira Voss | accused | [Harbour Wire, Lunde Courier] | 2 | Mira Voss, the foreign minister of Karelund, accused Belmark of attacking Port Sable. | person:mira-voss | claim:accused-…',
    ],
  },
  {
    name: 'who-denied-what',
    params: [],
    rows: [
      '2024-06-04 | Boris Tal | that his country had attacked the harbour | Belmark ATTACKED Port Sable (alleged) | Tal | denied | [] | [Belmark Broadcasting] | 1 | President Tal denied that his country had attacked the harbour. | person:boris-tal | claim:denied-… | fact:attacked-…',
      '2024-06-02 | Pavel Orlan | that Belmark had attacked the port | Belmark ATTACKED Port Sable (alleged) | Pavel Orlan | denied | [] | [Harbour Wire, Lunde Courier] | 2 | Pavel Orlan, a spokesman for the Belmark Foreign Ministry, denied that Belmark had attacked the port. | person:pavel-orlan | claim:denied-… | fact:attacked-…',
    ],
  },
  {
    name: 'who-denied-what',
    params: ['topic=Lunde'],
    rows: [],
  },
  {
    name: 'who-denied-what',
    params: ['speaker=Tal', 'topic=Belmark'],
    rows: [
      '2024-06-04 | Boris Tal | that his country had attacked the harbour | Belmark ATTACKED Port Sable (alleged) | Tal | denied | [] | [Belmark Broadcasting] | 1 | President Tal denied that his country had attacked the harbour. | person:boris-tal | claim:denied-… | fact:attacked-…',
    ],
  },
  {
    name: 'who-accused-whom',
    params: [],
    rows: [
      '2024-06-03 | Anna Kestrel | CONDEMNED | ABOUT | Port Sable raid | the attack | 1 | Kestrel condemned the attack. | person:anna-kestrel | event:port-sable-raid | claim:condemned-…',
      '2024-06-02 | Mira Voss | ACCUSED | ADDRESSED_TO | Belmark | attacking Port Sable | 2 | Mira Voss, the foreign minister of Karelund, accused Belmark of attacking Port Sable. | person:mira-voss | state:BLM | claim:accused-…',
      '2024-06-02 | Mira Voss | ACCUSED | ABOUT | Port Sable | attacking Port Sable | 2 | Mira Voss, the foreign minister of Karelund, accused Belmark of attacking Port Sable. | person:mira-voss | place:port-sable | claim:accused-…',
    ],
  },
  {
    name: 'statements-about',
    params: ['topic=Lunde'],
    rows: [
      '2024-06-04 | Lunde | Belmark Foreign Ministry | CONFIRMED | that Tal would visit Lunde on 1 July | Belmark Foreign Ministry | confirmed | [Belmark Broadcasting] | 1 | The Belmark Foreign Ministry confirmed that Tal would visit Lunde on 1 July. | place:lunde | organization:belmark-foreign-ministry | claim:confirmed-…',
      '2024-06-04 | Lunde | Boris Tal | PROMISED | that he would visit Lunde on 1 July | Tal | promised | [Belmark Broadcasting] | 1 | Tal promised Kestrel that he would visit Lunde on 1 July. | place:lunde | person:boris-tal | claim:promised-…',
    ],
  },
  {
    name: 'statements-about',
    params: ['topic=sable', 'speaker=Tal', 'stance=denied'],
    rows: [],
  },
  {
    name: 'statements-about',
    params: ['topic=Port Sable', 'speaker=Tal', 'stance=denied'],
    rows: [
      '2024-06-04 | Port Sable | Boris Tal | DENIED | that his country had attacked the harbour | Tal | denied | [Belmark Broadcasting] | 1 | President Tal denied that his country had attacked the harbour. | place:port-sable | person:boris-tal | claim:denied-…',
    ],
  },
  {
    name: 'contested-facts',
    params: ['entity=belmark'],
    rows: [
      'Belmark | ATTACKED | Port Sable | Ostravia Today | Belmark Broadcasting | Belmark attacked Port Sable on 1 June, and the envoy left at once. | Belmark did not attack Port Sable. | 2024-06-03 | 2024-06-04 | state:BLM | place:port-sable | outlet:ostravia-today | outlet:belmark-broadcasting',
      'Belmark | ATTACKED | Port Sable | Ostravia Today | Boris Tal | Belmark attacked Port Sable on 1 June, and the envoy left at once. | President Tal denied that his country had attacked the harbour. | 2024-06-03 | 2024-06-04 | state:BLM | place:port-sable | outlet:ostravia-today | person:boris-tal',
      'Belmark | ATTACKED | Port Sable | Ostravia Today | Pavel Orlan | Belmark attacked Port Sable on 1 June, and the envoy left at once. | Pavel Orlan, a spokesman for the Belmark Foreign Ministry, denied that Belmark had attacked the port. | 2024-06-03 | 2024-06-02 | state:BLM | place:port-sable | outlet:ostravia-today | person:pavel-orlan',
      'Belmark | ATTACKED | Port Sable | Mira Voss | Belmark Broadcasting | Mira Voss, the foreign minister of Karelund, accused Belmark of attacking Port Sable. | Belmark did not attack Port Sable. | 2024-06-02 | 2024-06-04 | state:BLM | place:port-sable | person:mira-voss | outlet:belmark-broadcasting',
      'Belmark | ATTACKED | Port Sable | Mira Voss | Boris Tal | Mira Voss, the foreign minister of Karelund, accused Belmark of attacking Port Sable. | President Tal denied that his country had attacked the harbour. | 2024-06-02 | 2024-06-04 | state:BLM | place:port-sable | person:mira-voss | person:boris-tal',
      'Belmark | ATTACKED | Port Sable | Mira Voss | Pavel Orlan | Mira Voss, the foreign minister of Karelund, accused Belmark of attacking Port Sable. | Pavel Orlan, a spokesman for the Belmark Foreign Ministry, denied that Belmark had attacked the port. | 2024-06-02 | 2024-06-02 | state:BLM | place:port-sable | person:mira-voss | person:pavel-orlan',
    ],
  },
  {
    name: 'contested-facts',
    params: ['entity=Karelund'],
    rows: [],
  },
  {
    name: 'evidence-for-pair',
    params: ['one=Tal', 'other=Kestrel', 'relation=met'],
    rows: [
      '2024-05-13 | Belmark Broadcasting | A visit | Anna Kestrel MET Boris Tal (2024-05-12) | actual | OBJECT | SUBJECT | He met Anna Kestrel in Port Sable. | relations/met#by-hand | 0.9 | 75 | 105 | article:04 | fact:met-…',
      '2024-03-05 | Lunde Courier | Kestrel hosts Tal | Anna Kestrel MET Boris Tal (2024-03-03) | actual | OBJECT | SUBJECT | Anna Kestrel, the prime minister of Ostravia, met Boris Tal in Lunde on 3 March. | relations/met#by-hand | 0.9 | 46 | 79 | article:02 | fact:met-…',
      '2024-03-05 | Ostravia Today | A treaty in sight | Anna Kestrel MET Boris Tal (2024-03-03) | actual | OBJECT | SUBJECT | Kestrel and Boris Tal met in Lunde on Sunday for the Lunde talks. | relations/met#by-hand | 0.9 | 22 | 44 | article:03 | fact:met-…',
      '2024-03-04 | Harbour Wire | Leaders meet in Lunde | Anna Kestrel MET Boris Tal (2024-03-03) | actual | OBJECT | SUBJECT | Anna Kestrel, the prime minister of Ostravia, met Boris Tal in Lunde on 3 March. | relations/met#by-hand | 0.9 | 46 | 79 | article:01 | fact:met-…',
    ],
  },
  {
    name: 'evidence-of',
    params: ['id=@Anna Kestrel MET Boris Tal (2024-03-03)'],
    rows: [
      '2024-03-05 | Lunde Courier | Kestrel hosts Tal | Anna Kestrel MET Boris Tal (2024-03-03) | Anna Kestrel, the prime minister of Ostravia, met Boris Tal in Lunde on 3 March. | 0 | 46 | 79 | - | - | - | - | - | - | - | relations/met#by-hand | 0.9 | article:02 | sentence:…',
      '2024-03-05 | Ostravia Today | A treaty in sight | Anna Kestrel MET Boris Tal (2024-03-03) | Kestrel and Boris Tal met in Lunde on Sunday for the Lunde talks. | 0 | 22 | 44 | - | - | - | - | - | - | - | relations/met#by-hand | 0.9 | article:03 | sentence:…',
      '2024-03-04 | Harbour Wire | Leaders meet in Lunde | Anna Kestrel MET Boris Tal (2024-03-03) | Anna Kestrel, the prime minister of Ostravia, met Boris Tal in Lunde on 3 March. | 0 | 46 | 79 | - | - | - | - | - | - | - | relations/met#by-hand | 0.9 | article:01 | sentence:…',
    ],
  },
  {
    name: 'evidence-of',
    params: ['id=@Boris Tal DENIED: that his country had attacked the harbour'],
    rows: [
      '2024-06-04 | Belmark Broadcasting | Tal answers | Boris Tal DENIED: that his country had attacked the harbour | President Tal denied that his country had attacked the harbour. | 35 | 49 | 97 | 49 | 55 | Tal | denied | DENIED | negated | that his country had attacked the harbour | claims/by-hand | 0.9 | article:08 | sentence:…',
    ],
  },
  {
    name: 'evidence-of',
    params: ['id=none'],
    rows: [],
  },
  {
    name: 'path-between',
    params: ['one=Voss', 'other=Jonas Rhee'],
    rows: [
      '1 | Mira Voss | Mira Voss HOLDS_ROLE Karelund | Karelund | actual | 2024-06-02 | Mira Voss, the foreign minister of Karelund, accused Belmark of attacking Port Sable. | person:mira-voss | fact:holds_role-… | state:KRL',
      '2 | Karelund | Jonas Rhee NATIONAL_OF Karelund | Jonas Rhee | actual | - | Jonas Rhee, once a member of the Front, came from Karelund. | state:KRL | fact:national_of-… | person:jonas-rhee',
    ],
  },
  {
    name: 'path-between',
    params: ['one=Kestrel', 'other=Kestrel'],
    rows: [],
  },
  {
    name: 'co-mentions',
    params: ['entity=Voss'],
    rows: [
      'Mira Voss | Belmark | 3 | 3 | Mira Voss, the foreign minister of Karelund, accused Belmark of attacking Port Sable. | person:mira-voss | state:BLM',
      'Mira Voss | Karelund | 3 | 3 | Kestrel plans to call Mira Voss of Karelund this week. | person:mira-voss | state:KRL',
      'Mira Voss | Boris Tal | 2 | 1 | President Boris Tal visited Ostravia on 12 May together with Mira Voss. | person:mira-voss | person:boris-tal',
      'Mira Voss | Port Sable | 2 | 2 | Mira Voss, the foreign minister of Karelund, accused Belmark of attacking Port Sable. | person:mira-voss | place:port-sable',
      'Mira Voss | Port Sable raid | 1 | 1 | Harbour Wire quoted Voss as saying that the raid “broke every promise”. | person:mira-voss | event:port-sable-raid',
      'Mira Voss | Harbour Wire | 1 | 1 | Harbour Wire quoted Voss as saying that the raid “broke every promise”. | person:mira-voss | outlet:harbour-wire',
      'Mira Voss | Anna Kestrel | 1 | 1 | Kestrel plans to call Mira Voss of Karelund this week. | person:mira-voss | person:anna-kestrel',
      'Mira Voss | Ostravia | 1 | 1 | President Boris Tal visited Ostravia on 12 May together with Mira Voss. | person:mira-voss | state:OSV',
    ],
  },
  {
    name: 'relations-of',
    params: ['entity=Union of Coasts'],
    rows: [
      'Union of Coasts | OBJECT | MEMBER_OF | Belmark | actual | 1 | 1 | The group opposes the Union of Coasts; Belmark belongs to the union. | organization:union-of-coasts | state:BLM',
      'Union of Coasts | OBJECT | OPPOSED | Free Harbour Front | actual | 1 | 1 | The group opposes the Union of Coasts; Belmark belongs to the union. | organization:union-of-coasts | group:free-harbour-front',
      'Union of Coasts | OBJECT | SUPPORTED | Boris Tal | alleged | 1 | 1 | The aide stated that the president backs the Union of Coasts. | organization:union-of-coasts | person:boris-tal',
    ],
  },
  {
    name: 'timeline-of-state',
    params: ['state=Ostravia'],
    rows: [
      '2024-03-04 | Anna Kestrel HOLDS_ROLE Ostravia | actual | Ostravia | OBJECT | 2 | Anna Kestrel, the prime minister of Ostravia, met Boris Tal in Lunde on 3 March. | state:OSV | fact:holds_role-…',
      '2024-05 | Boris Tal VISITED Ostravia (2024-05, planned) | planned | Ostravia | OBJECT | 1 | Tal will visit Ostravia in May, an aide said. | state:OSV | fact:visited-…',
      '2024-05-12 | Boris Tal VISITED Ostravia (2024-05-12) | actual | Ostravia | OBJECT | 1 | President Boris Tal visited Ostravia on 12 May together with Mira Voss. | state:OSV | fact:visited-…',
      '2024-06-03 | Ostravia OPPOSED Belmark | actual | Ostravia | SUBJECT | 1 | Ostravia opposes any deal with Belmark, he added. | state:OSV | fact:opposed-…',
    ],
  },
  {
    name: 'timeline-of-state',
    params: ['since=2024-05', 'until=2024-06-01'],
    rows: [
      '2024-05 | Boris Tal VISITED Ostravia (2024-05, planned) | planned | Ostravia | OBJECT | 1 | Tal will visit Ostravia in May, an aide said. | state:OSV | fact:visited-…',
      '2024-05-12 | Boris Tal VISITED Ostravia (2024-05-12) | actual | Ostravia | OBJECT | 1 | President Boris Tal visited Ostravia on 12 May together with Mira Voss. | state:OSV | fact:visited-…',
      '2024-05-13 | Boris Tal HOLDS_ROLE Belmark | actual | Belmark | OBJECT | 2 | President Boris Tal visited Ostravia on 12 May together with Mira Voss. | state:BLM | fact:holds_role-…',
      '2024-05-13 | Mira Voss not VISITED Belmark | actual, negated | Belmark | OBJECT | 1 | Voss did not travel on to Belmark. | state:BLM | fact:visited-…',
      '2024-06-01 | Belmark ATTACKED Port Sable (2024-06-01) | actual | Belmark | SUBJECT | 1 | Belmark attacked Port Sable on 1 June, and the envoy left at once. | state:BLM | fact:attacked-…',
    ],
  },
  {
    name: 'most-quoted',
    params: [],
    rows: [
      'Anna Kestrel | 1 | 2 | 2 | the president had been “a patient guest” | person:anna-kestrel',
      'Harbour Wire | 1 | 1 | 1 | Voss as saying that the raid “broke every promise” | outlet:harbour-wire',
      'Mira Voss | 1 | 1 | 1 | that the raid “broke every promise” | person:mira-voss',
    ],
  },
  {
    name: 'most-quoted',
    params: ['outlet=Lunde Courier'],
    rows: ['Anna Kestrel | 1 | 1 | 1 | the president had been “a patient guest” | person:anna-kestrel'],
  },
  {
    name: 'who-speaks-for-whom',
    params: [],
    rows: [
      'Belmark Foreign Ministry | Pavel Orlan | spokesman | 1 | Pavel Orlan, a spokesman for the Belmark Foreign Ministry, denied that Belmark had attacked the port. | organization:belmark-foreign-ministry | person:pavel-orlan',
      'Belmark | Boris Tal | president | 4 | President Boris Tal visited Ostravia on 12 May together with Mira Voss. | state:BLM | person:boris-tal',
      'Karelund | Mira Voss | foreign minister | 2 | Mira Voss, the foreign minister of Karelund, accused Belmark of attacking Port Sable. | state:KRL | person:mira-voss',
      'Ostravia | Anna Kestrel | prime minister | 3 | Anna Kestrel, the prime minister of Ostravia, met Boris Tal in Lunde on 3 March. | state:OSV | person:anna-kestrel',
    ],
  },
  {
    name: 'roles-of-person',
    params: ['person=Tal'],
    rows: [
      'Boris Tal | HOLDS_ROLE | president | Belmark | actual | 2024-05-13 | 2024-06-04 | 2 | President Boris Tal visited Ostravia on 12 May together with Mira Voss. | person:boris-tal | state:BLM | fact:holds_role-…',
    ],
  },
  {
    name: 'planned-not-done',
    params: [],
    rows: [
      '2024-07-01 | 2024-06-04 | Boris Tal | VISITED | Lunde | 1 | Tal promised Kestrel that he would visit Lunde on 1 July. | person:boris-tal | place:lunde | fact:visited-…',
      '- | 2024-03-05 | Anna Kestrel | SPOKE_WITH | Mira Voss | 1 | Kestrel plans to call Mira Voss of Karelund this week. | person:anna-kestrel | person:mira-voss | fact:spoke_with-…',
    ],
  },
  {
    name: 'planned-not-done',
    params: ['entity=Voss'],
    rows: [
      '- | 2024-03-05 | Anna Kestrel | SPOKE_WITH | Mira Voss | 1 | Kestrel plans to call Mira Voss of Karelund this week. | person:anna-kestrel | person:mira-voss | fact:spoke_with-…',
    ],
  },
  {
    name: 'allegations-by-outlet',
    params: ['outlet=Harbour Wire'],
    rows: [
      'Harbour Wire | 2024-06-02 | Belmark ATTACKED Port Sable (alleged) | Mira Voss | ACCUSED | Mira Voss, the foreign minister of Karelund, accused Belmark of attacking Port Sable. | outlet:harbour-wire | article:05 | fact:attacked-… | person:mira-voss | claim:accused-…',
      'Harbour Wire | 2024-06-02 | Belmark ATTACKED Port Sable (alleged) | Pavel Orlan | DENIED | Pavel Orlan, a spokesman for the Belmark Foreign Ministry, denied that Belmark had attacked the port. | outlet:harbour-wire | article:05 | fact:attacked-… | person:pavel-orlan | claim:denied-…',
      'Harbour Wire | 2024-06-02 | Port Sable raid KILLED two dockers (alleged) | a harbour official | STATED | A harbour official told reporters from the agency that the raid had killed two dockers. | outlet:harbour-wire | article:05 | fact:killed-… | person:a-harbour-official | claim:stated-…',
    ],
  },
  {
    name: 'sources-of-outlet',
    params: ['outlet=Belmark Broadcasting'],
    rows: [
      'Belmark Broadcasting | Boris Tal | 4 | 0 | 1 | outlet:belmark-broadcasting | person:boris-tal',
      'Belmark Broadcasting | Belmark Foreign Ministry | 1 | 0 | 1 | outlet:belmark-broadcasting | organization:belmark-foreign-ministry',
    ],
  },
  {
    name: 'what-outlets-carry',
    params: [],
    rows: [
      'Belmark Broadcasting | 2 | 5 | 11 | 8 | 2024-05-13 | 2024-06-04 | outlet:belmark-broadcasting',
      'Harbour Wire | 2 | 5 | 7 | 0 | 2024-03-04 | 2024-06-02 | outlet:harbour-wire',
      'Lunde Courier | 2 | 5 | 7 | 0 | 2024-03-05 | 2024-06-02 | outlet:lunde-courier',
      'Ostravia Today | 2 | 5 | 7 | 6 | 2024-03-05 | 2024-06-03 | outlet:ostravia-today',
    ],
  },
  {
    name: 'support-of-facts',
    params: ['relation=MET'],
    rows: [
      'Anna Kestrel MET Boris Tal (2024-03-03) | actual | 3 | 2 | 3 | 2024-03-04 | 2024-03-05 | Anna Kestrel, the prime minister of Ostravia, met Boris Tal in Lunde on 3 March. | fact:met-…',
      'Anna Kestrel MET Boris Tal (2024-05-12) | actual | 1 | 1 | 1 | 2024-05-13 | 2024-05-13 | He met Anna Kestrel in Port Sable. | fact:met-…',
    ],
  },
  {
    name: 'repeated-claims',
    params: [],
    rows: [
      'Mira Voss | ACCUSED | attacking Port Sable | 2 | 1 | 1 | 2024-06-02 | 2024-06-02 | [Harbour Wire, Lunde Courier] | [accused] | Mira Voss, the foreign minister of Karelund, accused Belmark of attacking Port Sable. | [attacking Port Sable] | person:mira-voss | claim:accused-…',
      'Anna Kestrel | DEMANDED | that the ministry explain the raid | 2 | 1 | 1 | 2024-06-02 | 2024-06-02 | [Harbour Wire, Lunde Courier] | [demanded] | Kestrel demanded that the ministry explain the raid. | [that the ministry explain the raid] | person:anna-kestrel | claim:demanded-…',
      'Pavel Orlan | DENIED | that Belmark had attacked the port | 2 | 1 | 1 | 2024-06-02 | 2024-06-02 | [Harbour Wire, Lunde Courier] | [denied] | Pavel Orlan, a spokesman for the Belmark Foreign Ministry, denied that Belmark had attacked the port. | [that Belmark had attacked the port] | person:pavel-orlan | claim:denied-…',
      'a harbour official | STATED | the raid had killed two dockers | 2 | 1 | 1 | 2024-06-02 | 2024-06-02 | [Harbour Wire, Lunde Courier] | [told] | A harbour official told reporters from the agency that the raid had killed two dockers. | [the raid had killed two dockers] | person:a-harbour-official | claim:stated-…',
      'Anna Kestrel | STATED | the president had been “a patient guest” | 2 | 1 | 1 | 2024-03-04 | 2024-03-05 | [Harbour Wire, Lunde Courier] | [said] | She said the president had been “a patient guest”. | [the president had been “a patient guest”] | person:anna-kestrel | claim:stated-…',
    ],
  },
  {
    name: 'mentions-of',
    params: ['entity=Kestrel', 'form=pronoun'],
    rows: [
      '2024-03-05 | Lunde Courier | Anna Kestrel | She | pronoun | written by hand | She said the president had been “a patient guest”. | 136 | 136 | 139 | entities/by-hand | 0.8 | Kestrel hosts Tal | person:anna-kestrel | article:02',
      '2024-03-04 | Harbour Wire | Anna Kestrel | She | pronoun | written by hand | She said the president had been “a patient guest”. | 134 | 134 | 137 | entities/by-hand | 0.8 | Leaders meet in Lunde | person:anna-kestrel | article:01',
    ],
  },
  {
    name: 'who-is-who',
    params: ['entity=mira voss'],
    rows: [
      'Boris Tal | Mira Voss | unsure | 0.6 | made for these tests | dateline | person:boris-tal | person:mira-voss',
    ],
  },
  {
    name: 'who-is-who',
    params: ['judgement=positive'],
    rows: [],
  },
  {
    name: 'unresolved-mentions',
    params: [],
    rows: [
      'he | 1 | 1 | Ostravia opposes any deal with Belmark, he added.',
      'the envoy | 1 | 1 | Belmark attacked Port Sable on 1 June, and the envoy left at once.',
    ],
  },
  {
    name: 'facts-of-article',
    params: ['article=article:07'],
    rows: [
      '1 | fact | Belmark ATTACKED Port Sable (2024-06-01) | Belmark attacked Port Sable on 1 June, and the envoy left at once. | relations/attacked#by-hand | 0.9 | fact:attacked-… | article:07',
      '2 | claim | Harbour Wire STATED: Voss as saying that the raid “broke every promise” | Harbour Wire quoted Voss as saying that the raid “broke every promise”. | claims/by-hand | 0.9 | claim:stated-… | article:07',
      '2 | claim | Mira Voss STATED: that the raid “broke every promise” | Harbour Wire quoted Voss as saying that the raid “broke every promise”. | claims/by-hand | 0.9 | claim:stated-… | article:07',
      '3 | claim | Anna Kestrel CONDEMNED: the attack | Kestrel condemned the attack. | claims/by-hand | 0.9 | claim:condemned-… | article:07',
      '4 | fact | Ostravia OPPOSED Belmark | Ostravia opposes any deal with Belmark, he added. | relations/opposed#by-hand | 0.9 | fact:opposed-… | article:07',
    ],
  },
  {
    name: 'facts-of-article',
    params: ['article=a visit'],
    rows: [
      '1 | fact | Boris Tal HOLDS_ROLE Belmark | President Boris Tal visited Ostravia on 12 May together with Mira Voss. | relations/holds_role#by-hand | 0.9 | fact:holds_role-… | article:04',
      '1 | fact | Boris Tal VISITED Ostravia (2024-05-12) | President Boris Tal visited Ostravia on 12 May together with Mira Voss. | relations/visited#by-hand | 0.9 | fact:visited-… | article:04',
      '2 | fact | Anna Kestrel MET Boris Tal (2024-05-12) | He met Anna Kestrel in Port Sable. | relations/met#by-hand | 0.9 | fact:met-… | article:04',
      '3 | fact | Mira Voss not VISITED Belmark | Voss did not travel on to Belmark. | relations/visited#by-hand | 0.9 | fact:visited-… | article:04',
      '4 | fact | Boris Tal SPOKE_WITH Mira Voss (2024-05-13) | Tal later spoke with the Karelund minister by telephone on 13 May. | relations/spoke_with#by-hand | 0.9 | fact:spoke_with-… | article:04',
    ],
  },
  {
    name: 'find-entity',
    params: ['letters=BELM'],
    rows: [
      'Belmark | State | [Belmark] | 10 | state:BLM',
      'Belmark Foreign Ministry | Organization | [Belmark Foreign Ministry] | 5 | organization:belmark-foreign-ministry',
      'Belmark Broadcasting | Outlet | [Belmark Broadcasting] | 0 | outlet:belmark-broadcasting',
    ],
  },
];
