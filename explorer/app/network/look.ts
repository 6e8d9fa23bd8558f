// The style sheet of the canvas, in the colours of the page's theme.
import type { StylesheetJson } from 'cytoscape';
import { ENTITY_TYPES } from '../../../src/core/entity';
import { colourOf } from '../state/theme';
import { DASHES, type Manner } from './shape';

const MANNERS: readonly Manner[] = ['denied', 'alleged', 'planned'];

/** @param letters size of names in model units, so that they keep their size on the screen */
export function look(letters: () => number): StylesheetJson {
  const ink = colourOf('ink');
  const paper = colourOf('paper');
  const names = {
    'font-family': 'system-ui, "Noto Sans", "Liberation Sans", sans-serif',
    'font-size': letters,
    color: ink,
    'text-outline-color': paper,
    'text-outline-width': () => letters() / 5,
  };
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': colourOf('soft'),
        'border-width': 1.5,
        'border-color': paper,
        'overlay-opacity': 0,
      },
    },
    ...ENTITY_TYPES.map((type) => ({ selector: `node.${type}`, style: { 'background-color': colourOf(type) } })),
    { selector: 'node.middle', style: { 'border-width': 3, 'border-color': ink } },
    {
      selector: 'node.named',
      style: {
        ...names,
        label: 'data(name)',
        'text-valign': 'bottom',
        'text-margin-y': () => letters() / 6,
        'z-index': 5,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'bezier',
        'control-point-step-size': 28,
        'line-color': colourOf('strong-line'),
        'target-arrow-color': colourOf('strong-line'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'line-opacity': 0.8,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge.many', style: { 'line-opacity': 0.4 } },
    { selector: 'edge.symmetric', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge.claim', style: { 'line-color': colourOf('accent'), 'target-arrow-color': colourOf('accent') } },
    ...MANNERS.map((manner) => ({
      selector: `edge.${manner}`,
      style: {
        'line-style': 'dashed' as const,
        'line-dash-pattern': [...DASHES[manner]],
        ...(manner === 'denied' ? { 'line-color': colourOf('no'), 'target-arrow-color': colourOf('no') } : {}),
      },
    })),
    { selector: '.faint', style: { opacity: 0.18 } },
    {
      selector: 'edge.told',
      style: {
        ...names,
        label: 'data(label)',
        'text-rotation': 'autorotate',
        'text-outline-width': () => letters() / 4,
      },
    },
    {
      selector: 'edge.chosen',
      style: { 'line-opacity': 1, 'underlay-color': ink, 'underlay-opacity': 0.2, 'underlay-padding': 4, 'z-index': 9 },
    },
    { selector: 'node.chosen', style: { 'border-width': 4, 'border-color': colourOf('accent') } },
  ];
}
