import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Relation } from '../../src/facts/statement.js';
import { nameOf } from '../../src/labels/name-instrument.js';
import { instrumentPath } from '../app/paths.js';
import { ask } from '../data/api.js';
import { explain } from '../data/explain.js';
import type { Instrument, TraceStep } from '../data/types.js';
import { saveBlob } from '../export/save.js';
import { fileName } from '../export/sheet.js';
import { language } from '../i18n/language.js';
import { say } from '../i18n/say.js';
import type { Drawing } from './drawing.js';
import { Legend } from './legend.js';
import { expand, type GraphModel, MOST_NODES, modelOf } from './model.js';

/**
 * The instruments round one as a picture: second to the table beside it, which says the same and can be walked by
 * keyboard. A click on a node chooses it and adds what stands round it.
 */
export function GraphView({
  root,
  steps,
  relations,
  cut,
}: {
  readonly root: Instrument;
  readonly steps: readonly TraceStep[];
  readonly relations: readonly Relation[];
  readonly cut: readonly string[];
}): JSX.Element {
  const canvas = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [said, setSaid] = useState(say('graph.loading'));
  const [chosen, setChosen] = useState<Instrument | null>(null);
  const start = useMemo(() => modelOf(root, steps, cut), [root, steps.length, cut.length]);
  const [model, setModel] = useState(start);
  const now = useRef(model);
  now.current = model;
  useEffect(() => setModel(start), [start]);

  const choose = async (id: string): Promise<void> => {
    const one = now.current.nodes.get(id);
    if (one === undefined) return;
    setChosen(one);
    const name = nameOf(one);
    try {
      const found = await ask('getGraph', { params: { id }, query: { depth: 1, nodes: MOST_NODES } });
      const next = expand(now.current, id, found);
      setModel(next.model);
      if (next.full) setSaid(say('graph.full', { most: MOST_NODES }));
      else setSaid(say(next.added === 0 ? 'graph.nothing-more' : 'graph.added', { count: next.added, name }));
    } catch (error) {
      setSaid(explain(error));
    }
  };
  const chooseNow = useRef(choose);
  chooseNow.current = choose;

  useEffect(() => {
    let gone = false;
    let drawn: Drawing | null = null;
    import('./drawing.js').then(
      ({ draw }) => {
        if (gone || canvas.current === null) return;
        drawn = draw(canvas.current, (id) => void chooseNow.current(id));
        setDrawing(drawn);
        setSaid(say('graph.hint'));
      },
      (error: unknown) => setSaid(explain(error)),
    );
    return () => {
      gone = true;
      drawn?.destroy();
    };
  }, []);

  const shown = useMemo(() => filtered(model, relations), [model, relations.join(' ')]);
  useEffect(() => drawing?.show(shown, chosen?.id ?? null), [drawing, shown, chosen, language.value]);

  const save = async (): Promise<void> => {
    if (drawing !== null) saveBlob(await drawing.png(), `${fileName('do-thi', root.id)}.png`);
  };
  return (
    <section class="graph panel stack" aria-labelledby="graph-title">
      <div class="row row-between">
        <h2 id="graph-title">{say('graph.title')}</h2>
        <div class="row">
          <button type="button" class="button button-small" disabled={drawing === null} onClick={() => drawing?.fit()}>
            {say('graph.fit')}
          </button>
          <button type="button" class="button button-small" disabled={drawing === null} onClick={() => void save()}>
            {say('export.png')}
          </button>
        </div>
      </div>
      <div
        ref={canvas}
        class="graph-canvas __________cytoscape_container"
        role="img"
        aria-label={say('graph.label', { nodes: shown.nodes.size, name: nameOf(root) })}
      />
      <p class="small soft" role="status">
        {said}
      </p>
      {chosen === null ? null : (
        <p>
          <span class="soft">{say('graph.chosen')}: </span>
          <a href={instrumentPath(chosen.id)}>{nameOf(chosen)}</a>
          {chosen.title === null ? null : <span class="soft small clamp">{chosen.title}</span>}
        </p>
      )}
      <Legend model={shown} />
    </section>
  );
}

/** Only what the chosen relations reach from the root, so that no node stands alone. */
function filtered(model: GraphModel, relations: readonly Relation[]): GraphModel {
  const edges = new Map([...model.edges].filter(([, { relation }]) => relations.includes(relation)));
  const reached = new Set([model.root]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { from, to } of edges.values()) {
      if (reached.has(from) === reached.has(to)) continue;
      reached.add(from).add(to);
      grown = true;
    }
  }
  return {
    ...model,
    nodes: new Map([...model.nodes].filter(([id]) => reached.has(id))),
    edges: new Map([...edges].filter(([, { from }]) => reached.has(from))),
  };
}
