import type { JSX } from 'preact';
import { CappedList } from '../widgets/capped-list.tsx';

interface SourceGroupProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly draw: (item: Item) => JSX.Element;
}

/** A list under its own small heading; nothing where it is empty. */
export const SourceGroup = <Item,>({ title, items, draw }: SourceGroupProps<Item>): JSX.Element | null =>
  items.length === 0 ? null : (
    <div class="group">
      <h3>{title}</h3>
      <CappedList class="sources" items={items} cap={4} draw={draw} />
    </div>
  );
