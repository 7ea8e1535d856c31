import { ERRORS } from './errors.data.js';

export type ErrorCode = keyof typeof ERRORS;
export type ErrorValues = Readonly<Record<string, string | number>>;
export type Language = 'vi' | 'en';

/** The text of an error in one language, its values filled in. */
export function errorMessage(code: ErrorCode, values: ErrorValues, language: Language): string {
  return ERRORS[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Any expected failure: a code of the table and the values of its message. */
export class DanchieuError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly values: ErrorValues = {},
    options?: { cause?: unknown },
  ) {
    super(errorMessage(code, values, 'en'), options);
    this.name = 'DanchieuError';
  }

  get exitCode(): number {
    return ERRORS[this.code].exit;
  }

  in(language: Language): string {
    return errorMessage(this.code, this.values, language);
  }
}
