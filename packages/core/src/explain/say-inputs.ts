import { type Block, block } from "./explanation.ts";
import { inputsOf } from "./inputs.ts";
import type { Telling } from "./telling.ts";

/**
 * What the outcome depends on.
 *
 * @param decisive the inputs that flip the outcome by themselves, as whoever asks has found
 */
export function sayInputs(id: string, decisive: ReadonlySet<string>, telling: Telling): readonly Block[] {
  const inputs = inputsOf(telling.assessment, id);
  const [only] = inputs;
  if (only === undefined) return [];
  const { inputs: words } = telling.words;
  const decisions: Readonly<Record<string, string>> = words.decision;
  const decision = inputs.length === 1 && !isMember(only, telling) ? decisions[only] : undefined;
  if (decision !== undefined) return [block(words.list([decision]))];
  if (telling.names.criteria.has(id)) {
    return [block(words.list(inputs.map((observation) => (decisive.has(observation) ? words.flips(observation) : observation))))];
  }
  return [
    block(
      words.head,
      inputs.map((member) => block(sayMember(member, decisive.has(member), telling))),
    ),
  ];
}

const isMember = (id: string, { names }: Telling): boolean => names.criteria.has(id) || names.themes.has(id) || names.observations.has(id);

function sayMember(id: string, isDecisive: boolean, { names, words: { inputs: words } }: Telling): string {
  const title = names.title(id);
  const sentence = /[.?!…]$/.test(title) ? title : `${title}.`;
  return isDecisive ? `${sentence} ${words.flipsAlone}` : sentence;
}
