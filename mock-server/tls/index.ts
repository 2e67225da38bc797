/** The door: loaded only where TLS is on. */
export { authorityFolder, openAuthority } from './authority.ts';
export { permittedDomains } from './names.ts';
export { readOwnCertificate } from './own-certificate.ts';
