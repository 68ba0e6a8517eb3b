// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let fi_FI: StaticString = #"""
@form
f l
@titles
Hra
Rva
@genders
mies
nainen
@female
Maria	4474
Helena	2833
Anneli	2790
Johanna	2525
Kaarina	2261
Marjatta	2059
Hannele	1944
Kristiina	1678
Liisa	1591
Emilia	1476
Elina	1446
Annikki	1351
Tuulikki	1347
Maarit	1295
Sofia	1276
Susanna	1274
Leena	1113
Katariina	1068
Anna	1049
Marja	1017
Sinikka	1008
Inkeri	951
Riitta	888
Kyllikki	860
Aino	809
Tuula	801
Anne	788
Päivi=paivi	761
Orvokki	753
Ritva	746
Tellervo	735
Maija	726
Pirjo	683
Karoliina	678
Pauliina	670
Minna	666
Sari	661
Irmeli	659
Eeva	645
Tiina	620
Laura	603
Elisabet	597
Marika	596
Pirkko	595
Eveliina	594
Tarja	593
Anja	567
Satu	564
Mari	547
Seija	546
Hanna	545
Eila	542
Marita	538
Heidi	535
Sirpa	529
Raija	528
Annika	523
Irene	520
Sisko	519
Jaana	516
Anita	510
Sanna	506
Eija	495
Kirsi	489
Ilona	485
Marianne
Julia	475
Merja	474
Katriina	469
Amanda	462
Ulla	459
Arja	457
Sirkka	452
Paula	447
Kaisa	446
Marketta	445
Terttu	444
Anni	443
Marjaana	441
Tuulia	437
Elisabeth	434
Matilda	432
Elisa	427
Linnea	412
Jenni	404
Helmi	392
Olivia	387
Katja	384
Hilkka	377
Mirjami	375
Heli	374
Aurora
Iida	373
Kirsti
Raili	362
Emma	360
Mirja	358
Nina	357
Katri	339
Anniina
Maaria	337
Birgitta	335
Kaija	324
Sara	319
Suvi	312
Ida	309
Marjut	304
Riikka	303
Anu
Ella	298
Tuija	295
Saara
Aleksandra	291
Kerttu	286
Lea	285
Aila	280
Niina
Irma	279
Pia	277
Alexandra	274
Irja	271
Leila	269
Kristina	267
Marjo	263
Noora
Tanja	260
Jenna	259
Henna	254
Margareta
Aulikki
Kati	248
Veera	247
Mirjam	245
Hellevi	243
Lotta
Maritta	232
Elsa	230
Outi	229
Elli	227
Ellen	226
Taina	224
Milla	222
Mervi	221
Päivikki=paivikki
Emmi	220
Helinä=helina	217
Miia	216
Virpi	215
Alina	213
Erika	210
Aune
Siiri	208
Margit	207
Jonna
Sini	205
Vilhelmiina	202
Tiia
Venla	200
Sonja	199
Aada	189
Sanni	184
Maire	183
Jasmin	180
Terhi	179
Josefiina	177
Mia	175
Vilma	174
Oona	172
Linda
Mira
Esteri	168
Martta
Roosa	165
Teija
Eliisa	164
Alisa	162
Nea
Airi	160
Lilja
Hillevi	159
Essi
Carita
Piia	156
Aili	155
Christina
Viivi	152
Taru	150
Marjukka
Vuokko	148
Krista
Helvi	147
Iiris
Petra
Tuuli	144
Annukka	143
Juulia	142
@male
Juhani	6136
Olavi	3090
Antero	2989
Tapani	2906
Johannes	2891
Tapio	2478
Mikael	2162
Kalevi	2106
Matti	1756
Pekka	1702
Petteri	1552
Ilmari	1506
Sakari	1389
Matias	1338
Antti	1197
Juha	1157
Heikki	1130
Kristian	1110
Timo	1056
Kari	976
Mikko	972
Markus	918
Jari	866
Jukka	865
Kalervo	850
Markku	843
Aleksi	835
Jaakko	822
Petri	786
Mika	776
Oskari	774
Erkki	757
Lauri	755
Henrik	753
Veikko	752
Hannu	743
Seppo	730
Ville	702
Ensio	651
Ari	640
Janne	636
Pentti	634
Valtteri	631
Marko	630
Tuomas	595
Sami	587
Juho	564
Eero	557
Martti	552
Erik	530
Jorma	515
Elias	513
Jani	512
Samuli	499
Jussi	477
Harri	474
Eemeli	473
Risto	468
Teemu	460
Raimo	457
Onni	451
Veli	441
Pertti
Jarmo	440
Eino	430
Esa
Esko	419
Pasi	411
Jouni	409
Arto	406
Samuel	403
Jouko	396
Vesa	393
Olli	392
Reijo
Niko	391
Kalle	383
Joonas
Paavo	381
Toni	372
Toivo	365
Armas	361
Viljami	356
Johan	353
Santeri	346
Kimmo	344
Emil	342
Tomi	341
Leo	332
Henri	328
Joni	324
Tommi	319
Tero
Väinö=vaino	318
Pauli	310
Eetu
Ilkka
Oliver	303
Daniel	292
Otto	290
Uolevi	288
Ilari	287
Sebastian	286
Tuomo	274
Alexander	273
Aulis	272
Jarkko	267
Anton	265
Jalmari	264
Aleksanteri	262
Eemil	261
Jesse	259
Joona	250
Akseli	233
Simo	231
Vilho	230
Arttu	228
Allan	227
Einari	226
Keijo
Jere	225
Kullervo	223
Juuso	222
Lasse	220
Kauko	217
Reino
Christian	214
Jyrki	213
Joel	210
Mauri
Niilo	209
Julius
Benjamin
Kaarlo	207
Niklas	202
Leevi	201
Aukusti
Jan
Kai	194
Aarne
Yrjö=yrjo	191
Aki	188
Juhana	186
Artturi	185
Miika	184
Elmeri	182
Riku	180
Tauno	179
Karl	178
Rasmus	171
Teuvo
Peter	170
Rauno	169
Jarno	168
Veeti	167
Hermanni
Topias	164
Eerik	163
Aaro	160
Ossi	159
Vilhelm
Arvo	158
Joonatan	156
Aatos	155
Viljo	154
Osmo	153
Valdemar	152
Veijo
Taisto	151
Ismo	148
Rainer
Robert
Patrik	147
Anssi	146
Henry	141
Roope
Anders
Aimo	140
Atte	139
Asko	136
Eelis
Henrikki	132
Taneli	129
Miro	127
Aapo	126
Edvard	125
Aaron
Samu	124
Lassi	121
Oiva	120
Iisakki	119
Ahti
Mauno
Oskar	118
Kasper
Tuukka	117
Kim
Verneri	116
Kustaa	114
@last
Korhonen	1104
Virtanen	1083
Mäkinen=makinen	992
Nieminen	985
Mäkelä=makela	930
Hämäläinen=hamalainen	900
Laine	880
Heikkinen	852
Koskinen	841
Järvinen=jarvinen	793
Lehtonen	786
Lehtinen	734
Saarinen	725
Salminen	715
Heinonen	703
Niemi	699
Heikkilä=heikkila	693
Kinnunen	680
Salonen	676
Turunen	652
Salo	634
Laitinen	622
Tuominen	610
Rantanen	608
Karjalainen	604
Jokinen	595
Mattila	584
Savolainen	545
Lahtinen	543
Ahonen	530
Ojala	524
Leppänen=leppanen	522
Väisänen=vaisanen	490
Leinonen	489
Hiltunen
Miettinen	488
Kallio
Pitkänen=pitkanen	483
Aaltonen
Manninen	475
Anttila	468
Hakala
Koivisto	467
Laaksonen	450
Räsänen=rasanen	444
Hirvonen	443
Lehto	439
Laakso	436
Toivonen	431
Rantala	424
Mustonen
Aalto	419
Nurmi	411
Peltonen
Moilanen	406
Niemelä=niemela
Seppälä=seppala	401
Pulkkinen	399
Hänninen=hanninen
Lappalainen	390
Partanen	388
Kettunen	387
Saari
Kauppinen	379
Kemppainen	378
Koskela	373
Seppänen=seppanen
Lahti
Salmi	370
Ahola
Huttunen	363
Suominen	358
Ikonen
Aho	357
Kärkkäinen=karkkainen	356
Pesonen	353
Halonen	349
Mikkonen	345
Nyman	343
Johansson
Koponen	342
Peltola	340
Oksanen	337
Lindholm
Vainio	336
Niskanen	335
Heiskanen	333
Mikkola	328
Immonen	323
Koski
Honkanen
Nurminen	320
Vuorinen	319
Harju	315
Kokkonen	313
Rissanen	312
Määttä=maatta	309
Karppinen	307
Mäki=maki	304
Laukkanen	298
Rajala	296
Heino
Juntunen	295
Rautiainen	292
Jääskeläinen=jaaskelainen	291
Parviainen
Kangas	288
Keränen=keranen	287
Hartikainen
Paananen	284
Leino	281
Karlsson
Mäenpää=maenpaa	279
Martikainen	276
Lindström=lindstrom	275
Ruotsalainen
Hakkarainen	272
Hyvärinen=hyvarinen	270
Uusitalo	269
Laurila	268
Kokko	267
Toivanen
Tikkanen	266
Viitanen	265
Nevalainen	264
Leskinen	257
Salmela
Nykänen=nykanen	256
Makkonen	255
Häkkinen=hakkinen	251
Holopainen	250
Kuusisto	248
Tamminen	246
Eriksson	245
Andersson
Hietala	244
Härkönen=harkonen	243
Korpela
Ranta	242
Kukkonen	241
Hyvönen=hyvonen
Jaakkola	239
Karvonen	238
Pasanen	236
Jokela
Karhu	234
Tiainen
Väänänen=vaananen	232
Kosonen	231
Saarela	229
Sillanpää=sillanpaa	226
Malinen	225
Kujala	223
Rautio
Virta
Lindroos	222
Timonen	221
Autio	219
Lindqvist	217
Valtonen
Hokkanen	216
Kivelä=kivela
Kolehmainen	215
Lampinen
Räisänen=raisanen
Jussila	213
Rinne	212
Tolonen
Nissinen	209
Nousiainen	207
Huhtala
Eskelinen	204
Vartiainen
Koivula	202
Laakkonen	201
Asikainen	200
Koistinen	199
Lepistö=lepisto	198
Lindberg
Kuusela	197
Liimatainen	194
Pelkonen	193
Luoma
Tolvanen	192
Hautala	191
Kyllönen=kyllonen	190
Kulmala
Tuovinen	189
Koivunen	188
Penttinen	187
Helenius
Pietilä=pietila
Viljanen	186
Pennanen
Voutilainen	185
Huotari	184
Luukkonen
Hietanen
Riikonen
Hyttinen	183
Marttila
Suhonen
Pakarinen	182
Repo	180
Karttunen
Järvenpää=jarvenpaa
Takala
Ketola	179
Haavisto	178
Kumpulainen
Nuutinen
Eronen	176
Ronkainen
Lindgren	175
Eskola
Saastamoinen	174
Eklund
Haapala
Huovinen	173
Myllymäki=myllymaki
Auvinen
Kainulainen
Lehtimäki=lehtimaki
Penttilä=penttila	172
Vuori	170
Liukkonen
Paavola	169
Helin	168
Juvonen
Komulainen	166
Keskinen	165
Hautamäki=hautamaki
Viitala	164
Taskinen	163
Ollikainen
Markkanen	162
Kivimäki=kivimaki
Ollila	161
Silvennoinen
Lähteenmäki=lahteenmaki
Suomalainen
Tuomi
Rintala	160
Perälä=perala	159
Välimäki=valimaki
Sipilä=sipila	158
Kähkönen=kahkonen
Kuosmanen
Gustafsson	157
Halme
Blomqvist	154
Nylund
Kortelainen
Lehtola
Tanskanen
Turpeinen	153
Matilainen
Hannula	152
Hytönen=hytonen	151
Kantola
Lindfors	150
Meriläinen=merilainen
Matikainen	149
Jalonen	147
Jansson	146
Holm
Helminen
Kivistö=kivisto	145
Rytkönen=rytkonen	144
Ylitalo
Kanerva
Varis
Väyrynen=vayrynen	143
Alatalo	142
Soininen
Tervo
Puhakka	141
Henriksson
Erkkilä=erkkila
Pääkkönen=paakkonen	140
Kiviniemi
Ojanen
Pajunen
Tarvainen
Karvinen	139
Rauhala
Kurki
Puustinen	138
Nyberg
Taipale
Kilpeläinen=kilpelainen	137
Laiho
Mäntylä=mantyla	136
Berg
Mattsson	135
Oinonen
Kuisma
Lassila	134
Lehikoinen
Kankaanpää=kankaanpaa
Piirainen
Backman	133
Peltoniemi	132
Tikka
Haapanen
Räty=raty
Pirinen
Niiranen	131
Jaatinen
Jauhiainen	130
Kivinen
Lipponen	129
Haverinen
Korpi	128
Moisio	127
Parkkinen
Kärki=karki
Pohjola
Venäläinen=venalainen	126
Keinänen=keinanen
Kauppila
Vesterinen
Kaikkonen	125
Ruuskanen
Jäntti=jantti
Ylönen=ylonen
Valkonen
Raatikainen	124
Mononen
Sainio	122
Haataja
Holmberg
Anttonen	121
Järvelä=jarvela	120
Rossi
Kovanen
Syrjälä=syrjala
Nikula	119
Tirkkonen
Holmström=holmstrom
Ahokas	118
Pehkonen
Pekkala	117
Huuskonen	116
Palomäki=palomaki
Karhunen
Vuorela
Männistö=mannisto	115
Lilja
Kuronen
Tiihonen
Sallinen
Seppä=seppa	114
Muhonen
Oikarinen
Latvala
Valkama
Konttinen	113
Alanko
Elo
Sirén=siren
Alanen	112
Ryynänen=ryynanen
Sjöblom=sjoblom
Kämäräinen=kamarainen
Simola
Linna	111
Reinikainen
Rönkkö=ronkko
Soini	110
Pekkarinen
Salomaa
Pöllänen=pollanen
Riihimäki=riihimaki
Eloranta	109
Keskitalo
Lammi
Kiuru
Sirviö=sirvio
Marttinen	108
Kari
Forsman
Airaksinen	107
Nevala
Antikainen	106
Järvi=jarvi
Haapaniemi
Sutinen
Grönroos=gronroos	105
Lankinen
Puranen
Sihvonen
Uotila
Aro
Holappa
Ylinen
Simonen
Ihalainen	104
Paavilainen	103
Tähtinen=tahtinen
@companies
Oy
Oyj
Ky
Tmi
@address
%A, %Z %C
s n
@streets
Esplanadi
Hämeenkatu
Hämeenpuisto
Rotuaari
Aleksanterinkatu
Bulevardi
Fredrikinkatu
Hämeentie
Korkeavuorenkatu
Mannerheimintie
Nordenskiöldinkatu
Ring I
Ring III
Siilitie
Tehtaankatu
Myllymäenkatu
Kissanpiiskaajankuja
Hetteikkö
@zones
Europe/Helsinki
@regions
Uusimaa	18	
Pirkanmaa	11	
Pohjois-Pohjanmaa	14	
Varsinais-Suomi	19	
Keski-Suomi	08	
Pohjois-Savo	15	
Paijanne Tavastia		
Satakunta	17	
Pohjois-Karjala	13	
Kymenlaakso	09	
Etelä-Karjala	02	
Pohjanmaa	12	
Haeme		
Etelä-Pohjanmaa	03	
Lappi	10	
Etelä-Savo	04	
Keski-Pohjanmaa	07	
Kainuu	05	
@cities
Helsinki	FI	0	601695	249354	0	659	00100|00200|00290|00391|00531|00641|00751|00870
Espoo	FI	0	602052	246522	0	324	02100|02151|02230|02280|02380|02631|02740|02810
Tampere	FI	1	614991	237871	0	261	33100|33230|33300|33401|33521|33580|33720|33821
Vantaa	FI	0	602941	250410	0	253	01200|01301|01380|01480|01600|01640|01671|01721
Oulu	FI	2	650124	254682	0	216	90100|90140|90250|90410|90520|90560|90600|90650
Turku	FI	3	604515	222687	0	207	20100|20240|20320|20381|20520|20611|20740|20801
East Helsinki	FI	0	602104	250829	0	171	00790|00800|00820|00880|00910|00930|00950|00970
Jyväskylä	FI	4	622415	257209	0	149	40100|40250|40340|40351|40520|40531|40630|40700
Kuopio	FI	5	628924	276770	0	125	70100|70150|70211|70300|70421|70501|70700|70800
Lahti	FI	6	609827	256615	0	122	15100|15140|15170|15240|15320|15610|15800|15840
Pori	FI	7	614807	217852	0	83	28100|28130|28220|28330|28430|28560|28610|28800
Joensuu	FI	8	626012	297632	0	78	80100|80101|80130|80141|80161|80170|80210|80230
Kouvola	FI	9	608667	267000	0	78	45100|45101|45120|45130|45150|45160|45200|45201
Lappeenranta	FI	10	610587	281887	0	73	53100|53130|53301|53500|53600|53810|53851|53950
Vaasa	FI	11	630960	216158	0	70	65100|65130|65200|65230|65280|65301|65350|65380
Hämeenlinna	FI	12	609960	244643	0	68	13100|13110|13130|13200|13220|13270|13430|13501
Seinäjoki	FI	13	627945	228282	0	67	60100|60101|60120|60150|60200|60220|60280|60320
Rovaniemi	FI	14	664990	256887	0	66	96100|96190|96201|96301|96440|96500|96700|96910
Porvoo	FI	0	603923	256651	0	52	06100|06101|06150|06151|06200|06400|06401|06450
Mikkeli	FI	15	616886	272723	0	52	50100|50120|50150|50170|50190|50300|50520|50700
Salo	FI	3	603833	231333	0	51	24100|24101|24130|24240|24260|24280
Kotka	FI	9	604664	269458	0	50	48100|48200|48230|48350|48600|48710|48770|48810
Kokkola	FI	16	638385	231307	0	48	67100|67101|67300|67400|67500|67700|67701|67900
Järvenpää	FI	0	604737	250899	0	47	04400|04401|04410|04420|04430|04431|04440
Lohja	FI	0	602486	240653	0	46	08100|08150|08200|08350|08450|08500|08680|08701
Nurmijärvi	FI	0	604641	248073	0	45	01900|01901
Hyvinge	FI	0	606333	248667	0	44	05440|05460|05801|05810|05830|05850|05860|05900
Tuusula	FI	0	604037	250264	0	43	04300|04301|04310|04320|04321|04340|04360|04380
Kirkkonummi	FI	0	601238	244385	0	42	02400|02401|02410|02480
Vuosaari	FI	0	602096	251420	0	39	00900|00910|00930|00950|00960|00970|00980|00990
Rauma	FI	7	611272	215113	0	39	26100|26101|26200|26510|26660|26661|26820
Kerava	FI	0	604034	251050	0	39	04200|04201|04220|04230|04250|04251|04260|04261
Kaarina	FI	3	604072	223690	0	37	20780|20781
Nokia	FI	1	614667	235000	0	36	37100|37101|37120|37121|37130|37140|37150
Kajaani	FI	17	642273	277285	0	36	87100|87150|87250|87300|87401|87500|87700|87800
Mellunkylä	FI	0	602336	250995	0	36	00770|00790|00910|00920|00940|00960|00970|01230
Kangasala	FI	1	614638	240760	0	34	36200|36201|36220|36240|36270
Ylöjärvi	FI	1	615563	235961	0	34	33470|33471|33480
Savonlinna	FI	15	618699	288800	0	31	57100|57101|57130|57200|57210|57230|57510|57710
Vartiokylä	FI	0	602180	250957	0	30	00790|00820|00880|00910|00930|00950|00970|00990
Vihti	FI	0	604170	243196	0	29	03400
Riihimäki	FI	12	607377	247773	0	29	11100|11101|11111|11120|11130|11310|11311|11710
Leppävaara	FI	0	602128	248135	0	28	00330|00360|00380|02110|02150|02600|02620|02650
Haaga	FI	0	602213	248976	0	28	00230|00270|00310|00350|00390|00420|00600|00630
Kallio	FI	0	601843	249503	0	27	00100|00160|00230|00281|00391|00521|00601|00761
Raseborg	FI	0	599774	234397	0	27	10320|10420|10600|10601|10620|10640|10650|10660
Kaarela	FI	0	602517	248811	0	26	00360|00380|00400|00430|00630|00670|01620|01670
Herttoniemi	FI	0	601947	250354	0	26	00540|00570|00590|00800|00820|00840|00880|00920
Raisio	FI	3	604859	221690	0	26	21120|21200|21201|21210|21220|21260|21280
Hervanta	FI	1	614479	238530	0	25	33710|33720|33820|33870
Lempäälä	FI	1	613167	237500	0	25	33880|33881|37500|37501|37530|37550|37551|37560
Imatra	FI	10	611718	287524	0	25	55100|55101|55121|55400|55510|55610|55800|55801
Sastamala	FI	1	613494	229093	0	24	32730|32741|38130|38200|38211|38250|38300|38420
Oulunkylä	FI	0	602292	249640	0	24	00230|00310|00550|00610|00640|00660|00690|00720
Raahe	FI	2	646833	244833	0	24	92100|92101|92120|92130|92150
Sibbo	FI	0	603775	252691	0	23	04130|04131|04150
Karhula	FI	9	605216	269312	0	23	48230|48600|48700|48710|48720|48770|48800|48900
Hollola	FI	6	610000	255000	0	23	15860|15870|15871|15880
Matinkylä	FI	0	601588	247424	0	23	02100|02120|02170|02210|02240|02250|02270|02290
Laajasalo	FI	0	601752	250309	0	22	00160|00540|00580|00800|00820|00830|00850|00870
Siilinjärvi	FI	5	630833	276667	0	21	71800|71801|71850
Pirkkala	FI	1	614612	236323	0	21	33920|33950|33960|33961|33980
Klaukkala	FI	0	603824	247510	0	21	01800|01801|01820|01840
Mäntsälä	FI	0	606333	253167	0	21	04600|04601|04620
Tornio	FI	14	658481	241466	0	21	94430|95400|95410|95421|95450|95470|95500|95530
Valkeakoski	FI	1	612642	240312	0	21	37600|37601|37630
Lieto	FI	3	605103	224618	0	21	21420|21421
Iisalmi	FI	5	635592	271907	0	20	74100|74101|74120|74130|74140|74150|74170|74510
Naantali	FI	3	604674	220243	0	20	21100|21101|21110
Lauttasaari	FI	0	601590	248680	0	20	00100|00171|00221|00301|00401|00551|00711|00861
Suutarila	FI	0	602800	250176	0	20	00700|00760|01261|01351|01391|01520|01621|01671
Jakobstad	FI	11	636749	227026	0	20	68600|68601|68620|68630|68660
Varkaus	FI	5	623153	278730	0	20	78200|78201|78250|78300|78400|78610|78710|78870
Kurikka	FI	13	626167	224167	0	19	61300|61301
Kemi	FI	14	657364	245637	0	19	94100|94101|94200|94300|94700|94720|94800|94830
Hamina	FI	9	605697	271979	0	19	49400|49401|49420|49460|49461
Jämsä	FI	4	618642	251900	0	19	42100|42101
Laukaa	FI	4	624141	259519	0	19	41340|41341
Myyrmäki	FI	0	602671	248471	0	18	00390|00420|01600|01620|01640|01660|01710|01770
Pitäjänmäki	FI	0	602229	248610	0	18	00230|00280|00320|00360|00390|00420|00630|02650
Heinola	FI	6	612056	260381	0	18	18100|18101|18120|18130|18150|18200
Espoonlahti	FI	0	601505	246531	0	18	02260|02270|02280|02300|02320|02330|02340|02360
Äänekoski	FI	4	626000	257333	0	18	44100|44101|44120|44150
Munkkiniemi	FI	0	601986	248777	0	17	00230|00250|00280|00300|00330|00350|00380|00440
Haukipudas	FI	2	651765	253523	0	17	90830|90831|90840
Pieksämäki	FI	15	623000	271333	0	17	76100|76101|76120|76130|76150
Korsholm	FI	11	631142	216822	0	17	65450|65460|65520|65611|65650|65730|66520|66531
Olari	FI	0	601724	247271	0	17	02120|02170|02200|02230|02250|02270|02290|02340
Anjala	FI	9	606833	268333	0	17	46900|46901|46910
Vammala	FI	1	613333	229000	0	17	32741|38200|38201|38211
Suurmetsä	FI	0	602696	250540	0	16	00700|00760|01201|01300|01370|01511|01621|01671
Forssa	FI	12	608146	236215	0	16	30100|30101|30300|30420|30421
Pohjois-Hervanta	FI	1	614535	238474	0	16	33700|33710|33720|33800|33820|33870
Janakkala	FI	12	609000	246000	0	16	14240
Orimattila	FI	6	608049	257296	0	16	16300|16301
Väståboland	FI	3	602997	223004	0	15	21600
Ylivieska	FI	2	640833	245500	0	15	84100|84101|84460|84540|84650|84770|84880
Taka-Töölö	FI	0	601843	249195	0	15	00100|00161|00230|00281|00351|00510|00581|00751
Loimaa	FI	3	608497	230561	0	15	32200|32201|32210
Viikki	FI	0	602218	250239	0	15	00560|00640|00700|00720|00800|00820|00900|00930
Kontiolahti	FI	8	627602	298471	0	15	80770|81100|81101
Kauhava	FI	13	631030	230713	0	15	62200|62201
@countries
Andorra
Arabiemiirikunnat
Afganistan
Antigua ja Barbuda
Anguilla
Albania
Armenia
Angola
Argentiina
Amerikan Samoa
Itävalta
Australia
Aruba
Ahvenanmaa
Azerbaidžan
Bosnia ja Hertsegovina
Barbados
Bangladesh
Belgia
Burkina Faso
Bulgaria
Bahrain
Burundi
Benin
Saint-Barthélemy
Bermuda
Brunei
Bolivia
Karibian Alankomaat
Brasilia
Bahama
Bhutan
Botswana
Valko-Venäjä
Belize
Kanada
Kookossaaret (Keelingsaaret)
Kongon demokraattinen tasavalta
Keski-Afrikan tasavalta
Kongon tasavalta
Sveitsi
Norsunluurannikko
Cookinsaaret
Chile
Kamerun
Kiina
Kolumbia
Costa Rica
Kuuba
Kap Verde
Curaçao
Joulusaari
Kypros
Tšekki
Saksa
Djibouti
Tanska
Dominica
Dominikaaninen tasavalta
Algeria
Ecuador
Viro
Egypti
Länsi-Sahara
Eritrea
Espanja
Etiopia
Suomi
Fidži
Falklandinsaaret
Mikronesia
Färsaaret
Ranska
Gabon
Iso-Britannia
Grenada
Georgia
Ranskan Guayana
Guernsey
Ghana
Gibraltar
Grönlanti
Gambia
Guinea
Guadeloupe
Päiväntasaajan Guinea
Kreikka
Guatemala
Guam
Guinea-Bissau
Guyana
Hongkong – Kiinan erityishallintoalue
Honduras
Kroatia
Haiti
Unkari
Indonesia
Irlanti
Israel
Mansaari
Intia
Brittiläinen Intian valtameren alue
Irak
Iran
Islanti
Italia
Jersey
Jamaika
Jordania
Japani
Kenia
Kirgisia
Kambodža
Kiribati
Komorit
Saint Kitts ja Nevis
Pohjois-Korea
Etelä-Korea
Kuwait
Caymansaaret
Kazakstan
Laos
Libanon
Saint Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Liettua
Luxemburg
Latvia
Libya
Marokko
Monaco
Moldova
Montenegro
Saint-Martin
Madagaskar
Marshallinsaaret
Pohjois-Makedonia
Mali
Myanmar (Burma)
Mongolia
Macao – Kiinan erityishallintoalue
Pohjois-Mariaanit
Martinique
Mauritania
Montserrat
Malta
Mauritius
Malediivit
Malawi
Meksiko
Malesia
Mosambik
Namibia
Uusi-Kaledonia
Niger
Norfolkinsaari
Nigeria
Nicaragua
Alankomaat
Norja
Nepal
Nauru
Niue
Uusi-Seelanti
Oman
Panama
Peru
Ranskan Polynesia
Papua-Uusi-Guinea
Filippiinit
Pakistan
Puola
Saint-Pierre ja Miquelon
Puerto Rico
Palestiinalaisalue
Portugali
Palau
Paraguay
Qatar
Réunion
Romania
Serbia
Venäjä
Ruanda
Saudi-Arabia
Salomonsaaret
Seychellit
Sudan
Ruotsi
Singapore
Saint Helena, Ascension ja Tristan da Cunha
Slovenia
Huippuvuoret ja Jan Mayen
Slovakia
Sierra Leone
San Marino
Senegal
Somalia
Suriname
Etelä-Sudan
São Tomé ja Príncipe
El Salvador
Sint Maarten
Syyria
Eswatini
Turks- ja Caicossaaret
Tšad
Togo
Thaimaa
Tadžikistan
Tokelau
Itä-Timor
Turkmenistan
Tunisia
Tonga
Turkki
Trinidad ja Tobago
Tuvalu
Taiwan
Tansania
Ukraina
Uganda
Yhdysvallat
Uruguay
Uzbekistan
Vatikaani
Saint Vincent ja Grenadiinit
Venezuela
Brittiläiset Neitsytsaaret
Yhdysvaltain Neitsytsaaret
Vietnam
Vanuatu
Wallis ja Futuna
Samoa
Jemen
Mayotte
Etelä-Afrikka
Sambia
Zimbabwe
@months
tammikuu
helmikuu
maaliskuu
huhtikuu
toukokuu
kesäkuu
heinäkuu
elokuu
syyskuu
lokakuu
marraskuu
joulukuu
@weekdays
maanantai
tiistai
keskiviikko
torstai
perjantai
lauantai
sunnuntai
@words
aalto
aaltonen
aamu
aamulehti
aamupäivä
aasia
afp
afrikka
ahdas
aho
ahola
ahonen
ahtisaari
ahvenanmaa
aie
aiemmin
aiempi
aihe
aiheuttaa
aiheutua
aika
aikaan
aikainen
aikaisin
aikakausi
aikana
aikanaan
aikansa
aikataulu
aikaväli
aikoa
aikoinaan
aikuinen
aimo
aina
ainakaan
ainakin
aine
aineisto
aines
ainoa
ainoastaan
ainutlaatuinen
aita
aito
aivan
aivot
ajaa
ajaminen
ajankohta
ajankohtainen
ajatella
ajattelu
ajatus
ajautua
ajo
ajoissa
ajoneuvo
akatemia
aki
aktiivinen
aktiivisesti
al
ala
ala-aste
alainen
alas
albaani
albania
albumi
alempi
alennus
alentaa
alentaminen
aleta
alhainen
alho
alkaa
alkaen
alkaminen
alkoholi
alku
alkuperäinen
alkupuoli
alkuvaihe
alkuvuosi
alla
alle
allekirjoittaa
aloite
aloittaa
aloittaminen
alta
alue
alueellinen
aluksi
alun_perin
alunperin
alus
alustaa
amerikka
amerikkalainen
ammatillinen
ammatti
ammattilainen
ammattiliitto
ammattitaito
ampua
amsterdam
analysoida
andersson
angeles
anita
anja
ankara
anna
anne
anneli
anni
ansaita
ansio
ansiosta
antaa
anteeksi
antero
anti
antti
anttila
anu
apu
apuraha
arafat
ari
arja
arki
arkipäivä
arkisto
arkkitehti
armeija
arsenal
artikkeli
arto
arvata
arvella
arvio
arvioida
arviointi
arviolta
arvo
arvoinen
arvokas
arvonlisävero
arvostaa
arvostella
arvostelu
arvostus
ase
asema
asenne
asentaa
asetelma
asettaa
asettua
asevoima
asia
asiakas
asiakirja
asianajaja
asiantuntija
asikainen
askel
asko
aste
asti
astua
asu
asua
asukas
asuminen
asunto
ateena
atk
aueta
auki
aukko
aura
aurinko
australia
auto
autoilija
auttaa
avain
avajaiset
avata
avaus
avautua
avioliitto
avoin
avustaa
avustaja
avustus
ay
bakteeri
balkan
baltia
barcelona
base
belgia
belgrad
berliini
biisi
bill
bisnes
björn
blair
boris
bosnia
brasilia
britannia
britti
brittiläinen
bryssel
budjetti
bussi
bändi
cd
christian
city
clinton
cm
cup
dallas
david
demari
demokraattinen
demokratia
digitaalinen
direktiivi
divisioona
dl
dokumentti
dollari
dosentti
dpa
draama
duuma
edelleen
edellinen
edellisvuosi
edellyttää
edellytys
edellä
edeltäjä
edeltää
edes
edessä
edestä
edetä
edistäminen
edistää
edullinen
eduskunta
eduskuntaryhmä
eduskuntavaali
edusta
edustaa
edustaja
edustajisto
eero
eettinen
eeva
ehdokas
ehdokkuus
ehdollinen
ehdoton
ehdottaa
ehdottomasti
ehdotus
ehkä
ehkäistä
ehtiä
ehto
ei
eija
eikä
eila
eilen
eilinen
eino
elementti
eli
elin
elina
elinkeinoelämä
elintarvike
elisabeth
ellei
elo
elokuu
elokuva
eläin
eläke
eläkeläinen
elämys
elämä
elämäntapa
elää
em
emu
emäntä
enemmistö
energia
englanti
englantilainen
enimmäkseen
enintään
ennakkoon
ennakoida
ennallaan
ennen
ennen_kaikkea
ennen_kuin
ennen_muuta
ennustaa
ennuste
ennätys
ensi
ensi-ilta
ensimmäinen
ensin
ensisijaisesti
enso
entinen
entisestään
entä
enää
epäillä
epäily
epäonnistua
epäselvä
epävarma
epävarmuus
epävirallinen
eri
ericsson
erik
erikoinen
erikoistua
erikseen
erilainen
erillinen
erimielisyys
erinomainen
erinomaisesti
erittäin
erityinen
erityisen
erityisesti
erkki
ero
erota
erottaa
erottua
erä
eräs
eräänlainen
esa
esiin
esiintyjä
esiintyminen
esiintyä
esille
esillä
esim
esimerkiksi
esimerkki
esine
esitellä
esittely
esittää
esitys
esivaali
esko
espanja
espanjalainen
espoo
este
estää
eteen
eteenpäin
etelä
etelä-afrikka
etelä-suomi
eteläinen
eteneminen
etenkin
etninen
etsintä
etsiä
ettei
@jobs
ATK-päällikkö
Aarporaaja
Aikataulusuunnittelija
Alueohjaaja
Ammatinvalintapsykologi
Apteekkari
Arkeologi
Asemakaavasuunnittelija
Asentaja
Asiakaspalveluinsinööri
Astrologi
Automaatiosuunnittelija
Autonkuljettaja
Bioanalyytikko
Copywriter
Dramaturgi
Elektroniikkainsinööri
Elokuvaleikkaaja
Elämysopas
Erikoistutkija
Farmakologi
Fysioterapeutti
Geotekninen suunnittelija
Hakkurinkuljettaja
Hammaslääkäri
Hautakivisuunnittelija
Henkivartija
Hitsaaja
Huoltoasematyöntekijä
Huoltopäällikkö
Hätäkeskuspäivystäjä
Insinööri
Junasuorittaja
Järjestelmäasiantuntija
Kadunrakennusmestari
Kankuri
Kapteeni
Kaupunginjohtaja
Kehitysvammaisten ohjaaja
Keräilijä
Kielten tutkija
Kiinteistönvälittäjä
Kirjastonhoitaja
Kodinhoitaja
Koneapulainen
Konservaattori
Korjaussuunnittelija
Kotitalousopettaja
Koulutettu hieroja
Kuivausasentaja
Kulttuurivälittäjä
Kunnossapitopäällikkö
Kustannustoimittaja
Kuvaaja
Kuvaussihteeri
Käyttöinsinööri
LV-projektipäällikkö
Laborantti
Lakimies
Lastentarhanopettaja
Lehdenjakaja
Lentoemäntä
Liikenneinsinööri
Liiketoimintapäällikkö
Limnologi
Lukkoseppä
Lupa-arkkitehti
Lähihoitaja
Lääkäri
Maankäytön suunnittelija
Maataloustyöntekijä
Mainosyrittäjä
Matemaatikko
Matkaopas
Mediasuunnittelija
Mekaniikkasuunnittelija
Merkonomi
Metsäkoneenkuljettaja
Mikrotukihenkilö
Museoamanuenssi
Muuttomies
Myymäläsuunnittelija
Myyntineuvottelija
Neurologi
Notariaattisihteeri
Näyttämömestari
Ohjelmoija
Opettaja
Painaja
Palkanlaskija
Palomies
Palveluesimies
Panostaja
Pastori
Pelisuunnittelija
Personal trainer
Pieneläinhoitaja
Pizzakuski
Postinlajittelija
Prosessinhoitaja
Puhelinvaihteen hoitaja
Putkiasentaja
Pyöveli
Raitiovaununkuljettaja
Rakennesuunnittelija
Rakennusmaalari
Rakennussuunnittelija
Rassaaja
Rauhantarkkailija
Ravitsemusterapeutti
Ryhmäesimies
Sairaala-apulainen
Sarjakuvapiirtäjä
Seksuaalineuvoja
Seurakuntalehtori
Siirtoteknikko
Silmälääkäri
Somistaja
Sosiaalijohtaja
Sosiologi
Stuertti
Suntio
Suunnitteluinsinööri
Syynääjä
Sähköinsinööri
Säveltäjä
Taksitarkastaja
Tanssija
Tatuoija
Tekninen tuotepäällikkö
Teollinen muotoilija
Teollisuusvartija
Teurastaja
Tietokirjailija
Tietopalvelupäällikkö
Toimialapäällikkö
Toimistopäällikkö
Toimitusjohtaja
Tuholaistorjuja
Tullivartija
Tuotekehitysinsinööri
Turkkuri
Tutkimusassistentti
Työmaamestari
Työvoimaohjaaja
Uinninvalvoja
Urheilija
Vaatesuunnittelija
Vaihdemies
Valaistusmestari
Valvonta-arkkitehti
Varastotyöntekijä
Vastaava työmaamestari
Verhoilija
Viemärisukeltaja
Vuorotyönjohtaja
Yhteiskuntatutkija
Yksikön päällikkö
Ylipanostaja
Yrityslakimies
"""#
}
