/**
 * Given names of grown-ups that are nearly always a woman's or a man's, so that 'he' after 'Linda' is looked for
 * elsewhere. Only used where no pronouns are known, and never for a child: there a wrong guess would hide a fact.
 */
import { wordSet } from './word-set';

const womensNames = wordSet(`
abigail agnieszka aisha alice alison amanda amina amy andrea angela anita ann anna anne annette barbara becky bernadette beth bethany beverley brenda bridget carla carly carmel carol caroline catherine cathy charlotte chelsea cheryl
chloe christine claire clare claudia comfort dawn deborah debbie delyth denise diana diane donna dorothy eileen elaine eleanor elena elizabeth ellen emily emma erin esther eunice eva fatima fatoumata felicia fiona folake frances gail gemma georgina gill gillian gina
ginger gladys gloria hannah harpreet-kaur hayley hazel heather helen hilary holly irene irina isabel jacqueline jackie jane janet janice jasmine jean jeanette jen jennifer jenny jessica jill joan joanna joanne josephine joyce judith judy julia julie
karen kate katherine kathleen kathryn katie katy kayleigh kelly kerry khadija kirsty laura lauren layla leanne lesley linda lindsey lisa lorna lorraine louise lucy lydia lynn lynne magda mandy margaret maria marie marian marilyn marion martha mary maureen maxine megan melanie michelle
miriam monica morag nadia nancy naomi nasreen natalie natasha ngozi nicola nicole nina nora norma olga olivia paige pamela patricia paula pauline penny phoebe priya rachel rebecca rhian rita rosemary ruth samantha sandra sara sarah shabnam shannon sharon sheila shelley shirley shona sian siobhan sophie stacey stella
sue sunita susan suzanne sylvia tanya tara teresa theresa tina tracey tracy valerie vanessa vera veronica victoria vivien wendy yvonne zainab zoe
`);
const mensNames = wordSet(`
aaron abdul abdullah adam adrian ahmed alan albert alexander alfred ali allan andrew andy anthony antony arthur barry ben benjamin bernard bob brendan brian bruce callum carl cedric charles chris christopher clive colin connor conor craig damian damien daniel danny darren dave david dean declan dennis derek dermot desmond
dominic donald douglas dylan eamon eddie edward emeka eric ethan eugene francis frank fred gareth garry gary gavin geoff geoffrey george gerald gerard gordon graeme graham greg gregory guy hamish harold harry hassan henry howard hugh hussein ian imran ivan ivor jack jacob jake james jason jeff jeremy jerome jim joe john johnny jonathan
joseph justin karl keith ken kenneth kevin kieran kwame kyle lance lawrence lee len leonard leroy liam lloyd louis luke malcolm marcus mark marlon martin matt matthew maurice max michael mick mike mohamed mohammad mohammed muhammad nathan neil neville nicholas nigel noel norman olu omar oscar owen patrick paul pete peter phil philip ralph raymond reece rhys richard
rob robert robin rodney roger ronald roy russell ryan sean sebastian shane shaun sidney simon stanley stephen steve steven stewart stuart terence terry thomas tim timothy toby tom tony trevor tyrone vernon victor vince vincent walter wayne wesley william yusuf zac
`);

const mensNamesInA = wordSet(
  'joshua luca mustafa mustapha musa isa ezra nikita ilya garba moussa kwabena kenta akira zaka mischa misha issa yaya taha abba baba ola sola dada costa',
);

/** 'she' or 'he' for such a name (lower case, without accents), else null; one in -a is mostly a woman's. */
export function genderOfGivenName(name: string): 'she' | 'he' | null {
  if (womensNames.has(name)) return 'she';
  if (mensNames.has(name)) return 'he';
  return /^\p{Ll}{3,}a$/u.test(name) && !mensNamesInA.has(name) ? 'she' : null;
}
