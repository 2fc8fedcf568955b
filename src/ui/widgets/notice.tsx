import './notice.css';
import type { JSX } from 'preact';
import type { Notice } from '../../contracts/ports.ts';
import { useText } from '../texts.ts';
import { CloseIcon } from './icons.tsx';

const keys = {
  refused: 'noticeRefused',
  unanswered: 'noticeUnanswered',
  'sync-full': 'noticeSyncFull',
  corrupt: 'noticeCorrupt',
} satisfies Record<Notice['kind'], string>;

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly onDismiss: (notice: Notice) => void;
}

/** What went otherwise than asked for, each said once, quietly. */
export const Notices = ({ notices, onDismiss }: NoticesProps): JSX.Element => {
  const text = useText();
  return (
    <div class="notices" aria-live="polite">
      {notices.map((notice) => (
        <div class="notice" key={`${notice.kind} ${'host' in notice ? notice.host : ''}`}>
          <p>{text(keys[notice.kind], 'host' in notice ? [notice.host] : [])}</p>
          <button
            type="button"
            class="round"
            aria-label={text('noticeDismiss')}
            onClick={() => onDismiss(notice)}
          >
            <CloseIcon />
          </button>
        </div>
      ))}
    </div>
  );
};
