import { lettersOf } from './free.ts';

/** Fields that ask for an address to send letters to; a form with room for a text is for comments, below a short story. */
const fields = 'form:not(:has(textarea)) input[type="email" i]';
/** Letters of a box with such a field, at most. */
const longest = 500;
/** Share of the page that it has, at most. */
const most = 0.3;
/** Elements around a field that are looked at. */
const levels = 8;

/** The boxes in which readers sign up for letters: the largest element around a field that is small beside the page. */
export const signUpsIn = (root: Element): readonly Element[] => {
  const found = [...root.querySelectorAll(fields)];
  if (found.length === 0) return [];
  const whole = lettersOf(root.textContent);
  return found.flatMap((field) => {
    let box: Element | undefined;
    let at: Element | null = field;
    for (let i = 0; at !== null && at !== root && i < levels; i++, at = at.parentElement) {
      const own = lettersOf(at.textContent);
      if (own > longest || own > most * whole || at.querySelector('h1, article') !== null) break;
      box = at;
    }
    return box ?? [];
  });
};

/** Takes them out: Readability takes away the form and leaves what is printed around it. */
export const removeSignUps = (body: Element): void => {
  for (const box of signUpsIn(body)) box.remove();
};
