import type { GraphStore } from '../../graph/store.js';
import type { Engine } from './engine.js';

/** Name of the store's setting that holds the stamp of the register it was last brought up to. */
const STAMP_SETTING = 'register-stamp';

/**
 * Brings the graph's register to this program's.
 * @param onlyFirst leaves it as it is when it has one: in a shared graph a mere question would otherwise let programs of
 * different versions change it back and forth
 */
export async function syncRegister(graph: GraphStore, engine: Engine, onlyFirst = false): Promise<void> {
  const stamp = await graph.setting(STAMP_SETTING);
  if (stamp === engine.stamp || (onlyFirst && stamp !== null)) return;
  const register = engine.register();
  await graph.syncRegister(register.version, register.rows);
  await graph.putSetting(STAMP_SETTING, engine.stamp);
}
