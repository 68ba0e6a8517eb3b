// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let pl_PL: StaticString = #"""
@form
f l
@titles
Pan
Pani
@genders
mężczyzna
kobieta
@female
Kamila	333
Ewa
Blanka
Olga
Kalina
Klara
Urszula
Sandra
Kaja
Marianna
Kornelia
Justyna
Monika
Sara
Adrianna
Aniela
Agnieszka
Róża=roza
Marcelina
Roksana
Natasza
Lidia
Malwina
Karina
Ada
Marika
Anastazja
Sonia
Nela
Dorota
Apolonia
Ida
Eliza
Angelika
Anna Maria=annamaria
Liwia
Ewelina
Julita
Rozalia
Inga
Krystyna
Bianka
Dagmara
Melania
Sylwia
Nicole
Anita
Aurelia
Elżbieta=elzbieta
Janina
Julianna
Tola
Gaja
Adela
Adelajda
Adelina
Adria
Afrodyta
Aga
Agata
Ala
Alberta
Albina
Aldona
Aleksa
Aleksandra
Alfreda
Alicja
Alina
Amanda
Ambrozja
Amelia
Andżela=andzela
Andżelika=andzelika
Aneta
Angela
Anna
Antonia
Antonina
Ariadna
Ariela
Arleta
Augustyna
Balbina
Barbara
Basia
Beata
Benedykta
Bernadeta
Bernadetta
Bernarda
Berta
Bogna
Boguchwała=boguchwala
Bogumiła=bogumila
Bogusława=boguslawa
Bolesława=boleslawa
Bona
Bożena=bozena
Bożenka=bozenka
Bożenna=bozenna
Bronisława=bronislawa
Brygida
Cecylia
Celestyna
Celina
Cezaria
Czesława=czeslawa
Dagna
Dalia
Daniela
Danisława=danislawa
Danka
Danusia
Danuta
Daria
Diana
Dioniza
Dobiesława=dobieslawa
Dobrawa
Donata
Edyta
Ela
Elena
Eleonora
Elwira
Emanuela
Emila
Emilia
Ernesta
Eryka
Estera
Eugenia
Fabiana
Fatima
Faustyna
Felicja
Felicjana
Filipina
Flawia
Franciszka
Fryderyka
Gabriela
Genowefa
Gertruda
Gienia
Gloria
Gracja
Grażyna=grazyna
Greta
Grzymisława=grzymislawa
Gustawa
Halina
Halka
Hania
Hanka
Hanna
Helena
Henrieta
Henryka
Hermenegilda
Hiacynta
Hildegarda
Hipolita
Honorata
Hortensja
Huberta
Idalia
Idzia
Iga
Ignacja
Ildefonsa
Iliana
Ilona
Ilza
Irena
Irka
Iryda
Iwa
Iwona
Iwonka
Iza
Izabela
Izolda
Jadwiga
Jagienka
Jagna
Jagoda
Jana
Jaśmina=jasmina
Joanna
Jola
Jolanta
Jowita
Judyta
Jula
Julia
Justynka
Józefa=jozefa
Józefina=jozefina
Karola
Karolina
Kasandra
Kasia
Katarzyna
Kazimiera
Kinga
Klaudia
Klementyna
Konstancja
Kunegunda
Laura
Laurencja
Lena
Lenka
Leokadia
Leona
Leonora
Leopolda
Lidka
Ligia
Lila
Lilia
Liliana
Lilianna
Lilka
Linda
Lucjana
Lucyna
Ludmiła=ludmila
Ludwika
Luiza
Lusia
Magda
Magdalena
Maja
Majka
Maksyma
Malina
Manuela
Marcela
Marcella
Maria
Marietta
Mariola
Marlena
Marleta
Marta
Martyna
Maryla
Marylka
Maryna
Marysia
Marzanna
Marzena
Marzenna
Matylda
Maurycja
Małgorzata=malgorzata
Mela
Michalina
Mieczysława=mieczyslawa
Milena
Mira
Mirka
Mirosława=miroslawa
Nadzieja
Natalia
Nika
Nikita
Nikola
Nina
Norberta
Odetta
Ofelia
Ola
Oleńka=olenka
Olimpia
Oliwia
Otylia
Pamela
Patrycja
Paula
Paulina
Penelopa
Pola
Polina
Polonia
Przemysława=przemyslawa
Przybysława=przybyslawa
Rachela
Radomiła=radomila
Radosława=radoslawa
Regina
Renarda
Renata
Renia
Roma
Romualda
Rózia=rozia
@male
Jakub	377
Jan
Mateusz
Bartek
Kacper
Michał=michal
Szymon
Antoni
Filip
Piotr
Maciej
Aleksander
Franciszek
Mikołaj=mikolaj
Adam
Stanisław=stanislaw
Wiktor
Krzysztof
Wojciech
Igor
Maksymilian
Karol
Dawid
Tomasz
Patryk
Oskar
Paweł=pawel
Dominik
Kamil
Oliwier
Ignacy
Marcel
Hubert
Adrian
Łukasz=lukasz
Sebastian
Julian
Tymon
Krystian
Marcin
Damian
Miłosz=milosz
Leon
Alan
Tymoteusz
Kajetan
Grzegorz
Daniel
Rafał=rafal
Eryk
Konrad
Ksawery
Gabriel
Nikodem
Bruno
Przemysław=przemyslaw
Borys
Artur
Olaf
Jerzy
Marek
Tadeusz
Andrzej
Witold
Iwo
Juliusz
Robert
Błażej=blazej
Cezary
Jeremi
Jacek
Konstanty
Ryszard
Stefan
Aleks
Gustaw
Radosław=radoslaw
Emil
Norbert
Fabian
Jędrzej=jedrzej
Alex
Kazimierz
Arkadiusz
Kornel
Józef=jozef
Natan
Cyprian
Mieszko
Nataniel
Maks
Maurycy
Olgierd
Dariusz
Leonard
Mariusz
Albert
Fryderyk
Ernest
Tobiasz
Abel
Adolf
Agaton
Alek
Aleksy
Alfred
Alojzy
Amadeusz
Ambroży=ambrozy
Anastazy
Anatol
Antoniusz
Apoloniusz
Arek
Arnold
Aron
Artem
Augustyn
Bartosz
Bartłomiej=bartlomiej
Bazyli
Benedykt
Beniamin
Bogdan
Boguchwał=boguchwal
Bogumił=bogumil
Bogusław=boguslaw
Bohdan
Bolesław=boleslaw
Bonifacy
Bożydar=bozydar
Bożysław=bozyslaw
Bronisław=bronislaw
Brunon
Celestyn
Cezariusz
Czarek
Czesław=czeslaw
Dagmar
Darek
Daromir
Darzybór=darzybor
Dionizy
Dobiesław=dobieslaw
Donald
Edmund
Edward
Emilian
Eustachy
Feliks
Ferdynand
Florian
Gabryjel
Gaweł=gawel
Gerald
Gerard
Gerwazy
Gienek
Gniewko
Gniewomir
Gromosław=gromoslaw
Gwidon
Hektor
Henryk
Hieronim
Hilary
Hipolit
Honorat
Horacy
Hugo
Hugon
Irek
Ireneusz
Iwan
Iwon
Izrael
Jacenty
Janek
Janusz
Jarek
Jaromir
Jaromił=jaromil
Jarosław=jaroslaw
Jeremiasz
Joachim
Jonasz
Jurek
Jędrek=jedrek
Klaudiusz
Kleofas
Korneliusz
Kostek
Kołodziej=kolodziej
Kryspian
Krzesimir
Lech
Leokadiusz
Leoncjusz
Leopold
Leszek
Lesław=leslaw
Lew
Longin
Lubomir
Lucjan
Lucjusz
Ludwik
Maciek
Maksym
Maniek
Manuel
Marian
Melchior
Mieczysław=mieczyslaw
Mirek
Miron
Mirosław=miroslaw
Napoleon
Olek
Pankracy
Pelagiusz
Przemek
Radek
Radomir
Radomił=radomil
Radziwił=radziwil
Rajmund
Remigiusz
Romuald
Rudolf
Rysiek
Seweryn
Sobiesław=sobieslaw
Sylwester
Szczepan
Sędzimir=sedzimir
Sławek=slawek
Sławomir=slawomir
Telesfor
Teodor
Teofil
Tomek
Tytus
Wacław=waclaw
Waldek
Waldemar
Wawrzyn
Wiesław=wieslaw
Wincent
Wincenty
Witek
Wojtek
Wyszomir
Włodzimierz=wlodzimierz
Zbigniew
Zbyszek
Zbyszko
Zdzisław=zdzislaw
Zenek
Zenobiusz
Zenon
Ziemowit
Zygfryd
Zygmund
Łucjan=lucjan
@last
Kowalski	200
Wiśniewski=wisniewski
Lewandowski
Wójcik=wojcik
Kowalczyk
Szymański=szymanski
Woźniak=wozniak
Jankowski
Wojciechowski
Kaczmarek
Krawczyk
Piotrowski
Nowakowski
Pawłowski=pawlowski
Nowicki
Dudek
Zając=zajac
Jabłoński=jablonski
Król=krol
Olszewski
Wróbel=wrobel
Malinowski
Witkowski
Walczak
Górski=gorski
Michalak
Sikora
Baran
Duda
Tomaszewski
Marciniak
Wróblewski=wroblewski
Jakubowski
Jasiński=jasinski
Sadowski
Chmielewski
Włodarczyk=wlodarczyk
Czarnecki
Sawicki
Urbański=urbanski
Maciejewski
Szczepański=szczepanski
Wilk
Kalinowski
Mazurek
Adamski
Kaźmierczak=kazmierczak
Sobczak
Czerwiński=czerwinski
Cieślak=cieslak
Zakrzewski
Kołodziej=kolodziej
Krajewski
Gajewski
Szulc
Laskowski
Brzeziński=brzezinski
Ziółkowski=ziolkowski
Przybylski
Nowacki
Błaszczyk=blaszczyk
Chojnacki
Mróz=mroz
Szczepaniak
Górecki=gorecki
Kaczmarczyk
Leszczyński=leszczynski
Kowalewski
Urbaniak
Kania
Czajkowski
Mucha
Kozioł=koziol
Markowski
Nawrocki
Janik
Musiał=musial
Markiewicz
Orłowski=orlowski
Jarosz
Kurek
Kopeć=kopec
Wolski
Łuczak=luczak
Kot
Stankiewicz
Piątek=piatek
Urban
Dobrowolski
Kruk
Piasecki
Wierzbicki
Jastrzębski=jastrzebski
Polak
Janicki
Stefański=stefanski
Sosnowski
Majchrzak
Bielecki
Maj
Milewski
Gajda
Olejniczak
Ratajczak
Matuszewski
Madej
Kasprzak
Grzelak
Socha
Marek
Bednarczyk
Skiba
Owczarek
Marcinkowski
Orzechowski
Kędzierski=kedzierski
Kurowski
Olejnik
Dębski=debski
Skowroński=skowronski
Pająk=pajak
Czech
Bednarski
Łukasik=lukasik
Bukowski
Wandzel
Pajda
Borysewicz
Szlaga
Iwańczyk=iwanczyk
Borczyk
Szymula
Minkiewicz
Hojka
Staś=stas
Bosek
Bitner
Furgał=furgal
Durlik
Pacewicz
Kucz
Cichowlas
Wawszczak
Słupek=slupek
Piszcz
Lorenz
Grochowina
Pawliczek
Kus
Sroga
Patora
Maciocha
Pesta
Działak=dzialak
Chmara
Bałazy=balazy
Rykała=rykala
Kotala
Fikus
Kunc
Kusyk
Romańczyk=romanczyk
Lejman
Kołaczek=kolaczek
Bondyra
Paśnik=pasnik
Oleszko
Szybiak
Ruszczak
Stosik
Boś=bos
Wożniak=wozniak
Buława=bulawa
Wiatrak
Patalas
Krzempek
Danilczuk
Sidorczuk
Legutko
Tylek
Przerwa
Linek
Dulewicz
Drozda
Matulewicz
Jurczuk
Buśko=busko
Drywa
Rybus
Kluczek
Ziemkiewicz
Siara
Kwasek
Januszko
Łuszczak=luszczak
Kiełek=kielek
Jop
Zimoń=zimon
Utrata
Kozaczuk
Rzońca=rzonca
Madejczyk
Dziadkowiec
Ochnio
Malewicz
Mirocha
Domżał=domzal
Płaneta=planeta
Feret
Figat
Kuciel
Kielan
Tecław=teclaw
Loba
Bielas
Myszak
Muniak
Kochanowicz
Szołtysik=szoltysik
Pyda
Janiga
Grądziel=gradziel
Pytlarz
Kuzia
Bernatowicz
Rejniak
Kotlarek
Brach
Tatarek
Masny
Saternus
Podsiadła=podsiadla
Kargol
Truchan
Kolbusz
Hołubowicz=holubowicz
Andrzejuk
Szymonik
Sych
Seta
Hermanowicz
Denkiewicz
Szwaja
Jankowicz
Kobza
Kałek=kalek
Laszuk
Witaszek
Wawryniuk
Bugla
Jaroch
Janiszek
Zieja
Krochmal
Wawrzynowicz
Machoń=machon
Labus
Gomuła=gomula
Wesoły=wesoly
Kośka=koska
Moryc
Lizoń=lizon
Kiełbowicz=kielbowicz
Serwa
Majdak
Bakun
Subocz
Gołek=golek
Fik
Waniek
Oszust
Burza
Misztela
Kurant
Łaciak=laciak
Rycerz
Żok=zok
Mejer
Kanarek
Saj
Juśkiewicz=juskiewicz
Surdyk
Makaruk
Hamera
Barcz
Strzelczak
Siedlaczek
Burchardt
Nurek
Korbel
Kijanka
Bobak
Jarosiewicz
Szelest
Perka
Bryja
Świątkiewicz=swiatkiewicz
Rohde
Prucnal
Kuropatwa
Mućka=mucka
Misiaszek
Wiszowaty
Thiel
Miśko=misko
Drózd=drozd
Oleksiuk
Łyczak=lyczak
Cabała=cabala
Bereś=beres
Szmajda
Młyńczak=mlynczak
Kijas
Chomiuk
Dybka
Wziątek=wziatek
Ślęczka=sleczka
Drabczyk
Buczko
Kłysz=klysz
Jarczyk
Flaga
Tomalak
Nałęcz=nalecz
Brańka=branka
Kiedrowicz
Gąbka=gabka
Drozdowicz
Stypa
Mazanek
Koczy
Hyży=hyzy
Wywiał=wywial
Sacharczuk
Golon
Malarczyk
Kawula
Bartocha
Lewko
Damps
Niechciał=niechcial
Łyskawa=lyskawa
Więckiewicz=wieckiewicz
Leśko=lesko
Juszczuk
Poniedziałek=poniedzialek
Palus
Śmieszek=smieszek
Rej
Mieszała=mieszala
Kopij
Kaczan
Watras
Stojak
Siemieniec
Kasperczak
Woszczyna
Stefanik
Miara
Walo
Mainka
Baka
Samol
Jamroży=jamrozy
Deluga
Sinkiewicz
Lesik
Klamka
Grzelczyk
Ciesielczyk
Wawrzyczek
Prokopczyk
Grzech
Rzucidło=rzucidlo
Kręcisz=krecisz
Rodzeń=rodzen
Karalus
Kazimierczuk
Hajda
Teper
Dziechciarz
Dmoch
Pietrek
Martyka
Smętek=smetek
Grab
Dziedzina
Kazek
Jędrusiak=jedrusiak
Tokarek
Hanc
Uliasz
Piłka=pilka
Błaszyk=blaszyk
Trybus
Pindor
Łuc=luc
Majak
Łój=loj
Łuczkiewicz=luczkiewicz
Froń=fron
Dybaś=dybas
Ostasz
Siekierka
Kandzia
Drost
Chwała=chwala
Fiedler
Suszko
Bereda
Duczmal
Sieradzan
Cecot
Tomaszkiewicz
Staniaszek
Kuryłowicz=kurylowicz
Herda
Początek=poczatek
Ochal
Kaźmierczyk=kazmierczyk
Sycz
Reich
Fulara
Przybycień=przybycien
Forysiak
Sondej
Pyć=pyc
Grygo
Wita
Piesik
Murach
Kostro
Engler
Tułacz=tulacz
Pizoń=pizon
Hajduga
Bulczak
Smutek
Samoraj
Fraś=fras
Baranowicz
Trznadel
Stanisławczyk=stanislawczyk
Lato
Uryga
Szymanik
Stochmal
Dylong
Chruszcz
Friedrich
Pacocha
Jonczyk
Radko
Meler
Koman
Banachowicz
Babiuch
Fijoł=fijol
Zatoń=zaton
Trepka
Strzała=strzala
Opioła=opiola
Dyś=dys
Broś=bros
Syroka
Szczepaniuk
Marcińczyk=marcinczyk
Kubina
Janke
Hulbój=hulboj
Chochół=chochol
Szpila
Rduch
Nabiałek=nabialek
Kopa
Czerepak
Rosłon=roslon
Matla
Wołoch=woloch
Nazimek
Karczmarz
Gajzler
Lalak
Grabias
Chwedoruk
Pachołek=pacholek
Wichłacz=wichlacz
Tylus
Kosz
Garczarek
Boguta
Betka
Wawrzynek
Szymajda
Klama
Dzierżak=dzierzak
Walasik
Luks
Kujawiak
Tofil
@last.female
Kowalska	200
Wiśniewska=wisniewska
Lewandowska
Wójcik=wojcik
Kowalczyk
Szymańska=szymanska
Woźniak=wozniak
Jankowska
Wojciechowska
Kaczmarek
Krawczyk
Piotrowska
Nowakowska
Pawłowska=pawlowska
Nowicka
Dudek
Zając=zajac
Jabłońska=jablonska
Król=krol
Olszewska
Wróbel=wrobel
Malinowska
Witkowska
Walczak
Górska=gorska
Michalak
Sikora
Baran
Duda
Tomaszewska
Marciniak
Wróblewska=wroblewska
Jakubowska
Jasińska=jasinska
Sadowska
Chmielewska
Włodarczyk=wlodarczyk
Czarnecka
Sawicka
Urbańska=urbanska
Maciejewska
Szczepańska=szczepanska
Wilk
Kalinowska
Mazurek
Adamska
Kaźmierczak=kazmierczak
Sobczak
Czerwińska=czerwinska
Cieślak=cieslak
Zakrzewska
Kołodziej=kolodziej
Krajewska
Gajewska
Szulc
Laskowska
Brzezińska=brzezinska
Ziółkowska=ziolkowska
Przybylska
Nowacka
Błaszczyk=blaszczyk
Chojnacka
Mróz=mroz
Szczepaniak
Górecka=gorecka
Kaczmarczyk
Leszczyńska=leszczynska
Kowalewska
Urbaniak
Kania
Czajkowska
Mucha
Kozioł=koziol
Markowska
Nawrocka
Janik
Musiał=musial
Markiewicz
Orłowska=orlowska
Jarosz
Kurek
Kopeć=kopec
Wolska
Łuczak=luczak
Kot
Stankiewicz
Piątek=piatek
Urban
Dobrowolska
Kruk
Piasecka
Wierzbicka
Jastrzębska=jastrzebska
Polak
Janicka
Stefańska=stefanska
Sosnowska
Majchrzak
Bielecka
Maj
Milewska
Gajda
Olejniczak
Ratajczak
Matuszewska
Madej
Kasprzak
Grzelak
Socha
Marek
Bednarczyk
Skiba
Owczarek
Marcinkowska
Orzechowska
Kędzierska=kedzierska
Kurowska
Olejnik
Dębska=debska
Skowrońska=skowronska
Pająk=pajak
Czech
Bednarska
Łukasik=lukasik
Bukowska
Wandzel
Pajda
Borysewicz
Szlaga
Iwańczyk=iwanczyk
Borczyk
Szymula
Minkiewicz
Hojka
Staś=stas
Bosek
Bitner
Furgał=furgal
Durlik
Pacewicz
Kucz
Cichowlas
Wawszczak
Słupek=slupek
Piszcz
Lorenz
Grochowina
Pawliczek
Kus
Sroga
Patora
Maciocha
Pesta
Działak=dzialak
Chmara
Bałazy=balazy
Rykała=rykala
Kotala
Fikus
Kunc
Kusyk
Romańczyk=romanczyk
Lejman
Kołaczek=kolaczek
Bondyra
Paśnik=pasnik
Oleszko
Szybiak
Ruszczak
Stosik
Boś=bos
Wożniak=wozniak
Buława=bulawa
Wiatrak
Patalas
Krzempek
Danilczuk
Sidorczuk
Legutko
Tylek
Przerwa
Linek
Dulewicz
Drozda
Matulewicz
Jurczuk
Buśko=busko
Drywa
Rybus
Kluczek
Ziemkiewicz
Siara
Kwasek
Januszko
Łuszczak=luszczak
Kiełek=kielek
Jop
Zimoń=zimon
Utrata
Kozaczuk
Rzońca=rzonca
Madejczyk
Dziadkowiec
Ochnio
Malewicz
Mirocha
Domżał=domzal
Płaneta=planeta
Feret
Figat
Kuciel
Kielan
Tecław=teclaw
Loba
Bielas
Myszak
Muniak
Kochanowicz
Szołtysik=szoltysik
Pyda
Janiga
Grądziel=gradziel
Pytlarz
Kuzia
Bernatowicz
Rejniak
Kotlarek
Brach
Tatarek
Masny
Saternus
Podsiadła=podsiadla
Kargol
Truchan
Kolbusz
Hołubowicz=holubowicz
Andrzejuk
Szymonik
Sych
Seta
Hermanowicz
Denkiewicz
Szwaja
Jankowicz
Kobza
Kałek=kalek
Laszuk
Witaszek
Wawryniuk
Bugla
Jaroch
Janiszek
Zieja
Krochmal
Wawrzynowicz
Machoń=machon
Labus
Gomuła=gomula
Wesoły=wesoly
Kośka=koska
Moryc
Lizoń=lizon
Kiełbowicz=kielbowicz
Serwa
Majdak
Bakun
Subocz
Gołek=golek
Fik
Waniek
Oszust
Burza
Misztela
Kurant
Łaciak=laciak
Rycerz
Żok=zok
Mejer
Kanarek
Saj
Juśkiewicz=juskiewicz
Surdyk
Makaruk
Hamera
Barcz
Strzelczak
Siedlaczek
Burchardt
Nurek
Korbel
Kijanka
Bobak
Jarosiewicz
Szelest
Perka
Bryja
Świątkiewicz=swiatkiewicz
Rohde
Prucnal
Kuropatwa
Mućka=mucka
Misiaszek
Wiszowaty
Thiel
Miśko=misko
Drózd=drozd
Oleksiuk
Łyczak=lyczak
Cabała=cabala
Bereś=beres
Szmajda
Młyńczak=mlynczak
Kijas
Chomiuk
Dybka
Wziątek=wziatek
Ślęczka=sleczka
Drabczyk
Buczko
Kłysz=klysz
Jarczyk
Flaga
Tomalak
Nałęcz=nalecz
Brańka=branka
Kiedrowicz
Gąbka=gabka
Drozdowicz
Stypa
Mazanek
Koczy
Hyży=hyzy
Wywiał=wywial
Sacharczuk
Golon
Malarczyk
Kawula
Bartocha
Lewko
Damps
Niechciał=niechcial
Łyskawa=lyskawa
Więckiewicz=wieckiewicz
Leśko=lesko
Juszczuk
Poniedziałek=poniedzialek
Palus
Śmieszek=smieszek
Rej
Mieszała=mieszala
Kopij
Kaczan
Watras
Stojak
Siemieniec
Kasperczak
Woszczyna
Stefanik
Miara
Walo
Mainka
Baka
Samol
Jamroży=jamrozy
Deluga
Sinkiewicz
Lesik
Klamka
Grzelczyk
Ciesielczyk
Wawrzyczek
Prokopczyk
Grzech
Rzucidło=rzucidlo
Kręcisz=krecisz
Rodzeń=rodzen
Karalus
Kazimierczuk
Hajda
Teper
Dziechciarz
Dmoch
Pietrek
Martyka
Smętek=smetek
Grab
Dziedzina
Kazek
Jędrusiak=jedrusiak
Tokarek
Hanc
Uliasz
Piłka=pilka
Błaszyk=blaszyk
Trybus
Pindor
Łuc=luc
Majak
Łój=loj
Łuczkiewicz=luczkiewicz
Froń=fron
Dybaś=dybas
Ostasz
Siekierka
Kandzia
Drost
Chwała=chwala
Fiedler
Suszko
Bereda
Duczmal
Sieradzan
Cecot
Tomaszkiewicz
Staniaszek
Kuryłowicz=kurylowicz
Herda
Początek=poczatek
Ochal
Kaźmierczyk=kazmierczyk
Sycz
Reich
Fulara
Przybycień=przybycien
Forysiak
Sondej
Pyć=pyc
Grygo
Wita
Piesik
Murach
Kostro
Engler
Tułacz=tulacz
Pizoń=pizon
Hajduga
Bulczak
Smutek
Samoraj
Fraś=fras
Baranowicz
Trznadel
Stanisławczyk=stanislawczyk
Lato
Uryga
Szymanik
Stochmal
Dylong
Chruszcz
Friedrich
Pacocha
Jonczyk
Radko
Meler
Koman
Banachowicz
Babiuch
Fijoł=fijol
Zatoń=zaton
Trepka
Strzała=strzala
Opioła=opiola
Dyś=dys
Broś=bros
Syroka
Szczepaniuk
Marcińczyk=marcinczyk
Kubina
Janke
Hulbój=hulboj
Chochół=chochol
Szpila
Rduch
Nabiałek=nabialek
Kopa
Czerepak
Rosłon=roslon
Matla
Wołoch=woloch
Nazimek
Karczmarz
Gajzler
Lalak
Grabias
Chwedoruk
Pachołek=pacholek
Wichłacz=wichlacz
Tylus
Kosz
Garczarek
Boguta
Betka
Wawrzynek
Szymajda
Klama
Dzierżak=dzierzak
Walasik
Luks
Kujawiak
Tofil
@companies
sp. z o.o.
S.A.
sp.j.
@address
%A, %Z %C
s n
@streets
ul. Abrahama
al. Algierska
ul. Anyżowa
al. Arystofanesa
ul. Baczyńskiego Krzysztofa Kamila
al. Bandtkiego Jerzego Samuela
ul. Barwicka
al. Bazyliowa
ul. Beniowskiego Maurycego
al. Białe Wzgórze
ul. Bielska
al. Biwakowa
ul. Bociana
al. Bogusławskiego Wojciecha
ul. Bolkowicka
al. Bortnowskiego Władysława
ul. Bożywoja
al. Brodzińskiego Kazimierza
ul. Brzeźnicka
al. Bukowa
ul. Butrymów
al. Bąkowskiego Klemensa
ul. Ceglarska
al. Chemiczna
ul. Chodzieska
al. Chłodna
ul. Cieszkowskiego Augusta
al. Cygańska
ul. Czaplickiego Władysława
al. Czechowa Antoniego
ul. Czernika Stanisława
al. Czyżyków
ul. Darniowa
al. Dietla Józefa
ul. Dobrogojskiego Ignacego
al. Dolnych Młynów
ul. Drobnika Tomasza
al. Drwali
ul. Duża Góra
al. Działyńskich
ul. Dąbrowa
al. Eibischa Eugeniusza
ul. Fabryczna
al. Fertnera Antoniego
ul. Florkowskiego Walentego
al. Gadomskiego Walerego
ul. Garncarska
al. Gipsowa
ul. Goetla Walerego
al. Gorzowska
ul. Gołężycka
al. Grenadierów
ul. Groszkowa
al. Grzegorzewskiej Marii
ul. Gwiaździsta
al. Gąsiorowskiego Wacława
ul. Habina
al. Hawelańska
ul. Hezjoda
al. Hubalczyków
ul. Imbramowska
al. Iłłakowiczówny Kazimiery
ul. Jagiełły Władysława
al. Janiszewskiego Józefa
ul. Jaromira
al. Jaskółcza
ul. Jeleniogórska
al. Jeżycka
ul. Juranda Ze Spychowa
al. Kaczary Jana
ul. Kaliska
al. Kanonicza
ul. Karmelowa
al. Kastylijska
ul. Ketlinga
al. Kleeberga Franciszka
ul. Kmicica Andrzeja
al. Kocmyrzowska
ul. Komasy
al. Kopaniec
ul. Korczyńskiego Ludomiła
al. Korzenna
ul. Koszalińska
al. Kowalskiego Franciszka
ul. Kołodzieja
al. Kraka
ul. Kredowa
al. Krwawnikowa
ul. Krzymuskiego Edmunda
al. Królowej Bony
ul. Ku Raciborowicom
al. Kurlandzka
ul. Kwiatowa
al. Kępska
ul. Lasowisko
al. Legendy
ul. Leszka
al. Librowszczyzna
ul. Lisa-Kuli Leopolda
al. Lubczykowa
ul. Lubuszańska
al. Lęborska
ul. Majowa
al. Malinowskiego Bronisława
ul. Margonińska
al. Maszynowa
ul. Małka Zbigniewa
al. Meteorytowa
ul. Mielecka
al. Minikowo
ul. Międzyzdrojska
al. Modrakowa
ul. Morcinka Gustawa
al. Motarskiego Tadeusza
ul. Muszyńskiego Jana
al. Młodości
ul. Na Dołku
al. Na Stoku
ul. Na Łąkach
al. Nad Spławką
ul. Nagórskiego Jana
al. Nawigacyjna
ul. Niedbalskiego Stanisława
al. Nietoperzy
ul. Nowa
al. Nowosądecka
ul. Obrońców Modlina
al. Odnowiciela Kazimierza
ul. Okolewo
al. Oliwkowa
ul. Opatowska
al. Orna
ul. Ostatnia
al. Owidiusza
ul. Pajęcza
al. Parafialna
ul. Pasłęcka
al. Pejzażowa
ul. Piaszczysta
al. Pionierska
ul. Plater Emilii
al. Pod Dębami
ul. Podbiałowa
al. Podkamyk
ul. Podwale
al. Poległych W Krzesławicach
ul. Popielidów
al. Poselska
ul. Powstańcza
al. Praska
ul. Prusa Bolesława
al. Przekątna
ul. Przy Cegielni
al. Przylaszczki
ul. Pszenna
al. Puławska
ul. Płaska
al. Radnickiego Zygmunta
ul. Rakowicka
al. Reczeńska
ul. Reymana Henryka
al. Rogowska
ul. Rostafińskiego Józefa
al. Rudnickiego Mikołaja
ul. Rybacka
al. Rylla Franciszka
ul. Rzepakowa
al. Rżącka
ul. Sanatoryjna
al. Sawiczewskich Józefa I Floriana
ul. Sianowska
al. Sieroca
ul. Skarbka Fryderyka
al. Skośna
ul. Smoka Wawelskiego
al. Soboniowicka
ul. Solna
al. Spadzista
ul. Stachowicza Michała
al. Staromorzysławska
ul. Stańczyka
al. Stokrotek
ul. Strycharska
al. Stróża Rybna
ul. Sucholeska
al. Swarożyca
ul. Syrokomli Władysława
al. Szarotkowa
ul. Szczytnicka
al. Szkółkowa
ul. Sztormowa
al. Szydłowska
ul. Sławkowska
al. Słubicka
ul. Tatarakowa
al. Tokarskiego Juliana
ul. Towarowa
al. Trzebawska
ul. Turniejowa
al. Tymiankowa
ul. Ujejskiego Kornela
al. Ursyna Niemcewicza Juliana
ul. Vetulaniego Tadeusza
al. Waniliowa
ul. Wawel Zamek
al. Wenecjańska
ul. Widna
al. Wielkopolska
ul. Wiesławy
al. Wilkońskich
ul. Witkiewicza Stanisława Ignacego
al. Wjazdowa
ul. Wojska Polskiego
al. Woźnicka
ul. Wspólna
al. Wysockiego Piotra
ul. Wąska
al. Władysława Łokietka
ul. Za Torem
al. Zagościniec
ul. Zakopiańska
al. Zamojska
ul. Zarzecze
al. Zbożowa
ul. Zelwerowicza Aleksandra
al. Zielna
ul. Ziobrowskiego Stefana
al. Zygalskiego Henryka
ul. Łabiszyńska
al. Łazienna
ul. Łopuskiej Izabeli
al. Łukasińskiego Waleriana
ul. Łężce
al. Śmiełowska
ul. Świebodzicka
al. Świętego Czesława
ul. Świętego Tomasza
al. Świętogórska
ul. Żbikowa
al. Żmujdzka
@zones
Europe/Warsaw
@regions
mazowieckie	14	
małopolskie	12	
dolnośląskie	02	
łódzkie	10	
wielkopolskie	30	
pomorskie	22	
zachodniopomorskie	32	
lubelskie	06	
kujawsko-pomorskie	04	
podlaskie	20	
śląskie	24	
podkarpackie	18	
świętokrzyskie	26	
warmińsko-mazurskie	28	
opolskie	16	
lubuskie	08	
@cities
Warszawa	PL	0	522298	210118	0	1702	00-002|00-590|01-350|02-020|02-587|03-174|03-816|04-451
Kraków	PL	1	500614	199366	0	817	30-001|30-218|30-433|30-664|31-011|31-228|31-480|31-813
Wrocław	PL	2	511029	170301	0	673	50-001|50-218|50-435|51-167|51-684|53-013|53-426|54-054
Łódź	PL	3	517706	194739	0	640	90-001|90-355|91-010|91-366|91-867|92-645|93-305|93-620
Poznań	PL	4	524069	169299	0	536	60-001|60-277|60-508|60-717|61-031|61-313|61-514|61-709
Gdańsk	PL	5	543523	186491	0	487	80-001|80-110|80-230|80-315|80-399|80-531|80-701|80-807
Szczecin	PL	6	534289	145530	0	396	70-001|70-345|70-532|70-785|71-065|71-274|71-484|71-722
Lublin	PL	7	512506	225701	0	336	20-001|20-079|20-209|20-320|20-410|20-492|20-619|20-807
Bydgoszcz	PL	8	531235	180076	0	330	85-000|85-090|85-183|85-337|85-429|85-535|85-677|85-802
Białystok	PL	9	531333	231643	0	296	15-001|15-115|15-201|15-311|15-424|15-560|15-664|15-779
Katowice	PL	10	502597	190217	0	287	40-001|40-087|40-202|40-337|40-485|40-590|40-676|40-763
Gdynia	PL	5	545189	185319	0	257	80-008|81-082|81-169|81-245|81-348|81-415|81-511|81-583
Częstochowa	PL	10	507965	191241	0	248	42-130|42-202|42-208|42-215|42-218|42-224|42-229|42-271
Sosnowiec	PL	10	502868	191038	0	227	41-200|41-203|41-208|41-209|41-214|41-215|41-217|41-218
Radom	PL	0	514025	211471	0	227	26-600|26-602|26-605|26-607|26-611|26-613|26-616|26-618
Mokotów	PL	0	521934	210349	0	218	00-419|00-542|00-645|00-743|02-127|02-574|02-657|02-757
Gliwice	PL	10	502976	186766	0	199	44-100|44-103|44-108|44-110|44-114|44-119|44-122|44-151
Rzeszów	PL	11	500413	219990	0	198	35-001|35-040|35-080|35-120|35-224|35-309|35-503|35-607
Toruń	PL	8	530138	185981	0	197	87-100|87-103|87-108|87-111|87-114|87-117|87-120|87-127
Kielce	PL	12	508703	206275	0	192	25-002|25-120|25-232|25-350|25-426|25-531|25-631|25-716
Zabrze	PL	10	503249	187858	0	192	41-800|41-801|41-806|41-808|41-810|41-811|41-814|41-818
Bytom	PL	10	503480	189328	0	189	41-900|41-902|41-906|41-907|41-909|41-914|41-923|41-935
Praga Południe	PL	0	522442	210855	0	180	00-344|03-430|03-729|03-829|03-964|04-083|04-221|04-327
Bielsko-Biala	PL	10	498225	190469	0	177	40-300|43-030|43-302|43-307|43-310|43-314|43-318|43-344
Olsztyn	PL	13	537838	204927	0	170	10-003|10-089|10-187|10-286|10-413|10-543|10-644|10-759
Ursynów	PL	0	521505	210504	0	150	02-660|02-720|02-749|02-784|02-815|02-841|02-918|02-949
Ruda Śląska	PL	10	502584	188563	0	146	41-700|41-703|41-705|41-706|41-708|41-709|41-711|41-712
Rybnik	PL	10	500971	185418	0	143	41-273|44-189|44-203|44-207|44-213|44-218|44-253|44-274
Wola	PL	0	522348	209600	0	141	00-002|00-142|00-512|00-877|01-154|01-366|01-595|02-111
Bielany	PL	0	522924	209353	0	132	01-478|01-641|01-697|01-808|01-846|01-886|01-938|01-978
Tychy	PL	10	501372	189664	0	130	43-100|43-109|43-110
Białołeka	PL	0	523213	209720	0	129	01-670|01-978|03-015|03-046|03-106|03-135|03-160|03-185
Opole	PL	14	506712	179260	0	128	45-001|45-092|45-241|45-413|45-514|45-586|45-683|45-807
Elbląg	PL	13	541522	194088	0	128	82-300|82-302|82-305|82-308|82-310|82-311|82-312|82-314
Płock	PL	0	525468	197064	0	127	09-400|09-402|09-404|09-406|09-408|09-410|09-417|09-421
Wałbrzych	PL	2	507714	162843	0	127	58-206|58-300|58-303|58-305|58-308|58-314|58-379|59-302
Targówek	PL	0	522918	210484	0	124	03-202|03-301|03-385|03-468|03-545|03-607|03-659|03-756
Bemowo	PL	0	522546	209084	0	124	01-100|01-161|01-352|01-407|01-449|01-490|01-827|01-882
Włocławek	PL	8	526482	190678	0	120	87-800
Zielona Góra	PL	15	519355	155064	0	118	65-001|65-059|65-125|65-221|65-327|65-405|65-507|65-736
Tarnów	PL	1	500138	209870	0	118	33-100|33-101|33-102|33-103|33-104|33-110|33-113
Dąbrowa Górnicza	PL	10	503339	192048	0	117	41-300|41-303|41-310|42-520|42-522|42-523|42-524|42-525
Gorzów Wielkopolski	PL	15	527337	152250	0	115	66-400
Chorzów	PL	10	503058	189742	0	113	41-500|41-501|41-504|41-505|41-507|41-513|41-517|41-518
Kalisz	PL	4	517611	180910	0	109	62-800
Koszalin	PL	6	541944	161722	0	107	75-001|75-120|75-256|75-376|75-453|75-578|75-658|75-721
Legnica	PL	2	512101	161619	0	106	52-220|59-200|59-206|59-210|59-212|59-217|59-220|59-243
Śródmieście	PL	0	522290	210164	0	100	00-002|00-187|00-409|00-614|00-830|01-198|02-348|03-435
Słupsk	PL	5	544640	170287	0	99	76-200|76-206|76-248|76-270|77-320
Jaworzno	PL	10	502053	192750	0	97	43-600|43-602|43-603|43-606|43-607|43-608|43-609
Jastrzębie Zdrój	PL	10	499554	185748	0	96	44-268|44-330|44-335|44-336|44-337|44-338|44-339
Psie Pole	PL	2	511460	170352	0	96	50-043|50-145|50-230|50-303|50-341|51-120|51-169|53-632
Praga Północ	PL	0	522544	210347	0	93	00-002|00-175|00-379|00-584|01-507|03-427|03-679|03-913
Grudziądz	PL	8	534841	187537	0	93	86-300
Nowy Sącz	PL	1	496218	206970	0	84	33-300
Ochota	PL	0	522210	209853	0	83	00-002|00-181|00-407|00-611|00-869|01-186|02-067|02-381
Konin	PL	4	522234	182512	0	81	62-500|62-510
Piotrków Trybunalski	PL	3	514055	197032	0	80	97-300
Inowrocław	PL	8	527989	182639	0	78	88-100
Lubin	PL	2	514009	162015	0	78	56-300|59-140|59-300|59-301|59-305|59-330
Jelenia Góra	PL	2	508997	157290	0	77	58-500|58-506|58-560|58-570
Wawer	PL	0	521966	211775	0	77	03-990|04-626|04-671|04-715|04-756|04-796|04-838|04-878
Siedlce	PL	0	521677	222901	0	77	08-110
Piła	PL	4	531514	167378	0	76	64-920
Ostrowiec Świętokrzyski	PL	12	509294	213852	0	74	27-400
Siemianowice Śląskie	PL	10	503274	190290	0	73	40-151|41-100|41-101|41-103|41-106|41-946
Ostrów Wielkopolski	PL	4	516550	178069	0	73	63-400|63-401
Mysłowice	PL	10	502074	191667	0	72	41-400
Stargard	PL	6	533367	150499	0	71	73-102|73-110
Pabianice	PL	3	516645	193547	0	71	92-200|95-200|95-201|95-202|95-203|95-204|95-205|95-207
Gniezno	PL	4	525348	175826	0	70	61-200|62-000|62-200|62-201|62-204|62-220
Fordon	PL	8	531482	181704	0	70	85-766|85-771|85-777|85-779|85-790|85-792|85-795|85-797
Suwałki	PL	9	541118	229309	0	69	16-400|16-401|16-402|16-431
Tomaszów Mazowiecki	PL	3	515313	200086	0	67	97-200|97-201|97-202|97-203|97-204
Przemyśl	PL	11	497850	227673	0	67	37-700
Stalowa Wola	PL	11	505829	220533	0	66	37-450|37-464
Zamość	PL	7	507231	232520	0	66	22-240|22-400|22-401|22-402|22-403|22-404|22-405|22-406
Kędzierzyn-Koźle	PL	14	503498	182261	0	66	47-200|47-205|47-206|47-220|47-223|47-224|47-225|47-230
Głogów	PL	2	516636	160845	0	65	67-200
Wrzeszcz	PL	5	543765	186075	0	65	80-101|80-148|80-231|80-274|80-377|80-426|80-509|80-844
Leszno	PL	4	518403	165749	0	64	64-100
Żory	PL	10	500452	187006	0	63	44-240|44-241|44-244|44-245|44-247
Bełchatów	PL	3	513688	193567	0	63	97-400|97-402|97-405|97-406|97-407|97-408
Łomża	PL	9	531781	220593	0	62	18-400
Tarnowskie Góry	PL	10	504455	188615	0	61	42-069|42-600|42-603|42-605|42-609|42-612|42-620|42-680
Świdnica	PL	2	508438	164886	0	60	58-100|58-105|58-130|58-150|58-160
Chełm	PL	7	511431	234716	0	60	22-100
Tczew	PL	5	540924	187779	0	60	83-110
Piekary Śląskie	PL	10	503802	189265	0	60	41-940|41-943|41-944|41-945|41-947|41-948|41-949|41-954
Mielec	PL	11	502871	214239	0	60	38-300|39-000|39-300|39-301|39-302|39-309|39-313
Racibórz	PL	10	500920	182193	0	58	47-400|47-401|47-402|47-403
Będzin	PL	10	503261	191256	0	58	42-500|42-504|42-506
Zgierz	PL	3	518556	194062	0	58	90-100|91-100|95-100|95-102|95-105|95-110
Biała Podlaska	PL	7	520324	231165	0	58	21-500
Ełk	PL	13	538282	223647	0	56	19-300
Świętochłowice	PL	10	502964	189173	0	56	41-600|41-603|41-605|41-608
Pruszków	PL	0	521707	208121	0	55	05-800
Ostrołęka	PL	0	530862	215757	0	54	07-401|07-409|07-410|07-417
Starachowice	PL	12	510374	210713	0	54	27-200|27-500
Zawiercie	PL	10	504877	194168	0	53	42-400|42-401|42-403|42-431
Żoliborz	PL	0	522690	209864	0	51	00-004|00-179|00-324|01-156|01-548|01-688|01-861|03-390
Legionowo	PL	0	524015	209266	0	51	05-101|05-118|05-119|05-120
Tarnobrzeg	PL	11	505730	216794	0	50	39-400
Puławy	PL	7	514166	219694	0	50	24-100
Wodzisław Śląski	PL	10	500038	184720	0	50	44-300|44-304|44-307|44-310|44-313|44-373
Skarżysko-Kamienna	PL	12	511131	208716	0	49	26-100|26-110|26-111|26-112|26-113|26-114
Skierniewice	PL	3	519548	201584	0	49	96-100|96-101|96-102|96-103|96-104|96-105|96-106
Kutno	PL	3	522306	193641	0	48	99-300|99-302
Krosno	PL	11	496887	217706	0	48	38-400|38-401|38-402|38-404|38-411|39-400
Dębica	PL	11	500515	214114	0	47	39-200
Ursus	PL	0	521952	208842	0	47	01-301|01-339|01-385|02-279|02-410|02-433|02-454|02-480
Nysa	PL	14	504738	173344	0	47	48-300|48-303|48-304
Starogard Gdański	PL	5	539640	185264	0	47	83-200
Wejherowo	PL	5	546057	182356	0	47	84-200
Ciechanów	PL	0	528814	206200	0	46	06-400|06-401|06-409|06-410|06-413
Rumia	PL	5	545709	183880	0	45	84-230
Radomsko	PL	3	510671	194448	0	45	97-500
Zduńska Wola	PL	3	515992	189397	0	45	98-200|98-220|98-222|98-231
Sieradz	PL	3	515958	187302	0	44	98-200
Kołobrzeg	PL	6	541756	155834	0	44	78-100|78-102|78-103|78-104|78-107
Rejon placu Świętego Macieja	PL	2	511206	170376	0	44	50-002|50-088|50-223|50-336|50-445|51-145|53-343|53-607
Otwock	PL	0	521058	212613	0	43	05-400
Bieńczyce	PL	1	500881	200279	0	43	30-580|31-587|31-644|31-763|31-837|31-874|31-923|31-953
Żyrardów	PL	0	520488	204460	0	41	96-300|96-316
Świnoujście	PL	6	539105	142471	0	41	72-600|72-602|72-603|72-605|73-603
Bolesławiec	PL	2	512642	155697	0	41	59-700|59-701|59-702|59-703
Nowa Sól	PL	15	518033	157170	0	40	67-100|68-100
Świdnik	PL	7	512190	226962	0	40	21-007|21-040|21-047
Chrzanów	PL	1	501355	194020	0	40	32-500|32-501|32-502|32-503
Knurów	PL	10	502197	186507	0	40	44-190|44-191|44-193|44-194|44-196
Sanok	PL	11	495557	222056	0	40	38-500
Mikołów	PL	10	501710	189041	0	39	43-190
Chojnice	PL	5	536955	175570	0	39	89-600
Żary	PL	15	516420	151373	0	39	68-200
Szczecinek	PL	6	537079	166994	0	38	78-400
Sochaczew	PL	0	522294	202384	0	38	96-500
Brzeg	PL	14	508608	174674	0	38	49-030|49-300|49-304|49-305|49-306
Jasło	PL	11	497451	214725	0	38	38-200|38-201|38-202
Olkusz	PL	1	502813	195650	0	38	32-300
Kwidzyn	PL	5	537250	189311	0	38	82-500|82-501|82-502|82-503|82-505
Mińsk Mazowiecki	PL	0	521794	215725	0	37	05-300
Oleśnica	PL	2	512134	173899	0	37	56-400
Malbork	PL	5	540359	190266	0	37	82-103|82-200|82-224
Wołomin	PL	0	523401	212421	0	37	05-200
Piaseczno	PL	0	520814	210240	0	36	05-500
Włochy	PL	0	521794	209461	0	36	02-091|02-142|02-189|02-231|02-271|02-371|02-443|02-486
Kraśnik	PL	7	509236	222271	0	36	23-200|23-201|23-202|23-204|23-206|23-210
Cieszyn	PL	10	497513	186321	0	36	43-400
Jarosław	PL	11	500162	226778	0	35	37-500|37-520|37-750
Lębork	PL	5	545392	177501	0	35	84-300
Sopot	PL	5	544418	185600	0	35	81-702|81-722|81-741|81-760|81-782|81-820|81-839|81-859
Czechowice-Dziedzice	PL	10	499134	190048	0	35	43-500|43-502
Police	PL	6	535521	145718	0	34	72-009|72-010|72-011|72-012|72-015
Czeladź	PL	10	503154	190782	0	34	41-250|41-253|41-254|42-500
Oświęcim	PL	1	500344	192104	0	34	32-600
Dzierżoniów	PL	2	507282	166514	0	34	58-200
Nowy Targ	PL	1	494778	200323	0	34	34-400
Ostróda	PL	13	536967	199649	0	34	14-100
Myszków	PL	10	505752	193246	0	33	42-300|42-303|43-300
Zgorzelec	PL	2	511494	150084	0	33	59-900|59-901|59-902
Oława	PL	2	509466	172926	0	33	55-200
Iława	PL	13	535960	195685	0	33	14-200
Żywiec	PL	10	496853	191924	0	32	34-300
Karłowice-Różanka	PL	2	511368	170432	0	32	50-002|50-082|50-158|50-257|50-347|50-451|51-162|53-622
Pilczyce-Kozanów-Popowice Północne	PL	2	511309	169765	0	31	50-030|51-003|53-442|53-631|53-676|54-138|54-231|54-413
Ołbin	PL	2	511213	170530	0	31	50-002|50-086|50-216|50-326|50-429|51-130|51-643|53-522
Łuków	PL	7	519290	223796	0	30	21-400
Śrem	PL	4	520887	170151	0	30	63-100
Kabaty	PL	0	521301	210815	0	30	02-775|02-790|02-796|02-834|02-962|02-967|02-973|02-999
Giżycko	PL	13	540381	217644	0	30	11-500
Ujeścisko-Łostowice	PL	5	543244	186027	0	30	80-001|80-034|80-053|80-073|80-116|80-139|80-171|80-805
Łowicz	PL	3	521071	199453	0	30	99-400
Augustów	PL	9	538432	229798	0	30	16-300
Psie Pole Zawidawie	PL	2	511476	171144	0	30	50-001|51-168|51-211|51-252|51-347|51-411|51-426|51-607
Turek	PL	4	520155	185006	0	30	62-700
Mława	PL	0	531128	203841	0	29	06-500
Bielawa	PL	2	506908	166230	0	29	58-260
Krotoszyn	PL	4	516987	174374	0	29	63-700
Bochnia	PL	1	499690	204303	0	29	32-700|32-701|32-703|32-704
Swarzędz	PL	4	524129	170850	0	29	62-020
Grzegórzki	PL	1	500642	199676	0	29	30-001|30-114|30-531|30-735|31-061|31-155|31-452|31-546
Czerwionka-Leszczyny	PL	10	501501	186776	0	29	44-230|44-237|44-238
Września	PL	4	523251	175652	0	29	62-300
Gorlice	PL	1	496556	211604	0	29	33-300|38-300|38-301|38-320
Gierłoż	PL	13	540813	214955	0	28	11-400
Nowy Dwór Mazowiecki	PL	0	524302	207165	0	28	05-100|05-101|05-102|05-160
Kętrzyn	PL	13	540768	213753	0	27	11-400|11-402|11-409|11-440
Brodnica	PL	8	532597	193965	0	27	87-300|87-301|87-302|87-303
Zakopane	PL	1	492990	199488	0	27	34-500
Piecki-Migowo	PL	5	543570	185817	0	27	80-034|80-123|80-154|80-215|80-243|80-273|80-302|80-451
Rejon placu Grunwaldzkiego	PL	2	511167	170613	0	27	50-001|50-085|50-216|50-325|50-428|51-119|51-629|53-508
Biłgoraj	PL	7	505411	227220	0	27	23-400|23-401
Grodzisk Mazowiecki	PL	0	521039	206337	0	27	05-825|05-827
Wyszków	PL	0	525928	214584	0	26	07-200|07-201
Bielsk Podlaski	PL	9	527651	231865	0	26	17-100
Luboń	PL	4	523471	168927	0	26	61-354|61-402|61-404|61-406|61-408|61-411|61-413|61-450
Szczytno	PL	13	535626	209875	0	26	12-100
Kluczbork	PL	14	509728	182182	0	26	46-200|46-201|46-203|46-230
Wałcz	PL	6	532779	164712	0	26	78-600
Świecie	PL	8	534095	184474	0	26	86-100|86-105
Żagań	PL	15	516176	153149	0	26	68-100
Kłodzko	PL	2	504349	166614	0	26	57-300
Wągrowiec	PL	4	528084	171996	0	26	62-100
Jarocin	PL	4	519727	175026	0	26	63-200
Pszczyna	PL	10	499804	189538	0	25	43-100|43-200|43-243
Sandomierz	PL	12	506826	217490	0	25	27-600
Nowa Ruda	PL	2	505801	165016	0	25	57-400|57-401|57-402
Gądów-Popowice Południowe	PL	2	511272	169703	0	25	50-030|53-231|53-611|53-649|54-109|54-152|54-238|54-429
Białogard	PL	6	540070	159875	0	24	78-200
Przymorze Wielkie	PL	5	544117	185984	0	24	80-239|80-291|80-341|80-380|80-421|80-464|81-731|81-778
Osiedle Powstańców Śląskich	PL	2	510929	170206	0	24	50-002|50-110|50-248|50-419|50-555|53-034|53-322|53-523
Kościan	PL	4	520883	166487	0	24	64-000
Jawor	PL	2	510513	161935	0	24	59-400|59-411
Lubliniec	PL	10	506690	186844	0	24	42-700
Skawina	PL	1	499752	198287	0	24	30-050|32-050|32-051|32-052|32-058
Pruszcz Gdański	PL	5	542622	186362	0	24	80-008|80-013|83-000
Koło	PL	4	522002	186386	0	23	62-600
Bartoszyce	PL	13	542535	208082	0	23	11-200|11-201|11-204|11-205|11-206
Ząbki	PL	0	522927	211054	0	23	03-643|03-648|03-685|03-687|03-692|03-694|03-697|03-699
Środmieście	PL	5	543505	186556	0	23	80-021|80-062|80-135|80-217|80-623|80-741|80-804|80-852
Prudnik	PL	14	503212	175746	0	23	48-200
Kościerzyna	PL	5	541223	179812	0	23	82-400|83-400|84-400
Piastów	PL	0	521844	208395	0	23	05-816|05-820|05-850
Świebodzice	PL	2	508597	163197	0	23	58-160
Marki	PL	0	523206	211047	0	23	05-270
Nadodrze	PL	2	511254	170307	0	23	50-002|50-085|50-217|50-327|50-438|51-143|53-416|53-616
Zambrów	PL	9	529855	222432	0	23	18-300
Lubartów	PL	7	514603	226095	0	23	21-100|21-103
Grajewo	PL	9	536473	224554	0	23	19-200
Drzetowo-Grabowo	PL	6	534489	145792	0	23	70-200|70-331|70-420|70-505|71-325|71-480|71-621|71-721
Ostrów Mazowiecka	PL	0	528024	218951	0	23	07-300
Opoczno	PL	3	513757	202783	0	23	26-300
Goleniów	PL	6	535639	148285	0	23	72-100
Lubań	PL	2	511201	152877	0	22	59-800
Płońsk	PL	0	526235	203755	0	22	00-100|09-100|09-101|09-102
Hajnówka	PL	9	527433	235812	0	22	17-200
Łaziska Górne	PL	10	501495	188422	0	22	43-170|43-173
Mrągowo	PL	13	538644	213051	0	22	11-700
Andrychów	PL	1	498550	193383	0	22	34-120
Rembertów	PL	0	522606	211636	0	22	00-910|04-230|04-266|04-308|04-434|04-467|04-505|04-539
Rydułtowy	PL	10	500586	184170	0	22	44-280|44-286
Gajowice	PL	2	510963	170020	0	22	50-002|50-105|50-243|50-525|52-434|53-211|53-427|53-643
Świebodzin	PL	15	522475	155336	0	22	66-200
Środa Wielkopolska	PL	4	522284	172762	0	22	63-000|63-001|63-002
Kamienna Góra	PL	2	507831	160304	0	22	58-400
Łęczna	PL	7	513012	228814	0	22	21-010|21-011|21-017
Wrzeszcz Dolny	PL	5	543847	186127	0	22	80-101|80-205|80-249|80-291|80-367|80-406|80-450|80-533
Wieluń	PL	3	512210	185696	0	22	98-300
Polkowice	PL	2	515039	160726	0	22	59-100|59-101
Rawicz	PL	4	516095	168585	0	21	63-900
Gryfino	PL	6	532524	144883	0	21	74-100
Krzyki-Partynice	PL	2	510641	170019	0	21	50-200|50-568|52-239|52-422|53-031|53-151|53-314|53-418
Działdowo	PL	13	532396	201700	0	21	13-200
Wrzeszcz Górny	PL	5	543798	185954	0	21	80-101|80-156|80-235|80-275|80-315|80-387|80-427|80-506
Gostyń	PL	4	518825	170123	0	21	63-800
Końskie	PL	12	511917	204061	0	21	26-200
Rejon ulicy Traugutta	PL	2	511025	170483	0	21	50-002|50-109|50-241|50-366|50-523|51-629|53-305|53-507
Ozorków	PL	3	519634	192914	0	21	95-035|95-037|95-038
Chełmno	PL	8	533486	184251	0	21	86-200|86-202
Przedmieście Oławskie	PL	2	511021	170483	0	20	50-002|50-109|50-240|50-365|50-520|51-630|53-305|53-506
Aleksandrów Łódzki	PL	3	518196	193038	0	20	95-069|95-070
Tomaszów Lubelski	PL	7	504477	234162	0	20	22-600|22-602
Strzelce Opolskie	PL	14	505107	183006	0	20	47-100
Wesoła	PL	0	522545	212241	0	20	00-910|04-406|04-410|04-414|04-481|04-487|04-493|04-497
Pionki	PL	0	514760	214500	0	20	26-270|26-670|26-675
Biskupin-Sępolno-Dąbie-Bartoszowice	PL	2	511083	170913	0	20	50-001|50-158|50-324|50-368|50-435|51-160|51-602|51-663
Orunia Górna-Gdańsk Południe	PL	5	543249	186157	0	20	80-001|80-039|80-064|80-114|80-145|80-737|80-777|80-833
Chodzież	PL	4	529950	169198	0	20	64-800
Bieruń	PL	10	500900	190929	0	20	41-155|43-144|43-150|43-155
Nakło nad Notecią	PL	8	531421	176018	0	20	89-100
Krasnystaw	PL	7	509846	231742	0	20	22-300
Kęty	PL	1	498821	192233	0	19	31-650|32-650
Wadowice	PL	1	498834	194929	0	19	34-100
Pisz	PL	13	536274	218125	0	19	12-200
Gaj	PL	2	510801	170402	0	19	50-002|50-084|50-370|50-511|52-018|53-013|53-224|53-427
Sokółka	PL	9	534072	235023	0	19	16-100
Osiedle Kosmonautów	PL	2	511275	169619	0	19	50-030|53-609|53-642|54-107|54-140|54-217|54-401|54-438
Pułtusk	PL	0	527025	210828	0	19	06-100
Pyskowice	PL	10	504000	186333	0	19	44-120
Gostynin	PL	0	524294	194619	0	19	09-500|09-501|09-502
Sierpc	PL	0	528568	196691	0	19	09-200|09-201
Trzebinia	PL	1	501593	194697	0	19	32-540|32-541|32-543|32-546
Huby	PL	2	510893	170411	0	19	50-002|50-110|50-250|50-384|50-541|52-233|53-230|53-444
Wieliczka	PL	1	499874	200647	0	19	32-020
Międzyrzecz	PL	15	524446	155780	0	19	66-000|66-030|66-300
Hrubieszów	PL	7	508050	238925	0	19	22-500
Szamotuły	PL	4	526120	165779	0	19	64-500
Łask	PL	3	515906	191328	0	19	98-100|98-101
Szczepin	PL	2	511161	170102	0	18	50-002|50-104|50-233|50-353|50-535|53-213|53-429|53-644
Orzesze	PL	10	501560	187792	0	18	43-180
Sulejówek	PL	0	522522	212690	0	18	05-070|05-071
Złotów	PL	4	533635	170408	0	18	77-400
Braniewo	PL	13	543797	198196	0	18	14-500
Konstantynów Łódzki	PL	3	517478	193256	0	18	94-401|94-402|94-403|94-404|94-407|95-050
Krapkowice	PL	14	504752	179654	0	18	47-300|47-303|47-340
Łańcut	PL	11	500687	222291	0	18	37-100
Sokołów Podlaski	PL	0	524068	222531	0	18	08-300|08-301
Reda	PL	5	546053	183472	0	18	84-240
Sulechów	PL	15	520836	156251	0	18	66-100
Oborniki	PL	4	526474	168141	0	18	64-600
@countries
Andora
Zjednoczone Emiraty Arabskie
Afganistan
Antigua i Barbuda
Anguilla
Albania
Armenia
Angola
Argentyna
Samoa Amerykańskie
Austria
Australia
Aruba
Wyspy Alandzkie
Azerbejdżan
Bośnia i Hercegowina
Barbados
Bangladesz
Belgia
Burkina Faso
Bułgaria
Bahrajn
Burundi
Benin
Saint-Barthélemy
Bermudy
Brunei
Boliwia
Niderlandy Karaibskie
Brazylia
Bahamy
Bhutan
Botswana
Białoruś
Belize
Kanada
Wyspy Kokosowe
Demokratyczna Republika Konga
Republika Środkowoafrykańska
Kongo
Szwajcaria
Côte d’Ivoire
Wyspy Cooka
Chile
Kamerun
Chiny
Kolumbia
Kostaryka
Kuba
Republika Zielonego Przylądka
Curaçao
Wyspa Bożego Narodzenia
Cypr
Czechy
Niemcy
Dżibuti
Dania
Dominika
Dominikana
Algieria
Ekwador
Estonia
Egipt
Sahara Zachodnia
Erytrea
Hiszpania
Etiopia
Finlandia
Fidżi
Falklandy
Mikronezja
Wyspy Owcze
Francja
Gabon
Wielka Brytania
Grenada
Gruzja
Gujana Francuska
Guernsey
Ghana
Gibraltar
Grenlandia
Gambia
Gwinea
Gwadelupa
Gwinea Równikowa
Grecja
Gwatemala
Guam
Gwinea Bissau
Gujana
SRA Hongkong (Chiny)
Honduras
Chorwacja
Haiti
Węgry
Indonezja
Irlandia
Izrael
Wyspa Man
Indie
Brytyjskie Terytorium Oceanu Indyjskiego
Irak
Iran
Islandia
Włochy
Jersey
Jamajka
Jordania
Japonia
Kenia
Kirgistan
Kambodża
Kiribati
Komory
Saint Kitts i Nevis
Korea Północna
Korea Południowa
Kuwejt
Kajmany
Kazachstan
Laos
Liban
Saint Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Litwa
Luksemburg
Łotwa
Libia
Maroko
Monako
Mołdawia
Czarnogóra
Saint-Martin
Madagaskar
Wyspy Marshalla
Macedonia Północna
Mali
Mjanma (Birma)
Mongolia
SRA Makau (Chiny)
Mariany Północne
Martynika
Mauretania
Montserrat
Malta
Mauritius
Malediwy
Malawi
Meksyk
Malezja
Mozambik
Namibia
Nowa Kaledonia
Niger
Norfolk
Nigeria
Nikaragua
Holandia
Norwegia
Nepal
Nauru
Niue
Nowa Zelandia
Oman
Panama
Peru
Polinezja Francuska
Papua-Nowa Gwinea
Filipiny
Pakistan
Polska
Saint-Pierre i Miquelon
Portoryko
Terytoria Palestyńskie
Portugalia
Palau
Paragwaj
Katar
Reunion
Rumunia
Serbia
Rosja
Rwanda
Arabia Saudyjska
Wyspy Salomona
Seszele
Sudan
Szwecja
Singapur
Wyspa Świętej Heleny
Słowenia
Svalbard i Jan Mayen
Słowacja
Sierra Leone
San Marino
Senegal
Somalia
Surinam
Sudan Południowy
Wyspy Świętego Tomasza i Książęca
Salwador
Sint Maarten
Syria
Eswatini
Turks i Caicos
Czad
Togo
Tajlandia
Tadżykistan
Tokelau
Timor Wschodni
Turkmenistan
Tunezja
Tonga
Turcja
Trynidad i Tobago
Tuvalu
Tajwan
Tanzania
Ukraina
Uganda
Stany Zjednoczone
Urugwaj
Uzbekistan
Watykan
Saint Vincent i Grenadyny
Wenezuela
Brytyjskie Wyspy Dziewicze
Wyspy Dziewicze Stanów Zjednoczonych
Wietnam
Vanuatu
Wallis i Futuna
Samoa
Jemen
Majotta
Republika Południowej Afryki
Zambia
Zimbabwe
@months
styczeń
luty
marzec
kwiecień
maj
czerwiec
lipiec
sierpień
wrzesień
październik
listopad
grudzień
@weekdays
poniedziałek
wtorek
środa
czwartek
piątek
sobota
niedziela
@words
w
z
być
na
i
do
nie
który
lub
to
się
o
mieć
coś
ten
dotyczyć
on
od
co
język
po
że
ktoś
przez
osoba
miasto
jeden
jak
za
ja
rok
a
bardzo
swój
dla
taki
człowiek
cecha
kobieta
mój
część
związany
móc
dwa
ona
związać
ze
mały
jakiś
miejsce
inny
duży
bez
czas
ale
czy
jako
sposób
rodzaj
rodzina
tylko
mieszkaniec
dzień
praca
przed
dom
dziecko
ty
pod
tak
woda
np
już
rzeka
zostać
dobry
życie
państwo
mówić
pierwszy
nasz
cały
nad
wiele
zwierzę
przy
roślina
ta
u
jego
gatunek
nowy
chcieć
sobie
wielki
często
trzy
kolor
używać
musieć
kraj
robić
strona
każdy
wysoki
nazwa
mężczyzna
grupa
my
stary
sam
stan
drugi
zrobić
iść
oraz
polski
litera
kto
prawo
drzewo
ptak
książka
świat
samochód
rzecz
stolica
między
droga
należeć
mieszkanka
słowo
gdy
głowa
pies
młody
symbol
oni
bo
ziemia
aby
owoc
liczba
wiek
nie-
kilka
zły
środek
raz
dobrze
pan
kiedy
okres
pochodzić
ojciec
długi
ręka
itp
dużo
podczas
biały
albo
ruch
jaki
przedmiot
służyć
matka
we
znak
ci
siebie
jeszcze
niż
cztery
wszystko
widzieć
żona
koń
szkoła
ciało
stać
kupić
zawsze
forma
sprawa
wieś
góra
wyspa
oko
działanie
twój
występować
koniec
rząd
pięć
pokój
nauka
gdzie
kwiat
choroba
zwykle
powiedzieć
mieszkać
wiedzieć
imię
prowadzić
element
dać
godzina
żyć
ryba
wszyscy
zawierać
pracować
by
alfabet
członek
syn
jednostka
herb
brat
las
urządzenie
miesiąc
dziewczyna
obszar
grać
różny
teren
piękny
jeść
nic
brak
żeby
lubić
dany
budynek
położyć
czerwony
cel
stopień
siła
światło
leżeć
dawać
gra
sztuka
czarny
one
jej
wino
chodzić
statek
krótki
śmierć
wartość
dźwięk
sytuacja
teraz
główny
wykonywać
związek
ważny
ostatni
1000
tam
noc
dziś
wojna
noga
sklep
skóra
pani
własny
materiał
niektóry
tworzyć
system
znany
także
wykonać
niebo
święty
władza
wczoraj
film
twarz
flaga
morze
nawet
mięso
głos
pieniądz
powierzchnia
proces
tydzień
posiadać
ilość
obwód
działać
północny
region
jeśli
trwać
szybko
silny
lecz
zielony
określony
król
pole
przyjaciel
1
dwadzieścia
serce
sześć
słońce
pisać
kot
drzwi
znać
początek
tysiąc
mleko
południowy
obraz
nosić
wiatr
niski
tekst
pić
zmiana
dawny
ulica
kierunek
linia
jechać
wyraz
stanowić
tu
uważać
siedem
miłość
podobny
więc
żołnierz
siostra
córka
też
chleb
zacząć
koło
granica
powietrze
pewien
włos
charakter
punkt
dzisiaj
ludzie
mało
liść
znaleźć
kościół
badanie
niewielki
wziąć
prosty
krew
mąż
wolny
kawa
problem
pójść
powodować
czyjś
drewno
kształt
właściwy
trzeci
znaczenie
brzeg
historia
ich
zasada
brać
dziesięć
powinien
żaden
jezioro
okno
kultura
niemiecki
ostry
but
stosować
ogień
nigdy
zbiór
samolot
@jobs
Agent celny
Agent firmy inwestycyjnej
Agent literacki
Agent ubezpieczeniowy
Aktor
Aktor dziecięcy
Aktor głosowy
Animator kultury
Ankieter
Antykwariusz
Archeolog
Architekt krajobrazu
Architekt wnętrz
Artysta-rezydent
Astronom
Babcia klozetowa
Barista
Barman
Bibliotekarz
Biegły rewident
Brakarz
Broker
Broker ubezpieczeniowy
Certyfikator energetyczny
Charakteryzator
Deweloper budowlany
Doker
Doradca finansowy
Doradca podatkowy w Polsce
Doradca ubezpieczeniowy
Dubler
Dyrektor artystyczny
Dyrektor finansowy
Dyrektor kreatywny
Dżokej
Ebenista
Ekonomista
Elektromonter pomiarów
Ergonomista
Fasowacz
Fotoreporter
Geodeta
Geolog
Grabarz
Handlarz
Hostessa
Hutnik
Hydraulik
Iluzjonista
Inscenizator
Integrator automatyki
Intendent
Inżynier
Kasjer biletowy
Katecheta
Kawalkator
Kelner
Kierowca
Kiper
Konferansjer
Koniarze
Konserwator zabytków
Konstruktor
Konsultant
Konsultant ślubny
Kornak
Kosmonauta
Kostiumograf
Kowboj
Krojczy
Krupier
Księgowy
Kuk
Kupiec
Kurator sądowy
Kurier
Kurier rowerowy
Lekarz weterynarii
Leśniczy
Liczmen
Listonosz
Makler giełd towarowych
Makler morski
Makler nadzorujący
Marynarz
Masztalerz
Menedżer kultury
Mim
Model
Modelka dużych rozmiarów
Nadleśniczy
Nauczyciel
Nauczyciel akademicki
Niania
Oceanonauta
Ochroniarz
Palacz
Perfumiarz
Pisarz
Podleśniczy
Poganiacz
Pokojówka
Polityk
Portier
Pośrednik finansowy
Pracownicy uczelni w Polsce
Pracownik socjalny
Prezenter
Przedstawiciel handlowy
Przewodnik turystyczny
Psiarz
Pucybut
Rachmistrz
Ratownik
Redaktor
Redaktor merytoryczny
Redaktor naukowy
Rekwizytor
Reporter wojenny
Reżyser
Rolnik
Rybak
Rzecznik prasowy
Rzeczoznawca
Rzeczoznawca majątkowy
Rzeczoznawca samochodowy
Salowa
Scenarzysta
Scenograf
Sprzedawca
Stajenny
Strażak
Sufler
Syndyk
Syndyk licencjonowany
Szatniarz
Szlifierz
Sztygar
Służący
Technik awionik
Technik budownictwa
Technik elektronik
Technik kelner
Technik mechanik
Technik mechanik lotniczy
Technik nawigator morski
Technik ochrony środowiska
Technik technologii drewna
Teksturator
Terapeuta
Terminolog
Trener
Trener personalny
Tłumacz
Tłumacz przysięgły
Urbanista
Wydawca
Zoopsycholog
Łącznik
Żongler
"""#
}
