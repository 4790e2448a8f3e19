# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A Flatpak set-up of our own, which leaves the user's untouched.

# shellcheck disable=SC2034 # read by the scripts that source this file

readonly FLATPAK=$WORK/flatpak
readonly MANIFEST=$SOURCE/flatpak/$APPLICATION_ID.json
readonly SDK_VERSION=51
ARCH=$(uname -m)
readonly ARCH
export FLATPAK_USER_DIR=$FLATPAK/user

# Flatpak asks the system bus of things that do not matter here.
use_session_as_system_bus() {
  [[ -S /run/dbus/system_bus_socket ]] ||
    export DBUS_SYSTEM_BUS_ADDRESS=${DBUS_SYSTEM_BUS_ADDRESS:-${DBUS_SESSION_BUS_ADDRESS:-}}
}

# up_to_date STAMP KEY
up_to_date() {
  [[ -f $1 && $(<"$1") == "$2" ]]
}

# stamp STAMP KEY: written whole or not at all, after what it vouches for.
stamp() {
  echo "$2" >"$1.new"
  mv "$1.new" "$1"
}

# source_key: changes with whatever the build reads.
source_key() {
  (
    cd "$SOURCE" || exit
    find meson.build meson.options LICENSES data po src tests flatpak/*.json -type f \
      ! -path '*/__pycache__/*' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
    cat "$FLATPAK/sdk.stamp"
  ) | sha256sum | cut -d' ' -f1
}
