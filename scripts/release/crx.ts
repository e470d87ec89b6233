/**
 * Packs a zip as Chromium's own package (CRX, third version): the form in which a policy installs an extension from a
 * council's own server. The key decides the extension's id, so it must never change; it is read here and nowhere kept.
 */
import { createHash, createPublicKey, createSign, type KeyObject } from 'node:crypto';

/** Numbers of the package's header, as Chromium's crx3.proto has them. */
const field = { sha256WithRsa: 2, signedHeaderData: 10_000, publicKey: 1, signature: 2, crxId: 1 };

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left >>>= 7) {
    if (left < 0x80) return Buffer.from([...bytes, left]);
    bytes.push((left & 0x7f) | 0x80);
  }
}

/** One field of a protocol buffer that holds bytes. */
function bytesField(number: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function publicBytes(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

const idBytes = (key: KeyObject) => createHash('sha256').update(publicBytes(key)).digest().subarray(0, 16);

/** The extension's id: 32 letters from a to p. */
export function extensionIdOf(key: KeyObject): string {
  return [...idBytes(key).toString('hex')]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');
}

/** @param key an RSA private key of 2,048 bits or more */
export function crxOf(zip: Uint8Array, key: KeyObject): Buffer {
  const signedData = bytesField(field.crxId, idBytes(key));
  const signature = createSign('sha256')
    .update('CRX3 SignedData\0')
    .update(uint32(signedData.length))
    .update(signedData)
    .update(zip)
    .sign(key);
  const proof = Buffer.concat([
    bytesField(field.publicKey, publicBytes(key)),
    bytesField(field.signature, signature),
  ]);
  const header = Buffer.concat([
    bytesField(field.sha256WithRsa, proof),
    bytesField(field.signedHeaderData, signedData),
  ]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]);
}
