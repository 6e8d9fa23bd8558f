import type { NameType, Resolved } from '../../src/core/model';
import { resolve } from '../../src/entities';
import { mention } from '../../src/mentions';
import { kit, parsed } from '../mentions/parsed';

const find = mention(kit);
const link = resolve(kit);
const read = (
  sentences: readonly string[],
  names: readonly (readonly [string, NameType])[],
  published: string | null = null,
): Resolved => link(find(parsed(sentences, names, published)));

/** `id: mention | mention`, one for each entity; a surname alone goes without the hash of its article. */
const shown = ({ text, entities, mentions, links }: Resolved): readonly string[] =>
  entities.map(({ id }) => {
    const own = new Set(links.filter(({ entity }) => entity === id).map((one) => one.mention));
    const words = mentions.filter((one) => own.has(one.id)).map(({ start, end }) => text.slice(start, end));
    return `${id.replace(/-[0-9a-f]{16}$/, '-#').replace(/-[0-9a-f]{8}$/, '')}: ${words.join(' | ')}`;
  });

const SAID = 'said|VERB|root|0|say';
const PERSON = 'PERSON' as const;
type Case = readonly [
  rule: string,
  sentences: readonly string[],
  names: readonly (readonly [string, NameType])[],
  expected: readonly string[],
];

