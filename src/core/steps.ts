/** Work that may be interrupted wherever it yields, so that a large page never holds its tab for long. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it at once. */
export const finish = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/** Units of work between two places where it may be interrupted: about a millisecond of words in compiled code. */
export const stride = 16_384;
