#!/usr/bin/env bash
# Checks every preset beside this file: what the schema refuses, what can do nothing, and its test letters.
# check.sh DRIEKLANK, the folder of Drieklank's sources. Ends with 0 only where all is well.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
presets=()
for file in "$here"/*.json; do
  case $file in */preset.schema.json) ;; *) presets+=("$file") ;; esac
done
cd "${1:?Which folder holds the sources of Drieklank?}"
[ -d node_modules ] || npm ci
npm run --silent preset -- check "${presets[@]}"
