/** The command line and the page speak of the domain in the same words. */
export * from '../../src/labels/labels.data.js';
