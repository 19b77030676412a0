// The receipt of a copy; the strip under the dashes is cut off and sent back.
// The same words may stand twice on a paper and nothing on it moves, so the place is the key.
/* oxlint-disable react/no-array-index-key */
import type { CopyReceiptPaper } from '../../domain/paper/copy-receipt-paper.ts'
import { Check, FormTable, Runs } from './blocks.tsx'
import { AnchorStrip, SheetFoot, SheetHead } from './sheet-parts.tsx'
import { Signed } from './signed.tsx'
import { useDensity } from './use-density.ts'
import { WithAnnex } from './with-annex.tsx'

const Reply = ({ reply }: Pick<CopyReceiptPaper, 'reply'>) => (
  <div className="reply">
    <div className="reply-line">
      <b>{reply.title}</b>
      <span>{reply.about}</span>
    </div>
    <div className="reply-line">
      <span className="reply-choices">
        {reply.choices.map((choice) => (
          <Check key={choice.label} choice={choice} />
        ))}
        <span>
          ({reply.ground}
          <span className="blank ground" />)
        </span>
      </span>
      <span>{reply.day}</span>
      <span>
        {reply.name} <span className="blank name" /> {reply.signHint}
      </span>
    </div>
  </div>
)

const FirstSheet = ({ paper, pageCount }: { readonly paper: CopyReceiptPaper; readonly pageCount: number }) => {
  const { end, density } = useDensity(paper)
  return (
    <section className={`sheet punched copy-receipt ${density}`}>
      <SheetHead facts={[paper.number, paper.writtenOn]} {...paper} />
      <FormTable rows={paper.recipient} />
      <h2>{paper.copyTitle}</h2>
      <FormTable rows={paper.copy} />
      <h2>{paper.promisesTitle}</h2>
      <table className="form promises">
        <tbody>
          {paper.promises.map((runs, index) => (
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              <td>
                <Runs runs={runs} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Signed {...paper} />
      <div className="spring" />
      <AnchorStrip anchor={paper.anchor} />
      <Reply reply={paper.reply} />
      <div ref={end} />
      <SheetFoot foot={paper.foot} number={{ page: 1, pageCount }} />
    </section>
  )
}

export const CopyReceiptPage = ({ paper }: { readonly paper: CopyReceiptPaper }) => (
  <WithAnnex paper={paper} renderFirst={(pageCount) => <FirstSheet paper={paper} pageCount={pageCount} />} />
)
