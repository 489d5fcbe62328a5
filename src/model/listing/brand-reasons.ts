// First reasons in a brand's evidence: where its name was read. Extraction writes them, checks compare
// them.

/** Sources of the brand itself. */
export const BRAND_LINK = 'a link to the goods of the brand';
export const MAKER_LINK = 'a link beside the title to its maker';
export const OF_SCRIPT = 'the brand of a script or an attribute';

/** Sources of the shop's name, not of the brand. */
export const SITE_META = 'og:site_name';
export const SITE_ADDRESS = 'the address of the page';
export const SITE_LOGO = 'the logo';
export const SITE_COPYRIGHT = 'the copyright line';
export const SITE_ORGANISATION = 'the organisation of the markup';
export const TITLE_PART = 'part of <title>';
export const TITLE_LOGO = 'the logo, ahead in <title>';
