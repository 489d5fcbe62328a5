import metadata from '../../../package.json' with { type: 'json' };

/** The version of claimcheck, from package.json. */
export const VERSION: string = metadata.version;
