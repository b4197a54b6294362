// What the readers of Word documents, PDFs and text files make of them, and what they say of those they cannot read.
import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeText } from '../src/importing/decode-text.ts';
import { docx } from '../src/importing/readers/docx.ts';
import { pdf } from '../src/importing/readers/pdf.ts';
import type { Unreadable } from '../src/importing/readers/reader.ts';
import type { Block, Line, Source } from '../src/importing/source.ts';
import { openBrowser } from './browser.ts';

/** What was read, a block a line: its kind, then its lines with bold in asterisks and links in brackets. */
function shown(read: Source | Unreadable): string {
  if ('unreadable' in read) return `${read.unreadable.fi}\n${read.unreadable.en}`;
  const about = [read.title, read.language].filter((one) => one !== undefined).join(', ');
  return [`(${about})`, ...read.blocks.map(blockShown)].join('\n');
}

function blockShown(block: Block): string {
  const words = block.lines.map(lineShown).join(' / ');
  const aside = block.isAside ? 'aside ' : '';
  if (block.kind === 'heading') return `${aside}${'#'.repeat(block.level)} ${words}`;
  if (block.kind === 'item') return `${aside}${'  '.repeat(block.depth)}${block.mark} ${words}`;
  if (block.kind === 'row')
    return `${aside}| ${block.cells.map((cell) => cell.map(lineShown).join(' / ')).join(' | ')} |`;
  return `${aside}${words}`;
}

function lineShown({ text, bold, links = [] }: Line): string {
  const marked = links.map(({ start, end, url }) => ` [${text.slice(start, end)}: ${url}]`).join('');
  const words = bold === 0 ? text : `*${text.slice(0, bold)}*${text.slice(bold)}`;
  return words + marked;
}

describe('a Word document', () => {
  test('becomes headings, paragraphs, items, rows and links, as its styles say', async () => {
    const bytes = await wordDocument(`
      ${paragraph('Tietosuojaseloste', 'Title')}
      ${paragraph('Rekisterinpitäjä', 'Heading1')}
      ${paragraph('Esimerkki Oy, Helsinki')}
      <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Tietojen suojaaminen</w:t></w:r></w:p>
      <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Huomaa:</w:t></w:r><w:r><w:t xml:space="preserve"> vain osa on lihavaa.</w:t></w:r></w:p>
      ${paragraph('Tietolähteet', 'Otsikko2')}
      ${item('asiakas itse', 0)}
      ${item('luottotietorekisteri', 1)}
      ${item('viranomaiset', 0)}
      <w:tbl><w:tr>${cell('Tieto')}${cell('Aika')}</w:tr><w:tr>${cell('Nimi')}${cell('6 vuotta')}</w:tr></w:tbl>
      <w:p><w:r><w:t xml:space="preserve">Lue </w:t></w:r><w:hyperlink r:id="rId9"><w:r><w:t>lisää</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>
      <w:p><w:del w:id="1"><w:r><w:delText>Poistettu.</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>Lisätty.</w:t></w:r></w:ins></w:p>`);
    expect(shown(await docx(bytes))).toMatchInlineSnapshot(`
      "(Seloste & liite, fi-FI)
      # Tietosuojaseloste
      # Rekisterinpitäjä
      Esimerkki Oy, Helsinki
      *Tietojen suojaaminen*
      *Huomaa:* vain osa on lihavaa.
      ## Tietolähteet
      1. asiakas itse
        - luottotietorekisteri
      2. viranomaiset
      | Tieto | Aika |
      | Nimi | 6 vuotta |
      Lue lisää. [lisää: https://example.fi/lisaa]
      Lisätty."
    `);
  });

  test('tells of each line which paragraph it is, empty ones counted', async () => {
    const read = await docx(await wordDocument(`${paragraph('Yksi')}<w:p/>${paragraph('Kolme')}`));
    const lines = 'blocks' in read ? read.blocks.flatMap((block) => block.lines) : [];
    expect(lines.map(({ text, line }) => `${line} ${text}`)).toEqual(['1 Yksi', '3 Kolme']);
  });

  test.each<[string, () => Promise<Uint8Array>, string]>([
    ['with a password', async () => bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'salasanalla'],
    ['cut short', async () => (await wordDocument(paragraph('Teksti'))).slice(0, 700), 'vioittunut'],
    ['of noise', async () => Buffer.concat([Buffer.from('PK\u0003\u0004'), randomBytes(500)]), 'vioittunut'],
    ['with broken marks', async () => wordDocument('<w:p><w:r></w:p>'), 'vioittunut'],
    ['that is another archive', async () => zipOf({ 'a.txt': 'Teksti' }), 'ei ole Word-asiakirja'],
    ['without text', async () => wordDocument('<w:p/>'), 'ei ole tekstiä'],
    ['that is enormous', async () => new Uint8Array(20_000_001), 'liian suuri'],
    [
      'that swells when it is opened',
      async () => zipOf({ 'word/document.xml': '', 'word/media/a.bin': 'a'.repeat(101_000_000) }),
      'liian suuri',
    ],
    ['that lies about its size', lyingArchive, 'liian suuri'],
    [
      'with more text than anyone writes',
      async () => wordDocument(paragraph('a'.repeat(20_000_001))),
      'liian suuri',
    ],
    [
      'nested beyond measure',
      async () => wordDocument(`${'<w:tbl><w:tr><w:tc>'.repeat(30_000)}`),
      'vioittunut',
    ],
  ])('%s is told of, and harms nothing', async (_, make, said) => {
    expect(shown(await docx(await make()))).toContain(said);
  });

  test('fetches nothing, and shows no image', async () => {
    const image =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId8"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    expect(shown(await docx(await wordDocument(`${paragraph('Teksti')}${image}`)))).toMatch(/\nTeksti$/);
  });
});

