// npm run dictionary: writes docs/DATA-DICTIONARY.md, what every label, property, type and code in the graph means, from graph-schema.json and data/.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Kit } from '../src/data/kit';
import { loadKit } from '../src/data/kit';
import { type Property, SCHEMA } from './schema';

export const DICTIONARY = resolve(__dirname, '..', 'docs', 'DATA-DICTIONARY.md');

const HEAD = `# Data dictionary

What stands in the graph. Made by \`npm run dictionary\` from the schema and the files of \`data/\`; a test holds it to both, and to the demo graph. A property that has nothing to say is absent: there is no null.
Dates are ISO, as strings: \`2019-02-27\`, or \`2019-02\` and \`2019\` where no more is known. Offsets are UTF-16 code units in the text of the article, the end exclusive. Lists are of strings, without order.`;

const cell = (text: string): string => text.replace(/\|/g, '\\|');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map((cells) => row(...cells))].join('\n');
const code = (text: string): string => `\`${text}\``;

const TYPE_NAMES = {
  string: 'string',
  integer: 'integer',
  float: 'float',
  boolean: 'boolean',
  strings: 'list of strings',
};
const props = (of: Readonly<Record<string, Property>>): string =>
  table(
    ['property', 'type', 'means'],
    Object.entries(of).map(([name, { type, means }]) => [code(name), TYPE_NAMES[type], means]),
  );

function labels(): string {
  const parts = Object.entries(SCHEMA.labels).map(([label, { means, props: of }]) => {
    const own = Object.keys(of).length > 0;
    const more =
      label === 'Article'
        ? {
            ...of,
            'band01 … band16': {
              type: 'string',
              means: 'parts of sketch: articles that share one are compared',
            } as const,
          }
        : of;
    return `### :${label}\n\n${means}${own ? `\n\n${props(more)}` : ''}`;
  });
  return `## Nodes\n\n${parts.join('\n\n')}`;
}

function edges(): string {
  const all = Object.entries(SCHEMA.edges);
  const types = table(
    ['type', 'from', 'to', 'means'],
    all.map(([type, { from, to, means }]) => [code(type), from, to, means]),
  );
  const shared = all.filter(([, { props: of }]) => Object.keys(of).length > 1);
  const parts = shared.map(([type, { props: of }]) => `### ${type}\n\n${props(of)}`);
  return `## Relationships\n\nEach has an \`id\`, made of content.\n\n${types}\n\n${parts.join('\n\n')}`;
}

function relations({ relations: all, plover }: Kit): string {
  const rows = all.map(({ type, description, domain, range, symmetric, standing, plover: event, cameo }) => [
    code(type),
    description,
    domain.join(', '),
    range.join(', '),
    [symmetric ? 'both ways' : '', standing ? 'holds for a time' : ''].filter((one) => one !== '').join(', '),
    event ? [event.type, event.mode ?? ''].join(' ').trim() : '',
    event ? (plover.quads.get(event.type) ?? '') : '',
    cameo ?? '',
  ]);
  return `## Relation types

\`Fact.type\`, and the plain edge between the subject and the object of a fact, with the same id. Each is a file of \`data/relations\`.

${table(['type', 'means', 'subject', 'object', 'kind', 'PLOVER', 'quad class', 'CAMEO'], rows)}

Properties of the plain edges:

${props(SCHEMA.ofFacts)}`;
}

const stances = ({ stances: all }: Kit): string => `## Stances

\`Claim.stance\`, and the plain edge from the speaker to the claim, with the same id. Each is an entry of \`data/stances.json\`.

${table(
  ['stance', 'means', 'why it is one'],
  all.map(({ type, label, reason }) => [code(type), label, reason]),
)}

Properties of the plain edges:

${props(SCHEMA.ofClaims)}`;

function codes({ plover }: Kit): string {
  const types = plover.types.map(({ type, quad, score, recipient, description }) => [
    ...[code(type), quad, String(score), recipient ? 'needed' : ''],
    description,
  ]);
  const modes = plover.types.flatMap(({ type, modes: of }) =>
    of.map(({ mode, description }) => [code(type), code(mode), description]),
  );
  const sectors = plover.sectors.map(({ code: sector, description }) => [code(sector), description]);
  return `## PLOVER codes

\`Happening.type\`, \`mode\`, \`quad\` and \`score\`, from \`data/plover.json\`, which has the reasons.

${table(['type', 'quad class', 'score', 'recipient', 'means'], types)}

${table(['type', 'mode', 'means'], modes)}

Sectors of actors, in \`export plover\`:

${table(['sector', 'means'], sectors)}`;
}

const rules = (): string => `## Rules

\`rule\` on \`MENTIONS\` and \`EVIDENCED_BY\`: a file and its entry.

${table(
  ['rule', 'means'],
  Object.entries(SCHEMA.rules).map(([rule, means]) => [code(rule), means]),
)}`;

/** The whole file. */
export const dictionary = (kit: Kit): string =>
  `${[HEAD, labels(), edges(), relations(kit), stances(kit), codes(kit), rules()].join('\n\n')}\n`;

if (require.main === module) writeFileSync(DICTIONARY, dictionary(loadKit()));
