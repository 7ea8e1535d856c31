import { FINDING_KINDS, type FindingKind } from '../src/facts/finding.js';
import { ROLES, type Role } from '../src/facts/mention.js';
import { RELATIONS, type Relation } from '../src/facts/statement.js';

/**
 * Stores keep relations, roles and kinds of finding as their place in the domain's lists, because that place is the
 * order in which lists are read. A store is derived anew when a list changes (see `ORDER_TOKEN`).
 */
function ranker<T extends string>(names: readonly T[]): { rank: (name: T) => number; name: (rank: number) => T } {
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  return {
    rank: (name) => ranks.get(name) ?? names.length,
    name: (rank) => {
      const found = names[rank];
      if (found === undefined) throw new RangeError(`rank ${rank} of ${names.join(' ')}`);
      return found;
    },
  };
}

export const relationOrder = ranker<Relation>(RELATIONS);
export const roleOrder = ranker<Role>(ROLES);
export const findingOrder = ranker<FindingKind>(FINDING_KINDS);

/** Changes whenever one of the lists does. */
export const ORDER_TOKEN = [RELATIONS, ROLES, FINDING_KINDS].map((names) => names.join(',')).join(';');

/** Roles as a set of bits: what documents print of a mention's roles, for stores that expand them in bulk. */
export function roleBits(roles: readonly Role[]): number {
  return roles.reduce((bits, role) => bits | (1 << roleOrder.rank(role)), 0);
}

/** The roles of `roleBits`, in the order of the domain. */
export function rolesOfBits(bits: number): readonly Role[] {
  return ROLES.filter((_role, rank) => (bits >> rank) & 1);
}
