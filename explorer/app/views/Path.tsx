// Path: a shortest way from one entity to another, each step with its sentence.
import type { EntityRef, PathAnswer, PathStep } from '../../../src/explore/api';
import { FactChips } from '../parts/chips';
import { Evidence } from '../parts/evidence';
import { Find } from '../parts/Find';
import { Entity } from '../parts/refs';
import { FactLine } from '../parts/statements';
import { Answered } from '../parts/waiting';
import { counted } from '../parts/words';
import type { ViewProps } from '../shell/App';
import { useTitle } from '../shell/use-title';
import { addressOf, useAnswer } from '../state/ask';
import { hrefOf } from '../state/route';
import { change } from '../state/use-route';
import { evidenceRows } from '../take/rows';
import { Take } from '../take/Take';

const Step = ({ step }: { readonly step: PathStep }) => (
  <div class="step">
    <ul>
      {step.facts.map((fact) => (
        <li key={fact.id}>
          <FactLine fact={fact} /> <FactChips fact={fact} />
        </li>
      ))}
    </ul>
    {step.evidence && <Evidence item={step.evidence} />}
  </div>
);

const Stop = ({ entity }: { readonly entity: EntityRef }) => (
  <p class="stop">
    <Entity entity={entity} dot />
  </p>
);

function Way({ path }: { readonly path: PathAnswer }) {
  if (!path.found)
    return (
      <p class="note">
        No way was found from {path.from.name} to {path.to.name}
        {path.truncated ? '; not all was searched, so there may be one.' : '.'}
      </p>
    );
  const stops = [path.from, ...path.steps.map((step) => step.to)];
  return (
    <>
      <div class="bar apart">
        <p class="soft" role="status">
          {counted(path.steps.length, 'step')}.{' '}
          <a href={hrefOf('network', '', { ids: stops.map((stop) => stop.id).join(','), depth: '0' })}>
            See it in the network
          </a>
        </p>
        <Take
          what={`path from ${path.from.name} to ${path.to.name}`}
          rows={() => evidenceRows(path.steps.flatMap((step) => step.evidence ?? []))}
          json={() => path}
        />
      </div>
      <ol class="way">
        <li>
          <Stop entity={path.from} />
        </li>
        {path.steps.map((step) => (
          <li key={`${step.from.id} ${step.to.id}`}>
            <Step step={step} />
            <Stop entity={step.to} />
          </li>
        ))}
      </ol>
    </>
  );
}

export function PathView({ route }: ViewProps) {
  const { from = '', to = '', most = '', modality = '' } = route.params;
  const answer = useAnswer<PathAnswer>(
    from !== '' && to !== '' ? addressOf(['path'], { from, to, most, modality }) : null,
  );
  const names = answer.data;
  useTitle(names ? `${names.from.name} to ${names.to.name}, path` : 'Path');
  return (
    <>
      <h1>Path</h1>
      <p class="soft">How two are joined by what was told, and the sentence for each step.</p>
      <div class="fields">
        <Find
          label="From"
          name="from"
          text={names?.from.name ?? ''}
          onPick={(found) => change(route, { from: found.id })}
        />
        <Find label="To" name="to" text={names?.to.name ?? ''} onPick={(found) => change(route, { to: found.id })} />
        <label>
          At most
          <select
            value={most === '' ? '4' : most}
            onChange={(event) => change(route, { most: event.currentTarget.value })}
          >
            {['1', '2', '3', '4', '5'].map((steps) => (
              <option key={steps} value={steps}>
                {counted(Number(steps), 'step')}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={modality === 'actual'}
            onChange={(event) => change(route, { modality: event.currentTarget.checked ? 'actual' : '' })}
          />{' '}
          only what is told as done
        </label>
      </div>
      {from !== '' && to !== '' ? (
        <Answered answer={answer}>{(path) => <Way path={path} />}</Answered>
      ) : (
        <p class="soft">Choose two.</p>
      )}
    </>
  );
}
