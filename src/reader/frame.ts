/** The clean view's place over a page. */
export interface Frame {
  /** The view's own document: no listener of the page, however early it was added, hears what happens in it. */
  readonly document: Document;
  /** Takes everything away again; what had the focus has it, and nothing has scrolled. */
  remove(): void;
}

const cover =
  'position:fixed;inset:0;inline-size:100%;block-size:100%;max-inline-size:none;max-block-size:none';

/**
 * Lays an empty document over a page: host element > closed shadow root > modal dialog in the top layer > frame.
 * The dialog is above whatever the page stacks and makes it inert; the frame keeps keys, styles and selectors apart.
 *
 * @param name the host's element name
 * @param onCancel Esc, or the back gesture, while the focus is outside the frame
 */
export const layOver = async (page: Document, name: string, onCancel: () => void): Promise<Frame> => {
  const focused = page.activeElement;
  const { scrollX, scrollY } = page.defaultView!;
  const host = page.createElement(name);
  // Against a page's "* { display: none }" and the like; the host itself shows nothing.
  host.style.cssText = 'all:initial!important;display:contents!important';
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = page.createElement('dialog');
  dialog.style.cssText = `${cover};margin:0;padding:0;border:0;background:Canvas;overflow:hidden`;
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onCancel();
  });
  // It holds sanitised text of ours alone; a sandbox without scripts would silence our own listeners too.
  // oxlint-disable-next-line react/iframe-missing-sandbox
  const frame = page.createElement('iframe');
  frame.style.cssText = `${cover};border:0`;
  dialog.append(frame);
  root.append(dialog);
  // Chrome has the document at once and says so during the call, Firefox replaces the first one later.
  await new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    page.documentElement.append(host);
  });
  dialog.showModal();
  frame.focus({ preventScroll: true });
  return {
    document: frame.contentDocument!,
    remove: () => {
      dialog.close();
      host.remove();
      if (focused !== page.activeElement && focused instanceof HTMLElement)
        focused.focus({ preventScroll: true });
      const view = page.defaultView;
      if (view !== null && (view.scrollX !== scrollX || view.scrollY !== scrollY))
        view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    },
  };
};
