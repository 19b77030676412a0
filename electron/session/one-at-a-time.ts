/** Makes asynchronous passes wait for each other: a second press of a button must find the gate as the first left it. */
export const oneAtATime = () => {
  let lastTurn: Promise<unknown> = Promise.resolve()
  return <Arguments extends readonly unknown[], Outcome>(pass: (...given: Arguments) => Promise<Outcome>) =>
    (...given: Arguments): Promise<Outcome> => {
      const turn = lastTurn.then(() => pass(...given))
      lastTurn = turn.catch(() => null)
      return turn
    }
}
