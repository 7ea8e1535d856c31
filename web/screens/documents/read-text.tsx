import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Status } from '../../../src/facts/outcome.js';
import { STATUS_LABELS } from '../../../src/labels/labels.data.js';
import { instrumentPath } from '../../app/paths.js';
import type { Mention } from '../../data/types.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { type Piece, piecesOf, type Range } from '../../text/pieces.js';

interface Mark extends Range {
  /** Null for the stretch the reader asked for. */
  readonly mention: Mention | null;
}

/** The text as printed; each citation leads to its instrument, and the stretch asked for is scrolled to. */
export function ReadText({
  text,
  mentions,
  asked,
}: {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly asked: Range | null;
}): JSX.Element {
  const article = useRef<HTMLElement>(null);
  const at = asked === null ? null : asked.start;
  useEffect(() => {
    if (at !== null) article.current?.querySelector('.asked')?.scrollIntoView({ block: 'center' });
  }, [at]);
  const marks: Mark[] = mentions.map((mention) => ({ start: mention.start, end: mention.end, mention }));
  if (asked !== null) marks.push({ start: asked.start, end: asked.end, mention: null });
  return (
    <article class="panel reading" ref={article} aria-label={say('evidence.title')} lang="vi">
      {piecesOf(text, marks).map((piece) => (
        <TextPiece key={piece.start} piece={piece} />
      ))}
    </article>
  );
}

function TextPiece({ piece: { text, marks } }: { readonly piece: Piece<Mark> }): JSX.Element {
  const mention = marks.findLast((mark) => mark.mention !== null)?.mention ?? null;
  const asked = marks.some((mark) => mark.mention === null);
  const words = mention === null ? text : <Cited mention={mention} text={text} />;
  return asked ? <mark class="asked">{words}</mark> : <span>{words}</span>;
}

function Cited({ mention, text }: { readonly mention: Mention; readonly text: string }): JSX.Element {
  const { instrument, provisional } = mention;
  const status: Status = mention.status;
  const told = label(STATUS_LABELS[status]);
  if (instrument === null || provisional) {
    return (
      <span class={`cite cite-${status}`} title={told}>
        {text}
      </span>
    );
  }
  return (
    <a class={`cite cite-${status}`} href={instrumentPath(instrument)} title={told}>
      {text}
    </a>
  );
}
