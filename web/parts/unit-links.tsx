import type { JSX } from 'preact';
import { unitPath } from '../app/paths.js';
import type { NamedUnits } from '../data/types.js';

/** Units as a task prints them, each leading to the one that it is; a group ("các đơn vị trực thuộc") leads nowhere. */
export function UnitLinks({ units }: { readonly units: NamedUnits['lead'] }): JSX.Element {
  return (
    <>
      {units.map(({ text, unit }, index) => (
        <span key={text}>
          {index > 0 ? '; ' : ''}
          {unit === null ? (
            text
          ) : (
            <a href={unitPath(unit)} title={unit === text ? undefined : unit}>
              {text}
            </a>
          )}
        </span>
      ))}
    </>
  );
}
