/** Abbreviations of the work, never a person's initials. Lower case here, capitals in notes. */
import { wordSet } from './word-set';

export const abbreviations = wordSet(`
a&e abc abe acp adhd ado afc aka apa app apt asap asb asbo asc asd asw aso atm att avs bme bst ca cab cac cafcass cahms camhs cbt cc ccg cctv cfa ce cfw cg ch chc cic cin cincp cino cla cme cmht cos cp cpa cpc cpis cpn cpo cpp cps
cpv crb cse cs csw cscs ctm cv cwd cyp da dapp dash dat dbs dc dob dols dm dna doh dr dsl dso dt dv dvo dvpo dwp eal ebd ecc ecg edt eet ehc ehcp ehch ehe eha eip ema emdr eo epo esol esw et ewo exc f2f fao fam fao fc
ff fft fgc fgm fii fip fit fm fp fs fsm fso fsw ft ftt fv gal gas gbh gcse gp gps gt gsh gv hcp hiv ho hoi hr hse hv hw ico ict id idva iep if ifa iro isa isvn isw it ivf iq jcp ks1 ks2 ks3 ks4 la lac lado lea lo los lp lsa lsw ma maat
mappa marac mash mat mca mgf mggm mgm mgp mha mmr mot mp mri mum n/a na nai nb neet nfa ng nhs ni nfo no nok nqsw nrpf nspcc nvq ofsted oic ok ooh oow ot p paed pa pat pc pcso pdf pe pep pgf pgm pgp phse pip plo pm pnc poc ppo pr pru
ps pshe pt ptsd pv pvi pww q1 q2 q3 q4 qa rcpc re ref rip rpc rsl s.17 s.20 s.31 s.47 s17 s20 s31 s38 s47 salt sar sats sc scc sdq sen senco send sgo sgt si slt sms spa spoc ss ssw sta std stbc std sw swa sws ta tac tac/f taf
tas tbc tbd team tel tm tv ua uasc uc uk urn usa utd va vat vcs vcfs vs wc wef wex who wk wp wtp xmas yjs yjb yo yos yot yp yps ypa yr yrs ytd za y n yes i ii iii iv sib sibs cfo hoa ama cpsw cfsw tsw dtm atm ptm dsm fgdm hmo
mdt mst nn nvr oos pdp pls paca rtm rm rsw sbu snt sos sow srg tar tlo tpm wwp psw dfe mhst cypmhs eps ep ed bmi bp hba1c ent bcg dt1 merlin mosaic cpoms hpv sti stis std gum nicu scbu picu ctg cpap peg
`);
