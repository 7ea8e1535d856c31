import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { annotateHtml } from '../../../src/annotate/annotate-html.js';

const address = (id: string): string => `/van-ban/${id}`;
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'");

describe('a text as HTML', () => {
  it('links what means one instrument and escapes everything else', () => {
    const text = '<b>Theo</b> Nghị định 47/2020/NĐ-CP & Quyết định số …';
    const at = text.indexOf('Nghị định');
    const mention = { id: 'm1', start: at, end: at + 24, status: 'resolved', instrument: 'nd-47' } as const;
    const html = annotateHtml(text, [mention], address);
    expect(html).toContain('&lt;b&gt;Theo&lt;/b&gt; <a class="danchieu"');
    expect(html).toContain('href="/van-ban/nd-47">Nghị định 47/2020/NĐ-CP </a>&amp; Quyết định');
  });

  it('gives words inside a title to the inner mention and never puts a link in a link', () => {
    const text = 'Thông tư hướng dẫn Nghị định 47/2020/NĐ-CP về dữ liệu';
    const outer = { id: 'a', start: 0, end: text.length, status: 'resolved', instrument: 'tt' } as const;
    const inner = { id: 'b', start: 19, end: 42, status: 'ambiguous', instrument: null } as const;
    const html = annotateHtml(text, [outer, inner], address);
    expect(html.match(/<a /g)).toHaveLength(2);
    expect(html).toContain('data-status="ambiguous">Nghị định 47/2020/NĐ-CP</span>');
    expect(html).not.toMatch(/<a [^>]*>[^<]*<(?:a|span)/);
  });

  it('loses no character and adds none, however mentions lie', () => {
    const mention = (length: number) =>
      fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({
        id: `m"${a}-${b}`,
        start: Math.min(a, b),
        end: Math.max(a, b),
        status: 'resolved' as const,
        instrument: '"><script>',
      }));
    const cases = fc
      .string({ unit: fc.constantFrom(...'aĐ<>&"\'\n ') })
      .chain((text) => fc.tuple(fc.constant(text), fc.array(mention(text.length), { maxLength: 5 })));
    fc.assert(
      fc.property(cases, ([text, mentions]) => {
        const html = annotateHtml(text, mentions, address);
        expect(plain(html)).toBe(text);
        expect(html).not.toContain('<script');
      }),
    );
  });
});
