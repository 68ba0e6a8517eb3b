extension TopicGrammars {
  /// Subjects of commits, in the imperative.
  static let commitMessages = topic(
    #"""
    commit: {verb} {what} *5 | {verb} {what} {since} *2 | {verb} {what} {reason} *4 | {Area}: {verb_lower} {what} *2 | Fix {bug} *3 | Fix {bug} {reason} | Bump {dep} to {1..9}.{0..20}.{0..9} *2 | Revert "{Verb_lower} {what}" | Release {0..9}.{0..30}.{0..9} | Merge branch '{branch}' | {prefix}: {verb_lower} {what}
    verb: {Verb_lower}
    verb_lower: add | remove | rename | move | simplify | extract | document | test | inline | deprecate | update | refactor | allow | cache | validate | log | split | restore | improve | handle
    what: the {area} {part} | {part} of the {area} | the {adjective} {part} | a test for the {area} {part} | the {part} | the {area} {part} and its tests | unused {part}s
    area = parser | login | checkout | search | export | cache | router | scheduler | payment | invoice | profile | mailer | upload | settings | pipeline | index | queue | importer | billing | session
    part: validation | header | timeout | endpoint | migration | helper | config | message | field | retry | option | layout | query | table | flag | callback | template | fixture | handler | model
    adjective: old | unused | slow | flaky | duplicated | missing | broken | optional | default | internal | deprecated
    reason: on small screens | for empty lists | when the network is down | so that tests run in parallel | before the first request | in strict mode | without a session | to save memory | after a redirect | as the standard says | on Windows
    since: since {version} | as of {version} | (#{100..9999}) *3 | for {dep} {1..20}
    version: {1..9}.{0..20} | v{1..9}.{0..9}
    bug: a crash in the {area} | a race in the {area} | the {adjective} {part} | a typo in the {part} | rounding in the {area} | an off-by-one error in the {area} | a leak in the {area} {part} | the time zone of the {part} | encoding of the {part}
    dep: libpq | openssl | react | swift-log | postgres | node | rails | sqlite | eslint | gradle | serde | django
    branch: main | feature/{area}-{part} | fix/{area} | release/{1..9}.{0..9}
    prefix: feat | fix | docs | chore | refactor | test | perf | build | ci
    """#)
}
