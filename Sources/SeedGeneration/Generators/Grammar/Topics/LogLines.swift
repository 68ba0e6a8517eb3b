extension TopicGrammars {
  /// Lines of a server log, without their time.
  static let logLines = topic(
    #"""
    line: {info} *8 | {warn} *2 | {error} | {debug} *2
    info: INFO [{front}] {request} {200..204} in {1..900} ms | INFO [{back}] started {job} #{1000..99999} | INFO [{back}] {job} #{1000..99999} finished in {1..90}.{0..9} s | INFO [{component}] user {1..99999} signed in from 203.0.113.{1..254} | INFO [{component}] {1..500} {things} {done} | INFO [{component}] cache hit ratio {70..99}.{0..9}%
    warn: WARN [{front}] {request} took {1000..9999} ms | WARN [{back}] retry {1..5} of 5 for {job} #{1000..99999} | WARN [{component}] disk usage at {80..97}% | WARN [{component}] deprecated option {option} | WARN [{component}] {2..60} connections idle for {5..50} s | WARN [{component}] rate limit reached for user {1..99999}
    error: ERROR [{front}] {request} {500..504} after {1..9999} ms | ERROR [{back}] {job} #{1000..99999} failed: {cause} | ERROR [{component}] {cause} | ERROR [{component}] gave up after {3..9} attempts: {cause}
    debug: DEBUG [{component}] {option}={1..500} | DEBUG [{component}] parsed {2..9000} bytes in {1..40} ms | DEBUG [{component}] acquired lock {job} | DEBUG [{component}] query returned {2..1000} rows
    front: api | web | gateway | uploads | auth | billing | admin
    back: worker | scheduler | mailer | search | sync
    component: api | web | worker | scheduler | mailer | auth | db | cache | search | billing | gateway | uploads
    request: GET /{resource}/{1..99999} | GET /{resource} | POST /{resource} | PUT /{resource}/{1..99999} | DELETE /{resource}/{1..99999} | GET /health
    resource: users | orders | products | sessions | invoices | reports | images | comments | search | carts
    job: send_invoice | resize_image | sync_inventory | export_report | purge_sessions | rebuild_index | import_feed | nightly_backup
    things: messages | rows | files | webhooks | sessions | documents | images | mails
    done: sent | deleted | indexed | expired | imported | compressed | queued
    option: max_connections | timeout | pool_size | batch_size | ttl | workers | log_level
    cause: connection refused | timeout after {5..60} s | no space left on device | invalid token | duplicate key {1000..99999} | upstream closed the connection | out of memory | certificate expired | deadlock detected
    """#)
}
