/**
 * Given names met in England, from many languages, that are not also everyday words (those stand in
 * names-that-are-words). Made by hand from general knowledge; being absent only makes a name harder to find.
 */
import { wordSet } from './word-set';

export const givenNames = wordSet(`
aaliyah aaron abbas abbey abbie abby abdi abdirahman abdul abdulla abdullah abdullahi abeera abel abena abi abida abigail abiola abraham abu
ada adaeze adam adama addison ade adebayo adeel adela adele aden adeola adewale adil adina adnan adrian adriana afia afsana afua agata
agnes agnieszka ahmad ahmed aidan aiden aileen ailsa aimee aimie aina ainsley aisha aishah aisling aisosa aiza ajay akash akeem akosua
akua alan alana alannah alastair alayna albert alberto albie alec alejandra alejandro aleksander aleksandra alena alesha alessia alex
alexander alexandra alexandru alexia alexis alfie alfonso alfred ali alice alicia alina alisha alison alistair aliyah allan allana allison
alma almaz alvin alyssa alysha amaan amaka aman amana amanda amani amar amara amarachi amber-rose ambrose amelia amelie ameera amelie-rose
amin amina aminah aminata amir amira amirah amit amma ammar amna amrit amrita amy amy-lee amy-leigh ana anabelle anaya anas anastasia
anayah andre andrea andreea andrei andrew andrzej andy aneesa angela angelica angelina angeline angie angus anika anil anisa anisha anita
aniya anjali ann anna annabel annabella annabelle annalise anne anneka annette annie anoushka anthea anthony antoine anton antonia antonio
antony anya aoife ariana arianna aria ariel ariella arisha arjun arlo armaan armani arnav arnold aroush arran arron artur arturo arwa arwen
arya aryan asad asha ashanti asher ashfaq ashia ashlee ashleigh ashley ashraf asia asif asim asiya asma astrid ata athena atif atiya
aubrey audrey audley aurelia aurora austin ava ava-mae ava-rose avani averie avery axel aya ayaan ayaana ayah ayan ayana ayanna ayat ayden
ayesha ayisha ayla aylin aymen ayo ayodele ayomide ayra ayub ayushi azaan azad azan aziz aziza azra babatunde bailey bao barbara barney
barry bartek bartosz bashir basil beata beatrice beatrix becca beckie becky belinda bella ben benedict benjamin benji bernadette bernard
bernice berta bertha bertie beryl bessie beth bethan bethanie bethany betsy bettina betty beverley beverly beyza bhavesh bhavna bianca
bilal billie billy billy-joe billy-jo bilkis bisi blaine blake bobbi bobbie bobby bogdan boris boris bradley brandon brayden brenda brendan
brendon brennan brent brett brian briana brianna bridget bridie britney brogan bronte bronwen bronwyn bruce bruno bryan bryanna bryce
bryn bryony buchi bukola caden cai cairo caitlin caitlyn cal caleb callie callum calum calvin cameron camila camilla camille candice
cara carina carl carla carlo carlos carly carmel carmen carol carole carolina caroline carolyn carrie carrie-ann carson carys casey caspar
cassandra cassidy cassie catalina caterina cath catherine cathy catriona catrin cecil cecilia cedric celeste celia celina celine
cerys chaim chanel chantal chantel chantelle charis charlene charles charley charlie charlie-mae charlotte charmaine chelsey chelsea
cherie cherise cherry-ann cheryl cheyenne chiara chibuzo chidi chidera chike chidinma chimamanda chinedu chinelo chioma chloe chris
chrissie chrissy christa christabel christelle christiana christie christina christine christoph christopher christy chukwudi chukwuemeka
ciara ciaran cillian cindy claire clara clarence clarissa clark claudette claudia claudio clement clementine cleo cleopatra clifford
clifton clint clinton clive clodagh clyde coby codie cody coleen colette colin colleen colm conal conan connie connor conor conrad
cora coral coralie corben corey corinne cormac cornelia cornelius corrine cory cosmin craig crispin cristian cristiano cristina curtis
cynthia cyril cyrus dafydd daisy-mae dale dalia damian damien damilola damon dan dana dania danial danica daniel daniela daniella danielle
danika danish danny dante daphne dara darcey darcie darcy daria dariusz darius darla darragh darrel darrell darren darryl daryl dave david
davina dawid dayna dayo dayton dean deana deanna deanne deb debbie deborah debra declan deena deepa deepak deirdre delilah delroy demetrius
demi demi-leigh denis denise dennis denzel derek dermot derrick desmond desiree devante devon dexter diana diane dianne diego dillon dilys
dimitri dina dinah dion dionne divya dmitri dolores dominic dominica dominik dominika dominique donal donald donna donnie donovan dora
doreen doris dorian dorothy dorota dottie dougal dougie douglas drake duaa dudley dulcie duncan dustin dwayne dwight dylan eamon eamonn
ebony ebonie ebrahim ebru eddie eddy edgar edith edmund eduard eduardo edward edwin edwina edyta efe effie efua eileen eilidh eimear
eira eisa ekaterina ela elaine eleanor eleanora elena eleni eleri elham eli eliana elias elif elijah elin eliot eliott elis elisa elisabeth
elise eliska eliza elizabeth ella ella-mae ella-rose elle ellen ellie ellie-mae ellie-may ellie-rose elliot elliott ellis elodie eloise elora
elouise elsa elsie elspeth elton elvira elvis elwood ema eman emani emanuel emelia emeka emerson emil emile emilia emiliano emilie emilio
emily emily-rose emir emma emmanuel emmanuella emmeline emmet emmy emre ena enid enrique enya enzo eoin ephraim eren eric erica erik erika
erin ermias ernest ernie erykah esa esha eshaal esme esmae esmee esperance esra essie esta estelle esther ethan ethel etta eugene eugenia
eunice eva evan evangeline evelina evelyn everly evie evie-mae evie-rose ewa ewan ezekiel ezra fabian fabio fadi fahad faheem faisal faiza
faizan fallon farah fareed farhan farida farouk farrah faruq fatema fatiha fatima fatimah fatma fatmata fatou fatoumata faye fawzia
feisal felicity felipe felix femi ferdinand fergal fergus fernando filip fiona finlay finley finn finnian fintan fletcher
fleur flora florence florian folake fran frances francesca francesco francis francisco franco francois franek frankie franklin fraser
fred freda freddie freddy frederick fredrick freya frida fynn gabriel gabriela gabriella gabrielle gail gareth garfield garry gary gavin
gaynor gemma gene genevieve geoff geoffrey george georgia georgiana georgie georgina gerald geraldine gerard germaine gerry gethin ghazala
gianna gideon gilbert giles gillian gina gino giorgio giovanni gisele gita gladys glen glenda glenn glenys gloria godfrey goran gordon
grace-mae gracie gracie-mae graeme graham grainne greg gregor gregory greta gretchen grzegorz guiliana gulnaz gurdeep gurpreet gus gustav
gwen gwendolyn gwyn gwyneth habib habiba hadi hadiya hadiza hadley hafsa hafsah haider hajra hakeem hakim halima hallie hamid hamish hamza
hamzah hana hanan hania hanif hanna hannah hanna hans haris harish harjit harley harmony-rose harold haroon harpreet harriet harris harrison
harry harvey hasan haseeb hasib hasina hassan hassan hattie havin hawa haya hayden hayley haytham heba hector heidi helen helena helga
henrietta henry herbert herman hermione hettie hetty hiba hilal hilary hilda hina hira hoda hodan holden hollie homer horace hubert huda
hudson hugh hugo humaira humera humza hunaid hussain hussein ian ianto ibrahim ibtisam ida idris idowu ieva ifeanyi ifeoma ifrah ignacy
igor ikram ilhan ilona ilyas imaan imad iman imani imogen imran ina inaaya inaya india indie indira ines ingrid inigo ioan ioana ion iona
ira iram irena irene irfan irina isa isaac isabel isabela isabella isabelle isaiah isha ishaan ishaq ishmael isla isla-mae isla-rose ismail
isobel isobelle isra issa issac ivan ivana ivor iwan izaan izabela izabella izzy jabir jabari jacek jackie jackson jacob jacqueline jacqui
jad jada jaden jadon jadwiga jago jahmal jaiden jaime jake jakob jakub jamaal jamal jamelia james james-lee jameson jamie jamie-lee jamil
jamila jamilah jan jana jane janelle janet janette janice janine janusz jared jarek jarvis jasmin jasmine jason jaspal jasper
jassim javed javier jaxon jaxson jayce jayda jayden jayden-lee jayla jayne jayson jean jeanette jeanne jed jeff jeffrey jem jemima jemma jen
jenna jenni jennie jennifer jenny jenson jerome jeremiah jeremy jermaine jerry jess jessa jesse jessica jessie jethro jill jillian
jim jimmy jo joan joanna joanne joao joaquin jocelyn jodie jody joe joel joey johan johanna john john-paul johnathan johnnie johnny jolene
jolie jon jonah jonas jonathan jonny jordan jordana jordyn jorge jos jose josef joseph josephine josette josh joshua josiah josie josef
jovan joyce jozef juan juanita jude judith judy julia julian juliana julie julien juliet juliette julius junaid june-rose juno justin
justina justyna kacey kaci kacper kadeem kadija kadijah kadin kai kaia kaiden kain kaine kaitlin kaitlyn kajal kaleb kaleem kalina kamal
kamala kamil kamila kamran kane kanye kara karam karan kareem karen karim karima karina karl karla karol karolina karthik kasey kasia
kasim kaspar kassandra kate katarina katarzyna katelyn katherine kathleen kathryn kathy katie katie-mae katja katrina katy katya kavita kay
kaya kayden kaydence kayla kayleb kayleigh kayleigh-ann kaylie kaylum kaz kazim keanu keegan keeley keelie keelan keely keenan keira keiran keisha
keith kelechi kelis kelly kelly-ann kellie kelsey kelsie kelvin ken kendra kendrick kenneth kenny kenan kenya kenza kerem keren keri kerri
kerrie kerry kerry-ann kevin keyaan khadeeja khadija khadijah khaled khalid khalil khalifa khloe khurram kian kiana kianna kiara kiaran
kiefer kiera kieran kieron kiki kim kimberley kimberly kimi kira kiran kirsten kirstie kirsty kit kitty klara klaudia kobe kobi koby kodi
kofi kojo kornelia kris krish krishna krissy kristen kristian kristina kristof krystal krystyna krzysztof kuba kudzai kulwinder kumar kunal
kush kwabena kwaku kwame kwasi kyan kye kyla kylan kyle kylee kyleigh kylie kymani kyra kyran kyron lacey lacey-mae laila lailah lamar
lana lara laraib larissa larry lashawn latasha latifa latisha latoya laura laurel lauren laurence laurie lauryn lavinia lawrence layan
layla laylah layton lea leah leandra leanne leanna leanora lee-ann leena leia leigh leigh-ann leila leilani leland lena lenka lennie lennon
lennox lenny leo leon leona leonard leonardo leonidas leonie leonora leroy lesley leslie leticia letitia leuan levi lewis lewys lexi
lexie liam liana lianne liban lila lilian liliana lilith lillian lillie lilly lilly-mae lilly-rose lily-mae lily-may lily-rose lina
linda lindsay lindsey linus lionel lisa lisha livia liv liyah liz liza lizzie lizzy llewellyn lloyd logan lois lola lola-mae lola-rose lolade
lorcan loren lorena lorenzo loretta lori lorna lorraine lottie lotus louie louis louisa louise luca lucas lucia lucian luciana lucie lucille
lucinda lucja lucjan lucy lucy-mae ludwik luis luisa luka lukas lukasz luke lulu luna lutfi lydia lyla lynda lyndon lyndsay lyndsey lynette
lynn lynne lynsey maariyah mabel mackenzie macie macy maddie maddison maddox madeeha madeleine madeline madiha madina madison madiyah mae
maeve magda magdalena maggie maha maham mahad mahdi maheen mahira mahmoud mahmud mahnoor mai maia maira maisie maisha maisy maja malachi
malachy malaika malakai malcolm malek malia malik malika mallory mamadou mamta mandy manal maninder manisha manny mansoor manuel manuela
maple mara marc marcel marcella marcia marcin marco marcos marcus marek margaret margaux margo margot marguerite maria mariah mariam mariama
mariana marianna marianne mariatu marie mariella mariely marietta marilyn marina mario marion marisa marisha marisol marissa marius mariusz
mariya marjorie marlene marley marlon marlowe marnie marsha marshall marta martha martin martina martyn marvin marwa mary mary-ann mary-jane
maryam maryann maryanne maryum masood mateo mateusz mathew mathilda matilda matilde matt matteo matthew matthias mattie maud maureen maurice
mavis maxim maxima maximilian maximus maxine maxwell maya mayar mayowa mckenzie meadow meera megan meghan mehdi mehmet mehreen mehwish mei mel melanie
melina melinda melissa melody-mae melvin memphis mercedes mercy-joy meredith merlin mervyn mia mia-rose michael michaela michal michel michele
michelle mick mickey miguel mihai mikael mikaeel mikail mike mikel mikey mikolaj mila milan milana milena miley millie millie-mae milly milo
mimi mina minahil minnie mira miranda miriam miroslav misbah misha mitchell mo moeen mohamed mohamad mohammad mohammed mohamud mohsin moira
mollie molly molly-mae mona monica monika monique morag morgan morgana moses moshe muhammad muhammed mujtaba mukhtar muna munira muriel musa
mustafa mya myah myesha myfanwy myla myles myra myrtle nabeel nabeela nabil nabila nada nadeem nadia nadim nadine nadira nadiya nadya naeem
nafisa nahid nahla naila naima najib najma namra nana-akua nancy nandi naomi narges nasir nasra nasreen nasrin nassima natalia natalie
natasha natasza nate nathan nathanael nathaniel naveed navya nawal naya nayan nazia nazim nazir neave ned neel neelam neha nehemiah neil
neive nell nellie nelson nelly nella neo nerys neve neville nevaeh ngozi niall niamh nichola nicholas nick nicki nicky nico nicol nicola
nicolas nicole nicoleta nieve nigel nihal nikhil niki nikita nikki niko nikola nikolai nikolas nikoletta nila nima nimo nina nisha nita niyah
nkechi nnamdi noa noah noam noel noelle nokuthula nola noor noora nora norah noreen norma norman norris nosheen nour nuala nuha nunzio nura nuria
nusaybah nyah nyasha nyla nylah obinna oisin ola oladele olamide olaf oleksandr oliver olivia olivier oliwia oliwier ollie olu olubunmi olufemi
oluwaseun oluwaseyi olumide olwen olya omar omari omari omolara oona oran oren oriana orla orlando orson oscar osman osama osamah oswald otis ottilie otto
owain owen ozan ozzy pablo paige paisley pam pamela paola paolo parisa parminder parveen pascal pascale patricia patrick patryk patsy patti paul paula
paulette paulina pauline paulo pavel pawel payton pedro peggy penelope percy perpetua perry petar pete peter petra petros petula peyton phil philip
philippa phillip philomena phineas phoebe phoebe-mae phoenix phyllis pia pierce pierre piers piotr pippa piran polly pooja poonam portia prakash
pranav preeti preston primrose-mae prisca priscilla priya priyanka przemek qasim queenie quentin quincy quinn rabia rachael rachel rachelle raf rafa
rafael rafaela rafal rafferty rafi raheem raheema rahim rahima rahma rahul raja rajan rajesh rajiv rajinder rakesh ralph ralphie rami ramon ramona
ramona ramsha rana randa rania raphael raqib raquel rashad rashid rashida rasheed raul raven ravi ravinder ray-ann rayan rayhan raymond raza razia reace
reagan reanna rebecca rebekah reece reem reena reese reggie regina reginald rehan rehana reid remi remy rena renata renee renell reshma reuben rex
reyansh reza rhea rhian rhianna rhiannon rhona rhonda rhys ria rian riaan riaz ricardo riccardo richard richie ricky rihanna riley rio rita ritchie
riya riyad rizwan rizwana roan roberta robbie robert roberto robyn rocco rochelle rod roderick rodney rodrigo rogan roger rohan rohit roisin roksana
roland roman romana romeo romesh romi romilly romy ron ronald ronan ronnie roni rory rosa rosaleen rosalie rosalind rosalyn rosanna roseanna roseanne rosella
rosemarie rosetta roshan rosie rosie-mae rosina ross roswitha rowan rowena roxanna roxanne roy roza rozina ruairi ruben rubie ruby-mae
ruby-may ruby-rose ruchi rudi rudy rufus rukhsana rumaysa rupert rupinder russ russell ruth ryan ryan-lee rylan rylee saad saadia saafia saba
sabah sabiha sabina sabine sabrina sacha sade sadia sadie sadiq safa safia safiya safiyah safwan sahar sahil sahra said-ali saif saima saira
sajid sajida sakina salahuddin saleem salem saleh salim salima sally sally-ann salma salman salome sam samaira saman samantha samar samara sami
samia samina samir samira sammi sammie sammy samson samuel samuela sandeep sander sandra sandrine sandy saniya sanjay santiago santino saoirse
saqib sara sarah sarah-jane sarita sasha saskia saul savannah scarlet scarlett scott seamus sean seb sebastian sebastien sehrish selena selim selina selma
sephora serafina serena serenity-rose sergei sergio seth seun seyi shabana shabnam shafiq shah shaheen shahid shahida shahnaz shaila shakeel shakira shakur
shama shamima shamsa shan shana shane shania shanice shanika shaniqua shanna shannen shannon shaquille shari sharifa sharleen sharmila sharmin sharna
sharon shaun shauna shay shaya shayan shayla shayne shazia shea sheena sheila shelby sheldon shelley shelly sheree sheridan sherry sheryl
shiloh shireen shirley shiv shiva shivani shola shona shonagh shreya shyam siaka sian sid sidney sidra siena sienna sierra sigrid silas silvia simao simon
simona simone simran sina sinead siobhan sion sioned siti siya skyla skylar skyler sofia sofie sohail soham sol solomon somaya sonali sonia
sonny sonya sophia sophie soraya soren sorrel spencer stacey stacie stacy stan stanislaw stanley stefan stefania stefano steffan stella steph stephan
stephanie stephen sterling steve steven stevie stewart stuart sue sufyan suhail suhayb suki sukhdeep sukhjit sukhvinder sulaiman suleman suleyman sultan
suleiman sumaya sumayyah sumera suniya sunil sunita susan susanna susannah susie suzanna suzanne suzie suzy sybil sydney syed sylvester
sylvia sylvie szymon tabitha tadhg taha tahir tahira tahlia taiba taiwo tajinder takara talia taliah talib tallulah talya tam tamar tamara tamika
tamsin tamzin tana tania tanisha tanith tanvi tanya tara taran tarek tariq tarquin taryn tas tasha tashan tasmin tasneem tate
tatenda tatiana tatum tawanda tayla tayler taylah tayo tayyab tayyiba ted teddie teddy tegan temi temitope teo teodora terence teresa
teri terri terrence terry tess tessa tevin thandi thandiwe thea thelma theo theodora theodore theresa thierry thomas tia tia-mae tiago tiana tianna tiegan tiernan
tiffany tilda tillie tilly tilly-mae tim timmy timothy tina tinashe tipa tisha titi tobi tobias toby toluwani tolu tom tomas tomasz tommie tommy
tommy-lee tomos toni tony tonya tope tora torin torquil torsten tracey traci tracy travis trent tremaine trevor tricia trina trisha tristan trudy tudor
tulisa tunde tuukka twm tyanna tyla tylah tymon tyreece tyreke tyrell tyrese tyrone tyson uchenna ugo ugochi uma umair umar
umayr umber-rose umeda una unaisah ursula usama usman usmaan uzair uzma val valentina valentine valeria valerie vanessa vasile veda venetia vera veronica
veronika vicki vickie vicky victoria vijay vikki vikram viktor viktoria vilma vince vincent vinnie viola violetta virginia vishal vitalia
vivek vivian vivienne vladimir waheed wahida wajid walid walter wanda waqas warren wasim wayne wendy wenxin wes wesley weston whitney wiktor
wiktoria wilbur wilfred wilhelmina wilf willa willem william willis wilma winifred winnie winston wioletta wojciech wren-mae wyatt xander
xanthe xavier ximena yaaseen yaa yacine yael yahya yakub yana yannis yara yaseen yash yasin yasir yasmeen yasmin yasmina yasmine yassin yaw yazan yazmin
yemi yetunde yolanda yosef youcef youssef yousuf yuki yuri yusra yusuf yvette yvonne zac zach zachariah zachary zachery zahara zahid zahir zahra zahraa
zaid zaida zaim zain zaina zainab zainah zak zakaria zakariya zaki zakir zakiya zander zandra zane zanib zara zarah zareen zarina zaynab zayd
zayn zayna zaynah zdenka zeb zeba zeenat zeinab zelda zena zendaya zeynep zia zidane ziggy zinnia zion ziva ziyad zoe zofia zoha zohra zola zoltan zoran zoya zsofia zubair
zuhayr zuleika zuri zuzanna zygmunt zyon baz daz gaz shaz chaz jez moz nige trev kev
`);
