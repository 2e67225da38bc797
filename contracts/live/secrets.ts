import { SETTING_NAMES, SETTINGS, type Settings } from './settings.ts';

/** Members of an answer that hold secrets. The signature secret of an integration is among them: GET returns it. */
const SECRET_MEMBER = /token|secret|password|connecturi|webhookheaders/i;

/** Shorter texts are words such as "bearer", which occur everywhere in a report. */
const SHORTEST_IN_AN_ANSWER = 12;

/** The secrets of a run that are known so far, masked in everything that is printed. */
export class Secrets {
  readonly #forms = new Set<string>();

  constructor(settings: Settings) {
    for (const name of SETTING_NAMES) {
      const value = settings[name];
      if (value !== undefined && 'isSecret' in SETTINGS[name]) this.add(value);
    }
    for (const kind of ['', 'LIMITED_', 'DISABLED_', 'CODE_'] as const) {
      const id = settings[`GENESYS_${kind}CLIENT_ID`];
      const secret = settings[`GENESYS_${kind}CLIENT_SECRET`];
      if (id !== undefined && secret !== undefined)
        this.add(Buffer.from(`${id}:${secret}`).toString('base64'));
    }
  }

  add(secret: string): void {
    this.#forms.add(secret);
    this.#forms.add(encodeURIComponent(secret));
    this.#forms.add(JSON.stringify(secret).slice(1, -1));
  }

  /** Adds the secrets of an answer. Only in JSON can they be found. */
  addFrom(body: string): void {
    try {
      this.#collect(JSON.parse(body), false);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }

  #collect(value: unknown, isSecret: boolean): void {
    if (typeof value === 'string') {
      if (isSecret && value.length >= SHORTEST_IN_AN_ANSWER) this.add(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        this.#collect(member, isSecret || SECRET_MEMBER.test(name));
      }
    }
  }

  redact(text: string): string {
    // The longest first: otherwise a part of it would stay where a shorter one was masked.
    return [...this.#forms]
      .sort((one, other) => other.length - one.length)
      .reduce((clean, form) => clean.replaceAll(form, '***'), text);
  }
}
