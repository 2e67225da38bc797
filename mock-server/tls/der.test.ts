import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { expect } from 'chai';
import { commonName, signCertificate } from './certificate.ts';
import { der, objectIdentifier, octetString, sequence, time } from './der.ts';
import { elements } from './read-der.ts';

describe('DER', () => {
  it('writes lengths in as few bytes as they need', () => {
    const head = (length: number) => octetString(Buffer.alloc(length)).subarray(0, -length).toString('hex');

    expect([1, 127, 128, 255, 256, 65_535, 65_536].map(head)).to.deep.equal([
      '0401',
      '047f',
      '048180',
      '0481ff',
      '04820100',
      '0482ffff',
      '0483010000',
    ]);
  });

  it('writes identifiers', () => {
    expect(objectIdentifier('1.2.840.10045.4.3.2').toString('hex')).to.equal('06082a8648ce3d040302');
    expect(objectIdentifier('2.5.29.17').toString('hex')).to.equal('0603551d11');
  });

  it('writes the year with two figures up to 2049 and with four from then on', () => {
    expect(time(Date.UTC(2049, 11, 31, 23, 59, 59, 999)).toString('latin1')).to.equal('\x17\r491231235959Z');
    expect(time(Date.UTC(2050, 0, 1)).toString('latin1')).to.equal('\x18\x0f20500101000000Z');
  });

  it('is read back as it was written', () => {
    const values = [
      octetString(Buffer.alloc(70_000, 1)),
      der(0x82, Buffer.from('name')),
      octetString(Buffer.alloc(0)),
    ];

    const [list, ...others] = elements(sequence(...values));

    expect(others).to.have.length(0);
    expect(elements(list?.content ?? Buffer.alloc(0)).map(({ whole }) => whole)).to.deep.equal(values);
  });
});

describe('signing certificates', () => {
  it('puts in what it is given, also on both sides of the year 2050', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const [from, until] = [Date.UTC(2049, 11, 31, 23, 59, 59), Date.UTC(2050, 0, 1)];
    const subject = commonName('subject');

    const text = signCertificate(
      { subject, issuer: commonName('issuer'), publicKey, from, until, extensions: [] },
      privateKey,
    );

    const certificate = new X509Certificate(text);
    expect(certificate.verify(publicKey)).to.equal(true);
    expect([certificate.subject, certificate.issuer]).to.deep.equal(['CN=subject', 'CN=issuer']);
    expect([certificate.validFromDate.getTime(), certificate.validToDate.getTime()]).to.deep.equal([
      from,
      until,
    ]);
  });
});
