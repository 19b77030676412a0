import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import { openNeedsOf } from '../../../domain/identity/open-needs.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../words/use-words.ts'
import { isThirdParty, piecesOf } from './typed-copy.ts'

const isOver: ReadonlySet<RequestDetail['status']> = new Set(['refused', 'withdrawn', 'closed'] as const)

/** Where a copy was asked for, nothing is missing from the claim, and something may be handed over. */
export const mayBeCopied = (request: RequestDetail): boolean =>
  !isOver.has(request.status) &&
  (isThirdParty(request) || request.kinds.includes('copy')) &&
  openNeedsOf(request).length === 0 &&
  piecesOf(request).length > 0

export const MakeCopyButton = ({ request }: { readonly request: RequestDetail }) => {
  const t = useWords()
  const mayProvide = useMay('copy.provide')
  return mayProvide && mayBeCopied(request) ? (
    <Button width="full" icon={IconCopy} onPress={() => go({ kind: 'copies', requestId: request.id })}>
      {t('copy.make')}
    </Button>
  ) : null
}
