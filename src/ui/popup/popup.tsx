import '../story/story.css';
import './popup.css';
import type { JSX } from 'preact';
import { useText } from '../texts.ts';
import { Facts } from '../widgets/facts.tsx';
import { GearIcon, Mark } from '../widgets/icons.tsx';
import { Notices } from '../widgets/notice.tsx';
import { LeftUnfolded } from '../story/left-unfolded.tsx';
import { Unfolds } from '../story/not-a-copy.tsx';
import { Shows } from '../story/showing.ts';
import { Findings } from './findings.tsx';
import { InPlace } from './in-place.tsx';
import type { PopupActions, PopupState } from './session.ts';
import { SiteSwitch } from './site-switch.tsx';
import { answerOf } from './verdict.ts';

interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly onOptions: () => void;
}

/** The popup as its state says. */
export const Popup = ({ state, actions, onOptions }: PopupProps): JSX.Element => {
  const text = useText();
  const answer = answerOf(text, state);
  const readable = answer?.readable === true;
  return (
    <>
      <header>
        <Mark />
        <div class="verdict" aria-live="polite">
          {answer ? (
            <>
              <h1 data-verdict={answer.kind}>
                <Facts>{answer.title}</Facts>
              </h1>
              {answer.details.map((detail) => (
                <p key={detail} class="small-print">
                  {detail}
                </p>
              ))}
            </>
          ) : (
            <h1 class="soft">{text('popupLooking')}</h1>
          )}
        </div>
      </header>
      <main>
        <Notices notices={state.site?.notices ?? []} onDismiss={actions.dismiss} />
        <div class="controls">
          <button
            type="button"
            class="button primary"
            disabled={!readable}
            aria-busy={state.viewBusy}
            onClick={actions.toggleView}
          >
            {text(state.viewOpen ? 'popupCloseView' : 'popupOpenView')}
          </button>
          {state.viewFailed && (
            <p class="failure" role="alert">
              {text('popupViewFailed')}
            </p>
          )}
          <InPlace state={state} onToggle={actions.toggleFold} />
          <SiteSwitch
            site={state.site}
            scriptable={answer?.scriptable !== false}
            onSwitch={actions.switchSite}
            onWay={actions.chooseWay}
          />
        </div>
        {/* Drawn in the corner above; the keys come to what is done with the page first. */}
        <button type="button" class="round options" aria-label={text('popupOptions')} onClick={onOptions}>
          <GearIcon />
        </button>
        {readable && (
          <Unfolds
            value={{
              host: state.site?.host ?? null,
              recent: state.unfolded,
              earlier: state.site?.unfolded ?? [],
              leaveUnfolded: actions.leaveUnfolded,
              foldAgain: actions.foldAgain,
            }}
          >
            <LeftUnfolded />
            <Shows value={{ show: actions.show, from: 'popup' }}>
              <Findings report={state.report} />
            </Shows>
          </Unfolds>
        )}
      </main>
    </>
  );
};
