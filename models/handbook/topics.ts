import type { CheckedLine, CheckedRule, DeclaredModel } from '../language/declaredModel.ts';
import { topicOf } from '../language/declaredModel.ts';
import { words, type Translated } from '../language/translated.ts';
import type { InputGroup, MemberList } from '../scenario/group.ts';
import type { FormatParts } from '../scenario/scenarioFormat.ts';

/** All that is declared of one topic. */
export interface Topic {
  readonly id: string;
  readonly title: Translated;
  readonly groups: readonly InputGroup[];
  readonly lists: readonly MemberList[];
  /** The lines with a value each month. */
  readonly monthly: readonly CheckedLine[];
  readonly figures: readonly CheckedLine[];
  readonly rules: readonly CheckedRule[];
}

/** The topics of a model, in the order of the form; each is called what its inputs are called. */
export function topicsOf(model: DeclaredModel, { groups, lists }: FormatParts): readonly Topic[] {
  const lines = [...model.lines.values()];
  const named = [...groups, ...lists].map(({ topic }) => topic);
  const ids = new Set([
    ...named,
    ...lines.map(({ topic }) => topic),
    ...model.rules.map(({ topic }) => topic),
  ]);
  return [...ids].map((id) => {
    const own = {
      groups: groups.filter(({ topic }) => topic === id),
      lists: lists.filter(({ topic }) => topic === id),
    };
    const ofTopic = lines.filter(({ declaration }) => topicOf(declaration.id) === id);
    return {
      id,
      ...own,
      title: titleOf(
        id,
        [...own.groups, ...own.lists].map(({ label }) => label),
      ),
      monthly: ofTopic.filter(({ declaration }) => declaration.kind !== 'figure'),
      figures: ofTopic.filter(({ declaration }) => declaration.kind === 'figure'),
      rules: model.rules.filter(({ topic }) => topic === id),
    };
  });
}

function titleOf(id: string, labels: readonly Translated[]): Translated {
  const each = labels.length === 0 ? [words(id, id, id)] : labels;
  const all = (pick: (label: Translated) => string): string => each.map(pick).join(' · ');
  return words(
    all(({ nb }) => nb),
    all(({ nn }) => nn),
    all(({ en }) => en),
  );
}