describe('a PDF', () => {
  const page = `<html lang="fi"><head><title>Seloste</title><style>td,th{padding:4px 30px}</style></head><body>
    <h1>Tietosuojaseloste</h1>
    <p>Ensimmäinen kappale on niin pitkä, että se jatkuu toiselle riville, koska sivu ei ole loputtoman leveä, ja teksti vain jatkuu ja jatkuu. Lue <a href="https://example.fi/">lisää täältä</a>.</p>
    <h2>Rekisterinpitäjä</h2><p><b>Esimerkki Oy</b></p><p>Esimerkkikatu 1<br>00100 Helsinki</p>
    <ol><li>asiakas itse</li><li>muut<ul><li>luottotietorekisteri</li></ul></li></ol>
    <table><tr><th>Tieto</th><th>Aika</th></tr><tr><td>Nimi</td><td>6 vuotta</td></tr><tr><td>Osoite</td><td>2 vuotta</td></tr></table>
    <p style="page-break-before:always">Toinen sivu.</p></body></html>`;
  const head =
    '<div style="font-size:8px;width:100%;text-align:center">Esimerkki Oy – tietosuojaseloste</div>';
  const foot =
    '<div style="font-size:8px;width:100%;text-align:center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';
  const made: Record<'tagged' | 'plain' | 'image', Uint8Array> = {
    tagged: new Uint8Array(),
    plain: new Uint8Array(),
    image: new Uint8Array(),
  };

  beforeAll(async () => {
    const browser = await openBrowser();
    const tab = await (await browser.newContext()).newPage();
    await tab.setContent(page);
    const margins = { top: '60px', bottom: '60px', left: '60px', right: '60px' };
    const running = {
      displayHeaderFooter: true,
      headerTemplate: head,
      footerTemplate: foot,
      margin: margins,
    };
    made.tagged = await tab.pdf({ tagged: true, ...running });
    made.plain = await tab.pdf({ tagged: false, ...running });
    await tab.setContent('<svg width="10" height="10"><circle r="5" /></svg>');
    made.image = await tab.pdf({ tagged: false });
    await browser.close();
  });

  test('with tags becomes what its tags say', async () => {
    expect(shown(await pdf(made.tagged))).toMatchInlineSnapshot(`
      "(Seloste, fi)
      # *Tietosuojaseloste*
      Ensimmäinen kappale on niin pitkä, että se jatkuu toiselle riville, koska sivu ei ole loputtoman leveä, ja teksti vain jatkuu ja jatkuu. Lue lisää täältä. [lisää täältä: https://example.fi/]
      ## *Rekisterinpitäjä*
      *Esimerkki Oy*
      Esimerkkikatu 1 / 00100 Helsinki
      1. asiakas itse
      2. muut
        - luottotietorekisteri
      | *Tieto* | *Aika* |
      | Nimi | 6 vuotta |
      | Osoite | 2 vuotta |
      aside Esimerkki Oy – tietosuojaseloste
      aside 1 / 2
      Toinen sivu.
      aside Esimerkki Oy – tietosuojaseloste
      aside 2 / 2"
    `);
  });

  test('without tags becomes what its looks say', async () => {
    expect(shown(await pdf(made.plain))).toMatchInlineSnapshot(`
      "(Seloste)
      # *Tietosuojaseloste*
      Ensimmäinen kappale on niin pitkä, että se jatkuu toiselle riville, koska sivu ei ole loputtoman leveä, ja teksti vain jatkuu ja jatkuu. Lue lisää täältä. [lisää täältä: https://example.fi/]
      ## *Rekisterinpitäjä*
      *Esimerkki Oy*
      Esimerkkikatu 1 / 00100 Helsinki
      1. asiakas itse
      2. muut / luottotietorekisteri
      | *Tieto* | *Aika* |
      | Nimi | 6 vuotta |
      | Osoite | 2 vuotta |
      aside Esimerkki Oy – tietosuojaseloste
      aside 1 / 2
      Toinen sivu.
      aside Esimerkki Oy – tietosuojaseloste
      aside 2 / 2"
    `);
  });

  test('is read again and again to the same blocks, and its bytes are left as they were', async () => {
    const before = Buffer.from(made.tagged).toString('base64');
    expect(await pdf(made.tagged)).toEqual(await pdf(made.tagged));
    expect(Buffer.from(made.tagged).toString('base64')).toBe(before);
  });

  test.each<[string, () => Uint8Array, string]>([
    ['with a password', () => pdfOf('', protection), 'salasanalla'],
    ['cut short', () => made.tagged.slice(0, 300), 'vioittunut'],
    ['of noise', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(2000)]), 'vioittunut'],
    ['of images', () => made.image, 'ei ole tekstiä'],
    ['that is enormous', () => new Uint8Array(20_000_001), 'liian suuri'],
    ['that swells when it is opened', () => pdfOf(' '.repeat(101_000_000)), 'liian suuri'],
  ])('%s is told of, and harms nothing', async (_, make, said) => {
    expect(shown(await pdf(make()))).toContain(said);
  });
});

