// Where the name of a brand was read, as the evidence says it first: extraction writes these, checks go by them.

export const BRAND_LINK = 'a link to the goods of the brand';
export const MAKER_LINK = 'a link beside the title to its maker';
export const OF_SCRIPT = 'the brand of a script or an attribute';

/** What says how the shop is called, not what it sells. */
export const SITE_META = 'og:site_name';
export const SITE_ADDRESS = 'the address of the page';
export const SITE_LOGO = 'the logo';
export const SITE_COPYRIGHT = 'the copyright line';
export const SITE_ORGANISATION = 'the organisation of the markup';
export const TITLE_PART = 'part of <title>';
export const TITLE_LOGO = 'the logo, ahead in <title>';
