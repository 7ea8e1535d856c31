import { readFileSync } from 'node:fs';

/** How long runs took, milliseconds. */
export interface Timing {
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Runs `work` once for each input, after a few runs that are not counted, and gives the spread of its times. */
export async function timed<T>(inputs: readonly T[], work: (input: T) => Promise<unknown>): Promise<Timing> {
  for (const input of inputs.slice(0, 5)) await work(input);
  const times: number[] = [];
  for (const input of inputs) {
    const started = performance.now();
    await work(input);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { runs: times.length, p50: at(0.5), p95: at(0.95), max: times.at(-1) ?? 0 };
}

/** One line of the report: what was measured, its spread, and whether it holds the target for p95. */
export function report(what: string, timing: Timing, target?: number): void {
  const { p50, p95, max, runs } = timing;
  const held = target === undefined ? '' : p95 < target ? `  holds (< ${target} ms)` : `  MISSES ${target} ms`;
  const figures = [p50, p95, max].map((time) => time.toFixed(2).padStart(9));
  console.log(`${what.padEnd(52)} p50 ${figures[0]}  p95 ${figures[1]}  max ${figures[2]} ms (${runs})${held}`);
}

export interface Figure {
  readonly what: string;
  readonly timing: Timing;
}

/** The same questions to two stores, side by side. */
export function besides(
  names: readonly [string, string],
  figures: readonly [readonly Figure[], readonly Figure[]],
): void {
  console.log(`\n${'p50 / p95, ms'.padEnd(52)} ${names.map((name) => name.padStart(20)).join(' ')}`);
  const others = new Map(figures[1].map(({ what, timing }) => [what, timing]));
  for (const { what, timing } of figures[0]) {
    const pair = [timing, others.get(what)].map((one) =>
      one === undefined ? '' : `${one.p50.toFixed(2)} / ${one.p95.toFixed(2)}`,
    );
    console.log(`${what.padEnd(52)} ${pair.map((text) => text.padStart(20)).join(' ')}`);
  }
}

/** Seconds a piece of work took, told on a line. */
export async function told<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.log(`${what.padEnd(52)} ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * Tells how long each part of a long piece of work took, in seconds and in processor time, so that growth shows; to be
 * called after each part with its name.
 * @param server process whose processor time is told beside this one's
 */
export function toldInParts(server: number | null): (part: string) => void {
  let [time, own, its] = [performance.now(), process.cpuUsage(), processorSeconds(server)];
  return (part) => {
    const used = process.cpuUsage(own);
    const now = processorSeconds(server);
    const seconds = [
      (performance.now() - time) / 1000,
      (used.user + used.system) / 1e6,
      now === null ? null : now - (its ?? 0),
    ];
    const [wall, program, other] = seconds.map((one) => (one === null ? '?' : one.toFixed(1)));
    console.log(`  ${part.padEnd(50)} ${wall} s; processor: program ${program} s, server ${other} s`);
    [time, own, its] = [performance.now(), process.cpuUsage(), now];
  };
}

/** Processor time of another process so far, seconds; null where the system does not tell it in Linux's way. */
function processorSeconds(pid: number | null): number | null {
  if (pid === null) return null;
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .slice(11, 13);
    return (Number(user) + Number(system)) / 100;
  } catch {
    return null;
  }
}

/** The most memory the process has held so far, MB. */
export function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
