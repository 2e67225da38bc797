/** The one reader of API documents, for the mock and for those who judge releases of the vendor. */
export { componentName, convertSwagger2, isRecord } from './swagger2.ts';
