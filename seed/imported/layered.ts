/** A few entries over many, which are not copied. */
export class Layered<K, V> extends Map<K, V> {
  readonly #below: ReadonlyMap<K, V>

  constructor(below: ReadonlyMap<K, V>, above: ReadonlyMap<K, V>) {
    super(above)
    this.#below = below
  }

  override get = (key: K): V | undefined => super.get(key) ?? this.#below.get(key)
  override has = (key: K): boolean => super.has(key) || this.#below.has(key)
}
