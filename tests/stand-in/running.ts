/**
 * A fresh stand-in for each of its own tests, closed again afterwards, with a signed-in visitor at hand.
 */
import { afterEach } from 'vitest';
import { type StandIn, type StandInOptions, startStandIn } from './start';
import { Visitor } from './visitor';

const open: StandIn[] = [];

afterEach(async () => {
  for (const standIn of open.splice(0)) await standIn.close();
});

export async function running(options: StandInOptions = {}, userName = 'rquill') {
  const standIn = await startStandIn(options);
  open.push(standIn);
  const visitor = new Visitor(standIn);
  await visitor.signIn(userName);
  const { world, switches, faults } = standIn;
  return { standIn, world, switches, faults, visitor };
}
