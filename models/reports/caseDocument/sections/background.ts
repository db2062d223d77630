import { engineVersion } from '../../../engine/engineVersion.ts';
import { words, type Locale } from '../../../language/translated.ts';
import { monthInWords } from '../../../sentences/months.ts';
import { paragraph, remark, type Block } from '../block.ts';
import type { CouncilFacts } from '../councilFacts.ts';
import { inFigures } from '../../../sentences/figures.ts';
import { fullTitle, said } from '../textParts.ts';

const texts = {
  pilot: words('Piloten varer til {month}. Da slutter pilottilskuddene.', 'Piloten varer til {month}. Då sluttar pilottilskota.', 'The pilot lasts until {month}. Then the pilot grants end.'),
  example: words('Illustrativt eksempel.', 'Illustrativt eksempel.', 'Illustrative example.'),
  made: words('Tallene er regnet ut i Holdbar {engine} fra scenariet «{title}» ({hash}), fra {start} til {end}.', 'Tala er rekna ut i Holdbar {engine} frå scenariet «{title}» ({hash}), frå {start} til {end}.', 'The numbers are computed in Holdbar {engine} from the scenario "{title}" ({hash}), from {start} to {end}.'),
  quality: words('{used} av {of} tall som er i bruk, er illustrasjoner eller antakelser; se kildene til slutt.', '{used} av {of} tal som er i bruk, er illustrasjonar eller tekne for gitt; sjå kjeldene til slutt.', '{used} of {of} numbers in use are illustrations or assumptions; see the sources at the end.'),
} as const; // prettier-ignore

/** What the hall is, and what the numbers rest on. */
export function background({ scenario, result, course }: CouncilFacts, locale: Locale): readonly Block[] {
  const { head, hash } = scenario;
  const { used, of } = result.verdict.illustrative;
  const description = typeof head.description === 'string' ? [paragraph(head.description)] : [];
  const month = (at: number): string => monthInWords(course.months[at] ?? '', locale);
  const { pilotEnd } = course;
  const made = said(texts.made, locale, { engine: engineVersion, title: fullTitle(scenario), hash: hash.slice(0, 12), start: month(0), end: month(course.months.length - 1) }); // prettier-ignore
  return [
    ...description,
    ...(pilotEnd === undefined || pilotEnd < 0
      ? []
      : [paragraph(said(texts.pilot, locale, { month: month(pilotEnd) }))]),
    remark(`${head.example === true ? `${said(texts.example, locale)} ` : ''}${made} ${said(texts.quality, locale, { used: inFigures(used, locale), of: inFigures(of, locale) })}`), // prettier-ignore
  ];
}
