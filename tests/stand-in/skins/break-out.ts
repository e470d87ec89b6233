/**
 * What a sign-in page carries where pages stand in frames: a signed-out request inside a frame must not leave
 * the work view standing around a form for passwords.
 */
import { html, trusted } from './markup';

export const breaksOut = html`<script>${trusted('if (top !== self) top.location.replace(location.href);')}</script>`;
