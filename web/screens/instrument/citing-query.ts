import { ROLES, type Role } from '../../../src/facts/mention.js';
import { STATUSES, type Status } from '../../../src/facts/outcome.js';

/** Which citations of an instrument the list of citing documents goes by, as the address says it. */
export interface CitingQuery {
  readonly document?: string;
  readonly role?: Role[];
  readonly outcome?: Status[];
}

export function citingQueryOf(params: URLSearchParams): CitingQuery {
  const document = params.get('document') ?? '';
  const role = ROLES.find((one) => one === params.get('role'));
  const outcome = STATUSES.find((one) => one === params.get('outcome'));
  return {
    ...(document === '' ? {} : { document }),
    ...(role === undefined ? {} : { role: [role] }),
    ...(outcome === undefined ? {} : { outcome: [outcome] }),
  };
}
