/** Sends by Node's own fetch. */
export async function send(method, url, headers, body) {
  const response = await fetch(url, { method, headers, ...(body && { body }) });
  if (!response.ok) throw new Error(`${method} ${url} is answered with ${response.status}`);
  return response.json();
}
