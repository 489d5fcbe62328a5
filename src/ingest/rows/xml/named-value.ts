// Reads properties that a feed gives as elements: `<param name="Colour">red</param>`.

/** A property's name and value, as JSON records give them. */
export interface NamedValue {
  name: string;
  value: string;
}

/** Names of elements that are one property each, with or without an end: `attribute`, `PARAM`, `prop`. */
const PROPERTY = /^(?:attr|param|prop|spec|feature|characteristic|option|field)/i;
/** Attributes that name the property. */
const NAMES = ['name', 'key', 'label'];
/** Children that name it, and that give its value: `<PARAM_NAME>`, `<VAL>`. */
const NAME = /(?:name|key|label)$/i;
const VALUE = /(?:value|val|text)$/i;

/** Returns the name that an element's attribute gives to a property: "Colour" of `<param name="Colour">`. */
export function labelOf(local: string, attributes: Readonly<Record<string, string>>): string | undefined {
  if (!PROPERTY.test(local)) return undefined;
  const key = NAMES.find((one) => attributes[one] !== undefined && attributes[one] !== '');
  return key === undefined ? undefined : attributes[key]?.trim();
}

/** Returns the property of an element with two children, the name and the value. */
export function pairOfChildren(
  local: string,
  children: readonly (readonly [string, string])[],
): NamedValue | undefined {
  const [first, second] = children;
  if (children.length !== 2 || first === undefined || second === undefined) return undefined;
  if (!PROPERTY.test(local) || !NAME.test(first[0]) || !VALUE.test(second[0])) return undefined;
  return { name: first[1], value: second[1] };
}
