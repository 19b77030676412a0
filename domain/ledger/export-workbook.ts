// The fixed parts of the Excel file: sheets, styles, properties. The only name in its properties is the program's; who took
// it out stands in the sheet 요약, where it can be seen.
import type { Instant } from '../calendar/instant.ts'
import type { RowColumn } from './row-words.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const sheetSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageSpace = 'http://schemas.openxmlformats.org/package/2006'
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Positions in `cellXfs` below. */
export const cellStyles = { heading: 1, text: 2, guardedText: 3, moment: 4, number: 5 } as const

const wrapped = '<alignment vertical="top" wrapText="1"/>'

export const stylesPart = `${declaration}<styleSheet xmlns="${sheetSpace}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="10"/><name val="맑은 고딕"/></font><font><b/><sz val="10"/><name val="맑은 고딕"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE9ECEF"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${wrapped}</xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${wrapped}</xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1">${wrapped}</xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** Column widths in characters, as Excel measures them. */
const columnWidths = {
  number: 8,
  kind: 7,
  occurredAt: 17,
  fileAndForm: 30,
  handler: 12,
  purpose: 34,
  recipient: 24,
  basis: 24,
  form: 16,
  period: 18,
} as const satisfies Record<RowColumn, number>

const markWidth = 22

export const ledgerColumnWidths = (columns: readonly RowColumn[]): readonly number[] => [
  ...columns.map((column) => columnWidths[column]),
  markWidth,
]

export const sheetNames = (ledgerSheetCount: number): readonly string[] => [
  ...Array.from({ length: ledgerSheetCount }, (_, index) => (index === 0 ? '관리대장' : `관리대장 ${index + 1}`)),
  '요약',
]

/** `isTable` freezes the heading; a landscape page holds the width of the table and repeats the heading. */
export const sheetOpening = (kind: 'table' | 'facts', widths: readonly number[]): string => {
  const pane = kind === 'table' ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : ''
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  return `${declaration}<worksheet xmlns="${sheetSpace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>`
}

/** `filtered` is the range of the table with its heading (`A1:K20`); null where there is nothing to filter. */
export const sheetEnding = (filtered: string | null): string =>
  `</sheetData>${filtered === null ? '' : `<autoFilter ref="${filtered}"/>`}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`

export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`

export interface WorkbookPart {
  readonly path: string
  readonly text: string
}

const overrides = (names: readonly string[]): string =>
  names
    .map((_, index) => `<Override PartName="/${sheetPath(index)}" ContentType="${contentType}.worksheet+xml"/>`)
    .join('')

/** Everything but the sheets themselves, which are written as they are read. */
export const workbookParts = (names: readonly string[], madeAt: Instant): readonly WorkbookPart[] => [
  {
    path: '[Content_Types].xml',
    text: `${declaration}<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>${overrides(names)}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  },
  {
    path: '_rels/.rels',
    text: `${declaration}<Relationships xmlns="${packageSpace}/relationships"><Relationship Id="rId1" Type="${relationSpace}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packageSpace}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  },
  {
    path: 'docProps/core.xml',
    text: `${declaration}<cp:coreProperties xmlns:cp="${packageSpace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>열람지기</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${madeAt}</dcterms:created></cp:coreProperties>`,
  },
  { path: 'xl/styles.xml', text: stylesPart },
  {
    path: 'xl/workbook.xml',
    text: `${declaration}<workbook xmlns="${sheetSpace}" xmlns:r="${relationSpace}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets><definedNames>${names
      .slice(0, -1)
      .map(
        (name, index) => `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$1:$1</definedName>`,
      )
      .join('')}</definedNames></workbook>`,
  },
  {
    path: 'xl/_rels/workbook.xml.rels',
    text: `${declaration}<Relationships xmlns="${packageSpace}/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relationSpace}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId${names.length + 1}" Type="${relationSpace}/styles" Target="styles.xml"/></Relationships>`,
  },
]
