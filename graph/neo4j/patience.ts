/**
 * Hears when the other side has been silent for too long. Every question asked and every answer is a sign of life, so
 * that long work made of many answers is none too long; what is never answered, a beginning or a commit too, is.
 */
export class Patience {
  private timer: NodeJS.Timeout | undefined;
  private lose: (error: Error) => void = () => undefined;
  /** Fails when patience is lost. */
  readonly lost: Promise<never>;

  constructor(
    private readonly seconds: number,
    private readonly failure: (seconds: number) => Error,
  ) {
    this.lost = new Promise<never>((_resolve, reject) => {
      this.lose = reject;
    });
    // Heard only while the work goes on; later nobody is there to hear it.
    this.lost.catch(() => undefined);
    this.signOfLife();
  }

  signOfLife(): void {
    this.wait(this.seconds, this.failure);
  }

  /** Waits for something that may take another time than an answer, until the next sign of life. */
  wait(seconds: number, failure: (seconds: number) => Error): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.lose(failure(seconds)), seconds * 1000);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
