// The receipt: two halves of one sheet with the same words; only the lower one is signed by the requester.
import type { ReceiptPaper } from '../../domain/paper/paper.ts'
import type { ReceiptHalf } from '../../domain/paper/receipt-paper.ts'
import { Check, FormTable } from './blocks.tsx'
import { AnchorStrip, SheetFoot } from './sheet-parts.tsx'
import { SignLine } from './sign-line.tsx'
import { Unbroken } from './unbroken.tsx'

const Half = ({ paper, half }: { readonly paper: ReceiptPaper; readonly half: ReceiptHalf }) => (
  <div className="half">
    <div className="dochead">
      <span>
        <b>{paper.number.label}</b> {paper.number.text}
      </span>
      <span>{half.holder}</span>
    </div>
    <h1>
      {paper.title}
      {paper.subtitle !== '' && <small lang="ko">{paper.subtitle}</small>}
    </h1>
    <div className="two">
      <div>
        <p className="label">{paper.replyDue.label}</p>
        <p className="answer">{paper.replyDue.text}</p>
        <p className="remark">{paper.replyDue.remark}</p>
      </div>
      <div>
        <p className="label">{paper.secured.label}</p>
        <div className="answer">
          {paper.secured.choices.map((choice, index) => (
            <span key={choice.label} className={index === 0 ? '' : 'aside'}>
              <Check choice={choice} />
              {index === 0 && paper.secured.at !== '' && <span className="aside"> {paper.secured.at}</span>}
            </span>
          ))}
        </div>
        <p className="remark">{paper.secured.remark}</p>
      </div>
    </div>
    <FormTable rows={paper.rows} />
    <p className="statement">
      <Unbroken text={half.statement} />
    </p>
    <SignLine signer={half.signer} hint={half.signHint} signedOn={half.signedOn} />
    <p className="contact">
      <Unbroken text={paper.contact} />
    </p>
    <div className="spring" />
    <AnchorStrip anchor={paper.anchor} />
  </div>
)

export const ReceiptPage = ({ paper }: { readonly paper: ReceiptPaper }) => (
  <section className="sheet receipt">
    {paper.halves.map((half) => (
      <Half key={half.holder} paper={paper} half={half} />
    ))}
    <div className="cut">
      <span>{paper.cutLine}</span>
    </div>
    <SheetFoot foot={paper.foot} number={{ page: 1, pageCount: 1 }} />
  </section>
)
