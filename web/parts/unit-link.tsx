import type { JSX } from 'preact';
import { unitPath } from '../app/paths.js';

/** A unit as the task prints it, leading to the one unit that it is; a group ("các đơn vị trực thuộc") leads nowhere. */
export function UnitLink({
  printed,
  unit,
}: {
  readonly printed: string;
  /** Name and owning office, null for a group. */
  readonly unit: string | null;
}): JSX.Element {
  if (unit === null) return <span>{printed}</span>;
  return (
    <a href={unitPath(unit)} title={unit === printed ? undefined : unit}>
      {printed}
    </a>
  );
}
