/** A German word and what it is in English. */
export interface Word {
  de: string
  en: string
}

/** The most frequent first. */
const words = (list: string): Word[] =>
  list
    .trim()
    .split(/[,\n]\s*/)
    .map((pair) => {
      const [de = '', en = de] = pair.trim().split('=')
      return { de, en }
    })

/** Nouns in the plural: the nominative is the accusative, and the article *die*, in the dative *den*. */
export const plurals = words(`
Gespräche=talks, Verhandlungen=negotiations, Truppen=troops, Waffen=weapons, Lieferungen=deliveries
Maßnahmen=measures, Vorwürfe=accusations, Angriffe=attacks, Sanktionen=sanctions, Beziehungen=relations
Pläne=plans, Berichte=reports, Forderungen=demands, Reformen=reforms, Vereinbarungen=agreements
Garantien=guarantees, Vorschläge=proposals, Drohungen=threats, Interessen=interests, Hilfen=aid programmes
Grenzen=borders, Zölle=tariffs, Preise=prices, Exporte=exports, Importe=imports
Gesetze=laws, Wahlen=elections, Proteste=protests, Ermittlungen=investigations, Kontrollen=controls
Verträge=treaties, Bündnisse=alliances, Übungen=exercises, Manöver=manoeuvres, Raketen=missiles
Drohnen=drones, Panzer=tanks, Häfen=ports, Leitungen=pipelines, Kraftwerke=power stations
Banken=banks, Konten=accounts, Kredite=loans, Schulden=debts, Steuern=taxes
Investitionen=investments, Unternehmen=companies, Arbeitsplätze=jobs, Lieferketten=supply chains, Rohstoffe=raw materials
Flüchtlinge=refugees, Gefangene=prisoners, Zivilisten=civilians, Beobachter=observers, Diplomaten=diplomats
Botschafter=ambassadors, Delegationen=delegations, Gipfel=summits, Treffen=meetings, Besuche=visits
Daten=data, Netze=networks, Konzerne=corporations, Medien=media, Gerichte=courts
Urteile=verdicts, Verfahren=proceedings, Fristen=deadlines, Bedingungen=conditions, Zusagen=commitments
Standards=standards, Regeln=rules, Verbote=bans, Ausnahmen=exemptions, Lücken=gaps
Ziele=aims, Risiken=risks, Folgen=consequences, Kosten=costs, Verluste=losses`)

/** Feminine nouns in the singular: the nominative is the accusative, too, with *die*, in the dative *der*. */
export const feminines = words(`
Lage=situation, Politik=policy, Sicherheit=security, Unterstützung=support, Zusammenarbeit=cooperation
Umgehung=circumvention, Entscheidung=decision, Regierung=government, Erklärung=declaration, Resolution=resolution
Kritik=criticism, Offensive=offensive, Invasion=invasion, Mobilmachung=mobilization, Waffenruhe=ceasefire
Verteidigung=defence, Aufrüstung=armament, Abrüstung=disarmament, Erweiterung=enlargement, Annäherung=rapprochement
Wirtschaft=economy, Industrie=industry, Inflation=inflation, Währung=currency, Versorgung=supply
Energie=energy, Ernte=harvest, Forschung=research, Technologie=technology, Überwachung=surveillance
Verfassung=constitution, Opposition=opposition, Koalition=coalition, Partei=party, Bevölkerung=population
Armee=army, Flotte=fleet, Präsenz=presence, Strategie=strategy, Initiative=initiative
Krise=crisis, Pandemie=pandemic, Migration=migration, Ausbildung=training, Finanzierung=funding
Vermittlung=mediation, Neutralität=neutrality, Souveränität=sovereignty, Unabhängigkeit=independence, Ordnung=order`)

