/** Something that can be chosen in a cell: what is put there, what else it is called, what it fills in beside. */
export interface Choice {
  text: string;
  also?: string[];
  fill?: Record<string, string>;
}

/** Letters and digits only: spaces, case, width and punctuation tell nothing. */
export function keyOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const names = ({ text, also = [] }: Choice): string[] => [text, ...also].map(keyOf);

/** The choice that this text names. */
export function chosen(choices: Choice[], text: string): Choice | undefined {
  const key = keyOf(text);
  return key ? choices.find((choice) => names(choice).includes(key)) : undefined;
}

/** Those that somebody who typed this may mean; what begins so stands before what only has it within. */
export function matching(choices: Choice[], typed: string, most: number): Choice[] {
  const key = keyOf(typed);
  if (!key) return choices.slice(0, most);
  const ranked = choices.map((choice) => ({
    choice,
    rank: Math.min(...names(choice).map((name) => (name === key ? 0 : name.startsWith(key) ? 1 : name.includes(key) ? 2 : 9))),
  }));
  return ranked
    .filter(({ rank }) => rank < 9)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ choice }) => choice);
}
