// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let hu_HU: StaticString = #"""
@form
l f
@titles
Úr
Úrhölgy
@genders
férfi
nő
@female
Mária=maria	5071
Erzsébet=erzsebet	3860
Katalin	2859
Éva=eva	2596
Ilona	2531
Anna	2051
Zsuzsanna	1979
Margit	1607
Judit	1395
Ágnes=agnes	1390
Andrea	1382
Ildikó=ildiko	1322
Julianna	1295
Erika	1264
Krisztina	1164
Irén=iren	1028
Eszter	957
Mónika=monika	940
Magdolna	901
Edit	874
Gabriella	858
Szilvia	843
Anita	769
Viktória=viktoria	758
Anikó=aniko	744
Márta=marta	724
Tímea=timea	687
Rozália=rozalia	651
Piroska	645
Ibolya	614
Klára=klara	598
Tünde=tunde	588
Dóra=dora	586
Zsófia=zsofia	572
Alexandra	525
Veronika	517
Gizella	504
Csilla	492
Nikolett	464
Melinda	456
Réka=reka	455
Nóra=nora	452
Terézia=terezia	451
Adrienn	449
Beáta=beata	434
Marianna	430
Vivien	419
Renáta=renata	417
Barbara	404
Enikő=eniko	403
Bernadett	397
Rita	394
Brigitta	391
Edina	382
Hajnalka	379
Gyöngyi=gyongyi	374
Petra	373
Boglárka=boglarka	355
Orsolya
Jolán=jolan	345
Noémi=noemi	338
Etelka	322
Valéria=valeria	315
Fanni	314
Borbála=borbala	313
Annamária=annamaria	301
Kitti	292
Teréz=terez
Nikoletta	287
Laura	284
Emese	280
Lilla	279
Hanna	261
Aranka	259
Kinga	250
Klaudia	247
Anett	244
Róza=roza	241
Lili	229
Zita	228
Dorina	227
Emma	225
Beatrix	224
Zsanett	218
Sára=sara	210
Bianka	204
Rózsa=rozsa	200
Jázmin=jazmin	196
Luca
Júlia=julia	194
Diána=diana	189
Henrietta	186
Györgyi=gyorgyi	182
Irma	181
Dorottya	172
Bettina	171
Mariann
Virág=virag	170
Gréta=greta	167
Rebeka
Abigél=abigel
Abiáta=abiata
Abélia=abelia
Ada
Adala
Adalberta
Adalbertina
Adela
Adelaida
Adelgund
Adelgunda
Adelheid
Adelin
Adelina
Adelinda
Adeodáta=adeodata
Adina
Admira
Adolfina
Adonika
Adria
Adrianna
Adriána=adriana
Adél=adel
Adéla=adela
Adélia=adelia
Afrodita
Afrodité=afrodite
Aglent
Aglája=aglaja
Agnabella
Agnella
Agnéta=agneta
Agrippína=agrippina
Agáta=agata
Aida
Aina
Ainó=aino
Aisa
Ajna
Ajnácska=ajnacska
Ajnó=ajno
Ajsa
Ajtonka
Ajándék=ajandek
Akaiéna=akaiena
Akilina
Alba
Alberta
Albertin
Albertina
Albina
Alda
Aldea
Alesszia
Aleszja
Alett
Aletta
Alexa
Alexandrin
Alexandrina
Alexia
Alfonza
Alfonzin
Alfonzina
Alfréda=alfreda
Alica
Alicia
Alida
Alina
Alinda
Alinka
Alirán=aliran
Alitta
Aliz
Aliza
Allegra
Alma
Almanda
Almira
Almiréna=almirena
Alojzia
Aloma
Aloé=aloe
Alvina
Aléna=alena
Alícia=alicia
Alíz=aliz
Alóma=aloma
Amadea
Amadil
Amanda
Amarant
Amaranta
Amarill
Amarilla
Amarillisz
Ambrózia=ambrozia
Amelda
Amelita
Ametiszt
Amidala
Amilla
Amina
Aminta
Amira
Amrita
Amábel=amabel
Amál=amal
Amália=amalia
Amáta=amata
Amázia=amazia
Amélia=amelia
Anada
Anaisz
Anasztázia=anasztazia
Anatólia=anatolia
Ancilla
Anda
Andelin
Andelina
Andi
Androméda=andromeda
Anelma
Anetta
Angelika
Angelina
Angella
Angyal
Angyalka
Angéla=angela
Ani
Anica
Anicéta=aniceta
Aniella
Anika
Anilla
Anina
Anissza
Anitra
Anka
Annabel
Annabell
Annabella
Annaliza
Annamari
Annarita
Annavera
Anni
Annunciáta=annunciata
Anriett
Antea
Antigoné=antigone
Antoanett
Antonella
Antoniett
Antonietta
Antónia=antonia
Anzelma
Anélia=anelia
Anéta=aneta
Anízia=anizia
Apol
Apolka
Apollinária=apollinaria
Apollónia=apollonia
Aporka
Appia
Arabella
Arany
Aranyka
Ariadna
Ariadné=ariadne
Arianna
Ariella
Arienn
Arika
Arikán=arikan
Arina
Arinka
Arita
Ariéla=ariela
Arlett
Armanda
Armandina
Armida
Armilla
Arnolda
Artemisz
Artemízia=artemizia
Arzénia=arzenia
Asma
Asszunta
Aszpázia=aszpazia
Asztrid
Asztrida
Asztéria=aszteria
Ata
Atala
Atalanta
@male
László=laszlo	6225
István=istvan	5710
József=jozsef	5107
János=janos	4454
Zoltán=zoltan	4273
Sándor=sandor	3485
Gábor=gabor	3332
Ferenc	3194
Attila	3014
Péter=peter	2891
Tamás=tamas	2837
Zsolt	2363
Tibor	2184
András=andras	2032
Csaba	1909
Imre	1813
Lajos	1678
György=gyorgy	1589
Balázs=balazs	1460
Gyula	1340
Mihály=mihaly	1278
Róbert=robert	1255
Károly=karoly	1236
Dávid=david	1233
Dániel=daniel	1160
Ádám=adam	1152
Béla=bela	1151
Krisztián=krisztian	1086
Miklós=miklos	1030
Norbert	1007
Bence	975
Máté=mate	889
Pál=pal	740
Gergő=gergo	708
Roland	706
Szabolcs	705
Bálint=balint	658
Levente	651
Márk=mark	644
Richárd=richard	639
Antal	617
Gergely	601
Ákos=akos	589
Viktor	551
Árpád=arpad	489
Márton=marton	475
Géza=geza	472
Kristóf=kristof	424
Milán=milan	371
Dominik	368
Patrik	367
Martin	351
Barnabás=barnabas	342
Jenő=jeno	339
Kálmán=kalman
Marcell	335
Áron=aron	302
Mátyás=matyas	284
Ernő=erno	281
Endre	265
Botond
Zsombor	260
Dezső=dezso	240
Olivér=oliver	237
Nándor=nandor	236
Szilárd=szilard	227
Erik
Alex	218
Benedek	199
Vilmos	198
Kornél=kornel	189
Zalán=zalan	185
Dénes=denes	180
Ottó=otto	178
Benjámin=benjamin	163
Bertalan	159
Kevin	156
Adrián=adrian	145
Rudolf	130
Noel
Albert	127
Vince
Ervin	111
Győző=gyozo	106
Zsigmond	105
Andor	99
Iván=ivan	95
Szilveszter
Gusztáv=gusztav	93
Barna
Ábel=abel	91
Hunor	88
Arnold	87
Csongor
Elemér=elemer	84
Krisztofer
Bendegúz=bendeguz	81
Emil	74
Tivadar
Henrik	71
Aba
Adorján=adorjan
Aladár=aladar
Alexander
Amadé=amade
Andris
Artúr=artur
Atlasz
Baltazár=baltazar
Bernát=bernat
Boldizsár=boldizsar
Bán=ban
Bánk=bank
Bódog=bodog
Dani
Dante
Demeter
Domokos
Domonkos
Dózsa=dozsa
Ede
Edu
Elek
Farkas
Feri
Ferkó=ferko
Frigyes
Fülöp=fulop
Gabi
Gedeon
Gellért=gellert
Gyuri
Gál=gal
Gáspár=gaspar
Ignác=ignac
Illés=illes
Jakab
Jancsi
Jeromos
Jordán=jordan
Jónás=jonas
Jóska=joska
Józsi=jozsi
Karcsi
Kelemen
Kozma
Laci
Levi
Lukács=lukacs
Lázár=lazar
Lénárd=lenard
Lőrinc=lorinc
Marci
Matyi
Miki
Mikike
Miklóska=mikloska
Miksa
Milos
Mór=mor
Móric=moric
Mózes=mozes
Napóleon=napoleon
Norbi
Orbán=orban
Oszkár=oszkar
Pali
Peti
Pista
Pisti
Rezső=rezso
Rómeó=romeo
Salamon
Sebestyén=sebestyen
Simon
Sámuel=samuel
Tibi
Tomi
Xavér=xaver
Zakariás=zakarias
Zala
Zoli
Ábrahám=abraham
Ádi=adi
Ádika=adika
Ágoston=agoston
Ármin=armin
Ödön=odon
@last
Nagy	3917
Kovács=kovacs	3618
Tóth=toth	3539
Szabó=szabo	3493
Horváth=horvath	3359
Varga	2297
Kiss	2180
Molnár=molnar	1787
Németh=nemeth	1521
Farkas	1400
Balogh	1383
Papp	878
Takács=takacs	860
Juhász=juhasz	849
Lakatos	833
Mészáros=meszaros	663
Oláh=olah	650
Simon	633
Rácz=racz	596
Fekete	572
Szilágyi=szilagyi	537
Török=torok	443
Fehér=feher	440
Balázs=balazs	432
Gál=gal	424
Kis	409
Szűcs=szucs	397
Kocsis	392
Orsós=orsos	388
Fodor	384
Szalai	352
Sipos	347
Lukács=lukacs	342
Magyar
Pintér=pinter	336
Gulyás=gulyas	331
Biró=biro	323
Király=kiraly	314
László=laszlo	307
Katona
Jakab	303
Bogdán=bogdan	300
Balog	297
Sándor=sandor	291
Boros	289
Fazekas	280
Kelemen
Váradi=varadi
Antal	275
Somogyi	273
Orosz	271
Fülöp=fulop	269
Veres	263
Vincze	262
Hegedűs=hegedus	257
Budai	254
Deák=deak	252
Pap	248
Bálint=balint	244
Pál=pal	239
Illés=illes	235
Vass
Szőke=szoke
Vörös=voros	234
Bognár=bognar	233
Fábián=fabian
Lengyel	232
Bodnár=bodnar	229
Szücs=szucs	226
Hajdu	219
Halász=halasz
Jónás=jonas	217
Máté=mate	208
Székely=szekely	206
Kozma	205
Gáspár=gaspar	204
Pásztor=pasztor	199
Bakos	198
Dudás=dudas	195
Major	194
Orbán=orban	192
Hegedüs=hegedus
Virág=virag	191
Barna	188
Novák=novak	187
Soós=soos	185
Tamás=tamas	183
Nemes
Pataki	179
Balla	175
Faragó=farago
Borbély=borbely	174
Kerekes
Barta	173
Szekeres	171
Csonka
Mezei	169
Péter=peter	168
Márton=marton
Sárközi=sarkozi	167
Ady
András=andras
Andrássy=andrassy
Asztalos
Babits
Babos
Bacsik
Balassa
Balint
Balzary
Baranyai
Baross
Bartok
Bartók=bartok
Batthyány=batthyany
Beck
Beethoven
Beregfy
Beres
Berényi=berenyi
Bethlen
Birtalan
Bogdani
Bollobás=bollobas
Bolyai
Bornemisza
Bottyán=bottyan
Breznay
Buday
Bukrán=bukran
Burjan
Bánffy=banffy
Bárány=barany
Béres=beres
Cseh
Csere
Cseszneky
Csillag
Csizmadia
Csokonai
Csukás=csukas
Csupó=csupo
Csurka
Csák=csak
Csáki=csaki
Csóka=csoka
Csókás=csokas
Curiel
Czakó=czako
Cziffra
Dajos
Darányi=daranyi
Demszky
Dienes
Disztl
Dobay
Dobos
Dobó=dobo
Draskovich
Draskovics
Draskovits
Dzsudzsák=dzsudzsak
Dávid=david
Dózsa=dozsa
Egerszegi
Erdős=erdos
Erkel
Esterházy=esterhazy
Eötvös=eotvos
Ferencz
Fischer
Freud
Gabor
Galamb
Galambos
Garaba
Garai
Gaál=gaal
Gergely
Gindl
Grósz=grosz
Gyarmati
Gyepes
Gyulai
Gyulay
Gyurta
Gárdonyi=gardonyi
Göncz=goncz
Hajdú=hajdu
Hajnal
Horn
Hosszú=hosszu
Hunyadi
Illyés=illyes
Imre
Jókai=jokai
Kalocsai
Kalocsay
Kanizsa
Karakas
Kardos
Karinthy
Karman
Kecskés=kecskes
Kemény=kemeny
Kenderesi
Keresztes
Kertész=kertesz
Keserü=keseru
Kisfaludi
Kisfaludy
Kocsárdi=kocsardi
Kodály=kodaly
Koltai
Koranyi
Kornai
Koroknay
Kossuth
Kosztolányi=kosztolanyi
Kovacsics
Kovač=kovac
Kovačić=kovacic
Koós=koos
Kristofics
Kristó=kristo
Krúdy=krudy
Kulcsár=kulcsar
Kurt
Kurucz
Kádár=kadar
Káldy=kaldy
Kállay=kallay
Kármán=karman
Károly=karoly
Károlyi=karolyi
Kósz=kosz
Körte=korte
Kőszegi=koszegi
Lőrincz=lorincz
Madaras
Madách=madach
Markovits
Marx
Medgyessy
Megyeri
Mihály=mihaly
Mikes
Miklós=miklos
Mikszáth=mikszath
Moldován=moldovan
Moskovics
Moskovits
Mudin
Munkácsi=munkacsi
Munkácsy=munkacsy
Mágocsy=magocsy
Márkus=markus
Mészöly=meszoly
Móra=mora
Móricz=moricz
Nemeș=nemes
Neumann
Nikics
Nikisch
Nikiš=nikis
Nyers
Nyilasi
Nébald=nebald
Orczy
Parnell
Pekurár=pekurar
Petőfi=petofi
Polgár=polgar
Polányi=polanyi
Pulszky
Puskás=puskas
Pázmány=pazmany
Pólya=polya
Radnóti=radnoti
Rejtő=rejto
Reményi=remenyi
Riesz
Roskoványi=roskovanyi
Rosztóczy=rosztoczy
Roveda
Rozgonyi
Rudas
Ruffínyi=ruffinyi
Rác=rac
Rátz=ratz
Rédei=redei
Révai=revai
Róka=roka
Rózsa=rozsa
Schmidt
Sebestyén=sebestyen
Solt
Solti
Somorjai
Somorjay
Soros
Strelicz
Sumegi
Supka
Szakolczai
Szakács=szakacs
Szakály=szakaly
Szalay
Szathmary
Szatmary
Szell
Szenes
Szervánszky=szervanszky
Szigeti
Sziklai
Szilárd=szilard
Szisz
Szklenár=szklenar
Szluka
Szokol
Szollosi
Szondi
Sztraka
Szántó=szanto
Szász=szasz
Szávay=szavay
Széchenyi=szechenyi
Széchényi=szechenyi
Szép=szep
Szőcs=szocs
Takac
Takach
Takač=takac
Takáts=takats
Tardy
Tarján=tarjan
Teleki
Tellér=teller
Torma
Toró=toro
Törőcsik=torocsik
Vadász=vadasz
Vajda
Varadi
Varady
Vasas
Vazsonyi
Veréb=vereb
Vető=veto
Vujicsics
Váci=vaci
Várhidi=varhidi
Várkonyi=varkonyi
Vásáry=vasary
Végh=vegh
Vörösmarty=vorosmarty
Vöröss=voross
Zichy
Zrínyi=zrinyi
Zsiga
Zsigmondi
Zsigmondy
Zsivoczky
Ötvös=otvos
@companies
Kft.
Zrt.
Bt.
Nyrt.
@address
%C, %A, %Z
s n.
@streets
Abonyi lajos köz
Ady utca
Ady endre út
Akácfa útja
Akácos köz
Alkotmány utca
Alkotás út
Alma útja
András köz
Antal utca
Antal iván út
Antos jános útja
Apponyi albert köz
Aradi utca
Arany út
Arany jános útja
Attila köz
Aulich lajos utca
Avar út
Ba-ko útja
Baba köz
Badacsonyi utca
Badacsonyi út
Bagolyvár útja
Bajcsy zsilinszky köz
Bajcsy-zsilinszky utca
Bajcsy-zsilinszky endre út
Bajtárs útja
Bajza józsef köz
Balassa bálint utca
Balaton út
Barack útja
Barackos köz
Baross utca
Baross gábor út
Bartók béla útja
Batthyány lajos köz
Bem utca
Bem józsef út
Bercsényi útja
Bercsényi miklós köz
Berzsenyi dániel utca
Bethlen út
Bethlen gábor útja
Bezerédi imre köz
Bicskei utca
Bihari jános út
Birs útja
Blaskovics köz
Bocskai utca
Bocskai istván út
Bodócs útja
Boglárka köz
Bolyai jános utca
Budai nagy antal út
Buzogány útja
Bánya köz
Báthori utca
Béke út
Béke útja
Bódis köz
Bökkhegyi utca
Ceglédi út
Cinke útja
Concóháti köz
Corvin jános utca
Csaba gyöngye út
Csalogány útja
Csengey gusztáv köz
Cseresznye utca
Cserfa út
Csermák hugó útja
Csiky gergely köz
Csillag zsigmond utca
Csokonai út
Csokonai vitéz mihály útja
Csörgey köz
Czuczor gergely utca
Damjanich út
Damjanich jános útja
Dankó köz
Dankó pista utca
Degré alajos út
Dembinszky útja
Deák ferenc köz
Dió utca
Diófa út
Dobó útja
Dobó köz
Dobó istván utca
Dohány út
Dolina útja
Dorottya köz
Dr. him márton utca
Dr. tamay út
Dugonics andrás útja
Dugovics titusz köz
Dánosi utca
Dózsa út
Dózsa györgy útja
Egres köz
Egressy gábor utca
Előd út
Előre útja
Endre köz
Eper utca
Eperjesi út
Erdőalja útja
Erdős köz
Erdős utca
Erkel ferenc út
Erzsébet királyné útja
Erzsébet királyné köz
Erzsébet lakótelep utca
Esze tamás út
Etele útja
Ezerjó köz
Eötvös utca
Eötvös józsef út
Fadrusz jános útja
Fecske köz
Fenyves utca
Fenyő út
Ferenc útja
Fiáth györgy köz
Forró elek utca
Futó út
Fáy andrás útja
Függetlenség köz
Fülemüle utca
Fülemüle út
Fő útja
Galamb köz
Garay jános utca
Gaál miklós út
Gergely útja
Gerle köz
Gesztenye utca
Gyár út
Gyár útja
Gyóni köz
Gyóni géza utca
Gyöngyvirág út
Győri útja
Győzelem köz
Győzelem utca
Gábor áron út
Gárdonyi géza útja
Gólya köz
Hadak utca
Hajnal út
Hajós útja
Haladás köz
Halász utca
Harkányi frigyes út
Határ útja
Hegyalja köz
Herman ottó utca
Hold út
Homok útja
Homokrész köz
Honvéd utca
Honvéd út
Hunor útja
Hunyadi köz
Hunyadi jános utca
Hársfa út
Hétvezér útja
Hóvirág köz
Ibolya utca
Ifjúság út
Igmándi útja
Illyés gyula köz
Imre utca
Irinyi út
Irsay károly útja
Irányi dániel köz
Iskola utca
István út
Juhász gyula útja
János köz
Jázmin utca
Jókai út
Jókai mór útja
Jólét köz
Jósika miklós utca
József út
József attila útja
József attila köz
Kadarka utca
Kaffka margit út
Kapa útja
Kapisztrán jános köz
Kapitány utca
Karácsondi út
Kastély útja
Kastélykert köz
Kasza utca
Katona út
Katona józsef útja
Kazinczy ferenc köz
Kegyelet utca
Kemény zsigmond út
Kender útja
Kereszt köz
Kereszt utca
Kertész út
Kilátó útja
Kinizsi köz
Kinizsi pál utca
Kis út
Kisfaludi károly útja
Kisfaludy köz
Kiss ernő utca
Kiss tábornok út
Klapka györgy útja
Klapka györgy köz
Klastrom utca
Knézich károly út
Kodály zoltán útja
Kolozsvári köz
Koltói anna utca
Komáromi út
Kossuth útja
Kossuth köz
Kossuth ferenc utca
Kossuth lajos út
Koszta józsef útja
Kosztolányi dezső köz
Kálvin utca
Kálvin jános út
Károly róbert útja
Kölcsey ferenc köz
Könyök utca
Körte út
Körösi csoma sándor útja
Községi köz
Köztársaság utca
Külterület iv. út
Lehel útja
@zones
Europe/Budapest
@regions
Budapest	BU	
Hajdú-Bihar	HB	
Csongrad		
Borsod-Abaúj-Zemplén	BZ	
Baranya	BA	
Győr-Moson-Sopron	GS	
Szabolcs-Szatmár-Bereg	SZ	
Bács-Kiskun	BK	
Fejér	FE	
Vas	VA	
Jász-Nagykun-Szolnok	JN	
Komárom-Esztergom	KE	
Somogy	SO	
Pest	PE	
Zala	ZA	
Békés	BE	
Veszprém	VM	
Heves	HE	
Nógrád	NO	
Tolna	TO	
@cities
Budapest	HU	0	474984	190404	0	1741	1007|1035|1062|1086|1111|1136|1158|1194
Pest	HU	0	475000	190833	0	1002	1007|1035|1062|1086|1111|1136|1158|1194
Buda	HU	0	475000	190333	0	510	1007|1035|1062|1086|1111|1136|1158|1194
Debrecen	HU	1	475317	216244	0	202	4000|4024|4026|4028|4031|4033|4042|4078
Szeged	HU	2	462530	201482	0	161	6700|6720|6722|6724|6726|6728|6753|6771
Miskolc	HU	3	481033	207781	0	155	3500|3508|3517|3521|3526|3528|3531|3534
Pécs	HU	4	460762	182281	0	145	7600|7622|7625|7627|7630|7633|7635|7668
Budapest XI. kerület	HU	0	474760	190360	0	139	1007|1035|1062|1086|1111|1136|1158|1194
Zugló	HU	0	475176	191055	0	130	1007
Győr	HU	5	476833	176351	0	129	9000|9011|9019|9022|9024|9025|9027|9029
Budapest III. kerület	HU	0	475416	190450	0	124	1007
Nyíregyháza	HU	6	479554	217167	0	118	4246|4400|4405|4431|4432|4433|4481|4551
Budapest XIII. kerület	HU	0	475298	190807	0	114	1007
Kecskemét	HU	7	469062	196913	0	110	6000|6008|6044
Székesfehérvár	HU	8	471900	184103	0	102	8000|8019
Újpest	HU	0	475686	190846	0	101	1007
Budapest IV. kerület	HU	0	475618	190891	0	98	1007
Budapest XVIII. kerület	HU	0	474442	191760	0	93	1007
Budapest II. kerület	HU	0	475198	190222	0	89	1007|1035|1062|1086|1111|1136|1158|1194
Budapest VIII. kerület	HU	0	474892	190701	0	82	1007|1035|1062|1086|1111|1136|1158|1194
Budapest XV. kerület	HU	0	475626	191168	0	80	1007
Kőbánya	HU	0	474843	191391	0	78	1007
Budapest XVII. kerület	HU	0	474800	192539	0	78
Szombathely	HU	9	472309	166216	0	78	9625|9700|9707
Józsefváros	HU	0	474894	190729	0	77	1007|1035|1062|1086|1111|1136|1158|1194
Budapest XXI. kerület	HU	0	474222	190664	0	76	1007
Szolnok	HU	10	471807	201984	0	71	5000|5008
Budapest XVI. kerület	HU	0	475148	191703	0	68	1007
Tatabánya	HU	11	475925	183810	0	66	2800
Kaposvár	HU	12	463667	178000	0	64	7400|7451
Budapest XX. kerület	HU	0	474367	191009	0	63	1007
Érd	HU	13	473949	189136	0	62	2030
Sopron	HU	5	476850	165905	0	62	9400|9407|9408|9494
Angyalföld	HU	0	475476	190797	0	62	1007
Erzsébetváros	HU	0	475021	190722	0	62	1007|1035|1062|1086|1111|1136|1158|1194
Zalaegerszeg	HU	14	468370	168440	0	62	8900|8904
Budapest XIX. kerület	HU	0	474529	191494	0	62	1007
Kispest	HU	0	474515	191402	0	61	1007
Békéscsaba	HU	15	466833	211000	0	60	5600|5623|5671
Ferencváros	HU	0	474775	190908	0	59	1007
Pestlőrinc	HU	0	474298	192159	0	59
Veszprém	HU	16	470933	179115	0	57	8200|8411|8412
Budapest XII. kerület	HU	0	474919	190149	0	57	1007|1035|1062|1086|1111|1136|1158|1194
Eger	HU	17	479026	203733	0	54	3300|3323
Kelenföld	HU	0	474661	190310	0	53	1007|1035|1062|1086|1111|1136|1158|1194
Budapest XXII. kerület	HU	0	474270	190402	0	50	1007
Dunaújváros	HU	8	469648	189397	0	50	2400|2407
Nagykanizsa	HU	14	464535	169910	0	47	8800|8808|8809|8831
Hódmezővásárhely	HU	2	464167	203333	0	44	6800|6805|6806
Budapest VI. kerület	HU	0	475037	190658	0	42	1007|1035|1062|1086|1111|1136|1158|1194
Cegléd	HU	13	471727	197995	0	39	2700|2738
Rákospalota	HU	0	475645	191221	0	39	1007
Baja	HU	7	461830	189531	0	38	6500|6503
Újlipótváros	HU	0	475161	190528	0	37	1007|1035|1062|1086|1111|1136|1158|1194
Újpalota	HU	13	475373	191441	0	36	2141
Pesterzsébet	HU	0	474333	191167	0	36	1007
Vác	HU	13	477759	191361	0	35	2600
Salgótarján	HU	18	480987	198030	0	35	3100|3102|3104|3109|3141
Szekszárd	HU	19	463472	187119	0	34	7100
Középső-Ferencváros	HU	0	474730	190797	0	34	1007
Óbuda	HU	0	475500	190333	0	34	1007
Pápa	HU	16	473300	174674	0	33	8500|8511|8591|8598
Gyöngyös	HU	17	477826	199280	0	33	3200|3221|3232|3233
Kazincbarcika	HU	3	482500	206333	0	32	3700
Gödöllő	HU	13	475966	193551	0	32	2100
Gyula	HU	15	466500	212833	0	32	5700|5711
Hajdúböszörmény	HU	1	476667	215167	0	32	4074|4086|4220|4224
Kiskunfélegyháza	HU	7	467121	198446	0	32	6100
Ajka	HU	16	471020	175589	0	31	8400|8447|8448|8451
Orosháza	HU	15	465667	206667	0	31	5900|5903|5904|5905
Mosonmagyaróvár	HU	5	478679	172699	0	30	9200
Dunakeszi	HU	13	476364	191386	0	30	2120
Ózd	HU	3	482167	203000	0	30	3600|3603|3604|3621|3625|3651|3661|3662
Kiskunhalas	HU	7	464340	194848	0	29	6400
Alsórákos	HU	0	475279	191229	0	29	1007
Esztergom	HU	11	477928	187415	0	29	2500|2508|2509
Szentes	HU	2	466583	202608	0	28	6600
Jászberény	HU	10	475000	199167	0	27	5100|5152
Komló	HU	4	461928	182649	0	27	7300
Budafok	HU	0	474239	190364	0	27	1007
Budapest V. kerület	HU	0	474996	190512	0	26	1007|1035|1062|1086|1111|1136|1158|1194
Óhegy	HU	0	474780	191479	0	26	1007
Újszeged	HU	2	462475	201657	0	25	6710|6720|6722|6724|6726|6728|6753|6771
Makó	HU	2	462167	204833	0	25	6900|6903
Budaörs	HU	13	474618	189584	0	25	2040
Rákoskeresztúr	HU	13	474732	192618	0	25	2233
Szigetszentmiklós	HU	13	473438	190434	0	25	2310
Naphegy	HU	13	474884	190254	0	25	2040
Budapest I. kerület	HU	0	474970	190396	0	25	1007|1035|1062|1086|1111|1136|1158|1194
Hajdúszoboszló	HU	1	474500	214000	0	24	4200
Szentendre	HU	13	476694	190756	0	24	2000
Nagykőrös	HU	13	470342	197786	0	24	2750
Tata	HU	11	476529	183184	0	23	2835|2890
Rákosszentmihály	HU	0	475246	191550	0	23	1007
Siófok	HU	12	469041	180580	0	23	8600
Törökszentmiklós	HU	10	471833	204167	0	23	5200|5212
Karcag	HU	10	473167	209333	0	22	5300
Gyál	HU	13	473845	192214	0	22	2360
Monor	HU	13	473513	194473	0	22	2200
Várpalota	HU	16	471994	181395	0	21	8100
Békés	HU	15	467667	211333	0	21	5630
Dombóvár	HU	19	463766	181370	0	21	7200
Paks	HU	19	466221	188557	0	21	7027|7030
Budapest XXIII. kerület	HU	0	473979	191149	0	20	1007
Oroszlány	HU	11	474867	183122	0	20	2840
Hatvan	HU	17	476667	196833	0	20	3000
Mátyásföld	HU	0	475095	192113	0	20	1007
Lágymányos	HU	13	474724	190581	0	20	2040
Keszthely	HU	14	467681	172432	0	20	8360
Vecsés	HU	13	474070	192865	0	19	2220
Mezőtúr	HU	10	470000	206333	0	19	5400
Komárom	HU	11	477432	181191	0	19	2900|2903|2921
Mátészalka	HU	6	479553	223235	0	19	4700
Mohács	HU	4	459902	186862	0	19	7700|7714|7715
Csongrád	HU	2	467133	201424	0	19	6640|6648
Csepel-Csillagtelep	HU	0	474092	190594	0	19	1007
Kalocsa	HU	7	465298	189728	0	18	6300
Kisvárda	HU	6	482167	220833	0	18	4600
Szarvas	HU	15	468667	205500	0	18	5540
Veresegyház	HU	13	476459	192954	0	18	2112
Diósgyőr	HU	3	481000	206833	0	18	3557
Sátoraljaújhely	HU	3	483949	216587	0	18	3944|3945|3980|3988
Hajdúnánás	HU	1	478500	214333	0	18	4080|4085
Balmazújváros	HU	1	476167	213500	0	18	4060
Mezőkövesd	HU	3	478167	205833	0	18	3400
Tapolca	HU	16	468815	174412	0	18	8297|8300
Százhalombatta	HU	13	473295	189388	0	18	2316|2440
Tiszaújváros	HU	3	479333	210833	0	17	3580
Dunaharaszti	HU	13	473545	190982	0	17	2330
Fót	HU	13	476177	191887	0	17	2151
Dabas	HU	13	471859	193109	0	17	2370|2371|2373
Abony	HU	13	471899	200048	0	16	2740
Püspökladány	HU	1	473167	211167	0	16	4150
Csepel-Királyerdő	HU	0	474025	190918	0	16	1007
Göd	HU	13	476832	191342	0	16	2131|2132
Sárvár	HU	9	472540	169352	0	15	9600|9608|9609
Sashalom	HU	0	475153	191706	0	15	1007
Gyomaendrőd	HU	15	469333	208333	0	15	5500|5502
Kiskőrös	HU	7	466214	192853	0	15	6200
@countries
Andorra
Egyesült Arab Emírségek
Afganisztán
Antigua és Barbuda
Anguilla
Albánia
Örményország
Angola
Argentína
Amerikai Szamoa
Ausztria
Ausztrália
Aruba
Åland-szigetek
Azerbajdzsán
Bosznia-Hercegovina
Barbados
Banglades
Belgium
Burkina Faso
Bulgária
Bahrein
Burundi
Benin
Saint-Barthélemy
Bermuda
Brunei
Bolívia
Holland Karib-térség
Brazília
Bahama-szigetek
Bhután
Botswana
Belarusz
Belize
Kanada
Kókusz (Keeling)-szigetek
Kongó – Kinshasa
Közép-afrikai Köztársaság
Kongó – Brazzaville
Svájc
Elefántcsontpart
Cook-szigetek
Chile
Kamerun
Kína
Kolumbia
Costa Rica
Kuba
Zöld-foki Köztársaság
Curaçao
Karácsony-sziget
Ciprus
Csehország
Németország
Dzsibuti
Dánia
Dominika
Dominikai Köztársaság
Algéria
Ecuador
Észtország
Egyiptom
Nyugat-Szahara
Eritrea
Spanyolország
Etiópia
Finnország
Fidzsi
Falkland-szigetek
Mikronézia
Feröer szigetek
Franciaország
Gabon
Egyesült Királyság
Grenada
Grúzia
Francia Guyana
Guernsey
Ghána
Gibraltár
Grönland
Gambia
Guinea
Guadeloupe
Egyenlítői-Guinea
Görögország
Guatemala
Guam
Bissau-Guinea
Guyana
Hongkong KKT
Honduras
Horvátország
Haiti
Magyarország
Indonézia
Írország
Izrael
Man-sziget
India
Brit Indiai-óceáni Terület
Irak
Irán
Izland
Olaszország
Jersey
Jamaica
Jordánia
Japán
Kenya
Kirgizisztán
Kambodzsa
Kiribati
Comore-szigetek
Saint Kitts és Nevis
Észak-Korea
Dél-Korea
Kuvait
Kajmán-szigetek
Kazahsztán
Laosz
Libanon
Saint Lucia
Liechtenstein
Srí Lanka
Libéria
Lesotho
Litvánia
Luxemburg
Lettország
Líbia
Marokkó
Monaco
Moldova
Montenegró
Saint Martin
Madagaszkár
Marshall-szigetek
Észak-Macedónia
Mali
Mianmar
Mongólia
Makaó KKT
Északi Mariana-szigetek
Martinique
Mauritánia
Montserrat
Málta
Mauritius
Maldív-szigetek
Malawi
Mexikó
Malajzia
Mozambik
Namíbia
Új-Kaledónia
Niger
Norfolk-sziget
Nigéria
Nicaragua
Hollandia
Norvégia
Nepál
Nauru
Niue
Új-Zéland
Omán
Panama
Peru
Francia Polinézia
Pápua Új-Guinea
Fülöp-szigetek
Pakisztán
Lengyelország
Saint-Pierre és Miquelon
Puerto Rico
Palesztin Autonómia
Portugália
Palau
Paraguay
Katar
Réunion
Románia
Szerbia
Oroszország
Ruanda
Szaúd-Arábia
Salamon-szigetek
Seychelle-szigetek
Szudán
Svédország
Szingapúr
Szent Ilona
Szlovénia
Svalbard és Jan Mayen
Szlovákia
Sierra Leone
San Marino
Szenegál
Szomália
Suriname
Dél-Szudán
São Tomé és Príncipe
Salvador
Sint Maarten
Szíria
Szváziföld
Turks- és Caicos-szigetek
Csád
Togo
Thaiföld
Tádzsikisztán
Tokelau
Kelet-Timor
Türkmenisztán
Tunézia
Tonga
Törökország
Trinidad és Tobago
Tuvalu
Tajvan
Tanzánia
Ukrajna
Uganda
Egyesült Államok
Uruguay
Üzbegisztán
Vatikán
Saint Vincent és a Grenadine-szigetek
Venezuela
Brit Virgin-szigetek
Amerikai Virgin-szigetek
Vietnám
Vanuatu
Wallis és Futuna
Szamoa
Jemen
Mayotte
Dél-afrikai Köztársaság
Zambia
Zimbabwe
@months
január
február
március
április
május
június
július
augusztus
szeptember
október
november
december
@weekdays
hétfő
kedd
szerda
csütörtök
péntek
szombat
vasárnap
@words
ház
fa
víz
út
város
falu
nap
éjszaka
év
kéz
szem
szív
fej
gyerek
anya
apa
testvér
barát
könyv
levél
szó
kérdés
válasz
munka
tanár
orvos
iskola
utca
híd
folyó
tenger
hegy
ég
hold
szél
eső
hó
tűz
kenyér
tej
alma
tea
asztal
szék
ajtó
ablak
szoba
kert
kutya
macska
madár
virág
idő
óra
perc
reggel
este
nyár
tél
tavasz
ősz
dal
kép
újság
vonat
autó
repülő
jegy
bolt
piac
ár
pénz
nagy
kicsi
új
régi
jó
szép
gyors
lassú
meleg
hideg
magas
hosszú
rövid
tiszta
csendes
vidám
fehér
fekete
piros
zöld
kék
sárga
jön
megy
néz
olvas
ír
beszél
hallgat
énekel
főz
vesz
elad
talál
keres
nyit
zár
emlékszik
gondol
él
dolgozik
mindig
gyakran
ma
holnap
tegnap
itt
ott
együtt
gyorsan
csendesen
és
a
az
egy
mellett
előtt
után
nélkül
@jobs
Adatbázis adminisztrátor
Analitikus
Audiológus
Autószerelő
Balett táncos
Bankpénztáros
Bankár
Biológus
Biztonsági szakértő
Biztonságiőr
Botanikus
Családi orvos
Csapos
Csillagász
Dietetikus
Dobos
Drámaíró
Eladó
Elemző
Elemző programozó
Előadó
Fedélzeti mérnök
Fejlesztő
Felfedező
Feltaláló
Festő
Filmrendező
Fizikus
Fogorvos
Fotós
Futár
Főmérnök
Geológus
Gitáros
Gyermekorvos
Gyógyszerész
Hegedűművész
Kamionsofőr
Kardiológus
Karmester
Kertész
Kutató
Költő
Könyvelő
Könyvvizsgáló
Közgazdász
Légiutas-kísérő
Matematikus
Mosogató
Műfordító
Műszaki szakember
Művész
Művészeti vezető
Nyelvész
Nyomdász
Operatőr
Operaénekes
Orvos
Pilóta
Pincér
Portás
Programozó
Projektmenedzser
Pszichiáter
Pszichológus
Pénztáros
Rendszer adminisztrátor
Rendszer elemző
Rendszer tervező
Rendszergazda
Repülésirányító
Riporter
Régész
Sebész
Szakfordító
Szemész
Szobrász
Szociológus
Szoftverfejlesztő
Szoftvermérnök
Szoftvertesztelő
Színész
Szív specialista
Taxisofőr
Termelő
Tudós
Táncos
Távközlési szakértő
Történész
Vegyész
Vezető elemző programozó
Vállalkozó
Web designer
Webfejlesztő
Webmester
Zeneszerző
Zenész
Zongorista
Zoológus
Állatgondozó
Állatorvos
Általános orvos
Ápoló
Énekes
Építész
Építészmérnök
Építőipari munkás
Értékesítési ügyintéző
Író
Újságíró
Ügyfélszolgálati asszisztens
"""#
}
