# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What this machine can do, and the tools that it lacks.

has_display() {
  [[ -n ${WAYLAND_DISPLAY:-} || -n ${DISPLAY:-} ]]
}

# require COMMAND:PACKAGE...: installs what is missing if it may, and otherwise
# says exactly what to install.
require() {
  local pair missing=()
  for pair in "$@"; do
    command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}")
  done
  [[ ${#missing[@]} == 0 ]] && return

  local sudo=()
  if [[ $(id -u) != 0 ]]; then
    sudo=(sudo -n)
    "${sudo[@]}" true 2>/dev/null ||
      fail "please have these packages installed: ${missing[*]}"
  fi

  say "Installing ${missing[*]}"
  if command -v apt-get >/dev/null; then
    "${sudo[@]}" apt-get update -qq >/dev/null || true
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
  elif command -v dnf >/dev/null; then
    "${sudo[@]}" dnf install -q -y "${missing[@]}" >/dev/null
  else
    fail "please install these: ${missing[*]}"
  fi || fail "could not install: ${missing[*]}"
}

# reaches_flathub: asks once, and not for long.
reaches_flathub() {
  timeout 3 bash -c 'exec 3<>/dev/tcp/dl.flathub.org/443' 2>/dev/null
}
