/** Words that make a capitalised phrase an organisation, building or document, and brands that stand alone. */
import { wordSet } from './word-set';

/** 'Parkside Primary', 'Rowan House', 'Oak Ward', 'Safe Space Project': the phrase is not a person. */
export const organisationWords = wordSet(`
academy agency army arena assessment assembly association bank board borough bridge building bureau cafe campus carehome castle cathedral cbs centre chambers charity church
cinema city clinic club co college common community company conference constabulary contract corner council county court department dental directorate estate farm field fields
football forum foundation framework gardens gate green grove gp grammar group gym hall harbour heath helpline high hill home homes hospice hospital hostel hotel house hub infant infants
infirmary initiative inn institute junior juniors junction kitchen lab lane leisure library limited lodge ltd mall market meadow medical ministry mosque museum network nhs nursery office oak
order park partnership pharmacy philharmonic pitch place plan playgroup plc pool post practice preschool primary prison programme project protocol pub quay rangers recreation refuge restaurant
road row rovers royal scheme school schools secondary section service services shelter shop sixth society solicitors sports square st stables stadium station store street studio studios suite superstore supermarket
surgery synagogue team temple terrace theatre tower town trust unit united university valley view village villas ward water wanderers way wood woods works zone zoo meeting act panel chip chippy fc fm tv radio
pathway charter review policy procedure strategy toolkit scale questionnaire form index scan letter statement report register bus train line uk
`);

export const brands = wordSet(`
adidas airpods aldi alexa amazon android apple argos asda bbc barnardo's barnardos bebo boots burger cafcass costa cowgate discord disney ebay facebook facetime fifa fitbit
fortnite freddo google greggs gtv gtav halloween hogwarts ikea instagram insta ipad ipads iphone iphones itv kfc kindle kidscape kooth lego lidl linkedin maccies macdonalds mcdonald's mcdonalds
messenger microsoft minecraft morrisons mosaic motability nandos nando's netflix nintendo nike nokia nspcc ofsted paypal pcsos peppa photoshop playstation pokemon poundland powerpoint primark
relate roblox sainsbury's sainsburys samaritans samsung santa senco skype snapchat smyths spotify starbucks strava subway superdrug switch tesco tescos tiktok twitch twitter uber vinted vodafone
waitrose waterstones whatsapp wii wikipedia wilko xbox youtube zoom teams outlook excel childline women's refuge shelter citizens ramadan eid diwali christmas xmas hanukkah passover easter lent bonfire
valentine's mothering wetherspoons haribo nutella weetabix calpol piriton nurofen paracetamol ibuprofen youtube barbie uno monopoly jenga scrabble cluedo twister duplo playdoh play-doh brownies cubs scouts beavers guides rainbows cadets elsa spiderman spider-man batman paw patrol frozen bluey harry-potter koran quran bible torah
`);
