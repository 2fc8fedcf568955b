/** What the tests call in a real browser. */
export { createFolds } from '../../src/page/fold/folds.ts';
export { createHandle } from '../../src/page/handle.ts';
export { isHidden } from '../../src/page/hidden.ts';
export { readPage } from '../../src/page/read.ts';
export { sanitise } from '../../src/page/sanitise.ts';
export { shorten } from '../../src/page/shorten.ts';
export { tidy } from '../../src/page/tidy.ts';
