// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let pt_BR: StaticString = #"""
@form
f l
@titles
Sr.
Sra.
@genders
masculino
feminino
@female
Agatha	333
Alana
Alexia
Alice
Allana
Alícia=alicia
Amanda
Ana
Ana Beatriz=anabeatriz
Ana Carolina=anacarolina
Ana Cecília=anacecilia
Ana Clara=anaclara
Ana Julia=anajulia
Ana Júlia=anajulia
Ana Laura=analaura
Ana Liz=analiz
Ana Luiza=analuiza
Ana Lívia=analivia
Ana Sophia=anasophia
Ana Vitória=anavitoria
Anna Liz=annaliz
Antonella
Aurora
Ayla
Aylla
Beatriz
Bella
Bianca
Brenda
Bruna
Bárbara=barbara
Camila
Carolina
Caroline
Catarina
Cecilia
Cecília=cecilia
Clara
Clarice
Daniela
Eduarda
Elisa
Eloah
Eloá=eloa
Emanuella
Emanuelly
Emilly
Ester
Esther
Evelyn
Fernanda
Gabriela
Gabrielly
Giovanna
Hadassa
Helena
Hellena
Heloisa
Heloísa=heloisa
Isabel
Isabela
Isabella
Isabelly
Isadora
Isis
Jade
Joana
Julia
Juliana
Júlia=julia
Kamilly
Lara
Larissa
Laura
Lavínia=lavinia
Laís=lais
Letícia=leticia
Liz
Lorena
Luana
Luara
Luiza
Luna
Lunna
Luísa=luisa
Lívia=livia
Maitê=maite
Manuela
Manuella
Marcela
Maria
Maria Alice=mariaalice
Maria Cecília=mariacecilia
Maria Clara=mariaclara
Maria Eduarda=mariaeduarda
Maria Fernanda=mariafernanda
Maria Flor=mariaflor
Maria Helena=mariahelena
Maria Isis=mariaisis
Maria Julia=mariajulia
Maria Júlia=mariajulia
Maria Laura=marialaura
Maria Liz=marializ
Maria Luiza=marialuiza
Maria Luísa=marialuisa
Maria Sophia=mariasophia
Maria Vitória=mariavitoria
Mariah
Mariana
Mariane
Marina
Maya
Maysa
Melina
Melissa
Milena
Mirella
Natália=natalia
Nicole
Nina
Olivia
Olívia=olivia
Pietra
Rafaela
Raquel
Rebeca
Sabrina
Sara
Sarah
Sofia
Sophia
Sophie
Stella
Stephany
Valentina
Vitória=vitoria
Yasmin
Zoe
Ágatha=agatha
Ísis=isis
Abília=abilia
Abna
Acélia=acelia
Ácil=acil
Açucena=acucena
Ada
Adalgisa
Adália=adalia
Adelaide
Adelina
Adelinda
Ádila=adila
Adília=adilia
Adolfina
Adosinda
Adriana
Afonsa
Afonsina
Afra
Africana
Ágata=agata
Agna
Agnes
Agonia
Agostinha
Agripina
Águeda=agueda
Aida
Aidé=aide
Airiza
Aisha
Aixa
Alaíde=alaide
Alba
Albana
Alberta
Albertina
Albina
Alcina
Alcíone=alcione
Alda
Aldara
Aldenir
Aldenora
Aldina
Aldora
Alegria
Aleixa
Aleta
Alexa
Alexandra
Alexandrina
Aléxia=alexia
Alexina
Aléxis=alexis
Alfreda
Ália=alia
Aliana
Aliça=alica
Alida
Alina
Aline
Alisande
Álison=alison
Alita
Alix
Alma
Almara
Almerinda
Almesinda
Almira
Altina
Alva
Alvarina
Alzira
Amabília=amabilia
Amada
Amália=amalia
Amandina
Amara
Amarília=amarilia
Amarílis=amarilis
Amável=amavel
Ambrósia=ambrosia
Ambrosina
Amélia=amelia
Amelina
América=america
Amora
Amorina
Amorzinda
Anabel
Anabela
Anaíce=anaice
Anaíde=anaide
Anair
Anaís=anais
Anaisa
Anaísa=anaisa
Analdina
Anália=analia
Analice
Analisa
Anamar
Anastácia=anastacia
Anatilde
Andrea
Andreia
Andreína=andreina
Andrelina
Andresa
Ândria=andria
Aneide
Anésia=anesia
Angel
Ângela=angela
Angélica=angelica
Angelina
Angelita
Ânia=ania
Aniana
Anícia=anicia
Aníria=aniria
Anísia=anisia
Anita
Anquita
Anteia
Antera
Antonela
Antónia=antonia
Antonieta
Antonina
Anunciação=anunciacao
Anunciada
Anuque
Anusca
Aparecida
Apolónia=apolonia
Arabela
Araci
Aradna
Argentina
Ária=aria
Ariadna
Ariadne
Ariana
Ariane
Ariele
Arinda
Arlanda
Arlete
Arlinda
Armanda
Armandina
Arménia=armenia
Arminda
Artemisa
Artemísia=artemisia
Aruna
Ásia=asia
@male
Alexandre	333
André=andre
Anthony
Anthony Gabriel=anthonygabriel
Antony
Antônio=antonio
Apollo
Arthur
Arthur Gabriel=arthurgabriel
Arthur Miguel=arthurmiguel
Asafe
Augusto
Benicio
Benjamim
Benjamin
Bento
Benício=benicio
Bernardo
Brayan
Breno
Bruno
Bryan
Caio
Caleb
Calebe
Carlos Eduardo=carloseduardo
Cauã=caua
Cauê=caue
Daniel
Danilo
Dante
Davi
Davi Lucas=davilucas
Davi Lucca=davilucca
Davi Luiz=daviluiz
Davi Miguel=davimiguel
Diego
Diogo
Dom
Eduardo
Emanuel
Enrico
Enzo
Enzo Gabriel=enzogabriel
Erick
Felipe
Fernando
Francisco
Gabriel
Gael
Gael Henrique=gaelhenrique
Guilherme
Gustavo
Gustavo Henrique=gustavohenrique
Heitor
Henrique
Henry
Henry Gabriel=henrygabriel
Ian
Igor
Isaac
Isaque
Joaquim
Josué=josue
José=jose
José Miguel=josemiguel
José Pedro=josepedro
João=joao
João Felipe=joaofelipe
João Gabriel=joaogabriel
João Guilherme=joaoguilherme
João Lucas=joaolucas
João Miguel=joaomiguel
João Pedro=joaopedro
João Vitor=joaovitor
Juan
Kaique
Kevin
Leandro
Leonardo
Levi
Liam
Lorenzo
Luan
Lucas
Lucas Gabriel=lucasgabriel
Lucca
Luigi
Luiz Felipe=luizfelipe
Luiz Fernando=luizfernando
Luiz Gustavo=luizgustavo
Luiz Henrique=luizhenrique
Luiz Miguel=luizmiguel
Luiz Otávio=luizotavio
Léo=leo
Marcelo
Marcos Vinicius=marcosvinicius
Mateus
Matheus
Mathias
Matteo
Miguel
Murilo
Nathan
Nicolas
Noah
Oliver
Otto
Otávio=otavio
Paulo
Pedro
Pedro Henrique=pedrohenrique
Pedro Lucas=pedrolucas
Pedro Miguel=pedromiguel
Pietro
Rael
Rafael
Raul
Ravi
Ravi Lucca=ravilucca
Ravy
Renan
Rhavi
Rodrigo
Ryan
Samuel
Thales
Theo
Theodoro
Thiago
Thomas
Théo=theo
Valentim
Vicente
Vinicius
Vinícius=vinicius
Vitor
Vitor Gabriel=vitorgabriel
Vitor Hugo=vitorhugo
Yago
Yan
Yuri
Aarão=aarao
Abdénago=abdenago
Abdias
Abdul
Abel
Abelâmio=abelamio
Abelardo
Abílio=abilio
Abraão=abraao
Abraim
Abrão=abrao
Absalão=absalao
Abssilão=abssilao
Acácio=acacio
Acilino
Acílio=acilio
Acúrsio=acursio
Adail
Adalberto
Adalsindo
Adalsino
Adamantino
Adamastor
Adão=adao
Adauto
Adelino
Adélio=adelio
Adelindo
Adelmiro
Adelmo
Ademar
Ademir
Adeodato
Aderico
Adério=aderio
Adérito=aderito
Adiel
Adílio=adilio
Adner
Adolfo
Adonai
Adonias
Adónias=adonias
Adonilo
Adónis=adonis
Adorino
Adosindo
Adriano
Adrião=adriao
Adriel
Adrien
Adrualdo
Adruzilo
Afonsino
Afonso
Afonso Henriques=afonsohenriques
Afrânio=afranio
Afre
Africano
Agapito
Agenor
Agnelo
Agostinho
Aguinaldo
Aidé=aide
Aires&nbsp;=airesnbsp
Airton
Aitor
Aladino
Alamiro
Alan
Alano
Alão=alao
Alarico
Albano
Alberico
Albertino
Alberto
Albino
Alcibíades=alcibiades
Alcides
Alcindo
Alcino
Aldaír=aldair
Aldemar
Alder
Aldo
Aldónio=aldonio
Aleixo
Aleu
Alex
Alexandrino
Alexandro
Aléxio=alexio
Aléxis=alexis
Alfeu
Alfredo
Alípio=alipio
Alírio=alirio
Alítio=alitio
Alito
Alivar
Alívio=alivio
Almerindo
Almiro
Almirodo
Almurtão=almurtao
Aloís=alois
Aloísio=aloisio
Alonso
Alpoim
Altino
Alvarim
Alvarino
Alvário=alvario
Álvaro=alvaro
Alvino
Amadeu
Amadis
Amado
Amador
Amâncio=amancio
Amândio=amandio
Amarildo
Amarílio=amarilio
Amaro
Amauri
Amável=amavel
Ambrósio=ambrosio
Américo=americo
Amílcar=amilcar
Aminadabe
Ámon=amon
Amor
Amorim
Amós=amos
Anacleto
Anael
Anaim
Analide
Anania
Ananias
Anastácio=anastacio
Anatólio=anatolio
Anaquim
Andreias
Andreo
Andrés=andres
Angélico=angelico
Ângelo=angelo
Angelino
Aníbal=anibal
Aniceto
Anielo
Anísio=anisio
Anolido
Anselmo
Antão=antao
@last
Abreu	200
Albuquerque
Almeida
Alves
Andrade
Aparecida
Aragão=aragao
Araújo=araujo
Azevedo
Barbosa
Barros
Borges
Brito
Caldeira
Camargo
Campos
Cardoso
Carvalho
Casa Grande=casagrande
Cassiano
Castro
Cavalcante
Cavalcanti
Cirino
Correia
Costa
Costela
Cunha
Câmara=camara
da Conceição=daconceicao
da Costa=dacosta
da Cruz=dacruz
da Cunha=dacunha
da Luz=daluz
da Mata=damata
da Mota=damota
da Paz=dapaz
da Rocha=darocha
da Rosa=darosa
das Neves=dasneves
Dias
Duarte
Farias
Fernandes
Ferreira
Fogaça=fogaca
Fonseca
Freitas
Garcia
Gomes
Gonçalves=goncalves
Guerra
Jesus
Leão=leao
Lima
Lopes
Macedo
Machado
Marques
Martins
Melo
Mendes
Mendonça=mendonca
Monteiro
Montenegro
Moraes
Moreira
Moura
Nascimento
Nogueira
Novaes
Novais
Nunes
Oliveira
Pacheco
Pastor
Peixoto
Pereira
Pimenta
Pinto
Pires
Porto
Ramos
Rezende
Ribeiro
Rios
Rocha
Rodrigues
Sales
Sampaio
Santos
Silva
Silveira
Siqueira
Sousa
Souza
Sá=sa
Teixeira
Vargas
Vasconcelos
Viana
Vieira
Abaine
Abaurre
Abbud
Abecassis
Aboudib
Abraão=abraao
Acátolli=acatolli
Aggrizzi
Agrisi
Agrizi
Agrizzi
Aiette
Aiette Malo=aiettemalo
Airoso
Akechi
Alázia=alazia
Alba
Albani
Alberico
Albernaz
Alberto
Albino
Alcantra
Alencar
Alenquer
Alexandre
Alexandreli
Alfarenga
Altoe
Altoé=altoe
Alvarenga
Álvares=alvares
Alvernaz
Alvez
Amaral
Amato
Ambrosio
Ambrozim
Ambrozin
Ambrozina
Amélia=amelia
Amim
Amorim
Anchesqui
Andersdatter
Andersen
Andreão=andreao
Andreasdatter
Andrião=andriao
Angelo
Anna
Antonia
Antoniazzi
Antônio=antonio
Antunes
Apolinário=apolinario
Apolonio
Apple
Appolinario
Arduíni=arduini
Armellin
Arpini
Arrivabene
Arruda
Assis
Assú=assu
Assumpção=assumpcao
Assunção=assuncao
Augusto
Augustsdatter
Augustsen
Avelar
Aveleda
Baceti
Bachetti
Badaró=badaro
Baiense
Balança=balanca
Balarini
Baldo
Baldotto
Balestre
Baliana
Ballarini
Bandeira
Baptista
Baquete
Barazzuol
Barbato
Barboza
Barcelos
Barnabe
Barnett
Baro
Barone
Barrazuol
Barrazzuol
Barreira
Barreto
Barroso
Basei
Basoni
Bassan
Bassani
Bassetti
Basso
Bassos
Bassul
Bastianelli
Bastos
Batista
Battaglia
Battagnoli
Battistela
Battistella
Battisti
Bazoni
Bedard
Bedore
Belcavello
Belinato
Bellè=belle
Bellini
Bellon
Belmock
Beltrame
Beltran
Bena?=bena
Benedetti
Benevenutte
Benevides
Benica
Beraldo
Berard Lepine=berardlepine
Berg
Bergami
Berger
Bernabé=bernabe
Bernadini
Bernadot
Bernardes
Bernardi
Bernardini
Bernardo
Berthelsen
Bertolosso
Bertone
Bertonsin
Berude
Bet
Betine
Betini
Bettin
Bezerra
Bianche
Bianco
Biazate
Bicalho
Bicudo
Bindaco
Binelle
Binelle de Pietro=binelledepietro
Bissoli
Bistafa
Bitelli
Bitencourt
Bjerke
Blanco
Boarin
Boge
Boiago
Boizam
Boldrin
Boldrine
Boldrini
Bolzan
Bonadiman
Bonfim
Boni
Bonicenha
Bonilha
Bonot
Bordin
Borghi
Borsoi
Bortolini
Bortolot
Bortoloth
Bortoloti
Bortolotti
Bosio
Bossoli
Botacim
Botacin
Botelho
Bottega
Botteon
Botti
Bourguignon
Bozi
Bozzi
Bozzoli
Braceschi
Braga
Bragagnolo
Bragato
Bragatto
Braggion
Braido
Brancaglioni
Branch
Branco
Brandão=brandao
Bravato
Bravim
Bravin
Breda
Bregesk
Bregolin
Breves
Brezininiski
Breziniscki
Brezinski
Brianezi
Brino
Brioschi
Briosqui
Brisot
Brodeur
Broedel
Brogan
Brum
Brumana
Bruneli
Brunelli
Bruno
Bruschi
Brusco
Brush
Brusque
Bueno
Buffo
Bullock
Buoro
Burgues
Burrows
Busato
Busetti
Buson
Butler
Buzatto
Buzon
Cabral
Caetano
Calabrez
Calabreza
Calassara
Calatrone
Calazans
Caldo
Calegari
Calegario
Caliari
Califfe
Calil
Calimam
Caliman
Calixto
Calliman
Calmon
Calotto
Calvi
Camara
Camata
Camatta
Cambiage
Camilete
Camiletti
Camillete
Campagnaro
Camporês=campores
Camporez
Canal
Canata
Canceglieri
Cancian
Candido
Cansi
Cansian
Cansio
Canzian
Capelini
Caprini
Capucho
Caputo
Carazas
Cardosa
Cardozo
Careta
Caretta
Caridade
Carlesso
Carminate
Carminati
Carmo
Carneiro
Carniele
Carnielle
Carnielli
Carrasco
Carrer
Carriço=carrico
Carvalhido
Casagrande
Casaro
Cassaro
Cassini
Castelione
Casteluber
Catabriga
Catellan
Cattai
Cattelan
Cavaleiro
Cavallina
Cavanelas
Cavatti
Caversani
Ceccon
Cecote
Cecotti
Cei
Celot
Ceolin
Ceotto
Cergueira
Cerqueira
Cervantes
Cescon
Cesconeto
Cesconetto
Cevolani
Chagas
Chapiniti
Chausse
Chaves
Cheibub
Chiaradia
Chiecan
Chiecon
Chies
Chiesurin
Christ
Christensdatter
Christensen
Christiandatter
Christiansdatter
Christiansen
Christophersen
Chtistensdatter
Cipriano
Cittera
Claudino
Cobo
Cocco
Coco
Coelha
Coelho
Côgo=cogo
Cola
Coladeci
Colato
Colli
Colodeta
Colodete
Colodetti
Colombi
Comarela
Comerio
Conceicao
Conciani
Conde
Congo
Constâncio=constancio
Contarato
Contarini
Conte
Conterini
Conti
Coppo
Corcos
Corocher
Corradi
Corrêa=correa
Correya
Corte
Cosme
Costa Longa=costalonga
@companies
Ltda.
S.A.
ME
@address
%A, %C-%S, %Z
s, n
@streets
Antiga Avenida Barra Mansa
Av. Celso Garcia
Avenida Adeodato Pires
Avenida Afrânio de Melo Franco
Avenida Alfredo Moreira
Avenida Amaral Peixoto
Avenida Antônio de Almeida
Avenida Ataulfo de Paiva
Avenida Bartolomeu Mitre
Avenida Belmonte
Avenida Borges de Medeiros
Avenida Brasil
Avenida Caetano Arcuri Spinelli
Avenida Delfim Moreira
Avenida dos Coqueiros
Avenida dos Ex-Combatentes
Avenida dos Trabalhadores
Avenida Epitácio Pessoa
Avenida Europa
Avenida Francisco Torres
Avenida General San Martin
Avenida Getúlio Vargas
Avenida Henrique Dodsworth
Avenida Henrique Dumont
Avenida Jaraguá
Avenida Lucas Evangelista
Avenida Nestor Perlingeiro
Avenida Nossa Senhora do Amparo
Avenida Pau Brasil
Avenida Paulista
Avenida Paulo de Frontin
Avenida Paulo Erlei Abrantes
Avenida Prado Junior
Avenida Presidente Kennedy
Avenida Princesa Isabel
Avenida Retiro
Avenida Santa Edwiges
Avenida São Lucas
Avenida Sávio Gama
Avenida Sete de Setembro
Avenida Vieira Souto
Avenida Visconde de Albuquerque
Avenida Waldir Sobreira Pires
Bairro Peixoto
Beco das Garrafas
Escadinha de Saint-Roman
Estrada da Companhia
Forte de Copacabana
Ladeira do Ari Barroso
Ladeira do Leme
Ladeira dos Tabajaras
Largo da Concórdia
Largo da Memória
Largo do Poeta
Parque da Chacrinha
Praça Almirante Belfort Vieira
Praça Almirante Júlio Noronha
Praça Antero de Quental
Praça Atahualpa
Praça Baden Powell
Praça Cardeal Arcoverde
Praça Cláudio Coutinho
Praça Coronel Eugênio Franco
Praça Demétrio Ribeiro
Praça do Lido
Praça Edmundo Bittencourt
Praça Eugênio Jardim
Praça General Osório
Praça Grécia
Praça Manoel Campos da Paz
Praça Milton Campos
Praça Ministro Romeiro Neto
Praça Nossa Senhora Auxiliadora
Praça Nossa Senhora da Paz
Praça Padre Serafim Leite
Praça Paul Claudel
Praça Poeta Gibraim
Praça Professor Azevedo Sodré
Praça Rubem Dario
Praça Sarah Kubitschek
Praça Serzedelo Correia
Praça Sibelius
Praça Vereador Rocha Leão
Rodovia dos Metalúrgicos
Rua A
Rua Abreu Jr.
Rua Adalberto Ferreira
Rua Aires Saldanha
Rua Alagoas
Rua Alberto de Campos
Rua Alberto de Faria
Rua Alberto Pasqualine
Rua Alberto Rangel
Rua Almirante Barroso
Rua Almirante Gonçalves
Rua Almirante Guilhem
Rua Almirante Pereira Guimarães
Rua Almirante Saddock de Sá
Rua Amazonas
Rua Anchieta
Rua Aníbal de Mendonça
Rua Anita Garibaldi
Rua Antônio Parreiras
Rua Antônio Vieira
Rua Aperana
Rua Aristides Espinola
Rua Assis Brasil
Rua Aurelino Leal
Rua B
Rua Bahia
Rua Baracat
Rua Barão da Torre
Rua Barão de Ipanema
Rua Barão de Jaguaribe
Rua Barão de Ladário
Rua Barata Ribeiro
Rua Bartolomeu Bueno
Rua Bela Vista
Rua Belfort Roxo
Rua Belo Horizonte
Rua Boa Vista
Rua Bolívar
Rua Bresser
Rua Bulhões Carvalho
Rua C
Rua Canning
Rua Capelão Álvares da Silva
Rua Capitão César de Andrade
Rua Carlos Botelho
Rua Carlos Chagas
Rua Carlos de Campos
Rua Carlos Gois
Rua Carvalho de Mendonça
Rua Casimiro de Abreu
Rua Castro Alves
Rua Cavalheiro
Rua Ceara
Rua Cel. Emídio Piedade
Rua Cinco
Rua Cinco de Julho
Rua Claudino Pinto
Rua Codajás
Rua Coelho Cintra
Rua Conde Bernadotte
Rua Conrado Niemeyer
Rua Conselheiro Belizário
Rua Conselheiro Dantas
Rua Conselheiro Lafaiete
Rua Constante Ramos
Rua Coronel Trancoso
Rua Cupertino Durão
Rua Custódio Mesquita
Rua D
Rua Da Paz
Rua Das Flores
Rua Décio Vilares
Rua Dez
Rua Dezenove
Rua Dezesseis
Rua Dezessete
Rua Dezoito
Rua Dias da Rocha
Rua Dias Ferreira
Rua Djalma Ulrich
Rua do Hipódromo
Rua Dois
Rua Dom Pedro II
Rua Domingos Ferreira
Rua Doutor Marques Canário
Rua Doze
Rua Dr. Euclides da Cunha
Rua Dr. Ricardo Gonçalves
Rua Dr. Virgílio do Nascimento
Rua Duque De Caxias
Rua Duvivier
Rua E
Rua Edmundo Lins
Rua Embaixador Graça Aranha
Rua Emílio Berla
Rua Engenheiro Cortes Sigaud
Rua Espirito Santo
Rua Euclides da Rocha
Rua F
Rua Fadel Fadel
Rua Farme de Amoedo
Rua Felipe de Oliveira
Rua Félix Pacheco
Rua Fernando Mendes
Rua Fernando Tedesco
Rua Figueiredo Magalhães
Rua Francisco Bhering
Rua Francisco Otaviano
Rua Francisco Sá
Rua G
Rua Gabriel Mufarrej
Rua Garcia D'Ávila
Rua Garota de Ipanema
Rua General Artigas
Rua General Azevedo Pimentel
Rua General Barbosa Lima
Rua General Cardoso de Aguiar
Rua General Ribeiro da Costa
Rua General Urquiza
Rua General Venâncio Flores
Rua Gilberto Cardoso
Rua Goias
Rua Gomes Cardim
Rua Gomes Carneiro
Rua Gorceix
Rua Guimarães Natal
Rua Gustavo Lira
Rua Gustavo Sampaio
Rua H
Rua Henrique Dias
Rua Henrique Oswald
Rua Hilário de Gouveia
Rua Humberto de Campos
Rua I
Rua Igarapava
Rua Inácio de Araújo
Rua Inhangá
Rua Itiquira
Rua J
Rua Jaime Martins
Rua Jangadeiros
Rua Jerônimo Monteiro
Rua Joana Angélica
Rua João Boemer
Rua João de Barros
Rua João Líra
Rua João Teodoro
Rua Joaquim Nabuco
Rua Joli
Rua José Bonifácio
Rua José Linhares
Rua Joseph Bloch
Rua Júlio de Castilhos
Rua Julio Ribeiro
Rua Juquiá
Rua K
@zones
America/Sao_Paulo
America/Bahia
America/Fortaleza
America/Manaus
America/Recife
America/Belem
America/Maceio
America/Campo_Grande
America/Cuiaba
America/Porto_Velho
America/Boa_Vista
America/Rio_Branco
America/Araguaina
America/Santarem
@regions
São Paulo	SP	01###-###|02###-###|03###-###|04###-###|05###-###|06###-###|07###-###|08###-###|09###-###|11###-###|12###-###|13###-###|14###-###|15###-###|16###-###|17###-###|18###-###|19###-###
Rio de Janeiro	RJ	20###-###|21###-###|22###-###|23###-###|24###-###|25###-###|26###-###|27###-###|28###-###
Minas Gerais	MG	3####-###
Bahia	BA	40###-###|41###-###|42###-###|43###-###|44###-###|45###-###|46###-###|47###-###|48###-###
Ceará	CE	60###-###|61###-###|62###-###|63###-###
Amazonas	AM	690##-###|691##-###|692##-###|694##-###|695##-###|696##-###|697##-###|698##-###
Distrito Federal	DF	70###-###|71###-###|720##-###|721##-###|722##-###|723##-###|724##-###|725##-###|726##-###|727##-###|730##-###|731##-###|732##-###|733##-###|734##-###|735##-###|736##-###
Paraná	PR	80###-###|81###-###|82###-###|83###-###|84###-###|85###-###|86###-###|87###-###
Pernambuco	PE	50###-###|51###-###|52###-###|53###-###|54###-###|55###-###|56###-###
Goiás	GO	728##-###|729##-###|737##-###|738##-###|739##-###|74###-###|75###-###|76###-###
Pará	PA	66###-###|67###-###|680##-###|681##-###|682##-###|683##-###|684##-###|685##-###|686##-###|687##-###|688##-###
Rio Grande do Sul	RS	9####-###
Alagoas	AL	57###-###
Maranhão	MA	65###-###
Mato Grosso do Sul	MS	79###-###
Rio Grande do Norte	RN	59###-###
Piauí	PI	64###-###
Paraíba	PB	58###-###
Sergipe	SE	49###-###
Mato Grosso	MT	780##-###|781##-###|782##-###|783##-###|784##-###|785##-###|786##-###|787##-###|788##-###
Rondônia	RO	768##-###|769##-###|789##-###
Espírito Santo	ES	29###-###
Amapá	AP	689##-###
Santa Catarina	SC	88###-###|89###-###
Roraima	RR	693##-###
Acre	AC	699##-###
Tocantins	TO	77###-###
@cities
São Paulo	BR	0	-235475	-466361	0	12400	01000-###
Rio de Janeiro	BR	1	-229064	-431822	0	6748	20000-###
Belo Horizonte	BR	2	-199208	-439378	0	2722	30000-###
Salvador	BR	3	-129756	-384910	1	2712	40000-###
Fortaleza	BR	4	-37172	-385431	2	2400	60000-###
Manaus	BR	5	-31019	-600250	3	2220
Brasília	BR	6	-157797	-479297	0	2208	70640-###|71000-###|71725-###
Curitiba	BR	7	-254278	-492731	0	1949	80000-###
Recife	BR	8	-80539	-348811	4	1653	50000-###
Goiânia	BR	9	-166786	-492539	0	1536	74000-###
Belém	BR	10	-14558	-485044	5	1500	66000-###
Porto Alegre	BR	11	-300328	-512302	0	1488	90000-###
Guarulhos	BR	0	-234628	-465333	0	1170	07000-###
Maceió	BR	12	-96658	-357353	6	1032	57000-###
Campinas	BR	0	-229056	-470608	0	1032	13000-###
São Luís	BR	13	-25297	-443028	2	917	65000-###
Campo Grande	BR	14	-204428	-546464	7	906
Natal	BR	15	-57950	-352094	2	897	59000-###
Teresina	BR	16	-50892	-428019	2	871	64000-###
Nova Iguaçu	BR	1	-227592	-434511	0	843	26000-###
Duque de Caxias	BR	1	-227856	-433117	0	818	25000-###
João Pessoa	BR	17	-71150	-348631	2	818	58000-###
Sorocaba	BR	0	-235017	-474581	0	762	18000-###
São Bernardo do Campo	BR	0	-236939	-465650	0	743	09700-###
Osasco	BR	0	-235325	-467917	0	729	06000-###
São José dos Campos	BR	0	-231794	-458869	0	727	12200-###
Ribeirão Preto	BR	0	-211775	-478103	0	699	14000-###
Aracaju	BR	18	-109111	-370717	6	665	49000-###
Santo André	BR	0	-236639	-465383	0	662	09000-###
Jaboatão dos Guararapes	BR	8	-81128	-350147	4	644	54000-###
Contagem	BR	2	-199317	-440536	0	627	32000-###
Feira de Santana	BR	3	-122667	-389667	1	620	44000-###
Cuiabá	BR	19	-155961	-560967	8	618
Londrina	BR	7	-233103	-511628	0	581
Uberlândia	BR	2	-189186	-482772	0	564	38400-###
Porto Velho	BR	20	-87619	-639039	9	549
Juiz de Fora	BR	2	-217642	-433503	0	541	36000-###
Serra	BR	21	-201286	-403078	0	521	29160-###
Macapá	BR	22	389	-510664	5	513
Aparecida de Goiânia	BR	9	-168233	-492439	0	511	74900-###
Florianópolis	BR	23	-275967	-485492	0	509	88000-###
Campos dos Goytacazes	BR	1	-217523	-413304	0	484	28000-###
São José do Rio Preto	BR	0	-208197	-493794	0	480	15000-###
São João de Meriti	BR	1	-228039	-433722	0	467	25500-###
Belford Roxo	BR	1	-227642	-433994	0	466	26100-###
Joinville	BR	23	-263044	-488456	0	461	89200-###
Niterói	BR	1	-228833	-431036	0	456	24000-###
Jundiaí	BR	0	-231864	-468842	0	443	13200-###
Ananindeua	BR	10	-13656	-483722	5	434	67000-###
Boa Vista	BR	24	28197	-606733	10	420
Rio Branco	BR	25	-99747	-678100	11	419
Santos	BR	0	-239608	-463336	0	419	11000-###
Mauá	BR	0	-236678	-464614	0	418	09300-###
Montes Claros	BR	2	-167350	-438617	0	414	39400-###
Maringá	BR	7	-234253	-519386	0	410	87000-###
Piracicaba	BR	0	-227253	-476492	0	407	13400-###
Caruaru	BR	8	-82833	-359761	4	402	55000-###
Vila Velha	BR	21	-203297	-402925	0	395	29100-###
Diadema	BR	0	-236861	-466228	0	393	09900-###
Carapicuíba	BR	0	-235227	-468350	0	387	06300-###
Petrolina	BR	8	-93986	-405008	4	387
Grajaú	BR	0	-237698	-466711	0	385	09900-###
Betim	BR	2	-199678	-441983	0	384	32500-###
Caxias do Sul	BR	11	-291681	-511794	0	381	95000-###
Bauru	BR	0	-223147	-490606	0	379	17000-###
Itaquaquecetuba	BR	0	-234861	-463483	0	369	08570-###
Olinda	BR	8	-80089	-348553	4	367	53000-###
Blumenau	BR	23	-269194	-490661	0	361	89000-###
Franca	BR	0	-205386	-474008	0	359	14400-###
Caucaia	BR	4	-37361	-386531	2	356	61600-###
Cariacica	BR	21	-202639	-404200	0	353	29140-###
Praia Grande	BR	0	-240058	-464028	0	350	11700-###
Campina Grande	BR	17	-72306	-358811	2	349	58100-###
Paulista	BR	8	-79408	-348731	4	342	53400-###
Uberaba	BR	2	-197483	-479319	0	338	38000-###
São Vicente	BR	0	-239631	-463919	0	330	11300-###
Ribeirão das Neves	BR	2	-197669	-440867	0	330	33800-###
São José dos Pinhais	BR	7	-255302	-492084	0	330	83000-###
Canoas	BR	11	-299178	-511836	0	328	92000-###
Mogi das Cruzes	BR	0	-235228	-461883	0	326	08700-###
Guarujá	BR	0	-239931	-462564	0	323	11400-###
Taubaté	BR	0	-230264	-455553	0	322	12000-###
Pelotas	BR	11	-317700	-523410	0	321
Anápolis	BR	9	-163267	-489528	0	320	75000-###
Barueri	BR	0	-235106	-468761	0	316	06400-###
Várzea Grande	BR	19	-156467	-561325	8	315	78110-###
Vitória	BR	21	-203194	-403378	0	313	29000-###
Jardim Angela	BR	0	-237164	-467687	0	311	06850-###
Suzano	BR	0	-235425	-463108	0	307	08600-###
Palmas	BR	26	-101674	-483277	12	306
Foz do Iguaçu	BR	7	-255478	-545881	0	297	85850-###
Ponta Grossa	BR	7	-250950	-501619	0	292	84000-###
Limeira	BR	0	-225647	-474017	0	292	13480-###
Ceilândia	BR	6	-158091	-481310	0	287	72200-###
Viamão	BR	11	-300811	-510233	0	285	94400-###
Volta Redonda	BR	1	-225231	-441042	0	280	27200-###
Sumaré	BR	0	-228219	-472669	0	280	13170-###
Taboão da Serra	BR	0	-236261	-467917	0	274	06750-###
Petrópolis	BR	1	-225050	-431786	0	273	25600-###
Santa Maria	BR	11	-296842	-538069	0	272	97000-###
Parnamirim	BR	15	-59156	-352628	2	272	59150-###
Capao Redondo	BR	0	-236688	-467805	0	271	06750-###
São José	BR	23	-276153	-486275	0	270	88100-###
Parauapebas	BR	10	-60675	-499022	5	268
Sapopemba	BR	0	-235956	-465247	0	267	09500-###
Gravataí	BR	11	-299422	-509928	0	265	94000-###
Mossoró	BR	15	-51875	-373442	2	265	59600-###
Sacomã	BR	0	-236308	-465982	0	261	01000-###|09500-###
Jardim Sao Luis	BR	0	-236807	-467394	0	259	06750-###
Rondonópolis	BR	19	-164708	-546356	8	259	78700-###
Cascavel	BR	7	-249558	-534553	0	257	85800-###
Indaiatuba	BR	0	-230884	-472119	0	256	13330-###
Novo Hamburgo	BR	11	-296783	-511306	0	254	93300-###
Cotia	BR	0	-236039	-469192	0	254	06700-###
Vitória da Conquista	BR	3	-148661	-408394	1	253
Governador Valadares	BR	2	-188511	-419494	0	251	35000-###
Embu das Artes	BR	0	-236489	-468522	0	251	06800-###
Cidade Ademar	BR	0	-236738	-466568	0	249	09900-###
Americana	BR	0	-227392	-473314	0	247	13465-###
São José de Ribamar	BR	13	-25557	-440599	2	245	65110-###
Magé	BR	1	-226528	-430406	0	244	25900-###
Arapiraca	BR	12	-97525	-366611	6	244	57300-###
Brasilandia	BR	0	-234486	-466884	0	243	07700-###
Itapevi	BR	0	-235489	-469342	0	241	06650-###
Marília	BR	0	-222139	-499458	0	241	17500-###
Itaboraí	BR	1	-227444	-428594	0	240	24800-###
Cabo Frio	BR	1	-228872	-420262	0	238	28900-###
Juazeiro	BR	3	-94117	-404986	1	238
Campo Limpo	BR	0	-236363	-467656	0	236	06750-###
Maracanaú	BR	4	-38767	-386256	2	235	61900-###
Hortolândia	BR	0	-228583	-472200	0	234	13183-###
Colombo	BR	7	-252917	-492242	0	232	83400-###
Divinópolis	BR	2	-201436	-448906	0	231	35500-###
Ipatinga	BR	2	-194683	-425367	0	229	35160-###
Sete Lagoas	BR	2	-194658	-442467	0	227	35700-###
Rio Verde	BR	9	-177981	-509281	0	226	75900-###
Águas Lindas de Goiás	BR	9	-157619	-482817	0	226	72910-###
Presidente Prudente	BR	0	-221256	-513889	0	226	19000-###
Juazeiro do Norte	BR	4	-72131	-393153	2	225	63000-###
Santa Luzia	BR	2	-197697	-438514	0	219	33000-###
Samambaia	BR	6	-158823	-481043	0	219	72300-###
Imperatriz	BR	13	-55264	-474917	2	218	65900-###
Cabo de Santo Agostinho	BR	8	-82877	-350292	4	217	54500-###
Sinop	BR	19	-118642	-555025	8	216	78550-###
Jabaquara	BR	0	-236506	-466459	0	215	01000-###
Jacareí	BR	0	-233053	-459658	0	213	12300-###
Maricá	BR	1	-229194	-428186	0	212	24900-###
Jaraguá	BR	0	-234408	-467377	0	212	07700-###
Itaquera	BR	0	-235319	-464442	0	211	08500-###
São Leopoldo	BR	11	-297603	-511472	0	209	93000-###
Luziânia	BR	9	-162525	-479503	0	209
Itabuna	BR	3	-147856	-392803	1	206	45600-###
Itaim Paulista	BR	0	-235031	-463857	0	205	08550-###
São Carlos	BR	0	-220175	-478908	0	205	13560-###
Lauro de Freitas	BR	3	-128944	-383272	1	203	42700-###
Sobral	BR	4	-36861	-403497	2	203
Rio Claro	BR	0	-224114	-475614	0	201	13500-###
Valparaíso de Goiás	BR	9	-160658	-479786	0	199	72870-###
Plano Piloto	BR	6	-157941	-478825	0	199	71000-###
Taguatinga	BR	6	-158333	-480551	0	193	72000-###
Nossa Senhora do Socorro	BR	18	-108550	-371261	6	192	49160-###
Castanhal	BR	10	-12939	-479264	5	192	68740-###
Cidade Tiradentes	BR	0	-235848	-464008	0	192	08500-###
Nova Friburgo	BR	1	-222819	-425311	0	191	28600-###
Planaltina	BR	6	-156179	-476487	0	189	73300-###
Santarém	BR	10	-24431	-547083	13	189
Camaçari	BR	3	-126975	-383242	1	189	42800-###
Santa Bárbara d'Oeste	BR	0	-227536	-474136	0	188	13450-###
Rio Grande	BR	11	-320350	-520986	0	188	96200-###
Alvorada	BR	11	-300002	-510763	0	187	94800-###
Cachoeiro de Itapemirim	BR	21	-208489	-411128	0	187	29300-###
Jaraguá do Sul	BR	23	-264861	-490667	0	183	89250-###
Cidade Dutra	BR	0	-237258	-467024	0	182	09900-###
Guarapuava	BR	7	-253905	-514654	0	182	85000-###
Pirituba	BR	0	-234898	-467322	0	180	06000-###
Passo Fundo	BR	11	-282628	-524067	0	180	99000-###
Ferraz de Vasconcelos	BR	0	-235408	-463686	0	179	08500-###
Angra dos Reis	BR	1	-230067	-443181	0	179	23900-###
Bragança Paulista	BR	0	-229527	-465442	0	177	12900-###
Teresópolis	BR	1	-224167	-429782	0	177	25950-###
Palhoça	BR	23	-276453	-486678	0	175	88130-###
Timon	BR	13	-50942	-428367	2	174	65630-###
Ibirité	BR	2	-200219	-440589	0	171	32400-###
Araçatuba	BR	0	-212089	-504328	0	170	16000-###
Vila Andrade	BR	0	-236262	-467283	0	169	06750-###
Poços de Caldas	BR	2	-217878	-465614	0	169	37700-###
Araraquara	BR	0	-217944	-481756	0	168	14800-###
Porto Seguro	BR	3	-164497	-390647	1	168
Rio das Ostras	BR	1	-225269	-419450	0	168	28890-###
Linhares	BR	21	-193911	-400722	0	167	29900-###
São Caetano do Sul	BR	0	-236231	-465511	0	166	09500-###
Pindamonhangaba	BR	0	-229239	-454617	0	165	12400-###
Francisco Morato	BR	0	-232817	-467453	0	165	07900-###
Lages	BR	23	-278161	-503261	0	165	88500-###
Lajeado	BR	0	-235336	-464087	0	164	08500-###
Barra Mansa	BR	1	-225442	-441714	0	164	27300-###
Pedreira	BR	0	-237068	-466498	0	164	09900-###
Dourados	BR	14	-222211	-548056	7	162	79800-###
Criciúma	BR	23	-286775	-493697	0	162	88800-###
Chapecó	BR	23	-270964	-526183	0	160	89800-###
Barreiras	BR	3	-121528	-449900	1	160
Patos de Minas	BR	2	-185789	-465181	0	159	38700-###
Itapecerica da Serra	BR	0	-237169	-468492	0	159	06850-###
Abaetetuba	BR	10	-17181	-488825	5	158	68440-###
Itapetininga	BR	0	-235917	-480531	0	158	18200-###
Caxias	BR	13	-48589	-433561	2	157	65600-###
Camaragibe	BR	8	-80217	-349811	4	156	54750-###
Itajaí	BR	23	-269078	-486619	0	156	88300-###
São Mateus	BR	0	-236058	-464789	0	156	09300-###
Ilhéus	BR	3	-147991	-390323	1	155	45650-###
Santana de Parnaíba	BR	0	-234442	-469178	0	154	06500-###
Parelheiros	BR	0	-238275	-467269	0	154	06900-###
Mogi Guaçu	BR	0	-223677	-469455	0	154	13840-###
Pouso Alegre	BR	2	-222300	-459364	0	152	37550-###
Araucária	BR	7	-255931	-494103	0	152	83700-###
Garanhuns	BR	8	-88820	-365022	4	151	55290-###
Santa Rita	BR	17	-71139	-349781	2	150	58300-###
Iguatemi	BR	0	-236128	-464267	0	150	09300-###
Queimados	BR	1	-227161	-435553	0	149	26300-###
Fazenda Rio Grande	BR	7	-256575	-493081	0	149	83820-###
Sao Rafael	BR	0	-236282	-464540	0	148	09300-###
Botucatu	BR	0	-228858	-484450	0	148	18600-###
Nilópolis	BR	1	-228075	-434139	0	147	26500-###
Marabá	BR	10	-53815	-491323	5	146
Paço do Lumiar	BR	13	-25322	-441075	2	146	65130-###
Teixeira de Freitas	BR	3	-175350	-397419	1	145	45900-###
Franco da Rocha	BR	0	-233217	-467269	0	145	07800-###
Atibaia	BR	0	-231169	-465503	0	144	12940-###
Cachoeirinha	BR	0	-234544	-466621	0	143	07700-###
Macaé	BR	1	-223848	-417832	0	143
Trindade	BR	9	-166494	-494889	0	142	75380-###
Brusque	BR	23	-270980	-489128	0	141	88350-###
Cangaiba	BR	0	-234970	-465204	0	141	07000-###
Paranaguá	BR	7	-255163	-485254	0	141	83200-###
Vila Curuca	BR	0	-235100	-464157	0	141	08500-###
Gama	BR	6	-160251	-480712	0	139	72400-###
Balneário Camboriú	BR	23	-269906	-486347	0	139	88330-###
Sao Lucas	BR	0	-235947	-465436	0	138	09500-###
Parnaíba	BR	16	-29047	-417767	2	138	64200-###
Araruama	BR	1	-228728	-423431	0	138	28970-###
Itu	BR	0	-232642	-472992	0	138	13300-###
Freguesia do Ó	BR	0	-234988	-466998	0	137	06000-###
Cidade Lider	BR	0	-235620	-464913	0	137	09500-###
Varginha	BR	2	-215514	-454303	0	136	37000-###
Campo Largo	BR	7	-254596	-495301	0	136	83600-###
Araras	BR	0	-223569	-473842	0	135	13600-###
Vila Jacui	BR	0	-235026	-464616	0	134	07000-###
Cametá	BR	10	-22444	-494958	5	134	68400-###
Vitória de Santo Antão	BR	8	-81181	-352914	4	134	55600-###
Jaú	BR	0	-222964	-485578	0	133	17200-###
Santa Cruz do Sul	BR	11	-297175	-524258	0	133	96800-###
Sapucaia do Sul	BR	11	-298178	-511455	0	132	93200-###
Rio Pequeno	BR	0	-235714	-467589	0	132	06750-###
Itapipoca	BR	4	-34944	-395786	2	131	62500-###
Crato	BR	4	-72342	-394094	2	131	63100-###
Apucarana	BR	7	-235508	-514608	0	130	86800-###
Jardim Helena	BR	0	-234837	-464131	0	129	07000-###
Sabará	BR	2	-198864	-438067	0	129	34500-###
Vespasiano	BR	2	-196919	-439233	0	129	33200-###
Tatuí	BR	0	-233556	-478569	0	129	18270-###
Copacabana	BR	1	-229690	-431856	0	129	24000-###
Águas Claras	BR	6	-158397	-480268	0	128	72000-###
Bosque Saúde	BR	0	-236093	-466230	0	128	01000-###
Jose Bonifacio	BR	0	-235674	-464326	0	128	08500-###
Votorantim	BR	0	-235467	-474378	0	128	18110-###
Jequié	BR	3	-138588	-400851	1	127	45200-###
Vila Mariana	BR	0	-235883	-466346	0	127	01000-###
Sertãozinho	BR	0	-211378	-479903	0	127	14160-###
Barcarena	BR	10	-15058	-486258	5	127	68445-###
Valinhos	BR	0	-229706	-469958	0	126	13270-###
Altamira	BR	10	-32033	-522064	13	126
Barbacena	BR	2	-212258	-437736	0	125	36200-###
Guarapari	BR	21	-206718	-405020	0	125	29200-###
Ji Paraná	BR	20	-108853	-619517	9	124
Itaguaí	BR	1	-228522	-437753	0	124	23800-###
Butanta	BR	0	-235702	-467263	0	124	06750-###
Uruguaiana	BR	11	-297547	-570883	0	123
Caraguatatuba	BR	0	-236203	-454131	0	123	11660-###
Itaituba	BR	10	-42761	-559836	13	123	68180-###
Bento Gonçalves	BR	11	-291714	-515192	0	123	95700-###
Bragança	BR	10	-10536	-467656	5	123	68600-###
Alagoinhas	BR	3	-121356	-384192	1	123	48000-###
Itatiba	BR	0	-230058	-468389	0	123	13250-###
Barretos	BR	0	-205572	-485678	0	122	14780-###
Igarassu	BR	8	-78342	-349064	4	122	53600-###
Sorriso	BR	19	-125453	-557114	8	121	78890-###
Guará	BR	6	-158098	-479720	0	121	71000-###
Almirante Tamandaré	BR	7	-253247	-493100	0	120	83500-###
Salto	BR	0	-232008	-472869	0	120	13320-###
Toledo	BR	7	-247136	-537431	0	119	85900-###
Arapongas	BR	7	-234194	-514244	0	119	86700-###
Piraquara	BR	7	-254423	-490680	0	119	83300-###
Sarandi	BR	7	-234436	-518739	0	118	87110-###
Senador Canedo	BR	9	-167081	-490931	0	118	75250-###
Jandira	BR	0	-235275	-469025	0	118	06600-###
Guaratinguetá	BR	0	-228164	-451925	0	118	12500-###
Araguari	BR	2	-186472	-481872	0	118	38440-###
Raposo Tavares	BR	0	-235924	-467856	0	118	06750-###
Bairro da Penha	BR	0	-233684	-463110	0	118	07400-###
Umuarama	BR	7	-237664	-533250	0	117	87500-###
@countries
Andorra
Emirados Árabes Unidos
Afeganistão
Antígua e Barbuda
Anguila
Albânia
Armênia
Angola
Argentina
Samoa Americana
Áustria
Austrália
Aruba
Ilhas Aland
Azerbaijão
Bósnia e Herzegovina
Barbados
Bangladesh
Bélgica
Burquina Faso
Bulgária
Barein
Burundi
Benin
São Bartolomeu
Bermudas
Brunei
Bolívia
Países Baixos Caribenhos
Brasil
Bahamas
Butão
Botsuana
Bielorrússia
Belize
Canadá
Ilhas Cocos (Keeling)
Congo - Kinshasa
República Centro-Africana
República do Congo
Suíça
Costa do Marfim
Ilhas Cook
Chile
Camarões
China
Colômbia
Costa Rica
Cuba
Cabo Verde
Curaçao
Ilha Christmas
Chipre
Tchéquia
Alemanha
Djibuti
Dinamarca
Dominica
República Dominicana
Argélia
Equador
Estônia
Egito
Saara Ocidental
Eritreia
Espanha
Etiópia
Finlândia
Fiji
Ilhas Malvinas
Micronésia
Ilhas Faroé
França
Gabão
Reino Unido
Granada
Geórgia
Guiana Francesa
Guernsey
Gana
Gibraltar
Groenlândia
Gâmbia
Guiné
Guadalupe
Guiné Equatorial
Grécia
Guatemala
Guam
Guiné-Bissau
Guiana
Hong Kong, RAE da China
Honduras
Croácia
Haiti
Hungria
Indonésia
Irlanda
Israel
Ilha de Man
Índia
Território Britânico do Oceano Índico
Iraque
Irã
Islândia
Itália
Jersey
Jamaica
Jordânia
Japão
Quênia
Quirguistão
Camboja
Quiribati
Comores
São Cristóvão e Névis
Coreia do Norte
Coreia do Sul
Kuwait
Ilhas Cayman
Cazaquistão
Laos
Líbano
Santa Lúcia
Liechtenstein
Sri Lanka
Libéria
Lesoto
Lituânia
Luxemburgo
Letônia
Líbia
Marrocos
Mônaco
Moldávia
Montenegro
São Martinho
Madagascar
Ilhas Marshall
Macedônia do Norte
Mali
Mianmar (Birmânia)
Mongólia
Macau, RAE da China
Ilhas Marianas do Norte
Martinica
Mauritânia
Montserrat
Malta
Maurício
Maldivas
Malaui
México
Malásia
Moçambique
Namíbia
Nova Caledônia
Níger
Ilha Norfolk
Nigéria
Nicarágua
Países Baixos
Noruega
Nepal
Nauru
Niue
Nova Zelândia
Omã
Panamá
Peru
Polinésia Francesa
Papua-Nova Guiné
Filipinas
Paquistão
Polônia
São Pedro e Miquelão
Porto Rico
Territórios palestinos
Portugal
Palau
Paraguai
Catar
Reunião
Romênia
Sérvia
Rússia
Ruanda
Arábia Saudita
Ilhas Salomão
Seicheles
Sudão
Suécia
Singapura
Santa Helena
Eslovênia
Svalbard e Jan Mayen
Eslováquia
Serra Leoa
San Marino
Senegal
Somália
Suriname
Sudão do Sul
São Tomé e Príncipe
El Salvador
Sint Maarten
Síria
Essuatíni
Ilhas Turcas e Caicos
Chade
Togo
Tailândia
Tadjiquistão
Tokelau
Timor-Leste
Turcomenistão
Tunísia
Tonga
Turquia
Trinidad e Tobago
Tuvalu
Taiwan
Tanzânia
Ucrânia
Uganda
Estados Unidos
Uruguai
Uzbequistão
Cidade do Vaticano
São Vicente e Granadinas
Venezuela
Ilhas Virgens Britânicas
Ilhas Virgens Americanas
Vietnã
Vanuatu
Wallis e Futuna
Samoa
Iêmen
Mayotte
África do Sul
Zâmbia
Zimbábue
@months
janeiro
fevereiro
março
abril
maio
junho
julho
agosto
setembro
outubro
novembro
dezembro
@weekdays
segunda-feira
terça-feira
quarta-feira
quinta-feira
sexta-feira
sábado
domingo
@words
abaixo
aberta
aberto
abra
abram
abre
abrir
absolutamente
acaba
acabado
acabar
acabaram
acabaste
acabei
acabou
acalma
acaso
aceitar
aceito
acerca
acesso
acha
acham
achar
achas
achei
acho
achou
acidente
acima
acontece
acontecendo
acontecer
aconteceu
acontecido
aconteça
acorda
acordar
acordo
acredita
acreditar
acreditas
acredite
acredito
acção
adam
adeus
adora
adorar
adorava
adoro
advogado
aeroporto
afasta
afastar
afastem
afinal
agarra
agente
agentes
agir
agora
agradecer
agradeço
agradável
aguenta
aguentar
ah
ai
ainda
ajuda
ajudar
ajude
ajudem
ajudou
ajudá
alerta
alex
algo
algum
alguma
algumas
alguns
algures
alguém
ali
alma
almoço
alta
alto
altura
alvo
além
alô
ama
amanhã
amar
amava
ambos
ameaça
americano
americanos
amiga
amigo
amigos
amo
amor
américa
anda
andado
andam
andando
andar
andas
andava
ando
anel
angeles
animais
animal
aniversário
anna
ano
anos
antes
antiga
antigo
ao
aonde
aos
apaixonado
apanha
apanhado
apanhar
apanhei
apanhou
aparece
aparecer
apareceu
aparentemente
apartamento
apenas
apesar
apoio
aposto
aprender
apresentar
aproximar
após
aquela
aquelas
aquele
aqueles
aqui
aquilo
ar
arma
armas
arranja
arranjar
arte
arthur
artigo
as
aspecto
assalto
assassinato
assassino
assim
assistente
assunto
assuntos
atacar
ataque
atenção
atirar
atrasado
através
atrás
até
aula
aulas
auto
autocarro
autorização
avançar
avisar
aviso
avião
avó
avô
azul
aí
baile
bairro
baixa
baixo
bala
balas
banco
banda
banho
bar
barco
barulho
base
basta
bastante
batalha
bate
bater
bebe
beber
bebida
bebidas
bebé
bebê
beijo
bela
beleza
belo
bem
big
bilhete
boa
boas
boca
bocadinho
bocado
bola
bolas
boleia
bolo
bolsa
bom
bomba
bonita
bonito
bons
bordo
branca
branco
bravo
braço
braços
breve
brilhante
brincadeira
brincar
buraco
busca
buscar
buscá
bêbado
cabelo
cabeça
cabo
cabra
cabrão
cada
cadeia
cadeira
café
cair
caiu
caixa
cala
cale
calhar
califórnia
calma
calor
calças
cama
caminho
camisa
camião
campeão
campo
cancro
cansado
cantar
canção
capaz
capitão
cara
caramba
caras
carga
carl
carne
caro
carreira
carrinha
carro
carros
carta
cartas
carteira
carter
cartão
casa
casaco
casado
casamento
casar
casas
caso
casos
causa
cavalheiros
cavalo
cavalos
caça
cedo
cem
cena
centenas
central
centro
cerca
certa
certamente
certeza
certo
chama
chamada
chamado
chamam
chamar
chamas
chame
chamo
chamou
chance
chapéu
chave
chaves
chefe
chega
chegar
chegaram
chegou
cheguei
cheia
cheio
cheira
cheiro
cheque
chloe
chocolate
chorar
chuva
chá
chão
cia
cidade
cima
cinco
cinema
cirurgia
ciência
claro
classe
cliente
clientes
clube
cofre
coisa
coisas
colega
colocar
com
coma
comandante
comando
combate
comboio
come
comecei
começa
começar
começo
começou
comida
comigo
como
companheiro
companhia
completamente
completo
complicado
comportamento
comprar
compras
compreendo
comprei
computador
comum
concordo
@jobs
Aeromoça
Analista de sistemas
Arqueólogo
Arquiteto
Artista
Astrônomo
Ator
Atriz
Auditor
Auxiliar de enfermagem
Auxiliar de limpeza
Bailarina
Balconista
Bancário
Banqueiro
Barman
Baterista
Biólogo
Botânico
Caixa
Cantor
Cantor de ópera
Cardiologista
Cientista
Cientista da computação
Cientista de dados
Cinegrafista
Cirurgião
Comissária de bordo
Compositor
Condutor
Construtor
Contador
Contratante
Correspondente
Cozinheiro
Dançarino
Dentista
Desenvolvedor
Desenvolvedor web
Dietista
Diretor de arte
Diretor de filme
Dramaturgo
Economista
Editor
Engenheiro da computação
Engenheiro de software
Engenheiro de voo
Escritor
Escriturário
Escultor
Especialista de coração
Especialista em computação
Especialista em software
Estudioso
Executante
Explorador
Farmacêutico
Fotógrafo
Físico
Garçom
Garçonete
Gerente de vendas
Geólogo
Historiador
Inventor
Jornalista
Lava-louças
Linguista
Matemático
Médico
Médico clínico geral
Médico da família
Músico
Navegador de voo
Oftalmologista
Operador de computador
Otorrinolaringologista
Pediatra
Pesquisador
Pianista
Piloto
Pintor
Poeta
Porteiro
Produtor
Professor
Programador de computador
Programador web
Promotor de vendas
Psicanalista
Psicólogo
Psiquiatra
Químico
Recepcionista
Repórter
Sociólogo
Trabalhador da construção
Vendedor
Vendedora
Veterinário
Violinista
Web designer
Webmaster
Zoólogo
"""#
}
