// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let fr_CH: StaticString = #"""
@form
f l
@titles
M.
Mme
@genders
masculin
féminin
@female
Alice	1043
Anne
Aurélie=aurelie
Camille
Caroline
Catherine
Chantal
Charlotte
Christiane
Christine
Claudine
Corinne
Céline=celine
Danielle
Denise
Françoise=francoise
Hélène=helene
Isabelle
Jacqueline
Jeanne
Julie
Laetitia
Laurence
Lucie
Madeleine
Manon
Marcelle
Marguerite
Marianne
Marie
Mathilde
Monique
Nathalie
Nicole
Odette
Patricia
Simone
Sophie
Stéphanie=stephanie
Suzanne
Sylvie
Thérèse=therese
Valérie=valerie
Véronique=veronique
Zoé=zoe
Alicia	649
Ana
Anna
Chloé=chloe
Clara
Eliane
Elisa
Elisabeth
Elodie
Emilie
Emma
Eva
Fabienne
Georgette
Germaine
Jessica
Josiane
Lara
Laura
Liliane
Lisa
Léa=lea
Maria
Mélanie=melanie
Nelly
Sandra
Sandrine
Sara
Sarah
Vanessa
Yvette
Yvonne
Adélaïde=adelaide	394
Adèle=adele
Adrienne
Agathe
Agnès=agnes
Aimée=aimee
Alexandrie
Alix
Alexandria
Alex
Amélie=amelie
Anaïs=anais
Anastasie
Andrée=andree
Anouk
Antoinette
Arnaude
Astrid
Audrey
Aurore
Bernadette
Brigitte
Capucine
Cécile=cecile
Célina=celina
Christelle
Claire
Clémence=clemence
Colette
Constance
Diane
Dorothée=dorothee
Édith=edith
Éléonore=eleonore
Élisabeth=elisabeth
Élise=elise
Élodie=elodie
Émilie=emilie
Emmanuelle
Frédérique=frederique
Gabrielle
Geneviève=genevieve
Henriette
Hortense
Inès=ines
Jeannine
Joséphine=josephine
Josette
Juliette
Laure
Lorraine
Louise
Luce
Lucy
Margaux
Margaud
Margot
Margaret
Maggie
Marine
Marthe
Martine
Maryse
Michèle=michele
Michelle
Nath
Noémi=noemi
Océane=oceane
Olivie
Paulette
Pauline
Pénélope=penelope
Philippine
Renée=renee
Sabine
Susanne
Susan
Valentine
Victoire
Virginie
Claude
Dominique
@male
Alain	625
Alexandre
André=andre
Arthur
Bernard
Charles
Christophe
Daniel
David
François=francois
Frédéric=frederic
Gabriel
Georges
Gilbert
Guillaume
Gérard=gerard
Henri
Jacques
Jean
Julien
Laurent
Louis
Lucas
Marcel
Maurice
Michel
Nicolas
Olivier
Patrick
Paul
Philippe
Pierre
Raymond
René=rene
Robert
Roger
Roland
Stéphane=stephane
Sébastien=sebastien
Thierry
Thomas
Vincent
Albert	346
Antonio
Bruno
Christian
Claude
Eric
Ethan
Florian
Hugo
Jonathan
José=jose
Kevin
Loïc=loic
Luca
Léo=leo
Manuel
Mathieu
Matteo
Maxime
Michael
Nathan
Noah
Nolan
Pascal
Romain
Samuel
Théo=theo
Adrien	279
Aimé=aime
Alfred
Alphonse
Antoine
Auguste
Augustin
Benjamin
Benoît=benoit
Bertrand
Denis
Édouard=edouard
Émile=emile
Emmanuel
Éric=eric
Étienne=etienne
Eugène=eugene
Franck
Gilles
Grégoire=gregoire
Guy
William
Honoré=honore
Hugues
Isaac
Jérôme=jerome
Joseph
Jules
Léon=leon
Luc
Marc
Martin
Matthieu
Noël=noel
Rémy=remy
Richard
Théodore=theodore
Théophile=theophile
Thibaut
Thibault
Timothée=timothee
Tristan
Victor
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
Erwan
Erwann
Esteban
Etan
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
@last
Blanc	465
Bouvier
Cousin
Georges
Humbert
Joly
Martin
Marty
Mercier
Meyer
Pasquier
Rey
Robert
Aebi	332
Aeby
Alber
Babey
Badan
Badel
Bahon
Balmat
Barbey
Barillon
Barman
Bavaud
Beguin
Berberat
Bernasconi
Besançon=besancon
Besençon=besencon
Besse
Beuchat
Beuret
Beurret
Bochud
Boechat
Boichat
Boillat
Bonvin
Bonvini
Botteron
Bourquard
Bourquin
Bovet
Brahier
Brandt
Broquet
Bugnon
Bujard
Béguelin=beguelin
Candaux
Carraud
Carraux
Carron
Cattin
Chappuis
Chapuis
Charpié=charpie
Chatriand
Chatriant
Chaudet
Chenaux
Chevalley
Chevrolet
Chopard
Coigny
Comman
Comment
Comte
Conrad
Corbat
Corboz
Cornut
Cornuz
Corpataux
Cosandey
Cosendey
Cossy
Courvoisier
Cretton
Crevoisier
Crivelli
Curdy
de Dardel=dedardel
Deladoëy=deladoey
Delèze=deleze
Deshusses
Diesbach
Droz
Dubey
Duroux
Duvanel
Délèze=deleze
Evéquoz=evequoz
Fonjallaz
Francillon
Galland
Gillièron=gillieron
Gilliéron=gillieron
Godet
Grand
Grojean
Grosjean
Gubéran=guberan
Isella
Jomini
Joye
Julliard
Maire
Marti
Masseron
Matile
Mayor
Menthonnex
Monnard
Monnet
Monney
Montandon
Morand
Morard
Mottet
Mottiez
Muriset
Musy
Müller=muller
Niquille
Nusslé=nussle
Nüsslin=nusslin
Paccot
Pachoud
Paschoud
Peitrequin
Pellet
Piccand
Polla
Privet
Quartier
Rapin
Rappaz
Rapraz
Robadey
Romanens
Rosselat
Rosselet
Rossellat
Sandoz
Sansonnens
Saudan
Thorens
Théraulaz=theraulaz
Tinguely
Treboux
Uldry
Vallélian=vallelian
Vermeil
Vienne
Vonlanthen
Vuille
Wicht
Bernard	134
Thomas
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
Blanchard
Meunier
Rodrigues
Caron
Gérard=gerard
Fernandes
Brunet
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
Collet
Léger=leger
Ribeiro
Hernandez
Bailly
Schneider
Le Gall=legall
Ruiz
Langlois
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
Legros
Delattre
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
@companies
AG
GmbH
SA
Sàrl
@address
%A, CH-%Z %C
s n
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
Europe/Zurich
@regions
Zurich	ZH	
Genève	GE	
Bâle-Ville	BS	
Vaud	VD	
Bern	BE	
Lucerne	LU	
Saint-Gall	SG	
Tessin	TI	
Fribourg	FR	
Neuchâtel	NE	
Grisons	GR	
Valais	VS	
Zoug	ZG	
Thurgovie	TG	
Argovie	AG	
Bâle-Campagne	BL	
Soleure	SO	
Schwytz	SZ	
Appenzell Rhodes-Extérieures	AR	
@cities
Zürich	CH	0	473667	85500	0	415
Genève	CH	1	462022	61457	0	202
Basel	CH	2	475584	75733	0	178
Lausanne	CH	3	465160	66328	0	139
Bern	CH	4	469481	74474	0	122
Winterthur	CH	0	475056	87241	0	112
Luzern	CH	5	470505	83064	0	82
St. Gallen	CH	6	474239	93748	0	76
Lugano	CH	7	460101	89600	0	63
Biel/Bienne	CH	4	471371	72461	0	55
Zürich (Kreis 11)	CH	0	474233	85217	0	54
Zürich (Kreis 3)	CH	0	473578	85030	0	46
Zürich (Kreis 9)	CH	0	473824	84799	0	45
Thun	CH	4	467512	76217	0	44
Bellinzona	CH	7	461928	90170	0	43
Köniz	CH	4	469244	74146	0	42
Fribourg	CH	8	468024	71513	0	38
La Chaux-de-Fonds	CH	9	470999	68259	0	38
Schaffhausen	CH	0	476973	86349	0	37
Zürich (Kreis 10)	CH	0	474077	85005	0	36
Chur	CH	10	468499	95329	0	35
Rapperswil	CH	6	472256	88223	0	35
Uster	CH	0	473471	87209	0	35
Sitten	CH	11	462274	73556	0	35
Zürich (Kreis 7)	CH	0	473733	85804	0	34
Neuchâtel	CH	9	469918	69310	0	33
Emmen	CH	5	470782	82733	0	31
Zug	CH	12	471724	85174	0	31
Yverdon-les-Bains	CH	3	467785	66412	0	30
Vernier	CH	1	462170	60850	0	30
Zürich (Kreis 6)	CH	0	473922	85438	0	30
Zürich (Kreis 2)	CH	0	473376	85211	0	29
Zürich (Kreis 9) / Altstetten	CH	0	473895	84853	0	28
Zürich (Kreis 12)	CH	0	474037	85761	0	28
Lancy	CH	1	461898	61144	0	27
Zürich (Kreis 4) / Aussersihl	CH	0	473775	85213	0	27
Montreux	CH	3	464330	69114	0	26
Frauenfeld	CH	13	475578	88989	0	26
Kriens	CH	5	470311	82855	0	25
Wetzikon	CH	0	473264	87978	0	25
Wil	CH	6	474615	90455	0	24
Bulle	CH	8	466180	70569	0	23
Horgen	CH	0	472598	85978	0	23
Kreuzlingen	CH	13	476505	91750	0	22
Opfikon	CH	0	474317	85759	0	22
Aarau	CH	14	473925	80442	0	22
Zürich (Kreis 3) / Sihlfeld	CH	0	473738	85116	0	21
Renens	CH	3	465399	65881	0	21
Dietikon	CH	0	474016	84002	0	21
Baar	CH	12	471962	85295	0	21
Bülach	CH	0	475220	85405	0	20
Zürich (Kreis 6) / Unterstrass	CH	0	473953	85372	0	20
Riehen	CH	2	475788	76468	0	20
Vevey	CH	3	464630	68434	0	20
Dübendorf	CH	0	473972	86187	0	20
Meyrin	CH	1	462342	60803	0	20
Carouge	CH	1	461810	61392	0	19
Baden	CH	14	474733	83059	0	19
Reinach	CH	15	474970	75917	0	19
Olten	CH	16	473500	79033	0	18
Martigny-Ville	CH	11	461028	70724	0	18
Wettingen	CH	14	474661	83266	0	18
Allschwil	CH	15	475507	75360	0	18
Zürich (Kreis 11) / Oerlikon	CH	0	474082	85426	0	18
Zürich (Kreis 11) / Seebach	CH	0	474218	85478	0	18
Monthey	CH	11	462545	69541	0	18
Jona	CH	6	472298	88388	0	18
Onex	CH	1	461840	61024	0	17
Zürich (Kreis 11) / Affoltern	CH	0	474181	85122	0	17
Zürich (Kreis 10) / Höngg	CH	0	474031	84971	0	17
Gossau	CH	6	474155	92548	0	17
Muttenz	CH	15	475227	76451	0	17
Nyon	CH	3	463832	62396	0	17
Sierre	CH	11	462919	75356	0	17
Solothurn	CH	16	472079	75371	0	17
Cham	CH	12	471821	84636	0	17
Zürich (Kreis 9) / Albisrieden	CH	0	473740	84901	0	16
Burgdorf	CH	4	470590	76279	0	16
Oberwinterthur (Kreis 2)	CH	0	475169	87686	0	16
Kloten	CH	0	474515	85849	0	16
Pully	CH	3	465103	66618	0	16
Stadt Winterthur (Kreis 1)	CH	0	474949	87195	0	16
Littau	CH	5	470500	82627	0	16
Zürich (Kreis 2) / Wollishofen	CH	0	473401	85313	0	16
Grenchen	CH	16	471921	73959	0	16
Einsiedeln	CH	17	471285	87474	0	16
Locarno	CH	7	461709	87995	0	16
Herisau	CH	18	473862	92792	0	16
Zürich (Kreis 10) / Wipkingen	CH	0	473950	85253	0	16
Steffisburg	CH	4	467781	76325	0	16
Morges	CH	3	465113	64985	0	16
Zürich (Kreis 8)	CH	0	473548	85610	0	16
Seen (Kreis 3)	CH	0	474765	87700	0	15
Adliswil	CH	0	473100	85246	0	15
Schwyz	CH	17	470208	86541	0	15
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
"""#
}
