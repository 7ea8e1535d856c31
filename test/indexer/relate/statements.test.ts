import { describe, expect, it } from '@jest/globals';
import { statementsOf } from './annotated.js';

/** Each sentence with the exact set of statements a careful reader takes from it: nothing less, nothing more. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly says: readonly string[];
}

const ACTIVE: readonly Case[] = [
  {
    name: 'a class of unnamed acts takes the cue',
    text: '⟦Nghị định|120/2011/NĐ-CP⟧⟨ sửa đổi, bổ sung thủ tục hành chính tại một số Nghị định của Chính phủ quy định chi tiết ⟦Luật| Thương mại⟧⟩',
    says: [],
  },
  {
    name: 'a denied act is no statement',
    text: '⟦Lệnh|10/2025/L-CTN⟧⟨ công bố ⟦Luật| Việc làm⟧, không công bố ⟦Luật| Nhà giáo⟧⟩',
    says: ['10/2025/L-CTN publishes Luật Việc làm'],
  },
  {
    name: 'issued in the same period is not issued by',
    text: '⟦Thông tư|14/2014/TT-BTP⟧ được ban hành cùng kỳ với ⟦Thông tư|13/2014/TT-BTP⟧',
    says: [],
  },
  {
    name: 'T78: the chain A amends B, B details C leaves no edge from A to C',
    text: '⟦Nghị định|154/2020/NĐ-CP⟧⟨ sửa đổi ⟦Nghị định|34/2016/NĐ-CP⟧⟨ quy định chi tiết ⟦Luật| Ban hành VBQPPL⟧⟩⟩',
    says: ['154/2020/NĐ-CP amends 34/2016/NĐ-CP', '34/2016/NĐ-CP details Luật Ban hành VBQPPL'],
  },
  {
    name: 'T79: a decision that issues a plan implements what the plan implements',
    text: '⟦Quyết định|1521/QĐ-TTg⟧⟨ ngày 06/10/2020 của Thủ tướng Chính phủ ban hành ⟦Kế hoạch| thực hiện ⟦Kết luận|80-KL/TW⟧⟧⟩',
    says: ['1521/QĐ-TTg implements 80-KL/TW', '1521/QĐ-TTg issues Kế hoạch thực hiện Kết luận số 80-KL/TW'],
  },
  {
    name: 'the same where the plan is no mention of its own',
    text: '⟦Quyết định|1521/QĐ-TTg⟧⟨ của Thủ tướng Chính phủ ban hành Kế hoạch thực hiện ⟦Kết luận|80-KL/TW⟧⟩; ⟦Luật| Hộ tịch⟧',
    says: ['1521/QĐ-TTg implements 80-KL/TW'],
  },
  {
    name: 'three nested titles followed to the bottom',
    text: 'Thực hiện ⟦Quyết định|2114/QĐ-UBND⟧⟨ về việc phê duyệt ⟦Kế hoạch| thực hiện ⟦Kết luận|80-KL/TW⟧⟨ của Ban Bí thư về việc tiếp tục thực hiện ⟦Chỉ thị|32-CT/TW⟧⟨ về tăng cường sự lãnh đạo của Đảng⟩⟩⟧⟩; ⟦Luật| Phổ biến, giáo dục pháp luật⟧',
    says: [
      '2114/QĐ-UBND approves Kế hoạch thực hiện Kết luận số 80-KL/TW của Ban Bí thư về việc tiếp tục thực hiện Chỉ thị số 32-CT/TW về tăng cường sự lãnh đạo của Đảng',
      '2114/QĐ-UBND implements 80-KL/TW',
      '80-KL/TW continues 32-CT/TW',
    ],
  },
  {
    name: 'two guided instruments, one of which amends the other (002 trap 3)',
    text: '⟦Thông tư|04/2021/TT-BTP⟧⟨ hướng dẫn thi hành ⟦Nghị định|59/2012/NĐ-CP⟧⟨ về theo dõi tình hình thi hành pháp luật⟩ và ⟦Nghị định|32/2020/NĐ-CP⟧⟨ sửa đổi, bổ sung một số điều của ⟦Nghị định|59/2012/NĐ-CP⟧⟩⟩',
    says: [
      '04/2021/TT-BTP guides 32/2020/NĐ-CP',
      '04/2021/TT-BTP guides 59/2012/NĐ-CP',
      '32/2020/NĐ-CP amends 59/2012/NĐ-CP',
    ],
  },
  {
    name: 'a list of amended acts joined by semicolons, dates and subjects between',
    text: '⟦Thông tư|11/2023/TT-BGDĐT⟧⟨ bãi bỏ ⟦Thông tư|23/2014/TT-BGDĐT⟧⟨ ngày 18/7/2014 quy định về đào tạo chất lượng cao⟩; ⟦Thông tư|07/2015/TT-BGDĐT⟧⟨ ngày 16/4/2015⟩, ⟦Thông tư|10/2016/TT-BGDĐT⟧⟩. Thực hiện ⟦Luật| Giáo dục đại học⟧',
    says: [
      '11/2023/TT-BGDĐT repeals 07/2015/TT-BGDĐT',
      '11/2023/TT-BGDĐT repeals 10/2016/TT-BGDĐT',
      '11/2023/TT-BGDĐT repeals 23/2014/TT-BGDĐT',
    ],
  },
  {
    name: 'amends one and repeals another in one subject',
    text: '⟦Nghị định|10/2022/NĐ-CP⟧⟨ sửa đổi, bổ sung một số điều của ⟦Nghị định|140/2016/NĐ-CP⟧ và bãi bỏ ⟦Nghị định|20/2019/NĐ-CP⟧⟩',
    says: ['10/2022/NĐ-CP amends 140/2016/NĐ-CP', '10/2022/NĐ-CP repeals 20/2019/NĐ-CP'],
  },
  {
    name: 'the name of an amending law',
    text: 'Triển khai ⟦Luật| sửa đổi, bổ sung một số điều của ⟦Luật| Đấu giá tài sản⟧⟧, ⟦Luật| Công chứng⟧',
    says: ['Luật sửa đổi, bổ sung một số điều của Luật Đấu giá tài sản amends Luật Đấu giá tài sản'],
  },
  {
    name: 'a law amending several laws',
    text: '⟦Luật| sửa đổi, bổ sung một số điều của ⟦Luật| Quy hoạch⟧, ⟦Luật| Đầu tư⟧ và ⟦Luật| Đấu thầu⟧⟧',
    says: ['Luật Quy hoạch', 'Luật Đầu tư', 'Luật Đấu thầu'].map(
      (law) => `Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu amends ${law}`,
    ),
  },
  {
    name: 'a provincial plan implementing a Party resolution',
    text: '⟦Kế hoạch|1587/KH-UBND⟧⟨ ngày 30/5/2023 của UBND tỉnh về việc triển khai thực hiện ⟦Nghị quyết|27-NQ/TW⟧⟨, ngày 09/11/2022 của Ban Chấp hành Trung ương Đảng⟩⟩ và ⟦Chỉ thị|23/CT-TTg⟧',
    says: ['1587/KH-UBND implements 27-NQ/TW'],
  },
  {
    name: 'an unnumbered plan implementing a resolution (trap 5)',
    text: '⟦Luật| Hộ tịch⟧; ⟦Kế hoạch| của Bộ Tư pháp thực hiện ⟦Nghị quyết|22-NQ/BCSĐ⟧⟧',
    says: ['Kế hoạch của Bộ Tư pháp thực hiện Nghị quyết số 22-NQ/BCSĐ implements 22-NQ/BCSĐ'],
  },
  {
    name: 'measures of implementation are details, not implements',
    text: '⟦Nghị định|62/2017/NĐ-CP⟧⟨ ngày 16/5/2017 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành ⟦Luật| Đấu giá tài sản⟧⟩, ⟦Luật| Giá⟧',
    says: ['62/2017/NĐ-CP details Luật Đấu giá tài sản'],
  },
  {
    name: 'prolonging the time of carrying out is extends, not implements',
    text: '⟦Nghị quyết|30/2024/NQ-HĐND⟧⟨ kéo dài thời gian thực hiện ⟦Nghị quyết|11/2021/NQ-HĐND⟧⟩; ⟦Nghị quyết|12/2021/NQ-HĐND⟧',
    says: ['30/2024/NQ-HĐND extends 11/2021/NQ-HĐND'],
  },
  {
    name: 'a guide to implementing is guides',
    text: '⟦Hướng dẫn|05-HD/BTGTW⟧⟨ hướng dẫn thực hiện ⟦Chỉ thị|05-CT/TW⟧⟩ và ⟦Kết luận|01-KL/TW⟧',
    says: ['05-HD/BTGTW guides 05-CT/TW'],
  },
  {
    name: 'a report on how a law is carried out states no relation',
    text: '⟦Báo cáo|210/BC-UBND⟧⟨ về kết quả thực hiện ⟦Luật| Thanh niên⟧⟩',
    says: [],
  },
  {
    name: 'tasks and solutions "to carry out" are implicit',
    text: '⟦Nghị quyết|02/NQ-CP⟧⟨ về những nhiệm vụ, giải pháp chủ yếu thực hiện ⟦Kế hoạch| phát triển kinh tế - xã hội⟧⟩',
    says: ['02/NQ-CP implements Kế hoạch phát triển kinh tế - xã hội (implicit)'],
  },
  {
    name: 'a draft amends as planned',
    text: 'T73: góp ý ⟦Nghị định~| sửa đổi, bổ sung một số điều của ⟦Nghị định|19/2020/NĐ-CP⟧⟧; ⟦Luật| Giá⟧',
    says: ['Nghị định sửa đổi, bổ sung một số điều của Nghị định số 19/2020/NĐ-CP amends 19/2020/NĐ-CP (planned)'],
  },
  {
    name: 'T74: a draft replaces as planned',
    text: 'triển khai ⟦Nghị định~| thay thế ⟦Nghị định|113/2014/NĐ-CP⟧⟧ sau khi được ban hành',
    says: ['Nghị định thay thế Nghị định số 113/2014/NĐ-CP replaces 113/2014/NĐ-CP (planned)'],
  },
  {
    name: 'a draft with two targets and their own titles (002 trap 2)',
    text: 'Triển khai ⟦Nghị định~| sửa đổi, bổ sung một số điều của ⟦Nghị định|34/2016/NĐ-CP⟧⟨ quy định chi tiết ⟦Luật| Ban hành VBQPPL⟧⟩ và ⟦Nghị định|154/2020/NĐ-CP⟧⟨ sửa đổi, bổ sung một số điều của ⟦Nghị định|34/2016/NĐ-CP⟧⟩⟧',
    says: [
      '154/2020/NĐ-CP amends 34/2016/NĐ-CP',
      '34/2016/NĐ-CP details Luật Ban hành VBQPPL',
      ...['34/2016/NĐ-CP', '154/2020/NĐ-CP'].map(
        (target) =>
          `Nghị định sửa đổi, bổ sung một số điều của Nghị định số 34/2016/NĐ-CP quy định chi tiết Luật Ban hành VBQPPL và Nghị định số 154/2020/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 34/2016/NĐ-CP amends ${target} (planned)`,
      ),
    ],
  },
  {
    name: 'the official promulgation of a law, and its consolidated text',
    text: '⟦Lệnh|12/2023/L-CTN⟧⟨ về việc công bố ⟦Luật| Căn cước⟧⟩; ⟦Văn bản hợp nhất|05/VBHN-VPQH⟧⟨ hợp nhất ⟦Luật| Đầu tư⟧⟩',
    says: ['05/VBHN-VPQH consolidates Luật Đầu tư', '12/2023/L-CTN publishes Luật Căn cước'],
  },
  {
    name: 'correcting, interpreting and suspending',
    text: '⟦Quyết định|1172/QĐ-BCT⟧⟨ đính chính ⟦Thông tư|16/2017/TT-BCT⟧⟩; ⟦Nghị quyết|1053/2006/NQ-UBTVQH11⟧⟨ về việc giải thích khoản 6 Điều 19 của ⟦Luật| Kiểm toán nhà nước⟧⟩; ⟦Quyết định|03/QĐ-TTg⟧⟨ đình chỉ thi hành ⟦Quyết định|40/2019/QĐ-UBND⟧⟩',
    says: [
      '03/QĐ-TTg suspends 40/2019/QĐ-UBND',
      '1053/2006/NQ-UBTVQH11 interprets Luật Kiểm toán nhà nước',
      '1172/QĐ-BCT corrects 16/2017/TT-BCT',
    ],
  },
  {
    name: 'upper-case titles and older tone marks',
    text: '⟦KẾ HOẠCH|12/KH-UBND⟧⟨ THỰC HIỆN ⟦NGHỊ QUYẾT|18-NQ/TW⟧⟩; ⟦Quyết định|9/QĐ-UBND⟧⟨ huỷ bỏ ⟦Quyết định|7/QĐ-UBND⟧⟩',
    says: ['12/KH-UBND implements 18-NQ/TW', '9/QĐ-UBND repeals 7/QĐ-UBND'],
  },
  {
    name: 'two subjects at the head of a sentence share the verb',
    text: '⟦Thông tư|10/2023/TT-BTP⟧ và ⟦Thông tư|03/2024/TT-BTP⟧⟨ hướng dẫn thi hành ⟦Luật| Luật sư⟧⟩; ⟦Thông tư|05/2021/TT-BTP⟧ có liên quan',
    says: ['03/2024/TT-BTP guides Luật Luật sư', '10/2023/TT-BTP guides Luật Luật sư'],
  },
  {
    name: 'a list of acts with commas alone shares no verb',
    text: '⟦Thông tư|02/2025/TT-BYT⟧, ⟦Thông tư|03/2025/TT-BYT⟧⟨ bãi bỏ ⟦Thông tư|01/2020/TT-BYT⟧⟩',
    says: ['03/2025/TT-BYT repeals 01/2020/TT-BYT'],
  },
  {
    name: 'further right in a sentence the verb is that of the last one only',
    text: 'Thực hiện ⟦Thông tư|10/2023/TT-BTP⟧ và ⟦Thông tư|03/2024/TT-BTP⟧⟨ hướng dẫn thi hành ⟦Luật| Luật sư⟧⟩',
    says: ['03/2024/TT-BTP guides Luật Luật sư'],
  },
  {
    name: 'part of a second act is repealed with the whole of the first',
    text: '⟦Quyết định|61/2025/QĐ-CTUBND⟧⟨ bãi bỏ toàn bộ ⟦Quyết định|05/2019/QĐ-UBND⟧ và một phần ⟦Quyết định|12/2021/QĐ-UBND⟧⟩',
    says: ['61/2025/QĐ-CTUBND repeals 05/2019/QĐ-UBND', '61/2025/QĐ-CTUBND repeals 12/2021/QĐ-UBND'],
  },
  {
    name: 'a resolution whose whole subject is a programme carries out what the programme does',
    text: '⟦Nghị quyết|03/NQ-CP⟧⟨ về ⟦Chương trình hành động| thực hiện ⟦Nghị quyết|57-NQ/TW⟧⟧⟩',
    says: ['03/NQ-CP implements 57-NQ/TW'],
  },
  {
    name: 'one act in force, another expires',
    text: 'Khi ⟦Luật|46/2024/QH15⟧ có hiệu lực, ⟦Luật|53/2014/QH13⟧ hết hiệu lực; ⟦Thông tư|01/2021/TT-BTP⟧ cần được rà soát',
    says: ['46/2024/QH15 replaces 53/2014/QH13'],
  },
  {
    name: 'the texts below a law, listed',
    text: 'Các văn bản hướng dẫn thi hành ⟦Luật|31/2024/QH15⟧ gồm ⟦Nghị định|102/2024/NĐ-CP⟧ và ⟦Nghị định|71/2024/NĐ-CP⟧; ⟦Luật|27/2023/QH15⟧ có văn bản riêng',
    says: ['102/2024/NĐ-CP guides 31/2024/QH15', '71/2024/NĐ-CP guides 31/2024/QH15'],
  },
];

const PASSIVE: readonly Case[] = [
  {
    name: 'T77: passive in brackets reverses',
    text: '⟦Nghị định|23/2015/NĐ-CP⟧ (được sửa đổi bởi ⟦Nghị định|280/2025/NĐ-CP⟧)',
    says: ['280/2025/NĐ-CP amends 23/2015/NĐ-CP'],
  },
  {
    name: 'passive behind a long subject',
    text: 'Triển khai ⟦Nghị định|23/2015/NĐ-CP⟧⟨ ngày 16/02/2015 của Chính phủ về cấp bản sao từ sổ gốc, chứng thực chữ ký⟩ (được sửa đổi, bổ sung bởi ⟦Nghị định|280/2025/NĐ-CP⟧⟨ ngày 27/10/2025 của Chính phủ⟩) và ⟦Luật| Công chứng⟧',
    says: ['280/2025/NĐ-CP amends 23/2015/NĐ-CP'],
  },
  {
    name: 'the bracket counted into the subject',
    text: '⟦Nghị định|23/2015/NĐ-CP⟧⟨ về chứng thực (được sửa đổi, bổ sung bởi ⟦Nghị định|280/2025/NĐ-CP⟧)⟩; ⟦Luật| Hộ tịch⟧',
    says: ['280/2025/NĐ-CP amends 23/2015/NĐ-CP'],
  },
  {
    name: 'a decree in brackets changes the decree, not the law its subject names',
    text: '⟦Nghị định|16/2020/NĐ-CP⟧⟨ quy định chi tiết ⟦Luật| Quốc tịch Việt Nam⟧⟩ (được sửa đổi, bổ sung bởi ⟦Nghị định|191/2025/NĐ-CP⟧)',
    says: ['16/2020/NĐ-CP details Luật Quốc tịch Việt Nam', '191/2025/NĐ-CP amends 16/2020/NĐ-CP'],
  },
  {
    name: 'two amending acts in one bracket',
    text: '⟦Nghị định|118/2021/NĐ-CP⟧ (được sửa đổi, bổ sung bởi ⟦Nghị định|68/2025/NĐ-CP⟧ và ⟦Nghị định|190/2025/NĐ-CP⟧) và ⟦Luật| Xử lý vi phạm hành chính⟧',
    says: ['190/2025/NĐ-CP amends 118/2021/NĐ-CP', '68/2025/NĐ-CP amends 118/2021/NĐ-CP'],
  },
  {
    name: 'amended by one, replaced by another',
    text: '⟦Thông tư|04/2016/TT-BTP⟧ (được sửa đổi tại ⟦Thông tư|08/2017/TT-BTP⟧, được thay thế bằng ⟦Thông tư|03/2019/TT-BTP⟧)',
    says: ['03/2019/TT-BTP replaces 04/2016/TT-BTP', '08/2017/TT-BTP amends 04/2016/TT-BTP'],
  },
  {
    name: 'running text: "đã được sửa đổi, bổ sung tại"',
    text: '⟦Nghị định|34/2016/NĐ-CP⟧⟨ ngày 14/5/2016⟩ đã được sửa đổi, bổ sung một số điều theo ⟦Nghị định|154/2020/NĐ-CP⟧, trừ ⟦Thông tư|01/2021/TT-BTP⟧',
    says: ['154/2020/NĐ-CP amends 34/2016/NĐ-CP'],
  },
  {
    name: 'out of force as another takes effect',
    text: '⟦Nghị định|59/2012/NĐ-CP⟧ hết hiệu lực kể từ ngày ⟦Nghị định|80/2025/NĐ-CP⟧ có hiệu lực thi hành; ⟦Luật| Giá⟧',
    says: ['80/2025/NĐ-CP replaces 59/2012/NĐ-CP'],
  },
  {
    name: 'a bracket in the active voice',
    text: 'Thực hiện ⟦Nghị định|68/2025/NĐ-CP⟧ (sửa đổi, bổ sung ⟦Nghị định|118/2021/NĐ-CP⟧); ⟦Luật| Giá⟧',
    says: ['68/2025/NĐ-CP amends 118/2021/NĐ-CP'],
  },
  {
    name: 'an amending law hidden in words is left alone (trap 6)',
    text: 'nội dung tại ⟦Nghị quyết|27-NQ/TW⟧, được sửa đổi tại 02 Luật được Quốc hội thông qua năm 2024',
    says: [],
  },
  {
    name: 'a rule that was amended by a decree, but not by name',
    text: '⟦Luật| Hộ tịch⟧ và rà soát các thủ tục hành chính trong lĩnh vực đất đai, môi trường, xây dựng được sửa đổi bởi ⟦Nghị định|10/2023/NĐ-CP⟧',
    says: [],
  },
];

const ANNEXES: readonly Case[] = [
  {
    name: 'a plan issued with a decision implements the law of its name (trap 4)',
    text: 'theo ⟦Kế hoạch| triển khai thi hành ⟦Luật| sửa đổi, bổ sung một số điều của ⟦Luật| Xử lý vi phạm hành chính⟧⟧⟧ ban hành kèm theo ⟦Quyết định|126/QĐ-TTg⟧⟨ ngày 27/01/2021⟩; ⟦Nghị định|118/2021/NĐ-CP⟧',
    says: [
      'Kế hoạch triển khai thi hành Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính implements Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính',
      'Kế hoạch triển khai thi hành Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính issued-with 126/QĐ-TTg',
      'Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính amends Luật Xử lý vi phạm hành chính',
    ],
  },
  {
    name: 'the plan, not the resolution between, is issued with the decision',
    text: '⟦Chương trình hành động| của ngành Tư pháp triển khai thực hiện ⟦Nghị quyết|01/NQ-CP⟧⟨ ngày 05/01/2024 của Chính phủ⟩⟧; ⟦Nghị quyết|02/NQ-CP⟧⟨ về cải thiện môi trường kinh doanh⟩ ban hành kèm theo ⟦Quyết định|68/QĐ-BTP⟧',
    says: [
      'Chương trình hành động của ngành Tư pháp triển khai thực hiện Nghị quyết số 01/NQ-CP ngày 05/01/2024 của Chính phủ implements 01/NQ-CP',
      'Chương trình hành động của ngành Tư pháp triển khai thực hiện Nghị quyết số 01/NQ-CP ngày 05/01/2024 của Chính phủ implements 02/NQ-CP',
      'Chương trình hành động của ngành Tư pháp triển khai thực hiện Nghị quyết số 01/NQ-CP ngày 05/01/2024 của Chính phủ issued-with 68/QĐ-BTP',
    ],
  },
  {
    name: 'a scheme "theo Quyết định" is approved, a plan issued by it',
    text: '⟦Đề án| “Xây dựng xã hội học tập”⟧ theo ⟦Quyết định|1373/QĐ-TTg⟧⟨ ngày 30/7/2021⟩; ⟦Kế hoạch| ứng phó biến đổi khí hậu⟧ theo ⟦Quyết định|1055/QĐ-TTg⟧; ⟦Luật| Giáo dục⟧',
    says: [
      '1055/QĐ-TTg issues Kế hoạch ứng phó biến đổi khí hậu',
      '1373/QĐ-TTg approves Đề án “Xây dựng xã hội học tập”',
    ],
  },
  {
    name: '"theo Quyết định" behind other words says nothing of the scheme',
    text: 'Triển khai ⟦Đề án| Chuyển đổi số⟧ và kiện toàn tổ chức theo ⟦Quyết định|749/QĐ-TTg⟧',
    says: [],
  },
  {
    name: 'a law is never issued with a decision',
    text: 'Tập huấn ⟦Luật| Đất đai⟧ và tài liệu kèm theo ⟦Quyết định|55/QĐ-STNMT⟧',
    says: [],
  },
  {
    name: 'approved at, in running text',
    text: '⟦Quy hoạch| tỉnh thời kỳ 2021-2030⟧ đã được phê duyệt tại ⟦Quyết định|1736/QĐ-TTg⟧; ⟦Luật| Quy hoạch⟧',
    says: ['1736/QĐ-TTg approves Quy hoạch tỉnh thời kỳ 2021-2030'],
  },
  {
    name: 'a plan with a number of its own is not what a decision approves; the scheme it speaks of is',
    text: '⟦Kế hoạch|112/KH-UBND⟧⟨ về triển khai ⟦Đề án| “Phát triển y tế cơ sở”⟧⟩ theo ⟦Quyết định|281/QĐ-TTg⟧',
    says: ['112/KH-UBND implements Đề án “Phát triển y tế cơ sở”', '281/QĐ-TTg approves Đề án “Phát triển y tế cơ sở”'],
  },
];

const TASKS: readonly Case[] = [
  {
    name: 'T80: a choice the task must make is no legal fact',
    text: 'rà soát, sửa đổi, thay thế, hủy bỏ ⟦Quyết định|10/2020/QĐ-UBND⟧⟨ ban hành quy định tiêu chí xét duyệt hồ sơ⟩',
    says: [],
  },
  {
    name: 'nor between two acts the task speaks of',
    text: 'Căn cứ tình hình, triển khai ⟦Nghị định|06/2024/NĐ-CP⟧ và sửa đổi, bổ sung ⟦Quyết định|15/2021/QĐ-UBND⟧; thay thế ⟦Quyết định|16/2021/QĐ-UBND⟧',
    says: [],
  },
  {
    name: "tiếp tục as the task's aspect is not continues",
    text: 'Tiếp tục thực hiện ⟦Chỉ thị|40-CT/TW⟧⟨ của Ban Bí thư⟩ và ⟦Kết luận|06-KL/TW⟧',
    says: [],
  },
  {
    name: 'according to the rules of is no relation between the neighbours',
    text: 'Thực hiện ⟦Đề án| số hóa hộ tịch⟧ theo đúng quy định của ⟦Luật| Hộ tịch⟧',
    says: [],
  },
  {
    name: 'T82: the conclusion continues the directive, whatever the task does',
    text: 'Tổng kết 05 năm thực hiện ⟦Kết luận|80-KL/TW⟧⟨ của Ban Bí thư về việc tiếp tục thực hiện ⟦Chỉ thị|32-CT/TW⟧⟩ và ⟦Quyết định|1521/QĐ-TTg⟧',
    says: ['80-KL/TW continues 32-CT/TW'],
  },
];

for (const [group, cases] of Object.entries({ ACTIVE, PASSIVE, ANNEXES, TASKS })) {
  describe(`statements: ${group.toLowerCase()}`, () => {
    for (const { name, text, says } of cases)
      it(name, () => expect(statementsOf(text, { inTask: true })).toEqual([...says].sort()));
  });
}

describe('statements of the document itself', () => {
  it('T81: comes with the decision named under its title', () => {
    const text = '(Kèm theo ⟦Quyết định|339/QĐ-STP⟧⟨ ngày 12/02/2024 của Giám đốc Sở Tư pháp⟩)';
    expect(statementsOf(text, { zone: 'attachment', kind: 'title', inTask: false })).toEqual([
      'document issued-with 339/QĐ-STP',
    ]);
  });

  it('rests on each act of its legal basis, not on those inside their titles', () => {
    const text =
      'Căn cứ ⟦Luật| Tổ chức chính quyền địa phương⟧; ⟦Nghị định|34/2016/NĐ-CP⟧⟨ quy định chi tiết ⟦Luật| Ban hành VBQPPL⟧⟩; ⟦Thông tư|09/2023/TT-BTP⟧, Sở Tư pháp ban hành kế hoạch';
    expect(statementsOf(text, { zone: 'legal-basis', kind: 'paragraph', inTask: false })).toEqual([
      '34/2016/NĐ-CP details Luật Ban hành VBQPPL',
      'document based-on 09/2023/TT-BTP',
      'document based-on 34/2016/NĐ-CP',
      'document based-on Luật Tổ chức chính quyền địa phương',
    ]);
  });

  it('rests on the decision behind a programme only implicitly', () => {
    const text =
      'Để góp phần thực hiện thắng lợi ⟦Chương trình hành động| của ngành Y tế⟧ ban hành kèm theo ⟦Quyết định|88/QĐ-BYT⟧';
    expect(statementsOf(text, { zone: 'legal-basis', kind: 'paragraph', inTask: false })).toEqual([
      'Chương trình hành động của ngành Y tế issued-with 88/QĐ-BYT',
      'document based-on 88/QĐ-BYT (implicit)',
      'document based-on Chương trình hành động của ngành Y tế',
    ]);
  });

  it('implements what its title names', () => {
    const text =
      'KẾ HOẠCH\nThực hiện ⟦Chương trình hành động|01-CTr/TU⟧⟨ của Tỉnh ủy về việc thực hiện ⟦Nghị quyết| Đại hội Đảng bộ tỉnh lần thứ XI⟧⟩';
    expect(statementsOf(text, { kind: 'title', zone: 'heading', inTask: false })).toEqual([
      '01-CTr/TU implements Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI',
      'document implements 01-CTr/TU',
    ]);
  });

  it('implements what its purpose makes concrete, through the list', () => {
    const text =
      'Nhằm xác định, cụ thể hóa các nhiệm vụ công tác tư pháp đã được xác định tại ⟦Báo cáo|01/BC-BTP⟧⟨ ngày 01/01/2024⟩; ⟦Quyết định|68/QĐ-BTP⟧. Phấn đấu góp phần thực hiện thắng lợi ⟦Kế hoạch| phát triển kinh tế - xã hội⟧';
    expect(statementsOf(text, { section: 'MỤC TIÊU, YÊU CẦU', inTask: false })).toEqual([
      'document implements 01/BC-BTP',
      'document implements 68/QĐ-BTP',
    ]);
  });

  it('bám sát in the requirements is no implementing', () => {
    const text = 'Bám sát các nhiệm vụ được giao tại ⟦Chương trình hành động| của ngành Tư pháp⟧';
    expect(statementsOf(text, { section: 'Yêu cầu', inTask: false })).toEqual([]);
  });

  it('says what it replaces', () => {
    const text = 'Kế hoạch này thay thế ⟦Kế hoạch|12/KH-UBND⟧⟨ ngày 05/01/2023 của UBND tỉnh⟩ và áp dụng ⟦Luật| Giá⟧.';
    expect(statementsOf(text, { section: 'TỔ CHỨC THỰC HIỆN', inTask: false })).toEqual([
      'document replaces 12/KH-UBND',
    ]);
  });

  it.each([
    [
      'parts of several acts, each with its subject',
      'Nghị định này có hiệu lực từ ngày 01/02/2010 và bãi bỏ các quy định về chi phí quy định tại ⟦Nghị định|99/2007/NĐ-CP⟧⟨ về Quản lý chi phí⟩ và ⟦Nghị định|03/2008/NĐ-CP⟧, khác với ⟦Luật| Xây dựng⟧.',
      ['document repeals 03/2008/NĐ-CP', 'document repeals 99/2007/NĐ-CP'],
    ],
    [
      'what expires is the act at the head, not the one in its title',
      '⟦Nghị định|65/2012/NĐ-CP⟧⟨ sửa đổi, bổ sung một số điều của ⟦Nghị định|136/2007/NĐ-CP⟧⟩ hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.',
      ['65/2012/NĐ-CP amends 136/2007/NĐ-CP', 'document replaces 65/2012/NĐ-CP'],
    ],
    [
      'an act changed by an article of the document',
      'Mức hưởng theo ⟦Nghị định|67/2007/NĐ-CP⟧, được sửa đổi theo khoản 1 Điều 1 Nghị định này, không theo ⟦Nghị định|13/2010/NĐ-CP⟧.',
      ['document amends 67/2007/NĐ-CP'],
    ],
    [
      'the decision a plan came with, and what the plan carries out',
      'Kế hoạch này được ban hành kèm theo ⟦Quyết định|339/QĐ-STP⟧⟨ của Giám đốc Sở⟩, thực hiện ⟦Quyết định|68/QĐ-BTP⟧.',
      ['document implements 68/QĐ-BTP', 'document issued-with 339/QĐ-STP'],
    ],
    [
      'the act under the heading of an annex',
      'PHỤ LỤC 01 MẪU CHỨNG CHỈ (Kèm theo ⟦Thông tư|01/2018/TT-BNV⟧⟨ hướng dẫn một số điều của ⟦Nghị định|101/2017/NĐ-CP⟧⟩)',
      ['01/2018/TT-BNV guides 101/2017/NĐ-CP', 'document issued-with 01/2018/TT-BNV'],
    ],
  ])('says in its own clauses: %s', (_name, text, says) => {
    expect(statementsOf(text, { inTask: false })).toEqual([...says].sort());
  });
});
