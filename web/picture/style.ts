import type { StylesheetJson } from 'cytoscape';
import { KINDS, type Kind } from './kinds.js';
import { LINE, SIZE } from './label-box.js';

/** Tokens of the page that colour the four kinds of relations. */
export const KIND_TOKENS: Readonly<Record<Kind, string>> = {
  changes: '--malformed',
  carries: '--resolved',
  based: '--accent',
  other: '--ink-soft',
};

/** The look of the graph in the colours of the page, light or dark. */
export function styleOf(element: HTMLElement): StylesheetJson {
  const computed = getComputedStyle(element);
  const token = (name: string): string => computed.getPropertyValue(name).trim();
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'text-wrap': 'wrap',
        'line-height': LINE / SIZE,
        'text-valign': 'center',
        'font-family': token('--face') || 'sans-serif',
        'font-size': SIZE,
        color: token('--ink'),
        'background-color': token('--surface'),
        'border-width': 1.5,
        'border-color': token('--line-strong'),
      },
    },
    { selector: 'node[kind = "print"]', style: { 'border-style': 'dashed' } },
    {
      selector: 'node[kind = "root"]',
      style: {
        'background-color': token('--accent'),
        'border-color': token('--accent'),
        color: token('--accent-ink'),
        'font-weight': 'bold',
      },
    },
    { selector: 'node[more = 1]', style: { 'border-style': 'double', 'border-width': 4 } },
    { selector: 'node.chosen', style: { 'border-color': token('--focus'), 'border-width': 4 } },
    {
      selector: 'edge',
      style: {
        width: 1.6,
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.9,
        label: 'data(label)',
        'font-family': token('--face') || 'sans-serif',
        'font-size': 10,
        color: token('--ink-soft'),
        'text-background-color': token('--surface'),
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
        'text-wrap': 'wrap',
        'text-max-width': '90px',
      },
    },
    ...KINDS.map((kind) => ({
      selector: `edge[kind = "${kind}"]`,
      style: { 'line-color': token(KIND_TOKENS[kind]), 'target-arrow-color': token(KIND_TOKENS[kind]) },
    })),
    { selector: 'edge[planned = 1]', style: { 'line-style': 'dashed' } },
  ];
}
