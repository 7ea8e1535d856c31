import { withoutEmphasis } from '../prose/emphasis.js';
import { isTitleLine } from '../prose/front.js';
import type { Outline } from '../prose/outline.js';
import type { Unit } from '../unit.js';
import type { SelfDescription } from './header.js';

/** Gathers the parts of a document that speak of itself. The first title and attachment count; annexes have their own. */
export function describeSelf(units: readonly Unit[], outline: Outline, text: string): SelfDescription {
  const letterhead: string[] = [];
  const title: string[] = [];
  const preamble: string[] = [];
  const signature: string[] = [];
  const times: string[] = [];
  let attachment: string | null = null;
  let body = false;
  units.forEach((unit, at) => {
    const place = outline.units[at] as Outline['units'][number];
    if (unit.column === 'time') times.push(unit.text);
    if (place.kind === 'signature') signature.push(unit.text);
    if (place.kind === 'heading' || place.kind === 'cell') body = true;
    if (body) return;
    const words = withoutEmphasis(unit.text);
    if (
      place.kind === 'title' &&
      (title.length > 0 || isTitleLine(words) || unit.marker?.kind === 'hash') &&
      attachment === null &&
      preamble.length === 0
    )
      title.push(words);
    else if (place.kind === 'title') letterhead.push(words);
    else if (place.zone === 'attachment') attachment ??= words;
    else if (place.zone === 'legal-basis') preamble.push(words);
  });
  const headings = outline.sections.map((section) => section.title);
  return { letterhead, title, attachment, preamble, signature, headings, times, text };
}
