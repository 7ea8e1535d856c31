/** Stretches longer than this are cut out whole; shorter ones are cheaper to copy letter by letter. */
const SHORT = 16;
const ROOM = 1024;

/** Writes a text that consists of stretches of other texts, long ones and (as decomposed letters leave them) very many short ones. */
export class TextWriter {
  private readonly parts: string[] = [];
  /** Letters not yet in `parts`; a plain array, because only such arrays are spread without being iterated. */
  private units: number[] = [];

  /** Writes `text.slice(from, to)`. */
  copy(text: string, from = 0, to = text.length): void {
    if (to - from > SHORT) {
      this.flush();
      this.parts.push(text.slice(from, to));
      return;
    }
    for (let at = from; at < to; at++) this.units.push(text.charCodeAt(at));
    if (this.units.length >= ROOM) this.flush();
  }

  finish(): string {
    this.flush();
    return this.parts.join('');
  }

  private flush(): void {
    if (this.units.length === 0) return;
    this.parts.push(String.fromCharCode(...this.units));
    this.units = [];
  }
}
