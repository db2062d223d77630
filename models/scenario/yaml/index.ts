/** Reading and writing of scenarios as YAML, loaded where it is wanted: most files are JSON. */
export { readYaml } from './readYaml.ts';
export { writtenYaml } from './writtenYaml.ts';
export { editedYaml } from './editedYaml.ts';
