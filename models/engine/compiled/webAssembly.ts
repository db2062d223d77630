/** The little of WebAssembly that the models use; its own types belong to the libraries of browsers. */
interface WebAssemblyGlobal {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
  readonly Memory: new (descriptor: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly validate: (bytes: Uint8Array) => boolean;
}

/** WebAssembly where the program runs, undefined where it has none or a security policy forbids it. */
export function webAssembly(): WebAssemblyGlobal | undefined {
  return (globalThis as { readonly WebAssembly?: WebAssemblyGlobal }).WebAssembly;
}

/** A module of nothing but one vector constant: valid only where 128-bit vectors are known. */
const vectorProbe = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11); // prettier-ignore

/** Whether compiled code can run here: WebAssembly with 128-bit vectors, not forbidden by a policy. */
export function canCompile(): boolean {
  const found = webAssembly();
  if (found?.validate(vectorProbe) !== true) return false;
  try {
    return typeof new found.Module(vectorProbe) === 'object';
  } catch {
    // A content security policy without `wasm-unsafe-eval`: what cannot be compiled is computed one future at a time.
    return false;
  }
}
