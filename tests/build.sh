# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Build trees, for the scripts that test them.

# build TREE [OPTION...]: sets TREE up if need be, and compiles. One at a time.
build() {
  local tree=$1 log=$1.log
  shift
  mkdir -p "$WORK"
  (
    flock 9
    if [[ ! -f $tree/build.ninja ]]; then
      meson setup --wipe "$@" "$tree" "$SOURCE" ||
        { rm -rf "$tree" && meson setup "$@" "$tree" "$SOURCE"; }
    fi && ninja -C "$tree"
  ) 9>"$tree.lock" >"$log" 2>&1 ||
    { tail -n 40 "$log" >&2; return 1; }
}

# use_build TREE: the program and the settings of TREE for what runs next.
use_build() {
  mkdir -p "$1/data"
  glib-compile-schemas --targetdir="$1/data" "$SOURCE/data"
  export DATELINE_COMMAND=$1/src/app/dateline GSETTINGS_SCHEMA_DIR=$1/data
}
