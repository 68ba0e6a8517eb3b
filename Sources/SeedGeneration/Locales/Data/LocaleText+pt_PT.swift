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
Lisboa	PT	0	387251	-91498	0	518	1000-001|1099-042|1169-074|1200-733|1300-487|1500-199|1700-000|1800-401
Porto	PT	1	411485	-86110	0	253	4000-000|4049-025|4050-528|4100-422|4150-464|4200-265|4250-297|4300-346
Braga	PT	2	415514	-84231	0	193	4700-000|4700-268|4704-515|4705-239|4710-055|4710-505|4715-165|4715-356
Amadora	PT	0	387538	-92308	0	179	2610-001|2610-226|2650-145|2650-422|2700-169|2700-449|2700-790|2720-191
Coimbra	PT	3	402069	-84200	0	141	3000-000|3000-267|3004-507|3025-015|3025-266|3030-195|3030-486|3045-047
Leiria	PT	4	397436	-88070	0	129	2400-000|2400-251|2410-079|2410-259|2410-456|2415-378|2415-533|2415-694
Setúbal	PT	5	385244	-88882	0	118	2900-000|2900-213|2900-422|2900-641|2910-045|2910-244|2910-444|2910-678
Funchal	PT	6	326657	-169255	1	106	9000-000|9000-226|9000-750|9020-094|9020-314|9050-235|9060-003|9060-225
Viseu	PT	7	406616	-79090	0	104	3500-001|3500-179|3500-696|3505-448|3510-033|3510-683|3515-124|3515-292
Queluz	PT	0	387566	-92545	0	103	2745-000|2745-074|2745-141|2745-210|2745-282|2745-376|2745-758|2745-831
Cacém	PT	0	387670	-92979	0	94	2605-001|2605-339|2635-173|2635-562|2730-215|2735-288|2735-618|2745-242
Aveiro	PT	8	406458	-86464	0	81	3800-000|3800-132|3800-254|3800-388|3810-066|3810-190|3810-317|3810-458
Vila Nova de Gaia	PT	1	411240	-86124	0	71	4400-000|4400-233|4400-469|4400-707|4405-703|4405-958|4430-225|4430-459
Faro	PT	9	370187	-79272	0	70	8000-000|8000-190|8000-267|8000-345|8000-425|8000-814|8005-133|8005-238
Algueirão	PT	0	387976	-93437	0	66	2725-003|2725-038|2725-075|2725-116|2725-154|2725-296|2725-603|2725-660
Loures	PT	0	388309	-91684	0	66	2670-012|2670-355|2670-391|2670-425|2670-458|2670-495|2670-532|2670-566
Felgueiras	PT	1	413681	-81940	0	58	4610-000|4610-117|4610-140|4610-161|4610-185|4610-205|4610-227|4610-272
Rio de Mouro	PT	0	387661	-93280	0	55	2635-001|2635-185|2635-282|2635-370|2635-402|2635-431|2635-561|2635-612
Odivelas	PT	0	387927	-91838	0	55	2675-000|2675-265|2675-329|2675-389|2675-453|2675-515|2675-576|2675-638
Évora	PT	10	385659	-79040	0	54	7000-000|7000-458|7000-612|7000-810|7005-144|7005-315|7005-461|7005-591
Amora	PT	5	386296	-91156	0	53	2845-125|2845-422|2845-433|2845-445|2845-457|2845-468|2845-480|2845-547
Corroios	PT	5	386400	-91508	0	53	2855-001|2855-023|2855-045|2855-067|2855-089|2855-111|2855-144|2855-683
Barreiro	PT	5	386631	-90724	0	51	2830-000|2830-051|2830-099|2830-241|2830-286|2830-330|2830-374|2830-499
Monsanto	PT	11	394620	-87118	0	50	2380-575|2380-997
Rio Tinto	PT	1	411787	-85595	0	50	4435-000|4435-063|4435-132|4435-201|4435-268|4435-332|4435-396|4435-461
São Domingos de Rana	PT	0	387019	-93408	0	47	2785-158|2785-547|2785-584|2785-595|2785-756|2785-766|2785-774|2785-798
Figueira da Foz	PT	3	401508	-88618	0	47	3080-000|3080-040|3080-067|3080-094|3080-121|3080-148|3080-175|3080-204
Lumiar	PT	0	387748	-91560	0	46	1675-003|1675-180|1675-613|2620-120|2675-279|2675-426|2675-580|2685-215
Paranhos	PT	1	411729	-85993	0	46	4000-000|4050-094|4100-105|4150-300|4200-245|4250-413|4350-055|4435-406
Ponte de Lima	PT	12	417672	-85839	0	45	4990-000|4990-037|4990-066|4990-095|4990-125|4990-154|4990-184|4990-337
Olival	PT	0	387708	-92502	0	43	1685-137|2605-080|2605-859|2650-052|2700-036|2700-628|2720-365|2745-134
Santo António dos Olivais	PT	3	402180	-84052	0	41
Sesimbra	PT	5	384445	-91015	0	41	2970-084|2970-635|2970-656|2970-684|2970-719|2970-738|2970-759|2970-779
Guimarães	PT	2	414444	-82962	0	41	4800-000|4800-124|4800-674|4810-282|4810-999|4835-109|4835-231|4835-352
Guarda	PT	13	405375	-72663	0	40	6300-000|6300-375|6300-515|6300-571|6300-653|6300-710|6300-767|6300-843
Ermesinde	PT	1	412165	-85532	0	39	4445-000|4445-319|4445-368|4445-419|4445-469|4445-518|4445-568|4445-620
Santo Ovídio	PT	1	411138	-86024	0	39	4400-000|4400-275|4400-552|4405-584|4405-872|4420-449|4430-143|4430-419
Portimão	PT	9	371386	-85378	0	38	8500-000|8500-381|8500-477|8500-544|8500-603|8500-662|8500-722|8500-790
Damaia	PT	0	387514	-92123	0	38	1675-003|1679-016|2614-517|2650-421|2700-319|2700-792|2720-401|2745-227
Cidade Universitária	PT	0	387520	-91592	0	37	1675-003|1675-047|1675-102|1675-150|1675-199|1675-256|1675-297|1675-348
Benfica	PT	0	387509	-92028	0	37	1675-003|1675-308|2610-196|2650-157|2650-479|2700-301|2700-660|2720-124
Cascais	PT	0	386968	-94215	0	36	2750-000|2750-165|2750-303|2750-364|2750-424|2750-481|2750-624|2750-784
Maia	PT	1	412357	-86199	0	36	4425-001|4425-234|4425-602|4470-123|4470-363|4470-649|4475-121|4475-387
Viana do Castelo	PT	12	416932	-88329	0	36	4900-000|4900-319|4900-462|4900-652|4900-793|4900-937|4925-114|4935-107
Marvila	PT	0	387398	-91016	0	35	1000-001|1099-042|1169-074|1200-733|1300-487|1500-199|1700-000|1800-401
Bragança	PT	14	418072	-67590	0	35	5300-000|5300-065|5300-134|5300-210|5300-288|5300-390|5300-488|5300-706
Oeiras	PT	0	386910	-93108	0	35	2780-000|2780-051|2780-103|2780-154|2780-208|2780-259|2780-310|2780-365
Beja	PT	15	380147	-78628	0	35	7800-000|7800-075|7800-153|7800-226|7800-299|7800-369|7800-445|7800-514
Esposende	PT	2	415361	-87820	0	35	4740-000|4740-213|4740-238|4740-262|4740-287|4740-314|4740-529|4740-558
Afurada de Baixo	PT	1	411439	-86464	0	34	4000-000|4050-200|4100-346|4150-650|4250-139|4300-446|4400-323|4405-872
Almada	PT	5	386790	-91569	0	34	2800-000|2800-155|2800-680|2805-084|2805-224|2810-032|2810-167|2810-324
Olivais	PT	0	387699	-91067	0	34	1885-001|1885-060|2685-019|2685-077|2685-144|2685-223|2685-345|2685-871
Lagos	PT	9	371020	-86742	0	33	8600-000|8600-333|8600-517|8600-562|8600-608|8600-654|8600-699|8600-745
Castelo Branco	PT	16	398236	-74910	0	33	6000-000|6000-085|6000-148|6000-208|6000-265|6000-322|6000-386|6000-450
Alcabideche	PT	0	387337	-94093	0	33	2645-005|2645-049|2645-089|2645-401|2645-608|2755-014|2755-060|2755-284
Bairro Novo	PT	2	415432	-84072	0	33	4700-000|4700-270|4704-524|4705-244|4710-049|4710-500|4715-163|4715-356
Espinho	PT	8	410076	-86412	0	33	4500-000|4500-087|4500-172|4500-268|4500-363|4500-458|4500-539|4500-635
Câmara de Lobos	PT	6	326504	-169772	1	32	9300-002|9300-041|9300-075|9300-116|9300-154|9300-318|9300-355|9300-410
Alvalade	PT	0	387533	-91440	0	32	2685-181
Arrentela	PT	5	386250	-91015	0	30	2840-142|2840-163|2840-186|2840-213|2840-360|2840-382|2840-450|2840-614
Montijo	PT	5	387068	-89739	0	30	2870-000|2870-073|2870-142|2870-228|2870-291|2870-357|2870-427|2870-491
Charneca de Caparica	PT	5	386203	-91943	0	30	2820-001|2820-183|2820-248|2820-311|2820-393|2820-457|2820-524|2820-638
Campanhã	PT	1	411571	-85747	0	30	4000-000|4050-095|4100-108|4150-304|4200-250|4250-419|4350-063|4420-436
Santarém	PT	11	392338	-86862	0	29	2000-000|2000-075|2000-143|2000-838|2005-165|2005-270|2005-339|2005-467
Olhão	PT	9	370286	-78411	0	29	8700-000|8700-214|8700-307|8700-355|8700-400|8700-443|8700-490|8700-533
Aldoar	PT	1	411671	-86691	0	29	4450-000|4450-130|4450-260|4450-596|4450-727|4460-033|4460-220|4460-349
Póvoa de Varzim	PT	1	413834	-87636	0	29	4490-000|4490-101|4490-273|4490-489|4490-591|4490-696|4495-092|4495-358
Senhora da Hora	PT	1	411864	-86517	0	29	4460-052|4460-224|4460-258|4460-294|4460-330|4460-364|4460-401|4460-444
Marinha Grande	PT	4	397477	-89323	0	29	2430-000|2430-172|2430-217|2430-239|2430-259|2430-279|2430-300|2430-331
Póvoa de Santa Iria	PT	0	388610	-90645	0	29	2625-000|2625-029|2625-059|2625-097|2625-135|2625-169|2625-212|2625-243
Sequeira	PT	13	405536	-72259	0	29	6300-000|6300-372|6300-512|6300-569|6300-651|6300-709|6300-766|6300-842
Massamá	PT	0	387528	-92811	0	28	2605-001|2605-308|2640-702|2730-268|2735-223|2735-498|2745-021|2745-297
Matosinhos	PT	1	411821	-86891	0	28	4450-000|4450-076|4450-154|4450-233|4450-310|4450-593|4450-671|4450-749
Gondomar	PT	1	411445	-85322	0	28	4420-001|4420-048|4420-103|4420-152|4420-202|4420-249|4420-303|4420-353
Águas Santas	PT	1	412102	-85760	0	28	4435-000|4435-225|4435-449|4435-751|4445-397|4445-604|4465-144|4465-561
Vila do Conde	PT	1	413533	-87452	0	28	4480-000|4480-599|4480-689|4480-741|4480-783|4480-823|4480-867|4480-917
Caldas da Rainha	PT	4	394033	-91384	0	27	2500-000|2500-111|2500-155|2500-200|2500-244|2500-293|2500-805|2500-850
Alfornelos	PT	0	387610	-92051	0	27	1675-003|1685-170|2610-057|2650-121|2675-227|2675-595|2700-356|2700-961
São Martinho	PT	6	326448	-169384	1	26	9000-000|9000-227|9000-753|9020-096|9020-317|9050-282|9060-008|9060-235
Canidelo	PT	1	411231	-86465	0	26	4415-703|4485-014|4485-060
Sintra	PT	0	388010	-93783	0	26	2710-000|2710-254|2710-382|2710-432|2710-520|2710-559|2710-598|2710-681
Paço de Arcos	PT	0	386957	-92914	0	26	2770-001|2770-033|2770-060|2770-089|2770-119|2770-151|2770-190|2770-233
Santo António	PT	6	326614	-169348	1	26	9230-114|9350-401|9350-403|9350-405|9350-406|9350-407|9350-408|9350-409
São Mamede de Infesta	PT	1	411918	-86110	0	26	4465-001|4465-043|4465-083|4465-119|4465-156|4465-199|4465-239|4465-278
Quinta Do Conde	PT	5	385653	-90432	0	26	2975-107|2975-145|2975-193|2975-230|2975-268|2975-307|2975-344|2975-381
Torres Vedras	PT	0	390911	-92586	0	24	2560-000|2560-270|2560-305|2560-339|2560-373|2560-594|2560-642|2560-677
Quarteira	PT	9	370695	-81006	0	24	8125-000|8125-109|8125-166|8125-196|8125-224|8125-252|8125-577|8125-611
Oliveira do Douro	PT	1	411247	-85846	0	24	4000-000|4050-259|4100-459|4200-031|4250-370|4350-182|4400-653|4430-092
Fânzeres	PT	1	411675	-85298	0	24	4510-131|4510-494|4510-526|4510-555|4510-586|4510-617|4510-649|4510-681
Estoril	PT	0	387057	-93977	0	24	2765-005|2765-195|2765-211|2765-231|2765-251|2765-268|2765-289|2765-577
Carnaxide	PT	0	387271	-92467	0	24	2790-005|2790-052|2790-099|2790-145|2790-197|2790-249|2790-552|2794-052
Porto de Mós	PT	9	370853	-86837	0	24	8600-000|8600-172|8600-321|8600-516|8600-570|8600-625|8600-681|8600-736
Pinhal Novo	PT	5	386311	-89138	0	24	2955-001|2955-047|2955-087|2955-119|2955-159|2955-191|2955-220|2955-371
Monte Estoril	PT	0	387064	-94060	0	23	2645-255|2765-277|2765-395|2765-406|2765-417|2765-428|2765-439|2765-454
Caniço	PT	6	326508	-168375	1	23	9125-001|9125-032|9125-064|9125-097|9125-128|9125-161|9125-190|9125-220
Sete Rios	PT	0	387413	-91613	0	23	1000-001|1099-042|1169-074|1200-733|1300-487|1500-199|1700-000|1800-401
Pontinha	PT	0	387677	-91994	0	23	1675-003|1675-047|1675-102|1675-150|1675-199|1675-256|1675-297|1675-348
São Jorge de Arroios	PT	0	387289	-91381	0	23	1000-001|1099-042|1169-074|1200-733|1300-487|1500-199|1700-000|1800-401
Bomfim	PT	1	411542	-85869	0	23	4000-000|4050-292|4149-005|4200-131|4250-533|4350-411|4405-606|4430-324
Arcos de Valdevez	PT	12	418467	-84190	0	23	4970-151|4970-431|4970-441|4970-451|4970-462|4970-485|4970-600|4970-745
Moscavide e Portela	PT	0	387793	-91022	0	22	1885-001|2680-019|2680-138|2680-549|2685-088|2685-243|2685-895|2695-082
Parque das Nações	PT	0	387691	-90963	0	22	1885-001|1885-060|2685-019|2685-077|2685-144|2685-223|2685-345|2685-871
Portalegre	PT	17	392938	-74312	0	22	7300-000|7300-039|7300-082|7300-122|7300-162|7300-200|7300-242|7300-495
Valadares	PT	1	410929	-86322	0	22	4410-001|4410-253|4410-291|4410-331|4410-369|4410-407|4410-446|4410-484
Lordelo do Ouro	PT	1	411506	-86484	0	22	4000-000|4050-239|4100-419|4150-785|4250-291|4350-078|4400-534|4430-161
Campo De Ourique	PT	0	387213	-91674	0	22	1000-001|1099-042|1169-074|1200-733|1300-487|1500-199|1700-000|1800-401
São João da Madeira	PT	8	409007	-84902	0	22	3700-000|3700-050|3700-093|3700-135|3700-178|3700-220|3700-263|3700-312
Lavradio	PT	5	386681	-90520	0	22	2835-301|2835-317|2835-334|2835-372|2835-399|2835-416|2835-433|2835-451
Bougado	PT	1	413398	-85518	0	22	4760-266|4760-611|4760-630|4760-648|4760-667|4760-707|4760-726|4760-811
Azambuja	PT	0	390703	-88682	0	21	2050-001|2050-261|2050-290|2050-308|2050-327|2050-345|2050-366|2050-394
Valongo	PT	1	411888	-84986	0	21	4440-238|4440-530|4440-573|4440-618|4440-663|4440-706|4440-749|4440-792
Vilar	PT	8	406273	-86323	0	21	3800-000|3800-135|3800-260|3800-399|3810-055|3810-182|3810-311|3810-455
Caparica	PT	5	386618	-92003	0	21	2825-010|2825-026|2825-047|2825-069|2825-076|2825-113|2825-145|2825-156
Areeiro	PT	0	387410	-91380	0	21	1000-001|1099-042|1169-074|1200-733|1300-487|1500-199|1700-000|1800-401
Arouca	PT	8	409306	-82449	0	21	4540-000|4540-107|4540-117|4540-127|4540-137|4540-147|4540-157|4540-167
Belas	PT	0	387767	-92635	0	21	2605-001|2605-026|2605-042|2605-057|2605-173|2605-193|2605-208|2605-289
Laranjeiro	PT	5	386560	-91538	0	21	2800-000|2800-340|2805-157|2810-071|2810-333|2815-730|2855-060|2855-297
Linda-a-Velha	PT	0	387145	-92422	0	21	2795-002|2795-035|2795-070|2795-104|2795-139|2795-180|2795-222|2799-002
Falagueira	PT	0	387639	-92280	0	21	1675-003|1685-228|2605-666|2610-207|2650-379|2700-384|2720-081|2745-135
Trofa	PT	1	413373	-85596	0	21	4745-010|4745-219|4745-390|4745-537|4785-061|4785-216|4785-358|4785-574
Baião	PT	1	411627	-80347	0	21	4640-000|4640-109|4640-118|4640-131|4640-144|4640-158|4640-171|4640-180
Carcavelos	PT	0	386910	-93222	0	20	2775-374|2775-416|2775-566|2775-585|2775-603|2775-622|2775-710|2775-745
Alcântara	PT	0	387010	-91714	0	20	1000-001|1100-086|1170-141|1250-120|1399-019|1600-233|1750-461|1990-150
Camarate	PT	0	388036	-91281	0	20	2680-001|2680-034|2680-067|2680-099|2680-136|2680-170|2680-477|2680-543
Ponta Delgada	PT	18	377395	-256687	2	20	9500-000|9500-052|9500-094|9500-171|9500-223|9500-307|9500-349|9500-791
Entroncamento	PT	11	394667	-84667	0	20	2330-000|2330-039|2330-079|2330-123|2330-166|2330-206|2330-248|2330-292
Paredes	PT	1	412048	-83315	0	20	4575-290|4580-015|4580-045|4580-075|4580-123|4580-156|4580-198|4580-253
Monção	PT	12	420789	-84808	0	20	4950-000|4950-417|4950-429|4950-442|4950-458|4950-472|4950-489|4950-506
Piedade	PT	5	386701	-91585	0	19	2800-000|2800-291|2805-128|2810-028|2810-270|2815-654|2815-891|2855-156
Custoias	PT	13	411053	-73210	0	19	5155-100|5155-103|5155-107|5155-111|5155-115|5155-118|5155-122|5155-126
Algés	PT	0	387024	-92294	0	19	1495-001|1495-024|1495-046|1495-068|1495-086|1495-104|1495-123|1495-206
Tomar	PT	11	396020	-84092	0	19	2300-000|2300-408|2300-455|2300-484|2300-513|2300-542|2300-572|2300-601
Barcelos	PT	2	415317	-86184	0	19	4750-000|4750-128|4750-169|4750-212|4750-265|4750-304|4750-344|4750-820
São Tiago de Custoias	PT	1	412000	-86333	0	19	4455-561|4460-089|4460-285|4460-472|4460-798|4465-083|4465-243|4465-612
Pedroso	PT	1	414110	-87490	0	19	4490-000|4490-145|4490-478|4490-625|4495-072|4495-218|4495-368|4495-548
Vilar de Andorinho	PT	1	411057	-85862	0	19	4410-006|4410-288|4420-370|4420-455|4420-533|4430-654|4430-796|4430-864
São João da Talha	PT	0	388238	-90972	0	19	2695-081|2695-477|2695-541|2695-582|2695-626|2695-677|2695-724|2695-806
Azeitão	PT	5	385192	-90139	0	19	2925-001|2925-104|2925-181|2925-259|2925-348|2925-453|2925-623|2925-707
Santa Iria da Azóia	PT	0	388411	-90991	0	19	2580-384|2625-262|2660-467|2690-144|2690-351|2690-572|2695-465|2695-670
Ovar	PT	8	408586	-86251	0	18	3880-000|3880-051|3880-105|3880-161|3880-216|3880-267|3880-318|3880-369
Vila Franca de Xira	PT	0	389552	-89897	0	18	2600-000|2600-042|2600-092|2600-123|2600-155|2600-187|2600-227|2600-264
Carnide	PT	0	387667	-91833	0	18	1675-003|1675-203|1685-145|1685-745|2620-005|2620-405|2675-356|2675-530
Leça da Palmeira	PT	1	411910	-87003	0	18	4450-000|4450-103|4450-208|4450-320|4450-625|4450-728|4455-796|4460-038
Loulé	PT	9	371377	-80197	0	18	8100-000|8100-284|8100-501|8100-544|8100-584|8100-641|8100-686|8100-726
Moita	PT	5	386508	-89904	0	18	2860-000|2860-379|2860-405|2860-429|2860-454|2860-479|2860-502|2860-698
Sacavém	PT	0	387920	-91080	0	18	2685-002|2685-028|2685-051|2685-072|2685-093|2685-114|2685-147|2685-881
Covilhã	PT	16	402811	-75050	0	18	6200-000|6200-065|6200-133|6200-199|6200-268|6200-341|6200-410|6200-552
Ramada	PT	0	388037	-91877	0	18	2620-184|2620-226|2620-270|2620-313|2620-355|2620-398|2620-452|2620-498
Chaves	PT	19	417402	-74688	0	18	5400-000|5400-072|5400-144|5400-222|5400-303|5400-382|5400-464|5400-541
Pombal	PT	4	399167	-86285	0	17	3100-000|3100-427|3100-447|3100-467|3100-488|3100-508|3100-528|3100-553
Quelfes	PT	9	370600	-78216	0	17	8700-133|8700-158|8700-218|8700-242|8700-247|8700-252|8700-273|8700-280
Ílhavo	PT	8	406019	-86702	0	17	3830-024|3830-052|3830-090|3830-121|3830-149|3830-179|3830-207|3830-236
Parede	PT	0	386928	-93541	0	17	2775-003|2775-153|2775-184|2775-211|2775-242|2775-270|2775-297|2775-350
São Paulo de Frades	PT	3	402468	-83940	0	17
Eiras	PT	3	402483	-84155	0	17
Condeixa-a-Nova	PT	3	401128	-84980	0	17	3150-000|3150-124|3150-132|3150-140|3150-148|3150-156|3150-199|3150-239
Alfragide	PT	0	387320	-92192	0	17	1495-001|2610-114|2650-148|2700-017|2700-463|2720-046|2790-021|2794-039
São Pedro da Cova	PT	1	411433	-85003	0	17	4420-000|4510-205|4510-250|4510-293|4510-340|4510-386|4510-430|4510-757
Vila Real	PT	19	413001	-77432	0	17	5000-000|5000-306|5000-441|5000-525|5000-575|5000-618|5000-658|5000-701
Palmela	PT	5	385690	-89013	0	17	2950-000|2950-044|2950-116|2950-219|2950-247|2950-275|2950-316|2950-350
Fafe	PT	2	414508	-81726	0	17	4820-000|4820-136|4820-178|4820-218|4820-259|4820-299|4820-339|4820-395
Cabeceiras de Basto	PT	2	415143	-79894	0	17	4860-000|4860-073|4860-134|4860-173|4860-246|4860-295|4860-338|4860-416
Belém	PT	0	386987	-91929	0	17	1495-001|1495-204|2800-147|2800-703|2805-138|2805-353|2810-141|2810-327
Feira	PT	8	409254	-85428	0	16	3700-786|4520-169|4520-195|4520-221|4520-247|4520-274|4520-460|4520-541
Leça do Bailio	PT	1	412120	-86342	0	16	4425-001|4425-436|4460-153|4460-761|4465-292|4470-115|4470-557|4475-202
Vialonga	PT	0	388721	-90780	0	16	2625-084|2625-579|2625-617|2625-639|2625-658|2625-674|2625-695|2625-719
Buraca	PT	0	387333	-92000	0	16	1675-003|1675-308|2610-196|2650-157|2650-479|2700-301|2700-660|2720-124
Albufeira	PT	9	370882	-82503	0	16	8200-001|8200-044|8200-102|8200-145|8200-185|8200-265|8200-328|8200-604
Baguim do Monte	PT	1	411920	-85412	0	16	4435-590|4435-626|4435-658|4435-684|4435-710|4435-742|4435-773|4435-806
Alcobaça	PT	4	395522	-89775	0	16	2460-000|2460-012|2460-024|2460-035|2460-047|2460-059|2460-071|2460-085
Vermoim	PT	1	412432	-86065	0	16	4770-054|4770-752|4770-755|4770-758|4770-761|4770-765|4770-768|4770-771
Peniche	PT	4	393558	-93811	0	16	2520-000|2520-249|2520-299|2520-349|2520-402|2520-453|2520-503|2520-553
Campo Grande	PT	0	387547	-91665	0	16	1675-003|1675-047|1675-102|1675-150|1675-199|1675-256|1675-297|1675-348
São Martinho do Bispo	PT	3	402102	-84569	0	15
Ribeira de Frades	PT	3	402050	-84793	0	15	3045-418|3045-421|3045-425|3045-429|3045-433|3045-436|3045-440|3045-511
Alfena	PT	1	412367	-85245	0	15	4445-001|4445-035|4445-068|4445-101|4445-134|4445-167|4445-201|4445-234
Tavira	PT	9	371273	-76486	0	15	8800-000|8800-326|8800-360|8800-397|8800-433|8800-606|8800-665|8800-701
Torres Novas	PT	11	394758	-85435	0	15	2350-000|2350-420|2350-446|2350-525|2350-551|2350-577|2350-676|2350-761
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
@jobs pt_BR
"""#
}
