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
Warszawa	PL	0	522298	210118	0	1702
Kraków	PL	1	500614	199366	0	817
Wrocław	PL	2	511029	170301	0	673
Łódź	PL	3	517706	194739	0	640
Poznań	PL	4	524069	169299	0	536
Gdańsk	PL	5	543523	186491	0	487
Szczecin	PL	6	534289	145530	0	396
Lublin	PL	7	512506	225701	0	336
Bydgoszcz	PL	8	531235	180076	0	330
Białystok	PL	9	531333	231643	0	296
Katowice	PL	10	502597	190217	0	287
Gdynia	PL	5	545189	185319	0	257
Częstochowa	PL	10	507965	191241	0	248
Sosnowiec	PL	10	502868	191038	0	227
Radom	PL	0	514025	211471	0	227
Mokotów	PL	0	521934	210349	0	218
Gliwice	PL	10	502976	186766	0	199
Rzeszów	PL	11	500413	219990	0	198
Toruń	PL	8	530138	185981	0	197
Kielce	PL	12	508703	206275	0	192
Zabrze	PL	10	503249	187858	0	192
Bytom	PL	10	503480	189328	0	189
Praga Południe	PL	0	522442	210855	0	180
Bielsko-Biala	PL	10	498225	190469	0	177
Olsztyn	PL	13	537838	204927	0	170
Ursynów	PL	0	521505	210504	0	150
Ruda Śląska	PL	10	502584	188563	0	146
Rybnik	PL	10	500971	185418	0	143
Wola	PL	0	522348	209600	0	141
Bielany	PL	0	522924	209353	0	132
Tychy	PL	10	501372	189664	0	130
Białołeka	PL	0	523213	209720	0	129
Opole	PL	14	506712	179260	0	128
Elbląg	PL	13	541522	194088	0	128
Płock	PL	0	525468	197064	0	127
Wałbrzych	PL	2	507714	162843	0	127
Targówek	PL	0	522918	210484	0	124
Bemowo	PL	0	522546	209084	0	124
Włocławek	PL	8	526482	190678	0	120
Zielona Góra	PL	15	519355	155064	0	118
Tarnów	PL	1	500138	209870	0	118
Dąbrowa Górnicza	PL	10	503339	192048	0	117
Gorzów Wielkopolski	PL	15	527337	152250	0	115
Chorzów	PL	10	503058	189742	0	113
Kalisz	PL	4	517611	180910	0	109
Koszalin	PL	6	541944	161722	0	107
Legnica	PL	2	512101	161619	0	106
Śródmieście	PL	0	522290	210164	0	100
Słupsk	PL	5	544640	170287	0	99
Jaworzno	PL	10	502053	192750	0	97
Jastrzębie Zdrój	PL	10	499554	185748	0	96
Psie Pole	PL	2	511460	170352	0	96
Praga Północ	PL	0	522544	210347	0	93
Grudziądz	PL	8	534841	187537	0	93
Nowy Sącz	PL	1	496218	206970	0	84
Ochota	PL	0	522210	209853	0	83
Konin	PL	4	522234	182512	0	81
Piotrków Trybunalski	PL	3	514055	197032	0	80
Inowrocław	PL	8	527989	182639	0	78
Lubin	PL	2	514009	162015	0	78
Jelenia Góra	PL	2	508997	157290	0	77
Wawer	PL	0	521966	211775	0	77
Siedlce	PL	0	521677	222901	0	77
Piła	PL	4	531514	167378	0	76
Ostrowiec Świętokrzyski	PL	12	509294	213852	0	74
Siemianowice Śląskie	PL	10	503274	190290	0	73
Ostrów Wielkopolski	PL	4	516550	178069	0	73
Mysłowice	PL	10	502074	191667	0	72
Stargard	PL	6	533367	150499	0	71
Pabianice	PL	3	516645	193547	0	71
Gniezno	PL	4	525348	175826	0	70
Fordon	PL	8	531482	181704	0	70
Suwałki	PL	9	541118	229309	0	69
Tomaszów Mazowiecki	PL	3	515313	200086	0	67
Przemyśl	PL	11	497850	227673	0	67
Stalowa Wola	PL	11	505829	220533	0	66
Zamość	PL	7	507231	232520	0	66
Kędzierzyn-Koźle	PL	14	503498	182261	0	66
Głogów	PL	2	516636	160845	0	65
Wrzeszcz	PL	5	543765	186075	0	65
Leszno	PL	4	518403	165749	0	64
Żory	PL	10	500452	187006	0	63
Bełchatów	PL	3	513688	193567	0	63
Łomża	PL	9	531781	220593	0	62
Tarnowskie Góry	PL	10	504455	188615	0	61
Świdnica	PL	2	508438	164886	0	60
Chełm	PL	7	511431	234716	0	60
Tczew	PL	5	540924	187779	0	60
Piekary Śląskie	PL	10	503802	189265	0	60
Mielec	PL	11	502871	214239	0	60
Racibórz	PL	10	500920	182193	0	58
Będzin	PL	10	503261	191256	0	58
Zgierz	PL	3	518556	194062	0	58
Biała Podlaska	PL	7	520324	231165	0	58
Ełk	PL	13	538282	223647	0	56
Świętochłowice	PL	10	502964	189173	0	56
Pruszków	PL	0	521707	208121	0	55
Ostrołęka	PL	0	530862	215757	0	54
Starachowice	PL	12	510374	210713	0	54
Zawiercie	PL	10	504877	194168	0	53
Żoliborz	PL	0	522690	209864	0	51
Legionowo	PL	0	524015	209266	0	51
Tarnobrzeg	PL	11	505730	216794	0	50
Puławy	PL	7	514166	219694	0	50
Wodzisław Śląski	PL	10	500038	184720	0	50
Skarżysko-Kamienna	PL	12	511131	208716	0	49
Skierniewice	PL	3	519548	201584	0	49
Kutno	PL	3	522306	193641	0	48
Krosno	PL	11	496887	217706	0	48
Dębica	PL	11	500515	214114	0	47
Ursus	PL	0	521952	208842	0	47
Nysa	PL	14	504738	173344	0	47
Starogard Gdański	PL	5	539640	185264	0	47
Wejherowo	PL	5	546057	182356	0	47
Ciechanów	PL	0	528814	206200	0	46
Rumia	PL	5	545709	183880	0	45
Radomsko	PL	3	510671	194448	0	45
Zduńska Wola	PL	3	515992	189397	0	45
Sieradz	PL	3	515958	187302	0	44
Kołobrzeg	PL	6	541756	155834	0	44
Rejon placu Świętego Macieja	PL	2	511206	170376	0	44
Otwock	PL	0	521058	212613	0	43
Bieńczyce	PL	1	500881	200279	0	43
Żyrardów	PL	0	520488	204460	0	41
Świnoujście	PL	6	539105	142471	0	41
Bolesławiec	PL	2	512642	155697	0	41
Nowa Sól	PL	15	518033	157170	0	40
Świdnik	PL	7	512190	226962	0	40
Chrzanów	PL	1	501355	194020	0	40
Knurów	PL	10	502197	186507	0	40
Sanok	PL	11	495557	222056	0	40
Mikołów	PL	10	501710	189041	0	39
Chojnice	PL	5	536955	175570	0	39
Żary	PL	15	516420	151373	0	39
Szczecinek	PL	6	537079	166994	0	38
Sochaczew	PL	0	522294	202384	0	38
Brzeg	PL	14	508608	174674	0	38
Jasło	PL	11	497451	214725	0	38
Olkusz	PL	1	502813	195650	0	38
Kwidzyn	PL	5	537250	189311	0	38
Mińsk Mazowiecki	PL	0	521794	215725	0	37
Oleśnica	PL	2	512134	173899	0	37
Malbork	PL	5	540359	190266	0	37
Wołomin	PL	0	523401	212421	0	37
Piaseczno	PL	0	520814	210240	0	36
Włochy	PL	0	521794	209461	0	36
Kraśnik	PL	7	509236	222271	0	36
Cieszyn	PL	10	497513	186321	0	36
Jarosław	PL	11	500162	226778	0	35
Lębork	PL	5	545392	177501	0	35
Sopot	PL	5	544418	185600	0	35
Czechowice-Dziedzice	PL	10	499134	190048	0	35
Police	PL	6	535521	145718	0	34
Czeladź	PL	10	503154	190782	0	34
Oświęcim	PL	1	500344	192104	0	34
Dzierżoniów	PL	2	507282	166514	0	34
Nowy Targ	PL	1	494778	200323	0	34
Ostróda	PL	13	536967	199649	0	34
Myszków	PL	10	505752	193246	0	33
Zgorzelec	PL	2	511494	150084	0	33
Oława	PL	2	509466	172926	0	33
Iława	PL	13	535960	195685	0	33
Żywiec	PL	10	496853	191924	0	32
Karłowice-Różanka	PL	2	511368	170432	0	32
Pilczyce-Kozanów-Popowice Północne	PL	2	511309	169765	0	31
Ołbin	PL	2	511213	170530	0	31
Łuków	PL	7	519290	223796	0	30
Śrem	PL	4	520887	170151	0	30
Kabaty	PL	0	521301	210815	0	30
Giżycko	PL	13	540381	217644	0	30
Ujeścisko-Łostowice	PL	5	543244	186027	0	30
Łowicz	PL	3	521071	199453	0	30
Augustów	PL	9	538432	229798	0	30
Psie Pole Zawidawie	PL	2	511476	171144	0	30
Turek	PL	4	520155	185006	0	30
Mława	PL	0	531128	203841	0	29
Bielawa	PL	2	506908	166230	0	29
Krotoszyn	PL	4	516987	174374	0	29
Bochnia	PL	1	499690	204303	0	29
Swarzędz	PL	4	524129	170850	0	29
Grzegórzki	PL	1	500642	199676	0	29
Czerwionka-Leszczyny	PL	10	501501	186776	0	29
Września	PL	4	523251	175652	0	29
Gorlice	PL	1	496556	211604	0	29
Gierłoż	PL	13	540813	214955	0	28
Nowy Dwór Mazowiecki	PL	0	524302	207165	0	28
Kętrzyn	PL	13	540768	213753	0	27
Brodnica	PL	8	532597	193965	0	27
Zakopane	PL	1	492990	199488	0	27
Piecki-Migowo	PL	5	543570	185817	0	27
Rejon placu Grunwaldzkiego	PL	2	511167	170613	0	27
Biłgoraj	PL	7	505411	227220	0	27
Grodzisk Mazowiecki	PL	0	521039	206337	0	27
Wyszków	PL	0	525928	214584	0	26
Bielsk Podlaski	PL	9	527651	231865	0	26
Luboń	PL	4	523471	168927	0	26
Szczytno	PL	13	535626	209875	0	26
Kluczbork	PL	14	509728	182182	0	26
Wałcz	PL	6	532779	164712	0	26
Świecie	PL	8	534095	184474	0	26
Żagań	PL	15	516176	153149	0	26
Kłodzko	PL	2	504349	166614	0	26
Wągrowiec	PL	4	528084	171996	0	26
Jarocin	PL	4	519727	175026	0	26
Pszczyna	PL	10	499804	189538	0	25
Sandomierz	PL	12	506826	217490	0	25
Nowa Ruda	PL	2	505801	165016	0	25
Gądów-Popowice Południowe	PL	2	511272	169703	0	25
Białogard	PL	6	540070	159875	0	24
Przymorze Wielkie	PL	5	544117	185984	0	24
Osiedle Powstańców Śląskich	PL	2	510929	170206	0	24
Kościan	PL	4	520883	166487	0	24
Jawor	PL	2	510513	161935	0	24
Lubliniec	PL	10	506690	186844	0	24
Skawina	PL	1	499752	198287	0	24
Pruszcz Gdański	PL	5	542622	186362	0	24
Koło	PL	4	522002	186386	0	23
Bartoszyce	PL	13	542535	208082	0	23
Ząbki	PL	0	522927	211054	0	23
Środmieście	PL	5	543505	186556	0	23
Prudnik	PL	14	503212	175746	0	23
Kościerzyna	PL	5	541223	179812	0	23
Piastów	PL	0	521844	208395	0	23
Świebodzice	PL	2	508597	163197	0	23
Marki	PL	0	523206	211047	0	23
Nadodrze	PL	2	511254	170307	0	23
Zambrów	PL	9	529855	222432	0	23
Lubartów	PL	7	514603	226095	0	23
Grajewo	PL	9	536473	224554	0	23
Drzetowo-Grabowo	PL	6	534489	145792	0	23
Ostrów Mazowiecka	PL	0	528024	218951	0	23
Opoczno	PL	3	513757	202783	0	23
Goleniów	PL	6	535639	148285	0	23
Lubań	PL	2	511201	152877	0	22
Płońsk	PL	0	526235	203755	0	22
Hajnówka	PL	9	527433	235812	0	22
Łaziska Górne	PL	10	501495	188422	0	22
Mrągowo	PL	13	538644	213051	0	22
Andrychów	PL	1	498550	193383	0	22
Rembertów	PL	0	522606	211636	0	22
Rydułtowy	PL	10	500586	184170	0	22
Gajowice	PL	2	510963	170020	0	22
Świebodzin	PL	15	522475	155336	0	22
Środa Wielkopolska	PL	4	522284	172762	0	22
Kamienna Góra	PL	2	507831	160304	0	22
Łęczna	PL	7	513012	228814	0	22
Wrzeszcz Dolny	PL	5	543847	186127	0	22
Wieluń	PL	3	512210	185696	0	22
Polkowice	PL	2	515039	160726	0	22
Rawicz	PL	4	516095	168585	0	21
Gryfino	PL	6	532524	144883	0	21
Krzyki-Partynice	PL	2	510641	170019	0	21
Działdowo	PL	13	532396	201700	0	21
Wrzeszcz Górny	PL	5	543798	185954	0	21
Gostyń	PL	4	518825	170123	0	21
Końskie	PL	12	511917	204061	0	21
Rejon ulicy Traugutta	PL	2	511025	170483	0	21
Ozorków	PL	3	519634	192914	0	21
Chełmno	PL	8	533486	184251	0	21
Przedmieście Oławskie	PL	2	511021	170483	0	20
Aleksandrów Łódzki	PL	3	518196	193038	0	20
Tomaszów Lubelski	PL	7	504477	234162	0	20
Strzelce Opolskie	PL	14	505107	183006	0	20
Wesoła	PL	0	522545	212241	0	20
Pionki	PL	0	514760	214500	0	20
Biskupin-Sępolno-Dąbie-Bartoszowice	PL	2	511083	170913	0	20
Orunia Górna-Gdańsk Południe	PL	5	543249	186157	0	20
Chodzież	PL	4	529950	169198	0	20
Bieruń	PL	10	500900	190929	0	20
Nakło nad Notecią	PL	8	531421	176018	0	20
Krasnystaw	PL	7	509846	231742	0	20
Kęty	PL	1	498821	192233	0	19
Wadowice	PL	1	498834	194929	0	19
Pisz	PL	13	536274	218125	0	19
Gaj	PL	2	510801	170402	0	19
Sokółka	PL	9	534072	235023	0	19
Osiedle Kosmonautów	PL	2	511275	169619	0	19
Pułtusk	PL	0	527025	210828	0	19
Pyskowice	PL	10	504000	186333	0	19
Gostynin	PL	0	524294	194619	0	19
Sierpc	PL	0	528568	196691	0	19
Trzebinia	PL	1	501593	194697	0	19
Huby	PL	2	510893	170411	0	19
Wieliczka	PL	1	499874	200647	0	19
Międzyrzecz	PL	15	524446	155780	0	19
Hrubieszów	PL	7	508050	238925	0	19
Szamotuły	PL	4	526120	165779	0	19
Łask	PL	3	515906	191328	0	19
Szczepin	PL	2	511161	170102	0	18
Orzesze	PL	10	501560	187792	0	18
Sulejówek	PL	0	522522	212690	0	18
Złotów	PL	4	533635	170408	0	18
Braniewo	PL	13	543797	198196	0	18
Konstantynów Łódzki	PL	3	517478	193256	0	18
Krapkowice	PL	14	504752	179654	0	18
Łańcut	PL	11	500687	222291	0	18
Sokołów Podlaski	PL	0	524068	222531	0	18
Reda	PL	5	546053	183472	0	18
Sulechów	PL	15	520836	156251	0	18
Oborniki	PL	4	526474	168141	0	18
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
"""#
}
