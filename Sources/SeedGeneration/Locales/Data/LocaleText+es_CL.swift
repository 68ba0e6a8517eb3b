// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let es_CL: StaticString = #"""
@form
f l
@titles
Sr.
Sra.
@genders
masculino
femenino
@female
María=maria	10269
Ana	2230
Rosa	2014
Claudia	1413
Carolina	1388
Camila
Patricia	1370
Catalina	1285
Javiera	1231
Sofía=sofia	1219
Daniela	1179
Constanza	1135
Francisca	1133
Valentina	1122
Carmen	999
Margarita	921
Juana	899
Sandra	870
Marcela
Fernanda	842
Elizabeth	810
Verónica=veronica	782
Martina	753
Isidora	740
Alejandra	738
Cecilia	723
Antonia	700
Emilia	699
Paola	697
Marta	694
Mónica=monica	683
Andrea	671
Paula	647
Gloria	635
Isabel	630
Pamela	620
Florencia	607
Katherine	600
Laura	595
Paulina	592
Teresa	588
Natalia	576
Silvia	570
Jessica	568
Gabriela	566
Gladys	557
Bárbara=barbara	555
Josefa	551
Alicia	540
Antonella	539
Nicole	512
Victoria	507
Anahí=anahi	506
Carla	501
Agustina	492
Karen	491
Jacqueline	490
Sara	488
Luz	482
Nancy	480
Lorena	476
Viviana	474
Sonia	473
Ximena	468
Olga	467
Amanda	451
Elena	450
Maite	441
Luisa	440
Susana	422
Blanca	413
Karina	412
Macarena	411
Ruth	407
Marisol	389
Eliana
Ángela=angela	385
Angélica=angelica
Cristina	384
Julia	376
Trinidad	371
Valeria	366
Evelyn	360
Isabella	352
Norma	346
Tamara	343
Adriana	336
Ingrid	333
Lucía=lucia	325
Fabiola	324
Lidia	318
Belén=belen	317
Magdalena	315
Romina	312
Ignacia	309
Erika	301
Rocío=rocio	300
Miriam	292
Edith	289
Elsa	288
Graciela	287
Karla	285
Julieta	282
Irma	281
Berta	279
Raquel	276
Inés=ines
Mercedes	274
Hilda	272
Maritza	267
Mariana	266
Beatriz	256
Roxana	251
Vanessa
Josefina	248
Emma	246
Renata	244
Yolanda	243
Clara	240
Pía=pia	236
Flor	233
Mariela	230
Myriam	220
Yasna	216
Marcia
Elisa	215
Paz	210
Emily
Nelly	208
Monserrat
Leonor	207
Jeannette
Jocelyn
Ema
Soledad
Elba	205
Anaís=anais	199
Violeta	194
Iris	193
Génesis=genesis	192
Fresia	191
Diana
Matilde
Liliana	190
Alexandra	189
Jennifer	187
Solange	185
Aurora	184
Loreto	183
Amelia	182
Johanna	180
Mia	174
Bernardita	173
Denisse
Rosario	172
Amalia	171
Eva	170
Ester	167
Nataly	165
Ivonne	162
Nora	161
Lilian
Irene	159
Marina
Valeska	157
Maribel	155
Sylvia	153
Millaray	151
Michelle	149
Bernarda
Pilar	147
Virginia	146
Marianela	144
Noemí=noemi	142
Aída=aida	141
Tania	140
Eugenia
Doris
Catherine
Consuelo	139
Estefanía=estefania
Matilda	138
Dominga
Judith	137
Rebeca	136
Carol	135
Mirta
Tatiana	130
Amparo	129
Cynthia
Guillermina	128
Olivia
Rafaela	127
Jenny	126
Silvana	125
Marjorie	124
Paloma	123
Magaly
Marlene	122
Mireya
Krishna	119
Nicol
Leslie	118
Yesenia
Ámbar=ambar	116
Elvira	115
Georgina
Leticia
Jimena	111
Noelia
Adela	109
Dominique
Colomba
Nadia	106
Pascal	103
Stephanie	102
Erica
Luciana	100
Yessica
Johana
Melissa	99
Lissette
Celia	98
Alondra	97
Priscila
Abigail
Mabel
Rita	96
Karin
Angelina
Lucila	95
Geraldine
Priscilla
Delia	93
Carola	92
Mayra	91
Danitza
Rossana
Samantha	90
Filomena
Brenda	89
Jazmín=jazmin	88
Scarlett
Damaris
Esperanza	87
Lucy	86
Vania	85
Oriana	84
Zoila	83
Yessenia
Rayén=rayen	82
Tiare	81
Danae	80
Dayana
Katalina
Sophia	79
Thiare	78
Francesca
Manuela
Fanny	77
Anita
Mary	76
Joselyn	75
Marie
Vilma	74
Eloísa=eloisa
Jeanette	73
Hortensia
Ernestina
Alba
Dina	72
Haydée=haydee
Lía=lia
Montserrat	71
Debora	70
Dafne
Herminia	69
Corina	68
Giovanna	67
Rosalía=rosalia
Yaritza
Guadalupe	66
Alison	65
Celeste
Aylin
Carmela	63
Cindy
Susan
Zunilda
Mirtha
Almendra
Kimberly	62
Regina
Martha
Kiara
Estela
Maira
Zulema	61
Estrella	59
Gisela
@male
José=jose	5553
Juan	5378
Luis	4529
Carlos	2853
Jorge	2227
Manuel	1914
Francisco	1819
Víctor=victor	1655
Cristian	1622
Pedro	1525
Sebastián=sebastian	1420
Matías=matias	1361
Felipe	1301
Benjamín=benjamin	1297
Miguel	1292
Diego	1260
Rodrigo	1257
Héctor=hector	1247
Sergio	1214
Daniel	1169
Eduardo	1136
Pablo	1092
Patricio	1047
Claudio	1033
Ricardo	973
Vicente	967
Fernando	933
Mario	920
Alejandro	919
Javier	886
Oscar	865
Jaime	849
Roberto	842
Mauricio	818
Martín=martin	811
Joaquín=joaquin	781
David	778
Gabriel	762
Marcelo	754
Ignacio	708
Raúl=raul	701
Guillermo	700
Cristóbal=cristobal	668
Julio	663
Tomás=tomas	662
Marco	644
Andrés=andres	639
Maximiliano	606
César=cesar	542
Hugo	511
Bastián=bastian	505
Nelson	494
Gonzalo	493
Lucas	474
Mateo	470
Iván=ivan	467
Álvaro=alvaro	460
Fabián=fabian	438
Jonathan	431
Esteban	430
Hernán=hernan	426
Alonso	425
Ángel=angel	420
Leonardo	414
Gustavo
Ramón=ramon	413
Santiago	411
Rafael	392
Enrique	374
Camilo	370
Alex
Alexis	369
Antonio	366
Christian
Franco	365
René=rene	348
Rubén=ruben	342
Alberto	321
Samuel	315
Emilio	310
Marcos	296
Renato	293
Máximo=maximo	280
Luciano	279
Alfredo	274
Jean	270
Arturo
Osvaldo	261
Germán=german
Kevin	260
Gaspar	254
Segundo	253
Bruno	244
Ernesto	241
Elías=elias	233
Domingo	232
Rodolfo	231
Humberto	230
Ariel
Julián=julian	228
Gerardo	227
Alexander	226
Richard	224
Omar	221
Cristopher	220
Alfonso	204
Simón=simon	203
Moisés=moises	202
Bernardo	201
Orlando	195
John	180
Jesús=jesus	178
Michael	177
Emiliano	162
Damián=damian	161
Rolando	160
Armando
Alan
Angelo	152
Ismael	149
Danilo	148
Isaac	146
Leandro
Joel
Dante	145
Adolfo	142
Amaro	141
Félix=felix
Ian	139
Lorenzo
Abraham	138
Bryan	137
Thomas
Christopher	133
Facundo	132
Erick	130
Freddy
Leonel	129
Walter	126
Eugenio	125
Wilson	124
Aníbal=anibal
Nicolás=nicolas	123
León=leon	121
Salvador
Edgardo	120
Boris	118
Adrián=adrian	116
Robinson
Brayan	113
William
Reinaldo	110
Jesus
Isaías=isaias	108
Dylan
Aldo	107
Gastón=gaston	105
Benjamin	104
Eric
Ronald	102
Aarón=aaron
Paulo	101
Octavio	96
Mariano
Erwin	95
Hans	94
Enzo
Abel	93
Valentín=valentin
Guido	92
Augusto	90
Heriberto	88
Axel
Cristofer	87
Jordán=jordan	86
Darío=dario	85
Israel
Clemente	84
Giovanni	82
Johan
Josue
Jhon
Rigoberto	80
Néstor=nestor	79
Edgar	78
Yerko
Robert	77
Exequiel
Waldo
Brian	76
Lukas	75
Henry	72
Brandon
Fredy	71
Williams	70
Paul
Cesar	69
Gregorio	68
Jairo
Raimundo	66
Liam	65
Mathias	64
Martin
Jimmy	63
Gilberto
Federico	62
Dagoberto
Max	61
Wladimir
Milton	60
Braulio
Michel
Edwin
Edison	58
Fidel	57
Jeremy
Benito
Efraín=efrain
Horacio
Erik	56
Mauro
Ramiro	55
Leopoldo
Ítalo=italo
Joseph	53
Pascual
Marcelino
Eliseo
Byron	52
Santino	51
Oliver
Gael
Darwin	50
Misael
Adán=adan
Baltazar	49
Edmundo
Bayron
Anthony	48
Emanuel
Paolo
Arnoldo
Emmanuel	47
Ulises
Dilan	46
Rogelio
Nibaldo	45
Cristhian
Jeremías=jeremias	44
Johnny
Sandro
Thiago
Flavio
Elvis	43
James
Jacob
Vladimir	42
Marcial
Herman	41
Aurelio
Arnaldo	40
Saúl=saul
Edward
Franklin	39
Santos	38
Florencio
Erasmo	37
Roger
Cristobal
Juvenal
Fermín=fermin	36
Joshua
Frank
Ezequiel
Benedicto
Gerald
Lautaro	35
Wilfredo
Abelardo
Gerson
Joan
Leónidas=leonidas	34
Patrick
Matteo
Ruperto
Emerson	33
Danny
Nolberto
Gino
Amador
Bernardino
Andy	32
Demian
Eladio
Piero
Yonathan	30
Agustin
Peter
Tomas
Borja
@last
González=gonzalez	2684
Muñoz=munoz	2047
Rojas	1509
Díaz=diaz	1491
Pérez=perez	1228
Soto	1044
Rodríguez=rodriguez	998
Contreras	994
Silva	933
López=lopez	920
Morales	902
Sepúlveda=sepulveda	880
Martínez=martinez	870
Hernández=hernandez	868
Torres	844
Flores	837
Ramírez=ramirez	809
Fuentes
Castillo	801
Espinoza	788
Araya
Reyes	759
Gutiérrez=gutierrez	753
Valenzuela	751
Castro	732
Vargas	724
Sánchez=sanchez	723
Vásquez=vasquez	700
Fernández=fernandez	678
Álvarez=alvarez	660
Gómez=gomez	659
Tapia	632
Herrera	624
Cortés=cortes	613
García=garcia	612
Carrasco	605
Núñez=nunez	598
Jara	569
Vergara	543
Rivera	539
Figueroa	513
Riquelme	502
Bravo	497
Miranda	492
Vera	489
Molina	478
Vega	464
Sandoval	457
Campos	453
Ortiz	438
Orellana	435
Salazar	429
Zúñiga=zuniga	427
Olivares	426
Romero	415
Gallardo	413
Garrido	407
Alarcón=alarcon
Guzmán=guzman	403
Parra	390
Saavedra	387
Peña=pena
Aguilera	384
Navarro	383
Henríquez=henriquez	381
Cáceres=caceres	371
Pizarro	370
Godoy	367
Aravena	366
Jiménez=jimenez	359
Escobar	355
Ruiz	354
Leiva	349
Medina	344
Vidal	338
Cárdenas=cardenas	336
Yáñez=yanez	334
Salinas
Valdés=valdes	333
Moreno	326
Lagos	318
Maldonado
Bustos	309
Pino	302
Carvajal	295
Palma	294
Alvarado	292
Ortega	290
Sanhueza	287
Navarrete
Guerrero	286
Ramos	285
Paredes	283
Sáez=saez	282
Bustamante	280
Toro
Poblete	278
Mora	274
Donoso	272
Velásquez=velasquez	271
Venegas	270
Acuña=acuna	268
Pinto	267
Acevedo
Toledo	263
Quezada	262
Farías=farias	260
Aguilar
San Martín=sanmartin	259
Arriagada
Rivas	255
Cerda	254
Salas	251
Cornejo
Arias	247
Cabrera	245
Durán=duran
Hidalgo	243
Arancibia	242
Marín=marin	241
Méndez=mendez	239
Troncoso	234
Osorio
Ulloa	233
Inostroza	231
Villarroel
Delgado	228
Cuevas
Ríos=rios	227
Pacheco	226
Calderón=calderon
Lara	225
Ojeda	224
León=leon	220
Correa
Villalobos	216
Ponce	213
Barrera	210
Burgos
Chávez=chavez	209
Cifuentes	208
Catalán=catalan
Moya	207
Concha	202
Ávila=avila	200
Zapata
Guerra	198
Salgado	195
Barría=barria	194
Alfaro	191
Gajardo	190
Uribe	188
Meza	185
Astudillo	183
Aguirre	182
Cruz
Becerra	181
Retamal
Mendoza	179
Neira
Pereira	178
Ahumada	176
Villegas
Valdebenito	174
Pavez	173
Barrientos	170
Jorquera	169
Moraga	168
Cárcamo=carcamo
Valencia	167
Gálvez=galvez
Lobos
Barraza	166
Canales
Guajardo
Araneda	164
Mansilla	162
Urrutia	161
Mancilla	160
Abarca
Andrade	159
Quiroz
Valdivia	158
Ibarra
Mella
Gatica	157
Leal
Cid	155
Mardones	152
Riveros
Albornoz
Cisternas
Vallejos
Solís=solis	151
Baeza
Gaete	148
Fuentealba
Manríquez=manriquez	147
Córdova=cordova	146
Rebolledo
Caro	145
Suárez=suarez	144
Carrillo	143
Carreño=carreno	141
Cofré=cofre	140
Oyarzún=oyarzun
Varas	138
Santibáñez=santibanez	136
Barra
Márquez=marquez
Fuenzalida	132
Zamora
Arenas	131
Opazo
Cabezas	130
Pardo	128
Vilches	127
Santander	126
Berríos=berrios	125
Roa
Véliz=veliz	124
Arévalo=arevalo	122
Rubio	121
Montecinos	120
Robles
Plaza	119
Ibáñez=ibanez
Parada	118
Meneses
Briones	117
Mena
Huerta	116
Román=roman
Zamorano	115
Mamani	114
Rosales
Peralta	112
Cancino
Faúndez=faundez	111
Maturana
Beltrán=beltran
Oyarzo
Jaramillo
Jofré=jofre	110
Tobar
Aguayo
Palacios	109
Avendaño=avendano
Galaz	108
Gallegos
Urra	107
Zambrano
Ayala	106
Cortez	105
Santana
Olguín=olguin
Riffo	104
Astorga
Garcés=garces
Villanueva	103
Hermosilla
Marchant
Arce	102
Bastías=bastias	101
Galleguillos
Suazo	100
Monsalve
Rubilar	99
Lillo
Padilla	98
Candia
Quintana
Almonacid
Lizama	97
Cabello
Espinosa	96
Duarte	95
Osses	94
Cartes
Barrios
Loyola
Novoa
Seguel	93
Norambuena
Mellado
Serrano
Leyton	92
Carmona
Montenegro	91
Segovia
Cea	88
Benavides
Hormazábal=hormazabal
Verdugo
Jerez
Martinez
Mondaca	87
Segura
Pastén=pasten	86
Oliva
Cordero	85
Aranda
Céspedes=cespedes
Urbina	84
Briceño=briceno
Luna
Matus
Cisterna	83
Varela
Echeverría=echeverria
Aedo
Bahamondes
Altamirano
Merino	82
Arellano
Matamala
Elgueta	81
Hurtado
Brito	80
Barahona	79
Valderrama
Madrid
Estay	78
Aburto
Bórquez=borquez
Acosta
Órdenes=ordenes	77
Fierro
Domínguez=dominguez
Lizana
Villagra
Alegría=alegria
Maureira	75
Urzúa=urzua
Oyarce
Trujillo	74
Olave
Ferrada
Rosas	73
Bugueño=bugueno
Vivanco
Lorca	72
Rozas
Montero
Águila=aguila
Montoya	71
Zepeda
Vicencio
Garay	69
Gamboa
Lazo
Aliaga
Villagrán=villagran
Aros	68
Aránguiz=aranguiz
Baez
Pozo
Belmar
Casanova	67
Bernal
Machuca
Escalona
Ávalos=avalos	66
Quinteros
Collao
Letelier	65
Quispe	64
Marambio
Mejías=mejias
Saldivia	63
Armijo
Orrego
Piña=pina
Chacón=chacon
Bello
Rocha	62
Pinilla
Parraguez	61
Oñate=onate
Iturra	60
Arredondo
Fredes
Jaque
Blanco
Chamorro
Quiroga	59
Chandía=chandia
Ceballos
Saldías=saldias
Barros
Llanos
Benítez=benitez
Peñaloza=penaloza	58
Páez=paez
Pulgar
Melo
Ruz
Medel
Ampuero
Avilés=aviles
Pincheira	57
Bascuñán=bascunan
Azócar=azocar
Villa
Tello
Luengo
Ovalle
Madariaga	56
Celis
Cubillos
Prado
Angulo
Estrada	55
Arroyo
Mercado
Castañeda=castaneda
Barriga
Lucero
Valladares	54
Coronado
Pineda
Rojo
Ibacache
Quijada
Bahamonde	53
Zurita	52
Salamanca
Galdames
Ferreira	51
Santos
Labra
Naranjo
Badilla
Veloso
Prieto
Villar
Ormeño=ormeno
Ossandón=ossandon
Lira
Bobadilla
Apablaza	50
Cepeda
Paz
Sierra
Esparza
Zavala
Quintanilla	49
Veas
Sobarzo
Videla
Fonseca	48
Toloza	47
Agüero=aguero
Olmos
Arteaga
Allende	46
Montecino
Quiñones=quinones
Agurto
Zárate=zarate
Villablanca
Guevara
Solar
Cruces	45
Retamales
Alvarez
Astete
De La Fuente=delafuente
Aracena	44
Alvear
Millán=millan	43
Zenteno
Erices
Meléndez=melendez
Carrera
Olea
Cavieres
Moncada
Cares
Vejar
Arcos	42
Montes
Encina
Fica
Inzunza
Droguett	41
Caballero
Lazcano
Bruna
Olmedo
Corvalán=corvalan
Morán=moran	40
Olate
Allendes
Saldaña=saldana
Viveros
Moyano
Choque
Dinamarca	39
Adasme
@companies
S.A.
SpA
Ltda.
@address
%A, %Z %C, %S
s n
@streets es_ES
@zones
America/Santiago
America/Punta_Arenas
America/Coyhaique
@regions
Santiago Metropolitan		
Antofagasta	AN	
Valparaíso	VS	
Los Lagos	LL	
Arica y Parinacota	AP	
Araucanía	AR	
Biobío	BI	
Libertador General Bernardo O'Higgins	LI	
Maule	ML	
Coquimbo	CO	
Los Ríos	LR	
Atacama	AT	
Magallanes y de la Antártica Chilena	MA	
Aysén del General Carlos Ibáñez del Campo	AI	
@cities
Santiago	CL	0	-334569	-706483	0	4837	7500000|7750000|8320000
Puente Alto	CL	0	-336117	-705758	0	568	8150000
Maipú	CL	0	-335142	-707651	0	504	9250000
Antofagasta	CL	1	-236509	-703975	0	401
Viña del Mar	CL	2	-330246	-715518	0	334	2520000
Valparaíso	CL	2	-330360	-716296	0	282	2340000
Ñuñoa	CL	0	-334474	-705828	0	256	7750000
San Bernardo	CL	0	-335922	-706996	0	250	8050000
Puerto Montt	CL	3	-414693	-729424	0	246	5480000
Arica	CL	4	-184755	-703006	0	242
Peñalolén	CL	0	-334684	-705341	0	242	7910000
Temuco	CL	5	-387363	-725974	0	238	4780000
Concepción	CL	6	-368270	-730498	0	224	4030000
Rancagua	CL	7	-341691	-707405	0	213	2820000
Quilicura	CL	0	-333680	-707139	0	210	8700000
La Pintana	CL	0	-335833	-706342	0	201	8820000
Talca	CL	8	-354232	-716497	0	197	3460000
Calama	CL	1	-224567	-689237	0	166
Coquimbo	CL	9	-299533	-713395	0	161
La Serena	CL	9	-299059	-712501	0	155	1700000
Talcahuano	CL	6	-367249	-731168	0	150	4260000
Chillán	CL	6	-366066	-721034	0	150	3780000
Renca	CL	0	-334019	-707062	0	147	8640000
Colina	CL	0	-332044	-706747	0	146	9340000
Osorno	CL	3	-405740	-731335	0	136	5290000
Valdivia	CL	10	-398142	-732459	0	133	5090000
Villa Mercedes	CL	6	-374042	-719795	0	132	4500000
Quilpué	CL	2	-330475	-714425	0	130	2430000
Copiapó	CL	11	-273674	-703322	0	129
Los Ángeles	CL	6	-374697	-723537	0	125	4440000
San Pedro de la Paz	CL	6	-368390	-731003	0	122	4130000
Punta Arenas	CL	12	-531628	-709092	1	117
Coronel	CL	6	-370339	-731402	0	108	4190000
Lo Prado	CL	0	-334443	-707255	0	104	8980000
Curicó	CL	8	-349828	-712394	0	102
Lampa	CL	0	-332863	-708756	0	102	9380000
Villa Alemana	CL	2	-330482	-713729	0	97	6500000
San Antonio	CL	2	-335947	-716075	0	88	2660000
Hualpén	CL	6	-367891	-731017	0	87	4600000
Peñaflor	CL	0	-336063	-708765	0	86	9750000
Chiguayante	CL	6	-369256	-730284	0	85	4100000
Ovalle	CL	9	-306011	-711990	0	77	1840000
Padre Las Casas	CL	5	-387608	-725982	0	73	4850000
Paine	CL	0	-338080	-707411	0	73	9540000
Linares	CL	8	-358467	-715931	0	70
Quillota	CL	2	-328834	-712488	0	68	2260000
Buin	CL	0	-337326	-707428	0	63	9500000
Padre Hurtado	CL	0	-335684	-708058	0	63	9710000
Melipilla	CL	0	-336891	-712153	0	63	9580000
Los Andes	CL	2	-328337	-705983	0	63	2140000
San Felipe	CL	2	-327498	-707258	0	59	2170000
Talagante	CL	0	-336639	-709273	0	57	9670000
Tomé	CL	6	-366176	-729559	0	53	4160000
La Calera	CL	2	-327868	-711980	0	50	2290000
Villarrica	CL	5	-392857	-722279	0	49	4930000
Hacienda La Calera	CL	2	-327833	-712167	0	49	2290000
Lota	CL	6	-370899	-731577	0	47	4210000
Limache	CL	2	-330133	-712608	0	46	2240000
Penco	CL	6	-367408	-729953	0	46	4150000
Coyhaique	CL	13	-455752	-720662	2	46	5950000
Vallenar	CL	11	-285762	-707594	0	45	1610000
Angol	CL	5	-377952	-727164	0	45	4650000
San Vicente de Tagua Tagua	CL	7	-344386	-710775	0	44	2970000
Machalí	CL	7	-341808	-706493	0	43
Concón	CL	2	-329220	-715162	0	42	2510000
Castro	CL	3	-424721	-737732	0	42	5700000
Constitución	CL	8	-353332	-724116	0	41	3560000
Ancud	CL	3	-418707	-738162	0	41	5710000
Molina	CL	8	-351143	-712823	0	40
San Javier	CL	8	-355952	-717292	0	40	3660000
San Clemente	CL	8	-355378	-714870	0	40
Placilla	CL	2	-331144	-715681	0	39	2340000
Cauquenes	CL	8	-359671	-723225	0	39	3690000
Rengo	CL	7	-344064	-708583	0	38	2940000
Puerto Varas	CL	3	-413195	-729854	0	38
Labranza	CL	5	-387652	-727530	0	36	4780000
Santa Cruz	CL	7	-346388	-713658	0	35	3130000
Lautaro	CL	5	-385307	-724365	0	34	4860000
Chimbarongo	CL	7	-347125	-710434	0	33	3090000
Calbuco	CL	3	-417734	-731305	0	33	5570000
Panguipulli	CL	10	-396436	-723327	0	33
Victoria	CL	5	-382329	-723329	0	32	4720000
La Ligua	CL	2	-324524	-712311	0	32	2030000
Curanilahue	CL	6	-374779	-733450	0	32	4370000
Cañete	CL	6	-378000	-733833	0	32	4390000
San Carlos	CL	6	-364248	-719580	0	32	3840000
Río Bueno	CL	10	-403349	-729556	0	31
Las Animas	CL	10	-398087	-732182	0	30	5090000
Nueva Imperial	CL	5	-387445	-729502	0	29	5020000
Chillán Viejo	CL	6	-366230	-721319	0	29	3820000
Longaví	CL	8	-359650	-716836	0	28	3640000
Vicuña	CL	9	-300354	-707127	0	28
Cabrero	CL	6	-370339	-724047	0	28	4470000
Mulchén	CL	6	-377189	-722410	0	28	4530000
Pucón	CL	5	-392822	-719543	0	27	4920000
Parral	CL	8	-361431	-718260	0	27	3630000
Nacimiento	CL	6	-375025	-726731	0	27	4550000
El Monte	CL	0	-336797	-709848	0	26	9810000
La Unión	CL	10	-402931	-730817	0	26	5220000
Tocopilla	CL	1	-220920	-701979	0	25	1340000
Coihueco	CL	6	-366278	-718307	0	25	3870000
Arauco	CL	6	-372463	-733175	0	25	4360000
Casablanca	CL	2	-333171	-714031	0	25	2480000
Carahue	CL	5	-387112	-731610	0	24	5010000
Hualqui	CL	6	-369727	-729356	0	24	4180000
Collipulli	CL	5	-379545	-724344	0	23
Graneros	CL	7	-340686	-707275	0	23	2880000
Illapel	CL	9	-316335	-711697	0	23	1930000
Llaillay	CL	2	-328404	-709562	0	23	2220000
San Vicente	CL	7	-344333	-710833	0	23	2970000
Vilcún	CL	5	-386688	-722256	0	22	4880000
Freire	CL	5	-389525	-726265	0	22	4940000
Lebu	CL	6	-376082	-736536	0	22	4350000
Quintero	CL	2	-327859	-715322	0	22	2490000
Pitrufquén	CL	5	-389864	-726372	0	22	4940000
Quellón	CL	3	-431182	-736166	0	22
Loncoche	CL	5	-393671	-726309	0	21	4970000
Purranque	CL	3	-409130	-731591	0	21
Los Álamos	CL	6	-376280	-734601	0	19	4380000
Cabildo	CL	2	-324313	-710717	0	19	2050000
Paillaco	CL	10	-400682	-728794	0	19	5230000
Puerto Natales	CL	12	-517299	-725060	1	19
Curacaví	CL	0	-333976	-711271	0	18	9630000
Los Vilos	CL	9	-319129	-715004	0	18	1940000
Cartagena	CL	2	-335538	-716076	0	18	2660000|2680000
Colbún	CL	8	-356949	-714057	0	18	3600000
Sagrada Familia	CL	8	-349992	-713842	0	18	3390000
Quillón	CL	6	-367455	-724748	0	17	3940000
La Cruz	CL	2	-328275	-712263	0	17	2280000
Traiguén	CL	5	-382496	-726703	0	17	4730000
San Esteban	CL	2	-327987	-705807	0	17	2200000
El Quisco	CL	2	-333977	-716939	0	17	2700000
Puerto Aysén	CL	13	-454030	-726918	2	17
Batuco	CL	0	-332328	-708092	0	17	9380000
Chicureo	CL	0	-332838	-706533	0	17	8580000
Llanquihue	CL	3	-412560	-730065	0	16	5610000
Caldera	CL	11	-270681	-708192	0	16	1570000
Coelemu	CL	6	-364874	-727032	0	16	3970000
Cunco	CL	5	-389318	-720315	0	16	4890000
Maullín	CL	3	-416178	-735983	0	16	5580000
Teodoro Schmidt	CL	5	-389944	-730893	0	16	4990000
Putaendo	CL	2	-326264	-707184	0	15	2190000
Frutillar	CL	3	-411216	-730581	0	15	5620000
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
Sahara Occidental
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
