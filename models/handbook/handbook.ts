import type { DeclaredModel } from '../language/declaredModel.ts';
import type { Locale } from '../language/translated.ts';
import type { FormatParts } from '../scenario/scenarioFormat.ts';
import { anchorOf, HandbookContext } from './handbookContext.ts';
import { inputNames } from './inputNames.ts';
import { groupSection, listSection } from './inputSection.ts';
import { introduction } from './introduction.ts';
import { introductionTitle, opening } from './introductionWords.ts';
import { lineEntry } from './lineEntry.ts';
import { code, heading, joined, link, list, plain, table } from './markdown.ts';
import { register } from './register.ts';
import { ruleEntry } from './ruleEntry.ts';
import { topicsOf, type Topic } from './topics.ts';

/**
 * The documentation of a model as Markdown, written from its declarations alone: how to read it, then topic by topic
 * the inputs, the lines with their formulas and sources, the figures and the rules, each with who uses it; at last an
 * index.
 * @param version of the model, for whoever reads a copy later
 */
export function handbook(model: DeclaredModel, format: FormatParts, version: string, locale: Locale): string {
  const context = new HandbookContext(model, format, locale);
  const topics = topicsOf(model, format);
  const parts = [
    `# ${context.word('title')}`,
    context.say(opening).replace('{version}', version),
    contents(context, topics),
    introduction(context),
    lists(context),
    ...topics.map((topic) => topicSection(context, topic)),
    register(context, [...inputNames(format).keys()]),
  ];
  return `${joined(parts)}\n`;
}

function contents(context: HandbookContext, topics: readonly Topic[]): string {
  const entries = topics.map(({ id, title }) => `  - ${link(context.say(title), anchorOf('topic', id))}`);
  return joined([
    heading(2, context.word('contents'), 'contents'),
    [
      list([link(context.say(introductionTitle), 'introduction'), link(context.word('lists'), 'lists'), context.word('topics')]), // prettier-ignore
      ...entries,
      list([link(context.word('register'), 'register')]),
    ].join('\n'),
  ]);
}

/** The lists of a scenario, whose members lines may have a value for. */
function lists(context: HandbookContext): string {
  const rows = context.format.lists.map(({ dimension, label, path, outsideFormulas }) => [
    link(context.say(label), anchorOf('list', dimension)),
    outsideFormulas === true ? '–' : code(dimension),
    code(path),
  ]);
  return joined([
    heading(2, context.word('lists'), 'lists'),
    table([context.word('name'), context.word('inFormulas'), context.word('inFile')], rows),
  ]);
}

function topicSection(context: HandbookContext, topic: Topic): string {
  const { id, title, groups, lists: ownLists, monthly, figures, rules } = topic;
  const inputs = [
    ...groups.map((group) => groupSection(context, group)),
    ...ownLists.map((each) => listSection(context, each)),
  ];
  const part = (name: 'inputs' | 'lines' | 'figures' | 'rules', entries: readonly string[]) =>
    entries.length === 0 ? undefined : joined([heading(3, context.word(name), `${name}-${id}`), ...entries]);
  return joined([
    heading(2, `${plain(context.say(title))} (${code(id)})`, anchorOf('topic', id)),
    part('inputs', inputs),
    part('lines', monthly.map((line) => lineEntry(context, line))), // prettier-ignore
    part('figures', figures.map((line) => lineEntry(context, line))), // prettier-ignore
    part('rules', rules.map((rule) => ruleEntry(context, rule))), // prettier-ignore
  ]);
}
