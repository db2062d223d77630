import type { FormulaInput, PostingAttribute } from '../language/declaration.ts';
import { checkedFormula } from '../language/declaredModel.ts';
import type { Expression } from '../language/expression.ts';
import type { Assembler } from './assembler.ts';
import type { Environment } from './environment.ts';
import { attributeText, type Posting } from './posting.ts';

/** A formula that the scenario gives, checked, with the environment it stands in. */
export interface GivenFormula {
  readonly expression: Expression;
  readonly environment: Environment;
}

/** The formula that a user wrote for an input. @throws ModelError for what it has wrong */
export function userFormula(
  assembler: Assembler,
  { id, per, unit }: FormulaInput,
  member: string | undefined,
): GivenFormula {
  const { path, text } = assembler.inputs.formula(id, member);
  return given(assembler, { id, per, member, unit, line: path, text });
}

/** The formula of a number attribute of a posting, which stands where its line does. @throws ModelError */
export function attributeFormula(
  assembler: Assembler,
  posting: Posting,
  attribute: PostingAttribute & { readonly type: 'number' },
): GivenFormula {
  const { id, per } = posting.line.declaration;
  const text = attributeText(posting, attribute, assembler.inputs);
  const line = `${id} (${attribute.name})`;
  return given(assembler, { id, per, member: posting.member, unit: attribute.unit, line, text });
}

interface Standing {
  readonly id: string;
  readonly per: string | undefined;
  readonly member: string | undefined;
  readonly unit: string;
  readonly line: string;
  readonly text: string;
}

function given(assembler: Assembler, { id, per, member, unit, line, text }: Standing): GivenFormula {
  const place = { line, text };
  const environment = { ...assembler.environment(id, member, per, 'month'), place };
  const bound = new Map(per === undefined ? [] : [[per, assembler.kindOf(per, member)]]);
  const { names, topic } = environment;
  return {
    expression: checkedFormula({ names, topic, bound, time: 'month', place }, text, unit),
    environment,
  };
}
