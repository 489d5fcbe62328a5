// Letters beyond ASCII of languages in Latin script, by the single-byte encodings that hold them.

/** Alphabets of the fallback, windows-1252. */
export const WESTERN = [
  'áéíóúüñ', 'àâæçéèêëîïôœùûü', 'äöüß', 'ãáâàçéêíóõôú', 'àèéìíòóù', 'åäöé', 'æøåéö', 'éëèïöüá', 'áðéíóúýþæö', 'äõöüšž',
]; // prettier-ignore

const CENTRAL = [
  'ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîşţ', 'čćđšž',
]; // prettier-ignore

/** The other encodings, the likelier first. */
export const LATIN_ALPHABETS: readonly (readonly [string, readonly string[]])[] = [
  ['windows-1250', CENTRAL],
  ['iso-8859-2', CENTRAL],
  ['windows-1254', ['âçğıiîöşüûİ']],
  ['windows-1257', ['ąčęėįšųūž', 'āčēģīķļņšūž']],
];
