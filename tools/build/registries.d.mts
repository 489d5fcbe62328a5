/** Lists in the sources that follow from what lies in a folder. `text` gives a list as its folder says. */
export declare const REGISTRIES: readonly { file: string; text: (root: string) => string }[];
export declare function writeRegistries(root: string): void;
