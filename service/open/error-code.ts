/** The code of a system error (`ENOENT`, …), or its text. Told by its shape: errors may come from another realm. */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : String(error);
}
