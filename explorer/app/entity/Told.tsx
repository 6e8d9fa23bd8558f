// What is told of an entity, by kind: a row of kinds with their counts, and the list of the one that is chosen.
import type { ClaimsAnswer, EntityPage, RelationsAnswer } from '../../../src/explore/api';
import { StatementRow } from '../parts/statements';
import { PagedList } from '../parts/waiting';
import { addressOf } from '../state/ask';
import { type Pages, usePages } from '../state/pages';
import type { Route } from '../state/route';
import { change } from '../state/use-route';
import { statementRow } from '../take/rows';
import { Take } from '../take/Take';

type Group = 'did' | 'undergone' | 'beside' | 'said' | 'about';
interface Choice {
  readonly group: Group;
  readonly type: string;
  readonly part: string;
  readonly label: string;
  readonly count: number;
}

/** What one plays in a relation. */
const GROUPS: Readonly<Record<EntityPage['relations'][number]['part'], Group>> = {
  subject: 'did',
  object: 'undergone',
  place: 'beside',
  with: 'beside',
};
/** What holds for long is told by the page already: something that happened is shown first. */
const LASTING = ['HOLDS_ROLE', 'MEMBER_OF', 'PART_OF', 'LOCATED_IN', 'BASED_IN', 'NATIONAL_OF', 'OWNS'];

/** All kinds that the entity has. */
export function choicesOf(page: EntityPage): readonly Choice[] {
  const relation = page.relations.map(({ type, label, count, part }) => ({
    group: GROUPS[part],
    type,
    part,
    label: part === 'place' ? `${label}, there` : label,
    count,
  }));
  const claim = (group: 'said' | 'about', part: string, all: EntityPage['stances']): readonly Choice[] =>
    all.map(({ type, label, count }) => ({ group, type, part, label, count }));
  return [...relation, ...claim('said', 'by', page.stances), ...claim('about', 'about', page.about)];
}

const TITLES: Readonly<Record<Group, string>> = {
  did: 'Did',
  undergone: 'By others',
  beside: 'Had part in',
  said: 'Said',
  about: 'Said of it',
};
const ORDER: readonly Group[] = ['did', 'undergone', 'beside', 'said', 'about'];
const keyOf = (choice: Choice): string => `${choice.group}.${choice.part}.${choice.type}`;

interface KindsProps {
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

const Kinds = ({ choices, chosen, onChoose }: KindsProps) => (
  <div class="kinds">
    {ORDER.map((group) => {
      const own = choices.filter((choice) => choice.group === group);
      return own.length === 0 ? null : (
        <fieldset key={group}>
          <legend>{TITLES[group]}</legend>
          {own.map((choice) => (
            <button
              key={keyOf(choice)}
              type="button"
              class="kind-button"
              aria-pressed={keyOf(choice) === chosen}
              onClick={() => onChoose(keyOf(choice))}
            >
              {choice.label} <span class="soft">{choice.count}</span>
            </button>
          ))}
        </fieldset>
      );
    })}
  </div>
);

type Item = RelationsAnswer['items'][number] | ClaimsAnswer['items'][number];
const statementOf = (item: Item) => ('fact' in item ? item.fact : item.claim);

function List({ pages, what }: { readonly pages: Pages<Item>; readonly what: string }) {
  return (
    <>
      <div class="bar apart">
        <h3>{what}</h3>
        {pages.items.length > 0 && (
          <Take
            what={what}
            rows={() => pages.items.map((item) => statementRow(statementOf(item)))}
            json={() => pages.items}
          />
        )}
      </div>
      <PagedList pages={pages} keyOf={(item) => `${item.part} ${statementOf(item).id}`} none="Nothing.">
        {(item) => <StatementRow statement={statementOf(item)} />}
      </PagedList>
    </>
  );
}

export function Told({ page, route }: { readonly page: EntityPage; readonly route: Route }) {
  const choices = choicesOf(page);
  const chosen =
    choices.find((choice) => keyOf(choice) === route.params['show']) ??
    choices.find((choice) => !LASTING.includes(choice.type)) ??
    choices[0];
  const list = chosen?.group === 'said' || chosen?.group === 'about' ? 'claims' : 'relations';
  const address = chosen
    ? addressOf(['entities', page.id, list], { type: chosen.type, part: chosen.part, limit: 30 })
    : null;
  const pages = usePages<Item>(address);
  if (!chosen) return <p class="soft">No relation or claim of it was read.</p>;
  return (
    <section class="told-of">
      <h2>What is told</h2>
      <Kinds choices={choices} chosen={keyOf(chosen)} onChoose={(show) => change(route, { show })} />
      <List pages={pages} what={`${page.name}, ${TITLES[chosen.group].toLowerCase()}: ${chosen.label}`} />
    </section>
  );
}
