// The retention map on A4 across. A recorder's heading never stands alone at the foot of a page.
import type { CSSProperties } from 'react'
import type { FootageMapPaper, MapLine } from '../../domain/paper/footage-map-paper.ts'
import './footage-map.css'
import { SheetFoot } from './sheet-parts.tsx'

const linesPerPage = 30

type PageLine =
  | { readonly kind: 'recorder'; readonly name: string }
  | { readonly kind: 'camera'; readonly line: MapLine }

const pagesOf = ({ groups, continued }: FootageMapPaper): readonly (readonly PageLine[])[] => {
  const pages: PageLine[][] = [[]]
  for (const { recorder, lines } of groups) {
    for (const [index, line] of lines.entries()) {
      const page = pages.at(-1) ?? []
      const heading = { kind: 'recorder', name: recorder } as const
      const added: readonly PageLine[] = [...(index === 0 ? [heading] : []), { kind: 'camera', line }]
      if (page.length + added.length <= linesPerPage) page.push(...added)
      else
        pages.push([
          index === 0 ? heading : { kind: 'recorder', name: `${recorder} ${continued}` },
          { kind: 'camera', line },
        ])
    }
  }
  return pages
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`
const placed = ({ left, width }: { readonly left: number; readonly width: number }): CSSProperties => ({
  left: percent(left),
  width: percent(width),
})

const CameraLine = ({ line }: { readonly line: MapLine }) => (
  <div className="line">
    <span className="camera">
      {line.number} {line.place}
    </span>
    <span className="track">
      {line.runs.map((run) => (
        <i key={`${run.kind} ${run.left}`} className={`run ${run.kind}`} style={placed(run)} />
      ))}
      {line.ownLimit !== null && <i className="own-limit" style={{ left: percent(line.ownLimit) }} />}
      {line.marks.map((mark) => (
        <i key={`${mark.label} ${mark.left}`} className={`mark ${mark.kind}`} style={placed(mark)}>
          <b>{mark.label}</b>
        </i>
      ))}
    </span>
    <span className="first">{line.first}</span>
  </div>
)

const Axis = ({ paper }: { readonly paper: FootageMapPaper }) => (
  <div className="line head">
    <span className="camera">{paper.columns.camera}</span>
    <span className="track">
      {paper.ticks.map(({ label, at }) => (
        <i key={label} className="tick" style={{ left: percent(at) }}>
          {label}
        </i>
      ))}
      <i className="tick limit-tick" style={{ left: percent(paper.limit.at) }}>
        {paper.limit.label}
      </i>
    </span>
    <span className="first">{paper.columns.first}</span>
  </div>
)

export const FootageMapPage = ({ paper }: { readonly paper: FootageMapPaper }) => {
  const pages = pagesOf(paper)
  return Array.from({ length: pages.length }, (_, index) => (
    <section key={index + 1} className="sheet landscape punched footage-map">
      <h1>{paper.title}</h1>
      <p className="facts">
        {paper.facts.map(({ label, text }) => (
          <span key={label}>
            <b>{label}</b> {text}
          </span>
        ))}
      </p>
      <Axis paper={paper} />
      <div className="lines">
        <i className="limit-area">
          <i className="limit" style={{ left: percent(paper.limit.at) }} />
        </i>
        {pages[index]?.map((line) =>
          line.kind === 'recorder' ? (
            <p key={line.name} className="recorder">
              {line.name}
            </p>
          ) : (
            <CameraLine key={line.line.number} line={line.line} />
          ),
        )}
      </div>
      <p className="legend">
        {paper.legend.map(({ kind, label }) => (
          <span key={kind}>
            <i className={kind === 'hold' || kind === 'request' ? `mark ${kind}` : `run ${kind}`} /> {label}
          </span>
        ))}
      </p>
      <SheetFoot foot={paper.foot} number={{ page: index + 1, pageCount: pages.length }} />
    </section>
  ))
}
