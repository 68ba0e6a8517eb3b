// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let es_ES: StaticString = #"""
@form
f l
@titles
Sr.
Sra.
@genders
masculino
femenino
@female
Abigaíl=abigail	333
Abril
Adelaida
Adelia
Adora
Adoración=adoracion
Agustina
Ainoa
Aitana
Albina
Ale
Alexandra
Alma
Almudena
Amada
Amalia
Amarilis
Amelia
Amor
América=america
Ana
Ana Sofía=anasofia
Anastasia
Andrea
Angelita
Angélica=angelica
Anita
Anselma
Antonia
Apolonia
Araceli
Ariadna
Ariel
Aroa
Ascensión=ascension
Asunción=asuncion
Aurelia
Aurora
Azahara
Azucena
Beatriz
Belen
Belén=belen
Benita
Bernardita
Berta
Bienvenida
Blanca
Brígida=brigida
Calista
Calixta
Candela
Candelaria
Caridad
Carla
Carlota
Carmelita
Carmen
Carolina
Catalina
Cayetana
Celestina
Celia
Chelo
Chita
Cintia
Clarisa
Claudia
Cloe
Clotilde
Concha
Consuela
Consuelo
Corona
Crescencia
Cruz
Cándida=candida
Dafne
Daniela
Delfina
Diana
Dolores
Dominga
Dora
Dorita
Dulce
Edelmira
Elba
Eli
Eliana
Elisa
Elisabet
Eloísa=eloisa
Ema
Emelina
Emiliana
Emma
Encarna
Encarnación=encarnacion
Encarnita
Esperanza
Estefanía=estefania
Ester
Estrella
Etelvina
Eugenia
Eulalia
Eva
Evangelina
Evelia
Fabiana
Fabiola
Febe
Feliciana
Felicidad
Felisa
Fernanda
Filomena
Flor
Flora
Florentina
Florina
Fortunata
Francisca
Gabriela
Gema
Genoveva
Gertrudis
Gisela
Gracia
Graciela
Griselda
Guiomar
Haydée=haydee
Hilda
Ignacia
Ileana
Inmaculada
Inés=ines
Iris
Isa
Isabel
Isaura
Isidora
Jacinta
Jennifer
Jenny
Jesusa
Jimena
Jordana
Josefina
José=jose
Juana
Juanita
Julia
Juliana
Julieta
Laura
Leandra
Leocadia
Leonor
Leyre
Ligia
Lilia
Lina
Loida
Lorena
Loreto
Lourdes
Lucila
Lucía=lucia
Luisina
Lupe
Lupita
Macarena
Macaria
Maite
Mamen
Manola
Manuela
Manuelita
Marcela
Marcia
Mariana
Maribel
Maricela
Marina
Marisa
Marisol
Marita
Marta
Martirio
María=maria
María Carmen=mariacarmen
María Del Carmen=mariadelcarmen
María Dolores=mariadolores
María Jesús=mariajesus
María José=mariajose
María Manuela=mariamanuela
María Teresa=mariateresa
María Ángeles=mariaangeles
Maura
Maxi
Melania
Mercedes
Merche
Miguela
Milagros
Miriam
Modesta
Montserrat
Máxima=maxima
Mónica=monica
Narcisa
Natalia
Nayara
Nerea
Nereida
Nidia
Nieves
Noa
Noemí=noemi
Nuria
Nélida=nelida
Obdulia
Odalis
Ofelia
Olalla
Olimpia
Olivia
Otilia
Pacífica=pacifica
Palmira
Paola
Pascuala
Patricia
Paulina
Paz
Perla
Perlita
Piedad
Pilar
Primitiva
Prudencia
Purificación=purificacion
Rafaela
Ramona
Rebeca
Reina
Remedios
Reyes
Reyna
Rita
Rocío=rocio
Rosa
Rosalina
Rosalinda
Rosalía=rosalia
Rosaura
Rosenda
Rufina
Ruperta
Sabina
Salud
Samanta
Sara
Sarita
Selena
Silvia
Socorro
Sol
Soledad
Soraya
Susana
Tamara
Tatiana
Tecla
Tere
Teresa
Teófila=teofila
Trini
Trinidad
Valeria
Vanesa
Verónica=veronica
Victoria
Vilma
Virginia
Visitación=visitacion
Ximena
Yaiza
Yolanda
Yéssica=yessica
Zaida
Zoraida
Ágata=agata
Águeda=agueda
Ángela=angela
Ángeles=angeles
Íngrid=ingrid
@male
Aarón=aaron	333
Abel
Abraham
Adalberto
Adolfo
Adrián=adrian
Agapito
Aitor
Albano
Alberto
Albino
Ale
Alejandro
Alex
Alfredo
Alonso
Amador
Amancio
Amaro
Ambrosio
Américo=americo
Anacleto
Anastasio
Andrés Felipe=andresfelipe
Angelino
Antonio
Aníbal=anibal
Ariel
Armando
Arsenio
Arturo
Asdrubal
Augusto
Aurelio
Baldomero
Baltasar
Bartolomé=bartolome
Baudelio
Bautista
Benito
Bernabé=bernabe
Bernardino
Berto
Blas
Borja
Bruno
Calisto
Camilo
Candelario
Carlos
Carmelo
Cayetano
Cebrián=cebrian
Ceferino
Celso
Cesar
Chema
Chucho
Chuy
Ciriaco
Cirino
Ciríaco=ciriaco
Claudio
Cleto
Clímaco=climaco
Cornelio
Cristian
Cristóbal=cristobal
Curro
Custodio
César=cesar
Damián=damian
Dani
Danilo
Darío=dario
Demetrio
Desiderio
Dimas
Dionisio
Donato
Edelmiro
Edgardo
Edu
Eduardo
Eladio
Eligio
Eliseo
Elpidio
Elías=elias
Emiliano
Emilio
Epifanio
Eric
Ernesto
Esteban
Eugenio
Eustaquio
Eutimio
Evaristo
Fabio
Fabián=fabian
Faustino
Fausto
Feliciano
Felipe
Fermín=fermin
Fidel
Fito
Florencio
Florentino
Francisco
Francisco Jose=franciscojose
Fulgencio
Gabino
Gabriel
Gaspar
Gastón=gaston
Gerardo
Gervasio
Gerónimo=geronimo
Gilberto
Glauco
Gonzalo
Goyo
Gregorio
Guillermo
Guiomar
Haroldo
Hector
Heraclio
Herberto
Hermenegildo
Hernando
Hernán=hernan
Hipólito=hipolito
Horacio
Humberto
Ibán=iban
Ignacio
Ildefonso
Inocencio
Isaías=isaias
Isidoro
Ismael
Jacinto
Jacobo
Jaime
Javi
Jenaro
Jeremías=jeremias
Jesús=jesus
Joaquín=joaquin
Joel
Jordi
Jordán=jordan
Jose
Jose Angel=joseangel
Jose Carlos=josecarlos
Jose Ignacio=joseignacio
Jose Luis=joseluis
Jose Miguel=josemiguel
Jose Ramón=joseramon
Josué=josue
José=jose
José Luis=joseluis
José Mari=josemari
José María=josemaria
Juan
Juan Antonio=juanantonio
Juan Carlos=juancarlos
Juan José=juanjose
Juan Luis=juanluis
Juan Pablo=juanpablo
Juanito
Julio César=juliocesar
Julián=julian
Lalo
Leocadio
Leonardo
Leonel
Leopoldo
Lino
Lisandro
Lorenzo
Lucas
Lucho
Lucio
Luis
Luis Ángel=luisangel
Lupe
Lázaro=lazaro
Manolo
Manu
Marc
Marcelino
Marcial
Marcio
Marco
Mariano
Marino
Martin
Martín=martin
Mateo
Mauricio
Maxi
Maximiliano
Maximino
Miguel
Miguel Ángel=miguelangel
Mohamed
Moreno
Máximo=maximo
Nacio
Nando
Natalio
Natanael
Nazario
Nico
Nicodemo
Nilo
Norberto
Néstor=nestor
Olegario
Omar
Osvaldo
Ovidio
Paco
Pancho
Pastor
Paulino
Pedro
Pepe
Pepito
Plácido=placido
Poncio
Primitivo
Pánfilo=panfilo
Pío=pio
Quirino
Rafa
Raimundo
Ramiro
Raúl=raul
Remigio
Renato
Reyes
Reynaldo
Rico
Rodolfo
Rodrigo
Rolando
Roldán=roldan
Roque
Rosario
Ruben
Rufino
Ruperto
Régulo=regulo
Rómulo=romulo
Salomón=salomon
Salvador
Samuel
Sandalio
Santiago
Saturnino
Sebastian
Segismundo
Sergio
Severiano
Severo
Sigfrido
Silvio
Simón=simon
Tadeo
Teo
Teobaldo
Teodosio
Teófilo=teofilo
Timoteo
Tito
Toni
Toño=tono
Trinidad
Ulises
Urbano
Valerio
Valero
Venceslás=venceslas
Victor
Victor Manuel=victormanuel
Victorino
Vidal
Virgilio
Vito
Wilfredo
Xavier
Yago
Álvaro=alvaro
Ángel=angel
Íñigo=inigo
@last
Abad	200
Abella
Abril
Acero
Acosta
Adadia
Agudo
Aguilera
Aguirre
Agustí=agusti
Alarcón=alarcon
Alberdi
Alberto
Alcalá=alcala
Alcolea
Alcázar=alcazar
Alegria
Alemán=aleman
Aliaga
Almagro
Almazán=almazan
Alonso
Alvarado
Amador
Amigó=amigo
Amor
Amorós=amoros
Andrade
Andreu
Anglada
Antón=anton
Aparicio
Aragón=aragon
Arana
Araujo
Arco
Arenas
Ariza
Arjona
Armengol
Arnal
Aroca
Arribas
Arroyo
Artigas
Asenjo
Atienza
Ayala
Azcona
Azorin
Baena
Balaguer
Ballesteros
Barbero
Barceló=barcelo
Barragán=barragan
Barranco
Barrena
Barriga
Barros
Bartolomé=bartolome
Barón=baron
Bastida
Batlle
Bauzà=bauza
Bayón=bayon
Becerra
Belda
Bello
Beltran
Benavent
Benet
Benito
Berenguer
Bermudez
Bernad
Bernat
Bilbao
Blanch
Blanes
Blazquez
Boada
Bolaños=bolanos
Borja
Borrell
Bosch
Bou
Briones
Buendía=buendia
Busquets
Bustos
Bárcena=barcena
Cabanillas
Cabello
Cabezas
Cabrero
Cal
Calderon
Calleja
Calvo
Camino
Campo
Campoy
Canales
Canet
Cantero
Capdevila
Carballo
Carbó=carbo
Carlos
Carnero
Carpio
Carrera
Carretero
Carrillo
Carro
Casado
Casals
Casares
Cases
Castejón=castejon
Castellanos
Castelló=castello
Castillo
Catalá=catala
Cazorla
Cañellas=canellas
Cañizares=canizares
Cerdá=cerda
Cerezo
Cervera
Chamorro
Chaves
Chico
Cifuentes
Clavero
Cobos
Codina
Coll
Colom
Colomer
Company
Contreras
Cordero
Corominas
Corral
Cortes
Cortés=cortes
Crespo
Cruz
Cuenca
Cuesta
Cuevas
Cámara=camara
Cárdenas=cardenas
Córdoba=cordoba
Dalmau
Delgado
Diego
Domingo
Doménech=domenech
Donaire
Duarte
Duque
Durán=duran
Díez=diez
Echeverría=echeverria
Elorza
Enríquez=enriquez
Escamilla
Escolano
Escudero
Esparza
Español=espanol
Espinosa
Esteve
Estrada
Expósito=exposito
Fabregat
Falcó=falco
Farré=farre
Feliu
Fernández=fernandez
Ferrera
Ferrero
Ferrández=ferrandez
Figueras
Figuerola
Flor
Fonseca
Fortuny
Francisco
Frutos
Fuente
Fuertes
Gabaldón=gabaldon
Galiano
Gallardo
Gallego
Galvez
Garay
Garcés=garces
Gargallo
Garrido
Garzón=garzon
Gaya
Gil
Gimenez
Giménez=gimenez
Giralt
Girón=giron
Godoy
Gomila
Gonzalez
González=gonzalez
Goñi=goni
Granados
Gras
Guardia
Guerra
Guijarro
Guillén=guillen
Gutierrez
Guzman
Gámez=gamez
Gómez=gomez
Heras
Hernandez
Hernández=hernandez
Herrera
Hervás=hervas
Hierro
Hoyos
Huerta
Huguet
Ibarra
Ibáñez=ibanez
Iglesias
Iniesta
Isern
Izquierdo
Jara
Jerez
Jiménez=jimenez
Jordán=jordan
Jover
Juliá=julia
Jurado
Jódar=jodar
Laguna
Landa
Larrañaga=larranaga
Lasa
Ledesma
Leon
León=leon
Linares
Lladó=llado
Llano
Llobet
Llorens
Lloret
Lobato
Lopez
Losa
Lucas
Luján=lujan
Luna
Luz
López=lopez
Macias
Madrigal
Maldonado
Mancebo
Manrique
Manuel
Manzano
Marin
Mariño=marino
Marqués=marques
Martin
Martorell
Martín=martin
Marín=marin
Mascaró=mascaro
Matas
Mateo
Mateu
Mayol
Medina
Meléndez=melendez
Mendez
Mendoza
Menéndez=menendez
Merino
Milla
Mir
Miranda
Moles
Moliner
Monreal
Montaña=montana
Montero
Montesinos
Montserrat
Moraleda
Morata
Morell
Morera
Morán=moran
Moya
Mur
Muro
Mármol=marmol
Méndez=mendez
Múgica=mugica
Nadal
Narváez=narvaez
Navas
Neira
Nicolau
Nieto
Nogueira
Nogués=nogues
Nuñez=nunez
Ocaña=ocana
Ojeda
Olivares
Olivera
Olivé=olive
Olmo
Orozco
Ortiz
Osorio
Otero
Pacheco
Palacio
Palau
Palma
Palomar
Palomino
Paniagua
Pareja
Parra
Pastor
Pavón=pavon
Pazos
Pedrero
Peinado
Pelayo
Peláez=pelaez
Peral
Peralta
Perelló=perello
Perez
Peñalver=penalver
Pi
Pineda
Pinilla
Pintor
Pizarro
Piñeiro=pineiro
Pla
Planas
Pol
Pombo
Pons
Porcel
Porta
Portillo
Pou
Pozuelo
Prado
Prats
Prieto
Puerta
Puig
Pulido
Pérez=perez
Querol
Quevedo
Quintanilla
Quiroga
Ramis
Ramírez=ramirez
Raya
Rebollo
Redondo
Reig
Revilla
Reyes
Ribas
Ribes
Rico
Rincón=rincon
Riquelme
Rivas
Rivero
Robles
Rocamora
Rodrigo
Rodríguez=rodriguez
Rojas
Roldán=roldan
Roman
Romeu
Ros
Rosado
Rosell
Rosselló=rossello
Rovira
Rozas
Rueda
Río=rio
Ródenas=rodenas
Sabater
Saez
Sala
Salazar
Saldaña=saldana
Salgado
Salmerón=salmeron
Salvador
Samper
Sancho
Sanjuan
Sanmiguel
Santamaria
Santana
Santos
Sarmiento
Saura
Seco
Segarra
Segura
Serna
Sevilla
Sierra
Simó=simo
Sola
Solano
Solera
Solís=solis
Soria
Sosa
Soto
Sureda
Sáenz=saenz
Taboada
Tamarit
Tapia
Tejedor
Tejero
Tenorio
Teruel
Toledo
Tomas
Tomé=tome
Toro
Torrecilla
Torrent
Torres
Tovar
Trujillo
Tur
Ureña=urena
Uribe
Uría=uria
Valcárcel=valcarcel
Valdés=valdes
Valenciano
Valera
Vall
Vallejo
Vallés=valles
Vaquero
Varela
Vega
Velázquez=velazquez
Vera
Verdugo
Vergara
Vicens
Vigil
Vilalta
Vilaplana
Villa
Villalobos
Villanueva
Villegas
Vives
Viña=vina
Vázquez=vazquez
Yuste
Zabala
Zamorano
Zaragoza
Zurita
Álamo=alamo
Álvaro=alvaro
@companies
S.L.
S.A.
y Cía.
@address
%A, %Z %C %S
s, n
@streets
Alameda
Av Juventud
Av de la Juventud
Avenida Donantes de Sangre
Avenida General Aizpuru
Avenida Reyes Católicos
Avenida de la Democracia
Calle Abdelkader
Calle Adolfo Aznar
Calle Alcalde de Móstoles
Calle Alfonso X
Calle Alonso Martín
Calle Andalucía
Calle Antonio San José
Calle Aragón
Calle Azucena
Calle Baja
Calle Bilbao
Calle Cabo Noval
Calle Callejón
Calle Capitán Andino
Calle Capitán Cossío
Calle Carlos V
Calle Casiopea
Calle Catalina Bárcena
Calle Cervera
Calle Chile
Calle Ciudad de Fraga
Calle Colombia
Calle Concepción Sáiz de Otero
Calle Costa Rica
Calle Cádiz
Calle Diez Vicario
Calle Domingo Figueras Jariod
Calle Echegaray
Calle Eduardo Jimeno Correas
Calle Emilio Mene
Calle Escritor José Donoso
Calle Falangista A. Bermejo
Calle Flora Tristán
Calle Francisco Pizarro
Calle García Cabrelles
Calle General Barceló
Calle General Chacel
Calle General Lazaga
Calle General Moscardó
Calle General Pareja
Calle General Prim
Calle Goya
Calle Gravelinas
Calle Haití
Calle Hermanos Troncoso
Calle Héroes de Alcántara
Calle Isla del Rey
Calle Jardín Valenciano
Calle Jorge Manrique
Calle José María Beltrán
Calle Juan Ramón Jiménez
Calle Julio Verne
Calle Larache
Calle Lepanto
Calle Lucano
Calle Luis Molini
Calle Luis de Ostáriz
Calle López Moreno
Calle Mallorca
Calle Mar Chica
Calle Martín Bocanegra
Calle María Espinosa
Calle María Zayas Sotomayor
Calle María de Maeztu
Calle Miguel Fernández
Calle Miguel de Cervantes
Calle Monterdes
Calle Méjico
Calle Napoleón
Calle Núñez de Balboa
Calle Ostra
Calle Pablo Vallescá
Calle Panamá
Calle Pascual Verdú
Calle Pedro Navarro
Calle Pedro de Mendoza
Calle Pilar Sinués y Navarro
Calle Poeta Blas de Otero
Calle Poeta Luis Cernuda
Calle Poeta Salvador Rueda
Calle Regimiento de Málaga
Calle Rioja
Calle Rosa Chacel
Calle Río Esera
Calle Río Guadalope
Calle Sagasta
Calle San Francisco de Asís
Calle Santiago
Calle Sargento Arbucias
Calle Sargento Sousa Oliveira
Calle Simancas
Calle Suceso Terreros
Calle Séneca
Calle Teniente Bragado
Calle Teniente Morán
Calle Tercio de Napolitanos
Calle Toledo
Calle Valladolid
Calle Villegas
Calle Vitoria
Calle al Abad Ponjoanferez
Calle de Amsterdam
Calle de Berna
Calle de Bruselas
Calle de Gaeta
Calle de Juan Bautista del Mazo
Calle de Mariano Castillo
Calle de Monegros
Calle de Orión
Calle de París
Calle de Playa Hípica
Calle de Sariñena
Calle de Vicente Aleixandre
Calle de Vizcaya
Calle de la Bocana
Calle de la Florentina
Calle de la Infanta Elena
Calle de la Reina Felicia
Calle de los Diputados
Calle del Abeto
Calle del Azoque
Calle del Cinco de Marzo
Calle del Horno
Calle del Limonero
Calle del Padre Consolación
Calle del Pintor Alberto Duce
Calle del Rio Duero
Calle del Río Cinca
Calle del Río Guatizalema
Calle el Viento
Calle la Legión
Camino El Olvido
Camino Las Palomas
Camino Ronda
Camino Torre Vargas
Camino de Rosa Portolés Oliver
Camino del Arco
Camiño da Felga
Carretera Cabrerizas
Carretera Hardú
Carretera Rostrogordo
Carretera de la Via Lactea
Carretera del Polvorín
Durán Loriga
Gaiteira
Juan Montes
Merced
Oficina de Correos
Paseo Ronda
Paseo de las Margaritas
Perillana
Plaza Cormelana
Plaza Jaen
Plaza Pontevedra
Plaza Velázquez
Plaza de Mina
Plaza de la Gaiteira
Plaza de las Victorias
Plaza del Cementerio
Pontevedra
Prolongación General Villalba
Regidor Somoza
Roberto Tojeiro Díaz
Rua Alejandro Pedrosa
Rua Bonhome
Rua Carvalho Calero
Rua Cuña de Abaixo
Rua Ervedelo
Rua Galicia
Rua Jesús soria
Rua Manuel Murguía
Rua Nuño de Ousende
Rua Quintian
Rua Rodríguez de la Pasera
Rua Serra Martiñá
Rua Telleira
Rua carlos velo
Rua da Feira Nova
Rua de Emilia Pardo Bazán
Rua de San Froilan
Rua de Xosé Luís López Cid
Rua del Concello
Rua do Concejo
Rua do Mendo
Rua do Paxaro
Rua do Xazmin
Rúa Abelardo Arce Mayora
Rúa Alta
Rúa Antonio Román
Rúa Benito Xerónimo Feixóo
Rúa Boavista
Rúa Canella Vella
Rúa Carballo
Rúa Cesareo Gonzalez
Rúa Clara Campoamor
Rúa Compostela
Rúa Curros Enríquez
Rúa Dr Fleming
Rúa Ferrol
Rúa Gaspar de Acevedo y Zúñiga
Rúa Igrexa de Elviña
Rúa Luis Trabazos
Rúa Maestro Vide
Rúa Manuel Piñeiro Pose
Rúa Monte Boa Madre
Rúa Noriega Varela
Rúa O Curro
Rúa Outeiro da Vela
Rúa Padilla
Rúa Petín
Rúa Quintian
Rúa Regata
Rúa Rio Xares
Rúa Río Cobas
Rúa Saez Díaz
Rúa Santana
Rúa Serra de Queixa
Rúa Tras Estadio
Rúa Tulla
Rúa Vila Real
Rúa Xestal
Rúa da Barreira
Rúa da Coenga
Rúa da Fonte
Rúa da Liberdade
Rúa da Pena do Vado
Rúa da Roda
Rúa das Adelfas
Rúa das Lagoas
Rúa das Lilas
Rúa das Palomas
Rúa de Antonio Puga
Rúa de Carlos Maside
@zones
Europe/Madrid
Atlantic/Canary
Africa/Ceuta
@regions
Madrid		28###
Catalunya	CT	
Valencia		46###
Aragón	AR	
Andalucía	AN	
Murcia		30###
Illes Balears	IB	
Canarias	CN	
País Vasco	PV	
Castilla y León	CL	
Galicia	GA	
Asturias		33###
Navarra		31###
Cantabria		39###
Castilla-La Mancha	CM	
La Rioja		26###
Extremadura	EX	
Melilla		52###
Ceuta		51###
@cities
Madrid	ES	0	404165	-37026	0	3256	28001|28008|28016|28024|28032|28040|28048|28070
Barcelona	ES	1	413888	21590	0	1686	08001|08006|08012|08018|08024|08029|08035|08041
Valencia	ES	2	394739	-3797	0	824	46001|46004|46008|46012|46016|46019|46023|46035
Zaragoza	ES	3	416561	-8773	0	687	50001|50004|50007|50011|50014|50017|50022|50071
Sevilla	ES	4	373828	-59732	0	687	41001|41004|41007|41010|41013|41016|41019|41071
Málaga	ES	4	367202	-44203	0	592	29001|29004|29007|29010|29014|29017|29071|29190
Murcia	ES	5	379870	-11300	0	472	30001|30003|30006|30008|30011|30071|30100|30160
Palma	ES	6	395694	26502	0	438	07001|07004|07008|07011|07015|07120|07181|07608
Las Palmas de Gran Canaria	ES	7	281018	-154157	1	384	35001|35004|35007|35010|35013|35016|35019|35080
Alicante	ES	2	383452	-4815	0	349	03001|03003|03006|03009|03012|03015|03071|03113
Bilbao	ES	8	432627	-29253	0	347	48001|48003|48005|48007|48010|48012|48014|48070
Córdoba	ES	4	378916	-47728	0	326	14001|14003|14005|14008|14010|14012|14070|14080
Valladolid	ES	9	416554	-47235	0	301	47001|47004|47007|47010|47013|47016|47070|47152
Vigo	ES	10	422328	-87226	0	294	36201|36205|36209|36213|36270|36282|36314|36330
Gijón	ES	11	435357	-56615	0	272	33200|33202|33204|33207|33209|33211|33290|33350
Eixample	ES	1	413890	21618	0	266	08001|08004|08008|08010|08013|08029|08037|08075
Vitoria-Gasteiz	ES	8	428500	-26727	0	257	01001|01002|01004|01006|01008|01010|01013|01071
L'Hospitalet de Llobregat	ES	1	413597	21003	0	257	08901|08902|08903|08904|08905|08906|08907|08908
Latina	ES	0	403890	-37457	0	257	28005|28011|28019|28024|28025|28026|28044|28047
Carabanchel	ES	0	403909	-37242	0	254	28005|28012|28019|28026|28045|28070|28080|28085
A Coruña	ES	10	433714	-83960	0	250	15001|15002|15004|15005|15007|15008|15010|15011
Puente de Vallecas	ES	0	403935	-36620	0	244	28001|28007|28012|28014|28026|28030|28038|28045
Fuencarral	ES	0	405000	-36833	0	239	28029|28033|28034|28049|28050
Sant Martí	ES	1	414181	21993	0	236	08005|08016|08025|08032|08901|08906|08918|08924
Elche	ES	2	382622	-7011	0	235	03113|03195|03202|03205|03207|03290|03293|03295
Granada	ES	4	371882	-36067	0	234	18001|18003|18006|18008|18011|18013|18016|18071
Ciudad Lineal	ES	0	404450	-36513	0	228	28001|28006|28016|28027|28033|28037|28046|28707
Fuencarral-El Pardo	ES	0	404984	-37314	0	220	28034|28035|28048|28049
Oviedo	ES	11	433603	-58448	0	220	33001|33003|33005|33007|33009|33011|33013|33071
Terrassa	ES	1	415667	20167	0	219	08220|08221|08222|08223|08224|08225|08226|08227
Badalona	ES	1	414500	22474	0	218	08910|08911|08912|08913|08914|08915|08916|08917
Cartagena	ES	5	376020	-9840	0	214	30200|30201|30202|30203|30205|30300|30310|30319
Jerez de la Frontera	ES	4	366864	-61361	0	213	11401|11402|11404|11406|11408|11471|11574|11592
Sabadell	ES	1	415433	21094	0	212	08200|08201|08202|08203|08205|08206|08207|08208
Santa Cruz de Tenerife	ES	7	284682	-162546	1	211	38001|38003|38005|38008|38010|38071|38110|38160
Pamplona	ES	12	428169	-16432	0	208	31001|31003|31005|31008|31010|31012|31015|31070
Móstoles	ES	0	403223	-38650	0	207	28930|28931|28932|28933|28934|28935|28936|28937
Almería	ES	4	368381	-24597	0	197	04001|04002|04004|04005|04007|04008|04070|04071
Alcalá de Henares	ES	0	404820	-33600	0	194	28800|28801|28802|28803|28804|28805|28806|28807
Fuenlabrada	ES	0	402842	-37942	0	190	28940|28941|28942|28943|28944|28945|28946|28947
Leganés	ES	0	403272	-37635	0	188	28910|28911|28912|28913|28915|28916|28917|28918
Getafe	ES	0	403057	-37330	0	188	28900|28901|28902|28903|28904|28905|28906|28907
San Sebastián	ES	8	433128	-19750	0	185	20001|20003|20006|20009|20012|20014|20017|20071
Sants-Montjuïc	ES	1	413726	21546	0	183	08001|08004|08008|08011|08015|08029|08038|08070
Burgos	ES	9	423411	-37018	0	176	09001|09002|09003|09004|09006|09007|09070|09071
Santander	ES	13	434659	-38049	0	174	39001|39002|39004|39006|39008|39010|39012|39071
Albacete	ES	14	389942	-18564	0	173	02001|02002|02004|02005|02007|02049|02070|02080
Alcorcón	ES	0	403458	-38249	0	172	28920|28921|28922|28923|28924|28925
Castelló de la Plana	ES	2	399857	-494	0	172	12550
Horta-Guinardó	ES	1	414185	21677	0	168	08005|08010|08018|08024|08031|08041|08080|08904
Nou Barris	ES	1	414416	21773	0	166	08016|08026|08032|08042|08903|08907|08918|08923
Hortaleza	ES	0	404744	-36411	0	162	28016|28027|28033|28036|28050|28055|28707|28708
San Blas-Canillejas	ES	0	404389	-36154	0	157	28017|28022|28027|28037|28042|28043|28707|28708
Marbella	ES	4	365154	-48858	0	156	29600|29601|29602|29603|29604|29660|29670
Tetuán de las Victorias	ES	0	404598	-36975	0	155	28001|28003|28006|28015|28020|28033|28035|28039
Logroño	ES	15	424662	-24512	0	151	26001|26002|26004|26005|26007|26008|26070|26071
La Laguna	ES	7	284853	-163201	1	151	38108|38201|38203|38205|38208|38292|38296|38320
Badajoz	ES	16	388779	-69706	0	151	06001|06002|06004|06006|06008|06010|06012|06071
Madrid Centro	ES	0	404183	-37028	0	150	28001|28004|28008|28011|28015|28028|28071|28083
Arganzuela	ES	0	404002	-36962	0	149	28001|28007|28011|28014|28025|28041|28071|28083
Sarrià-Sant Gervasi	ES	1	414010	21394	0	148	08001|08007|08011|08015|08023|08028|08035|08070
Salamanca	ES	0	404297	-36798	0	148	28001|28004|28008|28013|28017|28036|28071|28085
Chamberí	ES	0	404340	-37038	0	146	28001|28004|28009|28012|28016|28039|28070|28083
Huelva	ES	4	372664	-69400	0	144	21001|21002|21003|21004|21006|21007|21070|21071
Sant Andreu	ES	1	414354	21898	0	143	08013|08020|08030|08041|08903|08907|08918|08923
Tarragona	ES	1	411190	12454	0	142	43001|43002|43004|43005|43007|43008|43071|43080
Usera	ES	0	403887	-37004	0	141	28004|28011|28014|28025|28041|28053|28080|28085
Lleida	ES	1	416167	6222	0	141	25001|25003|25006|25008|25080|25192|25194|25197
Chamartín	ES	0	404621	-36766	0	140	28002|28006|28016|28027|28029|28034|28039|28043
Mataró	ES	1	415421	24445	0	127	08300|08301|08302|08303|08304
Villaverde	ES	0	403500	-37000	0	127	28021|28026|28041|28903
Retiro	ES	0	404132	-36831	0	126	28001|28004|28008|28013|28018|28038|28071|28085
León	ES	9	426000	-55703	0	125	24001|24002|24004|24006|24008|24010|24071|24191
Telde	ES	7	279924	-154192	1	123	35200|35210|35211|35212|35214|35215|35218|35219
Dos Hermanas	ES	4	372829	-59209	0	123	41089|41700|41701|41702|41703|41704
Gràcia	ES	1	414024	21564	0	122	08001|08005|08010|08014|08022|08027|08032|08070
Algeciras	ES	4	361333	-54505	0	121	11200|11201|11202|11204|11205|11206|11270|11271
Santa Coloma de Gramenet	ES	1	414515	22081	0	119	08920|08921|08922|08923|08924
Torrejón de Ardoz	ES	0	404554	-34697	0	118	28850|28851
Cadiz	ES	4	365267	-62891	0	117	11001|11002|11004|11006|11008|11010|11012|11071
Moncloa-Aravaca	ES	0	404355	-37317	0	117	28003|28005|28011|28013|28039|28070|28082|28085
Alcobendas	ES	0	405475	-36420	0	116	28100|28108|28109
Parla	ES	0	402360	-37675	0	116	28980|28981|28982|28983|28984
Jaén	ES	4	377692	-37903	0	113	23001|23002|23004|23005|23007|23009|23070|23080
Delicias	ES	3	416493	-9076	0	111	50001|50004|50007|50010|50013|50018|50059|50080
Ourense	ES	10	423367	-78641	0	105	32001|32002|32003|32004|32005|32070|32071|32080
Moratalaz	ES	0	404074	-36494	0	105	28001|28007|28014|28018|28028|28032|28038|28053
Reus	ES	1	411561	11069	0	103	43200|43201|43202|43203|43204|43205|43206
Ciutat Vella	ES	1	413802	21732	0	102	08001|08004|08008|08012|08018|08026|08037|08071
Orihuela	ES	2	380848	-9440	0	101	03300
Barakaldo	ES	8	432964	-29881	0	100	48900|48901|48902|48903
Girona	ES	1	419831	28249	0	100	17001|17002|17003|17004|17006|17007|17070|17071
Santiago de Compostela	ES	10	428805	-85457	0	100	15701|15702|15704|15706|15770|15780|15782|15897
Lugo	ES	10	430099	-75560	0	98	27001|27002|27004|27070|27080|27192|27294|27297
Cáceres	ES	16	394765	-63722	0	96	10001|10002|10003|10004|10005|10070|10071|10080
Las Rozas de Madrid	ES	0	404929	-38737	0	96	28230|28231|28232|28290
San Fernando	ES	4	364759	-61982	0	95	11100
Roquetas de Mar	ES	4	367642	-26148	0	95	04740
Guadalajara	ES	14	406286	-31618	0	93	19001|19002|19003|19004|19005|19070|19071|19080
Lorca	ES	5	376712	-17017	0	93	30800|30813|30818
Talavera de la Reina	ES	14	399635	-48308	0	89	45600
Centro	ES	7	281272	-154314	1	89	35001|35003|35005|35007|35009|35014|35017|35070
El Puerto de Santa María	ES	4	365939	-62330	0	88	11408|11500
Cornellà de Llobregat	ES	1	413500	20833	0	87	08940
Toledo	ES	14	398581	-40226	0	87	45001|45002|45003|45005|45006|45007|45070|45071
Melilla	ES	17	352937	-29383	2	86	52001|52002|52003|52004|52005|52006|52070|52071
El Ejido	ES	4	367763	-28146	0	85	04700|04715
Chiclana de la Frontera	ES	4	364198	-61437	0	84	11130
Ceuta	ES	18	358892	-53204	0	83	51001|51002|51003|51004|51005|51070|51071|51080
Pontevedra	ES	10	424310	-86444	0	83	36001|36002|36004|36070|36080|36156|36161|36163
Algorta	ES	8	433493	-30094	0	83	48600|48640|48920|48940|48980|48990|48992|48993
Torrevieja	ES	2	379787	-6822	0	83	03180|03181|03182|03183|03184|03185|03186|03188
Sant Boi de Llobregat	ES	1	413436	20366	0	82	08830
Pozuelo de Alarcón	ES	0	404329	-38134	0	82	28223|28224
Les Corts	ES	1	413871	21301	0	82	08001|08006|08010|08014|08022|08028|08037|08071
Coslada	ES	0	404238	-35613	0	82	28820|28821|28822|28823
Getxo	ES	8	433569	-30115	0	81	48930|48990|48991|48992|48993|48998
Mijas	ES	4	365958	-46373	0	81	29649|29650|29651
Sant Cugat del Vallès	ES	1	414706	20861	0	79	08171|08172|08173|08174|08190|08195|08196|08197
Avilés	ES	11	435547	-59248	0	79	33400|33401|33402|33403|33404|33405|33460|33490
Palencia	ES	9	420096	-45241	0	79	34001|34002|34003|34004|34005|34006|34070|34071
Arona	ES	7	280996	-166810	1	79	38640|38649
Torrent	ES	2	394370	-4655	0	79	46900
Manresa	ES	1	417282	18240	0	76	08240|08241|08242|08243|08248
San Sebastián de los Reyes	ES	0	405555	-36273	0	76	28700|28701|28702|28703
Valdemoro	ES	0	401908	-36789	0	75	28340|28341|28342|28343
Ciudad Real	ES	14	389863	-39291	0	75	13001|13002|13003|13004|13005|13070|13071|13080
Vélez-Málaga	ES	4	367811	-41027	0	74	29700
Gandia	ES	2	389667	-1833	0	74	46700|46701|46702|46703|46728|46730
Rubí	ES	1	414923	20330	0	73	08191
Santa Lucía	ES	7	279117	-155407	1	72	35108|35270|35280
Fuengirola	ES	4	365400	-46247	0	71	29640
Benidorm	ES	2	385382	-1310	0	70	03500|03501|03502|03503|03508
Alcalá de Guadaira	ES	4	373379	-58395	0	70	41500
Valdefuentes	ES	0	404937	-36359	0	69	28033|28043|28050|28055|28109
Ponferrada	ES	9	425466	-65962	0	69	24400|24401|24402|24403|24404
Rivas-Vaciamadrid	ES	0	403260	-35109	0	68	28521|28522|28523|28524|28529
Majadahonda	ES	0	404735	-38718	0	68	28220|28221|28222
Sanlúcar de Barrameda	ES	4	367781	-63515	0	68	11540
Campiña	ES	4	382190	-29807	0	68	14600|23270|23339
Estepona	ES	4	364276	-51459	0	67	29680|29688|29689
Ferrol	ES	10	434845	-82329	0	67	15401|15403|15405|15470|15480|15590|15592|15594
Aluche	ES	0	403919	-37567	0	67	28011|28019|28024|28025|28044|28047|28054
Vicálvaro	ES	0	404000	-36000	0	66	28030|28031|28032|28037|28051|28052|28750
Castelldefels	ES	1	412779	19703	0	66	08860|43130|43710|43711|43839|43880|43883|43892
Viladecans	ES	1	413140	20143	0	66	08840|08850
Sagunto	ES	2	396833	-2667	0	66	46500|46501
Vilanova i la Geltrú	ES	1	412239	17251	0	66	08800|43880
Torremolinos	ES	4	366204	-44998	0	65	29620
Villa de Vallecas	ES	0	403670	-36015	0	65	28031|28051|28052|28750
Valverde	ES	0	405002	-36788	0	65	28029|28033|28034|28049|28050
La Línea de la Concepción	ES	4	361681	-53478	0	65	11300
Molina de Segura	ES	5	380546	-12076	0	64	30500|30506|30507|30508|30509
Paterna	ES	2	395026	-4408	0	64	46980|46988|46989
El Prat de Llobregat	ES	1	413278	20947	0	63	08820
Collado-Villalba	ES	0	406351	-40049	0	63	28400
Pueblo Nuevo	ES	0	404263	-36355	0	63	28006|28007|28017|28028|28032|28038|28491|28708
Grao de Murviedro	ES	2	396417	-2389	0	62	46520
Irun	ES	8	433390	-17894	0	62	20300|20301|20302|20303|20304|20305
Zamora	ES	9	415063	-57446	0	62	49001|49005|49010|49014|49019|49024|49028|49070
Alcoy	ES	2	387054	-4743	0	62	03800|03801|03802|03803|03804|03819
Arrecife	ES	7	289630	-135477	1	61	35500
Granollers	ES	1	416080	22877	0	61	08400|08401|08402|08403|08404
Motril	ES	4	367507	-35179	0	61	18600
Gamonal	ES	9	423566	-36732	0	60	09002|09003|09004|09005|09007|09070|09071|09080
Santutxu	ES	8	432535	-29161	0	60	48001|48003|48006|48008|48011|48014|48071|48450
Mérida	ES	16	389180	-63429	0	60	06800
Benalmádena	ES	4	365961	-45727	0	59	29639
Cerdanyola del Vallès	ES	1	414911	21408	0	59	08290|08291
la Nova Esquerra de l'Eixample	ES	1	413831	21490	0	58	08001|08004|08009|08013|08022|08025|08036|08070
Ávila	ES	9	406572	-46995	0	58	05001|05002|05003|05004|05005|05070|05071|05080
Linares	ES	4	380952	-36360	0	57	23700
Barri de Sant Andreu	ES	1	414369	21902	0	57	08016|08024|08030|08042|08903|08907|08918|08923
San Vicent del Raspeig	ES	2	383964	-5255	0	57	03011|03112|03690|03699
Torrelavega	ES	13	433494	-40479	0	55	39300
Elda	ES	2	384778	-7916	0	55	03600|03610
Cuenca	ES	14	400667	-21333	0	55	16001|16002|16003|16004|16070|16071|16080
Aranjuez	ES	0	400311	-36025	0	54	28300
Huesca	ES	3	421362	-4087	0	54	22001|22002|22003|22004|22005|22006|22070|22071
San Bartolomé de Tirajana	ES	7	279248	-155733	1	54	35108|35109|35119|35128|35280
Vallecas	ES	0	403833	-36167	0	53	28018|28030|28031|28032|28038|28051|28052|28750
Boadilla del Monte	ES	0	404050	-38784	0	53	28660|28668|28669
Utrera	ES	4	371852	-57809	0	53	41710
Mollet del Vallès	ES	1	415403	22131	0	52	08100|08130
Pinar del Rey	ES	0	404724	-36471	0	52	28002|28016|28027|28033|28036|28043|28046|28050
Puertollano	ES	14	386871	-41073	0	52	13500
Calvià	ES	6	395657	25062	0	52	07184
Segovia	ES	9	409481	-41184	0	52	40001|40002|40003|40004|40005|40006|40070|40071
Sagrada Família	ES	1	414041	21733	0	52	08001|08006|08012|08020|08026|08036|08080|08905
Arganda	ES	0	403008	-34372	0	51	28500
Las Águilas	ES	0	403818	-37711	0	51	28024|28025|28044|28047|28054
la Vila de Gràcia	ES	1	414031	21569	0	51	08001|08005|08010|08014|08022|08027|08032|08070
Vila-real	ES	2	399383	-1009	0	51	12540
Ventas	ES	0	404225	-36474	0	50	28001|28006|28009|28027|28030|28037|28491|28708
Ibiza	ES	6	389088	14330	0	50	07800|07813
Buenavista	ES	0	403671	-37461	0	49	28019|28024|28025|28026|28041|28044|28047|28054
Numancia	ES	0	403995	-36585	0	49	28001|28007|28012|28014|28018|28030|28031|28045
Vista Alegre	ES	0	403843	-37458	0	47	28005|28011|28019|28024|28025|28026|28044|28047
Sant Gervasi - Galvany	ES	1	413975	21430	0	47	08001|08006|08010|08014|08022|08026|08034|08041
Santurtzi	ES	8	433284	-30325	0	47	48920|48930|48980
Barri de les Corts	ES	1	413870	21347	0	46	08001|08006|08010|08014|08022|08025|08036|08070
Figueres	ES	1	422664	29616	0	46	17600
Esplugues de Llobregat	ES	1	413773	20881	0	46	08034|08950|08960
Embajadores	ES	0	404092	-37025	0	46	28001|28005|28008|28011|28015|28028|28071|28083
Mislata	ES	2	394752	-4182	0	46	46920|46930|46950
Gavà	ES	1	413060	20012	0	46	08840|08850
Mairena del Aljarafe	ES	4	373446	-60639	0	46	41927
Portugalete	ES	8	433210	-30206	0	46	48510|48910|48920|48930|48980
el Raval	ES	1	413804	21686	0	46	08001|08004|08008|08012|08018|08026|08037|08071
Pilar	ES	0	404771	-37096	0	46	28003|28016|28020|28034|28035|28036|28040|28046
Antequera	ES	4	370194	-45612	0	45	29200
San Diego	ES	0	403900	-36679	0	45	28007|28009|28014|28018|28030|28031|28041|28045
Lavapiés	ES	0	404080	-37013	0	45	28001|28005|28009|28012|28019|28038|28071|28083
Alzira	ES	2	391500	-4333	0	44	46600
Peña Grande	ES	0	404746	-37224	0	44	28003|28020|28029|28035|28036|28039|28046|28048
Mieres	ES	11	432500	-57667	0	44	33199|33600|33610|33612|33614|33617|33618|33619
Llefià	ES	1	414381	22195	0	44	08016|08030|08901|08905|08910|08914|08918|08923
Dreta de l'Eixample	ES	1	413961	21669	0	44	08001|08005|08009|08014|08022|08026|08035|08070
Colmenar Viejo	ES	0	406591	-37676	0	44	28770
Pinto	ES	0	402415	-37000	0	44	28320
Barajas de Madrid	ES	0	404737	-35778	0	43	28022|28042
Puerta del Angel	ES	0	404097	-37318	0	43	28004|28008|28012|28015|28025|28047|28080|28085
Adeje	ES	7	281227	-167260	1	43	38615|38660|38670|38677|38678|38679
Palomeras Sureste	ES	0	403852	-36373	0	43	28007|28018|28030|28031|28032|28038|28051|28053
Sant Feliu de Llobregat	ES	1	413833	20500	0	43	08980
Basauri	ES	8	432397	-28858	0	43	48450|48499|48960|48970
Manacor	ES	6	395696	32096	0	43	07500
Lucena	ES	4	374088	-44852	0	42	14900
Guindalera	ES	0	404363	-36666	0	42	28001|28004|28010|28016|28028|28037|28071|28085
Tres Cantos	ES	0	406009	-37081	0	42	28760
l'Antiga Esquerra de l'Eixample	ES	1	413894	21552	0	42	08001|08005|08009|08014|08022|08026|08037|08070
La Orotava	ES	7	283908	-165231	1	42	38300|38310|38311|38314
Denia	ES	2	388408	1057	0	42	03700
Alcantarilla	ES	5	379694	-12171	0	41	30820|30832|30835
Poble Sec	ES	1	413745	21633	0	41	08001|08004|08008|08011|08015|08028|08037|08070
Sants	ES	1	413743	21383	0	41	08001|08006|08009|08012|08022|08034|08038|08070
Palomeras Bajas	ES	0	403848	-36589	0	40	28007|28018|28030|28031|28038|28045|28053
Casco Histórico de Vallecas	ES	0	403485	-36162	0	40	28031|28051|28750
San Isidro	ES	0	403966	-37283	0	40	28004|28008|28013|28024|28041|28047|28080|28085
Puerto Real	ES	4	365282	-61901	0	40	11510
Plasencia	ES	16	400312	-60884	0	40	10600
Blanes	ES	1	416742	27904	0	40	17300
Granadilla de Abona	ES	7	281188	-165760	1	40	38594|38595|38600|38611|38612|38616|38617|38618
Sama	ES	11	432957	-56842	0	40	33900|33909|33929|33934|33939|33945|33947|33949
Écija	ES	4	375422	-50826	0	40	41400
Vic	ES	1	419301	22549	0	40	08500|08503
Canillas	ES	0	404640	-36362	0	40	28002|28016|28033|28037|28043|28055|28707|28708
San Fernando de Henares	ES	0	404239	-35326	0	39	28822|28823|28830
Miranda de Ebro	ES	9	426865	-29470	0	39	09200|09219
Soria	ES	9	417640	-24688	0	39	42001|42002|42003|42004|42005|42070|42071|42080
Igualada	ES	1	415810	16172	0	39	08700|08788
Errenteria	ES	8	433120	-19023	0	39	20100|20110
Rincón de la Victoria	ES	4	367171	-42758	0	39	29730
Burjassot	ES	2	395098	-4133	0	38	46035|46100|46110|46989
Vilafranca del Penedès	ES	1	413462	16971	0	38	08720|08729
Ripollet	ES	1	414969	21574	0	38	08290|08291
el Camp de l'Arpa del Clot	ES	1	414120	21825	0	38	08001|08008|08016|08024|08032|08070|08902|08908
Sant Antoni	ES	1	413786	21594	0	38	08001|08004|08008|08011|08015|08036|08071|08080
Los Rosales	ES	0	403557	-36886	0	38	28021|28026|28041|28053
Ontinyent	ES	2	388219	-6060	0	38	46870
Narón	ES	10	435018	-81908	0	38	15570|15572|15578
Vilagarcía de Arousa	ES	10	425963	-87643	0	38	36600|36613|36619
Lloret de Mar	ES	1	416999	28456	0	37	17310
Andújar	ES	4	380392	-40508	0	37	23740
Don Benito	ES	16	389563	-58616	0	37	06400
Ronda	ES	4	367423	-51671	0	37	29400
Los Palacios y Villafranca	ES	4	371618	-59243	0	37	41720|41728
Puerta Bonita	ES	0	403797	-37391	0	37	28005|28011|28019|28024|28026|28041|28044|28047
Lucero	ES	0	404023	-37504	0	37	28005|28008|28011|28019|28024|28025|28044|28047
Marratxí	ES	6	396214	27253	0	37	07141
Sant Adrià de Besòs	ES	1	414307	22186	0	37	08019|08020|08030|08913|08914|08918|08930|25637
Los Realejos	ES	7	283849	-165828	1	36	38410|38411|38412|38413|38415|38416|38417|38419
Arucas	ES	7	281198	-155232	1	36	35400|35411|35412|35413|35414|35415
Teruel	ES	3	403456	-11065	0	36	44001|44002|44003|44070|44071|44080|44195
el Guinardó	ES	1	414188	21736	0	36	08005|08010|08019|08025|08035|08070|08902|08908
Tomelloso	ES	14	391576	-30216	0	36	13700
Llucmajor	ES	6	394909	28911	0	36	07620
Acacias	ES	0	404011	-37073	0	36	28001|28007|28010|28014|28025|28045|28071|28083
Maspalomas	ES	7	277606	-155860	1	36	35100|35106|35109
Prosperidad	ES	0	404443	-36693	0	36	28001|28003|28009|28015|28020|28028|28036|28043
Realejo Alto	ES	7	283764	-165858	1	36	38410|38411|38412|38413|38415|38416|38417|38418
La Rinconada	ES	4	374861	-59809	0	36	41309
El Vendrell	ES	1	412167	15333	0	36	43700
Mirasierra	ES	0	404963	-37196	0	36	28029|28034|28035|28048|28049
Puerto del Rosario	ES	7	285004	-138627	1	36	35600|35610
Torre-Pacheco	ES	5	377429	-9540	0	36	30700
Oleiros	ES	10	433333	-83167	0	36	15168|15173|15615|15640|36550|36556|36558|36559
Casco Histórico de Vicálvaro	ES	0	403924	-35702	0	36	28032|28052|28820|28822
Entrevías	ES	0	403785	-36739	0	35	28007|28018|28026|28030|28038|28041|28045|28053
Villena	ES	2	386373	-8657	0	35	03400|03408
Mazarrón	ES	5	375992	-13149	0	35	30870|30877
Tortosa	ES	1	408125	5216	0	35	43500|43520|43590
Alhaurín de la Torre	ES	4	366640	-45614	0	35	29130
Yecla	ES	5	386136	-11147	0	35	30510
San Pedro Alcántara	ES	4	364884	-49912	0	35	29678
Cieza	ES	5	382400	-14199	0	35	30530|30535
Los Angeles	ES	0	403558	-36991	0	35	28021|28026|28041
Cuatro Caminos	ES	0	404468	-37035	0	35	28001|28004|28010|28015|28029|28039|28071|28083
Tudela	ES	12	420617	-16045	0	35	31500
Azuqueca de Henares	ES	14	405657	-32675	0	35	19200
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
Islas Aland
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
Rumanía
Serbia
Rusia
Ruanda
Arabia Saudí
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
Timor-Leste
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
Islas Vírgenes de EE. UU.
Vietnam
Vanuatu
Wallis y Futuna
Samoa
Yemen
Mayotte
Sudáfrica
Zambia
Zimbabue
@months
enero
febrero
marzo
abril
mayo
junio
julio
agosto
septiembre
octubre
noviembre
diciembre
@weekdays
lunes
martes
miércoles
jueves
viernes
sábado
domingo
@words
de
la
que
el
en
y
a
los
se
del
las
un
por
con
no
una
su
para
es
al
lo
como
más
o
pero
sus
le
ha
me
si
sin
sobre
este
ya
entre
cuando
todo
esta
ser
son
dos
también
fue
había
era
muy
años
hasta
desde
está
mi
porque
qué
sólo
han
yo
hay
vez
puede
todos
así
nos
ni
parte
tiene
él
uno
donde
bien
tiempo
mismo
ese
ahora
cada
e
vida
otro
después
te
otros
aunque
esa
eso
hace
otra
gobierno
tan
durante
siempre
día
tanto
ella
tres
sí
dijo
sido
gran
país
según
menos
mundo
año
antes
estado
contra
sino
forma
caso
nada
hacer
general
estaba
poco
estos
presidente
mayor
ante
unos
les
algo
hacia
casa
ellos
ayer
hecho
primera
mucho
mientras
además
quien
momento
millones
esto
españa
hombre
están
pues
hoy
lugar
madrid
nacional
trabajo
otras
mejor
nuevo
decir
algunos
entonces
todas
días
debe
política
cómo
casi
toda
tal
luego
pasado
primer
medio
va
estas
sea
tenía
nunca
poder
aquí
ver
veces
embargo
partido
personas
grupo
cuenta
pueden
tienen
misma
nueva
cual
fueron
mujer
frente
josé
tras
cosas
fin
ciudad
he
social
manera
tener
sistema
será
historia
muchos
juan
tipo
cuatro
dentro
nuestro
punto
dice
ello
cualquier
noche
aún
agua
parece
haber
situación
fuera
bajo
grandes
nuestra
ejemplo
acuerdo
habían
usted
estados
hizo
nadie
países
horas
posible
tarde
ley
importante
guerra
desarrollo
proceso
realidad
sentido
lado
mí
tu
cambio
allí
mano
eran
estar
san
número
sociedad
unas
centro
padre
gente
final
relación
cuerpo
obra
incluso
través
último
madre
mis
modo
problemas
cinco
carlos
hombres
información
ojos
muerte
nombre
algunas
público
mujeres
siglo
todavía
meses
mañana
esos
nosotros
hora
muchas
pueblo
alguna
dar
problema
don
da
tú
derecho
verdad
maría
unidos
podría
sería
junto
cabeza
aquel
luis
cuanto
tierra
equipo
segundo
director
dicho
cierto
casos
manos
nivel
podía
familia
largo
partir
falta
llegar
propio
ministro
cosa
primero
seguridad
hemos
mal
trata
algún
tuvo
respecto
semana
varios
real
sé
voz
paso
señor
mil
quienes
proyecto
mercado
mayoría
luz
claro
iba
éste
pesetas
orden
español
buena
quiere
aquella
programa
palabras
internacional
van
esas
segunda
empresa
puesto
ahí
propia
m
libro
igual
político
persona
últimos
ellas
total
creo
tengo
dios
c
española
condiciones
méxico
fuerza
solo
único
acción
amor
policía
puerta
pesar
zona
sabe
calle
interior
tampoco
música
ningún
vista
campo
buen
hubiera
saber
obras
razón
ex
niños
presencia
tema
dinero
comisión
antonio
servicio
hijo
última
ciento
@jobs
Abogado
Acarreador de agua
Actuario
Adivinador
Agente de bolsa
Agente de empleo
Agente de maniobras
Agente inmobiliario
Agrimensor
Agrónomo
Alfarero
Analista financiero
Antropólogo
Apicultor
Arquitecto
Artesano
Asesor de inversiones
Asistente de venta
Asistente fisioterapeuta
Astrólogo
Astrónomos
Auxiliar de maestro
Ayudante de ambulancia
Ayudante de cocina
Ayudante de odontología
Barnizador
Barrendero
Biólogo
Bordador
Botánico
Cajero
Cajero de banco
Camarero de barra
Cantante
Capitán decubierta
Carpintero
Catador de bebidas
Cazador
Chef
Clasificador de productos
Cobrador
Cocinero de comidas rápidas
Colchonero
Comerciante de tiendas
Conductor de autobús
Conductor de automóviles
Conductor de taxis
Conserje
Consignatario
Contable
Controlador de tráfico aéreo
Coreógrafo
Costurero
Cristalero
Cuidador de animales
Curador de museos
Declarante de aduana
Decorador de interior
Demostrador de tiendas
Dentista
Desarrollador de software
Detective
Dibujante técnico
Director de cine
Director de teatro
Director financiero
Diseñador de prendas
Diseñador gráfico
Diseñador multimedia
Economista
Electrotécnico
Empacador manual
Empleado de archivos
Empleado de biblioteca
Entrenador deportivo
Escribiente público
Escritor
Expendedor de gasolineras
Filósofo
Fisioterapeuta
Fontanero
Fumigador
Físico
Gestor de aduana
Ggeofísico
Gorjadore
Grabador de piedra
Guardagujas
Guardia de protección
Guía de turismo
Herramentista
Historiador
Ingeniero civil
Ingeniero de minas
Ingeniero electrónico
Ingeniero mecánico
Ingeniero medioambiental
Ingeniero químico
Inspector de policía
Instructor de autoescuela
Joyero
Labrante
Laminador de vidrio
Lavador de ventanas
Lavandero
Lingüista
Locutor de televisión
Maestro preescolar
Mampostero
Maquinista de locomotoras
Marinero de cubierta
Mayordomo doméstico
Meteorólogo
Minero
Modisto
Médico especialista
Médico general
Nutricionista
Oficial de cubierta
Operador de autoelevadoras
Orfebre
Paisajista
Peluqueros
Personal de limpieza
Pescadero
Peón de carga
Piloto de aviación
Pintor y empapelador
Platero
Practicante paramédico
Prestamista
Profesional de medicina
Profesional de partería
Profesor de artes
Profesor de música
Programador de aplicaciones
Pulidor de vidrio
Recepcionista
Recepcionista de hoteles
Recolector de leña
Repartidor
Reponedor de estanterías
Revocador
Secretario jurídicos
Secretario médicos
Sociólogo
Soldador y oxicortador
Soplador de vidrio
Tapicero
Tasador
Telefonista
Tipógrafo
Traductor e intérprete
Tronzador
Técnico de la Web
Técnico en electrónica
Técnico forestal
Vendedor puerta a puerta
Veterinario
Zoólogo
"""#
}
