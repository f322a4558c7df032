/** To be filled. */
export function Statement() {
  return <h1>Statement</h1>
}
