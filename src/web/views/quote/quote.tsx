/** To be filled. */
export function Quote() {
  return <h1>Quote</h1>
}
