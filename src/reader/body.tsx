import type { JSX } from 'preact';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

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
  return <div class="body" ref={place} />;
};
