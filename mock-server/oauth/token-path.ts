/**
 * Whether a path is that of the token endpoint. `/token` is the same: the .NET SDK posted there until 214.0.0 at least (`AuthExtensions.cs`),
 * so that login hosts answer it is inferred; newer ones post to `/oauth/token` as all others do.
 */
export const isTokenPath = (path: string): boolean => path === '/oauth/token' || path === '/token';
