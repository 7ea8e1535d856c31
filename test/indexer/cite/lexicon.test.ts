import { describe, expect, it } from '@jest/globals';
import { buildLexicon } from '../../../indexer/cite/lexicon.js';
import { PhraseTrie } from '../../../indexer/cite/phrase-trie.js';
import { cite, registerOf } from './cite-text.js';

const LEXICON = buildLexicon(
  registerOf([
    { name: 'Luật Đầu tư', kind: 'name' },
    { name: 'Luật Đầu tư theo phương thức đối tác công tư', kind: 'name' },
    { name: 'Luật Chất lượng sản phẩm, hàng hóa', kind: 'name' },
    { name: 'Đề án phát triển ứng dụng dữ liệu về dân cư', kind: 'name' },
    { name: 'Chương trình sức khỏe học đường', kind: 'alias' },
  ]),
);

describe('names of the register', () => {
  it('are matched to the longest', () => {
    expect(
      cite('theo Luật Đầu tư theo phương thức đối tác công tư và Luật Đầu tư', { lexicon: LEXICON }).map(
        ({ text }) => text,
      ),
    ).toEqual(['Luật Đầu tư theo phương thức đối tác công tư', 'Luật Đầu tư']);
  });

  it('are known in small letters and with a space before the comma', () => {
    const read = cite('theo luật chất lượng sản phẩm , hàng hóa', { lexicon: LEXICON });
    expect(read.map(({ text }) => text)).toEqual(['luật chất lượng sản phẩm , hàng hóa']);
  });

  it('make schemes without quotes or period findable', () => {
    const read = cite('nhiệm vụ tại Đề án phát triển ứng dụng dữ liệu về dân cư; Chương trình sức khỏe học đường', {
      lexicon: LEXICON,
    });
    expect(read.map(({ text, mention }) => [text, mention.kind])).toEqual([
      ['Đề án phát triển ứng dụng dữ liệu về dân cư', 'named'],
      ['Chương trình sức khỏe học đường', 'alias'],
    ]);
  });

  it('do not make a law of small-lettered words they do not know', () => {
    expect(cite('các quy định của luật chuyên ngành', { lexicon: LEXICON })).toEqual([]);
  });
});

describe('PhraseTrie', () => {
  const trie = new PhraseTrie([
    ['ủy ban', 1],
    ['ủy ban nhân dân', 2],
    ['khóa', 3],
  ]);

  it('finds the longest phrase that ends with a word', () => {
    expect(trie.longest('ủy ban nhân dân tỉnh', 0)).toEqual({ end: 15, value: 2 });
    expect(trie.longest('ủy ban nhân dâng', 0)).toEqual({ end: 6, value: 1 });
    expect(trie.longest('ủy banh', 0)).toBeNull();
  });

  it('takes any white space for a space, and both ways of placing the tone', () => {
    expect(trie.longest('uỷ  ban\nnhân dân', 0)?.value).toBe(2);
    expect(trie.longest('khoá xii', 0)?.value).toBe(3);
  });
});
