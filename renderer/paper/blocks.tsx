// Parts of papers drawn from their data.
// The same words may stand twice on a paper and nothing on it moves, so the place is the key.
/* oxlint-disable react/no-array-index-key */
import type { Block, Choice, FormRow, Run } from '../../domain/paper/form.ts'
import { assertNever } from '../../domain/result.ts'
import { Unbroken } from './unbroken.tsx'

export const Runs = ({ runs }: { readonly runs: readonly Run[] }) =>
  runs.map(({ text, isBold }, index) => {
    const Weight = isBold ? 'b' : 'span'
    return (
      <Weight key={index}>
        <Unbroken text={text} />
      </Weight>
    )
  })

export const Check = ({ choice }: { readonly choice: Choice }) => (
  <span className={choice.isChosen ? 'check chosen' : 'check'}>
    <span className="box">□{choice.isChosen && <span className="tick">✓</span>}</span>
    {choice.label}
  </span>
)

export const Numbered = ({ items }: { readonly items: readonly string[] }) => (
  <ol className="numbered">
    {items.map((item) => (
      <li key={item}>
        <Unbroken text={item} />
      </li>
    ))}
  </ol>
)

export const BlockView = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case 'words':
      return (
        <p className={`words-${block.size}`}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'numbered':
      return <Numbered items={block.items} />
    case 'choices':
      return (
        <div className="choices">
          {block.choices.map((choice) => (
            <Check key={choice.label} choice={choice} />
          ))}
          {block.remark !== '' && <span className="remark">{block.remark}</span>}
        </div>
      )
    default:
      return assertNever(block)
  }
}

const columnsOfTable = 4

export const FormTable = ({ rows }: { readonly rows: readonly FormRow[] }) => (
  <table className="form">
    <colgroup>
      <col className="label-column" />
      <col />
      <col className="second-label-column" />
      <col className="second-column" />
    </colgroup>
    <tbody>
      {rows.map(({ boxes }, rowIndex) => (
        <tr key={rowIndex}>
          {boxes.map(({ label, sublabel, blocks }) => [
            <th key={`${label} head`} scope="row">
              {label}
              {sublabel !== '' && <small>{sublabel}</small>}
            </th>,
            <td key={label} colSpan={boxes.length === 1 ? columnsOfTable - 1 : 1}>
              {blocks.map((block, index) => (
                <BlockView key={index} block={block} />
              ))}
            </td>,
          ])}
        </tr>
      ))}
    </tbody>
  </table>
)
