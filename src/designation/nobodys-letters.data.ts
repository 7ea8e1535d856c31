/** Letters of papers that the norm of 2020 gives no code, in the place of a type: the body comes behind them (`30/ĐN-TKS`). */
export const PAPER_CODES: ReadonlySet<string> = new Set(['ĐN', 'GĐN', 'GP', 'GCN', 'PANM', 'HCNM']);

/** Letters of a subject, or of a kind of company, board or team, in capitals: they name no one of them. */
export const NOBODYS_LETTERS: ReadonlySet<string> = new Set([
  '',
  'BĐH',
  'BGĐ',
  'BQL',
  'BQLDA',
  'CTCP',
  'CTY',
  'DN',
  'HĐQT',
  'HĐTĐ',
  'HĐTV',
  'HTX',
  'QLDA',
  'TNHH',
  'TM',
  'TTĐ',
  'VPHC',
  'XPHC',
  'XPVPHC',
  'XPVP',
  'ĐGS',
  'ĐKT',
  'ĐTT',
]);
