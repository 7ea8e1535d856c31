import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Whether what stands for `key` was on the screen before: false while it is drawn for the first time, true from then
 * on. A long list shows its beginning by it at once and its rest after that, so that nobody waits for what is below.
 * @param atOnce nothing is to be put off at first: who comes back finds the screen as long as it was
 */
export function useDrawn(key: string, atOnce = false): boolean {
  const drawn = useRef<Set<string> | null>(null);
  drawn.current ??= new Set(atOnce ? [key] : []);
  const [, draw] = useState(0);
  useEffect(() => {
    if (drawn.current?.has(key)) return;
    // What is called with a frame comes before that frame is painted; what is called after, once it was.
    let after: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      after = setTimeout(() => {
        drawn.current?.add(key);
        draw((times) => times + 1);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(after);
    };
  }, [key]);
  return drawn.current.has(key);
}