const CASES: readonly Case[] = [
  [
    '[entities/names] a surname is the person named in full, before or after',
    [
      'Berg|PROPN|nsubj|2 left|VERB|root|0|leave .|PUNCT|punct|2',
      'Jon|PROPN|nsubj|3 Berg|PROPN|flat|1 spoke|VERB|root|0|speak .|PUNCT|punct|3',
    ],
    [
      ['Berg', PERSON],
      ['Jon Berg', PERSON],
    ],
    ['person:jon-berg: Berg | Jon Berg'],
  ],
  [
    '[entities/names] two named people are never one, and a shared surname is the one named last',
    [
      'Jon|PROPN|nsubj|3 Berg|PROPN|flat|1 met|VERB|root|0|meet Eva|PROPN|obj|3 Berg|PROPN|flat|4 .|PUNCT|punct|3',
      'Berg|PROPN|nsubj|2 left|VERB|root|0|leave .|PUNCT|punct|2',
    ],
    [
      ['Jon Berg', PERSON],
      ['Eva Berg', PERSON],
      ['Berg', PERSON],
    ],
    ['person:jon-berg: Jon Berg', 'person:eva-berg: Eva Berg | Berg'],
  ],
  [
    '[entities/names] an alias of the Kit, and an acronym that the article gives',
    [
      'The|DET|det|3 Relief|PROPN|compound|3 Board|PROPN|nsubj|7 (|PUNCT|punct|5 RB|PROPN|appos|3 )|PUNCT|punct|5 thanked|VERB|root|0|thank WC|PROPN|obj|7 .|PUNCT|punct|7',
      'RB|PROPN|nsubj|4 and|CCONJ|cc|3 WC|PROPN|conj|1 agreed|VERB|root|0|agree .|PUNCT|punct|4',
    ],
    [
      ['Relief Board', 'ORG'],
      ['RB', 'ORG'],
      ['WC', 'ORG'],
      ['RB', 'ORG'],
      ['WC', 'ORG'],
    ],
    ['organization:relief-board: Relief Board | RB | RB', 'organization:world-council: WC | WC'],
  ],
  [
    '[entities/metonymy] a capital is its state where it acts, and a place where one goes',
    [
      'Norburg|PROPN|nsubj|2 agreed|VERB|root|0|agree .|PUNCT|punct|2',
      'Berg|PROPN|nsubj|2 flew|VERB|root|0|fly to|ADP|case|4 Norburg|PROPN|obl|2 .|PUNCT|punct|2',
    ],
    [
      ['Norburg', 'GPE'],
      ['Berg', PERSON],
      ['Norburg', 'GPE'],
    ],
    ['state:NOR: Norburg', 'person:berg: Berg', 'place:norburg: Norburg'],
  ],
  [
    '[entities/metonymy] a capital that one has ties with is its state',
    [
      'Berg|PROPN|nsubj|2 praised|VERB|root|0|praise ties|NOUN|obj|2|tie with|ADP|case|5 Norburg|PROPN|nmod|3 .|PUNCT|punct|2',
    ],
    [
      ['Berg', PERSON],
      ['Norburg', 'GPE'],
    ],
    ['person:berg: Berg', 'state:NOR: Norburg'],
  ],
  [
    '[entities/title] an office that the article gave, by another word for it',
    [
      'Sudlandian|ADJ|amod|3 Prime|PROPN|compound|3 Minister|PROPN|compound|4 Berg|PROPN|nsubj|5 left|VERB|root|0|leave .|PUNCT|punct|5',
      'The|DET|det|3 weary|ADJ|amod|3 premier|NOUN|nsubj|4 spoke|VERB|root|0|speak .|PUNCT|punct|4',
    ],
    [['Berg', PERSON]],
    ['person:berg: Berg | The weary premier'],
  ],
  [
    '[entities/title] "the Norlandian leader" is not the one who leads another state',
    [
      'Sudlandian|ADJ|amod|3 Prime|PROPN|compound|3 Minister|PROPN|compound|4 Berg|PROPN|nsubj|5 left|VERB|root|0|leave .|PUNCT|punct|5',
      'The|DET|det|3 Norlandian|ADJ|amod|3 leader|NOUN|nsubj|4 spoke|VERB|root|0|speak .|PUNCT|punct|4',
    ],
    [['Berg', PERSON]],
    ['person:berg: Berg', 'person:the-norlandian-leader-#: The Norlandian leader'],
  ],
  [
    '[entities/apposition] what stands beside a name between commas is the same',
    [
      'Berg|PROPN|nsubj|7 ,|PUNCT|punct|4 the|DET|det|4 spokesman|NOUN|appos|1 ,|PUNCT|punct|4 quietly|ADV|advmod|7 left|VERB|root|0|leave .|PUNCT|punct|7',
    ],
    [['Berg', PERSON]],
    ['person:berg: Berg | the spokesman'],
  ],
  [
    '[entities/nominals] the government is the state that its adjective names',
    ['The|DET|det|3 Norlandian|ADJ|amod|3 government|NOUN|nsubj|4 agreed|VERB|root|0|agree .|PUNCT|punct|4'],
    [],
    ['state:NOR: The Norlandian government'],
  ],
  [
    '[entities/nominals] the same noun with "the" takes up what came with "a"',
    [
      'A|DET|det|2 mosque|NOUN|nsubj|3 fell|VERB|root|0|fall .|PUNCT|punct|3',
      'Berg|PROPN|nsubj|2 saw|VERB|root|0|see the|DET|det|4 mosque|NOUN|obj|2 .|PUNCT|punct|2',
    ],
    [['Berg', PERSON]],
    ['place:a-mosque-#: A mosque | the mosque', 'person:berg: Berg'],
  ],
  [
    '[entities/plurals] "both leaders" are the last two persons, each of them',
    [
      'Jon|PROPN|nsubj|2 met|VERB|root|0|meet Eva|PROPN|obj|2 .|PUNCT|punct|2',
      'Both|DET|det|2 leaders|NOUN|nsubj|3|leader left|VERB|root|0|leave .|PUNCT|punct|3',
    ],
    [
      ['Jon', PERSON],
      ['Eva', PERSON],
    ],
    ['person:jon: Jon | Both leaders', 'person:eva: Eva | Both leaders'],
  ],
  [
    '[entities/pronouns] gender decides, not nearness alone',
    [
      'Eva|PROPN|nsubj|3 Dahl|PROPN|flat|1 met|VERB|root|0|meet Peter|PROPN|obj|3 Berg|PROPN|flat|4 .|PUNCT|punct|3',
      'She|PRON|nsubj|2 thanked|VERB|root|0|thank him|PRON|obj|2 .|PUNCT|punct|2',
    ],
    [
      ['Eva Dahl', PERSON],
      ['Peter Berg', PERSON],
    ],
    ['person:eva-dahl: Eva Dahl | She', 'person:peter-berg: Peter Berg | him'],
  ],
  [
    '[entities/binding] the object of a verb is not its subject',
    [
      'Jon|PROPN|nsubj|2 left|VERB|root|0|leave .|PUNCT|punct|2',
      'Peter|PROPN|nsubj|2 thanked|VERB|root|0|thank him|PRON|obj|2 .|PUNCT|punct|2',
    ],
    [
      ['Jon', PERSON],
      ['Peter', PERSON],
    ],
    ['person:jon: Jon | him', 'person:peter: Peter'],
  ],
  [
    '[entities/cataphora] a pronoun in a fronted clause looks ahead to the subject',
    [
      'Peter|PROPN|nsubj|2 left|VERB|root|0|leave .|PUNCT|punct|2',
      'After|SCONJ|mark|3 he|PRON|nsubj|3 met|VERB|advcl|7|meet Eva|PROPN|obj|3 ,|PUNCT|punct|7 Jon|PROPN|nsubj|7 stressed|VERB|root|0|stress unity|NOUN|obj|7 .|PUNCT|punct|7',
    ],
    [
      ['Peter', PERSON],
      ['Eva', PERSON],
      ['Jon', PERSON],
    ],
    ['person:peter: Peter', 'person:jon: he | Jon', 'person:eva: Eva'],
  ],
  [
    '[entities/first-person] "I" is the speaker of the quotation, also one named after it',
    [
      `“|PUNCT|punct|3 I|PRON|nsubj|3 met|VERB|ccomp|8|meet Eva|PROPN|obj|3 ,|PUNCT|punct|3 ”|PUNCT|punct|3 Jon|PROPN|nsubj|8 ${SAID} .|PUNCT|punct|8`,
    ],
    [
      ['Eva', PERSON],
      ['Jon', PERSON],
    ],
    ['person:jon: I | Jon', 'person:eva: Eva'],
  ],
  [
    '[entities/first-person] "we" is whom the speaker speaks for',
    [
      'Norlandian|ADJ|amod|2 spokesman|NOUN|compound|3 Jon|PROPN|nsubj|4 left|VERB|root|0|leave .|PUNCT|punct|4',
      `“|PUNCT|punct|3 We|PRON|nsubj|3 agree|VERB|ccomp|8 with|ADP|case|5 Sudland|PROPN|obl|3 ”|PUNCT|punct|3 Jon|PROPN|nsubj|8 ${SAID} .|PUNCT|punct|8`,
      'Norland|PROPN|nsubj|2 agreed|VERB|root|0|agree .|PUNCT|punct|2',
    ],
    [
      ['Jon', PERSON],
      ['Sudland', 'GPE'],
      ['Jon', PERSON],
      ['Norland', 'GPE'],
    ],
    ['person:jon: Jon | Jon', 'state:NOR: We | Norland', 'state:SUD: Sudland'],
  ],
  [
    '[entities/names] a known place is no short name of a body that is called after it',
    [
      'The|DET|det|4 Norburg|PROPN|compound|4 Daily|PROPN|compound|4 Gazette|PROPN|nsubj|5 closed|VERB|root|0|close .|PUNCT|punct|5',
      'Berg|PROPN|nsubj|2 lives|VERB|root|0|live in|ADP|case|4 Norburg|PROPN|obl|2 .|PUNCT|punct|2',
    ],
    [
      ['Norburg Daily Gazette', 'ORG'],
      ['Berg', PERSON],
      ['Norburg', 'GPE'],
    ],
    ['outlet:norburg-daily-gazette: Norburg Daily Gazette', 'person:berg: Berg', 'place:norburg: Norburg'],
  ],
  [
    '[entities/names] what a body is for is no name of it',
    [
      'The|DET|det|2 Centre|PROPN|nsubj|5 for|ADP|case|4 Reform|PROPN|nmod|2 closed|VERB|root|0|close .|PUNCT|punct|5',
      'Reform|PROPN|nsubj|2 agreed|VERB|root|0|agree .|PUNCT|punct|2',
    ],
    [
      ['Centre for Reform', 'ORG'],
      ['Reform', 'ORG'],
    ],
    ['organization:centre-for-reform: Centre for Reform', 'organization:reform: Reform'],
  ],
  [
    '[entities/roles] the owner before the genitive has the office to give',
    [
      'Sudland|PROPN|nmod:poss|3 ’s|PART|case|1 premier|NOUN|nmod:desc|4 Berg|PROPN|nsubj|5 met|VERB|root|0|meet President|PROPN|compound|7 Ada|PROPN|obj|5 Holm|PROPN|flat|7 .|PUNCT|punct|5',
      'The|DET|det|3 Sudlandian|ADJ|amod|3 leader|NOUN|nsubj|4 left|VERB|root|0|leave .|PUNCT|punct|4',
    ],
    [
      ['Sudland', 'GPE'],
      ['Berg', PERSON],
      ['Ada Holm', PERSON],
    ],
    ['state:SUD: Sudland', 'person:berg: Berg | The Sudlandian leader', 'person:ada-holm: Ada Holm'],
  ],
  [
    '[entities/title] a known holder of a bare title belongs to her own state',
    [
      'President|PROPN|compound|2 Ada|PROPN|nsubj|4 Holm|PROPN|flat|2 left|VERB|root|0|leave .|PUNCT|punct|4',
      'The|DET|det|3 Sudlandian|ADJ|amod|3 leader|NOUN|nsubj|4 stayed|VERB|root|0|stay .|PUNCT|punct|4',
    ],
    [['Ada Holm', PERSON]],
    ['person:ada-holm: Ada Holm', 'person:the-sudlandian-leader-#: The Sudlandian leader'],
  ],
  [
    '[entities/title] a deputy does not hold the office, and the next one nobody',
    [
      'Sudlandian|ADJ|amod|4 vice|NOUN|compound|4 president|NOUN|nmod:desc|4 Berg|PROPN|nsubj|5 left|VERB|root|0|leave .|PUNCT|punct|5',
      'The|DET|det|3 Sudlandian|ADJ|amod|3 president|NOUN|nsubj|4 met|VERB|root|0|meet the|DET|det|7 next|ADJ|amod|7 president|NOUN|obj|4 .|PUNCT|punct|4',
    ],
    [['Berg', PERSON]],
    [
      'person:berg: Berg',
      'person:the-sudlandian-president-#: The Sudlandian president',
      'person:the-next-president-#: the next president',
    ],
  ],
  [
    '[entities/plurals] two leaders are those who lead, however near others are',
    [
      'President|PROPN|compound|2 Ada|PROPN|nsubj|4 Holm|PROPN|flat|2 met|VERB|root|0|meet premier|NOUN|nmod:desc|6 Berg|PROPN|obj|4 .|PUNCT|punct|4',
      'Spokesman|NOUN|nmod:desc|2 Dahl|PROPN|nsubj|3 left|VERB|root|0|leave .|PUNCT|punct|3',
      'Rain|NOUN|nsubj|2 fell|VERB|root|0|fall .|PUNCT|punct|2',
      'The|DET|det|3 two|NUM|nummod|3 leaders|NOUN|nsubj|4|leader agreed|VERB|root|0|agree .|PUNCT|punct|4',
    ],
    [
      ['Ada Holm', PERSON],
      ['Berg', PERSON],
      ['Dahl', PERSON],
    ],
    ['person:ada-holm: Ada Holm | The two leaders', 'person:berg: Berg | The two leaders', 'person:dahl: Dahl'],
  ],
  [
    '[entities/plurals] a two-term president is one, and two brothers are nobody named',
    [
      'Jon|PROPN|nsubj|2 met|VERB|root|0|meet Eva|PROPN|obj|2 .|PUNCT|punct|2',
      'She|PRON|nsubj|2 has|VERB|root|0|have two|NUM|nummod|4 brothers|NOUN|obj|2|brother .|PUNCT|punct|2',
    ],
    [
      ['Jon', PERSON],
      ['Eva', PERSON],
    ],
    ['person:jon: Jon', 'person:eva: Eva | She', 'group:two-brothers-#: two brothers'],
  ],
  [
    '[entities/together] "they" are those who were one subject',
    [
      'Jon|PROPN|nsubj|4 and|CCONJ|cc|3 Eva|PROPN|conj|1 left|VERB|root|0|leave .|PUNCT|punct|4',
      'They|PRON|nsubj|2 agreed|VERB|root|0|agree .|PUNCT|punct|2',
    ],
    [
      ['Jon', PERSON],
      ['Eva', PERSON],
    ],
    ['person:jon: Jon | They', 'person:eva: Eva | They'],
  ],
  [
    '[entities/pronouns] "himself" beside a name is who is named, whoever the subject is',
    [
      `Berg|PROPN|nsubj|2 ${SAID} Dahl|PROPN|nsubj|5 himself|PRON|nmod:unmarked|3 knew|VERB|ccomp|2|know .|PUNCT|punct|2`,
    ],
    [
      ['Berg', PERSON],
      ['Dahl', PERSON],
    ],
    ['person:berg: Berg', 'person:dahl: Dahl | himself'],
  ],
  [
    '[entities/countries] "his country" is that of his office, not the one named last',
    [
      'Norlandian|ADJ|amod|2 president|NOUN|nmod:desc|3 Berg|PROPN|nsubj|4 visited|VERB|root|0|visit Sudland|PROPN|obj|4 .|PUNCT|punct|4',
      `Berg|PROPN|nsubj|2 ${SAID} his|PRON|nmod:poss|4 country|NOUN|nsubj|5 agreed|VERB|ccomp|2|agree .|PUNCT|punct|2`,
    ],
    [
      ['Norlandian', 'GROUP'],
      ['Berg', PERSON],
      ['Sudland', 'GPE'],
      ['Berg', PERSON],
    ],
    ['person:berg: Berg | Berg | his', 'state:SUD: Sudland', 'state:NOR: his country'],
  ],
  [
    '[entities/countries] a republic is no kingdom',
    [
      'Norland|PROPN|nsubj|2 agreed|VERB|root|0|agree .|PUNCT|punct|2',
      'The|DET|det|2 kingdom|NOUN|nsubj|3 left|VERB|root|0|leave .|PUNCT|punct|3',
    ],
    [['Norland', 'GPE']],
    ['state:NOR: Norland', 'state:the-kingdom-#: The kingdom'],
  ],
  [
    '[entities/nominals] what says more of itself takes up nothing',
    [
      'The|DET|det|3 Relief|PROPN|compound|3 Board|PROPN|nsubj|4 left|VERB|root|0|leave .|PUNCT|punct|4',
      'The|DET|det|2 group|NOUN|nsubj|5 of|ADP|case|4 doctors|NOUN|nmod|2|doctor left|VERB|root|0|leave .|PUNCT|punct|5',
    ],
    [['Relief Board', 'ORG']],
    ['organization:relief-board: Relief Board', 'group:the-group-of-doctors-#: The group of doctors'],
  ],
  [
    '[entities/apposition] what follows a fronted place and speaks is not that place',
    [
      'Jon|PROPN|nsubj|2 fought|VERB|ccomp|8|fight in|ADP|case|4 Sudland|PROPN|obl|2 ,|PUNCT|punct|2 his|PRON|nmod:poss|7 office|NOUN|nsubj|8 said|VERB|root|0|say .|PUNCT|punct|8',
    ],
    [
      ['Jon', PERSON],
      ['Sudland', 'GPE'],
    ],
    ['person:jon: Jon | his', 'state:SUD: Sudland', 'organization:his-office-#: his office'],
  ],
  [
    '[entities/metonymy] a capital that is responsible is its state, one that hosts a fair is a town',
    [
      'Norburg|PROPN|nsubj|3 was|AUX|cop|3|be responsible|ADJ|root|0 .|PUNCT|punct|3',
      'Norburg|PROPN|nsubj|2 hosted|VERB|root|0|host a|DET|det|4 fair|NOUN|obj|2 .|PUNCT|punct|2',
    ],
    [
      ['Norburg', 'GPE'],
      ['Norburg', 'GPE'],
    ],
    ['state:NOR: Norburg', 'place:norburg: Norburg', 'event:a-fair-#: a fair'],
  ],
  [
    '[entities/roles] "her mother" is not "his mother", and the same mother again where the owner is the same',
    [
      'Jane|PROPN|nsubj|3 Roe|PROPN|flat|1 praised|VERB|root|0|praise her|PRON|nmod:poss|5 mother|NOUN|obj|3 .|PUNCT|punct|3',
      'Jon|PROPN|nsubj|3 Berg|PROPN|flat|1 praised|VERB|root|0|praise his|PRON|nmod:poss|5 mother|NOUN|obj|3 .|PUNCT|punct|3',
      'Roe|PROPN|nsubj|2 called|VERB|root|0|call her|PRON|nmod:poss|4 mother|NOUN|obj|2 .|PUNCT|punct|2',
    ],
    [
      ['Jane Roe', PERSON],
      ['Jon Berg', PERSON],
      ['Roe', PERSON],
    ],
    [
      'person:jane-roe: Jane Roe | her | Roe | her',
      'person:her-mother-#: her mother | her mother',
      'person:jon-berg: Jon Berg | his',
      'person:his-mother-#: his mother',
    ],
  ],
  [
    '[entities/kin] "her husband" is he whose wife she is',
    [
      'Jon|PROPN|nsubj|3 Berg|PROPN|flat|1 thanked|VERB|root|0|thank his|PRON|nmod:poss|5 wife|NOUN|obj|3 ,|PUNCT|punct|7 Jane|PROPN|appos|5 Roe|PROPN|flat|7 .|PUNCT|punct|3',
      'Roe|PROPN|nsubj|2 called|VERB|root|0|call her|PRON|nmod:poss|4 husband|NOUN|obj|2 .|PUNCT|punct|2',
    ],
    [
      ['Jon Berg', PERSON],
      ['Jane Roe', PERSON],
      ['Roe', PERSON],
    ],
    ['person:jon-berg: Jon Berg | his | her husband', 'person:jane-roe: his wife | Jane Roe | Roe | her'],
  ],
  [
    '[entities/kin] who "his wife" is, the words before her name say',
    [
      'Jon|PROPN|nsubj|3 Berg|PROPN|flat|1 thanked|VERB|root|0|thank his|PRON|nmod:poss|6 wife|NOUN|compound|6 Jane|PROPN|obj|3 Roe|PROPN|flat|6 .|PUNCT|punct|3',
      'Berg|PROPN|nsubj|2 called|VERB|root|0|call his|PRON|nmod:poss|4 wife|NOUN|obj|2 .|PUNCT|punct|2',
    ],
    [
      ['Jon Berg', PERSON],
      ['Jane Roe', PERSON],
      ['Berg', PERSON],
    ],
    ['person:jon-berg: Jon Berg | his | Berg | his', 'person:jane-roe: Jane Roe | his wife'],
  ],
  [
    '[entities/names] a surname may come first, and a body may be turned around "of"',
    [
      'Ichi|PROPN|nsubj|3 Oda|PROPN|flat|1 joined|VERB|root|0|join Ashford|PROPN|compound|5 University|PROPN|obj|3 .|PUNCT|punct|3',
      'Oda|PROPN|nsubj|3 Ichi|PROPN|flat|1 left|VERB|root|0|leave the|DET|det|5 University|PROPN|obj|3 of|ADP|case|7 Ashford|PROPN|nmod|5 .|PUNCT|punct|3',
    ],
    [
      ['Ichi Oda', PERSON],
      ['Ashford University', 'ORG'],
      ['Oda Ichi', PERSON],
      ['University of Ashford', 'ORG'],
    ],
    [
      'person:ichi-oda: Ichi Oda | Oda Ichi',
      'organization:university-of-ashford: Ashford University | University of Ashford',
    ],
  ],
  [
    '[entities/nominals] "people" are anybody, "Sudlandian voters" those of before',
    [
      'People|NOUN|nsubj|2 left|VERB|root|0|leave .|PUNCT|punct|2',
      'People|NOUN|nsubj|2 returned|VERB|root|0|return .|PUNCT|punct|2',
      'Sudlandian|ADJ|amod|2 voters|NOUN|nsubj|3|voter left|VERB|root|0|leave .|PUNCT|punct|3',
      'Sudlandian|ADJ|amod|2 voters|NOUN|nsubj|3|voter returned|VERB|root|0|return .|PUNCT|punct|3',
    ],
    [],
    [
      'group:people-#: People',
      'group:people-#: People',
      'group:sudlandian-voters-#: Sudlandian voters | Sudlandian voters',
    ],
  ],
  [
    '[entities/nominals] "the entire crew" is the crew, "the second crew" another',
    [
      'The|DET|det|2 crew|NOUN|nsubj|3 left|VERB|root|0|leave .|PUNCT|punct|3',
      'The|DET|det|3 entire|ADJ|amod|3 crew|NOUN|nsubj|4 slept|VERB|root|0|sleep .|PUNCT|punct|4',
    ],
    [],
    ['group:the-crew-#: The crew | The entire crew'],
  ],
  [
    '[entities/nominals] what only judges an attack does not tell it from another; its place is no owner',
    [
      'An|DET|det|2 attack|NOUN|nsubj|5 in|ADP|case|4 Sudland|PROPN|nmod|2 failed|VERB|root|0|fail .|PUNCT|punct|5',
      'The|DET|det|3 flagrant|ADJ|amod|3 attack|NOUN|nsubj|6 in|ADP|case|5 Ashford|PROPN|nmod|3 ended|VERB|root|0|end .|PUNCT|punct|6',
      'The|DET|det|3 latest|ADJ|amod|3 attack|NOUN|nsubj|4 began|VERB|root|0|begin .|PUNCT|punct|4',
    ],
    [
      ['Sudland', 'GPE'],
      ['Ashford', 'GPE'],
    ],
    [
      'event:an-attack-in-sudland-#: An attack in Sudland | The flagrant attack in Ashford',
      'state:SUD: Sudland',
      'place:ashford: Ashford',
      'event:the-latest-attack-#: The latest attack',
    ],
  ],
  [
    '[entities/forces] an army by another word is the same, that of another state is not',
    [
      'Sudlandian|ADJ|amod|3 security|NOUN|compound|3 forces|NOUN|nsubj|4|force advanced|VERB|root|0|advance .|PUNCT|punct|4',
      'Norlandian|ADJ|amod|2 troops|NOUN|nsubj|3|troop waited|VERB|root|0|wait .|PUNCT|punct|3',
      'Sudlandian|ADJ|amod|2 soldiers|NOUN|nsubj|3|soldier fired|VERB|root|0|fire .|PUNCT|punct|3',
    ],
    [],
    [
      'group:sudlandian-security-forces-#: Sudlandian security forces | Sudlandian soldiers',
      'group:norlandian-troops-#: Norlandian troops',
    ],
  ],
  [
    '[entities/kind-of-named] "the Varda organization" is Varda, "the Varda office" is not',
    [
      'The|DET|det|3 Varda|PROPN|compound|3 organization|NOUN|nsubj|4 grew|VERB|root|0|grow .|PUNCT|punct|4',
      'The|DET|det|3 Varda|PROPN|compound|3 office|NOUN|nsubj|4 closed|VERB|root|0|close .|PUNCT|punct|4',
    ],
    [
      ['Varda', 'ORG'],
      ['Varda', 'ORG'],
    ],
    ['organization:varda: The Varda organization | Varda | Varda', 'organization:the-varda-office-#: The Varda office'],
  ],
  [
    '[entities/kind-of-named] the fighters of a group are the group, two of them are not',
    [
      'Varda|PROPN|compound|2 militants|NOUN|nsubj|3|militant fled|VERB|root|0|flee .|PUNCT|punct|3',
      'Two|NUM|nummod|3 Varda|PROPN|compound|3 militants|NOUN|nsubj|4|militant stayed|VERB|root|0|stay .|PUNCT|punct|4',
    ],
    [
      ['Varda', 'GROUP'],
      ['Varda', 'GROUP'],
    ],
    ['group:varda: Varda militants | Varda | Varda', 'group:two-varda-militants-#: Two Varda militants'],
  ],
  [
    '[entities/nominals] "the rights group" takes up the body named last',
    [
      'Justice|PROPN|compound|2 Watch|PROPN|nsubj|3 wrote|VERB|root|0|write .|PUNCT|punct|3',
      'The|DET|det|3 rights|NOUN|compound|3|right group|NOUN|nsubj|4 protested|VERB|root|0|protest .|PUNCT|punct|4',
    ],
    [['Justice Watch', 'ORG']],
    ['organization:justice-watch: Justice Watch | The rights group'],
  ],
  [
    '[entities/brackets] a short form in brackets is the body before it, whatever its letters',
    [
      'The|DET|det|2 Union|PROPN|nsubj|8 of|ADP|case|4 Writers|PROPN|nmod|2 (|PUNCT|punct|6 LEP|PROPN|appos|2 )|PUNCT|punct|6 left|VERB|root|0|leave .|PUNCT|punct|8',
      'LEP|PROPN|nsubj|2 returned|VERB|root|0|return .|PUNCT|punct|2',
    ],
    [
      ['Union of Writers', 'ORG'],
      ['LEP', 'ORG'],
      ['LEP', 'ORG'],
    ],
    ['organization:union-of-writers: Union of Writers | LEP | LEP'],
  ],
  [
    '[entities/name-index] a name written as one word or two is one',
    [
      'South|PROPN|compound|2 Vale|PROPN|nsubj|3 grew|VERB|root|0|grow .|PUNCT|punct|3',
      'Southvale|PROPN|nsubj|2 shrank|VERB|root|0|shrink .|PUNCT|punct|2',
    ],
    [
      ['South Vale', 'LOC'],
      ['Southvale', 'LOC'],
    ],
    ['place:south-vale: South Vale | Southvale'],
  ],
  [
    '[entities/nominals] "police" needs no article to be the department named before',
    [
      'Ashford|PROPN|compound|3 Police|PROPN|compound|3 Department|PROPN|nsubj|4 wrote|VERB|root|0|write .|PUNCT|punct|4',
      'Police|NOUN|nsubj|2 waited|VERB|root|0|wait .|PUNCT|punct|2',
    ],
    [['Ashford Police Department', 'ORG']],
    ['organization:ashford-police-department: Ashford Police Department | Police'],
  ],
  [
    '[entities/set] what stands before a name tells its kind: "the river" is the Ada',
    [
      'Berg|PROPN|nsubj|2 crossed|VERB|root|0|cross the|DET|det|5 river|NOUN|compound|5 Ada|PROPN|obj|2 .|PUNCT|punct|2',
      'The|DET|det|2 river|NOUN|nsubj|3 rose|VERB|root|0|rise .|PUNCT|punct|3',
    ],
    [
      ['Berg', PERSON],
      ['Ada', 'LOC'],
    ],
    ['person:berg: Berg', 'place:ada: Ada | The river'],
  ],
  [
    '[entities/salience] "they" are the villagers sooner than a body of one name',
    [
      'Villagers|NOUN|nsubj|2|villager feared|VERB|root|0|fear Varda|PROPN|obj|2 .|PUNCT|punct|2',
      'They|PRON|nsubj|2 fled|VERB|root|0|flee .|PUNCT|punct|2',
    ],
    [['Varda', 'GROUP']],
    ['group:villagers-#: Villagers | They', 'group:varda: Varda'],
  ],
];

