extension SentenceParts {
  /// The parts by language, a line for each list: subjects, verbs, objects, places and times.
  static let texts: [String: StaticString] = [
    "de": """
    Der alte Gärtner|Die neue Nachbarin|Ein junger Maler|Meine Schwester|Das kleine Museum|Der Bäcker an der Ecke|Die Lehrerin|Unser Verein|Eine freundliche Ärztin|Der Lokführer|Die Fotografin|Das ganze Dorf|Mein bester Freund|Der Schreiner|Eine alte Dame|Die Bibliothek|Der Student|Die Köchin|Ein Reisender|Das Theater|Der Bürgermeister|Die Musikerin|Unser Onkel|Eine Freundin aus Hamburg
    besucht|zeigt|findet|beschreibt|sucht|öffnet|malt|empfiehlt|verkauft|kennt|liebt|bringt|holt|verschenkt|betrachtet|repariert|vergisst|fotografiert|bewundert|erwähnt
    den alten Garten|das blaue Fahrrad|die lange Geschichte|einen kleinen Laden|das Haus am Fluss|den ersten Brief|eine rote Lampe|die ruhige Straße|den großen Markt|ein altes Buch|die neue Brücke|das schmale Boot|einen warmen Mantel|die schöne Aussicht|das Bild im Flur|den letzten Zug|eine seltene Karte|den Schlüssel|die kleine Werkstatt|das alte Klavier|den Weg zum See|eine bunte Decke|das Fest|den runden Tisch
    am Morgen|im Sommer|nach der Arbeit|mit viel Geduld|zum ersten Mal|vor dem Regen|in der Stadt|am Wochenende|ohne Eile|seit vielen Jahren|bei gutem Wetter|auf dem Heimweg|nach langer Zeit|im Winter|am späten Abend|in aller Ruhe|wie jedes Jahr|mit großer Freude
    """,
    "fr": """
    Le vieux jardinier|La nouvelle voisine|Un jeune peintre|Ma sœur|Le petit musée|Le boulanger du coin|La professeure|Notre association|Une médecin aimable|Le conducteur du train|La photographe|Tout le village|Mon meilleur ami|Le menuisier|Une vieille dame|La bibliothèque|L'étudiant|La cuisinière|Un voyageur|Le théâtre|La mairesse|La musicienne|Notre oncle|Une amie de Lyon
    visite|montre|trouve|décrit|cherche|ouvre|peint|recommande|vend|connaît|aime|apporte|prépare|offre|regarde|répare|oublie|photographie|admire|mentionne
    le vieux jardin|le vélo bleu|la longue histoire|une petite boutique|la maison au bord de l'eau|la première lettre|une lampe rouge|la rue tranquille|le grand marché|un livre ancien|le nouveau pont|le bateau étroit|un manteau chaud|la belle vue|le tableau du couloir|le dernier train|une carte rare|la clé|le petit atelier|le vieux piano|le chemin du lac|une couverture colorée|la fête|la table ronde
    le matin|en été|après le travail|avec beaucoup de patience|pour la première fois|avant la pluie|en ville|le week-end|sans se presser|depuis des années|par beau temps|sur le chemin du retour|après un long moment|en hiver|tard le soir|en silence|comme chaque année|avec plaisir
    """,
    "es": """
    El viejo jardinero|La nueva vecina|Un joven pintor|Mi hermana|El pequeño museo|El panadero de la esquina|La profesora|Nuestra asociación|Una doctora amable|El conductor del tren|La fotógrafa|Todo el pueblo|Mi mejor amigo|El carpintero|Una señora mayor|La biblioteca|El estudiante|La cocinera|Un viajero|El teatro|La alcaldesa|La pianista|Nuestro tío|Una amiga de Sevilla
    visita|muestra|encuentra|describe|busca|abre|pinta|recomienda|vende|conoce|compra|trae|prepara|regala|mira|arregla|olvida|fotografía|admira|menciona
    el viejo jardín|la bicicleta azul|la larga historia|una pequeña tienda|la casa junto al río|la primera carta|una lámpara roja|la calle tranquila|el gran mercado|un libro antiguo|el puente nuevo|el barco estrecho|un abrigo caliente|la hermosa vista|el cuadro del pasillo|el último tren|un mapa raro|la llave|el pequeño taller|el viejo piano|el camino del lago|una manta de colores|la fiesta|la mesa redonda
    por la mañana|en verano|después del trabajo|con mucha paciencia|por primera vez|antes de la lluvia|en la ciudad|los fines de semana|sin prisa|desde hace años|con buen tiempo|de camino a casa|después de mucho tiempo|en invierno|por la noche|en silencio|como cada año|con mucho gusto
    """,
    "it": """
    Il vecchio giardiniere|La nuova vicina|Un giovane pittore|Mia sorella|Il piccolo museo|Il fornaio all'angolo|La maestra|La nostra associazione|Una dottoressa gentile|Il macchinista|La fotografa|Tutto il paese|Il mio migliore amico|Il falegname|Una signora anziana|La biblioteca|Lo studente|La cuoca|Un viaggiatore|Il teatro|La sindaca|La musicista|Nostro zio|Un'amica di Torino
    visita|mostra|trova|descrive|cerca|apre|dipinge|consiglia|vende|conosce|ama|porta|prepara|regala|guarda|ripara|dimentica|fotografa|ammira|ricorda
    il vecchio giardino|la bicicletta blu|la lunga storia|un piccolo negozio|la casa sul fiume|la prima lettera|una lampada rossa|la strada tranquilla|il grande mercato|un libro antico|il nuovo ponte|la barca stretta|un cappotto caldo|la bella vista|il quadro del corridoio|l'ultimo treno|una mappa rara|la chiave|il piccolo laboratorio|il vecchio pianoforte|il sentiero del lago|una coperta colorata|la festa|il tavolo rotondo
    al mattino|in estate|dopo il lavoro|con molta pazienza|per la prima volta|prima della pioggia|in città|nel fine settimana|senza fretta|da molti anni|con il bel tempo|sulla via di casa|dopo molto tempo|in inverno|a tarda sera|in silenzio|come ogni anno|con piacere
    """,
    "pt": """
    O velho jardineiro|A nova vizinha|Um jovem pintor|A minha irmã|O pequeno museu|O padeiro da esquina|A professora|A nossa associação|Uma médica simpática|O condutor do comboio|A fotógrafa|Toda a aldeia|O meu melhor amigo|O carpinteiro|Uma senhora idosa|A biblioteca|O estudante|A cozinheira|Um viajante|O teatro|A escritora|A pianista|O nosso tio|Uma amiga do Porto
    visita|mostra|encontra|descreve|procura|abre|pinta|recomenda|vende|conhece|adora|traz|prepara|oferece|observa|repara|esquece|fotografa|admira|menciona
    o velho jardim|a bicicleta azul|a longa história|uma pequena loja|a casa junto ao rio|a primeira carta|uma lâmpada vermelha|a rua tranquila|o grande mercado|um livro antigo|a nova ponte|o barco estreito|um casaco quente|a bela vista|o quadro do corredor|um mapa raro|a chave|a pequena oficina|o velho piano|o caminho do lago|uma manta colorida|a festa|a mesa redonda|o bolo de maçã
    de manhã|no verão|depois do trabalho|com muita paciência|pela primeira vez|antes da chuva|na cidade|ao fim de semana|sem pressa|há muitos anos|com bom tempo|a caminho de casa|depois de muito tempo|no inverno|à noite|em silêncio|como todos os anos|com prazer
    """,
    "nl": """
    De oude tuinman|De nieuwe buurvrouw|Een jonge schilder|Mijn zus|Het kleine museum|De bakker op de hoek|De lerares|Onze vereniging|Een vriendelijke arts|De machinist|De fotograaf|Het hele dorp|Mijn beste vriend|De timmerman|Een oude dame|De bibliotheek|De student|De kok|Een reiziger|Het theater|De burgemeester|De muzikante|Onze oom|Een vriendin uit Utrecht
    bezoekt|toont|vindt|beschrijft|zoekt|opent|schildert|verkoopt|kent|bewondert|brengt|haalt|bekijkt|repareert|vergeet|fotografeert|noemt|koopt|bewaart|gebruikt
    de oude tuin|de blauwe fiets|het lange verhaal|een kleine winkel|het huis aan de rivier|de eerste brief|een rode lamp|de rustige straat|de grote markt|een oud boek|de nieuwe brug|de smalle boot|een warme jas|het mooie uitzicht|het schilderij in de gang|een zeldzame kaart|de sleutel|de kleine werkplaats|de oude piano|het pad naar het meer|een kleurige deken|de ronde tafel|het rode dak|een stille kamer
    in de ochtend|in de zomer|na het werk|met veel geduld|voor het eerst|voor de regen|in de stad|in het weekend|zonder haast|sinds jaren|bij mooi weer|op weg naar huis|na lange tijd|in de winter|laat op de avond|in alle rust|zoals elk jaar|met plezier
    """,
    "sv": """
    Den gamla trädgårdsmästaren|Den nya grannen|En ung målare|Min syster|Det lilla museet|Bagaren på hörnet|Läraren|Vår förening|En vänlig läkare|Lokföraren|Fotografen|Hela byn|Min bästa vän|Snickaren|En äldre dam|Biblioteket|Studenten|Kocken|En resenär|Teatern|Borgmästaren|Musikern|Vår farbror|En vän från Uppsala
    besöker|visar|hittar|beskriver|söker|öppnar|målar|rekommenderar|säljer|känner till|älskar|hämtar|betraktar|lagar|glömmer|fotograferar|beundrar|nämner|köper|sparar
    den gamla trädgården|den blå cykeln|den långa historien|en liten butik|huset vid floden|det första brevet|en röd lampa|den lugna gatan|den stora marknaden|en gammal bok|den nya bron|den smala båten|en varm kappa|den vackra utsikten|tavlan i hallen|det sista tåget|en sällsynt karta|nyckeln|den lilla verkstaden|det gamla pianot|stigen till sjön|en färgglad filt|det runda bordet|ett tyst rum
    på morgonen|på sommaren|efter jobbet|med stort tålamod|för första gången|före regnet|i staden|på helgen|utan brådska|sedan många år|i vackert väder|på väg hem|efter lång tid|på vintern|sent på kvällen|i lugn och ro|som varje år|med glädje
    """,
    "pl": """
    Stary ogrodnik|Nowa sąsiadka|Młody malarz|Moja siostra|Małe muzeum|Piekarz z rogu|Nauczycielka|Nasze stowarzyszenie|Miła lekarka|Maszynista|Fotografka|Cała wieś|Mój najlepszy przyjaciel|Stolarz|Starsza pani|Biblioteka|Student|Kucharka|Podróżny|Teatr|Burmistrz|Pisarka|Nasz wujek|Koleżanka z Krakowa
    odwiedza|pokazuje|znajduje|opisuje|otwiera|maluje|poleca|sprzedaje|zna|lubi|przynosi|kupuje|ogląda|naprawia|fotografuje|podziwia|wspomina|wybiera|zamyka|pamięta
    stary ogród|niebieski rower|długą historię|mały sklep|dom nad rzeką|pierwszy list|czerwoną lampę|spokojną ulicę|duży targ|starą książkę|nowy most|wąską łódź|ciepły płaszcz|piękny widok|obraz w korytarzu|ostatni pociąg|rzadką mapę|mały klucz|małą pracownię|stare pianino|drogę nad jezioro|kolorowy koc|okrągły stół|cichy pokój
    rano|latem|po pracy|z wielką cierpliwością|po raz pierwszy|przed deszczem|w mieście|w weekend|bez pośpiechu|od wielu lat|przy dobrej pogodzie|w drodze do domu|po długim czasie|zimą|późnym wieczorem|w ciszy|jak co roku|z radością
    """,
  ]
}
