/** To be filled. */
export function Article() {
  return <h1>Article</h1>
}
