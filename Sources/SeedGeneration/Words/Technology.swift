/// Words of the internet and of software; facts, in no source's order.
enum Technology {
  /// Methods of RFC 9110, by how often servers see them.
  static let methods: [(String, Double)] = [
    ("GET", 68), ("POST", 18), ("PUT", 4), ("PATCH", 4), ("DELETE", 2), ("HEAD", 2),
    ("OPTIONS", 2),
  ]
  /// Browsers, about as often as they are used.
  static let browsers: [(String, Double)] = [
    ("Chrome", 64), ("Safari", 18), ("Edge", 6), ("Firefox", 4), ("Samsung Internet", 3),
    ("Opera", 2), ("Brave", 1), ("UC Browser", 1), ("DuckDuckGo", 0.5), ("Vivaldi", 0.5),
  ]
  /// Operating systems, about as often as they are used.
  static let systems: [(String, Double)] = [
    ("Android", 42), ("Windows", 26), ("iOS", 18), ("macOS", 7), ("iPadOS", 2), ("Linux", 2),
    ("Ubuntu", 1), ("ChromeOS", 1), ("Debian", 0.5), ("Fedora", 0.4), ("FreeBSD", 0.1),
  ]
  /// Devices, about as often as they are used.
  static let devices: [(String, Double)] = [
    ("phone", 56), ("laptop", 22), ("desktop", 14), ("tablet", 4), ("television", 1.5),
    ("watch", 1), ("e-reader", 0.5), ("console", 0.5), ("speaker", 0.3), ("kiosk", 0.2),
  ]
  static let languages = WordList(
    """
    Swift|Rust|Go|Python|Ruby|Java|Kotlin|JavaScript|TypeScript|C|C++|C#|PHP|Elixir|Erlang|Haskell|Scala|\
    Clojure|Perl|R|Julia|Lua|Dart|Zig|OCaml|F#|SQL|Bash|Fortran|COBOL
    """)
  /// Identifiers of the SPDX licence list.
  static let licenses = WordList(
    """
    MIT|Apache-2.0|BSD-2-Clause|BSD-3-Clause|GPL-2.0-only|GPL-3.0-only|LGPL-2.1-only|LGPL-3.0-only|\
    AGPL-3.0-only|MPL-2.0|EPL-2.0|ISC|Unlicense|CC0-1.0|CC-BY-4.0|CC-BY-SA-4.0|Zlib|BSL-1.0|Artistic-2.0|\
    EUPL-1.2|OFL-1.1|WTFPL|PostgreSQL|0BSD
    """)
  static let emoji = WordList(
    """
    😀|😃|😄|😁|😅|😂|🙂|🙃|😉|😊|😇|😍|😘|😋|😎|🤓|🤔|😐|😴|😢|😭|😱|😡|🥳|🤗|👍|👎|👏|🙌|🙏|💪|👋|✌|👌|👀|🧠|💔|💯|💥|💬|\
    🐶|🐱|🐭|🐰|🦊|🐻|🐼|🐯|🦁|🐮|🐷|🐸|🐵|🐔|🐧|🐦|🦉|🐴|🦄|🐝|🐛|🦋|🐌|🐞|🐢|🐙|🐬|🐳|🐘|🌵|🌲|🌳|🌴|🌱|🍀|🍁|🌷|🌹|🌻|🌈|⭐|🔥|\
    🍎|🍐|🍊|🍋|🍌|🍉|🍇|🍓|🍒|🍑|🥝|🍅|🥑|🥦|🌽|🥕|🍞|🧀|🍕|🍔|🍟|🍣|🍜|🍪|🎂|☕|🍵|⚽|🏀|🎾|🏐|🎲|🎯|🎸|🎹|🎬|🎨|🚗|🚕|🚲|🚂|✈|🚀|\
    ⛵|🏠|🏢|⛺|⌚|📱|💻|📷|💡|📚|📝|📌|📎|🔑|🔒|🔔|🎁|🎉|🎈|✅|❌|❓|❗
    """)
  static let roots = WordList("home|opt|srv|usr|var|data|mnt|media")
  static let folders = WordList(
    """
    archive|assets|backup|cache|config|documents|downloads|exports|images|imports|lib|logs|music|\
    pictures|projects|public|reports|shared|static|templates|uploads|users|videos|work
    """)
  static let sections = WordList(
    """
    about|account|archive|articles|blog|careers|cart|categories|contact|docs|events|faq|help|home|jobs|login|\
    news|orders|pricing|products|profile|search|settings|shop|support|tags|team|terms|topics|users
    """)
  static let hosts = WordList(
    "www|api|app|mail|web|db|cdn|cache|proxy|auth|shop|blog|files|queue|search|worker|static|log")
  /// Codes of RFC 9110, successes more often.
  static let statuses: [(Int64, Double)] = [
    (200, 70), (201, 6), (202, 1), (204, 4), (206, 1), (301, 2), (302, 3), (304, 5), (307, 0.5),
    (400, 2),
    (401, 1.5), (403, 1), (404, 4), (405, 0.2), (409, 0.3), (410, 0.1), (413, 0.1), (422, 0.5),
    (429, 0.6),
    (500, 0.6), (502, 0.3), (503, 0.4), (504, 0.2),
  ]
}
