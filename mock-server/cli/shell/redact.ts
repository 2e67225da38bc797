/** Makes a function that blots out secrets, in every form in which a server or a proxy might send them back. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    // The longest first, or the rest of one form would stand where a shorter one was blotted out.
    .sort((one, other) => other.length - one.length);
  return (text) => forms.reduce((clean, form) => clean.replaceAll(form, '***'), text);
}
