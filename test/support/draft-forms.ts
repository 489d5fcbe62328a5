import { zipOf } from './xlsx.ts';

/** A line of a draft: a heading, a paragraph, an item of a list, or the cells of a table's row. */
export interface DraftLine {
  kind: 'heading' | 'text' | 'item' | 'row';
  cells: string[];
}

/** The lines of a draft in the little Markdown that the drafts are written in. */
export function draftLines(markdown: string): DraftLine[] {
  return markdown
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^[|\s-]+$/.test(line))
    .map((line) => {
      if (line.startsWith('# ')) return { kind: 'heading', cells: [line.slice(2)] };
      if (line.startsWith('- ')) return { kind: 'item', cells: [line.slice(2)] };
      if (!line.startsWith('|')) return { kind: 'text', cells: [line] };
      return {
        kind: 'row',
        cells: line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      };
    });
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The draft as a Word file. */
export function docxOf(lines: readonly DraftLine[]): Buffer {
  const paragraph = (text: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  let body = '';
  for (const [at, { kind, cells }] of lines.entries()) {
    if (kind !== 'row') {
      body += paragraph(
        cells[0] ?? '',
        kind === 'heading' ? 'Heading1' : kind === 'item' ? 'ListParagraph' : '',
      );
      continue;
    }
    if (lines[at - 1]?.kind !== 'row') body += '<w:tbl>';
    body += `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
    if (lines[at + 1]?.kind !== 'row') body += '</w:tbl>';
  }
  return docxWith(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
}

/** A Word file of this document, which may be damaged. */
export function docxWith(document: string | Buffer): Buffer {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  return zipOf({ '[Content_Types].xml': types, '_rels/.rels': rels, 'word/document.xml': document });
}

const PAGE = { width: 595, height: 842, margin: 60, size: 12, titleSize: 20, cell: 160, lines: 12 };
/** The characters of a line of text that fit between the margins. */
const FIT = Math.floor((PAGE.width - 2 * PAGE.margin) / PAGE.size);

interface SetLine {
  x: number;
  y: number;
  size: number;
  text: string;
}

/** The draft as a PDF file: paragraphs broken at the margin, several pages, 文 and 目 written as radicals. */
export function pdfOf(lines: readonly DraftLine[]): Buffer {
  const pages: SetLine[][] = [[]];
  let y = PAGE.height - PAGE.margin;
  const put = (x: number, size: number, text: string) =>
    pages.at(-1)?.push({ x, y, size, text: asRadicals(text) });
  const down = (by: number) => (y -= by);
  for (const { kind, cells } of lines) {
    if ((pages.at(-1)?.length ?? 0) >= PAGE.lines) {
      pages.push([]);
      y = PAGE.height - PAGE.margin;
    }
    if (kind === 'row')
      for (const [at, cell] of cells.entries()) put(PAGE.margin + at * PAGE.cell, PAGE.size, cell);
    else if (kind === 'heading') put(PAGE.margin, PAGE.titleSize, cells[0] ?? '');
    else
      for (const [at, part] of broken(`${kind === 'item' ? '• ' : ''}${cells[0] ?? ''}`).entries()) {
        if (at > 0) down(PAGE.size * 1.5);
        put(PAGE.margin, PAGE.size, part);
      }
    down(PAGE.size * 3);
  }
  return pdfFile(pages);
}

const asRadicals = (text: string) =>
  text.replaceAll('文', '\u2f42').replaceAll('目', '\u2f6c').replaceAll('西', '\u2ec4');

/** Each character is as wide as it is high, the way the file's one font says. */
function broken(text: string): string[] {
  const chars = [...text];
  const parts: string[] = [];
  for (let at = 0; at < chars.length; at += FIT) parts.push(chars.slice(at, at + FIT).join(''));
  return parts;
}

const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** Characters are their own codes, as the ToUnicode map says: no font has to be in the file. */
function pdfFile(pages: readonly (readonly SetLine[])[]): Buffer {
  const kids = pages.map((_, at) => `${7 + at * 2} 0 R`).join(' ');
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Draft /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Draft /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 6 0 R >>',
    stream(map),
    '<< /Type /FontDescriptor /FontName /Draft /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 /Descent -100 /CapHeight 900 /StemV 80 >>',
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F 3 0 R >> >> /Contents ${8 + at * 2} 0 R >>`,
      stream(
        lines
          .map(({ x, y, size, text }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`)
          .join('\n'),
      ),
    ]),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  file += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
