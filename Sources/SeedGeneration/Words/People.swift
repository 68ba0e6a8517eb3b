/// Names of people from many places, and words that go with them.
enum People {
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
