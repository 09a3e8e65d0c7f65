/** Signs that would end text or an attribute of HTML. */
const unsafe = /[&<>"]/g;
const unsafeOnce = /[&<>"]/;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML shows it, in an element or in an attribute between double quotes. */
export function escapeHtml(text: string): string {
  return unsafeOnce.test(text) ? text.replace(unsafe, (sign) => escapes[sign] as string) : text;
}

/** A value as JSON that nothing can end a `script` element with. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
