/// What belongs to the internet, all of it reserved for documentation and tests.
enum Internet {
  /// Domains that nobody can own, so that no mail to them arrives (RFC 2606, RFC 6761).
  static let domains = WordList("example.com|example.org|example.net")
  static let agents = WordList(
    """
    Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0
    Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0
    Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:128.0) Gecko/20100101 Firefox/128.0
    Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36
    Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15
    Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1
    Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36
    """)
  static let mimeTypes = WordList(
    """
    application/json|application/pdf|application/xml|application/zip|audio/mpeg|image/gif|image/jpeg|\
    image/png|image/svg+xml|image/webp|text/css|text/csv|text/html|text/markdown|text/plain|video/mp4
    """)
  static let fileEndings = WordList(
    "csv|docx|gif|html|jpg|json|md|mp3|mp4|pdf|png|pptx|svg|txt|xlsx|xml|yaml|zip")
}
