# Shared by bin/seed and bin/test: finds the package, and installs what it needs. Sourced, not run.

# The package's folder, through any symbolic links.
seedkit_root() {
  local source=$1 folder
  while [ -L "$source" ]; do
    folder=$(cd -P "$(dirname "$source")" && pwd)
    source=$(readlink "$source")
    case $source in /*) ;; *) source=$folder/$source ;; esac
  done
  (cd -P "$(dirname "$source")/.." && pwd)
}

# Prints a message on standard error and exits with EX_UNAVAILABLE.
seedkit_unavailable() {
  printf '%s\n' "$@" >&2
  exit 69
}

# Installs missing Debian packages, or names them.
seedkit_install() {
  local missing=() package sudo=()
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' ||
      missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      sudo=(sudo -n)
    else
      seedkit_unavailable "These packages are needed: ${missing[*]}" \
        "Install them, for example with: sudo apt-get install ${missing[*]}"
    fi
  fi
  printf 'Installing %s\n' "${missing[*]}" >&2
  export DEBIAN_FRONTEND=noninteractive
  "${sudo[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null 2>&1 </dev/null ||
    { "${sudo[@]}" apt-get update -qq >&2 </dev/null &&
      "${sudo[@]}" apt-get install -y -qq "${missing[@]}" >&2 </dev/null; } ||
    seedkit_unavailable "apt-get could not install ${missing[*]}."
}

# Ensures that the two databases' libraries and zlib are installed: with apt if there is one, otherwise by looking for them.
seedkit_need_libraries() {
  if command -v dpkg-query >/dev/null; then
    seedkit_install libsqlite3-dev libpq-dev zlib1g-dev "$@"
  elif ! pkg-config --exists sqlite3 libpq zlib 2>/dev/null; then
    seedkit_unavailable "SQLite's and PostgreSQL's client libraries and zlib are needed, with their headers" \
      "(Debian: libsqlite3-dev libpq-dev zlib1g-dev; Homebrew: sqlite libpq zlib)."
  fi
}

# The options of `swift build` if libzstd is installed; without it, `seed export` can't compress with zstd.
seedkit_traits() {
  if dpkg-query -W -f='${Status}' libzstd-dev 2>/dev/null | grep -q 'install ok installed' ||
    pkg-config --exists libzstd 2>/dev/null; then
    printf -- '--traits=default,Zstandard\n'
  fi
}

seedkit_need_swift() {
  command -v swift >/dev/null ||
    seedkit_unavailable "Swift 6.2 or later is needed: https://www.swift.org/install"
}
