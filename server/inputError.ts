import type { Problem, Translated } from '../models/index.ts';

/** A wrong command, option, setting or file: said to the user in a sentence, and the program ends with 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly explanation: Translated;

  constructor(explanation: Translated) {
    super(explanation.en);
    this.explanation = explanation;
  }
}

/** A scenario file that cannot be used, with everything that is wrong with it. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly file: string;
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => `${file}: ${path}: ${message.en}`).join('\n'));
    this.file = file;
    this.problems = problems;
  }
}
