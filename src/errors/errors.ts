/** The one table of errors: code, HTTP status, exit code and messages (Vietnamese first). `{name}` is filled in. */
export const ERRORS = {
  'wrong-use': { status: 400, exit: 2, vi: 'Cách dùng chưa đúng: {detail}', en: 'Wrong use: {detail}' },
  'not-found': { status: 404, exit: 4, vi: 'Không tìm thấy “{ref}”.', en: 'Nothing found for “{ref}”.' },
  'ambiguous-reference': {
    status: 300,
    exit: 5,
    vi: '“{ref}” ứng với {count} văn bản; hãy chọn một.',
    en: '“{ref}” fits {count} instruments; choose one.',
  },
  'store-unreachable': {
    status: 503,
    exit: 3,
    vi: 'Không mở được kho dữ liệu {location}: {detail}',
    en: 'The store {location} cannot be reached: {detail}',
  },
  'store-missing': {
    status: 503,
    exit: 3,
    vi: 'Chưa có kho dữ liệu {location}; hãy nạp tài liệu trước: danchieu index THƯ_MỤC',
    en: 'There is no store at {location} yet; index something first: danchieu index FOLDER',
  },
  'store-busy': {
    status: 503,
    exit: 3,
    vi: 'Kho dữ liệu {location} đang được tiến trình khác ghi; đã chờ {seconds} giây.',
    en: 'Another process is writing to {location}; waited {seconds} seconds.',
  },
  'store-newer': {
    status: 503,
    exit: 3,
    vi: 'Kho dữ liệu {location} do bản mới hơn tạo ra (lược đồ {found}, bản này hiểu đến {known}).',
    en: 'The store {location} was made by a newer version (schema {found}; this one knows up to {known}).',
  },
  'input-missing': { status: 404, exit: 1, vi: '{file}: không có tệp này.', en: '{file}: there is no such file.' },
  'input-unreadable': {
    status: 422,
    exit: 1,
    vi: '{file}: không đọc được ({detail}).',
    en: '{file}: cannot be read ({detail}).',
  },
  'input-empty': { status: 422, exit: 1, vi: '{file}: tệp rỗng.', en: '{file}: the file is empty.' },
  'input-not-text': {
    status: 415,
    exit: 1,
    vi: '{file}: không phải văn bản thuần (byte {offset}).',
    en: '{file}: not plain text (byte {offset}).',
  },
  'input-encoding': {
    status: 415,
    exit: 1,
    vi: '{file}: mã ký tự không đọc được tại byte {offset}; cần UTF-8 hoặc UTF-16.',
    en: '{file}: undecodable character at byte {offset}; UTF-8 or UTF-16 is needed.',
  },
  'input-too-large': {
    status: 413,
    exit: 1,
    vi: '{file}: {size} MB, vượt giới hạn {limit} MB.',
    en: '{file}: {size} MB, over the limit of {limit} MB.',
  },
  'input-unsupported': {
    status: 415,
    exit: 1,
    vi: '{file}: chưa đọc được loại tệp này; hiện đọc .txt và .md.',
    en: '{file}: this kind of file is not read yet; .txt and .md are.',
  },
  'input-classified': {
    status: 403,
    exit: 1,
    vi: '{file}: đóng dấu {mark} (dòng {line}); không nạp. Dùng --allow-classified nếu được phép.',
    en: '{file}: stamped {mark} (line {line}); refused. Use --allow-classified if you may.',
  },
  'line-too-long': {
    status: 422,
    exit: 1,
    vi: '{file}: dòng {line} dài {size} MB, vượt giới hạn {limit} MB.',
    en: '{file}: line {line} is {size} MB long, over the limit of {limit} MB.',
  },
  'record-invalid': {
    status: 422,
    exit: 1,
    vi: '{file}, dòng {line}: {detail}',
    en: '{file}, line {line}: {detail}',
  },
  'register-conflict': {
    status: 409,
    exit: 1,
    vi: '{file}, dòng {line}: {id} đã có với {field} khác (“{known}” và “{given}”); giữ nguyên bản cũ.',
    en: '{file}, line {line}: {id} is known with another {field} (“{known}” against “{given}”); kept as it was.',
  },
  'parameter-unknown': {
    status: 400,
    exit: 2,
    vi: 'Tham số không có: {name} {hint}',
    en: 'Unknown parameter: {name} {hint}',
  },
  'parameter-invalid': {
    status: 400,
    exit: 2,
    vi: 'Tham số “{name}” chưa đúng: {detail}',
    en: 'The parameter “{name}” is wrong: {detail}',
  },
  'page-unknown': {
    status: 400,
    exit: 2,
    vi: 'Mã trang “{key}” không phải của danh sách này; hãy xem lại từ trang đầu.',
    en: 'The page key “{key}” is not of this list; start again from its first page.',
  },
  'setting-missing': {
    status: 500,
    exit: 2,
    vi: 'Thiếu biến môi trường {name}; {because} cần có nó.',
    en: 'The environment variable {name} is missing; {because} needs it.',
  },
  'setting-invalid': {
    status: 500,
    exit: 2,
    vi: 'Biến môi trường {name} chưa đúng; cần: {wanted}.',
    en: 'The environment variable {name} is wrong; it takes: {wanted}.',
  },
  'setting-secret': {
    status: 500,
    exit: 2,
    vi: 'Địa chỉ trong {name} có mật khẩu; hãy bỏ đi và đặt mật khẩu vào biến riêng.',
    en: 'The address in {name} holds a password; take it out and put it into a variable of its own.',
  },
  'body-invalid': {
    status: 400,
    exit: 2,
    vi: 'Không đọc được nội dung gửi lên: {detail}',
    en: 'The request body cannot be read: {detail}',
  },
  'body-too-large': {
    status: 413,
    exit: 2,
    vi: 'Nội dung gửi lên vượt giới hạn {limit}.',
    en: 'The request body is over the limit of {limit}.',
  },
  'text-too-long': {
    status: 413,
    exit: 2,
    vi: 'Văn bản dài {length} ký tự, vượt giới hạn {limit}.',
    en: 'The text has {length} characters, over the limit of {limit}.',
  },
  'media-unsupported': {
    status: 415,
    exit: 2,
    vi: 'Không nhận nội dung kiểu {media}; cần {wanted}.',
    en: 'Content of type {media} is not taken; send {wanted}.',
  },
  'headers-too-large': {
    status: 431,
    exit: 2,
    vi: 'Đường dẫn và các tham số, tiêu đề vượt giới hạn {limit}.',
    en: 'The address with its parameters and headers is over the limit of {limit}.',
  },
  'request-too-slow': {
    status: 408,
    exit: 3,
    vi: 'Yêu cầu gửi đến quá chậm; hãy gửi lại.',
    en: 'The request came too slowly; send it again.',
  },
  'route-unknown': { status: 404, exit: 4, vi: 'Đường dẫn không có: {path}', en: 'Unknown route: {path}' },
  'method-refused': {
    status: 405,
    exit: 2,
    vi: 'Đường dẫn này không nhận phương thức {method}; chỉ nhận {allowed}.',
    en: 'This route does not take {method}; it takes {allowed}.',
  },
  'host-refused': {
    status: 421,
    exit: 2,
    vi: 'Máy chủ này không phục vụ tên {host}.',
    en: 'This server does not answer for the host {host}.',
  },
  'key-missing': {
    status: 401,
    exit: 2,
    vi: 'Cần khóa truy cập: gửi kèm Authorization: Bearer KHÓA.',
    en: 'A key is needed: send Authorization: Bearer KEY.',
  },
  'key-unknown': {
    status: 401,
    exit: 2,
    vi: 'Khóa này không đúng hoặc đã bị thu hồi.',
    en: 'This key is wrong or was revoked.',
  },
  'key-refused': {
    status: 403,
    exit: 2,
    vi: 'Khóa này không có quyền ghi.',
    en: 'This key does not allow writing.',
  },
  'key-name-taken': {
    status: 409,
    exit: 2,
    vi: 'Đã có khóa tên “{name}”; hãy đặt tên khác hoặc thu hồi khóa đó trước.',
    en: 'There is a key named “{name}” already; choose another name or revoke that one first.',
  },
  'too-many-requests': {
    status: 429,
    exit: 2,
    vi: 'Quá nhiều yêu cầu; hãy thử lại sau {seconds} giây.',
    en: 'Too many requests; try again in {seconds} seconds.',
  },
  'queue-full': {
    status: 503,
    exit: 3,
    vi: 'Đang có {count} việc chờ ghi; hãy gửi lại sau {seconds} giây.',
    en: '{count} pieces of work are waiting; send it again in {seconds} seconds.',
  },
  'too-busy': {
    status: 503,
    exit: 3,
    vi: 'Máy chủ đang đọc nhiều văn bản; hãy gửi lại sau {seconds} giây.',
    en: 'The server is reading many texts; send it again in {seconds} seconds.',
  },
  'took-too-long': {
    status: 503,
    exit: 3,
    vi: 'Chưa đọc xong sau {limit} giây; hãy chia văn bản thành nhiều phần.',
    en: 'Not read within {limit} seconds; send the text in parts.',
  },
  'changes-gone': {
    status: 410,
    exit: 2,
    vi: 'Các thay đổi sau số {since} không còn được lưu đủ; sớm nhất là sau số {oldest}. Hãy nạp lại từ /export.',
    en: 'Changes after {since} are no longer kept in full; the earliest are after {oldest}. Start again from /export.',
  },
  'finding-whole': {
    status: 422,
    exit: 2,
    vi: '“{ref}” nói về cả tài liệu, không phải một viện dẫn; không có gì để xác nhận.',
    en: '“{ref}” is about a whole document, not a citation: there is nothing to settle.',
  },
  'settled-already': {
    status: 409,
    exit: 2,
    vi: '“{text}” đã xác định là {instrument} theo bản in và danh mục; xác nhận không thay được bản in.',
    en: '“{text}” is {instrument} by what is printed and the register; a decision does not overrule print.',
  },
  'instrument-incomplete': {
    status: 422,
    exit: 2,
    vi: '“{ref}” chưa đủ để chỉ đúng một văn bản; còn thiếu: {missing}.',
    en: '“{ref}” does not say which instrument is meant; missing: {missing}.',
  },
  'address-taken': {
    status: 503,
    exit: 3,
    vi: 'Không mở được địa chỉ {host}:{port} ({detail}); hãy chọn cổng khác: --port 8481',
    en: 'Cannot listen at {host}:{port} ({detail}); choose another port: --port 8481',
  },
  stopping: { status: 503, exit: 3, vi: 'Máy chủ đang dừng.', en: 'The server is stopping.' },
  'copy-place': {
    status: 400,
    exit: 2,
    vi: '“{place}” không phải nơi chép được; cần sqlite:TỆP hoặc neo4j.',
    en: '“{place}” is no place to copy from or to; give sqlite:FILE or neo4j.',
  },
  'copy-same': {
    status: 400,
    exit: 2,
    vi: 'Nguồn và đích là một: {place}.',
    en: 'Source and target are one: {place}.',
  },
  'copy-unsettled': {
    status: 409,
    exit: 2,
    vi: 'Kho nguồn {location} còn việc dở dang hoặc tài liệu do bản cũ đọc; trước hết: danchieu doctor --repair',
    en: 'The source {location} has unfinished work or documents read by an older version; first: danchieu doctor --repair',
  },
  'copy-occupied': {
    status: 409,
    exit: 2,
    vi: 'Kho đích {location} đã có dữ liệu khác; không chép đè.',
    en: 'The target {location} holds something else; it is not overwritten.',
  },
  'copy-differs': {
    status: 500,
    exit: 1,
    vi: 'Chép xong nhưng hai kho xuất ra khác nhau, trước hết ở: {record}',
    en: 'Copied, but the two stores export different records, first: {record}',
  },
  internal: { status: 500, exit: 70, vi: 'Lỗi nội bộ: {detail}', en: 'Internal error: {detail}' },
} as const satisfies Record<string, { status: number; exit: number; vi: string; en: string }>;

export type ErrorCode = keyof typeof ERRORS;
export type ErrorValues = Readonly<Record<string, string | number>>;
export type Language = 'vi' | 'en';

/** The text of an error in one language, its values filled in. */
export function errorMessage(code: ErrorCode, values: ErrorValues, language: Language): string {
  return ERRORS[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Any expected failure: a code of the table and the values of its message. */
export class DanchieuError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly values: ErrorValues = {},
    options?: { cause?: unknown },
  ) {
    super(errorMessage(code, values, 'en'), options);
    this.name = 'DanchieuError';
  }

  get exitCode(): number {
    return ERRORS[this.code].exit;
  }

  in(language: Language): string {
    return errorMessage(this.code, this.values, language);
  }
}
