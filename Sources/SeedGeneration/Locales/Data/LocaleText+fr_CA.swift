// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let fr_CA: StaticString = #"""
@form
f l
@titles
M.
Mme
@genders
masculin
féminin
@female
Agnès=agnes	524
Alex
Alice
Amélie=amelie
Anaïs=anais
Andrée=andree
Anne
Anouk
Astrid
Audrey
Aurélie=aurelie
Aurore
Brigitte
Camille
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
Claude
Clémence=clemence
Colette
Constance
Danielle
Denise
Diane
Dominique
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
Isabelle
Jacqueline
Jeanne
Jeannine
Joséphine=josephine
Josette
Julie
Juliette
Laetitia
Laurence
Lorraine
Louise
Lucie
Lucy
Manon
Marcelle
Marguerite
Margot
Margaret
Marianne
Marie
Martine
Maryse
Mathilde
Michèle=michele
Michelle
Monique
Nathalie
Nicole
Océane=oceane
Odette
Patricia
Paulette
Pauline
Pénélope=penelope
Renée=renee
Simone
Sophie
Stéphanie=stephanie
Susanne
Sylvie
Thérèse=therese
Valérie=valerie
Véronique=veronique
Virginie
Zoé=zoe
Alexandra	282
Béatrice=beatrice
Emma
Florence
Jessica
Karine
Laurie
Maude
Mélanie=melanie
Noémie=noemie
Olivia
Rosalie
Sarah
Vanessa
Adélaïde=adelaide	242
Adèle=adele
Adrienne
Agathe
Aimée=aimee
Alexandrie
Alix
Alexandria
Anastasie
Antoinette
Arnaude
Bernadette
Capucine
Corinne
Inès=ines
Laure
Luce
Madeleine
Margaux
Margaud
Maggie
Marine
Marthe
Nath
Noémi=noemi
Olivie
Philippine
Sabine
Suzanne
Susan
Valentine
Victoire
Aaliyah
Abigael
Adriana
Aicha
Albane
Alessia
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
@male
Alain	556
Alexandre
André=andre
Antoine
Arthur
Benjamin
Benoît=benoit
Bernard
Bertrand
Charles
Daniel
David
Denis
Édouard=edouard
Émile=emile
Emmanuel
Éric=eric
Étienne=etienne
François=francois
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
Hugues
Jacques
Jean
Jérôme=jerome
Joseph
Jules
Julien
Laurent
Louis
Luc
Lucas
Marc
Marcel
Martin
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
Thomas
Timothée=timothee
Tristan
Victor
Vincent
Xavier
Yves
Zacharie
Alexis	293
Jonathan
Kevin
Maxime
Mathieu
Nathan
Raphaël=raphael
Samuel
Adrien	263
Aimé=aime
Alfred
Alphonse
Auguste
Augustin
Christophe
Eugène=eugene
Franck
Honoré=honore
Isaac
Léon=leon
Matthieu
Théophile=theophile
Thibaut
Thibault
Thierry
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
@last
Roy	364
Gauthier
Morin
Pelletier
Leblanc
Girard
Boucher
Caron
Poirier
Fournier
Leclerc
Lefebvre
Thibault
Martin
Martel
Grenier
Bernier
Richard
Michaud
Parent
Gosselin
Dufour
Mercier
Langlois
Dubois
Dupuis
Hamel
Rousseau
Robert
Allard
Leduc
Lambert
Raymond
Gilbert
Jean
Fontaine
Picard
Lacroix
Jacques
Moreau
Bernard
Renaud
Tessier
Bertrand
Nguyen
Boutin
Vallée=vallee
Dumont
Breton
Laroche
Brunet
Noël=noel
Auger
Grégoire=gregoire
Denis
Martineau
Labbé=labbe
Dupont
Mathieu
Marchand
Duval
Vincent
Germain
Boulanger
Durand
Dumas
Prévost=prevost
Tremblay	224
Gagnon
Côté=cote
Bouchard
Lavoie
Fortin
Gagné=gagne
Ouellet
Bélanger=belanger
Lévesque=levesque
Bergeron
Paquette
Simard
Beaulieu
Cloutier
Dubé=dube
Lapointe
Poulin
Nadeau
Landry
Bédard=bedard
Lessard
Hébert=hebert
Desjardins
Couture
Turcotte
Lachance
Blais
Savard
Proulx
Beaudoin
Demers
Perreault
Boudreau
Lemieux
Cyr
Perron
Dion
Bolduc
Bérubé=berube
Boisvert
Ménard=menard
Therrien
Plante
Bilodeau
Blanchette
Champagne
Paradis
Fortier
Arsenault
Gaudreault
Houle
Villeneuve
Gravel
Thériault=theriault
Lemay
Deschênes=deschenes
Giroux
Guay
Boivin
Charbonneau
Vachon
Audet
Larouche
Legault
Trudel
Labelle
Carrier
Desrosiers
Goulet
Dionne
Lapierre
Vaillancourt
Fillion
Lalonde
Tardif
Lepage
Gingras
Benoît=benoit
Rioux
Giguère=giguere
Drouin
Harvey
Lauzon
Gendron
Laflamme
Paré=pare
Paquin
Robitaille
Gélinas=gelinas
Duchesne
Lussier
Séguin=seguin
Veilleux
Potvin
Gervais
Pépin=pepin
Morissette
Charron
Lavallée=lavallee
Laplante
Chabot
Vézina=vezina
Desrochers
Labrecque
Coulombe
Tanguay
Chouinard
Pouliot
Lacasse
Daigle
Marcoux
Lamontagne
Turgeon
Larocque
Roberge
Massé=masse
Pilon
Racine
Dallaire
Émond=emond
Beauregard
Smith
Lebel
Blouin
Beauchamp
Charette
Létourneau=letourneau
Rodrigue
Cormier
Rivard
Asselin
Plourde
Thibodeau
Bélisle=belisle
Godin
Desbiens
Lavigne
Doucet
Labonté=labonte
Brassard
Forget
Patel
Marcotte
Béland=beland
Larose
Archambault
Maltais
Trépanier=trepanier
Laliberté=laliberte
Bisson
Brisson
Dufresne
Beaudry
Chartrand
Houde
Fréchette=frechette
Lafontaine
Guillemette
Drolet
Richer
Larivière=lariviere
Ferland
Trottier
Piché=piche
Sirois
Charest
Provost
Soucy
Lamoureux
Lachapelle
Bégin=begin
Boily
Croteau
Savoie
Provencher
Duguay
Lemire
Delisle
Thomas	140
Petit
Garcia
Simon
Laurent
Michel
Leroy
Martinez
David
Da Silva=dasilva
Morel
Roux
Lefèvre=lefevre
Boyer
Lopez
Bonnet
Andre
François=francois
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
Pereira
Perrin
Roussel
Henry
Gautier
Nicolas
Masson
Marie
Ferreira
Lemaire
Rivière=riviere
Rodriguez
Payet
Lucas
Dos Santos=dossantos
Joly
Blanchard
Meunier
Rodrigues
Gérard=gerard
Fernandes
Meyer
Barbier
Leroux
Renard
Goncalves
Gaillard
Brun
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
Martins
Guillaume
Lecomte
Benoit
Fabre
Carpentier
Vasseur
Louis
Hubert
Rolland
Grondin
Rey
Huet
Gomez
Guillot
Berger
Moulin
Hoarau
Menard
Deschamps
Fleury
Adam
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
Bouvier
Gomes
Julien
Lebrun
Millet
Rémy=remy
Le Roux=leroux
Daniel
Marques
Maillot
Le Goff=legoff
Barre
Perrot
Lévêque=leveque
Marty
Benard
Monnier
Hamon
Alves
Étienne=etienne
Marchal
Poulain
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
Perret
Lesage
Gay
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
Pinto
Barthelemy
Turpin
Bigot
Lelièvre=lelievre
Georges
Reynaud
Ollivier
Voisin
Guillet
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
@companies
Inc.
Ltd.
Corp.
@address
%A, %C %S %Z
n, s
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
America/Toronto
America/Edmonton
America/Winnipeg
America/Vancouver
America/Halifax
America/Regina
America/St_Johns
America/Glace_Bay
America/Moncton
America/Whitehorse
@regions
Ontario	ON	
Quebec	QC	H3Z 2Y#
Alberta	AB	
Manitoba	MB	
British Columbia	BC	
Nova Scotia	NS	
Saskatchewan	SK	
Newfoundland and Labrador	NL	
New Brunswick	NB	
Prince Edward Island	PE	
Yukon	YT	H3Z 2Y#
@cities
Toronto	CA	0	437064	-793986	0	2794
Montréal	CA	1	455088	-735878	0	1763
Calgary	CA	2	510501	-1140853	1	1307
Ottawa	CA	0	454112	-756981	0	1017
Edmonton	CA	2	535501	-1134687	1	1011
Winnipeg	CA	3	498844	-971470	2	750
Mississauga	CA	0	435789	-796583	0	718
Vancouver	CA	4	492497	-1231193	3	662
Brampton	CA	0	436834	-797663	0	656
Hamilton	CA	0	432501	-798496	0	569
Surrey	CA	4	491064	-1228251	3	568
Québec	CA	1	468123	-712145	0	532
Halifax	CA	5	446427	-635769	4	472
Laval	CA	1	455700	-736920	0	438
London	CA	0	429834	-812330	0	422
Etobicoke	CA	0	436442	-795698	0	365
Markham	CA	0	438668	-792663	0	339
Vaughan	CA	0	438361	-794983	0	323
Gatineau	CA	1	454772	-757016	0	300
Victoria	CA	4	484359	-1233516	3	290
Saskatoon	CA	6	521324	-1066689	5	266
Kitchener	CA	0	434254	-805112	0	257
Burnaby	CA	4	492664	-1229526	3	249
Windsor	CA	0	423001	-830165	0	230
Longueuil	CA	1	455152	-734682	0	229
Regina	CA	6	504501	-1046178	5	226
Oakville	CA	0	434501	-796829	0	214
Richmond	CA	4	491700	-1231368	3	210
Richmond Hill	CA	0	438711	-794373	0	202
Burlington	CA	0	433862	-798371	0	187
Nepean	CA	0	453362	-757225	0	180
Oshawa	CA	0	439001	-788496	0	175
Greater Sudbury	CA	0	464900	-809900	0	166
Newton	CA	4	491333	-1228500	3	159
Gloucester	CA	0	453500	-756333	0	150
Saguenay	CA	1	484168	-710657	0	149
Coquitlam	CA	4	492846	-1227822	3	149
Barrie	CA	0	444001	-796663	0	148
Rosemont–La Petite-Patrie	CA	1	455366	-736069	0	147
Villeray–Saint-Michel–Parc-Extension	CA	1	455587	-736054	0	145
Kelowna	CA	4	498831	-1194857	3	145
Trois-Rivières	CA	1	463451	-725477	0	144
Guelph	CA	0	435459	-802560	0	144
Lévis	CA	1	468033	-711779	0	143
Mercier–Hochelaga-Maisonneuve	CA	1	455719	-735463	0	143
Abbotsford	CA	4	490580	-1222526	3	141
Whitby	CA	0	438834	-789329	0	139
St. Catharines	CA	0	431713	-792427	0	137
Ahuntsic-Cartierville	CA	1	455667	-736667	0	135
Le Vieux-Longueuil	CA	1	455372	-735077	0	135
Milton	CA	0	435168	-798829	0	133
Langley	CA	4	491011	-1226588	3	133
Kingston	CA	0	442298	-764810	0	132
Cambridge	CA	0	433601	-803127	0	130
Sherbrooke	CA	1	454001	-718991	0	129
Orléans	CA	0	454573	-755043	0	126
Ottawa South	CA	0	453921	-756873	0	125
Saint-Louis-de-Terrebonne	CA	1	457020	-737867	0	120
Ajax	CA	0	438501	-790329	0	120
Saanich	CA	4	485496	-1233693	3	118
Rivière-des-Prairies–Pointe-aux-Trembles	CA	1	456406	-735846	0	114
Terrebonne	CA	1	457000	-736473	0	112
Sainte-Foy	CA	1	467814	-712922	0	111
St. John's	CA	7	475649	-527093	6	111
Thunder Bay	CA	0	483820	-892502	0	109
La Cité-Limoilou	CA	1	468289	-712264	0	108
Sydney	CA	5	461351	-601831	7	106
Le Plateau-Mont-Royal	CA	1	455283	-735808	0	106
Waterloo	CA	0	434668	-805164	0	105
Ville-Marie	CA	1	454990	-735705	0	105
Brantford	CA	0	431334	-802664	0	105
Kamloops	CA	4	506665	-1203192	3	104
Lethbridge	CA	2	497000	-1128186	1	103
Whalley	CA	4	491792	-1228667	3	103
Delta	CA	4	490892	-1230532	3	102
Chilliwack	CA	4	491664	-1219526	3	101
Dartmouth	CA	5	446713	-635772	4	101
Red Deer	CA	2	522668	-1138020	1	101
Niagara Falls	CA	0	431001	-790663	0	100
Saint-Laurent	CA	1	455001	-736659	0	99
Saint-Jean-sur-Richelieu	CA	1	453071	-732626	0	98
Chomedey	CA	1	455333	-737500	0	94
Pickering	CA	0	439001	-791329	0	92
Newmarket	CA	0	440501	-794663	0	91
Nanaimo	CA	4	491664	-1239400	3	91
Airdrie	CA	2	513001	-1140353	1	90
Kanata	CA	0	453001	-759161	0	90
La Haute-Saint-Charles	CA	1	468903	-713722	0	88
North Vancouver	CA	4	493164	-1230693	3	88
Montréal-Nord	CA	1	456016	-736306	0	87
Le Sud-Ouest	CA	1	454719	-735899	0	86
Moncton	CA	8	460945	-647965	8	86
Peterborough	CA	0	443001	-783162	0	86
Repentigny	CA	1	457422	-734501	0	85
Charlesbourg	CA	1	468990	-713050	0	83
Saint-Hubert	CA	1	455001	-734158	0	83
Maple Ridge	CA	4	492194	-1226019	3	82
Beauport	CA	1	468588	-711920	0	81
East Hastings	CA	4	492717	-1230619	3	81
Saint-Léonard	CA	1	455877	-735950	0	79
Willowdale	CA	0	437667	-793991	0	79
Prince George	CA	4	539166	-1227530	3	79
New Westminster	CA	4	492068	-1229109	3	79
South Surrey	CA	4	490500	-1227917	3	77
Les Rivières	CA	1	468185	-712720	0	77
Caledon	CA	0	438654	-799932	0	77
Stoney Creek	CA	0	432168	-797663	0	76
Cloverdale	CA	4	491080	-1227276	3	73
Pierrefonds-Roxboro	CA	1	455019	-738417	0	73
Nutana Sector	CA	6	521000	-1066371	5	73
Sarnia	CA	0	429787	-824041	0	72
Sault Ste. Marie	CA	0	465168	-843333	0	72
Saint John	CA	8	452708	-660562	8	72
Sherwood Park	CA	2	535168	-1133187	1	71
Grande Prairie	CA	2	551667	-1188027	1	70
Confederation	CA	6	521391	-1067036	5	70
Brossard	CA	1	454501	-734658	0	70
Verdun	CA	1	454600	-735706	0	69
Chicoutimi	CA	1	484196	-710637	0	69
Notre-Dame-de-Grâce	CA	1	454768	-736143	0	68
Fort McMurray	CA	2	567268	-1113810	1	67
Granby	CA	1	454001	-727324	0	66
Waterfront Communities-The Island	CA	0	436339	-793772	0	66
Fleetwood	CA	4	491667	-1228000	3	66
Fort Garry South	CA	3	497922	-971636	2	65
Guildford	CA	4	491917	-1228000	3	65
Hull	CA	1	454276	-757106	0	64
Medicine Hat	CA	2	500393	-1106766	1	63
Fredericton	CA	8	459454	-666656	8	63
Halton Hills	CA	0	436403	-799315	0	63
Brighouse-City Centre	CA	4	491667	-1231333	3	63
Downtown Vancouver	CA	4	492828	-1231194	3	62
Norfolk County	CA	0	428334	-803830	0	61
North Delta	CA	4	491667	-1229167	3	61
Drummondville	CA	1	458834	-724824	0	59
Pierrefonds	CA	1	454599	-738928	0	59
Port Coquitlam	CA	4	492664	-1227693	3	58
St. Albert	CA	2	536334	-1136353	1	58
Aylmer	CA	1	454002	-758064	0	57
Saint-Michel	CA	1	455676	-736217	0	56
Aurora	CA	0	440001	-794663	0	55
Saint-Jérôme	CA	1	457804	-740036	0	55
Jonquière	CA	1	484165	-712488	0	55
Woburn	CA	0	437666	-792277	0	53
Metrotown	CA	4	492250	-1230000	3	52
Welland	CA	0	429834	-792496	0	52
University Heights	CA	6	521443	-1065787	5	52
Lower Sackville	CA	5	447760	-636786	4	52
Renfrew-Collingwood	CA	4	492450	-1230376	3	52
Lakewood	CA	6	521085	-1065903	5	51
Belleville	CA	0	441668	-773828	0	51
Willowdale East	CA	0	437706	-794015	0	50
North Bay	CA	0	463168	-794663	0	50
Saint-Hyacinthe	CA	1	456308	-729570	0	50
Whitchurch-Stouffville	CA	0	440001	-793163	0	50
Kensington-Cedar Cottage	CA	4	492500	-1230667	3	49
Dollard-Des Ormeaux	CA	1	454945	-738242	0	49
Brandon	CA	3	498469	-999531	2	49
Cornwall	CA	0	450181	-747282	0	49
West End	CA	4	492833	-1231333	3	47
Langford	CA	4	484496	-1235026	3	47
Rouge	CA	0	438041	-791657	0	46
Blainville	CA	1	456668	-738825	0	46
Victoria-Downtown	CA	4	484277	-1233610	3	46
West Vancouver	CA	4	493286	-1231602	3	45
Georgetown	CA	0	436501	-799163	0	44
L'Amoreaux	CA	0	437957	-793141	0	44
Islington-City Centre West	CA	0	436335	-795433	0	44
Malvern	CA	0	438094	-792234	0	44
Quinte West	CA	0	441834	-775662	0	44
Chatham	CA	0	424122	-821849	0	44
Innisfil	CA	0	443001	-796496	0	43
Kitsilano	CA	4	492667	-1231667	3	43
Salaberry-de-Valleyfield	CA	1	452501	-741325	0	43
Châteauguay	CA	1	453834	-737492	0	43
Rimouski	CA	1	484488	-685240	0	42
Saint-Eustache	CA	1	455650	-739055	0	42
Timmins	CA	0	484669	-813331	0	42
Sorel-Tracy	CA	1	460418	-731136	0	42
Mission	CA	4	491330	-1223026	3	42
Strawberry Hill	CA	4	491333	-1228833	3	41
Val-des-Arbres	CA	1	455984	-736754	0	41
Stittsville	CA	0	452501	-759161	0	41
Ancaster	CA	0	432181	-799872	0	41
Woodstock	CA	0	431334	-807497	0	40
Vernon	CA	4	502673	-1192734	3	40
Bowmanville	CA	0	439168	-786829	0	39
Boucherville	CA	1	455910	-734360	0	39
Spruce Grove	CA	2	535334	-1139187	1	39
St. Thomas	CA	0	427736	-811804	0	39
Charlottetown	CA	9	462346	-631256	4	39
Okanagan Mission	CA	4	498167	-1194833	3	38
Shawinigan	CA	1	465668	-727491	0	38
Neufchâtel-Est–Lebourgneuf	CA	1	468544	-713419	0	38
Duvernay	CA	1	455833	-736667	0	37
Laval-des-Rapides	CA	1	455564	-737001	0	37
Stouffville	CA	0	439668	-792496	0	37
Dovercourt-Wallace Emerson-Junction	CA	0	436657	-794385	0	37
Sunset	CA	4	492210	-1230955	3	36
Core Neighbourhoods	CA	6	521304	-1066723	5	36
Leamington	CA	0	420501	-825998	0	36
Rock Forest	CA	1	453570	-719968	0	36
Prince Albert	CA	6	532001	-1057677	5	35
Downsview-Roding-CFB	CA	0	437333	-794905	0	35
Parkwoods-Donalda	CA	0	437550	-793302	0	35
Rutland	CA	4	498998	-1193857	3	35
Joliette	CA	1	460164	-734236	0	35
Cartierville	CA	1	455312	-737036	0	35
Mascouche	CA	1	457496	-735996	0	35
Mirabel	CA	1	456501	-740825	0	35
Lawson	CA	6	521643	-1066388	5	35
Hastings-Sunrise	CA	4	492833	-1230333	3	35
Victoriaville	CA	1	460501	-719658	0	34
Brant	CA	0	431334	-803497	0	34
Mimico	CA	0	436162	-795127	0	34
Moose Jaw	CA	6	504000	-1055344	5	34
Parc-Extension	CA	1	455295	-736318	0	34
Penticton	CA	4	494806	-1195858	3	34
Arcola East	CA	6	504331	-1045360	5	34
Fairview	CA	4	492630	-1231321	3	34
Surrey City Centre	CA	4	491854	-1228466	3	34
Campbell River	CA	4	500163	-1252446	3	33
West Humber-Clairville	CA	0	437162	-795964	0	33
Mount Pleasant	CA	4	492667	-1231000	3	33
Mt Pleasant	CA	4	492624	-1231002	3	33
Mount Olive-Silverstone-Jamestown	CA	0	437469	-795873	0	33
LaSalle	CA	0	422448	-830610	0	33
Chestermere	CA	2	510334	-1138187	1	32
Cochrane	CA	2	511834	-1144687	1	32
Snowdon	CA	1	454859	-736310	0	32
Lloydminster	CA	2	532724	-1100226	1	32
Stratford	CA	0	433668	-809497	0	31
Chilliwack-Downtown	CA	4	491643	-1219591	3	31
Côte-Saint-Luc	CA	1	454654	-736659	0	31
Church-Yonge Corridor	CA	0	436596	-793790	0	31
Willoughby	CA	4	491262	-1226800	3	31
Niagara	CA	0	436446	-794071	0	31
Saint-Georges	CA	1	461135	-706653	0	31
Orillia	CA	0	446087	-794207	0	31
Victoria-Fraserview	CA	4	492167	-1230667	3	31
Orangeville	CA	0	439168	-800997	0	31
Fort Erie	CA	0	429001	-789329	0	31
Annex	CA	0	436716	-794040	0	31
Glenfield-Jane Heights	CA	0	437456	-795135	0	30
Ville-Émard	CA	1	454498	-736015	0	30
Okotoks	CA	2	507288	-1139828	1	30
Pointe-Claire	CA	1	454487	-738167	0	30
Bendale	CA	0	437668	-792533	0	30
Desmarchais-Crawford	CA	1	454455	-735816	0	30
North Cowichan	CA	4	488413	-1236860	3	30
Mount Pleasant West	CA	0	437044	-793934	0	30
Alma	CA	1	485501	-716491	0	30
Killarney	CA	4	492259	-1230428	3	29
Grandview-Woodlands	CA	4	492774	-1230708	3	29
Agincourt North	CA	0	438042	-792753	0	29
Sainte-Julie	CA	1	455834	-733325	0	29
West Kelowna	CA	4	498625	-1195833	3	29
Sept-Îles	CA	1	502001	-663821	0	29
Courtenay	CA	4	496866	-1249936	3	28
Whitehorse	CA	10	607161	-1350538	9	28
Fredericton Northside	CA	8	459759	-666412	8	28
Wexford/Maryvale	CA	0	437486	-792986	0	28
South Riverdale	CA	0	436493	-793356	0	28
Marpole	CA	4	492136	-1231298	3	28
St. James-Assiniboia East	CA	3	498899	-972265	2	28
Banbury-Don Mills	CA	0	437377	-793497	0	28
York University Heights	CA	0	437657	-794889	0	28
Port Moody	CA	4	492812	-1228246	3	28
Tam O'Shanter-Sullivan	CA	0	437798	-792950	0	27
West Hill	CA	0	437674	-791795	0	27
Saint-Constant	CA	1	453668	-735659	0	27
Grimsby	CA	0	432001	-795663	0	27
Dieppe	CA	8	460784	-646874	8	27
Conception Bay South	CA	7	474999	-529981	6	27
Don Valley Village	CA	0	437833	-793536	0	27
Clairlea-Birchmount	CA	0	437136	-792814	0	27
Bolton	CA	0	438795	-797379	0	27
Milliken	CA	0	438250	-792987	0	27
Boisbriand	CA	1	456168	-738325	0	26
Westminster-Branson	CA	0	437788	-794524	0	26
Beltline	CA	2	510395	-1140709	1	26
Bay Street Corridor	CA	0	436575	-793857	0	26
Vaudreuil-Dorion	CA	1	454001	-740325	0	26
Thetford-Mines	CA	1	460937	-713054	0	26
Centretown	CA	0	454153	-756964	0	26
Walnut Grove	CA	4	491647	-1226404	3	26
Coquitlam West	CA	4	492570	-1228788	3	26
Downtown Halifax	CA	5	446483	-635776	4	26
Val-d'Or	CA	1	480974	-777974	0	26
Panorama Hills	CA	2	511529	-1140810	1	26
Prince Edward	CA	0	440001	-772495	0	25
Sainte-Thérèse	CA	1	456392	-738276	0	25
Steveston	CA	4	491271	-1231814	3	25
Stonegate-Queensway	CA	0	436355	-795011	0	25
Dorset Park	CA	0	437539	-792822	0	25
Brooklin	CA	0	439583	-789597	0	25
Fraser Heights	CA	4	492000	-1227833	3	25
Fallingbrook	CA	0	454756	-754840	0	25
South Granville	CA	4	492602	-1231395	3	25
Alta Vista	CA	0	453864	-756581	0	25
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
îles d’Åland
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
Brunéi
Bolivie
Pays-Bas caribéens
Brésil
Bahamas
Bhoutan
Botswana
Bélarus
Bélize
Canada
îles Cocos (Keeling)
Congo-Kinshasa
République centrafricaine
Congo-Brazzaville
Suisse
Côte d’Ivoire
îles Cook
Chili
Cameroun
Chine
Colombie
Costa Rica
Cuba
Cap-Vert
Curaçao
île Christmas
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
îles Malouines
Micronésie
îles Féroé
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
île de Man
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
Kirghizistan
Cambodge
Kiribati
Comores
Saint‑Kitts‑et‑Nevis
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
Libéria
Lesotho
Lituanie
Luxembourg
Lettonie
Libye
Maroc
Monaco
Moldavie
Monténégro
Saint-Martin (France)
Madagascar
Îles Marshall
Macédoine du Nord
Mali
Myanmar
Mongolie
R.A.S. chinoise de Macao
Mariannes du Nord
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
île Norfolk
Nigéria
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
la Réunion
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
Saint-Martin (Pays-Bas)
Syrie
Eswatini
Îles Turques-et-Caïques
Tchad
Togo
Thaïlande
Tadjikistan
Tokelau
Timor-Leste
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
Cité du Vatican
Saint-Vincent-et-les Grenadines
Vénézuéla
îles Vierges britanniques
îles Vierges américaines
Vietnam
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
"""#
}
