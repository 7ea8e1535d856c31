/** The number that an aggregate gives; nothing counts as none. */
export function counted(row: { readonly n: number | null } | undefined): number {
  return row?.n ?? 0;
}
