import { isYaml } from '../../models/index.ts';
import { scenarioText } from '../store/scenarioText.ts';
import { writeFile } from '../store/writeFile.ts';
import type { Call } from './command.ts';
import { readOperandText, wholeDocument } from './scenarioOperand.ts';

/**
 * Writes a scenario as one file of its own, JSON or YAML: checked, and a variant with its base inside it. From YAML to
 * YAML its comments and order stay. @throws FileError
 */
export async function exportScenario({ operands: [name = '-'], values, terminal }: Call, to: 'json' | 'yaml'): Promise<number> {
  const document = await wholeDocument(name, terminal);
  const before = to === 'yaml' && name !== '-' && isYaml('', name) ? readOperandText(name, terminal) : '';
  const text = await scenarioText(document, `scenario.${to}`, before);
  const out = values.get('out');
  if (out === undefined) terminal.out(text);
  else writeFile(out, text, terminal);
  return 0;
} // prettier-ignore
