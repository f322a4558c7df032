/** Weak verbs of everyday news, without those that report. They are conjugated by rule; compounds follow from prefixes. */
export const weakVerbs = `
achten ahnen ändern angeln antworten arbeiten atmen bauen bedeuten beeilen benötigen bereuen besorgen betteln beugen
bilden blicken blühen blockieren bohren brauchen breiten bremsen buchen bündeln danken dauern decken dehnen deuten dienen
diskutieren dokumentieren drehen drohen drücken dulden eignen eilen eignen einigen enden erben ernten erwarten eröffnen
existieren fassen fehlen feiern fertigen festigen filmen finanzieren flüchten folgen fordern fördern formen forschen
fragen freuen führen füllen funktionieren fürchten garantieren gefährden gehören genügen gestalten gewähren glauben
gliedern grenzen gründen grüßen handeln hassen hätscheln heilen heizen hindern hoffen holen hören hungern identifizieren
informieren investieren irren jagen jubeln kämpfen kaufen kehren kippen klagen klappen klären kleben klettern klingeln
knüpfen kochen kontrollieren kooperieren kosten kündigen kümmern kürzen küssen lachen lagern landen lasten leben legen
lehnen lehren leisten leiten lenken lernen leuchten liefern loben locken lohnen lösen machen mahnen malen meinen melden
merken mieten mildern mindern mischen motivieren nähern nutzen nützen öffnen opfern ordnen orientieren packen passen
passieren pflegen planen platzen posten prägen produzieren profitieren protestieren prüfen quälen rauben rauchen räumen
reagieren realisieren rechnen reden reduzieren regeln regieren regnen reichen reinigen reisen reizen retten richten rollen
rücken ruhen rüsten sagen sammeln sanieren säubern schaden schalten schätzen schauen scheitern schenken scherzen schicken
schildern schmecken schmelzen schmücken schonen schulden schützen schwächen schwanken segeln sehnen senken setzen sichern
siegen sitzen sorgen sparen spenden sperren spielen spüren stammen starten stärken stecken stellen steuern stimmen stocken
stoppen stören strafen strahlen streben strecken streiken stürmen stürzen stützen suchen tanken tanzen tasten tauchen
tauschen teilen testen töten trauen trauern träumen trennen trocknen überraschen überzeugen üben umfassen unterstützen
urteilen verbreiten verdienen verhaften verhandeln verletzen vermeiden vernichten verteidigen verteilen verursachen
verurteilen verwenden wachen wagen wählen wahren wandeln wandern warnen warten waschen wechseln wecken wehren weigern
weinen weiten werten wetten widmen wiederholen wirken wohnen wünschen würdigen wüten zahlen zählen zeichnen zeigen zerren
zeugen zielen zögern zünden zweifeln agieren akzeptieren analysieren bombardieren demonstrieren eskalieren evakuieren
explodieren exportieren gratulieren ignorieren importieren inszenieren integrieren kandidieren kassieren kollidieren
konkurrieren konzentrieren kopieren korrigieren kosten manipulieren marschieren mobilisieren modernisieren nominieren
operieren organisieren probieren provozieren qualifizieren randalieren recherchieren reparieren reservieren resultieren
riskieren sabotieren sanktionieren spekulieren stabilisieren stationieren studieren symbolisieren tolerieren trainieren
transportieren verlieren zertifizieren zitieren beeinflussen beeinträchtigen befürworten begegnen begünstigen behandeln
beherrschen belasten beleidigen belegen bemühen benachteiligen berücksichtigen beruhigen berühren beschädigen beschäftigen
beschleunigen beschränken beseitigen besiegen beteiligen bewältigen bewerben bezahlen dominieren ermöglichen ermorden
ernennen erreichen erzeugen erzielen gehorchen genehmigen gewöhnen missbrauchen misstrauen überwachen überqueren
veranstalten verhindern vergiften verbessern verlängern veröffentlichen verringern verschärfen verstärken verweigern
vervollständigen vollenden widersetzen wiederherstellen zerstören
`
