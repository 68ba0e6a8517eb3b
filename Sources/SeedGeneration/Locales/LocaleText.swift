/// The data of the locales, a string each, as `Scripts/locales/compile.py` writes them.
///
/// A string has sections: a line `@name`, then one line for each entry. A tab separates an entry's
/// fields, `|` the alternatives of a field. A line `@name code` reuses that section of another
/// locale.
///
/// | section | entries |
/// |---|---|
/// | `form` | the full name: `f` first name, `l` last name |
/// | `titles`, `genders` | of men, of women |
/// | `female`, `male`, `last`, `last.female` | name, `=` and its Latin letters if they differ, weight if it changes |
/// | `companies` | legal forms; `%` is the name's place if it isn't the first |
/// | `address` | an address in one line, and that of a house in its street |
/// | `streets` | names |
/// | `zones`, `regions`, `cities` | places; a city has numbers of its region and zone, and may have forms of its own of postal codes and telephone numbers |
/// | `countries` | names of the countries in the order of ``facts`` |
/// | `months`, `weekdays`, `words` | words of the language |
/// | `jobs` | titles of jobs; that of a man and of a woman if they differ |
enum LocaleText {}
