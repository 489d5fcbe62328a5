/** Generated lists in the sources. `text` returns the content of a list from its folder. */
export declare const REGISTRIES: readonly { file: string; text: (root: string) => string }[];
export declare function writeRegistries(root: string): void;
