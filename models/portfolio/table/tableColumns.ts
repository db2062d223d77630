import { hallFormat } from '../../hall/scenarioSchema.ts';
import { nearest } from '../../language/nearest.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import type { Field } from '../../scenario/field.ts';
import { fieldAddresses, type FieldAddress } from '../../scenario/fieldAddress.ts';
import { inputLabel } from '../../scenario/inputLabel.ts';
import type { Problem } from '../../scenario/problem.ts';
import { meant } from '../../scenario/schemaProblems.ts';
import { tableProblem } from './tableProblem.ts';

/** A column that says an input of every hall. */
export interface InputColumn {
  readonly column: number;
  readonly heading: string;
  readonly path: string;
  readonly field: Field;
  /** The unit in the heading, such as `%` or `kNOK`. */
  readonly unit?: string | undefined;
}

/** What the columns of a table say. */
export interface TableColumns {
  readonly name: number;
  /** What the hall is called in files; made of the name where there is none. */
  readonly number?: number | undefined;
  readonly inputs: readonly InputColumn[];
}

const names = ['name', 'navn', 'namn', 'kommune', 'municipality', 'hall', 'tittel', 'title'];
const numbers = ['number', 'nummer', 'kommunenummer', 'id'];

/** Reads the headings of a table. A column without a heading says nothing. @returns problems where one cannot be read */
export function tableColumns(
  headings: readonly (string | number | null)[],
  template: AcceptedScenario,
): TableColumns | { readonly problems: readonly Problem[] } {
  const addresses = fieldAddresses(hallFormat, template.values);
  const problems: Problem[] = [];
  const inputs: InputColumn[] = [];
  const texts = headings.map((heading) => String(heading ?? '').trim());
  const among = (list: readonly string[]): number =>
    texts.findIndex((text) => list.includes(text.toLowerCase()));
  const [name, number] = [among(names), among(numbers)];
  if (name === -1) problems.push(tableProblem('noName', undefined));
  for (const [column, text] of texts.entries()) {
    if (text === '' || column === name || column === number) continue;
    const place = { row: 0, column, heading: text };
    const [, heading = text, unit] = /^(.*\S)\s*\(([^()]+)\)$/.exec(text) ?? [];
    const found = addressesOf(addresses, template, text).concat(unit === undefined ? [] : addressesOf(addresses, template, heading)); // prettier-ignore
    const [address] = found;
    if (address === undefined) {
      const near = nearest(heading, addresses.flatMap((each) => [each.path, inputLabel(each, template.values).nb])); // prettier-ignore
      problems.push(tableProblem('unknownColumn', place, { near: meant(near) }));
    } else if (found.length > 1)
      problems.push(
        tableProblem('severalInputs', place, { found: found.map(({ path }) => path).join(', ') }),
      );
    else if (inputs.some(({ path }) => path === address.path))
      problems.push(tableProblem('twiceColumn', place));
    else inputs.push({ column, heading: text, path: address.path, field: address.field, unit });
  }
  return problems.length > 0 ? { problems } : { name, number: number === -1 ? undefined : number, inputs };
}

/** The inputs that a heading names: by path, else by what they are called in any language. */
function addressesOf(
  addresses: readonly FieldAddress[],
  { values }: AcceptedScenario,
  heading: string,
): readonly FieldAddress[] {
  const wanted = heading.toLowerCase();
  const byPath = addresses.filter(({ path }) => path.toLowerCase() === wanted);
  if (byPath.length > 0) return byPath;
  return addresses.filter((address) =>
    Object.values(inputLabel(address, values)).some((label) => label.toLowerCase() === wanted),
  );
}
