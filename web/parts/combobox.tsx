import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../i18n/say.js';

export interface Option {
  readonly id: string;
  readonly draw: () => ComponentChildren;
  readonly choose: () => void;
}

/**
 * A search box that offers what can be meant while one types (WAI-ARIA combobox with a list box). Arrows walk the list,
 * Enter takes the marked option or submits the words, Escape closes. While an input method is composing a syllable
 * (Telex, VNI) nothing is asked and no key is taken from it.
 */
export function Combobox({
  value,
  label,
  placeholder,
  options,
  onType,
  onAsk,
  onSubmit,
  autoFocus = false,
}: {
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly Option[];
  /** At every change of the text, half-composed syllables included. */
  readonly onType: (typed: string) => void;
  /** When the text is one that can be completed. */
  readonly onAsk: (typed: string) => void;
  readonly onSubmit: (typed: string) => void;
  readonly autoFocus?: boolean;
}): JSX.Element {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const [open, setOpen] = useState(false);
  // By its id: what else comes meanwhile takes no mark off it and moves it to no other.
  const [mark, setMark] = useState<string | null>(null);
  const marked = options.findIndex((option) => option.id === mark);
  const shown = open && options.length > 0;

  useEffect(() => {
    if (autoFocus && window.matchMedia('(pointer: fine)').matches) input.current?.focus({ preventScroll: true });
  }, [autoFocus]);
  useEffect(() => {
    if (marked >= 0) document.getElementById(`${id}-${marked}`)?.scrollIntoView({ block: 'nearest' });
  }, [marked, id]);

  const close = (): void => {
    setOpen(false);
    setMark(null);
  };
  const choose = (option: Option): void => {
    close();
    option.choose();
  };
  const submit = (): void => {
    const typed = input.current?.value ?? value;
    close();
    onSubmit(typed);
  };
  const askFor = (text: string): void => {
    setOpen(true);
    setMark(null);
    onAsk(text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Safari ends the composition before the key that ended it: that key says so by its code.
    if (composing.current || event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!shown) setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const count = options.length + 1;
      setMark(options[((marked + 1 + step + count) % count) - 1]?.id ?? null);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      const option = shown ? options[marked] : undefined;
      event.preventDefault();
      if (option === undefined) submit();
      else choose(option);
    }
  };

  return (
    <search>
      <form
        class="combobox"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onFocusOut={(event) => {
          const to = event.relatedTarget;
          if (!(to instanceof Node) || !event.currentTarget.contains(to)) close();
        }}
      >
        <label class="hidden-visually" for={id}>
          {label}
        </label>
        <div class="combobox-box">
          <svg class="combobox-glass" viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="9" cy="9" r="5.5" />
            <path d="m13.5 13.5 4 4" />
          </svg>
          <input
            ref={input}
            id={id}
            class="combobox-input"
            type="text"
            inputMode="search"
            enterkeyhint="search"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={`${id}-list`}
            aria-activedescendant={marked >= 0 && shown ? `${id}-${marked}` : undefined}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            placeholder={placeholder}
            value={value}
            onCompositionStart={() => {
              composing.current = true;
            }}
            onCompositionEnd={(event) => {
              composing.current = false;
              askFor(event.currentTarget.value);
            }}
            onInput={(event) => {
              onType(event.currentTarget.value);
              if (!composing.current) askFor(event.currentTarget.value);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="submit" class="button button-main">
            {say('search.go')}
          </button>
        </div>
        <div
          class="combobox-list"
          role="listbox"
          id={`${id}-list`}
          aria-label={say('search.completions')}
          hidden={!shown}
        >
          {options.map((option, index) => (
            <div
              key={option.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === marked}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
              onKeyDown={() => undefined}
            >
              {option.draw()}
            </div>
          ))}
        </div>
        <span class="hidden-visually" role="status">
          {shown ? say('search.completions-count', { count: options.length }) : ''}
        </span>
      </form>
    </search>
  );
}
