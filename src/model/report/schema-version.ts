/** Version of the reports' format, written as `schemaVersion`. */
export const SCHEMA_VERSION = 1;
