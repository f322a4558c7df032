/** To be filled. */
export function Claim() {
  return <h1>Claim</h1>
}
