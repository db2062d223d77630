import { words } from '../../models/index.ts';
import { chartSources, drawnPicture, type PictureFormat } from '../exports/chartSources.ts';
import { InputError } from '../inputError.ts';
import { writeFile } from '../store/writeFile.ts';
import { chosenOf } from './chosenOf.ts';
import type { Call } from './command.ts';
import { openOperands } from './scenarioOperand.ts';

/** How wide a picture may be, in millimetres: from a stamp to the long side of A1. */
const widths = { least: 20, most: 841 };

/**
 * Draws one chart of a scenario as PNG or SVG.
 * @throws FileError, and InputError for a chart that is not there, a width that cannot be, or no file for a PNG
 */
export async function exportPicture(call: Call, format: PictureFormat): Promise<number> {
  const { values, terminal, locale } = call;
  const name = chosenOf('chart', values.get('chart'), Object.keys(chartSources));
  const width = widthOf(values.get('width'));
  const out = values.get('out');
  if (out === undefined && format === 'png') throw noFile();
  const [scenario] = await openOperands(call);
  const make = chartSources[name];
  if (scenario === undefined || make === undefined) throw new RangeError(`no chart ${name}`);
  const reports = await import('../../models/reports/index.ts');
  const picture = make(reports, reports.chartParts(scenario, locale));
  const bytes = await drawnPicture(picture, format, { locale, ...(width === undefined ? {} : { width }) });
  if (out === undefined) terminal.out(new TextDecoder().decode(bytes));
  else writeFile(out, bytes, terminal);
  return 0;
}

function widthOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const width = Number(given.replace(',', '.'));
  if (width >= widths.least && width <= widths.most) return width;
  const { least, most } = widths;
  throw new InputError(
    words(
      `Bredden er i millimeter, fra ${least} til ${most}. Her står «${given}».`,
      `Breidda er i millimeter, frå ${least} til ${most}. Her står «${given}».`,
      `The width is in millimetres, from ${least} to ${most}. Found "${given}".`,
    ),
  );
}

const noFile = (): InputError =>
  new InputError(
    words(
      'Et bilde kan ikke vises i terminalen. Si hvilken fil som skal skrives: -o diagram.png.',
      'Eit bilete kan ikkje visast i terminalen. Sei kva fil som skal skrivast: -o diagram.png.',
      'A picture cannot be shown in the terminal. Name the file to write: -o chart.png.',
    ),
  );
