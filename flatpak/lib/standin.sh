# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A stand-in for the GNOME SDK and Platform, made of the environment's own files by
# hard links, for where Flathub cannot be reached. Runs in the environment.

# install_standin: from the tree to two installed runtimes.
install_standin() {
  local repo=$FLATPAK/sdk-repo tree=$FLATPAK/sdk-tree start=$SECONDS name
  say 'Making a stand-in for the GNOME SDK'
  rm -rf "$repo" "$tree"
  link_tree "$tree/files"

  ostree init --repo="$repo" --mode=bare-user-only
  ostree config --repo="$repo" set core.fsync false
  # The files move into the repository; the dates must not depend on the day.
  ostree commit --repo="$repo" --branch=files --timestamp=@0 --consume \
    --canonical-permissions --no-xattrs --no-bindings --tree=dir="$tree" >/dev/null

  for name in org.gnome.Sdk org.gnome.Platform; do
    write_metadata "$name" "$FLATPAK/sdk-metadata"
    ostree commit --repo="$repo" --branch="runtime/$name/$ARCH/$SDK_VERSION" \
      --no-bindings \
      --add-metadata-string="xa.metadata=$(<"$FLATPAK/sdk-metadata/metadata")"$'\n' \
      --base=files --tree=dir="$FLATPAK/sdk-metadata" >/dev/null
  done
  rm -rf "$tree" "$FLATPAK/sdk-metadata"

  flatpak build-update-repo "$repo" >/dev/null
  flatpak remote-add --user --no-gpg-verify standin "file://$repo"
  ostree config --repo="$FLATPAK_USER_DIR/repo" set core.fsync false
  flatpak install --user --noninteractive standin \
    "org.gnome.Sdk//$SDK_VERSION" "org.gnome.Platform//$SDK_VERSION" >/dev/null
  say "The stand-in is ready ($(seconds_since "$start") s)"
}

# link_tree FOLDER: a runtime is the content of /usr, with /etc inside it.
link_tree() {
  mkdir -p "$(dirname "$1")"
  cp --archive --link "$ROOT/usr" "$1"
  cp --archive --link "$ROOT/etc" "$1/etc"
  rm -f "$1"/etc/{shadow,gshadow,passwd,group}* "$1"/etc/{hostname,resolv.conf,machine-id,mtab}
}

# write_metadata NAME FOLDER
write_metadata() {
  mkdir -p "$2"
  cat >"$2/metadata" <<METADATA
[Runtime]
name=$1
runtime=org.gnome.Platform/$ARCH/$SDK_VERSION
sdk=org.gnome.Sdk/$ARCH/$SDK_VERSION
METADATA
}
