import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { readingNeedsKey } from '../data/api.js';
import { language } from '../i18n/language.js';
import { type MessageKey, say } from '../i18n/say.js';
import icon from '../icon.svg?inline';
import { Heading } from '../parts/heading.js';
import { KeyField } from '../parts/key-field.js';
import { PATHS } from './paths.js';

const SCREENS: readonly {
  readonly path: string;
  readonly name: MessageKey;
  readonly holds: (path: string) => boolean;
}[] = [
  { path: PATHS.search, name: 'nav.search', holds: (path) => path === '/' || path.startsWith('/van-ban') },
  { path: PATHS.check, name: 'nav.check', holds: (path) => path.startsWith(PATHS.check) },
  { path: PATHS.units, name: 'nav.units', holds: (path) => path.startsWith(PATHS.units) },
  { path: PATHS.findings, name: 'nav.findings', holds: (path) => path.startsWith(PATHS.findings) },
  { path: PATHS.documents, name: 'nav.documents', holds: (path) => path.startsWith(PATHS.documents) },
];

/** In place of every screen, where the server is read by holders of keys only. */
function ReadGate(): JSX.Element {
  return (
    <div class="stack">
      <Heading title={say('key.read-title')} />
      <KeyField to="read" />
    </div>
  );
}

/** The frame of every screen: skip link, name, navigation, language. */
export function Shell({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const { path } = useLocation();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [path]);
  return (
    <>
      <a class="skip" href="#main">
        {say('app.skip')}
      </a>
      <header class="bar">
        <div class="bar-in">
          <a class="brand" href="/">
            <img src={icon} alt="" width="28" height="28" />
            {say('app.name')}
          </a>
          <button
            type="button"
            class="button button-small nav-toggle"
            aria-expanded={open}
            aria-controls="screens"
            onClick={() => setOpen(!open)}
          >
            {say('nav.menu')}
          </button>
          <nav class={open ? 'nav nav-open' : 'nav'} id="screens" aria-label={say('nav.label')}>
            <ul>
              {SCREENS.map((screen) => (
                <li key={screen.path}>
                  <a href={screen.path} aria-current={screen.holds(path) ? 'page' : undefined}>
                    {say(screen.name)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <button
            type="button"
            class="button button-small"
            lang={language.value === 'vi' ? 'en' : 'vi'}
            title={say('app.language-hint')}
            onClick={() => {
              language.value = language.value === 'vi' ? 'en' : 'vi';
            }}
          >
            {say('app.language')}
          </button>
        </div>
      </header>
      <main class="page" id="main" tabIndex={-1}>
        {readingNeedsKey.value ? <ReadGate /> : children}
      </main>
    </>
  );
}
