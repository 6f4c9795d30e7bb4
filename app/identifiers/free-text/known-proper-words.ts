/** Words that are written with a capital and point at nobody: days, months, feasts, languages, peoples, faiths, well-known brands and countries. */
export const knownProperWords: ReadonlySet<string> = new Set(
  `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
christmas xmas easter eid diwali ramadan hanukkah halloween boxing new year's half-term ofsted
english maths french spanish german welsh irish scottish british arabic urdu punjabi bengali polish romanian somali hindi gujarati turkish ukrainian kurdish albanian
farsi dari pashto tamil portuguese italian russian chinese mandarin cantonese japanese korean yoruba igbo swahili latin bsl makaton
asian african caribbean european indian pakistani bangladeshi american syrian afghan iranian iraqi eritrean sudanese nigerian ghanaian jamaican roma
christian muslim jewish hindu sikh buddhist catholic islam islamic quran bible god allah jesus church mosque
england scotland wales britain uk gb ireland europe european union india pakistan bangladesh nigeria ukraine syria afghanistan poland romania somalia america usa africa
minecraft roblox fortnite fifa xbox playstation nintendo switch lego netflix youtube tiktok snapchat instagram insta snap whatsapp facebook discord twitter zoom teams skype
google microsoft word excel powerpoint spotify disney marvel pokemon dungeons dragons warhammer manga anime amazon uber kooth childline samaritans
camhs cahms nhs gp gps send senco sen sencos adhd asd ocd ptsd ehcp ehc pe it tv pc id ok yp lw mh sw fe he ks gcse gcses btec pru ta tas cv dbs dla pip esa uc vcse lgbt lgbtq lgbtqia cbt dbt ssri covid wifi
dj mc hq am pm uk eu asap fyi faq nb ps ie eg sms rsvp ymca ncs icb pcn mdt sdq swemwbs gbo cin lac cp mash eap emdr rcads phq gad
prince's duke edinburgh award trust scouts guides brownies cadets
social prescribing prescriber link worker young people person carer
`
    .trim()
    .split(/\s+/),
);
