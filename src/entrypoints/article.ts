import { type Analysis, type Readers, analyse } from '../page/analyse.ts';
import { answerPage } from '../platform/messaging.ts';

const readers: Readers = {
  metadata: (page) => ({ byline: [], lang: page.documentElement.lang }),
  sources: () => [],
  related: () => [],
};

const handle = globalThis.unecho;
if (handle !== undefined && handle.article === undefined) {
  const analysis = (): Analysis => analyse(document, handle.current(), readers);
  handle.article = {
    analyse: () => analyse(document, handle.detect(), readers).report,
    open: () => Promise.resolve(false),
    close: () => undefined,
  };
  answerPage({
    analyse: () => {
      const { report } = analysis();
      return report.stories.length > 0 ? { ok: true, value: report } : { ok: false, error: 'no-text' };
    },
    view: () => ({ ok: true, value: { open: false } }),
  });
}
