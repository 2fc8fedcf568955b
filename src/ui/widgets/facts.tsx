import type { ComponentChildren, JSX } from 'preact';
import { toChildArray } from 'preact';

/**
 * Facts beside each other, a dot between each two. Where they need several lines, no line begins or ends with a dot:
 * `base.css` keeps each dot with the fact behind it, and cuts off what stands before a line.
 */
export const Facts = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <span class="facts-row">
    {toChildArray(children).map((fact, place) => (
      <>
        {place > 0 && ' '}
        <span class="fact">
          {place > 0 && <span class="dot">· </span>}
          <bdi>{fact}</bdi>
        </span>
      </>
    ))}
  </span>
);
