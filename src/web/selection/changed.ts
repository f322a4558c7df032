/** The parameters of an address with some changed; what is undefined is taken out. */
export function changed<Search extends object>(
  search: Search,
  changes: { [Name in keyof Search]?: Search[Name] | undefined },
): Search {
  const entries = Object.entries({ ...search, ...changes }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Search
}
