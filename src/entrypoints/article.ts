import { type Analysis, analyse } from '../page/analyse.ts';
import { readMetadata } from '../page/metadata.ts';
import { findRelated } from '../page/related.ts';
import { findSources } from '../page/sources.ts';
import { answerPage } from '../platform/messaging.ts';

const handle = globalThis.unecho;
if (handle !== undefined && handle.article === undefined) {
  const readers = { metadata: readMetadata, sources: findSources, related: findRelated };
  const look = (): Analysis => analyse(document, handle.current(), readers);
  handle.article = {
    analyse: () => analyse(document, handle.detect(), readers).report,
    open: () => Promise.resolve(false),
  };
  answerPage({
    analyse: () => {
      const { report } = look();
      return report.stories.length > 0 ? { ok: true, value: report } : { ok: false, error: 'no-text' };
    },
    view: () => ({ ok: true, value: { open: false } }),
  });
}
