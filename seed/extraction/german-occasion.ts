const alternatives = (words: string) => words.trim().split(/\s+/).join('|')

/** The ends that German nouns here have in one case or another. */
export const ends = '(?:s|es|en|e|n|er)?'

/** What is said or written, on a day: *die Erklärung vom Montag*. Compounds end in these, too. */
export const utterances = alternatives(`
  analyse angabe ankündigung anordnung ansprache anweisung appell artikel aufruf auftritt ausgabe aussage aussendung
  äußerung beitrag bericht botschaft brief bulletin depesche erklärung gespräch gutachten information interview kommentar
  meldung memorandum mitteilung notiz papier podcast post pressekonferenz rede schreiben sendung statement stellungnahme
  studie telefonat tweet umfrage vermerk video warnung`)

/** How these come to be known: *am Montag veröffentlicht*. */
export const publishing = alternatives(`
  abgegeben aufgezeichnet ausgestrahlt erschienen geführt gehalten gesendet publiziert übertragen verbreitet veröffentlicht
  verschickt versandt vorgelegt vorgestellt`)

/** Where people meet: what is said after it is mostly said on its day. */
export const meetings = alternatives(`
  anhörung beratung besuch debatte gespräch gipfel konferenz parteitag rede reise runde sitzung telefonat treffen
  verhandlung`)

/** What happens on a day, and is no saying: a date behind it is its own. */
export const happenings = alternatives(`
  abstimmung absturz amtseinführung angriff anschlag attentat ausschreitung beben beerdigung beginn brand demonstration
  einmarsch entscheidung eröffnung explosion feier festnahme feuer finale flut hochwasser invasion krieg kundgebung manöver
  niederlage protest prozess referendum rücktritt sieg spiel start störfall streik sturm termin test tod unfall urteil
  veröffentlichung vorfall wahl`)

/** Papers and broadcasts that are called after the day on which they come: *Bild am Sonntag*. */
export const papers = alternatives('allgemeine bild blick faz krone kurier nzz presse tagesspiegel welt zeitung')
