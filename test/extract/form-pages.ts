/** A page around the words for one fact. */
export const goodsPage = (lang: string, html: string) =>
  `<!doctype html><html lang="${lang}"><head><title>Halvorsen Quillstone M4 | Quillmarkt</title></head><body><main><h1>Halvorsen Quillstone M4</h1><p>€ 34.00</p>${html}<p>A long text about the thing and how it is made by hand.</p></main><footer>© 2025 Quillmarkt</footer></body></html>`;

/** A page around a price box. */
export const pricedPage = (lang: string, html: string) =>
  `<!doctype html><html lang="${lang}"><head><title>Halvorsen Quillstone M4 | Shop</title></head><body><main><h1>Halvorsen Quillstone M4</h1><p>4.5 (12)</p>${html}<button>Add to cart</button><p>A long text about the thing and how it is made by hand.</p></main><section class="related"><h2>Related</h2><ul><li><a href="/1">One $3.00</a></li><li><a href="/2">Two $4.00</a></li><li><a href="/3">Three $7.00</a></li></ul></section></body></html>`;

/** A page around the stars under a title. */
export const ratedPage = (lang: string, html: string) =>
  `<!doctype html><html lang="${lang}"><head><title>Halvorsen Quillstone M4 | Shop</title></head><body><main><h1>Halvorsen Quillstone M4</h1><div>${html}</div><p>€ 34.00</p><button>Add to cart</button><p>A long text about the thing and how it is made by hand.</p></main></body></html>`;

/** A page that only scripts fill, with the product in their state. */
export function shellPage(title: string, name: string): string {
  const state = JSON.stringify({
    props: {
      product: {
        name,
        brand: { name: 'Vintervik' },
        sku: 'VKL-9920',
        price: { value: 64.5, currency: 'EUR' },
        stock: { status: 'IN_STOCK' },
        pad: 'x'.repeat(200),
      },
      recommendations: [{ name: 'Ladle', price: { value: 12.5, currency: 'EUR' } }],
    },
  });
  return `<html><head><title>${title}</title></head><body><div id="app"></div><script type="application/json">${state}</script></body></html>`;
}

/** A marketplace's page that names the market ahead of the goods and the shop behind them. */
export const marketPage = (market: string, shop: string) =>
  `<!doctype html><html lang="ja"><head><title>【${market}】湯呑み ペアセット：${shop}</title><meta property="og:site_name" content="${market}"></head><body><main><h1>湯呑み ペアセット</h1><p>3,300円</p><button>買い物かごに入れる</button></main></body></html>`;
