/** To be filled. */
export function Network() {
  return <h1>Network</h1>
}
