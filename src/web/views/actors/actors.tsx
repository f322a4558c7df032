/** To be filled. */
export function Actors() {
  return <h1>Actors</h1>
}
