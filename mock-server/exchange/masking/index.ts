/** The one masker: everything that is shown, logged or written for people to read goes through it. */
export { maskBody } from './mask-body.ts';
export { maskHeaders } from './mask-headers.ts';
export { maskText } from './mask-text.ts';
export { maskPath, maskQuery } from './mask-url.ts';
export { maskedLog } from './masked-log.ts';
export { isSecretName, traitsOf } from './secret-names.ts';
