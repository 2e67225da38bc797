/** Client validity limits in seconds: the OAuth client resource of the Platform API allows 5 minutes to 48 hours. */
export const TOKEN_VALIDITY = { min: 300, max: 172_800, default: 86_400 } as const;
