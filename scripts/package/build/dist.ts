import path from 'node:path';
import { PACKAGE_FOLDER } from '../../../mock-server/cli/index.ts';

/** What is published, laid out as the clone is, so that paths relative to a file hold in both. */
export const DIST = path.join(PACKAGE_FOLDER, 'dist');
