import type { CopyReference, Result, Shown } from '../../contracts/messages.ts';
import type { Notice, PopupPort, SiteState } from '../../contracts/ports.ts';
import type { Report, Verdict } from '../../contracts/report.ts';

/** All that the popup draws. Null is "not known yet". */
export interface PopupState {
  readonly site: SiteState | null;
  readonly detected: Result<Verdict> | null;
  readonly report: Result<Report> | null;
  readonly viewOpen: boolean;
  /** The clean view is being opened or closed. */
  readonly viewBusy: boolean;
  readonly viewFailed: boolean;
}

/** All that a reader can do with the popup. */
export interface PopupActions {
  readonly toggleView: () => void;
  /** The popup closes where it went well: the copy is to be seen. */
  readonly show: (copy: CopyReference) => Promise<Shown>;
  /** Awaits nothing: the browser's prompt wants the click itself, and closes the popup. */
  readonly switchSite: (on: boolean) => void;
  readonly dismiss: (notice: Notice) => void;
}

/** A port that breaks is told like an answer that failed: one failure never stops the rest. */
const orFailure = <Value, Error>(
  answer: Promise<Result<Value, Error>>,
  error: Error,
): Promise<Result<Value, Error>> => answer.catch(() => ({ ok: false, error }));

/**
 * Asks the page and draws each answer as it comes. Without hooks: those wait for a frame, and a popup that is not
 * shown yet gets none.
 */
export const startSession = (
  port: PopupPort,
  draw: (state: PopupState, actions: PopupActions) => void,
): void => {
  let state: PopupState = {
    site: null,
    detected: null,
    report: null,
    viewOpen: false,
    viewBusy: false,
    viewFailed: false,
  };
  const update = (change: Partial<PopupState>): void => {
    state = { ...state, ...change };
    draw(state, actions);
  };

  const toggleView = async (): Promise<void> => {
    if (state.viewBusy) return;
    update({ viewBusy: true, viewFailed: false });
    const result = await orFailure(port.view(state.viewOpen ? 'close' : 'open'), 'analysis-failed');
    const viewOpen = result.ok ? result.value.open : state.viewOpen;
    update({ viewBusy: false, viewOpen, viewFailed: !result.ok });
    if (result.ok && viewOpen) port.closePopup();
  };

  const actions: PopupActions = {
    toggleView: () => void toggleView(),
    show: async (copy) => {
      const shown = await orFailure(port.show(copy), 'page-gone');
      if (shown.ok) port.closePopup();
      return shown;
    },
    switchSite: (on) => {
      const { site } = state;
      if (site?.host == null) return;
      port.switchSite(site.host, on);
      update({ site: { ...site, on, allowed: on || site.allowed } });
    },
    dismiss: (notice) => {
      port.dismiss(notice);
      if (state.site) {
        update({ site: { ...state.site, notices: state.site.notices.filter((other) => other !== notice) } });
      }
    },
  };

  const readPage = async (): Promise<void> => {
    const detected = await orFailure(port.detect(), 'analysis-failed');
    update({ detected });
    if (!detected.ok || detected.value.kind === 'empty') return;
    const view = await orFailure(port.view('state'), 'analysis-failed');
    // The reader may have been quicker with the button.
    if (view.ok && !state.viewBusy) update({ viewOpen: view.value.open });
    update({ report: await orFailure(port.analyse(), 'analysis-failed') });
  };

  const readSite = async (): Promise<void> => {
    const site = await port.site().catch(() => null);
    if (site) update({ site });
  };

  // The page is asked before the first frame is drawn: the question travels meanwhile.
  void readPage();
  void readSite();
  update({});
};
