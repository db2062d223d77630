import type { Translated } from '../../language/translated.ts';

/** What the JSON Schema says of a field; its texts are read when the schema is written. */
export const meaning = (field: { readonly label: Translated; readonly help: Translated }) => ({
  get title(): string {
    return field.label.nb;
  },
  get description(): string {
    return field.help.nb;
  },
});
