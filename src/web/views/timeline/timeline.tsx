/** To be filled. */
export function Timeline() {
  return <h1>Timeline</h1>
}
