/** English nouns for persons who speak in the news, in the singular, by sector. */
export const personNouns = `
GOVERNMENT minister president vice-president premier prime-minister chancellor vice-chancellor governor mayor ambassador consul diplomat envoy attache official police-officer officer policeman sheriff commissioner king queen prince princess emperor emir sultan sheikh monarch ruler secretary-of-state secretary-of-the-interior attorney-general treasury-secretary press-secretary undersecretary negotiator investigator detective firefighter head-of-state head-of-government bureaucrat civil-servant dictator first-lady home-secretary foreign-secretary
MILITARY general admiral colonel major captain lieutenant sergeant soldier commander troop marine serviceman secretary-of-defense defense-secretary defence-secretary defense-minister defence-minister chief-of-staff mercenary
LEGISLATURE lawmaker legislator senator congressman congresswoman representative mp mep parliamentarian deputy speaker-of-the-house whip
JUDICIARY judge prosecutor justice magistrate attorney-general's
INTELLIGENCE spy spymaster intelligence-officer intelligence-official
PARTY politician party-leader candidate opposition-leader democrat republican conservative liberal socialist presidential-candidate running-mate
MEDIA journalist reporter correspondent editor anchor columnist commentator blogger broadcaster photographer
BUSINESS businessman businesswoman entrepreneur executive ceo chief-executive manager investor trader banker shareholder economist-at founder owner farmer retailer broker
CIVIL_SOCIETY activist protester demonstrator bishop archbishop pope cardinal priest pastor imam rabbi monk campaigner unionist dissident volunteer environmentalist
ACADEMIA professor scientist researcher expert analyst historian economist scholar academic lecturer sociologist psychologist virologist epidemiologist physicist astronomer biologist geologist meteorologist
UNKNOWN spokesman spokeswoman spokesperson spokespeople representative-of chief leader head member employee worker witness eyewitness observer resident critic opponent supporter insider source victim suspect defendant lawyer attorney coach player singer actor actress author writer doctor nurse patient teacher pupil student man woman people mother father brother sister son daughter parent citizen passenger driver pilot athlete fan refugee neighbor neighbour friend colleague relative survivor person hero director secretary secretary-general deputy-chief adviser advisor aide assistant delegate mediator artist musician rebel separatist militant fighter insurgent terrorist inmate prisoner chairman chairwoman chair co-founder expert-witness bystander guest visitor customer voter user chief-negotiator organizer organiser mourner migrant boy girl child couple family
`

/** English nouns for bodies, in the singular, by sector. */
export const bodyNouns = `
GOVERNMENT government ministry department administration agency authority police cabinet embassy consulate council office bureau regime junta treasury home-office central-bank
MILITARY army military navy air-force force troops national-guard coast-guard defense-ministry defence-ministry ministry-of-defense ministry-of-defence
LEGISLATURE parliament congress senate house assembly legislature committee
JUDICIARY court tribunal judiciary prosecution
INTELLIGENCE intelligence secret-service intelligence-agency intelligence-service spy-agency
PARTY party opposition coalition
MEDIA newspaper magazine news-agency daily weekly broadcaster-company radio television tv outlet news-outlet media press website station channel newswire
BUSINESS company firm corporation bank airline carmaker manufacturer business industry retailer-chain startup group-holding
CIVIL_SOCIETY organization organisation group union church charity foundation association ngo campaign nonprofit
ACADEMIA university institute college academy think-tank laboratory
INTERNATIONAL alliance bloc
UNKNOWN team board hospital school museum commission delegation mission
`
