#!/usr/bin/env bash
# Makes an Artemis instance when there is none, gives it broker.xml and its users, and runs it.
#
#   BROKER_PASSWORD=... BROKER_CLUSTER_PASSWORD=... BROKER_DESTINATIONS="hub-kendal=... mash-waf=..." \
#     BROKER_CASE_SYSTEMS="case-system-waf=..." \
#     start.sh <artemis folder> <instance folder>
set -euo pipefail

artemis="$1"
instance="$2"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
: "${BROKER_PASSWORD:?the password of the gateway}"
: "${BROKER_CLUSTER_PASSWORD:?a password nobody needs to know}"

if [ ! -d "$instance/etc" ]; then
  "$artemis/bin/artemis" create "$instance" --silent --require-login --no-web --no-autotune --nio \
    --user gateway --password "$BROKER_PASSWORD"
fi

etc="$instance/etc"
cp "$here/broker.xml" "$etc/broker.xml"
echo "gateway = $BROKER_PASSWORD" >"$etc/artemis-users.properties"
echo "gateway = gateway" >"$etc/artemis-roles.properties"
destinations=""
for account in ${BROKER_DESTINATIONS:-}; do
  name="${account%%=*}"
  echo "$name = ${account#*=}" >>"$etc/artemis-users.properties"
  echo "$name = $name" >>"$etc/artemis-roles.properties"
  destinations="$destinations${destinations:+,}$name"
done
for account in ${BROKER_CASE_SYSTEMS:-}; do
  name="${account%%=*}"
  echo "$name = ${account#*=}" >>"$etc/artemis-users.properties"
  echo "$name = $name" >>"$etc/artemis-roles.properties"
done
echo "destination = $destinations" >>"$etc/artemis-roles.properties"
chmod 600 "$etc/artemis-users.properties"

export JAVA_ARGS_APPEND="--sun-misc-unsafe-memory-access=allow -Dfront-door.cluster-password=$BROKER_CLUSTER_PASSWORD ${JAVA_ARGS_APPEND:-}"
exec "$instance/bin/artemis" run
