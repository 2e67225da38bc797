/** An answer; `body` is its JSON, or undefined where there is none. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: bodies of many shapes, of which an activity reads one member
  readonly body: any;
}

export interface Sent {
  readonly token?: string;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
}

/** What a mock says of itself when something in it has failed. */
const DEFECTS = ['mock.unexpected', 'mock.response.invalid', 'mock.document.broken'];
const MOST_DEFECTS = 20;

/** Calls a mock, and counts what comes of it. */
export class Client {
  readonly url: string;
  /** By status; `none` where no answer came, as after a fault rule that breaks the connection. */
  readonly outcomes = new Map<string, number>();
  /** Answers that say that the mock itself has failed. */
  readonly defects: string[] = [];
  readonly #signal: AbortSignal;

  constructor(url: string, signal: AbortSignal) {
    this.url = url;
    this.#signal = signal;
  }

  /** Never throws: a call without an answer has the status 0. */
  async call(method: string, path: string, { token, json, form }: Sent = {}): Promise<Answer> {
    try {
      const response = await fetch(this.url + path, {
        method,
        signal: this.#signal,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
        ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
      });
      const text = await response.text();
      this.#count(String(response.status));
      const defect = response.headers.get('x-mock-error') ?? '';
      if (DEFECTS.includes(defect) && this.defects.length < MOST_DEFECTS)
        this.defects.push(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`);
      return { status: response.status, body: parsed(text) };
    } catch {
      this.#count('cut off');
      return { status: 0, body: undefined };
    }
  }

  #count(outcome: string): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