describe('a text file', () => {
  const text = 'Sähköpostiosoite on välttämätön.\r\nMyymälä: Åbo, ”Itäkeskus” – 5 €\n';
  const plain = 'Käsittelemme työntekijöiden tietoja. Åbo.\n';

  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), text],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), text],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), text],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), text],
    ['UTF-16 the other way round without a mark', Buffer.from(text, 'utf16le').swap16(), text],
    ['Windows-1252', oneByte(text, { '”': 0x94, '–': 0x96, '€': 0x80 }), text],
    ['ISO-8859-1', oneByte(plain, {}), plain],
    ['ISO-8859-15', oneByte(`${plain}Škoda, 5 €`, { Š: 0xa6, '€': 0xa4 }), `${plain}Škoda, 5 €`],
    ['ASCII', Buffer.from('Nothing more'), 'Nothing more'],
    ['nothing at all', new Uint8Array(), ''],
  ])('in %s is read letter for letter', (_, bytes, wanted) => {
    expect(decodeText(bytes)).toEqual({ text: wanted });
  });

  test.each<[string, Uint8Array, string]>([
    [
      'the letters of DOS',
      oneByte('Käsittelemme työntekijöiden tietoja', { ä: 0x84, ö: 0x94 }),
      'eikä kirjaimia arvata',
    ],
    [
      'the letters of old Macintoshes',
      oneByte('Käsittelemme työntekijöiden tietoja', { ä: 0x8a, ö: 0x9a }),
      'eikä kirjaimia arvata',
    ],
    [
      'Cyrillic letters',
      bytesOf([0xd0, 0xc5, 0xd2, 0xd3, 0xcf, 0xce, 0xc1, 0xcc, 0xd8]),
      'eikä kirjaimia arvata',
    ],
    [
      'one damaged letter',
      Buffer.concat([
        Buffer.from('Rivi yksi on ehjä, sekin.\nRivi k'),
        bytesOf([0xe4]),
        Buffer.from('ksi; tämä äiti'),
      ]),
      'rivillä 2',
    ],
    ['half a letter at its end', Buffer.from(`\ufeff${text}`, 'utf16le').subarray(0, 11), 'ei saa selvää'],
    ['no text', bytesOf([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'ei ole tekstiä'],
    ['noise', randomBytes(4000), 'i'],
  ])('of %s is refused, with what to do', (_, bytes, said) => {
    const decoded = decodeText(bytes);
    expect('unreadable' in decoded ? decoded.unreadable.fi : decoded.text).toContain(said);
    expect(decoded).toHaveProperty('unreadable');
  });
});

