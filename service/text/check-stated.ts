/** What somebody states of a text is checked alike wherever texts come in. */
export { checkStated } from '../../indexer/structure/header/check-stated.js';
