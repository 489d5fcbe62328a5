declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Returns the Jaro-Winkler similarity of two strings, from 0 to 1. */
  export default function JaroWinklerDistance(
    a: string,
    b: string,
    options: { ignoreCase?: boolean },
  ): number;
}
