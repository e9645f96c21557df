# Shared by the scripts: says what it does, installs what is missing, lets one build run at a time. Source it, do not run it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }

# Debian packages that the build and the window need, by the command or file that tells whether they are there.
need_packages() {
    local missing=() package probe
    while read -r package probe; do
        [ -n "$package" ] || continue
        if [ "${probe#/}" != "$probe" ]; then
            compgen -G "$probe" >/dev/null || missing+=("$package")
        else
            command -v "$probe" >/dev/null 2>&1 || missing+=("$package")
        fi
    done <<<"$1"
    [ ${#missing[@]} -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        say "These packages seem to be missing, and there is no apt-get to install them with: ${missing[*]}"
        return 0
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null 2>&1; then
            as_root=(sudo)
        else
            say "These packages are missing, and neither root nor sudo is there to install them: ${missing[*]}"
            return 1
        fi
    fi
    say "Installing missing system packages: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

BUILD_PACKAGES='
gcc cc
libc6-dev /usr/include/stdio.h
pkg-config pkg-config
libwayland-dev /usr/lib/*/pkgconfig/wayland-client.pc
libasound2-dev /usr/lib/*/pkgconfig/alsa.pc
'
WINDOW_PACKAGES='
mesa-vulkan-drivers /usr/share/vulkan/icd.d/*.json
libvulkan1 /usr/lib/*/libvulkan.so.1
libxkbcommon-x11-0 /usr/lib/*/libxkbcommon-x11.so.0
libx11-xcb1 /usr/lib/*/libX11-xcb.so.1
libxcursor1 /usr/lib/*/libXcursor.so.1
libxi6 /usr/lib/*/libXi.so.6
libxrandr2 /usr/lib/*/libXrandr.so.2
'

need_rust() {
    if ! command -v cargo >/dev/null 2>&1; then
        [ -x "$HOME/.cargo/bin/cargo" ] && export PATH="$HOME/.cargo/bin:$PATH"
    fi
    if ! command -v cargo >/dev/null 2>&1; then
        say "Rust is missing. Install it (https://rustup.rs) and run this again."
        return 1
    fi
}

# One build at a time: two would only slow each other down.
one_build() {
    mkdir -p "${CARGO_TARGET_DIR:-target}"
    exec 9>"${CARGO_TARGET_DIR:-target}/.drempel-build-lock"
    if command -v flock >/dev/null 2>&1 && ! flock -n 9; then
        say "Another build is running; waiting for it."
        flock 9
    fi
}

first_build_takes() {
    [ -d "${CARGO_TARGET_DIR:-target}/debug/deps" ] || say "$1"
}
