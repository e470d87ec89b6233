/** The service worker's wiring: every listener is registered at once, and nothing is remembered. */
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/background/start';

export default defineBackground({ type: 'module', main: startBackground });
