// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let ro_RO: StaticString = #"""
@form
f l
@titles
Dl.
Dna.
@genders
masculin
feminin
@female
Ada	333
Adela
Adelaida
Adelina
Adriana
Agata
Aglaia
Aida
Alberta
Albertina
Alexandra
Alice
Alida
Alina
Alma
Amalia
Amanda
Ana
Anabela
Anaida
Anamaria
Anca
Ancuța=ancuta
Anda
Andrada
Andreea
Anemona
Angela
Anghelina
Anica
Anișoara=anisoara
Antonela
Antonia
Anuța=anuta
Ariana
Arina
Aristița=aristita
Artemisa
Atena
Augustina
Aura
Aureliana
Aurica
Aurora
Beatrice
Betina
Bianca
Blanduzia
Brândușa=brandusa
Camelia
Carina
Carmen
Carmina
Carolina
Casiana
Caterina
Catinca
Catrina
Cătălina=catalina
Cecilia
Celia
Cezara
Cipriana
Clara
Clarisa
Clementina
Cleopatra
Codrina
Constanța=constanta
Constantina
Consuela
Corina
Cornelia
Cosmina
Crenguța=crenguta
Cristina
Daciana
Dafina
Dalia
Dana
Daniela
Dariana
Delia
Demetra
Denisa
Diana
Dida
Didina
Dina
Dochia
Doina
Domnica
Doriana
Dorina
Dorli
Dumitra
Dumitrana
Ecaterina
Elena
Eleonora
Eliana
Elisabeta
Eliza
Elodia
Elvira
Emilia
Erica
Estera
Eugenia
Eusebia
Eva
Evanghelina
Fabia
Fabiana
Felicia
Fiona
Flavia
Floare
Flora
Florența=florenta
Florentina
Floriana
Florina
Francesca
Frusina
Geanina
Gențiana=gentiana
Georgeta
Georgia
Geta
Gherghina
Gianina
Giorgiana
Grațiana=gratiana
Grațiela=gratiela
Heracleea
Hortensia
Iasmina
Ica
Ilinca
Ilona
Ina
Ioanina
Iolanda
Ionela
Iosefina
Iridenta
Irina
Iris
Iulia
Iuliana
Iustina
Izabela
Jana
Janeta
Janina
Jeana
Julia
Julieta
Laura
Laurenția=laurentia
Lavinia
Leana
Lelia
Leontina
Leopoldina
Lia
Liana
Lidia
Lili
Liliana
Lioara
Loredana
Lorelei
Lorena
Luana
Luciana
Lucreția=lucretia
Ludmila
Luiza
Luminița=luminita
Magdalena
Maia
Manuela
Mara
Marcela
Marga
Margareta
Maria
Maricica
Marilena
Marina
Marinela
Marta
Matilda
Mădălina=madalina
Mărioara=marioara
Măriuca=mariuca
Melania
Mihaela
Milena
Mina
Minodora
Mirabela
Mirela
Mirona
Mona
Monalisa
Monica
Narcisa
Natalia
Natașa=natasa
Nicoleta
Nidia
Noemi
Nora
Oana
Octavia
Octaviana
Ofelia
Olimpia
Olivia
Ortansa
Ozana
Pamela
Paraschiva
Paula
Paulica
Paulina
Petronela
Pompilia
Profira
Rada
Raluca
Ramona
Rebeca
Rica
Roberta
Robertina
Rodica
Romina
Roxana
Roxelana
Rozalia
Ruxanda
Ruxandra
Sabina
Safta
Salomea
Sanda
Savina
Sânziana=sanziana
Semenica
Sidonia
Silvana
Silvia
Silviana
Simona
Smaranda
Sofia
Sorana
Sorina
Speranța=speranta
Stanca
Stela
Steliana
Steluța=steluta
Svetlana
Ștefana=stefana
Ștefania=stefania
Tania
Tatiana
Teea
Teodora
Teona
Tiberia
Timea
Tincuța=tincuta
Tudora
Tudorița=tudorita
Valentina
Valeria
Vanesa
Varvara
Venera
Vera
Veronica
Vicenția=vicentia
Victoria
Violeta
Viorica
Virginia
Viviana
Vlădelina=vladelina
Xenia
Zaharia
Zamfira
Zenobia
Zenovia
Zina
@male
Achim	345
Adam
Adelin
Adi
Adonis
Adrian
Agnos
Albert
Aleodor
Alex
Alexandru
Alexe
Alin
Alistar
Amedeu
Amza
Anatolie
Andrei
Andrian
Angel
Anghel
Antim
Anton
Antonie
Antoniu
Arian
Aristide
Arsenie
Augustin
Aurel
Aurelian
Aurică=aurica
Avram
Axinte
Barbu
Bartolomeu
Basarab
Bănel=banel
Bebe
Beniamin
Benone
Bernard
Bogdan
Brăduț=bradut
Bucur
Caius
Camil
Cantemir
Carol
Casian
Cazimir
Călin=calin
Cătălin=catalin
Cedrin
Cezar
Ciprian
Claudiu
Codin
Codrin
Codruț=codrut
Constantin
Cornel
Corneliu
Corvin
Cosmin
Costache
Costel
Costin
Crin
Cristea
Cristian
Cristobal
Cristofor
Dacian
Damian
Dan
Daniel
Darius
David
Decebal
Denis
Dinu
Dominic
Dorel
Dorian
Dorin
Dorinel
Doru
Dragoș=dragos
Ducu
Dumitru
Edgar
Edmond
Eduard
Eftimie
Emanoil
Emanuel
Emanuil
Emil
Emilian
Eremia
Eric
Ernest
Eugen
Eusebiu
Eustațiu=eustatiu
Fabian
Felix
Filip
Fiodor
Flaviu
Florea
Florentin
Florian
Florin
Francisc
Frederic
Gabi
Gabriel
Gelu
George
Georgel
Georgian
Ghenadie
Gheorghe
Gheorghiță=gheorghita
Ghiță=ghita
Gică=gica
Gicu
Giorgian
Grațian=gratian
Gregorian
Grigore
Haralamb
Haralambie
Horațiu=horatiu
Horea
Horia
Iacob
Iancu
Ianis
Ieremia
Ilarie
Ilarion
Ilie
Inocențiu=inocentiu
Ioan
Ion
Ionel
Ionică=ionica
Ionuț=ionut
Iosif
Irinel
Iulian
Iuliu
Iurie
Iustin
Iustinian
Ivan
Jan
Jean
Jenel
Ladislau
Lascăr=lascar
Laurențiu=laurentiu
Laurian
Lazăr=lazar
Leonard
Leontin
Leordean
Lică=lica
Liviu
Lorin
Luca
Lucențiu=lucentiu
Lucian
Lucrețiu=lucretiu
Ludovic
Manole
Marcel
Marcu
Marian
Marin
Marius
Martin
Matei
Maxim
Maximilian
Mădălin=madalin
Mihai
Mihail
Mihnea
Mircea
Miron
Mitică=mitica
Mitruț=mitrut
Mugur
Mugurel
Nae
Narcis
Nechifor
Nelu
Nichifor
Nicoară=nicoara
Nicodim
Nicolae
Nicolaie
Nicu
Niculiță=niculita
Nicușor=nicusor
Nicuță=nicuta
Norbert
Norman
Octav
Octavian
Octaviu
Olimpian
Olimpiu
Oliviu
Ovidiu
Pamfil
Panagachie
Panait
Paul
Pavel
Pătru=patru
Petre
Petrică=petrica
Petrișor=petrisor
Petru
Petruț=petrut
Pleșu=plesu
Pompiliu
Radu
Rafael
Rareș=rares
Raul
Răducu=raducu
Răzvan=razvan
Relu
Remus
Robert
Romeo
Romulus
Sabin
Sandu
Sava
Sebastian
Sergiu
Sever
Severin
Silvian
Silviu
Simi
Simion
Sinică=sinica
Sorin
Stan
Stancu
Stelian
Șerban=serban
Ștefan=stefan
Teodor
Teofil
Teohari
Theodor
Tiberiu
Timotei
Titus
Todor
Toma
Traian
Tudor
Valentin
Valeriu
Valter
Vasile
Vasilică=vasilica
Veniamin
Vicențiu=vicentiu
Victor
Vincențiu=vincentiu
Viorel
Visarion
Vlad
Vladimir
Vlaicu
Voicu
Zamfir
Zeno
@last
Aanei	2326
Ababei
Albu
Ardelean
Barbu
Cristea
Diaconescu
Diaconu
Dima
Dinu
Dobre
Dochioiu
Dumitrescu
Eftimie
Ene
Florea
Georgescu
Gheorghiu
Ionescu
Ioniță=ionita
Manole
Marin
Mazilescu
Mocanu
Nemeș=nemes
Nistor
Niță=nita
Oprea
Pop
Popa
Popescu
Preda
Pușcașu=puscasu
Stan
Stancu
Stoica
Stănescu=stanescu
Suciu
Tabacu
Toma
Tomescu
Tudor
Voinea
@companies
SRL
SA
@address
%A, %Z %S %C
s nr. n
@streets
Strada Aanei
Bulevardul Aanei
Aleea Aanei
Strada Ababei
Bulevardul Ababei
Aleea Ababei
Strada Albu
Bulevardul Albu
Aleea Albu
Strada Ardelean
Bulevardul Ardelean
Aleea Ardelean
Strada Barbu
Bulevardul Barbu
Aleea Barbu
Strada Cristea
Bulevardul Cristea
Aleea Cristea
Strada Diaconescu
Bulevardul Diaconescu
Aleea Diaconescu
Strada Diaconu
Bulevardul Diaconu
Aleea Diaconu
Strada Dima
Bulevardul Dima
Aleea Dima
Strada Dinu
Bulevardul Dinu
Aleea Dinu
Strada Dobre
Bulevardul Dobre
Aleea Dobre
Strada Dochioiu
Bulevardul Dochioiu
Aleea Dochioiu
Strada Dumitrescu
Bulevardul Dumitrescu
Aleea Dumitrescu
Strada Eftimie
Bulevardul Eftimie
Aleea Eftimie
Strada Ene
Bulevardul Ene
Aleea Ene
Strada Florea
Bulevardul Florea
Aleea Florea
Strada Georgescu
Bulevardul Georgescu
Aleea Georgescu
Strada Gheorghiu
Bulevardul Gheorghiu
Aleea Gheorghiu
Strada Ionescu
Bulevardul Ionescu
Aleea Ionescu
Strada Ioniță
Bulevardul Ioniță
Aleea Ioniță
Strada Manole
Bulevardul Manole
Aleea Manole
Strada Marin
Bulevardul Marin
Aleea Marin
Strada Mazilescu
Bulevardul Mazilescu
Aleea Mazilescu
Strada Mocanu
Bulevardul Mocanu
Aleea Mocanu
Strada Nemeș
Bulevardul Nemeș
Aleea Nemeș
Strada Nistor
Bulevardul Nistor
Aleea Nistor
Strada Niță
Bulevardul Niță
Aleea Niță
Strada Oprea
Bulevardul Oprea
Aleea Oprea
Strada Pop
Bulevardul Pop
Aleea Pop
Strada Popa
Bulevardul Popa
Aleea Popa
Strada Popescu
Bulevardul Popescu
Aleea Popescu
Strada Preda
Bulevardul Preda
Aleea Preda
Strada Pușcașu
Bulevardul Pușcașu
Aleea Pușcașu
Strada Stan
Bulevardul Stan
Aleea Stan
Strada Stancu
Bulevardul Stancu
Aleea Stancu
Strada Stoica
Bulevardul Stoica
Aleea Stoica
Strada Stănescu
Bulevardul Stănescu
Aleea Stănescu
Strada Suciu
Bulevardul Suciu
Aleea Suciu
Strada Tabacu
Bulevardul Tabacu
Aleea Tabacu
Strada Toma
Bulevardul Toma
Aleea Toma
Strada Tomescu
Bulevardul Tomescu
Aleea Tomescu
Strada Tudor
Bulevardul Tudor
Aleea Tudor
Strada Voinea
Bulevardul Voinea
Aleea Voinea
@zones
Europe/Bucharest
@regions
Ilfov	IF	
Iași	IS	
Constanța	CT	
Cluj	CJ	
Brașov	BV	
Timiș	TM	
Dolj	DJ	
Galați	GL	
Mureș	MS	
Bihor	BH	
Prahova	PH	
Arad	AR	
Brăila	BR	
Argeș	AG	
Bacău	BC	
Sibiu	SB	
Satu Mare	SM	
Maramureș	MM	
Buzău	BZ	
Neamț	NT	
Vâlcea	VL	
Botoșani	BT	
Suceava	SV	
Caraș-Severin	CS	
Mehedinți	MH	
Bistrița-Năsăud	BN	
Gorj	GJ	
Hunedoara	HD	
Vaslui	VS	
Dâmbovița	DB	
Vrancea	VN	
Tulcea	TL	
Alba	AB	
Olt	OT	
Giurgiu	GR	
Sălaj	SJ	
Covasna	CV	
Ialomița	IL	
Teleorman	TR	
Harghita	HR	
Călărași	CL	
@cities
București	RO	0	444323	261063	0	1877
Iași	RO	1	471667	276000	0	379
Constanța	RO	2	441807	286343	0	318
Cluj-Napoca	RO	3	467667	236000	0	287
Braşov	RO	4	456486	256061	0	253
Timişoara	RO	5	457537	212257	0	251
Craiova	RO	6	443167	238000	0	234
Galaţi	RO	7	454369	280503	0	218
Târgu Mureş	RO	8	465424	245575	0	213
Oradea	RO	9	470458	219183	0	183
Ploieşti	RO	10	449500	260167	0	181
Arad	RO	11	461833	213167	0	169
Brăila	RO	12	452715	279743	0	155
Piteşti	RO	13	448500	248667	0	141
Bacău	RO	14	465672	269138	0	136
Sibiu	RO	15	458000	241500	0	134
Satu Mare	RO	16	477993	228626	0	112
Baia Mare	RO	17	476573	235681	0	109
Buzău	RO	18	451500	268333	0	103
Piatra Neamţ	RO	19	469167	263333	0	103
Râmnicu Vâlcea	RO	20	451000	243667	0	93
Botoşani	RO	21	477500	266667	0	90
Suceava	RO	22	476333	262500	0	84
Reşiţa	RO	23	453008	218892	0	81
Drobeta-Turnu Severin	RO	24	446269	226529	0	80
Bistriţa	RO	25	471332	245001	0	79
Târgu Jiu	RO	26	450500	232833	0	74
Hunedoara	RO	27	457500	229000	0	69
Roman	RO	19	469212	269265	0	68
Bârlad	RO	28	462318	276691	0	68
Deva	RO	27	458833	229000	0	68
Târgovişte	RO	29	449254	254567	0	67
Focșani	RO	30	457000	271833	0	67
Tulcea	RO	31	451787	288050	0	66
Alba Iulia	RO	32	460667	235833	0	64
Slatina	RO	33	444333	243667	0	63
Vaslui	RO	28	466333	277333	0	63
Giurgiu	RO	34	438866	259627	0	55
Mediaş	RO	15	461667	243500	0	53
Zalău	RO	35	472000	230500	0	52
Sfântu Gheorghe	RO	36	458667	257833	0	50
Paşcani	RO	1	472469	267229	0	45
Petroşani	RO	27	454167	233667	0	44
Turda	RO	3	465667	237833	0	43
Medgidia	RO	2	442500	282833	0	43
Lugoj	RO	5	456886	219031	0	43
Câmpina	RO	10	451262	257350	0	42
Slobozia	RO	37	445647	273633	0	42
Tecuci	RO	7	458497	274344	0	41
Sighetu Marmaţiei	RO	17	479320	238860	0	41
Alexandria	RO	38	439833	253333	0	40
Mangalia	RO	2	438162	285766	0	40
Râmnicu Sărat	RO	18	453833	270500	0	39
Dej	RO	3	471500	238667	0	38
Odorheiu Secuiesc	RO	39	463000	253000	0	37
Reghin-Sat	RO	8	467833	247167	0	35
Sighișoara	RO	8	462214	247928	0	35
Miercurea-Ciuc	RO	39	463500	258000	0	34
Caracal	RO	33	441167	243500	0	34
Năvodari	RO	2	443167	286000	0	33
Feteşti	RO	37	443833	278333	0	33
Curtea de Argeş	RO	13	451342	246741	0	32
Dorohoi	RO	21	479500	264000	0	31
Făgăraș	RO	4	458500	249667	0	31
Lupeni	RO	27	453603	232383	0	30
Voluntari	RO	0	444900	261734	0	30
Săcele	RO	4	456167	257110	0	30
Fălticeni	RO	22	474500	263000	0	30
Huşi	RO	28	466736	280594	0	29
Mioveni	RO	13	449590	249420	0	29
Turnu Măgurele	RO	38	437469	248685	0	29
Târnăveni	RO	8	463319	242966	0	29
Aiud	RO	32	463101	237213	0	28
Caransebeş	RO	23	454167	222167	0	28
Roșiorii de Vede	RO	38	441167	249833	0	27
Sebeş	RO	32	459565	235710	0	27
Borşa	RO	17	476553	246633	0	27
Câmpia Turzii	RO	3	465500	238833	0	26
Petrila	RO	27	454500	234167	0	25
Zărnești	RO	4	455609	253179	0	25
Cugir	RO	32	458365	233700	0	25
Moineşti	RO	14	464752	264891	0	24
Rădăuți	RO	22	478500	259167	0	24
Fetești-Gară	RO	37	444196	278254	0	24
Gherla	RO	3	470333	239167	0	24
Comăneşti	RO	14	464213	264364	0	24
Olteniţa	RO	40	440833	266333	0	23
Motru	RO	26	448033	229719	0	22
Carei	RO	16	476833	224667	0	21
Orăştie	RO	27	458333	232000	0	21
Buftea	RO	0	445614	259489	0	21
Drăgăşani	RO	20	446500	242667	0	21
Balş	RO	33	443500	241000	0	21
Moreni	RO	29	449830	256442	0	21
Codlea	RO	4	457000	254500	0	21
Târgu Neamţ	RO	19	472000	263667	0	20
Blaj	RO	32	461751	239158	0	20
Târgu Secuiesc	RO	36	460000	261333	0	20
Corabia	RO	33	437751	245015	0	20
Băicoi	RO	10	450333	258500	0	20
Gheorgheni	RO	39	467229	256005	0	20
Vulcan	RO	27	453833	232667	0	20
Câmpulung Moldovenesc	RO	22	475333	255667	0	20
Băileşti	RO	6	440167	233500	0	20
Filiaşi	RO	6	445500	235167	0	19
Calafat	RO	6	439907	229333	0	19
Cernavodă	RO	2	443396	280327	0	19
Buhuşi	RO	14	467167	267000	0	18
Breaza	RO	10	451833	256667	0	18
Salonta	RO	9	468000	216500	0	18
Luduş	RO	8	464833	241000	0	17
Urziceni	RO	37	447167	266333	0	17
Baia Sprie	RO	17	476619	236922	0	17
Bocşa	RO	23	453733	217092	0	16
Pantelimon	RO	0	444500	262000	0	16
Vatra Dornei	RO	22	473500	253667	0	16
Brad	RO	27	461333	227833	0	16
Gura Humorului	RO	22	475500	259000	0	16
Şimleu Silvaniei	RO	35	472333	228000	0	16
Mizil	RO	10	450167	264500	0	16
Vişeu de Sus	RO	17	477079	244295	0	15
Ocna Mureş	RO	32	463833	238500	0	15
Popeşti-Leordeni	RO	0	443833	261667	0	15
Râşnov	RO	4	455833	254500	0	15
Zimnicea	RO	38	436564	253645	0	15
Adjud	RO	30	460991	271814	0	15
Cisnădie	RO	15	457167	241500	0	15
Găeşti	RO	29	447167	253167	0	15
@countries
Andorra
Emiratele Arabe Unite
Afganistan
Antigua și Barbuda
Anguilla
Albania
Armenia
Angola
Argentina
Samoa Americană
Austria
Australia
Aruba
Insulele Åland
Azerbaidjan
Bosnia și Herțegovina
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
Insulele Caraibe Olandeze
Brazilia
Bahamas
Bhutan
Botswana
Belarus
Belize
Canada
Insulele Cocos (Keeling)
Congo - Kinshasa
Republica Centrafricană
Congo - Brazzaville
Elveția
Côte d’Ivoire
Insulele Cook
Chile
Camerun
China
Columbia
Costa Rica
Cuba
Capul Verde
Curaçao
Insula Christmas
Cipru
Cehia
Germania
Djibouti
Danemarca
Dominica
Republica Dominicană
Algeria
Ecuador
Estonia
Egipt
Sahara Occidentală
Eritreea
Spania
Etiopia
Finlanda
Fiji
Insulele Falkland
Micronezia
Insulele Feroe
Franța
Gabon
Regatul Unit
Grenada
Georgia
Guyana Franceză
Guernsey
Ghana
Gibraltar
Groenlanda
Gambia
Guineea
Guadelupa
Guineea Ecuatorială
Grecia
Guatemala
Guam
Guineea-Bissau
Guyana
R.A.S. Hong Kong, China
Honduras
Croația
Haiti
Ungaria
Indonezia
Irlanda
Israel
Insula Man
India
Teritoriul Britanic din Oceanul Indian
Irak
Iran
Islanda
Italia
Jersey
Jamaica
Iordania
Japonia
Kenya
Kârgâzstan
Cambodgia
Kiribati
Comore
Saint Kitts și Nevis
Coreea de Nord
Coreea de Sud
Kuweit
Insulele Cayman
Kazahstan
Laos
Liban
Sfânta Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Lituania
Luxemburg
Letonia
Libia
Maroc
Monaco
Republica Moldova
Muntenegru
Sfântul Martin
Madagascar
Insulele Marshall
Macedonia de Nord
Mali
Myanmar (Birmania)
Mongolia
R.A.S. Macao, China
Insulele Mariane de Nord
Martinica
Mauritania
Montserrat
Malta
Mauritius
Maldive
Malawi
Mexic
Malaysia
Mozambic
Namibia
Noua Caledonie
Niger
Insula Norfolk
Nigeria
Nicaragua
Țările de Jos
Norvegia
Nepal
Nauru
Niue
Noua Zeelandă
Oman
Panama
Peru
Polinezia Franceză
Papua-Noua Guinee
Filipine
Pakistan
Polonia
Saint-Pierre și Miquelon
Puerto Rico
Teritoriile Palestiniene
Portugalia
Palau
Paraguay
Qatar
Réunion
România
Serbia
Rusia
Rwanda
Arabia Saudită
Insulele Solomon
Seychelles
Sudan
Suedia
Singapore
Sfânta Elena
Slovenia
Svalbard și Jan Mayen
Slovacia
Sierra Leone
San Marino
Senegal
Somalia
Suriname
Sudanul de Sud
São Tomé și Príncipe
El Salvador
Sint-Maarten
Siria
Eswatini
Insulele Turks și Caicos
Ciad
Togo
Thailanda
Tadjikistan
Tokelau
Timor-Leste
Turkmenistan
Tunisia
Tonga
Turcia
Trinidad și Tobago
Tuvalu
Taiwan
Tanzania
Ucraina
Uganda
Statele Unite ale Americii
Uruguay
Uzbekistan
Statul Cetății Vaticanului
Saint Vincent și Grenadinele
Venezuela
Insulele Virgine Britanice
Insulele Virgine Americane
Vietnam
Vanuatu
Wallis și Futuna
Samoa
Yemen
Mayotte
Africa de Sud
Zambia
Zimbabwe
@months
ianuarie
februarie
martie
aprilie
mai
iunie
iulie
august
septembrie
octombrie
noiembrie
decembrie
@weekdays
luni
marți
miercuri
joi
vineri
sâmbătă
duminică
@words
casă
copac
apă
drum
oraș
sat
zi
noapte
an
mână
ochi
inimă
cap
copil
mamă
tată
frate
soră
prieten
carte
scrisoare
cuvânt
întrebare
răspuns
muncă
profesor
medic
școală
stradă
pod
râu
mare
munte
cer
soare
lună
vânt
ploaie
zăpadă
foc
pâine
lapte
măr
ceai
cafea
masă
scaun
ușă
fereastră
cameră
grădină
câine
pisică
pasăre
floare
timp
oră
minut
dimineață
seară
vară
iarnă
primăvară
toamnă
cântec
tablou
ziar
tren
mașină
avion
bilet
magazin
piață
preț
bani
mic
nou
vechi
bun
frumos
rapid
lent
cald
rece
înalt
lung
scurt
curat
liniștit
vesel
alb
negru
roșu
verde
albastru
galben
vine
merge
privește
citește
scrie
vorbește
ascultă
cântă
gătește
cumpără
vinde
găsește
caută
deschide
închide
gândește
trăiește
lucrează
mereu
adesea
azi
mâine
ieri
aici
acolo
împreună
repede
încet
și
cu
pe
în
fără
înainte
după
lângă
"""#
}
