#!/usr/bin/env bash
# The two store archives, and the source archive that Mozilla's reviewers ask for, in artifacts/.
set -euo pipefail
cd "$(dirname "$0")/.."
version=$(node -p 'JSON.parse(fs.readFileSync("manifest.json", "utf8")).version')

npm run build
for browser in chrome firefox; do
  npx web-ext build --no-config-discovery --overwrite-dest \
    --source-dir "dist/$browser" --artifacts-dir artifacts --filename "unecho-$browser-$version.zip"
done

# What is committed is what the reviewers build from: an archive of anything else would not match.
if [ -n "$(git status --porcelain --untracked-files=no)" ]; then
  echo "warning: there are changes that are not committed; the source archive holds the last commit" >&2
fi
git archive --format=zip --prefix="unecho-$version/" --output "artifacts/unecho-source-$version.zip" HEAD
ls -l artifacts/*-"$version".zip
