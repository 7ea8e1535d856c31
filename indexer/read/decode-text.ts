import { DanchieuError } from '../../src/errors/errors.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file's text; `original` is what every offset of the product counts in, a leading BOM left out. */
export interface DecodedText {
  readonly original: string;
  readonly encoding: Encoding;
}

const PROBE = 1 << 16;
/** Bytes a UTF-8 character may take. */
const CHARACTER_LENGTHS = [1, 2, 3, 4] as const;
/** Share of control bytes that a text may hold. */
const RARE = 0.002;

/**
 * Bytes to text: UTF-8 with or without a BOM, UTF-16 with one. Anything else is refused, naming the first bad byte.
 * @param file what messages call the input
 * @throws DanchieuError `input-empty`, `input-not-text` or `input-encoding`
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const encoding = bomOf(bytes);
  const head = encoding === null ? 0 : encoding === 'utf-8' ? 3 : 2;
  const body = bytes.subarray(head);
  if (body.length === 0) throw new DanchieuError('input-empty', { file });
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return { original: decode16(body, encoding, head, file), encoding };
  const binary = controlByte(body);
  if (binary >= 0) throw new DanchieuError('input-not-text', { file, offset: head + binary });
  const original = decode8(body, head, file);
  if (original.trim() === '') throw new DanchieuError('input-empty', { file });
  return { original, encoding: 'utf-8' };
}

function bomOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decode8(body: Uint8Array, head: number, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch (cause) {
    throw new DanchieuError('input-encoding', { file, offset: head + firstBadByte(body) }, { cause });
  }
}

function decode16(body: Uint8Array, encoding: 'utf-16le' | 'utf-16be', head: number, file: string): string {
  if (body.length % 2 === 1) throw new DanchieuError('input-encoding', { file, offset: head + body.length - 1 });
  const big = encoding === 'utf-16be';
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  let open = false;
  for (let at = 0; at < body.length; at += 2) {
    const unit = view.getUint16(at, !big);
    if (unit === 0) throw new DanchieuError('input-not-text', { file, offset: head + at });
    const low = unit >= 0xdc00 && unit <= 0xdfff;
    if (low !== open) throw new DanchieuError('input-encoding', { file, offset: head + at });
    open = unit >= 0xd800 && unit <= 0xdbff;
  }
  if (open) throw new DanchieuError('input-encoding', { file, offset: head + body.length - 2 });
  const original = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(big ? swapped(body) : body);
  if (original.trim() === '') throw new DanchieuError('input-empty', { file });
  return original;
}

/** Not every build of Node decodes big-endian UTF-16, so the bytes are turned round first. */
function swapped(body: Uint8Array): Uint8Array {
  const turned = new Uint8Array(body.length);
  for (let at = 0; at < body.length; at += 2) {
    turned[at] = body[at + 1] as number;
    turned[at + 1] = body[at] as number;
  }
  return turned;
}

/**
 * Offset of the first byte that shows the file is no text, or -1: a NUL anywhere, or controls that are not rare.
 * A stray control is left over from word processors (0x1E, a non-breaking hyphen) and no reason to refuse a document.
 */
function controlByte(body: Uint8Array): number {
  const nul = body.indexOf(0);
  if (nul >= 0) return nul;
  let first = -1;
  let controls = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] as number;
    if (byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d)) continue;
    if (first < 0) first = at;
    controls++;
  }
  return controls > 4 && controls > body.length * RARE ? first : -1;
}

/** Passes over what decodes, in ever smaller steps and at last character by character; what is left starts badly. */
function firstBadByte(body: Uint8Array): number {
  let good = 0;
  for (let size = PROBE; size > CHARACTER_LENGTHS.length; size >>= 1) {
    for (let end = wholeCharacters(body, good, size); end > good; end = wholeCharacters(body, good, size)) {
      if (!decodes(body.subarray(good, end))) break;
      good = end;
    }
  }
  for (;;) {
    const length = CHARACTER_LENGTHS.find(
      (bytes) => good + bytes <= body.length && decodes(body.subarray(good, good + bytes)),
    );
    if (length === undefined) return good;
    good += length;
  }
}

/** The end of the last character that starts within `size` bytes of `from` and may be whole there. */
function wholeCharacters(body: Uint8Array, from: number, size: number): number {
  const to = from + size;
  if (to >= body.length) return body.length;
  let at = to;
  while (at > from && ((body[at] as number) & 0xc0) === 0x80) at--;
  return at > from ? at : to;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
