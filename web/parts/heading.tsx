import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { say } from '../i18n/say.js';

/** The first screen of a visit leaves the focus where the browser puts it. */
let arrivedAt: string | null = null;
/** A heading went that had the focus, as that of a screen still loading does: the next one takes it over. */
let handedOn = false;

/** Takes the focus to the heading of the screen: what had it is there no more. */
export function toHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

/**
 * A screen's heading and the browser's title. After going to another screen the focus moves here, so that a screen
 * reader says where one is and Tab goes on from the top.
 */
export function Heading({
  title,
  children,
}: {
  /** For the browser's title, when it differs from what is shown. */
  readonly title: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { path } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${say('app.name')}`;
  }, [title]);
  const taken = useRef(false);
  useEffect(() => {
    if (handedOn || (arrivedAt !== null && arrivedAt !== path)) {
      heading.current?.focus({ preventScroll: true });
      taken.current = true;
    }
    handedOn = false;
    arrivedAt = path;
  }, [path]);
  useEffect(
    () => () => {
      const holder = document.activeElement;
      handedOn = taken.current && (holder === document.body || holder?.tagName === 'H1');
    },
    [],
  );
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
