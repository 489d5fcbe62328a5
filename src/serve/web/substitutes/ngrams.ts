// Replaces the language guesser's table in the browser.
import { dataText } from '../data.ts';

export const ngramsData = JSON.parse(dataText('language-guess.json')) as unknown;
