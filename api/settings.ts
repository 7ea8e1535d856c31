import { z } from 'zod';
import { DanchieuError } from '../src/errors/errors.js';
import { DEFAULT_LIMITS, type Limits } from './backend.js';

const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What whoever runs the server decides. */
export interface ApiSettings {
  readonly limits: Limits;
  /** Origins whose pages may call the API from a browser; `*`: any. None by default. */
  readonly corsOrigins: readonly string[] | '*';
  /** Proxies of our own in front of the server: the caller's address is then the one they tell. */
  readonly proxies: number;
  /** `info`: a line for every request; `warn`: for those that failed. */
  readonly logLevel: LogLevel;
}

export const DEFAULT_SETTINGS: ApiSettings = {
  limits: DEFAULT_LIMITS,
  corsOrigins: [],
  proxies: 0,
  logLevel: 'warn',
};

const MEGA = 1024 * 1024;

/** A setting that is there but empty is one that is not there. `wanted` says in signs what it takes. */
const setting = <T extends z.ZodType>(wanted: string, schema: T) =>
  z
    .preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema.optional())
    .meta({ description: wanted });
const count = (least: number, most: number) =>
  setting(`${least}–${most}`, z.coerce.number().int().min(least).max(most));

const VARIABLES = {
  DANCHIEU_REQUESTS_A_MINUTE: count(1, 10_000_000),
  DANCHIEU_LOOKUP_CHARACTERS: count(1, 5_000_000),
  DANCHIEU_LOOKUP_CITATIONS: count(1, 100_000),
  DANCHIEU_UPLOAD_MB: count(1, 50),
  DANCHIEU_WAITING_JOBS: count(1, 100_000),
  DANCHIEU_CORS_ORIGINS: setting('https://cong.vn,http://localhost:3000 | *', z.string().transform(readOrigins)),
  DANCHIEU_PROXIES: count(0, 10),
  DANCHIEU_LOG: setting(LOG_LEVELS.join(' | '), z.enum(LOG_LEVELS)),
};
const environmentSchema = z.object(VARIABLES);

/** The settings of the environment. @throws DanchieuError `setting-invalid` naming a variable that cannot be read. */
export function readApiSettings(environment: Readonly<Record<string, string | undefined>>): ApiSettings {
  const read = environmentSchema.safeParse(environment);
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0] ?? '') as keyof typeof VARIABLES;
    throw new DanchieuError('setting-invalid', { name, wanted: VARIABLES[name].meta()?.description ?? '' });
  }
  const given = read.data;
  const { limits, corsOrigins, proxies, logLevel } = DEFAULT_SETTINGS;
  return {
    limits: {
      ...limits,
      requestsAMinute: given.DANCHIEU_REQUESTS_A_MINUTE ?? limits.requestsAMinute,
      lookupCharacters: given.DANCHIEU_LOOKUP_CHARACTERS ?? limits.lookupCharacters,
      lookupCitations: given.DANCHIEU_LOOKUP_CITATIONS ?? limits.lookupCitations,
      uploadBytes: given.DANCHIEU_UPLOAD_MB === undefined ? limits.uploadBytes : given.DANCHIEU_UPLOAD_MB * MEGA,
      waitingJobs: given.DANCHIEU_WAITING_JOBS ?? limits.waitingJobs,
    },
    corsOrigins: given.DANCHIEU_CORS_ORIGINS ?? corsOrigins,
    proxies: given.DANCHIEU_PROXIES ?? proxies,
    logLevel: given.DANCHIEU_LOG ?? logLevel,
  };
}

/** `https://cong.vn, http://localhost:3000` or `*`; a page's origin has no path, so one with a path would never match. */
function readOrigins(text: string, context: z.RefinementCtx): readonly string[] | '*' {
  if (text.trim() === '*') return '*';
  const origins = text.split(',').map((one) => one.trim());
  const wrong = origins.find((one) => !/^https?:\/\/[^\s/]+$/.test(one));
  if (wrong === undefined) return origins;
  context.addIssue({ code: 'custom', message: wrong });
  return z.NEVER;
}
