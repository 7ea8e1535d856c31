export * from './places.js';
export { MERGER_DATE, type Province, type ProvinceLevel } from './province.js';
export { PROVINCES } from './provinces.data.js';
