/** The plain texts of the models in one language, which the build has gathered. */
declare module 'virtual:model-texts/*' {
  export const texts: readonly string[];
}

/** The texts of the page in one language that the first screen has no use for. */
declare module 'virtual:later-texts/*' {
  export const texts: Partial<import('./nb.ts').Texts>;
}
