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
baden bahnen basteln beben beten blenden blitzen bluten borgen brauen brummen brüten bücken bummeln bürgen dampfen dämpfen dichten drosseln
drucken ducken düngen duschen eifern ekeln entern fahnden fälschen falten färben faulen fegen feilen fesseln feuern fischen flicken fluten
foltern funken fußen füttern gähnen gären gelangen geizen gestatten glänzen glätten glücken glühen grämen grillen grübeln hacken haften hallen
hämmern handhaben harren hauen häufen hausen heften hegen heiraten hemmen herrschen hetzen heulen hinken hocken horchen hüllen hüpfen husten
hüten impfen jucken kapern kauen keimen kennzeichnen kentern ketten klammern klatschen klemmen klopfen knacken knallen knien koppeln krachen
kränken kratzen kreisen kreuzen krönen krümmen kurbeln lächeln lähmen langweilen lauern lauschen läuten lecken leiten lindern listen lodern löschen
lüften mangeln meistern morden münden murmeln mustern nagen nähen nähren neigen nicken nisten paaren pachten parken pendeln pfänden pflanzen
pflastern pflücken pflügen pilgern plagen plaudern plündern pochen prahlen prallen pressen prügeln pumpen putschen putzen qualmen radeln rahmen
ranken rasen rasten rauschen reihen reimen rosten rudern rupfen rutschen rütteln sägen salzen säumen schälen schämen schärfen schaukeln schäumen
scheuen schichten schimmern schimpfen schirmen schlachten schleppen schleudern schlichten schlucken schlüpfen schmälern schmeicheln schmettern
schmieden schmieren schmuggeln schnappen schneien schnüren schöpfen schrauben schrecken schrumpfen schulen schummeln schüren schürfen schütteln schütten
schwappen schwärmen schweben schweifen schwenken schwitzen sichten sickern spalten spannen speichern speisen spicken spiegeln spotten sprengen
spritzen sprühen stapeln stauen staunen steigern stiften stöbern stolpern stopfen stranden sträuben streifen streuen strömen strotzen stufen
stutzen summen tadeln tagen tarnen taufen taugen täuschen ticken tilgen tippen toben tönen trommeln tropfen trösten trotzen wälzen wanken
wärmen wehen weihen weilen wickeln willigen winken wirbeln wirtschaften wischen wittern wölben wuchern wühlen würfeln würgen wurzeln zähmen
zanken zapfen zaubern zelten zieren zittern zollen zucken zügeln zünden zweigen fallen bewahren bewirken beitragen versuchen verfügen verlangen
beantragen erlauben empfangen entwickeln erfüllen erinnern ersetzen ergänzen erneuern erschüttern erstatten erübrigen ereignen besitzen besuchen
betreuen bezwecken bedürfen begeistern begleiten begrenzen bekämpfen bemerken benennen bereiten beschleunigen bestatten bezeugen verankern
verabschieden vereinbaren vereinigen vergrößern verkleinern verlagern verpflichten verschlechtern verschulden versorgen verspäten verwalten
verwandeln verwirklichen vernachlässigen verantworten beabsichtigen beauftragen begründen beherbergen berechtigen befähigen beglaubigen
besänftigen bewilligen bestätigen beschuldigen beerdigen belästigen bändigen huldigen kreuzigen nötigen peinigen predigen schädigen steinigen
tätigen züchtigen eröffnen trocknen zeichnen ebnen segnen leugnen eignen wappnen widmen
`
