import { inFigures, words, type CarriedLink } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { blocks, filled, paragraph, point } from './questionWords.ts';

const say = {
  whole: words(
    '{size} kB. Hele scenariet ligger i lenken. Sett den etter adressen til Holdbar; det etter # blir ikke sendt til noen server.',
    '{size} kB. Heile scenariet ligg i lenkja. Set ho etter adressa til Holdbar; det etter # blir ikkje sendt til nokon server.',
    '{size} kB. The whole scenario is in the link. Put it after the address of Holdbar; what follows # is sent to no server.',
  ),
  tooLarge: words(
    'Scenariet er for stort for en lenke ({size} kB, grensen er {limit} kB). Legg ved filen i stedet.',
    'Scenariet er for stort for ei lenkje ({size} kB, grensa er {limit} kB). Legg ved fila i staden.',
    'The scenario is too large for a link ({size} kB, the limit is {limit} kB). Attach the file instead.',
  ),
  carries: words('Mottakeren kan lese', 'Mottakaren kan lese', 'Whoever gets it can read'),
} as const; // prettier-ignore

/** A link and what it carries, or that the scenario is too large for one. */
export const linkText: AnswerText<CarriedLink> = (answer, _, look) => {
  const { locale } = look;
  const kB = (characters: number): string => inFigures(characters / 1000, locale, 1);
  if (!answer.fits)
    return paragraph(filled(say.tooLarge[locale], { size: kB(answer.size), limit: kB(answer.limit) }), look);
  const carries = answer.carries.map(({ message }) => point(message[locale], look));
  return blocks(
    `#${answer.fragment}\n`,
    paragraph(filled(say.whole[locale], { size: kB(answer.size) }), look),
    carries.length === 0 ? '' : `${say.carries[locale]}\n${carries.join('')}`,
  );
};
