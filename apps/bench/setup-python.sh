#!/bin/sh
# Sets up the peers of the bench that are no npm dependencies of this workspace. Each is optional: the bench skips what is not there.
#
#   apps/bench/setup-python.sh           PyTorch and TensorFlow from PyPI into apps/bench/.venv
#   apps/bench/setup-python.sh torch     one of: torch, keras, debian, onnx
#
# debian: Debian's python3-torch and OpenBLAS, unpacked into apps/bench/.debian without installing anything on the system.
#         `apt-get install python3-torch libopenblas0-pthread` does as well where you may.
# onnx:   onnxruntime-node into apps/bench/.peers; its install script, which would download CUDA, does not run.
#
# PyTorch: PyPI's wheels for Linux on x86 are CUDA builds, of 7 GB with what they load; on other machines they are CPU
# builds. They compute on the CPU alike (MKL, oneDNN). TORCH_INDEX=https://download.pytorch.org/whl/cpu takes the small
# build from PyTorch's own index instead, where that can be reached.
set -eu
cd "$(dirname "$0")"

venv() {
  [ -x .venv/bin/python ] || python3 -m venv .venv
}

setup_torch() {
  venv
  if [ -n "${TORCH_INDEX:-}" ]; then
    .venv/bin/pip install --quiet numpy
    .venv/bin/pip install --quiet --index-url "$TORCH_INDEX" torch
  else
    .venv/bin/pip install --quiet numpy torch
  fi
  .venv/bin/python -c 'import torch; print("PyTorch", torch.__version__)'
}

setup_keras() {
  venv
  .venv/bin/pip install --quiet tensorflow-cpu
  TF_CPP_MIN_LOG_LEVEL=3 .venv/bin/python -c 'import tensorflow as tf; print("TensorFlow", tf.__version__)'
}

setup_debian() {
  mkdir -p .debian/packages .debian/root
  names=$(apt-get install --simulate --no-install-recommends python3-torch libopenblas0-pthread | awk '/^Inst/ { print $2 }')
  if [ -z "$names" ]; then
    echo "python3-torch is installed."
    return
  fi
  # shellcheck disable=SC2086 # a list of names
  (cd .debian/packages && apt-get download $names)
  for package in .debian/packages/*.deb; do dpkg --extract "$package" .debian/root; done
  rm -r .debian/packages
  echo "python3-torch is unpacked in apps/bench/.debian."
}

setup_onnx() {
  npm install --prefix .peers --ignore-scripts --no-audit --no-fund onnxruntime-node@1.30.0
}

[ $# -gt 0 ] || set -- torch keras
for what in "$@"; do
  case "$what" in
    torch | keras | debian | onnx) "setup_$what" ;;
    *)
      echo "Unknown: $what. There are torch, keras, debian and onnx." >&2
      exit 2
      ;;
  esac
done
