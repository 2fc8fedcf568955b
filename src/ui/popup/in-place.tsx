import type { JSX } from 'preact';
import { plural } from '../../core/text/plural.ts';
import { useText } from '../texts.ts';
import type { PopupActions, PopupState } from './session.ts';

interface InPlaceProps {
  readonly state: PopupState;
  readonly onToggle: PopupActions['toggleFold'];
}

/** "Fold in place", on pages that repeat their story, and what it did. */
export const InPlace = ({ state, onToggle }: InPlaceProps): JSX.Element | null => {
  const text = useText();
  const { fold, foldBusy, foldFailed, foldAsked } = state;
  const folded = fold?.folded === true;
  if (!folded && !(state.detected?.ok && state.detected.value.kind === 'repeated')) return null;
  const chosen = state.site?.on === true && state.site.way === 'place';
  const said = folded || foldAsked || chosen;
  return (
    <>
      <button type="button" class="button fold" aria-busy={foldBusy} onClick={onToggle}>
        {text(folded ? 'popupUnfold' : 'popupFold')}
      </button>
      <div class="in-place" aria-live="polite">
        {said && fold && (
          <p class="small-print">
            {folded ? plural(text, 'popupFoldedInPlace', fold.copies) : text('popupNothingFolded')}
          </p>
        )}
        {said && fold && fold.parts > 0 && (
          <p class="small-print">{plural(text, 'popupParts', fold.parts)}</p>
        )}
        {said && fold && fold.unseen > 0 && (
          <p class="small-print">{plural(text, 'popupUnseen', fold.unseen)}</p>
        )}
      </div>
      {foldFailed && (
        <p class="failure" role="alert">
          {text('popupFoldFailed')}
        </p>
      )}
    </>
  );
};
