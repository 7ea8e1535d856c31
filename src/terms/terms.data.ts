/** A term of office: `from` inclusive, `to` exclusive, ISO dates; `to` null while it runs. */
export interface TermRow {
  readonly term: string;
  readonly from: string;
  readonly to: string | null;
  /** Dates that fall into it, and dates that do not. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/**
 * Central Party terms. A number series restarts after the congress closes (Hướng dẫn 36-HD/VPTW): 399-QĐ/TW of
 * 09/01/2026 is the tail of XIII, 01-CT/TW of 23/01/2026 opens XIV.
 */
export const PARTY_TERMS: readonly TermRow[] = [
  { term: '6', from: '1986-12-19', to: '1991-06-28', examples: ['1988-04-05'], counterExamples: ['1991-07-01'] },
  { term: '7', from: '1991-06-28', to: '1996-07-02', examples: ['1993-01-14'], counterExamples: ['1996-11-23'] },
  { term: '8', from: '1996-07-02', to: '2001-04-23', examples: ['1996-11-23'], counterExamples: ['2001-05-01'] },
  { term: '9', from: '2001-04-23', to: '2006-04-26', examples: ['2003-12-09'], counterExamples: ['2006-05-01'] },
  {
    term: '10',
    from: '2006-04-26',
    to: '2011-01-20',
    examples: ['2009-03-30', '2010-07-29'],
    counterExamples: ['2011-02-01'],
  },
  {
    term: '11',
    from: '2011-01-20',
    to: '2016-01-29',
    examples: ['2014-05-26', '2012-10-31'],
    counterExamples: ['2016-05-15'],
  },
  {
    term: '12',
    from: '2016-01-29',
    to: '2021-02-02',
    examples: ['2020-06-20', '2016-10-30'],
    counterExamples: ['2021-05-18'],
  },
  {
    term: '13',
    from: '2021-02-02',
    to: '2026-01-23',
    examples: ['2022-11-09', '2026-01-06'],
    counterExamples: ['2026-01-23'],
  },
  { term: '14', from: '2026-01-23', to: null, examples: ['2026-08-28'], counterExamples: ['2026-01-09'] },
];

/** Terms of the National Assembly (khóa), counted from its first sitting. */
export const ASSEMBLY_TERMS: readonly TermRow[] = [
  { term: '8', from: '1987-06-17', to: '1992-09-19', examples: ['1989-06-30'], counterExamples: ['1993-07-10'] },
  { term: '9', from: '1992-09-19', to: '1997-09-20', examples: ['1993-07-10'], counterExamples: ['1998-01-01'] },
  { term: '10', from: '1997-09-20', to: '2002-07-19', examples: ['1999-10-27'], counterExamples: ['2002-12-01'] },
  { term: '11', from: '2002-07-19', to: '2007-07-19', examples: ['2006-06-29'], counterExamples: ['2008-11-13'] },
  {
    term: '12',
    from: '2007-07-19',
    to: '2011-07-21',
    examples: ['2008-11-13', '2010-06-17'],
    counterExamples: ['2012-06-20'],
  },
  {
    term: '13',
    from: '2011-07-21',
    to: '2016-07-20',
    examples: ['2014-11-20', '2011-11-11'],
    counterExamples: ['2016-11-17'],
  },
  {
    term: '14',
    from: '2016-07-20',
    to: '2021-07-20',
    examples: ['2020-11-17', '2016-11-17'],
    counterExamples: ['2022-01-01'],
  },
  { term: '15', from: '2021-07-20', to: '2026-04-06', examples: ['2025-02-19'], counterExamples: ['2026-04-23'] },
  { term: '16', from: '2026-04-06', to: null, examples: ['2026-04-23'], counterExamples: ['2026-03-01'] },
];

/**
 * Terms of provincial Party committees, named by their years. Congresses were held on different days from September to
 * early November: between `to` and the next `from` only the text can say which term a number belongs to. The committees
 * of merged provinces were appointed on 01/7/2025 for the rest of 2020-2025; their numbers restarted, which the place
 * (`tay-ninh-moi`) tells, and again after their congress.
 */
export const LOCAL_TERMS: readonly TermRow[] = [
  {
    term: '2005-2010',
    from: '2006-01-15',
    to: '2010-09-01',
    examples: ['2008-03-01'],
    counterExamples: ['2005-12-01'],
  },
  {
    term: '2010-2015',
    from: '2010-11-15',
    to: '2015-09-15',
    examples: ['2013-05-01'],
    counterExamples: ['2016-01-01'],
  },
  {
    term: '2015-2020',
    from: '2015-11-10',
    to: '2020-09-20',
    examples: ['2018-07-01'],
    counterExamples: ['2020-10-15'],
  },
  {
    term: '2020-2025',
    from: '2020-11-01',
    to: '2025-09-15',
    examples: ['2020-12-01', '2020-11-04', '2025-07-29'],
    counterExamples: ['2020-10-15', '2026-02-01'],
  },
  { term: '2025-2030', from: '2025-10-25', to: null, examples: ['2026-02-01'], counterExamples: ['2025-10-01'] },
];

/** Terms of committees below the province and of offices' committees, whose congresses came some months earlier. */
export const LOWER_TERMS: readonly TermRow[] = [
  {
    term: '2010-2015',
    from: '2010-10-01',
    to: '2015-03-01',
    examples: ['2013-05-01'],
    counterExamples: ['2015-05-01'],
  },
  {
    term: '2015-2020',
    from: '2015-10-01',
    to: '2020-03-01',
    examples: ['2018-07-01'],
    counterExamples: ['2020-06-01'],
  },
  {
    term: '2020-2025',
    from: '2020-10-01',
    to: '2025-05-01',
    examples: ['2022-12-01'],
    counterExamples: ['2025-07-01'],
  },
  { term: '2025-2030', from: '2025-10-01', to: null, examples: ['2026-02-01'], counterExamples: ['2025-06-01'] },
];

/** Terms of State offices and of the Party caucuses in them (ban cán sự đảng, đảng đoàn), named by their years. */
export const OFFICE_TERMS: readonly TermRow[] = [
  {
    term: '2007-2011',
    from: '2007-07-19',
    to: '2011-07-21',
    examples: ['2009-01-01'],
    counterExamples: ['2012-01-01'],
  },
  {
    term: '2011-2016',
    from: '2011-07-21',
    to: '2016-07-20',
    examples: ['2014-01-01'],
    counterExamples: ['2017-01-01'],
  },
  {
    term: '2016-2021',
    from: '2016-07-20',
    to: '2021-07-20',
    examples: ['2018-01-01'],
    counterExamples: ['2022-03-29'],
  },
  {
    term: '2021-2026',
    from: '2021-07-20',
    to: '2026-04-06',
    examples: ['2022-03-29'],
    counterExamples: ['2020-01-01'],
  },
];
