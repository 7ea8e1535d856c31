import { describe, expect, it } from '@jest/globals';
import { classificationMark } from '../../../indexer/read/classification-mark.js';

const body = '\nKẾ HOẠCH\nBảo vệ bí mật nhà nước năm 2026\nTăng cường bảo mật thông tin.\n';

describe('classificationMark', () => {
  it.each([
    ['MẬT', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['  TUYỆT  MẬT  ', 'TUYỆT MẬT'],
    ['[TỐI MẬT]', 'TỐI MẬT'],
    ['**MẬT**', 'MẬT'],
    ['Độ mật: Tối mật', 'TỐI MẬT'],
    ['M Ậ T', 'MẬT'],
  ])('sees the stamp %j on a line of its own', (stamp, mark) => {
    expect(classificationMark(`UBND TỈNH A\n${stamp}${body}`)).toEqual({ mark, line: 2 });
  });

  it.each(['Mật ong', 'bảo mật', 'BÍ MẬT NHÀ NƯỚC', 'Mật', 'Công tác mật mã', 'Độ mật: không'])(
    'does not take %j for one',
    (words) => {
      expect(classificationMark(`${words}${body}`)).toBeNull();
    },
  );

  it('looks at the first page only', () => {
    expect(classificationMark(`${'Nội dung kế hoạch.\n'.repeat(80)}MẬT\n`)).toBeNull();
  });

  it('sees a stamp typed in decomposed letters', () => {
    expect(classificationMark(`${'TỐI MẬT'.normalize('NFD')}\r\n${body}`)?.mark).toBe('TỐI MẬT');
  });
});
