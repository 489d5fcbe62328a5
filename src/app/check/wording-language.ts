/** In which language a wording is made: Han characters in a listing in another language are Chinese. */
export function languageOf(said: string, inLanguage: string | undefined): string {
  if (inLanguage !== undefined && inLanguage !== 'en') return inLanguage.slice(0, 2);
  return /\p{Script=Han}/u.test(said) ? 'zh' : 'en';
}
