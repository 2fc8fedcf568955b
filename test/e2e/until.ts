/** Waits until `look` gives something; looks again and again, since neither browser tells of a popup's changes. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  ms = 10_000,
): Promise<T> {
  const end = Date.now() + ms;
  let error: unknown;
  for (;;) {
    try {
      const found = await look();
      if (found !== null && found !== undefined && found !== false) return found;
    } catch (reason) {
      error = reason; // A page that is just being replaced does not answer.
    }
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`, { cause: error });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
