import cytoscape, { type Core, type ElementDefinition, type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { nameOf } from '../../src/labels/name-instrument.js';
import { relationVerb } from '../screens/trace/relation-words.js';
import { kindOf } from './kinds.js';
import { boxOf, type Measure, measureIn } from './label-box.js';
import type { GraphModel } from './model.js';
import { styleOf } from './style.js';

cytoscape.use(fcose);

/** A drawn graph; `destroy` it with the element it stands in. */
export interface Drawing {
  /** Draws a model; what stood there before keeps its place. */
  readonly show: (model: GraphModel, chosen: string | null) => void;
  readonly fit: () => void;
  readonly png: () => Promise<Blob>;
  readonly destroy: () => void;
}

/** cytoscape would add a style element of its own, which the content security policy forbids; ours stands in a file. */
const OWN_STYLE = '__________cytoscape_stylesheet';

/** Loaded on demand: the library of graphs is larger than the rest of the page. */
export function draw(container: HTMLElement, onChoose: (id: string) => void): Drawing {
  if (document.getElementById(OWN_STYLE) === null) {
    const standIn = document.createElement('meta');
    standIn.id = OWN_STYLE;
    document.head.append(standIn);
  }
  const cy = cytoscape({
    container,
    style: styleOf(container),
    minZoom: 0.15,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  const measure = measureIn(container);
  cy.on('tap', 'node', (event) => onChoose(String(event.target.id())));
  return {
    show: (model, chosen) => show(cy, model, chosen, measure),
    fit: () => cy.fit(undefined, 24),
    png: () =>
      cy.png({ output: 'blob-promise', full: true, scale: 2, bg: getComputedStyle(container).backgroundColor }),
    destroy: () => cy.destroy(),
  };
}

function show(cy: Core, model: GraphModel, chosen: string | null, measure: Measure): void {
  const wanted = elementsOf(model, measure);
  const ids = new Set(wanted.map(({ data }) => data.id));
  const first = cy.nodes().empty();
  const gone = cy.elements().filter((element) => !ids.has(element.id()));
  gone.remove();
  const fresh = wanted.filter(({ data }) => cy.getElementById(String(data.id)).empty());
  for (const { data } of wanted) cy.getElementById(String(data.id)).data(data);
  cy.add(fresh);
  cy.nodes().removeClass('chosen');
  if (chosen !== null) cy.getElementById(chosen).addClass('chosen');
  if (gone.nonempty() || fresh.length > 0) cy.layout(layoutFor(first)).run();
}

/** The first time from nothing; later from where things stand, so that the reader finds them again. */
function layoutFor(first: boolean): LayoutOptions {
  const options = {
    name: 'fcose',
    quality: 'proof',
    randomize: first,
    animate: false,
    padding: 24,
    nodeDimensionsIncludeLabels: true,
    idealEdgeLength: 95,
    nodeRepulsion: 6_000,
  };
  return options;
}

function elementsOf({ root, nodes, edges, cut }: GraphModel, measure: Measure): ElementDefinition[] {
  // Names of relations are written on few edges only: on many they hide each other.
  const named = edges.size <= 24;
  return [
    ...[...nodes.values()].map((node) => ({
      group: 'nodes' as const,
      data: {
        id: node.id,
        ...boxOf(nameOf(node), measure),
        kind: node.id === root ? 'root' : node.inRegister ? 'known' : 'print',
        more: cut.has(node.id) ? 1 : 0,
      },
    })),
    ...[...edges].map(([id, edge]) => ({
      group: 'edges' as const,
      data: {
        id: `edge ${id}`,
        source: edge.from,
        target: edge.to,
        label: named ? relationVerb(edge.relation) : '',
        kind: kindOf(edge.relation),
        planned: edge.planned ? 1 : 0,
      },
    })),
  ];
}
