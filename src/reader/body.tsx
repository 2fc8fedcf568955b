import type { JSX } from 'preact';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { followWithin } from './follow-within.ts';

/** The article's body: a sanitised fragment, put in as it is. */
export const Body = ({
  body,
  place,
}: {
  readonly body: () => DocumentFragment;
  /** Given to whoever looks into it. */
  readonly place: RefObject<HTMLDivElement | null>;
}): JSX.Element => {
  useLayoutEffect(() => {
    place.current?.replaceChildren(body());
  }, [body, place]);
  useLayoutEffect(() => {
    const { current } = place;
    current?.addEventListener('click', followWithin);
    return () => current?.removeEventListener('click', followWithin);
  }, [place]);
  return <div class="body" ref={place} />;
};
