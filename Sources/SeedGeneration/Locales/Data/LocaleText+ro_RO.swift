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
București	RO	0	444323	261063	0	1877	010011|012214|014555|022192|030591|033085|050233|052655
Iași	RO	1	471667	276000	0	379	700001|700101|700213|700308|700414|700496|700585|700670
Constanța	RO	2	441807	286343	0	318	900003|900068|900168|900258|900349|900440|900553|900652
Cluj-Napoca	RO	3	467667	236000	0	287	400001|400091|400191|400271|400366|400450|400526|400617
Braşov	RO	4	456486	256061	0	253	500002|500059|500123|500182|500245|500306|500376|500435
Timişoara	RO	5	457537	212257	0	251	300001|300102|300202|300299|300398|300500|300604|300696
Craiova	RO	6	443167	238000	0	234	200008|200108|200202|200302|200396|200499|200598|200706
Galaţi	RO	7	454369	280503	0	218	800001|800090|800175|800261|800351|800438|800528|800616
Târgu Mureş	RO	8	465424	245575	0	213	540003|540072|540146|540214|540285|540362|540432|540503
Oradea	RO	9	470458	219183	0	183	410001|410086|410150|410229|410310|410396|410483|410551
Ploieşti	RO	10	449500	260167	0	181	100001|100075|100148|100222|100291|100366|100444|100514
Arad	RO	11	461833	213167	0	169	310001|310068|310137|310200|310258|310322|310395|310454
Brăila	RO	12	452715	279743	0	155	810001|810068|810137|810204|810275|810342|810409|810478
Piteşti	RO	13	448500	248667	0	141	110001|110054|110117|110175|110228|110284|110337|110389
Bacău	RO	14	465672	269138	0	136	600001|600051|600104|600155|600206|600259|600308|600358
Sibiu	RO	15	458000	241500	0	134	550003|550052|550103|550151|550206|550255|550300|550360
Satu Mare	RO	16	477993	228626	0	112	440004|440038|440073|440109|440140|440176|440209|440245
Baia Mare	RO	17	476573	235681	0	109	430011|430066|430113|430164|430231|430291|430336|430391
Buzău	RO	18	451500	268333	0	103	120001|120032|120072|120106|120140|120175|120208|120246
Piatra Neamţ	RO	19	469167	263333	0	103	610004|610039|610076|610113|610150|610189|610226|610256
Râmnicu Vâlcea	RO	20	451000	243667	0	93	240011|240112|240210|240309|240460|240525|240585|240647
Botoşani	RO	21	477500	266667	0	90	710001|710040|710088|710142|710192|710245|710290|710337
Suceava	RO	22	476333	262500	0	84	720001|720034|720069|720107|720143|720174|720213|720248
Reşiţa	RO	23	453008	218892	0	81	320011|320037|320067|320094|320126|320154|320183|320210
Drobeta-Turnu Severin	RO	24	446269	226529	0	80	220004|220033|220065|220097|220131|220163|220196|220226
Bistriţa	RO	25	471332	245001	0	79	420008|420030|420052|420074|420097|420119|420141|420163
Târgu Jiu	RO	26	450500	232833	0	74	210101|210120|210141|210161|210182|210201|210222|210241
Hunedoara	RO	27	457500	229000	0	69	331006|331025|331046|331066|331086|331108|331128|331149
Roman	RO	19	469212	269265	0	68	611001|611020|611040|611059|611081|611100|611122|611141
Bârlad	RO	28	462318	276691	0	68	731001|731031|731054|731086|731117|731146|731175|731203
Deva	RO	27	458833	229000	0	68	330005|330026|330048|330072|330094|330118|330140|330162
Târgovişte	RO	29	449254	254567	0	67	130002|130021|130041|130061|130083|130104|130127|130148
Focșani	RO	30	457000	271833	0	67	620003|620024|620047|620067|620088|620111|620134|620156
Tulcea	RO	31	451787	288050	0	66	820002|820030|820064|820093|820126|820157|820187|820219
Alba Iulia	RO	32	460667	235833	0	64	510002|510065|510120|510169|510218|510259|510301|510346
Slatina	RO	33	444333	243667	0	63	230002|230017|230033|230050|230066|230083|230096|230113
Vaslui	RO	28	466333	277333	0	63	730006|730030|730056|730086|730120|730150|730180|730214
Giurgiu	RO	34	438866	259627	0	55	080011|080087|080187|080301|080391|080478|080564|080653
Mediaş	RO	15	461667	243500	0	53	551002|551018|551035|551052|551069|551085|551108|551126
Zalău	RO	35	472000	230500	0	52	450006|450021|450042|450061|450084|450111|450128|450151
Sfântu Gheorghe	RO	36	458667	257833	0	50	520003|520014|520027|520037|520047|520056|520067|520081
Paşcani	RO	1	472469	267229	0	45	705200
Petroşani	RO	27	454167	233667	0	44	332005|332016|332031|332047|332060|332073|332087|332100
Turda	RO	3	465667	237833	0	43	401001|401026|401050|401074|401098|401122|401145|401169
Medgidia	RO	2	442500	282833	0	43	905600
Lugoj	RO	5	456886	219031	0	43	305500
Câmpina	RO	10	451262	257350	0	42	105600|107427
Slobozia	RO	37	445647	273633	0	42	920003|920013|920023|920034|920049|920063|920075|920086
Tecuci	RO	7	458497	274344	0	41	805300
Sighetu Marmaţiei	RO	17	479320	238860	0	41	435500|435503
Alexandria	RO	38	439833	253333	0	40	140001|140017|140030|140042|140056|140069|140086|140098
Mangalia	RO	2	438162	285766	0	40	905500|905560
Râmnicu Sărat	RO	18	453833	270500	0	39	125300|127636
Dej	RO	3	471500	238667	0	38	405200
Odorheiu Secuiesc	RO	39	463000	253000	0	37	535600
Reghin-Sat	RO	8	467833	247167	0	35	545300|545301|545302|547360|547585
Sighișoara	RO	8	462214	247928	0	35	545400|545405
Miercurea-Ciuc	RO	39	463500	258000	0	34	530100|530113|530133|530153|530173|530185|530203|530223
Caracal	RO	33	441167	243500	0	34	235200
Năvodari	RO	2	443167	286000	0	33	905700
Feteşti	RO	37	443833	278333	0	33	925100|925102
Curtea de Argeş	RO	13	451342	246741	0	32	115300
Dorohoi	RO	21	479500	264000	0	31	715200
Făgăraș	RO	4	458500	249667	0	31	505200
Lupeni	RO	27	453603	232383	0	30	335600|336250
Voluntari	RO	0	444900	261734	0	30	077190
Săcele	RO	4	456167	257110	0	30	505600
Fălticeni	RO	22	474500	263000	0	30	725200|725201
Huşi	RO	28	466736	280594	0	29	735100
Mioveni	RO	13	449590	249420	0	29	115400
Turnu Măgurele	RO	38	437469	248685	0	29	145200
Târnăveni	RO	8	463319	242966	0	29	545600|545603
Aiud	RO	32	463101	237213	0	28	515200
Caransebeş	RO	23	454167	222167	0	28	325400
Roșiorii de Vede	RO	38	441167	249833	0	27	145100|147132|147195|147432
Sebeş	RO	32	459565	235710	0	27	515800
Borşa	RO	17	476553	246633	0	27	435200
Câmpia Turzii	RO	3	465500	238833	0	26	405100
Petrila	RO	27	454500	234167	0	25	335800
Zărnești	RO	4	455609	253179	0	25	505800
Cugir	RO	32	458365	233700	0	25	515600
Moineşti	RO	14	464752	264891	0	24	605400
Rădăuți	RO	22	478500	259167	0	24	725400
Fetești-Gară	RO	37	444196	278254	0	24	925150
Gherla	RO	3	470333	239167	0	24	405300
Comăneşti	RO	14	464213	264364	0	24	605200|605201
Olteniţa	RO	40	440833	266333	0	23	915400
Motru	RO	26	448033	229719	0	22	215200|215201|217137
Carei	RO	16	476833	224667	0	21	445100
Orăştie	RO	27	458333	232000	0	21	335700
Buftea	RO	0	445614	259489	0	21	070000|070001
Drăgăşani	RO	20	446500	242667	0	21	245700
Balş	RO	33	443500	241000	0	21	235100
Moreni	RO	29	449830	256442	0	21	135300
Codlea	RO	4	457000	254500	0	21	505100
Târgu Neamţ	RO	19	472000	263667	0	20	615200|615202
Blaj	RO	32	461751	239158	0	20	515400|515403|515408
Târgu Secuiesc	RO	36	460000	261333	0	20	525400
Corabia	RO	33	437751	245015	0	20	235300
Băicoi	RO	10	450333	258500	0	20	105200|105203
Gheorgheni	RO	39	467229	256005	0	20	535500|535502
Vulcan	RO	27	453833	232667	0	20	336200
Câmpulung Moldovenesc	RO	22	475333	255667	0	20	725100
Băileşti	RO	6	440167	233500	0	20	205100
Filiaşi	RO	6	445500	235167	0	19	205300
Calafat	RO	6	439907	229333	0	19	205200
Cernavodă	RO	2	443396	280327	0	19	905200
Buhuşi	RO	14	467167	267000	0	18	605100
Breaza	RO	10	451833	256667	0	18	105400|105401|105402|105403
Salonta	RO	9	468000	216500	0	18	415500
Luduş	RO	8	464833	241000	0	17	545200
Urziceni	RO	37	447167	266333	0	17	925300
Baia Sprie	RO	17	476619	236922	0	17	435100
Bocşa	RO	23	453733	217092	0	16	325300
Pantelimon	RO	0	444500	262000	0	16	077085|077145
Vatra Dornei	RO	22	473500	253667	0	16	725700|727206|727519
Brad	RO	27	461333	227833	0	16	335200|335201
Gura Humorului	RO	22	475500	259000	0	16	725300
Şimleu Silvaniei	RO	35	472333	228000	0	16	455300
Mizil	RO	10	450167	264500	0	16	105800|105801
Vişeu de Sus	RO	17	477079	244295	0	15	435700|435701
Ocna Mureş	RO	32	463833	238500	0	15	515700|515704
Popeşti-Leordeni	RO	0	443833	261667	0	15	077160
Râşnov	RO	4	455833	254500	0	15	505400|505401
Zimnicea	RO	38	436564	253645	0	15	145400
Adjud	RO	30	460991	271814	0	15	625100
Cisnădie	RO	15	457167	241500	0	15	555300
Găeşti	RO	29	447167	253167	0	15	135200
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
@jobs
Aburitor pluta
Agent bursa
Agent de turism
Agent postal
Agricultor
Analist
Analist studiul materialelor
Antrenor federatie sportiva
Arhitect-sef
Artist liric opera
Asistent bancar
Asistent registrator
Audiolog
Balerin
Biolog
Broker de tehnologii
Calculator pret cost
Capitan fluvial
Cartator telegrame
Ceaprazar-sepcar
Cercetator in cadastru
Cercetator in fizica
Cercetator in mecanica fina
Chimist
Cocsar
Comandant unic aviatie
Conditioner miere
Conducator troleibuz
Confectioner jaluzele
Confectioner tuburi cinescop
Consilier de probatiune
Consilier inginer horticol
Consilier microbiolog
Constructor linii tramvai
Consultant in resurse umane
Controlor poarta
Corector transmisie
Crescator bovine
Crupier
Curier
Decorator in piele
Delegat sindical local
Detectiv
Director comercial
Director divizie informatica
Director sucursala
Dispecer gestiune uraniu
Drenor canalist
Electrician auto
Emailator firme si decoruri
Evaluator tehnic daune auto
Expert conformitate
Expert inginer constructii
Expert medic
Farmacist
Femeie de serviciu
Filolog
Finisor terasamente
Forjor mecanic
Fotoceramist
Functionar documentare
Gauritor-filetator
Ghid montan
Grafician mers de tren
Grefier statistician
Hipnotizator
Impletitor de nuiele
Incarcator-descarcator
Inginer electromecanic
Inginer mecanica agricola
Inginer retele electrice
Ingrijitor cladiri
Insotitor vagoane
Inspector exploatare postala
Inspector probatiune
Institutor
Instructor logoped
Istoriograf
Laborant chimist
Lacatus revizie vagoane
Legator de par
Logistician gestiune flux
Lucrator social
Maestru corepetitor
Magistrat-asistent
Maistru mecanica agricola
Maistru tipograf
Manager de zona
Manichiurist
Masinist mecanic traweling
Mecanic trolist
Medic specialist
Merceolog
Metrolog verificator
Modelier lemn
Montator la lipit ace
Motorist
Navigator dirijare radar
Oficiant medical
Ofiter rtg
Operator cenuseritor
Operator emisie-receptie
Operator incheietor fire
Operator partie de schi
Operator rasucitor fire
Operator tehnica poligraf
Optician medical
Parinte social
Pedichiurist
Pieptanator
Planificator
Pontonier feribot
Prelucrator presa scrisa
Preparator mustar
Preparator vermut
Presedinte senat
Procuror sef de sectie
Proiectant inginer petrolist
Rabin
Receptionist
Referent literar
Regizor emisie
Reparator covoare
Responsabil tura expeditie
Revizor vamal
Sapator fantani
Sculptor
Secretar general academie
Secretara dactilografa
Sef atelier decorator
Sef birou aeroport
Sef casa compensatie
Sef complex hotelier
Sef electrician maritim
Sef laborator in constructii
Sef oficiu zonal posta
Sef schimb
Sef statie cai ferate
Sef tren
Servant pompier
Sofer autosanitara
Spalator vehicule
Specialist relatii sociale
Stewardesa
Subinginer electroenergetica
Subsecretar de stat
Taietor produse din sticla
Tatuator
Tehnician criminalist
Tehnician hidroamelioratii
Tehnician mecanic
Tehnician protezist-ortezist
Tehnician veterinar
Terminolog
Tocator de furaje
Trapezist
Turnator fonta pe banda
Uscator electrozi de sudura
Verificator valori
Vopsitor auto
"""#
}
