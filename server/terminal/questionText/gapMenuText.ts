import { figureInWords, words, type GapMenu, type Locale } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import type { Look } from '../look.ts';
import { blocks, filled, outcomeText, paragraph, point, titleLine } from './questionWords.ts';

const say = {
  alone: words('Hvert av disse er nok alene', 'Kvart av desse er nok åleine', 'Each of these is enough by itself'),
  pairs: words('To grep sammen', 'To grep saman', 'Two changes together'),
  notEnough: words('Ikke nok alene', 'Ikkje nok åleine', 'Not enough by themselves'),
  margins: words('Så langt kan det gå feil vei, og fortsatt holde', 'Så langt kan det gå feil veg, og framleis halde', 'How far it may go the wrong way and still hold'),
  and: words('og', 'og', 'and'),
  costs: words('Koster {cost}.', 'Kostar {cost}.', 'Costs {cost}.'),
} as const; // prettier-ignore

/** What would make a hall hold, or what one that holds rests on. */
export const gapMenuText: AnswerText<GapMenu> = (answer, [scenario], look) => {
  const { locale } = look;
  const list = (heading: string, texts: readonly string[]): string =>
    texts.length === 0 ? '' : `${heading}\n${texts.map((text) => point(text, look)).join('')}`;
  return blocks(
    `${scenario === undefined ? '' : titleLine(scenario)}${outcomeText(answer.outcome, locale)}\n${paragraph(answer.sentence[locale], look)}`,
    list(say.alone[locale], answer.alone.map((way) => wayText(way, look))), // prettier-ignore
    list(say.pairs[locale], answer.pairs.map((way) => wayText(way, look))), // prettier-ignore
    list(say.notEnough[locale], answer.notEnough.map(({ label, reason }) => `${label[locale]}: ${reason[locale]}`)), // prettier-ignore
    list(say.margins[locale], answer.margins.map(({ phrase }) => sentence(phrase[locale], locale))), // prettier-ignore
  );
};

function wayText({ phrases, steps, cost }: GapMenu['alone'][number], { locale }: Look): string {
  const said = sentence(phrases.map((phrase) => phrase[locale]).join(` ${say.and[locale]} `), locale);
  const stops = steps.flatMap(({ stop }) => (stop === null ? [] : [stop[locale]]));
  const price = cost === null ? [] : [filled(say.costs[locale], { cost: figureInWords(Math.ceil(cost), locale) })]; // prettier-ignore
  return [said, ...stops, ...price].join(' ');
}

const sentence = (clause: string, locale: Locale): string =>
  `${clause.charAt(0).toLocaleUpperCase(locale)}${clause.slice(1)}.`;
