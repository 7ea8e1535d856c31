import { benchExtract } from './extract.js';
import { benchStore } from './store.js';

/** `npm run bench [-- --scale 0.1]`: figures of this machine, each beside its target; the scale is the store's. */
const given = process.argv.indexOf('--scale');
const scale = given < 0 ? 1 : Number(process.argv[given + 1]);
if (!(scale > 0 && scale <= 1)) throw new RangeError('--scale takes a number over 0, up to 1');
await benchExtract();
await benchStore(scale);
