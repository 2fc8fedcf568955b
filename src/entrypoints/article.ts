import { namesInByline } from '../core/sources/byline-line.ts';
import { createArticle } from '../page/article.ts';
import { isPreview } from '../page/body/preview.ts';
import { readMetadata } from '../page/metadata.ts';
import { findRelated } from '../page/related.ts';
import { findSources } from '../page/sources.ts';
import { browserStore } from '../platform/browser-store.ts';
import { answerPage } from '../platform/messaging.ts';
import { rememberedPlaces } from '../platform/remembered-places.ts';
import { text } from '../platform/text.ts';
import { version } from '../platform/version.ts';
import { openView } from '../reader/open.tsx';

const handle = globalThis.unecho;
if (handle !== undefined && handle.article === undefined) {
  const article = createArticle(document, handle, {
    readers: {
      metadata: readMetadata,
      names: namesInByline,
      preview: isPreview,
      sources: findSources,
      related: findRelated,
    },
    openView,
    preferences: async () => (await browserStore().load()).settings.preferences,
    places: rememberedPlaces(location.hostname || null, browserStore),
    text,
    version: version(),
  });
  handle.article = article;
  answerPage({
    analyse: () => article.analyse(),
    view: ({ action }) => article.view(action),
    show: (passage) => article.show(passage),
  });
}
