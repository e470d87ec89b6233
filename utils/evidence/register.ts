/**
 * The register of small changes on this machine: read, changed in one step, merged with another person's. Two pages
 * may change it at once: each change is made to what lies there at that moment.
 */
import { firstRegister } from '../domain/evidence/first-register';
import { type MergedRegister, mergeRegisters } from '../domain/evidence/register-merge';
import { type Register, registerSchema } from '../domain/evidence/small-change';
import { evidenceDb, type Write, writeEvidence } from './open';

const key = 'register';

/** What lies there, or the first register where nothing does. One that does not fit is left for somebody to look at. */
function registerIn(value: unknown): Register {
  if (value === undefined) return firstRegister();
  return registerSchema.parse(value);
}

/** @throws when what is kept is no register: then nothing is shown, and nothing is written over it */
export async function readRegister(): Promise<Register> {
  const db = await evidenceDb();
  return registerIn(await db.get('kept', key));
}

async function keep(write: Write, register: Register): Promise<Register> {
  const checked = registerSchema.parse(register);
  await write.objectStore('kept').put(checked, key);
  return checked;
}

/** Changes the register as it lies there, and gives it as it then is. */
export function changeRegister(change: (register: Register) => Register): Promise<Register> {
  return writeEvidence(['kept'], async (write) => {
    return keep(write, change(registerIn(await write.objectStore('kept').get(key))));
  });
}

/** Merges another register into this one, without losing anything of either. */
export function mergeRegister(other: Register): Promise<MergedRegister> {
  return writeEvidence(['kept'], async (write) => {
    const merged = mergeRegisters(registerIn(await write.objectStore('kept').get(key)), other);
    await keep(write, merged.register);
    return merged;
  });
}
