import type { JSX } from 'preact';
import { countIn, plural } from '../core/text/plural.ts';
import type { Copy, Difference, Report, Scope } from '../contracts/report.ts';
import { NotACopy } from '../ui/story/not-a-copy.tsx';
import { useText } from '../ui/texts.ts';

const scopes: Record<Scope, string> = {
  article: 'viewCopyArticle',
  excerpt: 'viewCopyExcerpt',
  fragment: 'viewCopyFragment',
};

/** "2 copies folded: 540 words", and each copy one click away. */
export const Folded = ({ report }: { readonly report: Report }): JSX.Element => {
  const text = useText();
  const copies = report.stories[0]?.copies ?? [];
  if (copies.length === 0) return <p class="folded soft">{text('viewNothingFolded')}</p>;
  const words = report.verdict.foldedWords;
  return (
    <details class="folded">
      <summary>
        <h2>
          {text('viewFolded', [plural(text, 'popupCopies', copies.length), plural(text, 'viewWords', words)])}
        </h2>
      </summary>
      {copies.map((copy, place) => (
        <FoldedCopy key={place} copy={copy} />
      ))}
    </details>
  );
};

const FoldedCopy = ({ copy }: { readonly copy: Copy }): JSX.Element => {
  const text = useText();
  const same = copy.differences.length === 0;
  const facts = [
    plural(text, 'viewWords', copy.words),
    ...(copy.hidden ? [text('viewCopyHidden')] : []),
    ...(same ? [] : [text('viewLikeness', [countIn(text, Math.floor(copy.similarity * 100))])]),
  ];
  return (
    <section class="copy">
      <h3>
        {text(scopes[copy.scope])} <span class="soft">· {facts.join(' · ')}</span>
      </h3>
      {same ? <p class="soft">{text('viewSame')}</p> : <Differences differences={copy.differences} />}
      {copy.unique.length > 0 && (
        <>
          <h4>{text('viewOnlyHere')}</h4>
          {copy.unique.map((passage, place) => (
            <blockquote key={place}>{passage}</blockquote>
          ))}
        </>
      )}
      <details>
        <summary>{text('viewWholeText')}</summary>
        {copy.text.split('\n\n').map((paragraph, place) => (
          <p key={place}>{paragraph}</p>
        ))}
      </details>
      <NotACopy copy={copy} />
    </section>
  );
};

const Differences = ({ differences }: { readonly differences: readonly Difference[] }): JSX.Element => {
  const text = useText();
  return (
    <details>
      <summary>{plural(text, 'viewDifferences', differences.length)}</summary>
      <ul class="differences">
        {differences.map(({ kept, copy }, place) => (
          <li key={place}>
            {kept !== '' && (
              <p>
                <b>{text('viewKept')}</b> <del>{kept}</del>
              </p>
            )}
            {copy !== '' && (
              <p>
                <b>{text('viewInCopy')}</b> <ins>{copy}</ins>
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};
