/** Longest evidence that is kept whole; a paragraph without full stops is cut. */
const longest = 600;

/** A sentence as it stands on the page; one that is too long ends with "…" where it is cut. */
export const evidenceOf = (sentence: string): string => {
  const whole = sentence.trim();
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 1)}\u2026`;
};
