import { askAhead, askWhenPressed } from './app/ask-ahead.js';

/**
 * The first lines of the page to run: whoever opens an instrument or the first screen has its answers asked for while
 * the rest of the page is still fetched and read.
 */
askAhead(new URL(location.href));
askWhenPressed();
void import('./main.js');
