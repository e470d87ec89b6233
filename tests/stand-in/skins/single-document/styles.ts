/**
 * How the single-document skin looks: a plain enterprise case system, so that pictures made with it are
 * believable. Looks only; nothing may be hidden or shown by style that a rule should decide.
 */
export const styles = `
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.45 "Segoe UI", Arial, sans-serif; color: #1d2733; background: #eef1f4; }
a { color: #17569b; }
h1 { font-size: 20px; font-weight: 600; margin: 0 0 12px; }
h2 { font-size: 15px; margin: 0 0 6px; color: #2c4a63; }
button, .mx-button { font: inherit; padding: 5px 14px; border: 1px solid #8796a5; border-radius: 3px;
  background: linear-gradient(#fff, #e6ebf0); color: #1d2733; text-decoration: none; cursor: pointer; display: inline-block; }
button:hover, .mx-button:hover { background: #dbe3ea; }
button[value=Save], .mx-signin button { background: #1f5f99; border-color: #174a78; color: #fff; }
button[value=Save]:hover, .mx-signin button:hover { background: #174a78; }
:focus-visible { outline: 3px solid #f2b200; outline-offset: 1px; }
input, select, textarea { font: inherit; padding: 4px 6px; border: 1px solid #8796a5; border-radius: 2px; background: #fff; }
.mx-top { display: flex; align-items: center; gap: 22px; padding: 8px 18px; background: #123a5c; color: #fff; }
.mx-top a { color: #fff; text-decoration: none; margin-right: 16px; }
.mx-product { font-weight: 600; font-size: 16px; letter-spacing: .2px; }
.mx-quick { display: flex; gap: 8px; align-items: center; }
.mx-quick input { width: 150px; }
.mx-who { display: flex; gap: 6px; margin: 0 0 0 auto; }
.mx-who dt { opacity: .85; } .mx-who dd { margin: 0 10px 0 0; font-weight: 600; }
.mx-body { display: flex; align-items: stretch; min-height: calc(100vh - 48px); }
.mx-work { width: 230px; flex: none; background: #f8fafb; border-right: 1px solid #cbd4dc; padding: 10px; }
[aria-label='Work view'].mx-compact { width: 150px; font-size: 12px; } .mx-activities { display: flex; gap: 4px; margin: 0 0 12px; }
.mx-activity { padding: 5px 12px; background: #dfe7ee; } .mx-current { background: #fff; border: 1px solid #cbd4dc; font-weight: 600; }
.mx-field.mx-choice label { display: inline-block; font-weight: 400; margin-right: 16px; } .mx-choice input:not([type=file]) { min-width: 0; }
.mx-work summary { background: #dfe7ee; padding: 5px 8px; font-weight: 600; cursor: pointer; }
.mx-work ul { list-style: none; margin: 4px 0 12px; padding: 0 8px; } .mx-work li { padding: 2px 0; }
.mx-centre { flex: 1; min-width: 0; padding: 16px 20px; }
.mx-personbar { display: flex; gap: 6px; margin: 0 0 14px; padding: 9px 14px; background: #fff; border: 1px solid #cbd4dc; border-left: 4px solid #1f5f99; }
.mx-personbar dt { color: #51626f; } .mx-personbar dd { margin: 0 22px 0 0; font-weight: 600; }
.mx-record { display: flex; gap: 16px; align-items: flex-start; }
.mx-side { width: 170px; flex: none; background: #fff; border: 1px solid #cbd4dc; }
.mx-side a { display: block; padding: 7px 12px; border-bottom: 1px solid #e6ebf0; text-decoration: none; }
.mx-pane { flex: 1; min-width: 0; background: #fff; border: 1px solid #cbd4dc; padding: 16px; }
.mx-section { margin: 0 0 18px; }
.mx-facts { display: grid; grid-template-columns: 180px 1fr; gap: 3px 12px; margin: 0 0 16px; }
.mx-facts dt { color: #51626f; } .mx-facts dd { margin: 0; }
.mx-grid { border-collapse: collapse; width: 100%; }
.mx-grid caption { text-align: left; font-weight: 600; padding: 0 0 6px; color: #2c4a63; }
.mx-grid th { text-align: left; background: #dfe7ee; border: 1px solid #c3ced8; padding: 5px 8px; font-weight: 600; }
.mx-grid td { border: 1px solid #dbe2e8; padding: 5px 8px; vertical-align: top; }
.mx-grid tbody tr:nth-child(even) { background: #f6f8fa; }
.mx-field { margin: 0 0 12px; max-width: 760px; }
.mx-field > label, .mx-label { display: block; font-weight: 600; margin: 0 0 3px; }
.mx-field input:not([type=file]), .mx-field select { min-width: 320px; }
.mx-check { display: block; margin: 0 0 10px; }
.mx-rich { border: 1px solid #8796a5; } .mx-toolbar { background: #e6ebf0; padding: 4px; border-bottom: 1px solid #cbd4dc; }
.mx-toolbar button { padding: 2px 9px; margin-right: 4px; }
.mx-editor { min-height: 190px; padding: 8px 12px; background: #fff; } .mx-editor p { margin: 0 0 8px; }
.mx-notebody { border: 1px solid #dbe2e8; background: #fbfcfd; padding: 10px 14px; max-width: 820px; }
.mx-actions { display: flex; gap: 8px; margin: 12px 0; align-items: flex-end; }
.mx-status { background: #e4f3e6; border: 1px solid #5f9f69; padding: 7px 12px; margin: 0 0 14px; }
.mx-errors { background: #fdeceb; border: 1px solid #c0392b; padding: 8px 14px; margin: 0 0 14px; }
.mx-message { background: #fff; border: 1px solid #cbd4dc; padding: 16px; }
.mx-signin { width: 380px; margin: 60px auto; background: #fff; border: 1px solid #cbd4dc; padding: 24px; }
[role=tab] { border-bottom: 0; border-radius: 3px 3px 0 0; } [role=tab][aria-selected=true] { background: #dfe7ee; font-weight: 600; }
.mx-hint { color: #51626f; } .mx-tabs { display: flex; gap: 2px; } fieldset { border: 1px solid #cbd4dc; margin: 0 0 14px; }
`;
