/** Past and participle of verbs that report and follow no rule; where there is one form it is both. */
export const irregularVerbs = `
  say said
  tell told
  write wrote written
  swear swore sworn
  think thought
  know knew known
  understand understood
  feel felt
  find found
  hold held
  make made
  go went gone
  speak spoke spoken
  put put
  forecast forecast
  undertake undertook undertaken
  withdraw withdrew withdrawn
  spell spelled
  beg begged
  hit hit
  cast cast
  read read
  sing sang sung
`

/** Verbs whose last letter is written twice before an ending. */
export const doubling = new Set(['admit', 'rebut', 'plan', 'commit', 'dub', 'brag', 'beg', 'chat', 'dis', 'concur'])
/** Verbs whose last letter may be written twice. */
export const sometimesDoubling = new Set(['signal', 'label', 'counsel'])

/** Past forms of other verbs than those that report: where one is, a clause is. */
export const otherPasts = `
  became began broke brought built came chose did drew drove fell fought fled flew found gave got grew had held hit kept knew
  laid led left lost made met paid ran rose said saw sent set shot spoke spent stood stole struck swore swept took taught thought
  threw took understood was went were won wore wrote ate bought caught felt forgot froze hid hurt meant sold shook sank sought quit
`
