import type { InstrumentCard, InstrumentSummary } from '../../../graph/store.js';
import type { ValidityState } from '../../../src/register/validity.js';
import { validityAt } from '../../../src/register/validity.js';
import type { Service } from '../../open/service.js';
import { summariesOf } from '../summaries.js';
import { uncited } from './known-instruments.js';

export interface DescribedInstrument extends InstrumentCard {
  /** Validity today as far as the register goes; null when the register does not hold the instrument. */
  readonly validity: {
    readonly state: ValidityState;
    readonly since: string | null;
    /** The instrument that replaces or repeals it. */
    readonly by: string | null;
    readonly asOf: string;
  } | null;
  /** The instruments at the other ends of the card's relations, by id. */
  readonly related: readonly InstrumentSummary[];
}

/**
 * The card of an instrument of the store, or of one that only the register knows; null for neither. Where a provisional
 * id was completed since, or a draft became an act, the card of what it is now: its id differs from the one asked for.
 */
export async function describeInstrument(
  { graph, engine }: Service,
  id: string,
  today: string,
): Promise<DescribedInstrument | null> {
  const register = engine.register();
  const card = (await graph.instrument(id)) ?? registeredCard(register.byId(id));
  if (card === null) return null;
  const row = card.register;
  const validity = row === null ? null : validityAt(row, register, today);
  return {
    ...card,
    validity:
      validity === null
        ? null
        : {
            state: validity.state,
            since: validity.since,
            by: validity.evidence === null || validity.evidence.id === card.id ? null : validity.evidence.id,
            asOf: validity.asOf,
          },
    related: await summariesOf(graph, [...card.outgoing.map(({ to }) => to), ...card.incoming.map(({ from }) => from)]),
  };
}

function registeredCard(row: Parameters<typeof uncited>[0] | undefined): InstrumentCard | null {
  if (row === undefined) return null;
  const printed = { titles: [], dates: [], issuers: [] };
  return { ...uncited(row), register: row, printed, outgoing: [], incoming: [], findings: 0, texts: [], drafts: [] };
}
