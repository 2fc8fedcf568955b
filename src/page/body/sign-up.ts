import { lettersOf } from './free.ts';

/** Fields that ask for an address to send letters to. */
const fields = 'form input[type="email" i]';
/** Letters of a box with such a field, at most. */
const longest = 800;
/** Share of the page that it has, at most. */
const most = 0.3;
/** Elements around a field that are looked at. */
const levels = 8;

/**
 * Takes out the boxes in which readers sign up for letters: Readability takes away the form and leaves what is printed
 * around it. The largest element around a field that is small beside the page.
 */
export const removeSignUps = (body: Element): void => {
  const found = [...body.querySelectorAll(fields)];
  if (found.length === 0) return;
  const whole = lettersOf(body.textContent);
  for (const field of found) {
    let box: Element | undefined;
    let at: Element | null = field;
    for (let i = 0; at !== null && at !== body && i < levels; i++, at = at.parentElement) {
      const own = lettersOf(at.textContent);
      if (own > longest || own > most * whole || at.querySelector('h1, article') !== null) break;
      box = at;
    }
    box?.remove();
  }
};
