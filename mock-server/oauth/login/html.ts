import { hash } from 'node:crypto';
import type { Answer } from '../../exchange/exchange.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is already HTML, so that it is not escaped again. */
export interface Html {
  readonly html: string;
}

/** A template tag that escapes every value but other {@link Html}, in text and in quoted attributes alike. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html {
  return { html: String.raw({ raw: strings }, ...values.map(asHtml)) };
}

function asHtml(value: string | Html | readonly Html[]): string {
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
  return 'html' in value ? value.html : value.map((part) => part.html).join('');
}

const STYLE = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 26rem; margin: 10vh auto; padding: 0 1rem; color: #1c2430; background: #fff; }
  label { display: block; margin-top: 1rem; font-weight: 600; }
  input { box-sizing: border-box; width: 100%; padding: .6rem; font: inherit; border: 1px solid #5b6675; border-radius: 4px; }
  button { margin-top: 1.5rem; padding: .6rem 1.5rem; font: inherit; color: #fff; background: #0b5cad; border: 0; border-radius: 4px; }
  :focus-visible { outline: 3px solid #f0a500; outline-offset: 2px; }
  [role=alert] { padding: .6rem; border-left: 4px solid #b3261e; background: #fdecea; }
`;
const STYLE_HASH = hash('sha256', STYLE, 'base64');

/**
 * A whole page as an answer. It loads nothing, runs no script and cannot be framed.
 *
 * @param formTarget what a form on the page may lead to besides this host; browsers check redirects too
 */
export function page(status: number, title: string, content: Html, formTarget = ''): Answer {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    `form-action 'self' ${formTarget}`.trimEnd(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  const { html: body } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
  return {
    status,
    mediaType: 'text/html; charset=utf-8',
    headers: {
      'Content-Security-Policy': policy.join('; '),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
    body,
  };
}
