import type { ChoiceField, Field, FormulaField, NumberField, ReferenceField } from '../scenario/field.ts';
import { limitsText } from '../scenario/limitsText.ts';
import { pointedAtWords } from '../scenario/uncertainty/uncertaintyTexts.ts';
import type { HandbookContext } from './handbookContext.ts';
import { fieldTypes, timeForms } from './handbookWords.ts';
import { code, fact, plain } from './markdown.ts';
import { amountText, dateText, defaultSourceText, defaultText, standardFact } from './valueTexts.ts';

/** Facts of a list; undefined where there is nothing to say. */
type Facts = readonly (string | undefined)[];

/** What a field may hold, what holds where it is not given, and when it is used. */
export function fieldFacts(context: HandbookContext, id: string, field: Field): Facts {
  return [...typeFacts(context, field), shownFact(context, id, field)];
}

function typeFacts(context: HandbookContext, field: Field): Facts {
  const type = fact(context.word('type'), context.say(fieldTypes[field.type]));
  switch (field.type) {
    case 'number':
      return numberFacts(context, field);
    case 'choice':
      return [type, standardFact(context, optionLabel(context, field))];
    case 'reference':
      return [type, ...referenceFacts(context, field)];
    case 'date':
      return [
        type,
        standardFact(context, field.default === undefined ? '' : dateText(context, field.default)),
      ];
    case 'formula':
      return [type, ...formulaFacts(context, field)];
    case 'input':
      return [type, fact(context.word('pointsAt'), context.say(pointedAtWords[field.allows]))];
    case 'text':
    case 'paths':
      return [type];
  }
}

function numberFacts(context: HandbookContext, field: NumberField): Facts {
  const { unit, like, shownIn, usual, whole, optional, timed = [] } = field;
  const standard = defaultText(context, field);
  const source = defaultSourceText(context, field);
  const also = shownIn === undefined ? '' : ` (${context.word('writtenIn')} ${code(shownIn)})`;
  const limits = `${plain(context.say(limitsText(field)))}${whole === true ? `, ${context.word('whole')}` : ''}`;
  const amount = (value: number): string => amountText(context, field, value);
  return [
    fact(context.word('unit'), like === undefined ? `${code(unit)}${also}` : `${context.word('unitOf')} ${code(like.field)}`), // prettier-ignore
    standardFact(context, standard === '' || source === '' ? standard : `${standard} (${source})`, optional),
    fact(context.word('allowed'), like === undefined ? limits : ''),
    fact(context.word('usual'), usual === undefined ? '' : `${amount(usual.low)}–${amount(usual.high)}`),
    fact(context.word('overTime'), timed.map((form) => context.say(timeForms[form])).join(', ')),
    fact(context.word('index'), indexText(context, field)),
  ];
}

function indexText(context: HandbookContext, { index }: NumberField): string {
  if (index === undefined) return '';
  if ('reference' in index) return `${context.word('asChosenIn')} ${code(index.reference)}`;
  const { rate } = context.format.prices;
  const list = context.format.lists.find(({ topic }) => rate.startsWith(`${topic}.`));
  const label = list?.fixed?.[index.member]?.label;
  return label === undefined ? code(index.member) : `${plain(context.say(label))} (${code(index.member)})`;
}

function referenceFacts(context: HandbookContext, field: ReferenceField): Facts {
  const { dimension, optional, default: standard } = field;
  const member = context.listOf(dimension)?.fixed?.[standard ?? '']?.label;
  const named = member === undefined ? '' : ` (${plain(context.say(member))})`;
  const target = context.linkToDimension(dimension);
  return [
    fact(context.word('pointsAt'), optional === true ? `${target} ${context.word('orNone')}` : target),
    standardFact(context, standard === undefined ? '' : `${code(standard)}${named}`),
  ];
}

const formulaFacts = (context: HandbookContext, { unit, default: standard }: FormulaField): Facts => [
  fact(context.word('unit'), code(unit)),
  standardFact(context, standard === undefined ? '' : code(standard)),
];

const optionLabel = (context: HandbookContext, { options, default: standard }: ChoiceField): string => {
  const label = options[standard ?? ''];
  return label === undefined ? '' : plain(context.say(label));
};

function shownFact(context: HandbookContext, id: string, { shownWhen }: Field): string | undefined {
  if (shownWhen === undefined) return undefined;
  const topic = id.slice(0, id.indexOf('.'));
  const options = shownWhen.is.map(code).join(` ${context.word('or')} `);
  const asked = context.linkTo(`${topic}.${shownWhen.field}`);
  return fact(context.word('shownWhen'), `${asked} ${context.word('is')} ${options}`);
}
