const STROKES = /(?<![\p{L}\p{N}*_])[*_]{1,3}(?=[\p{L}\p{N}“"(])|(?<=[\p{L}\p{N}”").,;:])[*_]{1,3}(?![\p{L}\p{N}*_])/gu;

/** The words of a line without their Markdown emphasis: "*Hà Nội, ngày* **30** *tháng 10 năm 2020*". */
export function withoutEmphasis(text: string): string {
  return text.includes('*') || text.includes('_') ? text.replace(STROKES, '').trim() : text;
}
