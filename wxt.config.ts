/**
 * How the extension is built. The store build asks for no host at install; a council build is this one
 * baked with the council's exact origins and profile (scripts/build-council.mjs).
 */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserManifest } from 'wxt';

/**
 * The script in Mosaic's page sends a message and answers one, which every browser does alike: it takes the
 * browser's own API and not the polyfill, a sixth of its size (docs/decisions/0013).
 */
const ownBrowser = fileURLToPath(import.meta.resolve('wxt/browser'));

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const forChromium = {
  minimum_chrome_version: '121',
  storage: { managed_schema: 'managed-schema.json' },
  externally_connectable: { ids: [] }, // left out, any other extension may send messages
};

/** Firefox needs no schema for managed values, and lets no other extension in. This build sends nothing to anybody. */
const forFirefox = {
  browser_specific_settings: {
    gecko: {
      id: 'tessera@tessera.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
} satisfies UserManifest;

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script'))
        config.resolve = {
          ...config.resolve,
          alias: { ...config.resolve?.alias, 'wxt/browser': ownBrowser },
        };
    },
  },
  manifest: ({ browser }) => ({
    name: 'Tessera',
    description: 'Small, careful helpers for the Mosaic children’s case system',
    permissions: [
      ...['storage', 'scripting', 'alarms', 'idle', 'declarativeNetRequestWithHostAccess'],
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['https://*/*'],
    action: {
      default_title: 'Tessera',
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}), // nothing else opens the sidebar there
    },
    options_ui: { page: 'setup.html', open_in_tab: true },
    incognito: 'not_allowed',
    ...(browser === 'firefox' ? forFirefox : forChromium),
    content_security_policy: { extension_pages: contentSecurityPolicy },
  }),
  vite: () => ({ plugins: [react()], build: { sourcemap: false, modulePreload: { polyfill: false } } }),
});
