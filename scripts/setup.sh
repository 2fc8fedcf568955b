# Sourced by the other scripts (macOS comes with bash 3.2): finds or installs what a fresh machine with Node and npm lacks.

# Stops with a word unless Node is new enough.
need_node() {
  if ! command -v node >/dev/null || [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then
    echo "Node.js 20 or newer is needed: https://nodejs.org/" >&2
    return 1
  fi
}

# Installs the packages of package-lock.json unless they are there.
need_modules() {
  [ -e node_modules/.bin/vite ] || npm ci --no-audit --no-fund
}

# need_browser chromium|firefox: finds the browser, or installs it by the system's package manager, else says what to do.
# Sets CHROMIUM or FIREFOX to where it is.
need_browser() {
  local variable path
  variable=$(echo "$1" | tr a-z A-Z)
  path=${!variable:-$(find_browser "$1")}
  if [ -z "$path" ]; then
    echo "No $1 was found; installing it." >&2
    install_browser "$1" || true
    path=$(find_browser "$1")
  fi
  if [ -z "$path" ]; then
    echo "Please install $1 yourself, or set $variable to the path of its program, and run this again." >&2
    return 1
  fi
  export "$variable=$path"
}

find_browser() {
  local name
  case $1 in
    chromium)
      set -- chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Chromium.app/Contents/MacOS/Chromium" \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
      ;;
    firefox) set -- firefox-esr firefox "/Applications/Firefox.app/Contents/MacOS/firefox" ;;
  esac
  for name in "$@"; do
    if command -v "$name"; then return; fi
  done
}

install_browser() {
  local package=$1
  if command -v apt-get >/dev/null; then
    # Debian's Firefox is the long-term one; Ubuntu's is called plainly.
    as_root apt-get update -qq
    if [ "$1" = firefox ] && apt-cache show firefox-esr >/dev/null 2>&1; then package=firefox-esr; fi
    as_root apt-get install -y -qq --no-install-recommends "$package"
  elif command -v dnf >/dev/null; then
    as_root dnf install -y -q "$package"
  elif command -v pacman >/dev/null; then
    as_root pacman -S --noconfirm "$package"
  elif command -v brew >/dev/null; then
    [ "$1" = chromium ] && package=google-chrome
    brew install --cask "$package"
  else
    return 1
  fi
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}
