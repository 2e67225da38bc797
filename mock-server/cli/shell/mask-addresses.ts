const ADDRESS = /\w+:\/\/[^\s,]+/g;

/**
 * Makes a function that masks user, password and secret parameters of addresses, e.g. of a download that is signed, wherever one is repeated.
 *
 * @param given arguments and variables that may hold addresses
 */
export async function addressMasker(given: readonly string[]): Promise<(text: string) => string> {
  const addresses = given.flatMap((text) => text.match(ADDRESS) ?? []);
  if (addresses.length === 0) return (text) => text;
  // Loaded only here: most commands are given none.
  const { maskAddress } = await import('../../exchange/masking/mask-text.ts');
  return (text) =>
    addresses.reduce((clean, address) => clean.replaceAll(address, () => maskAddress(address)), text);
}
