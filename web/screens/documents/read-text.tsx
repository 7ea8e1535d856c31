import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { outcomeLabel } from '../../../src/labels/outcome-words.js';
import { documentPath } from '../../app/paths.js';
import type { Mention } from '../../data/types.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { type Piece, piecesOf, type Range } from '../../text/pieces.js';

interface Mark extends Range {
  /** Null for the stretch the reader asked for. */
  readonly mention: Mention | null;
}

/** The text as printed; each citation opens its card, and the stretch asked for is scrolled to. */
export function ReadText({
  text,
  mentions,
  asked,
  chosen,
}: {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly asked: Range | null;
  /** Id of the mention whose card is open. */
  readonly chosen: string | null;
}): JSX.Element {
  const article = useRef<HTMLElement>(null);
  const [start, end] = asked === null ? [-1, -1] : [asked.start, asked.end];
  useEffect(() => {
    const [place] = article.current?.getElementsByClassName('asked') ?? [];
    if (start >= 0 && place instanceof HTMLElement) bringIntoView(place);
  }, [start, end]);
  const pieces = useMemo(() => {
    const marks: Mark[] = mentions.map((mention) => ({ start: mention.start, end: mention.end, mention }));
    if (start >= 0) marks.push({ start, end, mention: null });
    return piecesOf(text, marks);
  }, [text, mentions, start, end]);
  const ofOne = mentions.some((mention) => mention.start <= start && end <= mention.end);
  return (
    <article class="panel reading" ref={article} aria-label={say('document.text')} lang="vi">
      {pieces.map((piece) => (
        <TextPiece key={piece.start} piece={piece} chosen={chosen} askedAs={ofOne ? 'asked asked-citation' : 'asked'} />
      ))}
    </article>
  );
}

/** Scrolls to a place that is not in sight, and lets Tab go on from there when it is nowhere else yet. */
function bringIntoView(place: HTMLElement): void {
  const { top, bottom } = place.getBoundingClientRect();
  const card = document.getElementsByClassName('mention-card')[0];
  const over = card !== undefined && getComputedStyle(card).position === 'fixed';
  const floor = over ? card.getBoundingClientRect().top : window.innerHeight;
  if (top < 0 || bottom > floor) place.scrollIntoView({ block: over || bottom - top > floor / 2 ? 'start' : 'center' });
  const holder = document.activeElement;
  if (holder === document.body || holder?.tagName === 'H1') {
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
}

function TextPiece({
  piece: { text, marks },
  chosen,
  askedAs,
}: {
  readonly piece: Piece<Mark>;
  readonly chosen: string | null;
  /** Class of what the reader asked for. */
  readonly askedAs: string;
}): JSX.Element {
  const mention = marks.findLast((mark) => mark.mention !== null)?.mention ?? null;
  const asked = marks.some((mark) => mark.mention === null);
  const words = mention === null ? text : <Cited mention={mention} text={text} open={mention.id === chosen} />;
  return asked ? <mark class={askedAs}>{words}</mark> : <span>{words}</span>;
}

function Cited({
  mention: { id, document, status, candidates },
  text,
  open,
}: {
  readonly mention: Mention;
  readonly text: string;
  readonly open: boolean;
}): JSX.Element {
  return (
    <a
      class={`cite cite-${status}`}
      href={documentPath(document, { mention: id })}
      title={label(outcomeLabel(status, candidates.length))}
      data-mention={id}
      aria-current={open ? 'true' : undefined}
    >
      {text}
    </a>
  );
}