/** What stands before a noun in a compound; with these the vocabulary has the long tail of a language. */
export const modifiers = words(`
Wirtschafts=economic, Gas=gas, Energie=energy, Kriegs=war, Sicherheits=security
Friedens=peace, Regierungs=government, Handels=trade, Öl=oil, Militär=military
Rüstungs=arms, Grenz=border, Außen=foreign, Finanz=financial, Getreide=grain
Atom=nuclear, Klima=climate, Rechts=legal, Staats=state, Krisen=crisis
Luft=air, See=sea, Nachbar=neighbourhood, Bündnis=alliance, Partner=partner
Export=export, Import=import, Technik=technical, Chip=chip, Daten=data
Netz=network, Medien=media, Wahl=election, Partei=party, Parlaments=parliamentary
Verfassungs=constitutional, Menschenrechts=human rights, Flüchtlings=refugee, Migrations=migration, Asyl=asylum
Gesundheits=health, Impf=vaccination, Bildungs=education, Forschungs=research, Raumfahrt=space
Stahl=steel, Auto=car, Agrar=farming, Dünger=fertilizer, Weizen=wheat
Kohle=coal, Strom=power, Wasserstoff=hydrogen, Solar=solar, Batterie=battery
Renten=pension, Steuer=tax, Haushalts=budget, Schulden=debt, Währungs=currency
Zins=interest, Banken=banking, Börsen=stock market, Investitions=investment, Subventions=subsidy
Kredit=credit, Hafen=port, Bahn=railway, Straßen=road, Flug=flight
Schiffs=shipping, Logistik=logistics, Zoll=customs, Geheimdienst=intelligence, Polizei=police
Terror=terror, Cyber=cyber, Spionage=espionage, Propaganda=propaganda, Informations=information
Panzer=tank, Raketen=missile, Drohnen=drone, Munitions=ammunition, Artillerie=artillery
Abwehr=defence, Angriffs=attack, Verteidigungs=defence, Nachschub=supply, Reserve=reserve
Minderheiten=minority, Religions=religious, Kultur=cultural, Sport=sports, Reise=travel
Visa=visa, Konsular=consular, Entwicklungs=development, Hunger=famine, Wasser=water`)

/** Verbs by their infinitive, as it stands behind *kann*, *müsse* or *to*. */
export const verbs = words(`
unterstützen=support, prüfen=examine, verhindern=prevent, stärken=strengthen, ablehnen=reject
begrenzen=limit, beenden=end, fortsetzen=continue, verschärfen=tighten, schützen=protect
umgehen=get round, gefährden=endanger, verurteilen=condemn, beschleunigen=speed up, verlängern=extend
bezahlen=pay for, ausweiten=widen, vorbereiten=prepare, begrüßen=welcome, blockieren=block
kontrollieren=control, erklären=explain, akzeptieren=accept, untersuchen=investigate, verändern=change
lockern=loosen, aufheben=lift, einführen=introduce, veröffentlichen=publish, verteidigen=defend
ersetzen=replace, finanzieren=fund, koordinieren=coordinate, verzögern=delay, erfüllen=fulfil
verletzen=violate, respektieren=respect, ignorieren=ignore, bestätigen=confirm, widerlegen=refute
ausschließen=rule out, fordern=demand, versprechen=promise, garantieren=guarantee, abbauen=reduce
aufbauen=build up, ausrüsten=equip, stationieren=station, zurückziehen=withdraw, bewaffnen=arm
besteuern=tax, fördern=promote, bremsen=slow down, überwachen=monitor, aussetzen=suspend`)

/** Adjectives by their stem, to which *-e* or *-en* is added. */
export const adjectives = words(`
neu=new, gemeinsam=joint, militärisch=military, westlich=western, weiter=further
wichtig=important, groß=large, international=international, wirtschaftlich=economic, bisherig=previous
politisch=political, europäisch=European, geplant=planned, angeblich=alleged, strategisch=strategic
harte=hard, schwer=heavy, vereinbart=agreed, diplomatisch=diplomatic, langfristig=long-term
gegenseitig=mutual, dauerhaft=lasting, unabhängig=independent, regional=regional, humanitär=humanitarian
verbindlich=binding, umstritten=disputed, notwendig=necessary, öffentlich=public, technisch=technical`).map(
  ({ de, en }) => ({ de: de.replace(/e$/, ''), en }),
)

/** Where, when and how, as it stands in the middle of a German clause. */
export const circumstances = words(`
in den kommenden Wochen=in the coming weeks, noch in diesem Jahr=this year, gemeinsam mit den Partnern=together with its partners
unter keinen Umständen=under no circumstances, im großen Stil=on a large scale, so schnell wie möglich=as soon as possible
in enger Abstimmung mit den Verbündeten=in close coordination with allies, trotz aller Kritik=despite all criticism
auf absehbare Zeit=for the foreseeable future, ohne Vorbedingungen=without preconditions, mit allen Mitteln=by all means
bis zum Ende des Monats=by the end of the month, vor dem Winter=before the winter, in vollem Umfang=in full
nach dem Völkerrecht=under international law, Schritt für Schritt=step by step, mit sofortiger Wirkung=with immediate effect
auf beiden Seiten=on both sides, vor Ort=on the ground, im eigenen Interesse=in its own interest
nach Jahren des Stillstands=after years of standstill, im Rahmen der Vereinten Nationen=within the United Nations`)
