// Data files of the page that works without a server. Each is loaded by a script.
import { gunzipSync } from 'fflate';

/** Files by name, gzipped and in base64. A page opened from disk can load scripts only. */
type Packed = Readonly<Record<string, string>>;

const packed = new Map<string, string>();

/** Adds the files of a script in `data/`. The scripts call this as `claimcheckData`. */
export function addData(files: Packed): void {
  for (const [name, text] of Object.entries(files)) packed.set(name, text);
}

/** Returns whether a file has been loaded. */
export const hasData = (name: string) => packed.has(name);

/** Returns the bytes of a loaded file. */
export function dataBytes(name: string): Uint8Array {
  const text = atob(packed.get(name) ?? '');
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return gunzipSync(bytes);
}

export const dataText = (name: string) => new TextDecoder().decode(dataBytes(name));

/** Loads a script of `data/`; false where there is none. */
export function loadData(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = scriptAddress(`data/${name}.js`);
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
}

interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => {
    createScriptURL: (address: string) => string;
  };
}

const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('claimcheck', {
  createScriptURL: (address) => address,
});

/** Returns a script's URL in the form that the page's Trusted Types policy requires. */
const scriptAddress = (address: string) => policy?.createScriptURL(address) ?? address;
