import { JSON_PATH } from '../releases/json-path.ts';
import { PARSER } from '../releases/parse-source.ts';
import { COMPARATOR } from './judge/comparator.ts';

/** What it takes to judge a release, and a mock does not need: so it is asked for by the commands that do. */
export const JUDGING_PACKAGES: readonly string[] = [COMPARATOR, JSON_PATH, PARSER];
