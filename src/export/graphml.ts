// GraphML: for Gephi, yEd, Cytoscape, networkx, igraph. Node: `labels` (:Entity:Person) and props; edge: `label` (its type) and props.
import type { Props } from '../core/model';
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

/** Machinery by which copies are found (src/graph/sketch.ts): nothing to draw or count. */
export const isMachinery = (key: string): boolean => /^(?:band\d\d|sketch|gaps|fingerprints?)$/.test(key);

function keysOf(survey: Survey, group: Group, out: Xml): string {
  const columns = (survey.get(group)?.list ?? []).filter(({ key }) => !isMachinery(key));
  const own = group === 'node' ? 'labels' : 'label';
  const all = [{ key: own, type: 'string' as const }, ...columns.filter(({ key }) => key !== own)];
  return all
    .map(({ key, type }) => {
      const name = out.attribute(key);
      return `  <key id=${out.attribute(`${group[0]}-${key}`)} for="${group}" attr.name=${name} attr.type="${TYPES[type]}"/>\n`;
    })
    .join('');
}

function formOf(survey: Survey, part: Part, out: Xml): Form {
  const data = (group: Group, key: string, value: string): string =>
    `<data key=${out.attribute(`${group[0]}-${key}`)}>${out.text(value)}</data>`;
  const all = (group: Group, props: Props): string => {
    columnsFor(survey, group, props);
    return Object.entries(props)
      .filter(([key]) => !isMachinery(key) && key !== (group === 'node' ? 'labels' : 'label'))
      .map(([key, value]) => data(group, key, asText(value)))
      .join('');
  };
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${part.whole ? '' : `  <desc>${NOTE}</desc>\n`}${keysOf(survey, 'node', out)}${keysOf(survey, 'edge', out)}  <graph id="dateline" edgedefault="directed">\n`,
    nodes: (page) =>
      page
        .map(
          ({ id, labels, props }) =>
            `    <node id=${out.id(id)}>${data('node', 'labels', labels.map((label) => `:${label}`).join(''))}${all('node', props)}</node>\n`,
        )
        .join(''),
    middle: '',
    edges: (page) =>
      page
        .map(
          ({ id, type, from, to, props }) =>
            `    <edge id=${out.id(id)} source=${out.id(from)} target=${out.id(to)}>${data('edge', 'label', type)}${all('edge', props)}</edge>\n`,
        )
        .join(''),
    tail: '  </graph>\n</graphml>\n',
  };
}

/** Pieces of a GraphML file. @throws StoreError */
export async function* graphml(part: Part, counted: Tally): AsyncIterable<string> {
  const survey = await surveyed(part, GROUPS);
  yield* streamed(part, formOf(survey, part, xml(counted)), counted);
}
