/** Whether anything around a field has a label, and none that is pointed at. */
const aroundField = /:has\(label\):not\(:has\(label:hover\)\) (?=\.ds-input)/g;

/** What is said of a table by its head or foot beside its body: the page has no foot, and no border around all. */
const besideBody = /:has\(\+?\s*(?:thead|tfoot)\)/;

/** A rule as PostCSS gives it. */
interface StyleRule {
  selector: string;
  readonly remove: () => void;
}

/**
 * The design system without what it asks about all that is in anything: asked of the page itself, it has a browser work
 * out the styles of everything anew whenever a word comes or goes. A field is then marked also when its label is pointed
 * at. A plugin for PostCSS.
 */
export const withoutAnyAround = () => ({
  postcssPlugin: 'without-any-around',
  Rule(rule: StyleRule) {
    const direct = rule.selector.replace(aroundField, '');
    if (besideBody.test(direct)) rule.remove();
    else if (direct !== rule.selector) rule.selector = direct;
  },
});
