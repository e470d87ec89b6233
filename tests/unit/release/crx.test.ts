/** The package that a policy installs: read back by the format's own words, and its signature checked by its own key. */
import { createPublicKey, createVerify, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { crxOf, extensionIdOf } from '../../../scripts/release/crx';
import { zipOf } from '../../../scripts/release/zip';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const zip = zipOf([{ path: 'manifest.json', bytes: Buffer.from('{}') }]);

/** The fields of a protocol buffer that holds only bytes: number → value. */
function fieldsOf(bytes: Buffer): Map<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const key = varint();
    const length = varint();
    fields.set(key >> 3, bytes.subarray(at, at + length));
    at += length;
  }
  return fields;
}

describe('a council’s package', () => {
  const crx = crxOf(zip, privateKey);
  const headerLength = crx.readUInt32LE(8);
  const header = fieldsOf(crx.subarray(12, 12 + headerLength));

  it('is the third version of the format, with the zip at its end', () => {
    expect(crx.toString('latin1', 0, 4)).toBe('Cr24');
    expect(crx.readUInt32LE(4)).toBe(3);
    expect(crx.subarray(12 + headerLength).equals(zip)).toBe(true);
  });

  it('is signed over its id and its zip, by the key that the id comes from', () => {
    const proof = fieldsOf(header.get(2) as Buffer);
    const signed = header.get(10_000) as Buffer;
    const key = createPublicKey({ key: proof.get(1) as Buffer, format: 'der', type: 'spki' });
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signed.length);
    const check = (zipped: Uint8Array) =>
      createVerify('sha256')
        .update('CRX3 SignedData\0')
        .update(length)
        .update(signed)
        .update(zipped)
        .verify(key, proof.get(2) as Buffer);
    expect(check(zip)).toBe(true);
    expect(check(zipOf([{ path: 'manifest.json', bytes: Buffer.from('[]') }]))).toBe(false);
    const id = (fieldsOf(signed).get(1) as Buffer).toString('hex');
    expect(extensionIdOf(privateKey)).toBe(
      [...id].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join(''),
    );
  });

  it('has the same id with every version, and another one with another key', () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    expect(extensionIdOf(privateKey)).toMatch(/^[a-p]{32}$/);
    expect(extensionIdOf(other)).not.toBe(extensionIdOf(privateKey));
  });
});
