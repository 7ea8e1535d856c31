/** Longest line taken, in characters: a record larger than this is refused, and never held whole. */
export const LONGEST_LINE = 32 * 1024 * 1024;

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null when the line is longer than the limit; its content is gone then. */
  readonly text: string | null;
}

/** Lines of a UTF-8 stream, without their ends; memory is bounded by the longest line taken. Blank lines are left out. */
export async function* readLines(stream: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  let pieces: string[] = [];
  let length = 0;
  let number = 0;
  const take = (piece: string): void => {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): Line | null => {
    number++;
    const text = length > longest ? null : pieces.join('');
    pieces = [];
    length = 0;
    return text !== null && text.trim() === '' ? null : { number, text };
  };
  for await (const chunk of stream) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      take(text.slice(from, end));
      from = end + 1;
      const line = finish();
      if (line !== null) yield line;
    }
    take(text.slice(from));
  }
  take(decoder.decode());
  const last = finish();
  if (last !== null) yield last;
}
