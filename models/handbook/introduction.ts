import { calendarFacts, functionDeclarations, overOperators } from '../language/functions.ts';
import type { Translated } from '../language/translated.ts';
import { baseUnits } from '../language/unit.ts';
import { distributionName } from '../scenario/cell.ts';
import type { HandbookContext } from './handbookContext.ts';
import { lineKinds } from './handbookWords.ts';
import { introductionTitle, parts, type Part } from './introductionWords.ts';
import {
  calendarMeanings,
  distributionMeanings,
  functionMeanings,
  overMeanings,
  signMeanings,
  unitMeanings,
} from './languageWords.ts';
import { attributeName } from './lineEntry.ts';
import { code, heading, joined, plain, table } from './markdown.ts';

/** How to read the handbook: months, units, formulas, the calendar, postings and sources. */
export function introduction(context: HandbookContext): string {
  return joined([
    heading(2, context.say(introductionTitle), 'introduction'),
    part(context, parts.months, kindTable(context)),
    part(
      context,
      parts.units,
      meanings(context, baseUnits, (unit) => unitMeanings[unit]),
    ),
    part(context, parts.formulas, table([context.word('id'), context.word('meaning')], signMeanings.map(([signs, meaning]) => [code(signs), context.say(meaning)]))), // prettier-ignore
    part(context, parts.functions, functionTable(context)),
    part(
      context,
      parts.gathering,
      meanings(context, overOperators, (name) => overMeanings[name]),
    ),
    part(context, parts.calendar, milestoneTable(context), meanings(context, calendarFacts, (name) => calendarMeanings[name])), // prettier-ignore
    part(context, parts.postings, attributeTable(context)),
    part(context, parts.sources),
    part(
      context,
      parts.uncertainty,
      meanings(context, distributionName.options, (name) => distributionMeanings[name]),
    ),
  ]);
}

const part = (
  context: HandbookContext,
  { anchor, title, paragraphs }: Part,
  ...more: readonly string[]
): string =>
  joined([heading(3, context.say(title), anchor), ...paragraphs.map((text) => context.say(text)), ...more]);

const meanings = <Name extends string>(context: HandbookContext, names: readonly Name[], meaning: (name: Name) => Translated): string =>
  table([context.word('id'), context.word('meaning')], names.map((name) => [code(name), context.say(meaning(name))])); // prettier-ignore

const kindTable = (context: HandbookContext): string =>
  table(
    [context.word('id'), context.word('meaning')],
    Object.entries(lineKinds).map(([kind, meaning]) => [code(kind), context.say(meaning)]),
  );

function functionTable(context: HandbookContext): string {
  const rows = functionDeclarations.map(({ name, form }) => {
    const meaning = functionMeanings[name];
    if (meaning === undefined) throw new RangeError(`the handbook does not explain ${name}`);
    return [code(form), context.say(meaning)];
  });
  return table([context.word('id'), context.word('meaning')], rows);
}

function milestoneTable(context: HandbookContext): string {
  const rows = Object.entries(context.format.milestones).map(([name, id]) => [
    code(name),
    context.linkTo(id),
  ]);
  return table([context.word('id'), context.word('name')], rows);
}

/** The attributes of postings, with the options of those that are a choice. */
function attributeTable(context: HandbookContext): string {
  const rows = context.model.declaration.postingAttributes.map((attribute) => [
    code(attribute.name),
    plain(attributeName(context, { attribute })),
    attribute.type === 'choice'
      ? attribute.options.map((option) => optionText(context, option, attribute.optionLabels?.[option])).join(', ') // prettier-ignore
      : attribute.type === 'reference'
        ? context.linkToDimension(attribute.dimension)
        : code(attribute.unit),
  ]);
  return table([context.word('id'), context.word('name'), context.word('options')], rows);
}

const optionText = (context: HandbookContext, option: string, label: Translated | undefined): string =>
  label === undefined ? code(option) : `${code(option)} ${plain(context.say(label))}`;
