import { describe, expect, it } from '@jest/globals';
import type { StatedFacts } from '../../../src/facts/document.js';
import { read } from './reading.js';

const header = (text: string, stated: StatedFacts = {}) => read(text, stated).structure.header;
const day = (iso: string) => ({ from: iso, to: iso });
const year = (value: number) => ({ from: `${value}-01-01`, to: `${value}-12-31` });

describe('the letterhead', () => {
  const plan = header(
    'UBND TỈNH QUẢNG NAM\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ XÂY DỰNG\tĐộc lập - Tự do - Hạnh phúc\nSố: 45/KH-SXD\tQuảng Nam, ngày 20 tháng 3 năm 2024\n\nKẾ HOẠCH\nCải cách hành chính năm 2024\n\nI. NỘI DUNG\n1. Rà soát thủ tục.',
  );

  it('gives number, date, issuer and place', () => {
    expect(plan).toEqual({
      type: { value: 'kế hoạch', basis: 'printed' },
      number: { value: '45/KH-SXD', basis: 'printed' },
      title: 'Kế hoạch Cải cách hành chính năm 2024',
      date: { value: day('2024-03-20'), basis: 'printed' },
      issuer: { value: 'SỞ XÂY DỰNG', basis: 'printed' },
      agency: 'so-xay-dung',
      place: { value: 'quang-nam', basis: 'printed' },
      period: { value: year(2024), basis: 'printed' },
    });
  });

  it('takes the month where the day is left open, and a Party number as it is', () => {
    const party = header(
      'TỈNH ỦY HÀ TĨNH\nSố 12-CTr/TU\nHà Tĩnh, ngày     tháng 02 năm 2026\nCHƯƠNG TRÌNH\nHành động thực hiện Nghị quyết Đại hội XIV\nI. MỤC TIÊU\n- Phát triển.',
    );
    expect(party).toMatchObject({
      number: { value: '12-CTr/TU' },
      date: { value: { from: '2026-02-01', to: '2026-02-28' } },
      agency: 'tinh-uy',
      place: { value: 'ha-tinh' },
    });
  });
});

