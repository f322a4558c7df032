/** To be filled. */
export function Actor() {
  return <h1>Actor</h1>
}
