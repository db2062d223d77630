import type { CheckedLine, FormulaByKind } from '../language/declaredModel.ts';
import { print } from '../language/print.ts';
import { unitOf, unitText } from '../language/unit.ts';
import { anchorOf, type HandbookContext } from './handbookContext.ts';
import { lineKinds } from './handbookWords.ts';
import { parts } from './introductionWords.ts';
import { block, code, fact, heading, joined, link, list, plain } from './markdown.ts';
import { postedValues, postingSums, type PostedValue } from './postings.ts';

/** All that is declared of a line or a figure: how it is computed, where it is from, and who uses it. */
export function lineEntry(context: HandbookContext, line: CheckedLine): string {
  const { id, label, unit, kind, per, source, givesUnit } = line.declaration;
  const user = { nature: 'line', id } as const;
  const summed = [...line.formula.values()].some((formula) => postingSums(formula).length > 0);
  const read = context.uses.readsOf(user).filter((each) => each !== id).map((each) => context.linkTo(each)); // prettier-ignore
  const postings = summed ? [link(context.word('readsPostings'), parts.postings.anchor)] : [];
  const users = context.linksTo(context.uses.usersOf(id));
  const holders = context.linksTo(context.uses.holdersOf(id));
  const forEach = per === undefined ? '' : per === 'year' ? `, ${context.word('eachYear')}` : `, ${context.word('forEach')} ${context.linkToDimension(per)}`; // prettier-ignore
  return joined([
    heading(4, plain(context.say(label)), anchorOf('line', id)),
    `${code(id)} · ${code(unitText(unitOf(unit)))} · ${context.say(lineKinds[kind])}${forEach}`,
    formulaText(context, line, line.formula),
    givesUnit === true ? context.word('givesUnit') : undefined,
    list([
      fact(context.word('source'), plain(context.say(source))),
      ...openingFacts(context, line),
      ...absentFacts(context, line),
      fact(context.word('posted'), postedText(context, line)),
      fact(context.word('reads'), [...read, ...postings].join(', ')),
      fact(context.word('usedBy'), users),
      fact(context.word('inPostings'), holders),
      users === '' && holders === '' ? context.word('noReader') : undefined,
    ]),
  ]);
}

/** The formula; one for each kind of member, where they differ. */
function formulaText(context: HandbookContext, line: CheckedLine, formulas: FormulaByKind): string {
  const byText = kindsByText(context, line, formulas);
  if (byText.size === 1) return [...byText.keys()].map(block).join('');
  return joined([...byText].map(([text, kinds]) => `${kinds.join(', ')}:\n\n${block(text)}`));
}

function openingFacts(context: HandbookContext, line: CheckedLine): readonly (string | undefined)[] {
  if (line.opening === undefined) return [];
  const byText = kindsByText(context, line, line.opening);
  const text = byText.size === 1 ? [...byText.keys()].map(code) : [...byText].map(([each, kinds]) => `${code(each)} (${kinds.join(', ')})`); // prettier-ignore
  return [fact(context.word('opening'), text.join('; '))];
}

/** Each formula once, with the kinds that have it. */
function kindsByText(context: HandbookContext, { declaration }: CheckedLine, formulas: FormulaByKind) {
  const labels = context.listOf(declaration.per)?.kinds ?? {};
  const byText = new Map<string, string[]>();
  for (const [kind, formula] of formulas) {
    const label = labels[kind]?.label;
    const name = label === undefined ? kind : plain(context.say(label));
    byText.set(print(formula), [...(byText.get(print(formula)) ?? []), name]);
  }
  return byText;
}

function absentFacts(
  context: HandbookContext,
  { declaration, absent }: CheckedLine,
): readonly (string | undefined)[] {
  const reasons = declaration.absent ?? [];
  return absent.map((when, index) => {
    const reason = reasons[index]?.reason;
    return fact(context.word('absent'), `${code(print(when))}${reason === undefined ? '' : `: ${plain(context.say(reason))}`}`); // prettier-ignore
  });
}

function postedText(context: HandbookContext, { declaration }: CheckedLine): string {
  return postedValues(context.model, declaration)
    .map((value) => `${plain(attributeName(context, value))}: ${postedValueText(context, value)}`)
    .join(' · ');
}

export const attributeName = (
  context: HandbookContext,
  { attribute }: Pick<PostedValue, 'attribute'>,
): string => (attribute.label === undefined ? attribute.name : context.say(attribute.label));

function postedValueText(context: HandbookContext, value: PostedValue): string {
  const { attribute } = value;
  if (value.type === 'formula') return code(value.text);
  if (value.type === 'input') return context.linkTo(value.id);
  const { option } = value;
  if (attribute.type === 'choice') {
    const label = attribute.optionLabels?.[option];
    return label === undefined ? code(option) : plain(context.say(label));
  }
  const { dimension } = attribute as { dimension: string };
  const member = context.listOf(dimension)?.fixed?.[option]?.label;
  return member === undefined ? code(option) : link(context.say(member), anchorOf('list', dimension));
}
