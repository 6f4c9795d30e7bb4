/** Words that stand in the names of services, schools, places and teams, and hardly ever in a person's. */
export const organisationWords: ReadonlySet<string> = new Set(
  `
academy action activities activity adult adults advice agency allotment alliance art arts assessment association authority ballet band
behaviour boxing care carers cbt centre central charity children childrens church cic climbing clinic club college
community council counselling county court crew dance district drama early education employment english family
family's farm first football forest foundation fund garden gardening gp group gym hall health help high hospital house housing hub
infant infants infirmary initiative integrated interview junior kickabout kickboxing lane leisure library life link ltd maths media medical mental mind mosque museum
music nature network nhs north nursery office org organisation outreach park parish partnership pathway plan playgroup police practice prevention
primary prison programme project pupil pupils referral reading refuge riding riverside road room school schools scheme scouts secondary self service
services session sessions sixth social society south specialist sport sports street studio study support surgery swimming
synagogue system team temple theatre therapy town training trust unit university village voices volunteer ward wellbeing women
work worker workers workshop yard yoga york youth zone
camhs cahms senco vcse saint st side park hall ward's east west of the and for on to in at with by or not no yes other unknown
male female white black asian mixed british irish african caribbean chinese indian pakistani bangladeshi arab gypsy traveller roma
muslim jewish sikh hindu buddhist religion straight gay lesbian bisexual heterosexual bi
monday tuesday wednesday thursday friday saturday sunday
january february march july september october november december
accepted declined attended cancelled completed pending closed open active given
anxiety depression mood isolation loneliness autism adhd
`
    .trim()
    .split(/\s+/),
);
