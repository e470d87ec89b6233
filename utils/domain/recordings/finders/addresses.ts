/** Postcodes, streets, telephone numbers, e-mail addresses and where a child is placed. */
import { anyOf, type Finder, spansOf } from '../found';
import type { Span } from '../sentences';

const postcode =
  /(?<![\p{L}\p{N}])(?:[a-z]{1,2}\d[a-z\d]?)[ \u00a0]?\d[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}])/giu;
const phone =
  /(?<![\p{L}\p{N}/.])(?:\+44[ \u00a0]?\(?0?\)?|\(?0)\d?(?:[ \u00a0().-]{0,2}\d){8,11}(?![\p{N}])/gu;
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
/** A name on a social network: with an @, or after the network's name and holding a digit, dot or underscore. */
const handles =
  /(?<![\p{L}\p{N}.@])@[\p{L}\p{N}_][\p{L}\p{N}_.]{2,30}|(?<![\p{L}])(?:snap(?:chat)?|insta(?:gram)?|ig|tik ?tok|discord|facebook|fb|whats ?app|telegram|kik|xbox|psn|roblox|gamer ?tag|username|user ?name|handle|account)(?: (?:is|name|account|id|handle|username|user|called|under|as)){0,3}[ :–-]{1,3}["'“‘]?(?=[\p{L}\p{N}_.]*[\d_])[\p{L}\p{N}_.]{4,30}/giu;
const streetTypes =
  '(?:[Rr]oad|[Rr]d|[Ss]treet|[Ss]t|[Aa]venue|Ave|[Cc]lose|Cl|[Ll]ane|Ln|[Dd]rive|[Cc]rescent|Cres|[Tt]errace|[Mm]ews|[Gg]rove|[Gg]ardens|Gdns|Square|Sq|Hill|Walk|Way|Row|Rise|View|Place|Court|Parade|Broadway|Green|Park|Mount|Villas|Wharf|House|Buildings|Mansions|Estate|Heights|Quay|Embankment|Circus|Croft|Dale|Fold|Garth|Gate|End|Vale|Bank)';
const named = "[\\p{Lu}][\\p{L}'’.-]{0,30}(?: (?:[\\p{Lu}][\\p{L}'’.-]{0,30}|of|the|on)){0,3}";
const numbered = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:[Ff]lat|[Aa]pt|[Aa]partment|[Uu]nit|[Rr]oom) ?\\d{0,4}[A-Za-z]?,? )?\\d{1,4}[a-zA-Z]?,? ${named} ?${streetTypes}(?![\\p{L}])`,
  'gu',
);
const sureTypes = '(?:Road|Rd|Street|Avenue|Ave|Close|Lane|Drive|Crescent|Terrace|Mews|Grove|Gardens)';
const unnumbered = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!(?:The|This|That|A) )[\\p{Lu}][\\p{Ll}'’-]{1,30}(?: [\\p{Lu}][\\p{Ll}'’-]{1,30}){0,2} ${sureTypes}(?![\\p{L}])(?! (?:[Ss]chool|[Pp]rimary|[Aa]cademy|[Nn]ursery|[Ss]urgery|[Cc]linic|[Pp]ractice|[Cc]hildren|[Cc]ontact|[Cc]ollege|[Ii]nfant|[Jj]unior|[Mm]edical|[Hh]ealth|[Ff]amily|[Cc]entre|[Ll]ibrary|[Pp]olice|[Ss]tation|[Hh]ospital))`,
  'gu',
);
const flats = anyOf(['(?:flat|apartment|apt)\\.? \\d{1,4}[a-z]?']);
const lower = anyOf([
  `\\d{1,4}[a-z]? [a-z'’]{3,20}(?: [a-z'’]{3,20})? (?:road|rd|street|avenue|ave|close|lane|drive|crescent|terrace|mews|grove|gardens)`,
]);
const placed =
  /(?<![\p{L}])(?:[Pp]laced|[Pp]lacement|[Rr]efuge|(?:[Cc]arers?|who|[Hh]e|[Ss]he|[Tt]hey|[Dd]ad|[Mm]um|[Ff]ather|[Mm]other|[Ff]amily) (?:now )?(?:live|lives|living|stays?|is staying|are staying)|[Rr]esidential (?:home|unit)|(?:has|have|had|was|were|been|they|he|she) moved|[Ff]oster (?:home|family)|[Ss]afe house|[Aa]ddress(?: is|:)?) (?:is |are |was )?(?:now |located |living |based |just |somewhere )?(?:in|at|near|outside|on|to)? ?\p{Lu}[\p{L}'’-]{2,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3}/gu;
const notPlaced =
  /\b(?:order|plan|review|meeting|officer|team|regulations?|panel|mum|dad|nan|gran\w*|mgm|pgm|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|foster|with|sw|la|friday)\b/iu;

export const findAddresses: Finder = ({ text }) => {
  const spans: Span[] = [
    ...spansOf(text, postcode),
    ...spansOf(text, phone).filter((span) => isPhone(text.slice(span.start, span.end))),
    ...spansOf(text, email),
    ...spansOf(text, handles),
    ...spansOf(text, numbered),
    ...spansOf(text, unnumbered),
    ...spansOf(text, flats),
    ...spansOf(text, lower),
    ...spansOf(text, placed).filter(
      (span) =>
        !notPlaced.test(text.slice(span.start + 6, span.end).replace(/^\p{Ll}*/u, '')) &&
        /(?:\bin|\bat|\bnear|\bto|address)\b/iu.test(text.slice(span.start, span.end)),
    ),
  ];
  return spans.map((span) => ({ ...span, because: 'address-or-phone', whose: null }) as const);
};

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').replace(/^44(?:0)?/, '0');
  return (
    digits.length >= 10 &&
    digits.length <= 12 &&
    digits.startsWith('0') &&
    !/^\(?0\d[./-]\d{2}[./-]\d{4}/.test(text)
  );
}
