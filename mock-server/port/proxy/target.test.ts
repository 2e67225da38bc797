import { expect } from 'chai';
import { readTarget } from './target.ts';

describe('what a client asks its proxy for', () => {
  for (const [authority, host, port] of [
    ['api.mypurecloud.de:443', 'api.mypurecloud.de', 443],
    ['API.MyPureCloud.DE:443', 'api.mypurecloud.de', 443],
    ['api.mypurecloud.de.:443', 'api.mypurecloud.de', 443],
    ['127.0.0.1:1', '127.0.0.1', 1],
    ['[::1]:65535', '::1', 65_535],
    ['[::ffff:127.0.0.1]:80', '::ffff:127.0.0.1', 80],
    ['localhost:00443', 'localhost', 443],
  ] as const) {
    it(`is read: ${authority}`, () => {
      expect(readTarget(authority)).to.deep.equal({ host, port });
    });
  }

  for (const authority of [
    '',
    ':443',
    'api.mypurecloud.de',
    'api.mypurecloud.de:',
    'api.mypurecloud.de:0',
    'api.mypurecloud.de:65536',
    'api.mypurecloud.de:443443',
    'api.mypurecloud.de:+443',
    'api.mypurecloud.de:443/',
    'api.mypurecloud.de:443?x',
    'api.mypurecloud.de:443#x',
    'api.mypurecloud.de:443@127.0.0.1:22',
    'user@api.mypurecloud.de:443',
    'user:secret@api.mypurecloud.de:443',
    'api.mypurecloud.de\\@127.0.0.1:443',
    'api.mypurecloud.de%00.evil.example:443',
    'api.mypurecloud.de\u0000:443',
    'api.mypurecloud.de\r\nX: y:443',
    'api.mypurecloud.de :443',
    'ａｐｉ.mypurecloud.de:443',
    '-api.mypurecloud.de:443',
    '.mypurecloud.de:443',
    '*.mypurecloud.de:443',
    '::1:443',
    '[::1]',
    '[::1%lo]:443',
    '[::1%25lo]:443',
    '[]:443',
    '[api.mypurecloud.de]:443',
    'http://api.mypurecloud.de:443',
    `${'a'.repeat(300)}:443`,
  ]) {
    it(`is refused: ${JSON.stringify(authority).slice(0, 60)}`, () => {
      expect(readTarget(authority)).to.equal(undefined);
    });
  }
});
