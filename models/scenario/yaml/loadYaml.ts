/** Loads what reads and writes scenarios as YAML where a file is YAML. */
export const loadYaml = () => import('./index.ts');
