// Features for the kind of page from its address and the classes of `<body>`.
import { tagged } from '../html/page.ts';
import { flag, scaled, type Features, type PageAnalysis } from './page-analysis.ts';

/**
 * Words of addresses and of ids and classes of `<body>`. Shop software writes them, so they fit any language.
 */
const TOKENS: readonly [string, RegExp][] = [
  ['product', /^(?:products?|produkte?|produits?|prod|pdp|dp|item|itm|articles?|artikel|sku|goods|p)$/],
  [
    'list',
    /^(?:categor(?:y|ies)|cat|collections?|list(?:ing)?s?|search|results?|catalog(?:search|ue)?|browse|plp|brands?|archive|c|s|sch|wholesale|tax)$/,
  ],
  ['home', /^(?:home|homepage|index|frontpage)$/],
  ['cart', /^(?:cart|basket|checkout|wishlist|panier|warenkorb|carrito|order)$/],
  [
    'wall',
    /^(?:log-?in|sign-?(?:in|up)|regist(?:er|ration)|auth\w*|accounts?|my-?account|customer|password|captcha|lgn|challenge)$/,
  ],
  [
    'policy',
    /^(?:polic(?:y|ies)|shipping|returns?|terms|privacy|legal|agb|conditions?|warranty|delivery|refunds?)$/,
  ],
  ['text', /^(?:page|pages|cms|content|blog|news|about|contact|faq|help|info|article|post|story)$/],
  ['error', /^(?:404|500|403|410|error\w*|not-?found|no-?route|noroute)$/],
];

/** Returns the features of the page's address and of `<body>`. */
export function addressFeatures({ context }: PageAnalysis): Features {
  const { page, head } = context;
  const features: Features = {};
  const address = parsed(page.url) ?? parsed(head.canonical) ?? parsed(head.meta.get('og:url')?.text);
  const path = address?.pathname ?? '';
  const parts = path.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  features['address: known'] = flag(address !== undefined);
  features['address: the root'] = flag(
    address !== undefined &&
      address.search === '' &&
      /^(?:\/(?:index\.\w+|home|[a-z]{2}(?:[-_][a-z]{2})?))*$/i.test(path),
  );
  features['address: depth'] = scaled(parts.length, 6);
  features['address: a number'] = flag(/\d{4,}/.test(path));
  features['address: a long last part'] = flag(last.length >= 25);
  features['address: a query'] = flag((address?.search.length ?? 0) > 1);
  const inAddress = tokensOf(`${path} ${[...(address?.searchParams.keys() ?? [])].join(' ')}`);
  const body = tagged(page, 'body')[0]?.attribs;
  const onBody = tokensOf(`${body?.class ?? ''} ${body?.id ?? ''}`);
  for (const [name, pattern] of TOKENS) {
    features[`address: ${name}`] = flag(inAddress.some((token) => pattern.test(token)));
    features[`body: ${name}`] = flag(onBody.some((token) => pattern.test(token)));
  }
  return features;
}

function tokensOf(text: string): string[] {
  return text
    .slice(0, 2000)
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

function parsed(url: string | undefined): URL | undefined {
  try {
    return url === undefined || !/^https?:/i.test(url) ? undefined : new URL(url);
  } catch {
    return undefined;
  }
}
