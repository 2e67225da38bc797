/** The door: loaded only where TLS is on. */
export { type Authority, authorityFolder, openAuthority } from './authority.ts';
export { type OwnCertificate, readOwnCertificate } from './own-certificate.ts';
