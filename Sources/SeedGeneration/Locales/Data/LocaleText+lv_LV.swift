// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let lv_LV: StaticString = #"""
@form
f l
@titles
Kungs
Kundze
@genders
vīrietis
sieviete
@female
Agnese	680
Aiga
Aija
Aina
Alīda=alida
Alise
Alma
Alvīne=alvine
Amālija=amalija
Anete
Anita
Anna
Annija
Antoņina=antonina
Antra
Ārija=arija
Ausma
Austra
Baiba
Berta
Biruta
Broņislava=bronislava
Dace
Daiga
Daina
Dārta=darta
Diāna=diana
Doroteja
Dzidra
Dzintra
Eda
Edīte=edite
Elīna=elina
Elita
Elizabete
Elvīra=elvira
Elza
Emīlija=emilija
Emma
Ērika=erika
Erna
Eva
Evija
Evita
Gaida
Genovefa
Grēta=greta
Grieta
Gunita
Gunta
Helēna=helena
Ieva
Ilga
Ilona
Ilze
Ina
Ināra=inara
Indra
Inese
Ineta
Inga
Ingrīda=ingrida
Inguna
Inta
Irēna=irena
Irma
Iveta
Jana
Janina
Jūle=jule
Jūla=jula
Jūlija=julija
Karina
Karlīna=karlina
Katarīna=katarina
Katrīna=katrina
Krista
Kristiāna=kristiana
Laila
Laura
Lavīze=lavize
Leontīne=leontine
Lība=liba
Lidija
Liene
Līga=liga
Ligita
Lilija
Lilita
Līna=lina
Linda
Līza=liza
Lizete
Lūcija=lucija
Madara
Made
Maija
Māra=mara
Mare
Margareta
Margrieta
Marija
Mārīte=marite
Marta
Maža=maza
Milda
Minna
Mirdza
Monika
Natālija=natalija
Olga
Otīlija=otilija
Paula
Paulīna=paulina
Rasma
Regīna=regina
Rita
Rudīte=rudite
Ruta
Rute
Samanta
Sandra
Sanita
Santa
Sapa
Sarmīte=sarmite
Silvija
Sintija
Skaidrīte=skaidrite
Solvita
Tekla
Trīne=trine
Valda
Valentīna=valentina
Valija
Velta
Veneranda
Vera
Veronika
Vija
Vilma
Vineta
Vita
Zane
Zelma
Zenta
Zigrīda=zigrida
@male
Ādams=adams	806
Ādolfs=adolfs
Agris
Aigars
Ainārs=ainars
Aivars
Alberts
Aldis
Aleksandrs
Alfrēds=alfreds
Andrejs
Andris
Andrešs=andress
Ansis
Antons
Armands
Arnis
Arnolds
Artis
Arturs
Artūrs=arturs
Arvīds=arvids
Augusts
Bērends=berends
Bērtulis=bertulis
Brencis
Dainis
Daniels
Dāvis=davis
Dzintars
Edgars
Edmunds
Eduards
Edvīns=edvins
Egils
Elmārs=elmars
Elvis
Emīls=emils
Ēriks=eriks
Ermanis
Ernests
Ēvalds=evalds
Fricis
Gatis
Gunārs=gunars
Guntars
Guntis
Ģederts=gederts
Ģirts=girts
Hanss
Harijs
Henriks
Hermanis
Igors
Ilmārs=ilmars
Imants
Indriķis=indrikis
Ivars
Ivo
Jakobs
Janis
Jānis=janis
Jannis
Jāzeps=jazeps
Jēkabs=jekabs
Jēkaubs=jekaubs
Jezups
Johans
Jūlijs=julijs
Juris
Kārlis=karlis
Kaspars
Konradus
Kristaps
Kristers
Krists
Krišjānis=krisjanis
Krišs=kriss
Laimonis
Lauris
Leons
Macs
Mareks
Māris=maris
Mārtiņš=martins
Matīss=matiss
Mihels
Mikels
Miķelis=mikelis
Modris
Nikolajs
Niks
Normunds
Oļģerts=olgerts
Oskars
Osvalds
Oto
Pauls
Pēteris=peteris
Raimonds
Raivis
Reinis
Ričards=ricards
Rihards
Roberts
Rolands
Rūdolfs=rudolfs
Sandis
Staņislavs=stanislavs
Tenis
Teodors
Toms
Uldis
Valdis
Viesturs
Viktors
Vilis
Vilnis
Viļums=vilums
Visvaldis
Vladislavs
Voldemārs=voldemars
Ziedonis
Žanis=zanis
@last
Āboliņš=abolins	1515
Ābols=abols
Alksnis
Apinis
Apsītis=apsitis
Auniņš=aunins
Auziņš=auzins
Avotiņš=avotins
Balodis
Baltiņš=baltins
Bērziņš=berzins
Birznieks
Briedis
Celmiņš=celmins
Celms
Cīrulis=cirulis
Dzenis
Dūmiņš=dumins
Eglītis=eglitis
Jaunzems
Kalējs=kalejs
Kalniņš=kalnins
Kaņeps=kaneps
Kārkliņš=karklins
Kauliņš=kaulins
Kļaviņš=klavins
Krastiņš=krastins
Krēsliņš=kreslins
Krieviņš=krievins
Krievs
Krūmiņš=krumins
Kundziņš=kundzins
Lācis=lacis
Lagzdiņš=lagzdins
Līcis=licis
Liepiņš=liepins
Lukstiņš=lukstins
Lūsis=lusis
Pērkons=perkons
Podnieks
Polis
Priedītis=prieditis
Puriņš=purins
Purmals
Riekstiņš=riekstins
Rozītis=rozitis
Rubenis
Rudzītis=rudzitis
Saulītis=saulitis
Siliņš=silins
Skujiņš=skujins
Sproģis=sprogis
Strazdiņš=strazdins
Turiņš=turins
Vanags
Vilciņš=vilcins
Vilks
Vītoliņš=vitolins
Vītols=vitols
Zaķis=zakis
Zālītis=zalitis
Zariņš=zarins
Zeltiņš=zeltins
Ziemelis
Zirnis
Zvirbulis
@last.female
Āboliņa=abolina	1562
Ābola=abola
Alksne
Apine
Apsīte=apsite
Auniņa=aunina
Auziņa=auzina
Avotiņa=avotina
Balode
Bērziņa=berzina
Birzniece
Briede
Celmiņa=celmina
Celma
Cīrule=cirule
Dzene
Dūmiņa=dumina
Eglīte=eglite
Jaunzema
Kalēja=kaleja
Kalniņa=kalnina
Kaņepa=kanepa
Kārkliņa=karklina
Kauliņa=kaulina
Kļaviņa=klavina
Krastiņa=krastina
Krēsliņa=kreslina
Krieviņa=krievina
Krieva
Krūmiņa=krumina
Kundziņa=kundzina
Lāce=lace
Lagzdiņa=lagzdina
Līce=lice
Liepiņa=liepina
Lukstiņa=lukstina
Lūse=luse
Pērkona=perkona
Podniece
Pole
Priedīte=priedite
Puriņa=purina
Purmale
Riekstiņa=riekstina
Rozīte=rozite
Rubene
Rudzīte=rudzite
Saulīte=saulite
Siliņa=silina
Skujiņa=skujina
Sproģe=sproge
Strazdiņa=strazdina
Turiņa=turina
Vanaga
Vilciņa=vilcina
Vītoliņa=vitolina
Vītola=vitola
Zaķe=zake
Zālīte=zalite
Zariņa=zarina
Zeltiņa=zeltina
Ziemele
Zirne
Zvirbule
@companies
SIA %
AS %
@address
%A, %S, %C, %Z
s n
@streets
Brīvības iela
Brīvības gatve
Brīvības bulvāris
Rīgas iela
Rīgas gatve
Rīgas bulvāris
Liepu iela
Liepu gatve
Liepu bulvāris
Bērzu iela
Bērzu gatve
Bērzu bulvāris
Ozolu iela
Ozolu gatve
Ozolu bulvāris
Skolas iela
Skolas gatve
Skolas bulvāris
Jūras iela
Jūras gatve
Jūras bulvāris
Dārza iela
Dārza gatve
Dārza bulvāris
Parka iela
Parka gatve
Parka bulvāris
Upes iela
Upes gatve
Upes bulvāris
Meža iela
Meža gatve
Meža bulvāris
Zaļā iela
Zaļā gatve
Zaļā bulvāris
Saules iela
Saules gatve
Saules bulvāris
Kalna iela
Kalna gatve
Kalna bulvāris
Ezera iela
Ezera gatve
Ezera bulvāris
Ziedu iela
Ziedu gatve
Ziedu bulvāris
Dzirnavu iela
Dzirnavu gatve
Dzirnavu bulvāris
Baznīcas iela
Baznīcas gatve
Baznīcas bulvāris
Stacijas iela
Stacijas gatve
Stacijas bulvāris
Lauku iela
Lauku gatve
Lauku bulvāris
@zones
Europe/Riga
@regions
Rīga	RIX	
Daugavpils	DGV	
Liepāja	LPX	
Jelgava	JEL	
Jūrmala	JUR	
Ventspils	VEN	
Rēzekne	REZ	
Valmieras Rajons		
Ogre		
Jekabpils Rajons		
Salaspils		
Tukuma Rajons		
Cesu Rajons		
Sigulda		
Kuldigas Rajons		
Bauskas Rajons		
Olaine		
Saldus Rajons		
Preilu Rajons		
Talsu Rajons		
Dobeles Rajons		
Aizpute		
Ludzas Rajons		
Kraslavas Rajons		
Livani		
Kekava		
Carnikava		
Gulbenes Rajons		
Aizkraukles Rajons		
Madonas Rajons		
Limbazu Rajons		
Stopini		
Balvu Rajons		
Smiltene		
Valkas Rajons		
Saulkrastu		
Varaklani		
@cities
Riga	LV	0	569460	241059	0	743	LV-1001|LV-1006|LV-1012|LV-1021|LV-1030|LV-1045|LV-1058|LV-1073
Daugavpils	LV	1	558833	265333	0	78	LV-5401|LV-5404|LV-5410|LV-5412|LV-5414|LV-5415|LV-5417|LV-5418
Liepāja	LV	2	565047	210108	0	67	LV-3401|LV-3402|LV-3405|LV-3407|LV-3411|LV-3414|LV-3416|LV-3430
Jelgava	LV	3	566500	237128	0	55	LV-3001|LV-3002|LV-3003|LV-3004|LV-3007|LV-3008|LV-3018
Jūrmala	LV	4	569680	237704	0	52	LV-2008|LV-2010|LV-2011|LV-2012|LV-2015|LV-2016
Ventspils	LV	5	573948	215612	0	33	LV-3601|LV-3602|LV-3604
Rēzekne	LV	6	565103	273400	0	26	LV-4601|LV-4604
Valmiera	LV	7	575411	254275	0	23	LV-4201
Ogre	LV	8	568162	246140	0	23	LV-5001|LV-5003
Jēkabpils	LV	9	564990	258574	0	21	LV-5201|LV-5202|LV-5204|LV-5208|LV-5209
Mārupe	LV	0	569054	240511	0	19	LV-1058|LV-2167
Salaspils	LV	10	568601	243654	0	18	LV-2117|LV-2118|LV-2133|LV-2135
Dārzciems	LV	0	569456	241746	0	18	LV-1053
Tukums	LV	11	569676	231555	0	16	LV-3148
Cēsis	LV	12	573119	252746	0	15	LV-4102|LV-4103
Bolderaja	LV	0	570313	240557	0	15	LV-2101
Sigulda	LV	13	571538	248595	0	15	LV-2150
Mežciems	LV	0	569691	242343	0	14	LV-2163
Daugavgrīva	LV	0	570432	240361	0	10	LV-2101
Kuldīga	LV	14	569740	219572	0	10	LV-3301
Bauska	LV	15	564071	241873	0	10	LV-3901
Olaine	LV	16	567958	239373	0	10	LV-2114
Saldus	LV	17	566636	224881	0	10	LV-3801|LV-3851|LV-3883
Preiļi	LV	18	562944	267246	0	10	LV-5301
Talsi	LV	19	572456	225814	0	9	LV-3201|LV-3251|LV-3258
Dobele	LV	20	566237	232751	0	9	LV-3701
Aizpute	LV	21	567211	216016	0	8	LV-3456
Čiekurkalns	LV	0	569844	241726	0	8	LV-1024
Karosta	LV	2	565513	210129	0	8	LV-3430
Ikšķile	LV	8	568340	244968	0	7	LV-2117
Ludza	LV	22	565337	277216	0	7	LV-5701
Dreiliņi	LV	0	569438	242425	0	7	LV-2130
Krāslava	LV	23	558951	271680	0	7	LV-5601|LV-5651
Līvāni	LV	24	563543	261758	0	7	LV-5215|LV-5316
Baloži	LV	25	568764	241182	0	7	LV-2112|LV-2128
Ādaži	LV	26	570708	243368	0	7	LV-2164
Gulbene	LV	27	571777	267529	0	7	LV-4410
Aizkraukle	LV	28	566048	252553	0	7	LV-5101
Krustpils	LV	9	565107	258612	0	7	LV-5201|LV-5202|LV-5204|LV-5208|LV-5209
Madona	LV	29	568533	262170	0	7	LV-4801|LV-4824|LV-4870
Limbaži	LV	30	575129	247194	0	7	LV-4001
Ulbroka	LV	31	569363	243039	0	6	LV-2130
Lielvārde	LV	8	567207	248074	0	6	LV-5016
Balvi	LV	32	571313	272658	0	6	LV-4501|LV-4566
Ķekava	LV	25	568266	242300	0	5	LV-2111|LV-2123
Kārsava	LV	22	567840	276883	0	5	LV-4594|LV-5717
Smiltene	LV	33	574244	259016	0	5	LV-4729
Valka	LV	34	577752	260101	0	5	LV-4701
Saulkrasti	LV	35	572622	244147	0	3	LV-2160
Berģi	LV	0	569864	242992	0	3	LV-1024
Varakļāni	LV	36	566083	267538	0	2	LV-4628
@countries
Andora
Apvienotie Arābu Emirāti
Afganistāna
Antigva un Barbuda
Angilja
Albānija
Armēnija
Angola
Argentīna
ASV Samoa
Austrija
Austrālija
Aruba
Olandes salas
Azerbaidžāna
Bosnija un Hercegovina
Barbadosa
Bangladeša
Beļģija
Burkinafaso
Bulgārija
Bahreina
Burundija
Benina
Senbartelmī
Bermudu salas
Bruneja
Bolīvija
Nīderlandes Karību salas
Brazīlija
Bahamu salas
Butāna
Botsvāna
Baltkrievija
Beliza
Kanāda
Kokosu (Kīlinga) salas
Kongo (Kinšasa)
Centrālāfrikas Republika
Kongo (Brazavila)
Šveice
Kotdivuāra
Kuka salas
Čīle
Kamerūna
Ķīna
Kolumbija
Kostarika
Kuba
Kaboverde
Kirasao
Ziemsvētku sala
Kipra
Čehija
Vācija
Džibutija
Dānija
Dominika
Dominikāna
Alžīrija
Ekvadora
Igaunija
Ēģipte
Rietumsahāra
Eritreja
Spānija
Etiopija
Somija
Fidži
Folklenda salas
Mikronēzija
Fēru salas
Francija
Gabona
Apvienotā Karaliste
Grenāda
Gruzija
Francijas Gviāna
Gērnsija
Gana
Gibraltārs
Grenlande
Gambija
Gvineja
Gvadelupa
Ekvatoriālā Gvineja
Grieķija
Gvatemala
Guama
Gvineja-Bisava
Gajāna
Ķīnas īpašās pārvaldes apgabals Honkonga
Hondurasa
Horvātija
Haiti
Ungārija
Indonēzija
Īrija
Izraēla
Menas sala
Indija
Indijas okeāna Britu teritorija
Irāka
Irāna
Islande
Itālija
Džērsija
Jamaika
Jordānija
Japāna
Kenija
Kirgizstāna
Kambodža
Kiribati
Komoru salas
Sentkitsa un Nevisa
Ziemeļkoreja
Dienvidkoreja
Kuveita
Kaimanu salas
Kazahstāna
Laosa
Libāna
Sentlūsija
Lihtenšteina
Šrilanka
Libērija
Lesoto
Lietuva
Luksemburga
Latvija
Lībija
Maroka
Monako
Moldova
Melnkalne
Senmartēna
Madagaskara
Māršala salas
Ziemeļmaķedonija
Mali
Mjanma (Birma)
Mongolija
ĶTR īpašais administratīvais reģions Makao
Ziemeļu Marianas salas
Martinika
Mauritānija
Montserrata
Malta
Maurīcija
Maldīvija
Malāvija
Meksika
Malaizija
Mozambika
Namībija
Jaunkaledonija
Nigēra
Norfolkas sala
Nigērija
Nikaragva
Nīderlande
Norvēģija
Nepāla
Nauru
Niue
Jaunzēlande
Omāna
Panama
Peru
Francijas Polinēzija
Papua-Jaungvineja
Filipīnas
Pakistāna
Polija
Senpjēra un Mikelona
Puertoriko
Palestīnas teritorijas
Portugāle
Palau
Paragvaja
Katara
Reinjona
Rumānija
Serbija
Krievija
Ruanda
Saūda Arābija
Zālamana salas
Seišelu salas
Sudāna
Zviedrija
Singapūra
Sv.Helēnas sala
Slovēnija
Svalbāra un Jana Majena sala
Slovākija
Sjerraleone
Sanmarīno
Senegāla
Somālija
Surinama
Dienvidsudāna
Santome un Prinsipi
Salvadora
Sintmārtena
Sīrija
Svatini
Tērksas un Kaikosas salas
Čada
Togo
Taizeme
Tadžikistāna
Tokelau
Austrumtimora
Turkmenistāna
Tunisija
Tonga
Turcija
Trinidāda un Tobāgo
Tuvalu
Taivāna
Tanzānija
Ukraina
Uganda
Amerikas Savienotās Valstis
Urugvaja
Uzbekistāna
Vatikāns
Sentvinsenta un Grenadīnas
Venecuēla
Britu Virdžīnas
ASV Virdžīnas
Vjetnama
Vanuatu
Volisa un Futunas salas
Samoa
Jemena
Majota
Dienvidāfrikas Republika
Zambija
Zimbabve
@months
janvāris
februāris
marts
aprīlis
maijs
jūnijs
jūlijs
augusts
septembris
oktobris
novembris
decembris
@weekdays
Pirmdiena
Otrdiena
Trešdiena
Ceturtdiena
Piektdiena
Sestdiena
Svētdiena
@words
māja
koks
ūdens
ceļš
pilsēta
ciems
diena
nakts
gads
roka
acs
sirds
galva
bērns
māte
tēvs
brālis
māsa
draugs
grāmata
vēstule
vārds
jautājums
atbilde
darbs
skolotājs
ārsts
skola
iela
tilts
upe
jūra
kalns
debesis
saule
mēness
vējš
lietus
sniegs
uguns
maize
piens
ābols
tēja
galds
krēsls
durvis
logs
istaba
dārzs
suns
kaķis
putns
zieds
laiks
stunda
minūte
rīts
vakars
vasara
ziema
pavasaris
rudens
dziesma
glezna
avīze
vilciens
auto
lidmašīna
biļete
veikals
tirgus
cena
nauda
liels
mazs
jauns
vecs
labs
skaists
ātrs
lēns
silts
auksts
augsts
garš
īss
tīrs
kluss
jautrs
balts
melns
sarkans
zaļš
zils
dzeltens
nāk
iet
skatās
lasa
raksta
runā
klausās
dzied
vāra
pērk
pārdod
atrod
meklē
atver
aizver
atceras
domā
dzīvo
strādā
vienmēr
bieži
šodien
rīt
vakar
šeit
tur
kopā
ātri
klusi
un
ar
uz
bez
pirms
pēc
"""#
}
