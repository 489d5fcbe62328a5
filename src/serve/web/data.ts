import { gunzipSync } from 'fflate';

/** Files by name, packed and in base64: a page opened from a disk may load scripts, and nothing else. */
type Packed = Readonly<Record<string, string>>;

const packed = new Map<string, string>();

/** Takes what the scripts in `data/` hold; they call it by its name. */
export function addData(files: Packed): void {
  for (const [name, text] of Object.entries(files)) packed.set(name, text);
}

/** Whether the script that holds a file was loaded. */
export const hasData = (name: string) => packed.has(name);

/** The bytes of a file that was loaded. */
export function dataBytes(name: string): Uint8Array {
  const text = atob(packed.get(name) ?? '');
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return gunzipSync(bytes);
}

export const dataText = (name: string) => new TextDecoder().decode(dataBytes(name));

/** Loads a script of `data/` beside the page; false where there is none. */
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

/** The page's policy lets only this make addresses of scripts. */
const scriptAddress = (address: string) => policy?.createScriptURL(address) ?? address;