const bytesOf = (values: readonly number[]) => Uint8Array.from(values);

/** A text in an encoding of one byte a letter: Latin 1, but for some letters. */
function oneByte(text: string, others: Record<string, number>): Uint8Array {
  return bytesOf([...text].map((letter) => others[letter] ?? letter.charCodeAt(0)));
}

const zipOf = async (files: Record<string, string>): Promise<Uint8Array> => {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(files)) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

/** An archive that says of each of its files that it is empty. */
async function lyingArchive(): Promise<Uint8Array> {
  const bytes = Buffer.from(await zipOf({ 'word/document.xml': ' '.repeat(101_000_000) }));
  for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4))
    bytes.writeUInt32LE(0, at + 24);
  return bytes;
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const paragraph = (text: string, style = '') =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;

const item = (text: string, level: number) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;

/** A Word document with this body, in Finnish, with styles as Word and as another program name them. */
async function wordDocument(body: string): Promise<Uint8Array> {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const level = (number: number, format: string) =>
    `<w:lvl w:ilvl="${number}"><w:numFmt w:val="${format}"/></w:lvl>`;
  const relation = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;
  const relations = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  return zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'styles', 'styles.xml') +
        relation('rId2', 'numbering', 'numbering.xml') +
        relation('rId8', 'image', 'file:///etc/passwd', ' TargetMode="External"') +
        relation('rId9', 'hyperlink', 'https://example.fi/lisaa', ' TargetMode="External"'),
    ),
    'word/styles.xml': `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fi-FI"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('Otsikko2', 'Otsikko 2')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0">${level(0, 'decimal')}${level(1, 'bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Seloste &amp; liite</dc:title></cp:coreProperties>',
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
  });
}

/** A PDF of one page with this content, packed, and more rows for its trailer. */
function pdfOf(content: string, trailer = ''): Uint8Array {
  const packed = deflateSync(content);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>',
  ].map((body, at) => `${at + 1} 0 obj\n${body}\nendobj\n`);
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n${objects.join('')}4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`,
    ),
    packed,
    Buffer.from(`\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 ${trailer} >>\n%%EOF\n`),
  ]);
}

/** What a file with a password says of it (ISO 32000-1, 7.6.3): no password opens these. */
const protection = `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -4 >>`;
