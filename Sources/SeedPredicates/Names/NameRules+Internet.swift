extension NameRules {
  /// Columns of text that speak of the internet, of files and of software.
  static let internet: StaticString = """
    url, uri, link, website, web site, homepage, home page, href, web page, site url, webpage -> url()
    avatar, photo, picture, image, thumbnail, icon, logo, favicon, banner, cover image, cover, profile picture -> url()
    gravatar, webhook, callback, feed, blog, rss, permalink url, referer, referrer, landing page, canonical -> url()
    linkedin, facebook, youtube, medium profile, issuer, redirect, source (with md5), replacement (with md5) -> url()
    url template, link target, video, audio, stream, = wiki, = home, = doc, = bug, download link, attachment -> url()
    domain, domain name, host, hostname, host name, server, server name, fqdn, email domain, dns name -> domain_name()
    subdomain, tenant slug, short name, permalink, slug, path name, url key, nice name, machine name -> slug()
    ip, ip address, ipv4, ipv4 address, remote address, remote ip, client ip, ip addr, peer, address (with ip) -> ip_address()
    {node} address, inet, ip start, ip end -> ip_address()
    ipv6, ipv6 address, ip6 -> ipv6_address()
    mac, mac address, hardware address -> mac_address()
    user agent, ua, agent (with ip) -> user_agent()
    browser, browser name -> random_choice([Chrome, Edge, Firefox, Opera, Safari])
    operating system, os, os name -> random_choice([Android, iOS, Linux, macOS, Windows])
    platform -> random_choice([android, ios, linux, macos, web, windows])
    device, device type -> random_choice([desktop, mobile, tablet])
    device name, device model -> random_choice([Galaxy S24, iPad Air, iPhone 15, MacBook Pro, Pixel 8, ThinkPad X1])
    http method, request method, {http} method, verb (with path) -> random_choice([GET, POST, PUT, PATCH, DELETE])
    request path, url path, uri path, route, {http} path, endpoint path, page path -> /{word()}-{word()}/{random_int(1, 999)}
    mime type, mime, content type, media type, file type, {media} type name -> mime_type()
    = file, file name, filename, {file} name, original name, document name, attachment name, image name -> file_name()
    file path, path, folder path, directory path, {file} path, file location, upload path, photo path, image path -> /{word()}-{word()}/{file_name()}
    folder, directory, dir, cwd, working directory, root path -> /{word()}-{word()}
    file extension, file ext, ext, old ext, {file} extension, suffix (with file) -> random_choice([csv, docx, jpg, pdf, png, txt, xlsx, zip])
    file format, {file} format, export format, output format -> random_choice([csv, json, pdf, xlsx])
    encoding, charset, character set, compression -> random_choice([utf-8, gzip, identity])
    token, secret, api key, access key, secret key, private key, public key, ssh key, auth key, key secret -> token()
    {secret} key, node key, machine key, client secret, nonce, salt, challenge, verifier, csrf, seed (with secret) -> token()
    otp secret, totp secret, totp seed, session key, refresh token, access token, jwt, code verifier, credential -> token()
    user token, verification token, invite token, reset token, = key (with bucket), otp seed, recovery code -> token()
    otp, pin, pin code (with user), verification code, one time code, security code, confirmation code -> pattern("######")
    password, passwd, pwd, pass, user password, new password, password hash, encrypted password, password digest, hashed password, {secret} hash -> hex(60)
    hash, checksum, digest, fingerprint, hmac, signature, sha256, etag, file hash, content hash -> hex(64)
    sha, sha1, commit, commit sha, commit hash, commit id, revision hash, head sha, git sha -> hex(40)
    md5 -> hex(32)
    crc, crc32 -> hex(8)
    hashed key, hashed token, hashed address, hashed ip address, hashed email, anonymized ip -> hex(64)
    uuid, guid, uid, = id, = sub, unique id, global id -> random_uuid()
    id, identifier, external id, sid, kid, request id, session id, trace id, correlation id, ref id -> random_uuid()
    reference number, reference code, ref number, external reference, case number, ticket number -> pattern("??-######")
    repository, repo, repo name, repository name, repo path, repository path, git repo, github repo, {repo} path, full repo name -> {random_username()}/{word()}-{word()}
    {repo} name, package, package name, {package} name, module, library, lib name, library name, crate, dependency, dependency name, plugin, plugin name -> slug()
    branch, branch name, default branch, git branch, ref (with sha) -> random_choice([main, develop, 'feature/{word()}-{word()}'])
    version, semver, release version, version number, app version, schema version, required version, {version} number -> version()
    requirement, version constraint, version requirement -> >= {version()}
    license, license name, licence -> random_choice([Apache-2.0, BSD-3-Clause, GPL-3.0, ISC, MIT, MPL-2.0])
    programming language, primary language, {repo} language, code language, syntax language -> random_choice([C, Go, Java, JavaScript, Python, Ruby, Rust, Swift, TypeScript])
    framework -> random_choice([Django, Laravel, Rails, React, Spring, Vapor, Vue])
    environment, env, environment name, stage name, deploy environment -> random_choice([development, staging, production])
    log level, loglevel, {log} level, severity level -> random_choice([debug, info, warn, error])
    severity -> random_choice([low, medium, high, critical])
    algorithm, alg, signing alg, hash algorithm, signing algorithm -> random_choice([RS256, ES256, HS256])
    architecture, arch, cpu -> random_choice([x86_64, arm64])
    queue, queue name, task queue -> random_choice([default, critical, low, mailers])
    job class, class name, job class name, error class, callback class, = klass, task class, worker -> random_choice([CleanupJob, ExportJob, MailerJob, ReportJob, SyncJob])
    cron, cron expression, schedule expression, crontab, cron schedule -> random_choice(['0 * * * *', '*/15 * * * *', '0 3 * * *', '30 6 * * 1', '0 0 1 * *'])
    table name, {table} name, schema name, database name, db name, column name, field name, index name -> {word()}_{word()}
    database, schema -> word()
    sql, statement, sql query, query text, {query} statement -> SELECT * FROM {word()} WHERE id = {random_int(1, 999)}
    command, cmd, shell command -> {word()} --{word()} {random_int(1, 99)}
    error, error message, exception, error text, last error, failure reason, failure message -> sentence()
    stack trace, backtrace, stacktrace, traceback, error backtrace -> paragraph(2)
    log, output, stdout, stderr, raw dump, dump, script, source code, sheet, console -> paragraph()
    host port, endpoint (with node), address port -> {domain_name()}:{random_int(1024, 65535)}
    cron key, config key, setting key, {setting} key, {setting} name, option name, parameter name, config name -> {word()}.{word()}
    provider, identity provider, auth provider, oauth provider, social provider -> random_choice([apple, github, google, microsoft])
    vcs type, vcs, scm -> random_choice([github, gitlab, bitbucket])
    scope, granted scope, oauth scope, permission -> random_choice([read, write, 'read write', admin])
    scopes -> random_choice([read, write, 'read write', admin])
    code challenge method, challenge method -> random_choice([S256, plain])
    auth method, authentication method, login method, register method, active method, mfa method -> random_choice([password, oauth, magic_link, totp])
    access token strategy, token strategy -> random_choice([opaque, jwt])
    protocol, scheme, transport -> random_choice([http, https])
    feature, feature flag, {feature} key, {feature} name, flag name -> {word()}_{word()}
    event, event name, event type, {event} name, {event} type, trigger event, webhook event -> random_choice([created, updated, deleted])
    action, operation, action type, log action, activity, activity type -> random_choice([create, update, delete, view])
    """
}
