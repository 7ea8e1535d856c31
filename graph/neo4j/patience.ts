/**
 * Hears when the other side has been silent for too long. Every question asked and every answer is a sign of life, so
 * that long work made of many answers is none too long; what is never answered, a beginning or a commit too, is.
 */
export class Patience {
  private timer: NodeJS.Timeout | undefined;
  private lose: (error: unknown) => void = () => undefined;
  private cause: unknown = null;
  private over = false;
  /** Fails when patience is lost. */
  readonly lost: Promise<never>;

  /** @param failure what to fail with after so many seconds; `cause` is the last failure before the silence, or null. */
  constructor(
    private readonly seconds: number,
    private readonly failure: (seconds: number, cause: unknown) => unknown,
  ) {
    this.lost = new Promise<never>((_resolve, reject) => {
      this.lose = reject;
    });
    // Heard only while the work goes on; later nobody is there to hear it.
    this.lost.catch(() => undefined);
    this.signOfLife();
  }

  /** Whether nobody waits any more: what still fails or answers then is of no interest. */
  get isOver(): boolean {
    return this.over;
  }

  signOfLife(): void {
    this.wait(this.seconds, this.failure);
  }

  /** Waits for something that may take another time than an answer, until the next sign of life. */
  wait(seconds: number, failure: (seconds: number, cause: unknown) => unknown): void {
    clearTimeout(this.timer);
    if (this.over) return;
    this.timer = setTimeout(() => {
      this.over = true;
      this.lose(failure(seconds, this.cause));
    }, seconds * 1000);
  }

  /** Lets time pass after a failure, in which nobody is asked. */
  async rest(milliseconds: number, cause: unknown): Promise<void> {
    this.cause = cause;
    clearTimeout(this.timer);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  end(): void {
    this.over = true;
    clearTimeout(this.timer);
  }
}
