import type { RegisterRow } from '../../src/register/row.js';

/** A row of the register for a test: of a verified resolution without facts, but for what the test is about. */
export function registerRow(facts: Partial<RegisterRow> & Pick<RegisterRow, 'id'>): RegisterRow {
  return {
    type: 'nghị quyết',
    number: null,
    year: null,
    term: null,
    issuer: null,
    place: null,
    title: null,
    names: [],
    issued: null,
    effective: null,
    expires: null,
    issuedBy: null,
    relations: [],
    asOf: '2026-01-31',
    source: 'bài kiểm tra',
    verified: true,
    ...facts,
  };
}
