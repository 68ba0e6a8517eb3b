// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let es_CO: StaticString = #"""
@form
f l
@titles
Sr.
Sra.
@genders
masculino
femenino
@female
María=maria	9141
Luz	3465
Patricia	2335
Ana	2015
Andrea	1801
Diana	1614
Sandra	1562
Martha	1498
Paola	1481
Carmen	1335
Marcela	1328
Isabel	1311
Milena	1281
Lucía=lucia	1260
Cecilia	1219
Claudia	1200
Carolina	1193
Gloria	1181
Rosa	1162
Liliana	1111
Elena	1064
Alejandra	1018
Adriana	959
Laura	936
Fernanda	813
Marina	809
Inés=ines	765
Lorena	715
Ángela=angela	704
Cristina	693
Leidy	691
Daniela
Olga	680
Esther	677
Tatiana	669
Johana	641
Rocío=rocio	634
Beatriz	607
Lina	603
Mónica=monica	601
Alba	600
Luisa	595
Esperanza	590
Yaneth
Blanca	588
Amparo	586
Alexandra	585
Nancy	567
Margarita	563
Elizabeth	558
Stella	557
Karen
Angie	538
Viviana	537
Natalia	509
Mercedes	508
Eugenia	483
Valentina	460
Yolanda	454
Angélica=angelica	450
Paula	445
Camila	439
Teresa	438
Sofía=sofia	432
Vanessa	412
Nelly	404
Mary
Gladys	390
Ruth	380
Flor	372
Nubia	371
Johanna	370
Erika	368
Doris	357
Judith	349
Dayana	347
Sonia	336
Maritza	333
Edith	327
Clara	324
Consuelo	322
Julieth	312
Juliana	311
Dora	309
Victoria	294
Aura	286
Eliana
Astrid	284
Alicia
Katherine	283
Janeth	278
Leonor	274
Myriam	268
Lizeth	265
Mery	262
Nidia	261
Jenny	251
Kelly	250
Constanza	242
Ximena	239
Yulieth	238
Ligia
Sara	236
Socorro	234
Ingrid	232
Helena
Dary
Rosalba	228
Catalina	225
Fanny	222
Pilar	214
Yenny	213
Mariela	208
Yamile	206
Lilia	204
Karina	201
Mariana	198
Silvia	195
Julia	194
Maribel	190
Amanda	189
Lucy
Elsa	188
Jessica	187
Rosario
Fabiola	185
Marleny	181
Marta
Elvira	179
Omaira	177
Yuliana	176
Mireya	175
Marisol	170
Piedad	167
Rubiela
Deisy
Estela	160
Miriam	155
Manuela	154
Jennifer
Graciela	150
Yadira	149
Elisa
Yolima	147
Ruby	145
Gabriela
Libia
Yohana	143
Karol	142
Bibiana	140
Katerine
Edilma	139
Nohora	138
Shirley	137
Xiomara	132
Francy
Betty	131
Melissa	130
Estella	127
Carmenza
Edna	126
Mayra
Vanesa
Lida	125
Raquel	124
Estefanía=estefania	123
Hilda
Mabel	122
Cindy	121
Liseth
Wendy	120
Lady	119
Yésica=yesica	118
Mayerly	117
Verónica=veronica
Norma	116
Gina	115
Susana
Yesenia	114
Maira
Nora	113
Marlene
Valeria	112
Elvia
Yasmín=yasmin
Bertha	111
Aida
Tania	110
Ester	107
Yineth
Dolores	105
Irma	104
Matilde
Aurora	103
Magda	102
Miryam
Esmeralda	101
Lucero
Lucila	100
Gladis
Juana	98
Jimena
Margoth	97
Antonia	96
Yuri	95
Josefina
Liceth	94
Yuli	93
Nury
Nataly	92
Vilma
Yéssica=yessica
Yudy
Yuly
Heidy	91
Nelcy	89
Ofelia
Jhoana
Gilma	88
Zoraida	87
Enith	86
Elsy	85
Clemencia	83
Danna	82
Emilia
Cielo
Linda
Damaris
Delia	81
Irene
Virginia	80
Paulina
Alcira	79
Magaly
Ivonne	78
Oliva	77
Yina	75
Carol
Geraldine
Yeimy	74
Magdalena	73
Yanet
Yazmín=yazmin
Sindy
Dahiana
Alix	72
Rita
Lidia
Marlén=marlen
Michel
Yeny	71
Marly	70
Dolly
Leydi	69
Nayibe
Yury
Denis
Derly
Yurany
Emilce
Tulia	68
Yenifer
Anyi
Francia	67
Jazmín=jazmin
Josefa
Janneth
Emilse	66
Jackeline	65
Concepción=concepcion
Dina	64
Lisbeth
Nathalia
Amelia
Emma
Jacqueline
Zulma
Maricela	63
Adela
Ibeth
Candelaria	62
Mirian	61
Magnolia
Elcy
Aleida	60
Eva
Gisela
Yurani
Azucena
Amalia	59
Deicy
Nelsy
Iris	58
Katherin
Lilian
Leticia
Deyanira	57
Melba
Adiela
Catherine	56
@male
José=jose	4869
Andrés=andres	3972
Luis	3883
Carlos	3746
Juan	3267
Alberto	2157
David	2096
Antonio	1954
Fernando	1909
Jorge	1685
Jesús=jesus	1630
Alexander	1591
Enrique	1544
Javier	1493
Manuel	1374
Eduardo	1329
Jhon	1287
Diego	1200
Camilo	1138
Alejandro	1136
Óscar=oscar	1082
Daniel
Miguel	1075
Felipe	1029
Jairo	1001
Mauricio	986
César=cesar	927
Alfonso	873
Rafael	856
Cristian	808
Sebastián=sebastian	753
Ángel=angel	706
Iván=ivan
Jaime	702
Julio	696
Julián=julian	682
Fabián=fabian	673
Dario	666
William	659
Orlando	640
Francisco	636
Ricardo	634
Mario	619
Edwin	607
John	601
Víctor=victor	596
Leonardo	587
Armando	584
Augusto	579
Pablo	555
Álvaro=alvaro	551
Hernán=hernan	549
Fredy	548
Pedro	541
Héctor=hector	533
Santiago	532
Edgar	531
Gustavo	525
Hernando	516
Guillermo	515
Esteban	506
Humberto	483
Nelson	481
Wilson	473
Arturo	466
Gabriel	455
Alfredo	430
Omar	428
Germán=german	422
Henry	397
Fabio	396
Alonso	375
Brayan	371
Hugo	368
Sergio	365
Alexis	337
Adolfo	334
Stiven	328
Kevin	313
Johan	308
Yesid	306
Ernesto	292
Raúl=raul	276
Rodrigo	269
Roberto	259
Rubén=ruben	256
Anderson	253
Eliecer	251
Nicolás=nicolas	247
Ferney	240
Steven	239
Emilio	232
Yeison	231
Arley	222
Néstor=nestor	220
Albeiro	213
Wilmer	210
Gerardo
Jair	209
Jonathan	203
Marco	198
Elkin	197
Harold	194
Martín=martin	192
Elías=elias	191
Robinson
Alirio	188
Edison	187
Adrián=adrian	186
Edinson	184
Ramiro	183
Jhonatan
León=leon	182
Milton	177
Oswaldo	173
Ignacio	171
Freddy	169
Segundo	166
Ramón=ramon	165
Duván=duvan	163
Samuel	155
Gilberto	154
Walter	145
Alex	143
Libardo	142
James
Vicente	139
Ariel	138
Danilo
Giovanny	135
Gregorio	133
Gonzalo
Michael	127
Marlon	125
Efrain	119
Mateo	118
Bernardo	117
Leandro	116
Jhoan
Rodolfo
Joaquín=joaquin	113
Felix	109
Jeison	108
Leonel
Estiven	107
Wilmar	106
Edward
Christian	105
Jefferson
Ronald	99
René=rene
Aníbal=anibal	97
Richard
Andrey	96
Jean
Jaider	95
Darwin
Ever
Arnulfo
Giovanni	94
Emiro	93
Uriel
Franklin	92
Edilberto	91
Smith	90
Octavio	89
Cristhian	88
Tulio
Eduar	86
Junior
Didier
Reinaldo	85
Fidel	83
Willian	82
Jimmy
Eder	76
Isaac
Saúl=saul	75
Danny
Marcos	74
Yair	73
Moisés=moises	72
Edwar
Jhonny
Miller
Santos
Esneider
Franco	71
Abel
Dairo	70
Roger
Aldemar
Rolando	69
Hermes
Jeferson	68
Efrén=efren
Jeisson
Ismael	67
Edgardo
Maicol	66
Brandon	65
Bryan
Robert
Eduard	64
Nilson
Agustín=agustin	63
Tomás=tomas
Edilson	62
Aurelio
Domingo
Arbey
Joan	61
Yeferson
Samir	60
Wilder
Ciro
Josué=josue
Joel
Horacio	59
Jader
Gerson	58
Marino
Erick	57
Eugenio	56
Benjamín=benjamin
Norberto
Alcides
Israel	54
Yamid
Emerson	53
Frank	50
Geovanny
Gildardo
Vladimir
Silvio	49
Dagoberto	48
Misael	47
Adalberto	46
Elmer
Campo
Herney
Eider	45
Farid
Edisson
Evelio	44
Bladimir	43
Heriberto	42
Sneider
Nel
Rigoberto
Jhony
Salvador
Argemiro	41
Brian
Abelardo	40
Federico
Jonatan
Wilfredo
Faber
Osvaldo	39
Simón=simon
Elver
Alveiro
Jerson
Ovidio	38
Elvis
Norbey
Wilman	37
Johnny
Cristobal
Harvey
Ancizar	36
Yerson
Román=roman
Ronal
Reinel
Albert
Darío=dario
Edier
Neider	35
Harol
Paulo
Deiby
Dany
Leider	34
Damián=damian
Aldair
Gallego
Abraham	33
Yecid
Ocampo	32
Wilfrido
Lorenzo
Paul
Wilber
Bayron
Dubán=duban	31
Jhan
Isaías=isaias
Isidro
@last
Rodríguez=rodriguez	2738
Gómez=gomez	2042
Martínez=martinez	2012
García=garcia	1943
López=lopez	1916
González=gonzalez	1827
Hernández=hernandez	1699
Sánchez=sanchez	1689
Pérez=perez	1641
Díaz=diaz	1507
Ramírez=ramirez	1497
Rojas	1260
Torres	1248
Moreno	1134
Vargas	1073
Muñoz=munoz	1054
Ortiz	1010
Castro	910
Gutiérrez=gutierrez	866
Jiménez=jimenez	856
Suárez=suarez	807
Álvarez=alvarez	806
Ruiz	796
Valencia	794
Quintero	766
Herrera	749
Romero	748
Mosquera	711
Morales	708
Arias	624
Rivera	602
Flórez=florez	591
Giraldo	578
Medina	574
Castillo	572
Parra	567
Peña=pena	564
Guerrero	541
Salazar	537
Osorio	533
Mejía=mejia	532
Mendoza	520
Marín=marin	505
Cardona	497
Cárdenas=cardenas	489
Cruz	480
Restrepo	473
Correa	472
Ortega	471
Acosta	464
Ramos
Reyes	459
Rincón=rincon	455
Zapata	449
Sierra	438
Mora	433
Palacios	431
Molina	429
Delgado	415
Guzmán=guzman
Silva	414
Contreras
Lozano	409
Montoya	406
Ríos=rios	400
Vásquez=vasquez	398
Caicedo	394
Cortés=cortes	390
Velásquez=velasquez	389
Londoño=londono	388
Ospina
Jaramillo	385
Córdoba=cordoba	381
Escobar	376
Murillo	374
Orozco	373
Fernández=fernandez	371
Vega	363
Hurtado	356
Carvajal	352
Agudelo
Calderón=calderon	348
León=leon
Ávila=avila	328
Garzón=garzon	322
Beltrán=beltran
Trujillo	320
Pineda	309
Méndez=mendez	306
Barrera	304
Acevedo	298
Henao	297
Bedoya
Franco
Jaimes	292
Bernal	289
Arango	283
Hoyos	282
Navarro	281
Durán=duran	277
Vergara	276
Soto	274
Camacho	267
Sandoval	265
Gil	264
Buitrago	263
Duarte	261
Carrillo	253
Duque
Pacheco	252
Barrios	250
Aguirre
Vélez=velez	246
Benavides
Bermúdez=bermudez	245
Narváez=narvaez	244
Rueda	243
Toro
Blanco	239
Amaya	238
Forero
Becerra	237
Pinzón=pinzon	236
Camargo
Vanegas	235
Bonilla	233
Padilla
Ariza	232
Ardila	231
Galvis	230
Daza	229
Mena	228
Villamizar	225
Sarmiento
Cano	223
Zambrano
Espinosa
Gallego
Tovar	222
Uribe
Ochoa	219
Castellanos	218
Cabrera
Castañeda=castaneda	215
Solano	214
Fuentes	210
Perdomo
Guevara
Castaño=castano	208
Patiño=patino	205
Ocampo	203
Páez=paez	202
Serna
Mesa	201
Angulo	199
Mercado	198
Alzate	197
Rosero	195
Bautista
Vera	193
Meneses
Arenas	192
Cifuentes	190
Arévalo=arevalo
Montes	188
Arrieta
Guerra	187
Aguilar	186
Ayala	185
Figueroa
Fonseca	184
Pinto	183
Bravo	181
Luna	180
Niño=nino
Salcedo	179
Serrano
Roa	177
Palacio
Perea
Velasco	176
Villa
Sepúlveda=sepulveda
Benítez=benitez	174
Meza
Sanabria
Miranda	172
Gaitán=gaitan	171
Melo	170
Márquez=marquez	168
Ordóñez=ordonez
Zuluaga	167
Andrade	166
Estrada
Prieto	163
Alvarado	162
Leal
Gaviria
Salas	160
Polo
Bohórquez=bohorquez	159
Arboleda	158
Pulido
Pardo
Monsalve
Cuéllar=cuellar	157
Rangel
Nieto
Loaiza
Rivas	156
Murcia
Campo
Naranjo
Galindo	154
Santos
Lara	153
Triana	151
Burbano	149
Maldonado
Galeano	148
Pabón=pabon	146
Rentería=renteria
Espitia
Fajardo
Gamboa
Chávez=chavez	144
Vallejo
Barreto	143
Caro	142
Ceballos	141
Alarcón=alarcon
Prada	140
Villegas	138
Cáceres=caceres
Caballero
Salgado
Velandia	137
Carmona
Chaparro	136
Oviedo
Granados	135
Montenegro
Saavedra	134
Betancur
Rubio
Cuesta	131
Rico	130
Ballesteros
Ibarra
Valderrama	128
Barbosa
Garcés=garces	127
Monroy	125
Erazo
Núñez=nunez
Quiroga	123
Angarita
Cantillo
Posada	121
Pedraza
Arteaga	120
Yepes
Bustos
Olaya
Salamanca	119
Burgos
Corredor	118
Alfonso	117
Paz
Parada	116
Bolaños=bolanos	115
Tamayo
Manrique	114
Domínguez=dominguez
Cardozo	113
Quiroz
Bastidas
Obando	111
Rendón=rendon
Mantilla
Gonzáles=gonzales
Puentes	110
Bejarano	109
Riascos
Castrillón=castrillon
Bustamante
Rengifo
Ospino	108
Ojeda
Villamil	107
Cerón=ceron	106
Arroyo
Ángel=angel	105
Chacón=chacon
Portilla	104
Barragán=barragan
Orjuela
Bolívar=bolivar	102
Molano
Anaya
@companies
S.A.S.
Ltda.
S.A.
@address
%A, %C, %S, %Z
s # n
@streets es_ES
@zones
America/Bogota
@regions
Distrito Capital de Bogotá	DC	
Valle del Cauca	VAC	
Antioquia	ANT	
Atlántico	ATL	
Bolívar	BOL	
Norte de Santander	NSA	
Cundinamarca	CUN	
Santander	SAN	
Tolima	TOL	
Magdalena	MAG	
Córdoba	COR	
Cesar	CES	
Risaralda	RIS	
Caldas	CAL	
Nariño	NAR	
Huila	HUI	
Meta	MET	
Cauca	CAU	
Quindío	QUI	
Sucre	SUC	
La Guajira	LAG	
Boyacá	BOY	
Casanare	CAS	
Caquetá	CAQ	
Chocó	CHO	
Arauca	ARA	
San Andrés, Providencia y Santa Catalina	SAP	
Putumayo	PUT	
Guaviare	GUV	
Amazonas	AMA	
Vichada	VID	
@cities
Bogotá	CO	0	46097	-740818	0	7674
Cali	CO	1	34305	-765199	0	2393
Medellín	CO	2	62450	-755715	0	2000
Barranquilla	CO	3	109685	-747813	0	1206
Kennedy	CO	0	46165	-741460	0	980
Cartagena	CO	4	103982	-754933	0	915
Cúcuta	CO	5	79074	-725049	0	777
Soacha	CO	6	45794	-742168	0	655
Bucaramanga	CO	7	71250	-731190	0	581
Ibagué	CO	8	44357	-752029	0	530
Santa Marta	CO	9	112386	-741943	0	499
Montería	CO	10	87508	-758782	0	491
Valledupar	CO	11	104654	-732531	0	490
Pereira	CO	12	48143	-756949	0	467
Manizales	CO	13	50668	-755068	0	434
Buenaventura	CO	1	35833	-770000	0	432
Bello	CO	2	63373	-755580	0	393
Pasto	CO	14	12146	-772785	0	393
Neiva	CO	15	29300	-752797	0	357
Soledad	CO	3	109184	-747646	0	343
Villavicencio	CO	16	41324	-736256	0	322
Popayán	CO	17	24382	-766132	0	318
Palmira	CO	1	35394	-763036	0	313
Armenia	CO	18	45366	-756726	0	304
Itagüí	CO	2	61846	-755991	0	282
Sincelejo	CO	19	93045	-753905	0	278
Floridablanca	CO	7	70622	-730864	0	268
Tuluá	CO	1	40847	-761954	0	222
Dosquebradas	CO	12	48392	-756673	0	207
Barrancabermeja	CO	7	70653	-738547	0	191
Riohacha	CO	20	115444	-729072	0	188
Tunja	CO	21	55448	-733576	0	173
Yopal	CO	22	53357	-723939	0	168
Florencia	CO	23	16155	-756041	0	168
Maicao	CO	20	113784	-722395	0	167
Piedecuesta	CO	7	69879	-730495	0	163
Envigado	CO	2	61759	-755917	0	163
Facatativá	CO	6	48137	-743545	0	142
Pitalito	CO	15	18537	-760507	0	136
Madrid	CO	6	47324	-742642	0	135
Cartago	CO	1	47464	-759117	0	135
Zipaquirá	CO	6	50221	-740048	0	130
Quibdó	CO	24	56919	-766584	0	129
Malambo	CO	3	108595	-747739	0	129
Rionegro	CO	2	61552	-753737	0	128
Mosquera	CO	6	47059	-742302	0	128
Chía	CO	6	48588	-740587	0	124
Magangué	CO	4	92420	-747547	0	124
Funza	CO	6	47164	-742120	0	117
Guadalajara de Buga	CO	1	39009	-762978	0	114
Sogamoso	CO	21	57143	-729339	0	111
Girón	CO	7	70682	-731698	0	108
Girardot City	CO	6	43008	-748075	0	107
Sabanalarga	CO	3	106307	-749221	0	102
Ocaña	CO	5	82377	-733560	0	101
Santander de Quilichao	CO	17	30094	-764849	0	99
Aguachica	CO	11	83084	-736166	0	98
Cereté	CO	10	88848	-757905	0	95
Duitama	CO	21	58245	-730341	0	92
Montelíbano	CO	10	79792	-754202	0	90
Fusagasugá	CO	6	43365	-743638	0	89
Ciénaga	CO	9	110070	-742476	0	88
Tumaco	CO	14	17911	-787928	0	87
Apartadó	CO	2	78830	-766259	0	86
Chigorodó	CO	2	76664	-766811	0	86
Arauca	CO	25	70847	-707591	0	86
Sabaneta	CO	2	61515	-756166	0	82
Caldas	CO	2	60911	-756357	0	82
La Dorada	CO	13	54478	-746631	0	82
Calarcá	CO	18	45295	-756409	0	80
Ipiales	CO	14	8250	-776397	0	78
Yumbo	CO	1	35823	-764915	0	71
Planeta Rica	CO	10	84115	-755851	0	70
Granada	CO	16	35462	-737069	0	69
Chinchiná	CO	13	49825	-756036	0	69
Baranoa	CO	3	107941	-749164	0	68
Villa del Rosario	CO	5	78339	-724742	0	65
San Marcos	CO	19	86597	-751281	0	61
Sahagún	CO	10	89462	-754428	0	59
Fundación	CO	9	105207	-741850	0	59
Los Patios	CO	5	78379	-725037	0	59
San Andrés	CO	26	125786	-816997	0	58
Caucasia	CO	2	79865	-751935	0	58
Santa Rosa de Cabal	CO	12	48681	-756214	0	58
Orito	CO	27	6675	-768730	0	58
Marinilla	CO	2	61736	-753362	0	57
Mocoa	CO	27	11528	-766521	0	56
Espinal	CO	8	41492	-748843	0	56
Turbaco	CO	4	103294	-754114	0	56
Ayapel	CO	10	83137	-751398	0	56
El Banco	CO	9	90011	-739758	0	55
Cajicá	CO	6	49186	-740280	0	54
Barbosa	CO	2	64381	-753314	0	54
Pamplona	CO	5	73756	-726480	0	54
San José del Guaviare	CO	28	25680	-726397	0	53
Agustín Codazzi	CO	11	100367	-732356	0	51
El Bagre	CO	2	76035	-748095	0	51
Puerto Berrío	CO	2	64916	-744033	0	51
Cimitarra	CO	7	63142	-739497	0	51
Chinú	CO	10	91057	-753981	0	51
Turbo	CO	2	80926	-767282	0	51
Arjona	CO	4	102544	-753439	0	50
Carmen de Viboral	CO	2	60824	-753351	0	50
La Estrella	CO	2	61577	-756432	0	49
Copacabana	CO	2	63463	-755089	0	49
Samaniego	CO	14	13385	-775957	0	49
Plato	CO	9	97903	-747824	0	49
Leticia	CO	29	-42108	-699394	0	48
El Carmen de Bolívar	CO	4	97174	-751202	0	48
Florida	CO	1	33223	-762348	0	47
Puerto Tejada	CO	17	32311	-764167	0	46
San Gil	CO	7	65595	-731364	0	46
Chiquinquirá	CO	21	56164	-738175	0	45
Jamundí	CO	1	32607	-765350	0	45
Pradera	CO	1	34211	-762447	0	45
Piendamo	CO	17	26392	-765306	0	44
Sevilla	CO	1	42642	-759309	0	44
Miranda	CO	17	32528	-762292	0	43
Montenegro	CO	18	45664	-757511	0	42
Aracataca	CO	9	105918	-741898	0	42
Guaduas	CO	6	50669	-745950	0	42
La Unión	CO	1	45328	-761032	0	41
Acacías	CO	16	39870	-737580	0	41
Lorica	CO	10	92365	-758135	0	41
Bosconia	CO	11	99711	-738882	0	41
San Juan del Cesar	CO	20	107711	-730031	0	40
Túquerres	CO	14	10865	-776186	0	40
Segovia	CO	2	70799	-746989	0	40
Corozal	CO	19	93185	-752933	0	40
Líbano	CO	8	49218	-750623	0	39
El Cerrito	CO	1	36855	-763137	0	38
Barrancas	CO	20	109567	-727946	0	38
Santa Rosa de Osos	CO	2	66474	-754603	0	38
Patía	CO	17	20690	-770527	0	38
Payandé	CO	8	42975	-750967	0	37
San Pablo	CO	4	100515	-752678	0	37
Belalcázar	CO	17	26464	-759727	0	37
La Ceja	CO	2	60313	-754333	0	37
Gigante	CO	15	23868	-755474	0	36
Quimbaya	CO	18	46231	-757628	0	35
Villamaría	CO	13	50456	-755147	0	35
Sabanagrande	CO	3	107912	-747606	0	35
Curumaní	CO	11	91999	-735427	0	35
Paz de Ariporo	CO	22	58815	-718917	0	34
San Antero	CO	10	93741	-757589	0	34
San Juan Nepomuceno	CO	4	99516	-750820	0	34
Quinchía	CO	12	53396	-757302	0	34
Corinto	CO	17	31730	-762628	0	34
Puerto Rico	CO	23	19100	-751593	0	34
Puebloviejo	CO	9	109938	-742844	0	34
Sonsón	CO	2	57106	-753107	0	34
Sitionuevo	CO	9	107774	-747205	0	33
San Sebastián de Mariquita	CO	8	51989	-748930	0	33
Anserma	CO	12	53328	-757911	0	33
Pivijay	CO	9	104617	-746162	0	33
San Onofre	CO	19	97359	-755263	0	33
Caicedonia	CO	1	43324	-758266	0	32
Fonseca	CO	20	108861	-728487	0	32
Villanueva	CO	22	52833	-719667	0	32
Puerto Wilches	CO	7	73483	-738960	0	32
Mompós	CO	4	92419	-744267	0	31
San Luis de Sincé	CO	19	92439	-751468	0	31
San Pedro de Urabá	CO	2	82752	-763764	0	31
Guamo	CO	8	40308	-749701	0	31
Chimichagua	CO	11	92578	-738123	0	30
Socorro	CO	7	64684	-732602	0	30
Puerto Asís	CO	27	5051	-764957	0	30
Morales	CO	17	27545	-766279	0	30
Purificación	CO	8	38587	-749313	0	30
Garzón	CO	15	21959	-756278	0	29
Flandes	CO	8	42900	-748161	0	29
Tame	CO	25	64606	-717362	0	29
Zarzal	CO	1	43946	-760715	0	29
Santo Tomás	CO	3	107577	-747545	0	29
El Charco	CO	14	24808	-781097	0	29
El Copey	CO	11	101503	-739614	0	29
Honda	CO	8	52086	-747358	0	28
Sabana de Torres	CO	7	73915	-734957	0	28
Luruaco	CO	3	106171	-751515	0	28
Roldanillo	CO	1	44126	-761546	0	28
Santiago de Tolú	CO	19	95239	-755814	0	27
Puerto Boyacá	CO	21	59760	-745852	0	27
Circasia	CO	18	46189	-756358	0	27
Palmar de Varela	CO	3	107406	-747544	0	27
La Tebaida	CO	18	44526	-757875	0	27
Chiriguaná	CO	11	93624	-736031	0	27
Albania	CO	20	111610	-725924	0	27
La Mesa	CO	6	52667	-739167	0	27
Supía	CO	13	54530	-756507	0	27
Ariguaní	CO	11	102500	-740000	0	26
Tierralta	CO	10	81736	-760592	0	26
Puerto Colombia	CO	3	109878	-749547	0	26
Mahates	CO	4	102329	-751899	0	26
El Zulia	CO	5	79325	-726012	0	26
Melgar	CO	8	42048	-746408	0	26
La Virginia	CO	12	48997	-758825	0	26
Anaime	CO	8	43964	-754450	0	26
Repelón	CO	3	104952	-751245	0	25
Guamal	CO	9	91433	-742238	0	25
Hatonuevo	CO	20	110694	-727669	0	25
Isnos	CO	15	19356	-762406	0	25
Zaragoza	CO	2	74897	-748692	0	24
Nechí	CO	2	80942	-747757	0	24
Cumaribo	CO	30	44455	-697990	0	24
Candelaria	CO	1	34067	-763482	0	24
Ituango	CO	2	71712	-757640	0	24
San Jacinto	CO	4	98277	-751217	0	24
San Carlos	CO	10	87958	-756995	0	24
Ponedera	CO	3	106430	-747539	0	23
María la Baja	CO	4	99832	-753016	0	23
Ciudad Bolívar	CO	2	58539	-760253	0	23
Pinillos	CO	4	89192	-744677	0	23
Santa Fe de Antioquia	CO	2	65569	-758281	0	23
Sucre	CO	19	88114	-747208	0	23
Sibaté	CO	6	44915	-742596	0	23
Rivera	CO	15	27772	-752564	0	23
Campo de la Cruz	CO	3	103781	-748836	0	23
Dabeiba	CO	2	70002	-762692	0	23
Campoalegre	CO	15	26849	-753231	0	23
Natagaima	CO	8	36206	-750942	0	22
Yarumal	CO	2	69632	-754174	0	22
San Martín	CO	16	36964	-736996	0	22
Tauramena	CO	22	50179	-727468	0	22
Timbiquí	CO	17	27717	-776654	0	22
Planadas	CO	8	31970	-756451	0	22
Belén de Umbría	CO	12	52009	-758686	0	21
La Jagua de Ibirico	CO	11	95623	-733340	0	21
Sampués	CO	19	91836	-753817	0	21
Puerto Carreño	CO	30	61904	-674839	0	21
Moniquirá	CO	21	58764	-735728	0	21
Aguadas	CO	13	56116	-754562	0	21
Retiro	CO	2	60586	-755031	0	21
Villeta	CO	6	50089	-744723	0	21
Carepa	CO	2	77585	-766526	0	21
Silvania	CO	6	44037	-743867	0	21
Neira	CO	13	51665	-755200	0	20
Villa de San Diego de Ubaté	CO	6	53093	-738158	0	20
Becerril	CO	11	97041	-732793	0	20
Cota	CO	6	48094	-740980	0	20
Rovira	CO	8	42392	-752400	0	20
Galeras	CO	19	91610	-750481	0	20
Frontino	CO	2	67713	-761332	0	20
Puerto Leguízamo	CO	27	-1934	-747819	0	20
Tolú Viejo	CO	19	94508	-754386	0	20
San Juan de Urabá	CO	2	87592	-765297	0	20
Chaparral	CO	8	37232	-754832	0	20
Buesaco	CO	14	13836	-771562	0	20
Málaga	CO	7	66990	-727323	0	20
Galapa	CO	3	108969	-748860	0	20
Suárez	CO	17	29540	-766964	0	20
Guacarí	CO	1	37638	-763329	0	20
Polonuevo	CO	3	107770	-748534	0	19
Vélez	CO	7	60134	-736735	0	19
El Retén	CO	9	106114	-742682	0	19
Padova	CO	8	51343	-751400	0	19
La Plata	CO	15	23934	-758923	0	19
Manatí	CO	3	104459	-749587	0	19
Rioblanco	CO	8	35297	-756452	0	19
Riosucio	CO	13	54216	-757032	0	19
Balboa	CO	17	20418	-772165	0	19
Urrao	CO	2	63170	-761342	0	19
Juan de Acosta	CO	3	108293	-750335	0	19
Fredonia	CO	2	59258	-756706	0	19
Villa Rica	CO	17	25142	-768494	0	19
Pizarro	CO	24	49533	-773660	0	19
San Diego	CO	11	103338	-731805	0	19
Astrea	CO	11	94983	-739759	0	18
Santa Rosa	CO	4	104447	-753697	0	18
Chivolo	CO	9	100250	-746228	0	18
San Benito Abad	CO	19	89290	-750271	0	18
Andalucía	CO	1	41706	-761664	0	18
Salamina	CO	13	54073	-754875	0	18
San Vicente	CO	2	62854	-753338	0	18
Tiquisio	CO	4	85567	-742636	0	18
El Doncello	CO	23	16782	-752847	0	18
Santuario	CO	2	61383	-752642	0	18
Fresno	CO	8	51526	-750362	0	18
El Carmen de Chucurí	CO	7	66974	-735112	0	18
Ciénaga de Oro	CO	10	88744	-756203	0	18
Restrepo	CO	16	42583	-735614	0	18
Abejorral	CO	2	57893	-754272	0	18
Yondó	CO	2	70062	-739097	0	18
Nueva Granada	CO	9	98017	-743930	0	17
Puerto Triunfo	CO	2	58726	-746405	0	17
Lérida	CO	8	48624	-749098	0	17
Tadó	CO	24	52660	-765649	0	17
Pailitas	CO	11	89567	-736238	0	17
Pacho	CO	6	51328	-741598	0	17
Puerto López	CO	16	40991	-729565	0	17
San Lorenzo	CO	14	15029	-772154	0	17
Manzanares	CO	13	52540	-751540	0	17
San Estanislao	CO	4	103983	-751511	0	17
Pupiales	CO	14	8714	-776403	0	16
Andes	CO	2	56561	-758788	0	16
Puerto Santander	CO	5	83636	-724063	0	16
Momil	CO	10	92377	-756749	0	16
Cotorra	CO	10	90389	-757897	0	16
Tarqui	CO	15	21125	-758242	0	16
Concordia	CO	2	60464	-759070	0	16
Guadalupe	CO	15	20248	-757559	0	16
@countries es_AR
@months es_ES
@weekdays es_ES
@words es_ES
"""#
}
