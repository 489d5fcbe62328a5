declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** How alike two strings are, 0 to 1, by Jaro and Winkler. */
  export default function JaroWinklerDistance(
    a: string,
    b: string,
    options: { ignoreCase?: boolean },
  ): number;
}
