/** What went wrong in a call, in words for the message of `store-unreachable`. */
export interface Failure {
  readonly detail: string;
  /** The server's own code (`index_not_found`), null when it did not get to answer. */
  readonly code: string | null;
  /** Whether it may go better in a moment. */
  readonly passing: boolean;
}

/** An answer that is JSON but not of the form that Meilisearch gives. */
export class StrangeAnswer extends Error {
  override readonly name = 'StrangeAnswer';
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection cut off',
  UND_ERR_SOCKET: 'connection cut off',
  EPIPE: 'connection cut off',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  ETIMEDOUT: 'no answer',
  UND_ERR_CONNECT_TIMEOUT: 'no answer',
  EHOSTUNREACH: 'no way to the host',
  ENETUNREACH: 'no way to the host',
};

/** Reads an error of the client; null when it is none of the server's or the network's, but a fault of ours. */
export function failureOf(error: unknown): Failure | null {
  const chain = causes(error);
  const names = chain.map(({ name }) => name);
  if (names[0] === 'StrangeAnswer') {
    return { detail: 'the answer is not of the form that Meilisearch gives', code: null, passing: false };
  }
  if (names[0] === 'MeilisearchApiError') return refused(chain);
  if (names[0] === 'SyntaxError') return { detail: 'the answer is not JSON', code: null, passing: true };
  if (names[0] !== 'MeilisearchRequestError') return null;
  const timeout = chain.find(({ name }) => name === 'MeilisearchRequestTimeOutError');
  if (timeout !== undefined) return { detail: timeout.message ?? '', code: null, passing: true };
  const last = chain.at(-1);
  const code = chain.map((one) => text(one.code)).find((one) => one !== null) ?? '';
  const detail = WORDS[code] ?? ([code, last?.message].filter(Boolean).join(': ') || 'the request failed');
  return { detail, code: null, passing: true };
}

function refused([error, cause]: readonly Link[]): Failure {
  const status = error?.response?.status ?? 0;
  const code = text(cause?.code);
  const detail = `HTTP ${status}${code === null ? '' : ` ${code}`}: ${error?.message ?? ''}`;
  return { detail, code, passing: status >= 500 || status === 429 || status === 408 };
}

interface Link {
  readonly name?: string;
  readonly message?: string;
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly response?: { readonly status?: number };
}

/** The error and what caused it, outermost first. */
function causes(error: unknown): readonly Link[] {
  const chain: Link[] = [];
  for (let at = error; typeof at === 'object' && at !== null && chain.length < 5; at = (at as Link).cause) {
    chain.push(at as Link);
  }
  return chain;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
