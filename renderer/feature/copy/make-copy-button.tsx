import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import { openNeedsOf } from '../../../domain/identity/open-needs.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { mayMove } from '../../../domain/request/moves.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../words/use-words.ts'
import { isThirdParty } from './typed-copy.ts'
import { piecesOf } from './typed-pieces.ts'

/** Where a copy was asked for, nothing is missing from the claim, and something may be handed over or was. */
export const mayBeCopied = (request: RequestDetail): boolean =>
  mayMove(request.status, 'copy') &&
  (isThirdParty(request) || request.kinds.includes('copy')) &&
  openNeedsOf(request).length === 0 &&
  // A copy handed over while its footage was there may still be written down.
  piecesOf(request, { handed: 'before' }).length > 0

export const MakeCopyButton = ({ request }: { readonly request: RequestDetail }) => {
  const t = useWords()
  const mayProvide = useMay('copy.provide')
  return mayProvide && mayBeCopied(request) ? (
    <Button width="full" icon={IconCopy} onPress={() => go({ kind: 'copies', requestId: request.id })}>
      {t('copy.make')}
    </Button>
  ) : null
}
