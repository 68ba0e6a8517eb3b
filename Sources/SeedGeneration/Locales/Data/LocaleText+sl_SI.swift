// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let sl_SI: StaticString = #"""
@form
f l
@titles
G.
Ga.
@genders
moški
ženska
@female
Marija	588
Ana
Irena
Maja
Mojca
Jožefa=jozefa
Mateja
Nataša=natasa
Jožica=jozica
Barbara
Ivana
Andreja
Nina
Petra
Katja
Sonja
Milena
Katarina
Tatjana
Anja
Alenka
Tanja
Martina
Vesna
Tina
Angela
Urška=urska
Antonija
Anica
Kristina
Dragica
Nada
Olga
Špela=spela
Darja
Marjeta
Tjaša=tjasa
Eva
Ljudmila
Simona
Vida
Sara
Zdenka
Alojzija
Lidija
Suzana
Marta
Nika
Sabina
Silva
Veronika
Štefanija=stefanija
Stanislava
Darinka
Karmen
Neža=neza
Brigita
Anita
Aleksandra
Pavla
Cvetka
Metka
Nevenka
Monika
Rozalija
Natalija
Slavica
Marjana
Branka
Jasmina
Vera
Ema
Saša=sasa
Maša=masa
Lara
Lucija
Tamara
Bernarda
Danijela
Klavdija
Erika
Romana
Mira
Jasna
Klara
Kaja
Jelka
Polona
Julijana
Valerija
Sandra
Matilda
Tadeja
Valentina
Mihaela
Amalija
Albina
Breda
Karolina
Sanja
Teja
Ines
Zofija
Ksenija
Laura
Cecilija
Patricija
Magdalena
Manca
Viktorija
Maruša=marusa
Vanja
Vlasta
Justina
Nuša=nusa
Emilija
Melita
Ljubica
Lana
Marica
Gordana
Marinka
Polonca
Nadja
Milka
Živa=ziva
Urša=ursa
Damjana
Hana
Tea
Marijana
Julija
Ajda
Nastja
Milica
Alja
Štefka=stefka
Slavka
Jerneja
Nives
Dušanka=dusanka
Andrejka
Irma
Pia
Jelena
Marjanca
Miroslava
Lilijana
Stanka
Mirjam
Neja
Jolanda
Zora
Zvonka
Hermina
Rebeka
Hedvika
Blanka
Larisa
Erna
Anka
Roza
Liljana
Magda
Daniela
Jerica
Taja
Iris
Adrijana
Jadranka
@male
Franc	585
Janez
Anton
Ivan
Jožef=jozef
Andrej
Marko
Marjan
Peter
Milan
Stanislav
Matej
Tomaž=tomaz
Branko
Bojan
Robert
Boštjan=bostjan
Matjaž=matjaz
Gregor
Luka
Martin
Rok
Boris
Dušan=dusan
Igor
Miha
Dejan
David
Uroš=uros
Simon
Jure
Blaž=blaz
Štefan=stefan
Jan
Drago
Darko
Klemen
Nejc
Žiga=ziga
Jernej
Miran
Aleksander
Roman
Vladimir
Matic
Tadej
Srečko=srecko
Slavko
Mirko
Janko
Žan=zan
Miroslav
Borut
Alojzij
Damjan
Stanko
Aljaž=aljaz
Anže=anze
Danijel
Mihael
Matija
Jaka
Marijan
Rudolf
Alen
Jakob
Viktor
Domen
Sašo=saso
Iztok
Goran
Tilen
Pavel
Zvonko
Edvard
Zdravko
Danilo
Matevž=matevz
Rajko
Ludvik
Zlatko
Frančišek=francisek
Bogdan
Gorazd
Samo
Leon
Dragan
Emil
Josip
Nik
Ciril
Sandi
Benjamin
Vid
Albin
Franci
Sebastjan
Silvo
Leopold
Kristjan
Tim
Filip
Damijan
Erik
Viljem
Vincenc
Željko=zeljko
Damir
Aljoša=aljosa
Karel
Daniel
Dominik
Miloš=milos
Stojan
Franjo
Valentin
Davorin
Maks
Timotej
Ladislav
Niko
Mark
Nikola
Bogomir
Saša=sasa
Vlado
Karl
Zdenko
Grega
Stjepan
Davor
Kristijan
Ernest
Maksimiljan
Avgust
Sebastijan
Aleksandar
Lovro
Ivo
Rado
Tine
Adolf
Gal
Valter
Elvis
Jasmin
Ervin
Jani
Izidor
Nenad
Anej
Petar
Maj
Metod
Albert
Bruno
Radovan
Nikolaj
Feliks
Karol
Bernard
Joško=josko
Rafael
Edin
Aleks
Cvetko
Rudi
Miro
Hasan
Slobodan
Mirsad
@last
Novak	578
Horvat
Krajnc
Kovačič=kovacic
Zupančič=zupancic
Kovač=kovac
Potočnik=potocnik
Mlakar
Vidmar
Kos
Golob
Turk
Božič=bozic
Zupan
Korošec=korosec
Bizjak
Hribar
Kotnik
Rozman
Petek
petek
Kastelic
Kolar
Hočevar=hocevar
Žagar=zagar
žagar=zagar
Košir=kosir
Koren
Klemenčič=klemencic
Zajc
Medved
Knez
Zupanc
Pirc
Hrovat
Pavlič=pavlic
Kuhar
kuhar
Lah
Zorko
Sever
Majcen
Jerman
Babič=babic
Tomažič=tomazic
Erjavec
Jereb
Kranjc
Rupnik
Perko
Lesjak
Breznik
Pečnik=pecnik
Pavlin
Dolenc
Vidic
Furlan
Logar
Tomšič=tomsic
Jenko
Janežič=janezic
ribič=ribic
Žnidaršič=znidarsic
Černe=cerne
Maček=macek
Lešnik=lesnik
Fras
Marolt
Jelen
Gregorič=gregoric
Blatnik
Pintar
Mihelič=mihelic
Kokalj
Bezjak
Leban
Cerar
Čeh=ceh
čeh=ceh
Jug
Vidovič=vidovic
Rus
Kobal
Primožič=primozic
Kocjančič=kocjancic
Dolinar
Lazar
Kolenc
Nemec
Kolarič=kolaric
Lavrič=lavric
Kodrič=kodric
Kosi
Mrak
Debeljak
Tavčar=tavcar
Žižek=zizek
Krivec
Zver
Likar
Žibert=zibert
Jarc
Vodopivec
Kramberger
Miklavčič=miklavcic
Skok
Toplak
Petrovič=petrovic
Hribernik
Leskovar
Stopar
Simonič=simonic
Blažič=blazic
Eržen=erzen
Sitar
Gorenc
Železnik=zeleznik
Šinkovec=sinkovec
Jamnik
Javornik
Bukovec
Hozjan
Ramšak=ramsak
Filipič=filipic
Kočevar=kocevar
Demšar=demsar
Volk
volk
Gomboc
Čuk=cuk
Ilić=ilic
Kokol
Bregar
Sušnik=susnik
Pintarič=pintaric
Gorjup
Jovanović=jovanovic
Mavrič=mavric
Kramar
Lebar
Rutar
Koželj=kozelj
Popović=popovic
Rajh
Hodžić=hodzic
Rožman=rozman
Resnik
Šmid=smid
Kumer
Godec
Bergant
Pogačnik=pogacnik
Zemljič=zemljic
Hafner
Tratnik
Rožič=rozic
Cvetko
Ambrožič=ambrozic
Bevc
Mlinarič=mlinaric
Mlinar
Jerič=jeric
Kalan
Markovič=markovic
Šuštar=sustar
Bajc
Kaučič=kaucic
Dolinšek=dolinsek
Zalokar
Pirnat
Zorman
Zakrajšek=zakrajsek
Štrukelj=strukelj
@companies
d.o.o.
d.d.
@address
%A, %Z %C
s n
@streets
Prešernova ulica
Prešernova cesta
Prešernova pot
Cankarjeva ulica
Cankarjeva cesta
Cankarjeva pot
Slovenska ulica
Slovenska cesta
Slovenska pot
Ljubljanska ulica
Ljubljanska cesta
Ljubljanska pot
Mariborska ulica
Mariborska cesta
Mariborska pot
Lipova ulica
Lipova cesta
Lipova pot
Šolska ulica
Šolska cesta
Šolska pot
Vrtna ulica
Vrtna cesta
Vrtna pot
Gozdna ulica
Gozdna cesta
Gozdna pot
Poljska ulica
Poljska cesta
Poljska pot
Cvetna ulica
Cvetna cesta
Cvetna pot
Sončna ulica
Sončna cesta
Sončna pot
Kolodvorska ulica
Kolodvorska cesta
Kolodvorska pot
Gregorčičeva ulica
Gregorčičeva cesta
Gregorčičeva pot
Trubarjeva ulica
Trubarjeva cesta
Trubarjeva pot
Partizanska ulica
Partizanska cesta
Partizanska pot
Obrtniška ulica
Obrtniška cesta
Obrtniška pot
Mlinska ulica
Mlinska cesta
Mlinska pot
Zelena ulica
Zelena cesta
Zelena pot
Kratka ulica
Kratka cesta
Kratka pot
@zones
Europe/Ljubljana
@regions
Ljubljana	061	
Maribor	070	
Štore	127	
Šenčur	117	
Koper-Capodistria		
Novo Mesto	085	
Velenje	133	
Ptuj	096	
Trbovlje	129	
Kamnik	043	
Jesenice	041	
Trzin	186	
Nova Gorica	084	
Škofja Loka	122	
Murska Sobota	080	
Postojna	094	
Logatec	064	
Šentilj	118	
Vrhnika	140	
Kočevje	048	
Slovenska Bistrica	113	
Slovenj Gradec	112	
Grosuplje	032	
Ravne na Koroškem	103	
Krško	054	
Brežice	009	
Ajdovščina	001	
Litija	060	
Zagorje ob Savi	142	
Piran-Pirano		
Sežana	111	
Idrija	036	
Radovljica	102	
Hrastnik	034	
Semič	109	
Medvode	071	
Rogaška Slatina	106	
Žalec	190	
Sentjur pri Celju		
Slovenske Konjice	114	
Sevnica	110	
Prevalje	175	
Ruše	108	
Cerknica	013	
Hoče-Slivnica	160	
Šempeter-Vrtojba	183	
Tržič	131	
Kranj	052	
Ribnica	104	
Žiri	147	
Tolmin	128	
Trebnje	130	
Ljutomer	063	
Dravograd	025	
Sveta Ana	181	
Brezovica	008	
Metlika	073	
Gornja Radgona	029	
Lendava-Lendva		
Oplotnica	171	
Šoštanj	126	
Vuzenica	141	
Beltinci	002	
Celje	011	
Ig	037	
Škofljica	123	
Ivančna Gorica	039	
Radenci	100	
Ormož	087	
Radeče	099	
Borovnica	005	
Pivka	091	
Šmartno ob Paki	125	
Straža	203	
Lovrenc na Pohorju	167	
Vipava	136	
Bohinj	004	
Šmarje pri Jelšah	124	
Cerklje na Gorenjskem	012	
Velika Polana	187	
Bovec	006	
Cerkno	014	
Vodice	138	
Rogatec	107	
Šmartno pri Litiji	194	
Kranjska Gora	053	
Šentjernej	119	
Šentrupert	211	
Divača	019	
Kanal		
Zavrč	143	
Hajdina	159	
Gorenja vas-Poljane	027	
Poljčane	200	
Kobarid	046	
Ljubno	062	
Žužemberk	193	
Mokronog-Trebelno	199	
Središče ob Dravi	202	
Kobilje	047	
Moravče	077	
Sveta Trojica v Slovenskih goricah	204	
Pesnica	089	
Vitanje	137	
Velike Lašče	134	
Vransko	189	
Starše	115	
Hrpelje-Kozina	035	
Kostanjevica na Krki	197	
Kuzma	056	
Komen	049	
Kostel	165	
Kozje	051	
Jezersko	163	
Apače	195	
Loška dolina	065	
Rečica ob Savinji	209	
Renče-Vogrsko	201	
Šalovci	033	
Lukovica	068	
Gornji Petrovci	031	
Solčava	180	
Tišina	010	
Ribnica na Pohorju	177	
Žetale	191	
Juršinci	042	
Podlehnik	172	
Loški Potok	066	
Sveti Andraž v Slovenskih goricah	182	
Podvelka	093	
Brda	007	
Bloke	150	
Sveti Tomaž	205	
Rogašovci	105	
Razkrižje	176	
Škocjan	121	
Bistrica ob Sotli	149	
Makole	198	
Dobje	154	
Osilnica	088	
@cities
Ljubljana	SI	0	460511	145051	0	272	1500|1505|1511|1517|1523|1529|1536|1544
Maribor	SI	1	465558	156459	0	96	2500|2501|2503|2504|2506|2509|2600|2609
Celje	SI	2	462309	152604	0	38	3502|3505|3600
Kranj	SI	3	462389	143556	0	38	4000|4001|4502|4600
Koper	SI	4	455482	137296	0	26	6000|6001|6501|6502|6503|6504|6505|6600
Novo Mesto	SI	5	458040	151689	0	24	8501|8600
Velenje	SI	6	463572	151128	0	24	3503|3504
Ptuj	SI	7	464201	158702	0	18	2250
Trbovlje	SI	8	461541	150518	0	15	1420
Kamnik	SI	9	462259	146121	0	14	1241
Jesenice	SI	10	464324	140623	0	13	4270
Domžale	SI	11	461377	145937	0	13	1230|1231
Nova Gorica	SI	12	459560	136484	0	13	5000|5001|5250|5600
Škofja Loka	SI	13	461655	143063	0	12	4220
Izola	SI	4	455366	136602	0	11	6310
Murska Sobota	SI	14	466626	161664	0	11	9000|9001|9501|9600
Postojna	SI	15	457744	142153	0	10	6230
Logatec	SI	16	459168	142265	0	9	1370|1371
Šentilj v Slov. Goricah	SI	17	466817	156481	0	8	2212|2215
Vrhnika	SI	18	459635	142948	0	8	1354
Kočevje	SI	19	456432	148604	0	8	1330
Slovenska Bistrica	SI	20	463931	155735	0	7	2310
Slovenj Gradec	SI	21	465109	150838	0	7	2380
Grosuplje	SI	22	459558	146589	0	7	1290
Ravne na Koroškem	SI	23	465432	149705	0	7	2390
Krško	SI	24	459592	154917	0	7	8270
Brežice	SI	25	459073	155932	0	7	8250
Ajdovščina	SI	26	458860	139095	0	7	5270
Litija	SI	27	460604	148218	0	7	1270
Zagorje ob Savi	SI	28	461318	149969	0	6	1410
Mengeš	SI	9	461686	145744	0	6	1234
Lucija	SI	29	455053	136024	0	6	6310|6320|6323|6330|6333
Sežana	SI	30	457092	138733	0	6	6210
Idrija	SI	31	460030	140279	0	6	5280
Radovljica	SI	32	463435	141755	0	6	4240
Hrastnik	SI	33	461466	150846	0	6	1430
Črnomelj	SI	34	455726	151919	0	5	8340
Medvode	SI	35	461422	144111	0	5	1215
Bled	SI	10	463686	141165	0	5	4260
Rogaška Slatina	SI	36	462373	156391	0	5	3250
Žalec	SI	37	462515	151648	0	5	3310
Šentjur	SI	38	462172	153975	0	5	3230
Slovenske Konjice	SI	39	463374	154233	0	5	3210
Sevnica	SI	40	460079	153165	0	5	8290
Prevalje	SI	41	465470	149202	0	5	2391
Ruše	SI	42	465401	155179	0	5	2342|2345
Piran	SI	29	455278	135706	0	4	6330
Cerknica	SI	43	457970	143626	0	4	1380
Trzin	SI	11	461364	145617	0	4	1236
Miklavž na Dravskem Polju	SI	44	465061	156970	0	4	2204
Šempeter pri Gorici	SI	45	459293	136412	0	4	5001|5290
Tržič	SI	46	463636	143105	0	4	4290
Preddvor	SI	47	463026	144222	0	4	4205
Ribnica	SI	48	457386	147275	0	4	1310
Žiri	SI	49	460440	141074	0	4	4226
Tolmin	SI	50	461830	137332	0	4	5220
Trebnje	SI	51	459042	150224	0	3	8210
Ljutomer	SI	52	465177	161982	0	3	9240
Laško	SI	37	461546	152356	0	3	3270
Dravograd	SI	53	465885	150187	0	3	2370
Lenart v Slovenskih Goricah	SI	54	465768	158317	0	3	2230|2232|2233|2235
Ankaran	SI	4	455790	137362	0	3	6280
Mežica	SI	41	465203	148531	0	3	2392
Brezovica pri Ljubljani	SI	55	460233	144150	0	3	1351
Metlika	SI	56	456498	153133	0	3	8330
Gornja Radgona	SI	57	466726	159922	0	3	9250
Šenčur	SI	3	462471	144203	0	3	4208
Lendava	SI	58	465649	164509	0	3	9220
Zreče	SI	59	463822	153792	0	3	3214
Šoštanj	SI	60	463800	150486	0	3	3320|3322|3325
Radlje ob Dravi	SI	61	466153	152247	0	3	2360
Rače	SI	44	464522	156810	0	3	2327
Spodnje Hoče	SI	1	464996	156489	0	3	2204|2311|2312
Črna na Koroškem	SI	41	464704	148501	0	2	2393
Beltinci	SI	62	466054	162412	0	2	9231
Polzela	SI	37	462836	150651	0	2	3313
Muta	SI	61	466116	151662	0	2	2366|2367
Vojnik	SI	63	462933	153036	0	2	3212
Ig	SI	64	459589	145281	0	2	1292
Štore	SI	2	462208	153139	0	2	3220|3221
Škofljica	SI	65	459841	145748	0	2	1291
Ivančna Gorica	SI	66	459370	148053	0	2	1295
Radenci	SI	67	466420	160378	0	2	9252|9502
Ormož	SI	68	464121	161522	0	2	2270
Radeče	SI	69	460655	151821	0	2	1433
Borovnica	SI	70	459175	143644	0	2	1353
Pivka	SI	71	456829	141959	0	2	6257
Mozirje	SI	72	463383	149650	0	2	3330
Semič	SI	34	456465	151814	0	2	8333
Straža	SI	73	457811	150757	0	2	8351
Lovrenc na Pohorju	SI	74	465413	153917	0	2	2344
Vipava	SI	75	458459	139623	0	2	5271
Bohinjska Bistrica	SI	76	462722	139535	0	2	4264
Šmarje pri Jelšah	SI	77	462272	155192	0	2	3240
Naklo	SI	47	462735	143173	0	2	4202|4501
Cerklje na Gorenjskem	SI	78	462501	144862	0	2	4207
Prebold	SI	8	462366	150926	0	2	3312
Spodnji Duplek	SI	44	465036	157452	0	2	2241
Odranci	SI	79	465864	162797	0	2	9232|9233
Bovec	SI	80	463381	135524	0	2	5230
Cerkno	SI	81	461253	139827	0	2	5282
Vodice	SI	82	461899	144949	0	2	1217
Vuzenica	SI	61	465966	151635	0	2	2366|2367
Rogatec	SI	83	462277	156986	0	2	3252
Turnišče	SI	79	466257	163139	0	2	9224
Miren	SI	45	458954	136082	0	1	5291
Dragomer	SI	55	460161	143843	0	1	1351|1357|1358
Šmartno pri Litiji	SI	84	460440	148448	0	1	1275
Kranjska Gora	SI	85	464569	137782	0	1	4280
Šentjernej	SI	86	458421	153341	0	1	8310
Mirna	SI	87	459517	150619	0	1	8233
Divača	SI	88	456848	139705	0	1	6215
Oplotnica	SI	59	463873	154458	0	1	2317
Selnica ob Dravi	SI	42	465518	154929	0	1	2345|2352
Horjul	SI	18	460227	142974	0	1	1354
Kanal	SI	89	460874	136349	0	1	5213
Dornava	SI	90	464356	159529	0	1	2252
Kidričevo	SI	91	464031	157987	0	1	2325
Gorenja Vas	SI	92	461074	141477	0	1	4224
Črenšovci	SI	79	465579	163041	0	1	9232
Poljčane	SI	93	463143	155781	0	1	2319
Kobarid	SI	94	462476	135791	0	1	5222
Ljubno ob Savinji	SI	95	463436	148338	0	1	3333
Žužemberk	SI	96	458338	149280	0	1	8360
Gornji Grad	SI	95	462954	148079	0	1	3342
Mirna Peč	SI	97	458594	150831	0	1	8216
Središče ob Dravi	SI	98	463942	162681	0	1	2277
Dobrovnik	SI	99	466514	163525	0	1	9223
Moravče	SI	100	461369	147450	0	1	1251
Benedikt	SI	101	466065	158910	0	1	2234
Dobrova	SI	55	460458	143919	0	1	1351|1356
Pesnica	SI	102	466069	156767	0	1	2211
Veržej	SI	62	465833	161640	0	1	9241
Dolenjske Toplice	SI	73	457566	150592	0	1	8350
Komenda	SI	82	462048	145384	0	1	1218
Nazarje	SI	72	463190	149501	0	1	3331
Velika Polana	SI	79	465722	163472	0	1	9225
Vitanje	SI	103	463834	152972	0	1	3205
Zgornja Hajdina	SI	91	464061	158384	0	1	2250|2288|2325
Sodražica	SI	104	457613	146357	0	1	1317
Vransko	SI	105	462444	149510	0	1	3305
Starše	SI	106	464658	157672	0	1	2205
Hrpelje	SI	107	456072	139428	0	1	6240
Gorišnica	SI	90	464148	160135	0	1	2272
Sv. Trojica v Slov. Goricah	SI	101	465767	158769	0	1	2230|2232|2233|2234|2235
Moravske Toplice	SI	14	466831	162208	0	1	9221|9226
Velike Lašče	SI	104	458337	146364	0	1	1315|1318
Kostanjevica na Krki	SI	108	458456	154204	0	1	8311
Grad	SI	109	467976	160984	0	1	9264
Komen	SI	110	458156	137483	0	1	6223
Šmartno ob Paki	SI	72	463333	150333	0	1	3327
Mokronog	SI	97	459390	151394	0	1	8230
Kostel	SI	111	455084	149092	0	1	8331
Kozje	SI	112	460733	155599	0	1	3260
Puconci	SI	14	467046	161573	0	1	9201
Majšperk	SI	20	463503	157341	0	1	2322
Podčetrtek	SI	36	461568	155969	0	1	3254
Zgornje Jezersko	SI	113	463941	145066	0	1	4206
Dobrna	SI	37	463371	152262	0	1	3204
Apače	SI	114	466978	159093	0	1	9253
Kobilje	SI	99	466852	163937	0	1	9227
Leskova Dolina	SI	115	456214	144606	0	1	1360
Zgornja Kungota	SI	1	466387	156149	0	1	2201
Rečica ob Savinji	SI	116	463167	149167	0	1	3332
Zgornje Gorje	SI	10	463796	140694	0	1	4247
Markovci	SI	7	463956	159283	0	1	2281
Križevci pri Ljutomeru	SI	14	465683	161386	0	1	9242
Bukovica	SI	117	459008	136672	0	1	5290|5292|5293
Videm pri Ptuju	SI	7	463687	159063	0	1	2284
Breznica	SI	32	463938	141541	0	1	4248|4274
Cankova	SI	57	467203	160224	0	1	9261
Šalovci	SI	118	468241	162978	0	1	9204
Lukovica pri Domžalah	SI	119	461699	146918	0	1	1225
Gornji Petrovci	SI	120	468036	162190	0	1	9203|9206
Luče	SI	121	463550	147476	0	1	3334
Tišina	SI	122	466542	160936	0	1	9251
Tabor	SI	105	462346	150167	0	1	2362|3304
Ribnica na Pohorju	SI	123	465350	152728	0	1	2364
Žetale	SI	124	462736	158266	0	1	2287
Jurovski Dol	SI	54	466067	157846	0	1	2223
Braslovče	SI	72	462880	150398	0	1	3314
Juršinci	SI	125	464859	159682	0	1	2256
Podlehnik	SI	126	463354	158791	0	1	2286
Kuzma	SI	109	468351	160807	0	1	9263
Hrib-Loški Potok	SI	127	457069	146167	0	1	1317
Trnovska Vas	SI	128	465202	158866	0	1	2254
Podvelka	SI	129	465884	153279	0	1	2363
Dobrovo	SI	130	459974	135271	0	1	5212
Vitomarci	SI	128	465275	159394	0	1	2255
Šentrupert na Dolenjskem	SI	87	459780	150930	0	1	8232|8233
Nova Vas	SI	131	457727	145065	0	1	1385
Sveti Tomaž	SI	132	464835	160791	0	1	2258
Rogašovci	SI	133	467978	160361	0	1	9262
Razkrižje	SI	134	465218	162788	0	1	9232
Škocjan	SI	135	459069	152913	0	1	8275
Dol pri Ljubljani	SI	11	460886	146007	0	1	1262
Bistrica ob Sotli	SI	136	460576	156633	0	1	3256
Hodoš	SI	118	468218	163259	0	1	9205
Makole	SI	137	463164	156663	0	1	2321
Solčava	SI	121	464196	146937	0	1	3335
Sveti Jurij	SI	67	465695	160235	0	1	9245
Destrnik	SI	128	464925	158789	0	1	2253
Sv. Ana v Slov. Goricah	SI	54	466492	158442	0	1	2234
Cerkvenjak	SI	101	465680	159437	0	1	2236
Dobje pri Planini	SI	138	461375	153941	0	1	3224
Osilnica	SI	139	455291	146984	0	1	1337
@countries
Andora
Združeni arabski emirati
Afganistan
Antigva in Barbuda
Angvila
Albanija
Armenija
Angola
Argentina
Ameriška Samoa
Avstrija
Avstralija
Aruba
Alandski otoki
Azerbajdžan
Bosna in Hercegovina
Barbados
Bangladeš
Belgija
Burkina Faso
Bolgarija
Bahrajn
Burundi
Benin
Sveti Bartolomej
Bermudi
Brunej
Bolivija
Nizozemski Karibi
Brazilija
Bahami
Butan
Bocvana
Belorusija
Belize
Kanada
Kokosovi otoki
Demokratična republika Kongo
Srednjeafriška republika
Kongo - Brazzaville
Švica
Slonokoščena obala
Cookovi otoki
Čile
Kamerun
Kitajska
Kolumbija
Kostarika
Kuba
Zelenortski otoki
Curaçao
Božični otok
Ciper
Češka
Nemčija
Džibuti
Danska
Dominika
Dominikanska republika
Alžirija
Ekvador
Estonija
Egipt
Zahodna Sahara
Eritreja
Španija
Etiopija
Finska
Fidži
Falklandski otoki
Mikronezija
Ferski otoki
Francija
Gabon
Združeno kraljestvo
Grenada
Gruzija
Francoska Gvajana
Guernsey
Gana
Gibraltar
Grenlandija
Gambija
Gvineja
Gvadelup
Ekvatorialna Gvineja
Grčija
Gvatemala
Gvam
Gvineja Bissau
Gvajana
Posebno upravno območje Ljudske republike Kitajske Hongkong
Honduras
Hrvaška
Haiti
Madžarska
Indonezija
Irska
Izrael
Otok Man
Indija
Britansko ozemlje v Indijskem oceanu
Irak
Iran
Islandija
Italija
Jersey
Jamajka
Jordanija
Japonska
Kenija
Kirgizistan
Kambodža
Kiribati
Komori
Sveti Krištof in Nevis
Severna Koreja
Južna Koreja
Kuvajt
Kajmanji otoki
Kazahstan
Laos
Libanon
Sveta Lucija
Lihtenštajn
Šrilanka
Liberija
Lesoto
Litva
Luksemburg
Latvija
Libija
Maroko
Monako
Moldavija
Črna gora
Francoski Sveti Martin
Madagaskar
Marshallovi otoki
Severna Makedonija
Mali
Mjanmar (Burma)
Mongolija
Posebno upravno območje Kitajske Makav
Severni Marianski otoki
Martinik
Mavretanija
Montserrat
Malta
Mavricij
Maldivi
Malavi
Mehika
Malezija
Mozambik
Namibija
Nova Kaledonija
Niger
Norfolški otok
Nigerija
Nikaragva
Nizozemska
Norveška
Nepal
Nauru
Niue
Nova Zelandija
Oman
Panama
Peru
Francoska Polinezija
Papua Nova Gvineja
Filipini
Pakistan
Poljska
Sveta Peter in Mihael
Portoriko
Palestinsko ozemlje
Portugalska
Palav
Paragvaj
Katar
Reunion
Romunija
Srbija
Rusija
Ruanda
Saudova Arabija
Salomonovi otoki
Sejšeli
Sudan
Švedska
Singapur
Sveta Helena
Slovenija
Svalbard in Jan Mayen
Slovaška
Sierra Leone
San Marino
Senegal
Somalija
Surinam
Južni Sudan
Sveti Tomaž in Princ
Salvador
Nizozemski Sveti Martin
Sirija
Esvatini
Otoki Turks in Caicos
Čad
Togo
Tajska
Tadžikistan
Tokelav
Timor-Leste
Turkmenistan
Tunizija
Tonga
Turčija
Trinidad in Tobago
Tuvalu
Tajvan
Tanzanija
Ukrajina
Uganda
Združene države Amerike
Urugvaj
Uzbekistan
Vatikan
Sveti Vincencij in Grenadine
Venezuela
Britanski Deviški otoki
Ameriški Deviški otoki
Vietnam
Vanuatu
Wallis in Futuna
Samoa
Jemen
Mayotte
Južnoafriška republika
Zambija
Zimbabve
@months
januar
februar
marec
april
maj
junij
julij
avgust
september
oktober
november
december
@weekdays
ponedeljek
torek
sreda
četrtek
petek
sobota
nedelja
@words
hiša
drevo
voda
pot
mesto
vas
dan
noč
leto
roka
oko
srce
glava
otrok
mati
oče
brat
sestra
prijatelj
knjiga
pismo
beseda
vprašanje
odgovor
delo
učitelj
zdravnik
šola
ulica
most
reka
morje
gora
nebo
sonce
luna
veter
dež
sneg
ogenj
kruh
mleko
jabolko
čaj
kava
miza
stol
vrata
okno
soba
vrt
pes
mačka
ptica
cvet
čas
ura
minuta
jutro
večer
poletje
zima
pomlad
jesen
pesem
slika
časopis
vlak
avto
letalo
vozovnica
trgovina
trg
cena
denar
velik
majhen
nov
star
dober
lep
hiter
počasen
topel
hladen
visok
dolg
kratek
čist
tih
vesel
bel
črn
rdeč
zelen
moder
rumen
pride
gre
gleda
bere
piše
govori
posluša
poje
kuha
kupi
proda
najde
išče
odpre
zapre
misli
živi
dela
vedno
pogosto
danes
jutri
včeraj
tukaj
tam
skupaj
hitro
tiho
in
z
na
v
brez
pred
po
pri
"""#
}