test.each(CASES)('%s', (_rule, sentences, names, expected) => {
  expect(shown(read(sentences, names))).toEqual(expected);
});

const LEADER = 'The|DET|det|3 Norlandian|ADJ|amod|3 leader|NOUN|nsubj|4 left|VERB|root|0|leave .|PUNCT|punct|4';
const HOLM = 'Ada|PROPN|nsubj|3 Holm|PROPN|flat|1 spoke|VERB|root|0|speak .|PUNCT|punct|3';

test.each([
  ['2015-06-01', ['person:ada-holm: Ada Holm | The Norlandian leader']],
  ['2022-06-01', ['person:ada-holm: Ada Holm', 'person:the-norlandian-leader-#: The Norlandian leader']],
])('[entities/title] the table of offices holds for the day of the article, %s', (day, expected) => {
  expect(shown(read([HOLM, LEADER], [['Ada Holm', PERSON]], day))).toEqual(expected);
});

test('[entities/choose] each link says by which rule and why', () => {
  const { links } = read([HOLM, LEADER], [['Ada Holm', PERSON]], '2015-06-01');
  expect(links.map(({ rule }) => rule)).toEqual(['entities/names#known', 'entities/title#office-holder']);
  expect(links[1]?.reason).toContain('held the office of president of Norland on 2015-06-01');
  for (const { score } of links) expect(score).toBeGreaterThan(0.4);
});

test('[entities/finish] the same article gives the same ids, and unnamed things of two articles differ', () => {
  const doc = find(parsed([LEADER], []));
  expect(link(doc)).toEqual(link(doc));
  expect(link({ ...doc, id: 'other' }).entities[0]?.id).not.toBe(link(doc).entities[0]?.id);
});
