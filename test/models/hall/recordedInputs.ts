import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import type { ScenarioInputs } from '../../../models/scenario/scenarioInputs.ts';

/** The same inputs; the ids of those that are asked for go into `asked`. */
export function recordedInputs(inputs: ScenarioInputs, asked: Set<string>): ScenarioInputs {
  const noted = (id: string): string => {
    asked.add(id);
    return id;
  };
  return {
    start: inputs.start,
    months: inputs.months,
    members: (dimension) => inputs.members(dimension),
    has: (id, member) => inputs.has(noted(id), member),
    number: (id, member) => inputs.number(noted(id), member),
    choice: (id, member) => inputs.choice(noted(id), member),
    reference: (id, member) => inputs.reference(noted(id), member),
    date: (id, member) => inputs.date(noted(id), member),
    milestone: (name) => {
      noted(hallFormat.milestones[name] ?? hallFormat.ownMilestones.date);
      return inputs.milestone(name);
    },
    formula: (id, member) => inputs.formula(noted(id), member),
    posting: (line, member, attribute) => inputs.posting(line, member, attribute),
  };
}
