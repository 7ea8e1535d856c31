const ENDING = ['SIGINT', 'SIGTERM'] as const;

/** Resolves when the process is first told to end; told a second time, it ends at once as if nobody listened. */
export function untilSignalled(): Promise<void> {
  return new Promise((resolve) => {
    const heard = (): void => {
      for (const signal of ENDING) process.off(signal, heard);
      resolve();
    };
    for (const signal of ENDING) process.on(signal, heard);
  });
}
