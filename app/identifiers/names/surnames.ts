/** Surnames common in the UK, of many backgrounds, that are not ordinary words. A hint, like the forenames. */
export const surnames: ReadonlySet<string> = new Set(
  `
abbas abbott abdi abdullahi abebe abiola achebe adams adamson addo adebayo adekunle adeyemi afolabi agarwal agyeman ahmadi ahmed
akande akhtar akhter akinola akram alam alexander ali allen altaf amin anand anderson andrews anjum ansah anwar appiah armstrong
arora arshad asante ashraf ashton aslam atkins atkinson awan ayodele aziz baig bailey bajwa balogun banda banerjee bangura barker
barnes barnett barrett bartlett barton bashir bates begum bennett benson berry bertram bhatt bhatti bhullar bibi birch blackwell
boateng bolton bowen bradley bradshaw brennan brooks bryant buckley burgess burke burns burton byrne cameron campbell carr
carroll carter chadwick chan chandra chang chapman chaudhary chaudhry chen cheng cheung chopra choudhury chowdhury clark clarke
clayton clements coleman collier collins connolly connor conteh coulson cox crawford cullen cunningham curtis dalton daniels das
davey davidson davies davis davison dawson dean desai devi dhillon diallo diaz dickinson dixon dobson dogan doherty donnelly
doyle duffy duncan dunn dyer edmonds edwards eke elliott ellis emmanuel evans eze farah farooq ferguson fernandes fernandez
finch fitzgerald fleming fletcher flynn forde fowler franklin fraser fuller gallagher garcia gardiner garner george ghosh gibbons
gibbs gibson gilbert gill gomes gomez gonzalez goodwin gordon goswami gould graham gregory griffin griffiths grewal guled gupta haider
hamilton hamid hammond hanif haque harding hardy harper harrington harris harrison hart hartley harvey hasan hashmi hassan hawkins
hayes haynes hayward henderson henry hersi hewitt hicks higgins hodgson hoffman holden holland holloway holmes hooper hopkins horton
houghton howarth howard howe howell howells hudson hughes humphreys hussain hussein hutchinson huang ibrahim idowu iqbal islam ismail
jackson jacobs jagger jalloh jama james jamil janjua jarvis jenkins jennings jimenez jobe johal john johnson johnston johnstone jones
joseph joshi kabir kamara kane kapoor karim kaur kavanagh kay kaya kelly kemp kennedy kerr khalid khalil khan khatun kim kirby knowles
kowalczyk kowalski kumar kwarteng lal lam lambert lawson le leach leblanc lee leonard leung lewandowski lewis li lim lin lindsay liu lloyd
lopez lowe lucas lynch macdonald mackay mackenzie macleod mahmood mahmoud malik mann manning marshall martin martinez mathew matthews
maxwell mazur mccarthy mcdonald mcgrath mcgregor mckay mckenna mckenzie mclaughlin mclean mcmahon mehmood mehta mensah metcalfe mian
middleton miah miller mills mir mirza mistry mitchell modi mohamed mohammed mohamud mookherjee moran morales morgan morris morrison morton moss
mughal mukherjee murphy murray musa mwangi myers naidoo nair nash nasir nawaz ncube ndlovu nelson newman newton nguyen nicholls nicholson
nkosi nolan norman norris norton novak nowak nwosu obi ochieng odonnell oduya ofori ogden ogunleye ojo okafor okeke okonkwo okoro
olawale oliver oluwole omar oneill onyango osborne osei osman otieno owen owens owusu oyelaran ozturk palmer parkinson parry parsons
parveen patel paterson pathak patrick patterson paul payne pearce pearson pereira perez perkins perry peters peterson petrov pham
phillips pickering pinto pollard popa popescu powell pratt preston pritchard probert pugh qureshi quinn rafiq rahman raj rajan
ramirez ramos ramsden randall rao rashid rasool reddy redmond rees reeves rehman reid reynolds rhodes richards richardson riley rizvi robbins
roberts robertson robinson robson rodrigues rodriguez rogers rossi rowe russell ryan sadiq saeed saha saleem salim sanders sanderson sandhu sani
santos saunders savage schmidt schofield scott serwaa shah shaikh sharif sharma sharp sharpe shaw sheikh shepherd sheridan sherwood shukla siddiqui
sidhu silva simmons simpson sinclair singh sithole slater smith spencer stanley stephens stephenson stevens stevenson stewart stokes
suleiman sultana sutton swift sylvester syed szymanski talbot tanner tariq tate tembo tesfaye thapa thomas thompson thomson thornton todd tran
traore tucker turner tyler ullah uddin usman vaughan verma vincent vu wadsworth wallace wallis walsh walters walton wang warner warren watkins
watson watts webb webster weston wheeler whitehead whitehouse whittaker whittle wilkins wilkinson williams williamson willis wilson wong woodward wright wu wyatt yadav yang yates yeboah yildiz yilmaz yousaf yusuf zafar zaman zhang zhao zhou zulfiqar
`
    .trim()
    .split(/\s+/),
);
