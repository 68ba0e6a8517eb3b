// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let es_MX: StaticString = #"""
@form
f l
@titles
Sr.
Sra.
@genders
masculino
femenino
@female
Abigail	543
Abril
Adela
Adriana
Aida
Alejandra
Aldonza
Alicia
Alma
Alta Gracia=altagracia
Amalia
Amanda
Amelia
Ana
Ana Luisa=analuisa
Ana María=anamaria
Anabel
Andrea
Anel
Ángela=angela
Angélica=angelica
Antonia
Araceli
Arcelia
Ariadna
Asunción=asuncion
Aurora
Barbara
Beatriz
Berta
Bianca
Blanca
Camila
Caridad
Carla
Carlota
Carmen
Carolina
Catalina
Cecilia
Celia
Citlali
Clara
Claudia
Concepción=concepcion
Conchita
Cristal
Cristina
Cynthia
Dalia
Daniela
Débora=debora
Delia
Diana
Dolores
Dulce
Dulce María=dulcemaria
Elena
Elisa
Eloisa
Elsa
Elvia
Elvira
Emilia
Esmeralda
Esparta
Esperanza
Estefanía=estefania
Estela
Esther
Eugenia
Eva
Fabiola
Florencia
Francisca
Frida
Gabriela
Georgina
Gloria
Graciela
Guadalupe
Guillermina
Helena
Hermelinda
Hilda
Ilse
Indira
Inés=ines
Irene
Irma
Isabel
Isabela
Itzel
Ivonne
Jaqueline
Josefina
Juana
Judith
Julia
Karina
Karla
Laura
Leonor
Leticia
Lilia
Liliana
Linda
Lorena
Lourdes
Lucía=lucia
Luisa
Luz
Magdalena
Marcela
Margarita
María=maria
María Cristina=mariacristina
María del Carmen=mariadelcarmen
María Elena=mariaelena
María Eugenia=mariaeugenia
María José=mariajose
María Luisa=marialuisa
María Teresa=mariateresa
Mariana
Marisela
Marisol
Martha
Mayte
Mercedes
Micaela
Minerva
Miriam
Mitzy
Mónica=monica
Nadia
Nancy
Natalia
Natividad
Nayeli
Nelly
Noelia
Noemí=noemi
Norma
Ofelia
Olga
Olivia
Pamela
Paola
Patricia
Paulina
Perla
Pilar
Raquel
Rebeca
Reina
Rocío=rocio
Rosa
Rosalia
Rosario
Ruby
Salma
Sandra
Sara
Sessa
Silvia
Socorro
Sofía=sofia
Soledad
Sonia
Susana
Tania
Teresa
Trinidad
Úrsula=ursula
Vanesa
Verónica=veronica
Victoria
Violeta
Virginia
Wendolin
Yeni
Yolanda
Yuridia
Zoé=zoe
@male
Abel	621
Abelardo
Abraham
Adalberto
Adán=adan
Agustín=agustin
Alberto
Aldo
Alejandro
Alfonso
Alfredo
Alonso
Alvaro
Amador
Andrés=andres
Ángel=angel
Antonio
Armando
Arturo
Augusto
Aurelio
Benito
Benjamín=benjamin
Bernabé=bernabe
Bernardo
Bruno
Camilo
Carlos
César=cesar
Claudio
Clemente
Cornelio
Cristian
Cristobal
Daniel
Darío=dario
David
Diego
Eduardo
Elias
Eloy
Emiliano
Emilio
Enrique
Eric
Ernesto
Espartaco
Esteban
Eugenio
Evelio
Federico
Felipe
Felix
Fernando
Fidel
Flavio
Francisco
Francisco Javier=franciscojavier
Gabino
Gabriel
Genaro
Gerardo
Germán=german
Gerónimo=geronimo
Gilberto
Gonzalo
Gregorio
Guillermo
Gustavo
Héctor=hector
Hernán=hernan
Homero
Horacio
Hugo
Humberto
Ignacio
Isaac
Israel
Iván=ivan
Jacinto
Jacobo
Jaime
Javier
Jerónimo=jeronimo
Jesús=jesus
Joaquín=joaquin
Jonás=jonas
Jorge
Jorge Luis=jorgeluis
Jos
José=jose
José Carlos=josecarlos
José Eduardo=joseeduardo
José Emilio=joseemilio
José Luis=joseluis
José Manuél=josemanuel
José María=josemaria
Juan
Juan Carlos=juancarlos
Julio
Julio César=juliocesar
Leonardo
Leonel
Lorenzo
Lucas
Luis
Luis Manuel=luismanuel
Luis Miguel=luismiguel
Manuel
Marco Antonio=marcoantonio
Marcos
Mariano
Mario
Martín=martin
Mateo
Mauricio
Mauro
Maximiliano
Miguel
Miguel Ángel=miguelangel
Modesto
Nicolás=nicolas
Octavio
Óliver=oliver
Omar
Óscar=oscar
Oswaldo
Pablo
Pascual
Patricio
Pedro
Porfirio
Rafaél=rafael
Ramiro
Ramón=ramon
Raúl=raul
Renato
René=rene
Reynaldo
Ricardo
Roberto
Rodolfo
Rodrigo
Rolando
Rubén=ruben
Rufino
Salvador
Samuel
Santiago
Serafín=serafin
Sergio
Silvano
Teodoro
Timoteo
Tomás=tomas
Uriel
Vicente
Víctor=victor
Wilfrido
Zacarías=zacarias
Zeferino
@last
Abrego	200
Abreu
Acevedo
Acosta
Acuña=acuna
Aguayo
Aguilar
Aguilera
Aguirre
Alba
Alcala
Alcántar=alcantar
Alcaraz
Alemán=aleman
Alfaro
Almanza
Almaraz
Alonso
Alonzo
Altamirano
Alva
Alvarez
Amador
Amaya
Anaya
Angulo
Aparicio
Apodaca
Aponte
Aranda
Arce
Archuleta
Arellano
Arevalo
Arguello
Arias
Armas
Armenta
Arredondo
Arreola
Arriaga
Arteaga
Ávalos=avalos
Ávila=avila
Avilés=aviles
Baca
Badillo
Báez=baez
Baeza
Balderas
Ballesteros
Bañuelos=banuelos
Barajas
Barragán=barragan
Barraza
Barrera
Barreto
Barrios
Batista
Becerra
Beltrán=beltran
Benavídez=benavidez
Benítez=benitez
Bermúdez=bermudez
Bernal
Berríos=berrios
Blanco
Bonilla
Borrego
Botello
Briones
Briseño=briseno
Brito
Bueno
Bustamante
Bustos
Caballero
Cabán=caban
Cadena
Caldera
Calderón=calderon
Calvillo
Camarillo
Campos
Canales
Candelaria
Cantú=cantu
Caraballo
Carbajal
Cardenas
Carmona
Carranza
Carrasco
Carreón=carreon
Carrero
Carrillo
Carrión=carrion
Carvajal
Casares
Casárez=casarez
Casas
Casillas
Castellanos
Castillo
Castro
Cavazos
Ceballos
Cedillo
Ceja
Centeno
Cervantes
Cervántez=cervantez
Chacón=chacon
Chapa
Chávez=chavez
Cintrón=cintron
Cisneros
Collado
Colón=colon
Colunga
Concepción=concepcion
Contreras
Córdova=cordova
Cornejo
Corona
Coronado
Corral
Correa
Cortés=cortes
Cortez
Cotto
Crespo
Cruz
Cuellar
Curiel
de Anda=deanda
de Jesús=dejesus
de la Crúz=delacruz
de la Fuente=delafuente
de la O=delao
de la Rosa=delarosa
de la Torre=delatorre
de León=deleon
Delgado
del Río=delrio
del Valle=delvalle
Díaz=diaz
Duarte
Dueñas=duenas
Durán=duran
Echeverría=echeverria
Enríquez=enriquez
Escalante
Escamilla
Escobar
Esparza
Espinal
Espino
Espinosa
Esquibel
Esquivel
Estévez=estevez
Estrada
Farías=farias
Feliciano
Fernández=fernandez
Ferrer
Figueroa
Flores
Flórez=florez
Fonseca
Frías=frias
Fuentes
Gaitán=gaitan
Galarza
Gallardo
Gallegos
Galván=galvan
Gálvez=galvez
Gamez
Gaona
Garay
García=garcia
Garica
Garrido
Garza
Gastélum=gastelum
Gil
Girón=giron
Godínez=godinez
Godoy
Gómez=gomez
González=gonzalez
Gollum
Gracia
Granado
Griego
Grijalva
Guajardo
Guardado
Guerrero
Guevara
Guillen
Gurule
Guzmán=guzman
Haro
Henríquez=henriquez
Heredia
Hernandes
Hernández=hernandez
Herrera
Hidalgo
Holguín=holguin
Huerta
Hurtado
Ibarra
Irizarry
Jaime
Jaimes
Jáquez=jaquez
Jasso
Jiménez=jimenez
Jimínez=jiminez
Juárez=juarez
Laboy
Lara
Laureano
Leal
Ledesma
Leiva
Lemus
León=leon
Leyva
Limón=limon
Linares
Lira
Loera
Lomeli
Longoria
López=lopez
Loya
Lozada
Lozano
Lucero
Luevano
Lugo
Luna
Macías=macias
Madrid
Madrigal
Maestas
Magaña=magana
Malave
Manzanares
Mares
Marín=marin
Márquez=marquez
Marroquín=marroquin
Martínez=martinez
Mascareñas=mascarenas
Mata
Matías=matias
Matos
Maya
Mayorga
Medrano
Mejía=mejia
Meléndez=melendez
Melgar
Menchaca
Méndez=mendez
Mendoza
Menéndez=menendez
Mercado
Merino
Mesa
Meza
Miranda
Mireles
Mojica
Molina
Monroy
Montalvo
Montañez=montanez
Montaño=montano
Montenegro
Montero
Montes
Montez
Mora
Morales
Moreno
Mota
Munguía=munguia
Muñiz=muniz
Muñoz=munoz
Murillo
Nájera=najera
Naranjo
Narváez=narvaez
Nava
Navarro
Nazario
Negrete
Negrón=negron
Nieto
Nieves
Niño=nino
Noriega
Ocampo
Ocasio
Ochoa
Ojeda
Olivares
Olivas
Olivera
Olivo
Olmos
Ontiveros
Oquendo
Ordóñez=ordonez
Orellana
Orosco
Orozco
Orta
Ortega
Osorio
Otero
Ozuna
Pabón=pabon
Padilla
Padrón=padron
Páez=paez
Palacios
Palomo
Pantoja
Paredes
Parra
Patiño=patino
Paz
Pedraza
Pedroza
Peña=pena
Perales
Peralta
Perea
Pérez=perez
Pichardo
Piña=pina
Pineda
Polanco
Ponce
Porras
Portillo
Prado
Preciado
Prieto
Puente
Pulido
Quesada
Quezada
Quiñones=quinones
Quintana
Quintanilla
Quintero
Quiroz
Ramírez=ramirez
Ramón=ramon
Ramos
Rangel
Raya
Razo
Regalado
Rendón=rendon
Reséndez=resendez
Reyes
Reyna
Reynoso
Rico
Riojas
Ríos=rios
Rivas
Rivera
Robledo
Robles
Rocha
Rodarte
Rodríguez=rodriguez
Rodríquez=rodriquez
Rojas
Rojo
Rolón=rolon
Romero
Romo
Roque
Rosales
Rosario
Rosas
Roybal
Ruelas
Ruiz
Saavedra
Sáenz=saenz
Salas
Salazar
Salcedo
Salcido
Saldivar
Salgado
Salinas
Samaniego
Sanches
Sánchez=sanchez
Sandoval
Santacruz
Santiago
Santillán=santillan
Sarabia
Sauceda
Segovia
Segura
Sepúlveda=sepulveda
Serna
Serrato
Sevilla
Sierra
Sisneros
Solís=solis
Soliz
Solorio
Solorzano
Sosa
Sotelo
Soto
Suárez=suarez
Tamayo
Tamez
Tapia
Tejada
Tejeda
Tello
Terán=teran
Terrazas
Tijerina
Toledo
Toro
Torres
Tórrez=torrez
Trejo
Treviño=trevino
Trujillo
Ulibarri
Urbina
Ureña=urena
Urías=urias
Uribe
Vaca
Valadez
Valdés=valdes
Valdez
Valencia
Valentín=valentin
Valenzuela
Valladares
Vallejo
Valles
Valverde
Vanegas
Vargas
Vásquez=vasquez
Vázquez=vazquez
Vega
Velasco
Velásquez=velasquez
Velázquez=velazquez
Vélez=velez
Venegas
Vera
Verdugo
Verduzco
Viera
Vigil
Villa
Villagómez=villagomez
Villalpando
Villanueva
Villareal
Villarreal
Villegas
Yáñez=yanez
Ybarra
Zambrano
Zamudio
Zapata
Zaragoza
Zarate
Zayas
Zedillo
Zelaya
Zepeda
@companies
S.A. de C.V.
S. de R.L.
@address
%A, %Z %C, %S
s n
@streets
Agropecuario
Agua Clara
Alianza Ferrocarrilera
Altavista
Andrea
Arroyo El Molino
Asientos Centro
Australis
Bajío de las Palmas
Balcones de Ojocaliente
Balcones de Oriente
Balcones del Valle
Barandales de San José
Barlovento
Barrio de Santiago
Bellavista
Bona Gens
Bosque Real
Bosques de La Alameda
Bosques del Prado Norte
Bosques del Prado Oriente
Bosques del Prado Sur
Buenavista
Buenos Aires
Bugambilias
Bulevar
C.N.O.P. Oriente
C.T.M.
Campestre
Campestre San Carlos
Canal Grande
Canteras de San Agustin
Canteras de San Javier
Canteras de San José
Canteras de Santa Imelda
Capital City
Casa Blanca
Casasolida
Central de Abastos
Centro Distribuidor de Básicos
Centro SCT Aguascalientes
Cerrada El Molino
Cerrada San Miguel
Cerrada de La Misión
Cerrada de la Mezquitera
Cerrada del Valle
Cerro Alto
Cielo Claro
Cima del Chapulín
Circunvalación Norte
Circunvalación Poniente
Ciudad Industrial
Claustros Loma Dorada
Club Campestre
Cobano de Palmitas
Colinas de Oriente
Colinas de San Ignacio
Colinas de San Patricio
Colinas del Poniente
Colinas del Rio
Condominio La terraza
Constitución
Coplamar
Cosío Centro
Cumbres III
Curtidores
De Guadalupe
Del CECYTE
Del Carmen
Del Tepozán
Del Trabajo
Diana
Educación Álamos
Ejido Ojocaliente
Ejido las Cumbres
El Caminero
El Canal
El Cedazo
El Cerrito
El Cobano
El Edén
El Encino
El Garabato
El Gigante
El Laurel
El Llanito
El Maguey
El Mezquite
El Milagro
El Pedernal Segundo
El Pedregal
El Pilar
El Plateado
El Puertecito
El Quelite
El Rayo
El Refugio
El Riego
El Roble
El Rocio
El Rosedal
El Sol
Emiliano Zapata
Emiliano Zapata
España
Estación Garabato
Estancia de Mosqueira
Ex Hacienda La Cantera
Ex Hacienda Ojocaliente
FOVISSSTE Ojocaliente I
Ferronales
Fidel Velázquez
Francisco Guel Jimenez
Francisco Villa
Fuentes de La Asunción
Fuentes del Lago
Fundadores
Fundición II
Fátima
Galerías
Granjas del Campestre
Gremial
Guadalupe
Guadalupe Posada
Gámez
Gómez
Hacienda San Marcos
Hacienda el Cobano
Haciendas de Aguascalientes
Heliodoro Garcia
Hermanos Carreón
Héroes
Héroes de Aguascalientes
INFONAVIT
INFONAVIT Los Volcanes
INFONAVIT Potreros del Oeste
IV Centenario
Independencia de México
Industrial
Industrial
Insurgentes
J Refugio Esparza Reyes
Jardines de Aguascalientes
Jardines de Casablanca
Jardines de Casanueva
Jardines de La Asunción
Jardines de La Convención
Jardines de La Cruz
Jardines de La Luz
Jardines de Montebello
Jardines de Santa Elena
Jardines de Triana
Jardines de la Concepción
Jardines de las Bugambilias
Jardines de las Fuentes
Jardines de los Pirules
Jardines del Campestre
Jardines del Lago
Jardines del Parque
Jardines del Sol
Jardines del Sur
Jesús Gómez Portugal
Jesús Terán Peredo
José Guadalupe Peralta Gámez
José Guadalupe Posada
José Vasconcelos Calderón
Juventud
La Barranca de Guadalupe
La Barranquilla
La Casita
La Concordia
La Cruz
La Enramada
La Estación
La Estancia
La Estrella
La Fe
La Fuente
La Fundición
La Hacienda
La Herradura
La Higuerilla
La Hojarasca
La Huerta
La Lomita
La Luna
La Mancha
La Paloma
La Purísima
La Rinconada
La Salud
La Troje
Las Américas
Las Arboledas
Las Brisas
Las Canoas
Las Cavas
Las Cumbres
Las Cumbres
Las Cumbres II
Las Flores
Las Hadas
Las Misiones
Las Torres
Las Trojes
Las Viñas INFONAVIT
Las Ánimas
Laureles del Sur
Libertad
Lic Benito Juárez
Lic Benito Palomino Dena
Lic Manuel Gómez Morin
Lic Primo Verdad INEGI
Lic. José López Portillo
Lindavista
Loma Bonita
Lomas Altas
Lomas de Bellavista
Lomas de La Asunción
Lomas de Nueva York
Lomas de San Jorge
Lomas de Santa Anita
Lomas de Vistabella
Lomas del Ajedrez
Lomas del Chapulín
Lomas del Cobano
Lomas del Gachupín
Lomas del Mirador
Lomas del Sur
Los Arcos
Los Bosques
Los Calicantos
Los Cedros
Los Contreras
Los Eucaliptos
Los Jarales
Los Laureles
Los Lira
Los Naranjos
Los Pericos
@zones
America/Mexico_City
America/Tijuana
America/Ciudad_Juarez
America/Merida
America/Monterrey
America/Chihuahua
America/Cancun
America/Hermosillo
America/Mazatlan
America/Matamoros
@regions
Ciudad de México	CMX	0####|10###|11###|12###|13###|14###|15###|16###
Baja California	BCN	21###|22###
Puebla	PUE	72###|73###|74###|75###
Estado de México	MEX	50###|51###|52###|53###|54###|55###|56###|57###
Querétaro	QUE	76###
Guanajuato	GUA	36###|37###|38###
Chihuahua	CHH	31###|32###|33###
Jalisco	JAL	44###|45###|46###|47###|48###|49###
Yucatán	YUC	97###
Nuevo León	NLE	64###|65###|66###|67###
Quintana Roo	ROO	77###
Sonora	SON	83###|84###|85###
Sinaloa	SIN	80###|81###|82###
Michoacán	MIC	58###|59###|60###|61###
Coahuila		
San Luis Potosí	SLP	78###|79###
Aguascalientes	AGU	20###
Guerrero	GRO	39###|40###|41###
Chiapas	CHP	29###|30###
Tamaulipas	TAM	87###|88###|89###
Durango	DUR	34###|35###
Veracruz	VER	91###|92###|93###|94###|95###|96###
Tabasco	TAB	86###
Morelos	MOR	62###
Nayarit	NAY	63###
Hidalgo	HID	42###|43###
Oaxaca	OAX	68###|69###|70###|71###
Baja California Sur	BCS	23###
Campeche	CAM	24###
Colima	COL	28###
Zacatecas	ZAC	98###|99###
Tlaxcala	TLA	90###
@cities
Ciudad de México	MX	0	194285	-991277	0	12294
Tijuana	MX	1	325027	-1170037	1	1923
Iztapalapa	MX	0	193553	-990622	0	1835
Puebla	MX	2	190478	-982072	0	1692
Ecatepec de Morelos	MX	3	196049	-990606	0	1645
Santiago de Querétaro	MX	4	205881	-1003881	0	1594
León de los Aldama	MX	5	211218	-1016825	0	1580
Ciudad Juárez	MX	6	317202	-1064608	2	1512
Zapopan	MX	7	207211	-1033874	0	1476
Guadalajara	MX	7	206774	-1033475	0	1386
Mérida	MX	8	209670	-896232	3	1201
Gustavo Adolfo Madero	MX	0	194939	-991108	0	1186
Monterrey	MX	9	256843	-1003172	4	1136
Ciudad Nezahualcoyotl	MX	3	194006	-990148	0	1077
Mexicali	MX	1	326278	-1154545	1	1033
Chihuahua	MX	6	286353	-1060889	5	926
Cancún	MX	10	211743	-868466	6	889
Naucalpan de Juárez	MX	3	194785	-992396	0	834
Hermosillo	MX	11	290887	-1109668	7	812
Culiacán	MX	12	248021	-1073942	8	808
Morelia	MX	13	197008	-1011844	0	743
Torreón	MX	14	255439	-1034190	4	735
Álvaro Obregón	MX	0	193587	-992033	0	727
San Luis Potosí	MX	15	221523	-1009714	4	723
Aguascalientes	MX	16	218826	-1022843	0	722
Saltillo	MX	14	254260	-1009796	4	710
Guadalupe	MX	9	256766	-1002591	4	674
Acapulco de Juárez	MX	17	168494	-999089	0	659
Tlalnepantla	MX	3	195400	-991954	0	653
Tlaquepaque	MX	7	206412	-1032934	0	650
Coyoacán	MX	0	193467	-991617	0	614
Tuxtla	MX	18	167536	-931158	3	604
Reynosa	MX	19	260800	-982846	9	589
Tlalpan	MX	0	192951	-991621	0	575
Cuautitlán Izcalli	MX	3	196439	-992160	0	555
Cuauhtémoc	MX	0	194451	-991461	0	532
Victoria de Durango	MX	20	240203	-1046576	4	519
Heroica Matamoros	MX	19	258797	-975042	9	511
Toluca	MX	3	192879	-996532	0	489
Ciudad López Mateos	MX	3	195579	-992568	0	489
Ciudad Apodaca	MX	9	257814	-1001891	4	467
Ciudad General Escobedo	MX	9	257966	-1003177	4	455
Ensenada	MX	1	318715	-1166007	1	444
Xochimilco	MX	0	192547	-991036	0	442
Venustiano Carranza	MX	0	194436	-991050	0	431
Veracruz	MX	21	191810	-961429	0	428
Xalapa de Enríquez	MX	21	195312	-969159	0	425
Nuevo Laredo	MX	19	274763	-995164	9	416
Azcapotzalco	MX	0	194870	-991859	0	415
San Nicolás de los Garza	MX	9	257417	-1003022	4	412
Tonalá	MX	7	206226	-1032417	0	409
Ojo de Agua	MX	3	196803	-990100	0	386
Benito Juárez	MX	0	193727	-991564	0	385
Xico	MX	3	192703	-989509	0	384
Iztacalco	MX	0	193953	-990978	0	384
Mazatlán	MX	12	232216	-1064188	8	382
Irapuato	MX	5	206710	-1013558	0	381
Miguel Hidalgo	MX	0	194341	-992002	0	373
Benito Juarez	MX	0	193984	-991577	0	355
Tapachula	MX	18	149054	-922589	3	354
Villahermosa	MX	22	179862	-929393	3	354
Celaya	MX	5	205218	-1008140	0	340
Cuernavaca	MX	23	189261	-992308	0	339
Tepic	MX	24	215073	-1048933	8	333
Ciudad Victoria	MX	19	237406	-991436	4	332
Soledad de Graciano Sánchez	MX	15	221891	-1009379	0	332
Ciudad Obregón	MX	11	274864	-1099408	7	329
Ixtapaluca	MX	3	193156	-988828	0	322
Coatzacoalcos	MX	21	181490	-944447	0	311
Tampico	MX	19	222852	-978778	4	309
Ciudad Benito Juárez	MX	9	256466	-1000914	4	308
Tláhuac	MX	0	192869	-990051	0	305
Santa Catarina	MX	9	256732	-1004581	4	304
Uruapan	MX	13	194168	-1020584	0	300
Cholula	MX	2	190641	-983035	0	293
Nicolás Romero	MX	3	196418	-993068	0	282
Zumpango	MX	3	197967	-990995	0	280
Coacalco	MX	3	196292	-991069	0	278
Nogales	MX	11	313086	-1109422	7	265
Gómez Palacio	MX	20	255687	-1034996	4	257
Los Mochis	MX	12	257910	-1089982	8	257
Pachuca de Soto	MX	25	201170	-987333	0	257
Oaxaca	MX	26	170602	-967254	0	255
La Paz	MX	27	241423	-1103132	8	250
Colonia del Valle	MX	0	193861	-991620	0	250
Tehuacán	MX	2	184642	-973974	0	249
Magdalena Contreras	MX	0	193321	-992112	0	238
Puerto Vallarta	MX	7	206170	-1052302	0	224
Campeche	MX	28	198407	-905168	3	220
Buenavista	MX	3	196083	-991694	0	217
Ciudad Acuña	MX	14	293232	-1009522	9	216
San Cristóbal de las Casas	MX	18	167301	-926382	3	216
Jiutepec	MX	23	188814	-991778	0	215
Monclova	MX	14	269069	-1014206	4	215
Córdoba	MX	21	188842	-969256	0	205
Cabo San Lucas	MX	27	228909	-1099124	8	203
Ciudad Madero	MX	19	222475	-978367	4	197
Ciudad Lázaro Cárdenas	MX	13	179626	-1021989	0	196
Ciudad del Carmen	MX	28	186459	-918299	3	191
Chilpancingo	MX	17	175523	-995012	0	187
Zamora de Hidalgo	MX	13	199840	-1022863	0	186
Poza Rica de Hidalgo	MX	21	205332	-974595	0	185
Cuautitlán	MX	3	196705	-991799	0	179
San Luis Río Colorado	MX	11	324555	-1147704	7	177
San Miguel de Allende	MX	5	209153	-1007439	0	175
Chicoloapan	MX	3	194169	-989020	0	173
Chetumal	MX	10	185196	-883040	6	169
Chalco	MX	3	192617	-988978	0	169
Comitán	MX	18	162400	-921367	3	166
Salamanca	MX	5	205698	-1011977	0	161
Delegación Cuajimalpa de Morelos	MX	0	193692	-992909	0	160
Manzanillo	MX	29	191170	-1043421	0	160
Tuxtepec	MX	26	180883	-961254	0	159
Cuautla	MX	23	188106	-989352	0	157
San Pablo de las Salinas	MX	3	196666	-990948	0	156
San Martin Texmelucan de Labastida	MX	2	192843	-984388	0	156
Piedras Negras	MX	14	287001	-1005235	9	150
Playa del Carmen	MX	10	206274	-870799	6	150
Ciudad Delicias	MX	6	281901	-1054701	5	148
Colima	MX	29	192447	-1037127	0	147
Fresnillo	MX	30	231749	-1028678	0	143
San Juan del Río	MX	4	203890	-999964	0	139
San José del Cabo	MX	27	230541	-1097037	8	136
San Pedro Garza García	MX	9	256616	-1004034	4	132
Zacatecas	MX	30	227684	-1025814	0	129
Huixquilucan	MX	3	193599	-993502	0	125
Ciudad Valles	MX	15	219963	-990109	0	125
Orizaba	MX	21	188520	-970996	0	123
Miramar	MX	19	223609	-979000	4	119
Iguala de la Independencia	MX	17	183454	-995413	0	118
Ciudad de Villa de Álvarez	MX	29	192672	-1037378	0	118
Heroica Guaymas	MX	11	279199	-1108989	7	117
Navojoa	MX	11	270706	-1094434	7	114
Minatitlán	MX	21	180001	-945569	0	112
Ciudad Guzmán	MX	7	197041	-1034638	0	112
Yautepec	MX	23	188819	-990672	0	106
Texcoco de Mora	MX	3	195119	-988829	0	105
Hidalgo del Parral	MX	6	269299	-1056662	5	105
Teziutlan	MX	2	198173	-973599	0	104
Tepexpan	MX	3	196139	-989364	0	103
Tulancingo	MX	25	200836	-983629	0	102
Apatzingán	MX	13	190886	-1023570	0	102
Rosarito	MX	1	323604	-1170464	1	101
Colonia Lindavista	MX	3	194916	-991248	0	100
Lagos de Moreno	MX	7	213588	-1019331	0	98
Temixco	MX	23	188525	-992254	0	98
Ciudad Río Bravo	MX	19	259851	-980896	4	96
Amozoc de Mota	MX	2	190461	-980450	0	95
García	MX	9	258009	-1005861	4	94
Tepatitlán de Morelos	MX	7	208169	-1027635	0	92
Cárdenas	MX	22	180014	-933756	0	92
Heroica Ciudad de Juchitán de Zaragoza	MX	26	164338	-950218	0	88
Hacienda Santa Fe	MX	7	205181	-1033806	0	87
Atlixco	MX	2	189082	-984361	0	87
Paraiso	MX	22	184012	-932141	0	87
Tecomán	MX	29	189161	-1038771	0	86
Los Reyes Acaquilpan	MX	3	193636	-989771	0	85
Ciudad Mante	MX	19	227428	-989717	4	85
Túxpam de Rodríguez Cano	MX	21	209578	-974080	0	85
Tlaxcala	MX	31	193178	-982385	0	85
Salina Cruz	MX	26	161754	-951942	0	84
Heróica Zitácuaro	MX	13	194366	-1003564	0	84
Ocotlán	MX	7	203512	-1027683	0	84
La Piedad de Cabadas	MX	13	203411	-1020225	0	83
Tepeji del Río de Ocampo	MX	25	199048	-993438	0	81
Lerdo	MX	20	255361	-1035248	4	80
Matehuala	MX	15	236482	-1006433	0	77
Agua Prieta	MX	11	313224	-1095425	7	77
Kanasín	MX	8	209348	-895582	3	77
Cozumel	MX	10	205004	-869427	6	77
Silao de la Victoria	MX	5	209436	-1014270	0	74
Fuentes del Valle	MX	3	196325	-991386	0	74
Guamúchil	MX	12	254587	-1080773	8	72
Guanajuato	MX	5	210186	-1012591	0	72
El Pueblito	MX	4	205401	-1004409	0	71
Guasave	MX	12	255679	-1084695	8	71
San Francisco del Rincón	MX	5	210189	-1018584	0	71
Santa María Chimalhuacán	MX	3	194216	-989504	0	71
Linares	MX	9	248580	-995677	4	70
Frontera	MX	14	269281	-1014521	4	69
Cadereyta Jiménez	MX	9	255905	-1000010	4	68
Valle de Santiago	MX	5	203915	-1011910	0	68
Cadereyta	MX	9	255833	-999833	4	68
San Mateo Atenco	MX	3	192676	-995321	0	68
Santo Domingo Tehuantepec	MX	26	163246	-952410	0	68
Montemorelos	MX	9	251890	-998293	4	67
Ixtapa-Zihuatanejo	MX	17	176434	-1015521	0	67
Dolores Hidalgo	MX	5	211561	-1009325	0	67
Santa Cruz Xoxocotlán	MX	26	170296	-967352	0	67
Ramos Arizpe	MX	14	255393	-1009474	4	67
Tultepec	MX	3	196850	-991281	0	65
Tecate	MX	1	325660	-1166319	1	65
Sahuayo de Morelos	MX	13	200570	-1027164	0	64
Puerto Peñasco	MX	11	313172	-1135380	7	63
San Francisco Tesistán	MX	7	207973	-1034771	0	62
San Andrés Tuxtla	MX	21	184487	-952133	0	62
Cortazar	MX	5	204830	-1009635	0	62
San Salvador Tizatlalli	MX	3	192603	-995908	0	61
Ciudad Hidalgo	MX	13	196896	-1005550	0	61
Martínez de la Torre	MX	21	200708	-970608	0	60
Villa Vicente Guerrero	MX	31	191212	-981657	0	60
Colonia Nativitas	MX	0	193812	-991368	0	60
Heroica Caborca	MX	11	307183	-1121584	7	60
Altamira	MX	19	223931	-979386	4	60
Acámbaro	MX	5	200325	-1007243	0	58
Huauchinango	MX	2	201738	-980549	0	56
Nuevo Casas Grandes	MX	6	304155	-1079117	5	56
Pátzcuaro	MX	13	195132	-1016100	0	55
Sabinas	MX	14	278559	-1011174	4	55
San Bernardino Tlaxcalancingo	MX	2	190287	-982770	0	55
Zinacantepec	MX	3	192843	-997339	0	54
Jacona de Plancarte	MX	13	199562	-1023056	0	54
Jardines de la Silla	MX	9	256294	-1001878	4	54
Santiago Teyahualco	MX	3	196598	-991249	0	54
Coatepec	MX	21	194523	-969615	0	54
Papantla de Olarte	MX	21	204465	-973249	0	54
Rioverde	MX	15	219312	-999949	0	53
Ciudad de Huajuapan de León	MX	26	178079	-977796	0	53
Matamoros	MX	14	255270	-1032285	4	52
Arandas	MX	7	207055	-1023451	0	52
Huamantla	MX	31	193145	-979252	0	52
Uriangato	MX	5	201416	-1011787	0	51
Teoloyucan	MX	3	197442	-991811	0	51
Acayucan	MX	21	179498	-949139	0	51
Taxco de Alarcón	MX	17	185546	-996059	0	50
Zacapu	MX	13	198152	-1017920	0	50
Pijijiapan	MX	18	156862	-932094	0	50
Polanco	MX	0	194333	-991992	0	50
San Luis de la Paz	MX	5	212984	-1005148	0	50
Apizaco	MX	31	194133	-981436	0	50
Emiliano Zapata	MX	23	188406	-991846	0	49
Valladolid	MX	8	206881	-881994	3	49
Valle Hermoso	MX	19	256732	-978127	4	49
San Pedro	MX	14	257560	-1029838	4	49
San Juan de los Lagos	MX	7	212489	-1023304	0	49
Colonia del Sol	MX	27	229127	-1099266	8	48
Santa Ana Chiautempan	MX	31	193066	-981877	0	48
Tierra Blanca	MX	21	184477	-963591	0	48
Tlapa de Comonfort	MX	17	175453	-985760	0	47
Tizimín	MX	8	211430	-881519	3	47
Autlán de Navarro	MX	7	197719	-1043664	0	45
Chiapa de Corzo	MX	18	167075	-930122	0	45
San Buenaventura	MX	3	193025	-988631	0	45
Purísima de Bustos	MX	5	210297	-1018778	0	44
Tizayuca	MX	25	198372	-989761	0	43
Moroleón	MX	5	201303	-1011908	0	43
Jerez de García Salinas	MX	30	226497	-1029898	0	43
Jesús María	MX	16	219611	-1023433	0	43
Palenque	MX	18	175091	-919812	3	43
Izúcar de Matamoros	MX	2	186016	-984615	0	43
Las Choapas	MX	21	179118	-940965	0	43
Empalme	MX	11	279617	-1108141	7	43
Cintalapa de Figueroa	MX	18	166839	-937181	0	42
Juventino Rosas	MX	5	206435	-1009952	0	42
Zacatelco	MX	31	192158	-982397	0	42
Ocosingo	MX	18	169063	-920935	0	42
Comalcalco	MX	22	182650	-932243	3	41
Ciudad Constitución	MX	27	250321	-1116626	8	41
Loma Bonita	MX	26	181077	-958805	0	41
Pánuco	MX	21	220538	-981819	0	41
Río Blanco	MX	21	188304	-971560	0	41
Santa Rosalía de Camargo	MX	6	276789	-1051716	5	40
Cihuatlán	MX	7	192366	-1045651	0	40
Pénjamo	MX	5	204313	-1017240	0	40
Huejutla de Reyes	MX	25	211400	-984194	0	40
San Andrés Cholula	MX	2	190514	-982953	0	40
Xicotepec de Juárez	MX	2	202761	-979611	0	40
Umán	MX	8	208815	-897480	3	40
San José del Castillo	MX	7	205117	-1032369	0	39
Los Reyes de Salgado	MX	13	195885	-1024733	0	39
Ocozocoautla de Espinosa	MX	18	167612	-933743	3	39
Esperanza	MX	11	275805	-1099312	7	39
Melchor Ocampo	MX	3	197019	-991448	0	39
Nueva Rosita	MX	14	279371	-1012175	4	38
Tepotzotlán	MX	3	197212	-992239	0	38
Las Guacamayas	MX	13	180191	-1022101	0	38
Perote	MX	21	195623	-972424	0	38
Paracho de Verduzco	MX	13	196476	-1020476	0	37
Progreso	MX	8	212822	-896629	3	37
Villaflores	MX	18	162338	-932701	0	37
Salvatierra	MX	5	202162	-1008821	0	37
Santa Teresa	MX	3	198450	-992333	0	37
Santiago	MX	9	254260	-1001540	4	37
San Jerónimo Cuatro Vientos	MX	3	192931	-988417	0	37
Ameca	MX	7	205478	-1040461	0	36
Agua Dulce	MX	21	181391	-941453	0	36
Xalisco	MX	24	214446	-1048998	8	36
Coyotepec	MX	3	197772	-992130	0	36
Ciudad Mendoza	MX	21	188065	-971787	0	36
Tala	MX	7	206527	-1037015	0	35
San Martín Azcatepec	MX	3	196867	-989728	0	35
Tlapacoyan	MX	21	199627	-972114	0	35
La Barca	MX	7	202899	-1025420	0	35
San Pablo Autopan	MX	3	193564	-996572	0	35
Ciudad Melchor Múzquiz	MX	14	278793	-1015162	4	35
Ixmiquilpan	MX	25	204784	-992170	0	35
Fraccionamiento Real Palmas	MX	9	259042	-1001597	4	35
San Miguel Topilejo	MX	0	192026	-991419	0	35
Maravatío de Ocampo	MX	13	198919	-1004419	0	34
José Mariano Jiménez	MX	6	271308	-1049239	5	34
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
Bosnia y Herzegovina
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
Côte d’Ivoire
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
Guernsey
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
Eswatini
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
