import type { Span } from './span.js';

/**
 * Maps offsets of a derived text (cleaned, unwrapped, reordered) back to the text it was derived from.
 *
 * A map is a list of segments in the order of the derived text. A *copied* segment stands for as many code units in
 * both texts; a *replaced* one stands for a run whose lengths differ (NFC composition, a healed line break, …) and maps
 * as a whole. All offsets are UTF-16 code units.
 */
export class SegmentMap {
  /** Segment found last: offsets are mostly asked for in their order, so that the next one is it again or stands beside it. */
  private lastSegment = 0;

  /** Parallel arrays, one entry a segment: where it starts in the derived text, where and how long in the original. */
  private constructor(
    private readonly derivedStarts: Int32Array,
    private readonly originalStarts: Int32Array,
    private readonly originalLengths: Int32Array,
    readonly derivedLength: number,
  ) {}

  /** The map of a text onto itself. */
  static identity(length: number): SegmentMap {
    return new SegmentMap(Int32Array.of(0), Int32Array.of(0), Int32Array.of(length), length);
  }

  static builder(): SegmentMapBuilder {
    return new SegmentMapBuilder((d, o, l, n) => new SegmentMap(d, o, l, n));
  }

  /** Index of the segment that holds derived offset `at` (the last one that starts at or before it). */
  private segmentAt(at: number): number {
    const starts = this.derivedStarts;
    const last = this.lastSegment;
    if ((starts[last] as number) <= at) {
      if (at < (starts[last + 1] ?? Number.POSITIVE_INFINITY)) return last;
      if (at < (starts[last + 2] ?? Number.POSITIVE_INFINITY)) return this.remember(last + 1);
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return this.remember(low);
  }

  private remember(segment: number): number {
    this.lastSegment = segment;
    return segment;
  }

  /** Original offset of the code unit at derived offset `at`. */
  startOf(at: number): number {
    const segment = this.segmentAt(at);
    const start = this.originalStarts[segment] as number;
    return this.isCopy(segment) ? start + at - (this.derivedStarts[segment] as number) : start;
  }

  /** Original offset just after the code unit that ends at derived offset `at` (exclusive end). */
  endOf(at: number): number {
    if (at <= 0) return this.startOf(0);
    const segment = this.segmentAt(at - 1);
    const start = this.originalStarts[segment] as number;
    return start + (this.isCopy(segment) ? at - (this.derivedStarts[segment] as number) : this.lengthOf(segment));
  }

  /** The original span that covers the derived span; what was cut out between its ends is covered too. */
  spanOf(span: Span): Span {
    const start = this.startOf(span.start);
    return { start, end: span.end > span.start ? this.endOf(span.end) : start };
  }

  /** The original pieces of a derived span, neighbours joined, in derived order: what an interruption cut stays out. */
  piecesOf(span: Span): Span[] {
    const pieces: { start: number; end: number }[] = [];
    let segment = this.segmentAt(span.start);
    for (let at = span.start; at < span.end; segment++) {
      const from = this.derivedStarts[segment] as number;
      const stop = Math.min(this.derivedStarts[segment + 1] ?? this.derivedLength, span.end);
      const original = this.originalStarts[segment] as number;
      const copied = this.isCopy(segment);
      const start = copied ? original + at - from : original;
      const end = original + (copied ? stop - from : this.lengthOf(segment));
      const last = pieces[pieces.length - 1];
      if (last !== undefined && last.end === start) last.end = end;
      else if (end > start) pieces.push({ start, end });
      at = stop;
    }
    return pieces;
  }

  /** The map from this map's derived text to the original of `inner`, where `inner` maps this map's original further. */
  compose(inner: SegmentMap): SegmentMap {
    const builder = SegmentMap.builder();
    for (let segment = 0; segment < this.derivedStarts.length; segment++) {
      const derivedLength = this.derivedLengthOf(segment);
      const from = this.originalStarts[segment] as number;
      const to = from + this.lengthOf(segment);
      if (derivedLength !== to - from) {
        const start = inner.startOf(from);
        builder.replace(derivedLength, start, to > from ? inner.endOf(to) - start : 0);
        continue;
      }
      for (let at = from; at < to; ) {
        const inside = inner.segmentAt(at);
        const next = inner.derivedStarts[inside + 1] ?? inner.derivedLength;
        // Part of a replaced run maps to the whole of it, unit by unit, so that it never looks like a copy.
        const stop = inner.isCopy(inside) ? Math.min(to, Math.max(at + 1, next)) : at + 1;
        const start = inner.startOf(at);
        builder.replace(stop - at, start, inner.endOf(stop) - start);
        at = stop;
      }
    }
    return builder.build();
  }

  /** True where a segment stands for as many code units in both texts. */
  private isCopy(segment: number): boolean {
    return this.derivedLengthOf(segment) === this.lengthOf(segment);
  }

  private derivedLengthOf(segment: number): number {
    return (this.derivedStarts[segment + 1] ?? this.derivedLength) - (this.derivedStarts[segment] as number);
  }

  private lengthOf(segment: number): number {
    return this.originalLengths[segment] as number;
  }
}

type Make = (derived: Int32Array, original: Int32Array, lengths: Int32Array, length: number) => SegmentMap;

/** Segments a builder has room for at first; the room doubles when it is full. */
const FIRST_ROOM = 256;

/** Collects segments in the order of the derived text. */
class SegmentMapBuilder {
  private derived = new Int32Array(FIRST_ROOM);
  private original = new Int32Array(FIRST_ROOM);
  private lengths = new Int32Array(FIRST_ROOM);
  private count = 0;
  private length = 0;

  constructor(private readonly make: Make) {}

  /** `length` code units taken over as they stand at `originalStart`. */
  copy(originalStart: number, length: number): void {
    if (length <= 0) return;
    const last = this.count - 1;
    if (last >= 0) {
      const lastDerived = this.length - (this.derived[last] as number);
      const lastOriginal = this.lengths[last] as number;
      if (lastDerived === lastOriginal && (this.original[last] as number) + lastOriginal === originalStart) {
        this.lengths[last] = lastOriginal + length;
        this.length += length;
        return;
      }
    }
    this.push(length, originalStart, length);
  }

  /** `derivedLength` code units that stand for `originalLength` ones at `originalStart` (0: inserted there). */
  replace(derivedLength: number, originalStart: number, originalLength: number): void {
    if (derivedLength <= 0) return;
    if (derivedLength === originalLength) this.copy(originalStart, derivedLength);
    else this.push(derivedLength, originalStart, originalLength);
  }

  get derivedLength(): number {
    return this.length;
  }

  build(): SegmentMap {
    if (this.count === 0) return SegmentMap.identity(0);
    const { derived, original, lengths, count, length } = this;
    return this.make(derived.slice(0, count), original.slice(0, count), lengths.slice(0, count), length);
  }

  private push(derivedLength: number, originalStart: number, originalLength: number): void {
    const at = this.count++;
    if (at === this.derived.length) {
      this.derived = doubled(this.derived);
      this.original = doubled(this.original);
      this.lengths = doubled(this.lengths);
    }
    this.derived[at] = this.length;
    this.original[at] = originalStart;
    this.lengths[at] = originalLength;
    this.length += derivedLength;
  }
}

function doubled(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const roomier = new Int32Array(values.length * 2);
  roomier.set(values);
  return roomier;
}
