import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { threadFile } from '../../../service/open/thread-file.js';

describe('the file of a thread', () => {
  it('is that of the build which asks, whatever other builds there are', async () => {
    const asking = 'file:///srv/danchieu/.danchieu/build-1/service/jobs/writer.js';
    const file = '/srv/danchieu/.danchieu/build-1/service/jobs/writer-thread.js';
    expect(await threadFile(asking, 'service/jobs', 'writer-thread.js')).toBe(file);
  });

  it('is the compiled one where the sources themselves run', async () => {
    const file = join(process.cwd(), 'dist', 'service', 'text', 'reader-thread.js');
    expect(
      await threadFile('file:///srv/danchieu/service/text/reader-pool.ts', 'service/text', 'reader-thread.js'),
    ).toBe(file);
  });
});
