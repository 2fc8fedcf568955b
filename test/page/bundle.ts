/** What the tests call in a real browser. */
export { finish } from '../../src/core/steps.ts';
export { createFolds } from '../../src/page/fold/folds.ts';
export { createHandle } from '../../src/page/handle.ts';
export { isHidden } from '../../src/page/hidden.ts';
export { lightUp } from '../../src/page/light.ts';
export { readPage } from '../../src/page/read.ts';
export { sanitise } from '../../src/page/sanitise.ts';
export { bringIntoSight } from '../../src/page/scroll.ts';
export { shorten } from '../../src/page/shorten.ts';
export { tidy } from '../../src/page/tidy.ts';
export { openView } from '../../src/reader/open.tsx';
export { mountPopup } from '../../src/ui/popup/mount.tsx';
