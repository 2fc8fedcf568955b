/** A name in capitals as it is otherwise written: "ANN LEE" as "Ann Lee". */
export const withoutCapitals = (name: string): string =>
  name.replace(/\p{Lu}+/gu, (word) => word[0]! + word.slice(1).toLowerCase());
