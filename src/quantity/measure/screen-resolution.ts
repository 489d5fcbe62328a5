/**
 * Widths by height, in pixels, of common screens and pictures. Shops write them without "px": 1920×1080.
 */
const SCREENS = new Map([
  [480, [640, 800, 854]],
  [600, [800, 1024]],
  [720, [1280]],
  [768, [1024, 1366]],
  [800, [1280]],
  [900, [1440, 1600]],
  [1024, [1280]],
  [1050, [1680]],
  [1080, [1920, 2160, 2340, 2400, 2560]],
  [1200, [1600, 1920]],
  [1440, [2560, 3200, 3440, 5120]],
  [1600, [2560]],
  [2160, [3840, 4096]],
  [2880, [5120]],
  [4320, [7680]],
]);
/** Widths by height of scan-line names such as 1080p. */
const SCAN_LINES = new Map([
  [480, 854],
  [576, 1024],
  [720, 1280],
  [1080, 1920],
  [1440, 2560],
  [2160, 3840],
  [4320, 7680],
]);
const NAMED_K = new Map<number, [number, number]>([
  [2, [2560, 1440]],
  [4, [3840, 2160]],
  [5, [5120, 2880]],
  [8, [7680, 4320]],
]);

/** Whether a bare `1920×1080` is the size of a screen; either side may come first. */
export function isScreen(width: number, height: number): boolean {
  const [low, high] = width < height ? [width, height] : [height, width];
  return SCREENS.get(low)?.includes(high) === true;
}

/**
 * Returns width and height in pixels and the end offset of `1080p` or `4K`; null for any other number.
 */
export function namedScreen(
  text: string,
  value: number,
  end: number,
): { sides: [number, number]; end: number } | null {
  const letter = text.charAt(end);
  const named = letter === 'K' ? NAMED_K.get(value) : undefined;
  const width = letter === 'p' || letter === 'P' || letter === 'i' ? SCAN_LINES.get(value) : undefined;
  const sides: [number, number] | undefined = named ?? (width === undefined ? undefined : [width, value]);
  if (sides === undefined || LETTER_OR_DIGIT.test(text.charAt(end + 1))) return null;
  return { sides, end: end + 1 };
}
/**
 * A digit or Latin letter, which would continue the name. Chinese and Japanese follow without a space.
 */
const LETTER_OR_DIGIT = /[\d\p{Script=Latin}]/u;
