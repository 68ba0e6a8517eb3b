// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let pt_PT: StaticString = #"""
@form
f l
@titles
Sr.
Sra.
@genders
masculino
feminino
@female
Adriana	333
Alexandra
Alice
Alícia=alicia
Amélia=amelia
Ana
Andreia
Ângela=angela
Anita
Ariana
Beatriz
Benedita
Bianca
Bruna
Bárbara=barbara
Caetana
Camila
Carlota
Carminho
Carolina
Catarina
Clara
Constança=constanca
Daniela
Diana
Débora=debora
Eduarda
Ema
Emma
Emília=emilia
Erica
Érica=erica
Erika
Eva
Fabiana
Filipa
Flor
Francisca
Gabriela
Helena
Iara
Inês=ines
Irina
Íris=iris
Isabel
Isabela
Joana
Juliana
Jéssica=jessica
Júlia=julia
Kelly
Kyara
Lara
Larissa
Laura
Leonor
Letícia=leticia
Lia
Lorena
Luana
Luciana
Luna
Luísa=luisa
Lúcia=lucia
Madalena
Mafalda
Mara
Margarida
Maria
Mariana
Marta
Matilde
Melissa
Mia
Miriam
Mélanie=melanie
Naiara
Nair
Nicole
Nádia=nadia
Núria=nuria
Patrícia=patricia
Petra
Pilar
Rafaela
Raquel
Renata
Rita
Salomé=salome
Sara
Sofia
Soraia
Tatiana
Teresa
Valentina
Vera
Victória=victoria
Violeta
Vitória=vitoria
Yara
Yasmin
Abigail
Abna
Abília=abilia
Acélia=acelia
Ada
Adalgisa
Adelaide
Adelina
Adelinda
Adolfina
Adosinda
Adália=adalia
Adília=adilia
Afonsa
Afonsina
Afra
Africana
Agna
Agnes
Agonia
Agostinha
Agripina
Aida
Aidé=aide
Airiza
Aisha
Aixa
Alana
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
Alexandrina
Alexina
Alfreda
Aliana
Alida
Alina
Aline
Alisande
Alita
Alix
Aliça=alica
Alma
Almara
Almerinda
Almesinda
Almira
Altina
Alva
Alvarina
Alzira
Aléxia=alexia
Aléxis=alexis
Amabília=amabilia
Amada
Amanda
Amandina
Amara
Amarília=amarilia
Amarílis=amarilis
Ambrosina
Ambrósia=ambrosia
Amelina
Amora
Amorina
Amorzinda
Amália=amalia
Amável=amavel
América=america
Anabel
Anabela
Anair
Anaisa
Analdina
Analice
Analisa
Anamar
Anastácia=anastacia
Anatilde
Anaíce=anaice
Anaíde=anaide
Anaís=anais
Anaísa=anaisa
Andrea
Andrelina
Andresa
Andreína=andreina
Aneide
Angel
Angelina
Angelita
Angélica=angelica
Aniana
Anquita
Anteia
Antera
Antonela
Antonieta
Antonina
Antónia=antonia
Anunciada
Anunciação=anunciacao
Anuque
Anusca
Anália=analia
Anésia=anesia
Anícia=anicia
Aníria=aniria
Anísia=anisia
Aparecida
Apolónia=apolonia
Arabela
Araci
Aradna
Argentina
Ariadna
Ariadne
Ariane
Ariele
Arinda
Arlanda
Arlete
Arlinda
Armanda
Armandina
Arminda
Arménia=armenia
Artemisa
Artemísia=artemisia
Aruna
Aspásia=aspasia
Assunta
Assunção=assuncao
Astrid
Astride
Atenais
Audete
Augusta
Aura
Aureliana
Aurete
Auriana
Aurora
Aurélia=aurelia
Ausenda
Auta
Auxília=auxilia
Ava
Açucena=acucena
Balbina
Balduína=balduina
Bartolina
Basilissa
Basília=basilia
Beanina
Bebiana
Bela
Belarmina
Belina
Belinda
Belisa
Belisária=belisaria
Belmira
Belém=belem
Benigna
Benilde
Benita
Benjamina
Benvinda
Benícia=benicia
Berengária=berengaria
Berenice
Bernadete
Bernarda
Bernardete
Berta
Bertila
Bertilde
Bertina
Betina
Betsabé=betsabe
Betânia=betania
Bia
Biana
@male
Afonso	333
Alexandre
Álvaro=alvaro
André=andre
Ângelo=angelo
António=antonio
Artur
Benjamim
Bernardo
Brian
Bruno
Bryan
Carlos
Cláudio=claudio
Cristiano
César=cesar
Daniel
David
Denis
Diego
Dinis
Diogo
Duarte
Edgar
Eduardo
Emanuel
Enzo
Fernando
Filipe
Francisco
Frederico
Fábio=fabio
Gabriel
Gaspar
Gil
Gonçalo=goncalo
Guilherme
Gustavo
Henrique
Hugo
Igor
Isaac
Ismael
Ivan
Ivo
Jaime
Joaquim
Joel
Jorge
José=jose
João=joao
Kevin
Kévim=kevim
Leandro
Leonardo
Lisandro
Lourenço=lourenco
Luca
Lucas
Luís=luis
Manuel
Marco
Marcos
Martim
Mateus
Matias
Mauro
Micael
Miguel
Márcio=marcio
Mário=mario
Nelson
Noa
Noah
Nuno
Paulo
Pedro
Rafael
Renato
Ricardo
Rodrigo
Rui
Rúben=ruben
Salvador
Samuel
Sandro
Santiago
Sebastião=sebastiao
Simão=simao
Sérgio=sergio
Tiago
Tomás=tomas
Tomé=tome
Valentim
Vasco
Vicente
Vítor=vitor
William
Wilson
Xavier
Aarão=aarao
Abdias
Abdul
Abdénago=abdenago
Abel
Abelardo
Abelâmio=abelamio
Abraim
Abraão=abraao
Abrão=abrao
Absalão=absalao
Abssilão=abssilao
Abílio=abilio
Acilino
Acácio=acacio
Acílio=acilio
Acúrsio=acursio
Adail
Adalberto
Adalsindo
Adalsino
Adamantino
Adamastor
Adauto
Adelindo
Adelino
Adelmiro
Adelmo
Ademar
Ademir
Adeodato
Aderico
Adiel
Adner
Adolfo
Adonai
Adonias
Adonilo
Adorino
Adosindo
Adriano
Adriel
Adrien
Adrião=adriao
Adrualdo
Adruzilo
Adão=adao
Adélio=adelio
Adério=aderio
Adérito=aderito
Adílio=adilio
Adónias=adonias
Adónis=adonis
Afonsino
Afre
Africano
Afrânio=afranio
Agapito
Agenor
Agnelo
Agostinho
Aguinaldo
Aidé=aide
Aires
Airton
Aitor
Aladino
Alamiro
Alan
Alano
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
Alfeu
Alfredo
Alito
Alivar
Almerindo
Almiro
Almirodo
Almurtão=almurtao
Alonso
Aloís=alois
Aloísio=aloisio
Alpoim
Altino
Alvarim
Alvarino
Alvino
Alvário=alvario
Alão=alao
Aléxio=alexio
Aléxis=alexis
Alípio=alipio
Alírio=alirio
Alítio=alitio
Alívio=alivio
Amadeu
Amadis
Amado
Amador
Amarildo
Amaro
Amarílio=amarilio
Amauri
Ambrósio=ambrosio
Aminadabe
Amor
Amorim
Amável=amavel
Amâncio=amancio
Amândio=amandio
Américo=americo
Amílcar=amilcar
Amós=amos
Anacleto
Anael
Anaim
Analide
Anania
Ananias
Anaquim
Anastácio=anastacio
Anatólio=anatolio
Andreias
Andreo
Andrés=andres
Angelino
Angélico=angelico
Aniceto
Anielo
Anolido
Anselmo
Antelmo
Antenor
Antero
Antonelo
Antonino
Antão=antao
Aníbal=anibal
Anísio=anisio
Aparício=aparicio
Apolinário=apolinario
Apolo
Apolónio=apolonio
Aprígio=aprigio
Aquil
Aquila
Aquiles
Aquilino
Aquino
Aquira
Aramis
Arcanjo
Arcelino
Arcádio=arcadio
Arcélio=arcelio
Arcílio=arcilio
Ardingue
Argemiro
Argentino
Ari
Ariel
Arine
Ariosto
Arisberto
Aristides
Aristóteles=aristoteles
Arlindo
Armandino
Armando
Armelim
Armindo
Arménio=armenio
Arnaldo
Arnoldo
Aron
Arquibaldo
Arquimedes
Arquimino
Arquimínio=arquiminio
Arsénio=arsenio
Ary
@last
Abreu	877
Almeida
Alves
Amaral
Amorim
Andrade
Anjos
Antunes
Araújo=araujo
Assunção=assuncao
Azevedo
Baptista
Barbosa
Barros
Batista
Borges
Branco
Brito
Campos
Cardoso
Carneiro
Carvalho
Castro
Coelho
Correia
Costa
Cruz
Cunha
Domingues
Esteves
Faria
Fernandes
Ferreira
Figueiredo
Fonseca
Freitas
Garcia
Gaspar
Gomes
Gonçalves=goncalves
Guerreiro
Henriques
Jesus
Leal
Leite
Lima
Lopes
Loureiro
Lourenço=lourenco
Macedo
Machado
Magalhães=magalhaes
Maia
Marques
Martins
Matias
Matos
Melo
Mendes
Miranda
Monteiro
Morais
Moreira
Mota
Moura
Nascimento
Neto
Neves
Nogueira
Nunes
Oliveira
Pacheco
Paiva
Pereira
Pinheiro
Pinho
Pinto
Pires
Ramos
Reis
Ribeiro
Rocha
Rodrigues
Santos
Silva
Simões=simoes
Soares
Sousa
Sá=sa
Tavares
Teixeira
Torres
Valente
Vaz
Vicente
Vieira
Afonso
Araujo
Bento
Conceicao
Dias
Duarte
Filipe
Francisco
Goncalves
Jorge
Leitao
Lourenco
Luis
Magalhaes
Mateus
Pedro
Rosa
Simoes
@companies
Lda.
S.A.
@address
%A, %Z %C
s, n
@streets
Rua Abade Faria
Rua Aboim Ascensão
Rua Actor Epifânio
Rua Actor Tasso
Rua Adelas
Rua Afonso Praça
Rua Agras
Rua Agro
Rua Alda Nogueira
Rua Alegria
Rua Alfredo Soares
Rua Alice Pestana
Rua Alto Do Duque
Rua Alviela
Rua Amial
Rua Amparo
Rua Amílcar Cabral
Rua Andrade
Rua André Brun
Rua Angelina Vidal
Rua Anjos Teixeira
Rua António Aleixo
Rua António Feijó
Rua António Pedro
Rua Arameiros
Rua Arco Da Torre
Rua Argonautas
Rua Armando Cortez
Rua Arriaga
Rua Arsenal
Rua Artur Ramos
Rua Atalaia
Rua Augusto Costa
Rua Augusto Rosa
Rua Azedo Gneco
Rua Açucenas
Rua Baixo Limpopo
Rua Balouca
Rua Barracas
Rua Barroca
Rua Barão
Rua Beato
Rua Beneficência
Rua Bernardo Lima
Rua Bica
Rua Bojador
Rua Borges Grainha
Rua Brazão Farinha
Rua Brás Pacheco
Rua Buraca
Rua Cabo Verde
Rua Cais Das Naus
Rua Campolide
Rua Canto
Rua Capelo
Rua Capitão Leitão
Rua Caribe
Rua Carlos Amaro
Rua Carlos Ferrão
Rua Carlos Mayer
Rua Carlos Ribeiro
Rua Carmo
Rua Carvalhal
Rua Casquilha
Rua Castilho
Rua Cegos
Rua Cervantes
Rua Chagas
Rua Chibuto
Rua Cima De Chelas
Rua Conceição
Rua Condessa
Rua Correeiros
Rua Correnteza
Rua Costa
Rua Costa Mota
Rua Courelas
Rua Crucifixo
Rua Cruz Vermelha
Rua Cubos
Rua Câmara Reis
Rua Damas
Rua David Lopes
Rua Diogo Afonso
Rua Diogo Do Couto
Rua Dom Dinis
Rua Dom Luís I
Rua Dona Estefânia
Rua Duarte Galvão
Rua Ebro
Rua Eduardo Brasão
Rua Eduardo Covas
Rua Eduardo Vidal
Rua Eira Velha
Rua Emenda
Rua Entrecampos
Rua Escadinhas
Rua Escolas Gerais
Rua Espírito Santo
Rua Estrela
Rua Eça De Queirós
Rua Farinhas
Rua Feio Terenas
Rua Fernão Gomes
Rua Ferragial
Rua Fidié
Rua Filipe Da Mata
Rua Filipe Vaz
Rua Flores
Rua Fonte
Rua Formosa
Rua Franklin
Rua Fresca
Rua Fábrica
Rua Félix Correia
Rua Galvão
Rua Ganges
Rua Garrett
Rua General Leman
Rua Gil Eanes
Rua Glória
Rua Gomes Leal
Rua Grafanil
Rua Grilo
Rua Guarda-Mor
Rua Gáveas
Rua Henrique Alves
Rua Herminia Silva
Rua Hortas
Rua Ibo
Rua Ilha Terceira
Rua Irene Isidro
Rua Isidoro Viana
Rua Ivone Silva
Rua Jacinto Nunes
Rua Jardim Estrela
Rua Joaquim Costa
Rua Jorge Alves
Rua Jorge Colaço
Rua Jorge Segurado
Rua Joseph Piel
Rua José Bateira
Rua José D'esaguy
Rua José Estêvão
Rua José Leilote
Rua José Pontes
Rua José Rodrigues
Rua João Brás
Rua João Coimbra
Rua João De Barros
Rua João De Lemos
Rua João Dias
Rua João Saraiva
Rua Julieta Ferrão
Rua Lagares
Rua Laranjeiras
Rua Laura Ayres
Rua Limoeiro
Rua Lionila
Rua Lopo Infante
Rua Luciano Freire
Rua Lumiar
Rua Luz Soriano
Rua Luís Cadote
Rua Luís Fernandes
Rua Macau
Rua Macieiras
Rua Madres
Rua Mamadu Sissé
Rua Manjacazé
Rua Manuel Marques
Rua Manutenção
Rua Mar Do Norte
Rua Margem
Rua Maria Alice
Rua Maria Carlota
Rua Maria Lamas
Rua Maria Veleda
Rua Marracuene
Rua Martim Vaz
Rua Mastros
Rua Matola
Rua Mem De Sá
Rua Merca-Tudo
Rua Mesquita
Rua Mimosas
Rua Miradouro
Rua Moeda
Rua Moniz Barreto
Rua Montepio Geral
Rua Moreirinha
Rua Moura Girão
Rua Mouros
Rua Murtas
Rua Mãe D'água
Rua Necessidades
Rua Neves Ferreira
Rua Nilo
Rua Norte Carnide
Rua Nova Do Grilo
Rua Nuno Ferrari
Rua Octávio Pato
Rua Olivais
Rua Olivença
Rua Operários
Rua Padaria
Rua Pai Calvo
Rua Palmeiras
Rua Parque
Rua Patrocínio
Rua Paulas
Rua Paz
Rua Paço De Aborim
Rua Pedreira
Rua Pedro Barcelos
Rua Pedro E Inês
Rua Pedro Nunes
Rua Pena Monteiro
Rua Pery De Linde
Rua Picôto
Rua Pinto Ferreira
Rua Poeta Bocage
Rua Portela
Rua Possolo
Rua Prazeres
Rua Prior
Rua Progresso
Rua Pólo Norte
Rua Quelhas
Rua Rainhas
Rua Raul Portela
Rua Regueira
Rua Remolares
Rua Ribeira Nova
Rua Rio Almansor
Rua Rio Ave
Rua Rio Corgo
Rua Rio Da Prata
Rua Rio Guadiana
Rua Rio Lima
@zones
Europe/Lisbon
Atlantic/Madeira
Atlantic/Azores
@regions
Lisboa	11	
Porto	13	
Braga	03	
Coimbra	06	
Leiria	10	
Setúbal	15	
Madeira		
Viseu	18	
Aveiro	01	
Faro	08	
Évora	07	
Santarém	14	
Viana do Castelo	16	
Guarda	09	
Bragança	04	
Beja	02	
Castelo Branco	05	
Portalegre	12	
Azores		
Vila Real	17	
@cities
Lisboa	PT	0	387251	-91498	0	518
Porto	PT	1	411485	-86110	0	253
Braga	PT	2	415514	-84231	0	193
Amadora	PT	0	387538	-92308	0	179
Coimbra	PT	3	402069	-84200	0	141
Leiria	PT	4	397436	-88070	0	129
Setúbal	PT	5	385244	-88882	0	118
Funchal	PT	6	326657	-169255	1	106
Viseu	PT	7	406616	-79090	0	104
Queluz	PT	0	387566	-92545	0	103
Cacém	PT	0	387670	-92979	0	94
Aveiro	PT	8	406458	-86464	0	81
Vila Nova de Gaia	PT	1	411240	-86124	0	71
Faro	PT	9	370187	-79272	0	70
Algueirão	PT	0	387976	-93437	0	66
Loures	PT	0	388309	-91684	0	66
Felgueiras	PT	1	413681	-81940	0	58
Rio de Mouro	PT	0	387661	-93280	0	55
Odivelas	PT	0	387927	-91838	0	55
Évora	PT	10	385659	-79040	0	54
Amora	PT	5	386296	-91156	0	53
Corroios	PT	5	386400	-91508	0	53
Barreiro	PT	5	386631	-90724	0	51
Monsanto	PT	11	394620	-87118	0	50
Rio Tinto	PT	1	411787	-85595	0	50
São Domingos de Rana	PT	0	387019	-93408	0	47
Figueira da Foz	PT	3	401508	-88618	0	47
Lumiar	PT	0	387748	-91560	0	46
Paranhos	PT	1	411729	-85993	0	46
Ponte de Lima	PT	12	417672	-85839	0	45
Olival	PT	0	387708	-92502	0	43
Santo António dos Olivais	PT	3	402180	-84052	0	41
Sesimbra	PT	5	384445	-91015	0	41
Guimarães	PT	2	414444	-82962	0	41
Guarda	PT	13	405375	-72663	0	40
Ermesinde	PT	1	412165	-85532	0	39
Santo Ovídio	PT	1	411138	-86024	0	39
Portimão	PT	9	371386	-85378	0	38
Damaia	PT	0	387514	-92123	0	38
Cidade Universitária	PT	0	387520	-91592	0	37
Benfica	PT	0	387509	-92028	0	37
Cascais	PT	0	386968	-94215	0	36
Maia	PT	1	412357	-86199	0	36
Viana do Castelo	PT	12	416932	-88329	0	36
Marvila	PT	0	387398	-91016	0	35
Bragança	PT	14	418072	-67590	0	35
Oeiras	PT	0	386910	-93108	0	35
Beja	PT	15	380147	-78628	0	35
Esposende	PT	2	415361	-87820	0	35
Afurada de Baixo	PT	1	411439	-86464	0	34
Almada	PT	5	386790	-91569	0	34
Olivais	PT	0	387699	-91067	0	34
Lagos	PT	9	371020	-86742	0	33
Castelo Branco	PT	16	398236	-74910	0	33
Alcabideche	PT	0	387337	-94093	0	33
Bairro Novo	PT	2	415432	-84072	0	33
Espinho	PT	8	410076	-86412	0	33
Câmara de Lobos	PT	6	326504	-169772	1	32
Alvalade	PT	0	387533	-91440	0	32
Arrentela	PT	5	386250	-91015	0	30
Montijo	PT	5	387068	-89739	0	30
Charneca de Caparica	PT	5	386203	-91943	0	30
Campanhã	PT	1	411571	-85747	0	30
Santarém	PT	11	392338	-86862	0	29
Olhão	PT	9	370286	-78411	0	29
Aldoar	PT	1	411671	-86691	0	29
Póvoa de Varzim	PT	1	413834	-87636	0	29
Senhora da Hora	PT	1	411864	-86517	0	29
Marinha Grande	PT	4	397477	-89323	0	29
Póvoa de Santa Iria	PT	0	388610	-90645	0	29
Sequeira	PT	13	405536	-72259	0	29
Massamá	PT	0	387528	-92811	0	28
Matosinhos	PT	1	411821	-86891	0	28
Gondomar	PT	1	411445	-85322	0	28
Águas Santas	PT	1	412102	-85760	0	28
Vila do Conde	PT	1	413533	-87452	0	28
Caldas da Rainha	PT	4	394033	-91384	0	27
Alfornelos	PT	0	387610	-92051	0	27
São Martinho	PT	6	326448	-169384	1	26
Canidelo	PT	1	411231	-86465	0	26
Sintra	PT	0	388010	-93783	0	26
Paço de Arcos	PT	0	386957	-92914	0	26
Santo António	PT	6	326614	-169348	1	26
São Mamede de Infesta	PT	1	411918	-86110	0	26
Quinta Do Conde	PT	5	385653	-90432	0	26
Torres Vedras	PT	0	390911	-92586	0	24
Quarteira	PT	9	370695	-81006	0	24
Oliveira do Douro	PT	1	411247	-85846	0	24
Fânzeres	PT	1	411675	-85298	0	24
Estoril	PT	0	387057	-93977	0	24
Carnaxide	PT	0	387271	-92467	0	24
Porto de Mós	PT	9	370853	-86837	0	24
Pinhal Novo	PT	5	386311	-89138	0	24
Monte Estoril	PT	0	387064	-94060	0	23
Caniço	PT	6	326508	-168375	1	23
Sete Rios	PT	0	387413	-91613	0	23
Pontinha	PT	0	387677	-91994	0	23
São Jorge de Arroios	PT	0	387289	-91381	0	23
Bomfim	PT	1	411542	-85869	0	23
Arcos de Valdevez	PT	12	418467	-84190	0	23
Moscavide e Portela	PT	0	387793	-91022	0	22
Parque das Nações	PT	0	387691	-90963	0	22
Portalegre	PT	17	392938	-74312	0	22
Valadares	PT	1	410929	-86322	0	22
Lordelo do Ouro	PT	1	411506	-86484	0	22
Campo De Ourique	PT	0	387213	-91674	0	22
São João da Madeira	PT	8	409007	-84902	0	22
Lavradio	PT	5	386681	-90520	0	22
Bougado	PT	1	413398	-85518	0	22
Azambuja	PT	0	390703	-88682	0	21
Valongo	PT	1	411888	-84986	0	21
Vilar	PT	8	406273	-86323	0	21
Caparica	PT	5	386618	-92003	0	21
Areeiro	PT	0	387410	-91380	0	21
Arouca	PT	8	409306	-82449	0	21
Belas	PT	0	387767	-92635	0	21
Laranjeiro	PT	5	386560	-91538	0	21
Linda-a-Velha	PT	0	387145	-92422	0	21
Falagueira	PT	0	387639	-92280	0	21
Trofa	PT	1	413373	-85596	0	21
Baião	PT	1	411627	-80347	0	21
Carcavelos	PT	0	386910	-93222	0	20
Alcântara	PT	0	387010	-91714	0	20
Camarate	PT	0	388036	-91281	0	20
Ponta Delgada	PT	18	377395	-256687	2	20
Entroncamento	PT	11	394667	-84667	0	20
Paredes	PT	1	412048	-83315	0	20
Monção	PT	12	420789	-84808	0	20
Piedade	PT	5	386701	-91585	0	19
Custoias	PT	13	411053	-73210	0	19
Algés	PT	0	387024	-92294	0	19
Tomar	PT	11	396020	-84092	0	19
Barcelos	PT	2	415317	-86184	0	19
São Tiago de Custoias	PT	1	412000	-86333	0	19
Pedroso	PT	1	414110	-87490	0	19
Vilar de Andorinho	PT	1	411057	-85862	0	19
São João da Talha	PT	0	388238	-90972	0	19
Azeitão	PT	5	385192	-90139	0	19
Santa Iria da Azóia	PT	0	388411	-90991	0	19
Ovar	PT	8	408586	-86251	0	18
Vila Franca de Xira	PT	0	389552	-89897	0	18
Carnide	PT	0	387667	-91833	0	18
Leça da Palmeira	PT	1	411910	-87003	0	18
Loulé	PT	9	371377	-80197	0	18
Moita	PT	5	386508	-89904	0	18
Sacavém	PT	0	387920	-91080	0	18
Covilhã	PT	16	402811	-75050	0	18
Ramada	PT	0	388037	-91877	0	18
Chaves	PT	19	417402	-74688	0	18
Pombal	PT	4	399167	-86285	0	17
Quelfes	PT	9	370600	-78216	0	17
Ílhavo	PT	8	406019	-86702	0	17
Parede	PT	0	386928	-93541	0	17
São Paulo de Frades	PT	3	402468	-83940	0	17
Eiras	PT	3	402483	-84155	0	17
Condeixa-a-Nova	PT	3	401128	-84980	0	17
Alfragide	PT	0	387320	-92192	0	17
São Pedro da Cova	PT	1	411433	-85003	0	17
Vila Real	PT	19	413001	-77432	0	17
Palmela	PT	5	385690	-89013	0	17
Fafe	PT	2	414508	-81726	0	17
Cabeceiras de Basto	PT	2	415143	-79894	0	17
Belém	PT	0	386987	-91929	0	17
Feira	PT	8	409254	-85428	0	16
Leça do Bailio	PT	1	412120	-86342	0	16
Vialonga	PT	0	388721	-90780	0	16
Buraca	PT	0	387333	-92000	0	16
Albufeira	PT	9	370882	-82503	0	16
Baguim do Monte	PT	1	411920	-85412	0	16
Alcobaça	PT	4	395522	-89775	0	16
Vermoim	PT	1	412432	-86065	0	16
Peniche	PT	4	393558	-93811	0	16
Campo Grande	PT	0	387547	-91665	0	16
São Martinho do Bispo	PT	3	402102	-84569	0	15
Ribeira de Frades	PT	3	402050	-84793	0	15
Alfena	PT	1	412367	-85245	0	15
Tavira	PT	9	371273	-76486	0	15
Torres Novas	PT	11	394758	-85435	0	15
@countries
Andorra
Emirados Árabes Unidos
Afeganistão
Antígua e Barbuda
Anguila
Albânia
Arménia
Angola
Argentina
Samoa Americana
Áustria
Austrália
Aruba
Alanda
Azerbaijão
Bósnia e Herzegovina
Barbados
Bangladeche
Bélgica
Burquina Faso
Bulgária
Barém
Burundi
Benim
São Bartolomeu
Bermudas
Brunei
Bolívia
Países Baixos Caribenhos
Brasil
Baamas
Butão
Botsuana
Bielorrússia
Belize
Canadá
Ilhas dos Cocos (Keeling)
Congo-Kinshasa
República Centro-Africana
Congo-Brazzaville
Suíça
Côte d’Ivoire (Costa do Marfim)
Ilhas Cook
Chile
Camarões
China
Colômbia
Costa Rica
Cuba
Cabo Verde
Curaçau
Ilha do Natal
Chipre
Chéquia
Alemanha
Jibuti
Dinamarca
Domínica
República Dominicana
Argélia
Equador
Estónia
Egito
Sara Ocidental
Eritreia
Espanha
Etiópia
Finlândia
Fiji
Ilhas Falkland
Micronésia
Ilhas Faroé
França
Gabão
Reino Unido
Granada
Geórgia
Guiana Francesa
Guernesey
Gana
Gibraltar
Gronelândia
Gâmbia
Guiné
Guadalupe
Guiné Equatorial
Grécia
Guatemala
Guame
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
Irão
Islândia
Itália
Jersey
Jamaica
Jordânia
Japão
Quénia
Quirguistão
Camboja
Quiribáti
Comores
São Cristóvão e Neves
Coreia do Norte
Coreia do Sul
Koweit
Ilhas Caimão
Cazaquistão
Laos
Líbano
Santa Lúcia
Listenstaine
Sri Lanca
Libéria
Lesoto
Lituânia
Luxemburgo
Letónia
Líbia
Marrocos
Mónaco
Moldávia
Montenegro
São Martinho (Saint-Martin)
Madagáscar
Ilhas Marshall
Macedónia do Norte
Mali
Mianmar (Birmânia)
Mongólia
Macau, RAE da China
Ilhas Marianas do Norte
Martinica
Mauritânia
Monserrate
Malta
Maurícia
Maldivas
Maláui
México
Malásia
Moçambique
Namíbia
Nova Caledónia
Níger
Ilha Norfolk
Nigéria
Nicarágua
Países Baixos
Noruega
Nepal
Nauru
Niuê
Nova Zelândia
Omã
Panamá
Peru
Polinésia Francesa
Papua-Nova Guiné
Filipinas
Paquistão
Polónia
São Pedro e Miquelão
Porto Rico
Territórios palestinianos
Portugal
Palau
Paraguai
Catar
Reunião
Roménia
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
Eslovénia
Svalbard e Jan Mayen
Eslováquia
Serra Leoa
São Marinho
Senegal
Somália
Suriname
Sudão do Sul
São Tomé e Príncipe
Salvador
São Martinho (Sint Maarten)
Síria
Essuatíni
Ilhas Turcas e Caicos
Chade
Togo
Tailândia
Tajiquistão
Toquelau
Timor-Leste
Turquemenistão
Tunísia
Tonga
Turquia
Trindade e Tobago
Tuvalu
Taiwan
Tanzânia
Ucrânia
Uganda
Estados Unidos
Uruguai
Usbequistão
Cidade do Vaticano
São Vicente e Granadinas
Venezuela
Ilhas Virgens Britânicas
Ilhas Virgens dos EUA
Vietname
Vanuatu
Wallis e Futuna
Samoa
Iémen
Maiote
África do Sul
Zâmbia
Zimbabué
@months pt_BR
@weekdays pt_BR
@words pt_BR
"""#
}
