import type { Instance } from '../../../engine/assembler.ts';
import type { AcceptedScenario } from '../../../scenario/acceptedScenario.ts';
import { hallFormat } from '../../../hall/scenarioSchema.ts';
import { memberName } from '../../../scenario/inputLabel.ts';
import type { WorkbookParts } from '../workbookParts.ts';

/** What the member of a line is called. */
export function memberText(
  { say, scenario }: Pick<WorkbookParts, 'say'> & { readonly scenario: AcceptedScenario },
  { line, member }: Instance,
): string {
  const list = hallFormat.lists.find(({ dimension }) => dimension === line.declaration.per);
  return member === undefined || list === undefined ? '' : say(memberName(list, member, scenario.values));
}
