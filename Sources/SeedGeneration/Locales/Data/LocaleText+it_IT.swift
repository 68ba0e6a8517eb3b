// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let it_IT: StaticString = #"""
@form
f l
@titles
Sig.
Sig.ra
@genders
maschile
femminile
@female
Adelasia	541
Adele
Adriana
Alessandra
Alessia
Alina
Allegra
Amalia
Amanda
Angelica
Angelina
Anita
Annalisa
Annamaria
Annetta
Annunziata
Antonella
Antonia
Antonietta
Antonina
Aria
Aurora
Barbara
Beatrice
Berenice
Bettina
Bianca
Camilla
Carla
Carolina
Cassandra
Caterina
Cecilia
Chiara
Claudia
Clelia
Concetta
Cristina
Daria
Diana
Dina
Dolores
Donatella
Donna
Eleanora
Elena
Eliana
Elisa
Elvira
Emma
Erika
Etta
Eugenia
Eva
Evangelista
Fabia
Fabrizia
Federica
Fernanda
Fiamma
Filippa
Flavia
Flora
Fortunata
Francesca
Gabriella
Gelsomina
Gemma
Germana
Giada
Gianna
Giorgia
Giovanna
Giulia
Giuliana
Giulietta
Giuseppina
Gloria
Graziella
Greca
Griselda
Ida
Ilaria
Imelda
Iolanda
Irma
Isa
Isabella
Jolanda
Lara
Laura
Lauretta
Letizia
Liana
Licia
Lidia
Liliana
Lilla
Lina
Lisa
Livia
Lolita
Loredana
Loretta
Lucia
Luciana
Lucrezia
Ludovica
Luigina
Luisa
Marcella
Margherita
Maria
Mariana
Marina
Marisa
Marissa
Marta
Martina
Matilda
Maura
Melania
Melina
Melissa
Mercedes
Michela
Milena
Monica
Morena
Nadia
Natalia
Nedda
Nicoletta
Nina
Ninetta
Olga
Ornella
Paloma
Paola
Paoletta
Patrizia
Paulina
Pierina
Pina
Priscilla
Raffaella
Ramona
Renata
Rita
Roberta
Romana
Romina
Rosa
Rosalia
Rosaria
Rosina
Rossana
Sandra
Serafina
Serena
Silvia
Simonetta
Sole
Sonia
Sophia
Stefani
Stefania
Stella
Susanna
Sylvia
Tatiana
Teresa
Tina
Tiziana
Tonia
Valentina
Valeria
Vanessa
Veronica
Victoria
Vincenza
Virginia
Viridiana
Vittoria
Zaira
@male
Achille	366
Adamo
Adelmo
Adriano
Agnolo
Agostino
Alberico
Alberto
Alderano
Aldo
Alessandro
Alessio
Alfio
Alfredo
Alphons
Amadeo
Amedeo
Amico
Amleto
Angelo
Annibale
Ansaldo
Antonello
Antonino
Antonio
Armando
Arnaldo
Arnulfo
Arsenio
Arturo
Atenulf
Augusto
Azeglio
Baccio
Baldassare
Bartolomeo
Benedetto
Benito
Benvenuto
Beppe
Bernardo
Biagio
Bruno
Calcedonio
Calogero
Camillo
Carlo
Carmelo
Cesare
Cipriano
Cirillo
Ciro
Claudio
Coluccio
Coriolano
Corrado
Costantino
Costanzo
Damiano
Daniele
Danilo
Dante
Dario
Delfino
Dino
Dionigi
Domenico
Donatello
Donato
Durante
Edoardo
Elladio
Elmo
Emilio
Ennio
Enrico
Enzio
Enzo
Eraldo
Ermanno
Ermenegildo
Ermes
Ernesto
Ettore
Ezio
Fabio
Fabrizio
Fausto
Fedele
Federico
Federigo
Ferdinando
Filippo
Fiorenzo
Fiorino
Flavio
Francesco
Franco
Fredo
Fulvio
Gabriele
Gaetano
Galasso
Gaspare
Gastone
Geronimo
Giacinto
Giacobbe
Giacomo
Giampaolo
Giampiero
Gian
Giancarlo
Gianfrancesco
Gianfranco
Gianluca
Gianluigi
Gianmarco
Gianni
Gianpaolo
Gianpietro
Gilberto
Gino
Gioacchino
Gioachino
Gioele
Gioffre
Gionata
Giorgio
Giosuè=giosue
Giovanni
Girolamo
Giuliano
Giulio
Giuseppe
Giustino
Goffredo
Graziano
Greco
Guarino
Guglielmo
Guido
Gustavo
Hugo
Ignazio
Ippazio
Ivan
Ivo
Jacopo
Lamberto
Lando
Laureano
Lazzaro
Leonardo
Leone
Leopoldo
Liberto
Livio
Lodovico
Lorenzo
Luca
Luchino
Luciano
Lucio
Ludovico
Luigi
Manuel
Marcantonio
Marcello
Marco
Mariano
Mario
Martino
Massimiliano
Massimo
Matteo
Mattia
Maurilio
Maurizio
Mauro
Michelangelo
Michele
Micheletto
Michelotto
Milo
Mirco
Mirko
Nanni
Napoleone
Niccolò=niccolo
Nico
Nicola
Nicolò=nicolo
Nino
Orazio
Oreste
Orlando
Osvaldo
Ottavio
Ottone
Panfilo
Paolo
Paride
Pasqual
Pasquale
Patrizio
Pellegrino
Pier
Pierangelo
Piergiorgio
Piergiuseppe
Pierluigi
Piermaria
Piero
Pierpaolo
Piersanti
Pietro
Pompeo
Pomponio
Puccio
Raffaele
Raffaellino
Raffaello
Raimondo
Ranieri
Rembrandt
Renzo
Riccardo
Ricciotti
Roberto
Rocco
Rodolfo
Rolando
Roman
Romeo
Romolo
Ronaldo
Rosario
Ruggero
Ruggiero
Sabatino
Salvatore
Salvi
Sandro
Sante
Santino
Saverio
Sebastiano
Sergius
Severino
Silvestro
Silvio
Simone
Stefano
Telemaco
Temistocle
Tiziano
Toni
Tonino
Torquato
Tullio
Ubaldo
Uberto
Ugo
Ugolino
Umberto
Valerio
Venancio
Vincentio
Vincenzo
Virgilio
Vito
Vittorio
@last
Abatantuono	200
Abba
Accardo
Adinolfi
Agostinelli
Ajello
Alboni
Alfonsi
Almagià=almagia
Alonzi
Amato
Anastasi
Andreozzi
Anguillara
Anichini
Antonacci
Antonetti
Antonioni
Aporti
Argenti
Argurio
Ariosto
Asmundo
Aulenti
Babati
Bacosi
Badoglio
Baglioni
Balbi
Balla
Bandello
Barberini
Barcella
Baresi
Barozzi
Barsanti
Barzini
Basso
Battaglia
Battisti
Beccheria
Belletini
Bellocchio
Bembo
Benigni
Berengario
Bernardi
Bernetti
Berrè=berre
Bertolucci
Bettin
Bevilacqua
Bianchi
Bignami
Binaghi
Boaga
Boccaccio
Boccioni
Boezio
Boitani
Boldù=boldu
Bonanno
Bonaventura
Bongiorno
Bonolis
Borgia
Borromeo
Borroni
Borzomì=borzomi
Bossi
Botta
Bottigliero
Bragadin
Bramante
Branciforte
Bresciani
Brichese
Brugnaro
Brunello
Bruscantini
Burcardo
Busoni
Caboto
Caccioppoli
Caetani
Caffarelli
Cainero
Calarco
Calgari
Calvo
Camicione
Camiscione
Campano
Camuccini
Canetta
Cannizzaro
Cantimori
Capone
Caracciolo
Carducci
Carli
Carosone
Carriera
Caruso
Casale
Casalodi
Casellati
Castelli
Castiglione
Catalano
Cavalcanti
Ceci
Cendron
Cerquiglini
Cesaroni
Ceschi
Cherubini
Chiaramonte
Chigi
Chittolini
Cianciolo
Cibin
Cignaroli
Cilibrasi
Cimini
Coardi
Cociarelli
Collina
Columbo
Comencini
Comisso
Condoleo
Conti
Coppola
Corcos
Cortese
Costalonga
Cremonesi
Crispi
Cuda
Cundari
Curci
Cusano
Cutuli
Dallapé=dallape
Dandolo
Delle
Desio
Dibiasi
Doglioni
Donatoni
Donà=dona
Dossetti
Draghi
Dulbecco
Durante
Einaudi
Emo
Errani
Fabbri
Faggiani
Fagotto
Fallaci
Fantini
Fantozzi
Farina
Farnese
Faugno
Federico
Ferrabosco
Ferragni
Ferrari
Ferrata
Ferretti
Ficino
Filangieri
Filippini
Finetti
Finzi
Fiorucci
Flaiano
Fo
Foconi
Folliero
Forza
Foà=foa
Franscini
Frescobaldi
Fuseli
Gabbana
Gaggini
Gagliardi
Gaito
Galilei
Galuppi
Gangemi
Garobbio
Garrone
Gasperi
Gemito
Gentili
Geraci
Giacometti
Gianetti
Giannelli
Giannone
Giannuzzi
Gibilisco
Ginese
Gioberti
Giorgetti
Giulietti
Giusti
Goldstein
Gonzaga
Gottardi
Govoni
Gradenigo
Granatelli
Grasso
Greggio
Gregorio
Grifeo
Gritti
Gualandi
Guarana
Guarneri
Guglielmi
Guidone
Gullotta
Gussoni
Iacovelli
Iannotti
Iannuzzi
Infantino
Interminei
Inzaghi
Jacuzzi
Juvara
Lancisi
Lattuada
Leonardi
Leone
Leopardi
Letta
Ligorio
Lippomano
Lollobrigida
Lombardo
Longhena
Lovato
Lucchesi
Luciani
Luna
Lussu
Luzi
Maderna
Maggioli
Magnani
Majewski
Malaparte
Malenchini
Malpighi
Mannoia
Mantegazza
Manunta
Marazzi
Marconi
Marinetti
Marrone
Martinelli
Marzorati
Maspero
Mastroianni
Matteotti
Mazzeo
Mazzini
Medici
Mercadante
Mercantini
Merisi
Mezzetta
Michelangeli
Migliaccio
Miniati
Moccia
Modiano
Mogherini
Monaco
Mondaini
Monicelli
Montalti
Montanariello
Montecchi
Montessori
Monti
Morandini
Moresi
Morgagni
Morpurgo
Morrocco
Morucci
Munari
Murialdo
Musatti
Nadi
Natta
Navone
Nicoletti
Nicolucci
Niggli
Nitto
Nonis
Nordio
Notarbartolo
Odescalchi
Oliboni
Omma
Opizzi
Orlando
Ortese
Ossani
Ostinelli
Ovadia
Pacetti
Pacomio
Paganini
Palazzo
Palmisano
Paltrinieri
Panicucci
Paoletti
Paolucci
Pareto
Parisi
Parpinel
Pascarella
Pasqua
Pastine
Pavarotti
Peano
Pedersoli
Pellegrini
Pellico
Pepe
Perini
Persico
Pertini
Petrassi
Petrucci
Petruzzi
Piane
Piccinni
Pietrangeli
Pinamonte
Pininfarina
Pirandello
Pisani
Pisaroni
Pizzamano
Pizzo
Poerio
Polesel
Pontecorvo
Porcellato
Pozzecco
Pratesi
Priuli
Prodi
Puccini
Puglisi
Quasimodo
Ramazzotti
Rapisardi
Raurica
Regge
Renier
Renzi
Riccardi
Ricciardi
Rienzo
Rinaldi
Rizzo
Rocca
Roero
Romiti
Rosiello
Rosselli
Rossi
Roth
Ruberto
Ruggieri
Rusticucci
Sabbatini
Sagnelli
Salandra
Salgari
Salvini
Samele
Sanguineti
Santorio
Sanudo
Saracino
Satta
Sauro
Sbarbaro
Scalfaro
Scandone
Scarfoglio
Scarpetta
Schiaparelli
Schiavone
Scotti
Seddio
Segrè=segre
Serlupi
Serraglio
Sgalambro
Siffredi
Simeoni
Sismondi
Soderini
Sokolov
Solimena
Sonnino
Soranzo
Sorrentino
Spanevello
Spinelli
Squarcione
Stefanelli
Stoppani
Stradivari
Surian
Taccola
Tagliafierro
Tamborini
Tamburi
Tanzini
Tarantino
Tartini
Tasso
Tebaldi
Tencalla
Tiepolo
Togliatti
Tolentino
Tomasetti
Tomei
Tonisto
Tornatore
Toscani
Tosi
Tosto
Tozzi
Trapanese
Travaglia
Traversa
Treccani
Trentin
Tresoldi
Trevisani
Trillini
Trobbiani
Tron
Trotta
Trussardi
Turchi
Turrini
Tuzzolino
Udinesi
Ungaretti
Valguarnera
Vanvitelli
Vasari
Vecellio
Vendetti
Veneziano
Vento
Verdi
Verga
Vergerio
Vespa
Vezzali
Vidoni
Villadicani
Viola
Visconti
Vittadello
Vivaldi
Volta
Zaccagnini
Zacchia
Zaguri
Zampa
Zanichelli
Zarlino
Zetticci
Zichichi
Zola
@companies
S.r.l.
S.p.A.
S.n.c.
S.a.s.
@address
%A, %Z %C %S
s, n
@streets
Via Abano Terme
Viale Achille Grandi
Via degli Acque Salvie
Via Adolfo Venturi
Viale Agnana Calabra
Via degli Alatri
Via Alberto Luthuli
Viale Aldino
Via degli Alfana
Via Alfredo Testoni
Viale Altee
Via degli Antonio Parisi
Via Anzio
Viale Apricena
Via degli Arcevia
Via Aremogna
Viale Armando Brasini
Via degli Arsoli
Via Ascoli Satriano
Viale Aterno
Via degli Augusto Marini
Via Auriga
Viale Azzalora
Via degli Bagnone
Via Barbarigo
Viale Barzano'
Via degli Beato Angelico
Via Benadir
Viale Bernardo Gaeta
Via degli Birgi Vecchi
Via Boccea
Viale Bonifica
Via degli Bosco
Via Braque
Viale Brognaturo
Via degli Buccino
Via Busto Arsizio
Viale Calabria
Via degli Calisto Ii
Via Camberra
Viale Campi Bisenzio
Via degli Campofiorito
Via Canistro
Viale Capena
Via degli Capo Sperone
Via Carafa
Viale Carini
Via degli Carlo Citerni
Via Carlo Linati
Viale Carlo Santoro
Via degli Carosello
Via Casa Calda
Viale Casacanditella
Via degli Casale Bonanni
Via Casamari
Viale Casilina
Via degli Castagnito
Via Castelbelforte
Viale Castelmonte
Via degli Caterina Farina
Via Cavour
Viale Cenina
Via degli Cerquete
Via Cesare Battisti
Viale Cesare Serono
Via degli Chiavari
Via Ciclamini
Viale Ciociaria
Via degli Cittaducale
Via Cleobulo
Viale Collatina
Via degli Colliano
Via Crespina
Viale Cumia Superiore
Via degli Dacia
Via Dario Grixoni
Viale Deiva Marina
Via degli Diagora Di Rodi
Via Discoboli
Viale Don Rua
Via degli Due Ponti
Via Edoardo Ruppel
Viale Elio Donato
Via degli Emilio Gallori
Via Enrico Arcioni
Viale Enrico Morselli
Via degli Equi
Via Erminio
Viale Eschilo
Via degli Ettore Scandale
Via Eutimene
Viale Fagnani
Via degli Faunia
Via Felice Barnabei
Viale Fermo Corni
Via degli Figlia Di Jorio
Via Filippo Turati
Viale Fiume Giallo
Via degli Foglianise
Via Foraggi
Viale Forte Trionfale
Via degli Francesco Catel
Via Franco Lucchini
Viale Fringuello
Via degli Gabriele Volpe
Via Gaio Melisso
Viale Gamiana
Via degli Gastone Maspero
Via Genova
Viale Ghedi
Via degli Giacomo Noventa
Via Giba
Viale Ginosa
Via degli Giornalisti
Via Giovanni Lanza
Viale Girolamo Segato
Via degli Giulio Igino
Via Giuseppe Branca
Viale Giuseppe Moneti
Via degli Giuseppe Vigoni
Via Golfo Di Aden
Viale Grano
Via degli Grottaferrata
Via Guglielmo Vacca
Viale Guinigi
Via degli Igino Lega
Via Industria
Viale Irsina
Via degli Ispica
Via Kafka
Viale Lago
Via degli Laino Castello
Via Lasa
Viale Lazio
Via degli Leone Iv
Via Levico
Viale Liguri
Via degli Lite
Via Longobardi
Viale Luca Valerio
Via degli Lucio Ii
Via Luigi Antonelli
Viale Luigi Chiarini
Via degli Luigi Laterza
Via Luigi Polacchi
Viale Luisa Sanfelice
Via degli Macedonia
Via Maida
Viale Mammiana
Via degli Mar Rosso
Via Marco Minghetti
Viale Maria Melato
Via degli Mario Cermenati
Via Mario Romagnoli
Viale Marsico Nuovo
Via degli Massa Cesana
Via Matteo Galliano
Viale Medesano
Via degli Menofanto
Via Mezzenile
Viale Miglianico
Via degli Missaglia
Via Mombaldone
Viale Monsignor Pini
Via degli Monte Bolza
Via Monte Del Grano
Viale Monte Midia
Via degli Monte San Rocco
Via Montebelluna
Viale Montemarciano
Via degli Monti
Via Morazzone
Viale Muccia
Via degli Naiadi
Via Nemorense
Viale Nicola Fabrizi
Via degli Nicolo' Romeo
Via Nomentana
Viale Nuoro
Via degli Ogliastra
Via Omegna
Viale Oreste Nigro
Via degli Ortensio Quinto
Via Ostiense
Viale Ottone Rosai
Via degli Palagianello
Via Palombella
Viale Paolina
Via degli Paolo Orsi
Via Parghelia
Viale Passo Del Lupo
Via degli Pedagogisti
Via Pereto
Viale Pescorocchiano
Via degli Pianella
Via Piegolelle
Viale Pietro Aretino
Via degli Pietro Egidi
Via Pietro Pennella
Viale Pieve Tesino
Via degli Pio Piacentini
Via Piscinula
Viale Plebiscito
Via degli Poiana
Via Pompeo Falcone
Viale Ponticello
Via degli Portanova
Via Potenza
Viale Preganziol
Via degli Primo Carnera
Via Punta Bianca
Viale Quintilio Varo
Via degli Raffaele Ricci
Via Ravenna
Viale Renato Cialente
Via degli Ricaldone
Via Ripa Di Rufoli
Viale Roma Libera
Via degli Rondini
Via Rovolon
Viale Sabina Magliano
Via degli Salaria
Via San Donato
Viale San Michele
Via degli San Vitale
Via Sant'eustachio
Viale Sappada
Via degli Saviano
Via Sciacca
Viale Sediari
Via degli Senofane
Via Sirio Corbari
Viale Solunto
Via degli Spagnuolo
Via Stanislao Lista
Viale Stezzano
Via degli Susa
Via Tarano
Viale Teleclide
Via degli Teresa Gullace
@zones
Europe/Rome
@regions
Lazio	62	
Lombardia	25	
Campania	72	
Piemonte	21	
Sicilia	82	
Liguria	42	
Emilia Romagna	45	
Toscana	52	
Puglia	75	
Veneto	34	
Friuli Venezia Giulia	36	
Calabria	78	
Sardegna	88	
Trentino Alto Adige	32	
Umbria	55	
Abruzzo	65	
Marche	57	
Basilicata	77	
Molise	67	
Aosta Valley		
@cities
Roma	IT	0	418919	125113	0	2319	00118|00127|00138|00148|00159|00169|00179|00189
Milano	IT	1	454643	91895	0	1371	20121|20125|20131|20136|20142|20146|20152|20157
Napoli	IT	2	408522	142681	0	909	80100|80123|80126|80129|80134|80137|80141|80144
Torino	IT	3	450705	76868	0	847	10100|10124|10129|10133|10138|10143|10147|10152
Palermo	IT	4	381166	133636	0	648	90100|90123|90127|90132|90136|90139|90143|90147
Genova	IT	5	444048	89444	0	580	16100|16126|16132|16138|16144|16150|16156|16162
Bologna	IT	6	444938	113387	0	395	40100|40122|40125|40127|40131|40133|40136|40138
Firenze	IT	7	437792	112463	0	367	50100|50123|50126|50129|50133|50136|50139|50142
Bari	IT	8	411207	168698	0	316	70100|70121|70123|70124|70126|70128|70129|70131
Catania	IT	4	374922	150704	0	312	95100|95121|95123|95124|95126|95127|95129|95130
Verona	IT	9	454385	109938	0	258	37100|37122|37125|37128|37131|37134|37137|37140
Messina	IT	4	381939	155526	0	220	98100|98126|98132|98138|98144|98150|98156|98162
Trieste	IT	10	456495	137768	0	204	34100|34124|34128|34132|34136|34140|34144|34148
Padova	IT	9	454080	118859	0	204	35100|35123|35126|35129|35132|35135|35138|35141
Brescia	IT	1	455356	102147	0	200	25100|25122|25124|25126|25128|25130|25132|25134
Taranto	IT	8	404644	172471	0	199	74100|74121|74122|74123
Parma	IT	6	447993	103262	0	198	43100|43121|43122|43123|43124|43125|43126|43216
Prato	IT	7	438805	110970	0	195	59100
Modena	IT	6	446478	109254	0	185	41100|41121|41122|41124|41125|41126|41127
Reggio Calabria	IT	11	381105	156613	0	182	89100|89122|89124|89126|89128|89130|89132|89134
Quarto Oggiaro	IT	1	455131	91434	0	182	20026|20151|20157
Reggio nell'Emilia	IT	6	446982	106312	0	172	42011|42017|42020|42023|42027|42040|42049|42122
Livorno	IT	7	435443	103262	0	157	57100|57121|57122|57123|57124|57125|57126|57127
Cagliari	IT	12	392305	91192	0	149	09100|09121|09123|09124|09126|09128|09129|09131
Rimini	IT	6	440576	125653	0	149	47900|47921|47922|47923|47924
Mestre	IT	9	454917	122454	0	148	30171|30172|30173|30174|30175
Circoiscrizione II	IT	3	450501	76405	0	141	10095
Foggia	IT	8	414584	155519	0	137	71100|71121|71122
Circoiscrizione VIII	IT	3	450379	76717	0	134	10100|10124|10129|10133|10138|10143|10147|10152
Ferrara	IT	6	448380	116206	0	132	44121|44122|44123|44124
Circoiscrizione III	IT	3	450628	76307	0	131	10093|10095
Acilia-Castel Fusano-Ostia Antica	IT	0	417634	123308	0	129	00122|00124
Circoiscrizione V	IT	3	451015	76554	0	127	10078|10093|10156
Salerno	IT	2	406754	147933	0	126	84100|84122|84124|84126|84128|84130|84132|84134
Monza	IT	1	455800	92725	0	124	20900
Siracusa	IT	4	370754	152866	0	122	96017|96100
Bergamo	IT	1	456960	96672	0	121	24100|24121|24122|24123|24125|24126|24127|24128
Trento	IT	13	460679	111211	0	121	38100|38121|38122|38123
Perugia	IT	14	431122	123888	0	120	06100|06122|06124|06126|06128|06130|06132|06134
Pescara	IT	15	424584	142028	0	120	65100|65121|65122|65124|65125|65126|65128|65129
Forlì	IT	6	442218	120414	0	117	47100|47121|47122
Vicenza	IT	9	455467	115475	0	112	36100
Terni	IT	14	425634	126433	0	111	05100
Pisa	IT	7	437085	104036	0	110	56100|56121|56122|56123|56124|56125|56126|56127
Bolzano	IT	13	464907	113398	0	107	39100
Circoiscrizione VI	IT	3	451022	77003	0	107	10036|10123|10128|10133|10138|10142|10147|10152
Piacenza	IT	6	450524	96934	0	104	29100|29121|29122
Novara	IT	3	454469	86212	0	102	28100
Arezzo	IT	7	434628	118807	0	101	52100
Udine	IT	10	460693	132372	0	100	33100
Andria	IT	8	412312	162980	0	100	76123
Circoiscrizione IV	IT	3	450812	76319	0	99	10093|10095
Cesena	IT	6	441391	122432	0	97	47023
La Spezia	IT	5	441030	98238	0	93	19100|19122|19124|19126|19132|19134|19136|19138
Barletta	IT	8	413143	162816	0	93	76121
Alessandria	IT	3	449092	86101	0	92	15100|15121
Sassari	IT	12	407259	85555	0	92	07100
Ancona	IT	16	436072	135103	0	90	60100|60121|60122|60124|60125|60126|60128|60129
Circoiscrizione VII	IT	3	450782	76972	0	89	10100|10124|10129|10133|10138|10143|10147|10152
Guidonia Montecelio	IT	0	419936	127224	0	89	00012
Campo di Marte	IT	7	437769	112771	0	89	50014|50122|50125|50129|50132|50135|50139|50142
Brindisi	IT	8	406322	179361	0	87	72100
Treviso	IT	9	456667	122416	0	86	31100
Torre del Greco	IT	2	407893	143681	0	85	80059
Lido di Ostia	IT	0	417321	122765	0	85	00121|00122
Como	IT	1	458082	90832	0	85	22034|22100
Busto Arsizio	IT	1	456113	88491	0	83	21052
Sesto San Giovanni	IT	1	455333	92258	0	82	20099
Lucca	IT	7	438437	105045	0	82	55100
Pozzuoli	IT	2	408439	140952	0	81	80070|80078
Ravenna	IT	6	444134	122012	0	81	48100
Lecce	IT	8	403548	181724	0	81	73100
Varese	IT	1	458206	88251	0	81	21100
Giugliano in Campania	IT	2	409285	142020	0	80	80010|80014
Catanzaro	IT	11	388825	166009	0	79	88100
Circoiscrizione I	IT	3	450664	76868	0	79	10100|10124|10129|10133|10138|10143|10147|10152
Marsala	IT	4	377992	124367	0	78	91025
Pesaro	IT	16	439092	129164	0	77	61100|61121|61122
Fuorigrotta	IT	2	408333	142000	0	77	80124|80125|80126|80127
Latina	IT	0	414661	129043	0	76	04100
Cinisello Balsamo	IT	1	455582	92150	0	76	20092
Gela	IT	4	370738	142404	0	75	93012
Aprilia	IT	0	415945	126542	0	75	04011
Asti	IT	3	449016	82075	0	74	14100
Ragusa	IT	4	369257	147244	0	74	97100
Casoria	IT	2	409075	142930	0	74	80020|80026
Pistoia	IT	7	439306	109236	0	74	51100
Caserta	IT	2	410726	143323	0	73	81022|81100
Cremona	IT	1	451332	100213	0	71	26100
Carpi	IT	6	447824	108777	0	71	41012
Altamura	IT	8	408266	165495	0	71	70022
Lamezia Terme	IT	11	389626	163094	0	71	88046
Imola	IT	6	443592	117132	0	70	40026
San Carlo All'Arena	IT	2	408651	142629	0	69	80020|80122|80125|80129|80133|80136|80141|80144
Arenella	IT	2	408573	142228	0	68	80131
Trapani	IT	4	380176	125362	0	68	91016|91100
Quartu Sant'Elena	IT	12	392293	92500	0	67	09045
Castellammare di Stabia	IT	2	407021	144868	0	66	80053
Pavia	IT	1	451920	91592	0	66	27100
Massa	IT	7	440354	101393	0	65	54100
Crotone	IT	11	390808	171276	0	65	88900
Afragola	IT	2	409230	143094	0	64	80021
Cosenza	IT	11	392989	162531	0	64	87040|87100
Caltanissetta	IT	4	374903	140622	0	63	93100
Viareggio	IT	7	438669	102502	0	62	55049
Savona	IT	5	443090	84772	0	61	17100
Fano	IT	16	438405	130166	0	61	61032
Grosseto	IT	7	427630	111094	0	61	58100
Matera	IT	17	406660	166046	0	60	75100
Olbia	IT	12	409234	94980	0	60	07026
Acerra	IT	2	409448	143714	0	60	80011
Molfetta	IT	8	412004	165990	0	60	70056
Carrara	IT	7	440793	100979	0	59	54033
Benevento	IT	2	411307	147782	0	58	82100
Vigevano	IT	1	453141	88544	0	58	27029
Pianura	IT	2	408591	141731	0	58	80126
Legnano	IT	1	455979	89151	0	58	20025
Manfredonia	IT	8	416306	159188	0	57	71043
Foligno	IT	14	429549	127027	0	57	06034
Potenza	IT	17	406418	158079	0	56	85015|85100
Moncalieri	IT	3	449994	76824	0	56	10024
Cuneo	IT	3	443907	75483	0	56	12100
Bisceglie	IT	8	412426	165010	0	55	76011
Pozzo Strada	IT	3	450684	76250	0	55	10093|10095
Modica	IT	4	368587	147597	0	54	97015
Teramo	IT	15	426612	136990	0	54	64100
Cerignola	IT	8	412652	158956	0	54	71042
Trani	IT	8	412773	164101	0	54	76125
Siena	IT	7	433182	113306	0	54	53100
Portici	IT	2	408156	143372	0	54	80046|80055|80056
Ercolano	IT	2	408078	143501	0	54	80055|80056
Montesilvano	IT	15	425114	141451	0	53	65013|65015
Bagheria	IT	4	380789	135124	0	53	90011
Cava Dè Tirreni	IT	2	406995	147077	0	53	84013
Aversa	IT	2	409726	142074	0	53	81030|81031|81032
Velletri	IT	0	416857	127775	0	53	00049
Ponticelli	IT	2	408542	143304	0	52	80013|80016|80024|80035|80070|80078|80147
San Severo	IT	8	416856	153815	0	52	71016
Secondigliano	IT	2	409000	142667	0	52	80020|80022|80144
Bitonto	IT	8	411101	166909	0	52	70032
Mazara del Vallo	IT	4	376554	125899	0	52	91026
Venezia	IT	9	454371	123326	0	51	30100|30121|30123|30124|30126|30132|30133|30141
Vittoria	IT	4	369515	145279	0	51	97019
Gallarate	IT	1	456602	87916	0	50	21013
Barriera di Milano	IT	3	450923	76940	0	50	10100|10124|10129|10133|10138|10143|10147|10152
Rovigo	IT	9	450698	117902	0	50	45100
Barriera di Lanzo	IT	3	451098	76513	0	50	10078|10093|10156
Marano di Napoli	IT	2	408971	141882	0	50	80012|80016
Pordenone	IT	10	459569	126605	0	50	33170
Nettuno	IT	0	414579	126639	0	50	00048
Lingotto	IT	3	450333	76500	0	50	10042|10095|10133
Acireale	IT	4	376089	151658	0	49	95024
Campobasso	IT	18	415595	146674	0	49	86100
Scafati	IT	2	407602	145372	0	49	84018
Rivoli	IT	3	450707	75146	0	49	10040|10090|10098
Avellino	IT	2	409149	147910	0	48	83100
San Lorenzo	IT	2	408569	142648	0	48	80100|80123|80126|80129|80134|80137|80141|80144
Nichelino	IT	3	450003	76530	0	48	10042
Civitavecchia	IT	0	420932	117967	0	48	00053
Settimo Torinese	IT	3	451392	77701	0	47	10036
Viterbo	IT	0	424194	121056	0	47	01100
Battipaglia	IT	2	406086	149821	0	47	84091
Rho	IT	1	455324	90402	0	47	20017
Sanremo	IT	5	438172	77772	0	47	18038
Chioggia	IT	9	452186	122777	0	47	30015
Parella	IT	3	450801	76257	0	47	10093|10095
Lecco	IT	1	458559	93970	0	47	23864|23900
Collegno	IT	3	450787	75674	0	47	10093|10095
Corato	IT	8	411517	164114	0	47	70033
Paderno Dugnano	IT	1	455690	91648	0	46	20037
Paternò	IT	4	375668	149025	0	46	95047
Vercelli	IT	3	453216	84199	0	46	13100
San Benedetto del Tronto	IT	16	429568	138768	0	46	63074
Casalnuovo di Napoli	IT	2	409097	143420	0	46	80013
Cologno Monzese	IT	1	455300	92780	0	46	20055|20093
Sesto Fiorentino	IT	7	438319	111992	0	46	50019
Nocera Inferiore	IT	2	407454	146454	0	46	84014
Misterbianco	IT	4	375180	150091	0	46	95045
Filadelfia	IT	3	450241	76436	0	46	10042|10095|10133
San Giorgio a Cremano	IT	2	408326	143416	0	45	80013|80016|80024|80035|80046|80055|80070|80078
Anzio	IT	0	414526	126216	0	45	00042
Soccavo	IT	2	408455	141926	0	45	80126
Monte Rosello	IT	12	407354	85677	0	45	07100
Scandicci	IT	7	437542	111879	0	45	50018
Vomero	IT	2	408428	142308	0	45	80127|80131|80145
Frosinone	IT	0	416398	133411	0	45	03100
Chieti	IT	15	423483	141649	0	44	66100
Alcamo	IT	4	379779	129647	0	44	91011
Marino	IT	0	417698	126592	0	44	00047
Arcella	IT	9	454218	118875	0	44	35010|35122|35125|35128|35131|35134|35137|35140
Torre Annunziata	IT	2	407534	144525	0	44	80058
Biella	IT	3	455630	80580	0	43	13900
Seregno	IT	1	456500	92055	0	43	20831
Imperia	IT	5	438892	80393	0	42	18100
Civitanova Marche	IT	16	433049	137207	0	42	62012
Gravina in Puglia	IT	8	408175	164191	0	42	70024
Desio	IT	1	456183	92025	0	42	20832
San Donà di Piave	IT	9	456302	125681	0	42	30027
Ascoli Piceno	IT	16	428535	135740	0	42	63100
Faenza	IT	6	442901	118795	0	42	48018
Vasto	IT	15	421115	147065	0	41	66054
Mirafiori Nord	IT	3	450425	76276	0	41	10092|10095
Capannori	IT	7	438417	105727	0	41	55012
Merano	IT	13	466682	111595	0	41	39012
Lodi	IT	1	453099	95008	0	41	26900
Chiaia	IT	2	408326	142268	0	41	80122|80127
Sciacca	IT	4	375069	130840	0	41	92019
Cascina	IT	7	436756	105549	0	41	56021
Marcianise	IT	2	410306	142987	0	40	81020|81025
Nicastro	IT	11	389709	163128	0	40	88046
Cantù	IT	1	457410	91308	0	40	22063
Fondi	IT	0	413579	134272	0	40	04022
Rozzano	IT	1	453819	91559	0	40	20089
Mantova	IT	1	451603	107978	0	39	46100
Rieti	IT	0	424048	128574	0	39	02100
Pomigliano d'Arco	IT	2	409098	143832	0	39	80038
Voghera	IT	1	449915	90117	0	38	27058
Caltagirone	IT	4	372378	145155	0	38	95041
Ciampino	IT	0	418006	126016	0	38	00043
Bassano del Grappa	IT	9	457666	117274	0	38	36061
Saronno	IT	1	456251	90352	0	38	20816|21047
Avezzano	IT	15	420290	134264	0	38	67051
Monopoli	IT	8	409492	172972	0	38	70043
Martina Franca	IT	8	407036	173381	0	38	74015
Quarto	IT	2	408782	141435	0	38	80010
Lissone	IT	1	456124	92398	0	37	20851
Monterotondo	IT	0	420516	126197	0	37	00015
Cesano Maderno	IT	1	456292	91519	0	37	20811
Jesi	IT	16	435214	132437	0	37	60035
Melito di Napoli	IT	2	409195	142310	0	37	80017|80025
Sassuolo	IT	6	445432	107848	0	37	41049
Chieri	IT	3	450105	78213	0	37	10023
Grugliasco	IT	3	450652	75795	0	37	10093|10095
Barra	IT	2	408426	143185	0	37	80013|80016|80024|80035|80070|80078|80146|80147
Licata	IT	4	371027	139397	0	37	92027
Modugno	IT	8	410843	167834	0	36	70026
Cenisia	IT	3	450688	76505	0	36	10095|10123|10128|10133|10138|10142|10147|10152
Nuoro	IT	12	403199	93257	0	36	08100
San Salvario	IT	3	450529	76798	0	36	10100|10124|10129|10133|10138|10143|10147|10152
Aosta	IT	19	457376	73172	0	35	11020|11100
Bollate	IT	1	455465	91205	0	35	20021
Carini	IT	4	381324	131827	0	35	90044
Arzano	IT	2	409096	142652	0	35	80020|80022|80144
Lanciano	IT	15	422272	143902	0	35	66034
Caivano	IT	2	409575	143059	0	35	80020|80023|80024
Barcellona Pozzo di Gotto	IT	4	381477	152147	0	35	98051
Fiumicino	IT	0	417709	122366	0	35	00054
Maddaloni	IT	2	410358	143823	0	35	81024
Adrano	IT	4	376636	148328	0	34	95031
Gorizia	IT	10	459409	136217	0	34	34170
Empoli	IT	7	437180	109476	0	34	50053|50059
Formigine	IT	6	445727	108474	0	34	41043
Alghero	IT	12	405597	83195	0	34	07041
Mugnano di Napoli	IT	2	409094	142098	0	34	80010|80018
Ladispoli	IT	0	419507	120750	0	34	00055
Pioltello	IT	1	455015	93305	0	34	20096
Rovereto	IT	13	458904	110405	0	34	38068
Piombino	IT	7	429255	105258	0	34	57025
Casalecchio di Reno	IT	6	444756	112750	0	34	40033|40050
Schio	IT	9	457126	113567	0	34	36015
L'Aquila	IT	15	423506	133995	0	34	67100
Mirafiori Sud	IT	3	450212	76231	0	34	10042|10092|10095
Corsico	IT	1	454310	91109	0	34	20090|20094
Sant'Antimo	IT	2	409422	142348	0	34	80025|80029
Venaria Reale	IT	3	451260	76314	0	34	10078|10093
Francavilla Fontana	IT	8	405312	175852	0	33	72021
Borgo San Paolo	IT	3	450602	76446	0	33	10095|10123|10128|10133|10138|10142|10147|10152
Casale Monferrato	IT	3	451334	84525	0	33	15033
Brugherio	IT	1	455530	92991	0	33	20861
Avvocata	IT	2	408543	142432	0	33	80100|80123|80126|80129|80134|80137|80141|80144
Canicattì	IT	4	373584	138479	0	33	92024
Mira Taglio	IT	9	454346	121294	0	33	30034
Campi Bisenzio	IT	7	438245	111303	0	33	50013|59100
Pagani	IT	2	407420	146145	0	33	84010|84016
Abbiategrasso	IT	1	453982	89168	0	33	20081
Riccione	IT	6	439994	126569	0	33	47838
Casal Palocco	IT	0	417484	123473	0	33	00124
San Donato	IT	3	450820	76648	0	33	10100|10124|10129|10133|10138|10143|10147|10152
Agrigento	IT	4	373106	135766	0	33	92100
Somma Vesuviana	IT	2	408733	144386	0	32	80049
Lucera	IT	8	415055	153391	0	32	71036
Mascalucia	IT	4	375746	150496	0	32	95030
Favara	IT	4	373175	136623	0	32	92026
Limbiate	IT	1	455995	91251	0	32	20812
Milazzo	IT	4	382201	152402	0	32	98057
Santa Maria Capua Vetere	IT	2	410816	142534	0	32	81050|81055
Castelvetrano	IT	4	376808	127919	0	32	91022
Oristano	IT	12	399036	85926	0	32	09170
Angri	IT	2	407382	145707	0	32	84012
Crema	IT	1	453626	96818	0	31	26013
Grottaglie	IT	8	405369	174372	0	31	74023
Verbania	IT	3	459214	85518	0	31	28922
San Giuliano Milanese	IT	1	453940	92911	0	31	20098
Termoli	IT	18	419999	149939	0	31	86039
Terracina	IT	0	412917	132436	0	31	04019
Senigallia	IT	16	437163	132088	0	31	60019
Massafra	IT	8	405862	171164	0	31	74016
Pinerolo	IT	3	448853	73314	0	31	10064
Macerata	IT	16	432979	134529	0	31	62100
Conegliano	IT	9	458880	123020	0	31	31015
@countries
Andorra
Emirati Arabi Uniti
Afghanistan
Antigua e Barbuda
Anguilla
Albania
Armenia
Angola
Argentina
Samoa Americane
Austria
Australia
Aruba
Isole Åland
Azerbaigian
Bosnia ed Erzegovina
Barbados
Bangladesh
Belgio
Burkina Faso
Bulgaria
Bahrein
Burundi
Benin
Saint-Barthélemy
Bermuda
Brunei
Bolivia
Caraibi Olandesi
Brasile
Bahamas
Bhutan
Botswana
Bielorussia
Belize
Canada
Isole Cocos (Keeling)
Congo - Kinshasa
Repubblica Centrafricana
Congo-Brazzaville
Svizzera
Costa d’Avorio
Isole Cook
Cile
Camerun
Cina
Colombia
Costa Rica
Cuba
Capo Verde
Curaçao
Isola Christmas
Cipro
Cechia
Germania
Gibuti
Danimarca
Dominica
Repubblica Dominicana
Algeria
Ecuador
Estonia
Egitto
Sahara Occidentale
Eritrea
Spagna
Etiopia
Finlandia
Figi
Isole Falkland
Micronesia
Isole Fær Øer
Francia
Gabon
Regno Unito
Grenada
Georgia
Guyana Francese
Guernsey
Ghana
Gibilterra
Groenlandia
Gambia
Guinea
Guadalupa
Guinea Equatoriale
Grecia
Guatemala
Guam
Guinea-Bissau
Guyana
RAS di Hong Kong
Honduras
Croazia
Haiti
Ungheria
Indonesia
Irlanda
Israele
Isola di Man
India
Territorio Britannico dell’Oceano Indiano
Iraq
Iran
Islanda
Italia
Jersey
Giamaica
Giordania
Giappone
Kenya
Kirghizistan
Cambogia
Kiribati
Comore
Saint Kitts e Nevis
Corea del Nord
Corea del Sud
Kuwait
Isole Cayman
Kazakistan
Laos
Libano
Saint Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Lituania
Lussemburgo
Lettonia
Libia
Marocco
Monaco
Moldavia
Montenegro
Saint Martin
Madagascar
Isole Marshall
Macedonia del Nord
Mali
Myanmar (Birmania)
Mongolia
RAS di Macao
Isole Marianne Settentrionali
Martinica
Mauritania
Montserrat
Malta
Mauritius
Maldive
Malawi
Messico
Malaysia
Mozambico
Namibia
Nuova Caledonia
Niger
Isola Norfolk
Nigeria
Nicaragua
Paesi Bassi
Norvegia
Nepal
Nauru
Niue
Nuova Zelanda
Oman
Panama
Perù
Polinesia Francese
Papua Nuova Guinea
Filippine
Pakistan
Polonia
Saint-Pierre e Miquelon
Portorico
Territori Palestinesi
Portogallo
Palau
Paraguay
Qatar
Riunione
Romania
Serbia
Russia
Ruanda
Arabia Saudita
Isole Salomone
Seychelles
Sudan
Svezia
Singapore
Sant’Elena
Slovenia
Svalbard e Jan Mayen
Slovacchia
Sierra Leone
San Marino
Senegal
Somalia
Suriname
Sud Sudan
São Tomé e Príncipe
El Salvador
Sint Maarten
Siria
Eswatini
Isole Turks e Caicos
Ciad
Togo
Thailandia
Tagikistan
Tokelau
Timor Est
Turkmenistan
Tunisia
Tonga
Turchia
Trinidad e Tobago
Tuvalu
Taiwan
Tanzania
Ucraina
Uganda
Stati Uniti
Uruguay
Uzbekistan
Città del Vaticano
Saint Vincent e Grenadine
Venezuela
Isole Vergini Britanniche
Isole Vergini Americane
Vietnam
Vanuatu
Wallis e Futuna
Samoa
Yemen
Mayotte
Sudafrica
Zambia
Zimbabwe
@months
gennaio
febbraio
marzo
aprile
maggio
giugno
luglio
agosto
settembre
ottobre
novembre
dicembre
@weekdays
lunedì
martedì
mercoledì
giovedì
venerdì
sabato
domenica
@words
a
abbandonare
abbastanza
abitare
abito
accadere
accanto
accendere
accettare
accogliere
accompagnare
accordo
accorgersi
acqua
addirittura
addosso
adesso
affare
affatto
affermare
affrontare
aggiungere
ah
aiutare
aiuto
albergo
albero
alcuno
allontanare
allora
almeno
alto
altro
alzare
amare
ambiente
americano
amico
ammazzare
ammettere
amore
ampio
anche
ancora
andare
angolo
anima
animale
animo
anno
annunciare
antico
anzi
apparire
appartenere
appena
appoggiare
appunto
aprire
argomento
aria
arma
armare
arrestare
arrivare
arte
articolo
ascoltare
aspettare
aspetto
assai
assicurare
assistere
assoluto
assumere
attaccare
atteggiamento
attendere
attento
attenzione
attesa
attimo
attività
atto
attore
attorno
attraversare
attuale
aumentare
automobile
autore
autorità
avanti
avanzare
avere
avvenire
avvertire
avvicinare
avvocato
azione
azzurro
baciare
badare
bagno
bambina
bambino
base
basso
bastare
battaglia
battere
bellezza
bello
bene
bere
bestia
bianco
biondo
bisognare
bisogno
bocca
bosco
braccio
bravo
breve
bruciare
brutto
buio
buono
buttare
cadere
caffè
calcio
caldo
cambiare
camera
camminare
campagna
campo
cane
cantare
capace
capello
capire
capitare
capo
carattere
caratteristico
carne
caro
carta
casa
caso
cattivo
cattolico
causa
cavallo
celebrare
centrale
centro
cercare
certamente
certo
che
chi
chiamare
chiaro
chiave
chiedere
chiesa
chilometro
chissà
chiudere
ci
ciascuno
cielo
cioè
circa
cittadino
città
civile
civiltà
ciò
classe
collina
collo
colore
coloro
colpa
colpire
colpo
come
cominciare
commercio
commissione
comodo
compagnia
compagno
compiere
completamente
comporre
comprare
comprendere
comune
comunicazione
comunque
con
concedere
concetto
concludere
condizione
condurre
confessare
confronto
congresso
conoscenza
conoscere
conseguenza
consentire
conservare
considerare
consiglio
contadino
contare
contatto
contenere
contento
continuare
continuo
conto
contrario
contro
controllo
convincere
coprire
coraggio
corpo
corrente
correre
corsa
corso
cortile
cosa
coscienza
costa
costituire
costringere
costruire
costruzione
creare
credere
crescere
crisi
cristiano
croce
cucina
cui
cultura
cuore
cura
da
dare
davanti
davvero
decidere
decisione
dedicare
denaro
dente
dentro
descrivere
desiderare
desiderio
destino
destro
determinare
di
dichiarare
dietro
difendere
difesa
differenza
difficile
difficoltà
diffondere
dimenticare
dimostrare
dinanzi
dio
dipendere
dire
diretto
direttore
direzione
dirigere
diritto
discorso
discutere
disporre
disposizione
distanza
distinguere
distruggere
dito
divenire
diventare
diverso
divertire
dividere
dolce
dolore
domanda
domandare
domani
domenica
don
donna
dopo
dormire
dottore
dove
dovere
dubbio
dunque
durante
durare
duro
e
eccellenza
eccetera
ecco
economico
effetto
egli
eh
elemento
elettrico
elevare
energia
enorme
entrare
entro
epoca
eppure
erba
errore
esame
escludere
esempio
esercito
esistere
esperienza
esporre
espressione
esprimere
essa
essere
esso
estate
estendere
estero
estremo
età
europeo
evitare
fabbrica
faccia
facile
fame
famiglia
famoso
fantasia
fatica
fatto
favore
fede
felice
fenomeno
ferire
fermare
fermo
ferro
festa
fianco
fiducia
figlia
figlio
figura
figurare
film
filo
finalmente
finché
fine
finestra
finire
fino
fiore
fissare
fiume
@jobs
Accalappiacani
Acrobata
Addetto stampa
Agente di rampa
Agricoltore
Allergologo
Ambasciatore
Animatore turistico
Antiquario
Arbitro
Architetto
Arrotino
Artigiano
Assistente sociale
Astronomo
Attuario
Auripellario
Autore
Babysitter
Ballerino
Barista
Benzinaio
Biologo
Blogger
Bracciante
Burattinaio
Calzolaio
Cameriere ai piani
Camparo
Cantastorie
Capostazione
Cardiochirurgo
Carrettiere
Casaro
Cassiere di negozio
Centralinista
Chimico
Climatologo
Collaboratore familiare
Commesso
Conciatore
Conduttore televisivo
Consulente del lavoro
Consulente pubblicitario
Content creator
Copista
Costruttore
Critico cinemetografico
Cuoco
Decoratore
Designer
Diplomatico
Direttore generale
Disegnatore di moda
Docente
Domestico
Dottore commercialista
Econofisico
Educatore professionale
Endocrinologo
Erborista
Etologo
Facchino
Fattore
Fiascaia
Fisiatra
Fitoiatra
Fognaiolo
Formatore a distanza
Fresatore
Funzionario
Gastroenterologo
Geografo
Gerente
Ginecologo
Giostraio
Giullare
Glottologo
Guardia forestale
Guida naturalistica
Idraulico
Illustratore
Immunologo
Incisore
Ingegnere
Interprete
Ispettore del lavoro
Istruttore sportivo
Lavandaio
Librettista
Location manager
Maestro d'armi
Maestro di canoa
Maestro di tennis
Maggiordomo
Maniscalco
Marmista
Massaggiatore
Meccanico
Medico
Meteorologo
Mineralogista
Modellatore
Mondina
Mugnaio
Musicista
Necroforo
Neurochirurgo
Neuropsicomotricista
Odontoiatra
Oncologo
Opinionista
Organista
Ortottista
Ottico
Paleontologo
Parrucchiere
Pedagogo
Percussionista
Perito industriale
Pescatore
Pianista
Poeta
Poliziotto
Portinaio
Preparatore atletico
Procuratore legale
Produttore discografico
Promoter
Psicopedagogo
Radiologo
Regista
Ricamatrice
Ristoratore
Saldatore
Scalpellino
Scienziato
Segretario comunale
Sessuologo
Sindacalista
Skipper
Sommozzatore
Spogliarellista
Steward
Storico dell'arte
Suggeritore
Talent scout
Tastierista
Tecnico di radiolodia
Teologo
Timoniere
Tornitore
Tutor di formazione
Urbanista
Verniciatore
Vetrinista
Violinista
Vulcanologo
Websurfer
Xilofonista
"""#
}
