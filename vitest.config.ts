/**
 * Three projects: `unit` runs in bare Node and wide; `browser` drives real Chromiums against the built extension,
 * three files at a time at most, since half of their time is waiting for the product's own deadlines; `campaign` takes
 * longer than anybody waits for `npm test`, and runs by `npm run campaign` alone. Nothing is retried: a test that passes
 * the second time is a failing test.
 */
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** These read the build, so they stand with the browser tests although they start no browser. */
const needTheBuild = ['tests/architecture/manifest.test.ts', 'tests/architecture/break.test.ts'];

export default defineConfig({
  test: {
    retry: 0,
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,architecture,stand-in,people}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...needTheBuild],
          setupFiles: ['tests/one-seed.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/{contract,faces,e2e,faults}/**/*.test.{ts,tsx}', ...needTheBuild],
          pool: 'forks',
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } }, // vitest's own second is too short for a page on a busy machine
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'campaign',
          environment: 'node',
          include: ['tests/campaign/**/*.test.ts'],
          pool: 'forks',
          maxWorkers: 1,
          testTimeout: 7_200_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
