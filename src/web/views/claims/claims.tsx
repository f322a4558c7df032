/** To be filled. */
export function Claims() {
  return <h1>Claims</h1>
}
