// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let lt_LT: StaticString = #"""
@form
f l
@titles
Ponas
Ponia
@genders
vyras
moteris
@female
Eleonora	1031
Raminta
Dovilė=dovile
Sandra
Dominyka
Ana
Erika
Kristina
Gintarė=gintare
Rūta=ruta
Edita
Karina
Živilė=zivile
Jolanta
Radvilė=radvile
Ramunė=ramune
Svetlana
Ugnė=ugne
Eglė=egle
Viktorija
Justina
Brigita
Rasa
Marija
Giedrė=giedre
Iveta
Sonata
Vitalija
Adrija
Goda
Paulina
Kornelija
Liepa
Vakarė=vakare
Milda
Meda
Vaida
Izabelė=izabele
Jovita
Irma
Žemyna=zemyna
Leila
Rimantė=rimante
Mantė=mante
Rytė=ryte
Perla
Greta
Monika
Ieva
Indrė=indre
Ema
Aurelija
Smiltė=smilte
Ingrida
Simona
Amelija
Sigita
Olivija
Laurita
Jorūnė=jorune
Leticija
Vigilija
Medėja=medeja
Laura
Agnė=agne
Evelina
Kotryna
Lėja=leja
Aušra=ausra
Neringa
Gerda
Jurgita
Rusnė=rusne
Aušrinė=ausrine
Rita
Elena
Ineta
Ligita
Vasarė=vasare
Vėjūnė=vejune
Ignė=igne
Gytė=gyte
Ariana
Arielė=ariele
Vytė=vyte
Eidvilė=eidvile
Karolina
Miglė=migle
Viltė=vilte
Enrika
Aurėja=aureja
Vanesa
Darija
Reda
Milana
Rugilė=rugile
Diana
@male
Tomas	1010
Lukas
Mantas
Deividas
Arnas
Artūras=arturas
Karolis
Dovydas
Dominykas
Darius
Edvinas
Jonas
Martynas
Kajus
Donatas
Andrius
Matas
Rokas
Augustas
Danielius
Mindaugas
Paulius
Marius
Armandas
Edgaras
Jokūbas=jokubas
Nedas
Tadas
Nerijus
Simonas
Vytautas
Robertas
Eimantas
Arijus
Nojus
Egidijus
Aurimas
Emilis
Laurynas
Edvardas
Joris
Pijus
Erikas
Domas
Vilius
Evaldas
Justinas
Aleksandras
Kristupas
Gabrielius
Benas
Gytis
Arminas
Vakris
Tautvydas
Domantas
Justas
Markas
Antanas
Arūnas=arunas
Ernestas
Aronas
Vaidas
Ąžuolas=azuolas
Titas
Giedrius
Ignas
Povilas
Saulius
Julius
Arvydas
Kęstutis=kestutis
Rytis
Aistis
Gediminas
Algirdas
Naglis
Irmantas
Rolandas
Aivaras
Simas
Faustas
Ramūnas=ramunas
Šarūnas=sarunas
Gustas
Tajus
Dainius
Arnoldas
Linas
Rojus
Adomas
Žygimantas=zygimantas
Ričardas=ricardas
Orestas
Kipras
Juozas
Audrius
Romualdas
Petras
@last
Kazlauskas	3030
Jankauskas
Petrauskas
Pocius
Stankevičius=stankevicius
Vsiliauskas
Žukauskas=zukauskas
Butkus
Paulauskas
Urbonas
Kavaliauskas
Sakalauskas
Akelis
Ambrasas
Kairys
Kalvaitis
Kalvelis
Kalvėnas=kalvenas
Kaupas
Gagys
Gailius
Gailys
Gaižauskas=gaizauskas
Gaičiūnas=gaiciunas
Galdikas
Gintalas
Ginzburgas
Grinius
Gronskis
Nagys
Naujokas
Narušis=narusis
Povilonis
@last.female
Kazlauskienė=kazlauskiene	3030
Jankauskienė=jankauskiene
Petrauskienė=petrauskiene
Pociienė=pociiene
Stankevičiienė=stankeviciiene
Vsiliauskienė=vsiliauskiene
Žukauskienė=zukauskiene
Butkienė=butkiene
Paulauskienė=paulauskiene
Urbonienė=urboniene
Kavaliauskienė=kavaliauskiene
Sakalauskienė=sakalauskiene
Akelienė=akeliene
Ambrasienė=ambrasiene
Kairienė=kairiene
Kalvaitienė=kalvaitiene
Kalvelienė=kalveliene
Kalvėnienė=kalveniene
Kaupienė=kaupiene
Gagienė=gagiene
Gailiienė=gailiiene
Gailienė=gailiene
Gaižauskienė=gaizauskiene
Gaičiūnienė=gaiciuniene
Galdikienė=galdikiene
Gintalienė=gintaliene
Ginzburgienė=ginzburgiene
Griniienė=griniiene
Gronskienė=gronskiene
Nagienė=nagiene
Naujokienė=naujokiene
Narušienė=narusiene
Povilonienė=poviloniene
@companies
UAB %
AB %
@address
%A, %Z %C %S
s n
@streets
Vilniaus gatvė
Vilniaus g.
Vilniaus prospektas
Kauno gatvė
Kauno g.
Kauno prospektas
Liepų gatvė
Liepų g.
Liepų prospektas
Beržų gatvė
Beržų g.
Beržų prospektas
Ąžuolų gatvė
Ąžuolų g.
Ąžuolų prospektas
Mokyklos gatvė
Mokyklos g.
Mokyklos prospektas
Jūros gatvė
Jūros g.
Jūros prospektas
Sodų gatvė
Sodų g.
Sodų prospektas
Parko gatvė
Parko g.
Parko prospektas
Upės gatvė
Upės g.
Upės prospektas
Miško gatvė
Miško g.
Miško prospektas
Žalioji gatvė
Žalioji g.
Žalioji prospektas
Saulės gatvė
Saulės g.
Saulės prospektas
Kalno gatvė
Kalno g.
Kalno prospektas
Ežero gatvė
Ežero g.
Ežero prospektas
Gėlių gatvė
Gėlių g.
Gėlių prospektas
Malūno gatvė
Malūno g.
Malūno prospektas
Bažnyčios gatvė
Bažnyčios g.
Bažnyčios prospektas
Stoties gatvė
Stoties g.
Stoties prospektas
Laukų gatvė
Laukų g.
Laukų prospektas
@zones
Europe/Vilnius
@regions
Vilnius	58	
Kauno apskritis	KU	
Klaipėdos apskritis	KL	
Šiaulių apskritis	SA	
Panevėžys	33	
Alytaus apskritis	AL	
Marijampolės apskritis	MR	
Telšių apskritis	TE	
Utenos apskritis	UT	
Tauragės apskritis	TA	
@cities
Vilnius	LT	0	546892	252798	0	542	01001|02213|04137|05246|06327|08230|09212|11202
Kaunas	LT	1	549016	239091	0	289	44001|45001|46005|47009|48005|49001|51001|52005
Klaipėda	LT	2	557068	211391	0	172	91001|91022|91023|94007
Šiauliai	LT	3	559333	233167	0	99	76001|78007|79001
Panevėžys	LT	4	557319	243598	0	86	35001|36001|36010|37001|37005|37010|38007|38052
Dainava	LT	1	549152	239683	0	70	44001
Alytus	LT	5	543957	240388	0	49	62001|62014|63001
Šilainiai	LT	1	549291	238860	0	41	44001|45001|46005|47009|48005|49001|51001|52005
Eiguliai	LT	1	549313	239324	0	40	44001
Antakalnis	LT	0	547078	253171	0	40	01001|01207|08104|08239|09106|09218|10105|10310
Fabijoniškės	LT	0	547333	252417	0	37	04333|05223|06106|06309|07133|07190|08322|09121
Naujoji Vilnia	LT	0	546952	254197	0	37	10229|11103|11113|11123|11207|11217|11226|11238
Šeškinė	LT	0	547097	252505	0	36	01001|04204|05204|06121|07123|08115|08330|09233
Marijampolė	LT	6	545579	233500	0	35	68001
Naujininkai	LT	0	546642	252842	0	34	01001|01138|02029|02170|03121|03206|08115|09320
Pašilaičiai	LT	0	547343	252191	0	33	04333|05219|06101|06209|06322|07144|08302|08436
Mazeikiai	LT	7	563167	223333	0	32	89001|89021|89046|89066
Karoliniškės	LT	0	546903	252190	0	31	01001|03134|04116|04310|05123|05258|06285|08013
Lazdynai	LT	0	546682	252068	0	31	02151|03117|03144|04104|04132|04219|04312|04339
Justiniškės	LT	0	547166	252174	0	31	04200|05100|05233|06124|06242|07106|07171|08314
Naujamiestis	LT	0	546795	252686	0	28	01001|01302|02174|03152|04136|07004|08219|09233
Jonava	LT	1	550801	242754	0	26	55001|55014
Utena	LT	8	554978	256046	0	25	28001
Aleksotas	LT	1	548804	239084	0	24	44001|45001|46005|47009|48005|49001|51001|52005
Kėdainiai	LT	1	552878	239728	0	23	57001|57005
Vilkpėdė	LT	0	546697	252477	0	21	01001|01302|02164|03130|03228|04208|04331|08123
Telsiai	LT	7	559814	222472	0	21	87001
Taurage	LT	9	552522	222897	0	21	72001
Pilaitė	LT	0	546998	251839	0	20	04100|04209|04314|05100|05207|05246|06208|06264
Ukmerge	LT	0	552500	247500	0	20	20001|20006|20009|20012
Plunge	LT	7	559114	218442	0	19	90001|90006|90009
Palanga	LT	2	559175	210686	0	18	00001|00009
Visaginas	LT	8	555968	264398	0	18	31001|31007
Kretinga	LT	2	558888	212445	0	17	97001
Gargždai	LT	2	557095	213944	0	16	96001
Radviliskis	LT	3	558167	235333	0	16	82001
Silute	LT	2	553489	214831	0	15	99001
Birzai	LT	4	562000	247500	0	15	41001
Elektrėnai	LT	0	547854	246630	0	14	26001
Druskininkai	LT	5	540157	239870	0	12	66001|66007
Naujoji Akmene	LT	3	563167	229000	0	12	85001
Rokiškis	LT	4	559587	255947	0	12	42001
Grigiškės	LT	0	546833	250833	0	12	27001
Joniškis	LT	3	562394	236154	0	11	84001|84007
Kuršėnai	LT	3	560032	229366	0	11	81001|81006|81009
Rasos	LT	0	546788	253117	0	11	01001|01204|02118|03113|06001|08245|09304|10321
Anykščiai	LT	8	555256	251026	0	11	29001|29006
Jurbarkas	LT	9	550756	227642	0	10	74001
Lentvaris	LT	0	546436	250516	0	10	25001|25132
Garliava	LT	1	548214	238713	0	10	53030|53088
Kaišiadorys	LT	1	548653	244682	0	10	56001
Raseiniai	LT	1	553797	231239	0	10	60001
Vilkaviskis	LT	6	546517	230322	0	9	70001|70009
Prienai	LT	1	546360	239458	0	9	59001
Kupiskis	LT	4	558403	249798	0	8	40001
Kelmė	LT	3	556301	229349	0	8	86001
Varėna	LT	5	542155	245754	0	8	65001|65075
Širvintos	LT	0	550440	249545	0	7	19001
Molėtai	LT	8	552247	254169	0	7	33001
Šalčininkai	LT	0	543086	253868	0	7	17001
Pabradė	LT	0	549810	257610	0	6	18017
Pasvalys	LT	4	560625	243996	0	6	39001
Zarasai	LT	8	557322	262512	0	6	32001
Kazlų Rūda	LT	6	547490	234900	0	6	69083|69088
Kybartai	LT	6	546386	227632	0	6	70065|70069
Švenčionys	LT	0	551350	261590	0	6	18001|18005|18008
Trakai	LT	0	546378	249343	0	6	21001|21007
Skuodas	LT	2	562706	215321	0	6	98001|98008
Domeikava	LT	1	549676	239161	0	5	54078
Ignalina	LT	8	553406	261605	0	5	30001
Nemenčinė	LT	0	548478	254699	0	5	15013|15019
@countries
Andora
Jungtiniai Arabų Emyratai
Afganistanas
Antigva ir Barbuda
Angilija
Albanija
Armėnija
Angola
Argentina
Amerikos Samoa
Austrija
Australija
Aruba
Alandų Salos
Azerbaidžanas
Bosnija ir Hercegovina
Barbadosas
Bangladešas
Belgija
Burkina Fasas
Bulgarija
Bahreinas
Burundis
Beninas
Sen Bartelemi
Bermuda
Brunėjus
Bolivija
Karibų Nyderlandai
Brazilija
Bahamos
Butanas
Botsvana
Baltarusija
Belizas
Kanada
Kokosų (Kilingo) Salos
Kongas-Kinšasa
Centrinės Afrikos Respublika
Kongas-Brazavilis
Šveicarija
Dramblio Kaulo Krantas
Kuko Salos
Čilė
Kamerūnas
Kinija
Kolumbija
Kosta Rika
Kuba
Žaliasis Kyšulys
Kiurasao
Kalėdų Sala
Kipras
Čekija
Vokietija
Džibutis
Danija
Dominika
Dominikos Respublika
Alžyras
Ekvadoras
Estija
Egiptas
Vakarų Sachara
Eritrėja
Ispanija
Etiopija
Suomija
Fidžis
Folklando salos
Mikronezija
Farerų Salos
Prancūzija
Gabonas
Jungtinė Karalystė
Grenada
Gruzija
Prancūzijos Gviana
Gernsis
Gana
Gibraltaras
Grenlandija
Gambija
Gvinėja
Gvadelupa
Pusiaujo Gvinėja
Graikija
Gvatemala
Guamas
Bisau Gvinėja
Gajana
Ypatingasis Administracinis Kinijos Regionas Honkongas
Hondūras
Kroatija
Haitis
Vengrija
Indonezija
Airija
Izraelis
Meno Sala
Indija
Indijos Vandenyno Britų Sritis
Irakas
Iranas
Islandija
Italija
Džersis
Jamaika
Jordanija
Japonija
Kenija
Kirgizija
Kambodža
Kiribatis
Komorai
Sent Kitsas ir Nevis
Šiaurės Korėja
Pietų Korėja
Kuveitas
Kaimanų Salos
Kazachstanas
Laosas
Libanas
Sent Lusija
Lichtenšteinas
Šri Lanka
Liberija
Lesotas
Lietuva
Liuksemburgas
Latvija
Libija
Marokas
Monakas
Moldova
Juodkalnija
Sen Martenas
Madagaskaras
Maršalo Salos
Šiaurės Makedonija
Malis
Mianmaras (Birma)
Mongolija
Ypatingasis Administracinis Kinijos Regionas Makao
Marianos Šiaurinės Salos
Martinika
Mauritanija
Montseratas
Malta
Mauricijus
Maldyvai
Malavis
Meksika
Malaizija
Mozambikas
Namibija
Naujoji Kaledonija
Nigeris
Norfolko sala
Nigerija
Nikaragva
Nyderlandai
Norvegija
Nepalas
Nauru
Niujė
Naujoji Zelandija
Omanas
Panama
Peru
Prancūzijos Polinezija
Papua Naujoji Gvinėja
Filipinai
Pakistanas
Lenkija
Sen Pjeras ir Mikelonas
Puerto Rikas
Palestinos teritorija
Portugalija
Palau
Paragvajus
Kataras
Reunjonas
Rumunija
Serbija
Rusija
Ruanda
Saudo Arabija
Saliamono Salos
Seišeliai
Sudanas
Švedija
Singapūras
Šv. Elenos Sala
Slovėnija
Svalbardas ir Janas Majenas
Slovakija
Siera Leonė
San Marinas
Senegalas
Somalis
Surinamas
Pietų Sudanas
San Tomė ir Prinsipė
Salvadoras
Sint Martenas
Sirija
Svazilandas
Terkso ir Kaikoso Salos
Čadas
Togas
Tailandas
Tadžikija
Tokelau
Rytų Timoras
Turkmėnistanas
Tunisas
Tonga
Turkija
Trinidadas ir Tobagas
Tuvalu
Taivanas
Tanzanija
Ukraina
Uganda
Jungtinės Valstijos
Urugvajus
Uzbekistanas
Vatikano Miesto Valstybė
Šventasis Vincentas ir Grenadinai
Venesuela
Didžiosios Britanijos Mergelių Salos
Jungtinių Valstijų Mergelių Salos
Vietnamas
Vanuatu
Volisas ir Futūna
Samoa
Jemenas
Majotas
Pietų Afrika
Zambija
Zimbabvė
@months
sausis
vasaris
kovas
balandis
gegužė
birželis
liepa
rugpjūtis
rugsėjis
spalis
lapkritis
gruodis
@weekdays
pirmadienis
antradienis
trečiadienis
ketvirtadienis
penktadienis
šeštadienis
sekmadienis
@words
namas
medis
vanduo
kelias
miestas
kaimas
diena
naktis
metai
ranka
akis
širdis
galva
vaikas
mama
tėvas
brolis
sesuo
draugas
knyga
laiškas
žodis
klausimas
atsakymas
darbas
mokytojas
gydytojas
mokykla
gatvė
tiltas
upė
jūra
kalnas
dangus
saulė
mėnulis
vėjas
lietus
sniegas
ugnis
duona
pienas
obuolys
arbata
stalas
kėdė
durys
langas
kambarys
sodas
šuo
katė
paukštis
gėlė
laikas
valanda
minutė
rytas
vakaras
vasara
žiema
pavasaris
ruduo
daina
paveikslas
laikraštis
traukinys
automobilis
lėktuvas
bilietas
parduotuvė
turgus
kaina
pinigai
didelis
mažas
naujas
senas
geras
gražus
greitas
lėtas
šiltas
šaltas
aukštas
ilgas
trumpas
švarus
tylus
linksmas
baltas
juodas
raudonas
žalias
mėlynas
geltonas
ateina
eina
žiūri
skaito
rašo
kalba
klauso
dainuoja
verda
perka
parduoda
randa
ieško
atidaro
uždaro
prisimena
galvoja
gyvena
dirba
visada
dažnai
šiandien
rytoj
vakar
čia
ten
kartu
greitai
tyliai
ir
su
į
be
prieš
po
"""#
}
