/// Names of people from many places, and what belongs to them.
enum People {
  static let firstNames = WordList(
    """
    Aaliyah|Aaron|Abena|Ada|Adam|Aditi|Adrian|Agnes|Ahmed|Aiko|Aisha|Akira|Alan|Alba|Alejandro|\
    Alice|Amara|Amelia|Amina|Amir|Ana|Anders|Andre|Anika|Anna|Antonio|Anya|Ariel|Arjun|Astrid|\
    Ayumi|Beatriz|Ben|Bianca|Bruno|Camila|Carlos|Carmen|Caroline|Chen|Chiara|Chidi|Clara|Claire|\
    Daniel|Daria|David|Deepa|Diego|Dina|Dmitri|Edith|Elena|Eli|Elif|Elias|Emeka|Emil|Emma|Enzo|\
    Erik|Esther|Eva|Fatima|Felix|Fiona|Florian|Frida|Gabriel|Grace|Hana|Hannah|Haruto|Hassan|\
    Helena|Henry|Hiroshi|Hugo|Ibrahim|Ida|Ines|Ingrid|Irina|Isaac|Isabel|Ivan|Jack|Jamal|Jan|\
    Jasmine|Javier|Jin|Joao|Johanna|John|Jonas|Jorge|Julia|Kai|Karim|Karl|Kenji|Khadija|Kofi|\
    Lara|Lars|Laura|Layla|Leila|Leo|Lena|Liam|Lina|Lucas|Lucia|Luis|Maja|Malik|Marco|Maria|Marie|\
    Mariam|Martin|Maya|Mei|Mia|Miguel|Mila|Min|Mira|Mohamed|Nadia|Naomi|Nia|Nina|Noah|Noor|Nora|\
    Oliver|Olga|Omar|Oscar|Pablo|Paula|Pedro|Petra|Priya|Rafael|Rahul|Rania|Rebecca|Ren|Rita|Rosa|\
    Ruth|Sakura|Salma|Samir|Samuel|Sara|Sergio|Simone|Sofia|Sven|Tariq|Tessa|Thomas|Tomas|Uma|\
    Valentina|Vera|Victor|Viktoria|Wanjiru|Wei|William|Yara|Yasmin|Yuki|Yusuf|Zara|Zoe|Zofia
    """)
  static let lastNames = WordList(
    """
    Abebe|Adeyemi|Ahmed|Akhtar|Ali|Allen|Almeida|Alvarez|Andersen|Anderson|Aoki|Baker|Banerjee|\
    Barbosa|Bauer|Becker|Bell|Berg|Bernard|Bianchi|Blanc|Bogdanov|Brown|Campbell|Cardoso|Carter|\
    Castillo|Castro|Chan|Chang|Chen|Chopra|Clark|Cohen|Cooper|Costa|Cruz|Dahl|Davies|Delgado|Diaz|\
    Dubois|Edwards|Eriksson|Evans|Farah|Fernandez|Ferrari|Fischer|Flores|Fontaine|Garcia|Girard|\
    Gomez|Gonzalez|Green|Gupta|Haddad|Hall|Hansen|Harris|Hassan|Hernandez|Hoffmann|Horvat|Hughes|\
    Hussein|Ibrahim|Ito|Ivanova|Jackson|Jansen|Jensen|Johansson|Johnson|Jones|Kamau|Kaplan|Kaya|\
    Keller|Khan|Kim|King|Klein|Kobayashi|Kowalski|Kumar|Larsen|Laurent|Lee|Lewis|Li|Lim|Lindberg|\
    Lopez|Lund|Mahmoud|Marino|Martin|Martinez|Mbeki|Mehta|Meyer|Mitchell|Moore|Morales|Moreau|\
    Morgan|Moyo|Muller|Murphy|Nakamura|Nguyen|Nielsen|Novak|Nowak|Okafor|Olsen|Omondi|Ortega|\
    Osei|Park|Patel|Pereira|Perez|Petrov|Pham|Phillips|Popescu|Quinn|Ramirez|Ramos|Rao|Reyes|\
    Ricci|Rivera|Roberts|Robinson|Rodriguez|Romero|Rossi|Roy|Ruiz|Russo|Saito|Salazar|Sanchez|\
    Santos|Sato|Schmidt|Schneider|Scott|Shah|Sharma|Silva|Singh|Smith|Sokolov|Souza|Suzuki|Takahashi|\
    Tan|Tanaka|Taylor|Thompson|Torres|Toure|Tran|Turner|Vargas|Vasquez|Vega|Vogel|Walker|Wang|Ward|\
    Watanabe|Weber|White|Williams|Wilson|Wong|Wright|Wu|Yamamoto|Yang|Yilmaz|Young|Zhang|Zhou|Zimmermann
    """)
  static let firstLower = firstNames.lowercased
  static let lastLower = lastNames.lowercased
  static let jobs = WordList(
    """
    Accountant|Analyst|Architect|Art Director|Baker|Biologist|Bookkeeper|Buyer|Carpenter|Chef|Chemist|\
    Consultant|Controller|Copywriter|Data Engineer|Dentist|Designer|Developer|Economist|Editor|\
    Electrician|Engineer|Estimator|Event Planner|Gardener|Geologist|Illustrator|Instructor|Interpreter|\
    Journalist|Librarian|Logistics Manager|Machinist|Marketing Manager|Mechanic|Midwife|Nurse|\
    Office Manager|Optician|Paramedic|Pharmacist|Photographer|Physicist|Pilot|Plumber|Product Manager|\
    Producer|Project Manager|Recruiter|Researcher|Sales Manager|Scientist|Social Worker|Statistician|\
    Surveyor|Systems Administrator|Teacher|Technician|Test Engineer|Translator|Tutor|Veterinarian|Welder
    """)
}
