#!/usr/bin/env bash
# Installs what is missing and runs every test: the command of the README and of .ci/run.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh

# Suites of the benchmarks whose figures must not fall under their floors; empty: run none.
floors="${FLOORS-dup natural related sources}"

logs=artifacts/tests
passed=0
failed=0
broken=()

# step NAME COMMAND…: runs it, goes on whatever comes of it, and counts its tests.
step() {
  local name=$1 log before=$failed
  shift
  log="$logs/${name// /-}.log"
  printf '\n== %s ==\n' "$name"
  if "$@" 2>&1 | tee "$log"; then
    passed=$((passed + $(tests_in "$log" passed)))
    return
  fi
  broken+=("$name")
  passed=$((passed + $(tests_in "$log" passed)))
  failed=$((failed + $(tests_in "$log" failed)))
  if [ "$failed" = "$before" ]; then failed=$((failed + 1)); fi # A step without tests counts as one.
}

# The tests of a state in vitest's summary line: "Tests  1 failed | 58 passed (59)".
tests_in() {
  sed 's/\x1b\[[0-9;]*m//g' "$1" | sed -nE "s/^ *Tests .*[^0-9]([0-9]+) $2.*/\1/p" | awk '{ sum += $1 } END { print sum + 0 }'
}

need_node
need_modules
need_browser chromium
need_browser firefox
rm -rf "$logs"
mkdir -p "$logs"

step check npm run check
step build npm run build
step unit npm test
step page npm run --if-present test:page
step e2e npm run --if-present test:e2e
step "extension lint" npm run lint:ext
if [ -n "$floors" ] && [ -d "${BENCH_DIR:-../shared/bench}" ]; then
  # shellcheck disable=SC2086 # a list of words
  step benchmarks npm run bench:score -- $floors --floors
fi

printf '\n'
if [ ${#broken[@]} -gt 0 ]; then echo "failed: ${broken[*]}"; fi
echo "$passed passed, $failed failed"
[ ${#broken[@]} -eq 0 ]
