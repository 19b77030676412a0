// The notice: one sheet whatever is written in it, and annex sheets where the builder had to set some aside.
import { useLayoutEffect, useRef, useState } from 'react'
import type { NoticePaper } from '../../domain/paper/paper.ts'
import { Check, FormTable, Numbered } from './blocks.tsx'
import { AnchorStrip, SheetFoot } from './sheet-parts.tsx'
import { WithAnnex } from './with-annex.tsx'

const densities = ['', 'closer', 'closest'] as const

const Sender = ({ paper }: { readonly paper: NoticePaper }) => (
  <div className={[...paper.sender].length > 14 ? 'sender long' : 'sender'}>
    {paper.sender}
    {paper.seal.kind === 'place' ? (
      <span className="seal">
        <span className="label">{paper.seal.label}</span>
      </span>
    ) : (
      <span className="no-seal">{paper.seal.label}</span>
    )}
  </div>
)

/** Draws the sheet closer until its last line stands above the foot. */
const useDensity = (paper: NoticePaper) => {
  const end = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState({ paper, step: 0 })
  const step = chosen.paper === paper ? chosen.step : 0
  useLayoutEffect(() => {
    const sheet = end.current?.parentElement
    const foot = sheet?.querySelector('.foot')
    if (end.current === null || foot === null || foot === undefined) return
    // Two millimetres of air: what merely fits would stand on the foot's line.
    const air = ((sheet?.getBoundingClientRect().width ?? 0) / 210) * 2
    const isOver = end.current.getBoundingClientRect().bottom + air > foot.getBoundingClientRect().top
    if (isOver && step < densities.length - 1) setChosen({ paper, step: step + 1 })
  }, [paper, step])
  return { end, density: densities[step] ?? '' }
}

const FirstSheet = ({ paper, pageCount }: { readonly paper: NoticePaper; readonly pageCount: number }) => {
  const { end, density } = useDensity(paper)
  return (
    <section className={`sheet punched notice ${density}`}>
      <div className="dochead">
        {[paper.documentNumber, paper.sentOn].map(({ label, text }) => (
          <span key={label}>
            <b>{label}</b> {text}
          </span>
        ))}
      </div>
      <h1>
        {paper.title}
        {paper.subtitle !== '' && <small lang="ko">{paper.subtitle}</small>}
      </h1>
      <div className="outcomes">
        {paper.outcomes.map((choice) => (
          <Check key={choice.label} choice={choice} />
        ))}
      </div>
      <div className="clock">
        {paper.clock.map(({ label, text, remark }) => (
          <span key={label}>
            {label} <b>{text}</b>
            {remark !== '' && ` · ${remark}`}
          </span>
        ))}
      </div>
      <FormTable rows={paper.rows} />
      <p className="legal-line">
        {paper.legalLine}
        <span className="end">{paper.end}</span>
      </p>
      <p className="written-on">{paper.writtenOn}</p>
      <Sender paper={paper} />
      <div className="contact">
        {paper.contact.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className="cautions">
        {paper.cautions.title !== '' && <b>{paper.cautions.title}</b>}
        <Numbered items={paper.cautions.items} />
      </div>
      <div className="spring" />
      {paper.receivedBy !== undefined && (
        <p className="received-by">
          <b>{paper.receivedBy.label}</b>
          <span>{paper.receivedBy.text}</span>
        </p>
      )}
      <AnchorStrip anchor={paper.anchor} />
      <div ref={end} />
      <SheetFoot foot={paper.foot} number={{ page: 1, pageCount }} />
    </section>
  )
}

export const NoticePage = ({ paper }: { readonly paper: NoticePaper }) => (
  <WithAnnex paper={paper} renderFirst={(pageCount) => <FirstSheet paper={paper} pageCount={pageCount} />} />
)
