// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let hr_HR: StaticString = #"""
@form
f l
@titles
G.
Gđa.
@genders
muško
žensko
@female
Albina	397
Ana
Andrea
Ane
Anica
Anita
Anka
Ankica
Antonija
Anđa=anda
Anđela=andela
Bara
Barbara
Barica
Biljana
Biserka
Božena=bozena
Božica=bozica
Branka
Danica
Danijela
Dora
Draga
Dragica
Elizabeta
Ema
Eva
Franciska
Fuma
Gordana
Hana
Ika
Iva
Ivana
Ivanka
Ivka
Jadranka
Jana
Janja
Jasminka
Jasna
Jele
Jelena
Josipa
Julijana
Karla
Kata
Katarina
Kate
Katica
Kristina
Lana
Lara
Laura
Lea
Lidija
Ljiljana
Ljubica
Lorena
Lucija
Maja
Manda
Mara
Mare
Maria
Marica
Marija
Marijana
Marina
Marta
Martina
Matea
Mateja
Matija
Mia
Milena
Milica
Milka
Mira
Mirjana
Nada
Nataša=natasa
Nevenka
Nika
Nikolina
Nina
Petra
Renata
Rozalija
Ruža=ruza
Ružica=ruzica
Sandra
Sanja
Sara
Slavica
Snježana=snjezana
Stana
Suzana
Tatjana
Tea
Terezija
Valentina
Vera
Veronika
Vesna
Zdenka
Zora
Zorka
Đurđica=durdica
Štefanija=stefanija
Štefica=stefica
Željka=zeljka
Adela
Adriana
Aida
Aldijana
Alenka
Aleta
Alisa
Amelie
Anamaria
Anamarija
Andreja
Andrijana
Aneta
Angela
Ani
Anja
Antea
Anthea
Antonela
Antonella
Anuska
Aria
Ariana
Arijana
Bernarda
Blanka
Blaženka=blazenka
Bride
Bruna
Dalia
Daria
Darija
Davorka
Dejana
Dijana
Dinora
Dolores
Doria
Dorina
Doris
Dorotea
Dragana
Drazenka
Dubravka
Dunja
Edita
Ela
Elani
Eleonora
Elin
Ella
Elvira
Emili
Emilija
Emily
Ena
Erika
Etijana
Franka
Hermina
Ilijana
Ilva
Ines
Inga
Irina
Iris
Ivona
Izabela
Jagoda
Karmela
Karmen
Karolina
Katja
Klara
Ksenija
Larisa
Lena
Leona
Leonora
Lina
Linda
Lora
Loreta
Lucia
Magdalena
Manuela
Marcela
Margareta
Marita
Marla
Melanie
Melita
Meri
Mihaela
Mirjam
Mirna
Mirta
Morena
Natali
Natalija
Natasa
Nena
Nevena
Nicole
Nikol
Nives
Noemi
Nora
Pamela
Paola
Paulina
Rea
Rebecca
Romana
Romina
Samanta
Samantha
Sanela
Scarlett
Silvana
Silvia
Silvija
Sonja
Stella
Tajana
Tessa
Tia
Tiana
Tina
Tjaša=tjasa
Tomislava
Valda
Valerija
Vanda
Vanesa
Vanja
Vedrana
Violeta
Visnja
Vita
@male
Aldo	357
Alen
Andrija
Ante
Anto
Anton
Antonio
Antun
Boris
Božo=bozo
Branko
Bruno
Dalibor
Damir
Danijel
Dario
Darko
David
Davor
Dejan
Denis
Dino
Domagoj
Dominik
Dragan
Dragutin
Dražen=drazen
Duje
Dušan=dusan
Elvis
Erik
Filip
Fran
Franjo
Goran
Hrvoje
Igor
Ilija
Ivan
Ivica
Ivo
Jakov
Janko
Josip
Joso
Jozo
Joško=josko
Juraj
Jure
Karlo
Kristijan
Leon
Lovre
Lovro
Luka
Marijan
Marin
Mario
Marko
Martin
Mate
Matej
Mateo
Matija
Mato
Mihael
Mijo
Milan
Mile
Mirko
Miroslav
Mislav
Mladen
Nenad
Niko
Nikola
Nikša=niksa
Patrik
Pavao
Pero
Petar
Robert
Roko
Romano
Rudolf
Saša=sasa
Siniša=sinisa
Slavko
Stjepan
Tomislav
Tomo
Toni
Valter
Vedran
Viktor
Vjekoslav
Vladimir
Vlado
Zdravko
Zlatko
Zoran
Zvonko
Đuro=duro
Šime=sime
Željko=zeljko
Adrian
Albert
Aleks
Aleksandar
Alfred
Andi
Andrej
Andro
Antoni
Anđelo=andelo
Arian
Arjan
Aron
Artur
August
Baltazar
Bartol
Benedikt
Blaž=blaz
Blažen=blazen
Bogoljub
Borislav
Borko
Borna
Branimir
Branislav
Bršljanko=brsljanko
Damil
Damjan
Daniel
Danilo
Danimir
Danislav
Danko
Darije
Darin
Demetrije
Dinko
Diomed
Dmitar
Dobrilo
Dobriša=dobrisa
Donat
Drago
Dragomir
Držimir=drzimir
Držislav=drzislav
Dujam
Emanuel
Emil
Emilijan
Eugen
Evgenij
Ferdinand
Gaj
Gajo
Gašpar=gaspar
Geo
Gordan
Gradimir
Gradislav
Gregur
Grgur
Gvozden
Hubert
Ian
Ignjat
Ino
Istok
Iv
Ivano
Ivor
Izak
Izidor
Jadran
Jagor
Jakob
Jaroslav
Jeronim
Jona
Julijan
Kazimir
Kir
Kornelije
Krasimir
Krešimir=kresimir
Kristo
Kristofer
Kristofor
Krsto
Krunoslav
Krševan=krsevan
Ladislav
Lav
Leonid
Leopold
Ljerko
Ljubo
Ljudevit
Lovorko
Lukas
Mak
Maksimilijan
Marino
Maris
Maro
Maroje
Max
Mikula
Miljenko
Milo
Mio
Miran
Mojmir
Narcis
Nediljko
Ninoslav
Noa
Noel
Novel
Oleg
Oliver
Oto
Oton
Pavel
Pepo
Perunko
Plamen
Plamenko
Predrag
Reo
Rino
Roman
Rudi
Sanjin
Sanjo
Slaven
Smiljan
Stanislav
Stanko
Strahimir
Sven
Teon
Tihomir
Tin
Toma
Trpimir
Tvrtko
Valentin
Vatroslav
Velimir
Vid
Vigo
Vijeko
Vilim
Vin
Vinko
Vito
Vitomir
Višeslav=viseslav
Vjenceslav
Vjeran
Vladislav
Vuk
Zdeslav
Zlatana
Zlatomir
Zrin
Zrinislav
Ćiril=ciril
Šimun=simun
Žarko=zarko
Želimir=zelimir
Željan=zeljan
Žiroslav=ziroslav
@last
Abičić=abicic	200
Abramović=abramovic
Akmačić=akmacic
Alković=alkovic
Amidžić=amidzic
Andrašek=andrasek
Andrijević=andrijevic
Antić=antic
Antolković=antolkovic
Babić=babic
Bajan
Balatinac
Balić=balic
Baljak
Baničević=banicevic
Banko
Barac
Barbieri
Barbir
Barešić=baresic
Barić=baric
Barišić=barisic
Barnaba
Barušić=barusic
Batrnek
Bazjak
Bačić=bacic
Bašnec=basnec
Bebić=bebic
Beletić=beletic
Belošević=belosevic
Benčić=bencic
Bernardić=bernardic
Bertoša=bertosa
Bijelić=bijelic
Bingula
Birtić=birtic
Bičak=bicak
Bičanić=bicanic
Blagaić=blagaic
Blažek=blazek
Blažičko=blazicko
Bobanović=bobanovic
Bogadi
Bogović=bogovic
Bojanić=bojanic
Bolčević=bolcevic
Borojević=borojevic
Borošak=borosak
Botica
Botić=botic
Bošnjaković=bosnjakovic
Božanović=bozanovic
Božiković=bozikovic
Božičević=bozicevic
Božičković=bozickovic
Brajković=brajkovic
Brandić=brandic
Branković=brankovic
Brcko
Brezjan
Brlas
Brletić=brletic
Bukvić=bukvic
Bungić=bungic
Bunić=bunic
Burić=buric
Buršić=bursic
Butković=butkovic
Bučanac=bucanac
Bučar=bucar
Cafuk
Carić=caric
Cestarić=cestaric
Cik
Cindrić=cindric
Crevar
Crnković=crnkovic
Cukon
Cvenić=cvenic
Cvetković=cvetkovic
Cvitan
Dabo
Damijanić=damijanic
Darojković=darojkovic
Dautanec
Debelić=debelic
Deže=deze
Didović=didovic
Dobrić=dobric
Dolinar
Dominiković=dominikovic
Dončević=doncevic
Dragičević=dragicevic
Dragojević=dragojevic
Drakulić=drakulic
Dražić=drazic
Dubovečak=dubovecak
Dujmović=dujmovic
Duvančić=duvancic
Dvojak
Erceg
Ercegović=ercegovic
Eršek=ersek
Fabijanić=fabijanic
Ferenac
Filipović=filipovic
Filipčić=filipcic
Forjan
Franičević=franicevic
Franjić=franjic
Friščić=friscic
Frketić=frketic
Gabud
Galić=galic
Galović=galovic
Gelemanović=gelemanovic
Glasnović=glasnovic
Glavor
Godinić=godinic
Golubić=golubic
Govorčinović=govorcinovic
Gracin
Grbac
Gregov
Grgić=grgic
Grgurić=grguric
Grgurovac
Gržetić=grzetic
Guberović=guberovic
Gudelj
Guštin=gustin
Hadrović=hadrovic
Halambek
Hanžek=hanzek
Harapin
Herceg
Herout
Hinić=hinic
Horak
Horvat
Horvatinec
Horvatić=horvatic
Hranić=hranic
Hrastinski
Hren
Hršak=hrsak
Hrženjak=hrzenjak
Husnjak
Ilijić=ilijic
Ilinović=ilinovic
Ivandić=ivandic
Ivanović=ivanovic
Ivšić=ivsic
Jagečić=jagecic
Jakopec
Jakovac
Jaković=jakovic
Jakupić=jakupic
Jasprica
Jelavić=jelavic
Jemrić=jemric
Jerković=jerkovic
Josipović=josipovic
Jovanović=jovanovic
Jović=jovic
Jugovac
Jukić=jukic
Jureško=juresko
Jurišić=jurisic
Jurjević=jurjevic
Jurlina
Jurčić=jurcic
Kahlina
Kalazić=kalazic
Kaniški=kaniski
Karamarko
Karlović=karlovic
Karuza
Kauzlarić=kauzlaric
Keleković=kelekovic
Kelić=kelic
Kereković=kerekovic
Kinkela
Klanac
Klarin
Klasić=klasic
Kligl
Knežević=knezevic
Kokanović=kokanovic
Kokorić=kokoric
Kolega
Kolić=kolic
Komljenović=komljenovic
Kos
Kosanović=kosanovic
Kostanić=kostanic
Kostelac
Kovaček=kovacek
Kovačić=kovacic
Koški=koski
Krajcar
Kralj
Kraljić=kraljic
Kramarić=kramaric
Križan=krizan
Krznarić=krznaric
Krčelić=krcelic
Krželj=krzelj
Kujundžić=kujundzic
Kunac
Kurtoić=kurtoic
Kuveždić=kuvezdic
Kučić=kucic
Kuščević=kuscevic
Labinjan
Lakošeljac=lakoseljac
Lasić=lasic
Legović=legovic
Lelas
Lešić=lesic
Leščić=lescic
Liber
Liović=liovic
Lisica
Ljubić=ljubic
Lojen
Lorencin
Lucić=lucic
Lukinić=lukinic
Lukša=luksa
Lučić=lucic
Macan
Magić=magic
Mahnet
Majstorović=majstorovic
Maletić=maletic
Malnar
Mamić=mamic
Mamula
Marasović=marasovic
Mardešić=mardesic
Maretić=maretic
Marin
Marinković=marinkovic
Marić=maric
Marjanović=marjanovic
Markanjević=markanjevic
Marković=markovic
Markuš=markus
Martinović=martinovic
Martić=martic
Marušić=marusic
Maržić=marzic
Matahlija
Matas
Matijaš=matijas
Matijević=matijevic
Matko
Matković=matkovic
Matovina
Matulin
Matulić=matulic
Maćešić=macesic
Medač=medac
Medved
Merkaš=merkas
Mesarić=mesaric
Mihalić=mihalic
Mihaljević=mihaljevic
Mihić=mihic
Miklečić=miklecic
Mikulandra
Mikulčić=mikulcic
Milas
Miletić=miletic
Milina
Miličić=milicic
Milotić=milotic
Milovac
Miočić=miocic
Mirt
Mičetić=micetic
Miše=mise
Mišković=miskovic
Mofardin
Moscarda
Moslavac
Mraović=mraovic
Mudri
Mustapić=mustapic
Mušćet=muscet
Mužina=muzina
Nakić=nakic
Načinović=nacinovic
Nikolić=nikolic
Nišević=nisevic
Nižetić=nizetic
Novak
Novosel
Obratov
Odobašić=odobasic
Orešković=oreskovic
Orlović=orlovic
Oršolić=orsolic
Oršulić=orsulic
Ozimec
Palić=palic
Pandurić=panduric
Papak
Paradi
Pavelić=pavelic
Pavić=pavic
Pavković=pavkovic
Pavlović=pavlovic
Pedišić=pedisic
Peharda
Perak
Perišić=perisic
Perkov
Peroš=peros
Peruško=perusko
Petek
Petrić=petric
Petričević=petricevic
Pečur=pecur
Peša=pesa
Pikec
Pintarić=pintaric
Plantak
Plažanin=plazanin
Pleše=plese
Pokos
Poljak
Polonijo
Pongrac
Popović=popovic
Poslon
Požega=pozega
Predovan
Preočanin=preocanin
Pribanić=pribanic
Prpić=prpic
Prtenjača=prtenjaca
Puharić=puharic
Putinja
Puškarić=puskaric
Radin
Radić=radic
Radman
Radolović=radolovic
Radović=radovic
Radošević=radosevic
Rahija
Rajn
Rakela
Rakuljić=rakuljic
Raspor
Rađenović=radenovic
Rašeta=raseta
Ražov=razov
Rebić=rebic
Resanović=resanovic
Ribić=ribic
Ribičić=ribicic
Risek
Ritoša=ritosa
Roca
Rogošić=rogosic
Rojnić=rojnic
Rubeša=rubesa
Rubinić=rubinic
Rumora
Sabol
Sakač=sakac
Sardelić=sardelic
Sedlar
Seničić=senicic
Sever
Sikirić=sikiric
Sinožić=sinozic
Sirotić=sirotic
Sladonja
Smoković=smokovic
Smolić=smolic
Sokač=sokac
Sokić=sokic
Soldo
Sorić=soric
Sošić=sosic
Stanić=stanic
Staničić=stanicic
Starčević=starcevic
Stiperski
Stojanov
Stojčević=stojcevic
Stolnik
Stražičić=strazicic
Stupalo
Surać=surac
Tepeš=tepes
Terlević=terlevic
Tešija=tesija
Tisaj
Tolj
Tomičić=tomicic
Tomljanović=tomljanovic
Topić=topic
Totić=totic
Trgovčić=trgovcic
Trnski
Trutanić=trutanic
Tudor
Tuksar
Turk
Turčinov=turcinov
Tuđa=tuda
Tuškan=tuskan
Ugrinić=ugrinic
Urlić=urlic
Vaci
Valentić=valentic
Varga
Veić=veic
Vidaković=vidakovic
Vidov
Vidović=vidovic
Vincetić=vincetic
Vitasović=vitasovic
Vladislavić=vladislavic
Vojković=vojkovic
Volarević=volarevic
Vorkapić=vorkapic
Vozila
Vranić=vranic
Vretenar
Vrhovec
Vugec
Vuk
Vukobratović=vukobratovic
Vukušić=vukusic
Vuljak
Vučin=vucin
Vučković=vuckovic
Zanoški=zanoski
Zebec
Zelić=zelic
Zmaić=zmaic
Zrilić=zrilic
Zubčić=zubcic
Ćosić=cosic
Ćurić=curic
Čargonja=cargonja
Čizmić=cizmic
Čižmešija=cizmesija
Čotić=cotic
Čović=covic
Čudić=cudic
Čukman=cukman
Čuljak=culjak
Čuček=cucek
Đurašević=durasevic
Šalić=salic
Šantić=santic
Šarić=saric
Šegović=segovic
Šelendić=selendic
Šestak=sestak
Šestan=sestan
Šimara=simara
Šimičić=simicic
Šimunić=simunic
Šinković=sinkovic
Šipek=sipek
Šitum=situm
Škoda=skoda
Škrlin=skrlin
Škrtić=skrtic
Škugor=skugor
Šokčević=sokcevic
Šoštarić=sostaric
Špika=spika
Špoljarić=spoljaric
Špralja=spralja
Štefović=stefovic
Štimac=stimac
Štrbac=strbac
Šturlan=sturlan
Šunjić=sunjic
Šuran=suran
Šurina=surina
Šverko=sverko
Žagar=zagar
Žerjav=zerjav
Žic=zic
Živić=zivic
Živković=zivkovic
Žugec=zugec
Žunec=zunec
Žuvela=zuvela
@companies
d.o.o.
d.d.
j.d.o.o.
@address
%A, HR-%Z %C
s n
@streets
Avenija Bakarska
Ulica Belostenčeva
Avenija Berislavićeva
Ulica Biokovska
Avenija Bogovićeva
Ulica Bokanjčeva
Avenija Branimirova
Ulica Brodska
Avenija Cvjetna
Ulica Daljska
Avenija Dalmatinska
Ulica Daruvarska
Avenija Dubrovačka
Ulica Fužinska
Avenija Gajeva
Ulica Galićeva
Avenija Gornjostubička
Ulica Gradačevačka
Avenija Gračanska
Ulica Grohova
Avenija Gudovčeva
Ulica Hercegovačka
Avenija Istarska
Ulica Jadranska
Avenija Jarunska
Ulica Kamenita
Avenija Kninska
Ulica Kobilićka
Avenija Kopačeva
Ulica Kordunska
Avenija Kranjčevićeva
Ulica Krapinska
Avenija Krešimirova
Ulica Krležina
Avenija Kukuljevićeva
Ulica Kumičićeva
Avenija Kupinečka
Ulica Kušlanova
Avenija Limunska
Ulica Lička
Avenija Ljubljanska
Ulica Lomnička
Avenija Lučka
Ulica Luščićka
Avenija Malešnička
Ulica Martićeva
Avenija Masarykova
Ulica Međimurska
Avenija Mihaljevačka
Ulica Mlinarska
Avenija Mljetska
Ulica Murska
Avenija Čakovečka
Ulica Čazmanska
@zones
Europe/Zagreb
@regions
Grad Zagreb	21	
Splitsko-dalmatinska županija	17	
Primorsko-goranska županija	08	
Osječko-baranjska županija	14	
Zadarska		
Istarska		
Brodsko-posavska županija	12	
Karlovacka		
Varazdinska		
Sibensko-Kniniska		
Zagrebacka		
Vukovarsko-srijemska županija	16	
Sisačko-moslavačka županija	03	
Dubrovačko-neretvanska županija	19	
Bjelovarsko-bilogorska županija	07	
Koprivničko-križevačka županija	06	
Požeško-slavonska županija	11	
Medimurska		
Virovitičko-podravska županija	10	
Licko-Senjska		
Krapinsko-zagorska županija	02	
@cities
Zagreb	HR	0	458144	159780	0	664	10000|10104|10105|10110|10135
Split	HR	1	435089	164392	0	150	21000
Rijeka	HR	2	453267	144424	0	108	51000
Osijek	HR	3	455507	186942	0	76	31000
Zadar	HR	4	441158	152251	0	67	23000
Sesvete	HR	0	458311	161164	0	55	10360
Pula	HR	5	448683	138481	0	52	52100
Slavonski Brod	HR	6	451616	180163	0	45	35000
Karlovac	HR	7	454917	155500	0	42	47000
Centar	HR	0	458131	159775	0	37	10000|10104|10105|10110|10135
Varaždin	HR	8	463044	163378	0	36	42000
Šibenik	HR	9	437343	158942	0	31	22000
Velika Gorica	HR	10	457125	160756	0	30	10410
Vinkovci	HR	11	452883	188047	0	28	32100
Sisak	HR	12	454661	163775	0	28	44000
Dubrovnik	HR	13	426412	181091	0	27	20000|20207
Bjelovar	HR	14	458979	168507	0	24	43000
Koprivnica	HR	15	461636	168297	0	22	48000
Vukovar	HR	11	453516	190022	0	22	32000
Solin	HR	1	435432	164931	0	21	21210
Zaprešić	HR	10	458564	158078	0	19	10290
Samobor	HR	10	458031	157181	0	17	10430
Đakovo	HR	3	453083	184106	0	17	31400
Požega	HR	16	453403	176853	0	17	34000
Čakovec	HR	17	463844	164339	0	15	40000
Metković	HR	13	430542	176483	0	14	20350
Virovitica	HR	18	458345	173855	0	13	33000
Petrinja	HR	12	454375	162900	0	13	44250
Makarska	HR	1	432969	170178	0	13	21300
Kutina	HR	12	454750	167819	0	12	44320
Rovinj	HR	5	450827	136346	0	12	52210
Dugo Selo	HR	10	458061	162444	0	11	10370
Sinj	HR	1	437036	166394	0	11	21230
Križevci	HR	15	460219	165425	0	11	48260
Kastav	HR	2	453753	143486	0	10	51215
Trogir	HR	1	435125	162517	0	10	21220
Nova Gradiška	HR	6	452550	173831	0	10	35400
Županja	HR	11	450775	186975	0	9	32270
Podstrana	HR	1	434867	165501	0	9	21311
Poreč	HR	5	452257	135951	0	9	52440
Slatina	HR	18	457033	177028	0	9	33520
Ivanić-Grad	HR	10	457083	163969	0	8	10310
Knin	HR	9	440406	161966	0	8	22300
Čepin	HR	3	455240	185776	0	8	31431
Drenova	HR	2	453500	144303	0	8	51000|51216|51218
Daruvar	HR	14	455906	172250	0	7	43500
Ogulin	HR	7	452661	152286	0	7	47300
Našice	HR	3	454886	180878	0	7	31500
Kaštel Stari	HR	1	435500	163500	0	7	21214|21217
Umag	HR	5	454314	135239	0	7	52470
Vodice	HR	9	437608	157828	0	7	22211
Kaštel Sućurac	HR	1	435503	164264	0	7	21212
Kaštel Novi	HR	1	435524	163363	0	7	21217
Gospić	HR	19	445461	153747	0	6	53000
Valpovo	HR	3	456608	184186	0	6	31550
Beli Manastir	HR	3	457700	186036	0	6	31300
Tenja	HR	3	454981	187472	0	6	31207
Crikvenica	HR	2	451772	146928	0	6	51260
Omiš	HR	1	434447	166886	0	6	21310
Novska	HR	12	453406	169769	0	6	44330
Višnjevac	HR	3	455686	186139	0	6	31200
Đurđevac	HR	15	460411	170697	0	6	48350
Labin	HR	5	450950	141197	0	6	52220
Opatija	HR	2	453366	143078	0	6	51410
Nova Mokošica	HR	13	426744	181160	0	6	20236
Biograd na Moru	HR	4	439433	154519	0	6	23210
Mali Lošinj	HR	2	445306	144686	0	6	51550
Duga Resa	HR	7	454461	154987	0	5	47250
Belišće	HR	3	456803	184058	0	5	31551
Donji Miholjac	HR	3	457608	181672	0	5	31540
Jastrebarsko	HR	10	456683	156486	0	5	10450
Kaštel Lukšić	HR	1	435553	163675	0	5	21214|21217
Ivankovo	HR	11	452886	186839	0	5	32100
Kaštel Kambelovac	HR	1	435500	163833	0	5	21214
Krapina	HR	20	461608	158737	0	4	49000
Pazin	HR	5	452392	139394	0	4	52000
Liberpolis	HR	3	457747	188801	0	1	31300
@countries
Andora
Ujedinjeni Arapski Emirati
Afganistan
Antigva i Barbuda
Angvila
Albanija
Armenija
Angola
Argentina
Američka Samoa
Austrija
Australija
Aruba
Ålandski otoci
Azerbajdžan
Bosna i Hercegovina
Barbados
Bangladeš
Belgija
Burkina Faso
Bugarska
Bahrein
Burundi
Benin
Saint Barthélemy
Bermudi
Brunej
Bolivija
Karipski otoci Nizozemske
Brazil
Bahami
Butan
Bocvana
Bjelorusija
Belize
Kanada
Kokosovi (Keelingovi) Otoci
Kongo - Kinshasa
Srednjoafrička Republika
Kongo - Brazzaville
Švicarska
Obala Bjelokosti
Cookovi Otoci
Čile
Kamerun
Kina
Kolumbija
Kostarika
Kuba
Zelenortska Republika
Curaçao
Božićni Otok
Cipar
Češka
Njemačka
Džibuti
Danska
Dominika
Dominikanska Republika
Alžir
Ekvador
Estonija
Egipat
Zapadna Sahara
Eritreja
Španjolska
Etiopija
Finska
Fidži
Falklandski Otoci
Mikronezija
Farski Otoci
Francuska
Gabon
Ujedinjeno Kraljevstvo
Grenada
Gruzija
Francuska Gijana
Guernsey
Gana
Gibraltar
Grenland
Gambija
Gvineja
Guadalupe
Ekvatorska Gvineja
Grčka
Gvatemala
Guam
Gvineja Bisau
Gvajana
PUP Hong Kong Kina
Honduras
Hrvatska
Haiti
Mađarska
Indonezija
Irska
Izrael
Otok Man
Indija
Britanski Indijskooceanski Teritorij
Irak
Iran
Island
Italija
Jersey
Jamajka
Jordan
Japan
Kenija
Kirgistan
Kambodža
Kiribati
Komori
Sveti Kristofor i Nevis
Sjeverna Koreja
Južna Koreja
Kuvajt
Kajmanski Otoci
Kazahstan
Laos
Libanon
Sveta Lucija
Lihtenštajn
Šri Lanka
Liberija
Lesoto
Litva
Luksemburg
Latvija
Libija
Maroko
Monako
Moldavija
Crna Gora
Saint Martin
Madagaskar
Maršalovi Otoci
Sjeverna Makedonija
Mali
Mjanmar (Burma)
Mongolija
PUP Makao Kina
Sjevernomarijanski Otoci
Martinik
Mauretanija
Montserrat
Malta
Mauricijus
Maldivi
Malavi
Meksiko
Malezija
Mozambik
Namibija
Nova Kaledonija
Niger
Otok Norfolk
Nigerija
Nikaragva
Nizozemska
Norveška
Nepal
Nauru
Niue
Novi Zeland
Oman
Panama
Peru
Francuska Polinezija
Papua Nova Gvineja
Filipini
Pakistan
Poljska
Sveti Petar i Mikelon
Portoriko
Palestinsko područje
Portugal
Palau
Paragvaj
Katar
Réunion
Rumunjska
Srbija
Rusija
Ruanda
Saudijska Arabija
Salomonovi Otoci
Sejšeli
Sudan
Švedska
Singapur
Sveta Helena
Slovenija
Svalbard i Jan Mayen
Slovačka
Sijera Leone
San Marino
Senegal
Somalija
Surinam
Južni Sudan
Sveti Toma i Princip
Salvador
Sint Maarten
Sirija
Esvatini
Otoci Turks i Caicos
Čad
Togo
Tajland
Tadžikistan
Tokelau
Timor-Leste
Turkmenistan
Tunis
Tonga
Turska
Trinidad i Tobago
Tuvalu
Tajvan
Tanzanija
Ukrajina
Uganda
Sjedinjene Američke Države
Urugvaj
Uzbekistan
Vatikan
Sveti Vincent i Grenadini
Venezuela
Britanski Djevičanski Otoci
Američki Djevičanski Otoci
Vijetnam
Vanuatu
Wallis i Futuna
Samoa
Jemen
Mayotte
Južnoafrička Republika
Zambija
Zimbabve
@months
siječanj
veljača
ožujak
travanj
svibanj
lipanj
srpanj
kolovoz
rujan
listopad
studeni
prosinac
@weekdays
ponedjeljak
utorak
srijeda
četvrtak
petak
subota
nedjelja
@words
a
ako
akord
alat
ali
atom
automobil
avion
bacati
banka
bar
baza
beba
bend
besplatno
bi
bijela
bilješka
biljka
bio
biti
blizu
blokirati
bogata
boja
bojati
bolje
borba
born
brat
brati
briga
brod
broj
brzina
brzo
budući
buka
centar
cesta
cifra
cijeli
cijev
cipela
crn
crtanje
crvena
cvijet
da
daju
daleka
daleko
dama
dan
dao
debela
decimale
deset
devet
dijete
dio
divlja
dizajn
djeca
djevojka
dječak
dno
do
dobio
dobiti
dobro
dodajte
događaj
dokazati
dolar
dolaze
dolina
domet
donijeti
donio
dopustiti
dostići
dovelo
dovesti
dovoljno
došao
draga
drago
drugi
drugo
drva
držati
duboko
dug
dućan
dužina
dva
dvadesetak
dvorište
dvostruka
eksperiment
električna
element
energije
farma
fer
finiš
fino
fraza
funta
ga
gdje
glagol
glas
glasno
glava
glavni
glazba
gledati
godine
gomila
govor
govorio
govoriti
grad
graditi
grafikon
grana
gume
guranje
gužvanja
haljina
hill
hit
hladnoće
hodati
hoće
hrana
hrane
hunt
i
iako
ideja
igra
igrati
ih
ikad
ili
ima
imala
imati
imenica
industriju
insekata
instant
instrument
interes
isključen
iskustvo
ispis
ispustiti
isti
istočno
iz
iza
izgleda
izgubljen
izjednačiti
između
izmišljati
iznad
iznenađenje
izvorna
ići
ja
jabuka
jaje
jak
jasno
je
jedan
jedinica
jednaka
jednom
jednostavan
jedro
jesti
jezero
jezik
još
ju
jug
jutro
kada
kako
kamena
kamion
kamp
kao
kapetan
kapitala
kaput
karakter
karta
kartice
kasno
kat
kažu
kisika
kiša
klada
klasa
ključ
knjiga
koji
kolodvor
kolonija
komad
konačni
konj
konkretno
konop
kontinent
kontrola
kopija
korak
korijen
koristiti
kosa
kosti
kotača
koža
kraj
kralj
krava
krevet
krik
krilo
križ
kroz
krug
kruh
krv
kuharica
kukuruz
kupanje
kupi
kupio
kutak
kutija
kuća
kvocijent
laž
led
letjeti
ležao
lice
lift
liječnik
linija
list
ljepota
ljeto
ljudi
ljudsko
ljutnja
locirati
lopta
loše
luka
magnet
majka
majstor
maleni
mali
malo
manje
mark
masa
masti
materijal
mačka
mekan
melodija
meso
metala
među
milijuna
milja
minuta
miris
mislim
mislio
mix
mjeri
mjesec
mjesto
mladi
mlijeko
mnogi
mnogo
množini
množite
moderni
mogla
moguće
moj
molekula
molim
mora
more
motor
možda
može
mrak
mrtvih
muškarci
na
nacija
nadam
nagli
najbolje
najmanji
naklonost
nakon
napisano
naplatiti
napraviti
napravljen
naprijed
napustio
nas
naseliti
nastaniti
nastaviti
nasuprot
natrag
naziv
naznačiti
naći
način
nađen
naša
ne
nebo
neki
nekoliko
nemoj
neophodan
neposredan
neprijatelj
nevolja
neće
nikad
niska
niti
niz
ništa
njegov
nježan
noga
noge
nos
nose
nosite
nova
novac
noć
obala
obavijest
obitelj
obični
objekt
oblak
oblik
oboje
obrazac
ocean
od
odaberite
odgovor
odgovori
odijelo
odijevate
odlučite
održana
oduzmite
ogroman
oh
oko
okrugli
okupljaju
on
ona
oni
onima
opasnost
opet
opisati
opskrba
@jobs
Alatničar
Arhivist
Arhivski savjetnik
Arhivski tehničar
Autoelektričar
Autolimar
Automehaničar
Autoserviser
Bravar
Brodski mehaničar
Dentalni asistent
Dentalni tehničar
Dimnjačar
Diplomirani knjižničar
Direktor predstavništva
Doktor dentalne medicine
Doktor medicine
Dokumentarist
Dokumentarist savjetnik
Dočasnik
Edukacijski rehabilitator
Elektroinstalater
Farmaceutski tehničar
Fasader
Fizioterapeutski tehničar
Fotograf
Galanterist
Geološki tehničar
Glavni nadzornik
Glazbalar
Graditelj orgulja
Hidrograđevinski inspektor
Informatičar
Informatičar savjetnik
Inspektor zaštite prirode
Instruktor vožnje
Inženjer geologije
Inženjer gradilišta
Inženjer rudarstva
Kemijski čistač
Klesar
Klobučar
Knjižničar
Kondukter
Kontrolor zračnog prometa
Konzervator
Konzervator savjetnik
Koordinator zaštite na radu
Kormilar
Kotlar
Kovač
Kriminalist
Krojač muške odjeće
Krojač ženske odjeće
Krovopokrivač
Kuhar
Kustos
Limar
Ljekarnik
Ljevač
Lovac
Lovočuvar
Magistar sestrinstva
Medicinska sestra opće njege
Mesar
Mlinar
Mljekar
Mornar
Muzejski pedagog savjetnik
Muzejski savjetnik
Muzejski tehničar
Nadzornik
Natkonobar
Nautički inspektor
Obućar
Ocjenjivač lovačkih trofeja
Odvjetnik
Ortopedski obućar
Ovlašteni arhitekt
Ovlašteni carinski službenik
Ovlašteni inženjer geodezije
Ovlašteni inženjer šumarstva
Ovlašteni ispitivač
Ovlašteni revizor
Očni optičar
Pekar
Pećar
Pirotehničar
Pirotehnički nadglednik
Pismoslikar
Plinoinstalater
Policajac
Pomoćni djelatnik
Pomoćnik strojovođe
Porezni savjetnik
Precizni mehaničar
Predavač
Preparator
Primalja
Privatni detektiv
Profesionalni diplomat
Profesionalni pilot aviona
Prometni pilot helikoptera
Prometnik vlakova
Prvostupnik fizioterapije
Prvostupnik primaljstva
Prvostupnik sestrinstva
Psiholog
Puškar
Radiološki tehničar
Restaurator
Restaurator majstor
Restaurator savjetnik
Restaurator tehničar
Rudarski tehničar
Sanitarni tehničar
Sigurnosni savjetnik
Slastičar
Sportski trener
Sportski voditelj
Staklar
Stalni sudski procjenitelj
Stalni sudski tumač
Stolar
Strojar unutarnje plovidbe
Strojobravar
Strojovođa
Stručnjak zaštite na radu
Suradnik u nastavi
Tapetar
Tesar
Turistički pratitelj
Turistički vodič
Urar
Učitelj stručnih predmeta
Veterinarski tehničar
Viši arhivist
Viši arhivski tehničar
Viši dokumentarist
Viši informatičar
Viši inspektor
Viši knjižničar
Viši konzervator
Viši konzervator tehničar
Viši muzejski pedagog
Viši muzejski tehničar
Viši preparator
Viši restaurator
Vlakovođa
Voditelj ispostave
Voditelj projekta
Voditelj radilišta
Vodoinstalater
Vojnik
Vođa palube
Zaštitar
Zidar
Zlatar
Časnik
Čuvar
"""#
}
