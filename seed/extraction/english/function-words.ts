import { wordSet } from '../word-set.ts'

/** With these a noun phrase begins. */
export const determiners = wordSet(`
  the a an this these those my your his her its our their whose some any no every each another both all several many few most
  either neither various numerous more half one two three four five six seven eight nine ten
`)
export const possessives = wordSet('my your his her its our their')

/** Pronouns that can be a subject. */
export const pronouns = wordSet(`
  he she it they we i you who this that these those others everyone everybody someone somebody nobody anyone anybody one some
  many both few several most neither another
`)
/** Those that stand for somebody who is named elsewhere. */
export const personal = wordSet('he she it they')
export const objects = wordSet('him her it them us me you himself herself itself themselves')

export const prepositions = wordSet(`
  about above across after against ahead along alongside amid among around as at before behind below beneath beside besides between
  beyond by concerning despite during except following for from in inside into like near of off on onto outside over past per
  regarding since through throughout to toward towards under until unlike up upon via with within without amidst
  because
`)
/** Prepositions whose phrases belong to the noun before them, wherever it stands. */
export const attributive = wordSet('of for from')

/** With these a clause begins that is part of another one. */
export const subordinating = wordSet(`
  that because although though while whilst when whenever if unless until whether whereas since before after as than lest once
`)
export const relatives = wordSet('who which whom whose where')
export const questions = wordSet('whether if why how what who whom when where which')

export const conjunctions = wordSet('and but or yet nor so then')

export const auxiliaries = wordSet(`
  is are was were am be been being has have had do does did will would can could may might must should shall ought
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot mightn't
  mustn't shouldn't he's she's it's they're we're you're i'm there's that's he'd she'd they'd we'd i'd it'd he'll she'll
  they'll we'll i'll it'll they've we've i've you've
`)
export const ofHaving = wordSet("has have had hasn't haven't hadn't having he's she's they've we've i've he'd she'd")
export const ofBeing = wordSet("is are was were am be been being isn't aren't wasn't weren't")
export const ofModals = wordSet(`
  do does did will would can could may might must should shall don't doesn't didn't won't wouldn't can't couldn't cannot
  shouldn't he'll she'll they'll
`)
export const negations = wordSet(`
  not never isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot shouldn't
`)

/** Words between the parts of a clause that belong to no noun phrase; those in -ly are told by their ending. */
const adverbs = wordSet(`
  also again already always even ever further however indeed instead just later meanwhile moreover never nonetheless nevertheless
  not now often once only perhaps quite rather simply soon still then there therefore thus too yesterday today tomorrow tonight
  earlier afterwards afterward first second third finally last once twice here likewise furthermore yet ago aloud bluntly
  elsewhere overnight so separately back instead besides sometimes long previously
`)
const notAdverbs = wordSet(`
  family ally supply assembly italy july reply only early daily weekly monthly friendly elderly deadly likely lovely monopoly anomaly
  fly rely apply imply comply multiply bully rally hourly costly holy
`)
export const isAdverb = (lower: string): boolean =>
  adverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !notAdverbs.has(lower))

/** When something is said. */
export const times = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december morning afternoon evening night noon midnight week weekend month year day days weeks months years hour hours
  minute minutes yesterday today tomorrow tonight
`)
export const timely = wordSet('last this next late early earlier that')

/** Where and how something is said: a phrase with these is no part of the speaker's name. */
export const occasions = wordSet(`
  interview interviews statement statements conference briefing speech address meeting summit remarks comments letter email post tweet
  message call response reply television tv radio hearing debate session rally visit event ceremony talks report
  article memo filing video broadcast appearance testimony news press release telegram twitter facebook instagram
  reference contrast addition particular turn fact part court parliament congress question questions case return
  time moment anger surprise opening closing behalf condition
`)
