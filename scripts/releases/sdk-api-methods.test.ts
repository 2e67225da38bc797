import { expect } from 'chai';
import { readApiClass } from './sdk-api-methods.ts';
import { THINGS_API } from './testing/tiny-sdk.ts';

describe('readApiClass', () => {
  const methods = new Map(
    readApiClass('ThingsApi.js', THINGS_API).methods.map((method) => [method.operationId, method]),
  );

  it('reads verb, path, summary and description', () => {
    expect(methods.get('getThings')).to.include({
      verb: 'get',
      path: '/api/v2/boxes/{boxId}/things',
      summary: 'Get the things.',
      description: 'Things come in pages.',
      deprecated: false,
    });
  });

  it('takes wire names from the call, and descriptions and lists from their arguments', () => {
    expect(methods.get('getThings')?.parameters).to.deep.equal([
      { name: 'boxId', argument: 'boxId', in: 'path', required: true, description: 'Box ID' },
      {
        name: 'pageSize',
        argument: 'pageSize',
        in: 'query',
        required: false,
        description: 'Page size (default to 25)',
      },
      {
        name: 'supportedContent.id',
        argument: 'supportedContentId',
        in: 'query',
        required: false,
        collectionFormat: 'multi',
        description: 'Content of the things',
      },
      {
        name: 'Accept-Language',
        argument: 'acceptLanguage',
        in: 'header',
        required: false,
        description: 'The language',
      },
    ]);
  });

  it('sees a deprecation and a required body', () => {
    expect(methods.get('deleteThing')).to.deep.include({
      deprecated: true,
      body: { argument: 'body', required: true, description: 'The thing' },
    });
  });

  it('reads form fields apart from the body', () => {
    const method = methods.get('postPicture');

    expect(method?.parameters.map((parameter) => [parameter.name, parameter.in])).to.deep.equal([
      ['file', 'form'],
    ]);
    expect(method?.body).to.equal(undefined);
  });

  it('names file and method when a call has another shape', () => {
    const odd = THINGS_API.replace("'/api/v2/things'", 'this.pathOfThings');

    expect(() => readApiClass('ThingsApi.js', odd)).to.throw(
      'ThingsApi.js: deleteThing: path is not a literal',
    );
  });

  it('refuses a file without an API class', () => {
    expect(() => readApiClass('Odd.js', 'export default 1;')).to.throw('Odd.js: no API class found');
  });
});
