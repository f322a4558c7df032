/** To be filled. */
export function Event() {
  return <h1>Event</h1>
}
