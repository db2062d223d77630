import { run } from '../../../models/engine/run.ts';
import { declareModel } from '../../../models/language/declaredModel.ts';
import { ModelError } from '../../../models/language/modelError.ts';
import type { ArtificialModel } from './artificialModel.ts';
import { inputsOf } from './artificialInputs.ts';
import { NaiveRun } from './naiveRun.ts';

/** Every value of every line, of the reasons why figures are absent and of the rules, under its name. */
export type Values = Map<string, number>;

/** As a plain walk through the formulas gives them. */
export function naiveValues({ declaration, scenario }: ArtificialModel): Values {
  const naive = new NaiveRun(declaration, inputsOf(scenario));
  const values: Values = new Map();
  for (const line of declaration.lines) {
    for (const member of naive.membersOf(line)) {
      for (const [index, moment] of naive.momentsOf(line).entries()) {
        // a zero has no sign
        values.set(`${line.id}[${member}] ${index}`, naive.value(line, member, moment) + 0);
        const place = { topic: line.id.slice(0, 1), members: {}, posting: undefined, moment };
        const absent = (line.absent ?? []).findIndex(({ when }) => naive.evaluate(when, place) === 1);
        if (line.kind === 'figure') values.set(`${line.id} absent ${index}`, absent);
      }
    }
  }
  for (const rule of declaration.rules) {
    for (const member of naive.membersOf(rule)) {
      const members: Record<string, string> = member === undefined ? {} : { [rule.per ?? '']: member };
      const place = {
        topic: rule.id.slice(0, 1),
        members,
        posting: undefined,
        moment: { at: 'run' } as const,
      };
      values.set(`${rule.id}[${member}]`, naive.evaluate(rule.when, place));
    }
  }
  return values;
}

function engineValues({ declaration, scenario }: ArtificialModel): Values {
  const found = run(declareModel(declaration), inputsOf(scenario));
  const values: Values = new Map();
  for (const instance of found.assembly.instances) {
    const { id, kind } = instance.line.declaration;
    for (let index = 0; index < found.lengthOf(instance); index += 1) {
      values.set(`${id}[${instance.member}] ${index}`, found.valueOf(instance, index));
      if (kind === 'figure') values.set(`${id} absent ${index}`, found.absence(instance, index) ?? -1);
    }
  }
  const raised = new Set(found.raised().map(({ rule, member }) => `${rule.declaration.id}[${member}]`));
  for (const { rule, member } of found.assembly.rules) {
    const name = `${rule.declaration.id}[${member}]`;
    values.set(name, raised.has(name) ? 1 : 0);
  }
  return values;
}

/** As the engine gives them, or undefined where it found one that is no number. */
export function finiteValues(model: ArtificialModel): Values | undefined {
  try {
    return engineValues(model);
  } catch (error) {
    if (error instanceof ModelError && error.code === 'notFinite') return undefined;
    throw error;
  }
}
