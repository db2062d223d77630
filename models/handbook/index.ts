/**
 * Loads the writer of the handbook where it is wanted: a page that never writes one should not carry its words.
 * @returns `handbook`, which writes the documentation of a model
 */
export const loadHandbook = async () => (await import('./handbook.ts')).handbook;
