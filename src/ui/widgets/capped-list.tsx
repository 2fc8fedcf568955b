import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { countIn } from '../../core/text/plural.ts';
import { useText } from '../texts.ts';

interface CappedListProps<Item> {
  readonly items: readonly Item[];
  readonly cap: number;
  readonly class?: string;
  readonly draw: (item: Item) => JSX.Element;
}

/** The first items, and a way to the rest. */
export const CappedList = <Item,>({ items, cap, class: name, draw }: CappedListProps<Item>): JSX.Element => {
  const text = useText();
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that had the focus is gone: reading goes on at the first item that it showed.
  useLayoutEffect(() => {
    if (whole) (list.current?.children[cap] as HTMLElement | undefined)?.focus();
  }, [whole, cap]);
  // One more line shows one more item as well as it shows a button.
  const shown = whole || items.length <= cap + 1 ? items : items.slice(0, cap);
  return (
    <>
      <ul class={name} ref={list}>
        {shown.map((item, place) => (
          <li key={place} tabIndex={-1}>
            {draw(item)}
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="plain small-link" onClick={() => setWhole(true)}>
          {text('popupShowAll', [countIn(text, items.length)])}
        </button>
      )}
    </>
  );
};
