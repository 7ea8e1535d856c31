import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { GraphStore } from '../../graph/store.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { Config } from '../open/config.js';
import { makeFolder, openGraph } from '../open/stores.js';
import { takeTurn } from '../open/turn.js';
import { officeFileOf } from '../register/load.js';

/** One end of a copy, its turn taken: nobody else changes it meanwhile. */
export interface Place {
  /** How it was named: `sqlite:` and the absolute path, or the server's address. */
  readonly name: string;
  readonly graph: GraphStore;
  readonly officeFile: string;
  close(): Promise<void>;
}

/** An end of a copy as it was named, not opened yet. */
export interface NamedPlace {
  readonly name: string;
  readonly config: Config;
}

/**
 * Reads the two ends of a copy: `sqlite:FILE`, or `neo4j`, the server that the configuration names.
 * @throws DanchieuError `copy-place` for anything else, `copy-same`, `setting-missing` where no server is named.
 */
export function readPlaces(from: string, to: string, config: Config): readonly [from: NamedPlace, to: NamedPlace] {
  const places = [readPlace(from, config), readPlace(to, config)] as const;
  if (places[0].name === places[1].name) throw new DanchieuError('copy-same', { place: from });
  return places;
}

function readPlace(named: string, config: Config): NamedPlace {
  const file = /^sqlite:(.+)$/.exec(named)?.[1];
  if (file !== undefined) return { name: `sqlite:${resolve(file)}`, config: { store: resolve(file) } };
  if (named !== 'neo4j') throw new DanchieuError('copy-place', { place: named });
  if (config.neo4j === undefined) throw new DanchieuError('setting-missing', { name: 'NEO4J_URI', because: 'neo4j' });
  return { name: config.neo4j.uri, config };
}

/**
 * Opens an end of a copy.
 * @param end a source must be there; a target is made
 * @throws DanchieuError `store-missing`, `store-unreachable`, `store-busy`, `store-newer`.
 */
export async function openPlace(
  { name, config }: NamedPlace,
  end: 'source' | 'target',
  onWaiting?: () => void,
): Promise<Place> {
  const { store, neo4j } = config;
  if (neo4j === undefined && end === 'source') {
    await access(store).catch((cause: unknown) => {
      throw new DanchieuError('store-missing', { location: store }, { cause });
    });
  }
  await makeFolder(store);
  // A server keeps its writers apart itself.
  const turn = neo4j === undefined ? await takeTurn(store, onWaiting) : null;
  try {
    const graph = await openGraph(config, onWaiting);
    const close = async (): Promise<void> => {
      await graph.close();
      turn?.release();
    };
    return { name, graph, officeFile: officeFileOf(store), close };
  } catch (error) {
    turn?.release();
    throw error;
  }
}
