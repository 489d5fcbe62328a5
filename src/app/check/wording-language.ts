/** Returns the language for a new wording: Han characters in a listing said to be English are Chinese. */
export function languageOf(said: string, inLanguage: string | undefined): string {
  if (inLanguage !== undefined && inLanguage !== 'en') return inLanguage.slice(0, 2);
  return /\p{Script=Han}/u.test(said) ? 'zh' : 'en';
}
