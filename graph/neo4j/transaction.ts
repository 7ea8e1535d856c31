import type { Transaction as DriverTransaction } from 'neo4j-driver';
import { cypher } from './cypher.js';
import { type Parameters, toCypher } from './parameters.js';
import type { Patience } from './patience.js';

/** Rows sent in one statement: enough to be quick, few enough to stay small in the memory of both sides. */
const BATCH = 5_000;

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

  /** The same question over many rows, given to it as `parameter`, in batches; nothing is asked when there are none. */
  async each<Row>(
    name: string,
    parameter: string,
    rows: readonly Parameters[string][],
    more: Parameters = {},
  ): Promise<Row[]> {
    const answers: Row[] = [];
    for (let at = 0; at < rows.length; at += BATCH) {
      const part = await this.all<Row>(name, { ...more, [parameter]: rows.slice(at, at + BATCH) });
      for (const row of part) answers.push(row);
    }
    return answers;
  }
}
