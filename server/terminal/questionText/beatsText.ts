import { inFigures, words, type PairedFutures } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { figureText } from '../keyFigureText.ts';
import { blocks, filled, paragraph, questionWords, tableUnder, titleLine } from './questionWords.ts';

const say = {
  beats: words('I {count} av 100 av de samme framtidene er «{second}» bedre enn «{first}», målt på «{figure}» (fra {low} til {high}). I {alike} av 100 er de like.', 'I {count} av 100 av dei same framtidene er «{second}» betre enn «{first}», målt på «{figure}» (frå {low} til {high}). I {alike} av 100 er dei like.', 'In {count} of 100 of the same futures "{second}" is better than "{first}", measured by "{figure}" (from {low} to {high}). In {alike} of 100 they are alike.'),
  difference: words('Forskjellen er i snitt {mean}; i 90 av 100 framtider fra {low} til {high}.', 'Skilnaden er i snitt {mean}; i 90 av 100 framtider frå {low} til {high}.', 'The difference is {mean} on average; in 90 of 100 futures from {low} to {high}.'),
  shared: words('De har {shared} usikre tall og hendelser felles; {alone} har bare den ene.', 'Dei har {shared} usikre tal og hendingar felles; {alone} har berre den eine.', 'They share {shared} uncertain numbers and events; {alone} only one of them has.'),
  holds: words('Holder, av 100 framtider', 'Held, av 100 framtider', 'Holds, in 100 futures'),
  onlyFirst: words('Bare den første', 'Berre den fyrste', 'Only the first'),
  onlySecond: words('Bare den andre', 'Berre den andre', 'Only the second'),
  value: words('Av 100', 'Av 100', 'In 100'),
  from: words('Fra', 'Frå', 'From'),
  to: words('Til', 'Til', 'To'),
} as const; // prettier-ignore

/** In how many of the same futures the second scenario is better than the first. */
export const beatsText: AnswerText<PairedFutures> = (answer, [first, second], look) => {
  if (first === undefined || second === undefined) return '';
  const { locale } = look;
  const { of, secondBetter, alike, difference, shared, alone, holds } = answer;
  const share = (value: number): string => inFigures(value * 100, locale, 1);
  const figure = (value: number): string => figureText(value, of, locale);
  const rows = [
    { name: first.head.title, found: holds.first },
    { name: second.head.title, found: holds.second },
    { name: say.onlyFirst[locale], found: holds.onlyFirst },
    { name: say.onlySecond[locale], found: holds.onlySecond },
  ].map(({ name, found }) => ({
    label: `  ${name}`,
    cells: [found.value, found.low, found.high].map(share),
  }));
  const beats = filled(say.beats[locale], {
    count: share(secondBetter.value),
    low: share(secondBetter.low),
    high: share(secondBetter.high),
    first: first.head.title,
    second: second.head.title,
    figure: of.label[locale],
    alike: share(alike.value),
  });
  const spread = filled(say.difference[locale], {
    mean: figure(difference.mean),
    low: figure(difference.p5),
    high: figure(difference.p95),
  });
  return blocks(
    `${titleLine(first)}${titleLine(second)}${paragraph(beats, look)}${paragraph(spread, look)}${paragraph(filled(say.shared[locale], { shared, alone }), look)}`,
    tableUnder(say.holds[locale], [say.value, say.from, say.to].map((text) => text[locale]), rows, look), // prettier-ignore
    `${questionWords.all[locale]}\n`,
  );
};
