import type { TitleCue } from '../cues/title-cues.data.js';

/** How a mention hangs on an earlier one: in its subject, in a bracket after it, or as the decision that issues it. */
export interface Link {
  /** Index of the mention it hangs on. */
  readonly owner: number;
  /** What the words between them say; null where they name no relation. */
  readonly cue: TitleCue | null;
  /** Flow offset where those words start. */
  readonly start: number;
}
