import type { JSX } from 'preact';
import { ErrorBoundary, LocationProvider, Route, Router } from 'preact-iso';
import { say } from '../i18n/say.js';
import { Heading } from '../parts/heading.js';
import { CheckScreen } from '../screens/check/check-screen.js';
import { DocumentScreen } from '../screens/documents/document-screen.js';
import { DocumentsScreen } from '../screens/documents/documents-screen.js';
import { FindingsScreen } from '../screens/findings/findings-screen.js';
import { CitingScreen } from '../screens/instrument/citing-screen.js';
import { RelationsScreen } from '../screens/instrument/relations-screen.js';
import { TasksScreen } from '../screens/instrument/tasks-screen.js';
import { SearchScreen } from '../screens/search/search-screen.js';
import { ImpactScreen } from '../screens/trace/impact-screen.js';
import { TraceScreen } from '../screens/trace/trace-screen.js';
import { UnitScreen } from '../screens/units/unit-screen.js';
import { UnitsScreen } from '../screens/units/units-screen.js';
import { INSTRUMENT_ROUTES, PATHS } from './paths.js';
import { Shell } from './shell.js';

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
