export type { Agency, AgencyFamily, AgencyScope } from './agency.js';
export * from './by-code.js';
export * from './find-agency.js';
