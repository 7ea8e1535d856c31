import type { JSX } from 'preact';
import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso';
import { say } from '../i18n/say.js';
import { Heading } from '../parts/heading.js';
import { TasksScreen } from '../screens/instrument/tasks-screen.js';
import { SearchScreen } from '../screens/search/search-screen.js';
import { INSTRUMENT_ROUTES, PATHS } from './paths.js';
import { Shell } from './shell.js';

// The search and the tasks of an instrument are what people come for; other screens are fetched when they are gone to.
const CheckScreen = fetched(() => import('../screens/check/check-screen.js').then((screen) => screen.CheckScreen));
const DocumentScreen = fetched(() =>
  import('../screens/documents/document-screen.js').then((screen) => screen.DocumentScreen),
);
const DocumentsScreen = fetched(() =>
  import('../screens/documents/documents-screen.js').then((screen) => screen.DocumentsScreen),
);
const FindingsScreen = fetched(() =>
  import('../screens/findings/findings-screen.js').then((screen) => screen.FindingsScreen),
);
const CitingScreen = fetched(() =>
  import('../screens/instrument/citing-screen.js').then((screen) => screen.CitingScreen),
);
const RelationsScreen = fetched(() =>
  import('../screens/instrument/relations-screen.js').then((screen) => screen.RelationsScreen),
);
const ImpactScreen = fetched(() => import('../screens/trace/impact-screen.js').then((screen) => screen.ImpactScreen));
const TraceScreen = fetched(() => import('../screens/trace/trace-screen.js').then((screen) => screen.TraceScreen));
const UnitScreen = fetched(() => import('../screens/units/unit-screen.js').then((screen) => screen.UnitScreen));
const UnitsScreen = fetched(() => import('../screens/units/units-screen.js').then((screen) => screen.UnitsScreen));

/** A screen of its own file. A page that stood open while the server was renewed asks for files that went: it begins anew. */
function fetched(load: () => Promise<() => JSX.Element>) {
  return lazy(() =>
    load().catch(() => {
      location.reload();
      return new Promise<never>(() => undefined);
    }),
  );
}

/** The whole page: the frame and the screen that the address names. */
export function App(): JSX.Element {
  return (
    <LocationProvider>
      <ErrorBoundary>
        <Shell>
          <Router>
            <Route path={PATHS.search} component={SearchScreen} />
            <Route path={INSTRUMENT_ROUTES.tasks} component={TasksScreen} />
            <Route path={INSTRUMENT_ROUTES.citing} component={CitingScreen} />
            <Route path={INSTRUMENT_ROUTES.relations} component={RelationsScreen} />
            <Route path={INSTRUMENT_ROUTES.trace} component={TraceScreen} />
            <Route path={INSTRUMENT_ROUTES.impact} component={ImpactScreen} />
            <Route path={PATHS.documents} component={DocumentsScreen} />
            <Route path="/chuong-trinh/:id" component={DocumentScreen} />
            <Route path={PATHS.units} component={UnitsScreen} />
            <Route path="/don-vi/:name" component={UnitScreen} />
            <Route path={PATHS.check} component={CheckScreen} />
            <Route path={PATHS.findings} component={FindingsScreen} />
            <Route default component={NoSuchScreen} />
          </Router>
        </Shell>
      </ErrorBoundary>
    </LocationProvider>
  );
}

function NoSuchScreen(): JSX.Element {
  return (
    <div class="empty">
      <Heading title={say('state.not-found')} />
      <a href={PATHS.search}>{say('state.not-found-hint')}</a>
    </div>
  );
}
