/**
 * Words of everyday English as young people, families and staff write them about support, in their base form; the
 * endings are taken off by `isOrdinaryWord`. Written for this product.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
a able about above absolute absolutely accept access accident accommodation according account ache achieve across act action active activity actual
actually adapt add addition address adjust admit adult advice advise affect afford afraid after afternoon again against age agency agenda
ago agree ahead aid aim air alcohol alive all allotment allow almost alone along alongside already alright also although always am amaze amazing
ambulance among amount an and anger angry animal annoy annoyed annual another answer anti anxiety anxious any anybody anyhow anymore anyone
anything anyway anywhere apart apologise app apparently appeal appear apply appointment appreciate approach appropriate are area argue
argument around arrange arrive art artist as ashamed aside ask asleep aspect assault assess assessment assign assist at atmosphere attempt
attend attendance attention attitude aunt auntie aunty autism autistic available average avoid await awake aware awareness away awesome awful awkward
baby back background bad badly bake ball ballet band bank bar bare barely barrier base based basic basically basketball bath be beach bear beat beautiful became because
become bed bedroom bedtime been before began begin behave behaviour behind being belief believe belong below beneficial benefit bereavement beside
best bet better between beyond big bike bill birth birthday bit bite black blame blank bless block blog blood blow blue board boat body bond bonus book
bore bored boring born borrow boss both bother bottle bottom bought box boxing boy boyfriend brain brave bread break breakdown breakfast breath breathe brief
briefly bright brill brilliant bring broke broken brother brought brown budget build building bully bunch burn burnout bus business busy but
buy by bye cafe cake call calm came camp can cancel cannot capable car card care careful carer caring carry cartoon case caseload cat catch category caught
cause cell centre certain certainly chain chair challenge chance change channel chaotic charge charity chase chat cheap check cheer cheerful child childhood children chill chip choice choir choose
chose chosen church circle circumstance city claim class classroom clean clear clearly clever client climb climbing clinic clinical clinician close club coach
coffee cold collect college colour come comfort comfortable comfy comment commission commissioner committee common communicate communication community
company compare compassion complain complaint complete completely complex complicated computer concentrate concern condition confidence confident confidential
confuse confused confusing connect connection consent consider considerate consistent constant constantly contact content continue control conversation
convince cook cool coordinate coordinator cope copy corner correct cost could council counsel counselling counsellor count country couple courage course court cousin cover covid craft crash crazy
creative crew cried crisis criteria cry culture cup cure curious current cut cv cycle dad daddy daily damage dance danger dark data date daughter day dead deaf deal death debt decent decide decision deep deeply default
definite definitely degree delay delight deliver depend depress depressed depression deprive describe deserve desk despite detail determined develop development diagnose diagnosis did die diet
difference different differently difficult difficulty dinner direct direction directly directory dirty disability disabled disagree disappoint disappointed disappointing disclose discover discuss discussion
disease dislike disorder disruptive distance distract distress district divorce do doctor document does dog doing domestic done door doubt down
dragged drama draw drawn dreadful dream dress drink drive driver drop drove drug drum drums dry due during duty dyslexia each ear early earn ease easier easily easy eat
eating edit educate education effect effective effort eight either elder election eleven else elsewhere email embarrass embarrassing emotion emotional emotionally empathy employ employment
empower empty encourage end ended energy engage engagement english enjoy enjoyable enough ensure enter enthusiasm enthusiastic entire entirely environment equal equipment escape
especially essential establish estate etc evaluate even evening event eventual eventually ever every everybody everyday everyone everything everywhere evidence exact exactly exam example excellent
except exceptional exchange excite excited exciting exclude excuse exercise exist expect expectation expense expensive experience expert explain explanation explore express extend extra extreme
extremely eye fab fabulous face facility fact fail failure fair fairly fairy faith fall false familiar family fantastic fantasy far farm fast father fault
favour favourite fear feed feedback feel feeling feet fell felt female festival few fidget field fifteen fifth fight figure file fill film final finally find fine finger
finish fire first fish fit five fix flag flashback flat flexible floor flow flower flu fly focus folk follow food foot football for force forest forever forget forgot forgotten form former forty
forward foster found foundation four fourteen fourth free freedom fresh friday friend friendly friendship frighten frightening frog from front frustrate frustrated frustrating full fully fun function fund funding
funny further future gain game gaming gap garden gardening gave gay gender general generally gentle gently genuine genuinely get gift girl girlfriend give glad go goal goes gone good goodbye got
gp grade gran grandad granddad grandma grandmother grandpa granny grandparent grateful great green greet grief grieve group grow guardian guess guidance guide guilty guitar gutted guy gym habit
had hair half hall hand handle hang happen happier happily happiness happy hard hardly harm hate have he head headteacher heal health healthy hear heard heart heat heavy height held hell hello help helpful helpfulness
hence her here herself hesitant hi hidden hide high highlight highly him himself his hit hobby hold hole holiday home homeless homework honest honestly hope hopeful hopefully hopeless horrible
horse hospital hostel hot hotel hour house household housing how however hub hug huge human hundred hungry hurt husband i ice idea ideal identify identity if ignore ill illness imagine immediate
immediately impact important impossible impress impressed improve improvement in inadequate include inclusion inclusive income increase incredible incredibly indeed independence independent individual indoor inform information initial
initially initiative injure injury input inside insight inspire instead instruction intense intensive interest interested interesting international internet interview into introduce introduction invaluable invite involve
invite invitation is isolate isolated isolation issue it item its itself jealous job join joke journal journey joy judge judgement jump junior just keen keep kept key kick kid kill kind kindly kindness kitchen knew knit knock know knowledge
known lack lad lady laid language laptop large last late lately later latest laugh law lay lazy lead leader leaflet learn learner least leave led left leg leisure less lesson let letter level liaise library lie
life lift light like likely limit line link list listen listener literally little live lively living local locate location lock lockdown log logical lonely loneliness long longer look lose loss lost lot loud love lovely
low luck luckily lucky lunch lunchtime mad made magic magical mail main mainly mainstream make male man manage manager manner many march mark market married master mate material maths matter maximum may maybe me meal mean
meaning meaningful meant meanwhile medical medication medicine meditate meditation medium meet meltdown member memory men mental mentally mention mentor mentoring mess message messy met method middle might mile military mind mindful mindfulness mine minimum minor minority minute
miss missing mistake mix mixed mobile model moment monday money month monthly mood moody more morning most mostly mother motivate motivated motivation mouth move movie much mum mummy multiple mummy murder muscle music musical musician must
mutual my myself name nan nana nanny narrow nasty national natural nature near nearly neat necessary need negative neighbour neither nephew nerve nervous nervously network neurodivergent never new news next nice nicely niece night nightmare nine no nobody noise noisy
none nor normal normally north not note nothing notice now nowhere number nurse nursery obvious obviously occasion occasional occasionally ocd odd of off offer office officer often ok okay old older on once one
ongoing online only onto open opened opinion opportunity option or orange order ordinary organise organisation original other otherwise ought our ours ourselves out outcome outdoor outdoors outgoing outside outstanding over overall overcome
overthink overwhelm overwhelmed overwhelming own pace pack page paid pain painful paint painting pair panic paper paperwork parent park part participate particular particularly partner partnership party pass passion past
path patience patient patiently pay peace peaceful peer people per perfect perfectly perhaps period person personal personality personally pet phone photo photograph physical physically piano pick picture piece pink pizza place
plain plan plane plant play player playlist playstation please pleased pleasure plenty plus point pointless police policy polite poor poorly pop popular positive positively possible possibly post potential pottery
power practical practice practise practitioner praise pram pray prayer prefer pregnant prepare presence present presentation president press pressure pretend pretty prevent previous previously price pride primary print private proactive probably problem process produce
professional professionally profile programme progress project promise promote prompt proper properly protect proud prove provide provider public pull punish pupil purpose push put puzzle qualified quality quarter queer question questionnaire queue quick quickly
quiet quieter quietly quit quite quote race racism racist rain raise ramadan ran random rang range rarely rate rather reach react read ready real realise realistic really reason reassure reassuring receive recent recently reception receptionist recognise
recommend recommendation record recover recovery red reduce refer referral referrer reflect reflection refugee refuse regard regards regular regularly rehab relate relation relationship relax relaxed relaxing release relevant reliable relief relieve
religion religious rely remain remember remind reminder remote remove repeat repetitive replace reply report request require research reserve resilience resilient resolve resource respect respectful respond response responsibility responsible rest
result return review reward rich rid ride riding right rip risk road rocky role room rose rough round routine row rubbish rude rugby rule run rush ruin sad sadly sadness safe safeguard safely safer safety said sale same sandwich sanctuary sat
satisfied satisfy saturday save saw say scale scare scared scary scheme school science score scream screen screening script search season seat second secondary secret section see seek seem seen self selfish sell send senior sense sensible sensitive sensory sent
separate separately serious seriously serve service session set settle settled seven several severe severely sew sexual sexuality shake shall shame share sharing she shelter shift shock shop short shortly should shout show shower shut shy sibling sick
side sight sign signpost silence silly similar simple simply since sing singer singing single sir sister sit site situation six sixteen sixth size skate skateboard skill skin skip slept sleep slept slight slightly slot slow slowly small smart smell smile smoke smooth smoothly
so social socialise socialising society soft sofa solution solve some somebody somehow someone something sometimes somewhat somewhere son song soon sooner sorry sort sorted sound south space spare speak special specialist specific speech spell spend spent spirit split spoke spoken sport sports spot
spring stability stable staff stage stair stand standard star start state statement station status stay steady step stepdad stepmum stick sticker still stomach stood stop store story straight straightforward strange stranger strategy street strength stress stressed stressful stretch strict strong struggle stuck student studio
study stuff stupid style subject succeed success successful such sudden suddenly suffer suggest suggestion suicidal suicide suit suitable summer sunday super superb supervise supervision support supportive suppose sure surface surgery surprise surprised surprising surprisingly
survey survive suspect swam swear swim swimming switch symptom system table tablet tail take taken tale talent talented talk talkative talking tall target task taste taught taxi tea teach teacher teaching team tear technique teen teenage teenager telephone tell tend tennis term
terrible terribly terrify terrified test text than thank thankful thankfully thanks that the theatre their them theme themselves then therapist therapy there therefore these they thing think third thirteen this thorough thoroughly those though thought thoughtful thousand thread threat three threw through throughout
throw thursday thus ticket tidy tie till time timetable tiny tip tired tiring to today together toilet told tolerate tomorrow tone tongue tonight too took tool tooth top topic torn total totally touch tough tour toward towards town toxic toy track trade traffic train trainer training transfer transform transition transport trauma
traumatic travel treat treatment tree tremendous trial trick tried trigger trip trouble true truly trust truth try tuesday tunnel turn tutor tv twelve twelve twelvth twenty twice twin two type typical ugly ultimately unable uncle uncomfortable under understand understanding understood unfair
unfortunate unfortunately unhappy unhelpful uni uniform unique unit university unkind unless unlike unnecessary unorganised unpleasant unprofessional unsafe unsure until unusual unwell up update upset upstairs upsetting urgent us use used useful useless user usual usually valuable value van variety various vary venue
verbal very via victim video view village violence violent visit visitor vital voice volunteer volunteering vulnerable wait waited waiting wake walk walking wall want war warm warmth warn was wash waste watch water wave way we weak wear weather website wednesday week weekend weekly weight weird welcome welcoming
welfare well wellbeing went were west wet what whatever wheelchair when whenever where whereas wherever whether which while whilst white who whoever whole whom whose why wide wife wild will willing win wind window winter wish with withdraw withdrawn within without woman women won wonder wonderful wood word work worker
workload workplace works workshop world worried worry worse worst worth worthwhile worthless would wow wrap write writing written wrong wrote yard yeah year yell yellow yep yes yesterday yet yoga you young younger youngest youngster your yours yourself youth zero zone zoo
acoustic acting aftercare agencies aggressive aloud archery artwork asthma badminton barbecue barista boundaries bouldering bowling boxercise breathing bursary bushcraft canoe canoeing ceramics childminder chess circus colleague
colouring comedy composing confidentiality cooking cosplay cricket crochet crying cycling dancing deadline debate decorating designer dodgeball drawing drumming duke dungeon editing embroidery enrol equine fashion fencing filming fishing fitness foodbank gaming goalkeeper gymnastics hairdressing hiking
hockey ignored indoors instructor intervention jewellery jogging judo karate kayak kayaking knitting landlord leaders lifeguard listened maker makeup mechanics midwife minibus mosque netball noticeboard orienteering paddle paddling parkour pastoral pharmacist pharmacy photography podcast poem poetry pony
pool pottery printing quiz rap rapping reading recipe rehearsal roller rowing running safeguarding sailing samba sewing sibling skatepark skating ski snooker sober softplay speaker stable stables steel supermarket surf surfing swim temple textiles thrift toddler tram trampoline trampolining tuition tutoring umbrella
volleyball wildlife woodwork writing zumba
dear hiya hey yours sincerely faithfully regards cheers ta ps nb ie eg
sen send dna im ive id dont didnt cant wont couldnt wouldnt isnt wasnt doesnt havent hasnt shes hes theyre youre were weve theyve ill youll itll thats whats theres whos lets gonna wanna gotta kinda cos cuz coz tbh idk lol omg btw defo proper bc ngl rn tho thru u ur r ya yay nah
`
    .trim()
    .split(/\s+/),
);
