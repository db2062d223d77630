import { words } from '../../models/index.ts';
import type { Picture } from '../../models/reports/index.ts';
import {
  answerCharts,
  chartNames,
  comparedChart,
  drawnPicture,
  runCharts,
  type PictureFormat,
} from '../exports/chartSources.ts';
import { InputError } from '../inputError.ts';
import { writeFile } from '../store/writeFile.ts';
import { askedFor } from './askedFor.ts';
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
  const name = chosenOf('chart', values.get('chart'), chartNames);
  const width = widthOf(values.get('width'));
  const out = values.get('out');
  if (out === undefined && format === 'png') throw noFile();
  const picture = await pictureOf(name, call);
  const bytes = await drawnPicture(picture, format, { locale, ...(width === undefined ? {} : { width }) });
  if (out === undefined) terminal.out(new TextDecoder().decode(bytes));
  else writeFile(out, bytes, terminal);
  return 0;
}

async function pictureOf(name: string, call: Call): Promise<Picture> {
  const { locale } = call;
  const reports = await import('../../models/reports/index.ts');
  const ofAnswer = answerCharts[name];
  if (ofAnswer !== undefined) {
    const { scenario, answer } = await askedFor(ofAnswer, call);
    return ofAnswer.make(reports, answer as never, reports.chartParts(scenario, locale));
  }
  const parts = (await openOperands(call)).map((scenario) => reports.chartParts(scenario, locale));
  if (name === comparedChart) return reports.comparedCashPicture(parts);
  const [first] = parts;
  const make = runCharts[name];
  if (first === undefined || make === undefined) throw new RangeError(`no chart ${name}`);
  return make(reports, first);
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
