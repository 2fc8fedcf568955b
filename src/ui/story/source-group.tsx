import type { JSX } from 'preact';
import type { Source } from '../../contracts/report.ts';
import { CappedList } from '../widgets/capped-list.tsx';

interface SourceGroupProps {
  readonly title: string;
  readonly sources: readonly Source[];
  readonly draw: (source: Source) => JSX.Element;
}

/** A list under its own small heading; nothing where it is empty. */
export const SourceGroup = ({ title, sources, draw }: SourceGroupProps): JSX.Element | null =>
  sources.length === 0 ? null : (
    <div class="group">
      <h3>{title}</h3>
      <CappedList class="sources" items={sources} cap={4} draw={draw} />
    </div>
  );
