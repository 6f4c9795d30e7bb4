/**
 * Forenames in use among young people and adults in the UK, of many backgrounds, written for this product. A name that
 * is not here is no less a name: the list is one hint among several. Names that are also ordinary words are in
 * `word-names.ts`.
 */
export const forenames: ReadonlySet<string> = new Set(
  `
aaliyah aaron abbie abby abdul abdullah abdulrahman abena abigail abraham ada adam adebayo adele adeola aditi aditya
adnan adrian adriana afua agata agnes agnieszka ahmad ahmed aidan aileen aisha aishah aiza ajay akeem akosua akua alan
alana alasdair alastair albert albie aleena alejandro aleksander aleksandra alena alesha alessia alex alexa alexander
alexandra alexandru alexis alfie alfred ali alice alicia alina alisha alistair aliyah allan allison alma alyssa amaan
amal amani amara amelia amelie amina aminata aminah amir amira amirah amit amna amrit amy ana anaya anastasia anas
andre andrea andreea andrei andrew andrzej andy aneesa aneesah aneurin angela angelica angharad angus anika anil anisa
anisah anita anja anjali ankit ann anna annabel annabelle anne annie anthony antoni antonia antonio antony anwar anya
aoife aran archie areeba ari aria ariana arianna arif arjun armaan arman arnold arran arthur arun arya aryan asha
ashanti ashley ashraf asif asma asmaa astrid atif aurelia ava avani avneet ayaan ayaz ayesha ayisha aylin ayo ayodele
ayomide ayub ayush aziz azra
babajide bailey balraj baraka barbara barnaby barry bartosz beatrice becky bella ben benedict benjamin benji bernadette
bernard bertie bessie beth bethan bethany betty beverley bhavna bianca bilal billie billy bisma blake bob
bobby bogdan bolaji bolu brandon brayden breanna brenda brendan brian bridget bridie brielle brigid britney brody bronte
bronwen bruno bryan bryn brynn byron
caitlin caitlyn caleb callan callum calum calvin cameron camille camilla cara carl carla carlos carly carmel carol
carole caroline carolyn carrie carter carwyn caspar cassandra cassidy cassie cath catherine catriona cecilia cedric
celia celine ceri cerys chantelle charis charlene charles charley charlie charlotte chelsea cherie cheryl chiamaka
chidi chidera chike chimamanda chinedu chioma chloe chris chrissie christina christine christopher chukwuemeka ciara
ciaran cillian claire clara clare clarissa claude claudia clive clyde cody colette colin colleen conall connie connor
conor constance cora corey corinne cormac courtney craig cristian cristina curtis cynthia
daanish dafydd dagmara dale damian damien damilola dan dana daniel daniela danielle daniella danish danny daphne dara
darcey darcie darcy daria darius darnell darragh darren dave david davina dawid dawood dayo dean deanna deborah debbie
declan deepa deepak deirdre delilah denis denise dennis denzel derek dermot desmond devon dexter diana diane
dilan dilara dilys dimitri dina dinah dipesh divya dolores dominic dominik dominika donna dora doreen doris dorota
dorothy dougal dougie douglas duncan dwayne dylan
eamon eamonn eddie eden edgar edie edith edmund eduard eduardo edward edwin efe eilidh eilish eileen eirian
eirlys eisa ekaterina elaine eleanor elena eleni eleri elham eli eliana elias elif elijah elin elina eliot elisa
elisabeth elise elisha eliza elizabeth ella elle ellen ellie elliot elliott ellis elodie eloise elsa elsie elspeth
elton elwyn emeka emil emilia emilie emily emir emma emmanuel emmanuella emmie emre emrys ena enoch enya erica eric
erik erin ernest esa esha esme esmee esra esther ethan eugene euan eva evan evangeline eve evelyn evie ewa ewan
ezekiel ezra
fabian fahad faisal faizan farah fareed farhan farida faris farrah fatema fathima fatima fatimah fatou
fatoumata fatuma fawzia faye felicity felix femi fergus ffion fiadh filip filippo finbar finlay finley finn finnian
fiona fionn firas fleur florence florin fola folasade frances francesca francesco francis francisco franciszek frankie
franklin freddie freddy frederick freya fuad funmi
gabriel gabriela gabriella gabrielle gareth garry gary gavin gaynor gemma geoff geoffrey george georgia
georgiana georgie georgina geraint gerald geraldine gerard gethin ghazala gianna gideon gillian gina ginny giorgia
giovanni giulia glen glenda glenn gloria glynis gordon graeme graham greg gregory greta gretel grzegorz guillermo
gurdeep gurpreet guto gwen gwenllian gwilym gwyneth
habib habiba hadi hadiya hafsa hafsah haider hajra hakeem halima halimah hamish hamza hamzah hana hanif hania hannah
hanna hari haris harish harleen harley harper harpreet harriet harris harrison harry harsh harvey harveer hasan hashim
hassan hattie haydn hayden hayley heba hector heidi helen helena helga henrietta henry herbert hilary hilda hisham
hollie howard hubert hudson hugh hugo humaira humza husna hussain hussein hywel
iain ian ibrahim idris ieuan ife ifeoma ifor ignacy igor ikram ilaria ilyas imaan iman imani imogen imran inaaya inaya
indi indie indira ines inga ingrid ioan ioana ionut iqra iqbal ira irene irfan irina isaac isabel isabella isabelle
isabela isaiah isha ishaan ishaq isherwood isla ismael ismail isobel isra issa iuliana ivan ivana iwan
iwona izaan izabela izzy
jace jacek jack jackie jackson jacob jacqueline jacqui jada jaden jai jaime jake jakob jakub jamal jameela jameel james
jameson jamie jamila jan jana jane janet janice janine janusz jared jarek jasleen jasmeet jasmin jasmina jasmine jason
jasper javid javier jaxon jaxson jay jayda jayden jaydon jayne jaz jazmin jean jeanette jeff jeffrey jemima jemma jen
jenna jennie jennifer jenny jens jeremiah jeremy jermaine jerome jerry jess jesse jessica jessie jethro jill jillian jim
jimmy jo joan joana joann joanna joanne joao jodie joe joel joey johan johanna john johnny jolene jon jonah
jonas jonathan jonny jordan jordon jorge jose josef joseph josephine josh joshua josiah josie joyce juan juanita jude
judith judy julia julian juliana julie juliet juliette julius junaid justin justine justyna
kabir kacey kacper kadeem kai kaia kaiden kaitlin kaitlyn kajal kaleem kalina kamal kamala kamil kamila kamran kane
karen karim karima karina karl karla karol karolina karthik kasia kasim kasper kassim kat kate katarina katarzyna
katelyn kath katharine katherine kathleen kathryn kathy katia katie katrina katy kavita kaya kayden kaylee kayleigh
keanu keegan keeley keira keiran keith kelechi kellie kelly kelsey kelvin kemi ken kendra kenneth kenny kenzie
kerri kerry kevin keziah khadija khadijah khalid khalil kian kiana kiara kieran kiera kiki kiran kirsten kirstie kirsty
kishan kit klara klaudia kofi kojo komal konrad kornelia kosi krish krishna krishan kristen kristian kristina kristopher
krystyna krzysztof kulwinder kunal kwabena kwadwo kwaku kwame kwasi kwesi kyla kyle kylie kymani kyra kyran
lacey laila lara larissa latifa latoya lauren laura laurence laurie lawrence layan layla layton lea leah leander leanne
leanna lee leena leigh leila leilani lena lennie lennon lennox lenny leo leon leona leonard leonardo leonie leroy lesley
leslie levi lewis lexi leyla liam liana libby lidia lila lilah lili lilian liliana lilith lilla lillian lillie lilly
linda lindsay lindsey linus lisa livia liz lizzie llewellyn lloyd llyr logan lois lola lolade lorcan lorenzo
loretta lorna lorraine lottie lou louie louis louisa louise luana luca lucas lucia lucian luciana lucie lucille lucinda
lucy ludmila luis luiza lukas lukasz luke lula luna lydia lynda lyndon lynette lynn lynne lyra lyla
maariya mabel macauley maciej mackenzie macy maddie maddison madeleine madeline madina madison mae maeve magdalena
maggie maha mahad maham mahdi mahira mahmood mahmoud mahnoor maia maira maire mairead maisie maisy maja malachi malachy
malak malakai malcolm malik malika mamadou manahil mandy manisha manjit manoj manpreet mansoor mansur manuel marc marcel
marcelina marcia marcin marcus marek margaret margaux margot maria mariah mariam mariama marian marianne marie marija
marilyn marina mario marion maris marius mariya marjorie marlene marley marlon marnie marsha marta martha martin martina
martyn marvin mary maryam maryan mason massimo mateo mateusz matilda matt matteo matthew mattie maud maura maureen
maurice mawuli maxim maxime maximilian maximus maxine maxwell maya mayowa mayur mckenzie meera megan meghan mehak
mehmet mehreen meilin melanie melinda melissa mercedes meredith merlin mia mica micah michael michaela michal michalina
michele michelle mick mikael mikail mike mikey mikhail mikolaj mila milan milena miley miliana millicent millie milly
milo mimi mina minahil minnie miran miranda miri miriam mirka mischa misha mitchell mo mohamed mohammad mohammed mohamud
mohit mohsin moira mollie molly mona monica monika morag moriah morgan morgana moses moshe mostafa mourad muhammad muna
munira murad muriel murray musa mustafa mya myfanwy mylo myra myrtle
naadia nabeel nabil nabila nadia nadine nadir naeem nahla naila naima najma nancy nandini naomi nasir nasra
nasreen nasser natalia natalie nataliya natalka natasha nate nathalie nathan nathaniel naveed navdeep nayan nazia nazir
neal ned neema neeraj neha neil nell nellie nelly nelson nerys nesta nevaeh neve nia niall niamh nicholas nick nicky
nico nicola nicolas nicole nigel nihal nikhil niki nikita nikki niklas niko nikola nikolai nikolas nimco nimra
nina ninah nirav nisha nithya nitin noah nobuhle noel noemi noor nora norah noreen norma norman nour nuala nura nusrat
nusaybah nyah nyasha
obinna octavia odette ola olaf olamide oleksandr olena olga oli oliver olivia oliwia oliwier ollie olu oluwaseun
oluwatobi omar omari omer omolara onyinye oona ophelia orla orlaith orlando oscar osama oskar osman oswald otis otto
owain owen oyinda ozan
pablo paddy padraig palesa pamela paolo parisa parminder parth parveen pascal patricia patrick patryk patsy patti paul
paula paulette paulina pauline paulo pavel pawel pedro peggy penelope percy perry petar pete peter petra
petros phil philip philippa phillip phillipa phoebe pieter piers pip pippa piotr pooja prakash pranav
preeti pritam priti priya priyanka przemyslaw puja
qasim qais quentin quincy quinn qurat
raahim rabia rachael rachel radek rae rafael rafal rafe rafi rafferty raheem rahel rahim rahma rahul raihan rajan rajesh
rajinder rajiv raluca ralph rami ramona ramya rana randall rania ranjit ranveer raphael rashid rashida raul ravi rayan
rayhan raymond rayyan reagan rebecca rebekah reda reece reema rees reggie rehan rehana rehman reilly remi renata rene
renee reuben rex reza rhea rhian rhianna rhiannon rhoda rhodri rhona rhonda rhys ria rian rianna ricardo riccardo richard
rick ricky rida rihanna riley rio rishi rita ritika riya riyad rizwan roan robbie robert roberta roberto robyn rocco
rochelle roderick rodney rodrigo rogan roger rohan rohit roisin roksana roland roma roman romeo romilly romy ron
ronald ronan ronnie rory rosa rosalie rosalind rosanna roseanna rosemary rosheen roshan roshni rosie rosina ross rowan
rowena roxana roxanne roy roya ruairi rubina ruben rudi rudy rufus rukhsana rumaysa rupert russell rut ruth ryan ryder
ryley
saad saada saanvi sabah sabeen sabina sabrina sachin sadaf sade sadia sadie saeed safa safiya safiyyah safwan
sahar sahara sahil sahra saif saima saira sajid sakina salah saleem saleh salim salima sally salma salman salvador
sam samaira samantha samara samina samir samira sammy samson samuel samya sana sandeep sandra sanjay sanjeev santiago
santino saoirse sara sarah sarika sasha saskia satinder saul sayed scarlett scott sean sebastian seema
sefton selena selina selma serena sergei sergio seren serwaa seth seun shabana shabnam shabir shafiq shagufta shahid
shahida shahzad shaikha shaima shakeel shakira shakur shamima shamsa shan shana shane shanelle shania shanice shanika
shaniya shannon shanti sharif sharmin sharon shaun shauna shayla shayna shay shazia shea sheela sheena sheila shelby
shelley shereen sheridan sherry sheryl shirin shirley shivam shivani shona shreya shruti shyam sia sian sidney sidra
siena sienna sierra sikander silas silvia sima simon simona simone simran sinead siobhan siraj sita skyla skylar snehal
sofia sofie sohail sol soleil solomon sonia sonja sonny sonya sophia sophie soraya sorcha soren spencer stacey stan
stanislaw stanley stefan stefania stefano steffan stella stephanie stephen stephon steve steven stevie stewart stuart
subhan sufyan suhail sukhdeep sukhi suki sulaiman suleman sultana suman sumaya sumayyah summaya sunil sunita surinder
suresh susan susanna susannah susie suzanne suzy svetlana sybil sydney sylvia sylvie syeda szymon
tabassum tabitha tadeusz tadgh taha tahir tahira tahlia taiba taio taiwo talha talia taliesin talitha tallulah tam tamar
tamara tamari tamika tamsin tania tanisha tanvi tanya tanzila tara taran tariq taran tarun tasha tasmin tasnim tate
tatiana tatum taylor tayyab tayyiba ted teddy tegan teigan temi temitope teo terence teresa terri terry tess tessa thaddeus
thalia thea thelma theo theodora theodore theresa thiago thom thomas tia tiago tiana tiegan tiffany tilda tilly tim timothy
tina toba tobi tobias tobin toby tom tomas tomasz tommy tomos toni tonia tony torin tracey tracy travis trefor trevor
trina tristan trudy tulisa tunde tyler tyra tyrell tyrese tyron tyrone tyson
uchechi ugo ulrich uma umair umar umer umme una unaisah unathi uriel ursula usama usman uzair uzma
vaishali valentina valerie vanessa varun veda velma venetia vera veronica veronika vicki vickie vicky victor victoria
vida vihaan vijay vikas viktor viktoria vikram vinay vince vincent vinnie viola virginia vishal vivek vivian vivien vivienne
vlad vladimir volodymyr
wael wahid waleed wali wallace walter wanda waqar warren wasim waseem wayne wendy wes wesley whitney wiktor wiktoria wilbur
wilfred wilhelmina willa willem william wilma winifred winnie winston wojciech woody wyatt wynne
xanthe xavier xenia xin
yahya yakub yara yaseen yash yasin yasir yasmin yasmina yasmine yaw yaz yetunde yiannis ying yohannes yolanda yosef
youssef yousef yousuf yuan yulia yunus yuri yusra yusuf yvette yvonne
zac zach zachariah zachary zack zafar zahid zahra zaid zain zaina zainab zaira zak zakaria zakariya zakir zaman zander
zane zara zayan zayd zayn zayna zaynab zeenat zeinab zelda zena zendaya zeynep zhanna zhi zimal zina ziva zoe zoey zofia
zohaib zoha zoltan zosia zoya zubair zuhair zulaikha zunaira zuri zuzanna zygmunt
`
    .trim()
    .split(/\s+/),
);
