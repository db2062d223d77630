import type { CheckedRule } from '../language/declaredModel.ts';
import { print } from '../language/print.ts';
import { anchorOf, type HandbookContext } from './handbookContext.ts';
import { severityWords } from './handbookWords.ts';
import { block, code, fact, heading, joined, list, plain } from './markdown.ts';

/** A rule: what it says, when, how serious it is, and the law behind it. */
export function ruleEntry(context: HandbookContext, { declaration, when }: CheckedRule): string {
  const { id, severity, message, source, per } = declaration;
  const read = context.uses.readsOf({ nature: 'rule', id }).map((each) => context.linkTo(each)).join(', '); // prettier-ignore
  const forEach = per === undefined ? '' : ` · ${context.word('forEach')} ${context.linkToDimension(per)}`;
  return joined([
    heading(4, context.ruleName(id), anchorOf('rule', id)),
    `${code(id)} · ${context.say(severityWords[severity])}${forEach}`,
    plain(context.say(message)),
    `${context.word('when')}:`,
    block(print(when)),
    list([fact(context.word('legalSource'), plain(context.say(source))), fact(context.word('reads'), read)]),
  ]);
}
