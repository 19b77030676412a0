// Any paper as sheets. The preview in a screen and the printed page are this same component; a preview is scaled from
// outside with CSS transform or zoom.
import { useEffect, useMemo, useState } from 'react'
import type { Paper } from '../../domain/paper/paper.ts'
import { assertNever } from '../../domain/result.ts'
import { CopyReceiptPage } from './copy-receipt-page.tsx'
import { FootageMapPage } from './footage-map-page.tsx'
import { DestructionCertificatePage } from './destruction-certificate-page.tsx'
import { HandFormPage } from './hand-form-page.tsx'
import { LedgerPages } from './ledger-pages.tsx'
import { NoticePage } from './notice-page.tsx'
import { ObjectionAnswerPage } from './objection-answer-page.tsx'
import { OperatingRoomNoticePage } from './operating-room-notice-page.tsx'
import './paper.css'
import { areFacesReady, loadFaces, paperFacesOf } from './paper-fonts.ts'
import { ReceiptPage } from './receipt-page.tsx'
import { RecoveryCodePage } from './recovery-code-page.tsx'
import { RoundSheetPage } from './round-sheet-page.tsx'
import { SupplementPage } from './supplement-page.tsx'

const Sheets = ({ paper }: { readonly paper: Paper }) => {
  switch (paper.kind) {
    case 'notice':
      return <NoticePage paper={paper} />
    case 'receipt':
      return <ReceiptPage paper={paper} />
    case 'ledger':
      return <LedgerPages paper={paper} />
    case 'hand-form':
      return <HandFormPage paper={paper} />
    case 'supplement':
      return <SupplementPage paper={paper} />
    case 'operating-room-notice':
      return <OperatingRoomNoticePage paper={paper} />
    case 'objection-answer':
      return <ObjectionAnswerPage paper={paper} />
    case 'copy-receipt':
      return <CopyReceiptPage paper={paper} />
    case 'footage-map':
      return <FootageMapPage paper={paper} />
    case 'destruction-certificate':
      return <DestructionCertificatePage paper={paper} />
    case 'round-sheet':
      return <RoundSheetPage paper={paper} />
    case 'recovery-code':
      return <RecoveryCodePage paper={paper} />
    default:
      return assertNever(paper)
  }
}

export const PaperView = ({ paper }: { readonly paper: Paper }) => {
  const faces = useMemo(() => paperFacesOf(paper), [paper])
  const [, setLoaded] = useState(faces)
  // Asked of the document in each pass: the print window draws in one, after it has loaded what the paper needs.
  const isReady = areFacesReady(faces)
  useEffect(() => {
    if (isReady) return undefined
    let isGone = false
    const show = async (): Promise<void> => {
      await loadFaces(faces)
      if (!isGone) setLoaded([...faces])
    }
    void show()
    return () => {
      isGone = true
    }
  }, [isReady, faces])
  return (
    <div className="paper" lang={paper.language}>
      {isReady && <Sheets paper={paper} />}
    </div>
  )
}
