import { anchorOf, type HandbookContext } from './handbookContext.ts';
import { code, heading, joined, link, plain, table } from './markdown.ts';

/** Everything that has a name, in alphabetical order. */
export function register(context: HandbookContext, inputs: readonly string[]): string {
  const lines = [...context.model.lines.values()].map(({ declaration: { id, kind } }) => ({
    id,
    text: context.linkTo(id),
    what: context.word(kind === 'figure' ? 'figures' : 'lines'),
  }));
  const rules = context.model.rules.map(({ declaration: { id } }) => ({
    id,
    text: link(context.ruleName(id), anchorOf('rule', id)),
    what: context.word('rules'),
  }));
  const ofInputs = inputs.map((id) => ({ id, text: context.linkTo(id), what: context.word('inputs') }));
  const order = new Intl.Collator(context.locale === 'en' ? 'en' : 'nb', { numeric: true });
  const rows = [...lines, ...ofInputs, ...rules]
    .sort((a, b) => order.compare(a.text, b.text) || order.compare(a.id, b.id))
    .map(({ id, text, what }) => [text, code(id), plain(what)]);
  return joined([
    heading(2, context.word('register'), 'register'),
    table([context.word('name'), context.word('id'), context.word('what')], rows),
  ]);
}
