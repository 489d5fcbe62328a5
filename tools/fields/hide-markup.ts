/** Returns a page without JSON-LD, microdata, RDFa and the names of its meta elements. */
export function hideMarkup(html: string): string {
  return html
    .replace(/(<script\b[^>]{0,200}ld\+json[^>]{0,200}>)[^]*?(<\/script)/gi, '$1$2')
    .replace(/\s(?:itemprop|itemscope|itemtype|typeof)(?=[\s=>])/gi, ' data-hidden')
    .replace(/(<meta\b[^>]{0,100}?)\s(?:property|name)=/gi, '$1 data-hidden=')
    .replace(/\sproperty=/gi, ' data-hidden=');
}
