import { engineVersion } from '../../engine/engineVersion.ts';
import { words, type Locale } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';

/** How much of a hash tells two scenarios apart for a reader. */
const shownHash = 12;

const example = words('illustrativt eksempel', 'illustrativt eksempel', 'illustrative example');
const computed = words('Beregnet med Holdbar', 'Rekna ut med Holdbar', 'Computed with Holdbar');

/** What stands under a picture or on top of a report: scenario, date and hash, and what computed it. */
export function chartSource({ head, hash }: AcceptedScenario, locale: Locale): string {
  const { title, date, example: isExample } = head;
  const parts = [
    title,
    ...(isExample === true ? [example[locale]] : []),
    ...(date === undefined ? [] : [date]),
  ];
  return `${computed[locale]} ${engineVersion}: ${parts.join(', ')} (${hash.slice(0, shownHash)})`;
}
