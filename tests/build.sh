# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Build trees, for the scripts that test them.

# build TREE [OPTION...]: sets TREE up if need be, and compiles all of it, or what the
# array TARGETS names. One at a time. A tree set up by half, or before the checkout was
# moved to where it is, is made again.
TARGETS=()
build() {
  local tree=$1 log=$1.log
  shift
  mkdir -p "$WORK"
  (
    flock 9
    if [[ ! -f $tree/build.ninja || $(<"$tree/source") != "$SOURCE" ]]; then
      rm -rf "$tree"
      meson setup "$@" "$tree" "$SOURCE" && echo "$SOURCE" >"$tree/source"
    fi && ninja -C "$tree" "${TARGETS[@]}" && drop_stale_counts "$tree"
  ) 9>"$tree.lock" >"$log" 2>&1 ||
    { tail -n 40 "$log" >&2; return 1; }
}

# drop_stale_counts TREE: a program complains of coverage that an older one counted.
# A chroot has no /dev/fd for bash to read a command's output from.
drop_stale_counts() {
  # shellcheck disable=SC2016 # for the inner shell to expand
  find "$1" -name '*.gcda' -exec sh -c '
    for file; do
      [ ! "${file%.gcda}.gcno" -nt "$file" ] || rm -f "$file"
    done' sh {} +
}

# use_build TREE: the program, by its name too, the settings of TREE and the program that things
# are copied from, for what runs next.
use_build() {
  mkdir -p "$1/data"
  glib-compile-schemas --targetdir="$1/data" "$SOURCE/data"
  # As a shell reads it: the checkout's path may have spaces.
  printf -v DATELINE_COMMAND %q "$1/src/app/dateline"
  export PATH=$1/src/app:$PATH
  export DATELINE_COMMAND GSETTINGS_SCHEMA_DIR=$1/data
  export DATELINE_NAMES_MODEL=$SOURCE/data/models/names-en.model
  export DATELINE_LOCALE_DIR=$1/po
  export DATELINE_OFFER=$1/tests/e2e/offer
}
