import { openFile, scenarioFiles } from '../../scenarioFiles.ts';
import { holdsRecalculated } from './recalculation.ts';

holdsRecalculated(new Map(scenarioFiles.filter(({ folder }) => folder === 'published').map((file) => [file.id, openFile(file)]))); // prettier-ignore
