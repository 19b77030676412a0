// One thing on a page of its own: the way back to its list, its name and state, what may be done with it; under that its facts, and
// what became of it beside them.
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs'
import { Fragment, type ReactNode } from 'react'
import type { Answer } from '../store/door.ts'
import { FailureNote } from './failure-note.tsx'
import type { IconComponent } from './icon.ts'
import { IconMark } from './icon-mark.tsx'
import { orDash } from './data-table.tsx'
import { Card, CardBody, CardHead, Page, PageHead } from './page.tsx'
import { Skeleton } from './skeleton.tsx'
import './detail.css'

interface DetailPageProps<Value> {
  readonly asked: Answer<Value>
  readonly children: (value: Value) => ReactNode
}

export const DetailPage = <Value,>({ asked, children }: DetailPageProps<Value>) => (
  <Page>
    {asked.kind === 'waiting' && <Skeleton rowCount={8} />}
    {asked.kind === 'failed' && <FailureNote failure={asked.failure} onAgain={asked.askAgain} />}
    {asked.kind === 'answered' && children(asked.value)}
  </Page>
)

/** `onPress` null: where one cannot go, or is already. */
export interface CrumbStep {
  readonly word: string
  readonly onPress: (() => void) | null
}

interface DetailHeadProps {
  readonly way: readonly CrumbStep[]
  readonly title: string
  readonly beside: ReactNode
  readonly actions: ReactNode
}

export const DetailHead = ({ way, title, beside, actions }: DetailHeadProps) => (
  <PageHead
    crumb={way.map(({ word, onPress }, index) => (
      <Fragment key={word}>
        {index > 0 && <IconMark icon={IconChevronRight} size="small" />}
        {onPress === null ? (
          <span className="num">{word}</span>
        ) : (
          <button type="button" className="crumb-link num" onClick={onPress}>
            {word}
          </button>
        )}
      </Fragment>
    ))}
    title={title}
    beside={beside}
    actions={<div className="row row-wrap">{actions}</div>}
  />
)

interface DetailColumnsProps {
  readonly main: ReactNode
  readonly aside: ReactNode
}

export const DetailColumns = ({ main, aside }: DetailColumnsProps) => (
  <div className="detail-columns scrolls">
    <div>{main}</div>
    <div>{aside}</div>
  </div>
)

/** Text or something drawn; an empty text is a dash. */
export type Fact = readonly [label: string, value: ReactNode]

export const FactsCard = ({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) => (
  <Card label={title}>
    <CardHead title={title} />
    <CardBody>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{typeof value === 'string' ? orDash(value) : value}</dd>
          </div>
        ))}
      </dl>
    </CardBody>
  </Card>
)

export interface Deed {
  readonly at: string
  readonly icon: IconComponent
  readonly word: string
  readonly detail: string
}

/** What was done with it, in the order given. */
export const CourseCard = ({ title, deeds }: { readonly title: string; readonly deeds: readonly Deed[] }) => (
  <Card label={title}>
    <CardHead title={title} />
    <ol className="course">
      {deeds.map(({ at, icon, word, detail }) => (
        <li key={`${at} ${word}`} className="row">
          <IconMark icon={icon} />
          <span className="grow">
            <span className="mid">{word}</span>
            <span className="cap num">{detail}</span>
          </span>
        </li>
      ))}
    </ol>
  </Card>
)
