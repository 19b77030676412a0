// A line somebody signs by hand: who, the name where it is known, and what is asked of them.
interface SignLineProps {
  readonly signer: { readonly label: string; readonly text: string }
  readonly hint: string
  readonly signedOn?: string
}

export const SignLine = ({ signer, hint, signedOn }: SignLineProps) => (
  <div className="sign-line">
    {signedOn !== undefined && <span>{signedOn}</span>}
    <span>{signer.label}</span>
    <span className="line">{signer.text}</span>
    <span className="hint">{hint}</span>
  </div>
)
