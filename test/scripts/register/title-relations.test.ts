import { describe, expect, it } from '@jest/globals';
import { titleRelations } from '../../../scripts/register/title-relations.js';
import { createRegister } from '../../../src/register/create-register.js';
import { registerRow } from '../../support/register-row.js';

const law = (id: string, number: string, title: string, issued: string) =>
  registerRow({ id, type: 'luật', number, title, issued });
const LAWS = createRegister([
  law('luat-15-2012-qh13', '15/2012/QH13', 'Xử lý vi phạm hành chính', '2012-06-20'),
  law(
    'luat-67-2020-qh14',
    '67/2020/QH14',
    'Sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính',
    '2020-11-13',
  ),
  law('luat-01-2011-qh13', '01/2011/QH13', 'Lưu trữ', '2011-11-11'),
  law('luat-33-2024-qh15', '33/2024/QH15', 'Lưu trữ', '2024-06-21'),
]);

const relationsOf = (type: string, title: string, issued = '2022-05-01') =>
  titleRelations(registerRow({ id: 'x', type, title, issued }), LAWS).map(
    ({ from, relation, to, part }) => `${from} ${relation} ${to} ${part}`,
  );

describe('what a title says of other instruments', () => {
  it('amends, details and guides by the words before the number or name', () => {
    expect(
      relationsOf('nghị định', 'Quy định chi tiết một số điều và biện pháp thi hành Luật Xử lý vi phạm hành chính'),
    ).toEqual(['x details luat-15-2012-qh13 part']);
    expect(
      relationsOf('thông tư', 'Hướng dẫn thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ'),
    ).toEqual(['x guides nghi-dinh-30-2020-nd-cp whole']);
    expect(relationsOf('thông tư', 'Bãi bỏ một phần Thông tư số 71/2011/TT-BNNPTNT')).toEqual([
      'x repeals thong-tu-71-2011-tt-bnnptnt part',
    ]);
    expect(
      relationsOf('luật', 'Sửa đổi, bổ sung một số điều của Luật Lưu trữ và Luật Xử lý vi phạm hành chính'),
    ).toEqual(['x amends luat-01-2011-qh13 part', 'x amends luat-15-2012-qh13 part']);
  });

  it('keeps to the direction: who amends B, which details C, does nothing to C', () => {
    const title =
      'Sửa đổi, bổ sung một số điều của Nghị định số 81/2013/NĐ-CP quy định chi tiết Luật Xử lý vi phạm hành chính';
    expect(relationsOf('nghị định', title)).toEqual([
      'x amends nghi-dinh-81-2013-nd-cp part',
      'nghi-dinh-81-2013-nd-cp details luat-15-2012-qh13 whole',
    ]);
  });

  it('goes on with the objects of the main verb after the subject of the first', () => {
    const title =
      'Sửa đổi, bổ sung một số điều của Thông tư số 02/2020/TT-BTP ngày 08/4/2020 của Bộ trưởng Bộ Tư pháp quy định mẫu sổ và Thông tư số 04/2020/TT-BTP quy định chi tiết một việc';
    expect(relationsOf('thông tư', title)).toEqual([
      'x amends thong-tu-02-2020-tt-btp part',
      'x amends thong-tu-04-2020-tt-btp part',
    ]);
  });

  it('turns the passive round', () => {
    const title = 'Hướng dẫn thi hành Nghị định số 81/2013/NĐ-CP được sửa đổi, bổ sung theo Nghị định số 97/2017/NĐ-CP';
    expect(relationsOf('thông tư', title)).toContain('nghi-dinh-97-2017-nd-cp amends nghi-dinh-81-2013-nd-cp part');
    expect(relationsOf('thông tư', title)).not.toContain('x amends nghi-dinh-97-2017-nd-cp part');
  });

  it('takes an amending law for one name, and says nothing for an amending act without a number', () => {
    const guiding = 'Hướng dẫn thi hành Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính';
    expect(relationsOf('nghị định', guiding)).toEqual(['x guides luat-67-2020-qh14 whole']);
    expect(relationsOf('thông tư', 'Hướng dẫn Nghị định sửa đổi, bổ sung Nghị định số 81/2013/NĐ-CP')).toEqual([]);
  });

  it('takes a law’s name for the law of the time', () => {
    expect(relationsOf('nghị định', 'Quy định chi tiết Luật Lưu trữ', '2013-01-03')).toEqual([
      'x details luat-01-2011-qh13 whole',
    ]);
    expect(relationsOf('nghị định', 'Quy định chi tiết Luật Lưu trữ', '2025-07-10')).toEqual([
      'x details luat-33-2024-qh15 whole',
    ]);
  });

  it('says nothing where an instrument is only named', () => {
    expect(relationsOf('thông tư', 'Quy định mức thu phí theo Luật Lưu trữ')).toEqual([]);
    expect(relationsOf('thông tư', 'Hướng dẫn việc thu phí theo quy định mới tại Nghị định số 81/2013/NĐ-CP')).toEqual(
      [],
    );
  });
});
