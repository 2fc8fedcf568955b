/** Paths of sites that only send a reader on. */
const forwarding = new Set(
  'url l l.php link links out outbound go goto exit leave away away.php redir redirect redirector redirect.php linkfilter external click clk jump deeplink'.split(
    ' ',
  ),
);
/** An address is given whole: with its protocol. */
const whole = /^https?:\/\/[^\s/]+\.[^\s/]/i;

/**
 * Where a redirect leads that carries its goal: a parameter that is a whole address, on the path of a redirect
 * ("/url?q=https://…", "/l.php?u=https://…"). Undefined for an address that is none.
 *
 * @param parameters the values of the address's parameters, decoded
 */
export const goalOfRedirect = (pathname: string, parameters: Iterable<string>): string | undefined => {
  const last = pathname.replace(/\/$/, '').split('/').pop()!.toLowerCase();
  if (forwarding.has(last)) for (const value of parameters) if (whole.test(value)) return value;
  return undefined;
};
