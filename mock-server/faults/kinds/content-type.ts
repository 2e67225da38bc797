import type { StrikeAnswer } from '../call-fault.ts';

/** Says that the body is of another type than it is, as proxies do. */
export const contentType: StrikeAnswer<'content-type'> = ({ mediaType }, answer) => {
  const { response, status, head, payload } = answer;
  response.writeHead(status, { ...head, 'Content-Type': mediaType });
  response.end(payload);
};
