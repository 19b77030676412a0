// What is stated, the day of it, and a line for everybody who signs for it.
import type { Fact } from '../../domain/paper/form.ts'
import { SignLine } from './sign-line.tsx'
import { Unbroken } from './unbroken.tsx'

interface SignedProps {
  readonly statement: string
  readonly end: string
  readonly signedOn: string
  readonly signers: readonly Pick<Fact, 'label' | 'text'>[]
  readonly signHint: string
}

export const Signed = ({ statement, end, signedOn, signers, signHint }: SignedProps) => (
  <>
    <p className="legal-line">
      <Unbroken text={statement} />
      <span className="end">{end}</span>
    </p>
    <p className="written-on">{signedOn}</p>
    {signers.map((signer) => (
      <SignLine key={signer.label} signer={signer} hint={signHint} />
    ))}
  </>
)
