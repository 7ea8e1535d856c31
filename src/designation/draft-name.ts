const VERBS: Readonly<Record<string, string>> = {
  amends: 'sửa đổi',
  replaces: 'thay thế',
  repeals: 'bãi bỏ',
  new: 'xây dựng',
};
const DRAFT_KEY = /^(?:draft:)?[^|]*\|([^|]*)\|(.*)$/su;
const TARGET = /^(?:sym|name|draft):/u;

/**
 * What people call a draft that is known by its key only: `draft:nghị định|amends|sym:118/2021/NĐ-CP` → "dự thảo sửa đổi
 * 118/2021/NĐ-CP".
 * @param key with or without `draft:`: type, verb, and the keys of its targets or its title
 */
export function draftName(key: string): string {
  const [, verb = '', about = ''] = DRAFT_KEY.exec(key) ?? [];
  const words = TARGET.test(about)
    ? about
        .split('|')
        .map((target) => target.replace(TARGET, ''))
        .sort()
        .join(', ')
    : about;
  return `dự thảo ${VERBS[verb] ?? ''} ${words}`.replace(/\s+/gu, ' ').trim();
}
