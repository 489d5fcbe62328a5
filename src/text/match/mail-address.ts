/** Matches an e-mail address inside a text. Its parts have limits, so that it takes linear time. */
export const MAIL_ADDRESS = /(?<![\w.+%-])[\w.+%-]{1,64}@(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])/i;
