// The same words may stand twice on a paper and nothing on it moves, so the place is the key.
/* oxlint-disable react/no-array-index-key */
import type { RecoveryCodePaper } from '../../domain/paper/paper.ts'
import { Numbered } from './blocks.tsx'
import { SheetFoot } from './sheet-parts.tsx'

export const RecoveryCodePage = ({ paper }: { readonly paper: RecoveryCodePaper }) =>
  paper.copies.map((copy, index) => (
    <section key={copy} className="sheet punched recovery-code">
      <div className="dochead">
        <span>
          <b>{paper.clinic.label}</b> {paper.clinic.text}
        </span>
        <span>{copy}</span>
      </div>
      <h1>{paper.title}</h1>
      <p className="lead">{paper.lead}</p>
      <ol className="groups">
        {paper.groups.map((group, position) => (
          <li key={position}>
            <span className="ordinal">{position + 1}</span>
            <span className="code">{group}</span>
          </li>
        ))}
      </ol>
      {paper.sections.map(({ title, items }) => (
        <div key={title}>
          <h2>{title}</h2>
          <Numbered items={items} />
        </div>
      ))}
      <ul className="blanks">
        {paper.blanks.map((blank) => (
          <li key={blank}>{blank}</li>
        ))}
      </ul>
      <SheetFoot foot={{ form: paper.form, output: '' }} number={{ page: index + 1, pageCount: paper.copies.length }} />
    </section>
  ))
