// The certificate of a destruction: one sheet, signed by whoever did it, stood by and answers for it.
// The same words may stand twice on a paper and nothing on it moves, so the place is the key.
/* oxlint-disable react/no-array-index-key */
import type { DestructionCertificatePaper } from '../../domain/paper/destruction-certificate-paper.ts'
import { FormTable } from './blocks.tsx'
import { AnchorStrip, SheetFoot, SheetHead } from './sheet-parts.tsx'
import { Signed } from './signed.tsx'
import { Unbroken } from './unbroken.tsx'
import { useDensity } from './use-density.ts'
import { WithAnnex } from './with-annex.tsx'

const DestroyedTable = ({ paper }: { readonly paper: DestructionCertificatePaper }) => (
  <table className="form destroyed">
    <thead>
      <tr>
        {paper.columns.map((heading) => (
          <th key={heading} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {paper.rows.map((cells, index) => (
        <tr key={index}>
          {cells.map((cell, place) => (
            <td key={place}>
              <Unbroken text={cell} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

interface FirstSheetProps {
  readonly paper: DestructionCertificatePaper
  readonly pageCount: number
}

const FirstSheet = ({ paper, pageCount }: FirstSheetProps) => {
  const { end, density } = useDensity(paper)
  return (
    <section className={`sheet punched destruction-certificate ${density}`}>
      <SheetHead facts={[paper.documentNumber, paper.writtenOn]} title={paper.title} subtitle="" />
      <FormTable rows={paper.about} />
      <DestroyedTable paper={paper} />
      <FormTable rows={paper.below} />
      <Signed {...paper} />
      <div className="spring" />
      <AnchorStrip anchor={paper.anchor} />
      <div ref={end} />
      <SheetFoot foot={paper.foot} number={{ page: 1, pageCount }} />
    </section>
  )
}

export const DestructionCertificatePage = ({ paper }: { readonly paper: DestructionCertificatePaper }) => (
  <WithAnnex paper={paper} renderFirst={(pageCount) => <FirstSheet paper={paper} pageCount={pageCount} />} />
)
