import type { StrikeAnswer } from '../call-fault.ts';

/** Says that the body is of another type than it is, as proxies do. */
export const contentType: StrikeAnswer<'content-type'> = ({ mediaType }, answer) => {
  const { response, status, head, payload } = answer;
  const at = head.indexOf('Content-Type') + 1;
  response.writeHead(status, at === 0 ? [...head] : head.with(at, mediaType));
  response.end(payload);
};
