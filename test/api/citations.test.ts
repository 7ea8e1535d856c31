import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Serving } from '../../api/serve.js';
import { createClient } from '../../client/client.js';
import { serveSamples } from './serving.js';

let serving: Serving;
let call: ReturnType<typeof createClient>;

beforeAll(async () => {
  serving = await serveSamples();
  call = createClient({ server: serving.address });
});

afterAll(() => serving?.stop());

const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${serving.address}/api/v1/citations/${path}`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en', ...headers },
  });

describe('what a text cites', () => {
  const text = 'Triển khai Nghị định số 47/2020/NĐ-CP và Nghị quyết 27-NQ/TW.';

  it('gives each mention with its place and what it means', async () => {
    const { mentions, instruments, registerVersion, textSha256 } = await call('lookUpCitations', { body: { text } });
    expect(mentions.map((one) => text.slice(one.start, one.end))).toEqual(mentions.map((one) => one.text));
    expect(mentions[0]).toMatchObject({ lookedUp: true, status: 'resolved', instrument: 'nghi-dinh-47-2020-nd-cp' });
    const [known] = instruments.filter(({ id }) => id === 'nghi-dinh-47-2020-nd-cp');
    expect(known?.tasks).toBeGreaterThan(0);
    expect(registerVersion).not.toBe('');
    expect(textSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('settles by the context what the text leaves open', async () => {
    const bare = 'Thực hiện Quyết định số 15/2023/QĐ-UBND.';
    const without = await call('lookUpCitations', { body: { text: bare } });
    const known = await call('lookUpCitations', { body: { text: bare, context: { place: 'Nghệ An' } } });
    expect(without.mentions[0]).toMatchObject({ status: 'unresolved', identity: { place: null } });
    expect(known.mentions[0]).toMatchObject({ status: 'resolved', identity: { place: 'nghe-an' } });
  });

  it('names a citation that no longer holds in the planned period, with one to paste', async () => {
    const plan = 'Tiếp tục triển khai thực hiện Luật Ban hành văn bản quy phạm pháp luật năm 2015.';
    const { findings } = await call('lookUpCitations', { body: { text: plan, context: { period: '2025' } } });
    const replaced = findings.filter(({ kind }) => kind === 'replaced');
    expect(replaced).toMatchObject([{ since: '2025-04-01', candidates: ['luat-64-2025-qh15'] }]);
  });

  it('lists every mention beyond the limit of one request without looking it up', async () => {
    const many = Array.from({ length: 260 }, (_, index) => `Quyết định số ${index + 1}/QĐ-BTP`).join('\n');
    const { mentions } = await call('lookUpCitations', { body: { text: many } });
    expect(mentions).toHaveLength(260);
    expect(mentions.filter(({ lookedUp }) => lookedUp)).toHaveLength(250);
    expect(mentions.at(-1)).toMatchObject({ lookedUp: false, text: expect.stringContaining('260/QĐ-BTP') });
  });

  it('marks the text as HTML', async () => {
    const { html } = await call('annotateText', { body: { text: `<i>${text}`, link: 'https://a.vn/vb/{id}' } });
    expect(html).toContain('&lt;i&gt;');
    expect(html).toContain('href="https://a.vn/vb/nghi-dinh-47-2020-nd-cp"');
    const script = await post('annotate', JSON.stringify({ text, link: 'javascript:alert("{id}")' }));
    expect(script.status).toBe(400);
    expect(await script.json()).toMatchObject({ code: 'parameter-invalid', parameter: 'link' });
  });

  it.each([
    ['{"text":', {}, 400, 'body-invalid'],
    ['{}', {}, 400, 'parameter-invalid'],
    ['[]', {}, 400, 'parameter-invalid'],
    ['{"text":"x","contxt":{}}', {}, 400, 'parameter-unknown'],
    ['{"text":"x","context":{"place":"Nơi không có"}}', {}, 400, 'parameter-invalid'],
    ['{"text":"x","__proto__":{"admin":true}}', {}, 400, 'parameter-unknown'],
    ['text', { 'Content-Type': 'text/plain' }, 415, 'media-unsupported'],
    [JSON.stringify({ text: 'x'.repeat(64_001) }), {}, 413, 'text-too-long'],
    [JSON.stringify({ text: 'x'.repeat(500_000) }), {}, 413, 'body-too-large'],
  ])('refuses body %#', async (body, headers, status, code) => {
    const answer = await post('lookup', body, headers);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code });
  });

  it('names the nearest member of the body', async () => {
    const answer = await post('lookup', '{"text":"x","contxt":{}}');
    expect(await answer.json()).toMatchObject({ parameter: 'contxt', nearest: 'context' });
    const inside = await post('lookup', '{"text":"x","context":{"dat":"2025-01-01"}}');
    expect(await inside.json()).toMatchObject({ parameter: 'context.dat', nearest: 'date' });
  });
});
