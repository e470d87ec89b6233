/** Small words beside a name: what stands before or after tells a name from another word with a capital. */
import { wordSet } from './word-set';

export const determiners = wordSet(
  'the a an his her their our my your no any this that these those each every per some new old our both',
);

/** After one of these a capitalised word is more likely a place. */
export const placeBefore = wordSet('in at near around outside inside via towards through behind into off');

export const auxiliaries = wordSet(
  "is was has had does did can could will would should cannot isn't wasn't hasn't didn't doesn't can't won't wouldn't couldn't",
);

/** Before a word these make it a month or a season. */
export const beforeMonth = wordSet(
  'in since by until till last next early mid late of from during this before after end for to between and',
);

export const months = wordSet('april august may june');

/** After these a word with 'to', 'from' or 'of' between is somebody: 'spoke to Zuri', 'a call from Zuri'. */
export const towardPerson = wordSet(
  'spoke speak speaking spoken talk talked talking said say gave give given call calls text texts email emails message messages contact next visit visited discloses disclosed close related known attached married according complained reported returned handed introduced letter wrote writing listened listening',
);

/** Words straight before a letter that stands for a person: 'told K', 'with A'. */
export const besidePerson = wordSet(
  'with by and told asked saw seen met for about against than that like called named when if while because but or between including both hugged kissed hit without met meeting let sees seeing see told rang phoned texted messaged visited plus via',
);

/** What a person has: 'at Tadiwa’s house'. */
export const belongings = wordSet(
  'house home flat place room bedroom mum dad mother father parents family nan gran brother sister boyfriend girlfriend partner party car phone bed birthday friend friends uncle aunt son daughter baby',
);

/** What is done to things in telegraphic notes: 'Diary shared.' */
export const doneToThings = wordSet(
  'shared updated completed requested recommended offered observed called reported confirmed agreed sent brought refused declined supplied stole opened presented acknowledged introduced collected supervised picked emailed attended explained',
);
