import { createFolds } from '../page/fold/folds.ts';
import css from '../page/fold/bars.css?inline';
import { answerPage } from '../platform/messaging.ts';
import { text } from '../platform/text.ts';

const handle = globalThis.unecho;
if (handle !== undefined && handle.folds === undefined) {
  const folds = createFolds(document, handle, { css, text });
  handle.folds = folds;
  answerPage({ fold: ({ action }) => folds.act(action) });
}
