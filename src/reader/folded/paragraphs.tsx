import type { JSX } from 'preact';
import type { Story } from '../../contracts/report.ts';
import { inLanguageOf } from '../../ui/story/in-language.ts';

interface ParagraphsProps {
  /** Paragraphs parted by blank lines. */
  readonly text: string;
  readonly story: Pick<Story, 'lang' | 'dir'>;
}

/** A text of the page, in its own language and direction. */
export const Paragraphs = ({ text, story }: ParagraphsProps): JSX.Element => (
  <div class="paragraphs" {...inLanguageOf(story)}>
    {text.split('\n\n').map((paragraph, place) => (
      <p key={place}>{paragraph}</p>
    ))}
  </div>
);
