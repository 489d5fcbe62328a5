import { allMatches } from '../../text/match/all-matches.ts';

const UNITS: [RegExp, number][] = [
  [/^(?:years?|yrs?|jahre?n?|ans?|años?|anos?|anni|anno|jaar|lat|rok|năm|год|лет|年|년)/iu, 365],
  [/^(?:months?|monate?n?|mois|mes(?:es|i)?|maand|miesi|tháng|месяц|个月|ヶ月|か月|カ月|개월)/iu, 30],
  [/^(?:weeks?|wochen?|semaines?|semanas?|settiman|周|週)/iu, 7],
  [
    /^(?:(?:business |working |calendar )?days?|tage?n?|jours?|d[ií]as?|giorn|dagen|dni|dage|dagar|ngày|дн|天|日|일)/iu,
    1,
  ],
  [/^(?:hours?|hrs?|stunden|heures|horas|小时|時間)/iu, 1 / 24],
];

const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  five: 5,
  seven: 7,
  ten: 10,
  fourteen: 14,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  七: 7,
  十: 10,
};

/** The first length of time in a text, in days. */
export function durationDays(text: string): number | undefined {
  for (const match of allMatches(
    text,
    /(\d{1,4}|one|two|three|five|seven|ten|fourteen|thirty|sixty|ninety|[一二两三七十])(?:\s*\(\w+\))?[\s-]*([^\s\d-]{1,10}(?: days)?)/giu,
  )) {
    for (const [unit, days] of UNITS) {
      if (unit.test(match[2]!))
        return Math.round((WORDS[match[1]!.toLowerCase()] ?? Number(match[1])) * days * 100) / 100;
    }
  }
  return undefined;
}
