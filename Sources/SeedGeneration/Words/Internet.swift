/// Domains and addresses of the internet, all reserved for documentation and tests.
enum Internet {
  /// Domains that nobody can own, so that mail to them never arrives (RFC 2606, RFC 6761).
  static let domains = WordList("example.com|example.org|example.net")
  static let mimeTypes = WordList(
    """
    application/json|application/pdf|application/xml|application/zip|audio/mpeg|image/gif|image/jpeg|\
    image/png|image/svg+xml|image/webp|text/css|text/csv|text/html|text/markdown|text/plain|video/mp4
    """)
  static let fileEndings = WordList(
    "csv|docx|gif|html|jpg|json|md|mp3|mp4|pdf|png|pptx|svg|txt|xlsx|xml|yaml|zip")
}
