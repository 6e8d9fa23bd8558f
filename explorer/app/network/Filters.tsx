// Narrows the network down: whom it is about, how far it goes, what kinds of things, when, by whom, how it is told. It is its legend as well.
import { ENTITY_TYPES } from '../../../src/core/entity';
import { Dot } from '../parts/refs';
import { Choice, Line } from './Choice';
import { Extent, type FilterProps, listOf, Middle, Reports } from './Fields';
import { Types } from './Types';

const KINDS: Readonly<Record<string, string>> = { fact: 'what happened or holds', claim: 'what one said of another' };
const MODALITIES: Readonly<Record<string, string>> = { actual: 'told as done', planned: 'planned', alleged: 'alleged' };

export function Filters(props: FilterProps) {
  const { params, summary, onChange } = props;
  const words = (names: Readonly<Record<string, string>>) => (one: string) => (
    <>
      <Line kind={one} /> {names[one]}
    </>
  );
  return (
    <div class="filters">
      <Middle {...props} />
      <Extent params={params} onChange={onChange} />
      <Choice
        legend="Nodes"
        all={ENTITY_TYPES}
        chosen={listOf(params['entities'])}
        onChange={(entities) => onChange({ entities })}
        mark={(type) => (
          <>
            <Dot type={type} />
            {type}
          </>
        )}
      />
      <Choice
        legend="Edges"
        all={['fact', 'claim']}
        chosen={listOf(params['kind'])}
        onChange={(kind) => onChange({ kind })}
        mark={words(KINDS)}
      />
      <Choice
        legend="How it is told"
        all={['actual', 'planned', 'alleged']}
        chosen={listOf(params['modality'])}
        onChange={(modality) => onChange({ modality })}
        mark={words(MODALITIES)}
      />
      <label class="polarity">
        Polarity{' '}
        <select
          value={params['polarity'] ?? ''}
          onChange={(event) => onChange({ polarity: event.currentTarget.value })}
        >
          <option value="">any</option>
          <option value="asserted">asserted</option>
          <option value="negated">negated</option>
        </select>
      </label>
      <p class="small soft">
        <Line kind="denied" /> denied by somebody, or negated. Width: how many articles tell it.
      </p>
      <Types chosen={listOf(params['type'])} summary={summary} onChange={(type) => onChange({ type })} />
      <Reports params={params} summary={summary} onChange={onChange} />
      <button
        type="button"
        onClick={() =>
          onChange(
            Object.fromEntries(Object.keys(params).map((name) => [name, name === 'ids' ? (params['ids'] ?? '') : ''])),
          )
        }
      >
        Reset filters
      </button>
    </div>
  );
}
