/** A text in round brackets, without others in it. */
export const IN_BRACKETS = /[(（][^()（）]*[)）]/gu;
