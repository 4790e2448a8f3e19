# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The environment: a tree of Debian packages with the toolchain, the display, the
# buses and the test clients, in which Dateline is built the same way everywhere.

# Who needs packages that nothing else does names another tree, and their list.
readonly ROOT=$WORK/${ROOT_NAME:-root}
readonly ROOT_STAMP=$ROOT.stamp
readonly PACKAGES=("$SOURCE/flatpak/packages" ${MORE_PACKAGES:+"$MORE_PACKAGES"})
readonly LOCALES=(
  en_US de_DE fr_FR es_ES fa_IR ar_EG he_IL zh_CN
)

# A third of the packages is of no use here.
readonly UNUSED=(
  '/usr/share/doc/*' '/usr/share/man/*' '/usr/share/info/*' '/usr/share/help/*'
  '/usr/share/gtk-doc/*' '/usr/share/vulkan/registry/*' '/usr/share/locale/*'
  '/usr/lib/*/libicu*.a' '/usr/lib/*/libg[il]*.a' '/usr/lib/*/libX*.a'
  '/usr/lib/llvm-*/bin/llvm-*' '/usr/lib/llvm-*/bin/bugpoint'
  '/usr/lib/llvm-*/bin/ll[ci]' '/usr/lib/llvm-*/bin/opt'
  '/usr/lib/llvm-*/lib/clang/*/lib/linux/*i386*' '/usr/lib32/*'
  '/usr/libexec/valgrind/*-x86-linux*'
)
readonly USED=(
  '/usr/share/locale/locale.alias'
  /usr/share/locale/{en,de,fr,es,fa,ar,he,zh_CN}/'*'
  '/usr/lib/llvm-*/bin/llvm-symbolizer'
  '/usr/lib/llvm-*/bin/llvm-cov' '/usr/lib/llvm-*/bin/llvm-profdata'
)

root_key() {
  printf '%s\n' "$(cat "${PACKAGES[@]}")" "${UNUSED[@]}" "${USED[@]}" "${LOCALES[@]}" |
    sha256sum | cut -d' ' -f1
}

# has_root: whether the tree is there, whole, and of these packages. The stamp came
# last, so an interrupted tree has none; a tree that was taken away is seen, too.
has_root() {
  [[ -f $ROOT_STAMP && $(<"$ROOT_STAMP") == "$(root_key)" &&
    -x $ROOT/usr/bin/meson && -x $ROOT/usr/bin/Xvfb ]]
}

# prepare_root: makes the tree if there is none, or one of other packages.
prepare_root() {
  mkdir -p "$WORK"
  exec {ROOT_LOCK}>"$ROOT.lock"
  flock --nonblock "$ROOT_LOCK" ||
    { say 'Waiting for another set-up of this checkout'; flock "$ROOT_LOCK"; }
  if ! has_root; then
    local start=$SECONDS
    require_root_tools
    remove_root
    make_root forky || { remove_root; make_root unstable; } ||
      { tail -n 20 "$ROOT.log" >&2; fail 'the environment could not be made'; }
    finish_root
    root_key >"$ROOT_STAMP.new"
    mv "$ROOT_STAMP.new" "$ROOT_STAMP"
    say "The environment is ready ($(seconds_since "$start") s, $(du -sh "$ROOT" | cut -f1))"
  fi
  exec {ROOT_LOCK}>&-
}

# require_root_tools [COMMAND:PACKAGE...]: these too, and all at once, so that nobody
# has to ask twice.
require_root_tools() {
  local tools=(mmdebstrap:mmdebstrap bwrap:bubblewrap "$@")
  if [[ $(id -u) != 0 ]]; then
    tools+=(newuidmap:uidmap)
  fi
  require "${tools[@]}"
  [[ $(id -u) == 0 ]] || grep -qsE "^($(id -un)|$(id -u)):" /etc/subuid ||
    fail "$(id -un) has no subordinate user ids; root can give some:" \
      "usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)"
}

# remove_root: never reaches into a file system that something mounted in it.
remove_root() {
  [[ -e $ROOT ]] || return 0
  ! grep -qF " $ROOT/" /proc/self/mounts ||
    fail "something is mounted below $ROOT: please unmount that first"
  rm -f "$ROOT_STAMP"
  find "$ROOT" -xdev -type d ! -writable -exec chmod u+rwx {} +
  rm -rf --one-file-system "$ROOT"
}

# make_root SUITE
make_root() {
  local packages options=(
    --variant=minbase
    # A snapshot of the archive may be older than its own expiry date.
    --aptopt='Acquire::Check-Valid-Until "false"'
    --dpkgopt=force-unsafe-io
    "${UNUSED[@]/#/--dpkgopt=path-exclude=}"
    "${USED[@]/#/--dpkgopt=path-include=}"
  )
  packages=$(sed 's/#.*//' "${PACKAGES[@]}" | xargs | tr ' ' ,)

  say "Making the environment from Debian $1 (about two minutes, once)"
  if [[ $(id -u) == 0 ]]; then
    bootstrap "${options[@]}" --include="$packages" "$1" "$ROOT"
  else
    # The tree must belong to us to be ours to remove, so it is unpacked here.
    # Two archives follow each other in the stream, hence --ignore-zeros.
    mkdir -p "$ROOT"
    bootstrap --mode=unshare "${options[@]}" --include="$packages" "$1" - |
      tar --extract --ignore-zeros --exclude='./dev/*' --directory="$ROOT"
  fi
}

# bootstrap ARGUMENT...: mmdebstrap in a session of its own, because it signals its
# whole process group; so we hand Ctrl+C on. What it mounts goes when it goes, even
# if it has no time to clean up.
bootstrap() {
  local pid status=0 private=()
  ! unshare --mount true 2>/dev/null || private=(unshare --mount)
  setsid -w "${private[@]}" mmdebstrap "$@" \
    2> >(tee "$ROOT.log" | sed -un 's/^I: /    /p' >&2) &
  pid=$!
  trap 'kill -TERM -- -"$pid"; wait "$pid" || true; exit 130' INT TERM
  wait "$pid" || status=$?
  trap 'exit 130' INT TERM
  return "$status"
}

# finish_root: what the packages leave to the administrator.
finish_root() {
  say 'Adding the languages of the tests'
  # git, for the licence test, asks whether the checkout is its user's own.
  printf '[safe]\n\tdirectory = *\n' >"$ROOT/etc/gitconfig"
  printf '%s\n' "${LOCALES[@]}" | enter_root xargs -P 4 -I{} \
    localedef --no-archive -i {} -f UTF-8 {}.UTF-8
}
