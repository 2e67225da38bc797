import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** What the mock reads of a SAML 2.0 assertion. Moments are epoch milliseconds. */
export interface SamlAssertion {
  /** The NameID. */
  readonly subject: string;
  readonly notBefore: number | undefined;
  readonly notOnOrAfter: number | undefined;
}

/**
 * Reads a Base64 assertion, alone or inside a `Response`.
 * @returns why it cannot be read, where it cannot
 */
export function readAssertion(base64: string): SamlAssertion | { readonly problem: string } {
  const xml = Buffer.from(base64, 'base64').toString('utf8');
  // Entities can grow without end or name files; assertions have no use for any.
  if (/<!(DOCTYPE|ENTITY)/i.test(xml))
    return { problem: 'The assertion declares a document type, which is not read.' };
  const tree = parseXml(xml);
  if (tree === undefined) return { problem: 'The assertion is not the Base64 form of well-formed XML.' };
  const assertion = child(tree, 'Assertion') ?? child(child(tree, 'Response'), 'Assertion');
  const subject = text(child(child(assertion, 'Subject'), 'NameID'));
  if (subject === undefined) return { problem: 'The assertion has no Subject with a NameID.' };
  const conditions = child(assertion, 'Conditions');
  const notBefore = moment(conditions, '@NotBefore');
  const notOnOrAfter = moment(conditions, '@NotOnOrAfter');
  if (Number.isNaN(notBefore) || Number.isNaN(notOnOrAfter)) {
    return { problem: 'A moment in the Conditions of the assertion cannot be read.' };
  }
  return { subject, notBefore, notOnOrAfter };
}

/** The parser is loaded at the first assertion: it takes 15 ms of CPU time, and few mocks need it. */
function parseXml(xml: string): unknown {
  const { XMLParser, XMLValidator } = load('fast-xml-parser') as typeof import('fast-xml-parser');
  const parser = new XMLParser({
    removeNSPrefix: true,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    alwaysCreateTextNode: true,
    parseTagValue: false,
    processEntities: false,
  });
  try {
    return XMLValidator.validate(xml) === true ? parser.parse(xml) : undefined;
  } catch {
    return undefined;
  }
}

function child(node: unknown, name: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined;
  return (node as Record<string, unknown>)[name];
}

function text(node: unknown): string | undefined {
  const value = child(node, '#text');
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** @returns NaN for a text that is no moment; one without a zone would depend on the machine */
function moment(node: unknown, name: string): number | undefined {
  const value = child(node, name);
  if (value === undefined) return undefined;
  return typeof value === 'string' && /Z$|[+-]\d\d:\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
}
