import { inFigures, words, type RatesOfReturn } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { blocks, paragraph, point, questionWords, titleLine } from './questionWords.ts';

const say = {
  heading: words(
    'Internrente før finansiering (årlig realrente, uten restverdi)',
    'Internrente før finansiering (årleg realrente, utan restverdi)',
    'Internal rate of return before financing (yearly real rate, without residual value)',
  ),
  hall: words('Hallen', 'Hallen', 'The hall'),
  municipality: words('Kommunen samlet', 'Kommunen samla', 'The municipality'),
  society: words('Samfunnet', 'Samfunnet', 'Society'),
} as const;

/** The internal rates of return, or why there are none. */
export const rateOfReturnText: AnswerText<RatesOfReturn> = ({ rates }, [scenario], look) => {
  const { locale } = look;
  const lines = rates.map(({ perspective, rate, reason }) => {
    const said = rate === null ? (reason?.[locale] ?? '–') : `${inFigures(rate * 100, locale, 1)} %`;
    return point(`${say[perspective][locale]}: ${said}`, look);
  });
  return blocks(
    scenario === undefined ? '' : titleLine(scenario),
    `${paragraph(say.heading[locale], look)}${lines.join('')}`,
    `${questionWords.all[locale]}\n`,
  );
};
