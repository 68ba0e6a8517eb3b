// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let et_EE: StaticString = #"""
@form
f l
@titles
Hr
Pr
@genders
mees
naine
@female
Aino	333
Aleksandra
Anna
Anne
Anneli
Anu
Diana
Elena
Ene
Eve
Galina
Irina
Jekaterina
Jelena
Julia
Kadri
Katrin
Kristi
Kristiina
Kristina
Laura
Linda
Ljubov
Ljudmila
Maie
Malle
Mare
Maria
Marika
Marina
Merike
Nadežda=nadezda
Natalia
Natalja
Niina
Nina
Olga
Piret
Reet
Riina
Sirje
Svetlana
Tamara
Tatiana
Tatjana
Tiina
Tiiu
Triin
Valentina
Viktoria
Ülle=ulle
Aada
Aale
Aare
Aave
Aba
Abigail
Ada
Agata
Agatha
Agne
Agnes
Agnessa
Agneta
Aigi
Aiki
Aila
Aile
Aileen
Aili
Aime
Aimi
Aina
Aini
Ainikki
Aira
Aire
Airi
Aita
Aive
Aivi
Alexandrine
Alice
Alissa
Alla
Alma
Alvi
Amalie
Amanda
Amelia
Angela
Angelika
Angelina
Anna Maria=annamaria
Annela
Anni
Annika
Arda
Ariadne
Armilda
Armilde
Asta
Astra
Astrid
Astrit
Auli
Aune
Aurelia
Aurika
Ave
Aveli
Avelin
Avely
Baiba
Barbara
Beata
Beatrice
Bella
Benita
Berit
Berta
Bertha
Bibi
Birgit
Birjo
Bodil
Brigita
Brigite
Brigitta
Brigitte
Brit
Brita
Britta
Camille
Carmen
Carina
Carola
Caroline
Catherine
Cecilia
Celia
Chantal
Charlotta
Charlotte
Chloe
Christina
Christine
Cilla
Clara
Clarissa
Claudia
Cornelia
Dace
Dagmar
Daisi
Daisy
Dana
Darja
Dea
Debora
Deborah
Diane
Dina
Dinah
Dinara
Dolly
Dolores
Dora
Doris
Dorothea
Dorothy
Ebba
Ebbe
Ebe
Eda
Edita
Edith
Edna
Eeva
Eevi
Ege
Egge
Egle
Eha
Ehte
Ehtel
Eia
Eike
Eila
Eili
Eilika
Eilike
Eiliki
Einike
Ela
Ele
Eleanor
Eleanora
Eleri
Eleriin
Elerin
Elery
Elfriede
Elga
Elgi
Eliisabet
Eliis
Eliisa
Eliise
Elika
Elin
Elina
Elinor
Elisabet
Eliza
Elizabeth
Ella
Elle
Ellen
Ellinor
Ellu
Elmiine
Elna
Elo
Els
Elve
Elvi
Elviira
Elvira
Emma
Enda
Enel
Eneli
Enelin
Epp
Ere
Erle
Erli
Erlike
Erme
Erna
Esmeralda
Esta
Ester
Esther
Ethel
Euphemia
Eva
Evangeline
Eveli
Evelin
Eveline
Evely
Evelyn
Evi
Evija
Evika
Faina
Fanny
Faustina
Felice
Felicia
Fidelia
Flora
Floreida
Florence
Frances
Frida
Frieda
Gea
Gerda
Gerli
Gerly
Gertrud
Gertrude
Gisela
Gita
Gladys
Grace
Greete
Greta
Grete
Grethel
Gunilla
Gyda
Haide
Haldi
Halliki
Hanna
Hannah
Hanneli
Harriet
Heda
Hedi
Hedvig
Hedy
Heidi
Heidy
Heike
Heila
@male
Aivar	333
Aleksander
Aleksandr
Aleksei
Alexander
Andrei
Andres
Andrus
Ants
Artur
Dmitri
Igor
Indrek
Ivan
Jaan
Jaanus
Jevgeni
Juri
Jüri=juri
Kristjan
Maksim
Marek
Margus
Marko
Martin
Mati
Meelis
Mihhail
Mihkel
Nikolai
Oleg
Pavel
Peeter
Priit
Raivo
Rein
Roman
Sander
Sergei
Sergey
Siim
Tarmo
Tiit
Toomas
Tõnu=tonu
Urmas
Valeri
Vello
Viktor
Vladimir
Aadu
Aage
Aago
Aap
Aare
Aarne
Aaron
Aavo
Abraham
Adolf
Ago
Agu
Ahti
Ahto
Aigar
Aigo
Aigor
Aigur
Ailar
Ailo
Aimar
Aimer
Aimur
Ain
Ainar
Airo
Airon
Aivo
Alar
Alari
Albert
Alfred
Aleks
Aljoša=aljosa
Allan
Allar
Alo
Alvar
Alvo
Anatol
Anatoli
Andero
Ando
Andre
André=andre
Andrea
Andreas
Andri
Andris
Andro
Anti
Anton
Antoni
Anvar
Arbo
Archibald
Ardi
Ardo
Argo
Aristide
Arko
Arlet
Armand
Arno
Arnold
Aron
Arpo
Arseni
Arti
Artjom
Arved
Arvi
Arvid
Arvo
Asko
Asso
Athanasios
Athanasius
Ats
August
Aulus
Auris
Avo
Balder
Baldur
Benjamin
Benno
Bernard
Bernhard
Björn=bjorn
Bobby
Boris
Boriss
Brent
Brian
Bruno
Carl
Cedric
Charles
Charlie
Claudius
Clyde
Curt
Curtis
Dan
Danek
Daniel
David
Denis
Deniss
Dietrich
Dimitri
Donald
Dorotheos
Dositheos
Dzintar
Eberhard
Edgar
Edmund
Eduard
Edvin
Eedo
Eenok
Eeri
Eerik
Eero
Efraim
Egbert
Egert
Egon
Eigo
Eiki
Eiko
Eimar
Eimo
Einar
Eino
Elar
Elari
Eldor
Elgar
Elgo
Elias
Elmar
Elmo
Elmu
Elvis
Elvo
Emil
Enar
Endel
Endrik
Engelbert
Engelhard
Enn
Enno
Ennu
Eno
Enrico
Enriko
Enver
Ergo
Erhard
Eric
Erich
Erik
Erki
Erkki
Erkko
Erko
Erlend
Ermo
Ernst
Ervin
Esko
Eston
Eugen
Evald
Evar
Evert
Evo
Fabian
Feliks
Felix
Ferdinand
Fidel
Filaret
Filipp
Frank
Franz
Fred
Freddy
Friedrich
Fromhold
Frommhold
Gaute
Gennadi
Georg
Gerhard
Gernot
Gert
Giuseppe
Gleb
Gregor
Grigori
Guido
Gustaf
Gustav
Göran=goran
Gösta=gosta
Günter=gunter
Günther=gunther
Haidor
Haigo
Haiko
Haldo
Haljand
Hando
Hannes
Hanno
Hans
Hanto
Harald
Hardi
Hardy
Harlet
Harri
Harry
Hasso
Heido
Heigo
Heiki
Heikki
Heiko
Heilo
Heimar
Heimo
Heinar
Heinart
Heini
Heino
Heinrich
Helar
Helari
Heldur
Helmo
Helmut
Hendrik
Henn
Henno
@last
Aas	202
Aasa
Aasmäe=aasmae
Aavik
Abel
Abramov
Adamson
Ader
Afanasjev
Alas
Aleksandrov
Alekseev
Allas
Allik
Anderson
Andreev
Anissimov
Annus
Anton
Antonov
Arro
Aru
Arula
Aun
Aus
Baranov
Beljajev
Belov
Bogdanov
Bondarenko
Borissov
Bõstrov=bostrov
Danilov
Davõdov=davodov
Denissov
Dmitriev
Drozdov
Egorov
Eller
Erik
Erm
Ernits
Fedorov
Fedotov
Filatov
Filippov
Fjodorov
Fomin
Frolov
Gavrilov
Gerassimov
Golubev
Gontšarov=gontsarov
Gorbunov
Grigoriev
Gromov
Gross
Gusev
Hallik
Hansen
Hanson
Hein
Heinsalu
Heinsoo
Holm
Hunt
Härm=harm
Ignatjev
Iljin
Ilves
Ivanov
Ivask
Jaakson
Jaanson
Jaanus
Jakobson
Jakovlev
Jalakas
Jefimov
Jegorov
Jermakov
Jeršov=jersov
Johanson
Juhanson
Juhkam
Jänes=janes
Järv=jarv
Järve=jarve
Jõe=joe
Jõesaar=joesaar
Jõgi=jogi
Jürgens=jurgens
Jürgenson=jurgenson
Jürisson=jurisson
Kaasik
Kadak
Kala
Kalamees
Kalda
Kalinin
Kaljula
Kaljurand
Kaljuste
Kaljuvee
Kallas
Kallaste
Kalm
Kalmus
Kangro
Kangur
Kapp
Karpov
Karro
Karu
Kasak
Kase
Kasemaa
Kasemets
Kask
Kass
Kattai
Kaur
Kazakov
Kelder
Kesküla=keskula
Kiik
Kiil
Kiis
Kiisk
Kikas
Kikkas
Kilk
Kink
Kirillov
Kirs
Kirsipuu
Kirss
Kisseljov
Kivi
Kivilo
Kivimäe=kivimae
Kivistik
Klaas
Klein
Klimov
Koger
Kohv
Koit
Koitla
Kokk
Kolesnik
Kolk
Komarov
Kondratjev
Konovalov
Konstantinov
Kont
Kool
Koort
Koppel
Korol
Kostin
Kotkas
Kotov
Koval
Kozlov
Kriisa
Kroon
Kruglov
Krõlov=krolov
Kudrjavtsev
Kulikov
Kuningas
Kurg
Kurm
Kurvits
Kutsar
Kuus
Kuuse
Kuusik
Kuusk
Kuzmin
Kuznetsov
Kärner=karner
Käsper=kasper
Käär=kaar
Käärik=kaarik
Kõiv=koiv
Kütt=kutt
Laan
Laane
Laanemets
Laas
Laht
Laine
Laks
Lang
Lass
Laur
Lauri
Lebedev
Lehiste
Leht
Lehtla
Lehtmets
Leis
Lember
Lepik
Lepp
Leppik
Liblik
Liiv
Liiva
Liivak
Liivamägi=liivamagi
Lill
Lillemets
Lind
Link
Lipp
Loginov
Lokk
Lomp
Loorits
Luht
Luik
Lukin
Lukk
Lumi
Lumiste
Luts
Lätt=latt
Lääne=laane
Lääts=laats
Lõhmus=lohmus
Maasik
Madisson
Maidla
Makarov
Maksimov
Malõšev=malosev
Mandel
Maripuu
Mark
Markus
Martin
Martinson
Maslov
Matvejev
Medvedev
Meier
Meister
Melnik
Merila
Mets
Michelson
Mihhailov
Mikk
Miller
Mironov
Mitt
Moor
Moroz
Muru
Must
Mäe=mae
Mäeots=maeots
Mäesalu=maesalu
Mägi=magi
Mänd=mand
Mändla=mandla
Männik=mannik
Männiste=manniste
Mõttus=mottus
Mölder=molder
Mürk=murk
Müür=muur
Müürsepp=muursepp
Naumov
Nazarov
Niit
Nikiforov
Nikitin
Nikolaev
Novikov
Nurk
Nurm
Nuut
Nõmm=nomm
Nõmme=nomme
Nõmmik=nommik
Oja
Ojala
Ojaste
Oks
Olesk
Oras
Orav
Org
Orlov
Ossipov
Ots
Ott
Paal
Paap
Paas
Paju
Pajula
Palm
Palu
Panov
Parts
Pavlov
Pent
Peterson
Petrov
Pettai
Pihelgas
Pihlak
Piho
Piir
Piirsalu
Pikk
Ploom
Poljakov
Poom
Popov
Post
Pruul
Pukk
Pulk
Puusepp
Pärn=parn
Pärna=parna
Pärnpuu=parnpuu
Pärtel=partel
Põder=poder
Põdra=podra
Põld=pold
Põldma=poldma
Põldmaa=poldmaa
Põllu=pollu
Püvi=puvi
Raadik
Raag
Raamat
Raid
Raidma
Raja
Rand
Randmaa
Randoja
Raud
Raudsepp
Rebane
Reimann
Reinsalu
Remmel
Rohtla
Romanov
Roos
Roosileht
Roots
Rosenberg
Rosin
Rumjantsev
Ruus
Rätsep=ratsep
Rüütel=ruutel
Saar
Saare
Safronov
Saks
Salu
Salumets
Salumäe=salumae
Sander
Sarap
Sarapuu
Sarv
Saul
Saveljev
Schmidt
Semenov
Sepp
Sergejev
Sibul
Sidorov
Siim
Sikk
Sild
Sillaots
Sillaste
Silm
Simson
Sirel
Sisask
Smirnov
Sobolev
Sokk
Sokolov
Solovjov
Soo
Soon
Soosaar
Soosalu
Soots
Sorokin
Stepanov
Suits
Sulg
Susi
Sutt
Suur
Suvi
Suvorov
Säde=sade
Sööt=soot
Taal
Tali
Talts
Tamberg
Tamm
Tamme
Tammik
Tarassov
Teder
Teearu
Teesalu
Teras
Tihhomirov
Tiik
Tiits
Tilk
Timofejev
Titov
Tomingas
Tomson
Toom
Toome
Tooming
Toomsalu
Toots
Trei
Treial
Treier
Trofimov
Truu
Tsvetkov
Tuisk
Tuul
Tuulik
Täht=taht
Tõnisson=tonisson
Uibo
Unt
Urb
Uus
Uustalu
Vaher
Vaht
Vahter
Vahtra
Vain
Vaino
Valge
Valk
Vares
Varik
Vasiliev
Veski
Viik
Viira
Viks
Vill
Villemson
Vinogradov
Visnapuu
Vlassov
Volkov
Vorobjov
Voronin
Vähi=vahi
Väli=vali
Võsu=vosu
Zahharov
Zaitsev
Zujev
Õispuu=oispuu
Õun=oun
Õunapuu=ounapuu
Ševtšenko=sevtsenko
Štšerbakov=stserbakov
Žukov=zukov
Žuravljov=zuravljov
@companies
OÜ
AS
@address
%A, %Z %C %S
s n
@streets
Aarde tänav
Amandus Adamsoni park
Ahju allee
Aia tee maantee
Alberti põik
August Alle tänav
Amburi park
Ao allee
Aru maantee
Astri põik
Auru tänav
Bremeni käik park
Eerikneeme tee allee
Elektroni maantee
Estonia puiestee põik
Forelli tänav
Gümnaasiumi park
Haigru allee
Hallivanamehe maantee
Haraka põik
Harkumetsa tee tänav
Heinavälja park
Herilase allee
Hiiela tee maantee
Hipodroomi põik
Hollandi tänav
Humala park
Hõimu allee
Härjapea maantee
Idakaare põik põik
Inseneri tänav
Jaagu park
Jahimehe põik allee
Jalgpalli tee maantee
Jugapuu põik põik
Juurdeveo tänav
Järve park
Jääraku põik allee
Kaarli puiestee maantee
Kadaka puiestee põik
Kaevuri tänav
Kai park
Kakumäe tee allee
Kalda maantee
Kalju põik
Kammelja tänav
Kanepi park
Artur Kapi allee
Karnapi tee maantee
Karuslase põik
Kassikäpa tee tänav
Kasvu park
Kauge allee
Keava maantee
Kelluka tee põik
Kesk-Kalamaja tänav
Keskuse park
Kihnu allee
Kiisa maantee
Kilu põik
Kitsarööpa tee tänav
Kiviaia tee park
Kiviranna tee allee
Kodu maantee
Lydia Koidula põik
Kompassi plats tänav
Kopli park
Kosemetsa allee
Kotzebue maantee
Kristeni põik
Krüüsli tänav
Kuke park
Kullamaa allee
Kume maantee
Kupra tee põik
Kurereha tee tänav
Kuru park
Kuusenõmme tee allee
Kõivu põik maantee
Kõrgepinge põik
Käbi tänav
Käokannu tee park
Kärestiku allee
Köie maantee
Külmallika põik põik
Küti tänav
Laeva park
Lahepea allee
Laki maantee
Laste põik
Laulu tänav
Lee park
Leevikese allee
Lehtmäe maantee
Lembitu põik
Lennusadama tänav
Lesta park
Liinivahe allee
Liivametsa maantee
Lilleherne tee põik
Linnu tee tänav
Lohu park
Loode põik allee
Lootsi maantee
Luha põik
Lume tänav
Lõhe park
Lõkke allee
Lõvi maantee
Läänemere tee põik
Maakri tänav
Madara park
Mai põik allee
Majaka põik maantee
Marana põik
Marsi tänav
Meeliku park
Meleka allee
Merimetsa tee maantee
Mesila põik
Mait Metsanurga tänav
Mineraali park
Moora umbtänav allee
Munga maantee
Mustasõstra põik
Muuga tee tänav
Mõtuse park
Mäeküla allee
Mähe-Kaasiku tee maantee
Männimetsa tee põik
Müta tänav
Nafta park
Neemiku allee
Niidi maantee
Nisu põik
Nulu tänav
Nurmiku põik park
Nõmme põik allee
Oa maantee
Ojaveere põik
Oomi tänav
Oti park
Paagi allee
Padu maantee
Paevälja puiestee põik
Paju tänav
Paldiski maantee park
Palu allee
Parda maantee
Patriarh Aleksius II väljak põik
Pesa tänav
Piibelehe park
Pikaliiva allee
Piksepeni maantee
Paul Pinna põik
Plasti tänav
Poordi park
Priimula tee allee
Puhkekodu tee maantee
Punga põik
Puuvilja tänav
Põhjakants park
Põllu allee
Päikese puiestee maantee
Pärnaõie tee põik
Pääsusaba tänav
Püü park
Raekoja allee
Rahumäe tee maantee
Rajapere põik
Ranna tee tänav
Rao park
Kristjan Raua allee
Rebasesaba tee maantee
Villem Reimani põik
Retke tee tänav
Rivi park
Rohumaa allee
Roosikrantsi maantee
Rulkoviuse põik
Ruunaoja tänav
Rähni park
Rännaku puiestee allee
Ründi maantee
Saani põik
Saarma tänav
Saha põik park
Salu tee allee
Sanglepa maantee
Saturni põik
Seedri tänav
Seljaku park
Serva allee
Siili maantee
Silgu põik
Silmu tänav
Sinitiiva park
Sitsi allee
Soolahe tee maantee
Soovildiku põik
Suitsu tänav
Supluse puiestee park
Suurgildi plats allee
Suur-Laevaehituse maantee
Suur-Raevalla põik
Suusa tänav
Sõle park
Sõstramäe allee
Särje maantee
Sügise põik
Taevakivi tänav
Tallinna park
Tammede puiestee allee
Tapri maantee
Tatari põik
Teelehe tee tänav
Tervise park
Tiiva allee
Tindi maantee
Tolmuka tee põik
Toome põik tänav
Toompuiestee park
Tornimäe allee
Trummi maantee
Tulekivi põik
Tungla tänav
Tuukri park
Tuuliku tee allee
Tõru maantee
Täpiku põik
Ubalehe tee tänav
Uku park
Ussimäe tee allee
Uus-Hollandi maantee
Vaagi põik
Vabaduse puiestee tänav
Vaestepatuste park
Vahulille tee allee
Vainutalu maantee
Valguta põik
@zones
Europe/Tallinn
@regions
Harku	198	
Tartu	796	
Ida-Virumaa	45	
Pärnumaa	68	
Viljandimaa	84	
Lääne-Virumaa	60	
Võrumaa	87	
Valgamaa	81	
Laeaene		
Järvamaa	52	
Jõgevamaa	50	
Raplamaa	71	
Põlvamaa	64	
Hiiumaa	39	
@cities
Tallinn	EE	0	594370	247535	0	394	10001|10142|10414|11216|11625|12917|13524|13919
Lasnamäe	EE	0	594336	248602	0	115	10001|11412|12015|13615|13621|13627|13816|13915
Tartu	EE	1	583806	267251	0	91	50090|50107|50114|50406|50414|50604|50706|51006
Mustamäe	EE	0	594048	246812	0	68	10621|12613|12618|12913|12917|13412|13416|13421
Kesklinn	EE	0	594355	247575	0	68	10001|10126|10142|10159|10416|11316|13613|15059
Põhja-Tallinn	EE	0	594490	246981	0	63	10111|10133|10148|10316|10416|10621|13521|15071
Narva	EE	2	593772	281903	0	54	40103
Haabersti	EE	0	594233	246465	0	51	10617|10621|12620|13513|13516|13518|13521|13524
Pärnu	EE	3	583859	244971	0	40	80010|80015|80020|80025|80030|80035|80040|80045
Nõmme	EE	0	593776	246859	0	39	10911|10916|10921|11214|11316|11615|11620|11625
Kohtla-Järve	EE	2	593986	272731	0	35	30197|30221|30322|30324|30327|30331|30395|41553
Kristiine	EE	0	594150	247092	0	34	10129|10614|10617|10621|11314|11317|13415|13419
Pirita	EE	0	594690	248380	0	18	11911|11912|11914|12011|12013|12015|12111|12113
Viljandi	EE	4	583632	255916	0	17	70101|70104|70109|71024|71066|71067|71073
Maardu	EE	0	594653	249822	0	17	74120|74210
Rakvere	EE	5	593481	263578	0	15	44204|44206|44207|44406|44410|44415|44420|46607
Sillamäe	EE	2	593970	277633	0	12	40102|40104|40116|40241
Võru	EE	6	578339	270194	0	12	65522|65526|65534|65541|65542|65543|65554|65555
Tori	EE	3	584789	248242	0	12	86801
Valga	EE	7	577778	260473	0	12	68201|68203|68204|68205|68206|68207|68208|68209
Jõhvi	EE	2	593592	274211	0	10	41531|41532|41534|41536|41538|41541|41593|41597
Keila	EE	0	593036	244131	0	10	76613|76614|76615|76616
Haapsalu	EE	8	589394	235413	0	10	90403|90480|90502|90503|90505|90506|90508|90509
Paide	EE	9	588877	255404	0	8	72701|72711|72713|72714|72716|72718|72719|72751
Haabneeme	EE	0	595136	248222	0	7	74001|74010|74015
Kuusalu	EE	0	594439	254414	0	6	74601|74609|74619
Jõgeva	EE	10	587467	263939	0	6	48303|48304|48305|48306|48307|48308|48309
Peetri	EE	0	593947	248145	0	6	10112|75304|75312
Männiku	EE	0	593753	247181	0	6	11211|11213|11215|11217|11616|11618|11622|11624
Saue	EE	0	593226	245497	0	6	76405|76505|76506
Elva	EE	1	582225	264211	0	6	61501|61503|61504|61505|61506|61507|61508|61509
Tapa	EE	5	592606	259586	0	5	45106|45107|45108|45109
Laagri	EE	0	593508	246142	0	5	10915|10916|76401|76406|76418
Raasiku	EE	0	593664	251831	0	5	75203|75220|75226
Rapla	EE	11	590076	247939	0	5	79511|79512|79513|79514|79515
Põlva	EE	12	580603	270694	0	5	63220|63303|63304|63305|63306|63307|63308|63309
Türi	EE	9	588086	254325	0	5	72201|72210|72211|72212|72213|72214|72215|72232
Kärdla	EE	13	589978	227492	0	3	92411|92412|92413|92414|92420
@countries
Andorra
Araabia Ühendemiraadid
Afganistan
Antigua ja Barbuda
Anguilla
Albaania
Armeenia
Angola
Argentina
Ameerika Samoa
Austria
Austraalia
Aruba
Ahvenamaa
Aserbaidžaan
Bosnia ja Hertsegoviina
Barbados
Bangladesh
Belgia
Burkina Faso
Bulgaaria
Bahrein
Burundi
Benin
Saint-Barthélemy
Bermuda
Brunei
Boliivia
Kariibi Madalmaad
Brasiilia
Bahama
Bhutan
Botswana
Valgevene
Belize
Kanada
Kookossaared
Kongo DV
Kesk-Aafrika Vabariik
Kongo Vabariik
Šveits
Elevandiluurannik
Cooki saared
Tšiili
Kamerun
Hiina
Colombia
Costa Rica
Kuuba
Roheneemesaared
Curaçao
Jõulusaar
Küpros
Tšehhi
Saksamaa
Djibouti
Taani
Dominica
Dominikaani Vabariik
Alžeeria
Ecuador
Eesti
Egiptus
Lääne-Sahara
Eritrea
Hispaania
Etioopia
Soome
Fidži
Falklandi saared
Mikroneesia
Fääri saared
Prantsusmaa
Gabon
Ühendkuningriik
Grenada
Gruusia
Prantsuse Guajaana
Guernsey
Ghana
Gibraltar
Gröönimaa
Gambia
Guinea
Guadeloupe
Ekvatoriaal-Guinea
Kreeka
Guatemala
Guam
Guinea-Bissau
Guyana
Hongkongi erihalduspiirkond
Honduras
Horvaatia
Haiti
Ungari
Indoneesia
Iirimaa
Iisrael
Mani saar
India
Briti India ookeani ala
Iraak
Iraan
Island
Itaalia
Jersey
Jamaica
Jordaania
Jaapan
Keenia
Kõrgõzstan
Kambodža
Kiribati
Komoorid
Saint Kitts ja Nevis
Põhja-Korea
Lõuna-Korea
Kuveit
Kaimanisaared
Kasahstan
Laos
Liibanon
Saint Lucia
Liechtenstein
Sri Lanka
Libeeria
Lesotho
Leedu
Luksemburg
Läti
Liibüa
Maroko
Monaco
Moldova
Montenegro
Saint-Martin
Madagaskar
Marshalli Saared
Põhja-Makedoonia
Mali
Myanmar (Birma)
Mongoolia
Macau erihalduspiirkond
Põhja-Mariaanid
Martinique
Mauritaania
Montserrat
Malta
Mauritius
Maldiivid
Malawi
Mehhiko
Malaisia
Mosambiik
Namiibia
Uus-Kaledoonia
Niger
Norfolk
Nigeeria
Nicaragua
Holland
Norra
Nepal
Nauru
Niue
Uus-Meremaa
Omaan
Panama
Peruu
Prantsuse Polüneesia
Paapua Uus-Guinea
Filipiinid
Pakistan
Poola
Saint-Pierre ja Miquelon
Puerto Rico
Palestiina alad
Portugal
Belau
Paraguay
Katar
Réunion
Rumeenia
Serbia
Venemaa
Rwanda
Saudi Araabia
Saalomoni Saared
Seišellid
Sudaan
Rootsi
Singapur
Saint Helena
Sloveenia
Svalbard ja Jan Mayen
Slovakkia
Sierra Leone
San Marino
Senegal
Somaalia
Suriname
Lõuna-Sudaan
São Tomé ja Príncipe
El Salvador
Sint Maarten
Süüria
Svaasimaa
Turks ja Caicos
Tšaad
Togo
Tai
Tadžikistan
Tokelau
Ida-Timor
Türkmenistan
Tuneesia
Tonga
Türgi
Trinidad ja Tobago
Tuvalu
Taiwan
Tansaania
Ukraina
Uganda
Ameerika Ühendriigid
Uruguay
Usbekistan
Vatikan
Saint Vincent ja Grenadiinid
Venezuela
Briti Neitsisaared
USA Neitsisaared
Vietnam
Vanuatu
Wallis ja Futuna
Samoa
Jeemen
Mayotte
Lõuna-Aafrika Vabariik
Sambia
Zimbabwe
@months
jaanuar
veebruar
märts
aprill
mai
juuni
juuli
august
september
oktoober
november
detsember
@weekdays
esmaspäev
teisipäev
kolmapäev
neljapäev
reede
laupäev
pühapäev
@words
autoga
broneerima
broneerimine
brošüür
bussiga
duširuum
eksamitulemused
elutuba
erakool
esik
hamster
hilinemine
hilinenud
hind
hinne
infolaud
internaatkool
jalgsi
kaart
kabi
kabinet
karv
kass
kelder
keskkool
kohalkäimine
kohver
kotkas
kuldkala
kursus
kutsekeskkool
käpp
kärbes
kärss
köök
külastama
küsimus
küülik
küünis
lakk
lasteaed
lennukiga
liblikas
lont
magamistuba
majapidamistuba
mesilane
mootorrattaga
paadiga
pagas
passikontroll
pesuruum
pilet
piletihind
praamiga
projektor
puhkus
põhikool
pööning
reisija
reisikindlustus
reisikorraldaja
reisima
reisiplaan
reserveering
riigikool
rongiga
sihtkoht
söögituba
talveaed
taskuarvuti
teekond
toll
trepimade
tualett
tunnistus
tuvi
tühistamine
tühistatud
vale
vannituba
vapsik
vares
vastus
viga
väljuma
wc
ämblik
ärireis
õige
õpik
õppeaine
õppekava
õppima
öökull
ülikool
üliõpilane
@jobs
Aamissepp
Abilinnapea
Advokaadi vanemabi
Agent
Aiameister
Ajakirjanduse toimetaja
Aknapesija
Aktuaar
Allergoloog
Allveetööline
Analüütik
Andmesisestaja
Arborist
Arhitekt
Artist
Arvutihooldaja
Arvutispetsialist
Arvutivõrgu hooldaja
Asjaajaja
Astronoom
Autojuht
Automaaler
Autopesija
Autosõiduõpetaja
Baarimees
Bagerijuht
Balneoloog
Betoneerija
Bibliograaf
Bioloog
Buldooserijuht
Börsimaakler
Diktor
Diskor
Ehitaja
Elektrik
Ensümoloog
Erakorralise meditsiini arst
Fakiir
Filmioperaator
Filosoof
Füsioloog
Gastroenteroloog
Geodeet
Geoloog
Glatsioloog
Günekoloog
Hauakaevaja
Hetäär
Hotelliteenija
Hüdrograaf
Ilmatüdruk
Infektsionist
Interpreet
Jalgpallur
Jumestuskunstnik
Juveliir
Jõuluvana
Kaevur
Kammerteener
Karikaturist
Kaskadöör
Kasvatusteadlane
Kaupmees
Kellassepp
Kerjus
Kingsepp
Kirjanduskriitik
Klaasikunstnik
Klienditeenindaja
Kohtutäitur
Kondiiter
Konsulent
Kontsertmeister
Koomik
Korrespondent
Kosmoloog
Kraavikaevaja
Kubjas
Kulturist
Kuraator
Kvantfüüsik
Käsundusametnik
Köster
Küljendaja
Lapsehoidja
Leidur
Lendur
Liigkasuvõtja
Logopeed
Looduskirjanik
Lossifoogt
Lõhkaja
Maakorraldaja
Mafiooso
Maletaja
Matemaatik
Meister
Mereröövel
Metallikunstnik
Metsatööline
Militsionäär
Modist
Mootorlaeva mehaanik
Mustatööline
Muusikakriitik
Mõisavalitseja
Nahakunstnik
Neuroloog
Näitleja
Oftalmoloog
Ornitoloog
Palgamõrvar
Pankur
Patendivolinik
Pediaater
Pillimees
Planeerija
Posija
Preester
Proosakirjanik
Psühhoanalüütik
Pulmakorraldaja
Püstolreporter
Raamatuköitja
Rakubioloog
Referent
Reporter
Rändkaupmees
Saksofonist
Seksuoloog
Semiootik
Snaiper
Spekulant
Statistik
Stividor
Strippar
Sulane
Sünoptik
Taluperemees
Tantsija
Teadusajaloolane
Teatrikunstnik
Teenija
Teleoperaator
Terminoloog
Toateenija
Torulukksepp
Treener
Trompetist
Tuuker
Tööstur
Uudisteankur
Valguskujundaja
Varas
Vihmategija
Voorimees
Zootehnik
Õpipoiss
Šamaan
"""#
}
