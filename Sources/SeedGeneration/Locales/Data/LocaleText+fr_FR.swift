// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let fr_FR: StaticString = #"""
@form
f l
@titles
M.
Mme
@genders
masculin
féminin
@female
Adélaïde=adelaide	333
Adèle=adele
Adrienne
Agathe
Agnès=agnes
Aimée=aimee
Alexandrie
Alix
Alexandria
Alex
Alice
Amélie=amelie
Anaïs=anais
Anastasie
Andrée=andree
Anne
Anouk
Antoinette
Arnaude
Astrid
Audrey
Aurélie=aurelie
Aurore
Bernadette
Brigitte
Capucine
Caroline
Catherine
Cécile=cecile
Céline=celine
Célina=celina
Chantal
Charlotte
Christelle
Christiane
Christine
Claire
Claudine
Clémence=clemence
Colette
Constance
Corinne
Danielle
Denise
Diane
Dorothée=dorothee
Édith=edith
Éléonore=eleonore
Élisabeth=elisabeth
Élise=elise
Élodie=elodie
Émilie=emilie
Emmanuelle
Françoise=francoise
Frédérique=frederique
Gabrielle
Geneviève=genevieve
Hélène=helene
Henriette
Hortense
Inès=ines
Isabelle
Jacqueline
Jeanne
Jeannine
Joséphine=josephine
Josette
Julie
Juliette
Laetitia
Laure
Laurence
Lorraine
Louise
Luce
Lucie
Lucy
Madeleine
Manon
Marcelle
Margaux
Margaud
Margot
Marguerite
Margaret
Maggie
Marianne
Marie
Marine
Marthe
Martine
Maryse
Mathilde
Michèle=michele
Michelle
Monique
Nathalie
Nath
Nicole
Noémi=noemi
Océane=oceane
Odette
Olivie
Patricia
Paulette
Pauline
Pénélope=penelope
Philippine
Renée=renee
Sabine
Simone
Sophie
Stéphanie=stephanie
Susanne
Suzanne
Susan
Sylvie
Thérèse=therese
Valentine
Valérie=valerie
Véronique=veronique
Victoire
Virginie
Zoé=zoe
Camille
Claude
Dominique
Aaliyah
Abigael
Adriana
Aicha
Albane
Alessia
Alexandra
Alexia
Aleyna
Alia
Alicia
Alienor
Aline
Aliya
Aliyah
Alizee
Alya
Alycia
Alyssa
Alyssia
Amandine
Ambre
Ambrine
Amel
Amelia
Amina
Aminata
Amira
Amy
Ana
Anae
Anaelle
Anastasia
Andrea
Angela
Angelina
Angeline
Angèle=angele
Anissa
Anna
Annabelle
Annaelle
Apolline
Ashley
Asma
Assia
Assya
Athénaïs=athenais
Augustine
Ava
Awa
Axelle
Aya
Berenice
Bertille
Blanche
Cali
Calie
Camelia
Candice
Carla
Carmen
Cassandra
Cassandre
Cassie
Cecilia
Celia
Celya
Chahinez
Chaima
Charlene
Charlie
Charline
Chayma
Chiara
Chloé=chloe
Clara
Clarisse
Clea
Clelia
Clementine
Cleo
Clotilde
Cloé=cloe
Coline
Coralie
Cyrielle
Céleste=celeste
Célestine=celestine
Daphné=daphne
Deborah
Diana
Dina
Dounia
Eden
Ela
Elea
Eleana
Elena
Elia
Elif
Elina
Eline
Elisa
Elissa
Ella
Eloane
Elona
Elora
Elsa
Elya
Elyna
Elyne
Eléonore=eleonore
Ema
Emeline
Emie
Emily
Emma
Emmie
Emmy
Emna
Emy
Enola
Enora
Erine
Estelle
Esther
Eugénie=eugenie
Eva
Eve
Eya
Fanny
Fantine
Farah
Fatima
Fatma
Fatoumata
Faustine
Flavie
Fleur
Flora
Flore
Florine
Gabriella
Garance
Gaëlle=gaelle
Giulia
Grace
Gwenaëlle=gwenaelle
Gwendoline
Hafsa
Hajar
Halima
Hana
Hanae
Hanna
Hannah
Harriet
Hawa
Helena
Hiba
Hind
Honor
Héloïse=heloise
Ibtissem
Ilana
Iliana
Ilona
Ilyana
Imane
Imen
Imene
@male
Adrien	333
Aimé=aime
Alain
Alexandre
Alfred
Alphonse
André=andre
Antoine
Arthur
Auguste
Augustin
Benjamin
Benoît=benoit
Bernard
Bertrand
Charles
Christophe
Daniel
David
Denis
Édouard=edouard
Émile=emile
Emmanuel
Éric=eric
Étienne=etienne
Eugène=eugene
François=francois
Franck
Frédéric=frederic
Gabriel
Georges
Gérard=gerard
Gilbert
Gilles
Grégoire=gregoire
Guillaume
Guy
William
Henri
Honoré=honore
Hugues
Isaac
Jacques
Jean
Jérôme=jerome
Joseph
Jules
Julien
Laurent
Léon=leon
Louis
Luc
Lucas
Marc
Marcel
Martin
Matthieu
Maurice
Michel
Nicolas
Noël=noel
Olivier
Patrick
Paul
Philippe
Pierre
Raymond
Rémy=remy
René=rene
Richard
Robert
Roger
Roland
Sébastien=sebastien
Stéphane=stephane
Théodore=theodore
Théophile=theophile
Thibaut
Thibault
Thierry
Thomas
Timothée=timothee
Tristan
Victor
Vincent
Xavier
Yves
Zacharie
Aaron
Abdallah
Abdoulaye
Abel
Achille
Adam
Adama
Adame
Adel
Adem
Adil
Adrian
Ahmed
Aidan
Aksel
Alan
Alban
Albin
Aleron
Alessandro
Alessio
Alex
Alexis
Alexy
Algernon
Ali
Alix
Allan
Alois
Amadou
Amaury
Ambroise
Ames
Amiens
Amin
Amine
Amir
Anael
Anas
Anatole
Andrea
Andreas
Andy
Ange
Angel
Angelo
Anis
Anthony
Anton
Antonin
Antonio
Antony
Aramis
Arda
Armand
Arnaud
Arsène=arsene
Aubin
Audric
Aurélien=aurelien
Axel
Ayman
Aymane
Aymen
Aymeric
Ayoub
Badis
Baptiste
Basile
Bastien
Beau
Benoit
Bilal
Bilel
Blaise
Bonar
Boniface
Boyce
Brahim
Brandon
Brayan
Briar
Bruce
Bryan
Byron
Cabal
Cade
Calvin
Cameron
Camil
Camille
Campbell
Canaan
Canon
Carolus
Carvell
Cedric
Celian
Chahine
Chainey
Charlie
Charly
Chevy
Chris
Christopher
Ciel
Circinus
Clovis
Clément=clement
Colar
Colin
Colville
Corentin
Courvoisier
Coyne
Curtis
Cyprien
Cyril
Célestin=celestin
César=cesar
Côme=come
Dabney
Damien
Dany
Dashiell
Dax
Delano
Demont
Destin
Didier
Diego
Dimitri
Dior
Djibril
Donatien
Donovan
Dorian
Dylan
Eden
Edgar
Elias
Elijah
Elio
Eliot
Eliott
Elliot
Eloan
Eloi
Elouan
Elyas
Elyes
Emir
Enes
Enzo
Eren
Eric
Erwan
Erwann
Esteban
Etan
Ethan
Ethann
Etienne
Evan
Evann
Ewan
Ewen
Ewenn
Ezio
Fabien
Fabio
Fabron
Fares
Ferrand
Flavien
Flavio
Florent
Florian
Franchot
Francois
Frasier
Félix=felix
Gabin
Gage
Garen
Gareth
Garland
Garner
Garrison
Gaspard
Gaston
Gauthier
Gautier
Gaylord
Gaétan=gaetan
Gaël=gael
Gerald
Germain
Geron
Gianni
Giles
Giovanni
Glanville
Gower
Granger
Grant
Granville
Gregory
Guilhem
Gustave
Hackett
Hadrien
@last
Martin	250
Bernard
Thomas
Robert
Petit
Dubois
Richard
Garcia
Durand
Moreau
Lefebvre
Simon
Laurent
Michel
Leroy
Martinez
David
Fontaine
Da Silva=dasilva
Morel
Fournier
Dupont
Bertrand
Lambert
Rousseau
Girard
Roux
Vincent
Lefèvre=lefevre
Boyer
Lopez
Bonnet
Andre
François=francois
Mercier
Muller
Guérin=guerin
Legrand
Sanchez
Garnier
Chevalier
Faure
Perez
Clément=clement
Fernandez
Blanc
Robin
Morin
Gauthier
Pereira
Perrin
Roussel
Henry
Duval
Gautier
Nicolas
Masson
Marie
Noël=noel
Ferreira
Lemaire
Mathieu
Rivière=riviere
Denis
Marchand
Rodriguez
Dumont
Payet
Lucas
Dufour
Dos Santos=dossantos
Joly
Blanchard
Meunier
Rodrigues
Caron
Gérard=gerard
Fernandes
Brunet
Meyer
Barbier
Leroux
Renard
Goncalves
Gaillard
Brun
Roy
Picard
Giraud
Roger
Schmitt
Colin
Arnaud
Vidal
Gonzalez
Lemoine
Roche
Aubert
Olivier
Leclercq
Pierre
Philippe
Bourgeois
Renaud
Martins
Leclerc
Guillaume
Lacroix
Lecomte
Benoit
Fabre
Carpentier
Vasseur
Louis
Hubert
Jean
Dumas
Rolland
Grondin
Rey
Huet
Gomez
Dupuis
Guillot
Berger
Moulin
Hoarau
Menard
Deschamps
Fleury
Adam
Boucher
Poirier
Bertin
Charles
Aubry
Da Costa=dacosta
Royer
Dupuy
Maillard
Paris
Baron
Lopes
Guyot
Carre
Jacquet
Renault
Hervé=herve
Charpentier
Klein
Cousin
Collet
Léger=leger
Ribeiro
Hernandez
Bailly
Schneider
Le Gall=legall
Ruiz
Langlois
Bouvier
Gomes
Prévost=prevost
Julien
Lebrun
Breton
Germain
Millet
Boulanger
Rémy=remy
Le Roux=leroux
Daniel
Marques
Maillot
Leblanc
Le Goff=legoff
Barre
Perrot
Lévêque=leveque
Marty
Benard
Monnier
Hamon
Pelletier
Alves
Étienne=etienne
Marchal
Poulain
Tessier
Lemaître=lemaitre
Guichard
Besson
Mallet
Hoareau
Gillet
Weber
Jacob
Collin
Chevallier
Perrier
Michaud
Carlier
Delaunay
Chauvin
Alexandre
Maréchal=marechal
Antoine
Lebon
Cordier
Lejeune
Bouchet
Pasquier
Legros
Delattre
Humbert
De Oliveira=deoliveira
Briand
Lamy
Launay
Gilbert
Perret
Lesage
Gay
Nguyen
Navarro
Besnard
Pichon
Hebert
Cohen
Pons
Lebreton
Sauvage
De Sousa=desousa
Pineau
Albert
Jacques
Pinto
Barthelemy
Turpin
Bigot
Lelièvre=lelievre
Georges
Reynaud
Ollivier
Martel
Voisin
Leduc
Guillet
Vallée=vallee
Coulon
Camus
Marin
Teixeira
Costa
Mahe
Didier
Charrier
Gaudin
Bodin
Guillou
Grégoire=gregoire
Gros
Blanchet
Buisson
Blondel
Paul
Dijoux
Barbe
Hardy
Laine
Evrard
Laporte
Rossi
Joubert
Regnier
Tanguy
Gimenez
Allard
Devaux
Morvan
Lévy=levy
Dias
Courtois
Lenoir
Berthelot
Pascal
Vaillant
Guilbert
Thibault
Moreno
Duhamel
Colas
Masse
Baudry
Bruneau
Verdier
Delorme
Blin
Guillon
Mary
Coste
Pruvost
Maury
Allain
Valentin
Godard
Joseph
Brunel
Marion
Texier
Seguin
Raynaud
Bourdon
Raymond
Bonneau
Chauvet
Maurice
Legendre
Loiseau
Ferrand
Toussaint
Techer
Lombard
Lefort
Couturier
Bousquet
Diaz
Riou
Clerc
Weiss
Imbert
Jourdan
Delahaye
Gilles
Guibert
Bègue=begue
Descamps
Delmas
Peltier
Dupré=dupre
Chartier
Martineau
Laroche
Leconte
Maillet
Parent
Labbé=labbe
Potier
Bazin
Normand
Pottier
Torres
Lagarde
Blot
Jacquot
Lemonnier
Grenier
Rocher
Bonnin
Boutin
Fischer
Munoz
Neveu
Lacombe
Mendès=mendes
Delannoy
Auger
Wagner
Fouquet
Mace
Ramos
Pages
Petitjean
Chauveau
Foucher
Peron
Guyon
Gallet
Rousset
Traore
Bernier
Vallet
Letellier
Bouvet
Hamel
Chrétien=chretien
Faivre
Boulay
Thierry
Samson
Ledoux
Salmon
Gosselin
Lecoq
Pires
Leleu
Becker
Diallo
Merle
Valette
@companies
SARL
SAS
SA
et Fils
@address
%A, %Z %C
n s
@streets
Allée Abel Gance
Avenue Albert Boyer
Boulevard Alexandre
Cour Alfred Nobel
Cours Anatole France
Grand Rue Andre Margot
Impasse Antoine Deschamps
Parc Aron Davis Wozniak
Place Auweg
Prom. Barcajou
Route Beauferier
Rue Bellevue
Saint Bernard Charbonneau
Square Bonnabeau
Venelle Bourbarraud
Voie Bruennelweg
Allée Camille Saint Saens
Avenue Cazadaban
Boulevard Chapelle
Cour Charles Garraud
Cours Charles Schwartz
Grand Rue Clairat
Impasse Claude Monet
Parc Commandant Rene Mouchotte
Place Communal De Cleebourg
Prom. D Albet
Route D Arrious
Rue D Ebersheim
Saint D Obernai
Square Daniel Balavoine
Venelle De Bascons
Voie De Bel Air
Allée De Bescat
Avenue De Bois Hue
Boulevard De Bourgerue
Cour De Bussac
Cours De Cauna
Grand Rue De Corbiac
Impasse De Dives
Parc De Folleville
Place De Grande Maison
Prom. De Hayoula
Route De Jugist
Rue De L Abreuvoir
Saint De L Ancien Pont
Square De L Avenir
Venelle De L Entrepot
Voie De L Hotel De Ville
Allée De L'Anglade
Avenue De L'Esperance
Boulevard De La Bijude
Cour De La Breche
Cours De La Butte Aux Pages
Grand Rue De La Cave
Impasse De La Cheneviere
Parc De La Communaute Prolongee
Place De La Croix
Prom. De La Fabrique
Route De La Fondaurade
Rue De La Forge
Saint De La Gare
Square De La Gratusse
Venelle De La Hardt
Voie De La Liberte
Allée De La Maillerie
Avenue De La Mirpe
Boulevard De La Muscadelle
Cour De La Petite Borie
Cours De La Porte Haute
Grand Rue De La Res De Bellevue
Impasse De La Resistance
Parc De La Sapiniere
Place De La Source
Prom. De Lagastet
Route De Les Cheris
Rue De Malauger
Saint De Montmain
Square De Neuweg
Venelle De Perigueux
Voie De Pintouquet
Allée De Provence
Avenue De Rots
Boulevard De Saint-Nexans
Cour De Sienne
Cours De St Laurent
Grand Rue De Thiers
Impasse De Verdun
Parc De Vire
Place Des Airelles
Prom. Des Amandiers
Route Des Artistes
Rue Des Batailles
Saint Des Bois
Square Des Bourreaux
Venelle Des Camelias
Voie Des Chais
Allée Des Charpentiers
Avenue Des Chevreuils
Boulevard Des Collines
Cour Des Cordeliers
Cours Des Dahlias
Grand Rue Des Droits De L'Homme
Impasse Des Eglantines
Parc Des Faures
Place Des Fleurs
Prom. Des Fours A Chaux
Route Des Fresnes
Rue Des Grands Chenes
Saint Des Herons
Square Des Jardins
Venelle Des Landes
Voie Des Longchamps
Allée Des Marquises
Avenue Des Merles
Boulevard Des Musardises
Cour Des Paquerettes
Cours Des Petits Leudets
Grand Rue Des Pins
Impasse Des Prairies
Parc Des Quatre Nations
Place Des Rois De France
Prom. Des Ruaux
Route Des Seigneurs Capitaines
Rue Des Tartans
Saint Des Tonneliers
Square Des Trois Freres Leblanc
Venelle Des Vedelles
Voie Des Vignes
Allée Desmartis
Avenue Doublet
Boulevard Du Barrage
Cour Du Berger
Cours Du Bolloch
Grand Rue Du Breuil
Impasse Du Canal
Parc Du Cdt Louis Bernicot
Place Du Chapeau
Prom. Du Chenin Blanc
Route Du Colonel Baker
Rue Du Coq
Saint Du Croissant
Square Du Docteur Barraud
Venelle Du Docteur Simounet
Voie Du Dragon
Allée Du Fleix
Avenue Du Framont
Boulevard Du Gaillon
Cour Du General De Gaulle
Cours Du Genie Le Plat D'Etain
Grand Rue Du Gue Des Bergeres
Impasse Du Haut Koenigsbourg
Parc Du Kalbin
Place Du Lardeau
Prom. Du Long Pre
Route Du Marche Couvert
Rue Du Marechal Leclerc
Saint Du Midi
Square Du Moulin De Canselade
Venelle Du Mur
Voie Du Palais
Allée Du Pavillon
Avenue Du Petit Sol
Boulevard Du Pont
Cour Du Pont St Jean
Cours Du Pourtalet
Grand Rue Du Professeur Calmette
Impasse Du Raisin
Parc Du Reservoir
Place Du Roemerberg
Prom. Du Sapin
Route Du Sergent Allard
Rue Du Sylvaner
Saint Du Tir
Square Du Triton
Venelle Du Vieux Lavoir
Voie Durou
Allée Edmond Rostand
Avenue Emile Counord
Boulevard Emmanuel Chabrier
Cour Espace De Lanaudiere
Cours Eugene Viollet-Le-Duc
Grand Rue Fenelon
Impasse Ferree
Parc Forstweg
Place Francois Couperin
Prom. Frederic Mistral
Route Gabriel Forestier
Rue Gaston Monmousseau
Saint George L Fonsegrives
Square Georges Joyeux
Venelle Gerard Saint Martin
Voie Grand Rue De La Kirneck
Allée Guilhem
Avenue Gustave Eiffel
Boulevard Helene Boucher
Cour Henri Poincare
Cours Hinterkirch
Grand Rue Irma Mersiol Burrus
Impasse Jacques Pinet
Parc Jean Charcot
Place Jean Et Rene Lafarge
Prom. Jean Lasjaunias
Route Jean Martheilhe
Rue Jean Paul Sartre
Saint Jean Rey
Square Jeanne Vigier
Venelle Jouan
Voie Jules Verne
Allée La Bruyere
Avenue Lajugie
Boulevard Larochefoucault
Cour Le Douet St Pair
Cours Leon Blum
Grand Rue Les Pecheurs De Perles
Impasse Lot Du Moulin
Parc Louis Leger Vauthier
Place Louise Weiss
Prom. Mal De Lattre De Tassigny
Route Maraichers
Rue Marcel Megardon
Saint Marechal De Biron
Square Marty
Venelle Maurice Et Katia Krafft
Voie Mayos
Allée Miguel De Cervantes
Avenue Monge
Boulevard Montgomery
Cour Nadalette Dozido
Cours Nicolas Copernic
Grand Rue Pablo Neruda
Impasse Pasteur
Parc Paul Dukas
Place Paul Verlaine
Prom. Petit Escoubes
Route Pierre Beregovoy
Rue Pierre Palut
Saint Planche
Square Presbytere
Venelle Prosper Merimee
Voie Raimu
@zones
Europe/Paris
@regions
Île-de-France	IDF	
Provence-Alpes-Côte d'Azur	PAC	
Auvergne-Rhône-Alpes	ARA	
Occitanie	OCC	
Pays de la Loire	PDL	
Grand Est	GES	
Nouvelle-Aquitaine	NAQ	
Hauts-de-France	HDF	
Bretagne	BRE	
Normandie	NOR	
Bourgogne-Franche-Comté	BFC	
Centre-Val de Loire	CVL	
Corse	20R	
@cities
Paris	FR	0	488534	23488	0	2139	75000|75002|75005|75008|75011|75013|75016|75019	+33 1 99 00 ## ##
Marseille	FR	1	432970	53811	0	877	13000|13002|13004|13006|13008|13010|13012|13014	+33 4 65 71 ## ##
Lyon	FR	2	457491	48479	0	521	69000|69001|69002|69003|69005|69006|69007|69008	+33 4 65 71 ## ##
Toulouse	FR	3	436043	14437	0	512	31000|31100|31200|31300|31400|31500	+33 5 36 49 ## ##
Nice	FR	1	437031	72661	0	343	06000|06100|06200|06300	+33 4 65 71 ## ##
Nantes	FR	4	472172	-15534	0	325	44000|44100|44200|44300	+33 2 61 91 ## ##
Marne La Vallée	FR	0	488358	26424	0	318	77090|77177|77184|77186|77340|77400|77600|93460	+33 1 99 00 ## ##
Strasbourg	FR	5	485839	77455	0	275	67000|67100|67200	+33 3 53 01 ## ##
Bordeaux	FR	6	448412	-5805	0	265	33000|33100|33200|33300|33800	+33 5 36 49 ## ##
Montpellier	FR	3	436109	38764	0	248	34000|34070|34080|34090	+33 5 36 49 ## ##
Lille	FR	7	506339	30551	0	239	59000|59160|59260|59777|59800	+33 3 53 01 ## ##
Rennes	FR	8	481111	-16743	0	228	35000|35200|35700	+33 2 61 91 ## ##
Reims	FR	5	492653	40285	0	197	51100	+33 3 53 01 ## ##
Le Havre	FR	9	494935	1078	0	186	76600|76610|76620	+33 2 61 91 ## ##
Cergy-Pontoise	FR	0	490389	20780	0	183	95000|95300|95310|95490|95520|95610|95800	+33 1 99 00 ## ##
Saint-Étienne	FR	2	454339	43900	0	176	42000|42100|42230	+33 4 65 71 ## ##
Toulon	FR	1	431244	59284	0	169	83000|83100|83200	+33 4 65 71 ## ##
Angers	FR	4	474716	-5520	0	168	49000|49100	+33 2 61 91 ## ##
Dijon	FR	10	473134	50139	0	160	21000	+33 3 53 01 ## ##
Grenoble	FR	2	451787	57148	0	159	38000|38100|38170	+33 4 65 71 ## ##
Nîmes	FR	3	438366	43579	0	148	30000|30900	+33 5 36 49 ## ##
Clermont-Ferrand	FR	2	457797	30868	0	148	63000|63100|63400	+33 4 65 71 ## ##
Aix-en-Provence	FR	1	435283	54497	0	147	13080|13090|13100|13290|13540	+33 4 65 71 ## ##
Saint-Quentin-en-Yvelines	FR	0	487719	20189	0	147	78180|78190|78390|78960	+33 1 99 00 ## ##
Brest	FR	8	483903	-44863	0	145	29200	+33 2 61 91 ## ##
Le Mans	FR	4	480021	2025	0	145	72000|72100	+33 2 61 91 ## ##
Amiens	FR	7	499000	23000	0	143	80000|80080|80090	+33 3 53 01 ## ##
Tours	FR	11	473948	7040	0	142	37000|37100|37200	+33 2 61 91 ## ##
Limoges	FR	6	458336	12476	0	141	87000|87100|87280	+33 5 36 49 ## ##
Villeurbanne	FR	2	457660	48795	0	131	69100	+33 4 65 71 ## ##
Besançon	FR	10	472488	60182	0	128	25000	+33 3 53 01 ## ##
Metz	FR	5	491191	61727	0	124	57000|57050|57070	+33 3 53 01 ## ##
Orléans	FR	11	479025	19041	0	116	45000|45100|45650	+33 2 61 91 ## ##
Rouen	FR	9	494431	10993	0	116	76000|76100	+33 2 61 91 ## ##
Mulhouse	FR	5	477520	73287	0	111	68100|68200	+33 3 53 01 ## ##
Montreuil	FR	0	488642	24432	0	111	93100|93170|94300	+33 1 99 00 ## ##
Perpignan	FR	3	426976	28954	0	111	66000|66100	+33 5 36 49 ## ##
Caen	FR	9	491858	-3591	0	111	14000	+33 2 61 91 ## ##
Boulogne-Billancourt	FR	0	488354	22413	0	109	92100	+33 1 99 00 ## ##
Nancy	FR	5	486844	61850	0	105	54000|54100	+33 3 53 01 ## ##
Argenteuil	FR	0	489479	22474	0	101	95100	+33 1 99 00 ## ##
Roubaix	FR	7	506942	31746	0	100	59100	+33 3 53 01 ## ##
Tourcoing	FR	7	507239	31612	0	99	59200	+33 3 53 01 ## ##
Saint-Denis	FR	0	489356	23539	0	96	93200|93210|93450	+33 1 99 00 ## ##
Avignon	FR	1	439483	48089	0	90	84000|84140	+33 4 65 71 ## ##
Asnières-sur-Seine	FR	0	489167	22833	0	87	92270|92600	+33 1 99 00 ## ##
Nanterre	FR	0	488920	22068	0	87	92000	+33 1 99 00 ## ##
Dunkerque	FR	7	510344	23768	0	86	59140|59240|59279|59430|59640	+33 3 53 01 ## ##
Poitiers	FR	6	465826	3435	0	86	86000	+33 5 36 49 ## ##
Versailles	FR	0	488036	21342	0	85	78000	+33 1 99 00 ## ##
Courbevoie	FR	0	488967	22567	0	85	92200|92250|92400|92800	+33 1 99 00 ## ##
Créteil	FR	0	487927	24657	0	85	94000	+33 1 99 00 ## ##
Pau	FR	6	433112	-3558	0	83	64000	+33 5 36 49 ## ##
Colombes	FR	0	489188	22540	0	82	92250|92270|92700	+33 1 99 00 ## ##
Vitry-sur-Seine	FR	0	487872	24033	0	81	94400	+33 1 99 00 ## ##
Aulnay-sous-Bois	FR	0	489381	24940	0	81	93600	+33 1 99 00 ## ##
La Rochelle	FR	6	461631	-11522	0	77	17000	+33 5 36 49 ## ##
Champigny-sur-Marne	FR	0	488164	24937	0	77	94340|94500	+33 1 99 00 ## ##
Rueil-Malmaison	FR	0	488765	21897	0	77	92500	+33 1 99 00 ## ##
Antibes	FR	1	435813	71249	0	76	06160|06600	+33 4 65 71 ## ##
Gare	FR	0	488334	23751	0	76	75000|75003|75006|75009|75013|75016|75019|94200	+33 1 99 00 ## ##
Saint-Maur-des-Fossés	FR	0	487940	24932	0	75	94100|94210	+33 1 99 00 ## ##
Cannes	FR	1	435514	70128	0	75	06150|06400	+33 4 65 71 ## ##
Calais	FR	7	509519	18564	0	74	62100	+33 3 53 01 ## ##
Béziers	FR	3	433412	32140	0	74	34500	+33 5 36 49 ## ##
Aubervilliers	FR	0	489167	23833	0	71	93120|93300	+33 1 99 00 ## ##
Mérignac	FR	6	448425	-6451	0	70	33700	+33 5 36 49 ## ##
Bourges	FR	11	470833	24000	0	68	18000	+33 2 61 91 ## ##
Saint-Nazaire	FR	4	472751	-22179	0	67	44600	+33 2 61 91 ## ##
Colmar	FR	5	480808	73558	0	65	68000	+33 3 53 01 ## ##
Maison Blanche	FR	0	488259	23508	0	64	75000|75003|75007|75010|75014|75018|92120|94230	+33 1 99 00 ## ##
Valence	FR	2	449256	49096	0	64	26000	+33 4 65 71 ## ##
Quimper	FR	8	479960	-40980	0	64	29000	+33 2 61 91 ## ##
Drancy	FR	0	489258	24453	0	62	93000|93150|93350|93700	+33 1 99 00 ## ##
Noisy-le-Grand	FR	0	488498	25627	0	62	93160|93330	+33 1 99 00 ## ##
Villeneuve-d'Ascq	FR	7	506167	31666	0	62	59491|59493|59650	+33 3 53 01 ## ##
La Seyne-sur-Mer	FR	1	431032	58782	0	62	83500	+33 4 65 71 ## ##
Levallois-Perret	FR	0	488939	22886	0	62	92110|92200|92300	+33 1 99 00 ## ##
Picpus	FR	0	488426	24001	0	62	75000|75003|75007|75010|75014|75017|93100|94200	+33 1 99 00 ## ##
Chambéry	FR	2	455663	59208	0	62	73000	+33 4 65 71 ## ##
Issy-les-Moulineaux	FR	0	488210	22772	0	61	92130|92170|92240	+33 1 99 00 ## ##
Neuilly-sur-Seine	FR	0	488846	22696	0	61	92200|92300|92400	+33 1 99 00 ## ##
Troyes	FR	5	483007	40852	0	61	10000	+33 3 53 01 ## ##
Juan-les-Pins	FR	1	435695	71131	0	60	06160|06600	+33 4 65 71 ## ##
Antony	FR	0	487533	22967	0	60	92160|94260	+33 1 99 00 ## ##
La Roche-sur-Yon	FR	4	466697	-14276	0	59	85000	+33 2 61 91 ## ##
Lorient	FR	8	477482	-33718	0	58	56100	+33 2 61 91 ## ##
Sarcelles	FR	0	489974	23782	0	58	95200|95350|95400	+33 1 99 00 ## ##
Pessac	FR	6	448056	-6324	0	58	33600	+33 5 36 49 ## ##
Ivry-sur-Seine	FR	0	488157	23849	0	58	94200|94270	+33 1 99 00 ## ##
Évreux	FR	9	490241	11508	0	58	27000	+33 2 61 91 ## ##
Vénissieux	FR	2	456971	48859	0	58	69200	+33 4 65 71 ## ##
Cergy	FR	0	490364	20761	0	58	95000|95800	+33 1 99 00 ## ##
Clichy	FR	0	489002	23095	0	57	92110|92300|93400	+33 1 99 00 ## ##
Saint-Quentin	FR	7	498489	32876	0	55	02100	+33 3 53 01 ## ##
Niort	FR	6	463231	-4588	0	55	79000	+33 5 36 49 ## ##
Belfort	FR	10	476422	68538	0	55	90000	+33 3 53 01 ## ##
Ajaccio	FR	12	419189	87381	0	54	20000|20090|20167	+33 4 65 71 ## ##
Vannes	FR	8	476569	-27620	0	54	56000	+33 2 61 91 ## ##
Sartrouville	FR	0	489482	21917	0	54	78500	+33 1 99 00 ## ##
Maisons-Alfort	FR	0	488117	24394	0	54	94140|94410|94700	+33 1 99 00 ## ##
Meaux	FR	0	489601	28788	0	54	77100|77124	+33 1 99 00 ## ##
Blois	FR	11	475943	13291	0	54	41000	+33 2 61 91 ## ##
Brive-la-Gaillarde	FR	6	451589	15333	0	53	19100	+33 5 36 49 ## ##
Arles	FR	1	436768	46303	0	53	13104|13123|13129|13200|13280	+33 4 65 71 ## ##
Beauvais	FR	7	494333	20833	0	53	60000	+33 3 53 01 ## ##
Châteauroux	FR	11	468125	16936	0	53	36000	+33 2 61 91 ## ##
Cholet	FR	4	470589	-8797	0	53	49300	+33 2 61 91 ## ##
Fréjus	FR	1	434332	67356	0	53	83370|83600	+33 4 65 71 ## ##
Pantin	FR	0	488944	24094	0	53	93260|93310|93500	+33 1 99 00 ## ##
Saint-Brieuc	FR	8	485151	-27684	0	53	22000	+33 2 61 91 ## ##
Montauban	FR	3	440176	13542	0	52	82000	+33 5 36 49 ## ##
Charleville-Mézières	FR	5	497685	47249	0	52	08000|08090	+33 3 53 01 ## ##
Albi	FR	3	439298	21480	0	52	81000	+33 5 36 49 ## ##
Tarbes	FR	3	432341	714	0	52	65000	+33 5 36 49 ## ##
Fontenay-sous-Bois	FR	0	488544	24827	0	52	93360|94120|94130|94170	+33 1 99 00 ## ##
Évry	FR	0	486328	24405	0	52	91000|91450	+33 1 99 00 ## ##
Clamart	FR	0	488030	22669	0	51	92140|92320|92350	+33 1 99 00 ## ##
Châlons-en-Champagne	FR	5	489539	43672	0	51	51000|51470	+33 3 53 01 ## ##
Narbonne	FR	3	431840	30014	0	51	11100	+33 5 36 49 ## ##
Saint-Malo	FR	8	486474	-20088	0	51	35400	+33 2 61 91 ## ##
Laval	FR	4	480725	-7702	0	50	53000	+33 2 61 91 ## ##
Hyères	FR	1	431204	61286	0	50	83400	+33 4 65 71 ## ##
Carcassonne	FR	3	432165	23486	0	50	11000	+33 5 36 49 ## ##
Angoulême	FR	6	456500	1534	0	49	16000	+33 5 36 49 ## ##
Annecy	FR	2	459088	61256	0	49	74000|74940	+33 4 65 71 ## ##
Bondy	FR	0	489018	24893	0	48	93140|93320	+33 1 99 00 ## ##
Le Blanc-Mesnil	FR	0	489387	24614	0	48	93150|93350|93700	+33 1 99 00 ## ##
Villejuif	FR	0	487939	23599	0	48	94230|94800	+33 1 99 00 ## ##
Grasse	FR	1	436578	69254	0	48	06130|06520	+33 4 65 71 ## ##
Sevran	FR	0	489447	25275	0	47	93270|93420	+33 1 99 00 ## ##
Castres	FR	3	436053	22409	0	47	81100	+33 5 36 49 ## ##
Chalon-sur-Saône	FR	10	467811	48537	0	47	71100	+33 3 53 01 ## ##
Arras	FR	7	502930	27819	0	47	62000|62223	+33 3 53 01 ## ##
Boulogne-sur-Mer	FR	7	507249	16137	0	47	62200|62280	+33 3 53 01 ## ##
Chelles	FR	0	488811	25930	0	47	77500	+33 1 99 00 ## ##
Cagnes-sur-Mer	FR	1	436635	71479	0	47	06800	+33 4 65 71 ## ##
Saint-Herblain	FR	4	472115	-16510	0	47	44610|44800	+33 2 61 91 ## ##
Douai	FR	7	503707	30792	0	47	59500|59552	+33 3 53 01 ## ##
Épinay-sur-Seine	FR	0	489535	23151	0	46	92390|93800|95880	+33 1 99 00 ## ##
Vincennes	FR	0	488486	24377	0	46	93100|94160|94300	+33 1 99 00 ## ##
Roquette	FR	0	488580	23815	0	46	75000|75003|75006|75009|75012|75015|75018|93170	+33 1 99 00 ## ##
Martigues	FR	1	434074	50553	0	46	13117|13500	+33 4 65 71 ## ##
Bourg-en-Bresse	FR	2	462057	52258	0	45	01000	+33 4 65 71 ## ##
Bobigny	FR	0	489098	24501	0	45	93000|93700	+33 1 99 00 ## ##
Montluçon	FR	2	463402	26025	0	45	03100	+33 4 65 71 ## ##
Aubagne	FR	1	432928	55707	0	45	13400	+33 4 65 71 ## ##
Valenciennes	FR	7	503591	35251	0	45	59300	+33 3 53 01 ## ##
Suresnes	FR	0	488714	22293	0	45	92150|92800	+33 1 99 00 ## ##
Meudon	FR	0	488138	22350	0	45	92190|92310|92360	+33 1 99 00 ## ##
Bayonne	FR	6	434932	-14730	0	44	64100	+33 5 36 49 ## ##
Istres	FR	1	435134	49875	0	44	13118|13800	+33 4 65 71 ## ##
Thionville	FR	5	493599	61604	0	44	57100	+33 3 53 01 ## ##
Mantes-la-Jolie	FR	0	489905	17167	0	44	78200|78520	+33 1 99 00 ## ##
Compiègne	FR	7	494179	28261	0	44	60200|60280	+33 3 53 01 ## ##
Nevers	FR	10	469896	31590	0	44	58000	+33 3 53 01 ## ##
Chartres	FR	11	484468	14892	0	44	28000	+33 2 61 91 ## ##
Le Cannet	FR	1	435766	70191	0	43	06110	+33 4 65 71 ## ##
Wattrelos	FR	7	507012	32181	0	43	59150	+33 3 53 01 ## ##
Caluire-et-Cuire	FR	2	457946	48464	0	43	69300	+33 4 65 71 ## ##
Gap	FR	1	445586	60787	0	43	05000	+33 4 65 71 ## ##
Talence	FR	6	448085	-5891	0	43	33400	+33 5 36 49 ## ##
Alès	FR	3	441249	40808	0	42	30100	+33 5 36 49 ## ##
Gennevilliers	FR	0	489333	23000	0	42	92230|92390	+33 1 99 00 ## ##
Saint-Priest	FR	2	456965	49438	0	42	69800	+33 4 65 71 ## ##
Rosny-sous-Bois	FR	0	488702	24991	0	42	93110|93250|93360	+33 1 99 00 ## ##
Auxerre	FR	10	477996	35703	0	42	89000|89290	+33 3 53 01 ## ##
Salon-de-Provence	FR	1	436423	50948	0	41	13300	+33 4 65 71 ## ##
Saint-Germain-en-Laye	FR	0	488964	20904	0	41	78100|78230|78560	+33 1 99 00 ## ##
Bastia	FR	12	427022	94512	0	41	20200|20600	+33 4 65 71 ## ##
Sète	FR	3	434028	36928	0	41	34200	+33 5 36 49 ## ##
Anglet	FR	6	434892	-15192	0	41	64600	+33 5 36 49 ## ##
Puteaux	FR	0	488834	22389	0	41	92150|92400|92800	+33 1 99 00 ## ##
Corbeil-Essonnes	FR	0	486060	24876	0	41	91100|91250|91280	+33 1 99 00 ## ##
Garges-lès-Gonesse	FR	0	489679	23978	0	40	95140	+33 1 99 00 ## ##
Roanne	FR	2	460362	40680	0	40	42300	+33 4 65 71 ## ##
Savigny-sur-Orge	FR	0	486768	23484	0	40	91360|91390|91600	+33 1 99 00 ## ##
Livry-Gargan	FR	0	489193	25430	0	40	93190|93390	+33 1 99 00 ## ##
Épinal	FR	5	481832	64530	0	40	88000|88190	+33 3 53 01 ## ##
Saint-Ouen	FR	0	489065	23334	0	39	75018|92110|93400	+33 1 99 00 ## ##
Rezé	FR	4	471906	-15688	0	39	44400	+33 2 61 91 ## ##
Montigny-le-Bretonneux	FR	0	487664	20340	0	39	78180|78190|78960	+33 1 99 00 ## ##
Noisy-le-Sec	FR	0	488915	24645	0	39	93130	+33 1 99 00 ## ##
Melun	FR	0	485457	26536	0	39	77000|77950	+33 1 99 00 ## ##
Bagneux	FR	0	487956	23080	0	39	92220|92260|92320|92340|94110	+33 1 99 00 ## ##
Massy	FR	0	487269	22830	0	39	91300	+33 1 99 00 ## ##
Haguenau	FR	5	488156	77905	0	39	67500	+33 3 53 01 ## ##
Montrouge	FR	0	488162	23139	0	39	92120|92170|92240	+33 1 99 00 ## ##
Marcq-en-Barœul	FR	7	506667	30833	0	39	59520|59700	+33 3 53 01 ## ##
Vitrolles	FR	1	434600	52486	0	39	13127	+33 4 65 71 ## ##
Draguignan	FR	1	435369	64646	0	39	83300	+33 4 65 71 ## ##
Lens	FR	7	504330	28279	0	38	62218|62300	+33 3 53 01 ## ##
Gagny	FR	0	488833	25333	0	38	93220|93340	+33 1 99 00 ## ##
Saint-Chamond	FR	2	454759	45129	0	38	42400	+33 4 65 71 ## ##
Bron	FR	2	457386	49130	0	38	69500	+33 4 65 71 ## ##
Vaulx-en-Velin	FR	2	457869	49251	0	37	69120	+33 4 65 71 ## ##
Joué-lès-Tours	FR	11	473491	6651	0	37	37300	+33 2 61 91 ## ##
Alfortville	FR	0	488058	24204	0	37	94140|94220|94410|94700	+33 1 99 00 ## ##
La Courneuve	FR	0	489280	23963	0	37	93120|93300	+33 1 99 00 ## ##
Châtellerault	FR	6	468170	5452	0	37	86100	+33 5 36 49 ## ##
Villepinte	FR	0	489620	25325	0	37	93270|93420	+33 1 99 00 ## ##
Cambrai	FR	7	501760	32347	0	36	59400|59554	+33 3 53 01 ## ##
Poissy	FR	0	489290	20495	0	36	78300	+33 1 99 00 ## ##
Conflans-Sainte-Honorine	FR	0	490016	20969	0	36	78700|95610	+33 1 99 00 ## ##
Sainte-Marguerite	FR	0	488523	23893	0	36	75000|75003|75006|75010|75013|75016|75020|93310	+33 1 99 00 ## ##
Bel-Air	FR	0	488417	24049	0	36	75011|75012|75013|93100|93170|94160|94220|94300	+33 1 99 00 ## ##
Mont-de-Marsan	FR	6	438902	-4971	0	36	40000	+33 5 36 49 ## ##
Plaisir	FR	0	488232	19541	0	36	78370	+33 1 99 00 ## ##
Marignane	FR	1	434173	52146	0	36	13700|13730	+33 4 65 71 ## ##
Dieppe	FR	9	499216	10777	0	36	76200|76370	+33 2 61 91 ## ##
Montélimar	FR	2	445547	47547	0	36	26200	+33 4 65 71 ## ##
Tremblay-en-France	FR	0	489496	25684	0	36	93290	+33 1 99 00 ## ##
Choisy-le-Roi	FR	0	487685	24187	0	36	94320|94600	+33 1 99 00 ## ##
Saint-Martin-d'Hères	FR	2	451787	57628	0	36	38400	+33 4 65 71 ## ##
Mâcon	FR	10	463141	48282	0	35	01750|71000	+33 3 53 01 ## ##
Romans-sur-Isère	FR	2	450496	50660	0	35	26100|26540	+33 4 65 71 ## ##
Saint-Raphaël	FR	1	434233	67735	0	35	83530|83700	+33 4 65 71 ## ##
Pontault-Combault	FR	0	487981	26068	0	35	77184|77340	+33 1 99 00 ## ##
Six-Fours-les-Plages	FR	1	430917	58246	0	35	83140	+33 4 65 71 ## ##
Périgueux	FR	6	451869	7144	0	35	24000	+33 5 36 49 ## ##
Aurillac	FR	2	449254	24398	0	35	15000	+33 4 65 71 ## ##
Neuilly-sur-Marne	FR	0	488537	25490	0	34	93160|93330	+33 1 99 00 ## ##
Liévin	FR	7	504198	27807	0	34	62800	+33 3 53 01 ## ##
Agen	FR	6	442020	6206	0	34	47000|47520	+33 5 36 49 ## ##
Franconville	FR	0	489833	22333	0	34	95120|95130	+33 1 99 00 ## ##
Sainte-Geneviève-des-Bois	FR	0	486468	23197	0	34	91240|91700	+33 1 99 00 ## ##
Maubeuge	FR	7	502788	39727	0	34	59600|59720	+33 3 53 01 ## ##
Bagnolet	FR	0	488667	24167	0	34	75020|93100|93170|93260	+33 1 99 00 ## ##
Saumur	FR	4	472593	-781	0	33	49400	+33 2 61 91 ## ##
Biarritz	FR	6	434806	-15568	0	33	64200	+33 5 36 49 ## ##
La Ciotat	FR	1	431748	56045	0	33	13600	+33 4 65 71 ## ##
Échirolles	FR	2	451460	57144	0	33	38130	+33 4 65 71 ## ##
Villefranche-sur-Saône	FR	2	459897	47196	0	33	69400	+33 4 65 71 ## ##
Châtenay-Malabry	FR	0	487651	22666	0	33	92290	+33 1 99 00 ## ##
Stains	FR	0	489500	23833	0	33	93240	+33 1 99 00 ## ##
Châtillon	FR	0	488024	22935	0	32	92140|92220|92260|92320	+33 1 99 00 ## ##
Vienne	FR	2	455257	48748	0	32	38200|69560	+33 4 65 71 ## ##
Schiltigheim	FR	5	486075	77493	0	32	67300|67800	+33 3 53 01 ## ##
Les Mureaux	FR	0	489917	19097	0	32	78130|78250	+33 1 99 00 ## ##
Le Perreux-sur-Marne	FR	0	488500	25000	0	32	93360|94120|94130|94170	+33 1 99 00 ## ##
Guyancourt	FR	0	487733	20739	0	32	78280	+33 1 99 00 ## ##
Palaiseau	FR	0	487183	22498	0	32	91120|91140	+33 1 99 00 ## ##
Saint-Dizier	FR	5	486377	49489	0	32	52100	+33 3 53 01 ## ##
Creil	FR	7	492567	24848	0	32	60100|60180	+33 3 53 01 ## ##
Vandœuvre-lès-Nancy	FR	5	486612	61711	0	32	54180|54500|54600	+33 3 53 01 ## ##
Thonon-les-Bains	FR	2	463705	64798	0	32	74200	+33 4 65 71 ## ##
Béthune	FR	7	505296	26400	0	32	62232|62400	+33 3 53 01 ## ##
Colomiers	FR	3	436106	13347	0	31	31770	+33 5 36 49 ## ##
Folie Méricourt	FR	0	488662	23714	0	31	75000|75003|75006|75009|75012|75015|75018|93170	+33 1 99 00 ## ##
Nogent-sur-Marne	FR	0	488367	24825	0	31	94120|94130|94170|94340	+33 1 99 00 ## ##
Athis-Mons	FR	0	487052	23915	0	31	91200|91270	+33 1 99 00 ## ##
Viry-Châtillon	FR	0	486721	23932	0	31	91170|91260	+33 1 99 00 ## ##
Houilles	FR	0	489216	21926	0	31	78420|78800|95870	+33 1 99 00 ## ##
Soissons	FR	7	493817	33236	0	31	02200	+33 3 53 01 ## ##
Dreux	FR	11	487365	13657	0	31	28100|28500	+33 2 61 91 ## ##
Charenton-le-Pont	FR	0	488221	24122	0	31	94140|94160|94220|94410	+33 1 99 00 ## ##
Villeneuve-Saint-Georges	FR	0	487322	24492	0	31	91560|94190|94460|94480	+33 1 99 00 ## ##
@countries
Andorre
Émirats arabes unis
Afghanistan
Antigua-et-Barbuda
Anguilla
Albanie
Arménie
Angola
Argentine
Samoa américaines
Autriche
Australie
Aruba
Îles Åland
Azerbaïdjan
Bosnie-Herzégovine
Barbade
Bangladesh
Belgique
Burkina Faso
Bulgarie
Bahreïn
Burundi
Bénin
Saint-Barthélemy
Bermudes
Brunei
Bolivie
Pays-Bas caribéens
Brésil
Bahamas
Bhoutan
Botswana
Biélorussie
Belize
Canada
Îles Cocos
Congo-Kinshasa
République centrafricaine
Congo-Brazzaville
Suisse
Côte d’Ivoire
Îles Cook
Chili
Cameroun
Chine
Colombie
Costa Rica
Cuba
Cap-Vert
Curaçao
Île Christmas
Chypre
Tchéquie
Allemagne
Djibouti
Danemark
Dominique
République dominicaine
Algérie
Équateur
Estonie
Égypte
Sahara occidental
Érythrée
Espagne
Éthiopie
Finlande
Fidji
Îles Malouines
Micronésie
Îles Féroé
France
Gabon
Royaume-Uni
Grenade
Géorgie
Guyane française
Guernesey
Ghana
Gibraltar
Groenland
Gambie
Guinée
Guadeloupe
Guinée équatoriale
Grèce
Guatemala
Guam
Guinée-Bissau
Guyana
R.A.S. chinoise de Hong Kong
Honduras
Croatie
Haïti
Hongrie
Indonésie
Irlande
Israël
Île de Man
Inde
Territoire britannique de l’océan Indien
Irak
Iran
Islande
Italie
Jersey
Jamaïque
Jordanie
Japon
Kenya
Kirghizstan
Cambodge
Kiribati
Comores
Saint-Christophe-et-Niévès
Corée du Nord
Corée du Sud
Koweït
Îles Caïmans
Kazakhstan
Laos
Liban
Sainte-Lucie
Liechtenstein
Sri Lanka
Liberia
Lesotho
Lituanie
Luxembourg
Lettonie
Libye
Maroc
Monaco
Moldavie
Monténégro
Saint-Martin
Madagascar
Îles Marshall
Macédoine du Nord
Mali
Myanmar (Birmanie)
Mongolie
R.A.S. chinoise de Macao
Îles Mariannes du Nord
Martinique
Mauritanie
Montserrat
Malte
Maurice
Maldives
Malawi
Mexique
Malaisie
Mozambique
Namibie
Nouvelle-Calédonie
Niger
Île Norfolk
Nigeria
Nicaragua
Pays-Bas
Norvège
Népal
Nauru
Niue
Nouvelle-Zélande
Oman
Panama
Pérou
Polynésie française
Papouasie-Nouvelle-Guinée
Philippines
Pakistan
Pologne
Saint-Pierre-et-Miquelon
Porto Rico
Territoires palestiniens
Portugal
Palaos
Paraguay
Qatar
La Réunion
Roumanie
Serbie
Russie
Rwanda
Arabie saoudite
Îles Salomon
Seychelles
Soudan
Suède
Singapour
Sainte-Hélène
Slovénie
Svalbard et Jan Mayen
Slovaquie
Sierra Leone
Saint-Marin
Sénégal
Somalie
Suriname
Soudan du Sud
Sao Tomé-et-Principe
Salvador
Saint-Martin (partie néerlandaise)
Syrie
Eswatini
Îles Turques-et-Caïques
Tchad
Togo
Thaïlande
Tadjikistan
Tokelau
Timor oriental
Turkménistan
Tunisie
Tonga
Turquie
Trinité-et-Tobago
Tuvalu
Taïwan
Tanzanie
Ukraine
Ouganda
États-Unis
Uruguay
Ouzbékistan
État de la Cité du Vatican
Saint-Vincent-et-les Grenadines
Venezuela
Îles Vierges britanniques
Îles Vierges des États-Unis
Viêt Nam
Vanuatu
Wallis-et-Futuna
Samoa
Yémen
Mayotte
Afrique du Sud
Zambie
Zimbabwe
@months
janvier
février
mars
avril
mai
juin
juillet
août
septembre
octobre
novembre
décembre
@weekdays
lundi
mardi
mercredi
jeudi
vendredi
samedi
dimanche
@words
à
abandonner
abattre
abri
absence
absolu
absolument
accent
accepter
accompagner
accomplir
accord
accorder
accrocher
accuser
acheter
achever
acte
action
admettre
adresser
affaire
affirmer
âgé
âge
agent
agir
agiter
ah
aide
aider
aile
ailleurs
aimer
ainsi
air
ajouter
aller
allumer
alors
âme
amener
ami
amour
amuser
an
ancien
anglais
angoisse
animal
animer
année
annoncer
apercevoir
apparaître
apparence
appartement
appartenir
appel
appeler
apporter
apprendre
approcher
appuyer
après
arbre
argent
arme
armée
armer
arracher
arrêter
arrière
arrivée
arriver
art
article
as
aspect
asseoir
assez
assister
assurer
attacher
attaquer
atteindre
attendre
attention
attirer
attitude
au
aucun
aujourd'hui
auprès
auquel
aussi
aussitôt
autant
auteur
autorité
autour
autre
autrefois
autrement
avance
avancer
avant
avec
avenir
aventure
avis
avoir
avouer
baisser
banc
bande
barbe
bas
bataille
battre
beau
beaucoup
beauté
beaux
besoin
bête
bien
bientôt
billet
blanc
bleu
blond
boire
bois
bon
bonheur
bord
bouche
bout
branche
bras
briller
briser
bruit
brûler
brusquement
bureau
but
ça
cabinet
cacher
calme
calmer
camarade
campagne
capable
car
caractère
caresser
carte
cas
casser
cause
causer
ce
ceci
céder
cela
celui
cent
centre
cependant
cercle
certain
certainement
certes
cerveau
cesse
cesser
chacun
chaîne
chair
chaise
chaleur
chambre
champ
chance
changement
changer
chant
chanter
chaque
charge
charger
chasse
chasser
chat
chaud
chef
chemin
chemise
cher
chercher
cheval
cheveu
chez
chien
chiffre
choisir
choix
chose
chute
ci
ciel
cinq
cinquante
circonstance
clair
claire
classe
clef
coeur
coin
colère
colline
colon
combat
combien
commander
comme
commencement
commencer
comment
commun
compagnie
compagnon
complet
complètement
composer
comprendre
compte
compter
conclure
condamner
condition
conduire
confiance
confier
confondre
connaissance
connaître
conscience
conseil
consentir
considérer
construire
consulter
contenir
content
contenter
continuer
contraire
contre
convenir
conversation
corde
corps
côte
côté
cou
couche
coucher
couler
couleur
coup
couper
cour
courage
courant
courir
cours
course
court
coûter
couvrir
craindre
crainte
créer
creuser
cri
crier
crise
croire
croiser
croix
cruel
cuisine
curieux
curiosité
d'abord
dame
danger
dangereux
dans
danser
d'autres
davantage
de
debout
début
déchirer
décider
déclarer
découvrir
décrire
défaut
défendre
dégager
dehors
déjà
delà
demain
demande
demander
demeurer
demi
dent
départ
dépasser
déposer
depuis
dernier
derrière
dès
descendre
désert
désespoir
désigner
désir
désirer
désormais
dessiner
dessus
détacher
détail
détruire
deux
devant
devenir
deviner
devoir
dieu
différent
difficile
digne
dimanche
dire
direction
diriger
discours
discussion
discuter
disparaître
disposer
distance
distinguer
divers
dix
docteur
doigt
dominer
donc
donner
dont
dormir
dos
double
doucement
douceur
douleur
doute
douter
doux
douze
drame
dresser
droit
droite
drôle
du
dur
durant
durer
eau
eaux
écarter
échapper
éclairer
éclat
éclater
@jobs
Acheteur en centrale d’achat
Acheteur industriel
Actrice
Agent
Agent de développement local
Agent général
Agriculteur bio
Aiguilleur du ciel
Ambassadeur du tri
Analyste de crédit
Anesthésiste
Animateur de patrimoine
Animateur nature
Animateur socioculturel
Animateur touristique
Architecte
Architecte d’intérieur
Archéologue
Assistant de service social
Assistant manager
Attaché commercial
Audioprothésiste
Auxiliaire de puériculture
Avocat
Bibliothécaire jeunesse
Biochimiste
Biologiste médical
Botaniste
Boulanger
Cartographe
Chargé de pharmaco-vigilance
Chargé du recrutement
Chargé d’études commerciales
Chef de cabine
Chef de chantier
Chef de produit
Chef de projet urbain
Chef de rayon
Chef réceptionniste
Chirurgien
Clown
Commandant de bord
Commissaire de police
Community manager
Comédien
Conducteur de travaux
Conseil en lobbying
Conseiller en environnement
Conseiller en organisation
Constructeur bois
Consultant en recrutement
Contrôleur budgétaire
Costumier
Créateur de parfums
Céramiste
Dentiste
Designer sonore
Dessinateur industriel
Directeur artistique
Directeur de création
Directeur des achats
Directeur des opérations
Directeur d’enseigne
Documentaliste
Décorateur-scénographe
Enseignant chercheur
Entraîneur sportif
Expert automobile
Expert immobilier
Expert-comptable
Garde du littoral
Gendarme
Gestionnaire de paie
Grand reporter
Guide accompagnateur
Gynécologue
Géologue
Géologue en environnement
Herboriste
Huissier de justice
Hydrogéologue
Illustrateur
Infirmier d’entreprise
Infirmière
Infographiste de presse
Ingénieur agronome
Ingénieur de fabrication
Ingénieur en environnement
Ingénieur en méthanisation
Ingénieur numéricien
Ingénieur système
Inspecteur comptable
Inspecteur des Finances
Inspecteur du travail
Journaliste
Journaliste radio en studio
Juge d'instruction
Juriste d'entreprise
Lieutenant de police
Logisticien
Ludothécaire
Marionnettiste
Maître d'hôtel
Maître nageur sauveteur
Metteur en scène
Mixeur
Moniteur de ski
Moniteur d’équitation
Monteur d'éolienne
Muséographe
Médecin généraliste
Média-planneur
Médiateur culturel
Océanologue
Ophtalmologue
Opticien-lunetier
Opérateur middle office
Orthophoniste
Orthoptiste
Oto-rhino-laryngologiste
Pharmacien d'officine
Pilote de ligne
Pilote d’hélicoptère
Producteur télé
Professeur agrégé
Professeur documentaliste
Psychanalyste
Psychologue
Psychomotricien
Pédiatre
Pédicure-podologue
Pédopsychiatre
Reporter radio
Responsable du e-business
Responsable d’ordonnancement
Réalisateur
Régisseur de spectacles
Sapeur-pompier
Scripte
Sociologue
Sportif professionnel
Styliste
Technicien biocarburants
Technicien de rivière
Technicien du réemploi
Technicien en automatismes
Technicien mesure pollution
Technico-commercial
Trader
Traffic manager
Visiteur médical
Volcanologue
Vétérinaire équin
Webmaster
Ébéniste
Éco-développeur
Écotoxicologue
Éducateur de jeunes enfants
Éducatrice de jeunes enfants
Électrotechnicien
"""#
}
