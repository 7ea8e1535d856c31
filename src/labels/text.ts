/** One text in both languages; `{name}` is filled in. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}
