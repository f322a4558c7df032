/** Why something cannot be read as an article, said so that its name can stand before it. */
export class Unreadable extends Error {
  override name = 'Unreadable'
}
