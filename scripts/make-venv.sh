#!/bin/sh
# make-venv.sh PYTHON DIRECTORY: a virtual environment, also on a Debian that lacks python3-venv.
set -eu
python=$1
directory=$2

if ! command -v "$python" >/dev/null 2>&1; then
    echo "make-venv: no '$python' found. Try: apt-get install python3 python3-venv" >&2
    exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "make-venv: $("$python" --version) is too old; Python 3.11 or newer is needed. Try: make PYTHON=python3.12" >&2
    exit 1
fi
if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
    # Debian splits venv and ensurepip off; root can repair that, others are told how.
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        apt-get update -qq && apt-get install -y -qq python3-venv
    else
        echo "make-venv: this Python has no venv module. Try: sudo apt-get install python3-venv" >&2
        exit 1
    fi
fi
"$python" -m venv "$directory"
