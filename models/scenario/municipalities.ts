import { words } from '../language/translated.ts';
import { ScenarioError } from './problem.ts';

/** What is known of a municipality. What is not known is absent: it is asked for, never guessed. */
export interface Municipality {
  /** Four digits, as in the national register. */
  readonly number: string;
  readonly name: string;
  readonly county: string;
  /** Zone of employer contribution, as the scenario names it: `I`, `Ia`, `II`, `III`, `IV`, `IVa`, `V`. */
  readonly zone?: string;
  /** How the zone is known. */
  readonly zoneSource?: string;
  readonly population?: number;
  readonly households?: number;
  /** The day population and households are counted, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Where population and households are from. */
  readonly source?: string;
}

const columns = ['number', 'name', 'countyNumber', 'county', 'employerContributionZone', 'zoneStatus', 'population', 'households', 'populationDate', 'source']; // prettier-ignore

/**
 * Reads the list of municipalities: CSV with commas, one a line, in the columns above; an empty cell is not known.
 * @throws ScenarioError that names the line and what would be right
 */
export function readMunicipalities(csv: string): readonly Municipality[] {
  const [head = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (cellsOf(head).join() !== columns.join()) throw refusal(1, `kolonnene ${columns.join(', ')}`, `kolonnane ${columns.join(', ')}`, `the columns ${columns.join(', ')}`); // prettier-ignore
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [municipality(cellsOf(line), index + 2)]));
}

function municipality(cells: readonly string[], line: number): Municipality {
  const [number = '', name = '', , county = '', zone = '', zoneSource = '', population = '', households = '', date = '', source = ''] = cells; // prettier-ignore
  if (cells.length !== columns.length)
    throw refusal(line, `${columns.length} celler, ikke ${cells.length}`, `${columns.length} celler, ikkje ${cells.length}`, `${columns.length} cells, not ${cells.length}`); // prettier-ignore
  if (!/^\d{4}$/.test(number) || name === '')
    throw refusal(line, 'et nummer på fire sifre og et navn', 'eit nummer på fire siffer og eit namn', 'a number of four digits and a name'); // prettier-ignore
  const whole = (text: string): number => {
    if (!/^[1-9]\d*$/.test(text)) throw refusal(line, `et helt tall der det står «${text}»`, `eit heilt tal der det står «${text}»`, `a whole number where it says "${text}"`); // prettier-ignore
    return Number(text);
  };
  return {
    number,
    name,
    county,
    ...(zone === '' ? {} : { zone, zoneSource }),
    ...(population === '' ? {} : { population: whole(population) }),
    ...(households === '' ? {} : { households: whole(households) }),
    ...(date === '' ? {} : { date }),
    ...(source === '' ? {} : { source }),
  };
}

/** The cells of a line; a cell in quotation marks may have commas, and doubled marks in it. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '').trim() : quoted.replaceAll('""', '"'),
  );

const refusal = (line: number, nb: string, nn: string, en: string): ScenarioError =>
  new ScenarioError([
    {
      path: '',
      message: words(
        `Kommunelisten, linje ${line}: her skal det stå ${nb}.`,
        `Kommunelista, linje ${line}: her skal det stå ${nn}.`,
        `The list of municipalities, line ${line}: there should be ${en}.`,
      ),
      expected: words(nb, nn, en),
    },
  ]);
