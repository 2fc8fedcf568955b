import type { JSX } from 'preact';
import type { Way } from '../../core/site.ts';
import { useText } from '../texts.ts';

interface WayChoiceProps {
  readonly way: Way;
  readonly onChoose: (way: Way) => void;
}

const ways: readonly [Way, string][] = [
  ['view', 'popupWayView'],
  ['place', 'popupWayPlace'],
];

/** How the pages of a switched-on site are cleaned. */
export const WayChoice = ({ way, onChoose }: WayChoiceProps): JSX.Element => {
  const text = useText();
  return (
    <div class="ways" role="radiogroup" aria-label={text('popupWay')}>
      {ways.map(([each, key]) => (
        <label key={each}>
          <input
            type="radio"
            name="way"
            value={each}
            checked={way === each}
            onChange={() => onChoose(each)}
          />
          {text(key)}
        </label>
      ))}
    </div>
  );
};
