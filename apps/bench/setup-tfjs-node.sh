#!/bin/sh
# Sets up @tensorflow/tfjs-node in apps/bench/.tfjs-node, for the bench and for the tests that run on it. Linux on x86-64.
#
#   apps/bench/setup-tfjs-node.sh
#
# Its own install script downloads libtensorflow from Google's storage, which not every machine reaches. This one takes the
# package from the npm registry, libtensorflow with its C headers out of the tensorflow-cpu wheel on PyPI, and compiles the
# addon, two files of C++, against Node-API's headers from the npm registry: the same addon serves every Node from 20 on.
# What has been done is not done again; remove the folder to begin anew. It weighs 800 MB, and takes a minute.
#
#   TENSORFLOW=2.15.1   another tensorflow-cpu
#   CXX=c++             another compiler
set -eu
cd "$(dirname "$0")"

package_version=4.22.0
tensorflow=${TENSORFLOW:-2.15.1}
compiler=${CXX:-c++}
folder=.tfjs-node
package=$folder/node_modules/@tensorflow/tfjs-node
addon=$package/lib/napi-v8/tfjs_binding.node
shared='tfjs-core tfjs-layers tfjs-backend-cpu'

fail() {
  echo "setup-tfjs-node: $1" >&2
  exit 1
}

[ "$(uname -s) $(uname -m)" = 'Linux x86_64' ] ||
  fail "this builds on Linux on x86-64; elsewhere install @tensorflow/tfjs-node $package_version and let its build run."
command -v npm >/dev/null || fail 'npm is missing; it comes with Node.'
python3 -m pip --version >/dev/null 2>&1 || fail "Python's pip is missing: apt-get install python3-pip"
command -v "$compiler" >/dev/null || fail "there is no C++ compiler $compiler: apt-get install g++"
for name in $shared; do
  [ -e "node_modules/@tensorflow/$name" ] || fail 'the workspace is not installed: npm run build'
done

rm -f "$folder/ready"
if [ ! -e "$package/package.json" ]; then
  echo "@tensorflow/tfjs-node $package_version from the npm registry …"
  npm install --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error \
    "@tensorflow/tfjs-node@$package_version" node-api-headers@1.9.0 || fail 'npm could not install it.'
fi

# One copy of tfjs-core in the process: the folder uses the workspace's.
for name in $shared; do
  rm -rf "$folder/node_modules/@tensorflow/$name"
  ln -s "../../../node_modules/@tensorflow/$name" "$folder/node_modules/@tensorflow/$name"
done

if [ "$(cat "$package/deps/version" 2>/dev/null)" != "$tensorflow" ]; then
  echo "TensorFlow $tensorflow from PyPI, 200 MB …"
  rm -rf "$package/deps" "$package/lib" "$folder/wheel"
  # libtensorflow does not depend on Python; any version's wheel will do.
  python3 -m pip download --quiet --no-deps --only-binary=:all: --dest "$folder/wheel" \
    --implementation cp --python-version 3.11 --abi cp311 \
    --platform manylinux2014_x86_64 --platform manylinux_2_27_x86_64 "tensorflow-cpu==$tensorflow" ||
    fail "pip could not download tensorflow-cpu $tensorflow."
  python3 - "$folder/wheel" "$package/deps" <<'EOF'
import glob, os, shutil, sys, zipfile

wheel, deps = sys.argv[1:]
libraries = ('libtensorflow_cc.so.2', 'libtensorflow_framework.so.2')
headers = ('tensorflow/c/', 'tensorflow/core/platform/', 'tsl/', 'xla/tsl/')
with zipfile.ZipFile(glob.glob(wheel + '/*.whl')[0]) as archive:
    for name in archive.namelist():
        inner = name.removeprefix('tensorflow/')
        if inner in libraries:
            target = os.path.join(deps, 'lib', inner)
        elif inner.startswith(tuple('include/' + folder for folder in headers)) and not inner.endswith('/'):
            target = os.path.join(deps, inner)
        else:
            continue
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with archive.open(name) as source, open(target, 'wb') as copy:
            shutil.copyfileobj(source, copy)
missing = [name for name in libraries if not os.path.exists(os.path.join(deps, 'lib', name))]
if missing:
    sys.exit('setup-tfjs-node: this wheel has no ' + ' and no '.join(missing) + '; take tensorflow-cpu 2.12 or later.')
EOF
  rm -r "$folder/wheel"
  # The names that the package's binding.gyp links to.
  ln -s libtensorflow_cc.so.2 "$package/deps/lib/libtensorflow.so"
  ln -s libtensorflow_framework.so.2 "$package/deps/lib/libtensorflow_framework.so"
  echo "$tensorflow" >"$package/deps/version"
fi

if [ ! -e "$addon" ]; then
  echo 'Compiling the addon …'
  mkdir -p "$(dirname "$addon")"
  # As its binding.gyp does. First under another name: a build that was cut off is not taken for one that is done.
  "$compiler" -std=c++17 -O2 -shared -fPIC -DNAPI_VERSION=8 \
    -I "$folder/node_modules/node-api-headers/include" -I "$package/deps/include" \
    "$package/binding/tfjs_backend.cc" "$package/binding/tfjs_binding.cc" \
    -L "$package/deps/lib" -ltensorflow -ltensorflow_framework -Wl,-rpath,'$ORIGIN/../../deps/lib' \
    -o "$addon.part" || fail "$compiler could not compile the addon."
  mv "$addon.part" "$addon"
fi

TF_CPP_MIN_LOG_LEVEL=2 node - "$PWD/$package" "$folder/ready" <<'EOF' || fail 'it is built and does not run.'
const util = require('node:util');
util.isNullOrUndefined = (value) => value === null || value === undefined;
util.isArray = Array.isArray;
const tf = require(process.argv[2]);
if (tf.matMul([[1, 2]], [[3], [4]]).dataSync()[0] !== 11) throw new Error('1 · 3 + 2 · 4 is not 11');
const versions = `tfjs-node ${tf.version['tfjs-node']} on TensorFlow ${tf.backend().binding.TF_Version}, Node ${process.versions.node}`;
// The cache of `npm test` looks at this file.
require('node:fs').writeFileSync(process.argv[3], `${versions}\n`);
console.log(`${versions}: ready`);
EOF
