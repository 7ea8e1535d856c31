#!/usr/bin/env bash
# Asks the API what its own description allows and forbids (schemathesis), over a store of the samples with a write key:
#
#   npm run build && npm run fuzz                  # examples, borders of every parameter, then 60 made-up requests an operation
#   EXAMPLES=200 npm run fuzz                      # more of them
#
# Wants Python 3.10 or newer; SCHEMATHESIS names the program where it is installed already, else a virtual environment of
# this run gets it. Ends with 1 when an answer is a 5xx, has a status, a type or a shape that the description does not
# name, or accepts what the description forbids.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

if [ -z "${SCHEMATHESIS:-}" ]; then
  python3 -m venv "$work/python"
  "$work/python/bin/pip" install --quiet 'schemathesis==4.32.5'
  SCHEMATHESIS="$work/python/bin/schemathesis"
fi

store="$work/kho.sqlite"
node dist/cli/main.js index samples --store "$store" --json > "$work/indexed.json"
key=$(node dist/cli/main.js key create fuzz --rights write --store "$store" 2> "$work/key.log")
DANCHIEU_REQUESTS_A_MINUTE=10000000 node dist/cli/main.js serve --port 0 --store "$store" --json > "$work/serving.json" &
server=$!
for _ in $(seq 100); do [ -s "$work/serving.json" ] && break; sleep 0.2; done
address=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).address' "$work/serving.json")

# It keeps a cache where it runs.
cd "$work"
# Statuses 4XX and 5XX are described as such; a 5XX is refused all the same.
"$SCHEMATHESIS" run "$address/openapi.json" --url "$address/api/v1" --header "X-API-Key: $key" \
  --phases examples,coverage,fuzzing --max-examples "${EXAMPLES:-60}" --seed "${SEED:-1}" --continue-on-failure \
  --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,unsupported_method \
  --suppress-health-check all --max-redirects 0 --request-timeout 60 --workers 1 --no-color "$@"
