#!/usr/bin/env bash
# Installs what is missing, builds the extension and opens a browser with it on a sample page: `npm run demo`.
# Without a display, or with --headless, it saves screenshots in artifacts/demo/ and prints what was seen.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh

need_node
need_modules
need_browser chromium
npm run --silent build:chrome >/dev/null
exec node_modules/.bin/tsx test/demo/demo.ts "$@"
