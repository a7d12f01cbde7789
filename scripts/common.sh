# common.sh: what every script here begins with; sourced, never run.
# Goes to the top of the repository, and tells progress on standard error.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
jobs=$(nproc)
if command -v ccache >/dev/null; then  # a second build of the same source is nearly free
    export CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache
fi
# Debian's emcc needs acorn, which a node from elsewhere does not find by itself.
export NODE_PATH=${NODE_PATH:-/usr/share/nodejs}

say() { printf '%s %s\n' "==" "$*" >&2; }

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}
