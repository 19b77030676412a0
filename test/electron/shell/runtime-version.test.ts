import { expect, test } from 'vitest'
import { runtimeRefusal } from '../../../electron/shell/runtime-version.ts'

test.each(['18.20.4', '20.20.2', '22.0.0', '22.11.9'])(
  'Node %s is refused with a sentence that names it',
  (version) => {
    expect(runtimeRefusal(version)).toContain(`Node ${version}`)
  },
)

test.each(['22.12.0', '24.9.0', '26.0.0'])('Node %s is accepted', (version) => {
  expect(runtimeRefusal(version)).toBeNull()
})
