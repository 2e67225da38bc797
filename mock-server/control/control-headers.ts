/** What every answer of the control API has, besides its type. */
export const controlHeaders = (correlationId: string) => ({
  'ININ-Correlation-Id': correlationId,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
});
