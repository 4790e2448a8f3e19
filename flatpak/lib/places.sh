# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Where things are, and how progress is told. Everything that the scripts make
# lies below .build/, so that removing it undoes them all.

# shellcheck disable=SC2034 # read by the scripts that source this file
readonly APPLICATION_ID=io.github.dateline_reader.Dateline
SOURCE=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
readonly SOURCE
readonly WORK=$SOURCE/.build

say() {
  printf '\033[1m==>\033[0m %s\n' "$*" >&2
}

fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# seconds_since START: for the figures in the progress lines.
seconds_since() {
  echo $((SECONDS - $1))
}