describe('what decides', () => {
  it('stands between title and legal basis, and gives issuer and place where nothing above does', () => {
    const decision = header(
      'Số:  69  /2024/QĐ-UBND\tHà Nội, ngày 09 tháng 12 năm 2024\nQUYẾT ĐỊNH\nPhê duyệt mức hỗ trợ của thành phố Hà Nội\nỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI\nCăn cứ Luật Giáo dục nghề nghiệp ngày 27 tháng 11 năm 2014;\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt.',
    );
    expect(decision).toMatchObject({
      number: { value: '69/2024/QĐ-UBND' },
      title: 'Quyết định Phê duyệt mức hỗ trợ của thành phố Hà Nội',
      issuer: { value: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI', basis: 'printed' },
      agency: 'ubnd',
      place: { value: 'ha-noi', basis: 'printed' },
    });
  });

  it('is no body that the title itself ends with', () => {
    const circular = header(
      'BỘ TƯ PHÁP\nSố: 08/2025/TT-BTP\nTHÔNG TƯ\nQUY ĐỊNH VỀ PHÂN CẤP TRONG LĨNH VỰC QUẢN LÝ CỦA\nBỘ NỘI VỤ\nCăn cứ Luật Tổ chức Chính phủ năm 2025;\nĐiều 1. Phạm vi.',
    );
    expect(circular).toMatchObject({ agency: 'btp', title: expect.stringContaining('CỦA BỘ NỘI VỤ') });
  });
});

describe('a letterhead from the web', () => {
  it('is read through its emphasis, and its title ends before the legal basis', () => {
    const circular = header(
      'BỘ TÀI CHÍNH\n\nSố: 19/2021/TT-BTC\n\n*Hà Nội, ngày* *18* *tháng 3 năm 2021*\n\nTHÔNG TƯ\n\nHƯỚNG DẪN GIAO DỊCH ĐIỆN TỬ TRONG LĨNH VỰC THUẾ\n\n*Căn cứ Luật Quản lý thuế ngày 13 tháng 6 năm 2019;*\n\n*Căn cứ Luật Giao dịch điện tử ngày 29 tháng 11 năm 2005;*\n\nChương I\nQUY ĐỊNH CHUNG\n1. Phạm vi điều chỉnh.',
    );
    expect(circular).toMatchObject({
      number: { value: '19/2021/TT-BTC' },
      date: { value: day('2021-03-18'), basis: 'printed' },
      title: 'Thông tư HƯỚNG DẪN GIAO DỊCH ĐIỆN TỬ TRONG LĨNH VỰC THUẾ',
      period: null,
    });
    const bold = header(
      '**BỘ Y TẾ**\n**Số: 05/2022/TT-BYT**\n_Hà Nội, ngày 01 tháng 8 năm 2022_\n**THÔNG TƯ**\nQuy định về kê đơn\nI. NỘI DUNG\n1. Kê đơn.',
    );
    expect(bold).toMatchObject({ number: { value: '05/2022/TT-BYT' }, date: { value: day('2022-08-01') } });
  });

  it('bounds the date by the year in its number; a day in its title is that of the act it amends', () => {
    const circular = header(
      'BỘ TƯ PHÁP\nSố: 03/2024/TT-BTP\nTHÔNG TƯ\nSửa đổi Thông tư số 11/2020/TT-BTP ngày 21 tháng 12 năm 2020 của Bộ trưởng Bộ Tư pháp\nI. NỘI DUNG\n1. Sửa đổi Điều 2.',
    );
    expect(circular).toMatchObject({ date: { value: year(2024), basis: 'printed' }, period: null });
  });
});

describe('a document without letterhead', () => {
  it('has the date and issuer of the decision it is attached to', () => {
    expect(
      header(
        'CHƯƠNG TRÌNH\nCông tác của ngành Tư pháp tỉnh Bình Phước năm 2024\n(Kèm theo Quyết định số 33/QĐ-STP ngày 12/02/2024\ncủa Giám đốc Sở Tư pháp)\nI. MỤC TIÊU\n- Phấn đấu.',
      ),
    ).toMatchObject({
      type: { value: 'chương trình' },
      number: null,
      date: { value: day('2024-02-12'), basis: 'printed' },
      issuer: { value: 'Giám đốc Sở Tư pháp', basis: 'printed' },
      agency: 'so-tu-phap',
      place: { value: 'binh-phuoc', basis: 'printed' },
    });
  });

  it('names itself and its issuer in the preamble', () => {
    expect(
      header(
        'Thực hiện Nghị quyết của Tỉnh ủy; Sở Tư pháp ban hành kế hoạch thực hiện các nhiệm vụ trọng tâm năm 2025, cụ thể như sau:\nI. NHIỆM VỤ\n1. Triển khai Quy định số 178-QĐ/TW ngày 27/6/2024; báo cáo chậm nhất ngày 20/12/2024.',
      ),
    ).toMatchObject({
      type: { value: 'kế hoạch' },
      title: null,
      issuer: { value: 'Sở Tư pháp', basis: 'printed' },
      period: { value: year(2025), basis: 'printed' },
      date: { value: { from: '2024-06-27', to: '2025-01-31' }, basis: 'inferred' },
      place: null,
    });
  });

  it('was written after what it cites, even in the course of its year', () => {
    expect(
      header(
        'KẾ HOẠCH\nPháp chế năm 2025\nI. NHIỆM VỤ\n1. Thực hiện Nghị định số 187/2025/NĐ-CP ngày 01/7/2025 của Chính phủ.',
      ).date,
    ).toEqual({
      value: { from: '2025-07-01', to: '2025-12-31' },
      basis: 'inferred',
    });
  });

  it('takes the year of its times where it says no other', () => {
    const table = [1, 2, 3]
      .map((row) => `1.${row}\nTriển khai nhiệm vụ được giao\nPhòng Kế hoạch\nQuý ${'I'.repeat(row)}/2027\n`)
      .join('');
    expect(header(table).period).toEqual({ value: year(2027), basis: 'inferred' });
  });

  it('never takes for its own a place it only cites', () => {
    const { place } = header(
      'KẾ HOẠCH\nPháp chế năm 2024\nCăn cứ Quyết định số 5/QĐ-UBND ngày 02/01/2024 của UBND tỉnh Lào Cai;\nI. NHIỆM VỤ\n1. Học tập kinh nghiệm tại tỉnh Hà Giang.',
    );
    expect(place).toBeNull();
  });

  it('gives a ministry no place', () => {
    const { place, agency } = header(
      'KẾ HOẠCH\nTổ chức hội nghị tại thành phố Hải Phòng năm 2024\n(Kèm theo Quyết định số 244/QĐ-BTP ngày 29/02/2024 của Bộ trưởng Bộ Tư pháp)\nI. NỘI DUNG\n1. Hội nghị.',
    );
    expect(agency).toBe('btp');
    expect(place).toBeNull();
  });

  it('leaves the year of a law to the law', () => {
    expect(
      header('KẾ HOẠCH\nTriển khai thi hành Luật Đất đai năm 2024\nI. NỘI DUNG\n1. Tuyên truyền.').period,
    ).toBeNull();
    expect(
      header(
        'KẾ HOẠCH\nThực hiện Đề án 06 giai đoạn 2026 - 2030, định hướng đến năm 2035\nI. NỘI DUNG\n1. Tuyên truyền.',
      ).period?.value,
    ).toEqual({
      from: '2026-01-01',
      to: '2030-12-31',
    });
  });
});

describe('what a person states', () => {
  const text = 'KẾ HOẠCH\nPháp chế năm 2024\nI. NHIỆM VỤ\n1. Rà soát văn bản.';

  it('comes before what is printed, and says so', () => {
    expect(
      header(text, { date: '12/3/2026', place: 'tỉnh Tây Ninh', issuer: 'Sở Nội vụ', period: '2026' }),
    ).toMatchObject({
      date: { value: day('2026-03-12'), basis: 'stated' },
      place: { value: 'tay-ninh-moi', basis: 'stated' },
      issuer: { value: 'Sở Nội vụ', basis: 'stated' },
      agency: 'so-noi-vu',
      period: { value: year(2026), basis: 'stated' },
    });
  });

  it('may be a month, a year, an id or a span of years', () => {
    expect(header(text, { date: '2024-02', place: 'tra-vinh', period: '2021-2025' })).toMatchObject({
      date: { value: { from: '2024-02-01', to: '2024-02-29' } },
      place: { value: 'tra-vinh' },
      period: { value: { from: '2021-01-01', to: '2025-12-31' } },
    });
    expect(header(text, { date: '2024' }).date?.value).toEqual(year(2024));
  });

  it('is not taken where it makes no sense', () => {
    expect(header(text, { date: 'hôm qua', place: 'Atlantis' })).toMatchObject({
      date: { basis: 'inferred' },
      place: null,
    });
  });
});
