import type { ComponentChildren, JSX } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Opens a link in a tab; null where links are followed as on any page. */
export const OpenLink = createContext<((url: string) => void) | null>(null);

/** The address, if it is one of the web: a page can print `javascript:` where a link should be. */
const webAddress = (url: string | undefined): string | null =>
  url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;

/** A link of the page, or its bare text where it leads nowhere. */
export const PageLink = ({
  url,
  title,
  children,
}: {
  readonly url: string | undefined;
  /** Of a link whose text is not all of its address. */
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
}): JSX.Element => {
  const open = useContext(OpenLink);
  const address = webAddress(url);
  if (address === null) return <span title={title}>{children}</span>;
  return (
    <a
      href={address}
      title={title}
      onClick={(event) => {
        if (open === null) return;
        event.preventDefault();
        open(address);
      }}
    >
      {children}
    </a>
  );
};

/** "example.org", to tell where a link leads. */
export const hostOf = (url: string | undefined): string | null => {
  const address = webAddress(url);
  return address === null ? null : new URL(address).hostname.replace(/^www\./, '');
};
