import { DanchieuError } from '../../src/errors/errors.js';

/** One piece of work; it sees to its own failures. */
interface Place {
  readonly work: () => Promise<void>;
  readonly turnAway: (error: Error) => void;
}

/** Seconds after which it is worth asking again where the line is full. */
const COME_AGAIN = 10;

/** Work done one piece after the other, in the order it came; so much may wait and no more. */
export class Line {
  private readonly places: Place[] = [];
  private running: Promise<void> | null = null;
  private stopped = false;

  constructor(private readonly most: number) {}

  /** Pieces that wait or are being done. */
  get length(): number {
    return this.places.length;
  }

  get isStopped(): boolean {
    return this.stopped;
  }

  /** @throws DanchieuError `queue-full`, `stopping`. */
  expectRoom(): void {
    if (this.stopped) throw new DanchieuError('stopping');
    if (this.places.length >= this.most) throw this.full();
  }

  /**
   * @param turnAway told why, when it will not be done after all
   * @param patience milliseconds until it must have begun
   */
  join(
    work: () => Promise<void>,
    turnAway: (error: Error) => void = () => {},
    patience = Number.POSITIVE_INFINITY,
  ): void {
    const place = { work, turnAway };
    this.places.push(place);
    if (Number.isFinite(patience)) setTimeout(() => this.leave(place), patience).unref();
    this.running ??= this.run();
  }

  /** Begins nothing more; resolves when what is being done has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const { turnAway } of this.places.slice(1)) turnAway(new DanchieuError('stopping'));
    await this.running;
  }

  /** Whoever waits no longer; what has begun is ended. */
  private leave(place: Place): void {
    const at = this.places.indexOf(place);
    if (at < 1) return;
    this.places.splice(at, 1);
    place.turnAway(this.full());
  }

  private full(): DanchieuError {
    return new DanchieuError('queue-full', { count: this.places.length, seconds: COME_AGAIN });
  }

  private async run(): Promise<void> {
    // Whoever joins the line hears of it before anything is done.
    await Promise.resolve();
    for (let [place] = this.places; place !== undefined && !this.stopped; [place] = this.places) {
      await place.work();
      this.places.shift();
    }
    this.running = null;
  }
}
