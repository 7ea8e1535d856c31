import type { Transaction as DriverTransaction } from 'neo4j-driver';
import { cypher } from './cypher.js';
import { type Parameters, toCypher } from './parameters.js';
import type { Patience } from './patience.js';

/**
 * Rows sent in one statement: enough that statements cost little, few enough to stay small in the memory of both sides,
 * and that a server already writes the first of many while the next are packed.
 */
const BATCH = 1_000;

/** Runs the questions of `cypher/` in one transaction. Calls made without waiting are sent together, in their order. */
export class Transaction {
  constructor(
    private readonly transaction: DriverTransaction,
    private readonly patience: Patience,
  ) {
    patience.signOfLife();
  }

  /** The rows of a question as `Row`: the file beside the call is what makes that true. */
  async all<Row>(name: string, parameters: Parameters = {}): Promise<Row[]> {
    const result = await this.transaction.run(cypher(name), toCypher(parameters) as Record<string, unknown>);
    this.patience.signOfLife();
    return result.records.map((record) => record.toObject() as Row);
  }

  /** Does what may take another time than an answer. */
  patiently<T>(seconds: number, failure: (seconds: number) => Error, work: () => Promise<T>): Promise<T> {
    this.patience.wait(seconds, failure);
    return work();
  }

  async get<Row>(name: string, parameters: Parameters = {}): Promise<Row | undefined> {
    return (await this.all<Row>(name, parameters))[0];
  }

  async run(name: string, parameters: Parameters = {}): Promise<void> {
    await this.all(name, parameters);
  }

  /**
   * The same question over many rows, given to it as `parameter`, in batches that are sent without waiting for each other;
   * nothing is asked when there are none. What is answered comes in the order of the batches.
   */
  async each<Row>(
    name: string,
    parameter: string,
    rows: readonly Parameters[string][],
    more: Parameters = {},
  ): Promise<Row[]> {
    const parts: Promise<Row[]>[] = [];
    for (let at = 0; at < rows.length; at += BATCH) {
      parts.push(this.all<Row>(name, { ...more, [parameter]: rows.slice(at, at + BATCH) }));
    }
    return (await Promise.all(parts)).flat();
  }
}
