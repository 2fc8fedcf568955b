import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The article's body: a sanitised fragment, put in as it is. */
export const Body = ({ body }: { readonly body: () => DocumentFragment }): JSX.Element => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(body());
  }, [body]);
  return <div class="body" ref={place} />;
};
