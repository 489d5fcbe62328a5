/** Code points of the zeros of Arabic, Persian, Hindi, Bengali, Thai, Burmese and other digits. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
];
const OTHER_DIGIT = /[\u0660-\u0669\u066b\u066c\u06f0-\u06f9\u0966-\u0ed9\u1040-\u1049\u17e0-\u17e9]/gu;

/**
 * Returns the text with other scripts' digits and Arabic marks as `0`–`9`, `.` and `,`. Offsets stay
 * valid.
 */
export function westernDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (written) => {
    const code = written.charCodeAt(0);
    if (code === 0x66b) return '.';
    if (code === 0x66c) return ',';
    const zero = ZEROS.find((one) => code >= one && code <= one + 9);
    return zero === undefined ? written : String(code - zero);
  });
}
