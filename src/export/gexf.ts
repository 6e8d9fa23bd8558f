// GEXF 1.3: for Gephi. Label, type as kind, support as weight; what has a date has first and last day, for the timeline.
import type { Props } from '../core/model';
import { isMachinery } from './graphml';
import type { Part } from './part';
import { type Form, NOTE, streamed } from './stream';
import { asText, columnsFor, type Survey, surveyed, type Type } from './survey';
import type { Tally } from './tally';
import { type Xml, xml } from './xml';

const TYPES: Readonly<Record<Type, string>> = {
  ...{ string: 'string', list: 'string', boolean: 'boolean', integer: 'long', number: 'double' },
};
const GROUPS = { node: () => 'node', edge: () => 'edge' } as const;
type Group = 'node' | 'edge';

/** The key under which labels of a node stand among its attributes. */
const LABELS = 'labels';

function attributesOf(survey: Survey, group: Group, out: Xml): string {
  const columns = (survey.get(group)?.list ?? []).filter(({ key }) => !isMachinery(key) && key !== LABELS);
  const all = group === 'node' ? [{ key: LABELS, type: 'string' as const }, ...columns] : columns;
  const lines = all.map(({ key, type }) => {
    const title = out.attribute(key);
    return `      <attribute id=${title} title=${title} type="${TYPES[type]}"/>\n`;
  });
  return `    <attributes class="${group}" mode="static">\n${lines.join('')}    </attributes>\n`;
}

const DAY = /^\d{4}(?:-\d\d){0,2}/;
const dayIn = (props: Props, key: string): string | null => {
  const value = props[key];
  return typeof value === 'string' ? (DAY.exec(value)?.[0] ?? null) : null;
};

/** "2019-02" begins on 2019-02-01. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string): string => {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year, day === undefined ? month : month - 1, day ?? 0)).toISOString().slice(0, 10);
};

/** `start="2019-02-01" end="2019-02-28"` with a blank before; '' for what has no date. */
export function spell(props: Props): string {
  const date = dayIn(props, 'date') ?? dayIn(props, 'day') ?? dayIn(props, 'published');
  if (date === null) return '';
  return ` start="${firstDay(date)}" end="${dayIn(props, 'dateEnd') ?? lastDay(date)}"`;
}

const nameOf = ({ name }: Props, id: string): string => (typeof name === 'string' ? name : id);
const weightOf = ({ support }: Props): string =>
  typeof support === 'number' && support > 0 ? ` weight="${support}"` : '';

function formOf(survey: Survey, part: Part, out: Xml): Form {
  const value = (key: string, words: string): string =>
    `<attvalue for=${out.attribute(key)} value=${out.attribute(words)}/>`;
  const all = (group: Group, props: Props, first: string): string => {
    columnsFor(survey, group, props);
    const own = Object.entries(props)
      .filter(([key]) => !isMachinery(key) && key !== LABELS)
      .map(([key, one]) => value(key, asText(one)));
    const inside = first + own.join('');
    return inside === '' ? '/>' : `><attvalues>${inside}</attvalues></${group}>`;
  };
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
  <meta>
    <creator>Dateline</creator>
    <description>${part.whole ? 'News as a graph; every edge cites its sentence.' : NOTE}</description>
  </meta>
  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" idtype="string">
${attributesOf(survey, 'node', out)}${attributesOf(survey, 'edge', out)}    <nodes>\n`,
    nodes: (page) =>
      page
        .map(({ id, labels, props }) => {
          const label = out.attribute(nameOf(props, id));
          const first = value(LABELS, labels.map((one) => `:${one}`).join(''));
          return `      <node id=${out.id(id)} label=${label}${spell(props)}${all('node', props, first)}\n`;
        })
        .join(''),
    middle: '    </nodes>\n    <edges>\n',
    edges: (page) =>
      page
        .map(({ id, type, from, to, props }) => {
          const kind = out.attribute(type);
          const ends = `source=${out.id(from)} target=${out.id(to)} label=${kind} kind=${kind}`;
          return `      <edge id=${out.id(id)} ${ends}${weightOf(props)}${spell(props)}${all('edge', props, '')}\n`;
        })
        .join(''),
    tail: '    </edges>\n  </graph>\n</gexf>\n',
  };
}

/** Pieces of a GEXF file. @throws StoreError */
export async function* gexf(part: Part, counted: Tally): AsyncIterable<string> {
  const survey = await surveyed(part, GROUPS);
  yield* streamed(part, formOf(survey, part, xml(counted)), counted);
}
