/** One figure and what it may come to at most. */
export interface Bound {
  readonly figure: string;
  readonly measured: number;
  readonly atMost: number;
}

/** A table for people, and whether what it shows keeps the promise. */
export interface Outcome {
  readonly text: string;
  readonly reached: boolean;
}

/** What was not measured (NaN) is not reached. */
const isReached = ({ measured, atMost }: Bound): boolean => measured <= atMost;

/** A table of figures: whether it is reached, its name, the bound, what was measured. */
export function boundTable(bounds: readonly Bound[]): Outcome {
  return {
    text: bounds
      .map((bound) =>
        [
          mark(isReached(bound)),
          bound.figure.padEnd(58),
          `<= ${bound.atMost}`.padEnd(8),
          Number.isNaN(bound.measured) ? 'not measured' : bound.measured.toFixed(2),
        ].join(' '),
      )
      .join('\n'),
    reached: bounds.every(isReached),
  };
}

export const mark = (reached: boolean): string => (reached ? 'ok   ' : 'MISS ');

/** Outcomes one below the other. */
export const together = (outcomes: readonly Outcome[]): Outcome => ({
  text: outcomes.map(({ text }) => text).join('\n\n'),
  reached: outcomes.every(({ reached }) => reached),
});
