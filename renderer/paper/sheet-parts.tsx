// The head of a sheet: its number, day and title. Its foot: the anchor to the ledger, the source of the form, the stamp of this output.
import { useMemo } from 'react'
import type { Anchor, Fact, Foot } from '../../domain/paper/form.ts'
import { qrPathOf } from './qr-path.ts'

export interface PageNumber {
  readonly page: number
  readonly pageCount: number
}

export const pageWords = ({ page, pageCount }: PageNumber): string => `${page} / ${pageCount}쪽`

// Readers want four modules of white around a code; the sheet's own white adds the rest.
const quietModules = 2

const QrCode = ({ text }: { readonly text: string }) => {
  const { size, outline } = useMemo(() => qrPathOf(text), [text])
  const side = size + quietModules * 2
  return (
    <svg viewBox={`-${quietModules} -${quietModules} ${side} ${side}`} role="img" aria-label="대장 확인용 QR">
      <path d={outline} fill="#000" />
    </svg>
  )
}

interface SheetHeadProps {
  readonly facts: readonly Pick<Fact, 'label' | 'text'>[]
  readonly title: string
  /** The Korean title under a foreign one; '' on a Korean paper. */
  readonly subtitle: string
}

export const SheetHead = ({ facts, title, subtitle }: SheetHeadProps) => (
  <>
    <div className="dochead">
      {facts.map(({ label, text }) => (
        <span key={label}>
          <b>{label}</b> {text}
        </span>
      ))}
    </div>
    <h1>
      {title}
      {subtitle !== '' && <small lang="ko">{subtitle}</small>}
    </h1>
  </>
)

export const AnchorStrip = ({ anchor }: { readonly anchor: Anchor }) => (
  <div className="anchor">
    {anchor.qrText === '' ? <div className="no-code" /> : <QrCode text={anchor.qrText} />}
    <dl>
      {anchor.facts.map(({ label, text }) => [<dt key={`${label} term`}>{label}</dt>, <dd key={label}>{text}</dd>])}
    </dl>
    <p className="remark">{anchor.remark}</p>
  </div>
)

export const SheetFoot = ({ foot, number }: { readonly foot: Foot; readonly number: PageNumber }) => (
  <div className="foot">
    {foot.mark !== undefined && <strong className="void-mark">{foot.mark}</strong>}
    <span>{foot.form}</span>
    <span>{[foot.output, pageWords(number)].filter((words) => words !== '').join(' · ')}</span>
  </div>
)
