import './switch.css';
import type { ComponentChildren, JSX } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  readonly disabled?: boolean;
  /** Id of the element that explains the switch. */
  readonly describedBy?: string;
  /** Called in the click itself: a browser's permission prompt wants that. */
  readonly onSwitch: (on: boolean) => void;
  readonly children: ComponentChildren;
}

/** A labelled switch; the whole row is the target. */
export const Switch = ({ on, disabled, describedBy, onSwitch, children }: SwitchProps): JSX.Element => (
  <button
    type="button"
    role="switch"
    class="switch"
    aria-checked={on}
    aria-describedby={describedBy}
    disabled={disabled}
    onClick={() => onSwitch(!on)}
  >
    <span>{children}</span>
    <span class="switch-track" aria-hidden="true">
      <span class="switch-thumb" />
    </span>
  </button>
);
