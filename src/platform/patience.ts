/** The answer of `ask`, or `otherwise` where it fails or takes longer than `ms` milliseconds. */
export const answerOr = async <T>(ms: number, otherwise: T, ask: () => Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms);
  });
  try {
    return await Promise.race([ask(), late]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
};
