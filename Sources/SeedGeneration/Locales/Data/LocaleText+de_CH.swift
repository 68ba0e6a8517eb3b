// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let de_CH: StaticString = #"""
@form
f l
@titles
Herr
Frau
@genders
männlich
weiblich
@female
Maria	333
Ruth
Monika
Nicole
Marie
Karin
Margrit
Rita
Rosmarie
Anita
Doris
Gertrud
Irene
Cornelia
Patricia
Eva
Nathalie
Angela
Jessica
Vanessa
Regula
Sophie
Tanja
Lara
Céline=celine
Johanna
Chantal
Christina
Dora
Lisa
Anja
Eveline
Françoise=francoise
Renate
Jennifer
Bernadette
Brigitta
Astrid
Selina
Stephanie
Agnes
Valérie=valerie
Lina
Iris
Annemarie
Dominique
Paula
Patrizia
Marion
Isabel
Leonie
Alessia
Emilie
Julie
Marlise
Sylvie
Lorena
Mia
Martine
Veronika
Ingrid
Michaela
Hildegard
Laurence
Cécile=cecile
Gisela
Béatrice=beatrice
Erna
Melissa
Fiona
Teresa
Sophia
Jeannine
Emilia
Maya
Claire
Lia
Sabina
Elvira
Amélie=amelie
Victoria
Dorothea
Tania
Margaritha
Jeanne
Alicia
Pauline
Ariane
Natascha
Joana
Giuseppina
Louise
Salome
Carolina
Marlene
Sarina
Irène=irene
Ella
Carmela
Fatima
Jelena
Rebekka
Tatjana
Carina
Tiziana
Kerstin
Christelle
Lilly
Lynn
Josette
Susana
Stella
Aurora
Tabea
Mariana
Séverine=severine
Gina
Veronica
Natacha
Rosemarie
Zoe
Yolanda
Elise
Marlis
Micheline
Danièle=daniele
Georgette
Cäcilia=caecilia
Sylviane
Ingeborg
Ursina
Michela
Ulrike
Mira
Marlyse
Gloria
Annelise
Pierrette
Mirjana
Serena
Renée=renee
Elizabeth
Cecilia
Virginia
Margarita
Elif
Josefine
Luciana
Luna
Dolores
Huguette
Leona
Valerie
Flurina
Matilde
Océane=oceane
Danijela
Adelina
Emmanuelle
Marcelle
Concetta
Letizia
Solange
Lucy
Elisabetta
Ljiljana
Jutta
Romana
Federica
Eliana
Paulette
Corinna
Alyssa
Biljana
Léonie=leonie
Lilli
Melisa
Dragica
Annie
Irena
Sybille
Aylin
Louisa
Sharon
Inge
Margarete
Nuria
Emanuela
Josephine
Andrina
Melinda
Amira
Francisca
Ariana
Romy
Elisabete
Leonora
Domenica
Ornella
Alba
Inês=ines
Aude
Arianna
Malin
Liv
Jill
Eline
Rina
Annamaria
Grazia
Käthi=kaethi
Amalia
Anisa
Fabiola
Jane
Jara
Gioia
Ekaterina
Adrienne
Yael
Teuta
Line
Ada
Emina
Gaia
Vlora
Alison
Lisbeth
Maryline
Gladys
Eleni
Marthe
Ina
Zora
Romane
Esma
Ema
Samanta
Tânia=tania
Desirée=desiree
Maud
Sladjana
Ann
Cheyenne
Matilda
Margaret
Hulda
Timea
Zahra
Ruzica
Yasemin
Norah
Khadija
Charline
Rafaela
Floriane
Mathilda
Imelda
Donatella
Yasmina
Malea
Eileen
Filipa
Evelin
Mariam
Noëmi=noemi
Aferdita
Regine
Marcella
Natasha
Jil
Mégane=megane
Dafina
Alix
Aisha
Margreth
Solène=solene
Rosalba
Agnese
Clarissa
Marjorie
Ajla
Wilma
Jaël=jael
Lindita
Kata
Blanka
Leni
Lavinia
Cordula
Lauriane
Aloisia
Margret
Besarta
Nives
Lydie
Mirlinda
Romaine
Friederike
Hava
@male
Peter	333
Thomas
Markus
Stefan
Bruno
René=rene
Roland
Simon
Rudolf
Christoph
Adrian
Reto
Alfred
Matthias
André=andre
Jan
Max
Fritz
Tobias
Antonio
Bernhard
Kevin
Jakob
Giuseppe
Erwin
Michel
Tim
Heinrich
Armin
Lars
Alois
Johannes
Manfred
Alessandro
Gian
Eduard
Ali
Hermann
Frank
Luis
Alex
Diego
Ramon
Mike
Carlos
Angelo
Matteo
Pius
Wilhelm
Silvio
Jonathan
Loris
Vincenzo
Klaus
Konrad
Viktor
Kilian
Aaron
Olivier
Philip
Janis
Davide
Arnold
Domenico
Oskar
Franco
Gregor
Claude
Mustafa
Dominique
Enrico
Thierry
Ricardo
Aleksandar
Joseph
Laurin
Lionel
Paulo
Hubert
Timon
Finn
Mattia
Hansruedi
Benno
Cedric
Gianluca
Steven
Zoran
Dirk
Massimo
Niklas
Dejan
Mohammad
Erik
Riccardo
Siegfried
Ueli
Adriano
Justin
Luka
Janik
Adam
Alexandre
João=joao
Flurin
Danilo
Günter=guenter
Xaver
Vito
Albin
Romeo
Harry
Bernard
Levi
Raymond
Steffen
António=antonio
Lian
Armando
Hannes
Dino
Joaquim
Vladimir
Milos
Leonard
Yannik
Maik
Gabriele
Antonino
Andrew
Etienne
Christophe
Anthony
Axel
Andrej
Gino
Adem
Enis
Osman
Orlando
Fredy
Holger
Petar
Darko
Alban
Noël=noel
Roy
Silvano
Artur
Torsten
Chris
Gaetano
Volker
Rodrigo
Agron
Valon
Javier
Bajram
Enzo
Andy
Bojan
Tomas
Jannik
Yannic
Cosimo
Filippo
Yann
Nicholas
Dusan
Gottlieb
Carl
Dean
Zeljko
Alen
Edin
Bujar
Driton
Hansueli
Konstantin
Gerd
Corsin
Giacomo
Malik
Sinan
Gilles
Niels
Lorik
Liridon
Ewald
Jozef
Dan
Rosario
Emre
Jovan
Tomasz
Jost
Henrik
Udo
Mladen
Milo
Dimitrios
Abdullah
Joris
Marcos
Melvin
Maël=mael
Fadil
Hendrik
Leano
Muhamet
Pavel
Simeon
Janic
Sébastien=sebastien
Endrit
Jerome
Sebastiano
Ramazan
Emin
Yasin
Orhan
Angel
Jakub
Enrique
Mathieu
Arif
Leart
Mentor
Constantin
Melchior
Eren
Nebojsa
Ekrem
Edward
Haris
Mirsad
Bilal
Guy
Kushtrim
Lias
Magnus
Said
Umberto
Tomás=tomas
Devin
Rayan
Jack
Sam
Samuele
Arda
Milorad
Aziz
Safet
Zsolt
Alvaro
Jules
Saverio
Theophil
Jonah
Zoltán=zoltan
Johan
Hussein
Janos
Domenic
Florent
Branislav
Slavko
Slavisa
Jasmin
Isidor
Zoltan
Zeno
Edon
Raimund
Kerim
László=laszlo
Eugenio
Gzim
Zlatko
Biagio
Marcelo
Rodolfo
Remzi
Umut
Mehdi
Jasin
Mahmoud
Khaled
Imer
Miran
Marian
Mile
Alwin
Pero
Sergej
István=istvan
Mariusz
German
Arbnor
Fábio=fabio
@last
Ackermann	478
Aebi
Albrecht
Ammann
Amrein
Arnold
Bachmann
Bader
Bär=baer
Bättig=baettig
Bauer
Baumann
Baumgartner
Baur
Beck
Benz
Berger
Bernasconi
Betschart
Bianchi
Bieri
Blaser
Blum
Bolliger
Bosshard
Braun
Brun
Brunner
Bucher
Bühler=buehler
Bühlmann=buehlmann
Burri
Christen
Egger
Egli
Eichenberger
Erni
Ernst
Eugster
Fankhauser
Favre
Fehr
Felber
Felder
Ferrari
Fischer
Flückiger=flueckiger
Forster
Frei
Frey
Frick
Friedli
Fuchs
Furrer
Gasser
Geiger
Gerber
Gfeller
Giger
Gloor
Graf
Grob
Gross
Gut
Haas
Häfliger=haefliger
Hafner
Hartmann
Hasler
Hauser
Hermann
Herzog
Hess
Hirt
Hodel
Hofer
Hoffmann
Hofmann
Hofstetter
Hotz
Huber
Hug
Hunziker
Hürlimann=huerlimann
Imhof
Isler
Iten
Jäggi=jaeggi
Jenni
Jost
Kägi=kaegi
Kaiser
Kälin=kaelin
Käser=kaeser
Kaufmann
Keller
Kern
Kessler
Knecht
Koch
Kohler
Kuhn
Küng=kueng
Kunz
Lang
Lanz
Lehmann
Leu
Leunberger
Lüscher=luescher
Lustenberger
Lüthi=luethi
Lutz
Mäder=maeder
Maier
Marti
Martin
Maurer
Mayer
Meier
Meili
Meister
Merz
Mettler
Meyer
Michel
Moser
Müller=mueller
Näf=naef
Ott
Peter
Pfister
Portmann
Probst
Rey
Ritter
Roos
Roth
Rüegg=rueegg
Schäfer=schaefer
Schaller
Schär=schaer
Schärer=schaerer
Schaub
Scheidegger
Schenk
Scherrer
Schlatter
Schmid
Schmidt
Schneider
Schnyder
Schoch
Schuler
Schumacher
Schürch=schuerch
Schwab
Schwarz
Schweizer
Seiler
Senn
Sidler
Siegrist
Sigrist
Spörri=spoerri
Stadelmann
Stalder
Staub
Stauffer
Steffen
Steiger
Steiner
Steinmann
Stettler
Stocker
Stöckli=stoeckli
Stucki
Studer
Stutz
Suter
Sutter
Tanner
Thommen
Tobler
Vogel
Vogt
Wagner
Walder
Walter
Weber
Wegmann
Wehrli
Weibel
Wenger
Wettstein
Widmer
Winkler
Wirth
Wirz
Wolf
Wüthrich=wuethrich
Wyss
Zbinden
Zehnder
Ziegler
Zimmermann
Zingg
Zollinger
Zürcher=zuercher
@companies
AG
GmbH
SA
Sàrl
@address
%A, CH-%Z %C
s n
@streets
Aarbergergasse
Adolf-Lüchinger-Strasse
Agnesstrasse
Albisriederstrasse
Allenmoosstrasse
Alte Regensdorferstrasse
Altwiesenstrasse
Am Luchsgraben
Amazonenweg
Anemonenstrasse
Anton-Higi-Strasse
Arianestrasse
Arvenweg
Auf der Egg
Austrasse
Bachstrasse
Badweg
Balderngasse
Basteiplatz
Baumschulweg
Begonienstrasse
Bergellersteig
Bergwiesen
Besenrainstrasse
Billrothstrasse
Birchdörfli
Blaumeisliweg
Blütenstrasse
Bombachsteig
Breitenackerstrasse
Brotgasse
Brunaustrasse
Brühlweg
Buchenrainweg
Buchmattweg
Bullingerplatz
Buschbergsteig
Bärenbohlstrasse
Bühleggweg
Büttenweg
Central
Claridenstrasse
Cyklamenweg
Dammstrasse
Denzlerweg
Dohlenweg
Drahtzugsteig
Dubsstrasse
Döltschiweg
Eggbühlstrasse
Eichhalde
Eigenheimstrasse
Eisgasse
Elsastrasse
Emil-Spillmann-Weg
Entlisbergstrasse
Erikastrasse
Ernst-Zöbeli-Strasse
Ettenfeldstrasse
FIFA-Strasse
Feilengasse
Fellenbergweg
Feuerweg
Florastrasse
Forstersteig
Franklinstrasse
Freiestrasse
Friedackerstrasse
Friesenburgweg
Fronwaldweg
Furkastrasse
Gallusstrasse
Geerenweg
Gellertstrasse
Gerbergasse
Gertrudstrasse
Giessereistrasse
Glasmalergasse
Glockengasse
Goldauerstrasse
Gottlieb-Kramer-Weg
Greifenseestrasse
Grossmünsterplatz
Grüngasse
Gsteigstrasse
Gujerstrasse
Gänziloobrücke
Hagenbuchrain
Hallwylplatz
Hardaupark
Hardplatz
Haslerstrasse
Hausäcker
Hegibachplatz
Heimplatz
Helen-Keller-Strasse
Herman-Greulich-Strasse
Herterbrücke
Heugabelweg
Hirschengraben
Hirzenbachstrasse
Hofhölzliweg
Hohensteinweg
Holzhofweg
Hornbachstrasse
Hubeggstrasse
Hurdäckerstrasse
Häringstrasse
Hölderlinsteig
Hürstholzstrasse
Idaplatz
Im Glockenacker
Im Hofgarten
Im Mittelleimbach
Im Stadtgraben
Im Waidegg
Imbisbühlstrasse
In der Breiti
Irisstrasse
Johannastrasse
Juliastrasse
Kalandergasse
Kantonsschulstrasse
Kappenbühlstrasse
Kasinostrasse
Katzentischstrasse
Kernstrasse
Kirchenackerweg
Kleinalbis
Kloster-Fahr-Weg
Knüslistrasse
Konrad-Ilg-Strasse
Kranzweg
Krokusweg
Kräuelgasse
Kurt-Hirschfeld-Weg
Käshaldenstrasse
Kügeliloostrasse
Kürbsensteig
Langackerstrasse
Langstrasse
Lebristweg
Lengghalde
Lerchenstrasse
Letziweg
Ligusterstrasse
Lindenplatz
Lommisweg
Loorenstrasse
Luegislandstrasse
Lyrenweg
Magdalenenstrasse
Malvenstrasse
Mantelgasse
Marienstrasse
Mascha-Kaléko-Weg
Max-Bill-Platz
Meierwiesenstrasse
Metzgergasse
Minervastrasse
Moosacker
Motorenstrasse
Mythenquai
Mühlehalde
Münstergasse
Naphtastrasse
Neuengasse
Neunbrunnenstrasse
Norastrasse
Näfgasse
Obere Bläsistrasse
Oberholzstrasse
Oerlikerpark
Oleanderstrasse
Oskar-Bider-Strasse
Otto-C.-Bänninger-Weg
Paradeplatz
Pestalozzianlage
Pfingstweid
Piazza Cella
Poststrasse
Quaibrücke
Rankstrasse
Rebenstrasse
Redingstrasse
Reinacherstrasse
Renggersteig
Rickenstrasse
Riedhofweg
Rindermarkt
Roggenstrasse
Rosengasse
Rotbuchstrasse
Ruedi-Walter-Strasse
Rämistrasse
Röschibachsteig
Rübenweg
Rütiweg
Sagentobelweg
Sandstrasse
Schanzengasse
Scherrstrasse
Schimmelstrasse
Schlossgasse
Schneebelistrasse
Schubertstrasse
Schwamendingerplatz
Schweizergasse
Schäferweg
Schönberggasse
Schürbungert
Seebacherstrasse
Seerosenstrasse
Selnaubrücke
Siewerdtstrasse
Sihlporte
Simmlersteig
Sonnenberghölzliweg
Spalierweg
Spiegelhofstrasse
Spitzackerstrasse
Spöndlistrasse
Stadthausquai
Stationsstrasse
Stegengasse
Steinkluppenweg
Sternenstrasse
Stockerstrasse
Strehlgasse
Stöckentobelstrasse
Susanna-Gossweiler-Platz
Süsslerenstrasse
Tannenrain
Thermengasse
Tobeleggstrasse
Tramstrasse
Triemlistrasse
Turbinenstrasse
Ueberlandstrasse
Universitätstrasse
@zones
Europe/Zurich
@regions
Zürich	ZH	
Genf	GE	
Basel-Stadt	BS	
Waadt	VD	
Berne	BE	
Luzern	LU	
Sankt Gallen	SG	
Tessin	TI	
Fribourg	FR	
Neuenburg	NE	
Graubünden	GR	
Wallis	VS	
Zug	ZG	
Thurgau	TG	
Aargau	AG	
Basel-Landschaft	BL	
Solothurn	SO	
Schwyz	SZ	
Appenzell Ausserrhoden	AR	
@cities
Zürich	CH	0	473667	85500	0	415	8000|8006|8024|8037|8046|8052|8064|8088
Genève	CH	1	462022	61457	0	202	1200|1201|1203|1204|1206|1208|1209|1215
Basel	CH	2	475584	75733	0	178	4000|4005|4018|4030|4051|4054|4057|4070
Lausanne	CH	3	465160	66328	0	139	1000|1001|1003|1005|1007|1010|1012|1018
Bern	CH	4	469481	74474	0	122	3000|3003|3006|3008|3012|3015|3019|3027
Winterthur	CH	0	475056	87241	0	112	8400|8401|8403|8404|8405|8406|8408|8409
Luzern	CH	5	470505	83064	0	82	6000|6002|6003|6004|6006|6007|6009|6014
St. Gallen	CH	6	474239	93748	0	76	9000|9004|9007|9011|9013|9015|9023|9027
Lugano	CH	7	460101	89600	0	63	6900|6901|6903
Biel/Bienne	CH	4	471371	72461	0	55	2500|2501|2502|2503|2504|2505
Thun	CH	4	467512	76217	0	44	3600|3602|3603|3604|3607|3608|3609
Bellinzona	CH	7	461928	90170	0	43	6500|6501|6503
Köniz	CH	4	469244	74146	0	42	3095|3097|3098
Fribourg	CH	8	468024	71513	0	38	1700|1701|1708
La Chaux-de-Fonds	CH	9	470999	68259	0	38	2300|2301|2303|2304
Schaffhausen	CH	0	476973	86349	0	37	8200|8201|8203|8207|8208
Chur	CH	10	468499	95329	0	35	7000|7001|7004|7006|7007
Rapperswil	CH	6	472256	88223	0	35	8640|8645
Uster	CH	0	473471	87209	0	35	8610|8613
Sitten	CH	11	462274	73556	0	35	1950|1951|1962|1965|1971|1991|1992|1993
Neuchâtel	CH	9	469918	69310	0	33	2000|2001|2002
Emmen	CH	5	470782	82733	0	31	6015|6020|6021|6032
Zug	CH	12	471724	85174	0	31	6300|6301|6302|6303
Yverdon-les-Bains	CH	3	467785	66412	0	30	1400|1401
Vernier	CH	1	462170	60850	0	30	1211|1214|1216|1217|1219|1220
Lancy	CH	1	461898	61144	0	27	1211|1212|1213
Montreux	CH	3	464330	69114	0	26	1820|1822
Frauenfeld	CH	13	475578	88989	0	26	8500|8501|8502|8503|8509|8510
Kriens	CH	5	470311	82855	0	25	6010|6011
Wetzikon	CH	0	473264	87978	0	25	8331|8345|8607|8614|8620|8623|8624|8626
Wil	CH	6	474615	90455	0	24	9249|9500|9501|9512|9523|9532|9536|9552
Bulle	CH	8	466180	70569	0	23	1630|1631
Horgen	CH	0	472598	85978	0	23	8810|8815
Kreuzlingen	CH	13	476505	91750	0	22	8280|8285
Opfikon	CH	0	474317	85759	0	22	8152
Aarau	CH	14	473925	80442	0	22	5000|5001|5004
Renens	CH	3	465399	65881	0	21	1000|1004|1014|1018|1020|1023|1026|1030
Dietikon	CH	0	474016	84002	0	21	8951|8953
Baar	CH	12	471962	85295	0	21	6340|6341
Bülach	CH	0	475220	85405	0	20	8180
Riehen	CH	2	475788	76468	0	20	4125
Vevey	CH	3	464630	68434	0	20	1800|1804|1811
Dübendorf	CH	0	473972	86187	0	20	8600
Meyrin	CH	1	462342	60803	0	20	1211|1217
Carouge	CH	1	461810	61392	0	19	1200|1203|1206|1208|1213|1228|1232|1255
Baden	CH	14	474733	83059	0	19	5400|5401|5402|5404|5405|5406
Reinach	CH	15	474970	75917	0	19	4040|4042|4101|4103|4106|4142|4144|4147
Olten	CH	16	473500	79033	0	18	4600|4605|4609
Martigny-Ville	CH	11	461028	70724	0	18	1919|1920|1927|1928|1932
Wettingen	CH	14	474661	83266	0	18	5401|5402|5405|5406|5408|5430
Allschwil	CH	15	475507	75360	0	18	4123
Monthey	CH	11	462545	69541	0	18	1870|1871
Jona	CH	6	472298	88388	0	18	8640|8645
Onex	CH	1	461840	61024	0	17	1211|1212|1213|1219|1232
Gossau	CH	6	474155	92548	0	17	9200|9201|9204|9212|9231
Muttenz	CH	15	475227	76451	0	17	4132
Nyon	CH	3	463832	62396	0	17	1260
Sierre	CH	11	462919	75356	0	17	3960|3965|3968|3973
Solothurn	CH	16	472079	75371	0	17	4500|4501|4502|4503|4509
Cham	CH	12	471821	84636	0	17	6330|6333
Burgdorf	CH	4	470590	76279	0	16	3400|3401
Oberwinterthur (Kreis 2)	CH	0	475169	87686	0	16	8352|8400|8401|8403|8409|8472|8542|8544
Kloten	CH	0	474515	85849	0	16	8058|8060|8302
Pully	CH	3	465103	66618	0	16	1005|1009|1012|1093
Stadt Winterthur (Kreis 1)	CH	0	474949	87195	0	16	8400|8401|8403|8404|8406|8408
Littau	CH	5	470500	82627	0	16	6000|6002|6004|6007|6010|6011|6014|6015
Grenchen	CH	16	471921	73959	0	16	2540
Einsiedeln	CH	17	471285	87474	0	16	8840
Locarno	CH	7	461709	87995	0	16	6600|6601|6604|6605
Herisau	CH	18	473862	92792	0	16	9100|9102
Steffisburg	CH	4	467781	76325	0	16	3612|3613
Morges	CH	3	465113	64985	0	16	1110|1134
Seen (Kreis 3)	CH	0	474765	87700	0	15	8314|8352|8400|8404|8405|8409|8482|8483
Adliswil	CH	0	473100	85246	0	15	8134
Schwyz	CH	17	470208	86541	0	15	6430|6431
@countries
Andorra
Vereinigte Arabische Emirate
Afghanistan
Antigua und Barbuda
Anguilla
Albanien
Armenien
Angola
Argentinien
Amerikanisch-Samoa
Österreich
Australien
Aruba
Ålandinseln
Aserbaidschan
Bosnien und Herzegowina
Barbados
Bangladesch
Belgien
Burkina Faso
Bulgarien
Bahrain
Burundi
Benin
St. Barthélemy
Bermuda
Brunei
Bolivien
Karibische Niederlande
Brasilien
Bahamas
Bhutan
Botswana
Belarus
Belize
Kanada
Kokosinseln
Kongo-Kinshasa
Zentralafrikanische Republik
Kongo-Brazzaville
Schweiz
Côte d’Ivoire
Cookinseln
Chile
Kamerun
China
Kolumbien
Costa Rica
Kuba
Kapverden
Curaçao
Weihnachtsinsel
Zypern
Tschechien
Deutschland
Dschibuti
Dänemark
Dominica
Dominikanische Republik
Algerien
Ecuador
Estland
Ägypten
Westsahara
Eritrea
Spanien
Äthiopien
Finnland
Fidschi
Falklandinseln
Mikronesien
Färöer
Frankreich
Gabun
Vereinigtes Königreich
Grenada
Georgien
Französisch-Guayana
Guernsey
Ghana
Gibraltar
Grönland
Gambia
Guinea
Guadeloupe
Äquatorialguinea
Griechenland
Guatemala
Guam
Guinea-Bissau
Guyana
Sonderverwaltungsregion Hongkong
Honduras
Kroatien
Haiti
Ungarn
Indonesien
Irland
Israel
Isle of Man
Indien
Britisches Territorium im Indischen Ozean
Irak
Iran
Island
Italien
Jersey
Jamaika
Jordanien
Japan
Kenia
Kirgisistan
Kambodscha
Kiribati
Komoren
St. Kitts und Nevis
Nordkorea
Südkorea
Kuwait
Kaimaninseln
Kasachstan
Laos
Libanon
St. Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Litauen
Luxemburg
Lettland
Libyen
Marokko
Monaco
Republik Moldau
Montenegro
St. Martin
Madagaskar
Marshallinseln
Nordmazedonien
Mali
Myanmar
Mongolei
Sonderverwaltungsregion Macau
Nördliche Marianen
Martinique
Mauretanien
Montserrat
Malta
Mauritius
Malediven
Malawi
Mexiko
Malaysia
Mosambik
Namibia
Neukaledonien
Niger
Norfolkinsel
Nigeria
Nicaragua
Niederlande
Norwegen
Nepal
Nauru
Niue
Neuseeland
Oman
Panama
Peru
Französisch-Polynesien
Papua-Neuguinea
Philippinen
Pakistan
Polen
St. Pierre und Miquelon
Puerto Rico
Palästinensische Autonomiegebiete
Portugal
Palau
Paraguay
Katar
Réunion
Rumänien
Serbien
Russland
Ruanda
Saudi-Arabien
Salomon-Inseln
Seychellen
Sudan
Schweden
Singapur
St. Helena
Slowenien
Spitzbergen und Jan Mayen
Slowakei
Sierra Leone
San Marino
Senegal
Somalia
Suriname
Südsudan
São Tomé und Príncipe
El Salvador
Sint Maarten
Syrien
Eswatini
Turks- und Caicosinseln
Tschad
Togo
Thailand
Tadschikistan
Tokelau
Osttimor
Turkmenistan
Tunesien
Tonga
Türkei
Trinidad und Tobago
Tuvalu
Taiwan
Tansania
Ukraine
Uganda
Vereinigte Staaten
Uruguay
Usbekistan
Vatikanstadt
St. Vincent und die Grenadinen
Venezuela
Britische Jungferninseln
Amerikanische Jungferninseln
Vietnam
Vanuatu
Wallis und Futuna
Samoa
Jemen
Mayotte
Südafrika
Sambia
Zimbabwe
@months de_DE
@weekdays de_DE
@words de_DE
@jobs de_DE
"""#
}
