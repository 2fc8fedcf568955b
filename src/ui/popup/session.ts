import type { FoldAction, FoldState, Passage, Result, Shown } from '../../contracts/messages.ts';
import type { Notice, PopupPort, SiteState } from '../../contracts/ports.ts';
import type { Report, Verdict } from '../../contracts/report.ts';
import type { Unfolded } from '../../contracts/unfolding.ts';
import type { Way } from '../../core/site.ts';

/** All that the popup draws. Null is "not known yet". */
export interface PopupState {
  readonly site: SiteState | null;
  readonly detected: Result<Verdict> | null;
  readonly report: Result<Report> | null;
  readonly viewOpen: boolean;
  /** The clean view is being opened or closed. */
  readonly viewBusy: boolean;
  readonly viewFailed: boolean;
  readonly fold: FoldState | null;
  /** Folding or unfolding in place is under way. */
  readonly foldBusy: boolean;
  readonly foldFailed: boolean;
  /** The reader has asked for it in this popup. */
  readonly foldAsked: boolean;
  /** "Not a copy", said in this popup. */
  readonly unfolded: readonly Unfolded[];
}

/** All that a reader can do with the popup. */
export interface PopupActions {
  readonly toggleView: () => void;
  /** Folds the copies on the page itself, or unfolds them. */
  readonly toggleFold: () => void;
  /** How the site's pages are cleaned from now on, and this one at once. */
  readonly chooseWay: (way: Way) => void;
  /** "Not a copy", for places of this shape. */
  readonly leaveUnfolded: (shape: string) => void;
  readonly foldAgain: (shapes: readonly string[]) => void;
  /** The popup closes where it went well: the passage is to be seen. */
  readonly show: (passage: Passage) => Promise<Shown>;
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
    fold: null,
    foldBusy: false,
    foldFailed: false,
    foldAsked: false,
    unfolded: [],
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

  const fold = async (action: FoldAction): Promise<void> => {
    if (state.foldBusy) return;
    update({ foldBusy: true, foldFailed: false });
    const result = await orFailure(port.fold(action), 'analysis-failed');
    update({
      foldBusy: false,
      fold: result.ok ? result.value : state.fold,
      foldFailed: !result.ok,
      foldAsked: action === 'fold',
    });
  };

  const chooseWay = async (way: Way): Promise<void> => {
    const { site } = state;
    if (site?.host == null) return;
    update({ site: { ...site, way } });
    await port.setWay(site.host, way).catch(() => undefined);
    if (way === 'view') {
      // The reader may have been quicker than the page's answer.
      const folded = await orFailure(port.fold('state'), 'analysis-failed');
      if (folded.ok && folded.value.folded) await fold('unfold');
      return;
    }
    // Auto-clean may have opened it since the popup asked.
    const view = await orFailure(port.view('close'), 'analysis-failed');
    if (view.ok) update({ viewOpen: view.value.open });
    if (state.detected?.ok && state.detected.value.kind === 'repeated') await fold('fold');
  };

  const leaveUnfolded = async (shape: string): Promise<void> => {
    const { remembered } = await port.leaveUnfolded(shape).catch(() => ({ remembered: false }));
    update({
      unfolded: [...state.unfolded.filter((known) => known.shape !== shape), { shape, remembered }],
    });
    await readPage();
  };

  const foldAgain = async (shapes: readonly string[]): Promise<void> => {
    await port.foldAgain(shapes).catch(() => undefined);
    // First the page: the button that was pressed stays until there is something to go on at.
    await readPage();
    const { site } = state;
    update({
      unfolded: state.unfolded.filter(({ shape }) => !shapes.includes(shape)),
      site: site && { ...site, unfolded: site.unfolded.filter((shape) => !shapes.includes(shape)) },
    });
  };

  const actions: PopupActions = {
    toggleView: () => void toggleView(),
    toggleFold: () => void fold(state.fold?.folded ? 'unfold' : 'fold'),
    chooseWay: (way) => void chooseWay(way),
    leaveUnfolded: (shape) => void leaveUnfolded(shape),
    foldAgain: (shapes) => void foldAgain(shapes),
    show: async (passage) => {
      const shown = await orFailure(port.show(passage), 'page-gone');
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
    const folded = await orFailure(port.fold('state'), 'analysis-failed');
    if (folded.ok && !state.foldBusy) update({ fold: folded.value });
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
