/**
 * Verbs that report, by what can follow them; `_` joins a verb to a word behind it, and `:` to a preposition without
 * which it narrates no act of speech. A verb is in as many lists as it does different things.
 */
export const reportingVerbs = {
  /** A clause that says what is said; with words in quotation marks, too. */
  saying: `
    say tell add claim argue insist warn announce declare state note stress emphasise emphasize explain reply respond answer admit
    acknowledge concede allege maintain assert contend suggest report write confirm deny reveal disclose predict forecast promise
    vow pledge swear threaten assure reassure inform notify remind caution advise recommend propose complain lament joke quip remark
    observe comment testify conclude estimate indicate imply hint reiterate repeat recall recount post tweet signal affirm
    proclaim profess protest object counter retort rebut boast brag charge point_out make_clear spell_out agree rule determine
    tell decide demand request urge convince mention quote_as_saying guarantee clarify confess concur mutter murmur express_hope
    express_concern express_concerns express_fear express_fears express_confidence express_doubt express_doubts voice_hope voice_concern voice_concerns raise_concerns
    shout cry whisper yell scream ask continue go_on sum_up put conclude interject exclaim chime_in order plead
    underline underscore highlight specify elaborate speculate surmise reason muse venture opine stipulate certify attest
    pronounce vouch describe
  `,
  /** A clause that says what is thought. */
  thinking: `
    believe think hope fear expect doubt suspect assume consider know understand feel worry wonder find realise realize
    envisage anticipate reckon figure hold regret
  `,
  /** Only words in quotation marks, and no clause of their own. */
  onlyDirect: `
    continue go_on put sum_up interject exclaim chime_in mutter murmur shout cry whisper yell scream describe cite elaborate mention
    echo chant sing read
  `,
  /** A question. */
  asking: `
    ask wonder explain say tell know reveal disclose describe clarify specify indicate decide determine doubt inquire enquire
    question discuss consider
  `,
  /** Somebody, and with an infinitive what they should do. */
  urging: `
    urge ask tell order warn advise call_on appeal_to invite encourage press implore beg instruct command direct remind
    challenge exhort request plead_with lobby caution counsel petition
  `,
  /** An infinitive that says what whoever speaks will do, has done or wants. */
  promising: `
    promise vow pledge threaten offer agree swear claim demand ask propose undertake commit volunteer profess
  `,
  /** Somebody who is spoken to is the verb's object. */
  telling: `
    tell warn assure reassure inform notify remind advise promise caution ask urge convince order accuse call_on appeal_to invite
    encourage press implore beg instruct command direct challenge exhort lobby counsel petition thank congratulate threaten
    plead_with brief blame
  `,
  /** An act that is narrated. */
  acting: `
    deny reject condemn denounce praise criticise criticize praise:for criticise:for criticize:for condemn:for accuse:of blame blame:for blame:on dismiss:as rebuke refute rebut dispute
    warn:of warn:against warn:about caution:against call_for call_on apologise:for apologize:for confirm defend welcome hail applaud
    deplore slam blast lambast lambaste decry attack:over demand announce comment:on propose recommend question
    complain:about complain:of boast:of boast:about threaten:with promise pledge vow endorse back:in urge request protest:against
    object:to admit acknowledge reaffirm reiterate repudiate rule_out speak_out express voice congratulate:on thank:for insist:on
    hint:at argue:for argue:against plead:for plead:with appeal:for speak:of speak:about testify:against testify:about
    advocate oppose ridicule mock laud commend castigate chide chastise scold deride belittle downplay play_down
    hit_out lash_out hit_back cast_doubt raise_concerns raise_doubts charge:with predict forecast claim
    call_in:as characterise:as characterize:as describe:as brand:as label:as  disown disavow retract 
    liken:to compare:to portray:as refer_to:as dub
  `,
  /** Whatever somebody calls something, in quotation marks. */
  naming: `
    call brand label describe:as dub characterise:as characterize:as dismiss:as denounce:as condemn:as hail:as praise:as
    speak:of speak:about talk:of talk:about refer_to:as term
  `,
} as const

export type Takes = keyof typeof reportingVerbs
