import { DanchieuError } from '../../src/errors/errors.js';

const UNREACHABLE = /^(ServiceUnavailable|SessionExpired|N\/A)$/;
const REFUSED = /^Neo\.(ClientError\.(Security|Database)|TransientError|DatabaseError)\./;

/** A failure of the server or of the way to it, said as ours; anything else is a fault of the program and stays as it is. */
export function translate(error: unknown, location: string): unknown {
  if (error instanceof DanchieuError) return error;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code !== 'string') return error;
  if (!UNREACHABLE.test(code) && !REFUSED.test(code)) return error;
  return new DanchieuError(
    'store-unreachable',
    { location, detail: detailOf(code, String(message)) },
    { cause: error },
  );
}

function detailOf(code: string, message: string): string {
  if (/\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)$/.test(code)) {
    return 'wrong user name or password (NEO4J_USERNAME, NEO4J_PASSWORD)';
  }
  if (/\.Security\./.test(code)) return `not allowed: ${firstLine(message)}`;
  if (/\.DatabaseNotFound$/.test(code)) return 'no such database (NEO4J_DATABASE)';
  return firstLine(message);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
