# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Ways into the environment: namespaces where the kernel grants them, and else, as
# root of a plain container, chroot.

# Nothing of the caller's environment gets in but this.
readonly CLEAN=(
  env --ignore-environment --chdir="$SOURCE" TERM="${TERM:-dumb}" CI="${CI:-}"
  PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
)

SESSION_FILES=()

# isolation: sets ISOLATION to how the environment is entered, namespaces or chroot.
isolation() {
  [[ -z ${ISOLATION:-} ]] || return 0
  require bwrap:bubblewrap
  if namespaces --bind / / true 2>/dev/null; then
    ISOLATION=namespaces
  elif [[ $(id -u) == 0 ]]; then
    ISOLATION=chroot
  else
    fail 'this user may make no namespaces, and is not root to chroot instead'
  fi
}

# namespaces ARGUMENT...: bwrap as the user 0 of namespaces of its own. All end
# with it, so nothing that runs inside outlives it.
namespaces() {
  local user=()
  [[ $(id -u) == 0 ]] || user=(--unshare-user --uid 0 --gid 0)
  bwrap "${user[@]}" --cap-add ALL --unshare-pid --unshare-ipc --die-with-parent "$@"
}

# enter_root CMD...: runs CMD with the environment as the root of its file system,
# writable. For making the environment.
enter_root() {
  isolation
  case $ISOLATION in
    namespaces)
      namespaces --bind "$ROOT" / --dev /dev --proc /proc --tmpfs /tmp "$@"
      ;;
    chroot)
      chroot "$ROOT" "$@"
      ;;
  esac
}

# enter_session CMD...: runs CMD in the environment with a display, buses and a
# home of its own, in the checkout, at its usual path; the rest is read-only and
# there is no network. /proc is mounted from the inside, because bwrap's own, partly
# covered, would keep Flatpak from mounting another.
#
# The files of SESSION_FILES are seen too, read-only, at their usual paths.
enter_session() {
  local file binds=()
  isolation
  case $ISOLATION in
    namespaces)
      mkdir -p "$ROOT$SOURCE"
      for file in "${SESSION_FILES[@]}"; do
        # The mount point has to be there: the environment is read-only.
        [[ $file == "$SOURCE"/* || $file == /tmp/* ]] ||
          { mkdir -p "$ROOT$(dirname "$file")" && touch "$ROOT$file"; }
        binds+=(--ro-bind "$file" "$file")
      done
      namespaces --unshare-net --ro-bind "$ROOT" / --dev /dev --dev-bind /proc /proc \
        --tmpfs /tmp --tmpfs /run --tmpfs /var/tmp --bind "$SOURCE" "$SOURCE" \
        "${binds[@]}" "${CLEAN[@]}" sh -c 'mount -t proc proc /proc && exec "$@"' sh \
        "$SOURCE/flatpak/lib/session" "$@"
      ;;
    chroot)
      copy_source
      for file in "${SESSION_FILES[@]}"; do
        mkdir -p "$ROOT$(dirname "$file")" && cp "$file" "$ROOT$file"
      done
      chroot "$ROOT" "${CLEAN[@]}" "$SOURCE/flatpak/lib/session" "$@"
      ;;
  esac
}

# copy_source: without mounts the environment sees a copy of the checkout.
copy_source() {
  local entry
  mkdir -p "$ROOT$SOURCE/.build" "$ROOT/dev/shm"
  chmod 1777 "$ROOT/dev/shm"
  for entry in "$SOURCE"/* "$SOURCE"/.[!.]*; do
    case $entry in
      "$SOURCE"/build* | "$WORK") ;;
      *) cp --archive --update "$entry" "$ROOT$SOURCE/" ;;
    esac
  done
}
