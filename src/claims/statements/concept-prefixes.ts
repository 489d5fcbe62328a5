/** Prefix of the concepts of categories: `category:food`. */
export const CATEGORY = 'category:';
/** Prefix of the concepts of attribute names: `attribute:weight`. */
export const ATTRIBUTE = 'attribute:';
