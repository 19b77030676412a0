import { beforeEach, describe, expect, it } from 'vitest'
import { changeDraft, discardAllDrafts, discardDraft, draftOf, makeDrafts } from '../../../renderer/store/draft.ts'

interface Form {
  readonly name: string
  readonly phone: string
}

const blank: Form = { name: '', phone: '' }
const intake = makeDrafts(blank)
const refusal = makeDrafts({ facts: '' })

describe('drafts', () => {
  beforeEach(discardAllDrafts)

  it('a form starts blank', () => {
    expect(draftOf(intake, '')).toEqual(blank)
  })

  it('what was typed stays until it is discarded', () => {
    changeDraft(intake, '', (draft) => ({ ...draft, name: '임보기' }))
    changeDraft(intake, '', (draft) => ({ ...draft, phone: '010' }))
    expect(draftOf(intake, '')).toEqual({ name: '임보기', phone: '010' })
    discardDraft(intake, '')
    expect(draftOf(intake, '')).toEqual(blank)
  })

  it('forms of one kind are told apart by their key', () => {
    changeDraft(refusal, 'one', () => ({ facts: '하나' }))
    expect(draftOf(refusal, 'two')).toEqual({ facts: '' })
  })

  it('discarding one kind leaves the other; discarding all leaves none', () => {
    changeDraft(intake, '', () => ({ name: '임보기', phone: '' }))
    changeDraft(refusal, 'one', () => ({ facts: '하나' }))
    discardDraft(refusal, 'one')
    expect(draftOf(intake, '').name).toBe('임보기')
    discardAllDrafts()
    expect(draftOf(intake, '')).toEqual(blank)
  })
})
