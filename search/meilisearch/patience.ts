/** How long to bear with a server that does not answer as it should; milliseconds. */
export interface Patience {
  /** One answer to a question. */
  readonly answer: number;
  /** One answer to a batch of documents, sending it included. */
  readonly upload: number;
  /** No further try begins after this. */
  readonly tries: number;
  readonly firstPause: number;
  readonly longestPause: number;
  /** One task of the server's queue, waiting for its turn included. */
  readonly task: number;
}

export const PATIENCE: Patience = {
  answer: 10_000,
  upload: 60_000,
  tries: 10_000,
  firstPause: 100,
  longestPause: 3_000,
  task: 15 * 60_000,
};
