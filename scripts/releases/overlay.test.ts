import { expect } from 'chai';
import { applyOverlay, parseOverlay, tryOverlay } from './overlay.ts';

const origin = { confidence: 'ours', source: 'this test' };

function overlayOf(...actions: object[]) {
  return parseOverlay({
    overlay: '1.0.0',
    info: { title: 'Test', version: '1' },
    actions: actions.map((action) => ({ 'x-origin': origin, ...action })),
  });
}

const DOCUMENT = {
  paths: {
    '/a': { get: { operationId: 'getA', tags: ['A'], security: [{ oauth: [] }] } },
    '/b/{id}': { get: { operationId: 'getB', tags: ['B'] }, delete: { operationId: 'deleteB', tags: ['B'] } },
  },
};

describe('applyOverlay', () => {
  it('merges an update in depth and leaves the original alone', () => {
    const overlay = overlayOf({
      target: "$.paths['/a'].get",
      update: { responses: { 200: { description: 'Yes' } } },
    });

    const result = applyOverlay(DOCUMENT, overlay);

    expect(result.paths['/a'].get).to.deep.equal({
      operationId: 'getA',
      tags: ['A'],
      security: [{ oauth: [] }],
      responses: { 200: { description: 'Yes' } },
    });
    expect(DOCUMENT.paths['/a'].get).not.to.have.property('responses');
  });

  it('joins lists without repeating what is there', () => {
    const overlay = overlayOf({ target: "$.paths['/a'].get", update: { tags: ['A', 'new'] } });

    expect(applyOverlay(DOCUMENT, overlay).paths['/a'].get.tags).to.deep.equal(['A', 'new']);
  });

  it('appends to a list that is itself the target', () => {
    const overlay = overlayOf({ target: "$.paths['/a'].get.security", update: { basic: [] } });

    expect(applyOverlay(DOCUMENT, overlay).paths['/a'].get.security).to.deep.equal([
      { oauth: [] },
      { basic: [] },
    ]);
  });

  it('updates every match, each with a copy of its own', () => {
    const overlay = overlayOf(
      { target: '$.paths.*.get', update: { responses: { 400: {} } } },
      { target: "$.paths['/a'].get.responses", update: { 404: {} } },
    );

    const result = applyOverlay(DOCUMENT, overlay);

    expect(result.paths['/a'].get).to.have.property('responses').that.deep.equals({ 400: {}, 404: {} });
    expect(result.paths['/b/{id}'].get).to.have.property('responses').that.deep.equals({ 400: {} });
  });

  it('matches whole names with alternatives', () => {
    const overlay = overlayOf({
      target: "$.paths.*[?match(@.operationId, 'getA|delete')]",
      update: { hit: true },
    });

    const result = applyOverlay(DOCUMENT, overlay);

    expect(result.paths['/a'].get).to.have.property('hit');
    expect(result.paths['/b/{id}'].delete).not.to.have.property('hit');
  });

  it('removes members of objects and of lists', () => {
    const overlay = overlayOf(
      { target: "$.paths['/b/{id}'].delete", remove: true },
      { target: "$.paths['/a'].get.tags[*]", remove: true },
    );

    const result = applyOverlay(DOCUMENT, overlay);

    expect(result.paths['/b/{id}']).to.have.all.keys('get');
    expect(result.paths['/a'].get.tags).to.deep.equal([]);
  });

  it('names the action whose target matches nothing', () => {
    const overlay = overlayOf({ target: '$.paths', update: {} }, { target: "$.paths['/c']", remove: true });

    expect(() => applyOverlay(DOCUMENT, overlay)).to.throw(
      "overlay action 2 ($.paths['/c']): the target matches nothing",
    );
  });

  it('names the action whose target is not a JSONPath', () => {
    const overlay = overlayOf({ target: '$.paths[', remove: true });

    expect(() => applyOverlay(DOCUMENT, overlay)).to.throw('overlay action 1 ($.paths[): ');
  });

  it('refuses to update a value that is not an object', () => {
    const overlay = overlayOf({ target: "$.paths['/a'].get.operationId", update: { a: 1 } });

    expect(() => applyOverlay(DOCUMENT, overlay)).to.throw('only an object takes an update');
  });
});

describe('tryOverlay', () => {
  it('applies what matches and gives back what does not', () => {
    const overlay = overlayOf(
      { target: "$.paths['/c']", update: { x: 1 } },
      { target: "$.paths['/a']", update: { x: 1 } },
    );

    const { document, unmatched } = tryOverlay(DOCUMENT, overlay);

    expect(document.paths['/a']).to.have.property('x', 1);
    expect(unmatched.map((action) => action.target)).to.deep.equal(["$.paths['/c']"]);
  });
});

describe('parseOverlay', () => {
  it('refuses an action that does not say where it comes from', () => {
    expect(() => overlayOf({ target: '$', update: {}, 'x-origin': undefined })).to.throw('x-origin');
  });

  it('refuses an origin with a confidence we do not know', () => {
    const action = { target: '$', update: {}, 'x-origin': { confidence: 'sure', source: 'me' } };

    expect(() => overlayOf(action)).to.throw('confidence');
  });

  it('refuses an action that both updates and removes, and one that does neither', () => {
    expect(() => overlayOf({ target: '$', update: {}, remove: true })).to.throw(
      'either "update" or "remove: true"',
    );
    expect(() => overlayOf({ target: '$' })).to.throw('either "update" or "remove: true"');
  });

  it('refuses another version of the Overlay Specification', () => {
    expect(() => parseOverlay({ overlay: '2.0.0', info: { title: '', version: '' }, actions: [] })).to.throw(
      'overlay',
    );
  });
});
