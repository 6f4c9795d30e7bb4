/** Forenames and surnames that are ordinary words, months, places or trades as well. They count only where a name is likely. */
export const wordNames: ReadonlySet<string> = new Set(
  `
abel amber angel april archer art ash aspen august autumn baker barber bell bill bishop blossom brook brooke brown buddy
butler carpenter cash chance chase cherry christian clay cliff cook cooper crystal daisy dawn day destiny dolly don
drew dusty earl ebony faith fern fisher forest foster fox frank gale gardener gay gene ginger glory grace grant gray
green guy hall harmony hazel heath heather henna hill holly homer honey hope hunt hunter iris ivory ivy jade jewel joy june
justice king knight lake lance lane laurel lily lincoln long love luck major mark marsh max may melody mercy miles
mill misty nana nightingale nile norm olive page paige paris parker pat patience pearl penny piper poppy potter
precious price prince princess prudence rain ray reed rich river rob robin rocky rose royal ruby rusty saffron sage said sandy
savannah sapphire scout shade shepherd short sky skye smith star stone storm sue summer sunny tiger trinity
tuesday turner violet walker ward wells west white will willow winter wood woods young
`
    .trim()
    .split(/\s+/),
);
