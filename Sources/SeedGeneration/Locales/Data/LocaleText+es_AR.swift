// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let es_AR: StaticString = #"""
@form
f l
@titles
Sr.
Sra.
@genders
masculino
femenino
@female
Martina	2522
Isabella	2374
Catalina	2219
Valentina	1958
Sofia	1732
Delfina	1692
Emma	1537
Victoria	1352
Emilia
Juana	1250
Julieta	1217
Josefina	1211
Alma	1121
Guadalupe	1097
Olivia	1053
Francesca	1052
Camila	1008
Lola	986
Renata	964
Malena	858
Jazmin	813
Pilar	807
Morena	774
Guillermina	754
Bianca	743
Agustina	739
Julia	696
Clara	612
Maria Victoria=mariavictoria	588
Mia	578
Sofía=sofia	542
Mora	532
Ana Paula=anapaula	528
Lucía=lucia	517
Mia Valentina=miavalentina	458
Uma	457
Lara	456
Ambar	443
Milagros	442
Antonella
Felicitas	438
Amparo	436
Agostina	433
Helena	415
Juliana	406
Constanza	394
Lucia	387
Paloma	383
Luz Milagros=luzmilagros
Maria Paz=mariapaz	375
Abril	373
Maria Emilia=mariaemilia	364
Zoe	354
Matilda
Paulina	348
Sofia Belen=sofiabelen	303
Maia	302
Sol	301
Violeta	300
Lourdes	298
Luciana	296
Micaela	295
Alma Valentina=almavalentina	294
Nina	291
Zoe Valentina=zoevalentina
Sara	286
Antonia	283
Milena	275
Ludmila
Zoe Jazmin=zoejazmin	271
Luana	268
Giuliana	263
Maite
Valentina Jazmin=valentinajazmin	261
Mia Jazmin=miajazmin	258
Elena	257
Jazmín=jazmin	254
Alma Mia=almamia	253
Candela	252
Morena Jazmin=morenajazmin	251
Joaquina	247
Tiziana	246
Luna
Francisca	245
Justina	242
Angelina	239
Kiara	232
Alfonsina	231
Florencia	228
Mia Morena=miamorena	227
Luz Maria=luzmaria
Alma Jazmin=almajazmin	221
Carmela	220
Isabel	215
Paula
Maria Luz=marialuz	212
Luisana
Nahiara Jazmin=nahiarajazmin	211
Ababa
Abigaíl=abigail
Adela
Adelaida
Adelia
Adelina
Adisoda
Adriana
Aida
Aina
Ainara
Ainhoa
Ainoa
Alba
Alejandra
Alexandra
Alicia
Almudena
Alodia
Alondra
Altagracia
Amalia
Amanda
Amaya
Amelia
Ana
Ana María=anamaria
Anabel
Andrea
Ane
Angela
Angélica=angelica
Anita
Anna
Antonieta
Araceli
Arantxa
Ariadna
Ascensión=ascension
Asunción=asuncion
Aurelia
Aurora
Azucena
Aída=aida
Bea
Beatriz
Begoña=begona
Belen
Belén=belen
Benita
Berta
Blanca
Brunilda
Bárbara=barbara
Caridad
Carito
Carla
Carlota
Carmen
Caro
Carolina
Catrina
Cecilia
Celia
Chaxiraxi
Citlali
Claudia
Clotilde
Clàudia=claudia
Cobura
Concepción=concepcion
Concha
Consolación=consolacion
Consuelo
Covadonga
Cristina
Cruz
Cándida=candida
Dalila
Daniela
Daritza
Dayana
Delia
Desamparados
Diana
Dionisia
Dolores
Dominga
Dorotea
Débora=debora
Elisa
Elvira
Emelda
Encarnación=encarnacion
Enka
Enriqueta
Ernestina
Esperanza
Estefanía=estefania
Estela
Ester
Esther
Eufemia
Eugenia
Eulalia
Eva
Evita
Fabiana
Fabricia
Facunda
Fatima
Feliciana
Felicidad
Felipa
Felisa
Fermina
Fernanda
Filomena
Flavia
Flora
Floria
Frida
Froilana
Fulberta
Fulca
Fátima=fatima
Gabriela
Gara
Gema
Geo
Ginebra
Gloria
Graciela
Gretel
Haydée=haydee
Hañagua=hanagua
Hilda
Hortensia
Ilda
Imelda
Inma
Inmaculada
Inés=ines
Irati
Irene
Isa
Itahisa
Jacinta
Jacqueline
Javiera
Jennifer
Jessica
Jesusa
Jimena
Jorgelina
Josefa
Juanita
Judit
Judith
Kaori
Karina
Keiko
Laia
Lali
Laura
Lea
Leire
Leonor
Leticia
Licha
Lidia
Lilia
Liliana
Lolita
Lorena
Lorenza
Lucha
Luisa
Lupita
Luz
Lía=lia
Macarena
Magdalena
Manuela
Manuelita
Mar
Marcela
Marcelina
Margarita
Mari
Maria
Mariana
Maribel
Marina
Marta
Martita
María=maria
María Jesús=mariajesus
María José=mariajose
María Juana=mariajuana
María Magdalena=mariamagdalena
Matilde
@male
Benjamin	3304
Bautista	2139
Santino	2028
Juan Ignacio=juanignacio	1804
Valentino	1790
Felipe	1742
Mateo	1736
Joaquin	1730
Santiago	1703
Francisco	1516
Thiago Benjamin=thiagobenjamin	1331
Juan Cruz=juancruz	1116
Ignacio	1099
Lautaro	1056
Benicio	1050
Guadalupe	1037
Thiago	1002
Ciro	910
Pedro	903
Lorenzo	902
Simon	863
Tomàs=tomas	860
Facundo	813
Valentin	801
Agustin	782
Juan Bautista=juanbautista	707
Maximo	687
Bruno	683
Mateo Benjamin=mateobenjamin	652
Juan Pablo=juanpablo	649
Manuel	616
Nicolas	611
Lautaro Benjamin=lautarobenjamin	609
Lucas	606
Tiziano	601
Franco	593
Dante	584
Salvador	555
Matias	537
Juan Martin=juanmartin	532
Tomas	509
Julian	495
Agustín=agustin	480
Juan Manuel=juanmanuel	460
Luca	453
Santino Benjamin=santinobenjamin	436
Jeremias	430
Vicente	415
Thiago Ezequiel=thiagoezequiel	405
Ramiro	401
Luciano
Genaro	379
Federico	366
Thiago Agustin=thiagoagustin	360
Lucio	358
Joaquín=joaquin
Lisandro
Ian Benjamin=ianbenjamin	356
Sebastian	355
Tiziano Benjamin=tizianobenjamin	351
Thiago Nicolas=thiagonicolas	347
Thiago Valentin=thiagovalentin	343
Lautaro Ezequiel=lautaroezequiel	337
Gonzalo	335
Alejo	334
Bautista Benjamin=bautistabenjamin	319
Camilo	316
Milo	314
Thiago Nahuel=thiagonahuel	311
Octavio
Santiago Benjamin=santiagobenjamin	305
Fausto	299
Martín=martin	286
Francesco	285
Sol	284
Geronimo
Juan	282
Benjamin Ezequiel=benjaminezequiel	281
Augusto	273
Tobias	269
Gael	268
Ezequiel	262
Miguel Angel=miguelangel	256
Juan Gabriel=juangabriel	247
Thiago Leonel=thiagoleonel	246
Juan Francisco=juanfrancisco	245
Ian	241
Santino Ezequiel=santinoezequiel	235
Mateo Ezequiel=mateoezequiel
Thiago Lionel=thiagolionel	232
Enzo	231
Emiliano
Lautaro Nicolas=lautaronicolas	228
Antonio	226
Tomas Benjamin=tomasbenjamin	224
Mateo Agustin=mateoagustin	223
Luciano Benjamin=lucianobenjamin	221
Tiziano Valentin=tizianovalentin	217
Santino Nicolas=santinonicolas
Alvaro	216
Aarón=aaron
Adrián=adrian
Agapetus
Aimon
Alan
Albert
Alberto
Alejandro
Alex
Alexander
Alonso
Ander
Andrés=andres
Andy
Angel
Arnau
Asier
Axel
Beltran
Benjamín=benjamin
Berto
Beñat=benat
Borja
Bronco
Caleb
Carlos
Christopher
Cipriano
Cisco
Cortez
Cristóbal=cristobal
Cruz
Cuba
Damián=damian
Daniel
Dario
David
Desiderio
Diego
Diego Alejandro=diegoalejandro
Dimos
Domingo
Dylan
Eduardo
Elías=elias
Emilio
Emmanuel
Eneko
Enrique
Esteban
Fanuco
Fernando
First names=firstnames
Fraco
Fran
Frisco
Gabriel
Gervasio
Gig
Gorka
Guido
Guillermo
Hernan
Hilario
Hugo
Ignado
Iker
Isaac
Isidro
Ismael
Ivan
Iván=ivan
Jacobo
Jaguar
Jaime
Jair
Javi
Javier
Jerrold
Jerónimo/Gerónimo=jeronimogeronimo
Jesús=jesus
Joan
Jon
Jorge
Jose
Jose luis=joseluis
Jose manuel=josemanuel
Jose miguel=josemiguel
Josep
Josué=josue
José=jose
Juan Carlos=juancarlos
Juan David=juandavid
Juan Diego=juandiego
Juan Esteban=juanesteban
Juan Felipe=juanfelipe
Juan José=juanjose
Juan Sebastián=juansebastian
Juanma
Julen
Julián=julian
Kevin
Kiki
Larenzo
Leonardo
Loredo
Luis
Macario
Malvolio
Manolo
Manu
Marc
Marcelo
Marcos
Mario
Marjun
Matthew
Matías=matias
Mauricio
Max
Maximiliano
Miguel
Miguel Ángel=miguelangel
Montana
Montego
Montel
Montenegro
Máximo=maximo
Nacho
Nasario
Nemesio
Neper
Neron
Nicolás=nicolas
Pablo
Paco
Patricio
Paul
Pepe
Rafa
Rafael
Raul
Ricardo
Roberto
Rodrigo
Ruben
Samuel
Santi
Sebastián=sebastian
Sergi
Sergio
Simón=simon
Tomás=tomas
Toni
VICTOR
Vidal
Xabat
Xalvador
Xaver
Xaverius
Xavier
Xavion
Xeres
Ximen
Zelipe
Zenon
adrian
christian
dani
guille
marco
martin
Álvaro=alvaro
Ángel=angel
Óscar=oscar
@last
Gonzalez	3876
Rodriguez	3237
Gomez	2940
Fernandez	2753
Lopez	2661
Diaz	2374
Martinez	2280
Perez	1976
Garcia	1912
Sanchez	1841
Romero	1769
Sosa	1294
Torres	1153
Alvarez
Ruiz	1120
Ramirez	1070
Flores	990
Benitez	962
Acosta	945
Medina	929
Herrera	893
Suarez	880
Aguirre	872
Gimenez	863
Gutierrez	857
Pereyra	846
Rojas	837
Molina	815
Castro	785
Ortiz	746
Silva	732
Nuñez=nunez	716
Luna	713
Juarez	697
Cabrera	680
Rios
Morales	665
Godoy	661
Moreno	648
Ferreyra	645
Dominguez	644
Carrizo	623
Peralta	622
Castillo	618
Ledesma	609
Quiroga	608
Vega	592
Vera	572
Muñoz=munoz	558
Ojeda	557
Ponce	547
Villalba	534
Cardozo	529
Navarro	508
Coronel	506
Vazquez	504
Ramos	503
Vargas	499
Caceres	493
Arias	491
Figueroa	488
Cordoba	474
Correa
Maldonado	473
Paz	470
Rivero	463
Miranda	462
Mansilla	459
Farias	446
Roldan	444
Mendez	440
Guzman	434
Aguero	430
Hernandez	425
Lucero	424
Cruz	418
Paez
Escobar	415
Mendoza
Barrios	414
Bustos	407
Avila	403
Ayala	395
Blanco	394
Soria	393
Maidana	384
Acuña=acuna	383
Leiva	382
Duarte	366
Moyano	362
Campos	361
Soto	359
Martin	355
Valdez	349
Bravo
Chavez	345
Velazquez
Olivera	343
Toledo	342
Franco
Aguilar
Alonso
Andres
Caballero
Calvo
Cano
Carmona
Carrasco
Cortes
Crespo
Delgado
Diez
Duran
Ferrer
Fuentes
Garrido
Gil
Guerrero
Herrero
Hidalgo
Ibanez
Iglesias
Izquierdo
Jimenez
Leon
Lorenzo
Lozano
Marcos
Marin
Marquez
Menendez
Merino
Montero
Mora
Moya
Munoz
Name
Nieto
Nunez
Ortega
Pardo
Pascual
Pastor
Pena
Prieto
Redondo
Rey
Reyes
Roman
Rubio
Saez
Santos
Sanz
Serrano
Soler
Velasco
Vicente
Vidal
Vila
@companies
S.A.
S.R.L.
@address
%A, %Z %C, %S
s n
@streets es_ES
@zones
America/Argentina/Buenos_Aires
America/Argentina/Cordoba
America/Argentina/Tucuman
America/Argentina/Salta
America/Argentina/Jujuy
America/Argentina/La_Rioja
America/Argentina/San_Luis
America/Argentina/Catamarca
America/Argentina/San_Juan
America/Argentina/Mendoza
America/Argentina/Rio_Gallegos
America/Argentina/Ushuaia
@regions
Ciudad Autónoma de Buenos Aires	C	
Córdoba	X	
Santa Fe	S	
Buenos Aires	B	
Tucumán	T	
Salta	A	
Corrientes	W	
Misiones	N	
Chaco	H	
Jujuy	Y	
Santiago del Estero	G	
Entre Ríos	E	
Neuquén	Q	
Formosa	P	
La Rioja	F	
San Luis	D	
Catamarca	K	
Chubut	U	
San Juan	J	
Mendoza	M	
La Pampa	L	
Santa Cruz	Z	
Río Negro	R	
Tierra del Fuego	V	
@cities
Buenos Aires	AR	0	-346132	-583772	0	2891	1870|1871|1872
Córdoba	AR	1	-314065	-641885	1	2107	5000|5006|5008|5012
Rosario	AR	2	-329468	-606393	1	948	2000
Mar del Plata	AR	3	-380004	-575562	0	593	7600
San Miguel de Tucumán	AR	4	-268160	-652105	2	549	4000
Salta	AR	5	-248065	-654200	3	521	4400
Santa Fe	AR	2	-316488	-607087	1	391	3000
Avellaneda	AR	3	-346602	-583674	0	368	1870|1871
Corrientes	AR	6	-274678	-588344	1	346	3400
Posadas	AR	7	-273918	-559238	1	306	3300
Bahía Blanca	AR	3	-387176	-622654	0	299	8000
Resistencia	AR	8	-274636	-589866	1	291	3500
Merlo	AR	3	-346654	-587274	0	269	1722
Quilmes	AR	3	-347206	-582545	0	262	1878|1884
San Salvador de Jujuy	AR	9	-241928	-652934	4	258	4600
Santiago del Estero	AR	10	-278005	-642628	1	252	4200
Paraná	AR	11	-317327	-605290	1	247	3100
Neuquén	AR	12	-389508	-680592	3	231	8300
José C. Paz	AR	3	-345154	-587681	0	230	1661|1663|1664|1665|1667
Formosa	AR	13	-261849	-581731	1	222	3600
Lanús	AR	3	-347076	-583913	0	212	1824
La Plata	AR	3	-349213	-579544	0	195	1900
Berazategui	AR	3	-347653	-582128	0	181	1884
La Rioja	AR	14	-294133	-668564	5	179	5300
San Luis	AR	15	-332914	-663247	6	170	5700
San Miguel	AR	3	-345433	-587123	0	169	1663
Ituzaingó	AR	6	-275850	-566871	1	168	3302
Catamarca	AR	16	-284696	-657852	7	159	4700
Río Cuarto	AR	1	-331304	-643527	1	157	5800
Balvanera	AR	0	-346103	-583977	0	152	1871
Moreno	AR	3	-346340	-587914	0	148	1744
Concordia	AR	11	-313920	-580171	1	145	3200
Comodoro Rivadavia	AR	17	-458626	-674940	7	141	9005
Belgrano	AR	0	-345627	-584583	0	139	1602
San Nicolás de los Arroyos	AR	3	-333342	-602108	0	134	2900
Isidro Casanova	AR	3	-347000	-585874	0	132	1765
Rawson	AR	18	-315819	-685421	8	130	5400|5425
San Rafael	AR	19	-346153	-683324	9	118	5600
Tandil	AR	3	-373287	-591369	0	116	7000
Ezeiza	AR	3	-348544	-585247	0	115	1804
Mendoza	AR	19	-328895	-688458	9	115	5500
Villa Lugano	AR	0	-346791	-584726	0	114	1822
Lomas de Zamora	AR	3	-347574	-584028	0	112	1828|1832
San Juan	AR	18	-315373	-685257	8	109	5400
Castelar	AR	3	-346514	-586407	0	108	1712
San Justo	AR	3	-346811	-585638	0	105	1754
Santa Rosa	AR	20	-366162	-642899	3	103	6300
Morón	AR	3	-346512	-586220	0	99	1708
Zárate	AR	3	-340958	-590242	0	99	2800
Burzaco	AR	3	-348258	-583950	0	99	1852|1888
Trelew	AR	17	-432490	-653050	7	98	9105
Luján	AR	3	-345664	-591148	0	97	6700
Villa Mercedes	AR	15	-336757	-654578	6	97	5730
Río Gallegos	AR	21	-516253	-692523	10	96	9400
Cipolletti	AR	22	-389339	-679903	3	96	8324
San Carlos de Bariloche	AR	22	-411456	-713082	3	95	8400
Villa María	AR	1	-324075	-632402	1	92	5900
Pergamino	AR	3	-338910	-605746	0	91	2700
Reconquista	AR	2	-291500	-596500	1	90	3560
San Vicente	AR	3	-350249	-584241	0	90	1865
Olavarría	AR	3	-368938	-603232	0	90	7400
Rafaela	AR	2	-312528	-614908	1	89	2300
Berisso	AR	3	-348715	-578833	0	88	1923|1925
Junín	AR	3	-345939	-609464	0	88	6000
San Ramón de la Nueva Orán	AR	5	-231370	-643243	3	87	4530
Campana	AR	3	-341633	-589592	0	87	2804
Monte Chingolo	AR	3	-347296	-583542	0	85	1825
Mar del Tuyú	AR	3	-365743	-566939	0	83	7108
San Martín	AR	19	-330834	-684731	9	83	5570
Presidencia Roque Sáenz Peña	AR	8	-267910	-604413	1	82	3700
Remedios de Escalada de San Martín	AR	3	-347259	-583966	0	81	1824|1826|1828
Pilar	AR	3	-344587	-589140	0	81	1629|1744
Bella Vista	AR	3	-345651	-586903	0	80	1661|1663
Gualeguaychú	AR	11	-330078	-585184	1	79	2820
Barracas	AR	0	-346497	-583834	0	77	1870|1871
Gobernador Gálvez	AR	2	-330302	-606404	1	75	2000|2124
Chimbas	AR	18	-314931	-685326	8	74	5413
Necochea	AR	3	-385545	-587396	0	74	7630
General Roca	AR	22	-390333	-675833	3	73	8332
Venado Tuerto	AR	2	-337458	-619671	1	72	2600
Don Torcuato	AR	3	-344946	-586273	0	71	1611
Goya	AR	6	-291400	-592634	1	70	3450
Villa Carlos Paz	AR	1	-314183	-644901	1	69	5152
Concepción del Uruguay	AR	11	-324846	-582322	1	68	3260
General Pico	AR	20	-356593	-637579	3	67	6360|6365
Chivilcoy	AR	3	-348969	-600191	0	66	6620
Azul	AR	3	-367780	-598585	0	65	7300
Puerto Madryn	AR	17	-427685	-650383	7	65	9120
Punta Alta	AR	3	-388805	-620750	0	64	8109
Ensenada	AR	3	-348607	-579124	0	64	1925
Mercedes	AR	3	-346507	-594314	0	63	6600
Santa Lucía	AR	18	-315406	-684979	8	63	5411
Banfield	AR	3	-347456	-583936	0	61	1826|1828
Tartagal	AR	5	-225168	-638056	3	61	4561
Sarandí	AR	3	-346816	-583464	0	61	1872
Hurlingham	AR	3	-345904	-586290	0	60	1686
Santo Tomé	AR	2	-316627	-607653	1	59	3016
San Francisco	AR	1	-314250	-620840	1	59	2400
El Palomar	AR	3	-346177	-586015	0	59	1684|1706
San Pedro de Jujuy	AR	9	-242313	-648661	4	58	4500
Colón	AR	11	-322231	-581443	1	58	3280
Colegiales	AR	0	-345736	-584492	0	57	1602
Ushuaia	AR	23	-548108	-683159	11	57
Oberá	AR	7	-274868	-551199	1	57	3360
Caleta Olivia	AR	21	-464478	-675227	10	56	9011
Eldorado	AR	7	-264045	-546185	1	54	3380
Río Tercero	AR	1	-321768	-641130	1	53	5850
Los Polvorines	AR	3	-345032	-587060	0	53	1613
Río Grande	AR	23	-537877	-677098	11	53	9420
Plottier	AR	12	-389667	-682333	3	52	8316
Tres Arroyos	AR	3	-383769	-602756	0	52	7519
Barranqueras	AR	8	-274813	-589392	1	51	3503
Yerba Buena	AR	4	-268130	-652954	2	51	4107
Libertador General San Martín	AR	9	-238130	-647935	4	49	4512
Viedma	AR	22	-408152	-630004	3	49	8500
Tafí Viejo	AR	4	-267333	-652615	2	48	4103
Boedo	AR	0	-346333	-584167	0	48	1870
Palpalá	AR	9	-242580	-652136	4	48	4612
Centenario	AR	12	-388296	-681318	3	48	8309
San Lorenzo	AR	6	-281344	-587668	1	48
San Pedro	AR	3	-336792	-596663	0	47	2930
Cutral-Có	AR	12	-389342	-692305	3	47	8322
Chacabuco	AR	3	-346420	-604712	0	46	6740
San Isidro	AR	3	-344697	-585211	0	45	1640|1642|1643
Balcarce	AR	3	-378464	-582555	0	44	7620
Villa Constitución	AR	2	-332280	-603299	1	44	2919
Paso de los Libres	AR	6	-297125	-570877	1	44	3230
Villa Ángela	AR	8	-275768	-607111	1	44	3540
Villa de Mayo	AR	3	-345108	-586806	0	43	1613
General Pacheco	AR	3	-344526	-586431	0	43	1617
Nogoyá	AR	11	-323938	-597896	1	43	3150
Chilecito	AR	14	-291616	-674993	5	42	5360
Nueve de Julio	AR	3	-354439	-608846	0	42	6516
Cañuelas	AR	3	-350538	-587620	0	42	1814
Tortuguitas	AR	3	-344751	-587537	0	41	1615|1661|1664|1665|1667
Valentín Alsina	AR	3	-346714	-584090	0	41	1822|1870
Pocito	AR	18	-316833	-685833	8	41	5427|5429
Alta Gracia	AR	1	-316498	-644297	1	40	5186
Trenque Lauquen	AR	3	-359733	-627328	0	40	6422
Chascomús	AR	3	-355768	-580122	0	40	7130
Pinamar	AR	3	-371111	-568652	0	39	7167
Bragado	AR	3	-351156	-604896	0	39	6640
Retiro	AR	0	-345833	-583833	0	39	1871
Ingeniero Pablo Nogués	AR	3	-344778	-587065	0	38	1613|1615
Alderetes	AR	4	-268179	-651420	2	38	4178
Tunuyán	AR	19	-335812	-690154	9	38	5560
General Güemes	AR	5	-246744	-650466	3	38	4430
San José de los Cerrillos	AR	5	-248972	-654844	3	38	4403
San Antonio de Padua	AR	3	-346627	-586982	0	38	1718
Haedo	AR	3	-346424	-585921	0	38	1706
Santos Lugares	AR	3	-346031	-585407	0	37	1672|1674|1676|1678|1702
Juan José Castelli	AR	8	-259466	-606201	1	37	3705
Pehuajó	AR	3	-358108	-618990	0	37	6450
Curuzú Cuatiá	AR	6	-297914	-580499	1	36	3460
Jesús María	AR	1	-309815	-640942	1	36	5220
Cañada de Gómez	AR	2	-328203	-613951	1	36	2500
Esperanza	AR	2	-314496	-609315	1	36	3080
Lobos	AR	3	-351854	-590979	0	36	7240
General Alvear	AR	19	-349775	-676962	9	36	5620
Baradero	AR	3	-338120	-595047	0	35	2942
Bell Ville	AR	1	-326302	-626888	1	35	2550
Rivadavia	AR	19	-331910	-684622	9	35	5577
San José de Metán	AR	5	-254971	-649711	3	35	4440
Miramar	AR	3	-382716	-578389	0	34	7607
Salto	AR	3	-342918	-602545	0	34	2741
Villa Santa Rita	AR	0	-346108	-584810	0	34	1672
Pontevedra	AR	3	-347495	-587016	0	34	1761
Gualeguay	AR	11	-331409	-593126	1	33	2840
Lincoln	AR	3	-348682	-615293	0	33	6070
Coronel Suárez	AR	3	-374586	-619329	0	33	7540
Aguilares	AR	4	-274315	-656146	2	32	4152
Caucete	AR	18	-316515	-682822	8	32	5401|5442
Granadero Baigorria	AR	2	-328568	-607175	1	32	2152
Quitilipi	AR	8	-268708	-602154	1	32	3530
Puerto Iguazú	AR	7	-255991	-545736	1	32	3370
Villaguay	AR	11	-318677	-590270	1	32	3240
Casilda	AR	2	-330446	-611642	1	32	2170
General José de San Martín	AR	8	-265364	-593414	1	32	3509
San Carlos de Bolívar	AR	3	-362307	-611157	0	32	6550
Zapala	AR	12	-389006	-700667	3	32	8340
Villa Regina	AR	22	-390963	-670837	3	31	8336
Tigre	AR	3	-344260	-585796	0	31	1646
Famaillá	AR	4	-270545	-654019	2	31	4132
Chajarí	AR	11	-307548	-579820	1	31	3228
Arrecifes	AR	3	-340631	-601026	0	30	2740
Saladillo	AR	3	-356388	-597794	0	30	7260
Dolores	AR	3	-363154	-576755	0	30	7100
Apóstoles	AR	7	-279142	-557536	1	30	3350
Ramallo	AR	3	-334851	-600063	0	30	2915
Villa General San Martín	AR	18	-314396	-685205	8	30	5400|5419
Rosario de la Frontera	AR	5	-257986	-649739	3	29	4190
Garupá	AR	7	-274832	-558292	1	29	3304
Gobernador Virasora	AR	6	-280500	-560333	1	29	3342
Esquel	AR	17	-429115	-713195	7	28
Adrogué	AR	3	-348004	-583838	0	28	1846|1847|1848
Cruz del Eje	AR	1	-307264	-648039	1	28	5280
Machagai	AR	8	-269262	-600485	1	28	3534
Pichanal	AR	5	-233164	-642183	3	28	4534
Villa Dolores	AR	1	-319450	-651903	1	28	5870
Termas de Río Hondo	AR	10	-274936	-648597	1	28	4220
Charata	AR	8	-272179	-611874	1	28	3730
Tristán Suárez	AR	3	-348898	-585676	0	28	1804
Allen	AR	22	-389774	-678271	3	28	8328
Malargüe	AR	19	-354779	-695852	9	27	5613
Leandro N. Alem	AR	7	-276038	-553236	1	27	3315
Capitán Bermúdez	AR	2	-328226	-607185	1	27	2154
Las Breñas	AR	8	-270882	-610822	1	27	3722
Muñiz	AR	3	-345562	-587074	0	27	1663
Fontana	AR	8	-274204	-590373	1	27	3514
Esquina	AR	6	-300148	-595289	1	26	3196
Cinco Saltos	AR	22	-388222	-680629	3	26	8303
Rosario de Lerma	AR	5	-249858	-655784	3	26	4405
Carmen de Patagones	AR	3	-408025	-629835	0	26	8504
Villa Nueva	AR	1	-324329	-632481	1	26	5900|5903
Mar de Ajó	AR	3	-367288	-566826	0	26	7109
Profesor Salvador Mazza	AR	5	-220490	-636908	3	25	4568
Pico Truncado	AR	21	-467994	-679578	10	25	9015
Victoria	AR	11	-326184	-601548	1	25	3153
Las Flores	AR	3	-360143	-590999	0	25	7200
Jardín América	AR	7	-270435	-552270	1	25	3328
La Calera	AR	1	-313458	-643385	1	25	5149|5151
Tres Isletas	AR	8	-263407	-604321	1	25
Las Heras	AR	21	-465413	-689323	10	25	9017
La Paz	AR	11	-307418	-596452	1	25	3190
Monte Caseros	AR	6	-302518	-576354	1	25	3220
Coronel Brandsen	AR	3	-351680	-582374	0	24	1980
Pérez	AR	2	-329984	-607679	1	24	2121
La Unión	AR	3	-348756	-585419	0	24	1804
Marcos Juárez	AR	1	-326978	-621067	1	24	2580
Colonia Caroya	AR	1	-310220	-640617	1	24	5223
Embarcación	AR	5	-232100	-640996	3	24	4550
Veinticinco de Mayo	AR	3	-354325	-601716	0	24	6660|6667
Monteros	AR	4	-271682	-654989	2	24	4142
San Martín de los Andes	AR	12	-401579	-713534	3	24	8370
Villa Gesell	AR	3	-372639	-569730	0	23	7165
San Antonio de Areco	AR	3	-342508	-594694	0	23	2760
El Calafate	AR	21	-503408	-722768	10	23	9405
Villa Ortúzar	AR	0	-345797	-584683	0	22	1672
General Villegas	AR	3	-350326	-630148	0	22	6230
Montecarlo	AR	7	-265685	-547579	1	22	3384
Río Segundo	AR	1	-316501	-639116	1	22	5960
Rojas	AR	3	-341977	-607337	0	22	2705
San Miguel del Monte	AR	3	-354392	-588074	0	22	7221
Villa Allende	AR	1	-312937	-642977	1	22	5105
Coronel Pringles	AR	3	-379857	-613504	0	22	7530
General Juan Madariaga	AR	3	-370020	-571358	0	21	7163
El Bolsón	AR	22	-419605	-715334	3	21	8430
Arroyo Seco	AR	2	-331536	-605117	1	21	2128
Morteros	AR	1	-307107	-620071	1	21	2421
Albardón	AR	18	-314372	-685256	8	20	5419
Añatuya	AR	10	-284602	-628335	1	20	3760
Deán Funes	AR	1	-304250	-643527	1	20	5200
Laboulaye	AR	1	-341269	-633908	1	20	5120
General Mosconi	AR	5	-225962	-638110	3	20	4562
Vera	AR	2	-294599	-602132	1	20	3550
Arroyito	AR	1	-314192	-630508	1	20	2434
El Soberbio	AR	7	-272966	-541981	1	20	3364
Diamante	AR	11	-320671	-606427	1	20	3105
Carlos Casares	AR	3	-356225	-613655	0	19	6530
Perdriel	AR	19	-330749	-688884	9	19	5509
Joaquín V. González	AR	5	-251136	-641263	3	19	4448
Pirané	AR	13	-257327	-591099	1	19	3606
Villa Ocampo	AR	2	-284873	-593542	1	19	3580
Villa Paula de Sarmiento	AR	18	-314933	-685384	8	19	5413
Cosquín	AR	1	-312452	-644657	1	19	5166
General Belgrano	AR	3	-357684	-584944	0	19	7223
Ayacucho	AR	3	-371528	-584884	0	19	7150
Sunchales	AR	2	-309448	-615597	1	19	2322
Las Varillas	AR	1	-318704	-627197	1	19	5940
Rodeo del Medio	AR	19	-329949	-686860	9	19	5529
Santa Elena	AR	11	-309443	-597883	1	18	3127
Gálvez	AR	2	-320296	-612210	1	18	2252
Rufino	AR	2	-342624	-627113	1	18	6100
Saladas	AR	6	-282550	-586239	1	18	3420
Crespo	AR	11	-320308	-603062	1	18	3116
Firmat	AR	2	-334594	-614832	1	18	2630
Los Toldos	AR	3	-350000	-610387	0	18	6015
Villa del Rosario	AR	1	-315542	-635356	1	17	5963
Puerto Rico	AR	7	-268089	-550215	1	17	3334|3363
Villa Sarmiento	AR	3	-346336	-585705	0	17	1702|1704|1706|1752
Toay	AR	20	-366739	-643798	3	17	6303
Coronda	AR	2	-319736	-609194	1	17	2240
San Antonio Oeste	AR	22	-407319	-649477	3	17	8520
Tupungato	AR	19	-333693	-691478	9	17	5561
San Jorge	AR	2	-318971	-618599	1	17	2451
Cafayate	AR	5	-260729	-659777	3	17	4427
Puerto Deseado	AR	21	-477513	-658967	10	17	9050
Navarro	AR	3	-350059	-592783	0	17	6605
Río Ceballos	AR	1	-311697	-643175	1	17	5107|5111|5113
Santa Clara del Mar	AR	3	-378344	-575075	0	17	7609
Aimogasta	AR	14	-285600	-668074	5	17	5310|5311
Santa María	AR	16	-266946	-660480	7	17	4139
Tostado	AR	2	-292327	-617687	1	16	3060
Federal	AR	11	-309562	-587797	1	16	3180
Río Colorado	AR	22	-389908	-640957	3	16	8138
Pigüé	AR	3	-376026	-624084	0	16	8170
Carmen de Areco	AR	3	-343766	-598227	0	16	6725
Embalse	AR	1	-322068	-644006	1	16	5856
Benito Juárez	AR	3	-376719	-598065	0	16	7020
General Pinedo	AR	8	-273253	-612810	1	16	3732
@countries
Andorra
Emiratos Árabes Unidos
Afganistán
Antigua y Barbuda
Anguila
Albania
Armenia
Angola
Argentina
Samoa Americana
Austria
Australia
Aruba
Islas Åland
Azerbaiyán
Bosnia-Herzegovina
Barbados
Bangladés
Bélgica
Burkina Faso
Bulgaria
Baréin
Burundi
Benín
San Bartolomé
Bermudas
Brunéi
Bolivia
Caribe neerlandés
Brasil
Bahamas
Bután
Botsuana
Bielorrusia
Belice
Canadá
Islas Cocos
República Democrática del Congo
República Centroafricana
Congo
Suiza
Costa de Marfil
Islas Cook
Chile
Camerún
China
Colombia
Costa Rica
Cuba
Cabo Verde
Curazao
Isla de Navidad
Chipre
Chequia
Alemania
Yibuti
Dinamarca
Dominica
República Dominicana
Argelia
Ecuador
Estonia
Egipto
Sáhara Occidental
Eritrea
España
Etiopía
Finlandia
Fiyi
Islas Malvinas
Micronesia
Islas Feroe
Francia
Gabón
Reino Unido
Granada
Georgia
Guayana Francesa
Guernesey
Ghana
Gibraltar
Groenlandia
Gambia
Guinea
Guadalupe
Guinea Ecuatorial
Grecia
Guatemala
Guam
Guinea-Bisáu
Guyana
RAE de Hong Kong (China)
Honduras
Croacia
Haití
Hungría
Indonesia
Irlanda
Israel
Isla de Man
India
Territorio Británico del Océano Índico
Irak
Irán
Islandia
Italia
Jersey
Jamaica
Jordania
Japón
Kenia
Kirguistán
Camboya
Kiribati
Comoras
San Cristóbal y Nieves
Corea del Norte
Corea del Sur
Kuwait
Islas Caimán
Kazajistán
Laos
Líbano
Santa Lucía
Liechtenstein
Sri Lanka
Liberia
Lesoto
Lituania
Luxemburgo
Letonia
Libia
Marruecos
Mónaco
Moldavia
Montenegro
San Martín
Madagascar
Islas Marshall
Macedonia del Norte
Mali
Myanmar (Birmania)
Mongolia
RAE de Macao (China)
Islas Marianas del Norte
Martinica
Mauritania
Montserrat
Malta
Mauricio
Maldivas
Malaui
México
Malasia
Mozambique
Namibia
Nueva Caledonia
Níger
Isla Norfolk
Nigeria
Nicaragua
Países Bajos
Noruega
Nepal
Nauru
Niue
Nueva Zelanda
Omán
Panamá
Perú
Polinesia Francesa
Papúa Nueva Guinea
Filipinas
Pakistán
Polonia
San Pedro y Miquelón
Puerto Rico
Territorios Palestinos
Portugal
Palaos
Paraguay
Catar
Reunión
Rumania
Serbia
Rusia
Ruanda
Arabia Saudita
Islas Salomón
Seychelles
Sudán
Suecia
Singapur
Santa Elena
Eslovenia
Svalbard y Jan Mayen
Eslovaquia
Sierra Leona
San Marino
Senegal
Somalia
Surinam
Sudán del Sur
Santo Tomé y Príncipe
El Salvador
Sint Maarten
Siria
Esuatini
Islas Turcas y Caicos
Chad
Togo
Tailandia
Tayikistán
Tokelau
Timor Oriental
Turkmenistán
Túnez
Tonga
Turquía
Trinidad y Tobago
Tuvalu
Taiwán
Tanzania
Ucrania
Uganda
Estados Unidos
Uruguay
Uzbekistán
Ciudad del Vaticano
San Vicente y las Granadinas
Venezuela
Islas Vírgenes Británicas
Islas Vírgenes de EE.UU.
Vietnam
Vanuatu
Wallis y Futuna
Samoa
Yemen
Mayotte
Sudáfrica
Zambia
Zimbabue
@months es_ES
@weekdays es_ES
@words es_ES
@jobs es_ES
"""#
}
