// A form for the hand: rows as high as writing needs, blank or with what is known.
// The same words may stand twice on a paper and nothing on it moves, so the place is the key.
/* oxlint-disable react/no-array-index-key */
import type { Box } from '../../domain/paper/form.ts'
import type { HandGroup } from '../../domain/paper/hand-form-paper.ts'
import type { HandFormPaper } from '../../domain/paper/paper.ts'
import { BlockView, Check, Numbered, Runs } from './blocks.tsx'
import { AnchorStrip, SheetFoot } from './sheet-parts.tsx'
import { SignLine } from './sign-line.tsx'
import { Unbroken } from './unbroken.tsx'
import { WithAnnex } from './with-annex.tsx'

const BoxCells = ({ box, columnCount }: { readonly box: Box; readonly columnCount: number }) => (
  <>
    <th scope="row">
      {box.label}
      {box.sublabel !== '' && <small>{box.sublabel}</small>}
    </th>
    <td colSpan={columnCount}>
      {box.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </td>
  </>
)

const GroupRows = ({ group }: { readonly group: HandGroup }) =>
  group.rows.map(({ room, boxes }, index) => (
    <tr key={index} className={`room-${room}`}>
      {group.label !== '' && index === 0 && (
        <th scope="rowgroup" rowSpan={group.rows.length}>
          <span className="upright">{group.label}</span>
        </th>
      )}
      {boxes.map((box) => (
        <BoxCells key={box.label} box={box} columnCount={boxes.length === 1 ? 3 : 1} />
      ))}
    </tr>
  ))

/** People and matters of the form; the heavy lines say where the hand writes. */
const People = ({ groups }: { readonly groups: readonly HandGroup[] }) => (
  <table className="form">
    <colgroup>
      <col className="upright-column" />
      <col className="label-column" />
      <col />
      <col className="second-label-column" />
      <col className="second-column" />
    </colgroup>
    {groups.map((group) => (
      <tbody key={group.label}>
        <GroupRows group={group} />
      </tbody>
    ))}
  </table>
)

const Rows = ({ group }: { readonly group: HandGroup }) => (
  <table className="form apart">
    <colgroup>
      <col className="wide-label-column" />
      <col />
      <col className="second-label-column" />
      <col className="check-column" />
    </colgroup>
    <tbody>
      <GroupRows group={group} />
    </tbody>
  </table>
)

const Office = ({ facts }: { readonly facts: HandFormPaper['office'] }) => (
  <dl className="office">
    {facts.map(({ label, text }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
)

const Title = ({ title: { before, choices, after } }: Pick<HandFormPaper, 'title'>) => (
  <h1>
    {before}
    {choices.map((choice) => (
      <Check key={choice.label} choice={choice} />
    ))}
    {after}
  </h1>
)

const FirstSheet = ({ paper, pageCount }: { readonly paper: HandFormPaper; readonly pageCount: number }) => (
  <section className={`sheet punched hand-form ${paper.form} ${paper.anchor === null ? 'blank' : 'filled'}`}>
    <p className="note">
      <Runs runs={paper.note} />
    </p>
    <Title title={paper.title} />
    {paper.office.length > 0 && <Office facts={paper.office} />}
    <People groups={paper.groups} />
    {paper.matters !== null && <Rows group={paper.matters} />}
    <p className="legal-line">
      <Unbroken text={paper.statement} />
    </p>
    <p className="written-on">{paper.signedOn}</p>
    <SignLine signer={paper.signer} hint={paper.signHint} />
    <p className="addressee">
      {paper.addressee.name} <span>{paper.addressee.honorific}</span>
    </p>
    {paper.checks !== null && <Rows group={paper.checks} />}
    <div className="spring" />
    <div className="cautions">
      <b>{paper.cautions.title}</b>
      <Numbered items={paper.cautions.items} />
      {paper.cautions.remarks.map((remark) => (
        <p key={remark}>
          <Unbroken text={remark} />
        </p>
      ))}
    </div>
    {paper.anchor !== null && <AnchorStrip anchor={paper.anchor} />}
    <SheetFoot foot={paper.foot} number={{ page: 1, pageCount }} />
  </section>
)

export const HandFormPage = ({ paper }: { readonly paper: HandFormPaper }) => (
  <WithAnnex paper={paper} renderFirst={(pageCount) => <FirstSheet paper={paper} pageCount={pageCount} />} />
)
