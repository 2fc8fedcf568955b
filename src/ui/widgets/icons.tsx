import type { JSX } from 'preact';

export const GearIcon = (): JSX.Element => (
  <svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
    <g stroke-width="2" stroke-linecap="round">
      <path d="M4 7h9M19 7h1M4 17h1M11 17h9" />
      <circle cx="16" cy="7" r="2.5" />
      <circle cx="8" cy="17" r="2.5" />
    </g>
  </svg>
);

export const CloseIcon = (): JSX.Element => (
  <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" aria-hidden="true">
    <path d="m2 2 8 8M10 2l-8 8" stroke-width="1.6" stroke-linecap="round" />
  </svg>
);

/** The strokes of the icon, for headings. */
export const Mark = (): JSX.Element => (
  <svg width="26" height="26" viewBox="0 0 16 16" fill="none" aria-hidden="true" class="mark">
    <rect width="16" height="16" rx="3.5" fill="currentColor" />
    <g stroke="var(--on-accent)" stroke-width="2" stroke-linecap="round">
      <path d="M8 10.5a4 4 0 0 0 4-4V3" stroke-opacity=".5" />
      <path d="M4 3v3.5a4 4 0 0 0 4 4V13" />
    </g>
  </svg>
);
