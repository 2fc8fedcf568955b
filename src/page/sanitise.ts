import createDOMPurify from 'dompurify';

/** Elements that load or run something of their own, or would speak to the page. */
const forbidden = [
  'style',
  'form',
  'input',
  'button',
  'select',
  'textarea',
  'dialog',
  'audio',
  'video',
  'source',
  'track',
];
/** Attributes that only the page's own style sheet or scripts understand. */
const dropped = [
  'style',
  'class',
  'id',
  'name',
  'tabindex',
  'contenteditable',
  'accesskey',
  'autofocus',
  'popover',
  'slot',
  'part',
];

/** A clean fragment of an article's body, safe to be put into the view. The given element stays as it is. */
export const sanitise = (content: Element): DocumentFragment =>
  createDOMPurify(window).sanitize(content.cloneNode(true), {
    RETURN_DOM_FRAGMENT: true,
    FORBID_TAGS: forbidden,
    FORBID_ATTR: dropped,
    ALLOW_DATA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/(?:png|jpe?g|gif|webp|avif);)/i,
    USE_PROFILES: { html: true, mathMl: true },
  });
