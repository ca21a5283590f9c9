var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });

// ../core/src/error.ts
var SeqgraftError = class extends Error {
  static {
    __name(this, "SeqgraftError");
  }
  /** Tells these errors from others across copies of this class. */
  seqgraftError = true;
  code;
  category;
  reason;
  remedy;
  details;
  constructor(code, category, text, details, options) {
    super(`${code}: ${text.message} ${text.remedy}`.trim(), options);
    this.name = "SeqgraftError";
    this.code = code;
    this.category = category;
    this.reason = text.message;
    this.remedy = text.remedy;
    this.details = details;
  }
};
function defineError(code, category, describe2) {
  return class extends SeqgraftError {
    static code = code;
    static category = category;
    constructor(details, options) {
      super(code, category, describe2(details), details, options);
    }
  };
}
__name(defineError, "defineError");
function isSeqgraftError(value, code) {
  return value instanceof Error && "seqgraftError" in value && (code === void 0 || value.code === code);
}
__name(isSeqgraftError, "isSeqgraftError");

// ../core/src/philox.ts
var M0 = 3528531795;
var M1 = 3449720151;
var W0 = 2654435769;
var W1 = 3144134277;
function multiplyHigh(a, b2) {
  const aLow = a & 65535;
  const aHigh = a >>> 16;
  const bLow = b2 & 65535;
  const bHigh = b2 >>> 16;
  const middle = aHigh * bLow + (aLow * bLow >>> 16);
  const cross = aLow * bHigh + (middle & 65535);
  return aHigh * bHigh + Math.floor(middle / 65536) + Math.floor(cross / 65536) >>> 0;
}
__name(multiplyHigh, "multiplyHigh");
function philox(counter, key, out) {
  let [c0, c1, c2, c3] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < 10; round++) {
    const high0 = multiplyHigh(M0, c0);
    const low0 = Math.imul(M0, c0) >>> 0;
    const high1 = multiplyHigh(M1, c2);
    const low1 = Math.imul(M1, c2) >>> 0;
    c0 = (high1 ^ c1 ^ k0) >>> 0;
    c1 = low1;
    c2 = (high0 ^ c3 ^ k1) >>> 0;
    c3 = low0;
    k0 = k0 + W0 >>> 0;
    k1 = k1 + W1 >>> 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}
__name(philox, "philox");

// ../core/src/random.ts
function hashName(name, start) {
  let hash = start;
  for (let i2 = 0; i2 < name.length; i2++) {
    hash = Math.imul(hash ^ name.charCodeAt(i2), 16777619) >>> 0;
  }
  return hash;
}
__name(hashName, "hashName");
function streamOf(path) {
  const joined = path.map((name) => `${name.length}:${name}`).join("/");
  return [hashName(joined, 2166136261), hashName(joined, 2646966556)];
}
__name(streamOf, "streamOf");
var Random = class _Random {
  static {
    __name(this, "Random");
  }
  #key;
  #stream;
  #block = new Uint32Array(4);
  #blockNumber = -1;
  #position;
  seed;
  path;
  /**
   * @param seed any finite number; integers up to 2^53 are told apart, fractions are cut off.
   * @param path the names from the root to this stream, as `fork` makes them. Default none: the root.
   * @param position 32-bit words already taken. Default 0.
   * @throws RangeError for a seed that is no finite number.
   */
  constructor(seed, path = [], position = 0) {
    if (!Number.isFinite(seed)) throw new RangeError(`Random: seed must be a finite number, got ${seed}.`);
    this.seed = seed;
    this.path = path;
    this.#key = [seed >>> 0, Math.floor(seed / 4294967296) >>> 0];
    this.#stream = streamOf(path);
    this.#position = position;
  }
  static fromState(state) {
    return new _Random(state.seed, state.path, state.position);
  }
  get state() {
    return { seed: this.seed, path: this.path, position: this.#position };
  }
  /** An independent stream from its beginning; the same name gives the same stream. */
  fork(name) {
    return new _Random(this.seed, [...this.path, name]);
  }
  /** Uniform over 0 … 2^32 − 1. */
  nextUint32() {
    const blockNumber = Math.floor(this.#position / 4);
    if (blockNumber !== this.#blockNumber) {
      const counter = [blockNumber >>> 0, Math.floor(blockNumber / 4294967296), ...this.#stream];
      philox(counter, this.#key, this.#block);
      this.#blockNumber = blockNumber;
    }
    const word = this.#block[this.#position % 4];
    this.#position += 1;
    return word;
  }
  /** Uniform over [0, 1), 32 bits. */
  uniform() {
    return this.nextUint32() / 4294967296;
  }
  /** Standard normal, by Box and Muller; two words a number, so that the position tells the state. */
  normal() {
    const u2 = (this.nextUint32() + 1) / 4294967296;
    const v = this.uniform();
    return Math.sqrt(-2 * Math.log(u2)) * Math.cos(2 * Math.PI * v);
  }
  /** Uniform over 0 … below − 1, without bias (Lemire's rejection would need 64 bits; this rejects the incomplete last round). */
  integer(below) {
    if (!Number.isInteger(below) || below < 1 || below > 4294967296) {
      throw new RangeError(`Random.integer: below must be an integer from 1 to 2^32, got ${below}.`);
    }
    const limit = 4294967296 - 4294967296 % below;
    let word = this.nextUint32();
    while (word >= limit) word = this.nextUint32();
    return word % below;
  }
  /** 0 … length − 1 in random order (Fisher and Yates). */
  permutation(length) {
    const order = Uint32Array.from({ length }, (_, i2) => i2);
    for (let i2 = length - 1; i2 > 0; i2--) {
      const j = this.integer(i2 + 1);
      const swap = order[i2];
      order[i2] = order[j];
      order[j] = swap;
    }
    return order;
  }
};

// ../core/src/shapes.ts
function formatShape(shape) {
  return `[${shape.join(", ")}]`;
}
__name(formatShape, "formatShape");
function sizeOf(shape) {
  return shape.reduce((size2, length) => size2 * length, 1);
}
__name(sizeOf, "sizeOf");
function shapesEqual(a, b2) {
  return a.length === b2.length && a.every((length, axis) => length === b2[axis]);
}
__name(shapesEqual, "shapesEqual");

// test/threads.test.ts
import fc3 from "fast-check";

// ../../../wt-c/node_modules/.pnpm/chai@6.3.0/node_modules/chai/index.js
var __defProp2 = Object.defineProperty;
var __defNormalProp = /* @__PURE__ */ __name((obj, key, value) => key in obj ? __defProp2(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value, "__defNormalProp");
var __name2 = /* @__PURE__ */ __name((target, value) => __defProp2(target, "name", { value, configurable: true }), "__name");
var __export = /* @__PURE__ */ __name((target, all) => {
  for (var name in all)
    __defProp2(target, name, { get: all[name], enumerable: true });
}, "__export");
var __publicField = /* @__PURE__ */ __name((obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value), "__publicField");
var utils_exports = {};
__export(utils_exports, {
  addChainableMethod: /* @__PURE__ */ __name(() => addChainableMethod, "addChainableMethod"),
  addLengthGuard: /* @__PURE__ */ __name(() => addLengthGuard, "addLengthGuard"),
  addMethod: /* @__PURE__ */ __name(() => addMethod, "addMethod"),
  addProperty: /* @__PURE__ */ __name(() => addProperty, "addProperty"),
  checkError: /* @__PURE__ */ __name(() => check_error_exports, "checkError"),
  compareByInspect: /* @__PURE__ */ __name(() => compareByInspect, "compareByInspect"),
  eql: /* @__PURE__ */ __name(() => deep_eql_default, "eql"),
  events: /* @__PURE__ */ __name(() => events, "events"),
  expectTypes: /* @__PURE__ */ __name(() => expectTypes, "expectTypes"),
  flag: /* @__PURE__ */ __name(() => flag, "flag"),
  getActual: /* @__PURE__ */ __name(() => getActual, "getActual"),
  getMessage: /* @__PURE__ */ __name(() => getMessage2, "getMessage"),
  getName: /* @__PURE__ */ __name(() => getName, "getName"),
  getOperator: /* @__PURE__ */ __name(() => getOperator, "getOperator"),
  getOwnEnumerableProperties: /* @__PURE__ */ __name(() => getOwnEnumerableProperties, "getOwnEnumerableProperties"),
  getOwnEnumerablePropertySymbols: /* @__PURE__ */ __name(() => getOwnEnumerablePropertySymbols, "getOwnEnumerablePropertySymbols"),
  getPathInfo: /* @__PURE__ */ __name(() => getPathInfo, "getPathInfo"),
  hasProperty: /* @__PURE__ */ __name(() => hasProperty, "hasProperty"),
  inspect: /* @__PURE__ */ __name(() => inspect2, "inspect"),
  isNaN: /* @__PURE__ */ __name(() => isNaN2, "isNaN"),
  isNumeric: /* @__PURE__ */ __name(() => isNumeric, "isNumeric"),
  isProxyEnabled: /* @__PURE__ */ __name(() => isProxyEnabled, "isProxyEnabled"),
  isRegExp: /* @__PURE__ */ __name(() => isRegExp2, "isRegExp"),
  objDisplay: /* @__PURE__ */ __name(() => objDisplay, "objDisplay"),
  overwriteChainableMethod: /* @__PURE__ */ __name(() => overwriteChainableMethod, "overwriteChainableMethod"),
  overwriteMethod: /* @__PURE__ */ __name(() => overwriteMethod, "overwriteMethod"),
  overwriteProperty: /* @__PURE__ */ __name(() => overwriteProperty, "overwriteProperty"),
  proxify: /* @__PURE__ */ __name(() => proxify, "proxify"),
  test: /* @__PURE__ */ __name(() => test, "test"),
  transferFlags: /* @__PURE__ */ __name(() => transferFlags, "transferFlags"),
  type: /* @__PURE__ */ __name(() => type, "type")
});
var check_error_exports = {};
__export(check_error_exports, {
  compatibleConstructor: /* @__PURE__ */ __name(() => compatibleConstructor, "compatibleConstructor"),
  compatibleInstance: /* @__PURE__ */ __name(() => compatibleInstance, "compatibleInstance"),
  compatibleMessage: /* @__PURE__ */ __name(() => compatibleMessage, "compatibleMessage"),
  getConstructorName: /* @__PURE__ */ __name(() => getConstructorName, "getConstructorName"),
  getMessage: /* @__PURE__ */ __name(() => getMessage, "getMessage")
});
function isErrorInstance(obj) {
  return obj instanceof Error || Object.prototype.toString.call(obj) === "[object Error]";
}
__name(isErrorInstance, "isErrorInstance");
__name2(isErrorInstance, "isErrorInstance");
function isRegExp(obj) {
  return Object.prototype.toString.call(obj) === "[object RegExp]";
}
__name(isRegExp, "isRegExp");
__name2(isRegExp, "isRegExp");
function compatibleInstance(thrown, errorLike) {
  return isErrorInstance(errorLike) && thrown === errorLike;
}
__name(compatibleInstance, "compatibleInstance");
__name2(compatibleInstance, "compatibleInstance");
function compatibleConstructor(thrown, errorLike) {
  if (isErrorInstance(errorLike)) {
    return thrown.constructor === errorLike.constructor || thrown instanceof errorLike.constructor;
  } else if ((typeof errorLike === "object" || typeof errorLike === "function") && errorLike.prototype) {
    return thrown.constructor === errorLike || thrown instanceof errorLike;
  }
  return false;
}
__name(compatibleConstructor, "compatibleConstructor");
__name2(compatibleConstructor, "compatibleConstructor");
function compatibleMessage(thrown, errMatcher) {
  const comparisonString = typeof thrown === "string" ? thrown : thrown.message;
  if (comparisonString === void 0) {
    return false;
  }
  if (isRegExp(errMatcher)) {
    return errMatcher.test(comparisonString);
  } else if (typeof errMatcher === "string") {
    return comparisonString.indexOf(errMatcher) !== -1;
  }
  return false;
}
__name(compatibleMessage, "compatibleMessage");
__name2(compatibleMessage, "compatibleMessage");
function getConstructorName(errorLike) {
  let constructorName = errorLike;
  if (isErrorInstance(errorLike)) {
    constructorName = errorLike.constructor.name;
  } else if (typeof errorLike === "function") {
    constructorName = errorLike.name;
    if (constructorName === "") {
      const newConstructorName = new errorLike().name;
      constructorName = newConstructorName || constructorName;
    }
  }
  return constructorName;
}
__name(getConstructorName, "getConstructorName");
__name2(getConstructorName, "getConstructorName");
function getMessage(errorLike) {
  let msg = "";
  if (errorLike && errorLike.message) {
    msg = errorLike.message;
  } else if (typeof errorLike === "string") {
    msg = errorLike;
  }
  return msg;
}
__name(getMessage, "getMessage");
__name2(getMessage, "getMessage");
function flag(obj, key, value) {
  let flags = obj.__flags || (obj.__flags = /* @__PURE__ */ Object.create(null));
  if (arguments.length === 3) {
    flags[key] = value;
  } else {
    return flags[key];
  }
}
__name(flag, "flag");
__name2(flag, "flag");
function test(obj, args) {
  let negate = flag(obj, "negate"), expr = args[0];
  return negate ? !expr : expr;
}
__name(test, "test");
__name2(test, "test");
function type(obj) {
  if (typeof obj === "undefined") {
    return "undefined";
  }
  if (obj === null) {
    return "null";
  }
  const stringTag = (
    /** @type {Record<PropertyKey, unknown>} */
    obj[Symbol.toStringTag]
  );
  if (typeof stringTag === "string") {
    return stringTag;
  }
  const type3 = Object.prototype.toString.call(obj).slice(8, -1);
  return type3;
}
__name(type, "type");
__name2(type, "type");
var canElideFrames = "captureStackTrace" in Error;
var _AssertionError = class _AssertionError2 extends Error {
  static {
    __name(this, "_AssertionError");
  }
  constructor(message = "Unspecified AssertionError", props, ssf) {
    super(message);
    __publicField(this, "message");
    this.message = message;
    if (canElideFrames) {
      Error.captureStackTrace(this, ssf || _AssertionError2);
    }
    for (const key in props) {
      if (!(key in this)) {
        this[key] = props[key];
      }
    }
  }
  get name() {
    return "AssertionError";
  }
  get ok() {
    return false;
  }
  toJSON(stack) {
    return {
      ...this,
      name: this.name,
      message: this.message,
      ok: false,
      stack: stack !== false ? this.stack : void 0
    };
  }
};
__name2(_AssertionError, "AssertionError");
var AssertionError = _AssertionError;
function expectTypes(obj, types) {
  let flagMsg = flag(obj, "message");
  let ssfi = (
    /** @type {Function} */
    flag(obj, "ssfi")
  );
  flagMsg = flagMsg ? flagMsg + ": " : "";
  obj = /** @type {object} */
  flag(obj, "object");
  types = types.map(function(t2) {
    return t2.toLowerCase();
  });
  types.sort();
  let str = types.map(function(t2, index2) {
    let art = ~["a", "e", "i", "o", "u"].indexOf(t2.charAt(0)) ? "an" : "a";
    let or = types.length > 1 && index2 === types.length - 1 ? "or " : "";
    return or + art + " " + t2;
  }).join(", ");
  let objType = type(obj).toLowerCase();
  if (!types.some(function(expected) {
    return objType === expected;
  })) {
    throw new AssertionError(
      flagMsg + "object tested must be " + str + ", but " + objType + " given",
      void 0,
      ssfi
    );
  }
}
__name(expectTypes, "expectTypes");
__name2(expectTypes, "expectTypes");
function getActual(obj, args) {
  return args.length > 4 ? args[4] : obj._obj;
}
__name(getActual, "getActual");
__name2(getActual, "getActual");
var ansiColors = {
  bold: ["1", "22"],
  dim: ["2", "22"],
  italic: ["3", "23"],
  underline: ["4", "24"],
  // 5 & 6 are blinking
  inverse: ["7", "27"],
  hidden: ["8", "28"],
  strike: ["9", "29"],
  // 10-20 are fonts
  // 21-29 are resets for 1-9
  black: ["30", "39"],
  red: ["31", "39"],
  green: ["32", "39"],
  yellow: ["33", "39"],
  blue: ["34", "39"],
  magenta: ["35", "39"],
  cyan: ["36", "39"],
  white: ["37", "39"],
  brightblack: ["30;1", "39"],
  brightred: ["31;1", "39"],
  brightgreen: ["32;1", "39"],
  brightyellow: ["33;1", "39"],
  brightblue: ["34;1", "39"],
  brightmagenta: ["35;1", "39"],
  brightcyan: ["36;1", "39"],
  brightwhite: ["37;1", "39"],
  grey: ["90", "39"]
};
var styles = {
  special: "cyan",
  number: "yellow",
  bigint: "yellow",
  boolean: "yellow",
  undefined: "grey",
  null: "bold",
  string: "green",
  symbol: "green",
  date: "magenta",
  regexp: "red"
};
var truncator = "\u2026";
function colorise(value, styleType) {
  const color = ansiColors[styles[styleType]] || ansiColors[styleType] || "";
  if (!color) {
    return String(value);
  }
  return `\x1B[${color[0]}m${String(value)}\x1B[${color[1]}m`;
}
__name(colorise, "colorise");
__name2(colorise, "colorise");
function normaliseOptions({
  showHidden = false,
  depth = 2,
  colors = false,
  customInspect = true,
  showProxy = false,
  maxArrayLength = Infinity,
  breakLength = Infinity,
  seen = [],
  // eslint-disable-next-line no-shadow
  truncate: truncate2 = Infinity,
  stylize = String
} = {}, inspect3) {
  const options = {
    showHidden: Boolean(showHidden),
    depth: Number(depth),
    colors: Boolean(colors),
    customInspect: Boolean(customInspect),
    showProxy: Boolean(showProxy),
    maxArrayLength: Number(maxArrayLength),
    breakLength: Number(breakLength),
    truncate: Number(truncate2),
    seen,
    inspect: inspect3,
    stylize
  };
  if (options.colors) {
    options.stylize = colorise;
  }
  return options;
}
__name(normaliseOptions, "normaliseOptions");
__name2(normaliseOptions, "normaliseOptions");
function isHighSurrogate(char) {
  return char >= "\uD800" && char <= "\uDBFF";
}
__name(isHighSurrogate, "isHighSurrogate");
__name2(isHighSurrogate, "isHighSurrogate");
function truncate(string, length, tail = truncator) {
  string = String(string);
  const tailLength = tail.length;
  const stringLength = string.length;
  if (tailLength > length && stringLength > tailLength) {
    return tail;
  }
  if (stringLength > length && stringLength > tailLength) {
    let end = length - tailLength;
    if (end > 0 && isHighSurrogate(string[end - 1])) {
      end = end - 1;
    }
    return `${string.slice(0, end)}${tail}`;
  }
  return string;
}
__name(truncate, "truncate");
__name2(truncate, "truncate");
function inspectList(list, options, inspectItem, separator = ", ") {
  inspectItem = inspectItem || options.inspect;
  const size2 = list.length;
  if (size2 === 0)
    return "";
  const originalLength = options.truncate;
  let output = "";
  let peek = "";
  let truncated = "";
  for (let i2 = 0; i2 < size2; i2 += 1) {
    const last = i2 + 1 === list.length;
    const secondToLast = i2 + 2 === list.length;
    truncated = `${truncator}(${list.length - i2})`;
    const value = list[i2];
    options.truncate = originalLength - output.length - (last ? 0 : separator.length);
    const string = peek || inspectItem(value, options) + (last ? "" : separator);
    const nextLength = output.length + string.length;
    const truncatedLength = nextLength + truncated.length;
    if (last && nextLength > originalLength && output.length + truncated.length <= originalLength) {
      break;
    }
    if (!last && !secondToLast && truncatedLength > originalLength) {
      break;
    }
    peek = last ? "" : inspectItem(list[i2 + 1], options) + (secondToLast ? "" : separator);
    if (!last && secondToLast && truncatedLength > originalLength && nextLength + peek.length > originalLength) {
      break;
    }
    output += string;
    if (!last && !secondToLast && nextLength + peek.length >= originalLength) {
      truncated = `${truncator}(${list.length - i2 - 1})`;
      break;
    }
    truncated = "";
  }
  return `${output}${truncated}`;
}
__name(inspectList, "inspectList");
__name2(inspectList, "inspectList");
function quoteComplexKey(key) {
  if (key.match(/^[a-zA-Z_][a-zA-Z_0-9]*$/)) {
    return key;
  }
  return JSON.stringify(key).replace(/'/g, "\\'").replace(/\\"/g, '"').replace(/(^"|"$)/g, "'");
}
__name(quoteComplexKey, "quoteComplexKey");
__name2(quoteComplexKey, "quoteComplexKey");
function inspectProperty([key, value], options) {
  options.truncate -= 2;
  if (typeof key === "string") {
    key = quoteComplexKey(key);
  } else if (typeof key !== "number") {
    key = `[${options.inspect(key, options)}]`;
  }
  options.truncate -= key.length;
  value = options.inspect(value, options);
  return `${key}: ${value}`;
}
__name(inspectProperty, "inspectProperty");
__name2(inspectProperty, "inspectProperty");
function inspectArray(array, options) {
  const nonIndexProperties = Object.keys(array).slice(array.length);
  if (!array.length && !nonIndexProperties.length)
    return "[]";
  options.truncate -= 4;
  const listContents = inspectList(array, options);
  options.truncate -= listContents.length;
  let propertyContents = "";
  if (nonIndexProperties.length) {
    propertyContents = inspectList(nonIndexProperties.map((key) => [key, array[key]]), options, inspectProperty);
  }
  return `[ ${listContents}${propertyContents ? `, ${propertyContents}` : ""} ]`;
}
__name(inspectArray, "inspectArray");
__name2(inspectArray, "inspectArray");
var getArrayName = /* @__PURE__ */ __name2((array) => {
  if (typeof Buffer === "function" && array instanceof Buffer) {
    return "Buffer";
  }
  if (array[Symbol.toStringTag]) {
    return array[Symbol.toStringTag];
  }
  return array.constructor.name;
}, "getArrayName");
function inspectTypedArray(array, options) {
  const name = getArrayName(array);
  options.truncate -= name.length + 4;
  const nonIndexProperties = Object.keys(array).slice(array.length);
  if (!array.length && !nonIndexProperties.length)
    return `${name}[]`;
  let output = "";
  for (let i2 = 0; i2 < array.length; i2++) {
    const string = `${options.stylize(truncate(array[i2], options.truncate), "number")}${i2 === array.length - 1 ? "" : ", "}`;
    options.truncate -= string.length;
    if (array[i2] !== array.length && options.truncate <= 3) {
      output += `${truncator}(${array.length - array[i2] + 1})`;
      break;
    }
    output += string;
  }
  let propertyContents = "";
  if (nonIndexProperties.length) {
    propertyContents = inspectList(nonIndexProperties.map((key) => [key, array[key]]), options, inspectProperty);
  }
  return `${name}[ ${output}${propertyContents ? `, ${propertyContents}` : ""} ]`;
}
__name(inspectTypedArray, "inspectTypedArray");
__name2(inspectTypedArray, "inspectTypedArray");
function inspectDate(dateObject, options) {
  const stringRepresentation = dateObject.toJSON();
  if (stringRepresentation === null) {
    return "Invalid Date";
  }
  const split = stringRepresentation.split("T");
  const date = split[0];
  return options.stylize(`${date}T${truncate(split[1], options.truncate - date.length - 1)}`, "date");
}
__name(inspectDate, "inspectDate");
__name2(inspectDate, "inspectDate");
function inspectFunction(func, options) {
  const functionType = func[Symbol.toStringTag] || "Function";
  const name = func.name;
  if (!name) {
    return options.stylize(`[${functionType}]`, "special");
  }
  return options.stylize(`[${functionType} ${truncate(name, options.truncate - 11)}]`, "special");
}
__name(inspectFunction, "inspectFunction");
__name2(inspectFunction, "inspectFunction");
function inspectMapEntry([key, value], options) {
  options.truncate -= 4;
  key = options.inspect(key, options);
  options.truncate -= key.length;
  value = options.inspect(value, options);
  return `${key} => ${value}`;
}
__name(inspectMapEntry, "inspectMapEntry");
__name2(inspectMapEntry, "inspectMapEntry");
function mapToEntries(map) {
  const entries = [];
  map.forEach((value, key) => {
    entries.push([key, value]);
  });
  return entries;
}
__name(mapToEntries, "mapToEntries");
__name2(mapToEntries, "mapToEntries");
function inspectMap(map, options) {
  if (map.size === 0)
    return "Map{}";
  options.truncate -= 7;
  return `Map{ ${inspectList(mapToEntries(map), options, inspectMapEntry)} }`;
}
__name(inspectMap, "inspectMap");
__name2(inspectMap, "inspectMap");
var isNaN = Number.isNaN || ((i2) => i2 !== i2);
function inspectNumber(number, options) {
  if (isNaN(number)) {
    return options.stylize("NaN", "number");
  }
  if (number === Infinity) {
    return options.stylize("Infinity", "number");
  }
  if (number === -Infinity) {
    return options.stylize("-Infinity", "number");
  }
  if (number === 0) {
    return options.stylize(1 / number === Infinity ? "+0" : "-0", "number");
  }
  return options.stylize(truncate(String(number), options.truncate), "number");
}
__name(inspectNumber, "inspectNumber");
__name2(inspectNumber, "inspectNumber");
function inspectBigInt(number, options) {
  let nums = truncate(number.toString(), options.truncate - 1);
  if (nums !== truncator)
    nums += "n";
  return options.stylize(nums, "bigint");
}
__name(inspectBigInt, "inspectBigInt");
__name2(inspectBigInt, "inspectBigInt");
function inspectRegExp(value, options) {
  const flags = value.toString().split("/")[2];
  const sourceLength = options.truncate - (2 + flags.length);
  const source = value.source;
  return options.stylize(`/${truncate(source, sourceLength)}/${flags}`, "regexp");
}
__name(inspectRegExp, "inspectRegExp");
__name2(inspectRegExp, "inspectRegExp");
function arrayFromSet(set2) {
  const values = [];
  set2.forEach((value) => {
    values.push(value);
  });
  return values;
}
__name(arrayFromSet, "arrayFromSet");
__name2(arrayFromSet, "arrayFromSet");
function inspectSet(set2, options) {
  if (set2.size === 0)
    return "Set{}";
  options.truncate -= 7;
  return `Set{ ${inspectList(arrayFromSet(set2), options)} }`;
}
__name(inspectSet, "inspectSet");
__name2(inspectSet, "inspectSet");
var stringEscapeChars = new RegExp("['\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u0600-\\u0604\\u070f\\u17b4\\u17b5\\u200c-\\u200f\\u2028-\\u202f\\u2060-\\u206f\\ufeff\\ufff0-\\uffff]", "g");
var escapeCharacters = {
  "\b": "\\b",
  "	": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  "'": "\\'",
  "\\": "\\\\"
};
var hex = 16;
var unicodeLength = 4;
function escape(char) {
  return escapeCharacters[char] || `\\u${`0000${char.charCodeAt(0).toString(hex)}`.slice(-unicodeLength)}`;
}
__name(escape, "escape");
__name2(escape, "escape");
function inspectString(string, options) {
  if (stringEscapeChars.test(string)) {
    string = string.replace(stringEscapeChars, escape);
  }
  return options.stylize(`'${truncate(string, options.truncate - 2)}'`, "string");
}
__name(inspectString, "inspectString");
__name2(inspectString, "inspectString");
function inspectSymbol(value) {
  if ("description" in Symbol.prototype) {
    return value.description ? `Symbol(${value.description})` : "Symbol()";
  }
  return value.toString();
}
__name(inspectSymbol, "inspectSymbol");
__name2(inspectSymbol, "inspectSymbol");
var getPromiseValue = /* @__PURE__ */ __name2(() => "Promise{\u2026}", "getPromiseValue");
var promise_default = getPromiseValue;
function inspectObject(object, options) {
  const properties = Object.getOwnPropertyNames(object);
  const symbols = Object.getOwnPropertySymbols ? Object.getOwnPropertySymbols(object) : [];
  if (properties.length === 0 && symbols.length === 0) {
    return "{}";
  }
  options.truncate -= 4;
  options.seen = options.seen || [];
  if (options.seen.includes(object)) {
    return "[Circular]";
  }
  options.seen.push(object);
  const propertyContents = inspectList(properties.map((key) => [key, object[key]]), options, inspectProperty);
  const symbolContents = inspectList(symbols.map((key) => [key, object[key]]), options, inspectProperty);
  options.seen.pop();
  let sep = "";
  if (propertyContents && symbolContents) {
    sep = ", ";
  }
  return `{ ${propertyContents}${sep}${symbolContents} }`;
}
__name(inspectObject, "inspectObject");
__name2(inspectObject, "inspectObject");
var toStringTag = typeof Symbol !== "undefined" && Symbol.toStringTag ? Symbol.toStringTag : false;
function inspectClass(value, options) {
  let name = "";
  if (toStringTag && toStringTag in value) {
    name = value[toStringTag];
  }
  name = name || value.constructor.name;
  if (!name || name === "_class") {
    name = "<Anonymous Class>";
  }
  options.truncate -= name.length;
  return `${name}${inspectObject(value, options)}`;
}
__name(inspectClass, "inspectClass");
__name2(inspectClass, "inspectClass");
function inspectArguments(args, options) {
  if (args.length === 0)
    return "Arguments[]";
  options.truncate -= 13;
  return `Arguments[ ${inspectList(args, options)} ]`;
}
__name(inspectArguments, "inspectArguments");
__name2(inspectArguments, "inspectArguments");
var errorKeys = [
  "stack",
  "line",
  "column",
  "name",
  "message",
  "fileName",
  "lineNumber",
  "columnNumber",
  "number",
  "description",
  "cause"
];
function inspectObject2(error, options) {
  const properties = Object.getOwnPropertyNames(error).filter((key) => errorKeys.indexOf(key) === -1);
  const name = error.name;
  options.truncate -= name.length;
  let message = "";
  if (typeof error.message === "string") {
    message = truncate(error.message, options.truncate);
  } else {
    properties.unshift("message");
  }
  message = message ? `: ${message}` : "";
  options.truncate -= message.length + 5;
  options.seen = options.seen || [];
  if (options.seen.includes(error)) {
    return "[Circular]";
  }
  options.seen.push(error);
  const propertyContents = inspectList(properties.map((key) => [key, error[key]]), options, inspectProperty);
  return `${name}${message}${propertyContents ? ` { ${propertyContents} }` : ""}`;
}
__name(inspectObject2, "inspectObject2");
__name2(inspectObject2, "inspectObject");
function inspectAttribute([key, value], options) {
  options.truncate -= 3;
  if (!value) {
    return `${options.stylize(String(key), "yellow")}`;
  }
  return `${options.stylize(String(key), "yellow")}=${options.stylize(`"${value}"`, "string")}`;
}
__name(inspectAttribute, "inspectAttribute");
__name2(inspectAttribute, "inspectAttribute");
function inspectNodeCollection(collection, options) {
  return inspectList(collection, options, inspectNode, "\n");
}
__name(inspectNodeCollection, "inspectNodeCollection");
__name2(inspectNodeCollection, "inspectNodeCollection");
function inspectNode(node, options) {
  switch (node.nodeType) {
    case 1:
      return inspectHTML(node, options);
    case 3:
      return options.inspect(node.data, options);
    default:
      return options.inspect(node, options);
  }
}
__name(inspectNode, "inspectNode");
__name2(inspectNode, "inspectNode");
function inspectHTML(element, options) {
  const properties = element.getAttributeNames();
  const name = element.tagName.toLowerCase();
  const head = options.stylize(`<${name}`, "special");
  const headClose = options.stylize(`>`, "special");
  const tail = options.stylize(`</${name}>`, "special");
  options.truncate -= name.length * 2 + 5;
  let propertyContents = "";
  if (properties.length > 0) {
    propertyContents += " ";
    propertyContents += inspectList(properties.map((key) => [key, element.getAttribute(key)]), options, inspectAttribute, " ");
  }
  options.truncate -= propertyContents.length;
  const truncate2 = options.truncate;
  let children = inspectNodeCollection(element.children, options);
  if (children && children.length > truncate2) {
    children = `${truncator}(${element.children.length})`;
  }
  return `${head}${propertyContents}${headClose}${children}${tail}`;
}
__name(inspectHTML, "inspectHTML");
__name2(inspectHTML, "inspectHTML");
var symbolsSupported = typeof Symbol === "function" && typeof Symbol.for === "function";
var chaiInspect = symbolsSupported ? /* @__PURE__ */ Symbol.for("chai/inspect") : "@@chai/inspect";
var nodeInspect = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
var constructorMap = /* @__PURE__ */ new WeakMap();
var stringTagMap = {};
var baseTypesMap = {
  undefined: /* @__PURE__ */ __name2((value, options) => options.stylize("undefined", "undefined"), "undefined"),
  null: /* @__PURE__ */ __name2((value, options) => options.stylize("null", "null"), "null"),
  boolean: /* @__PURE__ */ __name2((value, options) => options.stylize(String(value), "boolean"), "boolean"),
  Boolean: /* @__PURE__ */ __name2((value, options) => options.stylize(String(value), "boolean"), "Boolean"),
  number: inspectNumber,
  Number: inspectNumber,
  bigint: inspectBigInt,
  BigInt: inspectBigInt,
  string: inspectString,
  String: inspectString,
  function: inspectFunction,
  Function: inspectFunction,
  symbol: inspectSymbol,
  // A Symbol polyfill will return `Symbol` not `symbol` from typedetect
  Symbol: inspectSymbol,
  Array: inspectArray,
  Date: inspectDate,
  Map: inspectMap,
  Set: inspectSet,
  RegExp: inspectRegExp,
  Promise: promise_default,
  // WeakSet, WeakMap are totally opaque to us
  WeakSet: /* @__PURE__ */ __name2((value, options) => options.stylize("WeakSet{\u2026}", "special"), "WeakSet"),
  WeakMap: /* @__PURE__ */ __name2((value, options) => options.stylize("WeakMap{\u2026}", "special"), "WeakMap"),
  Arguments: inspectArguments,
  Int8Array: inspectTypedArray,
  Uint8Array: inspectTypedArray,
  Uint8ClampedArray: inspectTypedArray,
  Int16Array: inspectTypedArray,
  Uint16Array: inspectTypedArray,
  Int32Array: inspectTypedArray,
  Uint32Array: inspectTypedArray,
  Float32Array: inspectTypedArray,
  Float64Array: inspectTypedArray,
  Generator: /* @__PURE__ */ __name2(() => "", "Generator"),
  DataView: /* @__PURE__ */ __name2(() => "", "DataView"),
  ArrayBuffer: /* @__PURE__ */ __name2(() => "", "ArrayBuffer"),
  Error: inspectObject2,
  HTMLCollection: inspectNodeCollection,
  NodeList: inspectNodeCollection
};
var inspectCustom = /* @__PURE__ */ __name2((value, options, type3, inspectFn) => {
  if (chaiInspect in value && typeof value[chaiInspect] === "function") {
    return value[chaiInspect](options);
  }
  if (nodeInspect in value && typeof value[nodeInspect] === "function") {
    return value[nodeInspect](options.depth, options, inspectFn);
  }
  if ("inspect" in value && typeof value.inspect === "function") {
    return value.inspect(options.depth, options);
  }
  if ("constructor" in value && constructorMap.has(value.constructor)) {
    return constructorMap.get(value.constructor)(value, options);
  }
  if (stringTagMap[type3]) {
    return stringTagMap[type3](value, options);
  }
  return "";
}, "inspectCustom");
var toString = Object.prototype.toString;
function inspect(value, opts = {}) {
  const options = normaliseOptions(opts, inspect);
  const { customInspect } = options;
  let type3 = value === null ? "null" : typeof value;
  if (type3 === "object") {
    type3 = toString.call(value).slice(8, -1);
  }
  if (type3 in baseTypesMap) {
    return baseTypesMap[type3](value, options);
  }
  if (customInspect && value) {
    const output = inspectCustom(value, options, type3, inspect);
    if (output) {
      if (typeof output === "string")
        return output;
      return inspect(output, options);
    }
  }
  const proto = value ? Object.getPrototypeOf(value) : false;
  if (proto === Object.prototype || proto === null) {
    return inspectObject(value, options);
  }
  if (value && typeof HTMLElement === "function" && value instanceof HTMLElement) {
    return inspectHTML(value, options);
  }
  if ("constructor" in value) {
    if (value.constructor !== Object) {
      return inspectClass(value, options);
    }
    return inspectObject(value, options);
  }
  if (value === Object(value)) {
    return inspectObject(value, options);
  }
  return options.stylize(String(value), type3);
}
__name(inspect, "inspect");
__name2(inspect, "inspect");
var config = {
  /**
   * ### config.includeStack
   *
   * User configurable property, influences whether stack trace
   * is included in Assertion error message. Default of false
   * suppresses stack trace in the error message.
   *
   *     chai.config.includeStack = true;  // enable stack on error
   *
   * @param {boolean}
   * @public
   */
  includeStack: false,
  /**
   * ### config.showDiff
   *
   * User configurable property, influences whether or not
   * the `showDiff` flag should be included in the thrown
   * AssertionErrors. `false` will always be `false`; `true`
   * will be true when the assertion has requested a diff
   * be shown.
   *
   * @param {boolean}
   * @public
   */
  showDiff: true,
  /**
   * ### config.truncateThreshold
   *
   * User configurable property, sets length threshold for actual and
   * expected values in assertion errors. If this threshold is exceeded, for
   * example for large data structures, the value is replaced with something
   * like `[ Array(3) ]` or `{ Object (prop1, prop2) }`.
   *
   * Set it to zero if you want to disable truncating altogether.
   *
   * This is especially userful when doing assertions on arrays: having this
   * set to a reasonable large value makes the failure messages readily
   * inspectable.
   *
   *     chai.config.truncateThreshold = 0;  // disable truncating
   *
   * @param {number}
   * @public
   */
  truncateThreshold: 40,
  /**
   * ### config.useProxy
   *
   * User configurable property, defines if chai will use a Proxy to throw
   * an error when a non-existent property is read, which protects users
   * from typos when using property-based assertions.
   *
   * Set it to false if you want to disable this feature.
   *
   *     chai.config.useProxy = false;  // disable use of Proxy
   *
   * This feature is automatically disabled regardless of this config value
   * in environments that don't support proxies.
   *
   * @param {boolean}
   * @public
   */
  useProxy: true,
  /**
   * ### config.proxyExcludedKeys
   *
   * User configurable property, defines which properties should be ignored
   * instead of throwing an error if they do not exist on the assertion.
   * This is only applied if the environment Chai is running in supports proxies and
   * if the `useProxy` configuration setting is enabled.
   * By default, `then` and `inspect` will not throw an error if they do not exist on the
   * assertion object because the `.inspect` property is read by `util.inspect` (for example, when
   * using `console.log` on the assertion object) and `.then` is necessary for promise type-checking.
   *
   *     // By default these keys will not throw an error if they do not exist on the assertion object
   *     chai.config.proxyExcludedKeys = ['then', 'inspect'];
   *
   * @param {Array}
   * @public
   */
  proxyExcludedKeys: ["then", "catch", "inspect", "toJSON"],
  /**
   * ### config.deepEqual
   *
   * User configurable property, defines which a custom function to use for deepEqual
   * comparisons.
   * By default, the function used is the one from the `deep-eql` package without custom comparator.
   *
   *     // use a custom comparator
   *     chai.config.deepEqual = (expected, actual) => {
   *         return chai.util.eql(expected, actual, {
   *             comparator: (expected, actual) => {
   *                 // for non number comparison, use the default behavior
   *                 if(typeof expected !== 'number') return null;
   *                 // allow a difference of 10 between compared numbers
   *                 return typeof actual === 'number' && Math.abs(actual - expected) < 10
   *             }
   *         })
   *     };
   *
   * @param {Function}
   * @public
   */
  deepEqual: null
};
function inspect2(obj, showHidden, depth, colors) {
  let options = {
    colors,
    depth: typeof depth === "undefined" ? 2 : depth,
    showHidden,
    truncate: config.truncateThreshold ? config.truncateThreshold : Infinity
  };
  return inspect(obj, options);
}
__name(inspect2, "inspect2");
__name2(inspect2, "inspect");
function objDisplay(obj) {
  let str = inspect2(obj), type3 = Object.prototype.toString.call(obj);
  if (config.truncateThreshold && str.length >= config.truncateThreshold) {
    if (type3 === "[object Function]") {
      const objAsFunction = (
        /** @type {Function} */
        obj
      );
      return !objAsFunction.name || objAsFunction.name === "" ? "[Function]" : "[Function: " + objAsFunction.name + "]";
    } else if (type3 === "[object Array]") {
      const objAsArray = (
        /** @type {unknown[]} */
        obj
      );
      return "[ Array(" + objAsArray.length + ") ]";
    } else if (type3 === "[object Object]") {
      const objAsObject = (
        /** @type {Record<PropertyKey, unknown>} */
        obj
      );
      let keys2 = Object.keys(objAsObject), kstr = keys2.length > 2 ? keys2.splice(0, 2).join(", ") + ", ..." : keys2.join(", ");
      return "{ Object (" + kstr + ") }";
    } else {
      return str;
    }
  } else {
    return str;
  }
}
__name(objDisplay, "objDisplay");
__name2(objDisplay, "objDisplay");
function getMessage2(obj, args) {
  let negate = flag(obj, "negate");
  let val = flag(obj, "object");
  let expected = args[3];
  let actual = getActual(obj, args);
  let rawMsg = negate ? args[2] : args[1];
  let flagMsg = flag(obj, "message");
  if (typeof rawMsg === "function") rawMsg = rawMsg();
  const template = (
    /** @type {string} */
    rawMsg || ""
  );
  const msg = template.replace(/#\{(this|act|exp)\}/g, function(_, tag) {
    if (tag === "this") {
      return objDisplay(val);
    }
    if (tag === "act") {
      return objDisplay(actual);
    }
    return objDisplay(expected);
  });
  return flagMsg ? flagMsg + ": " + msg : msg;
}
__name(getMessage2, "getMessage2");
__name2(getMessage2, "getMessage");
function transferFlags(source, object, includeAll) {
  const sourceWithFlags = (
    /** @type {{__flags?: Record<PropertyKey, unknown>}} */
    source
  );
  const objWithFlags = (
    /** @type {{__flags?: Record<PropertyKey, unknown>}} */
    object
  );
  let flags = sourceWithFlags.__flags || (sourceWithFlags.__flags = /* @__PURE__ */ Object.create(null));
  const objFlags = objWithFlags.__flags || (objWithFlags.__flags = /* @__PURE__ */ Object.create(null));
  includeAll = arguments.length === 3 ? includeAll : true;
  for (let flag3 in flags) {
    if (includeAll || flag3 !== "object" && flag3 !== "ssfi" && flag3 !== "lockSsfi" && flag3 != "message") {
      objFlags[flag3] = flags[flag3];
    }
  }
}
__name(transferFlags, "transferFlags");
__name2(transferFlags, "transferFlags");
function type2(obj) {
  if (typeof obj === "undefined") {
    return "undefined";
  }
  if (obj === null) {
    return "null";
  }
  const stringTag = obj[Symbol.toStringTag];
  if (typeof stringTag === "string") {
    return stringTag;
  }
  const sliceStart = 8;
  const sliceEnd = -1;
  return Object.prototype.toString.call(obj).slice(sliceStart, sliceEnd);
}
__name(type2, "type2");
__name2(type2, "type");
function FakeMap() {
  this._key = "chai/deep-eql__" + Math.random() + Date.now();
}
__name(FakeMap, "FakeMap");
__name2(FakeMap, "FakeMap");
FakeMap.prototype = {
  get: /* @__PURE__ */ __name2(/* @__PURE__ */ __name(function get(key) {
    return key[this._key];
  }, "get"), "get"),
  set: /* @__PURE__ */ __name2(/* @__PURE__ */ __name(function set(key, value) {
    if (Object.isExtensible(key)) {
      Object.defineProperty(key, this._key, {
        value,
        configurable: true
      });
    }
  }, "set"), "set")
};
var MemoizeMap = typeof WeakMap === "function" ? WeakMap : FakeMap;
function memoizeCompare(leftHandOperand, rightHandOperand, memoizeMap) {
  if (!memoizeMap || isPrimitive(leftHandOperand) || isPrimitive(rightHandOperand)) {
    return null;
  }
  var leftHandMap = memoizeMap.get(leftHandOperand);
  if (leftHandMap) {
    var result = leftHandMap.get(rightHandOperand);
    if (typeof result === "boolean") {
      return result;
    }
  }
  return null;
}
__name(memoizeCompare, "memoizeCompare");
__name2(memoizeCompare, "memoizeCompare");
function memoizeSet(leftHandOperand, rightHandOperand, memoizeMap, result) {
  if (!memoizeMap || isPrimitive(leftHandOperand) || isPrimitive(rightHandOperand)) {
    return;
  }
  var leftHandMap = memoizeMap.get(leftHandOperand);
  if (leftHandMap) {
    leftHandMap.set(rightHandOperand, result);
  } else {
    leftHandMap = new MemoizeMap();
    leftHandMap.set(rightHandOperand, result);
    memoizeMap.set(leftHandOperand, leftHandMap);
  }
}
__name(memoizeSet, "memoizeSet");
__name2(memoizeSet, "memoizeSet");
var deep_eql_default = deepEqual;
function deepEqual(leftHandOperand, rightHandOperand, options) {
  if (options && options.comparator) {
    return extensiveDeepEqual(leftHandOperand, rightHandOperand, options);
  }
  var simpleResult = simpleEqual(leftHandOperand, rightHandOperand);
  if (simpleResult !== null) {
    return simpleResult;
  }
  return extensiveDeepEqual(leftHandOperand, rightHandOperand, options);
}
__name(deepEqual, "deepEqual");
__name2(deepEqual, "deepEqual");
function simpleEqual(leftHandOperand, rightHandOperand) {
  if (leftHandOperand === rightHandOperand) {
    return leftHandOperand !== 0 || 1 / leftHandOperand === 1 / rightHandOperand;
  }
  if (leftHandOperand !== leftHandOperand && // eslint-disable-line no-self-compare
  rightHandOperand !== rightHandOperand) {
    return true;
  }
  if (isPrimitive(leftHandOperand) || isPrimitive(rightHandOperand)) {
    return false;
  }
  return null;
}
__name(simpleEqual, "simpleEqual");
__name2(simpleEqual, "simpleEqual");
function extensiveDeepEqual(leftHandOperand, rightHandOperand, options) {
  options = options || {};
  options.memoize = options.memoize === false ? false : options.memoize || new MemoizeMap();
  var comparator = options && options.comparator;
  var memoizeResultLeft = memoizeCompare(leftHandOperand, rightHandOperand, options.memoize);
  if (memoizeResultLeft !== null) {
    return memoizeResultLeft;
  }
  var memoizeResultRight = memoizeCompare(rightHandOperand, leftHandOperand, options.memoize);
  if (memoizeResultRight !== null) {
    return memoizeResultRight;
  }
  if (comparator) {
    var comparatorResult = comparator(leftHandOperand, rightHandOperand);
    if (comparatorResult === false || comparatorResult === true) {
      memoizeSet(leftHandOperand, rightHandOperand, options.memoize, comparatorResult);
      return comparatorResult;
    }
    var simpleResult = simpleEqual(leftHandOperand, rightHandOperand);
    if (simpleResult !== null) {
      return simpleResult;
    }
  }
  var leftHandType = type2(leftHandOperand);
  if (leftHandType !== type2(rightHandOperand)) {
    memoizeSet(leftHandOperand, rightHandOperand, options.memoize, false);
    return false;
  }
  memoizeSet(leftHandOperand, rightHandOperand, options.memoize, true);
  var result = extensiveDeepEqualByType(leftHandOperand, rightHandOperand, leftHandType, options);
  memoizeSet(leftHandOperand, rightHandOperand, options.memoize, result);
  return result;
}
__name(extensiveDeepEqual, "extensiveDeepEqual");
__name2(extensiveDeepEqual, "extensiveDeepEqual");
function extensiveDeepEqualByType(leftHandOperand, rightHandOperand, leftHandType, options) {
  switch (leftHandType) {
    case "String":
    case "Number":
    case "Boolean":
    case "Date":
      return deepEqual(leftHandOperand.valueOf(), rightHandOperand.valueOf());
    case "Promise":
    case "Symbol":
    case "function":
    case "WeakMap":
    case "WeakSet":
      return leftHandOperand === rightHandOperand;
    case "Error":
      return keysEqual(leftHandOperand, rightHandOperand, ["name", "message", "code"], options);
    case "Arguments":
    case "Int8Array":
    case "Uint8Array":
    case "Uint8ClampedArray":
    case "Int16Array":
    case "Uint16Array":
    case "Int32Array":
    case "Uint32Array":
    case "Float32Array":
    case "Float64Array":
    case "Array":
      return iterableEqual(leftHandOperand, rightHandOperand, options);
    case "RegExp":
      return regexpEqual(leftHandOperand, rightHandOperand);
    case "Generator":
      return generatorEqual(leftHandOperand, rightHandOperand, options);
    case "DataView":
      return iterableEqual(new Uint8Array(leftHandOperand.buffer), new Uint8Array(rightHandOperand.buffer), options);
    case "ArrayBuffer":
      return iterableEqual(new Uint8Array(leftHandOperand), new Uint8Array(rightHandOperand), options);
    case "Set":
      return entriesEqual(leftHandOperand, rightHandOperand, options);
    case "Map":
      return entriesEqual(leftHandOperand, rightHandOperand, options);
    case "Temporal.PlainDate":
    case "Temporal.PlainTime":
    case "Temporal.PlainDateTime":
    case "Temporal.Instant":
    case "Temporal.ZonedDateTime":
    case "Temporal.PlainYearMonth":
    case "Temporal.PlainMonthDay":
      return leftHandOperand.equals(rightHandOperand);
    case "Temporal.Duration":
      return leftHandOperand.total("nanoseconds") === rightHandOperand.total("nanoseconds");
    case "Temporal.TimeZone":
    case "Temporal.Calendar":
      return leftHandOperand.toString() === rightHandOperand.toString();
    default:
      return objectEqual(leftHandOperand, rightHandOperand, options);
  }
}
__name(extensiveDeepEqualByType, "extensiveDeepEqualByType");
__name2(extensiveDeepEqualByType, "extensiveDeepEqualByType");
function regexpEqual(leftHandOperand, rightHandOperand) {
  return leftHandOperand.toString() === rightHandOperand.toString();
}
__name(regexpEqual, "regexpEqual");
__name2(regexpEqual, "regexpEqual");
function entriesEqual(leftHandOperand, rightHandOperand, options) {
  try {
    if (leftHandOperand.size !== rightHandOperand.size) {
      return false;
    }
    if (leftHandOperand.size === 0) {
      return true;
    }
  } catch (sizeError) {
    return false;
  }
  var leftHandItems = [];
  var rightHandItems = [];
  leftHandOperand.forEach(/* @__PURE__ */ __name2(/* @__PURE__ */ __name(function gatherEntries(key, value) {
    leftHandItems.push([key, value]);
  }, "gatherEntries"), "gatherEntries"));
  rightHandOperand.forEach(/* @__PURE__ */ __name2(/* @__PURE__ */ __name(function gatherEntries(key, value) {
    rightHandItems.push([key, value]);
  }, "gatherEntries"), "gatherEntries"));
  return iterableEqual(leftHandItems.sort(), rightHandItems.sort(), options);
}
__name(entriesEqual, "entriesEqual");
__name2(entriesEqual, "entriesEqual");
function iterableEqual(leftHandOperand, rightHandOperand, options) {
  var length = leftHandOperand.length;
  if (length !== rightHandOperand.length) {
    return false;
  }
  if (length === 0) {
    return true;
  }
  var index2 = -1;
  while (++index2 < length) {
    if (deepEqual(leftHandOperand[index2], rightHandOperand[index2], options) === false) {
      return false;
    }
  }
  return true;
}
__name(iterableEqual, "iterableEqual");
__name2(iterableEqual, "iterableEqual");
function generatorEqual(leftHandOperand, rightHandOperand, options) {
  return iterableEqual(getGeneratorEntries(leftHandOperand), getGeneratorEntries(rightHandOperand), options);
}
__name(generatorEqual, "generatorEqual");
__name2(generatorEqual, "generatorEqual");
function hasIteratorFunction(target) {
  return typeof Symbol !== "undefined" && typeof target === "object" && typeof Symbol.iterator !== "undefined" && typeof target[Symbol.iterator] === "function";
}
__name(hasIteratorFunction, "hasIteratorFunction");
__name2(hasIteratorFunction, "hasIteratorFunction");
function getIteratorEntries(target) {
  if (hasIteratorFunction(target)) {
    try {
      return getGeneratorEntries(target[Symbol.iterator]());
    } catch (iteratorError) {
      return [];
    }
  }
  return [];
}
__name(getIteratorEntries, "getIteratorEntries");
__name2(getIteratorEntries, "getIteratorEntries");
function getGeneratorEntries(generator) {
  var generatorResult = generator.next();
  var accumulator = [generatorResult.value];
  while (generatorResult.done === false) {
    generatorResult = generator.next();
    accumulator.push(generatorResult.value);
  }
  return accumulator;
}
__name(getGeneratorEntries, "getGeneratorEntries");
__name2(getGeneratorEntries, "getGeneratorEntries");
function getEnumerableKeys(target) {
  var keys2 = [];
  for (var key in target) {
    keys2.push(key);
  }
  return keys2;
}
__name(getEnumerableKeys, "getEnumerableKeys");
__name2(getEnumerableKeys, "getEnumerableKeys");
function getEnumerableSymbols(target) {
  var keys2 = [];
  var allKeys = Object.getOwnPropertySymbols(target);
  for (var i2 = 0; i2 < allKeys.length; i2 += 1) {
    var key = allKeys[i2];
    if (Object.getOwnPropertyDescriptor(target, key).enumerable) {
      keys2.push(key);
    }
  }
  return keys2;
}
__name(getEnumerableSymbols, "getEnumerableSymbols");
__name2(getEnumerableSymbols, "getEnumerableSymbols");
function keysEqual(leftHandOperand, rightHandOperand, keys2, options) {
  var length = keys2.length;
  if (length === 0) {
    return true;
  }
  for (var i2 = 0; i2 < length; i2 += 1) {
    if (deepEqual(leftHandOperand[keys2[i2]], rightHandOperand[keys2[i2]], options) === false) {
      return false;
    }
  }
  return true;
}
__name(keysEqual, "keysEqual");
__name2(keysEqual, "keysEqual");
function objectEqual(leftHandOperand, rightHandOperand, options) {
  var leftHandKeys = getEnumerableKeys(leftHandOperand);
  var rightHandKeys = getEnumerableKeys(rightHandOperand);
  var leftHandSymbols = getEnumerableSymbols(leftHandOperand);
  var rightHandSymbols = getEnumerableSymbols(rightHandOperand);
  leftHandKeys = leftHandKeys.concat(leftHandSymbols);
  rightHandKeys = rightHandKeys.concat(rightHandSymbols);
  if (leftHandKeys.length && leftHandKeys.length === rightHandKeys.length) {
    if (iterableEqual(mapSymbols(leftHandKeys).sort(), mapSymbols(rightHandKeys).sort()) === false) {
      return false;
    }
    return keysEqual(leftHandOperand, rightHandOperand, leftHandKeys, options);
  }
  var leftHandEntries = getIteratorEntries(leftHandOperand);
  var rightHandEntries = getIteratorEntries(rightHandOperand);
  if (leftHandEntries.length && leftHandEntries.length === rightHandEntries.length) {
    leftHandEntries.sort();
    rightHandEntries.sort();
    return iterableEqual(leftHandEntries, rightHandEntries, options);
  }
  if (leftHandKeys.length === 0 && leftHandEntries.length === 0 && rightHandKeys.length === 0 && rightHandEntries.length === 0) {
    return true;
  }
  return false;
}
__name(objectEqual, "objectEqual");
__name2(objectEqual, "objectEqual");
function isPrimitive(value) {
  return value === null || typeof value !== "object";
}
__name(isPrimitive, "isPrimitive");
__name2(isPrimitive, "isPrimitive");
function mapSymbols(arr) {
  return arr.map(/* @__PURE__ */ __name2(/* @__PURE__ */ __name(function mapSymbol(entry) {
    if (typeof entry === "symbol") {
      return entry.toString();
    }
    return entry;
  }, "mapSymbol"), "mapSymbol"));
}
__name(mapSymbols, "mapSymbols");
__name2(mapSymbols, "mapSymbols");
function hasProperty(obj, name) {
  if (typeof obj === "undefined" || obj === null) {
    return false;
  }
  return name in Object(obj);
}
__name(hasProperty, "hasProperty");
__name2(hasProperty, "hasProperty");
function parsePath(path) {
  const str = path.replace(/([^\\])\[/g, "$1.[");
  const parts = str.match(/(\\\.|[^.]+?)+/g);
  return parts.map((value) => {
    if (value === "constructor" || value === "__proto__" || value === "prototype") {
      return {};
    }
    const regexp = /^\[(\d+)\]$/;
    const mArr = regexp.exec(value);
    let parsed = null;
    if (mArr) {
      parsed = { i: parseFloat(mArr[1]) };
    } else {
      parsed = { p: value.replace(/\\([.[\]])/g, "$1") };
    }
    return parsed;
  });
}
__name(parsePath, "parsePath");
__name2(parsePath, "parsePath");
function internalGetPathValue(obj, parsed, pathDepth) {
  let temporaryValue = obj;
  let res = null;
  pathDepth = typeof pathDepth === "undefined" ? parsed.length : pathDepth;
  for (let i2 = 0; i2 < pathDepth; i2++) {
    const part = parsed[i2];
    if (temporaryValue) {
      if (typeof part.p === "undefined") {
        temporaryValue = temporaryValue[part.i];
      } else {
        temporaryValue = temporaryValue[part.p];
      }
      if (i2 === pathDepth - 1) {
        res = temporaryValue;
      }
    }
  }
  return res;
}
__name(internalGetPathValue, "internalGetPathValue");
__name2(internalGetPathValue, "internalGetPathValue");
function getPathInfo(obj, path) {
  const parsed = parsePath(path);
  const last = parsed[parsed.length - 1];
  const info = {
    parent: parsed.length > 1 ? internalGetPathValue(obj, parsed, parsed.length - 1) : obj,
    name: last.p || last.i,
    value: internalGetPathValue(obj, parsed)
  };
  info.exists = hasProperty(info.parent, info.name);
  return info;
}
__name(getPathInfo, "getPathInfo");
__name2(getPathInfo, "getPathInfo");
var _Assertion = class _Assertion2 {
  static {
    __name(this, "_Assertion");
  }
  /**
   * Creates object for chaining.
   * `Assertion` objects contain metadata in the form of flags. Three flags can
   * be assigned during instantiation by passing arguments to this constructor:
   *
   * - `object`: This flag contains the target of the assertion. For example, in
   * the assertion `expect(numKittens).to.equal(7);`, the `object` flag will
   * contain `numKittens` so that the `equal` assertion can reference it when
   * needed.
   *
   * - `message`: This flag contains an optional custom error message to be
   * prepended to the error message that's generated by the assertion when it
   * fails.
   *
   * - `ssfi`: This flag stands for "start stack function indicator". It
   * contains a function reference that serves as the starting point for
   * removing frames from the stack trace of the error that's created by the
   * assertion when it fails. The goal is to provide a cleaner stack trace to
   * end users by removing Chai's internal functions. Note that it only works
   * in environments that support `Error.captureStackTrace`, and only when
   * `Chai.config.includeStack` hasn't been set to `false`.
   *
   * - `lockSsfi`: This flag controls whether or not the given `ssfi` flag
   * should retain its current value, even as assertions are chained off of
   * this object. This is usually set to `true` when creating a new assertion
   * from within another assertion. It's also temporarily set to `true` before
   * an overwritten assertion gets called by the overwriting assertion.
   *
   * - `eql`: This flag contains the deepEqual function to be used by the assertion.
   *
   * @param {unknown} obj target of the assertion
   * @param {string=} msg (optional) custom error message
   * @param {Function=} ssfi (optional) starting point for removing stack frames
   * @param {boolean=} lockSsfi (optional) whether or not the ssfi flag is locked
   */
  constructor(obj, msg, ssfi, lockSsfi) {
    __publicField(this, "__flags", {});
    flag(this, "ssfi", ssfi || _Assertion2);
    flag(this, "lockSsfi", lockSsfi);
    flag(this, "object", obj);
    flag(this, "message", msg);
    flag(this, "eql", config.deepEqual || deep_eql_default);
    return proxify(this);
  }
  /** @returns {boolean} */
  static get includeStack() {
    console.warn(
      "Assertion.includeStack is deprecated, use chai.config.includeStack instead."
    );
    return config.includeStack;
  }
  /** @param {boolean} value */
  static set includeStack(value) {
    console.warn(
      "Assertion.includeStack is deprecated, use chai.config.includeStack instead."
    );
    config.includeStack = value;
  }
  /** @returns {boolean} */
  static get showDiff() {
    console.warn(
      "Assertion.showDiff is deprecated, use chai.config.showDiff instead."
    );
    return config.showDiff;
  }
  /** @param {boolean} value */
  static set showDiff(value) {
    console.warn(
      "Assertion.showDiff is deprecated, use chai.config.showDiff instead."
    );
    config.showDiff = value;
  }
  /**
   * @param {string} name
   * @param {(...args: never) => unknown} fn
   */
  static addProperty(name, fn) {
    addProperty(this.prototype, name, fn);
  }
  /**
   * @param {string} name
   * @param {(...args: never) => unknown} fn
   */
  static addMethod(name, fn) {
    addMethod(this.prototype, name, fn);
  }
  /**
   * @param {string} name
   * @param {(...args: never) => unknown} fn
   * @param {(...args: never) => unknown} chainingBehavior
   */
  static addChainableMethod(name, fn, chainingBehavior) {
    addChainableMethod(this.prototype, name, fn, chainingBehavior);
  }
  /**
   * @param {string} name
   * @param {(...args: never) => unknown} fn
   */
  static overwriteProperty(name, fn) {
    overwriteProperty(this.prototype, name, fn);
  }
  /**
   * @param {string} name
   * @param {(...args: never) => unknown} fn
   */
  static overwriteMethod(name, fn) {
    overwriteMethod(this.prototype, name, fn);
  }
  /**
   * @param {string} name
   * @param {(...args: never) => unknown} fn
   * @param {(...args: never) => unknown} chainingBehavior
   */
  static overwriteChainableMethod(name, fn, chainingBehavior) {
    overwriteChainableMethod(this.prototype, name, fn, chainingBehavior);
  }
  /**
   * ### .assert(expression, message, negateMessage, expected, actual, showDiff)
   *
   * Executes an expression and check expectations. Throws AssertionError for reporting if test doesn't pass.
   *
   * @name assert
   * @param {unknown} _expr to be tested
   * @param {string | Function} msg or function that returns message to display if expression fails
   * @param {string | Function} _negateMsg or function that returns negatedMessage to display if negated expression fails
   * @param {unknown} expected value (remember to check for negation)
   * @param {unknown} _actual (optional) will default to `this.obj`
   * @param {boolean} showDiff (optional) when set to `true`, assert will display a diff in addition to the message if expression fails
   * @returns {void}
   */
  assert(_expr, msg, _negateMsg, expected, _actual, showDiff) {
    const ok = test(this, arguments);
    if (false !== showDiff) showDiff = true;
    if (void 0 === expected && void 0 === _actual) showDiff = false;
    if (true !== config.showDiff) showDiff = false;
    if (!ok) {
      msg = getMessage2(this, arguments);
      const actual = getActual(this, arguments);
      const assertionErrorObjectProperties = {
        actual,
        expected,
        showDiff
      };
      const operator = getOperator(this, arguments);
      if (operator) {
        assertionErrorObjectProperties.operator = operator;
      }
      throw new AssertionError(
        msg,
        assertionErrorObjectProperties,
        config.includeStack ? this.assert : flag(this, "ssfi")
      );
    }
  }
  /**
   * Quick reference to stored `actual` value for plugin developers.
   *
   * @returns {unknown}
   */
  get _obj() {
    return flag(this, "object");
  }
  /**
   * Quick reference to stored `actual` value for plugin developers.
   *
   * @param {unknown} val
   */
  set _obj(val) {
    flag(this, "object", val);
  }
};
__name2(_Assertion, "Assertion");
var Assertion = _Assertion;
var events = new EventTarget();
var _PluginEvent = class _PluginEvent2 extends Event {
  static {
    __name(this, "_PluginEvent");
  }
  /**
   * @param {string} type
   * @param {string} name
   * @param {Function} fn
   */
  constructor(type3, name, fn) {
    super(type3);
    this.name = String(name);
    this.fn = fn;
  }
};
__name2(_PluginEvent, "PluginEvent");
var PluginEvent = _PluginEvent;
function isProxyEnabled() {
  return config.useProxy && typeof Proxy !== "undefined" && typeof Reflect !== "undefined";
}
__name(isProxyEnabled, "isProxyEnabled");
__name2(isProxyEnabled, "isProxyEnabled");
function addProperty(ctx, name, getter) {
  getter = getter === void 0 ? function() {
  } : getter;
  Object.defineProperty(ctx, name, {
    get: /* @__PURE__ */ __name2(/* @__PURE__ */ __name(function propertyGetter() {
      if (!isProxyEnabled() && !flag(this, "lockSsfi")) {
        flag(this, "ssfi", propertyGetter);
      }
      let result = getter.call(this);
      if (result !== void 0) return result;
      let newAssertion = new Assertion();
      transferFlags(this, newAssertion);
      return newAssertion;
    }, "propertyGetter"), "propertyGetter"),
    configurable: true
  });
  events.dispatchEvent(new PluginEvent("addProperty", name, getter));
}
__name(addProperty, "addProperty");
__name2(addProperty, "addProperty");
var fnLengthDesc = Object.getOwnPropertyDescriptor(function() {
}, "length");
function addLengthGuard(fn, assertionName, isChainable) {
  if (!fnLengthDesc?.configurable) return fn;
  Object.defineProperty(fn, "length", {
    get: /* @__PURE__ */ __name2(function() {
      if (isChainable) {
        throw Error(
          "Invalid Chai property: " + assertionName + '.length. Due to a compatibility issue, "length" cannot directly follow "' + assertionName + '". Use "' + assertionName + '.lengthOf" instead.'
        );
      }
      throw Error(
        "Invalid Chai property: " + assertionName + '.length. See docs for proper usage of "' + assertionName + '".'
      );
    }, "get")
  });
  return fn;
}
__name(addLengthGuard, "addLengthGuard");
__name2(addLengthGuard, "addLengthGuard");
function getProperties(object) {
  let result = Object.getOwnPropertyNames(object);
  function addProperty2(property) {
    if (result.indexOf(property) === -1) {
      result.push(property);
    }
  }
  __name(addProperty2, "addProperty2");
  __name2(addProperty2, "addProperty");
  let proto = Object.getPrototypeOf(object);
  while (proto !== null) {
    Object.getOwnPropertyNames(proto).forEach(addProperty2);
    proto = Object.getPrototypeOf(proto);
  }
  return result;
}
__name(getProperties, "getProperties");
__name2(getProperties, "getProperties");
var builtins = ["__flags", "__methods", "_obj", "assert"];
function proxify(obj, nonChainableMethodName) {
  if (!isProxyEnabled()) return obj;
  return new Proxy(obj, {
    get: /* @__PURE__ */ __name2(/* @__PURE__ */ __name(function proxyGetter(target, property) {
      if (typeof property === "string" && config.proxyExcludedKeys.indexOf(property) === -1 && !Reflect.has(target, property)) {
        if (nonChainableMethodName) {
          throw Error(
            "Invalid Chai property: " + String(nonChainableMethodName) + "." + property + '. See docs for proper usage of "' + String(nonChainableMethodName) + '".'
          );
        }
        let suggestion = null;
        let suggestionDistance = 4;
        getProperties(target).forEach(function(prop) {
          if (
            // we actually mean to check `Object.prototype` here
            // eslint-disable-next-line no-prototype-builtins
            !Object.prototype.hasOwnProperty(prop) && builtins.indexOf(prop) === -1
          ) {
            let dist = stringDistanceCapped(property, prop, suggestionDistance);
            if (dist < suggestionDistance) {
              suggestion = prop;
              suggestionDistance = dist;
            }
          }
        });
        if (suggestion !== null) {
          throw Error(
            "Invalid Chai property: " + property + '. Did you mean "' + suggestion + '"?'
          );
        } else {
          throw Error("Invalid Chai property: " + property);
        }
      }
      if (builtins.indexOf(property) === -1 && !flag(target, "lockSsfi")) {
        flag(target, "ssfi", proxyGetter);
      }
      return Reflect.get(target, property);
    }, "proxyGetter"), "proxyGetter")
  });
}
__name(proxify, "proxify");
__name2(proxify, "proxify");
function stringDistanceCapped(strA, strB, cap) {
  if (Math.abs(strA.length - strB.length) >= cap) {
    return cap;
  }
  let memo = [];
  for (let i2 = 0; i2 <= strA.length; i2++) {
    memo[i2] = Array(strB.length + 1).fill(0);
    memo[i2][0] = i2;
  }
  for (let j = 0; j < strB.length; j++) {
    memo[0][j] = j;
  }
  for (let i2 = 1; i2 <= strA.length; i2++) {
    let ch = strA.charCodeAt(i2 - 1);
    for (let j = 1; j <= strB.length; j++) {
      if (Math.abs(i2 - j) >= cap) {
        memo[i2][j] = cap;
        continue;
      }
      memo[i2][j] = Math.min(
        memo[i2 - 1][j] + 1,
        memo[i2][j - 1] + 1,
        memo[i2 - 1][j - 1] + (ch === strB.charCodeAt(j - 1) ? 0 : 1)
      );
    }
  }
  return memo[strA.length][strB.length];
}
__name(stringDistanceCapped, "stringDistanceCapped");
__name2(stringDistanceCapped, "stringDistanceCapped");
function addMethod(ctx, name, method) {
  let methodWrapper = /* @__PURE__ */ __name2(function() {
    if (!flag(this, "lockSsfi")) {
      flag(this, "ssfi", methodWrapper);
    }
    let result = method.apply(this, arguments);
    if (result !== void 0) return result;
    let newAssertion = new Assertion();
    transferFlags(this, newAssertion);
    return newAssertion;
  }, "methodWrapper");
  addLengthGuard(methodWrapper, name, false);
  ctx[name] = proxify(
    methodWrapper,
    name
  );
  events.dispatchEvent(new PluginEvent("addMethod", name, method));
}
__name(addMethod, "addMethod");
__name2(addMethod, "addMethod");
function overwriteProperty(ctx, name, getter) {
  let _get = Object.getOwnPropertyDescriptor(ctx, name);
  let _super = /* @__PURE__ */ __name2(function() {
    return;
  }, "_super");
  if (_get && "function" === typeof _get.get) _super = _get.get;
  Object.defineProperty(ctx, name, {
    get: /* @__PURE__ */ __name2(/* @__PURE__ */ __name(function overwritingPropertyGetter() {
      if (!isProxyEnabled() && !flag(this, "lockSsfi")) {
        flag(this, "ssfi", overwritingPropertyGetter);
      }
      let origLockSsfi = flag(this, "lockSsfi");
      flag(this, "lockSsfi", true);
      let result = getter(_super).call(this);
      flag(this, "lockSsfi", origLockSsfi);
      if (result !== void 0) {
        return result;
      }
      let newAssertion = new Assertion();
      transferFlags(this, newAssertion);
      return newAssertion;
    }, "overwritingPropertyGetter"), "overwritingPropertyGetter"),
    configurable: true
  });
}
__name(overwriteProperty, "overwriteProperty");
__name2(overwriteProperty, "overwriteProperty");
function overwriteMethod(ctx, name, method) {
  let _method = (
    /** @type {Record<PropertyKey, unknown>} */
    ctx[name]
  );
  let _super = /* @__PURE__ */ __name2(function() {
    throw new Error(String(name) + " is not a function");
  }, "_super");
  if (_method && "function" === typeof _method) _super = _method;
  function overwritingMethodWrapper() {
    if (!flag(this, "lockSsfi")) {
      flag(this, "ssfi", overwritingMethodWrapper);
    }
    let origLockSsfi = flag(this, "lockSsfi");
    flag(this, "lockSsfi", true);
    let result = method(_super).apply(this, arguments);
    flag(this, "lockSsfi", origLockSsfi);
    if (result !== void 0) {
      return result;
    }
    let newAssertion = new Assertion();
    transferFlags(this, newAssertion);
    return newAssertion;
  }
  __name(overwritingMethodWrapper, "overwritingMethodWrapper");
  __name2(overwritingMethodWrapper, "overwritingMethodWrapper");
  addLengthGuard(overwritingMethodWrapper, String(name), false);
  ctx[name] = proxify(
    overwritingMethodWrapper,
    name
  );
}
__name(overwriteMethod, "overwriteMethod");
__name2(overwriteMethod, "overwriteMethod");
var canSetPrototype = typeof Object.setPrototypeOf === "function";
var testFn = /* @__PURE__ */ __name2(function() {
}, "testFn");
var excludeNames = Object.getOwnPropertyNames(testFn).filter(function(name) {
  let propDesc = Object.getOwnPropertyDescriptor(testFn, name);
  if (typeof propDesc !== "object") return true;
  return !propDesc.configurable;
});
var call = Function.prototype.call;
var apply = Function.prototype.apply;
var _PluginAddChainableMethodEvent = class _PluginAddChainableMethodEvent2 extends PluginEvent {
  static {
    __name(this, "_PluginAddChainableMethodEvent");
  }
  /**
   * @param {string} type
   * @param {string} name
   * @param {Function} fn
   * @param {Function} chainingBehavior
   */
  constructor(type3, name, fn, chainingBehavior) {
    super(type3, name, fn);
    this.chainingBehavior = chainingBehavior;
  }
};
__name2(_PluginAddChainableMethodEvent, "PluginAddChainableMethodEvent");
var PluginAddChainableMethodEvent = _PluginAddChainableMethodEvent;
function addChainableMethod(ctx, name, method, chainingBehavior) {
  const ctxChainable = (
    /** @type {T & {__methods: Record<PropertyKey, ChainableBehavior>}} */
    ctx
  );
  if (typeof chainingBehavior !== "function") {
    chainingBehavior = /* @__PURE__ */ __name2(function() {
    }, "chainingBehavior");
  }
  let chainableBehavior = {
    method,
    chainingBehavior
  };
  if (!ctxChainable.__methods) {
    ctxChainable.__methods = {};
  }
  ctxChainable.__methods[name] = chainableBehavior;
  Object.defineProperty(ctx, name, {
    get: /* @__PURE__ */ __name2(/* @__PURE__ */ __name(function chainableMethodGetter() {
      chainableBehavior.chainingBehavior.call(this);
      function chainableMethodWrapper(...args) {
        if (!flag(this, "lockSsfi")) {
          flag(this, "ssfi", chainableMethodWrapper);
        }
        let result = (
          /** @type {(...args: unknown[]) => unknown} */
          chainableBehavior.method.apply(this, args)
        );
        if (result !== void 0) {
          return result;
        }
        let newAssertion = new Assertion();
        transferFlags(this, newAssertion);
        return newAssertion;
      }
      __name(chainableMethodWrapper, "chainableMethodWrapper");
      __name2(chainableMethodWrapper, "chainableMethodWrapper");
      addLengthGuard(chainableMethodWrapper, name, true);
      if (canSetPrototype) {
        let prototype = Object.create(this);
        prototype.call = call;
        prototype.apply = apply;
        Object.setPrototypeOf(chainableMethodWrapper, prototype);
      } else {
        let asserterNames = Object.getOwnPropertyNames(ctx);
        asserterNames.forEach(function(asserterName) {
          if (excludeNames.indexOf(asserterName) !== -1) {
            return;
          }
          let pd = Object.getOwnPropertyDescriptor(ctx, asserterName);
          if (pd) {
            Object.defineProperty(chainableMethodWrapper, asserterName, pd);
          }
        });
      }
      transferFlags(this, chainableMethodWrapper);
      return proxify(chainableMethodWrapper);
    }, "chainableMethodGetter"), "chainableMethodGetter"),
    configurable: true
  });
  events.dispatchEvent(
    new PluginAddChainableMethodEvent(
      "addChainableMethod",
      name,
      method,
      chainingBehavior
    )
  );
}
__name(addChainableMethod, "addChainableMethod");
__name2(addChainableMethod, "addChainableMethod");
function overwriteChainableMethod(ctx, name, method, chainingBehavior) {
  let chainableBehavior = (
    /** @type {{__methods: Record<PropertyKey, ChainableBehavior>}} */
    ctx.__methods[name]
  );
  let _chainingBehavior = chainableBehavior.chainingBehavior;
  chainableBehavior.chainingBehavior = /**
  * @this {T}
  */
  /* @__PURE__ */ __name2(/* @__PURE__ */ __name(function overwritingChainableMethodGetter() {
    let result = chainingBehavior(_chainingBehavior).call(this);
    if (result !== void 0) {
      return result;
    }
    let newAssertion = new Assertion();
    transferFlags(this, newAssertion);
    return newAssertion;
  }, "overwritingChainableMethodGetter"), "overwritingChainableMethodGetter");
  let _method = chainableBehavior.method;
  chainableBehavior.method = /* @__PURE__ */ __name2(/* @__PURE__ */ __name(function overwritingChainableMethodWrapper() {
    let result = method(_method).apply(this, arguments);
    if (result !== void 0) {
      return result;
    }
    let newAssertion = new Assertion();
    transferFlags(this, newAssertion);
    return newAssertion;
  }, "overwritingChainableMethodWrapper"), "overwritingChainableMethodWrapper");
}
__name(overwriteChainableMethod, "overwriteChainableMethod");
__name2(overwriteChainableMethod, "overwriteChainableMethod");
function compareByInspect(a, b2) {
  return inspect2(a) < inspect2(b2) ? -1 : 1;
}
__name(compareByInspect, "compareByInspect");
__name2(compareByInspect, "compareByInspect");
function getOwnEnumerablePropertySymbols(obj) {
  if (typeof Object.getOwnPropertySymbols !== "function") return [];
  return Object.getOwnPropertySymbols(obj).filter(function(sym) {
    return Object.getOwnPropertyDescriptor(obj, sym)?.enumerable;
  });
}
__name(getOwnEnumerablePropertySymbols, "getOwnEnumerablePropertySymbols");
__name2(getOwnEnumerablePropertySymbols, "getOwnEnumerablePropertySymbols");
function getOwnEnumerableProperties(obj) {
  return (
    /** @type {PropertyKey[]} */
    Object.keys(obj).concat(
      getOwnEnumerablePropertySymbols(obj)
    )
  );
}
__name(getOwnEnumerableProperties, "getOwnEnumerableProperties");
__name2(getOwnEnumerableProperties, "getOwnEnumerableProperties");
var isNaN2 = Number.isNaN;
function isObjectType(obj) {
  let objectType = type(obj);
  let objectTypes = ["Array", "Object", "Function"];
  return objectTypes.indexOf(objectType) !== -1;
}
__name(isObjectType, "isObjectType");
__name2(isObjectType, "isObjectType");
function getOperator(obj, args) {
  let operator = flag(obj, "operator");
  let negate = flag(obj, "negate");
  let expected = args[3];
  let msg = negate ? args[2] : args[1];
  if (operator) {
    return String(operator);
  }
  if (typeof msg === "function") msg = msg();
  msg = msg || "";
  if (!msg) {
    return void 0;
  }
  const msgString = String(msg);
  if (/\shave\s/.test(msgString)) {
    return void 0;
  }
  let isObject2 = isObjectType(expected);
  if (/\snot\s/.test(msgString)) {
    return isObject2 ? "notDeepStrictEqual" : "notStrictEqual";
  }
  return isObject2 ? "deepStrictEqual" : "strictEqual";
}
__name(getOperator, "getOperator");
__name2(getOperator, "getOperator");
function getName(fn) {
  return fn.name;
}
__name(getName, "getName");
__name2(getName, "getName");
function isRegExp2(obj) {
  return Object.prototype.toString.call(obj) === "[object RegExp]";
}
__name(isRegExp2, "isRegExp2");
__name2(isRegExp2, "isRegExp");
function isNumeric(obj) {
  return ["Number", "BigInt"].includes(type(obj));
}
__name(isNumeric, "isNumeric");
__name2(isNumeric, "isNumeric");
var { flag: flag2 } = utils_exports;
[
  "to",
  "be",
  "been",
  "is",
  "and",
  "has",
  "have",
  "with",
  "that",
  "which",
  "at",
  "of",
  "same",
  "but",
  "does",
  "still",
  "also"
].forEach(function(chain) {
  Assertion.addProperty(chain);
});
Assertion.addProperty("not", function() {
  flag2(this, "negate", true);
});
Assertion.addProperty("deep", function() {
  flag2(this, "deep", true);
});
Assertion.addProperty("nested", function() {
  flag2(this, "nested", true);
});
Assertion.addProperty("own", function() {
  flag2(this, "own", true);
});
Assertion.addProperty("ordered", function() {
  flag2(this, "ordered", true);
});
Assertion.addProperty("any", function() {
  flag2(this, "any", true);
  flag2(this, "all", false);
});
Assertion.addProperty("all", function() {
  flag2(this, "all", true);
  flag2(this, "any", false);
});
var functionTypes = {
  function: [
    "function",
    "asyncfunction",
    "generatorfunction",
    "asyncgeneratorfunction"
  ],
  asyncfunction: ["asyncfunction", "asyncgeneratorfunction"],
  generatorfunction: ["generatorfunction", "asyncgeneratorfunction"],
  asyncgeneratorfunction: ["asyncgeneratorfunction"]
};
function an(type3, msg) {
  if (msg) flag2(this, "message", msg);
  type3 = type3.toLowerCase();
  let obj = flag2(this, "object"), article = ~["a", "e", "i", "o", "u"].indexOf(type3.charAt(0)) ? "an " : "a ";
  const detectedType = type(obj).toLowerCase();
  if (functionTypes["function"].includes(type3)) {
    this.assert(
      functionTypes[type3].includes(detectedType),
      "expected #{this} to be " + article + type3,
      "expected #{this} not to be " + article + type3
    );
  } else {
    this.assert(
      type3 === detectedType,
      "expected #{this} to be " + article + type3,
      "expected #{this} not to be " + article + type3
    );
  }
}
__name(an, "an");
__name2(an, "an");
Assertion.addChainableMethod("an", an);
Assertion.addChainableMethod("a", an);
function SameValueZero(a, b2) {
  return isNaN2(a) && isNaN2(b2) || a === b2;
}
__name(SameValueZero, "SameValueZero");
__name2(SameValueZero, "SameValueZero");
function includeChainingBehavior() {
  flag2(this, "contains", true);
}
__name(includeChainingBehavior, "includeChainingBehavior");
__name2(includeChainingBehavior, "includeChainingBehavior");
function include(val, msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object"), objType = type(obj).toLowerCase(), flagMsg = flag2(this, "message"), negate = flag2(this, "negate"), ssfi = flag2(this, "ssfi"), isDeep = flag2(this, "deep"), descriptor = isDeep ? "deep " : "", isEql = isDeep ? flag2(this, "eql") : SameValueZero;
  flagMsg = flagMsg ? flagMsg + ": " : "";
  let included = false;
  switch (objType) {
    case "string":
      included = obj.indexOf(val) !== -1;
      break;
    case "weakset":
      if (isDeep) {
        throw new AssertionError(
          flagMsg + "unable to use .deep.include with WeakSet",
          void 0,
          ssfi
        );
      }
      included = obj.has(val);
      break;
    case "map":
      obj.forEach(function(item) {
        included = included || isEql(item, val);
      });
      break;
    case "set":
      if (isDeep) {
        obj.forEach(function(item) {
          included = included || isEql(item, val);
        });
      } else {
        included = obj.has(val);
      }
      break;
    case "array":
      if (isDeep) {
        included = obj.some(function(item) {
          return isEql(item, val);
        });
      } else {
        included = obj.indexOf(val) !== -1;
      }
      break;
    default: {
      if (val !== Object(val)) {
        throw new AssertionError(
          flagMsg + "the given combination of arguments (" + objType + " and " + type(val).toLowerCase() + ") is invalid for this assertion. You can use an array, a map, an object, a set, a string, or a weakset instead of a " + type(val).toLowerCase(),
          void 0,
          ssfi
        );
      }
      let props = Object.keys(val);
      let firstErr = null;
      let numErrs = 0;
      props.forEach(function(prop) {
        let propAssertion = new Assertion(obj);
        transferFlags(this, propAssertion, true);
        flag2(propAssertion, "lockSsfi", true);
        if (!negate || props.length === 1) {
          propAssertion.property(prop, val[prop]);
          return;
        }
        try {
          propAssertion.property(prop, val[prop]);
        } catch (err) {
          if (!check_error_exports.compatibleConstructor(err, AssertionError)) {
            throw err;
          }
          if (firstErr === null) firstErr = err;
          numErrs++;
        }
      }, this);
      if (negate && props.length > 1 && numErrs === props.length) {
        throw firstErr;
      }
      return;
    }
  }
  this.assert(
    included,
    "expected #{this} to " + descriptor + "include " + inspect2(val),
    "expected #{this} to not " + descriptor + "include " + inspect2(val)
  );
}
__name(include, "include");
__name2(include, "include");
Assertion.addChainableMethod("include", include, includeChainingBehavior);
Assertion.addChainableMethod("contain", include, includeChainingBehavior);
Assertion.addChainableMethod("contains", include, includeChainingBehavior);
Assertion.addChainableMethod("includes", include, includeChainingBehavior);
Assertion.addProperty("ok", function() {
  this.assert(
    flag2(this, "object"),
    "expected #{this} to be truthy",
    "expected #{this} to be falsy"
  );
});
Assertion.addProperty("true", function() {
  this.assert(
    true === flag2(this, "object"),
    "expected #{this} to be true",
    "expected #{this} to be false",
    flag2(this, "negate") ? false : true
  );
});
Assertion.addProperty("numeric", function() {
  const object = flag2(this, "object");
  this.assert(
    ["Number", "BigInt"].includes(type(object)),
    "expected #{this} to be numeric",
    "expected #{this} to not be numeric",
    flag2(this, "negate") ? false : true
  );
});
Assertion.addProperty("callable", function() {
  const val = flag2(this, "object");
  const ssfi = flag2(this, "ssfi");
  const message = flag2(this, "message");
  const msg = message ? `${message}: ` : "";
  const negate = flag2(this, "negate");
  const assertionMessage = negate ? `${msg}expected ${inspect2(val)} not to be a callable function` : `${msg}expected ${inspect2(val)} to be a callable function`;
  const isCallable = [
    "Function",
    "AsyncFunction",
    "GeneratorFunction",
    "AsyncGeneratorFunction"
  ].includes(type(val));
  if (isCallable && negate || !isCallable && !negate) {
    throw new AssertionError(assertionMessage, void 0, ssfi);
  }
});
Assertion.addProperty("false", function() {
  this.assert(
    false === flag2(this, "object"),
    "expected #{this} to be false",
    "expected #{this} to be true",
    flag2(this, "negate") ? true : false
  );
});
Assertion.addProperty("null", function() {
  this.assert(
    null === flag2(this, "object"),
    "expected #{this} to be null",
    "expected #{this} not to be null"
  );
});
Assertion.addProperty("undefined", function() {
  this.assert(
    void 0 === flag2(this, "object"),
    "expected #{this} to be undefined",
    "expected #{this} not to be undefined"
  );
});
Assertion.addProperty("NaN", function() {
  this.assert(
    isNaN2(flag2(this, "object")),
    "expected #{this} to be NaN",
    "expected #{this} not to be NaN"
  );
});
function assertExist() {
  let val = flag2(this, "object");
  this.assert(
    val !== null && val !== void 0,
    "expected #{this} to exist",
    "expected #{this} to not exist"
  );
}
__name(assertExist, "assertExist");
__name2(assertExist, "assertExist");
Assertion.addProperty("exist", assertExist);
Assertion.addProperty("exists", assertExist);
Assertion.addProperty("empty", function() {
  let val = flag2(this, "object"), ssfi = flag2(this, "ssfi"), flagMsg = flag2(this, "message"), itemsCount;
  flagMsg = flagMsg ? flagMsg + ": " : "";
  switch (type(val).toLowerCase()) {
    case "array":
    case "string":
      itemsCount = val.length;
      break;
    case "map":
    case "set":
      itemsCount = val.size;
      break;
    case "weakmap":
    case "weakset":
      throw new AssertionError(
        flagMsg + ".empty was passed a weak collection",
        void 0,
        ssfi
      );
    case "function": {
      const msg = flagMsg + ".empty was passed a function " + getName(val);
      throw new AssertionError(msg.trim(), void 0, ssfi);
    }
    default:
      if (val !== Object(val)) {
        throw new AssertionError(
          flagMsg + ".empty was passed non-string primitive " + inspect2(val),
          void 0,
          ssfi
        );
      }
      itemsCount = Object.keys(val).length;
  }
  this.assert(
    0 === itemsCount,
    "expected #{this} to be empty",
    "expected #{this} not to be empty"
  );
});
function checkArguments() {
  let obj = flag2(this, "object"), type3 = type(obj);
  this.assert(
    "Arguments" === type3,
    "expected #{this} to be arguments but got " + type3,
    "expected #{this} to not be arguments"
  );
}
__name(checkArguments, "checkArguments");
__name2(checkArguments, "checkArguments");
Assertion.addProperty("arguments", checkArguments);
Assertion.addProperty("Arguments", checkArguments);
function assertEqual(val, msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object");
  if (flag2(this, "deep")) {
    let prevLockSsfi = flag2(this, "lockSsfi");
    flag2(this, "lockSsfi", true);
    this.eql(val);
    flag2(this, "lockSsfi", prevLockSsfi);
  } else {
    this.assert(
      val === obj,
      "expected #{this} to equal #{exp}",
      "expected #{this} to not equal #{exp}",
      val,
      this._obj,
      true
    );
  }
}
__name(assertEqual, "assertEqual");
__name2(assertEqual, "assertEqual");
Assertion.addMethod("equal", assertEqual);
Assertion.addMethod("equals", assertEqual);
Assertion.addMethod("eq", assertEqual);
function assertEql(obj, msg) {
  if (msg) flag2(this, "message", msg);
  let eql = flag2(this, "eql");
  this.assert(
    eql(obj, flag2(this, "object")),
    "expected #{this} to deeply equal #{exp}",
    "expected #{this} to not deeply equal #{exp}",
    obj,
    this._obj,
    true
  );
}
__name(assertEql, "assertEql");
__name2(assertEql, "assertEql");
Assertion.addMethod("eql", assertEql);
Assertion.addMethod("eqls", assertEql);
function assertAbove(n, msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object"), doLength = flag2(this, "doLength"), flagMsg = flag2(this, "message"), msgPrefix = flagMsg ? flagMsg + ": " : "", ssfi = flag2(this, "ssfi"), objType = type(obj).toLowerCase(), nType = type(n).toLowerCase();
  if (doLength && objType !== "map" && objType !== "set") {
    new Assertion(obj, flagMsg, ssfi, true).to.have.property("length");
  }
  if (!doLength && objType === "date" && nType !== "date") {
    throw new AssertionError(
      msgPrefix + "the argument to above must be a date",
      void 0,
      ssfi
    );
  } else if (!isNumeric(n) && (doLength || isNumeric(obj))) {
    throw new AssertionError(
      msgPrefix + "the argument to above must be a number",
      void 0,
      ssfi
    );
  } else if (!doLength && objType !== "date" && !isNumeric(obj)) {
    let printObj = objType === "string" ? "'" + obj + "'" : obj;
    throw new AssertionError(
      msgPrefix + "expected " + printObj + " to be a number or a date",
      void 0,
      ssfi
    );
  }
  if (doLength) {
    let descriptor = "length", itemsCount;
    if (objType === "map" || objType === "set") {
      descriptor = "size";
      itemsCount = obj.size;
    } else {
      itemsCount = obj.length;
    }
    this.assert(
      itemsCount > n,
      "expected #{this} to have a " + descriptor + " above #{exp} but got #{act}",
      "expected #{this} to not have a " + descriptor + " above #{exp}",
      n,
      itemsCount
    );
  } else {
    this.assert(
      obj > n,
      "expected #{this} to be above #{exp}",
      "expected #{this} to be at most #{exp}",
      n
    );
  }
}
__name(assertAbove, "assertAbove");
__name2(assertAbove, "assertAbove");
Assertion.addMethod("above", assertAbove);
Assertion.addMethod("gt", assertAbove);
Assertion.addMethod("greaterThan", assertAbove);
function assertLeast(n, msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object"), doLength = flag2(this, "doLength"), flagMsg = flag2(this, "message"), msgPrefix = flagMsg ? flagMsg + ": " : "", ssfi = flag2(this, "ssfi"), objType = type(obj).toLowerCase(), nType = type(n).toLowerCase(), errorMessage, shouldThrow = true;
  if (doLength && objType !== "map" && objType !== "set") {
    new Assertion(obj, flagMsg, ssfi, true).to.have.property("length");
  }
  if (!doLength && objType === "date" && nType !== "date") {
    errorMessage = msgPrefix + "the argument to least must be a date";
  } else if (!isNumeric(n) && (doLength || isNumeric(obj))) {
    errorMessage = msgPrefix + "the argument to least must be a number";
  } else if (!doLength && objType !== "date" && !isNumeric(obj)) {
    let printObj = objType === "string" ? "'" + obj + "'" : obj;
    errorMessage = msgPrefix + "expected " + printObj + " to be a number or a date";
  } else {
    shouldThrow = false;
  }
  if (shouldThrow) {
    throw new AssertionError(errorMessage, void 0, ssfi);
  }
  if (doLength) {
    let descriptor = "length", itemsCount;
    if (objType === "map" || objType === "set") {
      descriptor = "size";
      itemsCount = obj.size;
    } else {
      itemsCount = obj.length;
    }
    this.assert(
      itemsCount >= n,
      "expected #{this} to have a " + descriptor + " at least #{exp} but got #{act}",
      "expected #{this} to have a " + descriptor + " below #{exp}",
      n,
      itemsCount
    );
  } else {
    this.assert(
      obj >= n,
      "expected #{this} to be at least #{exp}",
      "expected #{this} to be below #{exp}",
      n
    );
  }
}
__name(assertLeast, "assertLeast");
__name2(assertLeast, "assertLeast");
Assertion.addMethod("least", assertLeast);
Assertion.addMethod("gte", assertLeast);
Assertion.addMethod("greaterThanOrEqual", assertLeast);
function assertBelow(n, msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object"), doLength = flag2(this, "doLength"), flagMsg = flag2(this, "message"), msgPrefix = flagMsg ? flagMsg + ": " : "", ssfi = flag2(this, "ssfi"), objType = type(obj).toLowerCase(), nType = type(n).toLowerCase(), errorMessage, shouldThrow = true;
  if (doLength && objType !== "map" && objType !== "set") {
    new Assertion(obj, flagMsg, ssfi, true).to.have.property("length");
  }
  if (!doLength && objType === "date" && nType !== "date") {
    errorMessage = msgPrefix + "the argument to below must be a date";
  } else if (!isNumeric(n) && (doLength || isNumeric(obj))) {
    errorMessage = msgPrefix + "the argument to below must be a number";
  } else if (!doLength && objType !== "date" && !isNumeric(obj)) {
    let printObj = objType === "string" ? "'" + obj + "'" : obj;
    errorMessage = msgPrefix + "expected " + printObj + " to be a number or a date";
  } else {
    shouldThrow = false;
  }
  if (shouldThrow) {
    throw new AssertionError(errorMessage, void 0, ssfi);
  }
  if (doLength) {
    let descriptor = "length", itemsCount;
    if (objType === "map" || objType === "set") {
      descriptor = "size";
      itemsCount = obj.size;
    } else {
      itemsCount = obj.length;
    }
    this.assert(
      itemsCount < n,
      "expected #{this} to have a " + descriptor + " below #{exp} but got #{act}",
      "expected #{this} to not have a " + descriptor + " below #{exp}",
      n,
      itemsCount
    );
  } else {
    this.assert(
      obj < n,
      "expected #{this} to be below #{exp}",
      "expected #{this} to be at least #{exp}",
      n
    );
  }
}
__name(assertBelow, "assertBelow");
__name2(assertBelow, "assertBelow");
Assertion.addMethod("below", assertBelow);
Assertion.addMethod("lt", assertBelow);
Assertion.addMethod("lessThan", assertBelow);
function assertMost(n, msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object"), doLength = flag2(this, "doLength"), flagMsg = flag2(this, "message"), msgPrefix = flagMsg ? flagMsg + ": " : "", ssfi = flag2(this, "ssfi"), objType = type(obj).toLowerCase(), nType = type(n).toLowerCase(), errorMessage, shouldThrow = true;
  if (doLength && objType !== "map" && objType !== "set") {
    new Assertion(obj, flagMsg, ssfi, true).to.have.property("length");
  }
  if (!doLength && objType === "date" && nType !== "date") {
    errorMessage = msgPrefix + "the argument to most must be a date";
  } else if (!isNumeric(n) && (doLength || isNumeric(obj))) {
    errorMessage = msgPrefix + "the argument to most must be a number";
  } else if (!doLength && objType !== "date" && !isNumeric(obj)) {
    let printObj = objType === "string" ? "'" + obj + "'" : obj;
    errorMessage = msgPrefix + "expected " + printObj + " to be a number or a date";
  } else {
    shouldThrow = false;
  }
  if (shouldThrow) {
    throw new AssertionError(errorMessage, void 0, ssfi);
  }
  if (doLength) {
    let descriptor = "length", itemsCount;
    if (objType === "map" || objType === "set") {
      descriptor = "size";
      itemsCount = obj.size;
    } else {
      itemsCount = obj.length;
    }
    this.assert(
      itemsCount <= n,
      "expected #{this} to have a " + descriptor + " at most #{exp} but got #{act}",
      "expected #{this} to have a " + descriptor + " above #{exp}",
      n,
      itemsCount
    );
  } else {
    this.assert(
      obj <= n,
      "expected #{this} to be at most #{exp}",
      "expected #{this} to be above #{exp}",
      n
    );
  }
}
__name(assertMost, "assertMost");
__name2(assertMost, "assertMost");
Assertion.addMethod("most", assertMost);
Assertion.addMethod("lte", assertMost);
Assertion.addMethod("lessThanOrEqual", assertMost);
Assertion.addMethod("within", function(start, finish, msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object"), doLength = flag2(this, "doLength"), flagMsg = flag2(this, "message"), msgPrefix = flagMsg ? flagMsg + ": " : "", ssfi = flag2(this, "ssfi"), objType = type(obj).toLowerCase(), startType = type(start).toLowerCase(), finishType = type(finish).toLowerCase(), errorMessage, shouldThrow = true, range = startType === "date" && finishType === "date" ? start.toISOString() + ".." + finish.toISOString() : start + ".." + finish;
  if (doLength && objType !== "map" && objType !== "set") {
    new Assertion(obj, flagMsg, ssfi, true).to.have.property("length");
  }
  if (!doLength && objType === "date" && (startType !== "date" || finishType !== "date")) {
    errorMessage = msgPrefix + "the arguments to within must be dates";
  } else if ((!isNumeric(start) || !isNumeric(finish)) && (doLength || isNumeric(obj))) {
    errorMessage = msgPrefix + "the arguments to within must be numbers";
  } else if (!doLength && objType !== "date" && !isNumeric(obj)) {
    let printObj = objType === "string" ? "'" + obj + "'" : obj;
    errorMessage = msgPrefix + "expected " + printObj + " to be a number or a date";
  } else {
    shouldThrow = false;
  }
  if (shouldThrow) {
    throw new AssertionError(errorMessage, void 0, ssfi);
  }
  if (doLength) {
    let descriptor = "length", itemsCount;
    if (objType === "map" || objType === "set") {
      descriptor = "size";
      itemsCount = obj.size;
    } else {
      itemsCount = obj.length;
    }
    this.assert(
      itemsCount >= start && itemsCount <= finish,
      "expected #{this} to have a " + descriptor + " within " + range,
      "expected #{this} to not have a " + descriptor + " within " + range
    );
  } else {
    this.assert(
      obj >= start && obj <= finish,
      "expected #{this} to be within " + range,
      "expected #{this} to not be within " + range
    );
  }
});
function assertInstanceOf(constructor, msg) {
  if (msg) flag2(this, "message", msg);
  let target = flag2(this, "object");
  let ssfi = flag2(this, "ssfi");
  let flagMsg = flag2(this, "message");
  let isInstanceOf;
  try {
    isInstanceOf = target instanceof constructor;
  } catch (err) {
    if (err instanceof TypeError) {
      flagMsg = flagMsg ? flagMsg + ": " : "";
      throw new AssertionError(
        flagMsg + "The instanceof assertion needs a constructor but " + type(constructor) + " was given.",
        void 0,
        ssfi
      );
    }
    throw err;
  }
  let name = getName(constructor);
  if (name == null) {
    name = "an unnamed constructor";
  }
  this.assert(
    isInstanceOf,
    "expected #{this} to be an instance of " + name,
    "expected #{this} to not be an instance of " + name
  );
}
__name(assertInstanceOf, "assertInstanceOf");
__name2(assertInstanceOf, "assertInstanceOf");
Assertion.addMethod("instanceof", assertInstanceOf);
Assertion.addMethod("instanceOf", assertInstanceOf);
function assertProperty(name, val, msg) {
  if (msg) flag2(this, "message", msg);
  let isNested = flag2(this, "nested"), isOwn = flag2(this, "own"), flagMsg = flag2(this, "message"), obj = flag2(this, "object"), ssfi = flag2(this, "ssfi"), nameType = typeof name;
  flagMsg = flagMsg ? flagMsg + ": " : "";
  if (isNested) {
    if (nameType !== "string") {
      throw new AssertionError(
        flagMsg + "the argument to property must be a string when using nested syntax",
        void 0,
        ssfi
      );
    }
  } else {
    if (nameType !== "string" && nameType !== "number" && nameType !== "symbol") {
      throw new AssertionError(
        flagMsg + "the argument to property must be a string, number, or symbol",
        void 0,
        ssfi
      );
    }
  }
  if (isNested && isOwn) {
    throw new AssertionError(
      flagMsg + 'The "nested" and "own" flags cannot be combined.',
      void 0,
      ssfi
    );
  }
  if (obj === null || obj === void 0) {
    throw new AssertionError(
      flagMsg + "Target cannot be null or undefined.",
      void 0,
      ssfi
    );
  }
  let isDeep = flag2(this, "deep"), negate = flag2(this, "negate"), pathInfo = isNested ? getPathInfo(obj, name) : null, value = isNested ? pathInfo.value : obj[name], isEql = isDeep ? flag2(this, "eql") : (val1, val2) => val1 === val2;
  let descriptor = "";
  if (isDeep) descriptor += "deep ";
  if (isOwn) descriptor += "own ";
  if (isNested) descriptor += "nested ";
  descriptor += "property ";
  let hasProperty2;
  if (isOwn) hasProperty2 = Object.prototype.hasOwnProperty.call(obj, name);
  else if (isNested) hasProperty2 = pathInfo.exists;
  else hasProperty2 = hasProperty(obj, name);
  if (!negate || arguments.length === 1) {
    this.assert(
      hasProperty2,
      "expected #{this} to have " + descriptor + inspect2(name),
      "expected #{this} to not have " + descriptor + inspect2(name)
    );
  }
  if (arguments.length > 1) {
    this.assert(
      hasProperty2 && isEql(val, value),
      "expected #{this} to have " + descriptor + inspect2(name) + " of #{exp}, but got #{act}",
      "expected #{this} to not have " + descriptor + inspect2(name) + " of #{act}",
      val,
      value
    );
  }
  flag2(this, "object", value);
}
__name(assertProperty, "assertProperty");
__name2(assertProperty, "assertProperty");
Assertion.addMethod("property", assertProperty);
function assertOwnProperty(_name, _value, _msg) {
  flag2(this, "own", true);
  assertProperty.apply(this, arguments);
}
__name(assertOwnProperty, "assertOwnProperty");
__name2(assertOwnProperty, "assertOwnProperty");
Assertion.addMethod("ownProperty", assertOwnProperty);
Assertion.addMethod("haveOwnProperty", assertOwnProperty);
function assertOwnPropertyDescriptor(name, descriptor, msg) {
  if (typeof descriptor === "string") {
    msg = descriptor;
    descriptor = null;
  }
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object");
  let actualDescriptor = Object.getOwnPropertyDescriptor(Object(obj), name);
  let eql = flag2(this, "eql");
  if (actualDescriptor && descriptor) {
    this.assert(
      eql(descriptor, actualDescriptor),
      "expected the own property descriptor for " + inspect2(name) + " on #{this} to match " + inspect2(descriptor) + ", got " + inspect2(actualDescriptor),
      "expected the own property descriptor for " + inspect2(name) + " on #{this} to not match " + inspect2(descriptor),
      descriptor,
      actualDescriptor,
      true
    );
  } else {
    this.assert(
      actualDescriptor,
      "expected #{this} to have an own property descriptor for " + inspect2(name),
      "expected #{this} to not have an own property descriptor for " + inspect2(name)
    );
  }
  flag2(this, "object", actualDescriptor);
}
__name(assertOwnPropertyDescriptor, "assertOwnPropertyDescriptor");
__name2(assertOwnPropertyDescriptor, "assertOwnPropertyDescriptor");
Assertion.addMethod("ownPropertyDescriptor", assertOwnPropertyDescriptor);
Assertion.addMethod("haveOwnPropertyDescriptor", assertOwnPropertyDescriptor);
function assertLengthChain() {
  flag2(this, "doLength", true);
}
__name(assertLengthChain, "assertLengthChain");
__name2(assertLengthChain, "assertLengthChain");
function assertLength(n, msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object"), objType = type(obj).toLowerCase(), flagMsg = flag2(this, "message"), ssfi = flag2(this, "ssfi"), descriptor = "length", itemsCount;
  switch (objType) {
    case "map":
    case "set":
      descriptor = "size";
      itemsCount = obj.size;
      break;
    default:
      new Assertion(obj, flagMsg, ssfi, true).to.have.property("length");
      itemsCount = obj.length;
  }
  this.assert(
    itemsCount == n,
    "expected #{this} to have a " + descriptor + " of #{exp} but got #{act}",
    "expected #{this} to not have a " + descriptor + " of #{act}",
    n,
    itemsCount
  );
}
__name(assertLength, "assertLength");
__name2(assertLength, "assertLength");
Assertion.addChainableMethod("length", assertLength, assertLengthChain);
Assertion.addChainableMethod("lengthOf", assertLength, assertLengthChain);
function assertMatch(re, msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object");
  this.assert(
    re.exec(obj),
    "expected #{this} to match " + re,
    "expected #{this} not to match " + re
  );
}
__name(assertMatch, "assertMatch");
__name2(assertMatch, "assertMatch");
Assertion.addMethod("match", assertMatch);
Assertion.addMethod("matches", assertMatch);
Assertion.addMethod("string", function(str, msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object"), flagMsg = flag2(this, "message"), ssfi = flag2(this, "ssfi");
  new Assertion(obj, flagMsg, ssfi, true).is.a("string");
  this.assert(
    ~obj.indexOf(str),
    "expected #{this} to contain " + inspect2(str),
    "expected #{this} to not contain " + inspect2(str)
  );
});
function assertKeys(keys2) {
  let obj = flag2(this, "object"), objType = type(obj), keysType = type(keys2), ssfi = flag2(this, "ssfi"), isDeep = flag2(this, "deep"), str, deepStr = "", actual, ok = true, flagMsg = flag2(this, "message");
  flagMsg = flagMsg ? flagMsg + ": " : "";
  let mixedArgsMsg = flagMsg + "when testing keys against an object or an array you must give a single Array|Object|String argument or multiple String arguments";
  if (objType === "Map" || objType === "Set") {
    deepStr = isDeep ? "deeply " : "";
    actual = [];
    obj.forEach(function(val, key) {
      actual.push(key);
    });
    if (keysType !== "Array") {
      keys2 = Array.prototype.slice.call(arguments);
    }
  } else {
    actual = getOwnEnumerableProperties(obj);
    switch (keysType) {
      case "Array":
        if (arguments.length > 1) {
          throw new AssertionError(mixedArgsMsg, void 0, ssfi);
        }
        break;
      case "Object":
        if (arguments.length > 1) {
          throw new AssertionError(mixedArgsMsg, void 0, ssfi);
        }
        keys2 = Object.keys(keys2);
        break;
      default:
        keys2 = Array.prototype.slice.call(arguments);
    }
    keys2 = keys2.map(function(val) {
      return typeof val === "symbol" ? val : String(val);
    });
  }
  if (!keys2.length) {
    throw new AssertionError(flagMsg + "keys required", void 0, ssfi);
  }
  let len = keys2.length, any = flag2(this, "any"), all = flag2(this, "all"), expected = keys2, isEql = isDeep ? flag2(this, "eql") : (val1, val2) => val1 === val2;
  if (!any && !all) {
    all = true;
  }
  const uniqueExpected = [...new Set(expected)];
  if (any) {
    ok = uniqueExpected.some(function(expectedKey) {
      return actual.some(function(actualKey) {
        return isEql(expectedKey, actualKey);
      });
    });
  }
  if (all) {
    ok = uniqueExpected.every(function(expectedKey) {
      return actual.some(function(actualKey) {
        return isEql(expectedKey, actualKey);
      });
    });
    if (!flag2(this, "contains")) {
      ok = ok && uniqueExpected.length == actual.length;
    }
  }
  if (len > 1) {
    keys2 = keys2.map(function(key) {
      return inspect2(key);
    });
    let last = keys2.pop();
    if (all) {
      str = keys2.join(", ") + ", and " + last;
    }
    if (any) {
      str = keys2.join(", ") + ", or " + last;
    }
  } else {
    str = inspect2(keys2[0]);
  }
  str = (len > 1 ? "keys " : "key ") + str;
  str = (flag2(this, "contains") ? "contain " : "have ") + str;
  this.assert(
    ok,
    "expected #{this} to " + deepStr + str,
    "expected #{this} to not " + deepStr + str,
    expected.slice(0).sort(compareByInspect),
    actual.sort(compareByInspect),
    true
  );
}
__name(assertKeys, "assertKeys");
__name2(assertKeys, "assertKeys");
Assertion.addMethod("keys", assertKeys);
Assertion.addMethod("key", assertKeys);
function assertThrows(errorLike, errMsgMatcher, msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object"), ssfi = flag2(this, "ssfi"), flagMsg = flag2(this, "message"), negate = flag2(this, "negate") || false;
  new Assertion(obj, flagMsg, ssfi, true).is.a("function");
  if (isRegExp2(errorLike) || typeof errorLike === "string") {
    errMsgMatcher = errorLike;
    errorLike = null;
  }
  let caughtErr;
  let errorWasThrown = false;
  try {
    obj();
  } catch (err) {
    errorWasThrown = true;
    caughtErr = err;
  }
  let everyArgIsUndefined = errorLike === void 0 && errMsgMatcher === void 0;
  let everyArgIsDefined = Boolean(errorLike && errMsgMatcher);
  let errorLikeFail = false;
  let errMsgMatcherFail = false;
  if (everyArgIsUndefined || !everyArgIsUndefined && !negate) {
    let errorLikeString = "an error";
    if (errorLike instanceof Error) {
      errorLikeString = "#{exp}";
    } else if (errorLike) {
      errorLikeString = check_error_exports.getConstructorName(errorLike);
    }
    let actual = caughtErr;
    if (caughtErr instanceof Error) {
      actual = caughtErr.toString();
    } else if (typeof caughtErr === "string") {
      actual = caughtErr;
    } else if (caughtErr && (typeof caughtErr === "object" || typeof caughtErr === "function")) {
      try {
        actual = check_error_exports.getConstructorName(caughtErr);
      } catch (_err) {
      }
    }
    this.assert(
      errorWasThrown,
      "expected #{this} to throw " + errorLikeString,
      "expected #{this} to not throw an error but #{act} was thrown",
      errorLike && errorLike.toString(),
      actual
    );
  }
  if (errorLike && caughtErr) {
    if (errorLike instanceof Error) {
      let isCompatibleInstance = check_error_exports.compatibleInstance(
        caughtErr,
        errorLike
      );
      if (isCompatibleInstance === negate) {
        if (everyArgIsDefined && negate) {
          errorLikeFail = true;
        } else {
          this.assert(
            negate,
            "expected #{this} to throw #{exp} but #{act} was thrown",
            "expected #{this} to not throw #{exp}" + (caughtErr && !negate ? " but #{act} was thrown" : ""),
            errorLike.toString(),
            caughtErr.toString()
          );
        }
      }
    }
    let isCompatibleConstructor = check_error_exports.compatibleConstructor(
      caughtErr,
      errorLike
    );
    if (isCompatibleConstructor === negate) {
      if (everyArgIsDefined && negate) {
        errorLikeFail = true;
      } else {
        this.assert(
          negate,
          "expected #{this} to throw #{exp} but #{act} was thrown",
          "expected #{this} to not throw #{exp}" + (caughtErr ? " but #{act} was thrown" : ""),
          errorLike instanceof Error ? errorLike.toString() : errorLike && check_error_exports.getConstructorName(errorLike),
          caughtErr instanceof Error ? caughtErr.toString() : caughtErr && check_error_exports.getConstructorName(caughtErr)
        );
      }
    }
  }
  if (caughtErr && errMsgMatcher !== void 0 && errMsgMatcher !== null) {
    let placeholder = "including";
    if (isRegExp2(errMsgMatcher)) {
      placeholder = "matching";
    }
    let isCompatibleMessage = check_error_exports.compatibleMessage(
      caughtErr,
      errMsgMatcher
    );
    if (isCompatibleMessage === negate) {
      if (everyArgIsDefined && negate) {
        errMsgMatcherFail = true;
      } else {
        this.assert(
          negate,
          "expected #{this} to throw error " + placeholder + " #{exp} but got #{act}",
          "expected #{this} to throw error not " + placeholder + " #{exp}",
          errMsgMatcher,
          check_error_exports.getMessage(caughtErr)
        );
      }
    }
  }
  if (errorLikeFail && errMsgMatcherFail) {
    this.assert(
      negate,
      "expected #{this} to throw #{exp} but #{act} was thrown",
      "expected #{this} to not throw #{exp}" + (caughtErr ? " but #{act} was thrown" : ""),
      errorLike instanceof Error ? errorLike.toString() : errorLike && check_error_exports.getConstructorName(errorLike),
      caughtErr instanceof Error ? caughtErr.toString() : caughtErr && check_error_exports.getConstructorName(caughtErr)
    );
  }
  flag2(this, "object", caughtErr);
}
__name(assertThrows, "assertThrows");
__name2(assertThrows, "assertThrows");
Assertion.addMethod("throw", assertThrows);
Assertion.addMethod("throws", assertThrows);
Assertion.addMethod("Throw", assertThrows);
function respondTo(method, msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object"), itself = flag2(this, "itself"), context = "function" === typeof obj && !itself ? obj.prototype[method] : obj[method];
  this.assert(
    "function" === typeof context,
    "expected #{this} to respond to " + inspect2(method),
    "expected #{this} to not respond to " + inspect2(method)
  );
}
__name(respondTo, "respondTo");
__name2(respondTo, "respondTo");
Assertion.addMethod("respondTo", respondTo);
Assertion.addMethod("respondsTo", respondTo);
Assertion.addProperty("itself", function() {
  flag2(this, "itself", true);
});
function satisfy(matcher, msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object");
  let result = matcher(obj);
  this.assert(
    result,
    "expected #{this} to satisfy " + objDisplay(matcher),
    "expected #{this} to not satisfy" + objDisplay(matcher),
    flag2(this, "negate") ? false : true,
    result
  );
}
__name(satisfy, "satisfy");
__name2(satisfy, "satisfy");
Assertion.addMethod("satisfy", satisfy);
Assertion.addMethod("satisfies", satisfy);
function closeTo(expected, delta, msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object"), flagMsg = flag2(this, "message"), ssfi = flag2(this, "ssfi");
  new Assertion(obj, flagMsg, ssfi, true).is.numeric;
  let message = "A `delta` value is required for `closeTo`";
  if (delta == void 0) {
    throw new AssertionError(
      flagMsg ? `${flagMsg}: ${message}` : message,
      void 0,
      ssfi
    );
  }
  new Assertion(delta, flagMsg, ssfi, true).is.numeric;
  message = "A `expected` value is required for `closeTo`";
  if (expected == void 0) {
    throw new AssertionError(
      flagMsg ? `${flagMsg}: ${message}` : message,
      void 0,
      ssfi
    );
  }
  new Assertion(expected, flagMsg, ssfi, true).is.numeric;
  const abs = /* @__PURE__ */ __name2((x) => x < 0 ? -x : x, "abs");
  const strip = /* @__PURE__ */ __name2((number) => parseFloat(parseFloat(number).toPrecision(12)), "strip");
  this.assert(
    strip(abs(obj - expected)) <= delta,
    "expected #{this} to be close to " + expected + " +/- " + delta,
    "expected #{this} not to be close to " + expected + " +/- " + delta
  );
}
__name(closeTo, "closeTo");
__name2(closeTo, "closeTo");
Assertion.addMethod("closeTo", closeTo);
Assertion.addMethod("approximately", closeTo);
function isSubsetOf(_subset, _superset, cmp, contains, ordered) {
  let superset = Array.from(_superset);
  let subset = Array.from(_subset);
  if (!contains) {
    if (subset.length !== superset.length) return false;
    superset = superset.slice();
  }
  return subset.every(function(elem, idx) {
    if (ordered) return cmp ? cmp(elem, superset[idx]) : elem === superset[idx];
    if (!cmp) {
      let matchIdx = superset.indexOf(elem);
      if (matchIdx === -1) return false;
      if (!contains) superset.splice(matchIdx, 1);
      return true;
    }
    return superset.some(function(elem2, matchIdx) {
      if (!cmp(elem, elem2)) return false;
      if (!contains) superset.splice(matchIdx, 1);
      return true;
    });
  });
}
__name(isSubsetOf, "isSubsetOf");
__name2(isSubsetOf, "isSubsetOf");
Assertion.addMethod("members", function(subset, msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object"), flagMsg = flag2(this, "message"), ssfi = flag2(this, "ssfi");
  new Assertion(obj, flagMsg, ssfi, true).to.be.iterable;
  new Assertion(subset, flagMsg, ssfi, true).to.be.iterable;
  let contains = flag2(this, "contains");
  let ordered = flag2(this, "ordered");
  let subject, failMsg, failNegateMsg;
  if (contains) {
    subject = ordered ? "an ordered superset" : "a superset";
    failMsg = "expected #{this} to be " + subject + " of #{exp}";
    failNegateMsg = "expected #{this} to not be " + subject + " of #{exp}";
  } else {
    subject = ordered ? "ordered members" : "members";
    failMsg = "expected #{this} to have the same " + subject + " as #{exp}";
    failNegateMsg = "expected #{this} to not have the same " + subject + " as #{exp}";
  }
  let cmp = flag2(this, "deep") ? flag2(this, "eql") : void 0;
  this.assert(
    isSubsetOf(subset, obj, cmp, contains, ordered),
    failMsg,
    failNegateMsg,
    subset,
    obj,
    true
  );
});
Assertion.addProperty("iterable", function(msg) {
  if (msg) flag2(this, "message", msg);
  let obj = flag2(this, "object");
  this.assert(
    obj != void 0 && typeof obj[Symbol.iterator] === "function",
    "expected #{this} to be an iterable",
    "expected #{this} to not be an iterable",
    obj
  );
});
function oneOf(list, msg) {
  if (msg) flag2(this, "message", msg);
  let expected = flag2(this, "object"), flagMsg = flag2(this, "message"), ssfi = flag2(this, "ssfi"), contains = flag2(this, "contains"), isDeep = flag2(this, "deep"), eql = flag2(this, "eql");
  new Assertion(list, flagMsg, ssfi, true).to.be.an("array");
  if (contains) {
    this.assert(
      list.some(function(possibility) {
        return expected.indexOf(possibility) > -1 || isDeep && Array.isArray(expected) && expected.some(function(item) {
          return eql(item, possibility);
        });
      }),
      "expected #{this} to " + (isDeep ? "deeply " : "") + "contain one of #{exp}",
      "expected #{this} to not " + (isDeep ? "deeply " : "") + "contain one of #{exp}",
      list,
      expected
    );
  } else {
    if (isDeep) {
      this.assert(
        list.some(function(possibility) {
          return eql(expected, possibility);
        }),
        "expected #{this} to deeply equal one of #{exp}",
        "expected #{this} to not deeply equal one of #{exp}",
        list,
        expected
      );
    } else {
      this.assert(
        list.indexOf(expected) > -1,
        "expected #{this} to be one of #{exp}",
        "expected #{this} to not be one of #{exp}",
        list,
        expected
      );
    }
  }
}
__name(oneOf, "oneOf");
__name2(oneOf, "oneOf");
Assertion.addMethod("oneOf", oneOf);
function assertChanges(subject, prop, msg) {
  if (msg) flag2(this, "message", msg);
  const fn = (
    /** @type {() => void} */
    flag2(this, "object")
  );
  const flagMsg = flag2(this, "message");
  const ssfi = flag2(this, "ssfi");
  new Assertion(fn, flagMsg, ssfi, true).is.a("function");
  let initial;
  if (prop === null || prop === void 0) {
    new Assertion(subject, flagMsg, ssfi, true).is.a("function");
    initial = /** @type {() => unknown} */
    subject();
  } else {
    new Assertion(subject, flagMsg, ssfi, true).to.have.property(prop);
    initial = /** @type {Record<PropertyKey, unknown>} */
    subject[prop];
  }
  fn();
  let final = prop === void 0 || prop === null ? (
    /** @type {() => unknown} */
    subject()
  ) : (
    /** @type {Record<PropertyKey, unknown>} */
    subject[prop]
  );
  let msgObj = prop === void 0 || prop === null ? initial : "." + prop;
  flag2(this, "deltaMsgObj", msgObj);
  flag2(this, "initialDeltaValue", initial);
  flag2(this, "finalDeltaValue", final);
  flag2(this, "deltaBehavior", "change");
  flag2(this, "realDelta", final !== initial);
  this.assert(
    initial !== final,
    "expected " + msgObj + " to change",
    "expected " + msgObj + " to not change"
  );
}
__name(assertChanges, "assertChanges");
__name2(assertChanges, "assertChanges");
Assertion.addMethod("change", assertChanges);
Assertion.addMethod("changes", assertChanges);
function assertIncreases(subject, prop, msg) {
  if (msg) flag2(this, "message", msg);
  const fn = (
    /** @type {() => void} */
    flag2(this, "object")
  );
  const flagMsg = flag2(this, "message");
  const ssfi = flag2(this, "ssfi");
  new Assertion(fn, flagMsg, ssfi, true).is.a("function");
  let initial;
  if (prop === null || prop === void 0) {
    new Assertion(subject, flagMsg, ssfi, true).is.a("function");
    initial = /** @type {() => number} */
    subject();
  } else {
    new Assertion(subject, flagMsg, ssfi, true).to.have.property(prop);
    initial = /** @type {Record<PropertyKey, number>} */
    subject[prop];
  }
  new Assertion(initial, flagMsg, ssfi, true).is.a("number");
  fn();
  let final = prop === void 0 || prop === null ? (
    /** @type {() => number} */
    subject()
  ) : (
    /** @type {Record<PropertyKey, number>} */
    subject[prop]
  );
  let msgObj = prop === void 0 || prop === null ? initial : "." + prop;
  flag2(this, "deltaMsgObj", msgObj);
  flag2(this, "initialDeltaValue", initial);
  flag2(this, "finalDeltaValue", final);
  flag2(this, "deltaBehavior", "increase");
  flag2(this, "realDelta", final - initial);
  this.assert(
    final - initial > 0,
    "expected " + msgObj + " to increase",
    "expected " + msgObj + " to not increase"
  );
}
__name(assertIncreases, "assertIncreases");
__name2(assertIncreases, "assertIncreases");
Assertion.addMethod("increase", assertIncreases);
Assertion.addMethod("increases", assertIncreases);
function assertDecreases(subject, prop, msg) {
  if (msg) flag2(this, "message", msg);
  const fn = (
    /** @type {() => void} */
    flag2(this, "object")
  );
  const flagMsg = flag2(this, "message");
  const ssfi = flag2(this, "ssfi");
  new Assertion(fn, flagMsg, ssfi, true).is.a("function");
  let initial;
  if (prop === null || prop === void 0) {
    new Assertion(subject, flagMsg, ssfi, true).is.a("function");
    initial = /** @type {() => number} */
    subject();
  } else {
    new Assertion(subject, flagMsg, ssfi, true).to.have.property(prop);
    initial = /** @type {Record<PropertyKey, number>} */
    subject[prop];
  }
  new Assertion(initial, flagMsg, ssfi, true).is.a("number");
  fn();
  let final = prop === void 0 || prop === null ? (
    /** @type {() => number} */
    subject()
  ) : (
    /** @type {Record<PropertyKey, number>} */
    subject[prop]
  );
  let msgObj = prop === void 0 || prop === null ? initial : "." + prop;
  flag2(this, "deltaMsgObj", msgObj);
  flag2(this, "initialDeltaValue", initial);
  flag2(this, "finalDeltaValue", final);
  flag2(this, "deltaBehavior", "decrease");
  flag2(this, "realDelta", initial - final);
  this.assert(
    final - initial < 0,
    "expected " + msgObj + " to decrease",
    "expected " + msgObj + " to not decrease"
  );
}
__name(assertDecreases, "assertDecreases");
__name2(assertDecreases, "assertDecreases");
Assertion.addMethod("decrease", assertDecreases);
Assertion.addMethod("decreases", assertDecreases);
function assertDelta(delta, msg) {
  if (msg) flag2(this, "message", msg);
  let msgObj = flag2(this, "deltaMsgObj");
  let initial = flag2(this, "initialDeltaValue");
  let final = flag2(this, "finalDeltaValue");
  let behavior = flag2(this, "deltaBehavior");
  let realDelta = flag2(this, "realDelta");
  let expression;
  if (behavior === "change") {
    expression = Math.abs(final - initial) === Math.abs(delta);
  } else {
    expression = realDelta === Math.abs(delta);
  }
  this.assert(
    expression,
    "expected " + msgObj + " to " + behavior + " by " + delta,
    "expected " + msgObj + " to not " + behavior + " by " + delta
  );
}
__name(assertDelta, "assertDelta");
__name2(assertDelta, "assertDelta");
Assertion.addMethod("by", assertDelta);
Assertion.addProperty("extensible", function() {
  let obj = flag2(this, "object");
  let isExtensible = obj === Object(obj) && Object.isExtensible(obj);
  this.assert(
    isExtensible,
    "expected #{this} to be extensible",
    "expected #{this} to not be extensible"
  );
});
Assertion.addProperty("sealed", function() {
  let obj = flag2(this, "object");
  let isSealed = obj === Object(obj) ? Object.isSealed(obj) : true;
  this.assert(
    isSealed,
    "expected #{this} to be sealed",
    "expected #{this} to not be sealed"
  );
});
Assertion.addProperty("frozen", function() {
  let obj = flag2(this, "object");
  let isFrozen = obj === Object(obj) ? Object.isFrozen(obj) : true;
  this.assert(
    isFrozen,
    "expected #{this} to be frozen",
    "expected #{this} to not be frozen"
  );
});
Assertion.addProperty("finite", function(_msg) {
  let obj = flag2(this, "object");
  this.assert(
    typeof obj === "number" && isFinite(obj),
    "expected #{this} to be a finite number",
    "expected #{this} to not be a finite number"
  );
});
function compareSubset(expected, actual) {
  if (expected === actual) {
    return true;
  }
  if (typeof actual !== typeof expected) {
    return false;
  }
  if (typeof expected !== "object" || expected === null) {
    return expected === actual;
  }
  if (!actual) {
    return false;
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) {
      return false;
    }
    return expected.every(function(exp) {
      return actual.some(function(act) {
        return compareSubset(exp, act);
      });
    });
  }
  if (expected instanceof Date) {
    if (actual instanceof Date) {
      return expected.getTime() === actual.getTime();
    } else {
      return false;
    }
  }
  return Object.keys(expected).every(function(key) {
    let expectedValue = expected[key];
    let actualValue = actual[key];
    if (typeof expectedValue === "object" && expectedValue !== null && actualValue !== null) {
      return compareSubset(expectedValue, actualValue);
    }
    if (typeof expectedValue === "function") {
      return expectedValue(actualValue);
    }
    return actualValue === expectedValue;
  });
}
__name(compareSubset, "compareSubset");
__name2(compareSubset, "compareSubset");
Assertion.addMethod("containSubset", function(expected) {
  const actual = flag(this, "object");
  const showDiff = config.showDiff;
  this.assert(
    compareSubset(expected, actual),
    "expected #{act} to contain subset #{exp}",
    "expected #{act} to not contain subset #{exp}",
    expected,
    actual,
    showDiff
  );
});
function expect(val, message) {
  return new Assertion(val, message);
}
__name(expect, "expect");
__name2(expect, "expect");
expect.fail = function(actual, expected, message, operator) {
  let msg = message;
  if (arguments.length < 2) {
    msg = /** @type {string | undefined} */
    actual;
    actual = void 0;
  }
  throw new AssertionError(
    msg || "expect.fail()",
    {
      actual,
      expected,
      operator
    },
    expect.fail
  );
};
var should_exports = {};
__export(should_exports, {
  Should: /* @__PURE__ */ __name(() => Should, "Should"),
  should: /* @__PURE__ */ __name(() => should, "should")
});
function loadShould() {
  function shouldGetter() {
    if (this instanceof String || this instanceof Number || this instanceof Boolean || typeof Symbol === "function" && this instanceof Symbol || typeof BigInt === "function" && this instanceof BigInt) {
      return new Assertion(this.valueOf(), null, shouldGetter);
    }
    return new Assertion(this, null, shouldGetter);
  }
  __name(shouldGetter, "shouldGetter");
  __name2(shouldGetter, "shouldGetter");
  function shouldSetter(value) {
    Object.defineProperty(this, "should", {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
  }
  __name(shouldSetter, "shouldSetter");
  __name2(shouldSetter, "shouldSetter");
  Object.defineProperty(Object.prototype, "should", {
    set: shouldSetter,
    get: shouldGetter,
    configurable: true
  });
  let should2 = {};
  should2.fail = function(actual, expected, message, operator) {
    if (arguments.length < 2) {
      message = actual;
      actual = void 0;
    }
    message = message || "should.fail()";
    throw new AssertionError(
      message,
      {
        actual,
        expected,
        operator
      },
      should2.fail
    );
  };
  should2.equal = function(actual, expected, message) {
    new Assertion(actual, message).to.equal(expected);
  };
  should2.Throw = function(fn, errt, errs, msg) {
    new Assertion(fn, msg).to.Throw(errt, errs);
  };
  should2.exist = function(val, msg) {
    new Assertion(val, msg).to.exist;
  };
  should2.not = {};
  should2.not.equal = function(actual, expected, msg) {
    new Assertion(actual, msg).to.not.equal(expected);
  };
  should2.not.Throw = function(fn, errt, errs, msg) {
    new Assertion(fn, msg).to.not.Throw(errt, errs);
  };
  should2.not.exist = function(val, msg) {
    new Assertion(val, msg).to.not.exist;
  };
  should2["throw"] = should2["Throw"];
  should2.not["throw"] = should2.not["Throw"];
  return should2;
}
__name(loadShould, "loadShould");
__name2(loadShould, "loadShould");
var should = loadShould;
var Should = loadShould;
function assert(express, errmsg) {
  let test22 = new Assertion(null, null, assert, true);
  test22.assert(express, errmsg, "[ negation message unavailable ]");
}
__name(assert, "assert");
__name2(assert, "assert");
assert.fail = function(actual, expected, message, operator) {
  if (arguments.length < 2) {
    message = actual;
    actual = void 0;
  }
  message = message || "assert.fail()";
  throw new AssertionError(
    message,
    {
      actual,
      expected,
      operator
    },
    assert.fail
  );
};
assert.isOk = function(val, msg) {
  new Assertion(val, msg, assert.isOk, true).is.ok;
};
assert.isNotOk = function(val, msg) {
  new Assertion(val, msg, assert.isNotOk, true).is.not.ok;
};
assert.equal = function(act, exp, msg) {
  let test22 = new Assertion(act, msg, assert.equal, true);
  test22.assert(
    exp == flag(test22, "object"),
    "expected #{this} to equal #{exp}",
    "expected #{this} to not equal #{act}",
    exp,
    act,
    true
  );
};
assert.notEqual = function(act, exp, msg) {
  let test22 = new Assertion(act, msg, assert.notEqual, true);
  test22.assert(
    exp != flag(test22, "object"),
    "expected #{this} to not equal #{exp}",
    "expected #{this} to equal #{act}",
    exp,
    act,
    true
  );
};
assert.strictEqual = function(act, exp, msg) {
  new Assertion(act, msg, assert.strictEqual, true).to.equal(exp);
};
assert.notStrictEqual = function(act, exp, msg) {
  new Assertion(act, msg, assert.notStrictEqual, true).to.not.equal(exp);
};
assert.deepEqual = assert.deepStrictEqual = function(act, exp, msg) {
  new Assertion(act, msg, assert.deepEqual, true).to.eql(exp);
};
assert.notDeepEqual = function(act, exp, msg) {
  new Assertion(act, msg, assert.notDeepEqual, true).to.not.eql(exp);
};
assert.isAbove = function(val, abv, msg) {
  new Assertion(val, msg, assert.isAbove, true).to.be.above(abv);
};
assert.isAtLeast = function(val, atlst, msg) {
  new Assertion(val, msg, assert.isAtLeast, true).to.be.least(atlst);
};
assert.isBelow = function(val, blw, msg) {
  new Assertion(val, msg, assert.isBelow, true).to.be.below(blw);
};
assert.isAtMost = function(val, atmst, msg) {
  new Assertion(val, msg, assert.isAtMost, true).to.be.most(atmst);
};
assert.isTrue = function(val, msg) {
  new Assertion(val, msg, assert.isTrue, true).is["true"];
};
assert.isNotTrue = function(val, msg) {
  new Assertion(val, msg, assert.isNotTrue, true).to.not.equal(true);
};
assert.isFalse = function(val, msg) {
  new Assertion(val, msg, assert.isFalse, true).is["false"];
};
assert.isNotFalse = function(val, msg) {
  new Assertion(val, msg, assert.isNotFalse, true).to.not.equal(false);
};
assert.isNull = function(val, msg) {
  new Assertion(val, msg, assert.isNull, true).to.equal(null);
};
assert.isNotNull = function(val, msg) {
  new Assertion(val, msg, assert.isNotNull, true).to.not.equal(null);
};
assert.isNaN = function(val, msg) {
  new Assertion(val, msg, assert.isNaN, true).to.be.NaN;
};
assert.isNotNaN = function(value, message) {
  new Assertion(value, message, assert.isNotNaN, true).not.to.be.NaN;
};
assert.exists = function(val, msg) {
  new Assertion(val, msg, assert.exists, true).to.exist;
};
assert.notExists = function(val, msg) {
  new Assertion(val, msg, assert.notExists, true).to.not.exist;
};
assert.isUndefined = function(val, msg) {
  new Assertion(val, msg, assert.isUndefined, true).to.equal(void 0);
};
assert.isDefined = function(val, msg) {
  new Assertion(val, msg, assert.isDefined, true).to.not.equal(void 0);
};
assert.isCallable = function(value, message) {
  new Assertion(value, message, assert.isCallable, true).is.callable;
};
assert.isNotCallable = function(value, message) {
  new Assertion(value, message, assert.isNotCallable, true).is.not.callable;
};
assert.isObject = function(val, msg) {
  new Assertion(val, msg, assert.isObject, true).to.be.a("object");
};
assert.isNotObject = function(val, msg) {
  new Assertion(val, msg, assert.isNotObject, true).to.not.be.a("object");
};
assert.isArray = function(val, msg) {
  new Assertion(val, msg, assert.isArray, true).to.be.an("array");
};
assert.isNotArray = function(val, msg) {
  new Assertion(val, msg, assert.isNotArray, true).to.not.be.an("array");
};
assert.isString = function(val, msg) {
  new Assertion(val, msg, assert.isString, true).to.be.a("string");
};
assert.isNotString = function(val, msg) {
  new Assertion(val, msg, assert.isNotString, true).to.not.be.a("string");
};
assert.isNumber = function(val, msg) {
  new Assertion(val, msg, assert.isNumber, true).to.be.a("number");
};
assert.isNotNumber = function(val, msg) {
  new Assertion(val, msg, assert.isNotNumber, true).to.not.be.a("number");
};
assert.isNumeric = function(val, msg) {
  new Assertion(val, msg, assert.isNumeric, true).is.numeric;
};
assert.isNotNumeric = function(val, msg) {
  new Assertion(val, msg, assert.isNotNumeric, true).is.not.numeric;
};
assert.isFinite = function(val, msg) {
  new Assertion(val, msg, assert.isFinite, true).to.be.finite;
};
assert.isBoolean = function(val, msg) {
  new Assertion(val, msg, assert.isBoolean, true).to.be.a("boolean");
};
assert.isNotBoolean = function(val, msg) {
  new Assertion(val, msg, assert.isNotBoolean, true).to.not.be.a("boolean");
};
assert.typeOf = function(val, type3, msg) {
  new Assertion(val, msg, assert.typeOf, true).to.be.a(type3);
};
assert.notTypeOf = function(value, type3, message) {
  new Assertion(value, message, assert.notTypeOf, true).to.not.be.a(type3);
};
assert.instanceOf = function(val, type3, msg) {
  new Assertion(val, msg, assert.instanceOf, true).to.be.instanceOf(type3);
};
assert.notInstanceOf = function(val, type3, msg) {
  new Assertion(val, msg, assert.notInstanceOf, true).to.not.be.instanceOf(
    type3
  );
};
assert.include = function(exp, inc, msg) {
  new Assertion(exp, msg, assert.include, true).include(inc);
};
assert.notInclude = function(exp, inc, msg) {
  new Assertion(exp, msg, assert.notInclude, true).not.include(inc);
};
assert.deepInclude = function(exp, inc, msg) {
  new Assertion(exp, msg, assert.deepInclude, true).deep.include(inc);
};
assert.notDeepInclude = function(exp, inc, msg) {
  new Assertion(exp, msg, assert.notDeepInclude, true).not.deep.include(inc);
};
assert.nestedInclude = function(exp, inc, msg) {
  new Assertion(exp, msg, assert.nestedInclude, true).nested.include(inc);
};
assert.notNestedInclude = function(exp, inc, msg) {
  new Assertion(exp, msg, assert.notNestedInclude, true).not.nested.include(
    inc
  );
};
assert.deepNestedInclude = function(exp, inc, msg) {
  new Assertion(exp, msg, assert.deepNestedInclude, true).deep.nested.include(
    inc
  );
};
assert.notDeepNestedInclude = function(exp, inc, msg) {
  new Assertion(
    exp,
    msg,
    assert.notDeepNestedInclude,
    true
  ).not.deep.nested.include(inc);
};
assert.ownInclude = function(exp, inc, msg) {
  new Assertion(exp, msg, assert.ownInclude, true).own.include(inc);
};
assert.notOwnInclude = function(exp, inc, msg) {
  new Assertion(exp, msg, assert.notOwnInclude, true).not.own.include(inc);
};
assert.deepOwnInclude = function(exp, inc, msg) {
  new Assertion(exp, msg, assert.deepOwnInclude, true).deep.own.include(inc);
};
assert.notDeepOwnInclude = function(exp, inc, msg) {
  new Assertion(exp, msg, assert.notDeepOwnInclude, true).not.deep.own.include(
    inc
  );
};
assert.match = function(exp, re, msg) {
  new Assertion(exp, msg, assert.match, true).to.match(re);
};
assert.notMatch = function(exp, re, msg) {
  new Assertion(exp, msg, assert.notMatch, true).to.not.match(re);
};
assert.property = function(obj, prop, msg) {
  new Assertion(obj, msg, assert.property, true).to.have.property(prop);
};
assert.notProperty = function(obj, prop, msg) {
  new Assertion(obj, msg, assert.notProperty, true).to.not.have.property(prop);
};
assert.propertyVal = function(obj, prop, val, msg) {
  new Assertion(obj, msg, assert.propertyVal, true).to.have.property(prop, val);
};
assert.notPropertyVal = function(obj, prop, val, msg) {
  new Assertion(obj, msg, assert.notPropertyVal, true).to.not.have.property(
    prop,
    val
  );
};
assert.deepPropertyVal = function(obj, prop, val, msg) {
  new Assertion(obj, msg, assert.deepPropertyVal, true).to.have.deep.property(
    prop,
    val
  );
};
assert.notDeepPropertyVal = function(obj, prop, val, msg) {
  new Assertion(
    obj,
    msg,
    assert.notDeepPropertyVal,
    true
  ).to.not.have.deep.property(prop, val);
};
assert.ownProperty = function(obj, prop, msg) {
  new Assertion(obj, msg, assert.ownProperty, true).to.have.own.property(prop);
};
assert.notOwnProperty = function(obj, prop, msg) {
  new Assertion(obj, msg, assert.notOwnProperty, true).to.not.have.own.property(
    prop
  );
};
assert.ownPropertyVal = function(obj, prop, value, msg) {
  new Assertion(obj, msg, assert.ownPropertyVal, true).to.have.own.property(
    prop,
    value
  );
};
assert.notOwnPropertyVal = function(obj, prop, value, msg) {
  new Assertion(
    obj,
    msg,
    assert.notOwnPropertyVal,
    true
  ).to.not.have.own.property(prop, value);
};
assert.deepOwnPropertyVal = function(obj, prop, value, msg) {
  new Assertion(
    obj,
    msg,
    assert.deepOwnPropertyVal,
    true
  ).to.have.deep.own.property(prop, value);
};
assert.notDeepOwnPropertyVal = function(obj, prop, value, msg) {
  new Assertion(
    obj,
    msg,
    assert.notDeepOwnPropertyVal,
    true
  ).to.not.have.deep.own.property(prop, value);
};
assert.nestedProperty = function(obj, prop, msg) {
  new Assertion(obj, msg, assert.nestedProperty, true).to.have.nested.property(
    prop
  );
};
assert.notNestedProperty = function(obj, prop, msg) {
  new Assertion(
    obj,
    msg,
    assert.notNestedProperty,
    true
  ).to.not.have.nested.property(prop);
};
assert.nestedPropertyVal = function(obj, prop, val, msg) {
  new Assertion(
    obj,
    msg,
    assert.nestedPropertyVal,
    true
  ).to.have.nested.property(prop, val);
};
assert.notNestedPropertyVal = function(obj, prop, val, msg) {
  new Assertion(
    obj,
    msg,
    assert.notNestedPropertyVal,
    true
  ).to.not.have.nested.property(prop, val);
};
assert.deepNestedPropertyVal = function(obj, prop, val, msg) {
  new Assertion(
    obj,
    msg,
    assert.deepNestedPropertyVal,
    true
  ).to.have.deep.nested.property(prop, val);
};
assert.notDeepNestedPropertyVal = function(obj, prop, val, msg) {
  new Assertion(
    obj,
    msg,
    assert.notDeepNestedPropertyVal,
    true
  ).to.not.have.deep.nested.property(prop, val);
};
assert.lengthOf = function(exp, len, msg) {
  new Assertion(exp, msg, assert.lengthOf, true).to.have.lengthOf(len);
};
assert.hasAnyKeys = function(obj, keys2, msg) {
  new Assertion(obj, msg, assert.hasAnyKeys, true).to.have.any.keys(keys2);
};
assert.hasAllKeys = function(obj, keys2, msg) {
  new Assertion(obj, msg, assert.hasAllKeys, true).to.have.all.keys(keys2);
};
assert.containsAllKeys = function(obj, keys2, msg) {
  new Assertion(obj, msg, assert.containsAllKeys, true).to.contain.all.keys(
    keys2
  );
};
assert.doesNotHaveAnyKeys = function(obj, keys2, msg) {
  new Assertion(obj, msg, assert.doesNotHaveAnyKeys, true).to.not.have.any.keys(
    keys2
  );
};
assert.doesNotHaveAllKeys = function(obj, keys2, msg) {
  new Assertion(obj, msg, assert.doesNotHaveAllKeys, true).to.not.have.all.keys(
    keys2
  );
};
assert.hasAnyDeepKeys = function(obj, keys2, msg) {
  new Assertion(obj, msg, assert.hasAnyDeepKeys, true).to.have.any.deep.keys(
    keys2
  );
};
assert.hasAllDeepKeys = function(obj, keys2, msg) {
  new Assertion(obj, msg, assert.hasAllDeepKeys, true).to.have.all.deep.keys(
    keys2
  );
};
assert.containsAllDeepKeys = function(obj, keys2, msg) {
  new Assertion(
    obj,
    msg,
    assert.containsAllDeepKeys,
    true
  ).to.contain.all.deep.keys(keys2);
};
assert.doesNotHaveAnyDeepKeys = function(obj, keys2, msg) {
  new Assertion(
    obj,
    msg,
    assert.doesNotHaveAnyDeepKeys,
    true
  ).to.not.have.any.deep.keys(keys2);
};
assert.doesNotHaveAllDeepKeys = function(obj, keys2, msg) {
  new Assertion(
    obj,
    msg,
    assert.doesNotHaveAllDeepKeys,
    true
  ).to.not.have.all.deep.keys(keys2);
};
assert.throws = function(fn, errorLike, errMsgMatcher, msg) {
  if ("string" === typeof errorLike || errorLike instanceof RegExp) {
    errMsgMatcher = errorLike;
    errorLike = null;
  }
  let assertErr = new Assertion(fn, msg, assert.throws, true).to.throw(
    errorLike,
    errMsgMatcher
  );
  return flag(assertErr, "object");
};
assert.doesNotThrow = function(fn, errorLike, errMsgMatcher, message) {
  if ("string" === typeof errorLike || errorLike instanceof RegExp) {
    errMsgMatcher = errorLike;
    errorLike = null;
  }
  new Assertion(fn, message, assert.doesNotThrow, true).to.not.throw(
    errorLike,
    errMsgMatcher
  );
};
assert.operator = function(val, operator, val2, msg) {
  let ok;
  switch (operator) {
    case "==":
      ok = val == val2;
      break;
    case "===":
      ok = val === val2;
      break;
    case ">":
      ok = val > val2;
      break;
    case ">=":
      ok = val >= val2;
      break;
    case "<":
      ok = val < val2;
      break;
    case "<=":
      ok = val <= val2;
      break;
    case "!=":
      ok = val != val2;
      break;
    case "!==":
      ok = val !== val2;
      break;
    default:
      msg = msg ? msg + ": " : msg;
      throw new AssertionError(
        msg + 'Invalid operator "' + operator + '"',
        void 0,
        assert.operator
      );
  }
  let test22 = new Assertion(ok, msg, assert.operator, true);
  test22.assert(
    true === flag(test22, "object"),
    "expected " + inspect2(val) + " to be " + operator + " " + inspect2(val2),
    "expected " + inspect2(val) + " to not be " + operator + " " + inspect2(val2)
  );
};
assert.closeTo = function(act, exp, delta, msg) {
  new Assertion(act, msg, assert.closeTo, true).to.be.closeTo(exp, delta);
};
assert.approximately = function(act, exp, delta, msg) {
  new Assertion(act, msg, assert.approximately, true).to.be.approximately(
    exp,
    delta
  );
};
assert.sameMembers = function(set1, set2, msg) {
  new Assertion(set1, msg, assert.sameMembers, true).to.have.same.members(set2);
};
assert.notSameMembers = function(set1, set2, msg) {
  new Assertion(
    set1,
    msg,
    assert.notSameMembers,
    true
  ).to.not.have.same.members(set2);
};
assert.sameDeepMembers = function(set1, set2, msg) {
  new Assertion(
    set1,
    msg,
    assert.sameDeepMembers,
    true
  ).to.have.same.deep.members(set2);
};
assert.notSameDeepMembers = function(set1, set2, msg) {
  new Assertion(
    set1,
    msg,
    assert.notSameDeepMembers,
    true
  ).to.not.have.same.deep.members(set2);
};
assert.sameOrderedMembers = function(set1, set2, msg) {
  new Assertion(
    set1,
    msg,
    assert.sameOrderedMembers,
    true
  ).to.have.same.ordered.members(set2);
};
assert.notSameOrderedMembers = function(set1, set2, msg) {
  new Assertion(
    set1,
    msg,
    assert.notSameOrderedMembers,
    true
  ).to.not.have.same.ordered.members(set2);
};
assert.sameDeepOrderedMembers = function(set1, set2, msg) {
  new Assertion(
    set1,
    msg,
    assert.sameDeepOrderedMembers,
    true
  ).to.have.same.deep.ordered.members(set2);
};
assert.notSameDeepOrderedMembers = function(set1, set2, msg) {
  new Assertion(
    set1,
    msg,
    assert.notSameDeepOrderedMembers,
    true
  ).to.not.have.same.deep.ordered.members(set2);
};
assert.includeMembers = function(superset, subset, msg) {
  new Assertion(superset, msg, assert.includeMembers, true).to.include.members(
    subset
  );
};
assert.notIncludeMembers = function(superset, subset, msg) {
  new Assertion(
    superset,
    msg,
    assert.notIncludeMembers,
    true
  ).to.not.include.members(subset);
};
assert.includeDeepMembers = function(superset, subset, msg) {
  new Assertion(
    superset,
    msg,
    assert.includeDeepMembers,
    true
  ).to.include.deep.members(subset);
};
assert.notIncludeDeepMembers = function(superset, subset, msg) {
  new Assertion(
    superset,
    msg,
    assert.notIncludeDeepMembers,
    true
  ).to.not.include.deep.members(subset);
};
assert.includeOrderedMembers = function(superset, subset, msg) {
  new Assertion(
    superset,
    msg,
    assert.includeOrderedMembers,
    true
  ).to.include.ordered.members(subset);
};
assert.notIncludeOrderedMembers = function(superset, subset, msg) {
  new Assertion(
    superset,
    msg,
    assert.notIncludeOrderedMembers,
    true
  ).to.not.include.ordered.members(subset);
};
assert.includeDeepOrderedMembers = function(superset, subset, msg) {
  new Assertion(
    superset,
    msg,
    assert.includeDeepOrderedMembers,
    true
  ).to.include.deep.ordered.members(subset);
};
assert.notIncludeDeepOrderedMembers = function(superset, subset, msg) {
  new Assertion(
    superset,
    msg,
    assert.notIncludeDeepOrderedMembers,
    true
  ).to.not.include.deep.ordered.members(subset);
};
assert.oneOf = function(inList, list, msg) {
  new Assertion(inList, msg, assert.oneOf, true).to.be.oneOf(list);
};
assert.isIterable = function(obj, msg) {
  if (obj == void 0 || typeof obj[Symbol.iterator] !== "function") {
    msg = msg ? `${msg} expected ${inspect2(obj)} to be an iterable` : `expected ${inspect2(obj)} to be an iterable`;
    throw new AssertionError(msg, void 0, assert.isIterable);
  }
};
assert.changes = function(fn, obj, prop, msg) {
  if (arguments.length === 3 && typeof obj === "function") {
    msg = prop;
    prop = null;
  }
  new Assertion(fn, msg, assert.changes, true).to.change(obj, prop);
};
assert.changesBy = function(fn, obj, prop, delta, msg) {
  if (arguments.length === 4 && typeof obj === "function") {
    let tmpMsg = delta;
    delta = prop;
    msg = tmpMsg;
  } else if (arguments.length === 3) {
    delta = prop;
    prop = null;
  }
  new Assertion(fn, msg, assert.changesBy, true).to.change(obj, prop).by(delta);
};
assert.doesNotChange = function(fn, obj, prop, msg) {
  if (arguments.length === 3 && typeof obj === "function") {
    msg = prop;
    prop = null;
  }
  return new Assertion(fn, msg, assert.doesNotChange, true).to.not.change(
    obj,
    prop
  );
};
assert.changesButNotBy = function(fn, obj, prop, delta, msg) {
  if (arguments.length === 4 && typeof obj === "function") {
    let tmpMsg = delta;
    delta = prop;
    msg = tmpMsg;
  } else if (arguments.length === 3) {
    delta = prop;
    prop = null;
  }
  new Assertion(fn, msg, assert.changesButNotBy, true).to.change(obj, prop).but.not.by(delta);
};
assert.increases = function(fn, obj, prop, msg) {
  if (arguments.length === 3 && typeof obj === "function") {
    msg = prop;
    prop = null;
  }
  return new Assertion(fn, msg, assert.increases, true).to.increase(obj, prop);
};
assert.increasesBy = function(fn, obj, prop, delta, msg) {
  if (arguments.length === 4 && typeof obj === "function") {
    let tmpMsg = delta;
    delta = prop;
    msg = tmpMsg;
  } else if (arguments.length === 3) {
    delta = prop;
    prop = null;
  }
  new Assertion(fn, msg, assert.increasesBy, true).to.increase(obj, prop).by(delta);
};
assert.doesNotIncrease = function(fn, obj, prop, msg) {
  if (arguments.length === 3 && typeof obj === "function") {
    msg = prop;
    prop = null;
  }
  return new Assertion(fn, msg, assert.doesNotIncrease, true).to.not.increase(
    obj,
    prop
  );
};
assert.increasesButNotBy = function(fn, obj, prop, delta, msg) {
  if (arguments.length === 4 && typeof obj === "function") {
    let tmpMsg = delta;
    delta = prop;
    msg = tmpMsg;
  } else if (arguments.length === 3) {
    delta = prop;
    prop = null;
  }
  new Assertion(fn, msg, assert.increasesButNotBy, true).to.increase(obj, prop).but.not.by(delta);
};
assert.decreases = function(fn, obj, prop, msg) {
  if (arguments.length === 3 && typeof obj === "function") {
    msg = prop;
    prop = null;
  }
  return new Assertion(fn, msg, assert.decreases, true).to.decrease(obj, prop);
};
assert.decreasesBy = function(fn, obj, prop, delta, msg) {
  if (arguments.length === 4 && typeof obj === "function") {
    let tmpMsg = delta;
    delta = prop;
    msg = tmpMsg;
  } else if (arguments.length === 3) {
    delta = prop;
    prop = null;
  }
  new Assertion(fn, msg, assert.decreasesBy, true).to.decrease(obj, prop).by(delta);
};
assert.doesNotDecrease = function(fn, obj, prop, msg) {
  if (arguments.length === 3 && typeof obj === "function") {
    msg = prop;
    prop = null;
  }
  return new Assertion(fn, msg, assert.doesNotDecrease, true).to.not.decrease(
    obj,
    prop
  );
};
assert.doesNotDecreaseBy = function(fn, obj, prop, delta, msg) {
  if (arguments.length === 4 && typeof obj === "function") {
    let tmpMsg = delta;
    delta = prop;
    msg = tmpMsg;
  } else if (arguments.length === 3) {
    delta = prop;
    prop = null;
  }
  return new Assertion(fn, msg, assert.doesNotDecreaseBy, true).to.not.decrease(obj, prop).by(delta);
};
assert.decreasesButNotBy = function(fn, obj, prop, delta, msg) {
  if (arguments.length === 4 && typeof obj === "function") {
    let tmpMsg = delta;
    delta = prop;
    msg = tmpMsg;
  } else if (arguments.length === 3) {
    delta = prop;
    prop = null;
  }
  new Assertion(fn, msg, assert.decreasesButNotBy, true).to.decrease(obj, prop).but.not.by(delta);
};
assert.ifError = function(val) {
  if (val) {
    throw val;
  }
};
assert.isExtensible = function(obj, msg) {
  new Assertion(obj, msg, assert.isExtensible, true).to.be.extensible;
};
assert.isNotExtensible = function(obj, msg) {
  new Assertion(obj, msg, assert.isNotExtensible, true).to.not.be.extensible;
};
assert.isSealed = function(obj, msg) {
  new Assertion(obj, msg, assert.isSealed, true).to.be.sealed;
};
assert.isNotSealed = function(obj, msg) {
  new Assertion(obj, msg, assert.isNotSealed, true).to.not.be.sealed;
};
assert.isFrozen = function(obj, msg) {
  new Assertion(obj, msg, assert.isFrozen, true).to.be.frozen;
};
assert.isNotFrozen = function(obj, msg) {
  new Assertion(obj, msg, assert.isNotFrozen, true).to.not.be.frozen;
};
assert.isEmpty = function(val, msg) {
  new Assertion(val, msg, assert.isEmpty, true).to.be.empty;
};
assert.isNotEmpty = function(val, msg) {
  new Assertion(val, msg, assert.isNotEmpty, true).to.not.be.empty;
};
assert.containsSubset = function(val, exp, msg) {
  new Assertion(val, msg).to.containSubset(exp);
};
assert.doesNotContainSubset = function(val, exp, msg) {
  new Assertion(val, msg).to.not.containSubset(exp);
};
var aliases = [
  ["isOk", "ok"],
  ["isNotOk", "notOk"],
  ["throws", "throw"],
  ["throws", "Throw"],
  ["isExtensible", "extensible"],
  ["isNotExtensible", "notExtensible"],
  ["isSealed", "sealed"],
  ["isNotSealed", "notSealed"],
  ["isFrozen", "frozen"],
  ["isNotFrozen", "notFrozen"],
  ["isEmpty", "empty"],
  ["isNotEmpty", "notEmpty"],
  ["isCallable", "isFunction"],
  ["isNotCallable", "isNotFunction"],
  ["containsSubset", "containSubset"]
];
for (const [name, as] of aliases) {
  assert[as] = assert[name];
}
var used = [];
function use(fn) {
  const exports = {
    use,
    AssertionError,
    util: utils_exports,
    config,
    expect,
    assert,
    Assertion,
    ...should_exports
  };
  if (!~used.indexOf(fn)) {
    fn(exports, utils_exports);
    used.push(fn);
  }
  return exports;
}
__name(use, "use");
__name2(use, "use");

// ../../../wt-c/node_modules/.pnpm/tinyrainbow@3.2.0/node_modules/tinyrainbow/dist/index.js
var d = /* @__PURE__ */ __name((e) => String(e), "d");
d.open = d.close = "";
var i = /* @__PURE__ */ __name(() => d, "i");
var t = "\x1B[39m";
var o = "\x1B[49m";
var F = /* @__PURE__ */ __name((e, r, a, n, l) => {
  let m = "", g = 0;
  do
    m += e.substring(g, n) + a, g = n + l, n = e.indexOf(r, g);
  while (~n);
  return m + e.substring(g);
}, "F");
var u = /* @__PURE__ */ __name((e, r, a = e, n = e.length) => {
  let l = r.length, m = /* @__PURE__ */ __name((g) => {
    let s = g + "", x = s.indexOf(r, n);
    return ~x ? e + F(s, r, a, x, l) + r : e + s + r;
  }, "m");
  return m.open = e, m.close = r, m;
}, "u");
var B = /* @__PURE__ */ __name((e, r) => u(e, r, e, 5), "B");
var c = /* @__PURE__ */ __name((e) => {
  let r = e.charCodeAt(0) === 35 ? e.slice(1) : e, a = parseInt(r, 16) || 0;
  return r.length < 6 ? `${(a >> 8 & 15) * 17};${(a >> 4 & 15) * 17};${(a & 15) * 17}` : `${a >> 16 & 255};${a >> 8 & 255};${a & 255}`;
}, "c");
function y(e) {
  let r = e ? u : i;
  return {
    isColorSupported: e,
    reset: r("\x1B[0m", "\x1B[0m"),
    bold: r("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
    dim: r("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
    italic: r("\x1B[3m", "\x1B[23m"),
    underline: r("\x1B[4m", "\x1B[24m"),
    inverse: r("\x1B[7m", "\x1B[27m"),
    hidden: r("\x1B[8m", "\x1B[28m"),
    strikethrough: r("\x1B[9m", "\x1B[29m"),
    black: r("\x1B[30m", t),
    red: r("\x1B[31m", t),
    green: r("\x1B[32m", t),
    yellow: r("\x1B[33m", t),
    blue: r("\x1B[34m", t),
    magenta: r("\x1B[35m", t),
    cyan: r("\x1B[36m", t),
    white: r("\x1B[37m", t),
    gray: r("\x1B[90m", t),
    bgBlack: r("\x1B[40m", o),
    bgRed: r("\x1B[41m", o),
    bgGreen: r("\x1B[42m", o),
    bgYellow: r("\x1B[43m", o),
    bgBlue: r("\x1B[44m", o),
    bgMagenta: r("\x1B[45m", o),
    bgCyan: r("\x1B[46m", o),
    bgWhite: r("\x1B[47m", o),
    blackBright: r("\x1B[90m", t),
    redBright: r("\x1B[91m", t),
    greenBright: r("\x1B[92m", t),
    yellowBright: r("\x1B[93m", t),
    blueBright: r("\x1B[94m", t),
    magentaBright: r("\x1B[95m", t),
    cyanBright: r("\x1B[96m", t),
    whiteBright: r("\x1B[97m", t),
    bgBlackBright: r("\x1B[100m", o),
    bgRedBright: r("\x1B[101m", o),
    bgGreenBright: r("\x1B[102m", o),
    bgYellowBright: r("\x1B[103m", o),
    bgBlueBright: r("\x1B[104m", o),
    bgMagentaBright: r("\x1B[105m", o),
    bgCyanBright: r("\x1B[106m", o),
    bgWhiteBright: r("\x1B[107m", o),
    rgb: e ? (n, l, m) => B(`\x1B[38;2;${n};${l};${m}m`, t) : i,
    bgRgb: e ? (n, l, m) => B(`\x1B[48;2;${n};${l};${m}m`, o) : i,
    hex: e ? (n) => B(`\x1B[38;2;${c(n)}m`, t) : i,
    bgHex: e ? (n) => B(`\x1B[48;2;${c(n)}m`, o) : i
  };
}
__name(y, "y");
function C() {
  let e = typeof process != "undefined" ? process : void 0, r = (e == null ? void 0 : e.env) || {}, a = r.FORCE_TTY !== "false", n = (e == null ? void 0 : e.argv) || [];
  return !("NO_COLOR" in r || n.includes("--no-color")) && ("FORCE_COLOR" in r || n.includes("--color") || (e == null ? void 0 : e.platform) === "win32" || a && r.TERM !== "dumb" || "CI" in r) || typeof window != "undefined" && !!window.chrome;
}
__name(C, "C");
function h({ force: e } = {}) {
  let r = e || C();
  return y(r);
}
__name(h, "h");
var b = h();
var $ = b;

// ../../../wt-c/node_modules/.pnpm/@vitest+pretty-format@4.1.12/node_modules/@vitest/pretty-format/dist/index.js
function _mergeNamespaces(n, m) {
  m.forEach(function(e) {
    e && typeof e !== "string" && !Array.isArray(e) && Object.keys(e).forEach(function(k) {
      if (k !== "default" && !(k in n)) {
        var d2 = Object.getOwnPropertyDescriptor(e, k);
        Object.defineProperty(n, k, d2.get ? d2 : {
          enumerable: true,
          get: /* @__PURE__ */ __name(function() {
            return e[k];
          }, "get")
        });
      }
    });
  });
  return Object.freeze(n);
}
__name(_mergeNamespaces, "_mergeNamespaces");
function getKeysOfEnumerableProperties(object, compareKeys) {
  const rawKeys = Object.keys(object);
  const keys2 = compareKeys === null ? rawKeys : rawKeys.sort(compareKeys);
  if (Object.getOwnPropertySymbols) {
    for (const symbol of Object.getOwnPropertySymbols(object)) {
      if (Object.getOwnPropertyDescriptor(object, symbol).enumerable) {
        keys2.push(symbol);
      }
    }
  }
  return keys2;
}
__name(getKeysOfEnumerableProperties, "getKeysOfEnumerableProperties");
function printIteratorEntries(iterator, config2, indentation, depth, refs, printer2, separator = ": ") {
  let result = "";
  let width = 0;
  let current = iterator.next();
  if (!current.done) {
    result += config2.spacingOuter;
    const indentationNext = indentation + config2.indent;
    while (!current.done) {
      result += indentationNext;
      if (width++ === config2.maxWidth) {
        result += "\u2026";
        break;
      }
      const name = printer2(current.value[0], config2, indentationNext, depth, refs);
      const value = printer2(current.value[1], config2, indentationNext, depth, refs);
      result += name + separator + value;
      current = iterator.next();
      if (!current.done) {
        result += `,${config2.spacingInner}`;
      } else if (!config2.min) {
        result += ",";
      }
    }
    result += config2.spacingOuter + indentation;
  }
  return result;
}
__name(printIteratorEntries, "printIteratorEntries");
function printIteratorValues(iterator, config2, indentation, depth, refs, printer2) {
  let result = "";
  let width = 0;
  let current = iterator.next();
  if (!current.done) {
    result += config2.spacingOuter;
    const indentationNext = indentation + config2.indent;
    while (!current.done) {
      result += indentationNext;
      if (width++ === config2.maxWidth) {
        result += "\u2026";
        break;
      }
      result += printer2(current.value, config2, indentationNext, depth, refs);
      current = iterator.next();
      if (!current.done) {
        result += `,${config2.spacingInner}`;
      } else if (!config2.min) {
        result += ",";
      }
    }
    result += config2.spacingOuter + indentation;
  }
  return result;
}
__name(printIteratorValues, "printIteratorValues");
function printListItems(list, config2, indentation, depth, refs, printer2) {
  let result = "";
  list = list instanceof ArrayBuffer ? new DataView(list) : list;
  const isDataView = /* @__PURE__ */ __name((l) => l instanceof DataView, "isDataView");
  const length = isDataView(list) ? list.byteLength : list.length;
  if (length > 0) {
    result += config2.spacingOuter;
    const indentationNext = indentation + config2.indent;
    for (let i2 = 0; i2 < length; i2++) {
      result += indentationNext;
      if (i2 === config2.maxWidth) {
        result += "\u2026";
        break;
      }
      if (isDataView(list) || i2 in list) {
        result += printer2(isDataView(list) ? list.getInt8(i2) : list[i2], config2, indentationNext, depth, refs);
      }
      if (i2 < length - 1) {
        result += `,${config2.spacingInner}`;
      } else if (!config2.min) {
        result += ",";
      }
    }
    result += config2.spacingOuter + indentation;
  }
  return result;
}
__name(printListItems, "printListItems");
function printObjectProperties(val, config2, indentation, depth, refs, printer2) {
  let result = "";
  const keys2 = getKeysOfEnumerableProperties(val, config2.compareKeys);
  if (keys2.length > 0) {
    result += config2.spacingOuter;
    const indentationNext = indentation + config2.indent;
    for (let i2 = 0; i2 < keys2.length; i2++) {
      const key = keys2[i2];
      const name = printer2(key, config2, indentationNext, depth, refs);
      const value = printer2(val[key], config2, indentationNext, depth, refs);
      result += `${indentationNext + name}: ${value}`;
      if (i2 < keys2.length - 1) {
        result += `,${config2.spacingInner}`;
      } else if (!config2.min) {
        result += ",";
      }
    }
    result += config2.spacingOuter + indentation;
  }
  return result;
}
__name(printObjectProperties, "printObjectProperties");
var asymmetricMatcher = typeof Symbol === "function" && Symbol.for ? /* @__PURE__ */ Symbol.for("jest.asymmetricMatcher") : 1267621;
var SPACE$2 = " ";
var serialize$5 = /* @__PURE__ */ __name((val, config2, indentation, depth, refs, printer2) => {
  const stringedValue = val.toString();
  if (stringedValue === "ArrayContaining" || stringedValue === "ArrayNotContaining") {
    if (++depth > config2.maxDepth) {
      return `[${stringedValue}]`;
    }
    return `${stringedValue + SPACE$2}[${printListItems(val.sample, config2, indentation, depth, refs, printer2)}]`;
  }
  if (stringedValue === "ObjectContaining" || stringedValue === "ObjectNotContaining") {
    if (++depth > config2.maxDepth) {
      return `[${stringedValue}]`;
    }
    return `${stringedValue + SPACE$2}{${printObjectProperties(val.sample, config2, indentation, depth, refs, printer2)}}`;
  }
  if (stringedValue === "StringMatching" || stringedValue === "StringNotMatching") {
    return stringedValue + SPACE$2 + printer2(val.sample, config2, indentation, depth, refs);
  }
  if (stringedValue === "StringContaining" || stringedValue === "StringNotContaining") {
    return stringedValue + SPACE$2 + printer2(val.sample, config2, indentation, depth, refs);
  }
  if (typeof val.toAsymmetricMatcher !== "function") {
    throw new TypeError(`Asymmetric matcher ${val.constructor.name} does not implement toAsymmetricMatcher()`);
  }
  return val.toAsymmetricMatcher();
}, "serialize$5");
var test$5 = /* @__PURE__ */ __name((val) => val && val.$$typeof === asymmetricMatcher, "test$5");
var plugin$5 = {
  serialize: serialize$5,
  test: test$5
};
var SPACE$1 = " ";
var OBJECT_NAMES = /* @__PURE__ */ new Set(["DOMStringMap", "NamedNodeMap"]);
var ARRAY_REGEXP = /^(?:HTML\w*Collection|NodeList)$/;
function testName(name) {
  return OBJECT_NAMES.has(name) || ARRAY_REGEXP.test(name);
}
__name(testName, "testName");
var test$4 = /* @__PURE__ */ __name((val) => val && val.constructor && !!val.constructor.name && testName(val.constructor.name), "test$4");
function isNamedNodeMap(collection) {
  return collection.constructor.name === "NamedNodeMap";
}
__name(isNamedNodeMap, "isNamedNodeMap");
var serialize$4 = /* @__PURE__ */ __name((collection, config2, indentation, depth, refs, printer2) => {
  const name = collection.constructor.name;
  if (++depth > config2.maxDepth) {
    return `[${name}]`;
  }
  return (config2.min ? "" : name + SPACE$1) + (OBJECT_NAMES.has(name) ? `{${printObjectProperties(isNamedNodeMap(collection) ? [...collection].reduce((props, attribute) => {
    props[attribute.name] = attribute.value;
    return props;
  }, {}) : { ...collection }, config2, indentation, depth, refs, printer2)}}` : `[${printListItems([...collection], config2, indentation, depth, refs, printer2)}]`);
}, "serialize$4");
var plugin$4 = {
  serialize: serialize$4,
  test: test$4
};
function escapeHTML(str) {
  return str.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
__name(escapeHTML, "escapeHTML");
function printProps(keys2, props, config2, indentation, depth, refs, printer2) {
  const indentationNext = indentation + config2.indent;
  const colors = config2.colors;
  return keys2.map((key) => {
    const value = props[key];
    if (typeof value === "string" && value[0] === "_" && value.startsWith("__vitest_") && value.match(/__vitest_\d+__/)) {
      return "";
    }
    let printed = printer2(value, config2, indentationNext, depth, refs);
    if (typeof value !== "string") {
      if (printed.includes("\n")) {
        printed = config2.spacingOuter + indentationNext + printed + config2.spacingOuter + indentation;
      }
      printed = `{${printed}}`;
    }
    return `${config2.spacingInner + indentation + colors.prop.open + key + colors.prop.close}=${colors.value.open}${printed}${colors.value.close}`;
  }).join("");
}
__name(printProps, "printProps");
function printChildren(children, config2, indentation, depth, refs, printer2) {
  return children.map((child) => config2.spacingOuter + indentation + (typeof child === "string" ? printText(child, config2) : printer2(child, config2, indentation, depth, refs))).join("");
}
__name(printChildren, "printChildren");
function printShadowRoot(children, config2, indentation, depth, refs, printer2) {
  if (config2.printShadowRoot === false) {
    return "";
  }
  return [`${config2.spacingOuter + indentation}#shadow-root`, printChildren(children, config2, indentation + config2.indent, depth, refs, printer2)].join("");
}
__name(printShadowRoot, "printShadowRoot");
function printText(text, config2) {
  const contentColor = config2.colors.content;
  return contentColor.open + escapeHTML(text) + contentColor.close;
}
__name(printText, "printText");
function printComment(comment, config2) {
  const commentColor = config2.colors.comment;
  return `${commentColor.open}<!--${escapeHTML(comment)}-->${commentColor.close}`;
}
__name(printComment, "printComment");
function printElement(type3, printedProps, printedChildren, config2, indentation) {
  const tagColor = config2.colors.tag;
  return `${tagColor.open}<${type3}${printedProps && tagColor.close + printedProps + config2.spacingOuter + indentation + tagColor.open}${printedChildren ? `>${tagColor.close}${printedChildren}${config2.spacingOuter}${indentation}${tagColor.open}</${type3}` : `${printedProps && !config2.min ? "" : " "}/`}>${tagColor.close}`;
}
__name(printElement, "printElement");
function printElementAsLeaf(type3, config2) {
  const tagColor = config2.colors.tag;
  return `${tagColor.open}<${type3}${tagColor.close} \u2026${tagColor.open} />${tagColor.close}`;
}
__name(printElementAsLeaf, "printElementAsLeaf");
var ELEMENT_NODE = 1;
var TEXT_NODE = 3;
var COMMENT_NODE = 8;
var FRAGMENT_NODE = 11;
var ELEMENT_REGEXP = /^(?:(?:HTML|SVG)\w*)?Element$/;
function testHasAttribute(val) {
  try {
    return typeof val.hasAttribute === "function" && val.hasAttribute("is");
  } catch {
    return false;
  }
}
__name(testHasAttribute, "testHasAttribute");
function testNode(val) {
  const constructorName = val.constructor.name;
  const { nodeType, tagName } = val;
  const isCustomElement = typeof tagName === "string" && tagName.includes("-") || testHasAttribute(val);
  return nodeType === ELEMENT_NODE && (ELEMENT_REGEXP.test(constructorName) || isCustomElement) || nodeType === TEXT_NODE && constructorName === "Text" || nodeType === COMMENT_NODE && constructorName === "Comment" || nodeType === FRAGMENT_NODE && constructorName === "DocumentFragment";
}
__name(testNode, "testNode");
var test$3 = /* @__PURE__ */ __name((val) => val?.constructor?.name && testNode(val), "test$3");
function nodeIsText(node) {
  return node.nodeType === TEXT_NODE;
}
__name(nodeIsText, "nodeIsText");
function nodeIsComment(node) {
  return node.nodeType === COMMENT_NODE;
}
__name(nodeIsComment, "nodeIsComment");
function nodeIsFragment(node) {
  return node.nodeType === FRAGMENT_NODE;
}
__name(nodeIsFragment, "nodeIsFragment");
function filterChildren(children, filterNode) {
  let filtered = children.filter((node) => {
    if (node.nodeType === TEXT_NODE) {
      const text = node.data || "";
      return text.trim().length > 0;
    }
    return true;
  });
  if (filterNode) {
    filtered = filtered.filter(filterNode);
  }
  return filtered;
}
__name(filterChildren, "filterChildren");
function serializeDOM(node, config2, indentation, depth, refs, printer2, filterNode) {
  if (nodeIsText(node)) {
    return printText(node.data, config2);
  }
  if (nodeIsComment(node)) {
    return printComment(node.data, config2);
  }
  const type3 = nodeIsFragment(node) ? "DocumentFragment" : node.tagName.toLowerCase();
  if (++depth > config2.maxDepth) {
    return printElementAsLeaf(type3, config2);
  }
  const children = Array.prototype.slice.call(node.childNodes || node.children);
  const shadowChildren = nodeIsFragment(node) || !node.shadowRoot ? [] : Array.prototype.slice.call(node.shadowRoot.children);
  const resolvedChildren = filterNode ? filterChildren(children, filterNode) : children;
  const resolvedShadowChildren = filterNode ? filterChildren(shadowChildren, filterNode) : shadowChildren;
  return printElement(type3, printProps(nodeIsFragment(node) ? [] : Array.from(node.attributes, (attr) => attr.name).sort(), nodeIsFragment(node) ? {} : [...node.attributes].reduce((props, attribute) => {
    props[attribute.name] = attribute.value;
    return props;
  }, {}), config2, indentation + config2.indent, depth, refs, printer2), (resolvedShadowChildren.length > 0 ? printShadowRoot(resolvedShadowChildren, config2, indentation + config2.indent, depth, refs, printer2) : "") + printChildren(resolvedChildren, config2, indentation + config2.indent, depth, refs, printer2), config2, indentation);
}
__name(serializeDOM, "serializeDOM");
var serialize$3 = /* @__PURE__ */ __name((node, config2, indentation, depth, refs, printer2) => serializeDOM(node, config2, indentation, depth, refs, printer2), "serialize$3");
function createDOMElementFilter(filterNode) {
  return {
    test: test$3,
    serialize: /* @__PURE__ */ __name((node, config2, indentation, depth, refs, printer2) => serializeDOM(node, config2, indentation, depth, refs, printer2, filterNode), "serialize")
  };
}
__name(createDOMElementFilter, "createDOMElementFilter");
var plugin$3 = {
  serialize: serialize$3,
  test: test$3
};
var IS_ITERABLE_SENTINEL = "@@__IMMUTABLE_ITERABLE__@@";
var IS_LIST_SENTINEL = "@@__IMMUTABLE_LIST__@@";
var IS_KEYED_SENTINEL = "@@__IMMUTABLE_KEYED__@@";
var IS_MAP_SENTINEL = "@@__IMMUTABLE_MAP__@@";
var IS_ORDERED_SENTINEL = "@@__IMMUTABLE_ORDERED__@@";
var IS_RECORD_SENTINEL = "@@__IMMUTABLE_RECORD__@@";
var IS_SEQ_SENTINEL = "@@__IMMUTABLE_SEQ__@@";
var IS_SET_SENTINEL = "@@__IMMUTABLE_SET__@@";
var IS_STACK_SENTINEL = "@@__IMMUTABLE_STACK__@@";
var getImmutableName = /* @__PURE__ */ __name((name) => `Immutable.${name}`, "getImmutableName");
var printAsLeaf = /* @__PURE__ */ __name((name) => `[${name}]`, "printAsLeaf");
var SPACE = " ";
var LAZY = "\u2026";
function printImmutableEntries(val, config2, indentation, depth, refs, printer2, type3) {
  return ++depth > config2.maxDepth ? printAsLeaf(getImmutableName(type3)) : `${getImmutableName(type3) + SPACE}{${printIteratorEntries(val.entries(), config2, indentation, depth, refs, printer2)}}`;
}
__name(printImmutableEntries, "printImmutableEntries");
function getRecordEntries(val) {
  let i2 = 0;
  return { next() {
    if (i2 < val._keys.length) {
      const key = val._keys[i2++];
      return {
        done: false,
        value: [key, val.get(key)]
      };
    }
    return {
      done: true,
      value: void 0
    };
  } };
}
__name(getRecordEntries, "getRecordEntries");
function printImmutableRecord(val, config2, indentation, depth, refs, printer2) {
  const name = getImmutableName(val._name || "Record");
  return ++depth > config2.maxDepth ? printAsLeaf(name) : `${name + SPACE}{${printIteratorEntries(getRecordEntries(val), config2, indentation, depth, refs, printer2)}}`;
}
__name(printImmutableRecord, "printImmutableRecord");
function printImmutableSeq(val, config2, indentation, depth, refs, printer2) {
  const name = getImmutableName("Seq");
  if (++depth > config2.maxDepth) {
    return printAsLeaf(name);
  }
  if (val[IS_KEYED_SENTINEL]) {
    return `${name + SPACE}{${val._iter || val._object ? printIteratorEntries(val.entries(), config2, indentation, depth, refs, printer2) : LAZY}}`;
  }
  return `${name + SPACE}[${val._iter || val._array || val._collection || val._iterable ? printIteratorValues(val.values(), config2, indentation, depth, refs, printer2) : LAZY}]`;
}
__name(printImmutableSeq, "printImmutableSeq");
function printImmutableValues(val, config2, indentation, depth, refs, printer2, type3) {
  return ++depth > config2.maxDepth ? printAsLeaf(getImmutableName(type3)) : `${getImmutableName(type3) + SPACE}[${printIteratorValues(val.values(), config2, indentation, depth, refs, printer2)}]`;
}
__name(printImmutableValues, "printImmutableValues");
var serialize$2 = /* @__PURE__ */ __name((val, config2, indentation, depth, refs, printer2) => {
  if (val[IS_MAP_SENTINEL]) {
    return printImmutableEntries(val, config2, indentation, depth, refs, printer2, val[IS_ORDERED_SENTINEL] ? "OrderedMap" : "Map");
  }
  if (val[IS_LIST_SENTINEL]) {
    return printImmutableValues(val, config2, indentation, depth, refs, printer2, "List");
  }
  if (val[IS_SET_SENTINEL]) {
    return printImmutableValues(val, config2, indentation, depth, refs, printer2, val[IS_ORDERED_SENTINEL] ? "OrderedSet" : "Set");
  }
  if (val[IS_STACK_SENTINEL]) {
    return printImmutableValues(val, config2, indentation, depth, refs, printer2, "Stack");
  }
  if (val[IS_SEQ_SENTINEL]) {
    return printImmutableSeq(val, config2, indentation, depth, refs, printer2);
  }
  return printImmutableRecord(val, config2, indentation, depth, refs, printer2);
}, "serialize$2");
var test$2 = /* @__PURE__ */ __name((val) => val && (val[IS_ITERABLE_SENTINEL] === true || val[IS_RECORD_SENTINEL] === true), "test$2");
var plugin$2 = {
  serialize: serialize$2,
  test: test$2
};
function getDefaultExportFromCjs(x) {
  return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x["default"] : x;
}
__name(getDefaultExportFromCjs, "getDefaultExportFromCjs");
var reactIs$1 = { exports: {} };
var reactIs_production = {};
var hasRequiredReactIs_production;
function requireReactIs_production() {
  if (hasRequiredReactIs_production) return reactIs_production;
  hasRequiredReactIs_production = 1;
  var REACT_ELEMENT_TYPE = /* @__PURE__ */ Symbol.for("react.transitional.element"), REACT_PORTAL_TYPE = /* @__PURE__ */ Symbol.for("react.portal"), REACT_FRAGMENT_TYPE = /* @__PURE__ */ Symbol.for("react.fragment"), REACT_STRICT_MODE_TYPE = /* @__PURE__ */ Symbol.for("react.strict_mode"), REACT_PROFILER_TYPE = /* @__PURE__ */ Symbol.for("react.profiler"), REACT_CONSUMER_TYPE = /* @__PURE__ */ Symbol.for("react.consumer"), REACT_CONTEXT_TYPE = /* @__PURE__ */ Symbol.for("react.context"), REACT_FORWARD_REF_TYPE = /* @__PURE__ */ Symbol.for("react.forward_ref"), REACT_SUSPENSE_TYPE = /* @__PURE__ */ Symbol.for("react.suspense"), REACT_SUSPENSE_LIST_TYPE = /* @__PURE__ */ Symbol.for("react.suspense_list"), REACT_MEMO_TYPE = /* @__PURE__ */ Symbol.for("react.memo"), REACT_LAZY_TYPE = /* @__PURE__ */ Symbol.for("react.lazy"), REACT_VIEW_TRANSITION_TYPE = /* @__PURE__ */ Symbol.for("react.view_transition"), REACT_CLIENT_REFERENCE = /* @__PURE__ */ Symbol.for("react.client.reference");
  function typeOf(object) {
    if ("object" === typeof object && null !== object) {
      var $$typeof = object.$$typeof;
      switch ($$typeof) {
        case REACT_ELEMENT_TYPE:
          switch (object = object.type, object) {
            case REACT_FRAGMENT_TYPE:
            case REACT_PROFILER_TYPE:
            case REACT_STRICT_MODE_TYPE:
            case REACT_SUSPENSE_TYPE:
            case REACT_SUSPENSE_LIST_TYPE:
            case REACT_VIEW_TRANSITION_TYPE:
              return object;
            default:
              switch (object = object && object.$$typeof, object) {
                case REACT_CONTEXT_TYPE:
                case REACT_FORWARD_REF_TYPE:
                case REACT_LAZY_TYPE:
                case REACT_MEMO_TYPE:
                  return object;
                case REACT_CONSUMER_TYPE:
                  return object;
                default:
                  return $$typeof;
              }
          }
        case REACT_PORTAL_TYPE:
          return $$typeof;
      }
    }
  }
  __name(typeOf, "typeOf");
  reactIs_production.ContextConsumer = REACT_CONSUMER_TYPE;
  reactIs_production.ContextProvider = REACT_CONTEXT_TYPE;
  reactIs_production.Element = REACT_ELEMENT_TYPE;
  reactIs_production.ForwardRef = REACT_FORWARD_REF_TYPE;
  reactIs_production.Fragment = REACT_FRAGMENT_TYPE;
  reactIs_production.Lazy = REACT_LAZY_TYPE;
  reactIs_production.Memo = REACT_MEMO_TYPE;
  reactIs_production.Portal = REACT_PORTAL_TYPE;
  reactIs_production.Profiler = REACT_PROFILER_TYPE;
  reactIs_production.StrictMode = REACT_STRICT_MODE_TYPE;
  reactIs_production.Suspense = REACT_SUSPENSE_TYPE;
  reactIs_production.SuspenseList = REACT_SUSPENSE_LIST_TYPE;
  reactIs_production.isContextConsumer = function(object) {
    return typeOf(object) === REACT_CONSUMER_TYPE;
  };
  reactIs_production.isContextProvider = function(object) {
    return typeOf(object) === REACT_CONTEXT_TYPE;
  };
  reactIs_production.isElement = function(object) {
    return "object" === typeof object && null !== object && object.$$typeof === REACT_ELEMENT_TYPE;
  };
  reactIs_production.isForwardRef = function(object) {
    return typeOf(object) === REACT_FORWARD_REF_TYPE;
  };
  reactIs_production.isFragment = function(object) {
    return typeOf(object) === REACT_FRAGMENT_TYPE;
  };
  reactIs_production.isLazy = function(object) {
    return typeOf(object) === REACT_LAZY_TYPE;
  };
  reactIs_production.isMemo = function(object) {
    return typeOf(object) === REACT_MEMO_TYPE;
  };
  reactIs_production.isPortal = function(object) {
    return typeOf(object) === REACT_PORTAL_TYPE;
  };
  reactIs_production.isProfiler = function(object) {
    return typeOf(object) === REACT_PROFILER_TYPE;
  };
  reactIs_production.isStrictMode = function(object) {
    return typeOf(object) === REACT_STRICT_MODE_TYPE;
  };
  reactIs_production.isSuspense = function(object) {
    return typeOf(object) === REACT_SUSPENSE_TYPE;
  };
  reactIs_production.isSuspenseList = function(object) {
    return typeOf(object) === REACT_SUSPENSE_LIST_TYPE;
  };
  reactIs_production.isValidElementType = function(type3) {
    return "string" === typeof type3 || "function" === typeof type3 || type3 === REACT_FRAGMENT_TYPE || type3 === REACT_PROFILER_TYPE || type3 === REACT_STRICT_MODE_TYPE || type3 === REACT_SUSPENSE_TYPE || type3 === REACT_SUSPENSE_LIST_TYPE || "object" === typeof type3 && null !== type3 && (type3.$$typeof === REACT_LAZY_TYPE || type3.$$typeof === REACT_MEMO_TYPE || type3.$$typeof === REACT_CONTEXT_TYPE || type3.$$typeof === REACT_CONSUMER_TYPE || type3.$$typeof === REACT_FORWARD_REF_TYPE || type3.$$typeof === REACT_CLIENT_REFERENCE || void 0 !== type3.getModuleId) ? true : false;
  };
  reactIs_production.typeOf = typeOf;
  return reactIs_production;
}
__name(requireReactIs_production, "requireReactIs_production");
var hasRequiredReactIs$1;
function requireReactIs$1() {
  if (hasRequiredReactIs$1) return reactIs$1.exports;
  hasRequiredReactIs$1 = 1;
  {
    reactIs$1.exports = requireReactIs_production();
  }
  return reactIs$1.exports;
}
__name(requireReactIs$1, "requireReactIs$1");
var reactIsExports$1 = requireReactIs$1();
var index$1 = /* @__PURE__ */ getDefaultExportFromCjs(reactIsExports$1);
var ReactIs19 = /* @__PURE__ */ _mergeNamespaces({
  __proto__: null,
  default: index$1
}, [reactIsExports$1]);
var reactIs = { exports: {} };
var reactIs_production_min = {};
var hasRequiredReactIs_production_min;
function requireReactIs_production_min() {
  if (hasRequiredReactIs_production_min) return reactIs_production_min;
  hasRequiredReactIs_production_min = 1;
  var b2 = /* @__PURE__ */ Symbol.for("react.element"), c2 = /* @__PURE__ */ Symbol.for("react.portal"), d2 = /* @__PURE__ */ Symbol.for("react.fragment"), e = /* @__PURE__ */ Symbol.for("react.strict_mode"), f = /* @__PURE__ */ Symbol.for("react.profiler"), g = /* @__PURE__ */ Symbol.for("react.provider"), h2 = /* @__PURE__ */ Symbol.for("react.context"), k = /* @__PURE__ */ Symbol.for("react.server_context"), l = /* @__PURE__ */ Symbol.for("react.forward_ref"), m = /* @__PURE__ */ Symbol.for("react.suspense"), n = /* @__PURE__ */ Symbol.for("react.suspense_list"), p = /* @__PURE__ */ Symbol.for("react.memo"), q = /* @__PURE__ */ Symbol.for("react.lazy"), t2 = /* @__PURE__ */ Symbol.for("react.offscreen"), u2;
  u2 = /* @__PURE__ */ Symbol.for("react.module.reference");
  function v(a) {
    if ("object" === typeof a && null !== a) {
      var r = a.$$typeof;
      switch (r) {
        case b2:
          switch (a = a.type, a) {
            case d2:
            case f:
            case e:
            case m:
            case n:
              return a;
            default:
              switch (a = a && a.$$typeof, a) {
                case k:
                case h2:
                case l:
                case q:
                case p:
                case g:
                  return a;
                default:
                  return r;
              }
          }
        case c2:
          return r;
      }
    }
  }
  __name(v, "v");
  reactIs_production_min.ContextConsumer = h2;
  reactIs_production_min.ContextProvider = g;
  reactIs_production_min.Element = b2;
  reactIs_production_min.ForwardRef = l;
  reactIs_production_min.Fragment = d2;
  reactIs_production_min.Lazy = q;
  reactIs_production_min.Memo = p;
  reactIs_production_min.Portal = c2;
  reactIs_production_min.Profiler = f;
  reactIs_production_min.StrictMode = e;
  reactIs_production_min.Suspense = m;
  reactIs_production_min.SuspenseList = n;
  reactIs_production_min.isAsyncMode = function() {
    return false;
  };
  reactIs_production_min.isConcurrentMode = function() {
    return false;
  };
  reactIs_production_min.isContextConsumer = function(a) {
    return v(a) === h2;
  };
  reactIs_production_min.isContextProvider = function(a) {
    return v(a) === g;
  };
  reactIs_production_min.isElement = function(a) {
    return "object" === typeof a && null !== a && a.$$typeof === b2;
  };
  reactIs_production_min.isForwardRef = function(a) {
    return v(a) === l;
  };
  reactIs_production_min.isFragment = function(a) {
    return v(a) === d2;
  };
  reactIs_production_min.isLazy = function(a) {
    return v(a) === q;
  };
  reactIs_production_min.isMemo = function(a) {
    return v(a) === p;
  };
  reactIs_production_min.isPortal = function(a) {
    return v(a) === c2;
  };
  reactIs_production_min.isProfiler = function(a) {
    return v(a) === f;
  };
  reactIs_production_min.isStrictMode = function(a) {
    return v(a) === e;
  };
  reactIs_production_min.isSuspense = function(a) {
    return v(a) === m;
  };
  reactIs_production_min.isSuspenseList = function(a) {
    return v(a) === n;
  };
  reactIs_production_min.isValidElementType = function(a) {
    return "string" === typeof a || "function" === typeof a || a === d2 || a === f || a === e || a === m || a === n || a === t2 || "object" === typeof a && null !== a && (a.$$typeof === q || a.$$typeof === p || a.$$typeof === g || a.$$typeof === h2 || a.$$typeof === l || a.$$typeof === u2 || void 0 !== a.getModuleId) ? true : false;
  };
  reactIs_production_min.typeOf = v;
  return reactIs_production_min;
}
__name(requireReactIs_production_min, "requireReactIs_production_min");
var hasRequiredReactIs;
function requireReactIs() {
  if (hasRequiredReactIs) return reactIs.exports;
  hasRequiredReactIs = 1;
  {
    reactIs.exports = requireReactIs_production_min();
  }
  return reactIs.exports;
}
__name(requireReactIs, "requireReactIs");
var reactIsExports = requireReactIs();
var index = /* @__PURE__ */ getDefaultExportFromCjs(reactIsExports);
var ReactIs18 = /* @__PURE__ */ _mergeNamespaces({
  __proto__: null,
  default: index
}, [reactIsExports]);
var reactIsMethods = [
  "isAsyncMode",
  "isConcurrentMode",
  "isContextConsumer",
  "isContextProvider",
  "isElement",
  "isForwardRef",
  "isFragment",
  "isLazy",
  "isMemo",
  "isPortal",
  "isProfiler",
  "isStrictMode",
  "isSuspense",
  "isSuspenseList",
  "isValidElementType"
];
var ReactIs = Object.fromEntries(reactIsMethods.map((m) => [m, (v) => ReactIs18[m](v) || ReactIs19[m](v)]));
function getChildren(arg, children = []) {
  if (Array.isArray(arg)) {
    for (const item of arg) {
      getChildren(item, children);
    }
  } else if (arg != null && arg !== false && arg !== "") {
    children.push(arg);
  }
  return children;
}
__name(getChildren, "getChildren");
function getType(element) {
  const type3 = element.type;
  if (typeof type3 === "string") {
    return type3;
  }
  if (typeof type3 === "function") {
    return type3.displayName || type3.name || "Unknown";
  }
  if (ReactIs.isFragment(element)) {
    return "React.Fragment";
  }
  if (ReactIs.isSuspense(element)) {
    return "React.Suspense";
  }
  if (typeof type3 === "object" && type3 !== null) {
    if (ReactIs.isContextProvider(element)) {
      return "Context.Provider";
    }
    if (ReactIs.isContextConsumer(element)) {
      return "Context.Consumer";
    }
    if (ReactIs.isForwardRef(element)) {
      if (type3.displayName) {
        return type3.displayName;
      }
      const functionName = type3.render.displayName || type3.render.name || "";
      return functionName === "" ? "ForwardRef" : `ForwardRef(${functionName})`;
    }
    if (ReactIs.isMemo(element)) {
      const functionName = type3.displayName || type3.type.displayName || type3.type.name || "";
      return functionName === "" ? "Memo" : `Memo(${functionName})`;
    }
  }
  return "UNDEFINED";
}
__name(getType, "getType");
function getPropKeys$1(element) {
  const { props } = element;
  return Object.keys(props).filter((key) => key !== "children" && props[key] !== void 0).sort();
}
__name(getPropKeys$1, "getPropKeys$1");
var serialize$1 = /* @__PURE__ */ __name((element, config2, indentation, depth, refs, printer2) => ++depth > config2.maxDepth ? printElementAsLeaf(getType(element), config2) : printElement(getType(element), printProps(getPropKeys$1(element), element.props, config2, indentation + config2.indent, depth, refs, printer2), printChildren(getChildren(element.props.children), config2, indentation + config2.indent, depth, refs, printer2), config2, indentation), "serialize$1");
var test$1 = /* @__PURE__ */ __name((val) => val != null && ReactIs.isElement(val), "test$1");
var plugin$1 = {
  serialize: serialize$1,
  test: test$1
};
var testSymbol = typeof Symbol === "function" && Symbol.for ? /* @__PURE__ */ Symbol.for("react.test.json") : 245830487;
function getPropKeys(object) {
  const { props } = object;
  return props ? Object.keys(props).filter((key) => props[key] !== void 0).sort() : [];
}
__name(getPropKeys, "getPropKeys");
var serialize = /* @__PURE__ */ __name((object, config2, indentation, depth, refs, printer2) => ++depth > config2.maxDepth ? printElementAsLeaf(object.type, config2) : printElement(object.type, object.props ? printProps(getPropKeys(object), object.props, config2, indentation + config2.indent, depth, refs, printer2) : "", object.children ? printChildren(object.children, config2, indentation + config2.indent, depth, refs, printer2) : "", config2, indentation), "serialize");
var test2 = /* @__PURE__ */ __name((val) => val && val.$$typeof === testSymbol, "test");
var plugin = {
  serialize,
  test: test2
};
var toString2 = Object.prototype.toString;
var toISOString = Date.prototype.toISOString;
var errorToString = Error.prototype.toString;
var regExpToString = RegExp.prototype.toString;
function getConstructorName2(val) {
  return typeof val.constructor === "function" && val.constructor.name || "Object";
}
__name(getConstructorName2, "getConstructorName");
function isWindow(val) {
  return typeof window !== "undefined" && val === window;
}
__name(isWindow, "isWindow");
var SYMBOL_REGEXP = /^Symbol\((.*)\)(.*)$/;
var NEWLINE_REGEXP = /\n/g;
var PrettyFormatPluginError = class extends Error {
  static {
    __name(this, "PrettyFormatPluginError");
  }
  constructor(message, stack) {
    super(message);
    this.stack = stack;
    this.name = this.constructor.name;
  }
};
function isToStringedArrayType(toStringed) {
  return toStringed === "[object Array]" || toStringed === "[object ArrayBuffer]" || toStringed === "[object DataView]" || toStringed === "[object Float32Array]" || toStringed === "[object Float64Array]" || toStringed === "[object Int8Array]" || toStringed === "[object Int16Array]" || toStringed === "[object Int32Array]" || toStringed === "[object Uint8Array]" || toStringed === "[object Uint8ClampedArray]" || toStringed === "[object Uint16Array]" || toStringed === "[object Uint32Array]";
}
__name(isToStringedArrayType, "isToStringedArrayType");
function printNumber(val) {
  return Object.is(val, -0) ? "-0" : String(val);
}
__name(printNumber, "printNumber");
function printBigInt(val) {
  return String(`${val}n`);
}
__name(printBigInt, "printBigInt");
function printFunction(val, printFunctionName) {
  if (!printFunctionName) {
    return "[Function]";
  }
  return `[Function ${val.name || "anonymous"}]`;
}
__name(printFunction, "printFunction");
function printSymbol(val) {
  return String(val).replace(SYMBOL_REGEXP, "Symbol($1)");
}
__name(printSymbol, "printSymbol");
function printError(val) {
  return `[${errorToString.call(val)}]`;
}
__name(printError, "printError");
function printBasicValue(val, printFunctionName, escapeRegex, escapeString) {
  if (val === true || val === false) {
    return `${val}`;
  }
  if (val === void 0) {
    return "undefined";
  }
  if (val === null) {
    return "null";
  }
  const typeOf = typeof val;
  if (typeOf === "number") {
    return printNumber(val);
  }
  if (typeOf === "bigint") {
    return printBigInt(val);
  }
  if (typeOf === "string") {
    if (escapeString) {
      return `"${val.replaceAll(/"|\\/g, "\\$&")}"`;
    }
    return `"${val}"`;
  }
  if (typeOf === "function") {
    return printFunction(val, printFunctionName);
  }
  if (typeOf === "symbol") {
    return printSymbol(val);
  }
  const toStringed = toString2.call(val);
  if (toStringed === "[object WeakMap]") {
    return "WeakMap {}";
  }
  if (toStringed === "[object WeakSet]") {
    return "WeakSet {}";
  }
  if (toStringed === "[object Function]" || toStringed === "[object GeneratorFunction]") {
    return printFunction(val, printFunctionName);
  }
  if (toStringed === "[object Symbol]") {
    return printSymbol(val);
  }
  if (toStringed === "[object Date]") {
    return Number.isNaN(+val) ? "Date { NaN }" : toISOString.call(val);
  }
  if (toStringed === "[object Error]") {
    return printError(val);
  }
  if (toStringed === "[object RegExp]") {
    if (escapeRegex) {
      return regExpToString.call(val).replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&");
    }
    return regExpToString.call(val);
  }
  if (val instanceof Error) {
    return printError(val);
  }
  return null;
}
__name(printBasicValue, "printBasicValue");
function printComplexValue(val, config2, indentation, depth, refs, hasCalledToJSON) {
  if (refs.includes(val)) {
    return "[Circular]";
  }
  refs = [...refs];
  refs.push(val);
  const hitMaxDepth = ++depth > config2.maxDepth;
  const min = config2.min;
  if (config2.callToJSON && !hitMaxDepth && val.toJSON && typeof val.toJSON === "function" && !hasCalledToJSON) {
    return printer(val.toJSON(), config2, indentation, depth, refs, true);
  }
  const toStringed = toString2.call(val);
  if (toStringed === "[object Arguments]") {
    return hitMaxDepth ? "[Arguments]" : `${min ? "" : "Arguments "}[${printListItems(val, config2, indentation, depth, refs, printer)}]`;
  }
  if (isToStringedArrayType(toStringed)) {
    return hitMaxDepth ? `[${val.constructor.name}]` : `${min ? "" : !config2.printBasicPrototype && val.constructor.name === "Array" ? "" : `${val.constructor.name} `}[${printListItems(val, config2, indentation, depth, refs, printer)}]`;
  }
  if (toStringed === "[object Map]") {
    return hitMaxDepth ? "[Map]" : `Map {${printIteratorEntries(val.entries(), config2, indentation, depth, refs, printer, " => ")}}`;
  }
  if (toStringed === "[object Set]") {
    return hitMaxDepth ? "[Set]" : `Set {${printIteratorValues(val.values(), config2, indentation, depth, refs, printer)}}`;
  }
  return hitMaxDepth || isWindow(val) ? `[${getConstructorName2(val)}]` : `${min ? "" : !config2.printBasicPrototype && getConstructorName2(val) === "Object" ? "" : `${getConstructorName2(val)} `}{${printObjectProperties(val, config2, indentation, depth, refs, printer)}}`;
}
__name(printComplexValue, "printComplexValue");
var ErrorPlugin = {
  test: /* @__PURE__ */ __name((val) => val && val instanceof Error, "test"),
  serialize(val, config2, indentation, depth, refs, printer2) {
    if (refs.includes(val)) {
      return "[Circular]";
    }
    refs = [...refs, val];
    const hitMaxDepth = ++depth > config2.maxDepth;
    const { message, cause, ...rest } = val;
    const entries = {
      message,
      ...typeof cause !== "undefined" ? { cause } : {},
      ...val instanceof AggregateError ? { errors: val.errors } : {},
      ...rest
    };
    const name = val.name !== "Error" ? val.name : getConstructorName2(val);
    return hitMaxDepth ? `[${name}]` : `${name} {${printIteratorEntries(Object.entries(entries).values(), config2, indentation, depth, refs, printer2)}}`;
  }
};
function isNewPlugin(plugin2) {
  return plugin2.serialize != null;
}
__name(isNewPlugin, "isNewPlugin");
function printPlugin(plugin2, val, config2, indentation, depth, refs) {
  let printed;
  try {
    printed = isNewPlugin(plugin2) ? plugin2.serialize(val, config2, indentation, depth, refs, printer) : plugin2.print(val, (valChild) => printer(valChild, config2, indentation, depth, refs), (str) => {
      const indentationNext = indentation + config2.indent;
      return indentationNext + str.replaceAll(NEWLINE_REGEXP, `
${indentationNext}`);
    }, {
      edgeSpacing: config2.spacingOuter,
      min: config2.min,
      spacing: config2.spacingInner
    }, config2.colors);
  } catch (error) {
    throw new PrettyFormatPluginError(error.message, error.stack);
  }
  if (typeof printed !== "string") {
    throw new TypeError(`pretty-format: Plugin must return type "string" but instead returned "${typeof printed}".`);
  }
  return printed;
}
__name(printPlugin, "printPlugin");
function findPlugin(plugins2, val) {
  for (const plugin2 of plugins2) {
    try {
      if (plugin2.test(val)) {
        return plugin2;
      }
    } catch (error) {
      throw new PrettyFormatPluginError(error.message, error.stack);
    }
  }
  return null;
}
__name(findPlugin, "findPlugin");
function printer(val, config2, indentation, depth, refs, hasCalledToJSON) {
  let result;
  const plugin2 = findPlugin(config2.plugins, val);
  if (plugin2 !== null) {
    result = printPlugin(plugin2, val, config2, indentation, depth, refs);
  } else {
    const basicResult = printBasicValue(val, config2.printFunctionName, config2.escapeRegex, config2.escapeString);
    if (basicResult !== null) {
      result = basicResult;
    } else {
      result = printComplexValue(val, config2, indentation, depth, refs, hasCalledToJSON);
    }
  }
  config2._outputLengthPerDepth[depth] ??= 0;
  config2._outputLengthPerDepth[depth] += result.length;
  if (config2._outputLengthPerDepth[depth] > config2.maxOutputLength) {
    config2.maxDepth = 0;
  }
  return result;
}
__name(printer, "printer");
var DEFAULT_THEME = {
  comment: "gray",
  content: "reset",
  prop: "yellow",
  tag: "cyan",
  value: "green"
};
var DEFAULT_THEME_KEYS = Object.keys(DEFAULT_THEME);
var DEFAULT_OPTIONS = {
  callToJSON: true,
  compareKeys: void 0,
  escapeRegex: false,
  escapeString: true,
  highlight: false,
  indent: 2,
  maxDepth: Number.POSITIVE_INFINITY,
  maxOutputLength: 1e6,
  maxWidth: Number.POSITIVE_INFINITY,
  min: false,
  plugins: [],
  printBasicPrototype: true,
  printFunctionName: true,
  printShadowRoot: true,
  theme: DEFAULT_THEME
};
function validateOptions(options) {
  for (const key of Object.keys(options)) {
    if (!Object.hasOwn(DEFAULT_OPTIONS, key)) {
      throw new Error(`pretty-format: Unknown option "${key}".`);
    }
  }
  if (options.min && options.indent !== void 0 && options.indent !== 0) {
    throw new Error('pretty-format: Options "min" and "indent" cannot be used together.');
  }
}
__name(validateOptions, "validateOptions");
function getColorsHighlight() {
  return DEFAULT_THEME_KEYS.reduce((colors, key) => {
    const value = DEFAULT_THEME[key];
    const color = value && $[value];
    if (color && typeof color.close === "string" && typeof color.open === "string") {
      colors[key] = color;
    } else {
      throw new Error(`pretty-format: Option "theme" has a key "${key}" whose value "${value}" is undefined in ansi-styles.`);
    }
    return colors;
  }, /* @__PURE__ */ Object.create(null));
}
__name(getColorsHighlight, "getColorsHighlight");
function getColorsEmpty() {
  return DEFAULT_THEME_KEYS.reduce((colors, key) => {
    colors[key] = {
      close: "",
      open: ""
    };
    return colors;
  }, /* @__PURE__ */ Object.create(null));
}
__name(getColorsEmpty, "getColorsEmpty");
function getPrintFunctionName(options) {
  return options?.printFunctionName ?? DEFAULT_OPTIONS.printFunctionName;
}
__name(getPrintFunctionName, "getPrintFunctionName");
function getEscapeRegex(options) {
  return options?.escapeRegex ?? DEFAULT_OPTIONS.escapeRegex;
}
__name(getEscapeRegex, "getEscapeRegex");
function getEscapeString(options) {
  return options?.escapeString ?? DEFAULT_OPTIONS.escapeString;
}
__name(getEscapeString, "getEscapeString");
function getConfig(options) {
  return {
    callToJSON: options?.callToJSON ?? DEFAULT_OPTIONS.callToJSON,
    colors: options?.highlight ? getColorsHighlight() : getColorsEmpty(),
    compareKeys: typeof options?.compareKeys === "function" || options?.compareKeys === null ? options.compareKeys : DEFAULT_OPTIONS.compareKeys,
    escapeRegex: getEscapeRegex(options),
    escapeString: getEscapeString(options),
    indent: options?.min ? "" : createIndent(options?.indent ?? DEFAULT_OPTIONS.indent),
    maxDepth: options?.maxDepth ?? DEFAULT_OPTIONS.maxDepth,
    maxWidth: options?.maxWidth ?? DEFAULT_OPTIONS.maxWidth,
    min: options?.min ?? DEFAULT_OPTIONS.min,
    plugins: options?.plugins ?? DEFAULT_OPTIONS.plugins,
    printBasicPrototype: options?.printBasicPrototype ?? true,
    printFunctionName: getPrintFunctionName(options),
    printShadowRoot: options?.printShadowRoot ?? true,
    spacingInner: options?.min ? " " : "\n",
    spacingOuter: options?.min ? "" : "\n",
    maxOutputLength: options?.maxOutputLength ?? DEFAULT_OPTIONS.maxOutputLength,
    _outputLengthPerDepth: []
  };
}
__name(getConfig, "getConfig");
function createIndent(indent) {
  return Array.from({ length: indent + 1 }).join(" ");
}
__name(createIndent, "createIndent");
function format(val, options) {
  if (options) {
    validateOptions(options);
    if (options.plugins) {
      const plugin2 = findPlugin(options.plugins, val);
      if (plugin2 !== null) {
        return printPlugin(plugin2, val, getConfig(options), "", 0, []);
      }
    }
  }
  const basicResult = printBasicValue(val, getPrintFunctionName(options), getEscapeRegex(options), getEscapeString(options));
  if (basicResult !== null) {
    return basicResult;
  }
  return printComplexValue(val, getConfig(options), "", 0, []);
}
__name(format, "format");
var plugins = {
  AsymmetricMatcher: plugin$5,
  DOMCollection: plugin$4,
  DOMElement: plugin$3,
  Immutable: plugin$2,
  ReactElement: plugin$1,
  ReactTestComponent: plugin,
  Error: ErrorPlugin
};

// ../../../wt-c/node_modules/.pnpm/@vitest+utils@4.1.12/node_modules/@vitest/utils/dist/display.js
var isNaN3 = Number.isNaN || ((i2) => i2 !== i2);
var stringEscapeChars2 = new RegExp("['\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u0600-\\u0604\\u070f\\u17b4\\u17b5\\u200c-\\u200f\\u2028-\\u202f\\u2060-\\u206f\\ufeff\\ufff0-\\uffff]", "g");
var symbolsSupported2 = typeof Symbol === "function" && typeof Symbol.for === "function";
var { AsymmetricMatcher, DOMCollection, DOMElement, Immutable, ReactElement, ReactTestComponent } = plugins;
var PLUGINS = [
  ReactTestComponent,
  ReactElement,
  DOMElement,
  DOMCollection,
  Immutable,
  AsymmetricMatcher
];
function stringify(object, maxDepth = 10, { maxLength, filterNode, ...options } = {}) {
  const MAX_LENGTH = maxLength ?? 1e4;
  let result;
  const filterFn = typeof filterNode === "string" ? createNodeFilterFromSelector(filterNode) : filterNode;
  const plugins2 = filterFn ? [
    ReactTestComponent,
    ReactElement,
    createDOMElementFilter(filterFn),
    DOMCollection,
    Immutable,
    AsymmetricMatcher
  ] : PLUGINS;
  try {
    result = format(object, {
      maxDepth,
      escapeString: false,
      plugins: plugins2,
      ...options
    });
  } catch {
    result = format(object, {
      callToJSON: false,
      maxDepth,
      escapeString: false,
      plugins: plugins2,
      ...options
    });
  }
  return result.length >= MAX_LENGTH && maxDepth > 1 ? stringify(object, Math.floor(Math.min(maxDepth, Number.MAX_SAFE_INTEGER) / 2), {
    maxLength,
    filterNode,
    ...options
  }) : result;
}
__name(stringify, "stringify");
function createNodeFilterFromSelector(selector) {
  const ELEMENT_NODE2 = 1;
  const COMMENT_NODE2 = 8;
  return (node) => {
    if (node.nodeType === COMMENT_NODE2) {
      return false;
    }
    if (node.nodeType === ELEMENT_NODE2 && node.matches) {
      try {
        return !node.matches(selector);
      } catch {
        return true;
      }
    }
    return true;
  };
}
__name(createNodeFilterFromSelector, "createNodeFilterFromSelector");

// ../../../wt-c/node_modules/.pnpm/@vitest+utils@4.1.12/node_modules/@vitest/utils/dist/helpers.js
function assertTypes(value, name, types) {
  const receivedType = typeof value;
  const pass = types.includes(receivedType);
  if (!pass) {
    throw new TypeError(`${name} value must be ${types.join(" or ")}, received "${receivedType}"`);
  }
}
__name(assertTypes, "assertTypes");
function isObject(item) {
  return item != null && typeof item === "object" && !Array.isArray(item);
}
__name(isObject, "isObject");
function isFinalObj(obj) {
  return obj === Object.prototype || obj === Function.prototype || obj === RegExp.prototype;
}
__name(isFinalObj, "isFinalObj");
function getType2(value) {
  return Object.prototype.toString.apply(value).slice(8, -1);
}
__name(getType2, "getType");
function collectOwnProperties(obj, collector) {
  const collect = typeof collector === "function" ? collector : (key) => collector.add(key);
  Object.getOwnPropertyNames(obj).forEach(collect);
  Object.getOwnPropertySymbols(obj).forEach(collect);
}
__name(collectOwnProperties, "collectOwnProperties");
function getOwnProperties(obj) {
  const ownProps = /* @__PURE__ */ new Set();
  if (isFinalObj(obj)) {
    return [];
  }
  collectOwnProperties(obj, ownProps);
  return Array.from(ownProps);
}
__name(getOwnProperties, "getOwnProperties");
var defaultCloneOptions = { forceWritable: false };
function deepClone(val, options = defaultCloneOptions) {
  const seen = /* @__PURE__ */ new WeakMap();
  return clone(val, seen, options);
}
__name(deepClone, "deepClone");
function clone(val, seen, options = defaultCloneOptions) {
  let k, out;
  if (seen.has(val)) {
    return seen.get(val);
  }
  if (Array.isArray(val)) {
    out = Array.from({ length: k = val.length });
    seen.set(val, out);
    while (k--) {
      out[k] = clone(val[k], seen, options);
    }
    return out;
  }
  if (Object.prototype.toString.call(val) === "[object Object]") {
    out = Object.create(Object.getPrototypeOf(val));
    seen.set(val, out);
    const props = getOwnProperties(val);
    for (const k2 of props) {
      const descriptor = Object.getOwnPropertyDescriptor(val, k2);
      if (!descriptor) {
        continue;
      }
      const cloned = clone(val[k2], seen, options);
      if (options.forceWritable) {
        Object.defineProperty(out, k2, {
          enumerable: descriptor.enumerable,
          configurable: true,
          writable: true,
          value: cloned
        });
      } else if ("get" in descriptor) {
        Object.defineProperty(out, k2, {
          ...descriptor,
          get() {
            return cloned;
          }
        });
      } else {
        Object.defineProperty(out, k2, {
          ...descriptor,
          value: cloned
        });
      }
    }
    return out;
  }
  return val;
}
__name(clone, "clone");
function noop() {
}
__name(noop, "noop");
function ordinal(i2) {
  const j = i2 % 10;
  const k = i2 % 100;
  if (j === 1 && k !== 11) {
    return `${i2}st`;
  }
  if (j === 2 && k !== 12) {
    return `${i2}nd`;
  }
  if (j === 3 && k !== 13) {
    return `${i2}rd`;
  }
  return `${i2}th`;
}
__name(ordinal, "ordinal");

// ../../../wt-c/node_modules/.pnpm/@vitest+utils@4.1.12/node_modules/@vitest/utils/dist/diff.js
var DIFF_DELETE = -1;
var DIFF_INSERT = 1;
var DIFF_EQUAL = 0;
var Diff = class {
  static {
    __name(this, "Diff");
  }
  0;
  1;
  constructor(op, text) {
    this[0] = op;
    this[1] = text;
  }
};
function diff_commonPrefix(text1, text2) {
  if (!text1 || !text2 || text1.charAt(0) !== text2.charAt(0)) {
    return 0;
  }
  let pointermin = 0;
  let pointermax = Math.min(text1.length, text2.length);
  let pointermid = pointermax;
  let pointerstart = 0;
  while (pointermin < pointermid) {
    if (text1.substring(pointerstart, pointermid) === text2.substring(pointerstart, pointermid)) {
      pointermin = pointermid;
      pointerstart = pointermin;
    } else {
      pointermax = pointermid;
    }
    pointermid = Math.floor((pointermax - pointermin) / 2 + pointermin);
  }
  return pointermid;
}
__name(diff_commonPrefix, "diff_commonPrefix");
function diff_commonSuffix(text1, text2) {
  if (!text1 || !text2 || text1.charAt(text1.length - 1) !== text2.charAt(text2.length - 1)) {
    return 0;
  }
  let pointermin = 0;
  let pointermax = Math.min(text1.length, text2.length);
  let pointermid = pointermax;
  let pointerend = 0;
  while (pointermin < pointermid) {
    if (text1.substring(text1.length - pointermid, text1.length - pointerend) === text2.substring(text2.length - pointermid, text2.length - pointerend)) {
      pointermin = pointermid;
      pointerend = pointermin;
    } else {
      pointermax = pointermid;
    }
    pointermid = Math.floor((pointermax - pointermin) / 2 + pointermin);
  }
  return pointermid;
}
__name(diff_commonSuffix, "diff_commonSuffix");
function diff_commonOverlap_(text1, text2) {
  const text1_length = text1.length;
  const text2_length = text2.length;
  if (text1_length === 0 || text2_length === 0) {
    return 0;
  }
  if (text1_length > text2_length) {
    text1 = text1.substring(text1_length - text2_length);
  } else if (text1_length < text2_length) {
    text2 = text2.substring(0, text1_length);
  }
  const text_length = Math.min(text1_length, text2_length);
  if (text1 === text2) {
    return text_length;
  }
  let best = 0;
  let length = 1;
  while (true) {
    const pattern = text1.substring(text_length - length);
    const found = text2.indexOf(pattern);
    if (found === -1) {
      return best;
    }
    length += found;
    if (found === 0 || text1.substring(text_length - length) === text2.substring(0, length)) {
      best = length;
      length++;
    }
  }
}
__name(diff_commonOverlap_, "diff_commonOverlap_");
function diff_cleanupSemantic(diffs) {
  let changes = false;
  const equalities = [];
  let equalitiesLength = 0;
  let lastEquality = null;
  let pointer = 0;
  let length_insertions1 = 0;
  let length_deletions1 = 0;
  let length_insertions2 = 0;
  let length_deletions2 = 0;
  while (pointer < diffs.length) {
    if (diffs[pointer][0] === DIFF_EQUAL) {
      equalities[equalitiesLength++] = pointer;
      length_insertions1 = length_insertions2;
      length_deletions1 = length_deletions2;
      length_insertions2 = 0;
      length_deletions2 = 0;
      lastEquality = diffs[pointer][1];
    } else {
      if (diffs[pointer][0] === DIFF_INSERT) {
        length_insertions2 += diffs[pointer][1].length;
      } else {
        length_deletions2 += diffs[pointer][1].length;
      }
      if (lastEquality && lastEquality.length <= Math.max(length_insertions1, length_deletions1) && lastEquality.length <= Math.max(length_insertions2, length_deletions2)) {
        diffs.splice(equalities[equalitiesLength - 1], 0, new Diff(DIFF_DELETE, lastEquality));
        diffs[equalities[equalitiesLength - 1] + 1][0] = DIFF_INSERT;
        equalitiesLength--;
        equalitiesLength--;
        pointer = equalitiesLength > 0 ? equalities[equalitiesLength - 1] : -1;
        length_insertions1 = 0;
        length_deletions1 = 0;
        length_insertions2 = 0;
        length_deletions2 = 0;
        lastEquality = null;
        changes = true;
      }
    }
    pointer++;
  }
  if (changes) {
    diff_cleanupMerge(diffs);
  }
  diff_cleanupSemanticLossless(diffs);
  pointer = 1;
  while (pointer < diffs.length) {
    if (diffs[pointer - 1][0] === DIFF_DELETE && diffs[pointer][0] === DIFF_INSERT) {
      const deletion = diffs[pointer - 1][1];
      const insertion = diffs[pointer][1];
      const overlap_length1 = diff_commonOverlap_(deletion, insertion);
      const overlap_length2 = diff_commonOverlap_(insertion, deletion);
      if (overlap_length1 >= overlap_length2) {
        if (overlap_length1 >= deletion.length / 2 || overlap_length1 >= insertion.length / 2) {
          diffs.splice(pointer, 0, new Diff(DIFF_EQUAL, insertion.substring(0, overlap_length1)));
          diffs[pointer - 1][1] = deletion.substring(0, deletion.length - overlap_length1);
          diffs[pointer + 1][1] = insertion.substring(overlap_length1);
          pointer++;
        }
      } else {
        if (overlap_length2 >= deletion.length / 2 || overlap_length2 >= insertion.length / 2) {
          diffs.splice(pointer, 0, new Diff(DIFF_EQUAL, deletion.substring(0, overlap_length2)));
          diffs[pointer - 1][0] = DIFF_INSERT;
          diffs[pointer - 1][1] = insertion.substring(0, insertion.length - overlap_length2);
          diffs[pointer + 1][0] = DIFF_DELETE;
          diffs[pointer + 1][1] = deletion.substring(overlap_length2);
          pointer++;
        }
      }
      pointer++;
    }
    pointer++;
  }
}
__name(diff_cleanupSemantic, "diff_cleanupSemantic");
var nonAlphaNumericRegex_ = /[^a-z0-9]/i;
var whitespaceRegex_ = /\s/;
var linebreakRegex_ = /[\r\n]/;
var blanklineEndRegex_ = /\n\r?\n$/;
var blanklineStartRegex_ = /^\r?\n\r?\n/;
function diff_cleanupSemanticLossless(diffs) {
  let pointer = 1;
  while (pointer < diffs.length - 1) {
    if (diffs[pointer - 1][0] === DIFF_EQUAL && diffs[pointer + 1][0] === DIFF_EQUAL) {
      let equality1 = diffs[pointer - 1][1];
      let edit = diffs[pointer][1];
      let equality2 = diffs[pointer + 1][1];
      const commonOffset = diff_commonSuffix(equality1, edit);
      if (commonOffset) {
        const commonString = edit.substring(edit.length - commonOffset);
        equality1 = equality1.substring(0, equality1.length - commonOffset);
        edit = commonString + edit.substring(0, edit.length - commonOffset);
        equality2 = commonString + equality2;
      }
      let bestEquality1 = equality1;
      let bestEdit = edit;
      let bestEquality2 = equality2;
      let bestScore = diff_cleanupSemanticScore_(equality1, edit) + diff_cleanupSemanticScore_(edit, equality2);
      while (edit.charAt(0) === equality2.charAt(0)) {
        equality1 += edit.charAt(0);
        edit = edit.substring(1) + equality2.charAt(0);
        equality2 = equality2.substring(1);
        const score = diff_cleanupSemanticScore_(equality1, edit) + diff_cleanupSemanticScore_(edit, equality2);
        if (score >= bestScore) {
          bestScore = score;
          bestEquality1 = equality1;
          bestEdit = edit;
          bestEquality2 = equality2;
        }
      }
      if (diffs[pointer - 1][1] !== bestEquality1) {
        if (bestEquality1) {
          diffs[pointer - 1][1] = bestEquality1;
        } else {
          diffs.splice(pointer - 1, 1);
          pointer--;
        }
        diffs[pointer][1] = bestEdit;
        if (bestEquality2) {
          diffs[pointer + 1][1] = bestEquality2;
        } else {
          diffs.splice(pointer + 1, 1);
          pointer--;
        }
      }
    }
    pointer++;
  }
}
__name(diff_cleanupSemanticLossless, "diff_cleanupSemanticLossless");
function diff_cleanupMerge(diffs) {
  diffs.push(new Diff(DIFF_EQUAL, ""));
  let pointer = 0;
  let count_delete = 0;
  let count_insert = 0;
  let text_delete = "";
  let text_insert = "";
  let commonlength;
  while (pointer < diffs.length) {
    switch (diffs[pointer][0]) {
      case DIFF_INSERT:
        count_insert++;
        text_insert += diffs[pointer][1];
        pointer++;
        break;
      case DIFF_DELETE:
        count_delete++;
        text_delete += diffs[pointer][1];
        pointer++;
        break;
      case DIFF_EQUAL:
        if (count_delete + count_insert > 1) {
          if (count_delete !== 0 && count_insert !== 0) {
            commonlength = diff_commonPrefix(text_insert, text_delete);
            if (commonlength !== 0) {
              if (pointer - count_delete - count_insert > 0 && diffs[pointer - count_delete - count_insert - 1][0] === DIFF_EQUAL) {
                diffs[pointer - count_delete - count_insert - 1][1] += text_insert.substring(0, commonlength);
              } else {
                diffs.splice(0, 0, new Diff(DIFF_EQUAL, text_insert.substring(0, commonlength)));
                pointer++;
              }
              text_insert = text_insert.substring(commonlength);
              text_delete = text_delete.substring(commonlength);
            }
            commonlength = diff_commonSuffix(text_insert, text_delete);
            if (commonlength !== 0) {
              diffs[pointer][1] = text_insert.substring(text_insert.length - commonlength) + diffs[pointer][1];
              text_insert = text_insert.substring(0, text_insert.length - commonlength);
              text_delete = text_delete.substring(0, text_delete.length - commonlength);
            }
          }
          pointer -= count_delete + count_insert;
          diffs.splice(pointer, count_delete + count_insert);
          if (text_delete.length) {
            diffs.splice(pointer, 0, new Diff(DIFF_DELETE, text_delete));
            pointer++;
          }
          if (text_insert.length) {
            diffs.splice(pointer, 0, new Diff(DIFF_INSERT, text_insert));
            pointer++;
          }
          pointer++;
        } else if (pointer !== 0 && diffs[pointer - 1][0] === DIFF_EQUAL) {
          diffs[pointer - 1][1] += diffs[pointer][1];
          diffs.splice(pointer, 1);
        } else {
          pointer++;
        }
        count_insert = 0;
        count_delete = 0;
        text_delete = "";
        text_insert = "";
        break;
    }
  }
  if (diffs.at(-1)?.[1] === "") {
    diffs.pop();
  }
  let changes = false;
  pointer = 1;
  while (pointer < diffs.length - 1) {
    if (diffs[pointer - 1][0] === DIFF_EQUAL && diffs[pointer + 1][0] === DIFF_EQUAL) {
      if (diffs[pointer][1].substring(diffs[pointer][1].length - diffs[pointer - 1][1].length) === diffs[pointer - 1][1]) {
        diffs[pointer][1] = diffs[pointer - 1][1] + diffs[pointer][1].substring(0, diffs[pointer][1].length - diffs[pointer - 1][1].length);
        diffs[pointer + 1][1] = diffs[pointer - 1][1] + diffs[pointer + 1][1];
        diffs.splice(pointer - 1, 1);
        changes = true;
      } else if (diffs[pointer][1].substring(0, diffs[pointer + 1][1].length) === diffs[pointer + 1][1]) {
        diffs[pointer - 1][1] += diffs[pointer + 1][1];
        diffs[pointer][1] = diffs[pointer][1].substring(diffs[pointer + 1][1].length) + diffs[pointer + 1][1];
        diffs.splice(pointer + 1, 1);
        changes = true;
      }
    }
    pointer++;
  }
  if (changes) {
    diff_cleanupMerge(diffs);
  }
}
__name(diff_cleanupMerge, "diff_cleanupMerge");
function diff_cleanupSemanticScore_(one, two) {
  if (!one || !two) {
    return 6;
  }
  const char1 = one.charAt(one.length - 1);
  const char2 = two.charAt(0);
  const nonAlphaNumeric1 = char1.match(nonAlphaNumericRegex_);
  const nonAlphaNumeric2 = char2.match(nonAlphaNumericRegex_);
  const whitespace1 = nonAlphaNumeric1 && char1.match(whitespaceRegex_);
  const whitespace2 = nonAlphaNumeric2 && char2.match(whitespaceRegex_);
  const lineBreak1 = whitespace1 && char1.match(linebreakRegex_);
  const lineBreak2 = whitespace2 && char2.match(linebreakRegex_);
  const blankLine1 = lineBreak1 && one.match(blanklineEndRegex_);
  const blankLine2 = lineBreak2 && two.match(blanklineStartRegex_);
  if (blankLine1 || blankLine2) {
    return 5;
  } else if (lineBreak1 || lineBreak2) {
    return 4;
  } else if (nonAlphaNumeric1 && !whitespace1 && whitespace2) {
    return 3;
  } else if (whitespace1 || whitespace2) {
    return 2;
  } else if (nonAlphaNumeric1 || nonAlphaNumeric2) {
    return 1;
  }
  return 0;
}
__name(diff_cleanupSemanticScore_, "diff_cleanupSemanticScore_");
var NO_DIFF_MESSAGE = "Compared values have no visual difference.";
var SIMILAR_MESSAGE = "Compared values serialize to the same structure.\nPrinting internal object structure without calling `toJSON` instead.";
function getDefaultExportFromCjs2(x) {
  return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x["default"] : x;
}
__name(getDefaultExportFromCjs2, "getDefaultExportFromCjs");
var build = {};
var hasRequiredBuild;
function requireBuild() {
  if (hasRequiredBuild) return build;
  hasRequiredBuild = 1;
  Object.defineProperty(build, "__esModule", {
    value: true
  });
  build.default = diffSequence;
  const pkg = "diff-sequences";
  const NOT_YET_SET = 0;
  const countCommonItemsF = /* @__PURE__ */ __name((aIndex, aEnd, bIndex, bEnd, isCommon) => {
    let nCommon = 0;
    while (aIndex < aEnd && bIndex < bEnd && isCommon(aIndex, bIndex)) {
      aIndex += 1;
      bIndex += 1;
      nCommon += 1;
    }
    return nCommon;
  }, "countCommonItemsF");
  const countCommonItemsR = /* @__PURE__ */ __name((aStart, aIndex, bStart, bIndex, isCommon) => {
    let nCommon = 0;
    while (aStart <= aIndex && bStart <= bIndex && isCommon(aIndex, bIndex)) {
      aIndex -= 1;
      bIndex -= 1;
      nCommon += 1;
    }
    return nCommon;
  }, "countCommonItemsR");
  const extendPathsF = /* @__PURE__ */ __name((d2, aEnd, bEnd, bF, isCommon, aIndexesF, iMaxF) => {
    let iF = 0;
    let kF = -d2;
    let aFirst = aIndexesF[iF];
    let aIndexPrev1 = aFirst;
    aIndexesF[iF] += countCommonItemsF(
      aFirst + 1,
      aEnd,
      bF + aFirst - kF + 1,
      bEnd,
      isCommon
    );
    const nF = d2 < iMaxF ? d2 : iMaxF;
    for (iF += 1, kF += 2; iF <= nF; iF += 1, kF += 2) {
      if (iF !== d2 && aIndexPrev1 < aIndexesF[iF]) {
        aFirst = aIndexesF[iF];
      } else {
        aFirst = aIndexPrev1 + 1;
        if (aEnd <= aFirst) {
          return iF - 1;
        }
      }
      aIndexPrev1 = aIndexesF[iF];
      aIndexesF[iF] = aFirst + countCommonItemsF(aFirst + 1, aEnd, bF + aFirst - kF + 1, bEnd, isCommon);
    }
    return iMaxF;
  }, "extendPathsF");
  const extendPathsR = /* @__PURE__ */ __name((d2, aStart, bStart, bR, isCommon, aIndexesR, iMaxR) => {
    let iR = 0;
    let kR = d2;
    let aFirst = aIndexesR[iR];
    let aIndexPrev1 = aFirst;
    aIndexesR[iR] -= countCommonItemsR(
      aStart,
      aFirst - 1,
      bStart,
      bR + aFirst - kR - 1,
      isCommon
    );
    const nR = d2 < iMaxR ? d2 : iMaxR;
    for (iR += 1, kR -= 2; iR <= nR; iR += 1, kR -= 2) {
      if (iR !== d2 && aIndexesR[iR] < aIndexPrev1) {
        aFirst = aIndexesR[iR];
      } else {
        aFirst = aIndexPrev1 - 1;
        if (aFirst < aStart) {
          return iR - 1;
        }
      }
      aIndexPrev1 = aIndexesR[iR];
      aIndexesR[iR] = aFirst - countCommonItemsR(
        aStart,
        aFirst - 1,
        bStart,
        bR + aFirst - kR - 1,
        isCommon
      );
    }
    return iMaxR;
  }, "extendPathsR");
  const extendOverlappablePathsF = /* @__PURE__ */ __name((d2, aStart, aEnd, bStart, bEnd, isCommon, aIndexesF, iMaxF, aIndexesR, iMaxR, division) => {
    const bF = bStart - aStart;
    const aLength = aEnd - aStart;
    const bLength = bEnd - bStart;
    const baDeltaLength = bLength - aLength;
    const kMinOverlapF = -baDeltaLength - (d2 - 1);
    const kMaxOverlapF = -baDeltaLength + (d2 - 1);
    let aIndexPrev1 = NOT_YET_SET;
    const nF = d2 < iMaxF ? d2 : iMaxF;
    for (let iF = 0, kF = -d2; iF <= nF; iF += 1, kF += 2) {
      const insert = iF === 0 || iF !== d2 && aIndexPrev1 < aIndexesF[iF];
      const aLastPrev = insert ? aIndexesF[iF] : aIndexPrev1;
      const aFirst = insert ? aLastPrev : aLastPrev + 1;
      const bFirst = bF + aFirst - kF;
      const nCommonF = countCommonItemsF(
        aFirst + 1,
        aEnd,
        bFirst + 1,
        bEnd,
        isCommon
      );
      const aLast = aFirst + nCommonF;
      aIndexPrev1 = aIndexesF[iF];
      aIndexesF[iF] = aLast;
      if (kMinOverlapF <= kF && kF <= kMaxOverlapF) {
        const iR = (d2 - 1 - (kF + baDeltaLength)) / 2;
        if (iR <= iMaxR && aIndexesR[iR] - 1 <= aLast) {
          const bLastPrev = bF + aLastPrev - (insert ? kF + 1 : kF - 1);
          const nCommonR = countCommonItemsR(
            aStart,
            aLastPrev,
            bStart,
            bLastPrev,
            isCommon
          );
          const aIndexPrevFirst = aLastPrev - nCommonR;
          const bIndexPrevFirst = bLastPrev - nCommonR;
          const aEndPreceding = aIndexPrevFirst + 1;
          const bEndPreceding = bIndexPrevFirst + 1;
          division.nChangePreceding = d2 - 1;
          if (d2 - 1 === aEndPreceding + bEndPreceding - aStart - bStart) {
            division.aEndPreceding = aStart;
            division.bEndPreceding = bStart;
          } else {
            division.aEndPreceding = aEndPreceding;
            division.bEndPreceding = bEndPreceding;
          }
          division.nCommonPreceding = nCommonR;
          if (nCommonR !== 0) {
            division.aCommonPreceding = aEndPreceding;
            division.bCommonPreceding = bEndPreceding;
          }
          division.nCommonFollowing = nCommonF;
          if (nCommonF !== 0) {
            division.aCommonFollowing = aFirst + 1;
            division.bCommonFollowing = bFirst + 1;
          }
          const aStartFollowing = aLast + 1;
          const bStartFollowing = bFirst + nCommonF + 1;
          division.nChangeFollowing = d2 - 1;
          if (d2 - 1 === aEnd + bEnd - aStartFollowing - bStartFollowing) {
            division.aStartFollowing = aEnd;
            division.bStartFollowing = bEnd;
          } else {
            division.aStartFollowing = aStartFollowing;
            division.bStartFollowing = bStartFollowing;
          }
          return true;
        }
      }
    }
    return false;
  }, "extendOverlappablePathsF");
  const extendOverlappablePathsR = /* @__PURE__ */ __name((d2, aStart, aEnd, bStart, bEnd, isCommon, aIndexesF, iMaxF, aIndexesR, iMaxR, division) => {
    const bR = bEnd - aEnd;
    const aLength = aEnd - aStart;
    const bLength = bEnd - bStart;
    const baDeltaLength = bLength - aLength;
    const kMinOverlapR = baDeltaLength - d2;
    const kMaxOverlapR = baDeltaLength + d2;
    let aIndexPrev1 = NOT_YET_SET;
    const nR = d2 < iMaxR ? d2 : iMaxR;
    for (let iR = 0, kR = d2; iR <= nR; iR += 1, kR -= 2) {
      const insert = iR === 0 || iR !== d2 && aIndexesR[iR] < aIndexPrev1;
      const aLastPrev = insert ? aIndexesR[iR] : aIndexPrev1;
      const aFirst = insert ? aLastPrev : aLastPrev - 1;
      const bFirst = bR + aFirst - kR;
      const nCommonR = countCommonItemsR(
        aStart,
        aFirst - 1,
        bStart,
        bFirst - 1,
        isCommon
      );
      const aLast = aFirst - nCommonR;
      aIndexPrev1 = aIndexesR[iR];
      aIndexesR[iR] = aLast;
      if (kMinOverlapR <= kR && kR <= kMaxOverlapR) {
        const iF = (d2 + (kR - baDeltaLength)) / 2;
        if (iF <= iMaxF && aLast - 1 <= aIndexesF[iF]) {
          const bLast = bFirst - nCommonR;
          division.nChangePreceding = d2;
          if (d2 === aLast + bLast - aStart - bStart) {
            division.aEndPreceding = aStart;
            division.bEndPreceding = bStart;
          } else {
            division.aEndPreceding = aLast;
            division.bEndPreceding = bLast;
          }
          division.nCommonPreceding = nCommonR;
          if (nCommonR !== 0) {
            division.aCommonPreceding = aLast;
            division.bCommonPreceding = bLast;
          }
          division.nChangeFollowing = d2 - 1;
          if (d2 === 1) {
            division.nCommonFollowing = 0;
            division.aStartFollowing = aEnd;
            division.bStartFollowing = bEnd;
          } else {
            const bLastPrev = bR + aLastPrev - (insert ? kR - 1 : kR + 1);
            const nCommonF = countCommonItemsF(
              aLastPrev,
              aEnd,
              bLastPrev,
              bEnd,
              isCommon
            );
            division.nCommonFollowing = nCommonF;
            if (nCommonF !== 0) {
              division.aCommonFollowing = aLastPrev;
              division.bCommonFollowing = bLastPrev;
            }
            const aStartFollowing = aLastPrev + nCommonF;
            const bStartFollowing = bLastPrev + nCommonF;
            if (d2 - 1 === aEnd + bEnd - aStartFollowing - bStartFollowing) {
              division.aStartFollowing = aEnd;
              division.bStartFollowing = bEnd;
            } else {
              division.aStartFollowing = aStartFollowing;
              division.bStartFollowing = bStartFollowing;
            }
          }
          return true;
        }
      }
    }
    return false;
  }, "extendOverlappablePathsR");
  const divide = /* @__PURE__ */ __name((nChange, aStart, aEnd, bStart, bEnd, isCommon, aIndexesF, aIndexesR, division) => {
    const bF = bStart - aStart;
    const bR = bEnd - aEnd;
    const aLength = aEnd - aStart;
    const bLength = bEnd - bStart;
    const baDeltaLength = bLength - aLength;
    let iMaxF = aLength;
    let iMaxR = aLength;
    aIndexesF[0] = aStart - 1;
    aIndexesR[0] = aEnd;
    if (baDeltaLength % 2 === 0) {
      const dMin = (nChange || baDeltaLength) / 2;
      const dMax = (aLength + bLength) / 2;
      for (let d2 = 1; d2 <= dMax; d2 += 1) {
        iMaxF = extendPathsF(d2, aEnd, bEnd, bF, isCommon, aIndexesF, iMaxF);
        if (d2 < dMin) {
          iMaxR = extendPathsR(d2, aStart, bStart, bR, isCommon, aIndexesR, iMaxR);
        } else if (
          // If a reverse path overlaps a forward path in the same diagonal,
          // return a division of the index intervals at the middle change.
          extendOverlappablePathsR(
            d2,
            aStart,
            aEnd,
            bStart,
            bEnd,
            isCommon,
            aIndexesF,
            iMaxF,
            aIndexesR,
            iMaxR,
            division
          )
        ) {
          return;
        }
      }
    } else {
      const dMin = ((nChange || baDeltaLength) + 1) / 2;
      const dMax = (aLength + bLength + 1) / 2;
      let d2 = 1;
      iMaxF = extendPathsF(d2, aEnd, bEnd, bF, isCommon, aIndexesF, iMaxF);
      for (d2 += 1; d2 <= dMax; d2 += 1) {
        iMaxR = extendPathsR(
          d2 - 1,
          aStart,
          bStart,
          bR,
          isCommon,
          aIndexesR,
          iMaxR
        );
        if (d2 < dMin) {
          iMaxF = extendPathsF(d2, aEnd, bEnd, bF, isCommon, aIndexesF, iMaxF);
        } else if (
          // If a forward path overlaps a reverse path in the same diagonal,
          // return a division of the index intervals at the middle change.
          extendOverlappablePathsF(
            d2,
            aStart,
            aEnd,
            bStart,
            bEnd,
            isCommon,
            aIndexesF,
            iMaxF,
            aIndexesR,
            iMaxR,
            division
          )
        ) {
          return;
        }
      }
    }
    throw new Error(
      `${pkg}: no overlap aStart=${aStart} aEnd=${aEnd} bStart=${bStart} bEnd=${bEnd}`
    );
  }, "divide");
  const findSubsequences = /* @__PURE__ */ __name((nChange, aStart, aEnd, bStart, bEnd, transposed, callbacks, aIndexesF, aIndexesR, division) => {
    if (bEnd - bStart < aEnd - aStart) {
      transposed = !transposed;
      if (transposed && callbacks.length === 1) {
        const { foundSubsequence: foundSubsequence2, isCommon: isCommon2 } = callbacks[0];
        callbacks[1] = {
          foundSubsequence: /* @__PURE__ */ __name((nCommon, bCommon, aCommon) => {
            foundSubsequence2(nCommon, aCommon, bCommon);
          }, "foundSubsequence"),
          isCommon: /* @__PURE__ */ __name((bIndex, aIndex) => isCommon2(aIndex, bIndex), "isCommon")
        };
      }
      const tStart = aStart;
      const tEnd = aEnd;
      aStart = bStart;
      aEnd = bEnd;
      bStart = tStart;
      bEnd = tEnd;
    }
    const { foundSubsequence, isCommon } = callbacks[transposed ? 1 : 0];
    divide(
      nChange,
      aStart,
      aEnd,
      bStart,
      bEnd,
      isCommon,
      aIndexesF,
      aIndexesR,
      division
    );
    const {
      nChangePreceding,
      aEndPreceding,
      bEndPreceding,
      nCommonPreceding,
      aCommonPreceding,
      bCommonPreceding,
      nCommonFollowing,
      aCommonFollowing,
      bCommonFollowing,
      nChangeFollowing,
      aStartFollowing,
      bStartFollowing
    } = division;
    if (aStart < aEndPreceding && bStart < bEndPreceding) {
      findSubsequences(
        nChangePreceding,
        aStart,
        aEndPreceding,
        bStart,
        bEndPreceding,
        transposed,
        callbacks,
        aIndexesF,
        aIndexesR,
        division
      );
    }
    if (nCommonPreceding !== 0) {
      foundSubsequence(nCommonPreceding, aCommonPreceding, bCommonPreceding);
    }
    if (nCommonFollowing !== 0) {
      foundSubsequence(nCommonFollowing, aCommonFollowing, bCommonFollowing);
    }
    if (aStartFollowing < aEnd && bStartFollowing < bEnd) {
      findSubsequences(
        nChangeFollowing,
        aStartFollowing,
        aEnd,
        bStartFollowing,
        bEnd,
        transposed,
        callbacks,
        aIndexesF,
        aIndexesR,
        division
      );
    }
  }, "findSubsequences");
  const validateLength = /* @__PURE__ */ __name((name, arg) => {
    if (typeof arg !== "number") {
      throw new TypeError(`${pkg}: ${name} typeof ${typeof arg} is not a number`);
    }
    if (!Number.isSafeInteger(arg)) {
      throw new RangeError(`${pkg}: ${name} value ${arg} is not a safe integer`);
    }
    if (arg < 0) {
      throw new RangeError(`${pkg}: ${name} value ${arg} is a negative integer`);
    }
  }, "validateLength");
  const validateCallback = /* @__PURE__ */ __name((name, arg) => {
    const type3 = typeof arg;
    if (type3 !== "function") {
      throw new TypeError(`${pkg}: ${name} typeof ${type3} is not a function`);
    }
  }, "validateCallback");
  function diffSequence(aLength, bLength, isCommon, foundSubsequence) {
    validateLength("aLength", aLength);
    validateLength("bLength", bLength);
    validateCallback("isCommon", isCommon);
    validateCallback("foundSubsequence", foundSubsequence);
    const nCommonF = countCommonItemsF(0, aLength, 0, bLength, isCommon);
    if (nCommonF !== 0) {
      foundSubsequence(nCommonF, 0, 0);
    }
    if (aLength !== nCommonF || bLength !== nCommonF) {
      const aStart = nCommonF;
      const bStart = nCommonF;
      const nCommonR = countCommonItemsR(
        aStart,
        aLength - 1,
        bStart,
        bLength - 1,
        isCommon
      );
      const aEnd = aLength - nCommonR;
      const bEnd = bLength - nCommonR;
      const nCommonFR = nCommonF + nCommonR;
      if (aLength !== nCommonFR && bLength !== nCommonFR) {
        const nChange = 0;
        const transposed = false;
        const callbacks = [
          {
            foundSubsequence,
            isCommon
          }
        ];
        const aIndexesF = [NOT_YET_SET];
        const aIndexesR = [NOT_YET_SET];
        const division = {
          aCommonFollowing: NOT_YET_SET,
          aCommonPreceding: NOT_YET_SET,
          aEndPreceding: NOT_YET_SET,
          aStartFollowing: NOT_YET_SET,
          bCommonFollowing: NOT_YET_SET,
          bCommonPreceding: NOT_YET_SET,
          bEndPreceding: NOT_YET_SET,
          bStartFollowing: NOT_YET_SET,
          nChangeFollowing: NOT_YET_SET,
          nChangePreceding: NOT_YET_SET,
          nCommonFollowing: NOT_YET_SET,
          nCommonPreceding: NOT_YET_SET
        };
        findSubsequences(
          nChange,
          aStart,
          aEnd,
          bStart,
          bEnd,
          transposed,
          callbacks,
          aIndexesF,
          aIndexesR,
          division
        );
      }
      if (nCommonR !== 0) {
        foundSubsequence(nCommonR, aEnd, bEnd);
      }
    }
  }
  __name(diffSequence, "diffSequence");
  return build;
}
__name(requireBuild, "requireBuild");
var buildExports = /* @__PURE__ */ requireBuild();
var diffSequences = /* @__PURE__ */ getDefaultExportFromCjs2(buildExports);
function formatTrailingSpaces(line, trailingSpaceFormatter) {
  return line.replace(/\s+$/, (match) => trailingSpaceFormatter(match));
}
__name(formatTrailingSpaces, "formatTrailingSpaces");
function printDiffLine(line, isFirstOrLast, color, indicator, trailingSpaceFormatter, emptyFirstOrLastLinePlaceholder) {
  return line.length !== 0 ? color(`${indicator} ${formatTrailingSpaces(line, trailingSpaceFormatter)}`) : indicator !== " " ? color(indicator) : isFirstOrLast && emptyFirstOrLastLinePlaceholder.length !== 0 ? color(`${indicator} ${emptyFirstOrLastLinePlaceholder}`) : "";
}
__name(printDiffLine, "printDiffLine");
function printDeleteLine(line, isFirstOrLast, { aColor, aIndicator, changeLineTrailingSpaceColor, emptyFirstOrLastLinePlaceholder }) {
  return printDiffLine(line, isFirstOrLast, aColor, aIndicator, changeLineTrailingSpaceColor, emptyFirstOrLastLinePlaceholder);
}
__name(printDeleteLine, "printDeleteLine");
function printInsertLine(line, isFirstOrLast, { bColor, bIndicator, changeLineTrailingSpaceColor, emptyFirstOrLastLinePlaceholder }) {
  return printDiffLine(line, isFirstOrLast, bColor, bIndicator, changeLineTrailingSpaceColor, emptyFirstOrLastLinePlaceholder);
}
__name(printInsertLine, "printInsertLine");
function printCommonLine(line, isFirstOrLast, { commonColor, commonIndicator, commonLineTrailingSpaceColor, emptyFirstOrLastLinePlaceholder }) {
  return printDiffLine(line, isFirstOrLast, commonColor, commonIndicator, commonLineTrailingSpaceColor, emptyFirstOrLastLinePlaceholder);
}
__name(printCommonLine, "printCommonLine");
function createPatchMark(aStart, aEnd, bStart, bEnd, { patchColor }) {
  return patchColor(`@@ -${aStart + 1},${aEnd - aStart} +${bStart + 1},${bEnd - bStart} @@`);
}
__name(createPatchMark, "createPatchMark");
function joinAlignedDiffsNoExpand(diffs, options) {
  const iLength = diffs.length;
  const nContextLines = options.contextLines;
  const nContextLines2 = nContextLines + nContextLines;
  let jLength = iLength;
  let hasExcessAtStartOrEnd = false;
  let nExcessesBetweenChanges = 0;
  let i2 = 0;
  while (i2 !== iLength) {
    const iStart = i2;
    while (i2 !== iLength && diffs[i2][0] === DIFF_EQUAL) {
      i2 += 1;
    }
    if (iStart !== i2) {
      if (iStart === 0) {
        if (i2 > nContextLines) {
          jLength -= i2 - nContextLines;
          hasExcessAtStartOrEnd = true;
        }
      } else if (i2 === iLength) {
        const n = i2 - iStart;
        if (n > nContextLines) {
          jLength -= n - nContextLines;
          hasExcessAtStartOrEnd = true;
        }
      } else {
        const n = i2 - iStart;
        if (n > nContextLines2) {
          jLength -= n - nContextLines2;
          nExcessesBetweenChanges += 1;
        }
      }
    }
    while (i2 !== iLength && diffs[i2][0] !== DIFF_EQUAL) {
      i2 += 1;
    }
  }
  const hasPatch = nExcessesBetweenChanges !== 0 || hasExcessAtStartOrEnd;
  if (nExcessesBetweenChanges !== 0) {
    jLength += nExcessesBetweenChanges + 1;
  } else if (hasExcessAtStartOrEnd) {
    jLength += 1;
  }
  const jLast = jLength - 1;
  const lines = [];
  let jPatchMark = 0;
  if (hasPatch) {
    lines.push("");
  }
  let aStart = 0;
  let bStart = 0;
  let aEnd = 0;
  let bEnd = 0;
  const pushCommonLine = /* @__PURE__ */ __name((line) => {
    const j = lines.length;
    lines.push(printCommonLine(line, j === 0 || j === jLast, options));
    aEnd += 1;
    bEnd += 1;
  }, "pushCommonLine");
  const pushDeleteLine = /* @__PURE__ */ __name((line) => {
    const j = lines.length;
    lines.push(printDeleteLine(line, j === 0 || j === jLast, options));
    aEnd += 1;
  }, "pushDeleteLine");
  const pushInsertLine = /* @__PURE__ */ __name((line) => {
    const j = lines.length;
    lines.push(printInsertLine(line, j === 0 || j === jLast, options));
    bEnd += 1;
  }, "pushInsertLine");
  i2 = 0;
  while (i2 !== iLength) {
    let iStart = i2;
    while (i2 !== iLength && diffs[i2][0] === DIFF_EQUAL) {
      i2 += 1;
    }
    if (iStart !== i2) {
      if (iStart === 0) {
        if (i2 > nContextLines) {
          iStart = i2 - nContextLines;
          aStart = iStart;
          bStart = iStart;
          aEnd = aStart;
          bEnd = bStart;
        }
        for (let iCommon = iStart; iCommon !== i2; iCommon += 1) {
          pushCommonLine(diffs[iCommon][1]);
        }
      } else if (i2 === iLength) {
        const iEnd = i2 - iStart > nContextLines ? iStart + nContextLines : i2;
        for (let iCommon = iStart; iCommon !== iEnd; iCommon += 1) {
          pushCommonLine(diffs[iCommon][1]);
        }
      } else {
        const nCommon = i2 - iStart;
        if (nCommon > nContextLines2) {
          const iEnd = iStart + nContextLines;
          for (let iCommon = iStart; iCommon !== iEnd; iCommon += 1) {
            pushCommonLine(diffs[iCommon][1]);
          }
          lines[jPatchMark] = createPatchMark(aStart, aEnd, bStart, bEnd, options);
          jPatchMark = lines.length;
          lines.push("");
          const nOmit = nCommon - nContextLines2;
          aStart = aEnd + nOmit;
          bStart = bEnd + nOmit;
          aEnd = aStart;
          bEnd = bStart;
          for (let iCommon = i2 - nContextLines; iCommon !== i2; iCommon += 1) {
            pushCommonLine(diffs[iCommon][1]);
          }
        } else {
          for (let iCommon = iStart; iCommon !== i2; iCommon += 1) {
            pushCommonLine(diffs[iCommon][1]);
          }
        }
      }
    }
    while (i2 !== iLength && diffs[i2][0] === DIFF_DELETE) {
      pushDeleteLine(diffs[i2][1]);
      i2 += 1;
    }
    while (i2 !== iLength && diffs[i2][0] === DIFF_INSERT) {
      pushInsertLine(diffs[i2][1]);
      i2 += 1;
    }
  }
  if (hasPatch) {
    lines[jPatchMark] = createPatchMark(aStart, aEnd, bStart, bEnd, options);
  }
  return lines.join("\n");
}
__name(joinAlignedDiffsNoExpand, "joinAlignedDiffsNoExpand");
function joinAlignedDiffsExpand(diffs, options) {
  return diffs.map((diff2, i2, diffs2) => {
    const line = diff2[1];
    const isFirstOrLast = i2 === 0 || i2 === diffs2.length - 1;
    switch (diff2[0]) {
      case DIFF_DELETE:
        return printDeleteLine(line, isFirstOrLast, options);
      case DIFF_INSERT:
        return printInsertLine(line, isFirstOrLast, options);
      default:
        return printCommonLine(line, isFirstOrLast, options);
    }
  }).join("\n");
}
__name(joinAlignedDiffsExpand, "joinAlignedDiffsExpand");
var noColor = /* @__PURE__ */ __name((string) => string, "noColor");
var DIFF_CONTEXT_DEFAULT = 5;
var DIFF_TRUNCATE_THRESHOLD_DEFAULT = 0;
function getDefaultOptions() {
  return {
    aAnnotation: "Expected",
    aColor: $.green,
    aIndicator: "-",
    bAnnotation: "Received",
    bColor: $.red,
    bIndicator: "+",
    changeColor: $.inverse,
    changeLineTrailingSpaceColor: noColor,
    commonColor: $.dim,
    commonIndicator: " ",
    commonLineTrailingSpaceColor: noColor,
    compareKeys: void 0,
    contextLines: DIFF_CONTEXT_DEFAULT,
    emptyFirstOrLastLinePlaceholder: "",
    expand: false,
    includeChangeCounts: false,
    omitAnnotationLines: false,
    patchColor: $.yellow,
    printBasicPrototype: false,
    truncateThreshold: DIFF_TRUNCATE_THRESHOLD_DEFAULT,
    truncateAnnotation: "... Diff result is truncated",
    truncateAnnotationColor: noColor
  };
}
__name(getDefaultOptions, "getDefaultOptions");
function getCompareKeys(compareKeys) {
  return compareKeys && typeof compareKeys === "function" ? compareKeys : void 0;
}
__name(getCompareKeys, "getCompareKeys");
function getContextLines(contextLines) {
  return typeof contextLines === "number" && Number.isSafeInteger(contextLines) && contextLines >= 0 ? contextLines : DIFF_CONTEXT_DEFAULT;
}
__name(getContextLines, "getContextLines");
function normalizeDiffOptions(options = {}) {
  return {
    ...getDefaultOptions(),
    ...options,
    compareKeys: getCompareKeys(options.compareKeys),
    contextLines: getContextLines(options.contextLines)
  };
}
__name(normalizeDiffOptions, "normalizeDiffOptions");
function isEmptyString(lines) {
  return lines.length === 1 && lines[0].length === 0;
}
__name(isEmptyString, "isEmptyString");
function countChanges(diffs) {
  let a = 0;
  let b2 = 0;
  diffs.forEach((diff2) => {
    switch (diff2[0]) {
      case DIFF_DELETE:
        a += 1;
        break;
      case DIFF_INSERT:
        b2 += 1;
        break;
    }
  });
  return {
    a,
    b: b2
  };
}
__name(countChanges, "countChanges");
function printAnnotation({ aAnnotation, aColor, aIndicator, bAnnotation, bColor, bIndicator, includeChangeCounts, omitAnnotationLines }, changeCounts) {
  if (omitAnnotationLines) {
    return "";
  }
  let aRest = "";
  let bRest = "";
  if (includeChangeCounts) {
    const aCount = String(changeCounts.a);
    const bCount = String(changeCounts.b);
    const baAnnotationLengthDiff = bAnnotation.length - aAnnotation.length;
    const aAnnotationPadding = " ".repeat(Math.max(0, baAnnotationLengthDiff));
    const bAnnotationPadding = " ".repeat(Math.max(0, -baAnnotationLengthDiff));
    const baCountLengthDiff = bCount.length - aCount.length;
    const aCountPadding = " ".repeat(Math.max(0, baCountLengthDiff));
    const bCountPadding = " ".repeat(Math.max(0, -baCountLengthDiff));
    aRest = `${aAnnotationPadding}  ${aIndicator} ${aCountPadding}${aCount}`;
    bRest = `${bAnnotationPadding}  ${bIndicator} ${bCountPadding}${bCount}`;
  }
  const a = `${aIndicator} ${aAnnotation}${aRest}`;
  const b2 = `${bIndicator} ${bAnnotation}${bRest}`;
  return `${aColor(a)}
${bColor(b2)}

`;
}
__name(printAnnotation, "printAnnotation");
function printDiffLines(diffs, truncated, options) {
  return printAnnotation(options, countChanges(diffs)) + (options.expand ? joinAlignedDiffsExpand(diffs, options) : joinAlignedDiffsNoExpand(diffs, options)) + (truncated ? options.truncateAnnotationColor(`
${options.truncateAnnotation}`) : "");
}
__name(printDiffLines, "printDiffLines");
function diffLinesUnified(aLines, bLines, options) {
  const normalizedOptions = normalizeDiffOptions(options);
  const [diffs, truncated] = diffLinesRaw(isEmptyString(aLines) ? [] : aLines, isEmptyString(bLines) ? [] : bLines, normalizedOptions);
  return printDiffLines(diffs, truncated, normalizedOptions);
}
__name(diffLinesUnified, "diffLinesUnified");
function diffLinesUnified2(aLinesDisplay, bLinesDisplay, aLinesCompare, bLinesCompare, options) {
  if (isEmptyString(aLinesDisplay) && isEmptyString(aLinesCompare)) {
    aLinesDisplay = [];
    aLinesCompare = [];
  }
  if (isEmptyString(bLinesDisplay) && isEmptyString(bLinesCompare)) {
    bLinesDisplay = [];
    bLinesCompare = [];
  }
  if (aLinesDisplay.length !== aLinesCompare.length || bLinesDisplay.length !== bLinesCompare.length) {
    return diffLinesUnified(aLinesDisplay, bLinesDisplay, options);
  }
  const [diffs, truncated] = diffLinesRaw(aLinesCompare, bLinesCompare, options);
  let aIndex = 0;
  let bIndex = 0;
  diffs.forEach((diff2) => {
    switch (diff2[0]) {
      case DIFF_DELETE:
        diff2[1] = aLinesDisplay[aIndex];
        aIndex += 1;
        break;
      case DIFF_INSERT:
        diff2[1] = bLinesDisplay[bIndex];
        bIndex += 1;
        break;
      default:
        diff2[1] = bLinesDisplay[bIndex];
        aIndex += 1;
        bIndex += 1;
    }
  });
  return printDiffLines(diffs, truncated, normalizeDiffOptions(options));
}
__name(diffLinesUnified2, "diffLinesUnified2");
function diffLinesRaw(aLines, bLines, options) {
  const truncate2 = options?.truncateThreshold ?? false;
  const truncateThreshold = Math.max(Math.floor(options?.truncateThreshold ?? 0), 0);
  const aLength = truncate2 ? Math.min(aLines.length, truncateThreshold) : aLines.length;
  const bLength = truncate2 ? Math.min(bLines.length, truncateThreshold) : bLines.length;
  const truncated = aLength !== aLines.length || bLength !== bLines.length;
  const isCommon = /* @__PURE__ */ __name((aIndex2, bIndex2) => aLines[aIndex2] === bLines[bIndex2], "isCommon");
  const diffs = [];
  let aIndex = 0;
  let bIndex = 0;
  const foundSubsequence = /* @__PURE__ */ __name((nCommon, aCommon, bCommon) => {
    for (; aIndex !== aCommon; aIndex += 1) {
      diffs.push(new Diff(DIFF_DELETE, aLines[aIndex]));
    }
    for (; bIndex !== bCommon; bIndex += 1) {
      diffs.push(new Diff(DIFF_INSERT, bLines[bIndex]));
    }
    for (; nCommon !== 0; nCommon -= 1, aIndex += 1, bIndex += 1) {
      diffs.push(new Diff(DIFF_EQUAL, bLines[bIndex]));
    }
  }, "foundSubsequence");
  diffSequences(aLength, bLength, isCommon, foundSubsequence);
  for (; aIndex !== aLength; aIndex += 1) {
    diffs.push(new Diff(DIFF_DELETE, aLines[aIndex]));
  }
  for (; bIndex !== bLength; bIndex += 1) {
    diffs.push(new Diff(DIFF_INSERT, bLines[bIndex]));
  }
  return [diffs, truncated];
}
__name(diffLinesRaw, "diffLinesRaw");
function getType3(value) {
  if (value === void 0) {
    return "undefined";
  } else if (value === null) {
    return "null";
  } else if (Array.isArray(value)) {
    return "array";
  } else if (typeof value === "boolean") {
    return "boolean";
  } else if (typeof value === "function") {
    return "function";
  } else if (typeof value === "number") {
    return "number";
  } else if (typeof value === "string") {
    return "string";
  } else if (typeof value === "bigint") {
    return "bigint";
  } else if (typeof value === "object") {
    if (value != null) {
      if (value.constructor === RegExp) {
        return "regexp";
      } else if (value.constructor === Map) {
        return "map";
      } else if (value.constructor === Set) {
        return "set";
      } else if (value.constructor === Date) {
        return "date";
      }
    }
    return "object";
  } else if (typeof value === "symbol") {
    return "symbol";
  }
  throw new Error(`value of unknown type: ${value}`);
}
__name(getType3, "getType");
function getNewLineSymbol(string) {
  return string.includes("\r\n") ? "\r\n" : "\n";
}
__name(getNewLineSymbol, "getNewLineSymbol");
function diffStrings(a, b2, options) {
  const truncate2 = options?.truncateThreshold ?? false;
  const truncateThreshold = Math.max(Math.floor(options?.truncateThreshold ?? 0), 0);
  let aLength = a.length;
  let bLength = b2.length;
  if (truncate2) {
    const aMultipleLines = a.includes("\n");
    const bMultipleLines = b2.includes("\n");
    const aNewLineSymbol = getNewLineSymbol(a);
    const bNewLineSymbol = getNewLineSymbol(b2);
    const _a = aMultipleLines ? `${a.split(aNewLineSymbol, truncateThreshold).join(aNewLineSymbol)}
` : a;
    const _b = bMultipleLines ? `${b2.split(bNewLineSymbol, truncateThreshold).join(bNewLineSymbol)}
` : b2;
    aLength = _a.length;
    bLength = _b.length;
  }
  const truncated = aLength !== a.length || bLength !== b2.length;
  const isCommon = /* @__PURE__ */ __name((aIndex2, bIndex2) => a[aIndex2] === b2[bIndex2], "isCommon");
  let aIndex = 0;
  let bIndex = 0;
  const diffs = [];
  const foundSubsequence = /* @__PURE__ */ __name((nCommon, aCommon, bCommon) => {
    if (aIndex !== aCommon) {
      diffs.push(new Diff(DIFF_DELETE, a.slice(aIndex, aCommon)));
    }
    if (bIndex !== bCommon) {
      diffs.push(new Diff(DIFF_INSERT, b2.slice(bIndex, bCommon)));
    }
    aIndex = aCommon + nCommon;
    bIndex = bCommon + nCommon;
    diffs.push(new Diff(DIFF_EQUAL, b2.slice(bCommon, bIndex)));
  }, "foundSubsequence");
  diffSequences(aLength, bLength, isCommon, foundSubsequence);
  if (aIndex !== aLength) {
    diffs.push(new Diff(DIFF_DELETE, a.slice(aIndex)));
  }
  if (bIndex !== bLength) {
    diffs.push(new Diff(DIFF_INSERT, b2.slice(bIndex)));
  }
  return [diffs, truncated];
}
__name(diffStrings, "diffStrings");
function concatenateRelevantDiffs(op, diffs, changeColor) {
  return diffs.reduce((reduced, diff2) => reduced + (diff2[0] === DIFF_EQUAL ? diff2[1] : diff2[0] === op && diff2[1].length !== 0 ? changeColor(diff2[1]) : ""), "");
}
__name(concatenateRelevantDiffs, "concatenateRelevantDiffs");
var ChangeBuffer = class {
  static {
    __name(this, "ChangeBuffer");
  }
  op;
  line;
  lines;
  changeColor;
  constructor(op, changeColor) {
    this.op = op;
    this.line = [];
    this.lines = [];
    this.changeColor = changeColor;
  }
  pushSubstring(substring) {
    this.pushDiff(new Diff(this.op, substring));
  }
  pushLine() {
    this.lines.push(this.line.length !== 1 ? new Diff(this.op, concatenateRelevantDiffs(this.op, this.line, this.changeColor)) : this.line[0][0] === this.op ? this.line[0] : new Diff(this.op, this.line[0][1]));
    this.line.length = 0;
  }
  isLineEmpty() {
    return this.line.length === 0;
  }
  // Minor input to buffer.
  pushDiff(diff2) {
    this.line.push(diff2);
  }
  // Main input to buffer.
  align(diff2) {
    const string = diff2[1];
    if (string.includes("\n")) {
      const substrings = string.split("\n");
      const iLast = substrings.length - 1;
      substrings.forEach((substring, i2) => {
        if (i2 < iLast) {
          this.pushSubstring(substring);
          this.pushLine();
        } else if (substring.length !== 0) {
          this.pushSubstring(substring);
        }
      });
    } else {
      this.pushDiff(diff2);
    }
  }
  // Output from buffer.
  moveLinesTo(lines) {
    if (!this.isLineEmpty()) {
      this.pushLine();
    }
    lines.push(...this.lines);
    this.lines.length = 0;
  }
};
var CommonBuffer = class {
  static {
    __name(this, "CommonBuffer");
  }
  deleteBuffer;
  insertBuffer;
  lines;
  constructor(deleteBuffer, insertBuffer) {
    this.deleteBuffer = deleteBuffer;
    this.insertBuffer = insertBuffer;
    this.lines = [];
  }
  pushDiffCommonLine(diff2) {
    this.lines.push(diff2);
  }
  pushDiffChangeLines(diff2) {
    const isDiffEmpty = diff2[1].length === 0;
    if (!isDiffEmpty || this.deleteBuffer.isLineEmpty()) {
      this.deleteBuffer.pushDiff(diff2);
    }
    if (!isDiffEmpty || this.insertBuffer.isLineEmpty()) {
      this.insertBuffer.pushDiff(diff2);
    }
  }
  flushChangeLines() {
    this.deleteBuffer.moveLinesTo(this.lines);
    this.insertBuffer.moveLinesTo(this.lines);
  }
  // Input to buffer.
  align(diff2) {
    const op = diff2[0];
    const string = diff2[1];
    if (string.includes("\n")) {
      const substrings = string.split("\n");
      const iLast = substrings.length - 1;
      substrings.forEach((substring, i2) => {
        if (i2 === 0) {
          const subdiff = new Diff(op, substring);
          if (this.deleteBuffer.isLineEmpty() && this.insertBuffer.isLineEmpty()) {
            this.flushChangeLines();
            this.pushDiffCommonLine(subdiff);
          } else {
            this.pushDiffChangeLines(subdiff);
            this.flushChangeLines();
          }
        } else if (i2 < iLast) {
          this.pushDiffCommonLine(new Diff(op, substring));
        } else if (substring.length !== 0) {
          this.pushDiffChangeLines(new Diff(op, substring));
        }
      });
    } else {
      this.pushDiffChangeLines(diff2);
    }
  }
  // Output from buffer.
  getLines() {
    this.flushChangeLines();
    return this.lines;
  }
};
function getAlignedDiffs(diffs, changeColor) {
  const deleteBuffer = new ChangeBuffer(DIFF_DELETE, changeColor);
  const insertBuffer = new ChangeBuffer(DIFF_INSERT, changeColor);
  const commonBuffer = new CommonBuffer(deleteBuffer, insertBuffer);
  diffs.forEach((diff2) => {
    switch (diff2[0]) {
      case DIFF_DELETE:
        deleteBuffer.align(diff2);
        break;
      case DIFF_INSERT:
        insertBuffer.align(diff2);
        break;
      default:
        commonBuffer.align(diff2);
    }
  });
  return commonBuffer.getLines();
}
__name(getAlignedDiffs, "getAlignedDiffs");
function hasCommonDiff(diffs, isMultiline) {
  if (isMultiline) {
    const iLast = diffs.length - 1;
    return diffs.some((diff2, i2) => diff2[0] === DIFF_EQUAL && (i2 !== iLast || diff2[1] !== "\n"));
  }
  return diffs.some((diff2) => diff2[0] === DIFF_EQUAL);
}
__name(hasCommonDiff, "hasCommonDiff");
function diffStringsUnified(a, b2, options) {
  if (a !== b2 && a.length !== 0 && b2.length !== 0) {
    const isMultiline = a.includes("\n") || b2.includes("\n");
    const [diffs, truncated] = diffStringsRaw(isMultiline ? `${a}
` : a, isMultiline ? `${b2}
` : b2, true, options);
    if (hasCommonDiff(diffs, isMultiline)) {
      const optionsNormalized = normalizeDiffOptions(options);
      const lines = getAlignedDiffs(diffs, optionsNormalized.changeColor);
      return printDiffLines(lines, truncated, optionsNormalized);
    }
  }
  return diffLinesUnified(a.split("\n"), b2.split("\n"), options);
}
__name(diffStringsUnified, "diffStringsUnified");
function diffStringsRaw(a, b2, cleanup, options) {
  const [diffs, truncated] = diffStrings(a, b2, options);
  if (cleanup) {
    diff_cleanupSemantic(diffs);
  }
  return [diffs, truncated];
}
__name(diffStringsRaw, "diffStringsRaw");
function getCommonMessage(message, options) {
  const { commonColor } = normalizeDiffOptions(options);
  return commonColor(message);
}
__name(getCommonMessage, "getCommonMessage");
var { AsymmetricMatcher: AsymmetricMatcher2, DOMCollection: DOMCollection2, DOMElement: DOMElement2, Immutable: Immutable2, ReactElement: ReactElement2, ReactTestComponent: ReactTestComponent2 } = plugins;
var PLUGINS2 = [
  ReactTestComponent2,
  ReactElement2,
  DOMElement2,
  DOMCollection2,
  Immutable2,
  AsymmetricMatcher2,
  plugins.Error
];
var FORMAT_OPTIONS = {
  maxDepth: 20,
  plugins: PLUGINS2
};
var FALLBACK_FORMAT_OPTIONS = {
  callToJSON: false,
  maxDepth: 8,
  plugins: PLUGINS2
};
var DEFAULT_MEMORIZE = /* @__PURE__ */ __name((_, v) => v, "DEFAULT_MEMORIZE");
function diff(a, b2, options, memorize = DEFAULT_MEMORIZE) {
  if (Object.is(a, b2)) {
    return "";
  }
  const aType = getType3(a);
  let expectedType = aType;
  let omitDifference = false;
  if (aType === "object" && typeof a.asymmetricMatch === "function") {
    if (a.$$typeof !== /* @__PURE__ */ Symbol.for("jest.asymmetricMatcher")) {
      return void 0;
    }
    if (typeof a.getExpectedType !== "function") {
      return void 0;
    }
    expectedType = a.getExpectedType();
    omitDifference = expectedType === "string";
  }
  if (expectedType !== getType3(b2)) {
    let truncate2 = function(s) {
      return s.length <= MAX_LENGTH ? s : `${s.slice(0, MAX_LENGTH)}...`;
    };
    __name(truncate2, "truncate");
    const { aAnnotation, aColor, aIndicator, bAnnotation, bColor, bIndicator } = normalizeDiffOptions(options);
    const formatOptions = getFormatOptions(FALLBACK_FORMAT_OPTIONS, options);
    let aDisplay = format(a, formatOptions);
    let bDisplay = format(b2, formatOptions);
    const MAX_LENGTH = 1e5;
    aDisplay = memorize("expected", truncate2(aDisplay));
    bDisplay = memorize("actual", truncate2(bDisplay));
    const aDiff = `${aColor(`${aIndicator} ${aAnnotation}:`)}
${aDisplay}`;
    const bDiff = `${bColor(`${bIndicator} ${bAnnotation}:`)}
${bDisplay}`;
    return `${aDiff}

${bDiff}`;
  }
  if (omitDifference) {
    return void 0;
  }
  switch (aType) {
    case "string":
      return diffLinesUnified(a.split("\n"), b2.split("\n"), options);
    case "boolean":
    case "number":
      return comparePrimitive(a, b2, options, memorize);
    case "map":
      return compareObjects(sortMap(a), sortMap(b2), options, memorize);
    case "set":
      return compareObjects(sortSet(a), sortSet(b2), options, memorize);
    default:
      return compareObjects(a, b2, options, memorize);
  }
}
__name(diff, "diff");
function createMemorize(memory) {
  return (pointer, stringifiedValue) => {
    memory[pointer] = stringifiedValue;
    return stringifiedValue;
  };
}
__name(createMemorize, "createMemorize");
function comparePrimitive(a, b2, options, memorize = DEFAULT_MEMORIZE) {
  const aFormat = memorize("expected", format(a, FORMAT_OPTIONS));
  const bFormat = memorize("actual", format(b2, FORMAT_OPTIONS));
  return aFormat === bFormat ? "" : diffLinesUnified(aFormat.split("\n"), bFormat.split("\n"), options);
}
__name(comparePrimitive, "comparePrimitive");
function sortMap(map) {
  return new Map(Array.from(map.entries()).sort());
}
__name(sortMap, "sortMap");
function sortSet(set2) {
  return new Set(Array.from(set2.values()).sort());
}
__name(sortSet, "sortSet");
function compareObjects(a, b2, options, memorize = DEFAULT_MEMORIZE) {
  let difference;
  let hasThrown = false;
  try {
    const formatOptions = getFormatOptions(FORMAT_OPTIONS, options);
    difference = getObjectsDifference(a, b2, formatOptions, options, memorize);
  } catch {
    hasThrown = true;
  }
  const noDiffMessage = getCommonMessage(NO_DIFF_MESSAGE, options);
  if (difference === void 0 || difference === noDiffMessage) {
    const formatOptions = getFormatOptions(FALLBACK_FORMAT_OPTIONS, options);
    difference = getObjectsDifference(a, b2, formatOptions, options, memorize);
    if (difference !== noDiffMessage && !hasThrown) {
      difference = `${getCommonMessage(SIMILAR_MESSAGE, options)}

${difference}`;
    }
  }
  return difference;
}
__name(compareObjects, "compareObjects");
function getDefaultFormatOptions(options) {
  return getFormatOptions(FORMAT_OPTIONS, options);
}
__name(getDefaultFormatOptions, "getDefaultFormatOptions");
function getFormatOptions(formatOptions, options) {
  const { compareKeys, printBasicPrototype, maxDepth } = normalizeDiffOptions(options);
  return {
    ...formatOptions,
    compareKeys,
    printBasicPrototype,
    maxDepth: maxDepth ?? formatOptions.maxDepth
  };
}
__name(getFormatOptions, "getFormatOptions");
function getObjectsDifference(a, b2, formatOptions, options, memorize = DEFAULT_MEMORIZE) {
  const formatOptionsZeroIndent = {
    ...formatOptions,
    indent: 0
  };
  const aCompare = format(a, formatOptionsZeroIndent);
  const bCompare = format(b2, formatOptionsZeroIndent);
  if (aCompare === bCompare) {
    return getCommonMessage(NO_DIFF_MESSAGE, options);
  } else {
    const aDisplay = memorize("expected", format(a, formatOptions));
    const bDisplay = memorize("actual", format(b2, formatOptions));
    return diffLinesUnified2(aDisplay.split("\n"), bDisplay.split("\n"), aCompare.split("\n"), bCompare.split("\n"), options);
  }
}
__name(getObjectsDifference, "getObjectsDifference");
var MAX_DIFF_STRING_LENGTH = 2e4;
function isAsymmetricMatcher(data) {
  const type3 = getType2(data);
  return type3 === "Object" && typeof data.asymmetricMatch === "function";
}
__name(isAsymmetricMatcher, "isAsymmetricMatcher");
function isReplaceable(obj1, obj2) {
  const obj1Type = getType2(obj1);
  const obj2Type = getType2(obj2);
  return obj1Type === obj2Type && (obj1Type === "Object" || obj1Type === "Array");
}
__name(isReplaceable, "isReplaceable");
function printDiffOrStringify(received, expected, options, memory) {
  const { aAnnotation, bAnnotation } = normalizeDiffOptions(options);
  if (typeof expected === "string" && typeof received === "string" && expected.length > 0 && received.length > 0 && expected.length <= MAX_DIFF_STRING_LENGTH && received.length <= MAX_DIFF_STRING_LENGTH && expected !== received) {
    if (expected.includes("\n") || received.includes("\n")) {
      return diffStringsUnified(expected, received, options);
    }
    const [diffs] = diffStringsRaw(expected, received, true);
    const hasCommonDiff2 = diffs.some((diff2) => diff2[0] === DIFF_EQUAL);
    const printLabel = getLabelPrinter(aAnnotation, bAnnotation);
    const expectedLine = printLabel(aAnnotation) + printExpected(getCommonAndChangedSubstrings(diffs, DIFF_DELETE, hasCommonDiff2));
    const receivedLine = printLabel(bAnnotation) + printReceived(getCommonAndChangedSubstrings(diffs, DIFF_INSERT, hasCommonDiff2));
    return `${expectedLine}
${receivedLine}`;
  }
  const clonedExpected = deepClone(expected, { forceWritable: true });
  const clonedReceived = deepClone(received, { forceWritable: true });
  const { replacedExpected, replacedActual } = replaceAsymmetricMatcher(clonedReceived, clonedExpected);
  const memorize = memory ? createMemorize(memory) : DEFAULT_MEMORIZE;
  const difference = diff(replacedExpected, replacedActual, options, memorize);
  return difference;
}
__name(printDiffOrStringify, "printDiffOrStringify");
function replaceAsymmetricMatcher(actual, expected, actualReplaced = /* @__PURE__ */ new WeakSet(), expectedReplaced = /* @__PURE__ */ new WeakSet()) {
  if (actual instanceof Error && expected instanceof Error && typeof actual.cause !== "undefined" && typeof expected.cause === "undefined") {
    delete actual.cause;
    return {
      replacedActual: actual,
      replacedExpected: expected
    };
  }
  if (!isReplaceable(actual, expected)) {
    return {
      replacedActual: actual,
      replacedExpected: expected
    };
  }
  if (actualReplaced.has(actual) || expectedReplaced.has(expected)) {
    return {
      replacedActual: actual,
      replacedExpected: expected
    };
  }
  actualReplaced.add(actual);
  expectedReplaced.add(expected);
  getOwnProperties(expected).forEach((key) => {
    const expectedValue = expected[key];
    const actualValue = actual[key];
    if (isAsymmetricMatcher(expectedValue)) {
      if (expectedValue.asymmetricMatch(actualValue)) {
        expected[key] = actualValue;
      } else if ("sample" in expectedValue && expectedValue.sample !== void 0 && isReplaceable(actualValue, expectedValue.sample)) {
        const replaced = replaceAsymmetricMatcher(actualValue, expectedValue.sample, actualReplaced, expectedReplaced);
        actual[key] = replaced.replacedActual;
        expected[key] = replaced.replacedExpected;
      }
    } else if (isAsymmetricMatcher(actualValue)) {
      if (actualValue.asymmetricMatch(expectedValue)) {
        actual[key] = expectedValue;
      } else if ("sample" in actualValue && actualValue.sample !== void 0 && isReplaceable(actualValue.sample, expectedValue)) {
        const replaced = replaceAsymmetricMatcher(actualValue.sample, expectedValue, actualReplaced, expectedReplaced);
        actual[key] = replaced.replacedActual;
        expected[key] = replaced.replacedExpected;
      }
    } else if (isReplaceable(actualValue, expectedValue)) {
      const replaced = replaceAsymmetricMatcher(actualValue, expectedValue, actualReplaced, expectedReplaced);
      actual[key] = replaced.replacedActual;
      expected[key] = replaced.replacedExpected;
    }
  });
  return {
    replacedActual: actual,
    replacedExpected: expected
  };
}
__name(replaceAsymmetricMatcher, "replaceAsymmetricMatcher");
function getLabelPrinter(...strings) {
  const maxLength = strings.reduce((max, string) => string.length > max ? string.length : max, 0);
  return (string) => `${string}: ${" ".repeat(maxLength - string.length)}`;
}
__name(getLabelPrinter, "getLabelPrinter");
var SPACE_SYMBOL = "\xB7";
function replaceTrailingSpaces(text) {
  return text.replace(/\s+$/gm, (spaces) => SPACE_SYMBOL.repeat(spaces.length));
}
__name(replaceTrailingSpaces, "replaceTrailingSpaces");
function printReceived(object) {
  return $.red(replaceTrailingSpaces(stringify(object)));
}
__name(printReceived, "printReceived");
function printExpected(value) {
  return $.green(replaceTrailingSpaces(stringify(value)));
}
__name(printExpected, "printExpected");
function getCommonAndChangedSubstrings(diffs, op, hasCommonDiff2) {
  return diffs.reduce((reduced, diff2) => reduced + (diff2[0] === DIFF_EQUAL ? diff2[1] : diff2[0] === op ? hasCommonDiff2 ? $.inverse(diff2[1]) : diff2[1] : ""), "");
}
__name(getCommonAndChangedSubstrings, "getCommonAndChangedSubstrings");

// ../../../wt-c/node_modules/.pnpm/@vitest+spy@4.1.12/node_modules/@vitest/spy/dist/index.js
function isMockFunction(fn) {
  return typeof fn === "function" && "_isMockFunction" in fn && fn._isMockFunction === true;
}
__name(isMockFunction, "isMockFunction");

// ../../../wt-c/node_modules/.pnpm/@vitest+utils@4.1.12/node_modules/@vitest/utils/dist/serialize.js
var IS_RECORD_SYMBOL = "@@__IMMUTABLE_RECORD__@@";
var IS_COLLECTION_SYMBOL = "@@__IMMUTABLE_ITERABLE__@@";
function isImmutable(v) {
  return v && (v[IS_COLLECTION_SYMBOL] || v[IS_RECORD_SYMBOL]);
}
__name(isImmutable, "isImmutable");
var OBJECT_PROTO = Object.getPrototypeOf({});
function getUnserializableMessage(err) {
  if (err instanceof Error) {
    return `<unserializable>: ${err.message}`;
  }
  if (typeof err === "string") {
    return `<unserializable>: ${err}`;
  }
  return "<unserializable>";
}
__name(getUnserializableMessage, "getUnserializableMessage");
function serializeValue(val, seen = /* @__PURE__ */ new WeakMap()) {
  if (!val || typeof val === "string") {
    return val;
  }
  if (val instanceof Error && "toJSON" in val && typeof val.toJSON === "function") {
    const jsonValue = val.toJSON();
    if (jsonValue && jsonValue !== val && typeof jsonValue === "object") {
      if (typeof val.message === "string") {
        safe(() => jsonValue.message ??= normalizeErrorMessage(val.message));
      }
      if (typeof val.stack === "string") {
        safe(() => jsonValue.stack ??= val.stack);
      }
      if (typeof val.name === "string") {
        safe(() => jsonValue.name ??= val.name);
      }
      if (val.cause != null) {
        safe(() => jsonValue.cause ??= serializeValue(val.cause, seen));
      }
    }
    return serializeValue(jsonValue, seen);
  }
  if (typeof val === "function") {
    return `Function<${val.name || "anonymous"}>`;
  }
  if (typeof val === "symbol") {
    return val.toString();
  }
  if (typeof val !== "object") {
    return val;
  }
  if (typeof Buffer !== "undefined" && val instanceof Buffer) {
    return `<Buffer(${val.length}) ...>`;
  }
  if (typeof Uint8Array !== "undefined" && val instanceof Uint8Array) {
    return `<Uint8Array(${val.length}) ...>`;
  }
  if (isImmutable(val)) {
    return serializeValue(val.toJSON(), seen);
  }
  if (val instanceof Promise || val.constructor && val.constructor.prototype === "AsyncFunction") {
    return "Promise";
  }
  if (typeof Element !== "undefined" && val instanceof Element) {
    return val.tagName;
  }
  if (typeof val.toJSON === "function") {
    return serializeValue(val.toJSON(), seen);
  }
  if (seen.has(val)) {
    return seen.get(val);
  }
  if (Array.isArray(val)) {
    const clone2 = new Array(val.length);
    seen.set(val, clone2);
    val.forEach((e, i2) => {
      try {
        clone2[i2] = serializeValue(e, seen);
      } catch (err) {
        clone2[i2] = getUnserializableMessage(err);
      }
    });
    return clone2;
  } else {
    const clone2 = /* @__PURE__ */ Object.create(null);
    seen.set(val, clone2);
    let obj = val;
    while (obj && obj !== OBJECT_PROTO) {
      Object.getOwnPropertyNames(obj).forEach((key) => {
        if (key in clone2) {
          return;
        }
        try {
          clone2[key] = serializeValue(val[key], seen);
        } catch (err) {
          delete clone2[key];
          clone2[key] = getUnserializableMessage(err);
        }
      });
      obj = Object.getPrototypeOf(obj);
    }
    if (val instanceof Error) {
      safe(() => clone2.message = normalizeErrorMessage(val.message));
    }
    return clone2;
  }
}
__name(serializeValue, "serializeValue");
function safe(fn) {
  try {
    return fn();
  } catch {
  }
}
__name(safe, "safe");
function normalizeErrorMessage(message) {
  return message.replace(/\(0\s?,\s?__vite_ssr_import_\d+__.(\w+)\)/g, "$1").replace(/__(vite_ssr_import|vi_import)_\d+__\./g, "").replace(/getByTestId('__vitest_\d+__')/g, "page");
}
__name(normalizeErrorMessage, "normalizeErrorMessage");

// ../../../wt-c/node_modules/.pnpm/@vitest+utils@4.1.12/node_modules/@vitest/utils/dist/error.js
function processError(_err, diffOptions, seen = /* @__PURE__ */ new WeakSet()) {
  if (!_err || typeof _err !== "object") {
    return { message: String(_err) };
  }
  const err = _err;
  if (err.showDiff || err.showDiff === void 0 && err.expected !== void 0 && err.actual !== void 0) {
    const options = {
      ...diffOptions,
      ...err.diffOptions
    };
    err.diff = printDiffOrStringify(err.actual, err.expected, options, err);
    err.expected = prettifyValue(err.expected, options);
    err.actual = prettifyValue(err.actual, options);
  }
  try {
    if (!seen.has(err) && typeof err.cause === "object") {
      seen.add(err);
      err.cause = processError(err.cause, diffOptions, seen);
    }
  } catch {
  }
  try {
    return serializeValue(err);
  } catch (e) {
    return serializeValue(new Error(`Failed to fully serialize error: ${e?.message}
Inner error message: ${err?.message}`));
  }
}
__name(processError, "processError");
function prettifyValue(value, options) {
  if (typeof value !== "string") {
    return format(value, getDefaultFormatOptions(options));
  }
  return value;
}
__name(prettifyValue, "prettifyValue");

// ../../../wt-c/node_modules/.pnpm/@vitest+expect@4.1.12/node_modules/@vitest/expect/dist/index.js
var MATCHERS_OBJECT = /* @__PURE__ */ Symbol.for("matchers-object");
var JEST_MATCHERS_OBJECT = /* @__PURE__ */ Symbol.for("$$jest-matchers-object");
var GLOBAL_EXPECT = /* @__PURE__ */ Symbol.for("expect-global");
var ASYMMETRIC_MATCHERS_OBJECT = /* @__PURE__ */ Symbol.for("asymmetric-matchers-object");
var EXPECTED_COLOR = $.green;
var RECEIVED_COLOR = $.red;
var INVERTED_COLOR = $.inverse;
var BOLD_WEIGHT = $.bold;
var DIM_COLOR = $.dim;
function matcherHint(matcherName, received = "received", expected = "expected", options = {}) {
  const { comment = "", isDirectExpectCall = false, isNot = false, promise = "", secondArgument = "", expectedColor = EXPECTED_COLOR, receivedColor = RECEIVED_COLOR, secondArgumentColor = EXPECTED_COLOR } = options;
  let hint = "";
  let dimString = "expect";
  if (!isDirectExpectCall && received !== "") {
    hint += DIM_COLOR(`${dimString}(`) + receivedColor(received);
    dimString = ")";
  }
  if (promise !== "") {
    hint += DIM_COLOR(`${dimString}.`) + promise;
    dimString = "";
  }
  if (isNot) {
    hint += `${DIM_COLOR(`${dimString}.`)}not`;
    dimString = "";
  }
  if (matcherName.includes(".")) {
    dimString += matcherName;
  } else {
    hint += DIM_COLOR(`${dimString}.`) + matcherName;
    dimString = "";
  }
  if (expected === "") {
    dimString += "()";
  } else {
    hint += DIM_COLOR(`${dimString}(`) + expectedColor(expected);
    if (secondArgument) {
      hint += DIM_COLOR(", ") + secondArgumentColor(secondArgument);
    }
    dimString = ")";
  }
  if (comment !== "") {
    dimString += ` // ${comment}`;
  }
  if (dimString !== "") {
    hint += DIM_COLOR(dimString);
  }
  return hint;
}
__name(matcherHint, "matcherHint");
var SPACE_SYMBOL2 = "\xB7";
function replaceTrailingSpaces2(text) {
  return text.replace(/\s+$/gm, (spaces) => SPACE_SYMBOL2.repeat(spaces.length));
}
__name(replaceTrailingSpaces2, "replaceTrailingSpaces");
function printReceived2(object) {
  return RECEIVED_COLOR(replaceTrailingSpaces2(stringify(object)));
}
__name(printReceived2, "printReceived");
function printExpected2(value) {
  return EXPECTED_COLOR(replaceTrailingSpaces2(stringify(value)));
}
__name(printExpected2, "printExpected");
function getMatcherUtils() {
  return {
    EXPECTED_COLOR,
    RECEIVED_COLOR,
    INVERTED_COLOR,
    BOLD_WEIGHT,
    DIM_COLOR,
    diff,
    matcherHint,
    printReceived: printReceived2,
    printExpected: printExpected2,
    printDiffOrStringify,
    printWithType
  };
}
__name(getMatcherUtils, "getMatcherUtils");
function printWithType(name, value, print) {
  const type3 = getType2(value);
  const hasType = type3 !== "null" && type3 !== "undefined" ? `${name} has type:  ${type3}
` : "";
  const hasValue = `${name} has value: ${print(value)}`;
  return hasType + hasValue;
}
__name(printWithType, "printWithType");
function getCustomEqualityTesters() {
  return globalThis[JEST_MATCHERS_OBJECT].customEqualityTesters;
}
__name(getCustomEqualityTesters, "getCustomEqualityTesters");
function equals(a, b2, customTesters, strictCheck) {
  customTesters = customTesters || [];
  return eq(a, b2, [], [], customTesters, strictCheck ? hasKey : hasDefinedKey);
}
__name(equals, "equals");
var functionToString = Function.prototype.toString;
function isAsymmetric(obj) {
  return !!obj && typeof obj === "object" && "asymmetricMatch" in obj && isA("Function", obj.asymmetricMatch);
}
__name(isAsymmetric, "isAsymmetric");
function asymmetricMatch(a, b2, customTesters) {
  const asymmetricA = isAsymmetric(a);
  const asymmetricB = isAsymmetric(b2);
  if (asymmetricA && asymmetricB) {
    return void 0;
  }
  if (asymmetricA) {
    return a.asymmetricMatch(b2, customTesters);
  }
  if (asymmetricB) {
    return b2.asymmetricMatch(a, customTesters);
  }
}
__name(asymmetricMatch, "asymmetricMatch");
function isError(value) {
  if (typeof Error.isError === "function") {
    return Error.isError(value);
  }
  switch (Object.prototype.toString.call(value)) {
    case "[object Error]":
    case "[object Exception]":
    case "[object DOMException]":
      return true;
    default:
      return value instanceof Error;
  }
}
__name(isError, "isError");
function eq(a, b2, aStack, bStack, customTesters, hasKey2) {
  let result = true;
  const asymmetricResult = asymmetricMatch(a, b2, customTesters);
  if (asymmetricResult !== void 0) {
    return asymmetricResult;
  }
  const testerContext = { equals };
  for (let i2 = 0; i2 < customTesters.length; i2++) {
    const customTesterResult = customTesters[i2].call(testerContext, a, b2, customTesters);
    if (customTesterResult !== void 0) {
      return customTesterResult;
    }
  }
  if (typeof URL === "function" && a instanceof URL && b2 instanceof URL) {
    return a.href === b2.href;
  }
  if (Object.is(a, b2)) {
    return true;
  }
  if (a === null || b2 === null) {
    return a === b2;
  }
  const className = Object.prototype.toString.call(a);
  if (className !== Object.prototype.toString.call(b2)) {
    return false;
  }
  switch (className) {
    case "[object Boolean]":
    case "[object String]":
    case "[object Number]":
      if (typeof a !== typeof b2) {
        return false;
      } else if (typeof a !== "object" && typeof b2 !== "object") {
        return Object.is(a, b2);
      } else {
        return Object.is(a.valueOf(), b2.valueOf());
      }
    case "[object Date]": {
      const numA = +a;
      const numB = +b2;
      return numA === numB || Number.isNaN(numA) && Number.isNaN(numB);
    }
    case "[object RegExp]":
      return a.source === b2.source && a.flags === b2.flags;
    case "[object Temporal.Instant]":
    case "[object Temporal.ZonedDateTime]":
    case "[object Temporal.PlainDateTime]":
    case "[object Temporal.PlainDate]":
    case "[object Temporal.PlainTime]":
    case "[object Temporal.PlainYearMonth]":
    case "[object Temporal.PlainMonthDay]":
      return a.equals(b2);
    case "[object Temporal.Duration]":
      return a.toString() === b2.toString();
  }
  if (typeof a !== "object" || typeof b2 !== "object") {
    return false;
  }
  if (isDomNode(a) && isDomNode(b2)) {
    return a.isEqualNode(b2);
  }
  let length = aStack.length;
  while (length--) {
    if (aStack[length] === a) {
      return bStack[length] === b2;
    } else if (bStack[length] === b2) {
      return false;
    }
  }
  aStack.push(a);
  bStack.push(b2);
  if (className === "[object Array]" && a.length !== b2.length) {
    return false;
  }
  if (isError(a) && isError(b2)) {
    try {
      return isErrorEqual(a, b2, aStack, bStack, customTesters, hasKey2);
    } finally {
      aStack.pop();
      bStack.pop();
    }
  }
  const aKeys = keys(a, hasKey2);
  let key;
  let size2 = aKeys.length;
  if (keys(b2, hasKey2).length !== size2) {
    return false;
  }
  while (size2--) {
    key = aKeys[size2];
    result = hasKey2(b2, key) && eq(a[key], b2[key], aStack, bStack, customTesters, hasKey2);
    if (!result) {
      return false;
    }
  }
  aStack.pop();
  bStack.pop();
  return result;
}
__name(eq, "eq");
function isErrorEqual(a, b2, aStack, bStack, customTesters, hasKey2) {
  let result = Object.prototype.toString.call(a) === Object.prototype.toString.call(b2) && a.name === b2.name && a.message === b2.message;
  if (typeof b2.cause !== "undefined") {
    result &&= eq(a.cause, b2.cause, aStack, bStack, customTesters, hasKey2);
  }
  if (a instanceof AggregateError && b2 instanceof AggregateError) {
    result &&= eq(a.errors, b2.errors, aStack, bStack, customTesters, hasKey2);
  }
  result &&= eq({ ...a }, { ...b2 }, aStack, bStack, customTesters, hasKey2);
  return result;
}
__name(isErrorEqual, "isErrorEqual");
function keys(obj, hasKey2) {
  const keys2 = [];
  for (const key in obj) {
    if (hasKey2(obj, key)) {
      keys2.push(key);
    }
  }
  return keys2.concat(Object.getOwnPropertySymbols(obj).filter((symbol) => Object.getOwnPropertyDescriptor(obj, symbol).enumerable));
}
__name(keys, "keys");
function hasDefinedKey(obj, key) {
  return hasKey(obj, key) && obj[key] !== void 0;
}
__name(hasDefinedKey, "hasDefinedKey");
function hasKey(obj, key) {
  return Object.hasOwn(obj, key);
}
__name(hasKey, "hasKey");
function isA(typeName, value) {
  return Object.prototype.toString.apply(value) === `[object ${typeName}]`;
}
__name(isA, "isA");
function isDomNode(obj) {
  return obj !== null && typeof obj === "object" && "nodeType" in obj && typeof obj.nodeType === "number" && "nodeName" in obj && typeof obj.nodeName === "string" && "isEqualNode" in obj && typeof obj.isEqualNode === "function";
}
__name(isDomNode, "isDomNode");
var IS_KEYED_SENTINEL2 = "@@__IMMUTABLE_KEYED__@@";
var IS_SET_SENTINEL2 = "@@__IMMUTABLE_SET__@@";
var IS_LIST_SENTINEL2 = "@@__IMMUTABLE_LIST__@@";
var IS_ORDERED_SENTINEL2 = "@@__IMMUTABLE_ORDERED__@@";
var IS_RECORD_SYMBOL2 = "@@__IMMUTABLE_RECORD__@@";
function isImmutableUnorderedKeyed(maybeKeyed) {
  return !!(maybeKeyed && maybeKeyed[IS_KEYED_SENTINEL2] && !maybeKeyed[IS_ORDERED_SENTINEL2]);
}
__name(isImmutableUnorderedKeyed, "isImmutableUnorderedKeyed");
function isImmutableUnorderedSet(maybeSet) {
  return !!(maybeSet && maybeSet[IS_SET_SENTINEL2] && !maybeSet[IS_ORDERED_SENTINEL2]);
}
__name(isImmutableUnorderedSet, "isImmutableUnorderedSet");
function isObjectLiteral(source) {
  return source != null && typeof source === "object" && !Array.isArray(source);
}
__name(isObjectLiteral, "isObjectLiteral");
function isImmutableList(source) {
  return Boolean(source && isObjectLiteral(source) && source[IS_LIST_SENTINEL2]);
}
__name(isImmutableList, "isImmutableList");
function isImmutableOrderedKeyed(source) {
  return Boolean(source && isObjectLiteral(source) && source[IS_KEYED_SENTINEL2] && source[IS_ORDERED_SENTINEL2]);
}
__name(isImmutableOrderedKeyed, "isImmutableOrderedKeyed");
function isImmutableOrderedSet(source) {
  return Boolean(source && isObjectLiteral(source) && source[IS_SET_SENTINEL2] && source[IS_ORDERED_SENTINEL2]);
}
__name(isImmutableOrderedSet, "isImmutableOrderedSet");
function isImmutableRecord(source) {
  return Boolean(source && isObjectLiteral(source) && source[IS_RECORD_SYMBOL2]);
}
__name(isImmutableRecord, "isImmutableRecord");
var IteratorSymbol = Symbol.iterator;
function hasIterator(object) {
  return !!(object != null && object[IteratorSymbol]);
}
__name(hasIterator, "hasIterator");
function iterableEquality(a, b2, customTesters = [], aStack = [], bStack = []) {
  if (typeof a !== "object" || typeof b2 !== "object" || Array.isArray(a) || Array.isArray(b2) || !hasIterator(a) || !hasIterator(b2)) {
    return void 0;
  }
  if (a.constructor !== b2.constructor) {
    return false;
  }
  let length = aStack.length;
  while (length--) {
    if (aStack[length] === a) {
      return bStack[length] === b2;
    }
  }
  aStack.push(a);
  bStack.push(b2);
  const filteredCustomTesters = [...customTesters.filter((t2) => t2 !== iterableEquality), iterableEqualityWithStack];
  function iterableEqualityWithStack(a2, b3) {
    return iterableEquality(a2, b3, [...customTesters], [...aStack], [...bStack]);
  }
  __name(iterableEqualityWithStack, "iterableEqualityWithStack");
  if (a.size !== void 0) {
    if (a.size !== b2.size) {
      return false;
    } else if (isA("Set", a) || isImmutableUnorderedSet(a)) {
      let allFound = true;
      for (const aValue of a) {
        if (!b2.has(aValue)) {
          let has = false;
          for (const bValue of b2) {
            const isEqual = equals(aValue, bValue, filteredCustomTesters);
            if (isEqual === true) {
              has = true;
            }
          }
          if (has === false) {
            allFound = false;
            break;
          }
        }
      }
      aStack.pop();
      bStack.pop();
      return allFound;
    } else if (isA("Map", a) || isImmutableUnorderedKeyed(a)) {
      let allFound = true;
      for (const aEntry of a) {
        if (!b2.has(aEntry[0]) || !equals(aEntry[1], b2.get(aEntry[0]), filteredCustomTesters)) {
          let has = false;
          for (const bEntry of b2) {
            const matchedKey = equals(aEntry[0], bEntry[0], filteredCustomTesters);
            let matchedValue = false;
            if (matchedKey === true) {
              matchedValue = equals(aEntry[1], bEntry[1], filteredCustomTesters);
            }
            if (matchedValue === true) {
              has = true;
            }
          }
          if (has === false) {
            allFound = false;
            break;
          }
        }
      }
      aStack.pop();
      bStack.pop();
      return allFound;
    }
  }
  const bIterator = b2[IteratorSymbol]();
  for (const aValue of a) {
    const nextB = bIterator.next();
    if (nextB.done || !equals(aValue, nextB.value, filteredCustomTesters)) {
      return false;
    }
  }
  if (!bIterator.next().done) {
    return false;
  }
  if (!isImmutableList(a) && !isImmutableOrderedKeyed(a) && !isImmutableOrderedSet(a) && !isImmutableRecord(a)) {
    const aEntries = Object.entries(a);
    const bEntries = Object.entries(b2);
    if (!equals(aEntries, bEntries, filteredCustomTesters)) {
      return false;
    }
  }
  aStack.pop();
  bStack.pop();
  return true;
}
__name(iterableEquality, "iterableEquality");
function hasPropertyInObject(object, key) {
  const shouldTerminate = !object || typeof object !== "object" || object === Object.prototype;
  if (shouldTerminate) {
    return false;
  }
  return Object.hasOwn(object, key) || hasPropertyInObject(Object.getPrototypeOf(object), key);
}
__name(hasPropertyInObject, "hasPropertyInObject");
function isObjectWithKeys(a) {
  return isObject(a) && !isError(a) && !Array.isArray(a) && !(a instanceof Date) && !(a instanceof Set) && !(a instanceof Map);
}
__name(isObjectWithKeys, "isObjectWithKeys");
function subsetEquality(object, subset, customTesters = []) {
  const filteredCustomTesters = customTesters.filter((t2) => t2 !== subsetEquality);
  const subsetEqualityWithContext = /* @__PURE__ */ __name((seenReferences = /* @__PURE__ */ new WeakMap()) => (object2, subset2) => {
    if (!isObjectWithKeys(subset2)) {
      return void 0;
    }
    return Object.keys(subset2).every((key) => {
      if (subset2[key] != null && typeof subset2[key] === "object") {
        if (seenReferences.has(subset2[key])) {
          return equals(object2[key], subset2[key], filteredCustomTesters);
        }
        seenReferences.set(subset2[key], true);
      }
      const result = object2 != null && hasPropertyInObject(object2, key) && equals(object2[key], subset2[key], [...filteredCustomTesters, subsetEqualityWithContext(seenReferences)]);
      seenReferences.delete(subset2[key]);
      return result;
    });
  }, "subsetEqualityWithContext");
  return subsetEqualityWithContext()(object, subset);
}
__name(subsetEquality, "subsetEquality");
function typeEquality(a, b2) {
  if (a == null || b2 == null || a.constructor === b2.constructor) {
    return void 0;
  }
  return false;
}
__name(typeEquality, "typeEquality");
function arrayBufferEquality(a, b2) {
  let dataViewA = a;
  let dataViewB = b2;
  if (!(a instanceof DataView && b2 instanceof DataView)) {
    if (!(a instanceof ArrayBuffer) || !(b2 instanceof ArrayBuffer)) {
      return void 0;
    }
    try {
      dataViewA = new DataView(a);
      dataViewB = new DataView(b2);
    } catch {
      return void 0;
    }
  }
  if (dataViewA.byteLength !== dataViewB.byteLength) {
    return false;
  }
  for (let i2 = 0; i2 < dataViewA.byteLength; i2++) {
    if (dataViewA.getUint8(i2) !== dataViewB.getUint8(i2)) {
      return false;
    }
  }
  return true;
}
__name(arrayBufferEquality, "arrayBufferEquality");
function sparseArrayEquality(a, b2, customTesters = []) {
  if (!Array.isArray(a) || !Array.isArray(b2)) {
    return void 0;
  }
  const aKeys = Object.keys(a);
  const bKeys = Object.keys(b2);
  const filteredCustomTesters = customTesters.filter((t2) => t2 !== sparseArrayEquality);
  return equals(a, b2, filteredCustomTesters, true) && equals(aKeys, bKeys);
}
__name(sparseArrayEquality, "sparseArrayEquality");
function generateToBeMessage(deepEqualityName, expected = "#{this}", actual = "#{exp}") {
  const toBeMessage = `expected ${expected} to be ${actual} // Object.is equality`;
  if (["toStrictEqual", "toEqual"].includes(deepEqualityName)) {
    return `${toBeMessage}

If it should pass with deep equality, replace "toBe" with "${deepEqualityName}"

Expected: ${expected}
Received: serializes to the same string
`;
  }
  return toBeMessage;
}
__name(generateToBeMessage, "generateToBeMessage");
function pluralize(word, count) {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
__name(pluralize, "pluralize");
function getObjectKeys(object) {
  return [...Object.keys(object), ...Object.getOwnPropertySymbols(object).filter((s) => Object.getOwnPropertyDescriptor(object, s)?.enumerable)];
}
__name(getObjectKeys, "getObjectKeys");
function getObjectSubset(object, subset, customTesters) {
  let stripped = 0;
  const getObjectSubsetWithContext = /* @__PURE__ */ __name((seenReferences = /* @__PURE__ */ new WeakMap()) => (object2, subset2) => {
    if (Array.isArray(object2)) {
      if (Array.isArray(subset2) && subset2.length === object2.length) {
        return subset2.map((sub, i2) => getObjectSubsetWithContext(seenReferences)(object2[i2], sub));
      }
    } else if (object2 instanceof Date) {
      return object2;
    } else if (isObject(object2) && isObject(subset2)) {
      if (equals(object2, subset2, [
        ...customTesters,
        iterableEquality,
        subsetEquality
      ])) {
        return subset2;
      }
      const trimmed = {};
      seenReferences.set(object2, trimmed);
      if (typeof object2.constructor === "function" && typeof object2.constructor.name === "string") {
        Object.defineProperty(trimmed, "constructor", {
          enumerable: false,
          value: object2.constructor
        });
      }
      for (const key of getObjectKeys(object2)) {
        if (hasPropertyInObject(subset2, key)) {
          trimmed[key] = seenReferences.has(object2[key]) ? seenReferences.get(object2[key]) : getObjectSubsetWithContext(seenReferences)(object2[key], subset2[key]);
        } else {
          if (!seenReferences.has(object2[key])) {
            stripped += 1;
            if (isObject(object2[key])) {
              stripped += getObjectKeys(object2[key]).length;
            }
            getObjectSubsetWithContext(seenReferences)(object2[key], subset2[key]);
          }
        }
      }
      if (getObjectKeys(trimmed).length > 0) {
        return trimmed;
      }
    }
    return object2;
  }, "getObjectSubsetWithContext");
  return {
    subset: getObjectSubsetWithContext()(object, subset),
    stripped
  };
}
__name(getObjectSubset, "getObjectSubset");
function isStandardSchema(obj) {
  return !!obj && (typeof obj === "object" || typeof obj === "function") && obj["~standard"] && typeof obj["~standard"].validate === "function";
}
__name(isStandardSchema, "isStandardSchema");
if (!Object.hasOwn(globalThis, MATCHERS_OBJECT)) {
  const globalState = /* @__PURE__ */ new WeakMap();
  const matchers = /* @__PURE__ */ Object.create(null);
  const customEqualityTesters = [];
  const asymmetricMatchers = /* @__PURE__ */ Object.create(null);
  Object.defineProperty(globalThis, MATCHERS_OBJECT, { get: /* @__PURE__ */ __name(() => globalState, "get") });
  Object.defineProperty(globalThis, JEST_MATCHERS_OBJECT, {
    configurable: true,
    get: /* @__PURE__ */ __name(() => ({
      state: globalState.get(globalThis[GLOBAL_EXPECT]),
      matchers,
      customEqualityTesters
    }), "get")
  });
  Object.defineProperty(globalThis, ASYMMETRIC_MATCHERS_OBJECT, { get: /* @__PURE__ */ __name(() => asymmetricMatchers, "get") });
}
function getState(expect3) {
  return globalThis[MATCHERS_OBJECT].get(expect3);
}
__name(getState, "getState");
var AsymmetricMatcher3 = class {
  static {
    __name(this, "AsymmetricMatcher");
  }
  // should have "jest" to be compatible with its ecosystem
  $$typeof = /* @__PURE__ */ Symbol.for("jest.asymmetricMatcher");
  constructor(sample, inverse = false) {
    this.sample = sample;
    this.inverse = inverse;
  }
  getMatcherContext(expect3) {
    return {
      ...getState(expect3 || globalThis[GLOBAL_EXPECT]),
      equals,
      isNot: this.inverse,
      customTesters: getCustomEqualityTesters(),
      utils: {
        ...getMatcherUtils(),
        diff,
        stringify,
        iterableEquality,
        subsetEquality
      }
    };
  }
};
AsymmetricMatcher3.prototype[/* @__PURE__ */ Symbol.for("chai/inspect")] = function(options) {
  const result = stringify(this, options.depth, { min: true });
  if (result.length <= options.truncate) {
    return result;
  }
  return `${this.toString()}{\u2026}`;
};
var StringContaining = class extends AsymmetricMatcher3 {
  static {
    __name(this, "StringContaining");
  }
  constructor(sample, inverse = false) {
    if (!isA("String", sample)) {
      throw new Error("Expected is not a string");
    }
    super(sample, inverse);
  }
  asymmetricMatch(other) {
    const result = isA("String", other) && other.includes(this.sample);
    return this.inverse ? !result : result;
  }
  toString() {
    return `String${this.inverse ? "Not" : ""}Containing`;
  }
  getExpectedType() {
    return "string";
  }
};
var Anything = class extends AsymmetricMatcher3 {
  static {
    __name(this, "Anything");
  }
  asymmetricMatch(other) {
    return other != null;
  }
  toString() {
    return "Anything";
  }
  toAsymmetricMatcher() {
    return "Anything";
  }
};
var ObjectContaining = class extends AsymmetricMatcher3 {
  static {
    __name(this, "ObjectContaining");
  }
  constructor(sample, inverse = false) {
    super(sample, inverse);
  }
  getPrototype(obj) {
    if (Object.getPrototypeOf) {
      return Object.getPrototypeOf(obj);
    }
    if (obj.constructor.prototype === obj) {
      return null;
    }
    return obj.constructor.prototype;
  }
  hasProperty(obj, property) {
    if (!obj) {
      return false;
    }
    if (Object.hasOwn(obj, property)) {
      return true;
    }
    return this.hasProperty(this.getPrototype(obj), property);
  }
  getProperties(obj) {
    return [...Object.keys(obj), ...Object.getOwnPropertySymbols(obj).filter((s) => Object.getOwnPropertyDescriptor(obj, s)?.enumerable)];
  }
  asymmetricMatch(other, customTesters) {
    if (typeof this.sample !== "object") {
      throw new TypeError(`You must provide an object to ${this.toString()}, not '${typeof this.sample}'.`);
    }
    let result = true;
    const properties = this.getProperties(this.sample);
    for (const property of properties) {
      if (!this.hasProperty(other, property)) {
        result = false;
        break;
      }
      const value = this.sample[property];
      const otherValue = other[property];
      if (!equals(value, otherValue, customTesters)) {
        result = false;
        break;
      }
    }
    return this.inverse ? !result : result;
  }
  toString() {
    return `Object${this.inverse ? "Not" : ""}Containing`;
  }
  getExpectedType() {
    return "object";
  }
};
var ArrayContaining = class extends AsymmetricMatcher3 {
  static {
    __name(this, "ArrayContaining");
  }
  constructor(sample, inverse = false) {
    super(sample, inverse);
  }
  asymmetricMatch(other, customTesters) {
    if (!Array.isArray(this.sample)) {
      throw new TypeError(`You must provide an array to ${this.toString()}, not '${typeof this.sample}'.`);
    }
    const result = this.sample.length === 0 || Array.isArray(other) && this.sample.every((item) => other.some((another) => equals(item, another, customTesters)));
    return this.inverse ? !result : result;
  }
  toString() {
    return `Array${this.inverse ? "Not" : ""}Containing`;
  }
  getExpectedType() {
    return "array";
  }
};
var Any = class extends AsymmetricMatcher3 {
  static {
    __name(this, "Any");
  }
  constructor(sample) {
    if (typeof sample === "undefined") {
      throw new TypeError("any() expects to be passed a constructor function. Please pass one or use anything() to match any object.");
    }
    super(sample);
  }
  fnNameFor(func) {
    if (func.name) {
      return func.name;
    }
    const functionToString2 = Function.prototype.toString;
    const matches = functionToString2.call(func).match(/^(?:async)?\s*function\s*(?:\*\s*)?([\w$]+)\s*\(/);
    return matches ? matches[1] : "<anonymous>";
  }
  asymmetricMatch(other) {
    if (this.sample === String) {
      return typeof other == "string" || other instanceof String;
    }
    if (this.sample === Number) {
      return typeof other == "number" || other instanceof Number;
    }
    if (this.sample === Function) {
      return typeof other == "function" || typeof other === "function";
    }
    if (this.sample === Boolean) {
      return typeof other == "boolean" || other instanceof Boolean;
    }
    if (this.sample === BigInt) {
      return typeof other == "bigint" || other instanceof BigInt;
    }
    if (this.sample === Symbol) {
      return typeof other == "symbol" || other instanceof Symbol;
    }
    if (this.sample === Object) {
      return typeof other == "object";
    }
    return other instanceof this.sample;
  }
  toString() {
    return "Any";
  }
  getExpectedType() {
    if (this.sample === String) {
      return "string";
    }
    if (this.sample === Number) {
      return "number";
    }
    if (this.sample === Function) {
      return "function";
    }
    if (this.sample === Object) {
      return "object";
    }
    if (this.sample === Boolean) {
      return "boolean";
    }
    return this.fnNameFor(this.sample);
  }
  toAsymmetricMatcher() {
    return `Any<${this.fnNameFor(this.sample)}>`;
  }
};
var StringMatching = class extends AsymmetricMatcher3 {
  static {
    __name(this, "StringMatching");
  }
  constructor(sample, inverse = false) {
    if (!isA("String", sample) && !isA("RegExp", sample)) {
      throw new Error("Expected is not a String or a RegExp");
    }
    super(new RegExp(sample), inverse);
  }
  asymmetricMatch(other) {
    const result = isA("String", other) && this.sample.test(other);
    return this.inverse ? !result : result;
  }
  toString() {
    return `String${this.inverse ? "Not" : ""}Matching`;
  }
  getExpectedType() {
    return "string";
  }
};
var CloseTo = class extends AsymmetricMatcher3 {
  static {
    __name(this, "CloseTo");
  }
  precision;
  constructor(sample, precision = 2, inverse = false) {
    if (!isA("Number", sample)) {
      throw new Error("Expected is not a Number");
    }
    if (!isA("Number", precision)) {
      throw new Error("Precision is not a Number");
    }
    super(sample);
    this.inverse = inverse;
    this.precision = precision;
  }
  asymmetricMatch(other) {
    if (!isA("Number", other)) {
      return false;
    }
    let result = false;
    if (other === Number.POSITIVE_INFINITY && this.sample === Number.POSITIVE_INFINITY) {
      result = true;
    } else if (other === Number.NEGATIVE_INFINITY && this.sample === Number.NEGATIVE_INFINITY) {
      result = true;
    } else {
      result = Math.abs(this.sample - other) < 10 ** -this.precision / 2;
    }
    return this.inverse ? !result : result;
  }
  toString() {
    return `Number${this.inverse ? "Not" : ""}CloseTo`;
  }
  getExpectedType() {
    return "number";
  }
  toAsymmetricMatcher() {
    return [
      this.toString(),
      this.sample,
      `(${pluralize("digit", this.precision)})`
    ].join(" ");
  }
};
var SchemaMatching = class extends AsymmetricMatcher3 {
  static {
    __name(this, "SchemaMatching");
  }
  result;
  constructor(sample, inverse = false) {
    if (!isStandardSchema(sample)) {
      throw new TypeError("SchemaMatching expected to receive a Standard Schema.");
    }
    super(sample, inverse);
  }
  asymmetricMatch(other) {
    const result = this.sample["~standard"].validate(other);
    if (result instanceof Promise) {
      throw new TypeError("Async schema validation is not supported in asymmetric matchers.");
    }
    this.result = result;
    const pass = !this.result.issues || this.result.issues.length === 0;
    return this.inverse ? !pass : pass;
  }
  toString() {
    return `Schema${this.inverse ? "Not" : ""}Matching`;
  }
  getExpectedType() {
    return "object";
  }
  toAsymmetricMatcher() {
    const { utils } = this.getMatcherContext();
    const issues = this.result?.issues || [];
    if (issues.length > 0) {
      return `${this.toString()} ${utils.stringify(this.result, void 0, { printBasicPrototype: false })}`;
    }
    return this.toString();
  }
};
var JestAsymmetricMatchers = /* @__PURE__ */ __name((chai, utils) => {
  utils.addMethod(chai.expect, "anything", () => new Anything());
  utils.addMethod(chai.expect, "any", (expected) => new Any(expected));
  utils.addMethod(chai.expect, "stringContaining", (expected) => new StringContaining(expected));
  utils.addMethod(chai.expect, "objectContaining", (expected) => new ObjectContaining(expected));
  utils.addMethod(chai.expect, "arrayContaining", (expected) => new ArrayContaining(expected));
  utils.addMethod(chai.expect, "stringMatching", (expected) => new StringMatching(expected));
  utils.addMethod(chai.expect, "closeTo", (expected, precision) => new CloseTo(expected, precision));
  utils.addMethod(chai.expect, "schemaMatching", (expected) => new SchemaMatching(expected));
  chai.expect.not = {
    stringContaining: /* @__PURE__ */ __name((expected) => new StringContaining(expected, true), "stringContaining"),
    objectContaining: /* @__PURE__ */ __name((expected) => new ObjectContaining(expected, true), "objectContaining"),
    arrayContaining: /* @__PURE__ */ __name((expected) => new ArrayContaining(expected, true), "arrayContaining"),
    stringMatching: /* @__PURE__ */ __name((expected) => new StringMatching(expected, true), "stringMatching"),
    closeTo: /* @__PURE__ */ __name((expected, precision) => new CloseTo(expected, precision, true), "closeTo"),
    schemaMatching: /* @__PURE__ */ __name((expected) => new SchemaMatching(expected, true), "schemaMatching")
  };
}, "JestAsymmetricMatchers");
function createAssertionMessage(util, assertion, hasArgs) {
  const soft = util.flag(assertion, "soft") ? ".soft" : "";
  const not = util.flag(assertion, "negate") ? "not." : "";
  const name = `${util.flag(assertion, "_name")}(${hasArgs ? "expected" : ""})`;
  const promiseName = util.flag(assertion, "promise");
  const promise = promiseName ? `.${promiseName}` : "";
  return `expect${soft}(actual)${promise}.${not}${name}`;
}
__name(createAssertionMessage, "createAssertionMessage");
function recordAsyncExpect(_test, promise, assertion, error, isSoft) {
  const test3 = _test;
  if (test3 && promise instanceof Promise) {
    promise = promise.finally(() => {
      if (!test3.promises) {
        return;
      }
      const index2 = test3.promises.indexOf(promise);
      if (index2 !== -1) {
        test3.promises.splice(index2, 1);
      }
    });
    if (!test3.promises) {
      test3.promises = [];
    }
    if (isSoft) {
      promise = promise.then(noop, (err) => {
        handleTestError(test3, err);
      });
    }
    test3.promises.push(promise);
    let resolved = false;
    test3.onFinished ??= [];
    test3.onFinished.push(() => {
      if (!resolved) {
        const processor = globalThis.__vitest_worker__?.onFilterStackTrace || ((s) => s || "");
        const stack = processor(error.stack);
        console.warn([
          `Promise returned by \`${assertion}\` was not awaited. `,
          "Vitest currently auto-awaits hanging assertions at the end of the test, but this will cause the test to fail in the next Vitest major. ",
          "Please remember to await the assertion.\n",
          stack
        ].join(""));
      }
    });
    return {
      then(onFulfilled, onRejected) {
        resolved = true;
        return promise.then(onFulfilled, onRejected);
      },
      catch(onRejected) {
        resolved = true;
        return promise.catch(onRejected);
      },
      finally(onFinally) {
        resolved = true;
        return promise.finally(onFinally);
      },
      [Symbol.toStringTag]: "Promise"
    };
  }
  return promise;
}
__name(recordAsyncExpect, "recordAsyncExpect");
function handleTestError(test3, err) {
  test3.result ||= { state: "fail" };
  test3.result.state = "fail";
  test3.result.errors ||= [];
  test3.result.errors.push(processError(err));
}
__name(handleTestError, "handleTestError");
function wrapAssertion(utils, name, fn) {
  return function(...args) {
    if (name !== "withTest") {
      utils.flag(this, "_name", name);
    }
    if (!utils.flag(this, "soft")) {
      try {
        return fn.apply(this, args);
      } finally {
      }
    }
    const test3 = utils.flag(this, "vitest-test");
    if (!test3) {
      throw new Error("expect.soft() can only be used inside a test");
    }
    try {
      const result = fn.apply(this, args);
      if (result && typeof result === "object" && typeof result.then === "function") {
        return result.then(noop, (err) => {
          handleTestError(test3, err);
        });
      }
      return result;
    } catch (err) {
      handleTestError(test3, err);
    }
  };
}
__name(wrapAssertion, "wrapAssertion");
var JestChaiExpect = /* @__PURE__ */ __name((chai, utils) => {
  const { AssertionError: AssertionError2 } = chai;
  const customTesters = getCustomEqualityTesters();
  function def(name, fn) {
    const addMethod2 = /* @__PURE__ */ __name((n) => {
      const softWrapper = wrapAssertion(utils, n, fn);
      utils.addMethod(chai.Assertion.prototype, n, softWrapper);
      utils.addMethod(globalThis[JEST_MATCHERS_OBJECT].matchers, n, softWrapper);
    }, "addMethod");
    if (Array.isArray(name)) {
      name.forEach((n) => addMethod2(n));
    } else {
      addMethod2(name);
    }
  }
  __name(def, "def");
  [
    "throw",
    "throws",
    "Throw"
  ].forEach((m) => {
    utils.overwriteMethod(chai.Assertion.prototype, m, (_super) => {
      return function(...args) {
        const promise = utils.flag(this, "promise");
        const object = utils.flag(this, "object");
        const isNot = utils.flag(this, "negate");
        if (promise === "rejects") {
          utils.flag(this, "object", () => {
            throw object;
          });
        } else if (promise === "resolves" && typeof object !== "function") {
          if (!isNot) {
            const message = utils.flag(this, "message") || "expected promise to throw an error, but it didn't";
            const error = { showDiff: false };
            throw new AssertionError2(message, error, utils.flag(this, "ssfi"));
          } else {
            return;
          }
        }
        _super.apply(this, args);
      };
    });
  });
  def("withTest", function(test3) {
    utils.flag(this, "vitest-test", test3);
    return this;
  });
  def("toEqual", function(expected) {
    const actual = utils.flag(this, "object");
    const equal = equals(actual, expected, [...customTesters, iterableEquality]);
    return this.assert(equal, "expected #{this} to deeply equal #{exp}", "expected #{this} to not deeply equal #{exp}", expected, actual);
  });
  def("toStrictEqual", function(expected) {
    const obj = utils.flag(this, "object");
    const equal = equals(obj, expected, [
      ...customTesters,
      iterableEquality,
      typeEquality,
      sparseArrayEquality,
      arrayBufferEquality
    ], true);
    return this.assert(equal, "expected #{this} to strictly equal #{exp}", "expected #{this} to not strictly equal #{exp}", expected, obj);
  });
  def("toBe", function(expected) {
    const actual = this._obj;
    const pass = Object.is(actual, expected);
    let deepEqualityName = "";
    if (!pass) {
      const toStrictEqualPass = equals(actual, expected, [
        ...customTesters,
        iterableEquality,
        typeEquality,
        sparseArrayEquality,
        arrayBufferEquality
      ], true);
      if (toStrictEqualPass) {
        deepEqualityName = "toStrictEqual";
      } else {
        const toEqualPass = equals(actual, expected, [...customTesters, iterableEquality]);
        if (toEqualPass) {
          deepEqualityName = "toEqual";
        }
      }
    }
    return this.assert(pass, generateToBeMessage(deepEqualityName), "expected #{this} not to be #{exp} // Object.is equality", expected, actual);
  });
  def("toMatchObject", function(expected) {
    const actual = this._obj;
    const pass = equals(actual, expected, [
      ...customTesters,
      iterableEquality,
      subsetEquality
    ]);
    const isNot = utils.flag(this, "negate");
    const { subset: actualSubset, stripped } = getObjectSubset(actual, expected, customTesters);
    if (pass && isNot || !pass && !isNot) {
      const msg = utils.getMessage(this, [
        pass,
        "expected #{this} to match object #{exp}",
        "expected #{this} to not match object #{exp}",
        expected,
        actualSubset,
        false
      ]);
      const message = stripped === 0 ? msg : `${msg}
(${stripped} matching ${stripped === 1 ? "property" : "properties"} omitted from actual)`;
      throw new AssertionError2(message, {
        showDiff: true,
        expected,
        actual: actualSubset
      });
    }
  });
  def("toMatch", function(expected) {
    const actual = this._obj;
    if (typeof actual !== "string") {
      throw new TypeError(`.toMatch() expects to receive a string, but got ${typeof actual}`);
    }
    return this.assert(typeof expected === "string" ? actual.includes(expected) : actual.match(expected), `expected #{this} to match #{exp}`, `expected #{this} not to match #{exp}`, expected, actual);
  });
  def("toContain", function(item) {
    const actual = this._obj;
    if (typeof Node !== "undefined" && actual instanceof Node) {
      if (!(item instanceof Node)) {
        throw new TypeError(`toContain() expected a DOM node as the argument, but got ${typeof item}`);
      }
      return this.assert(actual.contains(item), "expected #{this} to contain element #{exp}", "expected #{this} not to contain element #{exp}", item, actual);
    }
    if (typeof DOMTokenList !== "undefined" && actual instanceof DOMTokenList) {
      assertTypes(item, "class name", ["string"]);
      const isNot = utils.flag(this, "negate");
      const expectedClassList = isNot ? actual.value.replace(item, "").trim() : `${actual.value} ${item}`;
      return this.assert(actual.contains(item), `expected "${actual.value}" to contain "${item}"`, `expected "${actual.value}" not to contain "${item}"`, expectedClassList, actual.value);
    }
    if (typeof actual === "string" && typeof item === "string") {
      return this.assert(actual.includes(item), `expected #{this} to contain #{exp}`, `expected #{this} not to contain #{exp}`, item, actual);
    }
    if (actual != null && typeof actual !== "string") {
      utils.flag(this, "object", Array.from(actual));
    }
    return this.contain(item);
  });
  def("toContainEqual", function(expected) {
    const obj = utils.flag(this, "object");
    const index2 = Array.from(obj).findIndex((item) => {
      return equals(item, expected, customTesters);
    });
    this.assert(index2 !== -1, "expected #{this} to deep equally contain #{exp}", "expected #{this} to not deep equally contain #{exp}", expected);
  });
  def("toBeTruthy", function() {
    const obj = utils.flag(this, "object");
    this.assert(Boolean(obj), "expected #{this} to be truthy", "expected #{this} to not be truthy", true, obj);
  });
  def("toBeFalsy", function() {
    const obj = utils.flag(this, "object");
    this.assert(!obj, "expected #{this} to be falsy", "expected #{this} to not be falsy", false, obj);
  });
  def("toBeGreaterThan", function(expected) {
    const actual = this._obj;
    assertTypes(actual, "actual", ["number", "bigint"]);
    assertTypes(expected, "expected", ["number", "bigint"]);
    return this.assert(actual > expected, `expected ${actual} to be greater than ${expected}`, `expected ${actual} to be not greater than ${expected}`, expected, actual, false);
  });
  def("toBeGreaterThanOrEqual", function(expected) {
    const actual = this._obj;
    assertTypes(actual, "actual", ["number", "bigint"]);
    assertTypes(expected, "expected", ["number", "bigint"]);
    return this.assert(actual >= expected, `expected ${actual} to be greater than or equal to ${expected}`, `expected ${actual} to be not greater than or equal to ${expected}`, expected, actual, false);
  });
  def("toBeLessThan", function(expected) {
    const actual = this._obj;
    assertTypes(actual, "actual", ["number", "bigint"]);
    assertTypes(expected, "expected", ["number", "bigint"]);
    return this.assert(actual < expected, `expected ${actual} to be less than ${expected}`, `expected ${actual} to be not less than ${expected}`, expected, actual, false);
  });
  def("toBeLessThanOrEqual", function(expected) {
    const actual = this._obj;
    assertTypes(actual, "actual", ["number", "bigint"]);
    assertTypes(expected, "expected", ["number", "bigint"]);
    return this.assert(actual <= expected, `expected ${actual} to be less than or equal to ${expected}`, `expected ${actual} to be not less than or equal to ${expected}`, expected, actual, false);
  });
  def("toBeNaN", function() {
    const obj = utils.flag(this, "object");
    this.assert(Number.isNaN(obj), "expected #{this} to be NaN", "expected #{this} not to be NaN", Number.NaN, obj);
  });
  def("toBeUndefined", function() {
    const obj = utils.flag(this, "object");
    this.assert(void 0 === obj, "expected #{this} to be undefined", "expected #{this} not to be undefined", void 0, obj);
  });
  def("toBeNull", function() {
    const obj = utils.flag(this, "object");
    this.assert(obj === null, "expected #{this} to be null", "expected #{this} not to be null", null, obj);
  });
  def("toBeNullable", function() {
    const obj = utils.flag(this, "object");
    this.assert(obj == null, "expected #{this} to be nullish", "expected #{this} not to be nullish", null, obj);
  });
  def("toBeDefined", function() {
    const obj = utils.flag(this, "object");
    this.assert(typeof obj !== "undefined", "expected #{this} to be defined", "expected #{this} to be undefined", obj);
  });
  def("toBeTypeOf", function(expected) {
    const actual = typeof this._obj;
    const equal = expected === actual;
    return this.assert(equal, "expected #{this} to be type of #{exp}", "expected #{this} not to be type of #{exp}", expected, actual);
  });
  def("toBeInstanceOf", function(obj) {
    return this.instanceOf(obj);
  });
  def("toHaveLength", function(length) {
    return this.have.length(length);
  });
  def("toHaveProperty", function(...args) {
    if (Array.isArray(args[0])) {
      args[0] = args[0].map((key) => String(key).replace(/([.[\]])/g, "\\$1")).join(".");
    }
    const actual = this._obj;
    const [propertyName, expected] = args;
    const getValue = /* @__PURE__ */ __name(() => {
      const hasOwn = Object.hasOwn(actual, propertyName);
      if (hasOwn) {
        return {
          value: actual[propertyName],
          exists: true
        };
      }
      return utils.getPathInfo(actual, propertyName);
    }, "getValue");
    const { value, exists } = getValue();
    const pass = exists && (args.length === 1 || equals(expected, value, customTesters));
    const valueString = args.length === 1 ? "" : ` with value ${utils.objDisplay(expected)}`;
    return this.assert(pass, `expected #{this} to have property "${propertyName}"${valueString}`, `expected #{this} to not have property "${propertyName}"${valueString}`, expected, exists ? value : void 0);
  });
  def("toBeCloseTo", function(received, precision = 2) {
    const expected = this._obj;
    let pass = false;
    let expectedDiff = 0;
    let receivedDiff = 0;
    if (received === Number.POSITIVE_INFINITY && expected === Number.POSITIVE_INFINITY) {
      pass = true;
    } else if (received === Number.NEGATIVE_INFINITY && expected === Number.NEGATIVE_INFINITY) {
      pass = true;
    } else {
      expectedDiff = 10 ** -precision / 2;
      receivedDiff = Math.abs(expected - received);
      pass = receivedDiff < expectedDiff;
    }
    return this.assert(pass, `expected #{this} to be close to #{exp}, received difference is ${receivedDiff}, but expected ${expectedDiff}`, `expected #{this} to not be close to #{exp}, received difference is ${receivedDiff}, but expected ${expectedDiff}`, received, expected, false);
  });
  function assertIsMock(assertion) {
    if (!isMockFunction(assertion._obj)) {
      throw new TypeError(`${utils.inspect(assertion._obj)} is not a spy or a call to a spy!`);
    }
  }
  __name(assertIsMock, "assertIsMock");
  function getSpy(assertion) {
    assertIsMock(assertion);
    return assertion._obj;
  }
  __name(getSpy, "getSpy");
  def(["toHaveBeenCalledTimes", "toBeCalledTimes"], function(number) {
    const spy = getSpy(this);
    const spyName = spy.getMockName();
    const callCount = spy.mock.calls.length;
    return this.assert(callCount === number, `expected "${spyName}" to be called #{exp} times, but got ${callCount} times`, `expected "${spyName}" to not be called #{exp} times`, number, callCount, false);
  });
  def("toHaveBeenCalledOnce", function() {
    const spy = getSpy(this);
    const spyName = spy.getMockName();
    const callCount = spy.mock.calls.length;
    return this.assert(callCount === 1, `expected "${spyName}" to be called once, but got ${callCount} times`, `expected "${spyName}" to not be called once`, 1, callCount, false);
  });
  def(["toHaveBeenCalled", "toBeCalled"], function() {
    const spy = getSpy(this);
    const spyName = spy.getMockName();
    const callCount = spy.mock.calls.length;
    const called = callCount > 0;
    const isNot = utils.flag(this, "negate");
    let msg = utils.getMessage(this, [
      called,
      `expected "${spyName}" to be called at least once`,
      `expected "${spyName}" to not be called at all, but actually been called ${callCount} times`,
      true,
      called
    ]);
    if (called && isNot) {
      msg = formatCalls(spy, msg);
    }
    if (called && isNot || !called && !isNot) {
      throw new AssertionError2(msg);
    }
  });
  function equalsArgumentArray(a, b2) {
    return a.length === b2.length && a.every((aItem, i2) => equals(aItem, b2[i2], [...customTesters, iterableEquality]));
  }
  __name(equalsArgumentArray, "equalsArgumentArray");
  def(["toHaveBeenCalledWith", "toBeCalledWith"], function(...args) {
    const spy = getSpy(this);
    const spyName = spy.getMockName();
    const pass = spy.mock.calls.some((callArg) => equalsArgumentArray(callArg, args));
    const isNot = utils.flag(this, "negate");
    const msg = utils.getMessage(this, [
      pass,
      `expected "${spyName}" to be called with arguments: #{exp}`,
      `expected "${spyName}" to not be called with arguments: #{exp}`,
      args
    ]);
    if (pass && isNot || !pass && !isNot) {
      throw new AssertionError2(formatCalls(spy, msg, args));
    }
  });
  def("toHaveBeenCalledExactlyOnceWith", function(...args) {
    const spy = getSpy(this);
    const spyName = spy.getMockName();
    const callCount = spy.mock.calls.length;
    const hasCallWithArgs = spy.mock.calls.some((callArg) => equalsArgumentArray(callArg, args));
    const pass = hasCallWithArgs && callCount === 1;
    const isNot = utils.flag(this, "negate");
    const msg = utils.getMessage(this, [
      pass,
      `expected "${spyName}" to be called once with arguments: #{exp}`,
      `expected "${spyName}" to not be called once with arguments: #{exp}`,
      args
    ]);
    if (pass && isNot || !pass && !isNot) {
      throw new AssertionError2(formatCalls(spy, msg, args));
    }
  });
  def("toHaveBeenNthCalledWith", function(times, ...args) {
    const spy = getSpy(this);
    const spyName = spy.getMockName();
    const nthCall = spy.mock.calls[times - 1];
    const callCount = spy.mock.calls.length;
    const isCalled = times <= callCount;
    this.assert(nthCall && equalsArgumentArray(nthCall, args), `expected ${ordinal(times)} "${spyName}" call to have been called with #{exp}${isCalled ? `` : `, but called only ${callCount} times`}`, `expected ${ordinal(times)} "${spyName}" call to not have been called with #{exp}`, args, nthCall, isCalled);
  });
  def("toHaveBeenLastCalledWith", function(...args) {
    const spy = getSpy(this);
    const spyName = spy.getMockName();
    const lastCall = spy.mock.calls.at(-1);
    this.assert(lastCall && equalsArgumentArray(lastCall, args), `expected last "${spyName}" call to have been called with #{exp}`, `expected last "${spyName}" call to not have been called with #{exp}`, args, lastCall);
  });
  function isSpyCalledBeforeAnotherSpy(beforeSpy, afterSpy, failIfNoFirstInvocation) {
    const beforeInvocationCallOrder = beforeSpy.mock.invocationCallOrder;
    const afterInvocationCallOrder = afterSpy.mock.invocationCallOrder;
    if (beforeInvocationCallOrder.length === 0) {
      return !failIfNoFirstInvocation;
    }
    if (afterInvocationCallOrder.length === 0) {
      return false;
    }
    return beforeInvocationCallOrder[0] < afterInvocationCallOrder[0];
  }
  __name(isSpyCalledBeforeAnotherSpy, "isSpyCalledBeforeAnotherSpy");
  def(["toHaveBeenCalledBefore"], function(resultSpy, failIfNoFirstInvocation = true) {
    const expectSpy = getSpy(this);
    if (!isMockFunction(resultSpy)) {
      throw new TypeError(`${utils.inspect(resultSpy)} is not a spy or a call to a spy`);
    }
    this.assert(isSpyCalledBeforeAnotherSpy(expectSpy, resultSpy, failIfNoFirstInvocation), `expected "${expectSpy.getMockName()}" to have been called before "${resultSpy.getMockName()}"`, `expected "${expectSpy.getMockName()}" to not have been called before "${resultSpy.getMockName()}"`, resultSpy, expectSpy);
  });
  def(["toHaveBeenCalledAfter"], function(resultSpy, failIfNoFirstInvocation = true) {
    const expectSpy = getSpy(this);
    if (!isMockFunction(resultSpy)) {
      throw new TypeError(`${utils.inspect(resultSpy)} is not a spy or a call to a spy`);
    }
    this.assert(isSpyCalledBeforeAnotherSpy(resultSpy, expectSpy, failIfNoFirstInvocation), `expected "${expectSpy.getMockName()}" to have been called after "${resultSpy.getMockName()}"`, `expected "${expectSpy.getMockName()}" to not have been called after "${resultSpy.getMockName()}"`, resultSpy, expectSpy);
  });
  def(["toThrow", "toThrowError"], function(expected) {
    if (typeof expected === "string" || typeof expected === "undefined" || expected instanceof RegExp) {
      return this.throws(expected === "" ? /^$/ : expected);
    }
    const obj = this._obj;
    const promise = utils.flag(this, "promise");
    const isNot = utils.flag(this, "negate");
    let thrown = null;
    if (promise === "rejects") {
      thrown = obj;
    } else if (promise === "resolves" && typeof obj !== "function") {
      if (!isNot) {
        const message = utils.flag(this, "message") || "expected promise to throw an error, but it didn't";
        const error = { showDiff: false };
        throw new AssertionError2(message, error, utils.flag(this, "ssfi"));
      } else {
        return;
      }
    } else {
      let isThrow = false;
      try {
        obj();
      } catch (err) {
        isThrow = true;
        thrown = err;
      }
      if (!isThrow && !isNot) {
        const message = utils.flag(this, "message") || "expected function to throw an error, but it didn't";
        const error = { showDiff: false };
        throw new AssertionError2(message, error, utils.flag(this, "ssfi"));
      }
    }
    if (typeof expected === "function") {
      const name = expected.name || expected.prototype.constructor.name;
      return this.assert(thrown && thrown instanceof expected, `expected error to be instance of ${name}`, `expected error not to be instance of ${name}`, expected, thrown);
    }
    if (isError(expected)) {
      const equal2 = equals(thrown, expected, [...customTesters, iterableEquality]);
      return this.assert(equal2, "expected a thrown error to be #{exp}", "expected a thrown error not to be #{exp}", expected, thrown);
    }
    if (typeof expected === "object" && "asymmetricMatch" in expected && typeof expected.asymmetricMatch === "function") {
      const matcher = expected;
      return this.assert(thrown && matcher.asymmetricMatch(thrown), "expected error to match asymmetric matcher", "expected error not to match asymmetric matcher", matcher, thrown);
    }
    const equal = equals(thrown, expected, [...customTesters, iterableEquality]);
    return this.assert(equal, "expected a thrown value to equal #{exp}", "expected a thrown value not to equal #{exp}", expected, thrown);
  });
  [{
    name: "toHaveResolved",
    condition: /* @__PURE__ */ __name((spy) => spy.mock.settledResults.length > 0 && spy.mock.settledResults.some(({ type: type3 }) => type3 === "fulfilled"), "condition"),
    action: "resolved"
  }, {
    name: ["toHaveReturned", "toReturn"],
    condition: /* @__PURE__ */ __name((spy) => spy.mock.calls.length > 0 && spy.mock.results.some(({ type: type3 }) => type3 !== "throw"), "condition"),
    action: "called"
  }].forEach(({ name, condition, action }) => {
    def(name, function() {
      const spy = getSpy(this);
      const spyName = spy.getMockName();
      const pass = condition(spy);
      this.assert(pass, `expected "${spyName}" to be successfully ${action} at least once`, `expected "${spyName}" to not be successfully ${action}`, pass, !pass, false);
    });
  });
  [{
    name: "toHaveResolvedTimes",
    condition: /* @__PURE__ */ __name((spy, times) => spy.mock.settledResults.reduce((s, { type: type3 }) => type3 === "fulfilled" ? ++s : s, 0) === times, "condition"),
    action: "resolved"
  }, {
    name: ["toHaveReturnedTimes", "toReturnTimes"],
    condition: /* @__PURE__ */ __name((spy, times) => spy.mock.results.reduce((s, { type: type3 }) => type3 === "throw" ? s : ++s, 0) === times, "condition"),
    action: "called"
  }].forEach(({ name, condition, action }) => {
    def(name, function(times) {
      const spy = getSpy(this);
      const spyName = spy.getMockName();
      const pass = condition(spy, times);
      this.assert(pass, `expected "${spyName}" to be successfully ${action} ${times} times`, `expected "${spyName}" to not be successfully ${action} ${times} times`, `expected resolved times: ${times}`, `received resolved times: ${pass}`, false);
    });
  });
  [{
    name: "toHaveResolvedWith",
    condition: /* @__PURE__ */ __name((spy, value) => spy.mock.settledResults.some(({ type: type3, value: result }) => type3 === "fulfilled" && equals(value, result)), "condition"),
    action: "resolve"
  }, {
    name: ["toHaveReturnedWith", "toReturnWith"],
    condition: /* @__PURE__ */ __name((spy, value) => spy.mock.results.some(({ type: type3, value: result }) => type3 === "return" && equals(value, result)), "condition"),
    action: "return"
  }].forEach(({ name, condition, action }) => {
    def(name, function(value) {
      const spy = getSpy(this);
      const pass = condition(spy, value);
      const isNot = utils.flag(this, "negate");
      if (pass && isNot || !pass && !isNot) {
        const spyName = spy.getMockName();
        const msg = utils.getMessage(this, [
          pass,
          `expected "${spyName}" to ${action} with: #{exp} at least once`,
          `expected "${spyName}" to not ${action} with: #{exp}`,
          value
        ]);
        const results = action === "return" ? spy.mock.results : spy.mock.settledResults;
        throw new AssertionError2(formatReturns(spy, results, msg, value));
      }
    });
  });
  [{
    name: "toHaveLastResolvedWith",
    condition: /* @__PURE__ */ __name((spy, value) => {
      const result = spy.mock.settledResults.at(-1);
      return Boolean(result && result.type === "fulfilled" && equals(result.value, value));
    }, "condition"),
    action: "resolve"
  }, {
    name: "toHaveLastReturnedWith",
    condition: /* @__PURE__ */ __name((spy, value) => {
      const result = spy.mock.results.at(-1);
      return Boolean(result && result.type === "return" && equals(result.value, value));
    }, "condition"),
    action: "return"
  }].forEach(({ name, condition, action }) => {
    def(name, function(value) {
      const spy = getSpy(this);
      const results = action === "return" ? spy.mock.results : spy.mock.settledResults;
      const result = results.at(-1);
      const spyName = spy.getMockName();
      this.assert(condition(spy, value), `expected last "${spyName}" call to ${action} #{exp}`, `expected last "${spyName}" call to not ${action} #{exp}`, value, result?.value);
    });
  });
  [{
    name: "toHaveNthResolvedWith",
    condition: /* @__PURE__ */ __name((spy, index2, value) => {
      const result = spy.mock.settledResults[index2 - 1];
      return result && result.type === "fulfilled" && equals(result.value, value);
    }, "condition"),
    action: "resolve"
  }, {
    name: "toHaveNthReturnedWith",
    condition: /* @__PURE__ */ __name((spy, index2, value) => {
      const result = spy.mock.results[index2 - 1];
      return result && result.type === "return" && equals(result.value, value);
    }, "condition"),
    action: "return"
  }].forEach(({ name, condition, action }) => {
    def(name, function(nthCall, value) {
      const spy = getSpy(this);
      const spyName = spy.getMockName();
      const results = action === "return" ? spy.mock.results : spy.mock.settledResults;
      const result = results[nthCall - 1];
      const ordinalCall = `${ordinal(nthCall)} call`;
      this.assert(condition(spy, nthCall, value), `expected ${ordinalCall} "${spyName}" call to ${action} #{exp}`, `expected ${ordinalCall} "${spyName}" call to not ${action} #{exp}`, value, result?.value);
    });
  });
  def("withContext", function(context) {
    for (const key in context) {
      utils.flag(this, key, context[key]);
    }
    return this;
  });
  utils.addProperty(chai.Assertion.prototype, "resolves", /* @__PURE__ */ __name(function __VITEST_RESOLVES__() {
    const error = new Error("resolves");
    utils.flag(this, "promise", "resolves");
    utils.flag(this, "error", error);
    const test3 = utils.flag(this, "vitest-test");
    const obj = utils.flag(this, "object");
    if (utils.flag(this, "poll")) {
      throw new SyntaxError(`expect.poll() is not supported in combination with .resolves`);
    }
    if (typeof obj?.then !== "function") {
      throw new TypeError(`You must provide a Promise to expect() when using .resolves, not '${typeof obj}'.`);
    }
    const proxy = new Proxy(this, { get: /* @__PURE__ */ __name((target, key, receiver) => {
      const result = Reflect.get(target, key, receiver);
      if (typeof result !== "function") {
        return result instanceof chai.Assertion ? proxy : result;
      }
      return (...args) => {
        utils.flag(this, "_name", key);
        const promise = Promise.resolve(obj).then((value) => {
          utils.flag(this, "object", value);
          return result.call(this, ...args);
        }, (err) => {
          const _error = new AssertionError2(`promise rejected "${utils.inspect(err)}" instead of resolving`, { showDiff: false });
          _error.cause = err;
          throw _error;
        }).catch((err) => {
          if (isError(err) && error.stack) {
            err.stack = error.stack.replace(error.message, err.message);
          }
          throw err;
        });
        return recordAsyncExpect(test3, promise, createAssertionMessage(utils, this, !!args.length), error, utils.flag(this, "soft"));
      };
    }, "get") });
    return proxy;
  }, "__VITEST_RESOLVES__"));
  utils.addProperty(chai.Assertion.prototype, "rejects", /* @__PURE__ */ __name(function __VITEST_REJECTS__() {
    const error = new Error("rejects");
    utils.flag(this, "promise", "rejects");
    utils.flag(this, "error", error);
    const test3 = utils.flag(this, "vitest-test");
    const obj = utils.flag(this, "object");
    const wrapper = typeof obj === "function" ? obj() : obj;
    if (utils.flag(this, "poll")) {
      throw new SyntaxError(`expect.poll() is not supported in combination with .rejects`);
    }
    if (typeof wrapper?.then !== "function") {
      throw new TypeError(`You must provide a Promise to expect() when using .rejects, not '${typeof wrapper}'.`);
    }
    const proxy = new Proxy(this, { get: /* @__PURE__ */ __name((target, key, receiver) => {
      const result = Reflect.get(target, key, receiver);
      if (typeof result !== "function") {
        return result instanceof chai.Assertion ? proxy : result;
      }
      return (...args) => {
        utils.flag(this, "_name", key);
        const promise = Promise.resolve(wrapper).then((value) => {
          const _error = new AssertionError2(`promise resolved "${utils.inspect(value)}" instead of rejecting`, {
            showDiff: true,
            expected: new Error("rejected promise"),
            actual: value
          });
          throw _error;
        }, (err) => {
          utils.flag(this, "object", err);
          return result.call(this, ...args);
        }).catch((err) => {
          if (isError(err) && error.stack) {
            err.stack = error.stack.replace(error.message, err.message);
          }
          throw err;
        });
        return recordAsyncExpect(test3, promise, createAssertionMessage(utils, this, !!args.length), error, utils.flag(this, "soft"));
      };
    }, "get") });
    return proxy;
  }, "__VITEST_REJECTS__"));
}, "JestChaiExpect");
function formatCalls(spy, msg, showActualCall) {
  if (spy.mock.calls.length) {
    msg += $.gray(`

Received:

${spy.mock.calls.map((callArg, i2) => {
      let methodCall = $.bold(`  ${ordinal(i2 + 1)} ${spy.getMockName()} call:

`);
      if (showActualCall) {
        methodCall += diff(showActualCall, callArg, { omitAnnotationLines: true });
      } else {
        methodCall += stringify(callArg).split("\n").map((line) => `    ${line}`).join("\n");
      }
      methodCall += "\n";
      return methodCall;
    }).join("\n")}`);
  }
  msg += $.gray(`

Number of calls: ${$.bold(spy.mock.calls.length)}
`);
  return msg;
}
__name(formatCalls, "formatCalls");
function formatReturns(spy, results, msg, showActualReturn) {
  if (results.length) {
    msg += $.gray(`

Received:

${results.map((callReturn, i2) => {
      let methodCall = $.bold(`  ${ordinal(i2 + 1)} ${spy.getMockName()} call return:

`);
      if (showActualReturn) {
        methodCall += diff(showActualReturn, callReturn.value, { omitAnnotationLines: true });
      } else {
        methodCall += stringify(callReturn).split("\n").map((line) => `    ${line}`).join("\n");
      }
      methodCall += "\n";
      return methodCall;
    }).join("\n")}`);
  }
  msg += $.gray(`

Number of calls: ${$.bold(spy.mock.calls.length)}
`);
  return msg;
}
__name(formatReturns, "formatReturns");
function getMatcherState(assertion, expect3) {
  const obj = assertion._obj;
  const isNot = utils_exports.flag(assertion, "negate");
  const promise = utils_exports.flag(assertion, "promise") || "";
  const customMessage = utils_exports.flag(assertion, "message");
  const jestUtils = {
    ...getMatcherUtils(),
    diff,
    stringify,
    iterableEquality,
    subsetEquality
  };
  let task = utils_exports.flag(assertion, "vitest-test");
  const currentTestName = task?.fullTestName ?? "";
  if (task?.type !== "test") {
    task = void 0;
  }
  const matcherState = {
    ...getState(expect3),
    currentTestName,
    customTesters: getCustomEqualityTesters(),
    isNot,
    utils: jestUtils,
    promise,
    equals,
    suppressedErrors: [],
    soft: utils_exports.flag(assertion, "soft"),
    poll: utils_exports.flag(assertion, "poll"),
    assertion
  };
  Object.assign(matcherState, { task });
  return {
    state: matcherState,
    isNot,
    obj,
    customMessage
  };
}
__name(getMatcherState, "getMatcherState");
var JestExtendError = class extends Error {
  static {
    __name(this, "JestExtendError");
  }
  constructor(message, actual, expected, __vitest_error_context__) {
    super(message);
    this.actual = actual;
    this.expected = expected;
    this.__vitest_error_context__ = __vitest_error_context__;
  }
};
function JestExtendPlugin(c2, expect3, matchers) {
  return (_, utils) => {
    Object.entries(matchers).forEach(([expectAssertionName, expectAssertion]) => {
      function __VITEST_EXTEND_ASSERTION__(...args) {
        const { state, isNot, obj, customMessage } = getMatcherState(this, expect3);
        const result = expectAssertion.call(state, obj, ...args);
        if (result && typeof result === "object" && typeof result.then === "function") {
          const thenable = result;
          return thenable.then(({ pass: pass2, message: message2, actual: actual2, expected: expected2, meta: meta2 }) => {
            if (pass2 && isNot || !pass2 && !isNot) {
              const errorMessage = (customMessage ? `${customMessage}: ` : "") + message2();
              throw new JestExtendError(errorMessage, actual2, expected2, {
                assertionName: expectAssertionName,
                meta: meta2
              });
            }
          });
        }
        const { pass, message, actual, expected, meta } = result;
        if (pass && isNot || !pass && !isNot) {
          const errorMessage = (customMessage ? `${customMessage}: ` : "") + message();
          throw new JestExtendError(errorMessage, actual, expected, {
            assertionName: expectAssertionName,
            meta
          });
        }
      }
      __name(__VITEST_EXTEND_ASSERTION__, "__VITEST_EXTEND_ASSERTION__");
      const softWrapper = wrapAssertion(utils, expectAssertionName, __VITEST_EXTEND_ASSERTION__);
      utils.addMethod(globalThis[JEST_MATCHERS_OBJECT].matchers, expectAssertionName, softWrapper);
      utils.addMethod(c2.Assertion.prototype, expectAssertionName, softWrapper);
      if (expectAssertion.__vitest_poll_takeover__) {
        const addedMethod = c2.Assertion.prototype[expectAssertionName];
        Object.defineProperty(addedMethod, "__vitest_poll_takeover__", { value: true });
      }
      class CustomMatcher extends AsymmetricMatcher3 {
        static {
          __name(this, "CustomMatcher");
        }
        constructor(inverse = false, ...sample) {
          super(sample, inverse);
        }
        asymmetricMatch(other) {
          const { pass } = expectAssertion.call(this.getMatcherContext(expect3), other, ...this.sample);
          return this.inverse ? !pass : pass;
        }
        toString() {
          return `${this.inverse ? "not." : ""}${expectAssertionName}`;
        }
        getExpectedType() {
          return "any";
        }
        toAsymmetricMatcher() {
          return `${this.toString()}<${this.sample.map((item) => stringify(item)).join(", ")}>`;
        }
      }
      const customMatcher = /* @__PURE__ */ __name((...sample) => new CustomMatcher(false, ...sample), "customMatcher");
      Object.defineProperty(expect3, expectAssertionName, {
        configurable: true,
        enumerable: true,
        value: customMatcher,
        writable: true
      });
      Object.defineProperty(expect3.not, expectAssertionName, {
        configurable: true,
        enumerable: true,
        value: /* @__PURE__ */ __name((...sample) => new CustomMatcher(true, ...sample), "value"),
        writable: true
      });
      Object.defineProperty(globalThis[ASYMMETRIC_MATCHERS_OBJECT], expectAssertionName, {
        configurable: true,
        enumerable: true,
        value: customMatcher,
        writable: true
      });
    });
  };
}
__name(JestExtendPlugin, "JestExtendPlugin");
var JestExtend = /* @__PURE__ */ __name((chai, utils) => {
  utils.addMethod(chai.expect, "extend", (expect3, expects) => {
    use(JestExtendPlugin(chai, expect3, expects));
  });
}, "JestExtend");

// ../../../../tmp/c-read/prof/vitest-shim.mjs
import fc from "/work/wt-c/node_modules/fast-check/lib/fast-check.js";
fc.configureGlobal({ seed: 20261125 });
use(JestExtend);
use(JestChaiExpect);
use(JestAsymmetricMatchers);
var expect2 = /* @__PURE__ */ __name((v, m) => expect(v, m), "expect");
var jobs = [];
var each = /* @__PURE__ */ __name((f) => (rows) => (n, g) => {
  for (const r of rows) f(n, () => g(...Array.isArray(r) ? r : [r]));
}, "each");
var describe = /* @__PURE__ */ __name((n, f) => f(), "describe");
var it = /* @__PURE__ */ __name((n, o2, f) => jobs.push([n, typeof o2 === "function" ? o2 : f]), "it");
it.each = each(it);
it.skipIf = () => () => {
};
describe.each = each(describe);
describe.skipIf = () => () => {
};
var beforeAll = /* @__PURE__ */ __name((f) => jobs.unshift(["before", f]), "beforeAll");
var afterAll = /* @__PURE__ */ __name(() => {
}, "afterAll");
globalThis.__run = async (only) => {
  const all = process.cpuUsage();
  for (const [n, f] of jobs) {
    if (only && n !== "before" && !String(n).includes(only)) continue;
    const t2 = process.cpuUsage();
    try {
      await f();
    } catch (e) {
      console.log("FAIL", n, String(e).slice(0, 300));
    }
    const u3 = process.cpuUsage(t2);
    const ms = (u3.user + u3.system) / 1e3;
    if (ms > 100) console.log(String(Math.round(ms)).padStart(7), String(n).slice(0, 110));
  }
  const u2 = process.cpuUsage(all);
  console.log("TOTAL", Math.round((u2.user + u2.system) / 1e3));
};

// src/gate-order.ts
var gateOrder = {
  rnn: ["h"],
  lstm: ["i", "f", "c", "o"],
  gru: ["z", "r", "h"]
};

// src/errors.ts
var InvalidNetwork = defineError(
  "E_ENGINE_NETWORK",
  "usage",
  ({ problems }) => ({
    message: `The network's description must be complete and consistent, got: ${problems.join("; ")}.`,
    remedy: "Correct the fields named."
  })
);
var ShapeMismatch = defineError(
  "E_ENGINE_SHAPE",
  "usage",
  ({ problems }) => ({
    message: `Arrays must have the names and shapes that the network asks for, got: ${problems.join("; ")}.`,
    remedy: "Reshape or rename them; `parameterShapes(network, features)` lists what the weights must be."
  })
);
var InvalidOption = defineError(
  "E_ENGINE_OPTION",
  "usage",
  ({ option, rule, got }) => ({
    message: `Option ${option} must be ${rule}, got ${String(got)}.`,
    remedy: "Pass a value in that range."
  })
);
var OutOfMemory = defineError(
  "E_ENGINE_MEMORY",
  "resource",
  ({ needBytes, usedBytes, limitBytes }) => ({
    message: `The engine's memory must stay below ${mebibytes(limitBytes)}, got a request for ${mebibytes(needBytes)} on top of ${mebibytes(usedBytes)} in use; nothing was changed.`,
    remedy: "Use a smaller batch, fewer time steps or fewer units, or dispose trainers and recordings no longer used."
  })
);
var NotFinite = defineError(
  "E_ENGINE_NOT_FINITE",
  "diverged",
  ({ what, where }) => ({
    message: `All numbers of a training step must be finite, got ${what}${where.length > 0 ? ` (${where.join(", ")})` : ""}; the weights are those before the step.`,
    remedy: "Look for NaN in the data, lower the learning rate, or set clipNorm."
  })
);
var Disposed = defineError("E_ENGINE_DISPOSED", "usage", ({ what }) => ({
  message: `${what} must not be used after dispose().`,
  remedy: "Make a new one."
}));
var WorkerLost = defineError(
  "E_ENGINE_WORKER",
  "resource",
  ({ thread, weightsIntact }) => ({
    message: `Every thread must finish its part of a step, got no answer from thread ${thread}; ${weightsIntact ? "the weights are those before the step" : "the weights were being written and are lost"}.`,
    remedy: weightsIntact ? "Repeat the step: the engine goes on without that thread." : "Restore the trainer with write() and repeat the step: the engine goes on without that thread."
  })
);
var Unsupported = defineError(
  "E_ENGINE_UNSUPPORTED",
  "resource",
  ({ missing }) => ({
    message: `The engine needs ${missing}, which this runtime lacks.`,
    remedy: "Use a current browser or Node 20.19 and later; elsewhere fall back to plain TensorFlow.js."
  })
);
function mebibytes(bytes) {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
__name(mebibytes, "mebibytes");

// src/network-problems.ts
function isSize(value) {
  return Number.isInteger(value) && value >= 1 && value <= 65536;
}
__name(isSize, "isSize");
function problemsOf(network, features) {
  const problems = [];
  const names = /* @__PURE__ */ new Set();
  const head = network.head;
  if (network.layers.length === 0 && head === void 0) problems.push("neither layers nor a head");
  if (!isSize(features)) problems.push(`features: a whole number from 1 to 65536, got ${features}`);
  const { embedding } = network;
  if (embedding !== void 0) problems.push(...embeddingProblems(network, features));
  if (embedding !== void 0) names.add(embedding.name ?? "embedding");
  if (embedding === void 0 && head?.tied) problems.push(`${head.name ?? "head"}: tied needs an embedding`);
  const entries = head ? [...network.layers, head] : [...network.layers];
  for (const entry of entries) {
    const name = entry.name ?? "head";
    if (names.has(name)) problems.push(`${name}: two layers have this name`);
    names.add(name);
    const size2 = "cell" in entry ? entry.units : entry.outputs;
    if (!isSize(size2)) problems.push(`${name}: units must be a whole number from 1 to 65536, got ${size2}`);
    const dropout = entry.dropout ?? 0;
    if (!(dropout >= 0 && dropout < 1))
      problems.push(`${name}: dropout must be at least 0 and below 1, got ${dropout}`);
    if (!("cell" in entry)) {
      if (entry.targets !== "last" && entry.targets !== "every-step")
        problems.push(`${name}: targets must be last or every-step, got ${String(entry.targets)}`);
      continue;
    }
    if (!(entry.cell in gateOrder)) problems.push(`${name}: cell must be rnn, lstm or gru, got ${String(entry.cell)}`);
    const recurrentDropout = entry.recurrentDropout ?? 0;
    if (!(recurrentDropout >= 0 && recurrentDropout < 1))
      problems.push(`${name}: recurrentDropout must be at least 0 and below 1, got ${recurrentDropout}`);
    if (!["step", "sequence"].includes(entry.dropoutPer ?? "step"))
      problems.push(`${name}: dropoutPer must be step or sequence, got ${entry.dropoutPer}`);
    const activation = entry.activation ?? "tanh";
    if (!["tanh", "relu", "sigmoid"].includes(activation) || entry.cell !== "rnn" && activation !== "tanh")
      problems.push(`${name}: activation ${activation} is not one that ${entry.cell} has here`);
    if (!["sigmoid", "hardSigmoid"].includes(entry.recurrentActivation ?? "sigmoid"))
      problems.push(`${name}: recurrentActivation must be sigmoid or hardSigmoid, got ${entry.recurrentActivation}`);
    if (!["forward", "reversed", "bidirectional"].includes(entry.direction ?? "forward"))
      problems.push(`${name}: direction must be forward, reversed or bidirectional, got ${entry.direction}`);
  }
  return problems;
}
__name(problemsOf, "problemsOf");
function embeddingProblems({ embedding, layers, head }, features) {
  const { name = "embedding", vocabulary, width } = embedding;
  const problems = [];
  if (features !== 1) problems.push(`${name}: inputs are token numbers, one feature, got ${features}`);
  for (const [what, size2] of Object.entries({ vocabulary, width })) {
    if (!isSize(size2)) problems.push(`${name}: ${what} must be a whole number from 1 to 65536, got ${size2}`);
  }
  const top = layers.at(-1);
  if (top === void 0) problems.push(`${name}: an embedding needs a recurrent layer above it`);
  if (!head?.tied || top === void 0) return problems;
  const headName = head.name ?? "head";
  if (head.outputs !== vocabulary) {
    problems.push(`${headName}: tied outputs are the vocabulary, ${vocabulary}, got ${head.outputs}`);
  }
  const above = top.units * (top.direction === "bidirectional" ? 2 : 1);
  if (above !== width) {
    problems.push(`${headName}: tied needs outputs of ${top.name} as wide as the embedding, ${width}, got ${above}`);
  }
  return problems;
}
__name(embeddingProblems, "embeddingProblems");

// src/network.ts
function resolveNetwork(network, features) {
  const problems = problemsOf(network, features);
  if (problems.length > 0) throw new InvalidNetwork({ problems });
  const layers = [];
  let inputs = network.embedding?.width ?? features;
  for (const spec of network.layers) {
    const bidirectional = spec.direction === "bidirectional";
    const pass = /* @__PURE__ */ __name((prefix, reversed) => ({
      prefix,
      group: spec.name,
      kernel: { name: `${prefix}/kernel`, group: spec.name, turned: false },
      cell: spec.cell,
      inputs,
      units: spec.units,
      activation: spec.activation ?? "tanh",
      hardSigmoid: spec.recurrentActivation === "hardSigmoid",
      resetAfter: spec.cell === "gru" && (spec.resetAfter ?? true),
      useBias: spec.useBias ?? true,
      reversed
    }), "pass");
    const passes = bidirectional ? [pass(`${spec.name}/forward`, false), pass(`${spec.name}/backward`, true)] : [pass(spec.name, spec.direction === "reversed")];
    const outputs = spec.units * passes.length;
    layers.push({
      group: spec.name,
      inputs,
      outputs,
      dropout: spec.dropout ?? 0,
      dropoutPerSequence: spec.dropoutPer === "sequence",
      recurrentDropout: spec.recurrentDropout ?? 0,
      dense: false,
      passes
    });
    inputs = outputs;
  }
  const head = network.head;
  if (head) {
    const group = head.name ?? "head";
    const layer = denseLayer(group, { inputs, units: head.outputs, useBias: head.useBias ?? true });
    const passes = layer.passes.map((pass) => head.tied ? { ...pass, kernel: tableKernel(network) } : pass);
    layers.push({ ...layer, dropout: head.dropout ?? 0, passes });
  }
  return layers;
}
__name(resolveNetwork, "resolveNetwork");
function denseLayer(group, { inputs, units, useBias }) {
  const pass = {
    prefix: group,
    group,
    kernel: { name: `${group}/kernel`, group, turned: false },
    cell: "dense",
    inputs,
    units,
    activation: "tanh",
    hardSigmoid: false,
    resetAfter: false,
    useBias,
    reversed: false
  };
  return {
    group,
    inputs,
    outputs: units,
    dropout: 0,
    dropoutPerSequence: false,
    recurrentDropout: 0,
    dense: true,
    passes: [pass]
  };
}
__name(denseLayer, "denseLayer");
function tableKernel({ embedding }) {
  const group = embedding?.name ?? "embedding";
  return { name: `${group}/embeddings`, group, turned: true };
}
__name(tableKernel, "tableKernel");
function resolveTable(network) {
  const { embedding, head } = network;
  if (embedding === void 0 || head?.tied) return null;
  const { width, vocabulary } = embedding;
  const layer = denseLayer(embedding.name ?? "embedding", { inputs: width, units: vocabulary, useBias: false });
  return { ...layer, passes: layer.passes.map((pass) => ({ ...pass, kernel: tableKernel(network) })) };
}
__name(resolveTable, "resolveTable");
function lastOnly(network) {
  return (network.head?.targets ?? network.outputs) === "last";
}
__name(lastOnly, "lastOnly");
function passShapes(pass) {
  const width = pass.cell === "dense" ? pass.units : gateOrder[pass.cell].length * pass.units;
  const { name, turned } = pass.kernel;
  const shapes = /* @__PURE__ */ new Map([[name, turned ? [width, pass.inputs] : [pass.inputs, width]]]);
  if (pass.cell !== "dense") shapes.set(`${pass.prefix}/recurrent_kernel`, [pass.units, width]);
  if (pass.useBias) shapes.set(`${pass.prefix}/bias`, pass.resetAfter ? [2, width] : [width]);
  return shapes;
}
__name(passShapes, "passShapes");
function parameterShapes(network, features) {
  const layers = resolveNetwork(network, features);
  const passes = layers.flatMap((layer) => layer.passes.flatMap((p) => [...passShapes(p)]));
  const { embedding } = network;
  if (embedding === void 0) return new Map(passes);
  return new Map([[tableKernel(network).name, [embedding.vocabulary, embedding.width]], ...passes]);
}
__name(parameterShapes, "parameterShapes");
function stateShapes(layers, batch) {
  const shapes = /* @__PURE__ */ new Map();
  for (const pass of layers.flatMap((layer) => layer.passes)) {
    if (pass.cell === "dense") continue;
    shapes.set(`${pass.prefix}/h`, [batch, pass.units]);
    if (pass.cell === "lstm") shapes.set(`${pass.prefix}/c`, [batch, pass.units]);
  }
  return shapes;
}
__name(stateShapes, "stateShapes");
function featuresOf(network, weights) {
  if (network.embedding !== void 0) return 1;
  const first = network.layers[0];
  const name = first ? `${first.name}${first.direction === "bidirectional" ? "/forward" : ""}/kernel` : `${network.head?.name ?? "head"}/kernel`;
  const kernel = weights.get(name);
  if (kernel?.shape.length !== 2)
    throw new ShapeMismatch({ problems: [`${name}: ${kernel ? formatShape(kernel.shape) : "missing"}`] });
  return kernel.shape[0];
}
__name(featuresOf, "featuresOf");
function checkArrays(what, shapes, arrays, partial) {
  const problems = [];
  for (const [name, shape] of shapes) {
    const array = arrays.get(name);
    if (!array) {
      if (!partial) problems.push(`${what} ${name} is missing, expected ${formatShape(shape)}`);
    } else if (!shapesEqual(array.shape, shape) || array.data.length !== shape.reduce((size2, n) => size2 * n, 1)) {
      problems.push(
        `${what} ${name} has shape ${formatShape(array.shape)} and ${array.data.length} values, expected ${formatShape(shape)}`
      );
    }
  }
  for (const name of arrays.keys()) if (!shapes.has(name)) problems.push(`${what} ${name} is not of this network`);
  if (problems.length > 0) throw new ShapeMismatch({ problems });
}
__name(checkArrays, "checkArrays");

// src/dropout.ts
function dropoutThreshold(rate) {
  return Math.min(65535, Math.max(1, Math.round(rate * 65536)));
}
__name(dropoutThreshold, "dropoutThreshold");
function dropoutScale(rate) {
  return 65536 / (65536 - dropoutThreshold(rate));
}
__name(dropoutScale, "dropoutScale");
function dropoutStream(layer) {
  let hash = 2166136261;
  for (let i2 = 0; i2 < layer.length; i2++) hash = Math.imul(hash ^ layer.charCodeAt(i2), 16777619) >>> 0;
  return hash;
}
__name(dropoutStream, "dropoutStream");

// src/plan-layout.ts
var DENSE = 0;
var RNN_TANH = 1;
var RNN_RELU = 2;
var RNN_SIGMOID = 3;
var LSTM = 4;
var GRU_RESET_AFTER = 5;
var GRU_RESET_BEFORE = 6;
var PHASE_BLOCK = 1;
var PHASE_GRADIENT = 2;
var PHASE_UPDATE = 3;
var FORWARD_ONLY = 0;
var FORWARD_AND_BACKWARD = 1;
var BACKWARD_ONLY = 2;
var LOSS_MSE = 0;
var LOSS_MAE = 1;
var LOSS_HUBER = 2;
var LOSS_QUANTILE = 3;
var LOSS_GAUSSIAN = 4;
var LOSS_CROSS_ENTROPY = 5;
var ADAM = 0;
var SGD = 1;
var P_CELL = 0;
var P_HARD = 1;
var P_UNITS = 2;
var P_PADDED = 3;
var P_INPUTS = 4;
var P_INPUTS_PADDED = 5;
var P_GATES = 6;
var P_ROWS = 7;
var P_STATE_ROW = 8;
var P_STEPS = 9;
var P_REVERSED = 10;
var P_GATE_TABLE = 11;
var P_INPUT_COLUMN = 23;
var P_STATE_COLUMN = 25;
var P_WEIGHTS = 27;
var P_TRANSPOSED = 28;
var P_GRADIENT = 29;
var P_MOMENT1 = 30;
var P_MOMENT2 = 31;
var P_X = 32;
var P_SAVED = 48;
var P_SAVED_R = 49;
var P_STATE_IN = 50;
var P_CELL_IN = 51;
var P_STATE_OUT = 52;
var P_CELL_OUT = 53;
var P_STATE_UPSTREAM = 54;
var P_CELL_UPSTREAM = 55;
var P_STATE_GRADIENT = 56;
var P_CELL_GRADIENT = 57;
var P_OUT_OFFSET = 58;
var P_RATES = 59;
var P_ONE_RATE = 71;
var P_DROP = 72;
var P_DROP_SCALE = 73;
var P_DROP_STREAM = 74;
var P_BITS = 75;
var P_BITS_BLOCK = 76;
var P_AHEAD = 77;
var P_TABLE = 78;
var P_ANCHOR = 79;
var P_WORDS = 80;
var TABLE_ALONE = 1;
var TABLE_AND_KERNEL = 2;
var L_PASSES = 0;
var L_PASS = 1;
var L_INPUTS = 3;
var L_STEPS = 4;
var L_LAST = 5;
var L_IN = 6;
var L_IN_STEP = 7;
var L_OUT = 8;
var L_OUT_STEP = 9;
var L_UPSTREAM = 10;
var L_UPSTREAM_STEP = 11;
var L_DOWNSTREAM = 12;
var L_DOWNSTREAM_STEP = 13;
var L_DROP = 14;
var L_DROP_SCALE = 15;
var L_DROP_STREAM = 16;
var L_BITS = 17;
var L_BITS_STEP = 18;
var L_BITS_BLOCK = 19;
var L_BACKWARD = 20;
var L_INPUT_GRADIENT = 21;
var L_OUT_FEATURES = 22;
var L_WORDS = 24;
var H_LAYERS = 0;
var H_LAYER_TABLE = 1;
var H_BATCH = 2;
var H_ROW_BYTES = 3;
var H_SCRATCH = 4;
var H_SCRATCH_BYTES = 5;
var H_SCRATCH_STATE = 6;
var H_SCRATCH_STATE_BYTES = 7;
var H_INPUT = 8;
var H_OUTPUT = 9;
var H_BACKWARD = 10;
var H_TARGETS = 11;
var H_LOSS = 12;
var H_LOSS_SUMS = 13;
var H_LOSS_SCALE = 14;
var H_UPSTREAM = 15;
var H_INPUT_GRADIENT = 16;
var H_SEED_LOW = 17;
var H_SEED_HIGH = 18;
var H_COUNTER = 19;
var H_CHUNKS = 20;
var H_CHUNK_COUNT = 21;
var H_SQUARES = 22;
var H_OPTIMIZER = 23;
var H_BETA1 = 24;
var H_BETA2 = 25;
var H_EPSILON = 26;
var H_CLIP = 27;
var H_BLOCKS = 28;
var H_WEIGHTS = 29;
var H_MASK = 30;
var H_REST1 = 31;
var H_REST2 = 32;
var H_TARGET_WIDTH = 33;
var H_QUANTILES = 34;
var H_QUANTILE_COUNT = 35;
var H_DELTA = 36;
var H_TOKEN_OFFSETS = 37;
var H_TOKEN_POSITIONS = 38;
var H_WORDS = 40;
var SEGMENT_BYTES = 16384;
var PANELS_PER_CHUNK = 8;
var CONTROL_WAKE = 1280;
var CONTROL_STOP = 1284;
var CONTROL_BUSY = 1536;
var MOST_THREADS = 64;
var MEMORY_START = 4096;

// src/heap.ts
var PAGE = 65536;
var ALIGNMENT = 64;
var Heap = class {
  static {
    __name(this, "Heap");
  }
  memory;
  #limit;
  #sizes = /* @__PURE__ */ new Map();
  #free;
  #end;
  #used = 0;
  #f32;
  #i32;
  #f64;
  #bytes;
  /**
   * @param memory undefined where none could be had
   * @throws E_ENGINE_UNSUPPORTED where there is no WebAssembly; E_ENGINE_MEMORY where it refused to reserve memory
   */
  constructor(memory, limitBytes) {
    if (typeof WebAssembly === "undefined") throw new Unsupported({ missing: "WebAssembly" });
    if (memory === void 0) throw new OutOfMemory({ needBytes: PAGE, usedBytes: 0, limitBytes });
    this.memory = memory;
    this.#limit = limitBytes;
    this.#end = memory.buffer.byteLength;
    this.#free = [{ at: MEMORY_START, bytes: this.#end - MEMORY_START }];
    const buffer = memory.buffer;
    this.#f32 = new Float32Array(buffer);
    this.#i32 = new Int32Array(buffer);
    this.#f64 = new Float64Array(buffer);
    this.#bytes = new Uint8Array(buffer);
  }
  get f32() {
    return this.#f32;
  }
  get i32() {
    return this.#i32;
  }
  get f64() {
    return this.#f64;
  }
  /** Bytes given out now. */
  get usedBytes() {
    return this.#used;
  }
  /** A zeroed piece, aligned to a cache line. */
  allocate(bytes) {
    const need = Math.max(ALIGNMENT, Math.ceil(bytes / ALIGNMENT) * ALIGNMENT);
    let span = this.#free.find((candidate) => candidate.bytes >= need);
    if (!span) span = this.#grow(need);
    const at = span.at;
    span.at += need;
    span.bytes -= need;
    if (span.bytes === 0) this.#free.splice(this.#free.indexOf(span), 1);
    this.#sizes.set(at, need);
    this.#used += need;
    this.#bytes.fill(0, at, at + need);
    return at;
  }
  /** Gives a piece back; unknown addresses are ignored, so that giving back twice does no harm. */
  release(at) {
    const bytes = this.#sizes.get(at);
    if (bytes === void 0) return;
    this.#sizes.delete(at);
    this.#used -= bytes;
    let place = this.#free.findIndex((span) => span.at > at);
    if (place < 0) place = this.#free.length;
    this.#free.splice(place, 0, { at, bytes });
    const before = this.#free[place - 1];
    const here = this.#free[place];
    const after = this.#free[place + 1];
    if (after && here.at + here.bytes === after.at) {
      here.bytes += after.bytes;
      this.#free.splice(place + 1, 1);
    }
    if (before && before.at + before.bytes === here.at) {
      before.bytes += here.bytes;
      this.#free.splice(place, 1);
    }
  }
  #grow(need) {
    const last = this.#free.at(-1);
    const open = last && last.at + last.bytes === this.#end ? last : void 0;
    const pages = Math.ceil((need - (open?.bytes ?? 0)) / PAGE);
    const generous = Math.max(pages, Math.floor(this.#end / PAGE / 4));
    const fits = /* @__PURE__ */ __name((count) => this.#end + count * PAGE <= this.#limit, "fits");
    const grown = fits(generous) && this.#tryGrow(generous) || fits(pages) && this.#tryGrow(pages) || void 0;
    if (!grown) throw new OutOfMemory({ needBytes: need, usedBytes: this.#used, limitBytes: this.#limit });
    const added = { at: this.#end, bytes: grown * PAGE };
    this.#end += added.bytes;
    const buffer = this.memory.buffer;
    this.#f32 = new Float32Array(buffer);
    this.#i32 = new Int32Array(buffer);
    this.#f64 = new Float64Array(buffer);
    this.#bytes = new Uint8Array(buffer);
    if (open) {
      open.bytes += added.bytes;
      return open;
    }
    this.#free.push(added);
    return added;
  }
  #tryGrow(pages) {
    try {
      this.memory.grow(pages);
      return pages;
    } catch {
      return void 0;
    }
  }
};

// src/generated/binaries.ts
var simd = "AGFzbQEAAAAByAEVYAd/f39/f39/AGAFf39/f38AYAZ/f39/f38AYAR/f39/AGADf39/AGAKf39/f39/f39/fwBgC39/f39/f39/f39/AGAIf39/f39/f38AYAF8AXxgB39/f39/fX8AYAl/f39/f39/f38AYAZ/f39/f30AYAx/f39/f39/f39/f38AYAd/f397f31/AXxgAAF/YAJ/fwBgAX8BfGALf39/f399f39/f38AYAV/f39/fQBgBn9/f399fwF8YAl/f39/f39/f38BfAISAQNlbnYGbWVtb3J5AgEBgIAEAysqBwAACAkACgILDA0EAgIDAwEODxAEAwUFBgYAAQEREhMUAQIAAAABAAMAB3MKBHBhY2sAHAl0cmFuc3Bvc2UACwZ1bnBhY2sAGwdwcm9kdWN0AAAIcnVuQ2h1bmsAFQtzcXVhcmVkTm9ybQATC2Ryb3BvdXRCaXRzAAYJbWFza0FnYWluAB4KbWFza1ZhbHVlcwAdCWJsb2NrUm93cwARDAECCrz5ASqSBAILewJ/IAEhByACIANBBXRqIRQDQCAFIBNKBEAgBgR7IAT9AAQAIQggBP0ABCAhCSAE/QAEMCEKIAT9AARAIQsgBP0ABFAhDCAE/QAEYCENIAT9AARwIQ4gBP0ABBAF/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhDf0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhCv0MAAAAAAAAAAAAAAAAAAAAACEJ/QwAAAAAAAAAAAAAAAAAAAAAIQj9DAAAAAAAAAAAAAAAAAAAAAALIQ8gACEBIAIhAwNAIAMgFEkEQCAIIAH9CQIAIhEgA/0ABAAiEP3mAf3kASEIIA8gESAD/QAEECIR/eYB/eQBIQ8gCSAB/QkCBCISIBD95gH95AEhCSAKIBIgEf3mAf3kASEKIAsgAf0JAggiEiAQ/eYB/eQBIQsgDCASIBH95gH95AEhDCANIAH9CQIMIhIgEP3mAf3kASENIA4gEiAR/eYB/eQBIQ4gAUEQaiEBIANBIGohAwwBCwsgBCAI/QsEACAEIA/9CwQQIAQgCf0LBCAgBCAK/QsEMCAEIAv9CwRAIAQgDP0LBFAgBCAN/QsEYCAEIA79CwRwIARBgAFqIQQgACAHaiEAIBNBAWohEwwBCwsLjgEBBH8gBkEERgRAIAIgAyAEbGogACABQQJ0/AoAAA8LIAZBAnUiByAFIARrIgUgBSAHShshCQNAIAggCUgEQCAAIAhBAnRqIQcgAiAEIAhqIANsaiIFIAFBAnRqIQoDQCAFIApJBEAgBSAHKgIAOAIAIAYgB2ohByAFQQRqIQUMAQsLIAhBAWohCAwBCwsL4gUCBn8JeyACIANBAnRqIQoDQCAJQQhqIAVMBEAgBgR7IAT9AAQABf0MAAAAAAAAAAAAAAAAAAAAAAshDSAGBHsgBP0ABBAF/QwAAAAAAAAAAAAAAAAAAAAACyEOIAYEeyAE/QAEIAX9DAAAAAAAAAAAAAAAAAAAAAALIQ8gBgR7IAT9AAQwBf0MAAAAAAAAAAAAAAAAAAAAAAshECAGBHsgBP0ABEAF/QwAAAAAAAAAAAAAAAAAAAAACyERIAYEeyAE/QAEUAX9DAAAAAAAAAAAAAAAAAAAAAALIRIgBgR7IAT9AARgBf0MAAAAAAAAAAAAAAAAAAAAAAshEyAGBHsgBP0ABHAF/QwAAAAAAAAAAAAAAAAAAAAACyEUIAAiAyABQQJ0aiEIIAFBAXQiCyABaiEMIAIhBwNAIAcgCkkEQCANIAf9CQIAIhUgA/0ABAD95gH95AEhDSAOIBUgASADav0ABAD95gH95AEhDiAPIBUgAyALav0ABAD95gH95AEhDyAQIBUgAyAMav0ABAD95gH95AEhECARIBUgCP0ABAD95gH95AEhESASIBUgASAIav0ABAD95gH95AEhEiATIBUgCCALav0ABAD95gH95AEhEyAUIBUgCCAMav0ABAD95gH95AEhFCADQRBqIQMgCEEQaiEIIAdBBGohBwwBCwsgBCAN/QsEACAEIA79CwQQIAQgD/0LBCAgBCAQ/QsEMCAEIBH9CwRAIAQgEv0LBFAgBCAT/QsEYCAEIBT9CwRwIARBgAFqIQQgACABQQN0aiEAIAlBCGohCQwBCwsDQCAFIAlKBEAgBgR7IAT9AAQABf0MAAAAAAAAAAAAAAAAAAAAAAshDSAAIQcgAiEDA0AgAyAKSQRAIA0gA/0JAgAgB/0ABAD95gH95AEhDSAHQRBqIQcgA0EEaiEDDAELCyAEIA39CwQAIARBEGohBCAAIAFqIQAgCUEBaiEJDAELCwvdAQMCfwJ8AX4gAET////////vf2UgAEQAAAAAAAAAAGRxRQRARAAAAAAAAPh/DwsgAL0iBUI0iKdB/wdrIQIgBUL/////////B4NCgICAgICAgPg/hL8iAETNO39mnqD2P2QEQCACQQFqIQIgAEQAAAAAAADgP6IhAAsgAEQAAAAAAADwv6AgAEQAAAAAAADwP6CjIgAgAKIhBEETIQEDQCABQQBKBEAgAyAEokQAAAAAAADwPyABt6OgIQMgAUECayEBDAELCyACt0TvOfr+Qi7mP6IgACAAoCADoqAL2QECBH8DeyAF/RMhCwNAIAYgCEsEQEEAIQcDQCAEIAdKBEAgAiAHai0AAP0RIgz9DBAAAAAgAAAAQAAAAIAAAAD9Tv0MAAAAAAAAAAAAAAAAAAAAAP04IAsgBiAHbCAIaiIKIAFqIgn9AAQQ/eYB/U4hDSAAIApqIgogDP0MAQAAAAIAAAAEAAAACAAAAP1O/QwAAAAAAAAAAAAAAAAAAAAA/TggCyAJ/QAEAP3mAf1O/QsEACAKIA39CwQQIAdBAWohBwwBCwsgAiADaiECIAhBIGohCAwBCwsLigEBBH8gBkEERgRAIAUgACABIAJsaiAEQQJ0/AoAAA8LA0AgCCAGQQJ1SARAIAUgCEECdGohCSAAIAIgCGoiByADQQFrIgogByAKSBsgAWxqIgcgBEECdGohCgNAIAcgCkkEQCAJIAcqAgA4AgAgB0EEaiEHIAYgCWohCQwBCwsgCEEBaiEIDAELCwu6CQINewN/IAJBB2pBA3UhGCAE/REhDQNAIBYgGEgEQCABIBhsIBZq/REiDiEQIAP9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASIS/QwEAAAABAAAAAQAAAAEAAAA/a4BIRMgBf0RIhEhDyAG/REiCSEKIAchAiAIIQRBACEXA0AgF0EKSARAIBD9DFMfUdJTH1HSUx9R0lMfUdL93gEgEP0MUx9R0lMfUdJTH1HSUx9R0v3fAf0NBAUGBwwNDg8UFRYXHB0eHyAO/QxTH1HSUx9R0lMfUdJTH1HS/d4BIA79DFMfUdJTH1HSUx9R0lMfUdL93wH9DQQFBgcMDQ4PFBUWFxwdHh8hFSAQ/QxTH1HSUx9R0lMfUdJTH1HS/bUBIQsgDv0MUx9R0lMfUdJTH1HSUx9R0v21ASEMIBH9DFeNns1XjZ7NV42ezVeNns393gEgEf0MV42ezVeNns1XjZ7NV42ezf3fAf0NBAUGBwwNDg8UFRYXHB0eHyAS/VEgAv0RIg79USEQIA/9DFeNns1XjZ7NV42ezVeNns393gEgD/0MV42ezVeNns1XjZ7NV42ezf3fAf0NBAUGBwwNDg8UFRYXHB0eHyAT/VEgDv1RIQ4gEf0MV42ezVeNns1XjZ7NV42ezf21ASESIA/9DFeNns1XjZ7NV42ezVeNns39tQEhEyAJ/VEgBP0RIgn9USERIBUgCv1RIAn9USEPIAshCSAMIQogAkHHjKKOBmshAiAEQfui4aQEayEEIBdBAWohFwwBCwsgACAWQQN0aiICIBBBAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kASASQQD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBCHRyIBFBAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEQdHIgCUEA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRh0ciAOQQD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAEgE0EA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQQh0ciAPQQD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBEHRyIApBAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEYdHJBBHRyNgIAIAIgEEEQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBIBJBEP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEIdHIgEUEQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRB0ciAJQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBGHRyIA5BEP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kASATQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBCHRyIA9BEP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEQdHIgCkEQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRh0ckEEdHI2AgQgFkEBaiEWDAELCwv0AwIPewR/A0AgAiAVSwRAIAAgFWoiGCABaiEWIBj9AAQAQYAQ/QkCACIQ/eoBQYAQ/QkCBCIR/esBIgYgBv3mASEOIAZBgBD9CQIkIhIgDkGAEP0JAiAiEyAOQYAQ/QkCHCIGIA5BgBD9CQIYIgcgDkGAEP0JAhQiCCAOQYAQ/QkCECIJIA5BgBD9CQIMIgr95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gFBgBD9CQI0IgsgDkGAEP0JAjAiDCAOQYAQ/QkCLCINIA5BgBD9CQIoIhT95gH95AH95gH95AH95gH95AH95wEiDiAW/QAEACADIBVqIhf9AAQAIA795QH95gH95AEhDyAY/QAEECAQ/eoBIBH96wEiECAQ/eYBIREgECASIBEgEyARIAYgESAHIBEgCCARIAkgESAK/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYBIAsgESAMIBEgDSARIBT95gH95AH95gH95AH95gH95AH95wEiBiAW/QAEECAX/QAEECAG/eUB/eYB/eQBIQcgGCAO/QsEACAYIAb9CwQQIAQgFWoiFiAP/QsEACAWIAf9CwQQIAUgFWoiFiAP/QsEACAWIAf9CwQQIBVBIGohFQwBCwsLxAQDBH8LewF9IAFB7ABqKAIAIQcgASACQQJ0QT5qQQJ0aioCACIVQwAAAABeBEAgAUG8AmooAgAhCCAV/RMhCiADIQYDQCAEIAZLBEAgBiAHaiIJ/QAEACELIAkgCyAKIAYgCGr9AAQAIAv95QH95gH95AH9CwQAIAZBEGohBgwBCwsLIAFB9ABqKAIAIQYgAUH4AGooAgAhCCABQfwAaigCACEJIAX9EyERIAEgAkECdCICQTtqQQJ0aioCAIz9EyESQwAAgD8gASACQT1qQQJ0aioCAJP9EyELIABB4ABqKgIA/RMhDCAAQdwAaigCAEUEQCAAQfwAaioCAP0TIQogAEHkAGoqAgD9EyENIABBgAFqKgIA/RMhDiAAQegAaioCAP0TIQ8gASACQTxqQQJ0aioCAP0TIRADQCADIARJBEAgCiARIAMgBmr9AAQA/eYBIhP95gEgDCADIAhqIgD9AAQA/eYB/eQBIRQgDiAT/eYBIBP95gEgDSADIAlqIgH9AAQA/eYB/eQBIRMgACAU/QsEACABIBP9CwQAIAMgB2oiACASIBT95gEgDyAQIBP94wH95gH95AH95wEgCyAA/QAEAP3mAf3kAf0LBAAgA0EQaiEDDAELCw8LA0AgAyAESQRAIBEgAyAGav0ABAD95gEhCiAIBEAgCiAMIAMgCGoiAP0ABAD95gH95AEhCiAAIAr9CwQACyADIAdqIgAgCyAA/QAEAP3mASASIAr95gH95AH9CwQAIANBEGohAwwBCwsLrQEBB38gAEEcaigCAEEEdCEPIAlBBnQhEANAIAMgBEgEQCABIAMgAmtBAnUgCmwgCGpBB3RqIREgByEMIABB9ABqKAIAIAUgD2xqIANBBHRqIQ4gBSENA0AgBiANSgRAIA4gESAMIAkgCEEASiISIAsQDSAOQQhqIBEgDCAQaiAJIBIgCxANIAwgEEEBdGohDCAOIA9qIQ4gDUEBaiENDAELCyADQQRqIQMMAQsLC4AJBAp7BHwMfQJ/IAAgBCAGbGohISAD/QwAAAAAAAAAAAAAAAAAAAAA/UIhDCAA/QAEACEHIAAgBmohBANAIAQgIUkEQCAHIAT9AAQA/ekBIQcgBCAGaiEEDAELC/0MAAAAAAAAAAAAAAAAAAAAACAD/R8AQwAAAABbBH1DAAAAAAUgACAGIAEqAgD8AGxqKgIAC/0gACAD/R8BQwAAAABbBH1DAAAAAAUgACABIAJqKgIA/AAgBmxBBGpqKgIAC/0gASAD/R8CQwAAAABbBH1DAAAAAAUgACABIAJBAXRqKgIA/AAgBmxBCGpqKgIAC/0gAiAD/R8DQwAAAABbBH1DAAAAAAUgACABIAJBA2xqKgIA/AAgBmxBDGpqKgIAC/0gAyELIAAhBANAIAQgIUkEQCAhIAQgBkEFdGoiIiAhICJJGyEi/QwAAAAAAAAAAAAAAAAAAAAAIQgDQCAEICJJBEAgBP0ABAAgB/3lASINQbgQ/QkCKP3qAUG4EP0JAiQiDv3rASIPQbgQ/QkCAP3mAf1qIRAgBCAPIBBBuBD9CQIE/eYB/eQBIBBBuBD9CQII/eYB/eQBIg/9DAAAgD8AAIA/AACAPwAAgD/95AFBuBD9CQIgQbgQ/QkCHEG4EP0JAhhBuBD9CQIUQbgQ/QkCEEG4EP0JAgwgD/3mAf3kASAP/eYB/eQBIA/95gH95AEgD/3mAf3kASAP/eYB/eQBIA8gD/3mAf3mAf3kASAQ/fgB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDSAO/UP9TyIN/QsEACAIIA395AEhCCAEIAZqIQQMAQsLIAkgCP1f/fABIQkgCiAIIAj9DQgJCgsMDQ4PAAECAwQFBgf9X/3wASEKDAELCyAJ/SEAIRMgB/0fACEYIAv9HwAhGSAJ/SEBIRQgB/0fASEaIAv9HwEhGyAK/SEAIREgB/0fAiEcIAv9HwIhHSAK/SEBIRIgB/0fAyEeIAv9HwMhHyAD/R8BIRUgA/0fAiEWIAP9HwMhFyAD/R8AIiBDAAAAAFsEfEQAAAAAAAAAAAUgILsgGLsgGbuhIBMQA6CiC0QAAAAAAAAAAKAgFUMAAAAAWwR8RAAAAAAAAAAABSAVuyAauyAbu6EgFBADoKILoCAWQwAAAABbBHxEAAAAAAAAAAAFIBa7IBy7IB27oSAREAOgogugIBdDAAAAAFsEfEQAAAAAAAAAAAUgF7sgHrsgH7uhIBIQA6CiC6AgAyAF/RP95gEiAyAJ/SEAtv0TIAn9IQG2/SABIAr9IQC2/SACIAr9IQG2/SAD/ecBIQcgACEEA0AgBCAhSQRAIAQgBP0ABAAgB/3mASAM/U79CwQAIAQgBmohBAwBCwtBACEEA0AgBEEESARAIAQEfSAEQQFGBH0gA/0fAQUgA/0fAiAD/R8DIARBAkYbCwUgA/0fAAsiBUMAAAAAXARAIAAgASACIARsaioCAPwAIAZsIARBAnRqaiIhICEqAgAgBZM4AgALIARBAWohBAwBCwsLmwUCCX8GeyAAQRxqKAIAIQcgAEEMaigCACIDIABBGGooAgBsQQR0IQUgA0ECdUEAIAAoAgAbIQggAEEUaigCAEECdSEJIABBIGooAgAhCgNAIAEgAkgEQCAAQewAaigCACABIAdsQQR0aiEGIABB8ABqKAIAIAFBBnRqIQNBACEEA0AgBCAISARAIAMgBiAKIARBAnRqQQR0aiIL/QAEACIMIAv9AAQQIg39DQABAgMQERITBAUGBxQVFhciDiAL/QAEICIPIAv9AAQwIhD9DQABAgMQERITBAUGBxQVFhciEf0NAAECAwQFBgcQERITFBUWF/0LBAAgAyAOIBH9DQgJCgsMDQ4PGBkaGxwdHh/9CwQQIAMgDCAN/Q0ICQoLGBkaGwwNDg8cHR4fIgwgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIg39DQABAgMEBQYHEBESExQVFhf9CwQgIAMgDCAN/Q0ICQoLDA0ODxgZGhscHR4f/QsEMCAEQQFqIQQgAyAFaiEDDAELC0EAIQQDQCAEIAlIBEAgAyAGIARBBnRqIgv9AAQAIgwgC/0ABBAiDf0NAAECAxAREhMEBQYHFBUWFyIOIAv9AAQgIg8gC/0ABDAiEP0NAAECAxAREhMEBQYHFBUWFyIR/Q0AAQIDBAUGBxAREhMUFRYX/QsEACADIA4gEf0NCAkKCwwNDg8YGRobHB0eH/0LBBAgAyAMIA39DQgJCgsYGRobDA0ODxwdHh8iDCAPIBD9DQgJCgsYGRobDA0ODxwdHh8iDf0NAAECAwQFBgcQERITFBUWF/0LBCAgAyAMIA39DQgJCgsMDQ4PGBkaGxwdHh/9CwQwIARBAWohBCADIAVqIQMMAQsLIAFBAWohAQwBCwsLjAQBEH8gAEEMaigCACEOIABBEGooAgAhDyAAQRxqKAIAIRAgAEEgaigCACEJIABBCGooAgAiCkEDIABBGGooAgAiCyALQQRGBH8gAEEsaigCAEECRgVBAAsbIhFsIQwDQCAIIAtIBEAgCiAAIAhBA2wiBkELakECdGooAgBsIQ0gACAGQQ1qQQJ0aigCACESIAAgBkEMakECdGooAgAhBgNAIAYgEkgEQCAGIA9IBH8gAiAGIAxsQQJ0agUgA0EAIAYgCU4bBH8gAyAGIAlrIAxsQQJ0agUgBiAPRgR/IAQFIAYgCUEBa0YgCyARR3EEfyAEIAxBAnRqQQAgBBsFQQALCwsLIRNBACEHA0AgB0EEaiAKTARAIAEgCCAObCAHakECdSAQbCAGakEEdGohFCATIAcgDWpBAnRqIRUgBQRAIBMEQCAVIBT9AAQA/QsEAAsFIBQgEwR7IBX9AAQABf0MAAAAAAAAAAAAAAAAAAAAAAv9CwQACyAHQQRqIQcMAQsLA0AgByAKSARAIAEgCCAObCAHaiIUQQJ1IBBsIAZqQQR0aiAUQQNxQQJ0aiEUIAUEQCATBEAgEyAHIA1qQQJ0aiAUKgIAOAIACwUgFCATBH0gEyAHIA1qQQJ0aioCAAVDAAAAAAs4AgALIAdBAWohBwwBCwsgBkEBaiEGDAELCyAIQQFqIQgMAQsLC/MDAgt7AX8gAiADQQZ0aiEDA0AgAiADSQRAIAYgAv0ABAAiDyAB/QAEACIQ/eYB/eQBIQYgByAC/QAEECIOIBD95gH95AEhByAIIA8gAf0ABBAiEP3mAf3kASEIIAkgDiAQ/eYB/eQBIQkgCiAPIAH9AAQgIhD95gH95AEhCiALIA4gEP3mAf3kASELIAwgDyAB/QAEMCIP/eYB/eQBIQwgDSAOIA/95gH95AEhDSACQSBqIQIgAUFAayEBDAELCyAFIAb9CwQAIAUgB/0LBBAgBSAI/QsEICAFIAn9CwQwIAUgCv0LBEAgBSAL/QsEUCAFIAz9CwRgIAUgDf0LBHADQCARQQJIBEAgBf0ABAAiBiAF/QAEECIH/Q0AAQIDEBESEwQFBgcUFRYXIAYgB/0NCAkKCxgZGhsMDQ4PHB0eH/3kASIGIAX9AAQgIgcgBf0ABDAiCP0NAAECAxAREhMEBQYHFBUWFyAHIAj9DQgJCgsYGRobDA0ODxwdHh/95AEiB/0NAAECAwQFBgcQERITFBUWFyAGIAf9DQgJCgsMDQ4PGBkaGxwdHh/95AEhBiAEBEAgBiAAIAD9XQMA/VcDEAH95AEhBgsgACAG/VsDAAAgACAG/VsDEAEgAEEgaiEAIAVBQGshBSARQQFqIREMAQsLC9kDAg97An8DQCABIBNLBEBBgBD9CQIIIg4gACATaiIU/QAEEP3mAUGAEP0JAgAiD/3qAUGAEP0JAgQiEP3rASIEIAT95gEhDSAOIA4gBEGAEP0JAiQiESANQYAQ/QkCICIEIA1BgBD9CQIcIgUgDUGAEP0JAhgiBiANQYAQ/QkCFCIHIA1BgBD9CQIQIgggDUGAEP0JAgwiCf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAUGAEP0JAjQiCiANQYAQ/QkCMCILIA1BgBD9CQIsIgwgDUGAEP0JAigiEv3mAf3kAf3mAf3kAf3mAf3kAf3nAf3mAf3kASENIA4gFP0ABAD95gEgD/3qASAQ/esBIg8gD/3mASEQIBQgDiAOIA8gESAQIAQgECAFIBAgBiAQIAcgECAIIBAgCf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mASAKIBAgCyAQIAwgECAS/eYB/eQB/eYB/eQB/eYB/eQB/ecB/eYB/eQBIgT9CwQAIBQgDf0LBBAgAiATaiIUIAT9CwQAIBQgDf0LBBAgAyATaiIUIAT9CwQAIBQgDf0LBBAgE0EgaiETDAELCwu0AwIOewJ/A0AgASASSwRAIAAgEmoiE/0ABBBBgBD9CQIAIg796gFBgBD9CQIEIg/96wEiBCAE/eYBIQ0gBEGAEP0JAiQiECANQYAQ/QkCICIEIA1BgBD9CQIcIgUgDUGAEP0JAhgiBiANQYAQ/QkCFCIHIA1BgBD9CQIQIgggDUGAEP0JAgwiCf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAUGAEP0JAjQiCiANQYAQ/QkCMCILIA1BgBD9CQIsIgwgDUGAEP0JAigiEf3mAf3kAf3mAf3kAf3mAf3kAf3nASENIBP9AAQAIA796gEgD/3rASIOIA795gEhDyATIA4gECAPIAQgDyAFIA8gBiAPIAcgDyAIIA8gCf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mASAKIA8gCyAPIAwgDyAR/eYB/eQB/eYB/eQB/eYB/eQB/ecBIgT9CwQAIBMgDf0LBBAgAiASaiITIAT9CwQAIBMgDf0LBBAgAyASaiITIAT9CwQAIBMgDf0LBBAgEkEgaiESDAELCws2ACAAQfgAaigCACACQQJ0aiADQQJ0IAEgAEEMaigCACIBQQJ1bCAAQQhqKAIAQQEgBCABEAULBABBCAutAwMHfwF9AnwgAEHQAGooAgAgAUEMbGoiASgCACEEIAFBBGooAgAhAiABQQhqKAIAIQUgBEEcaigCAEEEdCEGIABB7ABqKgIAIglDAAAAAF4EfSAAQdgAaigCACEBA0AgAyAAQdQAaigCAEgEQCAKIAEgA0EDdGorAwCgIQogA0EBaiEDDAELCyAKnyIKIAm7IgtkBH0gCyAKo7YFQwAAgD8LBUMAAIA/CyEJIARBnAJqKAIABEAgACAEQQAgAiAGbCAFIAZsIAkQCAUgAiEBA0AgASAFSARAIAEgBmwhB0EAIQMDQCADQQNIBEAgBCADQQJ0QTtqQQJ0aioCAEMAAAAAXUUEQCAAIAQgAyAHAn9BACADRQ0AGiADQQFGBEAgBEEQaigCAAwBCyAEQSBqIARBHGogA0ECRhsoAgALQQR0aiAHAn9BACADQQFqIghFDQAaIAhBAUYEQCAEQRBqKAIADAELIARBIGogBEEcaiAIQQJGGygCAAtBBHRqIAkQCAsgA0EBaiEDDAELCyABQQFqIQEMAQsLCyAEQfAAaigCAARAIAQgAiAFEAsLCz4CAn8BfCAAQdgAaigCACECA0AgASAAQdQAaigCAEgEQCADIAIgAUEDdGorAwCgIQMgAUEBaiEBDAELCyADC6kIAhF/A3sgAEEQaigCACACIABBFGooAgBsaiIKQYACaiEMIABB0ABqKAIAIAFBDGxqIgIoAgAhByACQQRqKAIAIQMgAkEIaigCACEJIAdBHGooAgBBBHQhCyAHQQxqKAIAQQJ1IQ0gB0EkaigCACAAQQhqKAIAQQdqQQhtbCEOIAdBIGooAgAhDyAHQcABaigCACEQIAdBuAJqKAIAIhFBAUYEQCAHQfQAaigCACADIAtsakEAIAkgA2sgC2z8CwALA0AgEUEBRyAGIA5IcQRAQYABIA4gBmsiAiACQYABShshEiADIQIDQCACIAlIBEAgACAHIAJBAnQgCSACIA1tIgVBAWogDWwiBCAEIAlKGyIEIAJrQQJ0IAYgEiAMEBogByAFQQNsIhNBDWpBAnRqKAIAIQggBUUiBQRAIAcoAgBBBkYhBQsgByAQQQAgByATQQxqQQJ0aigCACAPIAggBRsgAiAEIAwgBiASIA4gChAJIAUEQCAHIAdBxAFqKAIAIA8gDyAIIAIgBCAMIAYgEiAOIAoQCQsgBCECDAELCyAGQYABaiEGDAELCyARBEAgB0EQaigCACEMIAdBHGooAgBBBHQhDSAAQZQBaigCACEOIABBmAFqKAIAIQ8gAEFAaygCACEQIAlBAnQiAiAHQQhqKAIAIgQgAiAESBshESADQQJ0IQQDQCAEIBFIBEAgB0H0AGooAgAgBEECdSANbGogBEEDcUECdGohBSAOIARBAWpBAnRqKAIAIRIgDiAEQQJ0aigCACEIA0AgCCASSARAIBAgDyAIQQJ0aigCACAMbEECdGohBiAFIQJBACEKA0AgCiAMSARAIAIgAioCACAGKgIAkjgCACAKQQFqIQogBkEEaiEGIAJBEGohAgwBCwsgCEEBaiEIDAELCyAEQQFqIQQMAQsLCyAHQZwCaigCAEUEQCADIQQDQCAEIAlIBEBBACECA0AgAkEDSARAIAcgAkECdEE7akECdGoqAgBDAAAAAGBFBEACf0EAIAJFDQAaIAJBAUYEQCAHQRBqKAIADAELIAdBIGogB0EcaiACQQJGGygCAAtBBHQiBSAHQfQAaigCACAEIAtsampBAAJ/QQAgAkEBaiIGRQ0AGiAGQQFGBEAgB0EQaigCAAwBCyAHQSBqIAdBHGogBkECRhsoAgALQQR0IAVr/AsACyACQQFqIQIMAQsLIARBAWohBAwBCwsLIAdB9ABqKAIAIAMgC2xqIgIgCSADayALbGohAwNAIAIgA0kEQCAUIAL9AAQAIhb9XyIUIBT98gH98AEhFCAVIBYgFv0NCAkKCwwNDg8AAQIDBAUGB/1fIhUgFf3yAf3wASEVIAJBEGohAgwBCwsgAEHYAGooAgAgAUEDdGogFCAV/fABIhT9IQAgFP0hAaA5AwALzQMBCH8gAEEBRgRAIAFBEGooAgAgAyABQRRqKAIAbGohBCABQShqKAIAIgBBAkcEQCABIAIgAyAEECgLIAAEQCABIgVBDGooAgAhCCABIAFBBGooAgAgASgCAEEBayIHQQJ0aigCACACIAMgBBAmA0AgB0EATgRAIAVBBGooAgAgB0ECdGooAgAiBkHQAGooAgAEQEEAIQEDQCABIAYoAgBIBEAgBSAGIAYgAUEBaiIAQQJ0aigCACACIAMgBCABQQBKECkgACEBDAELCyAGQdQAaigCAARAIAZBEGooAgAhCSAGQQxqKAIAIQsgBwR/QQAFIAVBQGsoAgALIQpBACEBA0AgASAJSARAIAQgBkEwaigCAGogASAGQTRqKAIAbGohACAGQThqKAIABEAgACAAIAZBxABqKAIAIAIgBkHMAGooAgBsaiABIAZByABqKAIAbGogC0EHakF4cSALIAZBPGoqAgAgCBAECyAKBEAgACALIAogASALbEECdGogCSALbEECdCACIAhBAnVsIAVBCGooAgAgCBABCyABQQFqIQEMAQsLCyAHQQFrIQcMAgsLCwsFIABBAkYEQCABIAIgAxAUBSABIAIQEgsLC8IPAg5/BXsgAEEYaigCACETIAggAEEMaigCAGwiC0EfakFgcSALIAhBBEYbIRQgCCAAQQhqKAIAbCENIAEgCCAAQSBqKAIAbGohDiAAKAIAIg9BBkYgD0EFRnIEQANAIAogE0gEQCAJIAAgCkEDbEEMakECdGooAgAiBCAEIAlIGyIQIA9BBkYgCkUiBCAEGwR/IABBIGoFIAAgCkEDbEENakECdGoLKAIAIhVIBEACQCABIAggEGxqIRYgCUEASiEXIABB7ABqKAIAIABBHGooAgBBBHQiESAAQQxqKAIAIgRBAnUiEiAKbGxqIBBBBHRqIQUgAiAEIAhsIgRBH2pBYHEgBCAIQQRGGyIMIApsaiEEIAhBBEcEQCAFIBEgFiAVIBBrIAQgEiAXIAgQAAwBC0EAIQsDQCALQQBMBEAgBSARIBYgFSAQayAEIBIgFxACIAUgESASbGohBSAEIAxqIQQgC0EBaiELDAELCwsLIApBAWohCgwBCwsgD0EFRgRAQQAhBQNAIAUgDUkEQCACIAVqIgAgFGoiASAUaiIEIBRqIQb9DAAAAD8AAAA/AAAAPwAAAD8gAf0ABBD9DM3MTD7NzEw+zcxMPs3MTD795gH95AH9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAA/QAEAP0MAAAAPwAAAD8AAAA/AAAAPyAE/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3kAf0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIZIAb9AAQA/eYB/eQBIRogAP0ABBD9DAAAAD8AAAA/AAAAPwAAAD8gBP0ABBD9DM3MTD7NzEw+zcxMPs3MTD795gH95AH9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiGyAG/QAEEP3mAf3kASEcIAH9DAAAAD8AAAA/AAAAPwAAAD8gAf0ABAD9DM3MTD7NzEw+zcxMPs3MTD795gH95AH9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wH9CwQAIAEgGP0LBBAgBCAZ/QsEACAEIBv9CwQQIAAgGv0LBAAgACAc/QsEECAFQSBqIQUMAQsLBUEAIQEDQCABIA1JBEAgAiAUaiABaiIEIBRqIQX9DAAAAD8AAAA/AAAAPwAAAD8gBP0ABBD9DM3MTD7NzEw+zcxMPs3MTD795gH95AH9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEhGP0MAAAAPwAAAD8AAAA/AAAAPyAF/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3kAf0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIZIAEgDmoiCf0ABAD95gEhGv0MAAAAPwAAAD8AAAA/AAAAPyAF/QAEEP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3kAf0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIbIAn9AAQQ/eYBIRwgBP0MAAAAPwAAAD8AAAA/AAAAPyAE/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3kAf0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rAf0LBAAgBCAY/QsEECAFIBn9CwQAIAUgG/0LBBAgASAGaiIEIBr9CwQAIAQgHP0LBBAgAUEgaiEBDAELCyAAQTRqKAIAIQQgAEEcaigCAEEEdCEFIABBDGooAgAiCUECdSEKIABB7ABqKAIAIABBIGooAgAiC0EEdGohASAIIAlsIgBBH2pBYHEgACAIQQRGGyEJIAIhAAJAIAhBBEcEQCABIAUgBiAEIAtrIAAgCkEBIAgQAAwBC0EAIQgDQCAIQQBMBEAgASAFIAYgBCALayAAIApBARACIAEgBSAKbGohASAAIAlqIQAgCEEBaiEIDAELCwsLIAIgFCANIA4gAyAHEAcPCyAAQTRqKAIAIQYgASAIIAlsaiEKIAlBAEohCyAAQRxqKAIAQQR0IQwgAEEMaigCACIOQQJ1IRAgAEHsAGooAgAgCUEEdGohASAIIA5sIgBBH2pBYHEgACAIQQRGGyEOIAIhAAJAIAhBBEcEQCABIAwgCiAGIAlrIAAgECATbCALIAgQAAwBC0EAIQgDQCAIIBNIBEAgASAMIAogBiAJayAAIBAgCxACIAEgDCAQbGohASAAIA5qIQAgCEEBaiEIDAELCwsgD0EERgRAIAIgFCANIAQgBSADIAcQIwUgDwRAIA9BAUYEQCACIA0gAyAHEA8FIA9BAkYEQEEAIQEDQCABIA1JBEAgASACaiIA/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP3rASEYIAAgAP0ABAD9DAAAAAAAAAAAAAAAAAAAAAD96wEiGf0LBAAgACAY/QsEECABIANqIgAgGf0LBAAgACAY/QsEECABIAdqIgAgGf0LBAAgACAY/QsEECABQSBqIQEMAQsLBSACIA0gAyAHEA4LCwUgByACIA38CgAACwsLhwgCDn8CeyAAQRhqKAIAIRMgCCAAQQxqKAIAbCILQR9qQWBxIAsgCEEERhshFCAIIABBCGooAgBsIQ0gASAIIABBIGooAgBsaiEOIAAoAgAiD0EGRiAPQQVGcgRAA0AgCiATSARAIAkgACAKQQNsQQxqQQJ0aigCACIEIAQgCUgbIhAgD0EGRiAKRSIEIAQbBH8gAEEgagUgACAKQQNsQQ1qQQJ0agsoAgAiFUgEQAJAIAEgCCAQbGohFiAJQQBKIRcgAEHsAGooAgAgAEEcaigCAEEEdCIRIABBDGooAgAiBEECdSISIApsbGogEEEEdGohBSACIAQgCGwiBEEfakFgcSAEIAhBBEYbIgwgCmxqIQQgCEEERwRAIAUgESAWIBUgEGsgBCASIBcgCBAADAELQQAhCwNAIAtBAEwEQCAFIBEgFiAVIBBrIAQgEiAXEAIgBSARIBJsaiEFIAQgDGohBCALQQFqIQsMAQsLCwsgCkEBaiEKDAELCyAPQQVGBEAgAiAUIA0gDiADIAcQIgUgAiAUIA0gDiAGECEgAEE0aigCACEEIABBHGooAgBBBHQhBSAAQQxqKAIAIglBAnUhCiAAQewAaigCACAAQSBqKAIAIgtBBHRqIQEgCCAJbCIAQR9qQWBxIAAgCEEERhshCSACIQACQCAIQQRHBEAgASAFIAYgBCALayAAIApBASAIEAAMAQtBACEIA0AgCEEATARAIAEgBSAGIAQgC2sgACAKQQEQAiABIAUgCmxqIQEgACAJaiEAIAhBAWohCAwBCwsLIAIgFCANIA4gAyAHEAcLDwsgAEE0aigCACEGIAEgCCAJbGohCiAJQQBKIQsgAEEcaigCAEEEdCEMIABBDGooAgAiDkECdSEQIABB7ABqKAIAIAlBBHRqIQEgCCAObCIAQR9qQWBxIAAgCEEERhshDiACIQACQCAIQQRHBEAgASAMIAogBiAJayAAIBAgE2wgCyAIEAAMAQtBACEIA0AgCCATSARAIAEgDCAKIAYgCWsgACAQIAsQAiABIAwgEGxqIQEgACAOaiEAIAhBAWohCAwBCwsLIA9BBEYEQCACIBQgDSAEIAUgAyAHECQFIA8EQCAPQQFGBEAgAiANIAMgBxAPBSAPQQJGBEBBACEBA0AgASANSQRAIAEgAmoiAP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAAIAD9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/esBIhn9CwQAIAAgGP0LBBAgASADaiIAIBn9CwQAIAAgGP0LBBAgASAHaiIAIBn9CwQAIAAgGP0LBBAgAUEgaiEBDAELCwUgAiANIAMgBxAOCwsFIAcgAiAN/AoAAAsLC4AQAgx7CX8gAEEMaigCACIdIApsIRggCiAAQQhqKAIAbCEZIB0gAEEYaigCAGxBBHQhGiAAQfAAaigCACEbIB1BAnUhHCAAKAIAIhdBBEYEQCACIBggGSADIAQgBSAGECUFIBdBBUYEQEEAIQQDQCAEIBlJBEAgAiAEaiIDIBhqIgYgGGoiByAYaiEdIAQgBWoiHv0ABAAiD/0MAACAPwAAgD8AAIA/AACAPyAG/QAEACIQ/eUB/eYB/QwAAIA/AACAPwAAgD8AAIA/IAP9AAQAIhEgEf3mAf3lAf3mASESIB79AAQQIgv9DAAAgD8AAIA/AACAPwAAgD8gBv0ABBAiDP3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAD/QAEECIOIA795gH95QH95gEhDSALIAEgBGoiH/0ABBAgDv3lAf3mASAM/QwAAAAAAAAAAAAAAAAAAAAA/UQgDP0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mASETIBIgHf0ABAD95gEgB/0ABAAiDv0MAAAAAAAAAAAAAAAAAAAAAP1EIA79DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhFCANIB39AAQQ/eYBIAf9AAQQIhX9DAAAAAAAAAAAAAAAAAAAAAD9RCAV/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIRYgBiAPIB/9AAQAIBH95QH95gEgEP0MAAAAAAAAAAAAAAAAAAAAAP1EIBD9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gH9CwQAIAYgE/0LBBAgByAU/QsEACAHIBb9CwQQIAMgEv0LBAAgAyAN/QsEECAdIBIgDv3mAf0LBAAgHSANIBX95gH9CwQQIB4gDyAQ/eYB/QsEACAeIAsgDP3mAf0LBBAgBEEgaiEEDAELCwUgF0EGRgRAQQAhAwNAIAMgGUkEQCACIANqIgQgGGohBiADIAVqIh79AAQAIgsgASADaiIf/QAEACAE/QAEACIM/eUB/eYBIAb9AAQAIg39DAAAAAAAAAAAAAAAAAAAAAD9RCAN/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIQ4gHv0ABBAiDyAf/QAEECAE/QAEECIQ/eUB/eYBIAb9AAQQIhH9DAAAAAAAAAAAAAAAAAAAAAD9RCAR/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIRIgBCAL/QwAAIA/AACAPwAAgD8AAIA/IA395QH95gH9DAAAgD8AAIA/AACAPwAAgD8gDCAM/eYB/eUB/eYB/QsEACAEIA/9DAAAgD8AAIA/AACAPwAAgD8gEf3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAQIBD95gH95QH95gH9CwQQIAYgDv0LBAAgBiAS/QsEECAeIAsgDf3mAf0LBAAgHiAPIBH95gH9CwQQIANBIGohAwwBCwsgGyAaIAIgHSAHIBxBACAKEABBACEDA0AgAyAZSQRAIAIgGGogGGogA2oiBP0ABAAhCyADIAdqIgb9AAQQIgwgASADaiId/QAEEP3mASAE/QAEECIN/QwAAAAAAAAAAAAAAAAAAAAA/UQgDf0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mASEOIAMgBWoiHv0ABAAgBv0ABAAiDyAL/eYB/eQBIRAgHv0ABBAgDCAN/eYB/eQBIQwgBCAPIB39AAQA/eYBIAv9DAAAAAAAAAAAAAAAAAAAAAD9RCAL/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYB/QsEACAEIA79CwQQIB4gEP0LBAAgHiAM/QsEECADQSBqIQMMAQsLBSAXQQFGBEBBACEDA0AgAyAZSQRAIAMgBWoiAf0ABBD9DAAAgD8AAIA/AACAPwAAgD8gAiADaiIE/QAEECILIAv95gH95QH95gEhCyAEIAH9AAQA/QwAAIA/AACAPwAAgD8AAIA/IAT9AAQAIgwgDP3mAf3lAf3mAf0LBAAgBCAL/QsEECADQSBqIQMMAQsLBSAXQQJGBEBBACEBA0AgASAZSQRAIAEgBWoiA/0ABBAgASACaiIE/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hCyAEIAP9AAQAIAT9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UT9Tv0LBAAgBCAL/QsEECABQSBqIQEMAQsLBSAXBEBBACEDA0AgAyAZSQRAIAMgBWoiAf0ABBAgAiADaiIE/QAEECILIAsgC/3mAf3lAf3mASELIAQgAf0ABAAgBP0ABAAiDCAMIAz95gH95QH95gH9CwQAIAQgC/0LBBAgA0EgaiEDDAELCwsLCwsLCyAXBEAgGyAAQeQAaigCACIBQQR0aiAaIAIgASAKbGogAEHoAGooAgAgAWsgBSAcIBdBBUYiASAXQQZGIAEbIAoQAAsgCARAIBsgHEEAIBcbIBpsaiAAQdwAaigCACIBQQR0aiAaIAIgASAKbGogAEHgAGooAgAgAWsgCCAAQRRqKAIAQQJ1IAkgChAACwvZEAIQew1/IABBDGooAgAiISAKbCEbIAogAEEIaigCAGwhHSAhIABBGGooAgBsQQR0IR4gAEHwAGooAgAhHyAhQQJ1ISAgACgCACIcQQRGBEBBACEBA0AgASAdSQRAIAEgBmoiB/0ABAAgASAFaiIk/QAEACIPIAEgAmoiISAbaiIiIBtqIiMgG2oiJf0ABAAiEP3mAf0MAACAPwAAgD8AAIA/AACAPyAEIBtqIAFqIib9AAQAIhEgEf3mAf3lAf3mAf3kASESICH9AAQQIRMgI/0ABBAhFCASIAEgA2oiJ/0ABAD95gEgIv0ABAAiFSAVIBX95gH95QH95gEhFiAH/QAEECAk/QAEECIXICX9AAQQIhj95gH9DAAAgD8AAIA/AACAPwAAgD8gJv0ABBAiGSAZ/eYB/eUB/eYB/eQBIgsgJ/0ABBD95gEgIv0ABBAiDCAMIAz95gH95QH95gEhGiAhIBIgI/0ABAAiDf3mASAh/QAEACIOIA4gDv3mAf3lAf3mAf0LBAAgISALIBT95gEgEyATIBP95gH95QH95gH9CwQQICIgFv0LBAAgIiAa/QsEECAjIBIgDv3mAf0MAACAPwAAgD8AAIA/AACAPyANIA395gH95QH95gH9CwQAICMgCyAT/eYB/QwAAIA/AACAPwAAgD8AAIA/IBQgFP3mAf3lAf3mAf0LBBAgJSAPIBH95gEgECAQIBD95gH95QH95gH9CwQAICUgFyAZ/eYBIBggGCAY/eYB/eUB/eYB/QsEECAHIBIgFf3mAf0LBAAgByALIAz95gH9CwQQIAFBIGohAQwBCwsFIBxBBUYEQEEAIQQDQCAEIB1JBEAgAiAEaiIDIBtqIgYgG2oiByAbaiEhIAQgBWoiIv0ABAAiC/0MAACAPwAAgD8AAIA/AACAPyAG/QAEACIM/eUB/eYB/QwAAIA/AACAPwAAgD8AAIA/IAP9AAQAIg0gDf3mAf3lAf3mASEOICL9AAQQIg/9DAAAgD8AAIA/AACAPwAAgD8gBv0ABBAiEP3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAD/QAEECIRIBH95gH95QH95gEhEiAPIAEgBGoiI/0ABBAgEf3lAf3mASAQIBAgEP3mAf3lAf3mASERIA4gIf0ABAD95gEgB/0ABAAiEyATIBP95gH95QH95gEhFCASICH9AAQQ/eYBIAf9AAQQIhUgFSAV/eYB/eUB/eYBIRYgBiALICP9AAQAIA395QH95gEgDCAMIAz95gH95QH95gH9CwQAIAYgEf0LBBAgByAU/QsEACAHIBb9CwQQIAMgDv0LBAAgAyAS/QsEECAhIA4gE/3mAf0LBAAgISASIBX95gH9CwQQICIgCyAM/eYB/QsEACAiIA8gEP3mAf0LBBAgBEEgaiEEDAELCwUgHEEGRgRAQQAhAwNAIAMgHUkEQCACIANqIgQgG2ohBiADIAVqIiL9AAQAIgsgASADaiIj/QAEACAE/QAEACIM/eUB/eYBIAb9AAQAIg0gDSAN/eYB/eUB/eYBIQ4gIv0ABBAiDyAj/QAEECAE/QAEECIQ/eUB/eYBIAb9AAQQIhEgESAR/eYB/eUB/eYBIRIgBCAL/QwAAIA/AACAPwAAgD8AAIA/IA395QH95gH9DAAAgD8AAIA/AACAPwAAgD8gDCAM/eYB/eUB/eYB/QsEACAEIA/9DAAAgD8AAIA/AACAPwAAgD8gEf3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAQIBD95gH95QH95gH9CwQQIAYgDv0LBAAgBiAS/QsEECAiIAsgDf3mAf0LBAAgIiAPIBH95gH9CwQQIANBIGohAwwBCwsgHyAeIAIgISAHICBBACAKEABBACEDA0AgAyAdSQRAIAIgG2ogG2ogA2oiBP0ABAAhCyADIAdqIgb9AAQQIgwgASADaiIh/QAEEP3mASAE/QAEECINIA0gDf3mAf3lAf3mASEOIAMgBWoiIv0ABAAgBv0ABAAiDyAL/eYB/eQBIRAgIv0ABBAgDCAN/eYB/eQBIQwgBCAPICH9AAQA/eYBIAsgCyAL/eYB/eUB/eYB/QsEACAEIA79CwQQICIgEP0LBAAgIiAM/QsEECADQSBqIQMMAQsLBSAcQQFGBEBBACEDA0AgAyAdSQRAIAMgBWoiAf0ABBD9DAAAgD8AAIA/AACAPwAAgD8gAiADaiIE/QAEECILIAv95gH95QH95gEhCyAEIAH9AAQA/QwAAIA/AACAPwAAgD8AAIA/IAT9AAQAIgwgDP3mAf3lAf3mAf0LBAAgBCAL/QsEECADQSBqIQMMAQsLBSAcQQJGBEBBACEBA0AgASAdSQRAIAEgBWoiA/0ABBAgASACaiIE/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hCyAEIAP9AAQAIAT9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UT9Tv0LBAAgBCAL/QsEECABQSBqIQEMAQsLBSAcBEBBACEDA0AgAyAdSQRAIAMgBWoiAf0ABBAgAiADaiIE/QAEECILIAsgC/3mAf3lAf3mASELIAQgAf0ABAAgBP0ABAAiDCAMIAz95gH95QH95gH9CwQAIAQgC/0LBBAgA0EgaiEDDAELCwsLCwsLCyAcBEAgHyAAQeQAaigCACIBQQR0aiAeIAIgASAKbGogAEHoAGooAgAgAWsgBSAgIBxBBUYiASAcQQZGIAEbIAoQAAsgCARAIB8gIEEAIBwbIB5saiAAQdwAaigCACIBQQR0aiAeIAIgASAKbGogAEHgAGooAgAgAWsgCCAAQRRqKAIAQQJ1IAkgChAACwuIBAELfyAAQQxqKAIAIRAgAUEkaigCACENA0AgBSAOSgRAIAFBkAFqKAIAIAFBlAFqKAIAIAQgDmoiByANb2xqIQwgByANbUEFdCEKIAYgDkEGdGohBwJAIBBBIEYEQCAHIQggBUEGdCELIAwgAUGYAWooAgAgCiAQbWxqIAIgEGxqIgoiESADIBBsaiEJA0AgCSARSwRAIAggEf0ABAD9CwQAIAhBEGogECARav0ABAD9CwQAIAggC2ohCCARIBBBAXRqIREMAQsLIAdBIGohCCAFQQZ0IQkgCkEQaiIRIAMgEGxqIQcDQCAHIBFLBEAgCCAR/QAEAP0LBAAgCEEQaiAQIBFq/QAEAP0LBAAgCCAJaiEIIBEgEEEBdGohEQwBCwsMAQtBACEIA0AgCEECSARAIAwgCiAQbSAIaiIJIAFBmAFqKAIAbGogAiAQbGohESAJIABB8ABqKAIASARAIAcgCEEFdGohDyAFQQZ0IQsgESADIBBsaiEJA0AgCSARSwRAIA8gEf0ABAD9CwQAIA9BEGogECARav0ABAD9CwQAIAsgD2ohDyARIBBBAXRqIREMAQsLBSAHIAhBBXRqIREgBUEGdCEJQQAhDwNAIAMgD0oEQCARQQBBIPwLACAJIBFqIREgD0ECaiEPDAELCwsgCEEBaiEIDAELCwsgDkEBaiEODAELCwsQACAAIAEgAiADIARBARAMCxAAIAAgASACIAMgBEEAEAwLggoCDnsDfyAE/REhECAF/RMhESADQQJ1IRsDQCAaIBtIBEAgGv0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIhT9DAQAAAAEAAAABAAAAAQAAAD9rgEhEiAI/REiFSEWIAn9ESIPIRMgCv0RIgshDCAGIQMgByEEQQAhGQNAIBlBCkgEQCAU/QxTH1HSUx9R0lMfUdJTH1HS/d4BIBT9DFMfUdJTH1HSUx9R0lMfUdL93wH9DQQFBgcMDQ4PFBUWFxwdHh8gEv0MUx9R0lMfUdJTH1HSUx9R0v3eASAS/QxTH1HSUx9R0lMfUdJTH1HS/d8B/Q0EBQYHDA0ODxQVFhccHR4fIRggFP0MUx9R0lMfUdJTH1HSUx9R0v21ASENIBL9DFMfUdJTH1HSUx9R0lMfUdL9tQEhDiAP/QxXjZ7NV42ezVeNns1XjZ7N/d4BIA/9DFeNns1XjZ7NV42ezVeNns393wH9DQQFBgcMDQ4PFBUWFxwdHh8gFf1RIAP9ESIS/VEhFCAT/QxXjZ7NV42ezVeNns1XjZ7N/d4BIBP9DFeNns1XjZ7NV42ezVeNns393wH9DQQFBgcMDQ4PFBUWFxwdHh8gFv1RIBL9USESIA/9DFeNns1XjZ7NV42ezVeNns39tQEhFSAT/QxXjZ7NV42ezVeNns1XjZ7N/bUBIRYgC/1RIAT9ESIL/VEhDyAYIAz9USAL/VEhEyANIQsgDiEMIANBx4yijgZrIQMgBEH7ouGkBGshBCAZQQFqIRkMAQsLIAEgAP0ABAAgFCAV/Q0AAQIDEBESEwQFBgcUFRYXIg0gDyAL/Q0AAQIDEBESEwQFBgcUFRYXIg79DQABAgMEBQYHEBESExQVFhcgEP1AIhcgEf1O/eYB/QsEACABQRBqIABBEGr9AAQAIA0gDv0NCAkKCwwNDg8YGRobHB0eHyAQ/UAiDSAR/U795gH9CwQAIAFBIGogAEEgav0ABAAgFCAV/Q0ICQoLGBkaGwwNDg8cHR4fIg4gDyAL/Q0ICQoLGBkaGwwNDg8cHR4fIgv9DQABAgMEBQYHEBESExQVFhcgEP1AIg8gEf1O/eYB/QsEACABQTBqIABBMGr9AAQAIA4gC/0NCAkKCwwNDg8YGRobHB0eHyAQ/UAiCyAR/U795gH9CwQAIAIgGmoiAyAX/aQBIA39pAFBCHRyIA/9pAFBEHRyIAv9pAFBGHRyNgIAIAFBQGsiBCAAQUBrIhn9AAQAIBIgFv0NAAECAxAREhMEBQYHFBUWFyILIBMgDP0NAAECAxAREhMEBQYHFBUWFyIN/Q0AAQIDBAUGBxAREhMUFRYXIBD9QCIOIBH9Tv3mAf0LBAAgBEEQaiAZQRBq/QAEACALIA39DQgJCgsMDQ4PGBkaGxwdHh8gEP1AIgsgEf1O/eYB/QsEACAEQSBqIBlBIGr9AAQAIBIgFv0NCAkKCxgZGhsMDQ4PHB0eHyINIBMgDP0NCAkKCxgZGhsMDQ4PHB0eHyIM/Q0AAQIDBAUGBxAREhMUFRYXIBD9QCIPIBH9Tv3mAf0LBAAgBEEwaiAZQTBq/QAEACANIAz9DQgJCgsMDQ4PGBkaGxwdHh8gEP1AIgwgEf1O/eYB/QsEACADIA79pAEgC/2kAUEIdHIgD/2kAUEQdHIgDP2kAUEYdHI2AgQgAEGAAWohACABQYABaiEBIBpBCGohGgwBCwsLegIBfwF7IAT9EyEGIANBAnUhAwNAIAMgBUoEQCABIAD9AAQAIAIgBWotAAD9Ef0MAQAAAAIAAAAEAAAACAAAAP1O/QwBAAAAAgAAAAQAAAAIAAAA/TcgBv1O/eYB/QsEACAAQRBqIQAgAUEQaiEBIAVBAWohBQwBCwsLwgYDB3wDfwR9IABBOGoqAgAgBJQhECAAQTBqKAIAIg1BA0YEQCAAQYwBaigCACENIABBiAFqKAIAIQ5BACEAA0AgACADSARAIA4gACANb0ECdGoqAgAhBCACIAAgDW1BAnRqKgIAIAEgACAFbGoiDyoCAJMiEUMAAAAAXgR9IASMBUMAAIA/IASTIBFDAAAAAJQgEUMAAAAAXRsLIQQgDyAEIBCUOAIAIAYgBLuaIBG7oqAhBiAAQQFqIQAMAQsLIAYPCyANQQRGBEBBACEAA0AgACADSARAIAYgASAAIAVsaiIOIAVqKgIAuyIJmZoiBiAGYiENIA4gDioCALsgAiAAQQF0aioCALuhIAlEAAAAAAAAAAClAnwgBkQAAAAAAADwfyANGyANIAZEAAAAAAAohkBkcg0AGkQAAAAAAAAAACAGRAAAAAAAIIbAYw0AGiAGIAZE7zn6/kIu5j+jniIKRO85+v5CLuY/oqEhC0QAAAAAAADwPyEIRAAAAAAAAPA/IQZBASENA0AgDUEOTARAIAYgCCALIA23o6IiCKAhBiANQQFqIQ0MAQsLIAYgCvwGQv8HfEI0hr+iCyIIRAAAAAAAAPA/oCIKEAOgRPyp8dJNYlA/oCILoyIGIAujIBC7IgyitjgCACAFIA5qRAAAAAAAAPA/IAYgBqKhIAujRAAAAAAAAPA/IAggCUQAAAAAAAAAAGYbIAqjoiAMorY4AgAgCxADRLS+ZMjxZ+0/oCAGRAAAAAAAAOA/oiAGoqCgIQYgAEECaiEADAELCyAGDwsgAEGQAWoqAgAhBEEAIQADQCAAIANIBEAgASAAIAVsaiIOKgIAIAIgAEECdGoqAgCTIhGLIRIgEUMAAAAAXgR9QwAAgD8FQwAAgL8gEUMAAAAAlCARQwAAAABdGwshEyAGAnwgDUEBRgRAIA4gEyAQlDgCACASuwwBCyANQQJGBEAgDiARIAQgE5QgBCASYCIOGyAQlDgCACAOBHwgEbsiBkQAAAAAAADgP6IgBqIFIAS7IgYgErsgBkQAAAAAAADgP6KhogsMAQsgDiARIBGSIBCUOAIAIBG7IgYgBqILoCEGIABBAWohAAwBCwsgBgu2AwQDfwJ9AXwCeyAAQTBqKAIAQQVGBEAgBEEASgR9IAcqAgAFQwAAAAAL/RMgBEEBSgR9IAcgCGoqAgAFQwAAAAAL/SABIARBAkoEfSAHIAhBAXRqKgIABUMAAAAAC/0gAiAEQQNKBH0gByAIQQNsaioCAAVDAAAAAAv9IAMhDyAEQQRKBH0gByAIQQJ0aioCAAVDAAAAAAv9EyAEQQVKBH0gByAIQQVsaioCAAVDAAAAAAv9IAEgBEEGSgR9IAcgCEEGbGoqAgAFQwAAAAAL/SACIRAgBEEHSgR9IAcgCEEHbGoqAgAFQwAAAAALIQ0gASACIAMgDyAFIABBOGoqAgAiDCAGEAogAUEQaiACIANBAnRqIAMgECAN/SADIAUgDCAGEAqgDwsDQCAJQQhIBEAgASAJQQJ0aiELAkAgBCAJSgR9IAcgCCAJbGoqAgAFQwAAAAALIgxDAAAAAFsEQEEAIQoDQCAFIApKBEAgCyAGIApsakMAAAAAOAIAIApBAWohCgwBCwsMAQsgDiAMuyAAIAsgAiADIAlsaiAFIAwgBhAfoqAhDgsgCUEBaiEJDAELCyAOC5MGAhR7BH8DQCACIBlLBEAgACABaiAZaiIcIAFqIRpBgBD9CQIIIgUgHP0ABBD95gFBgBD9CQIAIhP96gFBgBD9CQIEIhT96wEiECAQ/eYBIQYgBSAa/QAEAP3mASAT/eoBIBT96wEiByAH/eYBIREgBSAFIAdBgBD9CQIkIhUgEUGAEP0JAiAiByARQYAQ/QkCHCIIIBFBgBD9CQIYIgkgEUGAEP0JAhQiCiARQYAQ/QkCECILIBFBgBD9CQIMIgz95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gFBgBD9CQI0Ig0gEUGAEP0JAjAiDiARQYAQ/QkCLCIPIBFBgBD9CQIoIhb95gH95AH95gH95AH95gH95AH95wH95gH95AEiESADIBlqIhv9AAQA/eYBIRIgBSAa/QAEEP3mASAT/eoBIBT96wEiFyAX/eYBIRggBSAFIBcgFSAYIAcgGCAIIBggCSAYIAogGCALIBggDP3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mASANIBggDiAYIA8gGCAW/eYB/eQB/eYB/eQB/eYB/eQB/ecB/eYB/eQBIhcgG/0ABBD95gEhGCAFIBz9AAQA/eYBIBP96gEgFP3rASITIBP95gEhFCAcIAUgBSATIBUgFCAHIBQgCCAUIAkgFCAKIBQgCyAUIAz95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gEgDSAUIA4gFCAPIBQgFv3mAf3kAf3mAf3kAf3mAf3kAf3nAf3mAf3kAf0LBAAgHCAFIAUgECAVIAYgByAGIAggBiAJIAYgCiAGIAsgBiAM/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYBIA0gBiAOIAYgDyAGIBb95gH95AH95gH95AH95gH95AH95wH95gH95AH9CwQQIBogEf0LBAAgGiAX/QsEECAEIBlqIhogEv0LBAAgGiAY/QsEECAZQSBqIRkMAQsLC7AGAhR7BX8DQCACIB1LBEAgACAdaiIaIAFqIhsgAWoiHCABaiEeQYAQ/QkCCCIGIBv9AAQQ/eYBQYAQ/QkCACIU/eoBQYAQ/QkCBCIV/esBIhEgEf3mASEHIAYgHP0ABAD95gEgFP3qASAV/esBIgggCP3mASESIBr9AAQAIAYgBiAIQYAQ/QkCJCIWIBJBgBD9CQIgIgggEkGAEP0JAhwiCSASQYAQ/QkCGCIKIBJBgBD9CQIUIgsgEkGAEP0JAhAiDCASQYAQ/QkCDCIN/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYBQYAQ/QkCNCIOIBJBgBD9CQIwIg8gEkGAEP0JAiwiECASQYAQ/QkCKCIX/eYB/eQB/eYB/eQB/eYB/eQB/ecB/eYB/eQBIhIgHv0ABAD95gH95AEhEyAGIBz9AAQQ/eYBIBT96gEgFf3rASIYIBj95gEhGSAa/QAEECAGIAYgGCAWIBkgCCAZIAkgGSAKIBkgCyAZIAwgGSAN/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYBIA4gGSAPIBkgECAZIBf95gH95AH95gH95AH95gH95AH95wH95gH95AEiGCAe/QAEEP3mAf3kASEZIAYgG/0ABAD95gEgFP3qASAV/esBIhQgFP3mASEVIBsgBiAGIBQgFiAVIAggFSAJIBUgCiAVIAsgFSAMIBUgDf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mASAOIBUgDyAVIBAgFSAX/eYB/eQB/eYB/eQB/eYB/eQB/ecB/eYB/eQB/QsEACAbIAYgBiARIBYgByAIIAcgCSAHIAogByALIAcgDCAHIA395gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gEgDiAHIA8gByAQIAcgF/3mAf3kAf3mAf3kAf3mAf3kAf3nAf3mAf3kAf0LBBAgHCAS/QsEACAcIBj9CwQQIBogE/0LBAAgGiAZ/QsEECAdQSBqIR0MAQsLIAAgASACIAMgBCAFEAcLkAwCFHsGfwNAIAIgG0sEQP0MAAAAPwAAAD8AAAA/AAAAPyAAIBtqIiAgAWoiHCABaiIdIAFqIh79AAQA/QzNzEw+zcxMPs3MTD7NzEw+/eYB/eQB/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIQz9DAAAAD8AAAA/AAAAPwAAAD8gHv0ABBD9DM3MTD7NzEw+zcxMPs3MTD795gH95AH9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEhDSAd/QAEAEGAEP0JAgAiC/3qAUGAEP0JAgQiDv3rASIHIAf95gEhCP0MAAAAPwAAAD8AAAA/AAAAPyAg/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3kAf0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIPIAdBgBD9CQIkIhAgCEGAEP0JAiAiESAIQYAQ/QkCHCISIAhBgBD9CQIYIhMgCEGAEP0JAhQiFCAIQYAQ/QkCECIVIAhBgBD9CQIMIhb95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gFBgBD9CQI0IhcgCEGAEP0JAjAiGCAIQYAQ/QkCLCIHIAhBgBD9CQIoIhn95gH95AH95gH95AH95gH95AH95wEiCP3mAf0MAAAAPwAAAD8AAAA/AAAAPyAc/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3kAf0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIJIAMgG2oiH/0ABAD95gH95AEhCiAd/QAEECAL/eoBIA796wEiDiAO/eYBIRr9DAAAAD8AAAA/AAAAPwAAAD8gIP0ABBD9DM3MTD7NzEw+zcxMPs3MTD795gH95AH9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiCyAOIBAgGiARIBogEiAaIBMgGiAUIBogFSAaIBb95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gEgFyAaIBggGiAHIBogGf3mAf3kAf3mAf3kAf3mAf3kAf3nASIH/eYB/QwAAAA/AAAAPwAAAD8AAAA/IBz9AAQQ/QzNzEw+zcxMPs3MTD7NzEw+/eYB/eQB/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIg4gH/0ABBD95gH95AEhECAgIA/9CwQAICAgC/0LBBAgHCAJ/QsEACAcIA79CwQQIB0gCP0LBAAgHSAH/QsEECAeIAz9CwQAIB4gDf0LBBAgBCAbaiIcIAr9CwQAIBwgEP0LBBAgG0EgaiEbDAELCyAAIAFBA2xqIQNBACEAA0AgACACSQRAIAAgBGoiG/0ABABBgBD9CQIAIgf96gFBgBD9CQIEIgj96wEiCSAJ/eYBIQogACADaiIc/QAEACAJQYAQ/QkCJCIJIApBgBD9CQIgIgsgCkGAEP0JAhwiDCAKQYAQ/QkCGCINIApBgBD9CQIUIg4gCkGAEP0JAhAiDyAKQYAQ/QkCDCIQ/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYBQYAQ/QkCNCIRIApBgBD9CQIwIhIgCkGAEP0JAiwiEyAKQYAQ/QkCKCIK/eYB/eQB/eYB/eQB/eYB/eQB/ecBIhT95gEhFSAb/QAEECAH/eoBIAj96wEiByAH/eYBIQggHP0ABBAgByAJIAggCyAIIAwgCCANIAggDiAIIA8gCCAQ/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYBIBEgCCASIAggEyAIIAr95gH95AH95gH95AH95gH95AH95wEiB/3mASEIIAEgBGogAGoiGyAU/QsEACAbIAf9CwQQIAAgBWoiGyAV/QsEACAbIAj9CwQQIAAgBmoiGyAV/QsEACAbIAj9CwQQIABBIGohAAwBCwsLxw4CGnsGfwNAIAIgIUsEQEGAEP0JAggiECAAICFqIiUgAWoiJiABaiIiIAFqIiP9AAQA/eYBQYAQ/QkCACIR/eoBQYAQ/QkCBCIS/esBIhMgE/3mASEUIBAgI/0ABBD95gEgEf3qASAS/esBIhUgFf3mASEWICL9AAQAIBH96gEgEv3rASIOIA795gEhDyAQICX9AAQA/eYBIBH96gEgEv3rASIHIAf95gEhFyAQICb9AAQA/eYBIBH96gEgEv3rASIdIB395gEhHiAQIBAgB0GAEP0JAiQiGCAXQYAQ/QkCICIZIBdBgBD9CQIcIhogF0GAEP0JAhgiByAXQYAQ/QkCFCIIIBdBgBD9CQIQIgkgF0GAEP0JAgwiCv3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAUGAEP0JAjQiCyAXQYAQ/QkCMCIMIBdBgBD9CQIsIg0gF0GAEP0JAigiF/3mAf3kAf3mAf3kAf3mAf3kAf3nAf3mAf3kASIbIA4gGCAPIBkgDyAaIA8gByAPIAggDyAJIA8gCv3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mASALIA8gDCAPIA0gDyAX/eYB/eQB/eYB/eQB/eYB/eQB/ecBIhz95gEgECAQIB0gGCAeIBkgHiAaIB4gByAeIAggHiAJIB4gCv3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mASALIB4gDCAeIA0gHiAX/eYB/eQB/eYB/eQB/eYB/eQB/ecB/eYB/eQBIh0gAyAhaiIk/QAEAP3mAf3kASEeICL9AAQQIBH96gEgEv3rASIfIB/95gEhDiAQICX9AAQQ/eYBIBH96gEgEv3rASIgICD95gEhDyAQICb9AAQQ/eYBIBH96gEgEv3rASIRIBH95gEhEiAQIBAgICAYIA8gGSAPIBogDyAHIA8gCCAPIAkgDyAK/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYBIAsgDyAMIA8gDSAPIBf95gH95AH95gH95AH95gH95AH95wH95gH95AEiDyAfIBggDiAZIA4gGiAOIAcgDiAIIA4gCSAOIAr95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gEgCyAOIAwgDiANIA4gF/3mAf3kAf3mAf3kAf3mAf3kAf3nASIO/eYBIBAgECARIBggEiAZIBIgGiASIAcgEiAIIBIgCSASIAr95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gEgCyASIAwgEiANIBIgF/3mAf3kAf3mAf3kAf3mAf3kAf3nAf3mAf3kASIRICT9AAQQ/eYB/eQBIRIgJSAb/QsEACAlIA/9CwQQICYgHf0LBAAgJiAR/QsEECAiIBz9CwQAICIgDv0LBBAgIyAQIBAgEyAYIBQgGSAUIBogFCAHIBQgCCAUIAkgFCAK/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYBIAsgFCAMIBQgDSAUIBf95gH95AH95gH95AH95gH95AH95wH95gH95AH9CwQAICMgECAQIBUgGCAWIBkgFiAaIBYgByAWIAggFiAJIBYgCv3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mASALIBYgDCAWIA0gFiAX/eYB/eQB/eYB/eQB/eYB/eQB/ecB/eYB/eQB/QsEECAEICFqIiIgHv0LBAAgIiAS/QsEECAhQSBqISEMAQsLIAAgAUEDbGohA0EAIQADQCAAIAJJBEAgACAEaiIh/QAEAEGAEP0JAgAiB/3qAUGAEP0JAgQiCP3rASIJIAn95gEhCiAAIANqIiL9AAQAIAlBgBD9CQIkIgkgCkGAEP0JAiAiCyAKQYAQ/QkCHCIMIApBgBD9CQIYIg0gCkGAEP0JAhQiDiAKQYAQ/QkCECIPIApBgBD9CQIMIhD95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gFBgBD9CQI0IhEgCkGAEP0JAjAiEiAKQYAQ/QkCLCITIApBgBD9CQIoIgr95gH95AH95gH95AH95gH95AH95wEiFP3mASEVICH9AAQQIAf96gEgCP3rASIHIAf95gEhCCAi/QAEECAHIAkgCCALIAggDCAIIA0gCCAOIAggDyAIIBD95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gEgESAIIBIgCCATIAggCv3mAf3kAf3mAf3kAf3mAf3kAf3nASIH/eYBIQggASAEaiAAaiIhIBT9CwQAICEgB/0LBBAgACAFaiIhIBX9CwQAICEgCP0LBBAgACAGaiIhIBX9CwQAICEgCP0LBBAgAEEgaiEADAELCwvfBgIJfxB7A0AgAiAHSwRAIAYgB2oiC/0ABAAgBSAHaiIN/QAEACIcIAAgB2oiCCABaiIJIAFqIgogAWoiDP0ABAAiFP3mAf0MAACAPwAAgD8AAIA/AACAPyABIARqIAdqIg79AAQAIhUgFf3mAf3lAf3mAf3kASEQIAj9AAQQIREgCv0ABBAhEiAQIAMgB2oiD/0ABAD95gEgCf0ABAAiFv0MAAAAAAAAAAAAAAAAAAAAAP1EIBb9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhHSAL/QAEECAN/QAEECIeIAz9AAQQIhf95gH9DAAAgD8AAIA/AACAPwAAgD8gDv0ABBAiGCAY/eYB/eUB/eYB/eQBIhMgD/0ABBD95gEgCf0ABBAiGf0MAAAAAAAAAAAAAAAAAAAAAP1EIBn9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhHyAIIBAgCv0ABAAiGv3mASAI/QAEACIb/QwAAAAAAAAAAAAAAAAAAAAA/UQgG/0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mAf0LBAAgCCATIBL95gEgEf0MAAAAAAAAAAAAAAAAAAAAAP1EIBH9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gH9CwQQIAkgHf0LBAAgCSAf/QsEECAKIBAgG/3mAf0MAACAPwAAgD8AAIA/AACAPyAaIBr95gH95QH95gH9CwQAIAogEyAR/eYB/QwAAIA/AACAPwAAgD8AAIA/IBIgEv3mAf3lAf3mAf0LBBAgDCAcIBX95gEgFP0MAAAAAAAAAAAAAAAAAAAAAP1EIBT9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gH9CwQAIAwgHiAY/eYBIBf9DAAAAAAAAAAAAAAAAAAAAAD9RCAX/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYB/QsEECALIBAgFv3mAf0LBAAgCyATIBn95gH9CwQQIAdBIGohBwwBCwsLgQUCDH8BfCACIABBDGooAgAiDUECdWwhCCABQQRqKAIAIgYoAgBFIQsgAUHYAGooAgAiByABQRRqKAIABH9BAQUgAUEQaigCAAsiBWxBAnQhDiALBH8gBkGQAWooAgAgAiAGQZgBaigCAGxqIAMgBkGcAWooAgBsagUgBCABQShqKAIAagshCSAGQZQBaiABQSxqIAsbKAIAIQogAEEsaigCAARAQQAhAgNAIAtFIAIgBUhxBEAgCSACIApsaiAEIAFBIGooAgBqIAIgAUEkaigCAGxqIAcgDWz8CgAAIAJBAWohAgwBCwsgAEEMaigCACECIABBhAFqKAIAQQJ0IgMgBWwhBkEAIQQDQCAEIAJBBXVIBEBBCCAAQQhqKAIAIAggBEEDdGoiC2siASABQQhKGyEMIABBLGooAgAgBiALbGohDSAAQfQAaigCACAFIAtsQQJ0aiEORAAAAAAAAAAAIRFBACEBA0AgASAFSARAIBEgACAJIAEgCmxqIARBBXRqIA0gASADbGogBiAMIAcgAiAOIAFBAnRqIAVBAnQQIKAhESABQQFqIQEMAQsLIAsgAEE0aigCAGogETkDACAEQQFqIQQMAQsLDwtBACEEA0AgBCAFSARAIABBPGooAgAgBCAHbEECdGohCyAAQQhqKAIAIQwgCSAEIApsaiEPQQAhAQNAIAEgDUECdUgEQCAMIAEgCGoiAkohECALIAIgDmxqIQMgDyABQQJ0aiECQQAhBgNAIAYgB0gEQCACIBAEfSADKgIABUMAAAAACzgCACADQQRqIQMgAiANaiECIAZBAWohBgwBCwsgAUEBaiEBDAELCyAEQQFqIQQMAQsLC8ISAiB/AnsgAEEIaigCACEZIAMgAEEMaigCACIRQQJ1bCEYIAFBEGooAgAhGyABQQxqKAIAIRYgAkEIaigCACITIBFsIRcgAigCACIHQQRGIRwgESACQSBqKAIAbCAFIABBGGooAgBqIh0gAEEcaigCACIJaiEgIAdFIgdFIgsEQCAAQfgAaigCAEEARyELCyACQYABaigCACADIAJBiAFqKAIAbGogBCACQYwBaigCAGxqIgxqIRUgAkGwAWooAgAgAyACQbgBaigCAGxqIAQgAkG8AWooAgBsaiEKIAJBwAFqKAIAISEgAkHEAWooAgAhIiACQSRqKAIAIABBCGooAgBBB2pBCG1sISMgAkG0AmooAgBBAEciJQR/IAJBIGooAgAgAigCAEEFRmsFQQALISQgAkGQAWooAgAgAyACQZgBaigCAGxqIAQgAkGcAWooAgBsaiEaIAJBoAFqKAIAIAMgAkGoAWooAgBsaiAEIAJBrAFqKAIAbGohBCACQaACaigCAAR/IAJBrAJqKAIAIAMgAkGwAmooAgBsagVBAAsiHwRAA0AgCCARQQV1SARAIB8gCCATQQdqQXhxbGpBACATIBggCEEDdGogAkGgAmooAgAgAkGoAmooAgAgAEHMAGooAgAgAEHEAGooAgAgAEHIAGooAgAQBiAIQQFqIQgMAQsLCyAHRQRAIAJByAFqKAIAIgcEQCAHIBNBAnQgGCAZIBMgFSAREAUFIBVBACAX/AsACwsgHARAIAJBzAFqKAIAIgcEQCAHIBNBAnQgGCAZIBMgBCAREAUFIARBACAX/AsACwsgHSAJQQZsaiEeA0AgFCAbSARAIBtBAWsgFGsgFCACQShqKAIAGyEmICUEQCAUQQdxRQRAIAFBDGooAgAhECACQbQCaigCACEPQQggAUEQaigCACIOIBRrIgcgB0EIShshDUEAIQgDQCAIIA1IBEAgDkEBayAUayAIayAIIBRqIAJBKGooAgAbIQcgDyAIQQJ0aiESIAFBGGooAgBBAEgEfyAAQSBqKAIAIAcgEGxBAnRqBSAFIAFBGGooAgBqIAcgAUEcaigCAGxqCyIHIBBBAnRqIQkDQCAHIAlJBEAgEiAHKgIAOAIAIBJBIGohEiAHQQRqIQcMAQsLIBJDAACAPzgCACAIQQFqIQgMAQsLIAJBHGooAgBBBHQhDiACQQxqKAIAIQ0gAkG0AmooAgAgEEEBakEFdGohCUEAIQcDQCAHIAJBGGooAgBIBEAgAigCAEEFRyAHQQNIcgRAIAJB7ABqKAIAIAcgDWwiCEECdSAObGogDiAPIBBBAWogCSAIQQV0aiANQQJ1QQBBIBAACyAHQQFqIQcMAQsLCyACQQxqKAIAIg8gEWwiB0EfakFgcSAHIBFBBEYbIQ4gAkG0AmooAgAgAUEMaigCAEEBakEFdGogFEEIb0ECdGohDUEAIQkDQCAJIAJBGGooAgBIBEAgGiAJIA5saiEHAkAgAigCAEEFRyAJQQNIckUEQCAHQQAgD0ECdPwLAAwBCyANIAkgD2xBBXRqIRAgByEIA0AgCCAHIA9BAnRqSQRAIAggECoCADgCACAQQSBqIRAgCEEEaiEIDAELCwsgCUEBaiEJDAELCwUgAUEYaigCAEEASARAIABBIGooAgAgFiAmbEECdGogFiAbbEECdCAYIBkgFiAMIBEQBSAGBEAgDCAMIAYgJiABQcgAaigCAGxqIBZBB2pBeHEgFiABQTxqKgIAIBEQBAsFIAUgAUEYaigCAGogJiABQRxqKAIAbGohByAGBEAgDCAHIAYgJiABQcgAaigCAGxqIBZBB2pBeHEgFiABQTxqKgIAIBEQBAUgDCAHIBEgFmz8CgAACwsLIAsEQCAdIBUgF/wKAAAgHARAICAgBCAX/AoAAAsLIB8EQCAVIBUgHyATQQdqQXhxIBMgAkGkAmoqAgAgERAECyAhBEAgISACQSRqKAIAIAMgAEEMaigCAGwiB0EFdWwgFGpBB3RqIAdBH3FBAnRqIQkgI0EHdCEOIAwiByARIAJBHGooAgBsaiENA0AgByANSQRAIAkhCANAIAggCUFAa0kEQCAIIAf9AAQA/QsEACARQSBGBEAgCEFAayAHQRBq/QAEAP0LBAALIAcgEWohByAIQRBqIQgMAQsLIAkgDmohCQwBCwsLIAQgAkGkAWooAgBqIQggAkHoAWooAgAgBSABQSBqKAIAaiAmIAFBJGooAgBsamohDyACQQRqKAIABEAgAiAMIBogFSAEIAggCiAPIBEgJBAWBSACIAwgGiAVIAQgCCAKIA8gESAkEBcLICIEQCAiIAJBJGooAgAgAyAAQQxqKAIAbCIEQQV1bCAUakEHdGogBEEfcUECdGohCSAjQQd0IQ4gCiIHIBEgAkEMaigCAGxqIQ0DQCAHIA1JBEAgCSEEA0AgBCAJQUBrSQRAIAQgB/0ABAD9CwQAIBFBIEYEQCAEQUBrIAdBEGr9AAQA/QsEAAsgByARaiEHIARBEGohBAwBCwsgCSAOaiEJDAELCwsgCwRAIAAgAyAmIBsgHhAQQQAhBwNAIAcgEUkEQCAHIB5qIgT9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UIhKCAE/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1CIScgByEEA0AgBCAXSQRAIAQgFWoiDSAN/QAEACAEIB1qIgn9AAQAICj9Uv0LBAAgDSAN/QAEECAJ/QAEECAn/VL9CwQQIAQgEWohBAwBCwsgB0EgaiEHDAELCyAcBEBBACEHA0AgByARSQRAIAcgHmoiBP0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9QiEoIAT9AAQQ/QwAAAAAAAAAAAAAAAAAAAAA/UIhJyAHIQQDQCAEIBdJBEAgBCAIaiINIA39AAQAIAQgIGoiCf0ABAAgKP1S/QsEACANIA39AAQQIAn9AAQQICf9Uv0LBBAgBCARaiEEDAELCyAHQSBqIQcMAQsLCyAPIBUgF/wKAAALIBogAkGUAWooAgBqIRogCCEEIBRBAWohFAwBCwsgAkHQAWooAgAiAARAIBUgEyAAIBNBAnQgGCAZIBEQAQsgAkHUAWooAgAiAARAIAQgEyAAIBNBAnQgGCAZIBEQAQsL6AMBCn8gACgCACENIABBDGooAgAhCANAIAYgDUgEQEEAIQcgAEEEaigCACAGQQJ0aigCACIMQThqKAIABEAgDEHEAGooAgAgASAMQcwAaigCAGxqIQcgDEHIAGooAgAEfyAMQRBqKAIABUEBCyELIAxBDGooAgAhCSAAQQxqKAIAQQV1IQpBACEEA0AgBCALSARAQQAhBQNAIAUgCkgEQCAHIAQgDEHIAGooAgBsaiAFIAlBB2pBeHFsaiAEIAkgASAKbCAFakEDdCAMQThqKAIAIAxBQGsoAgAgAEHMAGooAgAgAEHEAGooAgAgAEHIAGooAgAQBiAFQQFqIQUMAQsLIARBAWohBAwBCwsLQQAhBANAIAQgDCgCAEgEQCAAIAwgDCAEQQFqIgRBAnRqKAIAIAEgAiADIAcQJwwBCwsgBkEBaiEGDAELCyAAQQRqKAIAIA1BAWtBAnRqKAIAIQIgAEEkaigCACIFBEAgAkHYAGooAgAiBiACQRRqKAIABH9BAQUgAkEQaigCAAsiB2xBAnQhCUEAIQQDQCAEIAdIBEAgAyACQSBqKAIAaiAEIAJBJGooAgBsaiAGIAUgBCAGbEECdGogCSABIAhBAnVsIABBCGooAgAgCBABIARBAWohBAwBCwsLC+gNAh1/BHsgAEEIaigCACEdIAMgAEEMaigCACIiQQJ1bCEcIAFBEGooAgAhGyACQQhqKAIAIiAgImwhHyACKAIAIgxFIRkgBSAAQRhqKAIAaiIhIABBHGooAgAiB2oiHiAHaiIYIAdqIhcgB2oiFiAHaiIKIAdqIREgDEEFRiIJRQRAIAxBBkYhCQsgAkEkaigCACAAQQhqKAIAQQdqQQhtbCEUIAJBoAJqKAIABH8gAkGsAmooAgAgAyACQbACaigCAGxqBUEACyEVICBBAnQhGiACQZABaigCACADIAJBmAFqKAIAbGogBCACQZwBaigCAGxqIRMgAkGgAWooAgAgAyACQagBaigCAGxqIAQgAkGsAWooAgBsaiESIBlFBEAgAkHYAWooAgAiCwRAA0AgDSAiQQJ1SARAIA0gHGoiBCAdSCEIIAsgBCAabGohByAhIA1BAnRqIQRBACEjA0AgICAjSgRAIAQgCAR9IAcqAgAFQwAAAAALOAIAIAdBBGohByAEICJqIQQgI0EBaiEjDAELCyANQQFqIQ0MAQsLBSAhQQAgH/wLAAsLIAxBBEYiDwRAIAJB3AFqKAIAIgsEQEEAIQ0DQCANICJBAnVIBEAgDSAcaiIEIB1IIQggCyAEIBpsaiEHIB4gDUECdGohBEEAISMDQCAgICNKBEAgBCAIBH0gByoCAAVDAAAAAAs4AgAgB0EEaiEHIAQgImohBCAjQQFqISMMAQsLIA1BAWohDQwBCwsFIB5BACAf/AsACwsgGUUiCARAIABB+ABqKAIAQQBHIQgLIBtBAWshIwNAICNBAE4EQCAbQQFrICNrICMgAkEoaigCABshDiAZBH9BAAUgAUEUaigCAEUgIyAbQQFrRnILBEAgAkHoAWooAgAgBSABQShqKAIAaiABQSxqKAIAQQAgDiABQRRqKAIAG2xqaiEMQQAhBANAIAQgH0kEQCAEICFqIgv9AAQQIAQgDGoiB/0ABBD95AEhJCALIAv9AAQAIAf9AAQA/eQB/QsEACALICT9CwQQIARBIGohBAwBCwsLIAgEQCAAIAMgDiAbIBEQEEEAIQQDQCAEICJJBEAgBCARaiIH/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1CIScgB/0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9QiEmIAQhBwNAIAcgH0kEQCAHICFqIgz9AAQAISUgDP0ABBAhJCAHIBdqIgsgJSAn/U/9CwQAIAsgJCAm/U/9CwQQIAwgJSAn/U79CwQAIAwgJCAm/U79CwQQIAcgImohBwwBCwsgBEEgaiEEDAELCyAPBEBBACEEA0AgBCAiSQRAIAQgEWoiB/0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9QiEnIAf9AAQQ/QwAAAAAAAAAAAAAAAAAAAAA/UIhJiAEIQcDQCAHIB9JBEAgByAeaiIM/QAEACElIAz9AAQQISQgByAWaiILICUgJ/1P/QsEACALICQgJv1P/QsEECAMICUgJ/1O/QsEACAMICQgJv1O/QsEECAHICJqIQcMAQsLIARBIGohBAwBCwsLCyASICMgAkGkAWooAgBsaiENIAFB1ABqKAIABH8gBSABQTBqKAIAaiAOIAFBNGooAgBsagVBAAshECAJBEAgAkHAAWooAgAgAkEkaigCACADIABBDGooAgBsIgRBBXVsICNqQQd0aiAEQR9xQQJ0aiEOIAohBCACQSBqKAIAIgwhBwNAIAcgDCAgakgEQCAEIA4gB0ECdSAUbEEHdGogB0EDcUEEdGoiC/0ABAD9CwQAICJBIEYEQCAEQRBqIAtBQGv9AAQA/QsEAAsgBCAiaiEEIAdBAWohBwwBCwsLIBMgIyACQZQBaigCAGxqIQcgDSACQaQBaigCAGohBCACQQRqKAIABEAgAiAKIAcgDSAEICEgHiAYIBAgBiAiEBgFIAIgCiAHIA0gBCAhIB4gGCAQIAYgIhAZCyAVBEAgISAhIBUgIEEHakF4cSAgIAJBpAJqKgIAICIQBAsgCARAQQAhBANAIAQgH0kEQCAEICFqIgv9AAQQIAQgF2oiB/0ABBD95AEhJCALIAv9AAQAIAf9AAQA/eQB/QsEACALICT9CwQQIARBIGohBAwBCwsgDwRAQQAhBANAIAQgH0kEQCAEIB5qIgv9AAQQIAQgFmoiB/0ABBD95AEhJCALIAv9AAQAIAf9AAQA/eQB/QsEACALICT9CwQQIARBIGohBAwBCwsLCyAjQQFrISMMAQsLIAJB4AFqKAIAIgAEQCAhICAgACAaIBwgHSAiEAELIAJB5AFqKAIAIgAEQCAeICAgACAaIBwgHSAiEAELCwtxAgBBgBALOET2/0BE9v/AAAAAP8Aln6V+M2Eq/ze9rkEAXDNKQ3k37Q0nOtxZoDvY06A11pX4OAWqFDvdWaA7AEG4EAssO6q4PwCAMb+DgF45Z2lQOc5DtzoIiQg8wakqPaqqKj4AAAA/9qiuwnG9sEI=";
var relaxedSimd = "AGFzbQEAAAAByAEVYAd/f39/f39/AGAFf39/f38AYAZ/f39/f38AYAR/f39/AGADf39/AGAKf39/f39/f39/fwBgC39/f39/f39/f39/AGAIf39/f39/f38AYAF8AXxgB39/f39/fX8AYAl/f39/f39/f38AYAZ/f39/f30AYAx/f39/f39/f39/f38AYAd/f397f31/AXxgAAF/YAJ/fwBgAX8BfGALf39/f399f39/f38AYAV/f39/fQBgBn9/f399fwF8YAl/f39/f39/f38BfAISAQNlbnYGbWVtb3J5AgEBgIAEAysqBwAACAkACgILDA0EAgIDAwEODxAEAwUFBgYAAQEREhMUAQIAAAABAAMAB3MKBHBhY2sAHAl0cmFuc3Bvc2UACwZ1bnBhY2sAGwdwcm9kdWN0AAAIcnVuQ2h1bmsAFQtzcXVhcmVkTm9ybQATC2Ryb3BvdXRCaXRzAAYJbWFza0FnYWluAB4KbWFza1ZhbHVlcwAdCWJsb2NrUm93cwARDAECCr7xASr6AwILewJ/IAEhByACIANBBXRqIRQDQCAFIBNKBEAgBgR7IAT9AAQAIQggBP0ABCAhCSAE/QAEMCEKIAT9AARAIQsgBP0ABFAhDCAE/QAEYCENIAT9AARwIQ4gBP0ABBAF/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhDf0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhCv0MAAAAAAAAAAAAAAAAAAAAACEJ/QwAAAAAAAAAAAAAAAAAAAAAIQj9DAAAAAAAAAAAAAAAAAAAAAALIQ8gACEBIAIhAwNAIAMgFEkEQCAB/QkCACIRIAP9AAQAIhAgCP2FAiEIIBEgA/0ABBAiESAP/YUCIQ8gAf0JAgQiEiAQIAn9hQIhCSASIBEgCv2FAiEKIAH9CQIIIhIgECAL/YUCIQsgEiARIAz9hQIhDCAB/QkCDCISIBAgDf2FAiENIBIgESAO/YUCIQ4gAUEQaiEBIANBIGohAwwBCwsgBCAI/QsEACAEIA/9CwQQIAQgCf0LBCAgBCAK/QsEMCAEIAv9CwRAIAQgDP0LBFAgBCAN/QsEYCAEIA79CwRwIARBgAFqIQQgACAHaiEAIBNBAWohEwwBCwsLjgEBBH8gBkEERgRAIAIgAyAEbGogACABQQJ0/AoAAA8LIAZBAnUiByAFIARrIgUgBSAHShshCQNAIAggCUgEQCAAIAhBAnRqIQcgAiAEIAhqIANsaiIFIAFBAnRqIQoDQCAFIApJBEAgBSAHKgIAOAIAIAYgB2ohByAFQQRqIQUMAQsLIAhBAWohCAwBCwsLxwUCBn8JeyACIANBAnRqIQoDQCAJQQhqIAVMBEAgBgR7IAT9AAQABf0MAAAAAAAAAAAAAAAAAAAAAAshDSAGBHsgBP0ABBAF/QwAAAAAAAAAAAAAAAAAAAAACyEOIAYEeyAE/QAEIAX9DAAAAAAAAAAAAAAAAAAAAAALIQ8gBgR7IAT9AAQwBf0MAAAAAAAAAAAAAAAAAAAAAAshECAGBHsgBP0ABEAF/QwAAAAAAAAAAAAAAAAAAAAACyERIAYEeyAE/QAEUAX9DAAAAAAAAAAAAAAAAAAAAAALIRIgBgR7IAT9AARgBf0MAAAAAAAAAAAAAAAAAAAAAAshEyAGBHsgBP0ABHAF/QwAAAAAAAAAAAAAAAAAAAAACyEUIAAiAyABQQJ0aiEIIAFBAXQiCyABaiEMIAIhBwNAIAcgCkkEQCAH/QkCACIVIAP9AAQAIA39hQIhDSAVIAEgA2r9AAQAIA79hQIhDiAVIAMgC2r9AAQAIA/9hQIhDyAVIAMgDGr9AAQAIBD9hQIhECAVIAj9AAQAIBH9hQIhESAVIAEgCGr9AAQAIBL9hQIhEiAVIAggC2r9AAQAIBP9hQIhEyAVIAggDGr9AAQAIBT9hQIhFCADQRBqIQMgCEEQaiEIIAdBBGohBwwBCwsgBCAN/QsEACAEIA79CwQQIAQgD/0LBCAgBCAQ/QsEMCAEIBH9CwRAIAQgEv0LBFAgBCAT/QsEYCAEIBT9CwRwIARBgAFqIQQgACABQQN0aiEAIAlBCGohCQwBCwsDQCAFIAlKBEAgBgR7IAT9AAQABf0MAAAAAAAAAAAAAAAAAAAAAAshDSAAIQcgAiEDA0AgAyAKSQRAIAP9CQIAIAf9AAQAIA39hQIhDSAHQRBqIQcgA0EEaiEDDAELCyAEIA39CwQAIARBEGohBCAAIAFqIQAgCUEBaiEJDAELCwvdAQMCfwJ8AX4gAET////////vf2UgAEQAAAAAAAAAAGRxRQRARAAAAAAAAPh/DwsgAL0iBUI0iKdB/wdrIQIgBUL/////////B4NCgICAgICAgPg/hL8iAETNO39mnqD2P2QEQCACQQFqIQIgAEQAAAAAAADgP6IhAAsgAEQAAAAAAADwv6AgAEQAAAAAAADwP6CjIgAgAKIhBEETIQEDQCABQQBKBEAgAyAEokQAAAAAAADwPyABt6OgIQMgAUECayEBDAELCyACt0TvOfr+Qi7mP6IgACAAoCADoqAL2QECBH8DeyAF/RMhCwNAIAYgCEsEQEEAIQcDQCAEIAdKBEAgAiAHai0AAP0RIgz9DBAAAAAgAAAAQAAAAIAAAAD9Tv0MAAAAAAAAAAAAAAAAAAAAAP04IAsgBiAHbCAIaiIKIAFqIgn9AAQQ/eYB/U4hDSAAIApqIgogDP0MAQAAAAIAAAAEAAAACAAAAP1O/QwAAAAAAAAAAAAAAAAAAAAA/TggCyAJ/QAEAP3mAf1O/QsEACAKIA39CwQQIAdBAWohBwwBCwsgAiADaiECIAhBIGohCAwBCwsLigEBBH8gBkEERgRAIAUgACABIAJsaiAEQQJ0/AoAAA8LA0AgCCAGQQJ1SARAIAUgCEECdGohCSAAIAIgCGoiByADQQFrIgogByAKSBsgAWxqIgcgBEECdGohCgNAIAcgCkkEQCAJIAcqAgA4AgAgB0EEaiEHIAYgCWohCQwBCwsgCEEBaiEIDAELCwu6CQINewN/IAJBB2pBA3UhGCAE/REhDQNAIBYgGEgEQCABIBhsIBZq/REiDiEQIAP9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASIS/QwEAAAABAAAAAQAAAAEAAAA/a4BIRMgBf0RIhEhDyAG/REiCSEKIAchAiAIIQRBACEXA0AgF0EKSARAIBD9DFMfUdJTH1HSUx9R0lMfUdL93gEgEP0MUx9R0lMfUdJTH1HSUx9R0v3fAf0NBAUGBwwNDg8UFRYXHB0eHyAO/QxTH1HSUx9R0lMfUdJTH1HS/d4BIA79DFMfUdJTH1HSUx9R0lMfUdL93wH9DQQFBgcMDQ4PFBUWFxwdHh8hFSAQ/QxTH1HSUx9R0lMfUdJTH1HS/bUBIQsgDv0MUx9R0lMfUdJTH1HSUx9R0v21ASEMIBH9DFeNns1XjZ7NV42ezVeNns393gEgEf0MV42ezVeNns1XjZ7NV42ezf3fAf0NBAUGBwwNDg8UFRYXHB0eHyAS/VEgAv0RIg79USEQIA/9DFeNns1XjZ7NV42ezVeNns393gEgD/0MV42ezVeNns1XjZ7NV42ezf3fAf0NBAUGBwwNDg8UFRYXHB0eHyAT/VEgDv1RIQ4gEf0MV42ezVeNns1XjZ7NV42ezf21ASESIA/9DFeNns1XjZ7NV42ezVeNns39tQEhEyAJ/VEgBP0RIgn9USERIBUgCv1RIAn9USEPIAshCSAMIQogAkHHjKKOBmshAiAEQfui4aQEayEEIBdBAWohFwwBCwsgACAWQQN0aiICIBBBAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kASASQQD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBCHRyIBFBAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEQdHIgCUEA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRh0ciAOQQD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAEgE0EA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQQh0ciAPQQD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBEHRyIApBAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEYdHJBBHRyNgIAIAIgEEEQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBIBJBEP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEIdHIgEUEQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRB0ciAJQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBGHRyIA5BEP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kASATQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBCHRyIA9BEP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEQdHIgCkEQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRh0ckEEdHI2AgQgFkEBaiEWDAELCwu4AwIPewR/A0AgAiAVSwRAIAAgFWoiGCABaiEWIBj9AAQAQYAQ/QkCACIQ/eoBQYAQ/QkCBCIR/esBIgYgBv3mASELIBb9AAQAIAMgFWoiF/0ABAAgBiALIAsgCyALIAsgC0GAEP0JAgwiEkGAEP0JAhAiE/2FAkGAEP0JAhQiBv2FAkGAEP0JAhgiB/2FAkGAEP0JAhwiCP2FAkGAEP0JAiAiCf2FAkGAEP0JAiQiCv2FAv3mASALIAsgC0GAEP0JAigiFEGAEP0JAiwiC/2FAkGAEP0JAjAiDP2FAkGAEP0JAjQiDf2FAv3nASIO/eUBIA79hQIhDyAY/QAEECAQ/eoBIBH96wEiECAQ/eYBIREgFv0ABBAgF/0ABBAgECARIBEgESARIBEgESASIBP9hQIgBv2FAiAH/YUCIAj9hQIgCf2FAiAK/YUC/eYBIBEgESARIBQgC/2FAiAM/YUCIA39hQL95wEiBv3lASAG/YUCIQcgGCAO/QsEACAYIAb9CwQQIAQgFWoiFiAP/QsEACAWIAf9CwQQIAUgFWoiFiAP/QsEACAWIAf9CwQQIBVBIGohFQwBCwsLrwQDBH8LewF9IAFB7ABqKAIAIQcgASACQQJ0QT5qQQJ0aioCACIVQwAAAABeBEAgAUG8AmooAgAhCCAV/RMhCiADIQYDQCAEIAZLBEAgBiAHaiIJ/QAEACELIAkgCiAGIAhq/QAEACAL/eUBIAv9hQL9CwQAIAZBEGohBgwBCwsLIAFB9ABqKAIAIQYgAUH4AGooAgAhCCABQfwAaigCACEJIAX9EyERIAEgAkECdCICQTtqQQJ0aioCAIz9EyESQwAAgD8gASACQT1qQQJ0aioCAJP9EyELIABB4ABqKgIA/RMhDCAAQdwAaigCAEUEQCAAQfwAaioCAP0TIQogAEHkAGoqAgD9EyENIABBgAFqKgIA/RMhDiAAQegAaioCAP0TIQ8gASACQTxqQQJ0aioCAP0TIRADQCADIARJBEAgDCADIAhqIgD9AAQAIAogESADIAZq/QAEAP3mASIT/eYB/YUCIRQgDSADIAlqIgH9AAQAIA4gE/3mASAT/eYB/YUCIRMgACAU/QsEACABIBP9CwQAIAMgB2oiACALIAD9AAQAIBIgFP3mASAQIBP94wEgD/2FAv3nAf2FAv0LBAAgA0EQaiEDDAELCw8LA0AgAyAESQRAIBEgAyAGav0ABAD95gEhCiAIBEAgDCADIAhqIgD9AAQAIAr9hQIhCiAAIAr9CwQACyADIAdqIgAgEiAKIAsgAP0ABAD95gH9hQL9CwQAIANBEGohAwwBCwsLrQEBB38gAEEcaigCAEEEdCEPIAlBBnQhEANAIAMgBEgEQCABIAMgAmtBAnUgCmwgCGpBB3RqIREgByEMIABB9ABqKAIAIAUgD2xqIANBBHRqIQ4gBSENA0AgBiANSgRAIA4gESAMIAkgCEEASiISIAsQDSAOQQhqIBEgDCAQaiAJIBIgCxANIAwgEEEBdGohDCAOIA9qIQ4gDUEBaiENDAELCyADQQRqIQMMAQsLC+YIBAp7BHwMfQJ/IAAgBCAGbGohISAD/QwAAAAAAAAAAAAAAAAAAAAA/UIhDCAA/QAEACEHIAAgBmohBANAIAQgIUkEQCAHIAT9AAQA/ekBIQcgBCAGaiEEDAELC/0MAAAAAAAAAAAAAAAAAAAAACAD/R8AQwAAAABbBH1DAAAAAAUgACAGIAEqAgD8AGxqKgIAC/0gACAD/R8BQwAAAABbBH1DAAAAAAUgACABIAJqKgIA/AAgBmxBBGpqKgIAC/0gASAD/R8CQwAAAABbBH1DAAAAAAUgACABIAJBAXRqKgIA/AAgBmxBCGpqKgIAC/0gAiAD/R8DQwAAAABbBH1DAAAAAAUgACABIAJBA2xqKgIA/AAgBmxBDGpqKgIAC/0gAyELIAAhBANAIAQgIUkEQCAhIAQgBkEFdGoiIiAhICJJGyEi/QwAAAAAAAAAAAAAAAAAAAAAIQgDQCAEICJJBEAgBEG4EP0JAgwgBP0ABAAgB/3lASINQbgQ/QkCKP3qAUG4EP0JAiQiDv3rASIPQbgQ/QkCAP3mAf1qIhBBuBD9CQIIIBBBuBD9CQIEIA/9hQL9hQIiD0G4EP0JAhD9hQIgD0G4EP0JAhT9hQIgD0G4EP0JAhj9hQIgD0G4EP0JAhz9hQIgD0G4EP0JAiD9hQIgDyAP/eYBIA/9DAAAgD8AAIA/AACAPwAAgD/95AH9hQIgEP34Af0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIA0gDv1D/U8iDf0LBAAgCCAN/eQBIQggBCAGaiEEDAELCyAJIAj9X/3wASEJIAogCCAI/Q0ICQoLDA0ODwABAgMEBQYH/V/98AEhCgwBCwsgCf0hACETIAf9HwAhGCAL/R8AIRkgCf0hASEUIAf9HwEhGiAL/R8BIRsgCv0hACERIAf9HwIhHCAL/R8CIR0gCv0hASESIAf9HwMhHiAL/R8DIR8gA/0fASEVIAP9HwIhFiAD/R8DIRcgA/0fACIgQwAAAABbBHxEAAAAAAAAAAAFICC7IBi7IBm7oSATEAOgogtEAAAAAAAAAACgIBVDAAAAAFsEfEQAAAAAAAAAAAUgFbsgGrsgG7uhIBQQA6CiC6AgFkMAAAAAWwR8RAAAAAAAAAAABSAWuyAcuyAdu6EgERADoKILoCAXQwAAAABbBHxEAAAAAAAAAAAFIBe7IB67IB+7oSASEAOgogugIAMgBf0T/eYBIgMgCf0hALb9EyAJ/SEBtv0gASAK/SEAtv0gAiAK/SEBtv0gA/3nASEHIAAhBANAIAQgIUkEQCAEIAT9AAQAIAf95gEgDP1O/QsEACAEIAZqIQQMAQsLQQAhBANAIARBBEgEQCAEBH0gBEEBRgR9IAP9HwEFIAP9HwIgA/0fAyAEQQJGGwsFIAP9HwALIgVDAAAAAFwEQCAAIAEgAiAEbGoqAgD8ACAGbCAEQQJ0amoiISAhKgIAIAWTOAIACyAEQQFqIQQMAQsLC5sFAgl/BnsgAEEcaigCACEHIABBDGooAgAiAyAAQRhqKAIAbEEEdCEFIANBAnVBACAAKAIAGyEIIABBFGooAgBBAnUhCSAAQSBqKAIAIQoDQCABIAJIBEAgAEHsAGooAgAgASAHbEEEdGohBiAAQfAAaigCACABQQZ0aiEDQQAhBANAIAQgCEgEQCADIAYgCiAEQQJ0akEEdGoiC/0ABAAiDCAL/QAEECIN/Q0AAQIDEBESEwQFBgcUFRYXIg4gC/0ABCAiDyAL/QAEMCIQ/Q0AAQIDEBESEwQFBgcUFRYXIhH9DQABAgMEBQYHEBESExQVFhf9CwQAIAMgDiAR/Q0ICQoLDA0ODxgZGhscHR4f/QsEECADIAwgDf0NCAkKCxgZGhsMDQ4PHB0eHyIMIA8gEP0NCAkKCxgZGhsMDQ4PHB0eHyIN/Q0AAQIDBAUGBxAREhMUFRYX/QsEICADIAwgDf0NCAkKCwwNDg8YGRobHB0eH/0LBDAgBEEBaiEEIAMgBWohAwwBCwtBACEEA0AgBCAJSARAIAMgBiAEQQZ0aiIL/QAEACIMIAv9AAQQIg39DQABAgMQERITBAUGBxQVFhciDiAL/QAEICIPIAv9AAQwIhD9DQABAgMQERITBAUGBxQVFhciEf0NAAECAwQFBgcQERITFBUWF/0LBAAgAyAOIBH9DQgJCgsMDQ4PGBkaGxwdHh/9CwQQIAMgDCAN/Q0ICQoLGBkaGwwNDg8cHR4fIgwgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIg39DQABAgMEBQYHEBESExQVFhf9CwQgIAMgDCAN/Q0ICQoLDA0ODxgZGhscHR4f/QsEMCAEQQFqIQQgAyAFaiEDDAELCyABQQFqIQEMAQsLC4wEARB/IABBDGooAgAhDiAAQRBqKAIAIQ8gAEEcaigCACEQIABBIGooAgAhCSAAQQhqKAIAIgpBAyAAQRhqKAIAIgsgC0EERgR/IABBLGooAgBBAkYFQQALGyIRbCEMA0AgCCALSARAIAogACAIQQNsIgZBC2pBAnRqKAIAbCENIAAgBkENakECdGooAgAhEiAAIAZBDGpBAnRqKAIAIQYDQCAGIBJIBEAgBiAPSAR/IAIgBiAMbEECdGoFIANBACAGIAlOGwR/IAMgBiAJayAMbEECdGoFIAYgD0YEfyAEBSAGIAlBAWtGIAsgEUdxBH8gBCAMQQJ0akEAIAQbBUEACwsLCyETQQAhBwNAIAdBBGogCkwEQCABIAggDmwgB2pBAnUgEGwgBmpBBHRqIRQgEyAHIA1qQQJ0aiEVIAUEQCATBEAgFSAU/QAEAP0LBAALBSAUIBMEeyAV/QAEAAX9DAAAAAAAAAAAAAAAAAAAAAAL/QsEAAsgB0EEaiEHDAELCwNAIAcgCkgEQCABIAggDmwgB2oiFEECdSAQbCAGakEEdGogFEEDcUECdGohFCAFBEAgEwRAIBMgByANakECdGogFCoCADgCAAsFIBQgEwR9IBMgByANakECdGoqAgAFQwAAAAALOAIACyAHQQFqIQcMAQsLIAZBAWohBgwBCwsgCEEBaiEIDAELCwvbAwILewF/IAIgA0EGdGohAwNAIAIgA0kEQCAC/QAEACIPIAH9AAQAIhAgBv2FAiEGIAL9AAQQIg4gECAH/YUCIQcgDyAB/QAEECIQIAj9hQIhCCAOIBAgCf2FAiEJIA8gAf0ABCAiECAK/YUCIQogDiAQIAv9hQIhCyAPIAH9AAQwIg8gDP2FAiEMIA4gDyAN/YUCIQ0gAkEgaiECIAFBQGshAQwBCwsgBSAG/QsEACAFIAf9CwQQIAUgCP0LBCAgBSAJ/QsEMCAFIAr9CwRAIAUgC/0LBFAgBSAM/QsEYCAFIA39CwRwA0AgEUECSARAIAX9AAQAIgYgBf0ABBAiB/0NAAECAxAREhMEBQYHFBUWFyAGIAf9DQgJCgsYGRobDA0ODxwdHh/95AEiBiAF/QAEICIHIAX9AAQwIgj9DQABAgMQERITBAUGBxQVFhcgByAI/Q0ICQoLGBkaGwwNDg8cHR4f/eQBIgf9DQABAgMEBQYHEBESExQVFhcgBiAH/Q0ICQoLDA0ODxgZGhscHR4f/eQBIQYgBARAIAYgACAA/V0DAP1XAxAB/eQBIQYLIAAgBv1bAwAAIAAgBv1bAxABIABBIGohACAFQUBrIQUgEUEBaiERDAELCwudAwIPewJ/A0AgASATSwRAQYAQ/QkCCCIOIAAgE2oiFP0ABBD95gFBgBD9CQIAIg/96gFBgBD9CQIEIhD96wEiBCAE/eYBIQogDiAEIAogCiAKIAogCiAKQYAQ/QkCDCIRQYAQ/QkCECIE/YUCQYAQ/QkCFCIF/YUCQYAQ/QkCGCIG/YUCQYAQ/QkCHCIH/YUCQYAQ/QkCICII/YUCQYAQ/QkCJCIJ/YUC/eYBIAogCiAKQYAQ/QkCKCISQYAQ/QkCLCIK/YUCQYAQ/QkCMCIL/YUCQYAQ/QkCNCIM/YUC/ecBIA79hQIhDSAOIBT9AAQA/eYBIA/96gEgEP3rASIPIA/95gEhECAUIA4gDyAQIBAgECAQIBAgECARIAT9hQIgBf2FAiAG/YUCIAf9hQIgCP2FAiAJ/YUC/eYBIBAgECAQIBIgCv2FAiAL/YUCIAz9hQL95wEgDv2FAiIE/QsEACAUIA39CwQQIAIgE2oiFCAE/QsEACAUIA39CwQQIAMgE2oiFCAE/QsEACAUIA39CwQQIBNBIGohEwwBCwsL/gICDnsCfwNAIAEgEksEQCAAIBJqIhP9AAQQQYAQ/QkCACIO/eoBQYAQ/QkCBCIP/esBIgQgBP3mASEKIAQgCiAKIAogCiAKIApBgBD9CQIMIhBBgBD9CQIQIgT9hQJBgBD9CQIUIgX9hQJBgBD9CQIYIgb9hQJBgBD9CQIcIgf9hQJBgBD9CQIgIgj9hQJBgBD9CQIkIgn9hQL95gEgCiAKIApBgBD9CQIoIhFBgBD9CQIsIgr9hQJBgBD9CQIwIgv9hQJBgBD9CQI0Igz9hQL95wEhDSAT/QAEACAO/eoBIA/96wEiDiAO/eYBIQ8gEyAOIA8gDyAPIA8gDyAPIBAgBP2FAiAF/YUCIAb9hQIgB/2FAiAI/YUCIAn9hQL95gEgDyAPIA8gESAK/YUCIAv9hQIgDP2FAv3nASIE/QsEACATIA39CwQQIAIgEmoiEyAE/QsEACATIA39CwQQIAMgEmoiEyAE/QsEACATIA39CwQQIBJBIGohEgwBCwsLNgAgAEH4AGooAgAgAkECdGogA0ECdCABIABBDGooAgAiAUECdWwgAEEIaigCAEEBIAQgARAFCwQAQQgLrQMDB38BfQJ8IABB0ABqKAIAIAFBDGxqIgEoAgAhBCABQQRqKAIAIQIgAUEIaigCACEFIARBHGooAgBBBHQhBiAAQewAaioCACIJQwAAAABeBH0gAEHYAGooAgAhAQNAIAMgAEHUAGooAgBIBEAgCiABIANBA3RqKwMAoCEKIANBAWohAwwBCwsgCp8iCiAJuyILZAR9IAsgCqO2BUMAAIA/CwVDAACAPwshCSAEQZwCaigCAARAIAAgBEEAIAIgBmwgBSAGbCAJEAgFIAIhAQNAIAEgBUgEQCABIAZsIQdBACEDA0AgA0EDSARAIAQgA0ECdEE7akECdGoqAgBDAAAAAF1FBEAgACAEIAMgBwJ/QQAgA0UNABogA0EBRgRAIARBEGooAgAMAQsgBEEgaiAEQRxqIANBAkYbKAIAC0EEdGogBwJ/QQAgA0EBaiIIRQ0AGiAIQQFGBEAgBEEQaigCAAwBCyAEQSBqIARBHGogCEECRhsoAgALQQR0aiAJEAgLIANBAWohAwwBCwsgAUEBaiEBDAELCwsgBEHwAGooAgAEQCAEIAIgBRALCws+AgJ/AXwgAEHYAGooAgAhAgNAIAEgAEHUAGooAgBIBEAgAyACIAFBA3RqKwMAoCEDIAFBAWohAQwBCwsgAwupCAIRfwN7IABBEGooAgAgAiAAQRRqKAIAbGoiCkGAAmohDCAAQdAAaigCACABQQxsaiICKAIAIQcgAkEEaigCACEDIAJBCGooAgAhCSAHQRxqKAIAQQR0IQsgB0EMaigCAEECdSENIAdBJGooAgAgAEEIaigCAEEHakEIbWwhDiAHQSBqKAIAIQ8gB0HAAWooAgAhECAHQbgCaigCACIRQQFGBEAgB0H0AGooAgAgAyALbGpBACAJIANrIAts/AsACwNAIBFBAUcgBiAOSHEEQEGAASAOIAZrIgIgAkGAAUobIRIgAyECA0AgAiAJSARAIAAgByACQQJ0IAkgAiANbSIFQQFqIA1sIgQgBCAJShsiBCACa0ECdCAGIBIgDBAaIAcgBUEDbCITQQ1qQQJ0aigCACEIIAVFIgUEQCAHKAIAQQZGIQULIAcgEEEAIAcgE0EMakECdGooAgAgDyAIIAUbIAIgBCAMIAYgEiAOIAoQCSAFBEAgByAHQcQBaigCACAPIA8gCCACIAQgDCAGIBIgDiAKEAkLIAQhAgwBCwsgBkGAAWohBgwBCwsgEQRAIAdBEGooAgAhDCAHQRxqKAIAQQR0IQ0gAEGUAWooAgAhDiAAQZgBaigCACEPIABBQGsoAgAhECAJQQJ0IgIgB0EIaigCACIEIAIgBEgbIREgA0ECdCEEA0AgBCARSARAIAdB9ABqKAIAIARBAnUgDWxqIARBA3FBAnRqIQUgDiAEQQFqQQJ0aigCACESIA4gBEECdGooAgAhCANAIAggEkgEQCAQIA8gCEECdGooAgAgDGxBAnRqIQYgBSECQQAhCgNAIAogDEgEQCACIAIqAgAgBioCAJI4AgAgCkEBaiEKIAZBBGohBiACQRBqIQIMAQsLIAhBAWohCAwBCwsgBEEBaiEEDAELCwsgB0GcAmooAgBFBEAgAyEEA0AgBCAJSARAQQAhAgNAIAJBA0gEQCAHIAJBAnRBO2pBAnRqKgIAQwAAAABgRQRAAn9BACACRQ0AGiACQQFGBEAgB0EQaigCAAwBCyAHQSBqIAdBHGogAkECRhsoAgALQQR0IgUgB0H0AGooAgAgBCALbGpqQQACf0EAIAJBAWoiBkUNABogBkEBRgRAIAdBEGooAgAMAQsgB0EgaiAHQRxqIAZBAkYbKAIAC0EEdCAFa/wLAAsgAkEBaiECDAELCyAEQQFqIQQMAQsLCyAHQfQAaigCACADIAtsaiICIAkgA2sgC2xqIQMDQCACIANJBEAgFCAC/QAEACIW/V8iFCAU/fIB/fABIRQgFSAWIBb9DQgJCgsMDQ4PAAECAwQFBgf9XyIVIBX98gH98AEhFSACQRBqIQIMAQsLIABB2ABqKAIAIAFBA3RqIBQgFf3wASIU/SEAIBT9IQGgOQMAC80DAQh/IABBAUYEQCABQRBqKAIAIAMgAUEUaigCAGxqIQQgAUEoaigCACIAQQJHBEAgASACIAMgBBAoCyAABEAgASIFQQxqKAIAIQggASABQQRqKAIAIAEoAgBBAWsiB0ECdGooAgAgAiADIAQQJgNAIAdBAE4EQCAFQQRqKAIAIAdBAnRqKAIAIgZB0ABqKAIABEBBACEBA0AgASAGKAIASARAIAUgBiAGIAFBAWoiAEECdGooAgAgAiADIAQgAUEAShApIAAhAQwBCwsgBkHUAGooAgAEQCAGQRBqKAIAIQkgBkEMaigCACELIAcEf0EABSAFQUBrKAIACyEKQQAhAQNAIAEgCUgEQCAEIAZBMGooAgBqIAEgBkE0aigCAGxqIQAgBkE4aigCAARAIAAgACAGQcQAaigCACACIAZBzABqKAIAbGogASAGQcgAaigCAGxqIAtBB2pBeHEgCyAGQTxqKgIAIAgQBAsgCgRAIAAgCyAKIAEgC2xBAnRqIAkgC2xBAnQgAiAIQQJ1bCAFQQhqKAIAIAgQAQsgAUEBaiEBDAELCwsgB0EBayEHDAILCwsLBSAAQQJGBEAgASACIAMQFAUgASACEBILCwukDwIOfwV7IABBGGooAgAhEyAIIABBDGooAgBsIgtBH2pBYHEgCyAIQQRGGyEUIAggAEEIaigCAGwhDSABIAggAEEgaigCAGxqIQ4gACgCACIPQQZGIA9BBUZyBEADQCAKIBNIBEAgCSAAIApBA2xBDGpBAnRqKAIAIgQgBCAJSBsiECAPQQZGIApFIgQgBBsEfyAAQSBqBSAAIApBA2xBDWpBAnRqCygCACIVSARAAkAgASAIIBBsaiEWIAlBAEohFyAAQewAaigCACAAQRxqKAIAQQR0IhEgAEEMaigCACIEQQJ1IhIgCmxsaiAQQQR0aiEFIAIgBCAIbCIEQR9qQWBxIAQgCEEERhsiDCAKbGohBCAIQQRHBEAgBSARIBYgFSAQayAEIBIgFyAIEAAMAQtBACELA0AgC0EATARAIAUgESAWIBUgEGsgBCASIBcQAiAFIBEgEmxqIQUgBCAMaiEEIAtBAWohCwwBCwsLCyAKQQFqIQoMAQsLIA9BBUYEQEEAIQUDQCAFIA1JBEAgAiAFaiIAIBRqIgEgFGoiBCAUaiEGIAH9AAQQ/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIRggBP0ABAD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiGSAG/QAEACAA/QAEAP2FAiEaIAT9AAQQ/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIhsgBv0ABBAgAP0ABBD9hQIhHCABIAH9AAQA/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esB/QsEACABIBj9CwQQIAQgGf0LBAAgBCAb/QsEECAAIBr9CwQAIAAgHP0LBBAgBUEgaiEFDAELCwVBACEBA0AgASANSQRAIAIgFGogAWoiBCAUaiEFIAT9AAQQ/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIRggBf0ABAD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiGSABIA5qIgn9AAQA/eYBIRogBf0ABBD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiGyAJ/QAEEP3mASEcIAQgBP0ABAD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wH9CwQAIAQgGP0LBBAgBSAZ/QsEACAFIBv9CwQQIAEgBmoiBCAa/QsEACAEIBz9CwQQIAFBIGohAQwBCwsgAEE0aigCACEEIABBHGooAgBBBHQhBSAAQQxqKAIAIglBAnUhCiAAQewAaigCACAAQSBqKAIAIgtBBHRqIQEgCCAJbCIAQR9qQWBxIAAgCEEERhshCSACIQACQCAIQQRHBEAgASAFIAYgBCALayAAIApBASAIEAAMAQtBACEIA0AgCEEATARAIAEgBSAGIAQgC2sgACAKQQEQAiABIAUgCmxqIQEgACAJaiEAIAhBAWohCAwBCwsLCyACIBQgDSAOIAMgBxAHDwsgAEE0aigCACEGIAEgCCAJbGohCiAJQQBKIQsgAEEcaigCAEEEdCEMIABBDGooAgAiDkECdSEQIABB7ABqKAIAIAlBBHRqIQEgCCAObCIAQR9qQWBxIAAgCEEERhshDiACIQACQCAIQQRHBEAgASAMIAogBiAJayAAIBAgE2wgCyAIEAAMAQtBACEIA0AgCCATSARAIAEgDCAKIAYgCWsgACAQIAsQAiABIAwgEGxqIQEgACAOaiEAIAhBAWohCAwBCwsLIA9BBEYEQCACIBQgDSAEIAUgAyAHECMFIA8EQCAPQQFGBEAgAiANIAMgBxAPBSAPQQJGBEBBACEBA0AgASANSQRAIAEgAmoiAP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAAIAD9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/esBIhn9CwQAIAAgGP0LBBAgASADaiIAIBn9CwQAIAAgGP0LBBAgASAHaiIAIBn9CwQAIAAgGP0LBBAgAUEgaiEBDAELCwUgAiANIAMgBxAOCwsFIAcgAiAN/AoAAAsLC4cIAg5/AnsgAEEYaigCACETIAggAEEMaigCAGwiC0EfakFgcSALIAhBBEYbIRQgCCAAQQhqKAIAbCENIAEgCCAAQSBqKAIAbGohDiAAKAIAIg9BBkYgD0EFRnIEQANAIAogE0gEQCAJIAAgCkEDbEEMakECdGooAgAiBCAEIAlIGyIQIA9BBkYgCkUiBCAEGwR/IABBIGoFIAAgCkEDbEENakECdGoLKAIAIhVIBEACQCABIAggEGxqIRYgCUEASiEXIABB7ABqKAIAIABBHGooAgBBBHQiESAAQQxqKAIAIgRBAnUiEiAKbGxqIBBBBHRqIQUgAiAEIAhsIgRBH2pBYHEgBCAIQQRGGyIMIApsaiEEIAhBBEcEQCAFIBEgFiAVIBBrIAQgEiAXIAgQAAwBC0EAIQsDQCALQQBMBEAgBSARIBYgFSAQayAEIBIgFxACIAUgESASbGohBSAEIAxqIQQgC0EBaiELDAELCwsLIApBAWohCgwBCwsgD0EFRgRAIAIgFCANIA4gAyAHECIFIAIgFCANIA4gBhAhIABBNGooAgAhBCAAQRxqKAIAQQR0IQUgAEEMaigCACIJQQJ1IQogAEHsAGooAgAgAEEgaigCACILQQR0aiEBIAggCWwiAEEfakFgcSAAIAhBBEYbIQkgAiEAAkAgCEEERwRAIAEgBSAGIAQgC2sgACAKQQEgCBAADAELQQAhCANAIAhBAEwEQCABIAUgBiAEIAtrIAAgCkEBEAIgASAFIApsaiEBIAAgCWohACAIQQFqIQgMAQsLCyACIBQgDSAOIAMgBxAHCw8LIABBNGooAgAhBiABIAggCWxqIQogCUEASiELIABBHGooAgBBBHQhDCAAQQxqKAIAIg5BAnUhECAAQewAaigCACAJQQR0aiEBIAggDmwiAEEfakFgcSAAIAhBBEYbIQ4gAiEAAkAgCEEERwRAIAEgDCAKIAYgCWsgACAQIBNsIAsgCBAADAELQQAhCANAIAggE0gEQCABIAwgCiAGIAlrIAAgECALEAIgASAMIBBsaiEBIAAgDmohACAIQQFqIQgMAQsLCyAPQQRGBEAgAiAUIA0gBCAFIAMgBxAkBSAPBEAgD0EBRgRAIAIgDSADIAcQDwUgD0ECRgRAQQAhAQNAIAEgDUkEQCABIAJqIgD9AAQQ/QwAAAAAAAAAAAAAAAAAAAAA/esBIRggACAA/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP3rASIZ/QsEACAAIBj9CwQQIAEgA2oiACAZ/QsEACAAIBj9CwQQIAEgB2oiACAZ/QsEACAAIBj9CwQQIAFBIGohAQwBCwsFIAIgDSADIAcQDgsLBSAHIAIgDfwKAAALCwv6DwIMewl/IABBDGooAgAiHSAKbCEYIAogAEEIaigCAGwhGSAdIABBGGooAgBsQQR0IRogAEHwAGooAgAhGyAdQQJ1IRwgACgCACIXQQRGBEAgAiAYIBkgAyAEIAUgBhAlBSAXQQVGBEBBACEEA0AgBCAZSQRAIAIgBGoiAyAYaiIGIBhqIgcgGGohHSAEIAVqIh79AAQAIg/9DAAAgD8AAIA/AACAPwAAgD8gBv0ABAAiEP3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAD/QAEACIRIBH95gH95QH95gEhEiAe/QAEECIL/QwAAIA/AACAPwAAgD8AAIA/IAb9AAQQIgz95QH95gH9DAAAgD8AAIA/AACAPwAAgD8gA/0ABBAiDiAO/eYB/eUB/eYBIQ0gCyABIARqIh/9AAQQIA795QH95gEgDP0MAAAAAAAAAAAAAAAAAAAAAP1EIAz9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhEyASIB39AAQA/eYBIAf9AAQAIg79DAAAAAAAAAAAAAAAAAAAAAD9RCAO/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIRQgDSAd/QAEEP3mASAH/QAEECIV/QwAAAAAAAAAAAAAAAAAAAAA/UQgFf0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mASEWIAYgDyAf/QAEACAR/eUB/eYBIBD9DAAAAAAAAAAAAAAAAAAAAAD9RCAQ/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYB/QsEACAGIBP9CwQQIAcgFP0LBAAgByAW/QsEECADIBL9CwQAIAMgDf0LBBAgHSASIA795gH9CwQAIB0gDSAV/eYB/QsEECAeIA8gEP3mAf0LBAAgHiALIAz95gH9CwQQIARBIGohBAwBCwsFIBdBBkYEQEEAIQMDQCADIBlJBEAgAiADaiIEIBhqIQYgAyAFaiIe/QAEACILIAEgA2oiH/0ABAAgBP0ABAAiDP3lAf3mASAG/QAEACIN/QwAAAAAAAAAAAAAAAAAAAAA/UQgDf0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mASEOIB79AAQQIg8gH/0ABBAgBP0ABBAiEP3lAf3mASAG/QAEECIR/QwAAAAAAAAAAAAAAAAAAAAA/UQgEf0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mASESIAQgC/0MAACAPwAAgD8AAIA/AACAPyAN/eUB/eYB/QwAAIA/AACAPwAAgD8AAIA/IAwgDP3mAf3lAf3mAf0LBAAgBCAP/QwAAIA/AACAPwAAgD8AAIA/IBH95QH95gH9DAAAgD8AAIA/AACAPwAAgD8gECAQ/eYB/eUB/eYB/QsEECAGIA79CwQAIAYgEv0LBBAgHiALIA395gH9CwQAIB4gDyAR/eYB/QsEECADQSBqIQMMAQsLIBsgGiACIB0gByAcQQAgChAAQQAhAwNAIAMgGUkEQCACIBhqIBhqIANqIgT9AAQAIQsgAyAHaiIG/QAEECIMIAEgA2oiHf0ABBD95gEgBP0ABBAiDf0MAAAAAAAAAAAAAAAAAAAAAP1EIA39DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhDiAG/QAEACIPIAsgAyAFaiIG/QAEAP2FAiEQIAwgDSAG/QAEEP2FAiEMIAQgDyAd/QAEAP3mASAL/QwAAAAAAAAAAAAAAAAAAAAA/UQgC/0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mAf0LBAAgBCAO/QsEECAGIBD9CwQAIAYgDP0LBBAgA0EgaiEDDAELCwUgF0EBRgRAQQAhAwNAIAMgGUkEQCADIAVqIgH9AAQQ/QwAAIA/AACAPwAAgD8AAIA/IAIgA2oiBP0ABBAiCyAL/eYB/eUB/eYBIQsgBCAB/QAEAP0MAACAPwAAgD8AAIA/AACAPyAE/QAEACIMIAz95gH95QH95gH9CwQAIAQgC/0LBBAgA0EgaiEDDAELCwUgF0ECRgRAQQAhAQNAIAEgGUkEQCABIAVqIgP9AAQQIAEgAmoiBP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQsgBCAD/QAEACAE/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1E/U79CwQAIAQgC/0LBBAgAUEgaiEBDAELCwUgFwRAQQAhAwNAIAMgGUkEQCADIAVqIgH9AAQQIAIgA2oiBP0ABBAiCyALIAv95gH95QH95gEhCyAEIAH9AAQAIAT9AAQAIgwgDCAM/eYB/eUB/eYB/QsEACAEIAv9CwQQIANBIGohAwwBCwsLCwsLCwsgFwRAIBsgAEHkAGooAgAiAUEEdGogGiACIAEgCmxqIABB6ABqKAIAIAFrIAUgHCAXQQVGIgEgF0EGRiABGyAKEAALIAgEQCAbIBxBACAXGyAabGogAEHcAGooAgAiAUEEdGogGiACIAEgCmxqIABB4ABqKAIAIAFrIAggAEEUaigCAEECdSAJIAoQAAsLzRACEHsNfyAAQQxqKAIAIiEgCmwhGyAKIABBCGooAgBsIR0gISAAQRhqKAIAbEEEdCEeIABB8ABqKAIAIR8gIUECdSEgIAAoAgAiHEEERgRAQQAhAQNAIAEgHUkEQCABIAVqIiT9AAQAIg8gASACaiIHIBtqIiEgG2oiIiAbaiIj/QAEACIQ/eYB/QwAAIA/AACAPwAAgD8AAIA/IAQgG2ogAWoiJf0ABAAiESAR/eYB/eUBIAEgBmoiJv0ABAD9hQIhEiAH/QAEECETICL9AAQQIRQgEiABIANqIif9AAQA/eYBICH9AAQAIhUgFSAV/eYB/eUB/eYBIRYgJP0ABBAiFyAj/QAEECIY/eYB/QwAAIA/AACAPwAAgD8AAIA/ICX9AAQQIhkgGf3mAf3lASAm/QAEEP2FAiILICf9AAQQ/eYBICH9AAQQIgwgDCAM/eYB/eUB/eYBIRogByASICL9AAQAIg395gEgB/0ABAAiDiAOIA795gH95QH95gH9CwQAIAcgCyAU/eYBIBMgEyAT/eYB/eUB/eYB/QsEECAhIBb9CwQAICEgGv0LBBAgIiASIA795gH9DAAAgD8AAIA/AACAPwAAgD8gDSAN/eYB/eUB/eYB/QsEACAiIAsgE/3mAf0MAACAPwAAgD8AAIA/AACAPyAUIBT95gH95QH95gH9CwQQICMgDyAR/eYBIBAgECAQ/eYB/eUB/eYB/QsEACAjIBcgGf3mASAYIBggGP3mAf3lAf3mAf0LBBAgJiASIBX95gH9CwQAICYgCyAM/eYB/QsEECABQSBqIQEMAQsLBSAcQQVGBEBBACEEA0AgBCAdSQRAIAIgBGoiAyAbaiIGIBtqIgcgG2ohISAEIAVqIiL9AAQAIgv9DAAAgD8AAIA/AACAPwAAgD8gBv0ABAAiDP3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAD/QAEACINIA395gH95QH95gEhDiAi/QAEECIP/QwAAIA/AACAPwAAgD8AAIA/IAb9AAQQIhD95QH95gH9DAAAgD8AAIA/AACAPwAAgD8gA/0ABBAiESAR/eYB/eUB/eYBIRIgDyABIARqIiP9AAQQIBH95QH95gEgECAQIBD95gH95QH95gEhESAOICH9AAQA/eYBIAf9AAQAIhMgEyAT/eYB/eUB/eYBIRQgEiAh/QAEEP3mASAH/QAEECIVIBUgFf3mAf3lAf3mASEWIAYgCyAj/QAEACAN/eUB/eYBIAwgDCAM/eYB/eUB/eYB/QsEACAGIBH9CwQQIAcgFP0LBAAgByAW/QsEECADIA79CwQAIAMgEv0LBBAgISAOIBP95gH9CwQAICEgEiAV/eYB/QsEECAiIAsgDP3mAf0LBAAgIiAPIBD95gH9CwQQIARBIGohBAwBCwsFIBxBBkYEQEEAIQMDQCADIB1JBEAgAiADaiIEIBtqIQYgAyAFaiIi/QAEACILIAEgA2oiI/0ABAAgBP0ABAAiDP3lAf3mASAG/QAEACINIA0gDf3mAf3lAf3mASEOICL9AAQQIg8gI/0ABBAgBP0ABBAiEP3lAf3mASAG/QAEECIRIBEgEf3mAf3lAf3mASESIAQgC/0MAACAPwAAgD8AAIA/AACAPyAN/eUB/eYB/QwAAIA/AACAPwAAgD8AAIA/IAwgDP3mAf3lAf3mAf0LBAAgBCAP/QwAAIA/AACAPwAAgD8AAIA/IBH95QH95gH9DAAAgD8AAIA/AACAPwAAgD8gECAQ/eYB/eUB/eYB/QsEECAGIA79CwQAIAYgEv0LBBAgIiALIA395gH9CwQAICIgDyAR/eYB/QsEECADQSBqIQMMAQsLIB8gHiACICEgByAgQQAgChAAQQAhAwNAIAMgHUkEQCACIBtqIBtqIANqIgT9AAQAIQsgAyAHaiIG/QAEECIMIAEgA2oiIf0ABBD95gEgBP0ABBAiDSANIA395gH95QH95gEhDiAG/QAEACIPIAsgAyAFaiIG/QAEAP2FAiEQIAwgDSAG/QAEEP2FAiEMIAQgDyAh/QAEAP3mASALIAsgC/3mAf3lAf3mAf0LBAAgBCAO/QsEECAGIBD9CwQAIAYgDP0LBBAgA0EgaiEDDAELCwUgHEEBRgRAQQAhAwNAIAMgHUkEQCADIAVqIgH9AAQQ/QwAAIA/AACAPwAAgD8AAIA/IAIgA2oiBP0ABBAiCyAL/eYB/eUB/eYBIQsgBCAB/QAEAP0MAACAPwAAgD8AAIA/AACAPyAE/QAEACIMIAz95gH95QH95gH9CwQAIAQgC/0LBBAgA0EgaiEDDAELCwUgHEECRgRAQQAhAQNAIAEgHUkEQCABIAVqIgP9AAQQIAEgAmoiBP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQsgBCAD/QAEACAE/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1E/U79CwQAIAQgC/0LBBAgAUEgaiEBDAELCwUgHARAQQAhAwNAIAMgHUkEQCADIAVqIgH9AAQQIAIgA2oiBP0ABBAiCyALIAv95gH95QH95gEhCyAEIAH9AAQAIAT9AAQAIgwgDCAM/eYB/eUB/eYB/QsEACAEIAv9CwQQIANBIGohAwwBCwsLCwsLCwsgHARAIB8gAEHkAGooAgAiAUEEdGogHiACIAEgCmxqIABB6ABqKAIAIAFrIAUgICAcQQVGIgEgHEEGRiABGyAKEAALIAgEQCAfICBBACAcGyAebGogAEHcAGooAgAiAUEEdGogHiACIAEgCmxqIABB4ABqKAIAIAFrIAggAEEUaigCAEECdSAJIAoQAAsLiAQBC38gAEEMaigCACEQIAFBJGooAgAhDQNAIAUgDkoEQCABQZABaigCACABQZQBaigCACAEIA5qIgcgDW9saiEMIAcgDW1BBXQhCiAGIA5BBnRqIQcCQCAQQSBGBEAgByEIIAVBBnQhCyAMIAFBmAFqKAIAIAogEG1saiACIBBsaiIKIhEgAyAQbGohCQNAIAkgEUsEQCAIIBH9AAQA/QsEACAIQRBqIBAgEWr9AAQA/QsEACAIIAtqIQggESAQQQF0aiERDAELCyAHQSBqIQggBUEGdCEJIApBEGoiESADIBBsaiEHA0AgByARSwRAIAggEf0ABAD9CwQAIAhBEGogECARav0ABAD9CwQAIAggCWohCCARIBBBAXRqIREMAQsLDAELQQAhCANAIAhBAkgEQCAMIAogEG0gCGoiCSABQZgBaigCAGxqIAIgEGxqIREgCSAAQfAAaigCAEgEQCAHIAhBBXRqIQ8gBUEGdCELIBEgAyAQbGohCQNAIAkgEUsEQCAPIBH9AAQA/QsEACAPQRBqIBAgEWr9AAQA/QsEACALIA9qIQ8gESAQQQF0aiERDAELCwUgByAIQQV0aiERIAVBBnQhCUEAIQ8DQCADIA9KBEAgEUEAQSD8CwAgCSARaiERIA9BAmohDwwBCwsLIAhBAWohCAwBCwsLIA5BAWohDgwBCwsLEAAgACABIAIgAyAEQQEQDAsQACAAIAEgAiADIARBABAMC4IKAg57A38gBP0RIRAgBf0TIREgA0ECdSEbA0AgGiAbSARAIBr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASIU/QwEAAAABAAAAAQAAAAEAAAA/a4BIRIgCP0RIhUhFiAJ/REiDyETIAr9ESILIQwgBiEDIAchBEEAIRkDQCAZQQpIBEAgFP0MUx9R0lMfUdJTH1HSUx9R0v3eASAU/QxTH1HSUx9R0lMfUdJTH1HS/d8B/Q0EBQYHDA0ODxQVFhccHR4fIBL9DFMfUdJTH1HSUx9R0lMfUdL93gEgEv0MUx9R0lMfUdJTH1HSUx9R0v3fAf0NBAUGBwwNDg8UFRYXHB0eHyEYIBT9DFMfUdJTH1HSUx9R0lMfUdL9tQEhDSAS/QxTH1HSUx9R0lMfUdJTH1HS/bUBIQ4gD/0MV42ezVeNns1XjZ7NV42ezf3eASAP/QxXjZ7NV42ezVeNns1XjZ7N/d8B/Q0EBQYHDA0ODxQVFhccHR4fIBX9USAD/REiEv1RIRQgE/0MV42ezVeNns1XjZ7NV42ezf3eASAT/QxXjZ7NV42ezVeNns1XjZ7N/d8B/Q0EBQYHDA0ODxQVFhccHR4fIBb9USAS/VEhEiAP/QxXjZ7NV42ezVeNns1XjZ7N/bUBIRUgE/0MV42ezVeNns1XjZ7NV42ezf21ASEWIAv9USAE/REiC/1RIQ8gGCAM/VEgC/1RIRMgDSELIA4hDCADQceMoo4GayEDIARB+6LhpARrIQQgGUEBaiEZDAELCyABIAD9AAQAIBQgFf0NAAECAxAREhMEBQYHFBUWFyINIA8gC/0NAAECAxAREhMEBQYHFBUWFyIO/Q0AAQIDBAUGBxAREhMUFRYXIBD9QCIXIBH9Tv3mAf0LBAAgAUEQaiAAQRBq/QAEACANIA79DQgJCgsMDQ4PGBkaGxwdHh8gEP1AIg0gEf1O/eYB/QsEACABQSBqIABBIGr9AAQAIBQgFf0NCAkKCxgZGhsMDQ4PHB0eHyIOIA8gC/0NCAkKCxgZGhsMDQ4PHB0eHyIL/Q0AAQIDBAUGBxAREhMUFRYXIBD9QCIPIBH9Tv3mAf0LBAAgAUEwaiAAQTBq/QAEACAOIAv9DQgJCgsMDQ4PGBkaGxwdHh8gEP1AIgsgEf1O/eYB/QsEACACIBpqIgMgF/2kASAN/aQBQQh0ciAP/aQBQRB0ciAL/aQBQRh0cjYCACABQUBrIgQgAEFAayIZ/QAEACASIBb9DQABAgMQERITBAUGBxQVFhciCyATIAz9DQABAgMQERITBAUGBxQVFhciDf0NAAECAwQFBgcQERITFBUWFyAQ/UAiDiAR/U795gH9CwQAIARBEGogGUEQav0ABAAgCyAN/Q0ICQoLDA0ODxgZGhscHR4fIBD9QCILIBH9Tv3mAf0LBAAgBEEgaiAZQSBq/QAEACASIBb9DQgJCgsYGRobDA0ODxwdHh8iDSATIAz9DQgJCgsYGRobDA0ODxwdHh8iDP0NAAECAwQFBgcQERITFBUWFyAQ/UAiDyAR/U795gH9CwQAIARBMGogGUEwav0ABAAgDSAM/Q0ICQoLDA0ODxgZGhscHR4fIBD9QCIMIBH9Tv3mAf0LBAAgAyAO/aQBIAv9pAFBCHRyIA/9pAFBEHRyIAz9pAFBGHRyNgIEIABBgAFqIQAgAUGAAWohASAaQQhqIRoMAQsLC3oCAX8BeyAE/RMhBiADQQJ1IQMDQCADIAVKBEAgASAA/QAEACACIAVqLQAA/RH9DAEAAAACAAAABAAAAAgAAAD9Tv0MAQAAAAIAAAAEAAAACAAAAP03IAb9Tv3mAf0LBAAgAEEQaiEAIAFBEGohASAFQQFqIQUMAQsLC8IGAwd8A38EfSAAQThqKgIAIASUIRAgAEEwaigCACINQQNGBEAgAEGMAWooAgAhDSAAQYgBaigCACEOQQAhAANAIAAgA0gEQCAOIAAgDW9BAnRqKgIAIQQgAiAAIA1tQQJ0aioCACABIAAgBWxqIg8qAgCTIhFDAAAAAF4EfSAEjAVDAACAPyAEkyARQwAAAACUIBFDAAAAAF0bCyEEIA8gBCAQlDgCACAGIAS7miARu6KgIQYgAEEBaiEADAELCyAGDwsgDUEERgRAQQAhAANAIAAgA0gEQCAGIAEgACAFbGoiDiAFaioCALsiCZmaIgYgBmIhDSAOIA4qAgC7IAIgAEEBdGoqAgC7oSAJRAAAAAAAAAAApQJ8IAZEAAAAAAAA8H8gDRsgDSAGRAAAAAAAKIZAZHINABpEAAAAAAAAAAAgBkQAAAAAACCGwGMNABogBiAGRO85+v5CLuY/o54iCkTvOfr+Qi7mP6KhIQtEAAAAAAAA8D8hCEQAAAAAAADwPyEGQQEhDQNAIA1BDkwEQCAGIAggCyANt6OiIgigIQYgDUEBaiENDAELCyAGIAr8BkL/B3xCNIa/ogsiCEQAAAAAAADwP6AiChADoET8qfHSTWJQP6AiC6MiBiALoyAQuyIMorY4AgAgBSAOakQAAAAAAADwPyAGIAaioSALo0QAAAAAAADwPyAIIAlEAAAAAAAAAABmGyAKo6IgDKK2OAIAIAsQA0S0vmTI8WftP6AgBkQAAAAAAADgP6IgBqKgoCEGIABBAmohAAwBCwsgBg8LIABBkAFqKgIAIQRBACEAA0AgACADSARAIAEgACAFbGoiDioCACACIABBAnRqKgIAkyIRiyESIBFDAAAAAF4EfUMAAIA/BUMAAIC/IBFDAAAAAJQgEUMAAAAAXRsLIRMgBgJ8IA1BAUYEQCAOIBMgEJQ4AgAgErsMAQsgDUECRgRAIA4gESAEIBOUIAQgEmAiDhsgEJQ4AgAgDgR8IBG7IgZEAAAAAAAA4D+iIAaiBSAEuyIGIBK7IAZEAAAAAAAA4D+ioaILDAELIA4gESARkiAQlDgCACARuyIGIAaiC6AhBiAAQQFqIQAMAQsLIAYLtgMEA38CfQF8AnsgAEEwaigCAEEFRgRAIARBAEoEfSAHKgIABUMAAAAAC/0TIARBAUoEfSAHIAhqKgIABUMAAAAAC/0gASAEQQJKBH0gByAIQQF0aioCAAVDAAAAAAv9IAIgBEEDSgR9IAcgCEEDbGoqAgAFQwAAAAAL/SADIQ8gBEEESgR9IAcgCEECdGoqAgAFQwAAAAAL/RMgBEEFSgR9IAcgCEEFbGoqAgAFQwAAAAAL/SABIARBBkoEfSAHIAhBBmxqKgIABUMAAAAAC/0gAiEQIARBB0oEfSAHIAhBB2xqKgIABUMAAAAACyENIAEgAiADIA8gBSAAQThqKgIAIgwgBhAKIAFBEGogAiADQQJ0aiADIBAgDf0gAyAFIAwgBhAKoA8LA0AgCUEISARAIAEgCUECdGohCwJAIAQgCUoEfSAHIAggCWxqKgIABUMAAAAACyIMQwAAAABbBEBBACEKA0AgBSAKSgRAIAsgBiAKbGpDAAAAADgCACAKQQFqIQoMAQsLDAELIA4gDLsgACALIAIgAyAJbGogBSAMIAYQH6KgIQ4LIAlBAWohCQwBCwsgDgubBQIUewR/A0AgAiAZSwRAIAAgAWogGWoiHCABaiEaQYAQ/QkCCCIFIBz9AAQQ/eYBQYAQ/QkCACIT/eoBQYAQ/QkCBCIU/esBIhAgEP3mASEGIAUgGv0ABAD95gEgE/3qASAU/esBIgcgB/3mASENIAUgByANIA0gDSANIA0gDUGAEP0JAgwiFUGAEP0JAhAiB/2FAkGAEP0JAhQiCP2FAkGAEP0JAhgiCf2FAkGAEP0JAhwiCv2FAkGAEP0JAiAiC/2FAkGAEP0JAiQiDP2FAv3mASANIA0gDUGAEP0JAigiFkGAEP0JAiwiDf2FAkGAEP0JAjAiDv2FAkGAEP0JAjQiD/2FAv3nASAF/YUCIhEgAyAZaiIb/QAEAP3mASESIAUgGv0ABBD95gEgE/3qASAU/esBIhcgF/3mASEYIAUgFyAYIBggGCAYIBggGCAVIAf9hQIgCP2FAiAJ/YUCIAr9hQIgC/2FAiAM/YUC/eYBIBggGCAYIBYgDf2FAiAO/YUCIA/9hQL95wEgBf2FAiIXIBv9AAQQ/eYBIRggBSAc/QAEAP3mASAT/eoBIBT96wEiEyAT/eYBIRQgHCAFIBMgFCAUIBQgFCAUIBQgFSAH/YUCIAj9hQIgCf2FAiAK/YUCIAv9hQIgDP2FAv3mASAUIBQgFCAWIA39hQIgDv2FAiAP/YUC/ecBIAX9hQL9CwQAIBwgBSAQIAYgBiAGIAYgBiAGIBUgB/2FAiAI/YUCIAn9hQIgCv2FAiAL/YUCIAz9hQL95gEgBiAGIAYgFiAN/YUCIA79hQIgD/2FAv3nASAF/YUC/QsEECAaIBH9CwQAIBogF/0LBBAgBCAZaiIaIBL9CwQAIBogGP0LBBAgGUEgaiEZDAELCwuyBQIUewV/A0AgAiAdSwRAIAAgHWoiGiABaiIbIAFqIhwgAWohHkGAEP0JAggiBiAb/QAEEP3mAUGAEP0JAgAiFP3qAUGAEP0JAgQiFf3rASIRIBH95gEhByAGIBz9AAQA/eYBIBT96gEgFf3rASIIIAj95gEhDiAGIAggDiAOIA4gDiAOIA5BgBD9CQIMIhZBgBD9CQIQIgj9hQJBgBD9CQIUIgn9hQJBgBD9CQIYIgr9hQJBgBD9CQIcIgv9hQJBgBD9CQIgIgz9hQJBgBD9CQIkIg39hQL95gEgDiAOIA5BgBD9CQIoIhdBgBD9CQIsIg79hQJBgBD9CQIwIg/9hQJBgBD9CQI0IhD9hQL95wEgBv2FAiISIB79AAQAIBr9AAQA/YUCIRMgBiAc/QAEEP3mASAU/eoBIBX96wEiGCAY/eYBIRkgBiAYIBkgGSAZIBkgGSAZIBYgCP2FAiAJ/YUCIAr9hQIgC/2FAiAM/YUCIA39hQL95gEgGSAZIBkgFyAO/YUCIA/9hQIgEP2FAv3nASAG/YUCIhggHv0ABBAgGv0ABBD9hQIhGSAGIBv9AAQA/eYBIBT96gEgFf3rASIUIBT95gEhFSAbIAYgFCAVIBUgFSAVIBUgFSAWIAj9hQIgCf2FAiAK/YUCIAv9hQIgDP2FAiAN/YUC/eYBIBUgFSAVIBcgDv2FAiAP/YUCIBD9hQL95wEgBv2FAv0LBAAgGyAGIBEgByAHIAcgByAHIAcgFiAI/YUCIAn9hQIgCv2FAiAL/YUCIAz9hQIgDf2FAv3mASAHIAcgByAXIA79hQIgD/2FAiAQ/YUC/ecBIAb9hQL9CwQQIBwgEv0LBAAgHCAY/QsEECAaIBP9CwQAIBogGf0LBBAgHUEgaiEdDAELCyAAIAEgAiADIAQgBRAHC4wLAhV7Bn8DQCACIBxLBEAgACAcaiIgIAFqIiEgAWoiHSABaiIe/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAPwAAAD8AAAA/AAAAP/2FAv0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASENIB79AAQQ/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ4gHf0ABABBgBD9CQIAIgv96gFBgBD9CQIEIgz96wEiByAH/eYBIQggIf0ABAD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiDyADIBxqIh/9AAQAICD9AAQA/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIhAgByAIIAggCCAIIAggCEGAEP0JAgwiEUGAEP0JAhAiEv2FAkGAEP0JAhQiE/2FAkGAEP0JAhgiFP2FAkGAEP0JAhwiFf2FAkGAEP0JAiAiFv2FAkGAEP0JAiQiF/2FAv3mASAIIAggCEGAEP0JAigiB0GAEP0JAiwiCP2FAkGAEP0JAjAiCf2FAkGAEP0JAjQiCv2FAv3nASIY/eYB/YUCIRkgHf0ABBAgC/3qASAM/esBIhogGv3mASEbICH9AAQQ/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIgsgH/0ABBAgIP0ABBD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiDCAaIBsgGyAbIBsgGyAbIBEgEv2FAiAT/YUCIBT9hQIgFf2FAiAW/YUCIBf9hQL95gEgGyAbIBsgByAI/YUCIAn9hQIgCv2FAv3nASIH/eYB/YUCIQggICAQ/QsEACAgIAz9CwQQICEgD/0LBAAgISAL/QsEECAdIBj9CwQAIB0gB/0LBBAgHiAN/QsEACAeIA79CwQQIAQgHGoiHSAZ/QsEACAdIAj9CwQQIBxBIGohHAwBCwsgACABQQNsaiEDQQAhAANAIAAgAkkEQCAAIARqIhz9AAQAQYAQ/QkCACIH/eoBQYAQ/QkCBCII/esBIgkgCf3mASEKIAAgA2oiHf0ABAAgCSAKIAogCiAKIAogCkGAEP0JAgwiCUGAEP0JAhAiC/2FAkGAEP0JAhQiDP2FAkGAEP0JAhgiDf2FAkGAEP0JAhwiDv2FAkGAEP0JAiAiD/2FAkGAEP0JAiQiEP2FAv3mASAKIAogCkGAEP0JAigiCkGAEP0JAiwiEf2FAkGAEP0JAjAiEv2FAkGAEP0JAjQiE/2FAv3nASIU/eYBIRUgHP0ABBAgB/3qASAI/esBIgcgB/3mASEIIB39AAQQIAcgCCAIIAggCCAIIAggCSAL/YUCIAz9hQIgDf2FAiAO/YUCIA/9hQIgEP2FAv3mASAIIAggCCAKIBH9hQIgEv2FAiAT/YUC/ecBIgf95gEhCCABIARqIABqIhwgFP0LBAAgHCAH/QsEECAAIAVqIhwgFf0LBAAgHCAI/QsEECAAIAZqIhwgFf0LBAAgHCAI/QsEECAAQSBqIQAMAQsLC6EMAhp7Bn8DQCACICFLBEBBgBD9CQIIIhAgACAhaiIlIAFqIiYgAWoiIiABaiIj/QAEAP3mAUGAEP0JAgAiEf3qAUGAEP0JAgQiEv3rASITIBP95gEhFCAQICP9AAQQ/eYBIBH96gEgEv3rASIVIBX95gEhFiAi/QAEACAR/eoBIBL96wEiDiAO/eYBIQ8gECAm/QAEAP3mASAR/eoBIBL96wEiByAH/eYBIQsgECAl/QAEAP3mASAR/eoBIBL96wEiFyAX/eYBIRggECAHIAsgCyALIAsgCyALQYAQ/QkCDCIZQYAQ/QkCECIa/YUCQYAQ/QkCFCIb/YUCQYAQ/QkCGCIH/YUCQYAQ/QkCHCII/YUCQYAQ/QkCICIJ/YUCQYAQ/QkCJCIK/YUC/eYBIAsgCyALQYAQ/QkCKCILQYAQ/QkCLCIM/YUCQYAQ/QkCMCIN/YUCQYAQ/QkCNCIc/YUC/ecBIBD9hQIiHSADICFqIiT9AAQAIBAgFyAYIBggGCAYIBggGCAZIBr9hQIgG/2FAiAH/YUCIAj9hQIgCf2FAiAK/YUC/eYBIBggGCAYIAsgDP2FAiAN/YUCIBz9hQL95wEgEP2FAiIXIA4gDyAPIA8gDyAPIA8gGSAa/YUCIBv9hQIgB/2FAiAI/YUCIAn9hQIgCv2FAv3mASAPIA8gDyALIAz9hQIgDf2FAiAc/YUC/ecBIhj95gH9hQIhHiAi/QAEECAR/eoBIBL96wEiHyAf/eYBIQ4gECAm/QAEEP3mASAR/eoBIBL96wEiICAg/eYBIQ8gECAl/QAEEP3mASAR/eoBIBL96wEiESAR/eYBIRIgECAgIA8gDyAPIA8gDyAPIBkgGv2FAiAb/YUCIAf9hQIgCP2FAiAJ/YUCIAr9hQL95gEgDyAPIA8gCyAM/YUCIA39hQIgHP2FAv3nASAQ/YUCIg8gJP0ABBAgECARIBIgEiASIBIgEiASIBkgGv2FAiAb/YUCIAf9hQIgCP2FAiAJ/YUCIAr9hQL95gEgEiASIBIgCyAM/YUCIA39hQIgHP2FAv3nASAQ/YUCIhEgHyAOIA4gDiAOIA4gDiAZIBr9hQIgG/2FAiAH/YUCIAj9hQIgCf2FAiAK/YUC/eYBIA4gDiAOIAsgDP2FAiAN/YUCIBz9hQL95wEiDv3mAf2FAiESICUgF/0LBAAgJSAR/QsEECAmIB39CwQAICYgD/0LBBAgIiAY/QsEACAiIA79CwQQICMgECATIBQgFCAUIBQgFCAUIBkgGv2FAiAb/YUCIAf9hQIgCP2FAiAJ/YUCIAr9hQL95gEgFCAUIBQgCyAM/YUCIA39hQIgHP2FAv3nASAQ/YUC/QsEACAjIBAgFSAWIBYgFiAWIBYgFiAZIBr9hQIgG/2FAiAH/YUCIAj9hQIgCf2FAiAK/YUC/eYBIBYgFiAWIAsgDP2FAiAN/YUCIBz9hQL95wEgEP2FAv0LBBAgBCAhaiIiIB79CwQAICIgEv0LBBAgIUEgaiEhDAELCyAAIAFBA2xqIQNBACEAA0AgACACSQRAIAAgBGoiIf0ABABBgBD9CQIAIgf96gFBgBD9CQIEIgj96wEiCSAJ/eYBIQogACADaiIi/QAEACAJIAogCiAKIAogCiAKQYAQ/QkCDCIJQYAQ/QkCECIL/YUCQYAQ/QkCFCIM/YUCQYAQ/QkCGCIN/YUCQYAQ/QkCHCIO/YUCQYAQ/QkCICIP/YUCQYAQ/QkCJCIQ/YUC/eYBIAogCiAKQYAQ/QkCKCIKQYAQ/QkCLCIR/YUCQYAQ/QkCMCIS/YUCQYAQ/QkCNCIT/YUC/ecBIhT95gEhFSAh/QAEECAH/eoBIAj96wEiByAH/eYBIQggIv0ABBAgByAIIAggCCAIIAggCCAJIAv9hQIgDP2FAiAN/YUCIA79hQIgD/2FAiAQ/YUC/eYBIAggCCAIIAogEf2FAiAS/YUCIBP9hQL95wEiB/3mASEIIAEgBGogAGoiISAU/QsEACAhIAf9CwQQIAAgBWoiISAV/QsEACAhIAj9CwQQIAAgBmoiISAV/QsEACAhIAj9CwQQIABBIGohAAwBCwsL2QYCCX8QewNAIAIgB0sEQCAFIAdqIg39AAQAIhwgACAHaiIIIAFqIgkgAWoiCiABaiIL/QAEACIU/eYB/QwAAIA/AACAPwAAgD8AAIA/IAEgBGogB2oiDv0ABAAiFSAV/eYB/eUBIAYgB2oiDP0ABAD9hQIhECAI/QAEECERIAr9AAQQIRIgECADIAdqIg/9AAQA/eYBIAn9AAQAIhb9DAAAAAAAAAAAAAAAAAAAAAD9RCAW/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIR0gDf0ABBAiHiAL/QAEECIX/eYB/QwAAIA/AACAPwAAgD8AAIA/IA79AAQQIhggGP3mAf3lASAM/QAEEP2FAiITIA/9AAQQ/eYBIAn9AAQQIhn9DAAAAAAAAAAAAAAAAAAAAAD9RCAZ/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIR8gCCAQIAr9AAQAIhr95gEgCP0ABAAiG/0MAAAAAAAAAAAAAAAAAAAAAP1EIBv9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gH9CwQAIAggEyAS/eYBIBH9DAAAAAAAAAAAAAAAAAAAAAD9RCAR/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYB/QsEECAJIB39CwQAIAkgH/0LBBAgCiAQIBv95gH9DAAAgD8AAIA/AACAPwAAgD8gGiAa/eYB/eUB/eYB/QsEACAKIBMgEf3mAf0MAACAPwAAgD8AAIA/AACAPyASIBL95gH95QH95gH9CwQQIAsgHCAV/eYBIBT9DAAAAAAAAAAAAAAAAAAAAAD9RCAU/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYB/QsEACALIB4gGP3mASAX/QwAAAAAAAAAAAAAAAAAAAAA/UQgF/0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mAf0LBBAgDCAQIBb95gH9CwQAIAwgEyAZ/eYB/QsEECAHQSBqIQcMAQsLC4EFAgx/AXwgAiAAQQxqKAIAIg1BAnVsIQggAUEEaigCACIGKAIARSELIAFB2ABqKAIAIgcgAUEUaigCAAR/QQEFIAFBEGooAgALIgVsQQJ0IQ4gCwR/IAZBkAFqKAIAIAIgBkGYAWooAgBsaiADIAZBnAFqKAIAbGoFIAQgAUEoaigCAGoLIQkgBkGUAWogAUEsaiALGygCACEKIABBLGooAgAEQEEAIQIDQCALRSACIAVIcQRAIAkgAiAKbGogBCABQSBqKAIAaiACIAFBJGooAgBsaiAHIA1s/AoAACACQQFqIQIMAQsLIABBDGooAgAhAiAAQYQBaigCAEECdCIDIAVsIQZBACEEA0AgBCACQQV1SARAQQggAEEIaigCACAIIARBA3RqIgtrIgEgAUEIShshDCAAQSxqKAIAIAYgC2xqIQ0gAEH0AGooAgAgBSALbEECdGohDkQAAAAAAAAAACERQQAhAQNAIAEgBUgEQCARIAAgCSABIApsaiAEQQV0aiANIAEgA2xqIAYgDCAHIAIgDiABQQJ0aiAFQQJ0ECCgIREgAUEBaiEBDAELCyALIABBNGooAgBqIBE5AwAgBEEBaiEEDAELCw8LQQAhBANAIAQgBUgEQCAAQTxqKAIAIAQgB2xBAnRqIQsgAEEIaigCACEMIAkgBCAKbGohD0EAIQEDQCABIA1BAnVIBEAgDCABIAhqIgJKIRAgCyACIA5saiEDIA8gAUECdGohAkEAIQYDQCAGIAdIBEAgAiAQBH0gAyoCAAVDAAAAAAs4AgAgA0EEaiEDIAIgDWohAiAGQQFqIQYMAQsLIAFBAWohAQwBCwsgBEEBaiEEDAELCwvCEgIgfwJ7IABBCGooAgAhGSADIABBDGooAgAiEUECdWwhGCABQRBqKAIAIRsgAUEMaigCACEWIAJBCGooAgAiEyARbCEXIAIoAgAiB0EERiEcIBEgAkEgaigCAGwgBSAAQRhqKAIAaiIdIABBHGooAgAiCWohICAHRSIHRSILBEAgAEH4AGooAgBBAEchCwsgAkGAAWooAgAgAyACQYgBaigCAGxqIAQgAkGMAWooAgBsaiIMaiEVIAJBsAFqKAIAIAMgAkG4AWooAgBsaiAEIAJBvAFqKAIAbGohCiACQcABaigCACEhIAJBxAFqKAIAISIgAkEkaigCACAAQQhqKAIAQQdqQQhtbCEjIAJBtAJqKAIAQQBHIiUEfyACQSBqKAIAIAIoAgBBBUZrBUEACyEkIAJBkAFqKAIAIAMgAkGYAWooAgBsaiAEIAJBnAFqKAIAbGohGiACQaABaigCACADIAJBqAFqKAIAbGogBCACQawBaigCAGxqIQQgAkGgAmooAgAEfyACQawCaigCACADIAJBsAJqKAIAbGoFQQALIh8EQANAIAggEUEFdUgEQCAfIAggE0EHakF4cWxqQQAgEyAYIAhBA3RqIAJBoAJqKAIAIAJBqAJqKAIAIABBzABqKAIAIABBxABqKAIAIABByABqKAIAEAYgCEEBaiEIDAELCwsgB0UEQCACQcgBaigCACIHBEAgByATQQJ0IBggGSATIBUgERAFBSAVQQAgF/wLAAsLIBwEQCACQcwBaigCACIHBEAgByATQQJ0IBggGSATIAQgERAFBSAEQQAgF/wLAAsLIB0gCUEGbGohHgNAIBQgG0gEQCAbQQFrIBRrIBQgAkEoaigCABshJiAlBEAgFEEHcUUEQCABQQxqKAIAIRAgAkG0AmooAgAhD0EIIAFBEGooAgAiDiAUayIHIAdBCEobIQ1BACEIA0AgCCANSARAIA5BAWsgFGsgCGsgCCAUaiACQShqKAIAGyEHIA8gCEECdGohEiABQRhqKAIAQQBIBH8gAEEgaigCACAHIBBsQQJ0agUgBSABQRhqKAIAaiAHIAFBHGooAgBsagsiByAQQQJ0aiEJA0AgByAJSQRAIBIgByoCADgCACASQSBqIRIgB0EEaiEHDAELCyASQwAAgD84AgAgCEEBaiEIDAELCyACQRxqKAIAQQR0IQ4gAkEMaigCACENIAJBtAJqKAIAIBBBAWpBBXRqIQlBACEHA0AgByACQRhqKAIASARAIAIoAgBBBUcgB0EDSHIEQCACQewAaigCACAHIA1sIghBAnUgDmxqIA4gDyAQQQFqIAkgCEEFdGogDUECdUEAQSAQAAsgB0EBaiEHDAELCwsgAkEMaigCACIPIBFsIgdBH2pBYHEgByARQQRGGyEOIAJBtAJqKAIAIAFBDGooAgBBAWpBBXRqIBRBCG9BAnRqIQ1BACEJA0AgCSACQRhqKAIASARAIBogCSAObGohBwJAIAIoAgBBBUcgCUEDSHJFBEAgB0EAIA9BAnT8CwAMAQsgDSAJIA9sQQV0aiEQIAchCANAIAggByAPQQJ0akkEQCAIIBAqAgA4AgAgEEEgaiEQIAhBBGohCAwBCwsLIAlBAWohCQwBCwsFIAFBGGooAgBBAEgEQCAAQSBqKAIAIBYgJmxBAnRqIBYgG2xBAnQgGCAZIBYgDCAREAUgBgRAIAwgDCAGICYgAUHIAGooAgBsaiAWQQdqQXhxIBYgAUE8aioCACAREAQLBSAFIAFBGGooAgBqICYgAUEcaigCAGxqIQcgBgRAIAwgByAGICYgAUHIAGooAgBsaiAWQQdqQXhxIBYgAUE8aioCACAREAQFIAwgByARIBZs/AoAAAsLCyALBEAgHSAVIBf8CgAAIBwEQCAgIAQgF/wKAAALCyAfBEAgFSAVIB8gE0EHakF4cSATIAJBpAJqKgIAIBEQBAsgIQRAICEgAkEkaigCACADIABBDGooAgBsIgdBBXVsIBRqQQd0aiAHQR9xQQJ0aiEJICNBB3QhDiAMIgcgESACQRxqKAIAbGohDQNAIAcgDUkEQCAJIQgDQCAIIAlBQGtJBEAgCCAH/QAEAP0LBAAgEUEgRgRAIAhBQGsgB0EQav0ABAD9CwQACyAHIBFqIQcgCEEQaiEIDAELCyAJIA5qIQkMAQsLCyAEIAJBpAFqKAIAaiEIIAJB6AFqKAIAIAUgAUEgaigCAGogJiABQSRqKAIAbGpqIQ8gAkEEaigCAARAIAIgDCAaIBUgBCAIIAogDyARICQQFgUgAiAMIBogFSAEIAggCiAPIBEgJBAXCyAiBEAgIiACQSRqKAIAIAMgAEEMaigCAGwiBEEFdWwgFGpBB3RqIARBH3FBAnRqIQkgI0EHdCEOIAoiByARIAJBDGooAgBsaiENA0AgByANSQRAIAkhBANAIAQgCUFAa0kEQCAEIAf9AAQA/QsEACARQSBGBEAgBEFAayAHQRBq/QAEAP0LBAALIAcgEWohByAEQRBqIQQMAQsLIAkgDmohCQwBCwsLIAsEQCAAIAMgJiAbIB4QEEEAIQcDQCAHIBFJBEAgByAeaiIE/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1CISggBP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9QiEnIAchBANAIAQgF0kEQCAEIBVqIg0gDf0ABAAgBCAdaiIJ/QAEACAo/VL9CwQAIA0gDf0ABBAgCf0ABBAgJ/1S/QsEECAEIBFqIQQMAQsLIAdBIGohBwwBCwsgHARAQQAhBwNAIAcgEUkEQCAHIB5qIgT9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UIhKCAE/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1CIScgByEEA0AgBCAXSQRAIAQgCGoiDSAN/QAEACAEICBqIgn9AAQAICj9Uv0LBAAgDSAN/QAEECAJ/QAEECAn/VL9CwQQIAQgEWohBAwBCwsgB0EgaiEHDAELCwsgDyAVIBf8CgAACyAaIAJBlAFqKAIAaiEaIAghBCAUQQFqIRQMAQsLIAJB0AFqKAIAIgAEQCAVIBMgACATQQJ0IBggGSAREAELIAJB1AFqKAIAIgAEQCAEIBMgACATQQJ0IBggGSAREAELC+gDAQp/IAAoAgAhDSAAQQxqKAIAIQgDQCAGIA1IBEBBACEHIABBBGooAgAgBkECdGooAgAiDEE4aigCAARAIAxBxABqKAIAIAEgDEHMAGooAgBsaiEHIAxByABqKAIABH8gDEEQaigCAAVBAQshCyAMQQxqKAIAIQkgAEEMaigCAEEFdSEKQQAhBANAIAQgC0gEQEEAIQUDQCAFIApIBEAgByAEIAxByABqKAIAbGogBSAJQQdqQXhxbGogBCAJIAEgCmwgBWpBA3QgDEE4aigCACAMQUBrKAIAIABBzABqKAIAIABBxABqKAIAIABByABqKAIAEAYgBUEBaiEFDAELCyAEQQFqIQQMAQsLC0EAIQQDQCAEIAwoAgBIBEAgACAMIAwgBEEBaiIEQQJ0aigCACABIAIgAyAHECcMAQsLIAZBAWohBgwBCwsgAEEEaigCACANQQFrQQJ0aigCACECIABBJGooAgAiBQRAIAJB2ABqKAIAIgYgAkEUaigCAAR/QQEFIAJBEGooAgALIgdsQQJ0IQlBACEEA0AgBCAHSARAIAMgAkEgaigCAGogBCACQSRqKAIAbGogBiAFIAQgBmxBAnRqIAkgASAIQQJ1bCAAQQhqKAIAIAgQASAEQQFqIQQMAQsLCwvoDQIdfwR7IABBCGooAgAhHSADIABBDGooAgAiIkECdWwhHCABQRBqKAIAIRsgAkEIaigCACIgICJsIR8gAigCACIMRSEZIAUgAEEYaigCAGoiISAAQRxqKAIAIgdqIh4gB2oiGCAHaiIXIAdqIhYgB2oiCiAHaiERIAxBBUYiCUUEQCAMQQZGIQkLIAJBJGooAgAgAEEIaigCAEEHakEIbWwhFCACQaACaigCAAR/IAJBrAJqKAIAIAMgAkGwAmooAgBsagVBAAshFSAgQQJ0IRogAkGQAWooAgAgAyACQZgBaigCAGxqIAQgAkGcAWooAgBsaiETIAJBoAFqKAIAIAMgAkGoAWooAgBsaiAEIAJBrAFqKAIAbGohEiAZRQRAIAJB2AFqKAIAIgsEQANAIA0gIkECdUgEQCANIBxqIgQgHUghCCALIAQgGmxqIQcgISANQQJ0aiEEQQAhIwNAICAgI0oEQCAEIAgEfSAHKgIABUMAAAAACzgCACAHQQRqIQcgBCAiaiEEICNBAWohIwwBCwsgDUEBaiENDAELCwUgIUEAIB/8CwALCyAMQQRGIg8EQCACQdwBaigCACILBEBBACENA0AgDSAiQQJ1SARAIA0gHGoiBCAdSCEIIAsgBCAabGohByAeIA1BAnRqIQRBACEjA0AgICAjSgRAIAQgCAR9IAcqAgAFQwAAAAALOAIAIAdBBGohByAEICJqIQQgI0EBaiEjDAELCyANQQFqIQ0MAQsLBSAeQQAgH/wLAAsLIBlFIggEQCAAQfgAaigCAEEARyEICyAbQQFrISMDQCAjQQBOBEAgG0EBayAjayAjIAJBKGooAgAbIQ4gGQR/QQAFIAFBFGooAgBFICMgG0EBa0ZyCwRAIAJB6AFqKAIAIAUgAUEoaigCAGogAUEsaigCAEEAIA4gAUEUaigCABtsamohDEEAIQQDQCAEIB9JBEAgBCAhaiIL/QAEECAEIAxqIgf9AAQQ/eQBISQgCyAL/QAEACAH/QAEAP3kAf0LBAAgCyAk/QsEECAEQSBqIQQMAQsLCyAIBEAgACADIA4gGyAREBBBACEEA0AgBCAiSQRAIAQgEWoiB/0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9QiEnIAf9AAQQ/QwAAAAAAAAAAAAAAAAAAAAA/UIhJiAEIQcDQCAHIB9JBEAgByAhaiIM/QAEACElIAz9AAQQISQgByAXaiILICUgJ/1P/QsEACALICQgJv1P/QsEECAMICUgJ/1O/QsEACAMICQgJv1O/QsEECAHICJqIQcMAQsLIARBIGohBAwBCwsgDwRAQQAhBANAIAQgIkkEQCAEIBFqIgf9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UIhJyAH/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1CISYgBCEHA0AgByAfSQRAIAcgHmoiDP0ABAAhJSAM/QAEECEkIAcgFmoiCyAlICf9T/0LBAAgCyAkICb9T/0LBBAgDCAlICf9Tv0LBAAgDCAkICb9Tv0LBBAgByAiaiEHDAELCyAEQSBqIQQMAQsLCwsgEiAjIAJBpAFqKAIAbGohDSABQdQAaigCAAR/IAUgAUEwaigCAGogDiABQTRqKAIAbGoFQQALIRAgCQRAIAJBwAFqKAIAIAJBJGooAgAgAyAAQQxqKAIAbCIEQQV1bCAjakEHdGogBEEfcUECdGohDiAKIQQgAkEgaigCACIMIQcDQCAHIAwgIGpIBEAgBCAOIAdBAnUgFGxBB3RqIAdBA3FBBHRqIgv9AAQA/QsEACAiQSBGBEAgBEEQaiALQUBr/QAEAP0LBAALIAQgImohBCAHQQFqIQcMAQsLCyATICMgAkGUAWooAgBsaiEHIA0gAkGkAWooAgBqIQQgAkEEaigCAARAIAIgCiAHIA0gBCAhIB4gGCAQIAYgIhAYBSACIAogByANIAQgISAeIBggECAGICIQGQsgFQRAICEgISAVICBBB2pBeHEgICACQaQCaioCACAiEAQLIAgEQEEAIQQDQCAEIB9JBEAgBCAhaiIL/QAEECAEIBdqIgf9AAQQ/eQBISQgCyAL/QAEACAH/QAEAP3kAf0LBAAgCyAk/QsEECAEQSBqIQQMAQsLIA8EQEEAIQQDQCAEIB9JBEAgBCAeaiIL/QAEECAEIBZqIgf9AAQQ/eQBISQgCyAL/QAEACAH/QAEAP3kAf0LBAAgCyAk/QsEECAEQSBqIQQMAQsLCwsgI0EBayEjDAELCyACQeABaigCACIABEAgISAgIAAgGiAcIB0gIhABCyACQeQBaigCACIABEAgHiAgIAAgGiAcIB0gIhABCwsLcQIAQYAQCzhE9v9ARPb/wAAAAD/AJZ+lfjNhKv83va5BAFwzSkN5N+0NJzrcWaA72NOgNdaV+DgFqhQ73VmgOwBBuBALLDuquD8AgDG/g4BeOWdpUDnOQ7c6CIkIPMGpKj2qqio+AAAAP/aorsJxvbBC";
var relaxedSimd256 = "AGFzbQEAAAAByAEVYAd/f39/f39/AGAFf39/f38AYAZ/f39/f38AYAR/f39/AGADf39/AGAKf39/f39/f39/fwBgC39/f39/f39/f39/AGAIf39/f39/f38AYAF8AXxgB39/f39/fX8AYAl/f39/f39/f38AYAZ/f39/f30AYAx/f39/f39/f39/f38AYAd/f397f31/AXxgAAF/YAJ/fwBgAX8BfGALf39/f399f39/f38AYAV/f39/fQBgBn9/f399fwF8YAl/f39/f39/f38BfAISAQNlbnYGbWVtb3J5AgEBgIAEAy4tBwAACAkACgILDA0BBAICAwMBDg8QBAMFBQYGAAAAAQEREhMUAQIAAAABAAMAB3MKBHBhY2sAHwl0cmFuc3Bvc2UADAZ1bnBhY2sAHgdwcm9kdWN0AAAIcnVuQ2h1bmsAFgtzcXVhcmVkTm9ybQAUC2Ryb3BvdXRCaXRzAAYJbWFza0FnYWluACEKbWFza1ZhbHVlcwAgCWJsb2NrUm93cwASDAECCvyCAi0sACAHQcAARgRAIAAgASACIAMgBCAFIAYQHAUgACABIAIgAyAEIAUgBhAdCwuOAQEEfyAGQQRGBEAgAiADIARsaiAAIAFBAnT8CgAADwsgBkECdSIHIAUgBGsiBSAFIAdKGyEJA0AgCCAJSARAIAAgCEECdGohByACIAQgCGogA2xqIgUgAUECdGohCgNAIAUgCkkEQCAFIAcqAgA4AgAgBiAHaiEHIAVBBGohBQwBCwsgCEEBaiEIDAELCwvHBQIGfwl7IAIgA0ECdGohCgNAIAlBCGogBUwEQCAGBHsgBP0ABAAF/QwAAAAAAAAAAAAAAAAAAAAACyENIAYEeyAE/QAEEAX9DAAAAAAAAAAAAAAAAAAAAAALIQ4gBgR7IAT9AAQgBf0MAAAAAAAAAAAAAAAAAAAAAAshDyAGBHsgBP0ABDAF/QwAAAAAAAAAAAAAAAAAAAAACyEQIAYEeyAE/QAEQAX9DAAAAAAAAAAAAAAAAAAAAAALIREgBgR7IAT9AARQBf0MAAAAAAAAAAAAAAAAAAAAAAshEiAGBHsgBP0ABGAF/QwAAAAAAAAAAAAAAAAAAAAACyETIAYEeyAE/QAEcAX9DAAAAAAAAAAAAAAAAAAAAAALIRQgACIDIAFBAnRqIQggAUEBdCILIAFqIQwgAiEHA0AgByAKSQRAIAf9CQIAIhUgA/0ABAAgDf2FAiENIBUgASADav0ABAAgDv2FAiEOIBUgAyALav0ABAAgD/2FAiEPIBUgAyAMav0ABAAgEP2FAiEQIBUgCP0ABAAgEf2FAiERIBUgASAIav0ABAAgEv2FAiESIBUgCCALav0ABAAgE/2FAiETIBUgCCAMav0ABAAgFP2FAiEUIANBEGohAyAIQRBqIQggB0EEaiEHDAELCyAEIA39CwQAIAQgDv0LBBAgBCAP/QsEICAEIBD9CwQwIAQgEf0LBEAgBCAS/QsEUCAEIBP9CwRgIAQgFP0LBHAgBEGAAWohBCAAIAFBA3RqIQAgCUEIaiEJDAELCwNAIAUgCUoEQCAGBHsgBP0ABAAF/QwAAAAAAAAAAAAAAAAAAAAACyENIAAhByACIQMDQCADIApJBEAgA/0JAgAgB/0ABAAgDf2FAiENIAdBEGohByADQQRqIQMMAQsLIAQgDf0LBAAgBEEQaiEEIAAgAWohACAJQQFqIQkMAQsLC90BAwJ/AnwBfiAARP///////+9/ZSAARAAAAAAAAAAAZHFFBEBEAAAAAAAA+H8PCyAAvSIFQjSIp0H/B2shAiAFQv////////8Hg0KAgICAgICA+D+EvyIARM07f2aeoPY/ZARAIAJBAWohAiAARAAAAAAAAOA/oiEACyAARAAAAAAAAPC/oCAARAAAAAAAAPA/oKMiACAAoiEEQRMhAQNAIAFBAEoEQCADIASiRAAAAAAAAPA/IAG3o6AhAyABQQJrIQEMAQsLIAK3RO85+v5CLuY/oiAAIACgIAOioAvZAQIEfwN7IAX9EyELA0AgBiAISwRAQQAhBwNAIAQgB0oEQCACIAdqLQAA/REiDP0MEAAAACAAAABAAAAAgAAAAP1O/QwAAAAAAAAAAAAAAAAAAAAA/TggCyAGIAdsIAhqIgogAWoiCf0ABBD95gH9TiENIAAgCmoiCiAM/QwBAAAAAgAAAAQAAAAIAAAA/U79DAAAAAAAAAAAAAAAAAAAAAD9OCALIAn9AAQA/eYB/U79CwQAIAogDf0LBBAgB0EBaiEHDAELCyACIANqIQIgCEEgaiEIDAELCwuKAQEEfyAGQQRGBEAgBSAAIAEgAmxqIARBAnT8CgAADwsDQCAIIAZBAnVIBEAgBSAIQQJ0aiEJIAAgAiAIaiIHIANBAWsiCiAHIApIGyABbGoiByAEQQJ0aiEKA0AgByAKSQRAIAkgByoCADgCACAHQQRqIQcgBiAJaiEJDAELCyAIQQFqIQgMAQsLC7oJAg17A38gAkEHakEDdSEYIAT9ESENA0AgFiAYSARAIAEgGGwgFmr9ESIOIRAgA/0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIhL9DAQAAAAEAAAABAAAAAQAAAD9rgEhEyAF/REiESEPIAb9ESIJIQogByECIAghBEEAIRcDQCAXQQpIBEAgEP0MUx9R0lMfUdJTH1HSUx9R0v3eASAQ/QxTH1HSUx9R0lMfUdJTH1HS/d8B/Q0EBQYHDA0ODxQVFhccHR4fIA79DFMfUdJTH1HSUx9R0lMfUdL93gEgDv0MUx9R0lMfUdJTH1HSUx9R0v3fAf0NBAUGBwwNDg8UFRYXHB0eHyEVIBD9DFMfUdJTH1HSUx9R0lMfUdL9tQEhCyAO/QxTH1HSUx9R0lMfUdJTH1HS/bUBIQwgEf0MV42ezVeNns1XjZ7NV42ezf3eASAR/QxXjZ7NV42ezVeNns1XjZ7N/d8B/Q0EBQYHDA0ODxQVFhccHR4fIBL9USAC/REiDv1RIRAgD/0MV42ezVeNns1XjZ7NV42ezf3eASAP/QxXjZ7NV42ezVeNns1XjZ7N/d8B/Q0EBQYHDA0ODxQVFhccHR4fIBP9USAO/VEhDiAR/QxXjZ7NV42ezVeNns1XjZ7N/bUBIRIgD/0MV42ezVeNns1XjZ7NV42ezf21ASETIAn9USAE/REiCf1RIREgFSAK/VEgCf1RIQ8gCyEJIAwhCiACQceMoo4GayECIARB+6LhpARrIQQgF0EBaiEXDAELCyAAIBZBA3RqIgIgEEEA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBIBJBAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEIdHIgEUEA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRB0ciAJQQD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBGHRyIA5BAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kASATQQD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBCHRyIA9BAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEQdHIgCkEA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRh0ckEEdHI2AgAgAiAQQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAEgEkEQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQQh0ciARQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBEHRyIAlBEP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEYdHIgDkEQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBIBNBEP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEIdHIgD0EQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRB0ciAKQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBGHRyQQR0cjYCBCAWQQFqIRYMAQsLC7gDAg97BH8DQCACIBVLBEAgACAVaiIYIAFqIRYgGP0ABABBgBD9CQIAIhD96gFBgBD9CQIEIhH96wEiBiAG/eYBIQsgFv0ABAAgAyAVaiIX/QAEACAGIAsgCyALIAsgCyALQYAQ/QkCDCISQYAQ/QkCECIT/YUCQYAQ/QkCFCIG/YUCQYAQ/QkCGCIH/YUCQYAQ/QkCHCII/YUCQYAQ/QkCICIJ/YUCQYAQ/QkCJCIK/YUC/eYBIAsgCyALQYAQ/QkCKCIUQYAQ/QkCLCIL/YUCQYAQ/QkCMCIM/YUCQYAQ/QkCNCIN/YUC/ecBIg795QEgDv2FAiEPIBj9AAQQIBD96gEgEf3rASIQIBD95gEhESAW/QAEECAX/QAEECAQIBEgESARIBEgESARIBIgE/2FAiAG/YUCIAf9hQIgCP2FAiAJ/YUCIAr9hQL95gEgESARIBEgFCAL/YUCIAz9hQIgDf2FAv3nASIG/eUBIAb9hQIhByAYIA79CwQAIBggBv0LBBAgBCAVaiIWIA/9CwQAIBYgB/0LBBAgBSAVaiIWIA/9CwQAIBYgB/0LBBAgFUEgaiEVDAELCwuvBAMEfwt7AX0gAUHsAGooAgAhByABIAJBAnRBPmpBAnRqKgIAIhVDAAAAAF4EQCABQbwCaigCACEIIBX9EyEKIAMhBgNAIAQgBksEQCAGIAdqIgn9AAQAIQsgCSAKIAYgCGr9AAQAIAv95QEgC/2FAv0LBAAgBkEQaiEGDAELCwsgAUH0AGooAgAhBiABQfgAaigCACEIIAFB/ABqKAIAIQkgBf0TIREgASACQQJ0IgJBO2pBAnRqKgIAjP0TIRJDAACAPyABIAJBPWpBAnRqKgIAk/0TIQsgAEHgAGoqAgD9EyEMIABB3ABqKAIARQRAIABB/ABqKgIA/RMhCiAAQeQAaioCAP0TIQ0gAEGAAWoqAgD9EyEOIABB6ABqKgIA/RMhDyABIAJBPGpBAnRqKgIA/RMhEANAIAMgBEkEQCAMIAMgCGoiAP0ABAAgCiARIAMgBmr9AAQA/eYBIhP95gH9hQIhFCANIAMgCWoiAf0ABAAgDiAT/eYBIBP95gH9hQIhEyAAIBT9CwQAIAEgE/0LBAAgAyAHaiIAIAsgAP0ABAAgEiAU/eYBIBAgE/3jASAP/YUC/ecB/YUC/QsEACADQRBqIQMMAQsLDwsDQCADIARJBEAgESADIAZq/QAEAP3mASEKIAgEQCAMIAMgCGoiAP0ABAAgCv2FAiEKIAAgCv0LBAALIAMgB2oiACASIAogCyAA/QAEAP3mAf2FAv0LBAAgA0EQaiEDDAELCwutAQEHfyAAQRxqKAIAQQR0IQ8gCUEHdCEQA0AgAyAESARAIAEgAyACa0ECdSAKbCAIakEIdGohESAHIQwgAEH0AGooAgAgBSAPbGogA0EEdGohDiAFIQ0DQCAGIA1KBEAgDiARIAwgCSAIQQBKIhIgCxAOIA5BCGogESAMIBBqIAkgEiALEA4gDCAQQQF0aiEMIA4gD2ohDiANQQFqIQ0MAQsLIANBBGohAwwBCwsL5ggECnsEfAx9An8gACAEIAZsaiEhIAP9DAAAAAAAAAAAAAAAAAAAAAD9QiEMIAD9AAQAIQcgACAGaiEEA0AgBCAhSQRAIAcgBP0ABAD96QEhByAEIAZqIQQMAQsL/QwAAAAAAAAAAAAAAAAAAAAAIAP9HwBDAAAAAFsEfUMAAAAABSAAIAYgASoCAPwAbGoqAgAL/SAAIAP9HwFDAAAAAFsEfUMAAAAABSAAIAEgAmoqAgD8ACAGbEEEamoqAgAL/SABIAP9HwJDAAAAAFsEfUMAAAAABSAAIAEgAkEBdGoqAgD8ACAGbEEIamoqAgAL/SACIAP9HwNDAAAAAFsEfUMAAAAABSAAIAEgAkEDbGoqAgD8ACAGbEEMamoqAgAL/SADIQsgACEEA0AgBCAhSQRAICEgBCAGQQV0aiIiICEgIkkbISL9DAAAAAAAAAAAAAAAAAAAAAAhCANAIAQgIkkEQCAEQbgQ/QkCDCAE/QAEACAH/eUBIg1BuBD9CQIo/eoBQbgQ/QkCJCIO/esBIg9BuBD9CQIA/eYB/WoiEEG4EP0JAgggEEG4EP0JAgQgD/2FAv2FAiIPQbgQ/QkCEP2FAiAPQbgQ/QkCFP2FAiAPQbgQ/QkCGP2FAiAPQbgQ/QkCHP2FAiAPQbgQ/QkCIP2FAiAPIA/95gEgD/0MAACAPwAAgD8AAIA/AACAP/3kAf2FAiAQ/fgB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDSAO/UP9TyIN/QsEACAIIA395AEhCCAEIAZqIQQMAQsLIAkgCP1f/fABIQkgCiAIIAj9DQgJCgsMDQ4PAAECAwQFBgf9X/3wASEKDAELCyAJ/SEAIRMgB/0fACEYIAv9HwAhGSAJ/SEBIRQgB/0fASEaIAv9HwEhGyAK/SEAIREgB/0fAiEcIAv9HwIhHSAK/SEBIRIgB/0fAyEeIAv9HwMhHyAD/R8BIRUgA/0fAiEWIAP9HwMhFyAD/R8AIiBDAAAAAFsEfEQAAAAAAAAAAAUgILsgGLsgGbuhIBMQA6CiC0QAAAAAAAAAAKAgFUMAAAAAWwR8RAAAAAAAAAAABSAVuyAauyAbu6EgFBADoKILoCAWQwAAAABbBHxEAAAAAAAAAAAFIBa7IBy7IB27oSAREAOgogugIBdDAAAAAFsEfEQAAAAAAAAAAAUgF7sgHrsgH7uhIBIQA6CiC6AgAyAF/RP95gEiAyAJ/SEAtv0TIAn9IQG2/SABIAr9IQC2/SACIAr9IQG2/SAD/ecBIQcgACEEA0AgBCAhSQRAIAQgBP0ABAAgB/3mASAM/U79CwQAIAQgBmohBAwBCwtBACEEA0AgBEEESARAIAQEfSAEQQFGBH0gA/0fAQUgA/0fAiAD/R8DIARBAkYbCwUgA/0fAAsiBUMAAAAAXARAIAAgASACIARsaioCAPwAIAZsIARBAnRqaiIhICEqAgAgBZM4AgALIARBAWohBAwBCwsLmgECAXsDfyADQQh0IQggACABIARsaiEDA0AgACADSQRAIAIhAQNAIAEgAkGAAWpJBEAgAP0ABBAhBSABIAD9AAQA/QsEACABIAX9CwQQIARBwABGBEAgAEEgaiIH/QAEECEFIAFBgAFqIgYgB/0ABAD9CwQAIAYgBf0LBBALIAAgBGohACABQSBqIQEMAQsLIAIgCGohAgwBCwsLmwUCCX8GeyAAQRxqKAIAIQcgAEEMaigCACIDIABBGGooAgBsQQR0IQUgA0ECdUEAIAAoAgAbIQggAEEUaigCAEECdSEJIABBIGooAgAhCgNAIAEgAkgEQCAAQewAaigCACABIAdsQQR0aiEGIABB8ABqKAIAIAFBBnRqIQNBACEEA0AgBCAISARAIAMgBiAKIARBAnRqQQR0aiIL/QAEACIMIAv9AAQQIg39DQABAgMQERITBAUGBxQVFhciDiAL/QAEICIPIAv9AAQwIhD9DQABAgMQERITBAUGBxQVFhciEf0NAAECAwQFBgcQERITFBUWF/0LBAAgAyAOIBH9DQgJCgsMDQ4PGBkaGxwdHh/9CwQQIAMgDCAN/Q0ICQoLGBkaGwwNDg8cHR4fIgwgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIg39DQABAgMEBQYHEBESExQVFhf9CwQgIAMgDCAN/Q0ICQoLDA0ODxgZGhscHR4f/QsEMCAEQQFqIQQgAyAFaiEDDAELC0EAIQQDQCAEIAlIBEAgAyAGIARBBnRqIgv9AAQAIgwgC/0ABBAiDf0NAAECAxAREhMEBQYHFBUWFyIOIAv9AAQgIg8gC/0ABDAiEP0NAAECAxAREhMEBQYHFBUWFyIR/Q0AAQIDBAUGBxAREhMUFRYX/QsEACADIA4gEf0NCAkKCwwNDg8YGRobHB0eH/0LBBAgAyAMIA39DQgJCgsYGRobDA0ODxwdHh8iDCAPIBD9DQgJCgsYGRobDA0ODxwdHh8iDf0NAAECAwQFBgcQERITFBUWF/0LBCAgAyAMIA39DQgJCgsMDQ4PGBkaGxwdHh/9CwQwIARBAWohBCADIAVqIQMMAQsLIAFBAWohAQwBCwsLjAQBEH8gAEEMaigCACEOIABBEGooAgAhDyAAQRxqKAIAIRAgAEEgaigCACEJIABBCGooAgAiCkEDIABBGGooAgAiCyALQQRGBH8gAEEsaigCAEECRgVBAAsbIhFsIQwDQCAIIAtIBEAgCiAAIAhBA2wiBkELakECdGooAgBsIQ0gACAGQQ1qQQJ0aigCACESIAAgBkEMakECdGooAgAhBgNAIAYgEkgEQCAGIA9IBH8gAiAGIAxsQQJ0agUgA0EAIAYgCU4bBH8gAyAGIAlrIAxsQQJ0agUgBiAPRgR/IAQFIAYgCUEBa0YgCyARR3EEfyAEIAxBAnRqQQAgBBsFQQALCwsLIRNBACEHA0AgB0EEaiAKTARAIAEgCCAObCAHakECdSAQbCAGakEEdGohFCATIAcgDWpBAnRqIRUgBQRAIBMEQCAVIBT9AAQA/QsEAAsFIBQgEwR7IBX9AAQABf0MAAAAAAAAAAAAAAAAAAAAAAv9CwQACyAHQQRqIQcMAQsLA0AgByAKSARAIAEgCCAObCAHaiIUQQJ1IBBsIAZqQQR0aiAUQQNxQQJ0aiEUIAUEQCATBEAgEyAHIA1qQQJ0aiAUKgIAOAIACwUgFCATBH0gEyAHIA1qQQJ0aioCAAVDAAAAAAs4AgALIAdBAWohBwwBCwsgBkEBaiEGDAELCyAIQQFqIQgMAQsLC9UFAhZ7AX8gAiADQQd0aiEDA0AgAiADSQRAIAL9AAQAIhcgAf0ABAAiGCAG/YUCIQYgAv0ABBAiGSAB/QAEECIaIAf9hQIhByAC/QAEICIWIBggCP2FAiEIIAL9AAQwIhggGiAJ/YUCIQkgFyAB/QAEICIaIAr9hQIhCiAZIAH9AAQwIhsgC/2FAiELIBYgGiAM/YUCIQwgGCAbIA39hQIhDSAXIAH9AARAIhogDv2FAiEOIBkgAf0ABFAiGyAP/YUCIQ8gFiAaIBD9hQIhECAYIBsgEf2FAiERIBcgAf0ABGAiFyAS/YUCIRIgGSAB/QAEcCIZIBP9hQIhEyAWIBcgFP2FAiEUIBggGSAV/YUCIRUgAkFAayECIAFBgAFqIQEMAQsLIAUgBv0LBAAgBSAH/QsEECAFIAj9CwQgIAUgCf0LBDAgBSAK/QsEQCAFIAv9CwRQIAUgDP0LBGAgBSAN/QsEcCAFIA79CwSAASAFIA/9CwSQASAFIBD9CwSgASAFIBH9CwSwASAFIBL9CwTAASAFIBP9CwTQASAFIBT9CwTgASAFIBX9CwTwAQNAIBxBAkgEQCAF/QAEACAF/QAEEP3kASIGIAVBIGoiAf0ABAAgAf0ABBD95AEiB/0NAAECAxAREhMEBQYHFBUWFyAGIAf9DQgJCgsYGRobDA0ODxwdHh/95AEiBiAFQUBrIgH9AAQAIAH9AAQQ/eQBIgcgBUHgAGoiAf0ABAAgAf0ABBD95AEiCP0NAAECAxAREhMEBQYHFBUWFyAHIAj9DQgJCgsYGRobDA0ODxwdHh/95AEiB/0NAAECAwQFBgcQERITFBUWFyAGIAf9DQgJCgsMDQ4PGBkaGxwdHh/95AEhBiAEBEAgBiAAIAD9XQMA/VcDEAH95AEhBgsgACAG/VsDAAAgACAG/VsDEAEgAEEgaiEAIAVBgAFqIQUgHEEBaiEcDAELCwudAwIPewJ/A0AgASATSwRAQYAQ/QkCCCIOIAAgE2oiFP0ABBD95gFBgBD9CQIAIg/96gFBgBD9CQIEIhD96wEiBCAE/eYBIQogDiAEIAogCiAKIAogCiAKQYAQ/QkCDCIRQYAQ/QkCECIE/YUCQYAQ/QkCFCIF/YUCQYAQ/QkCGCIG/YUCQYAQ/QkCHCIH/YUCQYAQ/QkCICII/YUCQYAQ/QkCJCIJ/YUC/eYBIAogCiAKQYAQ/QkCKCISQYAQ/QkCLCIK/YUCQYAQ/QkCMCIL/YUCQYAQ/QkCNCIM/YUC/ecBIA79hQIhDSAOIBT9AAQA/eYBIA/96gEgEP3rASIPIA/95gEhECAUIA4gDyAQIBAgECAQIBAgECARIAT9hQIgBf2FAiAG/YUCIAf9hQIgCP2FAiAJ/YUC/eYBIBAgECAQIBIgCv2FAiAL/YUCIAz9hQL95wEgDv2FAiIE/QsEACAUIA39CwQQIAIgE2oiFCAE/QsEACAUIA39CwQQIAMgE2oiFCAE/QsEACAUIA39CwQQIBNBIGohEwwBCwsL/gICDnsCfwNAIAEgEksEQCAAIBJqIhP9AAQQQYAQ/QkCACIO/eoBQYAQ/QkCBCIP/esBIgQgBP3mASEKIAQgCiAKIAogCiAKIApBgBD9CQIMIhBBgBD9CQIQIgT9hQJBgBD9CQIUIgX9hQJBgBD9CQIYIgb9hQJBgBD9CQIcIgf9hQJBgBD9CQIgIgj9hQJBgBD9CQIkIgn9hQL95gEgCiAKIApBgBD9CQIoIhFBgBD9CQIsIgr9hQJBgBD9CQIwIgv9hQJBgBD9CQI0Igz9hQL95wEhDSAT/QAEACAO/eoBIA/96wEiDiAO/eYBIQ8gEyAOIA8gDyAPIA8gDyAPIBAgBP2FAiAF/YUCIAb9hQIgB/2FAiAI/YUCIAn9hQL95gEgDyAPIA8gESAK/YUCIAv9hQIgDP2FAv3nASIE/QsEACATIA39CwQQIAIgEmoiEyAE/QsEACATIA39CwQQIAMgEmoiEyAE/QsEACATIA39CwQQIBJBIGohEgwBCwsLNgAgAEH4AGooAgAgAkECdGogA0ECdCABIABBDGooAgAiAUECdWwgAEEIaigCAEEBIAQgARAFCwQAQRALrQMDB38BfQJ8IABB0ABqKAIAIAFBDGxqIgEoAgAhBCABQQRqKAIAIQIgAUEIaigCACEFIARBHGooAgBBBHQhBiAAQewAaioCACIJQwAAAABeBH0gAEHYAGooAgAhAQNAIAMgAEHUAGooAgBIBEAgCiABIANBA3RqKwMAoCEKIANBAWohAwwBCwsgCp8iCiAJuyILZAR9IAsgCqO2BUMAAIA/CwVDAACAPwshCSAEQZwCaigCAARAIAAgBEEAIAIgBmwgBSAGbCAJEAgFIAIhAQNAIAEgBUgEQCABIAZsIQdBACEDA0AgA0EDSARAIAQgA0ECdEE7akECdGoqAgBDAAAAAF1FBEAgACAEIAMgBwJ/QQAgA0UNABogA0EBRgRAIARBEGooAgAMAQsgBEEgaiAEQRxqIANBAkYbKAIAC0EEdGogBwJ/QQAgA0EBaiIIRQ0AGiAIQQFGBEAgBEEQaigCAAwBCyAEQSBqIARBHGogCEECRhsoAgALQQR0aiAJEAgLIANBAWohAwwBCwsgAUEBaiEBDAELCwsgBEHwAGooAgAEQCAEIAIgBRAMCws+AgJ/AXwgAEHYAGooAgAhAgNAIAEgAEHUAGooAgBIBEAgAyACIAFBA3RqKwMAoCEDIAFBAWohAQwBCwsgAwuoCAIRfwN7IABBEGooAgAgAiAAQRRqKAIAbGoiCkGAAmohDCAAQdAAaigCACABQQxsaiICKAIAIQcgAkEEaigCACEDIAJBCGooAgAhCSAHQRxqKAIAQQR0IQsgB0EMaigCAEECdSENIAdBJGooAgAgAEEIaigCAEEPakEQbWwhDiAHQSBqKAIAIQ8gB0HAAWooAgAhECAHQbgCaigCACIRQQFGBEAgB0H0AGooAgAgAyALbGpBACAJIANrIAts/AsACwNAIBFBAUcgBiAOSHEEQEHAACAOIAZrIgIgAkHAAEobIRIgAyECA0AgAiAJSARAIAAgByACQQJ0IAkgAiANbSIFQQFqIA1sIgQgBCAJShsiBCACa0ECdCAGIBIgDBAbIAcgBUEDbCITQQ1qQQJ0aigCACEIIAVFIgUEQCAHKAIAQQZGIQULIAcgEEEAIAcgE0EMakECdGooAgAgDyAIIAUbIAIgBCAMIAYgEiAOIAoQCSAFBEAgByAHQcQBaigCACAPIA8gCCACIAQgDCAGIBIgDiAKEAkLIAQhAgwBCwsgBkFAayEGDAELCyARBEAgB0EQaigCACEMIAdBHGooAgBBBHQhDSAAQZQBaigCACEOIABBmAFqKAIAIQ8gAEFAaygCACEQIAlBAnQiAiAHQQhqKAIAIgQgAiAESBshESADQQJ0IQQDQCAEIBFIBEAgB0H0AGooAgAgBEECdSANbGogBEEDcUECdGohBSAOIARBAWpBAnRqKAIAIRIgDiAEQQJ0aigCACEIA0AgCCASSARAIBAgDyAIQQJ0aigCACAMbEECdGohBiAFIQJBACEKA0AgCiAMSARAIAIgAioCACAGKgIAkjgCACAKQQFqIQogBkEEaiEGIAJBEGohAgwBCwsgCEEBaiEIDAELCyAEQQFqIQQMAQsLCyAHQZwCaigCAEUEQCADIQQDQCAEIAlIBEBBACECA0AgAkEDSARAIAcgAkECdEE7akECdGoqAgBDAAAAAGBFBEACf0EAIAJFDQAaIAJBAUYEQCAHQRBqKAIADAELIAdBIGogB0EcaiACQQJGGygCAAtBBHQiBSAHQfQAaigCACAEIAtsampBAAJ/QQAgAkEBaiIGRQ0AGiAGQQFGBEAgB0EQaigCAAwBCyAHQSBqIAdBHGogBkECRhsoAgALQQR0IAVr/AsACyACQQFqIQIMAQsLIARBAWohBAwBCwsLIAdB9ABqKAIAIAMgC2xqIgIgCSADayALbGohAwNAIAIgA0kEQCAUIAL9AAQAIhb9XyIUIBT98gH98AEhFCAVIBYgFv0NCAkKCwwNDg8AAQIDBAUGB/1fIhUgFf3yAf3wASEVIAJBEGohAgwBCwsgAEHYAGooAgAgAUEDdGogFCAV/fABIhT9IQAgFP0hAaA5AwALzQMBCH8gAEEBRgRAIAFBEGooAgAgAyABQRRqKAIAbGohBCABQShqKAIAIgBBAkcEQCABIAIgAyAEECsLIAAEQCABIgVBDGooAgAhCCABIAFBBGooAgAgASgCAEEBayIHQQJ0aigCACACIAMgBBApA0AgB0EATgRAIAVBBGooAgAgB0ECdGooAgAiBkHQAGooAgAEQEEAIQEDQCABIAYoAgBIBEAgBSAGIAYgAUEBaiIAQQJ0aigCACACIAMgBCABQQBKECwgACEBDAELCyAGQdQAaigCAARAIAZBEGooAgAhCSAGQQxqKAIAIQsgBwR/QQAFIAVBQGsoAgALIQpBACEBA0AgASAJSARAIAQgBkEwaigCAGogASAGQTRqKAIAbGohACAGQThqKAIABEAgACAAIAZBxABqKAIAIAIgBkHMAGooAgBsaiABIAZByABqKAIAbGogC0EHakF4cSALIAZBPGoqAgAgCBAECyAKBEAgACALIAogASALbEECdGogCSALbEECdCACIAhBAnVsIAVBCGooAgAgCBABCyABQQFqIQEMAQsLCyAHQQFrIQcMAgsLCwsFIABBAkYEQCABIAIgAxAVBSABIAIQEwsLC6QPAg5/BXsgAEEYaigCACETIAggAEEMaigCAGwiC0EfakFgcSALIAhBBEYbIRQgCCAAQQhqKAIAbCENIAEgCCAAQSBqKAIAbGohDiAAKAIAIg9BBkYgD0EFRnIEQANAIAogE0gEQCAJIAAgCkEDbEEMakECdGooAgAiBCAEIAlIGyIQIA9BBkYgCkUiBCAEGwR/IABBIGoFIAAgCkEDbEENakECdGoLKAIAIhVIBEACQCABIAggEGxqIRYgCUEASiEXIABB7ABqKAIAIABBHGooAgBBBHQiESAAQQxqKAIAIgRBAnUiEiAKbGxqIBBBBHRqIQUgAiAEIAhsIgRBH2pBYHEgBCAIQQRGGyIMIApsaiEEIAhBBEcEQCAFIBEgFiAVIBBrIAQgEiAXIAgQAAwBC0EAIQsDQCALQQBMBEAgBSARIBYgFSAQayAEIBIgFxACIAUgESASbGohBSAEIAxqIQQgC0EBaiELDAELCwsLIApBAWohCgwBCwsgD0EFRgRAQQAhBQNAIAUgDUkEQCACIAVqIgAgFGoiASAUaiIEIBRqIQYgAf0ABBD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAE/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAPwAAAD8AAAA/AAAAP/2FAv0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIZIAb9AAQAIAD9AAQA/YUCIRogBP0ABBD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiGyAG/QAEECAA/QAEEP2FAiEcIAEgAf0ABAD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wH9CwQAIAEgGP0LBBAgBCAZ/QsEACAEIBv9CwQQIAAgGv0LBAAgACAc/QsEECAFQSBqIQUMAQsLBUEAIQEDQCABIA1JBEAgAiAUaiABaiIEIBRqIQUgBP0ABBD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAF/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAPwAAAD8AAAA/AAAAP/2FAv0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIZIAEgDmoiCf0ABAD95gEhGiAF/QAEEP0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAPwAAAD8AAAA/AAAAP/2FAv0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIbIAn9AAQQ/eYBIRwgBCAE/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAPwAAAD8AAAA/AAAAP/2FAv0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rAf0LBAAgBCAY/QsEECAFIBn9CwQAIAUgG/0LBBAgASAGaiIEIBr9CwQAIAQgHP0LBBAgAUEgaiEBDAELCyAAQTRqKAIAIQQgAEEcaigCAEEEdCEFIABBDGooAgAiCUECdSEKIABB7ABqKAIAIABBIGooAgAiC0EEdGohASAIIAlsIgBBH2pBYHEgACAIQQRGGyEJIAIhAAJAIAhBBEcEQCABIAUgBiAEIAtrIAAgCkEBIAgQAAwBC0EAIQgDQCAIQQBMBEAgASAFIAYgBCALayAAIApBARACIAEgBSAKbGohASAAIAlqIQAgCEEBaiEIDAELCwsLIAIgFCANIA4gAyAHEAcPCyAAQTRqKAIAIQYgASAIIAlsaiEKIAlBAEohCyAAQRxqKAIAQQR0IQwgAEEMaigCACIOQQJ1IRAgAEHsAGooAgAgCUEEdGohASAIIA5sIgBBH2pBYHEgACAIQQRGGyEOIAIhAAJAIAhBBEcEQCABIAwgCiAGIAlrIAAgECATbCALIAgQAAwBC0EAIQgDQCAIIBNIBEAgASAMIAogBiAJayAAIBAgCxACIAEgDCAQbGohASAAIA5qIQAgCEEBaiEIDAELCwsgD0EERgRAIAIgFCANIAQgBSADIAcQJgUgDwRAIA9BAUYEQCACIA0gAyAHEBAFIA9BAkYEQEEAIQEDQCABIA1JBEAgASACaiIA/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP3rASEYIAAgAP0ABAD9DAAAAAAAAAAAAAAAAAAAAAD96wEiGf0LBAAgACAY/QsEECABIANqIgAgGf0LBAAgACAY/QsEECABIAdqIgAgGf0LBAAgACAY/QsEECABQSBqIQEMAQsLBSACIA0gAyAHEA8LCwUgByACIA38CgAACwsLhwgCDn8CeyAAQRhqKAIAIRMgCCAAQQxqKAIAbCILQR9qQWBxIAsgCEEERhshFCAIIABBCGooAgBsIQ0gASAIIABBIGooAgBsaiEOIAAoAgAiD0EGRiAPQQVGcgRAA0AgCiATSARAIAkgACAKQQNsQQxqQQJ0aigCACIEIAQgCUgbIhAgD0EGRiAKRSIEIAQbBH8gAEEgagUgACAKQQNsQQ1qQQJ0agsoAgAiFUgEQAJAIAEgCCAQbGohFiAJQQBKIRcgAEHsAGooAgAgAEEcaigCAEEEdCIRIABBDGooAgAiBEECdSISIApsbGogEEEEdGohBSACIAQgCGwiBEEfakFgcSAEIAhBBEYbIgwgCmxqIQQgCEEERwRAIAUgESAWIBUgEGsgBCASIBcgCBAADAELQQAhCwNAIAtBAEwEQCAFIBEgFiAVIBBrIAQgEiAXEAIgBSARIBJsaiEFIAQgDGohBCALQQFqIQsMAQsLCwsgCkEBaiEKDAELCyAPQQVGBEAgAiAUIA0gDiADIAcQJQUgAiAUIA0gDiAGECQgAEE0aigCACEEIABBHGooAgBBBHQhBSAAQQxqKAIAIglBAnUhCiAAQewAaigCACAAQSBqKAIAIgtBBHRqIQEgCCAJbCIAQR9qQWBxIAAgCEEERhshCSACIQACQCAIQQRHBEAgASAFIAYgBCALayAAIApBASAIEAAMAQtBACEIA0AgCEEATARAIAEgBSAGIAQgC2sgACAKQQEQAiABIAUgCmxqIQEgACAJaiEAIAhBAWohCAwBCwsLIAIgFCANIA4gAyAHEAcLDwsgAEE0aigCACEGIAEgCCAJbGohCiAJQQBKIQsgAEEcaigCAEEEdCEMIABBDGooAgAiDkECdSEQIABB7ABqKAIAIAlBBHRqIQEgCCAObCIAQR9qQWBxIAAgCEEERhshDiACIQACQCAIQQRHBEAgASAMIAogBiAJayAAIBAgE2wgCyAIEAAMAQtBACEIA0AgCCATSARAIAEgDCAKIAYgCWsgACAQIAsQAiABIAwgEGxqIQEgACAOaiEAIAhBAWohCAwBCwsLIA9BBEYEQCACIBQgDSAEIAUgAyAHECcFIA8EQCAPQQFGBEAgAiANIAMgBxAQBSAPQQJGBEBBACEBA0AgASANSQRAIAEgAmoiAP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAAIAD9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/esBIhn9CwQAIAAgGP0LBBAgASADaiIAIBn9CwQAIAAgGP0LBBAgASAHaiIAIBn9CwQAIAAgGP0LBBAgAUEgaiEBDAELCwUgAiANIAMgBxAPCwsFIAcgAiAN/AoAAAsLC/oPAgx7CX8gAEEMaigCACIdIApsIRggCiAAQQhqKAIAbCEZIB0gAEEYaigCAGxBBHQhGiAAQfAAaigCACEbIB1BAnUhHCAAKAIAIhdBBEYEQCACIBggGSADIAQgBSAGECgFIBdBBUYEQEEAIQQDQCAEIBlJBEAgAiAEaiIDIBhqIgYgGGoiByAYaiEdIAQgBWoiHv0ABAAiD/0MAACAPwAAgD8AAIA/AACAPyAG/QAEACIQ/eUB/eYB/QwAAIA/AACAPwAAgD8AAIA/IAP9AAQAIhEgEf3mAf3lAf3mASESIB79AAQQIgv9DAAAgD8AAIA/AACAPwAAgD8gBv0ABBAiDP3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAD/QAEECIOIA795gH95QH95gEhDSALIAEgBGoiH/0ABBAgDv3lAf3mASAM/QwAAAAAAAAAAAAAAAAAAAAA/UQgDP0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mASETIBIgHf0ABAD95gEgB/0ABAAiDv0MAAAAAAAAAAAAAAAAAAAAAP1EIA79DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhFCANIB39AAQQ/eYBIAf9AAQQIhX9DAAAAAAAAAAAAAAAAAAAAAD9RCAV/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIRYgBiAPIB/9AAQAIBH95QH95gEgEP0MAAAAAAAAAAAAAAAAAAAAAP1EIBD9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gH9CwQAIAYgE/0LBBAgByAU/QsEACAHIBb9CwQQIAMgEv0LBAAgAyAN/QsEECAdIBIgDv3mAf0LBAAgHSANIBX95gH9CwQQIB4gDyAQ/eYB/QsEACAeIAsgDP3mAf0LBBAgBEEgaiEEDAELCwUgF0EGRgRAQQAhAwNAIAMgGUkEQCACIANqIgQgGGohBiADIAVqIh79AAQAIgsgASADaiIf/QAEACAE/QAEACIM/eUB/eYBIAb9AAQAIg39DAAAAAAAAAAAAAAAAAAAAAD9RCAN/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIQ4gHv0ABBAiDyAf/QAEECAE/QAEECIQ/eUB/eYBIAb9AAQQIhH9DAAAAAAAAAAAAAAAAAAAAAD9RCAR/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIRIgBCAL/QwAAIA/AACAPwAAgD8AAIA/IA395QH95gH9DAAAgD8AAIA/AACAPwAAgD8gDCAM/eYB/eUB/eYB/QsEACAEIA/9DAAAgD8AAIA/AACAPwAAgD8gEf3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAQIBD95gH95QH95gH9CwQQIAYgDv0LBAAgBiAS/QsEECAeIAsgDf3mAf0LBAAgHiAPIBH95gH9CwQQIANBIGohAwwBCwsgGyAaIAIgHSAHIBxBACAKEABBACEDA0AgAyAZSQRAIAIgGGogGGogA2oiBP0ABAAhCyADIAdqIgb9AAQQIgwgASADaiId/QAEEP3mASAE/QAEECIN/QwAAAAAAAAAAAAAAAAAAAAA/UQgDf0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mASEOIAb9AAQAIg8gCyADIAVqIgb9AAQA/YUCIRAgDCANIAb9AAQQ/YUCIQwgBCAPIB39AAQA/eYBIAv9DAAAAAAAAAAAAAAAAAAAAAD9RCAL/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYB/QsEACAEIA79CwQQIAYgEP0LBAAgBiAM/QsEECADQSBqIQMMAQsLBSAXQQFGBEBBACEDA0AgAyAZSQRAIAMgBWoiAf0ABBD9DAAAgD8AAIA/AACAPwAAgD8gAiADaiIE/QAEECILIAv95gH95QH95gEhCyAEIAH9AAQA/QwAAIA/AACAPwAAgD8AAIA/IAT9AAQAIgwgDP3mAf3lAf3mAf0LBAAgBCAL/QsEECADQSBqIQMMAQsLBSAXQQJGBEBBACEBA0AgASAZSQRAIAEgBWoiA/0ABBAgASACaiIE/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hCyAEIAP9AAQAIAT9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UT9Tv0LBAAgBCAL/QsEECABQSBqIQEMAQsLBSAXBEBBACEDA0AgAyAZSQRAIAMgBWoiAf0ABBAgAiADaiIE/QAEECILIAsgC/3mAf3lAf3mASELIAQgAf0ABAAgBP0ABAAiDCAMIAz95gH95QH95gH9CwQAIAQgC/0LBBAgA0EgaiEDDAELCwsLCwsLCyAXBEAgGyAAQeQAaigCACIBQQR0aiAaIAIgASAKbGogAEHoAGooAgAgAWsgBSAcIBdBBUYiASAXQQZGIAEbIAoQAAsgCARAIBsgHEEAIBcbIBpsaiAAQdwAaigCACIBQQR0aiAaIAIgASAKbGogAEHgAGooAgAgAWsgCCAAQRRqKAIAQQJ1IAkgChAACwvNEAIQew1/IABBDGooAgAiISAKbCEbIAogAEEIaigCAGwhHSAhIABBGGooAgBsQQR0IR4gAEHwAGooAgAhHyAhQQJ1ISAgACgCACIcQQRGBEBBACEBA0AgASAdSQRAIAEgBWoiJP0ABAAiDyABIAJqIgcgG2oiISAbaiIiIBtqIiP9AAQAIhD95gH9DAAAgD8AAIA/AACAPwAAgD8gBCAbaiABaiIl/QAEACIRIBH95gH95QEgASAGaiIm/QAEAP2FAiESIAf9AAQQIRMgIv0ABBAhFCASIAEgA2oiJ/0ABAD95gEgIf0ABAAiFSAVIBX95gH95QH95gEhFiAk/QAEECIXICP9AAQQIhj95gH9DAAAgD8AAIA/AACAPwAAgD8gJf0ABBAiGSAZ/eYB/eUBICb9AAQQ/YUCIgsgJ/0ABBD95gEgIf0ABBAiDCAMIAz95gH95QH95gEhGiAHIBIgIv0ABAAiDf3mASAH/QAEACIOIA4gDv3mAf3lAf3mAf0LBAAgByALIBT95gEgEyATIBP95gH95QH95gH9CwQQICEgFv0LBAAgISAa/QsEECAiIBIgDv3mAf0MAACAPwAAgD8AAIA/AACAPyANIA395gH95QH95gH9CwQAICIgCyAT/eYB/QwAAIA/AACAPwAAgD8AAIA/IBQgFP3mAf3lAf3mAf0LBBAgIyAPIBH95gEgECAQIBD95gH95QH95gH9CwQAICMgFyAZ/eYBIBggGCAY/eYB/eUB/eYB/QsEECAmIBIgFf3mAf0LBAAgJiALIAz95gH9CwQQIAFBIGohAQwBCwsFIBxBBUYEQEEAIQQDQCAEIB1JBEAgAiAEaiIDIBtqIgYgG2oiByAbaiEhIAQgBWoiIv0ABAAiC/0MAACAPwAAgD8AAIA/AACAPyAG/QAEACIM/eUB/eYB/QwAAIA/AACAPwAAgD8AAIA/IAP9AAQAIg0gDf3mAf3lAf3mASEOICL9AAQQIg/9DAAAgD8AAIA/AACAPwAAgD8gBv0ABBAiEP3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAD/QAEECIRIBH95gH95QH95gEhEiAPIAEgBGoiI/0ABBAgEf3lAf3mASAQIBAgEP3mAf3lAf3mASERIA4gIf0ABAD95gEgB/0ABAAiEyATIBP95gH95QH95gEhFCASICH9AAQQ/eYBIAf9AAQQIhUgFSAV/eYB/eUB/eYBIRYgBiALICP9AAQAIA395QH95gEgDCAMIAz95gH95QH95gH9CwQAIAYgEf0LBBAgByAU/QsEACAHIBb9CwQQIAMgDv0LBAAgAyAS/QsEECAhIA4gE/3mAf0LBAAgISASIBX95gH9CwQQICIgCyAM/eYB/QsEACAiIA8gEP3mAf0LBBAgBEEgaiEEDAELCwUgHEEGRgRAQQAhAwNAIAMgHUkEQCACIANqIgQgG2ohBiADIAVqIiL9AAQAIgsgASADaiIj/QAEACAE/QAEACIM/eUB/eYBIAb9AAQAIg0gDSAN/eYB/eUB/eYBIQ4gIv0ABBAiDyAj/QAEECAE/QAEECIQ/eUB/eYBIAb9AAQQIhEgESAR/eYB/eUB/eYBIRIgBCAL/QwAAIA/AACAPwAAgD8AAIA/IA395QH95gH9DAAAgD8AAIA/AACAPwAAgD8gDCAM/eYB/eUB/eYB/QsEACAEIA/9DAAAgD8AAIA/AACAPwAAgD8gEf3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAQIBD95gH95QH95gH9CwQQIAYgDv0LBAAgBiAS/QsEECAiIAsgDf3mAf0LBAAgIiAPIBH95gH9CwQQIANBIGohAwwBCwsgHyAeIAIgISAHICBBACAKEABBACEDA0AgAyAdSQRAIAIgG2ogG2ogA2oiBP0ABAAhCyADIAdqIgb9AAQQIgwgASADaiIh/QAEEP3mASAE/QAEECINIA0gDf3mAf3lAf3mASEOIAb9AAQAIg8gCyADIAVqIgb9AAQA/YUCIRAgDCANIAb9AAQQ/YUCIQwgBCAPICH9AAQA/eYBIAsgCyAL/eYB/eUB/eYB/QsEACAEIA79CwQQIAYgEP0LBAAgBiAM/QsEECADQSBqIQMMAQsLBSAcQQFGBEBBACEDA0AgAyAdSQRAIAMgBWoiAf0ABBD9DAAAgD8AAIA/AACAPwAAgD8gAiADaiIE/QAEECILIAv95gH95QH95gEhCyAEIAH9AAQA/QwAAIA/AACAPwAAgD8AAIA/IAT9AAQAIgwgDP3mAf3lAf3mAf0LBAAgBCAL/QsEECADQSBqIQMMAQsLBSAcQQJGBEBBACEBA0AgASAdSQRAIAEgBWoiA/0ABBAgASACaiIE/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hCyAEIAP9AAQAIAT9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UT9Tv0LBAAgBCAL/QsEECABQSBqIQEMAQsLBSAcBEBBACEDA0AgAyAdSQRAIAMgBWoiAf0ABBAgAiADaiIE/QAEECILIAsgC/3mAf3lAf3mASELIAQgAf0ABAAgBP0ABAAiDCAMIAz95gH95QH95gH9CwQAIAQgC/0LBBAgA0EgaiEDDAELCwsLCwsLCyAcBEAgHyAAQeQAaigCACIBQQR0aiAeIAIgASAKbGogAEHoAGooAgAgAWsgBSAgIBxBBUYiASAcQQZGIAEbIAoQAAsgCARAIB8gIEEAIBwbIB5saiAAQdwAaigCACIBQQR0aiAeIAIgASAKbGogAEHgAGooAgAgAWsgCCAAQRRqKAIAQQJ1IAkgChAACwv4BAINfwF7IABBDGooAgAhESABQSRqKAIAIQ8DQCAFIBBKBEAgAUGQAWooAgAgAUGUAWooAgAgBCAQaiIHIA9vbGohDCAHIA9tQQZ0IQsgBiAQQQd0aiEHAkAgEUHAAEYEQCAHIQggBUEHdCENIAwgAUGYAWooAgAgCyARbWxqIAIgEWxqIgwiEyADIBFsaiELA0AgCyATSwRAIBP9AAQQIRQgCCAT/QAEAP0LBAAgCCAU/QsEECARIBNqIgr9AAQQIRQgCEEgaiIJIAr9AAQA/QsEACAJIBT9CwQQIAggDWohCCATIBFBAXRqIRMMAQsLIAdBQGshCCAFQQd0IQsgDEEgaiITIAMgEWxqIQoDQCAKIBNLBEAgE/0ABBAhFCAIIBP9AAQA/QsEACAIIBT9CwQQIBEgE2oiCf0ABBAhFCAIQSBqIgcgCf0ABAD9CwQAIAcgFP0LBBAgCCALaiEIIBMgEUEBdGohEwwBCwsMAQtBACEIA0AgCEECSARAIAwgCyARbSAIaiIJIAFBmAFqKAIAbGogAiARbGohEyAJIABB8ABqKAIASARAIAcgCEEGdGohEiAFQQd0IQogEyADIBFsaiEJA0AgCSATSwRAIBP9AAQQIRQgEiAT/QAEAP0LBAAgEiAU/QsEECARIBNqIg79AAQQIRQgEkEgaiINIA79AAQA/QsEACANIBT9CwQQIAogEmohEiATIBFBAXRqIRMMAQsLBSAHIAhBBnRqIRMgBUEHdCEJQQAhEgNAIAMgEkoEQCATQQBBwAD8CwAgCSATaiETIBJBAmohEgwBCwsLIAhBAWohCAwBCwsLIBBBAWohEAwBCwsLigcCA38VeyACIANBBnRqIQkDQCAFIAhKBEAgBgR7IAT9AAQQIQogBP0ABCAhCyAE/QAEMCEMIAT9AARAIQ0gBP0ABFAhDiAE/QAEYCEPIAT9AARwIRAgBP0ABIABIREgBP0ABJABIRIgBP0ABKABIRMgBP0ABLABIRQgBP0ABMABIRUgBP0ABNABIRYgBP0ABOABIRcgBP0ABPABIRggBP0ABAAF/QwAAAAAAAAAAAAAAAAAAAAAIRD9DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEO/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEL/QwAAAAAAAAAAAAAAAAAAAAAIQr9DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEX/QwAAAAAAAAAAAAAAAAAAAAAIRb9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRP9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAACyEZIAAhByACIQMDQCADIAlJBEAgB/0JAgAiHSAD/QAEACIaIBn9hQIhGSAdIAP9AAQQIhsgCv2FAiEKIB0gA/0ABCAiHCAL/YUCIQsgHSAD/QAEMCIdIAz9hQIhDCAH/QkCBCIeIBogDf2FAiENIB4gGyAO/YUCIQ4gHiAcIA/9hQIhDyAeIB0gEP2FAiEQIAf9CQIIIh4gGiAR/YUCIREgHiAbIBL9hQIhEiAeIBwgE/2FAiETIB4gHSAU/YUCIRQgB/0JAgwiHiAaIBX9hQIhFSAeIBsgFv2FAiEWIB4gHCAX/YUCIRcgHiAdIBj9hQIhGCAHQRBqIQcgA0FAayEDDAELCyAEIBn9CwQAIAQgCv0LBBAgBCAL/QsEICAEIAz9CwQwIAQgDf0LBEAgBCAO/QsEUCAEIA/9CwRgIAQgEP0LBHAgBCAR/QsEgAEgBCAS/QsEkAEgBCAT/QsEoAEgBCAU/QsEsAEgBCAV/QsEwAEgBCAW/QsE0AEgBCAX/QsE4AEgBCAY/QsE8AEgBEGAAmohBCAAIAFqIQAgCEEBaiEIDAELCwuhCwIFfxN7IAIgA0EFdGohCwNAIAlBAmogBUwEQCAGBHsgBP0ABBAhDCAE/QAEICENIAT9AAQwIQ4gBP0ABEAhDyAE/QAEUCEQIAT9AARgIREgBP0ABHAhEiAE/QAEgAEhEyAE/QAEkAEhFSAE/QAEoAEhFiAE/QAEsAEhFyAE/QAEwAEhGCAE/QAE0AEhGSAE/QAE4AEhGiAE/QAE8AEhGyAE/QAEAAX9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIRD9DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEO/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRr9DAAAAAAAAAAAAAAAAAAAAAAhGf0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAAAAAAAAAAIRf9DAAAAAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAAAAACEV/QwAAAAAAAAAAAAAAAAAAAAAIRP9DAAAAAAAAAAAAAAAAAAAAAALIRQgACEHIAIhCANAIAggC0kEQCAH/QkCACIdIAj9AAQAIhwgFP2FAiEUIB0gCP0ABBAiHSAM/YUCIQwgB/0JAgQiHiAcIA39hQIhDSAeIB0gDv2FAiEOIAf9CQIIIh4gHCAP/YUCIQ8gHiAdIBD9hQIhECAH/QkCDCIeIBwgEf2FAiERIB4gHSAS/YUCIRIgASAHaiIK/QkCACIeIBwgE/2FAiETIB4gHSAV/YUCIRUgCv0JAgQiHiAcIBb9hQIhFiAeIB0gF/2FAiEXIAr9CQIIIh4gHCAY/YUCIRggHiAdIBn9hQIhGSAK/QkCDCIeIBwgGv2FAiEaIB4gHSAb/YUCIRsgB0EQaiEHIAhBIGohCAwBCwsgBCAU/QsEACAEIAz9CwQQIAQgDf0LBCAgBCAO/QsEMCAEIA/9CwRAIAQgEP0LBFAgBCAR/QsEYCAEIBL9CwRwIAQgE/0LBIABIAQgFf0LBJABIAQgFv0LBKABIAQgF/0LBLABIAQgGP0LBMABIAQgGf0LBNABIAQgGv0LBOABIAQgG/0LBPABIARBgAJqIQQgACABQQF0aiEAIAlBAmohCQwBCwsgBSAJSgRAIAEhBUEAIQcgAiADQQV0aiEIA0AgB0EATARAIAYEeyAE/QAEECEMIAT9AAQgIQ0gBP0ABDAhDiAE/QAEQCEPIAT9AARQIRAgBP0ABGAhESAE/QAEcCESIAT9AAQABf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhDf0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAAAAAAAAAAAAAACyEUIAAhAyACIQEDQCABIAhJBEAgA/0JAgAiEyAB/QAEACIVIBT9hQIhFCATIAH9AAQQIhMgDP2FAiEMIAP9CQIEIhYgFSAN/YUCIQ0gFiATIA79hQIhDiAD/QkCCCIWIBUgD/2FAiEPIBYgEyAQ/YUCIRAgA/0JAgwiFiAVIBH9hQIhESAWIBMgEv2FAiESIANBEGohAyABQSBqIQEMAQsLIAQgFP0LBAAgBCAM/QsEECAEIA39CwQgIAQgDv0LBDAgBCAP/QsEQCAEIBD9CwRQIAQgEf0LBGAgBCAS/QsEcCAEQYABaiEEIAAgBWohACAHQQFqIQcMAQsLCwsQACAAIAEgAiADIARBARANCxAAIAAgASACIAMgBEEAEA0LggoCDnsDfyAE/REhECAF/RMhESADQQJ1IRsDQCAaIBtIBEAgGv0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIhT9DAQAAAAEAAAABAAAAAQAAAD9rgEhEiAI/REiFSEWIAn9ESIPIRMgCv0RIgshDCAGIQMgByEEQQAhGQNAIBlBCkgEQCAU/QxTH1HSUx9R0lMfUdJTH1HS/d4BIBT9DFMfUdJTH1HSUx9R0lMfUdL93wH9DQQFBgcMDQ4PFBUWFxwdHh8gEv0MUx9R0lMfUdJTH1HSUx9R0v3eASAS/QxTH1HSUx9R0lMfUdJTH1HS/d8B/Q0EBQYHDA0ODxQVFhccHR4fIRggFP0MUx9R0lMfUdJTH1HSUx9R0v21ASENIBL9DFMfUdJTH1HSUx9R0lMfUdL9tQEhDiAP/QxXjZ7NV42ezVeNns1XjZ7N/d4BIA/9DFeNns1XjZ7NV42ezVeNns393wH9DQQFBgcMDQ4PFBUWFxwdHh8gFf1RIAP9ESIS/VEhFCAT/QxXjZ7NV42ezVeNns1XjZ7N/d4BIBP9DFeNns1XjZ7NV42ezVeNns393wH9DQQFBgcMDQ4PFBUWFxwdHh8gFv1RIBL9USESIA/9DFeNns1XjZ7NV42ezVeNns39tQEhFSAT/QxXjZ7NV42ezVeNns1XjZ7N/bUBIRYgC/1RIAT9ESIL/VEhDyAYIAz9USAL/VEhEyANIQsgDiEMIANBx4yijgZrIQMgBEH7ouGkBGshBCAZQQFqIRkMAQsLIAEgAP0ABAAgFCAV/Q0AAQIDEBESEwQFBgcUFRYXIg0gDyAL/Q0AAQIDEBESEwQFBgcUFRYXIg79DQABAgMEBQYHEBESExQVFhcgEP1AIhcgEf1O/eYB/QsEACABQRBqIABBEGr9AAQAIA0gDv0NCAkKCwwNDg8YGRobHB0eHyAQ/UAiDSAR/U795gH9CwQAIAFBIGogAEEgav0ABAAgFCAV/Q0ICQoLGBkaGwwNDg8cHR4fIg4gDyAL/Q0ICQoLGBkaGwwNDg8cHR4fIgv9DQABAgMEBQYHEBESExQVFhcgEP1AIg8gEf1O/eYB/QsEACABQTBqIABBMGr9AAQAIA4gC/0NCAkKCwwNDg8YGRobHB0eHyAQ/UAiCyAR/U795gH9CwQAIAIgGmoiAyAX/aQBIA39pAFBCHRyIA/9pAFBEHRyIAv9pAFBGHRyNgIAIAFBQGsiBCAAQUBrIhn9AAQAIBIgFv0NAAECAxAREhMEBQYHFBUWFyILIBMgDP0NAAECAxAREhMEBQYHFBUWFyIN/Q0AAQIDBAUGBxAREhMUFRYXIBD9QCIOIBH9Tv3mAf0LBAAgBEEQaiAZQRBq/QAEACALIA39DQgJCgsMDQ4PGBkaGxwdHh8gEP1AIgsgEf1O/eYB/QsEACAEQSBqIBlBIGr9AAQAIBIgFv0NCAkKCxgZGhsMDQ4PHB0eHyINIBMgDP0NCAkKCxgZGhsMDQ4PHB0eHyIM/Q0AAQIDBAUGBxAREhMUFRYXIBD9QCIPIBH9Tv3mAf0LBAAgBEEwaiAZQTBq/QAEACANIAz9DQgJCgsMDQ4PGBkaGxwdHh8gEP1AIgwgEf1O/eYB/QsEACADIA79pAEgC/2kAUEIdHIgD/2kAUEQdHIgDP2kAUEYdHI2AgQgAEGAAWohACABQYABaiEBIBpBCGohGgwBCwsLegIBfwF7IAT9EyEGIANBAnUhAwNAIAMgBUoEQCABIAD9AAQAIAIgBWotAAD9Ef0MAQAAAAIAAAAEAAAACAAAAP1O/QwBAAAAAgAAAAQAAAAIAAAA/TcgBv1O/eYB/QsEACAAQRBqIQAgAUEQaiEBIAVBAWohBQwBCwsLwgYDB3wDfwR9IABBOGoqAgAgBJQhECAAQTBqKAIAIg1BA0YEQCAAQYwBaigCACENIABBiAFqKAIAIQ5BACEAA0AgACADSARAIA4gACANb0ECdGoqAgAhBCACIAAgDW1BAnRqKgIAIAEgACAFbGoiDyoCAJMiEUMAAAAAXgR9IASMBUMAAIA/IASTIBFDAAAAAJQgEUMAAAAAXRsLIQQgDyAEIBCUOAIAIAYgBLuaIBG7oqAhBiAAQQFqIQAMAQsLIAYPCyANQQRGBEBBACEAA0AgACADSARAIAYgASAAIAVsaiIOIAVqKgIAuyIJmZoiBiAGYiENIA4gDioCALsgAiAAQQF0aioCALuhIAlEAAAAAAAAAAClAnwgBkQAAAAAAADwfyANGyANIAZEAAAAAAAohkBkcg0AGkQAAAAAAAAAACAGRAAAAAAAIIbAYw0AGiAGIAZE7zn6/kIu5j+jniIKRO85+v5CLuY/oqEhC0QAAAAAAADwPyEIRAAAAAAAAPA/IQZBASENA0AgDUEOTARAIAYgCCALIA23o6IiCKAhBiANQQFqIQ0MAQsLIAYgCvwGQv8HfEI0hr+iCyIIRAAAAAAAAPA/oCIKEAOgRPyp8dJNYlA/oCILoyIGIAujIBC7IgyitjgCACAFIA5qRAAAAAAAAPA/IAYgBqKhIAujRAAAAAAAAPA/IAggCUQAAAAAAAAAAGYbIAqjoiAMorY4AgAgCxADRLS+ZMjxZ+0/oCAGRAAAAAAAAOA/oiAGoqCgIQYgAEECaiEADAELCyAGDwsgAEGQAWoqAgAhBEEAIQADQCAAIANIBEAgASAAIAVsaiIOKgIAIAIgAEECdGoqAgCTIhGLIRIgEUMAAAAAXgR9QwAAgD8FQwAAgL8gEUMAAAAAlCARQwAAAABdGwshEyAGAnwgDUEBRgRAIA4gEyAQlDgCACASuwwBCyANQQJGBEAgDiARIAQgE5QgBCASYCIOGyAQlDgCACAOBHwgEbsiBkQAAAAAAADgP6IgBqIFIAS7IgYgErsgBkQAAAAAAADgP6KhogsMAQsgDiARIBGSIBCUOAIAIBG7IgYgBqILoCEGIABBAWohAAwBCwsgBgu2AwQDfwJ9AXwCeyAAQTBqKAIAQQVGBEAgBEEASgR9IAcqAgAFQwAAAAAL/RMgBEEBSgR9IAcgCGoqAgAFQwAAAAAL/SABIARBAkoEfSAHIAhBAXRqKgIABUMAAAAAC/0gAiAEQQNKBH0gByAIQQNsaioCAAVDAAAAAAv9IAMhDyAEQQRKBH0gByAIQQJ0aioCAAVDAAAAAAv9EyAEQQVKBH0gByAIQQVsaioCAAVDAAAAAAv9IAEgBEEGSgR9IAcgCEEGbGoqAgAFQwAAAAAL/SACIRAgBEEHSgR9IAcgCEEHbGoqAgAFQwAAAAALIQ0gASACIAMgDyAFIABBOGoqAgAiDCAGEAogAUEQaiACIANBAnRqIAMgECAN/SADIAUgDCAGEAqgDwsDQCAJQQhIBEAgASAJQQJ0aiELAkAgBCAJSgR9IAcgCCAJbGoqAgAFQwAAAAALIgxDAAAAAFsEQEEAIQoDQCAFIApKBEAgCyAGIApsakMAAAAAOAIAIApBAWohCgwBCwsMAQsgDiAMuyAAIAsgAiADIAlsaiAFIAwgBhAioqAhDgsgCUEBaiEJDAELCyAOC5sFAhR7BH8DQCACIBlLBEAgACABaiAZaiIcIAFqIRpBgBD9CQIIIgUgHP0ABBD95gFBgBD9CQIAIhP96gFBgBD9CQIEIhT96wEiECAQ/eYBIQYgBSAa/QAEAP3mASAT/eoBIBT96wEiByAH/eYBIQ0gBSAHIA0gDSANIA0gDSANQYAQ/QkCDCIVQYAQ/QkCECIH/YUCQYAQ/QkCFCII/YUCQYAQ/QkCGCIJ/YUCQYAQ/QkCHCIK/YUCQYAQ/QkCICIL/YUCQYAQ/QkCJCIM/YUC/eYBIA0gDSANQYAQ/QkCKCIWQYAQ/QkCLCIN/YUCQYAQ/QkCMCIO/YUCQYAQ/QkCNCIP/YUC/ecBIAX9hQIiESADIBlqIhv9AAQA/eYBIRIgBSAa/QAEEP3mASAT/eoBIBT96wEiFyAX/eYBIRggBSAXIBggGCAYIBggGCAYIBUgB/2FAiAI/YUCIAn9hQIgCv2FAiAL/YUCIAz9hQL95gEgGCAYIBggFiAN/YUCIA79hQIgD/2FAv3nASAF/YUCIhcgG/0ABBD95gEhGCAFIBz9AAQA/eYBIBP96gEgFP3rASITIBP95gEhFCAcIAUgEyAUIBQgFCAUIBQgFCAVIAf9hQIgCP2FAiAJ/YUCIAr9hQIgC/2FAiAM/YUC/eYBIBQgFCAUIBYgDf2FAiAO/YUCIA/9hQL95wEgBf2FAv0LBAAgHCAFIBAgBiAGIAYgBiAGIAYgFSAH/YUCIAj9hQIgCf2FAiAK/YUCIAv9hQIgDP2FAv3mASAGIAYgBiAWIA39hQIgDv2FAiAP/YUC/ecBIAX9hQL9CwQQIBogEf0LBAAgGiAX/QsEECAEIBlqIhogEv0LBAAgGiAY/QsEECAZQSBqIRkMAQsLC7IFAhR7BX8DQCACIB1LBEAgACAdaiIaIAFqIhsgAWoiHCABaiEeQYAQ/QkCCCIGIBv9AAQQ/eYBQYAQ/QkCACIU/eoBQYAQ/QkCBCIV/esBIhEgEf3mASEHIAYgHP0ABAD95gEgFP3qASAV/esBIgggCP3mASEOIAYgCCAOIA4gDiAOIA4gDkGAEP0JAgwiFkGAEP0JAhAiCP2FAkGAEP0JAhQiCf2FAkGAEP0JAhgiCv2FAkGAEP0JAhwiC/2FAkGAEP0JAiAiDP2FAkGAEP0JAiQiDf2FAv3mASAOIA4gDkGAEP0JAigiF0GAEP0JAiwiDv2FAkGAEP0JAjAiD/2FAkGAEP0JAjQiEP2FAv3nASAG/YUCIhIgHv0ABAAgGv0ABAD9hQIhEyAGIBz9AAQQ/eYBIBT96gEgFf3rASIYIBj95gEhGSAGIBggGSAZIBkgGSAZIBkgFiAI/YUCIAn9hQIgCv2FAiAL/YUCIAz9hQIgDf2FAv3mASAZIBkgGSAXIA79hQIgD/2FAiAQ/YUC/ecBIAb9hQIiGCAe/QAEECAa/QAEEP2FAiEZIAYgG/0ABAD95gEgFP3qASAV/esBIhQgFP3mASEVIBsgBiAUIBUgFSAVIBUgFSAVIBYgCP2FAiAJ/YUCIAr9hQIgC/2FAiAM/YUCIA39hQL95gEgFSAVIBUgFyAO/YUCIA/9hQIgEP2FAv3nASAG/YUC/QsEACAbIAYgESAHIAcgByAHIAcgByAWIAj9hQIgCf2FAiAK/YUCIAv9hQIgDP2FAiAN/YUC/eYBIAcgByAHIBcgDv2FAiAP/YUCIBD9hQL95wEgBv2FAv0LBBAgHCAS/QsEACAcIBj9CwQQIBogE/0LBAAgGiAZ/QsEECAdQSBqIR0MAQsLIAAgASACIAMgBCAFEAcLjAsCFXsGfwNAIAIgHEsEQCAAIBxqIiAgAWoiISABaiIdIAFqIh79AAQA/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ0gHv0ABBD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEhDiAd/QAEAEGAEP0JAgAiC/3qAUGAEP0JAgQiDP3rASIHIAf95gEhCCAh/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAPwAAAD8AAAA/AAAAP/2FAv0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIPIAMgHGoiH/0ABAAgIP0ABAD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiECAHIAggCCAIIAggCCAIQYAQ/QkCDCIRQYAQ/QkCECIS/YUCQYAQ/QkCFCIT/YUCQYAQ/QkCGCIU/YUCQYAQ/QkCHCIV/YUCQYAQ/QkCICIW/YUCQYAQ/QkCJCIX/YUC/eYBIAggCCAIQYAQ/QkCKCIHQYAQ/QkCLCII/YUCQYAQ/QkCMCIJ/YUCQYAQ/QkCNCIK/YUC/ecBIhj95gH9hQIhGSAd/QAEECAL/eoBIAz96wEiGiAa/eYBIRsgIf0ABBD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiCyAf/QAEECAg/QAEEP0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAPwAAAD8AAAA/AAAAP/2FAv0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIMIBogGyAbIBsgGyAbIBsgESAS/YUCIBP9hQIgFP2FAiAV/YUCIBb9hQIgF/2FAv3mASAbIBsgGyAHIAj9hQIgCf2FAiAK/YUC/ecBIgf95gH9hQIhCCAgIBD9CwQAICAgDP0LBBAgISAP/QsEACAhIAv9CwQQIB0gGP0LBAAgHSAH/QsEECAeIA39CwQAIB4gDv0LBBAgBCAcaiIdIBn9CwQAIB0gCP0LBBAgHEEgaiEcDAELCyAAIAFBA2xqIQNBACEAA0AgACACSQRAIAAgBGoiHP0ABABBgBD9CQIAIgf96gFBgBD9CQIEIgj96wEiCSAJ/eYBIQogACADaiId/QAEACAJIAogCiAKIAogCiAKQYAQ/QkCDCIJQYAQ/QkCECIL/YUCQYAQ/QkCFCIM/YUCQYAQ/QkCGCIN/YUCQYAQ/QkCHCIO/YUCQYAQ/QkCICIP/YUCQYAQ/QkCJCIQ/YUC/eYBIAogCiAKQYAQ/QkCKCIKQYAQ/QkCLCIR/YUCQYAQ/QkCMCIS/YUCQYAQ/QkCNCIT/YUC/ecBIhT95gEhFSAc/QAEECAH/eoBIAj96wEiByAH/eYBIQggHf0ABBAgByAIIAggCCAIIAggCCAJIAv9hQIgDP2FAiAN/YUCIA79hQIgD/2FAiAQ/YUC/eYBIAggCCAIIAogEf2FAiAS/YUCIBP9hQL95wEiB/3mASEIIAEgBGogAGoiHCAU/QsEACAcIAf9CwQQIAAgBWoiHCAV/QsEACAcIAj9CwQQIAAgBmoiHCAV/QsEACAcIAj9CwQQIABBIGohAAwBCwsLoQwCGnsGfwNAIAIgIUsEQEGAEP0JAggiECAAICFqIiUgAWoiJiABaiIiIAFqIiP9AAQA/eYBQYAQ/QkCACIR/eoBQYAQ/QkCBCIS/esBIhMgE/3mASEUIBAgI/0ABBD95gEgEf3qASAS/esBIhUgFf3mASEWICL9AAQAIBH96gEgEv3rASIOIA795gEhDyAQICb9AAQA/eYBIBH96gEgEv3rASIHIAf95gEhCyAQICX9AAQA/eYBIBH96gEgEv3rASIXIBf95gEhGCAQIAcgCyALIAsgCyALIAtBgBD9CQIMIhlBgBD9CQIQIhr9hQJBgBD9CQIUIhv9hQJBgBD9CQIYIgf9hQJBgBD9CQIcIgj9hQJBgBD9CQIgIgn9hQJBgBD9CQIkIgr9hQL95gEgCyALIAtBgBD9CQIoIgtBgBD9CQIsIgz9hQJBgBD9CQIwIg39hQJBgBD9CQI0Ihz9hQL95wEgEP2FAiIdIAMgIWoiJP0ABAAgECAXIBggGCAYIBggGCAYIBkgGv2FAiAb/YUCIAf9hQIgCP2FAiAJ/YUCIAr9hQL95gEgGCAYIBggCyAM/YUCIA39hQIgHP2FAv3nASAQ/YUCIhcgDiAPIA8gDyAPIA8gDyAZIBr9hQIgG/2FAiAH/YUCIAj9hQIgCf2FAiAK/YUC/eYBIA8gDyAPIAsgDP2FAiAN/YUCIBz9hQL95wEiGP3mAf2FAiEeICL9AAQQIBH96gEgEv3rASIfIB/95gEhDiAQICb9AAQQ/eYBIBH96gEgEv3rASIgICD95gEhDyAQICX9AAQQ/eYBIBH96gEgEv3rASIRIBH95gEhEiAQICAgDyAPIA8gDyAPIA8gGSAa/YUCIBv9hQIgB/2FAiAI/YUCIAn9hQIgCv2FAv3mASAPIA8gDyALIAz9hQIgDf2FAiAc/YUC/ecBIBD9hQIiDyAk/QAEECAQIBEgEiASIBIgEiASIBIgGSAa/YUCIBv9hQIgB/2FAiAI/YUCIAn9hQIgCv2FAv3mASASIBIgEiALIAz9hQIgDf2FAiAc/YUC/ecBIBD9hQIiESAfIA4gDiAOIA4gDiAOIBkgGv2FAiAb/YUCIAf9hQIgCP2FAiAJ/YUCIAr9hQL95gEgDiAOIA4gCyAM/YUCIA39hQIgHP2FAv3nASIO/eYB/YUCIRIgJSAX/QsEACAlIBH9CwQQICYgHf0LBAAgJiAP/QsEECAiIBj9CwQAICIgDv0LBBAgIyAQIBMgFCAUIBQgFCAUIBQgGSAa/YUCIBv9hQIgB/2FAiAI/YUCIAn9hQIgCv2FAv3mASAUIBQgFCALIAz9hQIgDf2FAiAc/YUC/ecBIBD9hQL9CwQAICMgECAVIBYgFiAWIBYgFiAWIBkgGv2FAiAb/YUCIAf9hQIgCP2FAiAJ/YUCIAr9hQL95gEgFiAWIBYgCyAM/YUCIA39hQIgHP2FAv3nASAQ/YUC/QsEECAEICFqIiIgHv0LBAAgIiAS/QsEECAhQSBqISEMAQsLIAAgAUEDbGohA0EAIQADQCAAIAJJBEAgACAEaiIh/QAEAEGAEP0JAgAiB/3qAUGAEP0JAgQiCP3rASIJIAn95gEhCiAAIANqIiL9AAQAIAkgCiAKIAogCiAKIApBgBD9CQIMIglBgBD9CQIQIgv9hQJBgBD9CQIUIgz9hQJBgBD9CQIYIg39hQJBgBD9CQIcIg79hQJBgBD9CQIgIg/9hQJBgBD9CQIkIhD9hQL95gEgCiAKIApBgBD9CQIoIgpBgBD9CQIsIhH9hQJBgBD9CQIwIhL9hQJBgBD9CQI0IhP9hQL95wEiFP3mASEVICH9AAQQIAf96gEgCP3rASIHIAf95gEhCCAi/QAEECAHIAggCCAIIAggCCAIIAkgC/2FAiAM/YUCIA39hQIgDv2FAiAP/YUCIBD9hQL95gEgCCAIIAggCiAR/YUCIBL9hQIgE/2FAv3nASIH/eYBIQggASAEaiAAaiIhIBT9CwQAICEgB/0LBBAgACAFaiIhIBX9CwQAICEgCP0LBBAgACAGaiIhIBX9CwQAICEgCP0LBBAgAEEgaiEADAELCwvZBgIJfxB7A0AgAiAHSwRAIAUgB2oiDf0ABAAiHCAAIAdqIgggAWoiCSABaiIKIAFqIgv9AAQAIhT95gH9DAAAgD8AAIA/AACAPwAAgD8gASAEaiAHaiIO/QAEACIVIBX95gH95QEgBiAHaiIM/QAEAP2FAiEQIAj9AAQQIREgCv0ABBAhEiAQIAMgB2oiD/0ABAD95gEgCf0ABAAiFv0MAAAAAAAAAAAAAAAAAAAAAP1EIBb9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhHSAN/QAEECIeIAv9AAQQIhf95gH9DAAAgD8AAIA/AACAPwAAgD8gDv0ABBAiGCAY/eYB/eUBIAz9AAQQ/YUCIhMgD/0ABBD95gEgCf0ABBAiGf0MAAAAAAAAAAAAAAAAAAAAAP1EIBn9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhHyAIIBAgCv0ABAAiGv3mASAI/QAEACIb/QwAAAAAAAAAAAAAAAAAAAAA/UQgG/0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mAf0LBAAgCCATIBL95gEgEf0MAAAAAAAAAAAAAAAAAAAAAP1EIBH9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gH9CwQQIAkgHf0LBAAgCSAf/QsEECAKIBAgG/3mAf0MAACAPwAAgD8AAIA/AACAPyAaIBr95gH95QH95gH9CwQAIAogEyAR/eYB/QwAAIA/AACAPwAAgD8AAIA/IBIgEv3mAf3lAf3mAf0LBBAgCyAcIBX95gEgFP0MAAAAAAAAAAAAAAAAAAAAAP1EIBT9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gH9CwQAIAsgHiAY/eYBIBf9DAAAAAAAAAAAAAAAAAAAAAD9RCAX/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYB/QsEECAMIBAgFv3mAf0LBAAgDCATIBn95gH9CwQQIAdBIGohBwwBCwsLgQUCDH8BfCACIABBDGooAgAiDUECdWwhCCABQQRqKAIAIgYoAgBFIQsgAUHYAGooAgAiByABQRRqKAIABH9BAQUgAUEQaigCAAsiBWxBAnQhDiALBH8gBkGQAWooAgAgAiAGQZgBaigCAGxqIAMgBkGcAWooAgBsagUgBCABQShqKAIAagshCSAGQZQBaiABQSxqIAsbKAIAIQogAEEsaigCAARAQQAhAgNAIAtFIAIgBUhxBEAgCSACIApsaiAEIAFBIGooAgBqIAIgAUEkaigCAGxqIAcgDWz8CgAAIAJBAWohAgwBCwsgAEEMaigCACECIABBhAFqKAIAQQJ0IgMgBWwhBkEAIQQDQCAEIAJBBXVIBEBBCCAAQQhqKAIAIAggBEEDdGoiC2siASABQQhKGyEMIABBLGooAgAgBiALbGohDSAAQfQAaigCACAFIAtsQQJ0aiEORAAAAAAAAAAAIRFBACEBA0AgASAFSARAIBEgACAJIAEgCmxqIARBBXRqIA0gASADbGogBiAMIAcgAiAOIAFBAnRqIAVBAnQQI6AhESABQQFqIQEMAQsLIAsgAEE0aigCAGogETkDACAEQQFqIQQMAQsLDwtBACEEA0AgBCAFSARAIABBPGooAgAgBCAHbEECdGohCyAAQQhqKAIAIQwgCSAEIApsaiEPQQAhAQNAIAEgDUECdUgEQCAMIAEgCGoiAkohECALIAIgDmxqIQMgDyABQQJ0aiECQQAhBgNAIAYgB0gEQCACIBAEfSADKgIABUMAAAAACzgCACADQQRqIQMgAiANaiECIAZBAWohBgwBCwsgAUEBaiEBDAELCyAEQQFqIQQMAQsLC/UQAiB/AnsgAEEIaigCACEdIAMgAEEMaigCACImQQJ1bCEeIAFBEGooAgAhGyABQQxqKAIAISEgAkEIaigCACIkICZsIR8gAigCACIIQQRGIRogJiACQSBqKAIAbCAFIABBGGooAgBqIhkgAEEcaigCACIKaiEWIAhFIghFIgkEQCAAQfgAaigCAEEARyEJCyACQYABaigCACADIAJBiAFqKAIAbGogBCACQYwBaigCAGxqIiBqISIgAkGwAWooAgAgAyACQbgBaigCAGxqIAQgAkG8AWooAgBsaiEXIAJBwAFqKAIAIRUgAkHEAWooAgAhFCACQSRqKAIAIABBCGooAgBBD2pBEG1sIRMgAkG0AmooAgBBAEciEQR/IAJBIGooAgAgAigCAEEFRmsFQQALIRIgAkGQAWooAgAgAyACQZgBaigCAGxqIAQgAkGcAWooAgBsaiEcIAJBoAFqKAIAIAMgAkGoAWooAgBsaiAEIAJBrAFqKAIAbGohBCACQaACaigCAAR/IAJBrAJqKAIAIAMgAkGwAmooAgBsagVBAAsiEARAA0AgByAmQQV1SARAIBAgByAkQQdqQXhxbGpBACAkIB4gB0EDdGogAkGgAmooAgAgAkGoAmooAgAgAEHMAGooAgAgAEHEAGooAgAgAEHIAGooAgAQBiAHQQFqIQcMAQsLCyAIRQRAIAJByAFqKAIAIgcEQCAHICRBAnQgHiAdICQgIiAmEAUFICJBACAf/AsACwsgGgRAIAJBzAFqKAIAIgcEQCAHICRBAnQgHiAdICQgBCAmEAUFIARBACAf/AsACwsgGSAKQQZsaiEYA0AgGyAjSgRAIBtBAWsgI2sgIyACQShqKAIAGyEPIBEEQCAjQQ9xRQRAIAFBDGooAgAhDiACQbQCaigCACENQRAgAUEQaigCACIKICNrIgcgB0EQShshC0EAIQwDQCALIAxKBEAgCkEBayAjayAMayAMICNqIAJBKGooAgAbIQcgDSAMQQJ0aiElIAFBGGooAgBBAEgEfyAAQSBqKAIAIAcgDmxBAnRqBSAFIAFBGGooAgBqIAcgAUEcaigCAGxqCyIHIA5BAnRqIQgDQCAHIAhJBEAgJSAHKgIAOAIAICVBQGshJSAHQQRqIQcMAQsLICVDAACAPzgCACAMQQFqIQwMAQsLIAJBHGooAgBBBHQhDCACQQxqKAIAIQsgAkG0AmooAgAgDkEBakEGdGohCkEAIQcDQCAHIAJBGGooAgBIBEAgAigCAEEFRyAHQQNIcgRAIAJB7ABqKAIAIAcgC2wiCEECdSAMbGogDCANIA5BAWogCiAIQQZ0aiALQQJ1QQBBwAAQAAsgB0EBaiEHDAELCwsgAkEMaigCACIMICZsIgdBH2pBYHEgByAmQQRGGyELIAJBtAJqKAIAIAFBDGooAgBBAWpBBnRqICNBEG9BAnRqIQpBACElA0AgJSACQRhqKAIASARAIBwgCyAlbGohCAJAIAIoAgBBBUcgJUEDSHJFBEAgCEEAIAxBAnT8CwAMAQsgCiAMICVsQQZ0aiENIAghBwNAIAcgCCAMQQJ0akkEQCAHIA0qAgA4AgAgDUFAayENIAdBBGohBwwBCwsLICVBAWohJQwBCwsFIAFBGGooAgBBAEgEQCAAQSBqKAIAIA8gIWxBAnRqIBsgIWxBAnQgHiAdICEgICAmEAUgBgRAICAgICAGIA8gAUHIAGooAgBsaiAhQQdqQXhxICEgAUE8aioCACAmEAQLBSAFIAFBGGooAgBqIA8gAUEcaigCAGxqIQcgBgRAICAgByAGIA8gAUHIAGooAgBsaiAhQQdqQXhxICEgAUE8aioCACAmEAQFICAgByAhICZs/AoAAAsLCyAJBEAgGSAiIB/8CgAAIBoEQCAWIAQgH/wKAAALCyAQBEAgIiAiIBAgJEEHakF4cSAkIAJBpAJqKgIAICYQBAsgFQRAICAgAkEcaigCACAVIAJBJGooAgAgAyAAQQxqKAIAbCIHQQZ1bCAjakEIdGogB0E/cUECdGogEyAmEAsLIAQgAkGkAWooAgBqIQggAkHoAWooAgAgBSABQSBqKAIAaiAPIAFBJGooAgBsamohDCACQQRqKAIABEAgAiAgIBwgIiAEIAggFyAMICYgEhAXBSACICAgHCAiIAQgCCAXIAwgJiASEBgLIBQEQCAXIAJBDGooAgAgFCACQSRqKAIAIAMgAEEMaigCAGwiBEEGdWwgI2pBCHRqIARBP3FBAnRqIBMgJhALCyAJBEAgACADIA8gGyAYEBFBACEHA0AgByAmSQRAIAcgGGoiBP0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9QiEoIAT9AAQQ/QwAAAAAAAAAAAAAAAAAAAAA/UIhJyAHIQQDQCAEIB9JBEAgBCAiaiILIAv9AAQAIAQgGWoiCv0ABAAgKP1S/QsEACALIAv9AAQQIAr9AAQQICf9Uv0LBBAgBCAmaiEEDAELCyAHQSBqIQcMAQsLIBoEQEEAIQcDQCAHICZJBEAgByAYaiIE/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1CISggBP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9QiEnIAchBANAIAQgH0kEQCAEIAhqIgsgC/0ABAAgBCAWaiIK/QAEACAo/VL9CwQAIAsgC/0ABBAgCv0ABBAgJ/1S/QsEECAEICZqIQQMAQsLIAdBIGohBwwBCwsLIAwgIiAf/AoAAAsgHCACQZQBaigCAGohHCAIIQQgI0EBaiEjDAELCyACQdABaigCACIABEAgIiAkIAAgJEECdCAeIB0gJhABCyACQdQBaigCACIABEAgBCAkIAAgJEECdCAeIB0gJhABCwvoAwEKfyAAKAIAIQ0gAEEMaigCACEIA0AgBiANSARAQQAhByAAQQRqKAIAIAZBAnRqKAIAIgxBOGooAgAEQCAMQcQAaigCACABIAxBzABqKAIAbGohByAMQcgAaigCAAR/IAxBEGooAgAFQQELIQsgDEEMaigCACEJIABBDGooAgBBBXUhCkEAIQQDQCAEIAtIBEBBACEFA0AgBSAKSARAIAcgBCAMQcgAaigCAGxqIAUgCUEHakF4cWxqIAQgCSABIApsIAVqQQN0IAxBOGooAgAgDEFAaygCACAAQcwAaigCACAAQcQAaigCACAAQcgAaigCABAGIAVBAWohBQwBCwsgBEEBaiEEDAELCwtBACEEA0AgBCAMKAIASARAIAAgDCAMIARBAWoiBEECdGooAgAgASACIAMgBxAqDAELCyAGQQFqIQYMAQsLIABBBGooAgAgDUEBa0ECdGooAgAhAiAAQSRqKAIAIgUEQCACQdgAaigCACIGIAJBFGooAgAEf0EBBSACQRBqKAIACyIHbEECdCEJQQAhBANAIAQgB0gEQCADIAJBIGooAgBqIAQgAkEkaigCAGxqIAYgBSAEIAZsQQJ0aiAJIAEgCEECdWwgAEEIaigCACAIEAEgBEEBaiEEDAELCwsLjg4CHn8EeyAAQQhqKAIAIR4gAyAAQQxqKAIAIiNBAnVsIR0gAUEQaigCACEcIAJBCGooAgAiISAjbCEgIAIoAgAiDEUhGiAFIABBGGooAgBqIiIgAEEcaigCACIHaiIfIAdqIhkgB2oiGCAHaiIXIAdqIgogB2ohEiAMQQVGIglFBEAgDEEGRiEJCyACQSRqKAIAIABBCGooAgBBD2pBEG1sIRUgAkGgAmooAgAEfyACQawCaigCACADIAJBsAJqKAIAbGoFQQALIRYgIUECdCEbIAJBkAFqKAIAIAMgAkGYAWooAgBsaiAEIAJBnAFqKAIAbGohFCACQaABaigCACADIAJBqAFqKAIAbGogBCACQawBaigCAGxqIRMgGkUEQCACQdgBaigCACILBEADQCANICNBAnVIBEAgDSAdaiIEIB5IIQggCyAEIBtsaiEHICIgDUECdGohBEEAISQDQCAhICRKBEAgBCAIBH0gByoCAAVDAAAAAAs4AgAgB0EEaiEHIAQgI2ohBCAkQQFqISQMAQsLIA1BAWohDQwBCwsFICJBACAg/AsACwsgDEEERiIOBEAgAkHcAWooAgAiCwRAQQAhDQNAIA0gI0ECdUgEQCANIB1qIgQgHkghCCALIAQgG2xqIQcgHyANQQJ0aiEEQQAhJANAICEgJEoEQCAEIAgEfSAHKgIABUMAAAAACzgCACAHQQRqIQcgBCAjaiEEICRBAWohJAwBCwsgDUEBaiENDAELCwUgH0EAICD8CwALCyAaRSIIBEAgAEH4AGooAgBBAEchCAsgHEEBayEkA0AgJEEATgRAIBxBAWsgJGsgJCACQShqKAIAGyENIBoEf0EABSABQRRqKAIARSAkIBxBAWtGcgsEQCACQegBaigCACAFIAFBKGooAgBqIAFBLGooAgBBACANIAFBFGooAgAbbGpqIQxBACEEA0AgBCAgSQRAIAQgImoiC/0ABBAgBCAMaiIH/QAEEP3kASElIAsgC/0ABAAgB/0ABAD95AH9CwQAIAsgJf0LBBAgBEEgaiEEDAELCwsgCARAIAAgAyANIBwgEhARQQAhBANAIAQgI0kEQCAEIBJqIgf9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UIhKCAH/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1CIScgBCEHA0AgByAgSQRAIAcgImoiDP0ABAAhJiAM/QAEECElIAcgGGoiCyAmICj9T/0LBAAgCyAlICf9T/0LBBAgDCAmICj9Tv0LBAAgDCAlICf9Tv0LBBAgByAjaiEHDAELCyAEQSBqIQQMAQsLIA4EQEEAIQQDQCAEICNJBEAgBCASaiIH/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1CISggB/0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9QiEnIAQhBwNAIAcgIEkEQCAHIB9qIgz9AAQAISYgDP0ABBAhJSAHIBdqIgsgJiAo/U/9CwQAIAsgJSAn/U/9CwQQIAwgJiAo/U79CwQAIAwgJSAn/U79CwQQIAcgI2ohBwwBCwsgBEEgaiEEDAELCwsLIBMgJCACQaQBaigCAGxqIREgAUHUAGooAgAEfyAFIAFBMGooAgBqIA0gAUE0aigCAGxqBUEACyEQIAkEQCACQcABaigCACACQSRqKAIAIAMgAEEMaigCAGwiBEEGdWwgJGpBCHRqIARBP3FBAnRqIQ0gCiEEIAJBIGooAgAiDCEHA0AgByAMICFqSARAIA0gB0ECdSAVbEEIdGogB0EDcUEFdGoiC/0ABBAhJSAEIAv9AAQA/QsEACAEICX9CwQQICNBwABGBEAgC0GAAWoiD/0ABBAhJSAEQSBqIgsgD/0ABAD9CwQAIAsgJf0LBBALIAQgI2ohBCAHQQFqIQcMAQsLCyAUICQgAkGUAWooAgBsaiEHIBEgAkGkAWooAgBqIQQgAkEEaigCAARAIAIgCiAHIBEgBCAiIB8gGSAQIAYgIxAZBSACIAogByARIAQgIiAfIBkgECAGICMQGgsgFgRAICIgIiAWICFBB2pBeHEgISACQaQCaioCACAjEAQLIAgEQEEAIQQDQCAEICBJBEAgBCAiaiIL/QAEECAEIBhqIgf9AAQQ/eQBISUgCyAL/QAEACAH/QAEAP3kAf0LBAAgCyAl/QsEECAEQSBqIQQMAQsLIA4EQEEAIQQDQCAEICBJBEAgBCAfaiIL/QAEECAEIBdqIgf9AAQQ/eQBISUgCyAL/QAEACAH/QAEAP3kAf0LBAAgCyAl/QsEECAEQSBqIQQMAQsLCwsgJEEBayEkDAELCyACQeABaigCACIABEAgIiAhIAAgGyAdIB4gIxABCyACQeQBaigCACIABEAgHyAhIAAgGyAdIB4gIxABCwsLcQIAQYAQCzhE9v9ARPb/wAAAAD/AJZ+lfjNhKv83va5BAFwzSkN5N+0NJzrcWaA72NOgNdaV+DgFqhQ73VmgOwBBuBALLDuquD8AgDG/g4BeOWdpUDnOQ7c6CIkIPMGpKj2qqio+AAAAP/aorsJxvbBC";
var simdThreads = "AGFzbQEAAAAB0gEXYAd/f39/f39/AGAFf39/f38AYAZ/f39/f38AYAR/f39/AGADf39/AGACf38AYAp/f39/f39/f39/AGALf39/f39/f39/f38AYAh/f39/f39/fwBgAXwBfGAHf39/f399fwBgCX9/f39/f39/fwBgBn9/f39/fQBgDH9/f39/f39/f39/fwBgAX8AYAd/f397f31/AXxgAAF/YAF/AXxgAn9/AX9gC39/f39/fX9/f39/AGAFf39/f30AYAZ/f39/fX8BfGAJf39/f39/f39/AXwCEgEDZW52Bm1lbW9yeQIDAYCABAMvLggAAAkKAAsCDA0OAw8EAgIDAwEQBREEBRIEBgYHBwABARMUFRYBAgAAAAEAAwAHogEOCWJsb2NrUm93cwATC2Ryb3BvdXRCaXRzAAYJbWFza0FnYWluACIKbWFza1ZhbHVlcwAhBHBhY2sAIAdwcm9kdWN0AAAIcnVuQ2h1bmsACwtzcXVhcmVkTm9ybQAVCXRyYW5zcG9zZQANBnVucGFjawAfCnN0YXJ0UGhhc2UAGQp0YWtlQ2h1bmtzAAoLd2FpdEZvckRvbmUAGAR3b3JrABcMAQIKkPwBLpIEAgt7An8gASEHIAIgA0EFdGohFANAIAUgE0oEQCAGBHsgBP0ABAAhCCAE/QAEICEJIAT9AAQwIQogBP0ABEAhCyAE/QAEUCEMIAT9AARgIQ0gBP0ABHAhDiAE/QAEEAX9DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQz9DAAAAAAAAAAAAAAAAAAAAAAhC/0MAAAAAAAAAAAAAAAAAAAAACEK/QwAAAAAAAAAAAAAAAAAAAAAIQn9DAAAAAAAAAAAAAAAAAAAAAAhCP0MAAAAAAAAAAAAAAAAAAAAAAshDyAAIQEgAiEDA0AgAyAUSQRAIAggAf0JAgAiESAD/QAEACIQ/eYB/eQBIQggDyARIAP9AAQQIhH95gH95AEhDyAJIAH9CQIEIhIgEP3mAf3kASEJIAogEiAR/eYB/eQBIQogCyAB/QkCCCISIBD95gH95AEhCyAMIBIgEf3mAf3kASEMIA0gAf0JAgwiEiAQ/eYB/eQBIQ0gDiASIBH95gH95AEhDiABQRBqIQEgA0EgaiEDDAELCyAEIAj9CwQAIAQgD/0LBBAgBCAJ/QsEICAEIAr9CwQwIAQgC/0LBEAgBCAM/QsEUCAEIA39CwRgIAQgDv0LBHAgBEGAAWohBCAAIAdqIQAgE0EBaiETDAELCwuOAQEEfyAGQQRGBEAgAiADIARsaiAAIAFBAnT8CgAADwsgBkECdSIHIAUgBGsiBSAFIAdKGyEJA0AgCCAJSARAIAAgCEECdGohByACIAQgCGogA2xqIgUgAUECdGohCgNAIAUgCkkEQCAFIAcqAgA4AgAgBiAHaiEHIAVBBGohBQwBCwsgCEEBaiEIDAELCwviBQIGfwl7IAIgA0ECdGohCgNAIAlBCGogBUwEQCAGBHsgBP0ABAAF/QwAAAAAAAAAAAAAAAAAAAAACyENIAYEeyAE/QAEEAX9DAAAAAAAAAAAAAAAAAAAAAALIQ4gBgR7IAT9AAQgBf0MAAAAAAAAAAAAAAAAAAAAAAshDyAGBHsgBP0ABDAF/QwAAAAAAAAAAAAAAAAAAAAACyEQIAYEeyAE/QAEQAX9DAAAAAAAAAAAAAAAAAAAAAALIREgBgR7IAT9AARQBf0MAAAAAAAAAAAAAAAAAAAAAAshEiAGBHsgBP0ABGAF/QwAAAAAAAAAAAAAAAAAAAAACyETIAYEeyAE/QAEcAX9DAAAAAAAAAAAAAAAAAAAAAALIRQgACIDIAFBAnRqIQggAUEBdCILIAFqIQwgAiEHA0AgByAKSQRAIA0gB/0JAgAiFSAD/QAEAP3mAf3kASENIA4gFSABIANq/QAEAP3mAf3kASEOIA8gFSADIAtq/QAEAP3mAf3kASEPIBAgFSADIAxq/QAEAP3mAf3kASEQIBEgFSAI/QAEAP3mAf3kASERIBIgFSABIAhq/QAEAP3mAf3kASESIBMgFSAIIAtq/QAEAP3mAf3kASETIBQgFSAIIAxq/QAEAP3mAf3kASEUIANBEGohAyAIQRBqIQggB0EEaiEHDAELCyAEIA39CwQAIAQgDv0LBBAgBCAP/QsEICAEIBD9CwQwIAQgEf0LBEAgBCAS/QsEUCAEIBP9CwRgIAQgFP0LBHAgBEGAAWohBCAAIAFBA3RqIQAgCUEIaiEJDAELCwNAIAUgCUoEQCAGBHsgBP0ABAAF/QwAAAAAAAAAAAAAAAAAAAAACyENIAAhByACIQMDQCADIApJBEAgDSAD/QkCACAH/QAEAP3mAf3kASENIAdBEGohByADQQRqIQMMAQsLIAQgDf0LBAAgBEEQaiEEIAAgAWohACAJQQFqIQkMAQsLC90BAwJ/AnwBfiAARP///////+9/ZSAARAAAAAAAAAAAZHFFBEBEAAAAAAAA+H8PCyAAvSIFQjSIp0H/B2shAiAFQv////////8Hg0KAgICAgICA+D+EvyIARM07f2aeoPY/ZARAIAJBAWohAiAARAAAAAAAAOA/oiEACyAARAAAAAAAAPC/oCAARAAAAAAAAPA/oKMiACAAoiEEQRMhAQNAIAFBAEoEQCADIASiRAAAAAAAAPA/IAG3o6AhAyABQQJrIQEMAQsLIAK3RO85+v5CLuY/oiAAIACgIAOioAvZAQIEfwN7IAX9EyELA0AgBiAISwRAQQAhBwNAIAQgB0oEQCACIAdqLQAA/REiDP0MEAAAACAAAABAAAAAgAAAAP1O/QwAAAAAAAAAAAAAAAAAAAAA/TggCyAGIAdsIAhqIgogAWoiCf0ABBD95gH9TiENIAAgCmoiCiAM/QwBAAAAAgAAAAQAAAAIAAAA/U79DAAAAAAAAAAAAAAAAAAAAAD9OCALIAn9AAQA/eYB/U79CwQAIAogDf0LBBAgB0EBaiEHDAELCyACIANqIQIgCEEgaiEIDAELCwuKAQEEfyAGQQRGBEAgBSAAIAEgAmxqIARBAnT8CgAADwsDQCAIIAZBAnVIBEAgBSAIQQJ0aiEJIAAgAiAIaiIHIANBAWsiCiAHIApIGyABbGoiByAEQQJ0aiEKA0AgByAKSQRAIAkgByoCADgCACAHQQRqIQcgBiAJaiEJDAELCyAIQQFqIQgMAQsLC7oJAg17A38gAkEHakEDdSEYIAT9ESENA0AgFiAYSARAIAEgGGwgFmr9ESIOIRAgA/0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIhL9DAQAAAAEAAAABAAAAAQAAAD9rgEhEyAF/REiESEPIAb9ESIJIQogByECIAghBEEAIRcDQCAXQQpIBEAgEP0MUx9R0lMfUdJTH1HSUx9R0v3eASAQ/QxTH1HSUx9R0lMfUdJTH1HS/d8B/Q0EBQYHDA0ODxQVFhccHR4fIA79DFMfUdJTH1HSUx9R0lMfUdL93gEgDv0MUx9R0lMfUdJTH1HSUx9R0v3fAf0NBAUGBwwNDg8UFRYXHB0eHyEVIBD9DFMfUdJTH1HSUx9R0lMfUdL9tQEhCyAO/QxTH1HSUx9R0lMfUdJTH1HS/bUBIQwgEf0MV42ezVeNns1XjZ7NV42ezf3eASAR/QxXjZ7NV42ezVeNns1XjZ7N/d8B/Q0EBQYHDA0ODxQVFhccHR4fIBL9USAC/REiDv1RIRAgD/0MV42ezVeNns1XjZ7NV42ezf3eASAP/QxXjZ7NV42ezVeNns1XjZ7N/d8B/Q0EBQYHDA0ODxQVFhccHR4fIBP9USAO/VEhDiAR/QxXjZ7NV42ezVeNns1XjZ7N/bUBIRIgD/0MV42ezVeNns1XjZ7NV42ezf21ASETIAn9USAE/REiCf1RIREgFSAK/VEgCf1RIQ8gCyEJIAwhCiACQceMoo4GayECIARB+6LhpARrIQQgF0EBaiEXDAELCyAAIBZBA3RqIgIgEEEA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBIBJBAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEIdHIgEUEA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRB0ciAJQQD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBGHRyIA5BAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kASATQQD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBCHRyIA9BAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEQdHIgCkEA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRh0ckEEdHI2AgAgAiAQQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAEgEkEQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQQh0ciARQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBEHRyIAlBEP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEYdHIgDkEQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBIBNBEP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEIdHIgD0EQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRB0ciAKQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBGHRyQQR0cjYCBCAWQQFqIRYMAQsLC/QDAg97BH8DQCACIBVLBEAgACAVaiIYIAFqIRYgGP0ABABBgBD9CQIAIhD96gFBgBD9CQIEIhH96wEiBiAG/eYBIQ4gBkGAEP0JAiQiEiAOQYAQ/QkCICITIA5BgBD9CQIcIgYgDkGAEP0JAhgiByAOQYAQ/QkCFCIIIA5BgBD9CQIQIgkgDkGAEP0JAgwiCv3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAUGAEP0JAjQiCyAOQYAQ/QkCMCIMIA5BgBD9CQIsIg0gDkGAEP0JAigiFP3mAf3kAf3mAf3kAf3mAf3kAf3nASIOIBb9AAQAIAMgFWoiF/0ABAAgDv3lAf3mAf3kASEPIBj9AAQQIBD96gEgEf3rASIQIBD95gEhESAQIBIgESATIBEgBiARIAcgESAIIBEgCSARIAr95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gEgCyARIAwgESANIBEgFP3mAf3kAf3mAf3kAf3mAf3kAf3nASIGIBb9AAQQIBf9AAQQIAb95QH95gH95AEhByAYIA79CwQAIBggBv0LBBAgBCAVaiIWIA/9CwQAIBYgB/0LBBAgBSAVaiIWIA/9CwQAIBYgB/0LBBAgFUEgaiEVDAELCwvEBAMEfwt7AX0gAUHsAGooAgAhByABIAJBAnRBPmpBAnRqKgIAIhVDAAAAAF4EQCABQbwCaigCACEIIBX9EyEKIAMhBgNAIAQgBksEQCAGIAdqIgn9AAQAIQsgCSALIAogBiAIav0ABAAgC/3lAf3mAf3kAf0LBAAgBkEQaiEGDAELCwsgAUH0AGooAgAhBiABQfgAaigCACEIIAFB/ABqKAIAIQkgBf0TIREgASACQQJ0IgJBO2pBAnRqKgIAjP0TIRJDAACAPyABIAJBPWpBAnRqKgIAk/0TIQsgAEHgAGoqAgD9EyEMIABB3ABqKAIARQRAIABB/ABqKgIA/RMhCiAAQeQAaioCAP0TIQ0gAEGAAWoqAgD9EyEOIABB6ABqKgIA/RMhDyABIAJBPGpBAnRqKgIA/RMhEANAIAMgBEkEQCAKIBEgAyAGav0ABAD95gEiE/3mASAMIAMgCGoiAP0ABAD95gH95AEhFCAOIBP95gEgE/3mASANIAMgCWoiAf0ABAD95gH95AEhEyAAIBT9CwQAIAEgE/0LBAAgAyAHaiIAIBIgFP3mASAPIBAgE/3jAf3mAf3kAf3nASALIAD9AAQA/eYB/eQB/QsEACADQRBqIQMMAQsLDwsDQCADIARJBEAgESADIAZq/QAEAP3mASEKIAgEQCAKIAwgAyAIaiIA/QAEAP3mAf3kASEKIAAgCv0LBAALIAMgB2oiACALIAD9AAQA/eYBIBIgCv3mAf3kAf0LBAAgA0EQaiEDDAELCwutAQEHfyAAQRxqKAIAQQR0IQ8gCUEGdCEQA0AgAyAESARAIAEgAyACa0ECdSAKbCAIakEHdGohESAHIQwgAEH0AGooAgAgBSAPbGogA0EEdGohDiAFIQ0DQCAGIA1KBEAgDiARIAwgCSAIQQBKIhIgCxAPIA5BCGogESAMIBBqIAkgEiALEA8gDCAQQQF0aiEMIA4gD2ohDiANQQFqIQ0MAQsLIANBBGohAwwBCwsLegIBfgJ/A0BBgAj+EQMAIgFC//8/g6ciAiABQhSIQv//P4OnTgRADwtBgAggASABQgF8/kkDACABUg0AIABBAnRBgAxqIgMgAkEBav4XAgBBhAv+EAIAQYAL/hACACACIAAQCyADQQD+FwIAQYAJQQH+HgIAGgwACwALzQMBCH8gAEEBRgRAIAFBEGooAgAgAyABQRRqKAIAbGohBCABQShqKAIAIgBBAkcEQCABIAIgAyAEECwLIAAEQCABIgVBDGooAgAhCCABIAFBBGooAgAgASgCAEEBayIHQQJ0aigCACACIAMgBBAqA0AgB0EATgRAIAVBBGooAgAgB0ECdGooAgAiBkHQAGooAgAEQEEAIQEDQCABIAYoAgBIBEAgBSAGIAYgAUEBaiIAQQJ0aigCACACIAMgBCABQQBKEC0gACEBDAELCyAGQdQAaigCAARAIAZBEGooAgAhCSAGQQxqKAIAIQsgBwR/QQAFIAVBQGsoAgALIQpBACEBA0AgASAJSARAIAQgBkEwaigCAGogASAGQTRqKAIAbGohACAGQThqKAIABEAgACAAIAZBxABqKAIAIAIgBkHMAGooAgBsaiABIAZByABqKAIAbGogC0EHakF4cSALIAZBPGoqAgAgCBAECyAKBEAgACALIAogASALbEECdGogCSALbEECdCACIAhBAnVsIAVBCGooAgAgCBABCyABQQFqIQEMAQsLCyAHQQFrIQcMAgsLCwsFIABBAkYEQCABIAIgAxAWBSABIAIQFAsLC4AJBAp7BHwMfQJ/IAAgBCAGbGohISAD/QwAAAAAAAAAAAAAAAAAAAAA/UIhDCAA/QAEACEHIAAgBmohBANAIAQgIUkEQCAHIAT9AAQA/ekBIQcgBCAGaiEEDAELC/0MAAAAAAAAAAAAAAAAAAAAACAD/R8AQwAAAABbBH1DAAAAAAUgACAGIAEqAgD8AGxqKgIAC/0gACAD/R8BQwAAAABbBH1DAAAAAAUgACABIAJqKgIA/AAgBmxBBGpqKgIAC/0gASAD/R8CQwAAAABbBH1DAAAAAAUgACABIAJBAXRqKgIA/AAgBmxBCGpqKgIAC/0gAiAD/R8DQwAAAABbBH1DAAAAAAUgACABIAJBA2xqKgIA/AAgBmxBDGpqKgIAC/0gAyELIAAhBANAIAQgIUkEQCAhIAQgBkEFdGoiIiAhICJJGyEi/QwAAAAAAAAAAAAAAAAAAAAAIQgDQCAEICJJBEAgBP0ABAAgB/3lASINQbgQ/QkCKP3qAUG4EP0JAiQiDv3rASIPQbgQ/QkCAP3mAf1qIRAgBCAPIBBBuBD9CQIE/eYB/eQBIBBBuBD9CQII/eYB/eQBIg/9DAAAgD8AAIA/AACAPwAAgD/95AFBuBD9CQIgQbgQ/QkCHEG4EP0JAhhBuBD9CQIUQbgQ/QkCEEG4EP0JAgwgD/3mAf3kASAP/eYB/eQBIA/95gH95AEgD/3mAf3kASAP/eYB/eQBIA8gD/3mAf3mAf3kASAQ/fgB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDSAO/UP9TyIN/QsEACAIIA395AEhCCAEIAZqIQQMAQsLIAkgCP1f/fABIQkgCiAIIAj9DQgJCgsMDQ4PAAECAwQFBgf9X/3wASEKDAELCyAJ/SEAIRMgB/0fACEYIAv9HwAhGSAJ/SEBIRQgB/0fASEaIAv9HwEhGyAK/SEAIREgB/0fAiEcIAv9HwIhHSAK/SEBIRIgB/0fAyEeIAv9HwMhHyAD/R8BIRUgA/0fAiEWIAP9HwMhFyAD/R8AIiBDAAAAAFsEfEQAAAAAAAAAAAUgILsgGLsgGbuhIBMQA6CiC0QAAAAAAAAAAKAgFUMAAAAAWwR8RAAAAAAAAAAABSAVuyAauyAbu6EgFBADoKILoCAWQwAAAABbBHxEAAAAAAAAAAAFIBa7IBy7IB27oSAREAOgogugIBdDAAAAAFsEfEQAAAAAAAAAAAUgF7sgHrsgH7uhIBIQA6CiC6AgAyAF/RP95gEiAyAJ/SEAtv0TIAn9IQG2/SABIAr9IQC2/SACIAr9IQG2/SAD/ecBIQcgACEEA0AgBCAhSQRAIAQgBP0ABAAgB/3mASAM/U79CwQAIAQgBmohBAwBCwtBACEEA0AgBEEESARAIAQEfSAEQQFGBH0gA/0fAQUgA/0fAiAD/R8DIARBAkYbCwUgA/0fAAsiBUMAAAAAXARAIAAgASACIARsaioCAPwAIAZsIARBAnRqaiIhICEqAgAgBZM4AgALIARBAWohBAwBCwsLmwUCCX8GeyAAQRxqKAIAIQcgAEEMaigCACIDIABBGGooAgBsQQR0IQUgA0ECdUEAIAAoAgAbIQggAEEUaigCAEECdSEJIABBIGooAgAhCgNAIAEgAkgEQCAAQewAaigCACABIAdsQQR0aiEGIABB8ABqKAIAIAFBBnRqIQNBACEEA0AgBCAISARAIAMgBiAKIARBAnRqQQR0aiIL/QAEACIMIAv9AAQQIg39DQABAgMQERITBAUGBxQVFhciDiAL/QAEICIPIAv9AAQwIhD9DQABAgMQERITBAUGBxQVFhciEf0NAAECAwQFBgcQERITFBUWF/0LBAAgAyAOIBH9DQgJCgsMDQ4PGBkaGxwdHh/9CwQQIAMgDCAN/Q0ICQoLGBkaGwwNDg8cHR4fIgwgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIg39DQABAgMEBQYHEBESExQVFhf9CwQgIAMgDCAN/Q0ICQoLDA0ODxgZGhscHR4f/QsEMCAEQQFqIQQgAyAFaiEDDAELC0EAIQQDQCAEIAlIBEAgAyAGIARBBnRqIgv9AAQAIgwgC/0ABBAiDf0NAAECAxAREhMEBQYHFBUWFyIOIAv9AAQgIg8gC/0ABDAiEP0NAAECAxAREhMEBQYHFBUWFyIR/Q0AAQIDBAUGBxAREhMUFRYX/QsEACADIA4gEf0NCAkKCwwNDg8YGRobHB0eH/0LBBAgAyAMIA39DQgJCgsYGRobDA0ODxwdHh8iDCAPIBD9DQgJCgsYGRobDA0ODxwdHh8iDf0NAAECAwQFBgcQERITFBUWF/0LBCAgAyAMIA39DQgJCgsMDQ4PGBkaGxwdHh/9CwQwIARBAWohBCADIAVqIQMMAQsLIAFBAWohAQwBCwsLjAQBEH8gAEEMaigCACEOIABBEGooAgAhDyAAQRxqKAIAIRAgAEEgaigCACEJIABBCGooAgAiCkEDIABBGGooAgAiCyALQQRGBH8gAEEsaigCAEECRgVBAAsbIhFsIQwDQCAIIAtIBEAgCiAAIAhBA2wiBkELakECdGooAgBsIQ0gACAGQQ1qQQJ0aigCACESIAAgBkEMakECdGooAgAhBgNAIAYgEkgEQCAGIA9IBH8gAiAGIAxsQQJ0agUgA0EAIAYgCU4bBH8gAyAGIAlrIAxsQQJ0agUgBiAPRgR/IAQFIAYgCUEBa0YgCyARR3EEfyAEIAxBAnRqQQAgBBsFQQALCwsLIRNBACEHA0AgB0EEaiAKTARAIAEgCCAObCAHakECdSAQbCAGakEEdGohFCATIAcgDWpBAnRqIRUgBQRAIBMEQCAVIBT9AAQA/QsEAAsFIBQgEwR7IBX9AAQABf0MAAAAAAAAAAAAAAAAAAAAAAv9CwQACyAHQQRqIQcMAQsLA0AgByAKSARAIAEgCCAObCAHaiIUQQJ1IBBsIAZqQQR0aiAUQQNxQQJ0aiEUIAUEQCATBEAgEyAHIA1qQQJ0aiAUKgIAOAIACwUgFCATBH0gEyAHIA1qQQJ0aioCAAVDAAAAAAs4AgALIAdBAWohBwwBCwsgBkEBaiEGDAELCyAIQQFqIQgMAQsLC/MDAgt7AX8gAiADQQZ0aiEDA0AgAiADSQRAIAYgAv0ABAAiDyAB/QAEACIQ/eYB/eQBIQYgByAC/QAEECIOIBD95gH95AEhByAIIA8gAf0ABBAiEP3mAf3kASEIIAkgDiAQ/eYB/eQBIQkgCiAPIAH9AAQgIhD95gH95AEhCiALIA4gEP3mAf3kASELIAwgDyAB/QAEMCIP/eYB/eQBIQwgDSAOIA/95gH95AEhDSACQSBqIQIgAUFAayEBDAELCyAFIAb9CwQAIAUgB/0LBBAgBSAI/QsEICAFIAn9CwQwIAUgCv0LBEAgBSAL/QsEUCAFIAz9CwRgIAUgDf0LBHADQCARQQJIBEAgBf0ABAAiBiAF/QAEECIH/Q0AAQIDEBESEwQFBgcUFRYXIAYgB/0NCAkKCxgZGhsMDQ4PHB0eH/3kASIGIAX9AAQgIgcgBf0ABDAiCP0NAAECAxAREhMEBQYHFBUWFyAHIAj9DQgJCgsYGRobDA0ODxwdHh/95AEiB/0NAAECAwQFBgcQERITFBUWFyAGIAf9DQgJCgsMDQ4PGBkaGxwdHh/95AEhBiAEBEAgBiAAIAD9XQMA/VcDEAH95AEhBgsgACAG/VsDAAAgACAG/VsDEAEgAEEgaiEAIAVBQGshBSARQQFqIREMAQsLC9kDAg97An8DQCABIBNLBEBBgBD9CQIIIg4gACATaiIU/QAEEP3mAUGAEP0JAgAiD/3qAUGAEP0JAgQiEP3rASIEIAT95gEhDSAOIA4gBEGAEP0JAiQiESANQYAQ/QkCICIEIA1BgBD9CQIcIgUgDUGAEP0JAhgiBiANQYAQ/QkCFCIHIA1BgBD9CQIQIgggDUGAEP0JAgwiCf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAUGAEP0JAjQiCiANQYAQ/QkCMCILIA1BgBD9CQIsIgwgDUGAEP0JAigiEv3mAf3kAf3mAf3kAf3mAf3kAf3nAf3mAf3kASENIA4gFP0ABAD95gEgD/3qASAQ/esBIg8gD/3mASEQIBQgDiAOIA8gESAQIAQgECAFIBAgBiAQIAcgECAIIBAgCf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mASAKIBAgCyAQIAwgECAS/eYB/eQB/eYB/eQB/eYB/eQB/ecB/eYB/eQBIgT9CwQAIBQgDf0LBBAgAiATaiIUIAT9CwQAIBQgDf0LBBAgAyATaiIUIAT9CwQAIBQgDf0LBBAgE0EgaiETDAELCwu0AwIOewJ/A0AgASASSwRAIAAgEmoiE/0ABBBBgBD9CQIAIg796gFBgBD9CQIEIg/96wEiBCAE/eYBIQ0gBEGAEP0JAiQiECANQYAQ/QkCICIEIA1BgBD9CQIcIgUgDUGAEP0JAhgiBiANQYAQ/QkCFCIHIA1BgBD9CQIQIgggDUGAEP0JAgwiCf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAUGAEP0JAjQiCiANQYAQ/QkCMCILIA1BgBD9CQIsIgwgDUGAEP0JAigiEf3mAf3kAf3mAf3kAf3mAf3kAf3nASENIBP9AAQAIA796gEgD/3rASIOIA795gEhDyATIA4gECAPIAQgDyAFIA8gBiAPIAcgDyAIIA8gCf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mASAKIA8gCyAPIAwgDyAR/eYB/eQB/eYB/eQB/eYB/eQB/ecBIgT9CwQAIBMgDf0LBBAgAiASaiITIAT9CwQAIBMgDf0LBBAgAyASaiITIAT9CwQAIBMgDf0LBBAgEkEgaiESDAELCws2ACAAQfgAaigCACACQQJ0aiADQQJ0IAEgAEEMaigCACIBQQJ1bCAAQQhqKAIAQQEgBCABEAULBABBCAutAwMHfwF9AnwgAEHQAGooAgAgAUEMbGoiASgCACEEIAFBBGooAgAhAiABQQhqKAIAIQUgBEEcaigCAEEEdCEGIABB7ABqKgIAIglDAAAAAF4EfSAAQdgAaigCACEBA0AgAyAAQdQAaigCAEgEQCAKIAEgA0EDdGorAwCgIQogA0EBaiEDDAELCyAKnyIKIAm7IgtkBH0gCyAKo7YFQwAAgD8LBUMAAIA/CyEJIARBnAJqKAIABEAgACAEQQAgAiAGbCAFIAZsIAkQCAUgAiEBA0AgASAFSARAIAEgBmwhB0EAIQMDQCADQQNIBEAgBCADQQJ0QTtqQQJ0aioCAEMAAAAAXUUEQCAAIAQgAyAHAn9BACADRQ0AGiADQQFGBEAgBEEQaigCAAwBCyAEQSBqIARBHGogA0ECRhsoAgALQQR0aiAHAn9BACADQQFqIghFDQAaIAhBAUYEQCAEQRBqKAIADAELIARBIGogBEEcaiAIQQJGGygCAAtBBHRqIAkQCAsgA0EBaiEDDAELCyABQQFqIQEMAQsLCyAEQfAAaigCAARAIAQgAiAFEA0LCz4CAn8BfCAAQdgAaigCACECA0AgASAAQdQAaigCAEgEQCADIAIgAUEDdGorAwCgIQMgAUEBaiEBDAELCyADC6kIAhF/A3sgAEEQaigCACACIABBFGooAgBsaiIKQYACaiEMIABB0ABqKAIAIAFBDGxqIgIoAgAhByACQQRqKAIAIQMgAkEIaigCACEJIAdBHGooAgBBBHQhCyAHQQxqKAIAQQJ1IQ0gB0EkaigCACAAQQhqKAIAQQdqQQhtbCEOIAdBIGooAgAhDyAHQcABaigCACEQIAdBuAJqKAIAIhFBAUYEQCAHQfQAaigCACADIAtsakEAIAkgA2sgC2z8CwALA0AgEUEBRyAGIA5IcQRAQYABIA4gBmsiAiACQYABShshEiADIQIDQCACIAlIBEAgACAHIAJBAnQgCSACIA1tIgVBAWogDWwiBCAEIAlKGyIEIAJrQQJ0IAYgEiAMEB4gByAFQQNsIhNBDWpBAnRqKAIAIQggBUUiBQRAIAcoAgBBBkYhBQsgByAQQQAgByATQQxqQQJ0aigCACAPIAggBRsgAiAEIAwgBiASIA4gChAJIAUEQCAHIAdBxAFqKAIAIA8gDyAIIAIgBCAMIAYgEiAOIAoQCQsgBCECDAELCyAGQYABaiEGDAELCyARBEAgB0EQaigCACEMIAdBHGooAgBBBHQhDSAAQZQBaigCACEOIABBmAFqKAIAIQ8gAEFAaygCACEQIAlBAnQiAiAHQQhqKAIAIgQgAiAESBshESADQQJ0IQQDQCAEIBFIBEAgB0H0AGooAgAgBEECdSANbGogBEEDcUECdGohBSAOIARBAWpBAnRqKAIAIRIgDiAEQQJ0aigCACEIA0AgCCASSARAIBAgDyAIQQJ0aigCACAMbEECdGohBiAFIQJBACEKA0AgCiAMSARAIAIgAioCACAGKgIAkjgCACAKQQFqIQogBkEEaiEGIAJBEGohAgwBCwsgCEEBaiEIDAELCyAEQQFqIQQMAQsLCyAHQZwCaigCAEUEQCADIQQDQCAEIAlIBEBBACECA0AgAkEDSARAIAcgAkECdEE7akECdGoqAgBDAAAAAGBFBEACf0EAIAJFDQAaIAJBAUYEQCAHQRBqKAIADAELIAdBIGogB0EcaiACQQJGGygCAAtBBHQiBSAHQfQAaigCACAEIAtsampBAAJ/QQAgAkEBaiIGRQ0AGiAGQQFGBEAgB0EQaigCAAwBCyAHQSBqIAdBHGogBkECRhsoAgALQQR0IAVr/AsACyACQQFqIQIMAQsLIARBAWohBAwBCwsLIAdB9ABqKAIAIAMgC2xqIgIgCSADayALbGohAwNAIAIgA0kEQCAUIAL9AAQAIhb9XyIUIBT98gH98AEhFCAVIBYgFv0NCAkKCwwNDg8AAQIDBAUGB/1fIhUgFf3yAf3wASEVIAJBEGohAgwBCwsgAEHYAGooAgAgAUEDdGogFCAV/fABIhT9IQAgFP0hAaA5AwALXQECfwNAQYQK/hACAEUEQEGACv4QAgAhAyAAEApBACECA0AgASACSgR/QYAK/hACACADRgVBAAsEQCACQQFqIQIMAQsLIAEgAkYEQEGACiADQn/+AQIAGgsMAQsLCyoBAX8DQCABIAJKBEBBgAn+EAIAIABGBEBBAQ8LIAJBAWohAgwBCwtBAAtPAEGECyAA/hcCAEGACyAB/hcCAEGACUEA/hcCAEGACEGACP4RAwBCKIhCAXxCKIYgAqxCFIaE/hgDAEGACkEB/h4CABpBgApBf/4AAgAaC8IPAg5/BXsgAEEYaigCACETIAggAEEMaigCAGwiC0EfakFgcSALIAhBBEYbIRQgCCAAQQhqKAIAbCENIAEgCCAAQSBqKAIAbGohDiAAKAIAIg9BBkYgD0EFRnIEQANAIAogE0gEQCAJIAAgCkEDbEEMakECdGooAgAiBCAEIAlIGyIQIA9BBkYgCkUiBCAEGwR/IABBIGoFIAAgCkEDbEENakECdGoLKAIAIhVIBEACQCABIAggEGxqIRYgCUEASiEXIABB7ABqKAIAIABBHGooAgBBBHQiESAAQQxqKAIAIgRBAnUiEiAKbGxqIBBBBHRqIQUgAiAEIAhsIgRBH2pBYHEgBCAIQQRGGyIMIApsaiEEIAhBBEcEQCAFIBEgFiAVIBBrIAQgEiAXIAgQAAwBC0EAIQsDQCALQQBMBEAgBSARIBYgFSAQayAEIBIgFxACIAUgESASbGohBSAEIAxqIQQgC0EBaiELDAELCwsLIApBAWohCgwBCwsgD0EFRgRAQQAhBQNAIAUgDUkEQCACIAVqIgAgFGoiASAUaiIEIBRqIQb9DAAAAD8AAAA/AAAAPwAAAD8gAf0ABBD9DM3MTD7NzEw+zcxMPs3MTD795gH95AH9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAA/QAEAP0MAAAAPwAAAD8AAAA/AAAAPyAE/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3kAf0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIZIAb9AAQA/eYB/eQBIRogAP0ABBD9DAAAAD8AAAA/AAAAPwAAAD8gBP0ABBD9DM3MTD7NzEw+zcxMPs3MTD795gH95AH9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiGyAG/QAEEP3mAf3kASEcIAH9DAAAAD8AAAA/AAAAPwAAAD8gAf0ABAD9DM3MTD7NzEw+zcxMPs3MTD795gH95AH9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wH9CwQAIAEgGP0LBBAgBCAZ/QsEACAEIBv9CwQQIAAgGv0LBAAgACAc/QsEECAFQSBqIQUMAQsLBUEAIQEDQCABIA1JBEAgAiAUaiABaiIEIBRqIQX9DAAAAD8AAAA/AAAAPwAAAD8gBP0ABBD9DM3MTD7NzEw+zcxMPs3MTD795gH95AH9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEhGP0MAAAAPwAAAD8AAAA/AAAAPyAF/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3kAf0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIZIAEgDmoiCf0ABAD95gEhGv0MAAAAPwAAAD8AAAA/AAAAPyAF/QAEEP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3kAf0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIbIAn9AAQQ/eYBIRwgBP0MAAAAPwAAAD8AAAA/AAAAPyAE/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3kAf0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rAf0LBAAgBCAY/QsEECAFIBn9CwQAIAUgG/0LBBAgASAGaiIEIBr9CwQAIAQgHP0LBBAgAUEgaiEBDAELCyAAQTRqKAIAIQQgAEEcaigCAEEEdCEFIABBDGooAgAiCUECdSEKIABB7ABqKAIAIABBIGooAgAiC0EEdGohASAIIAlsIgBBH2pBYHEgACAIQQRGGyEJIAIhAAJAIAhBBEcEQCABIAUgBiAEIAtrIAAgCkEBIAgQAAwBC0EAIQgDQCAIQQBMBEAgASAFIAYgBCALayAAIApBARACIAEgBSAKbGohASAAIAlqIQAgCEEBaiEIDAELCwsLIAIgFCANIA4gAyAHEAcPCyAAQTRqKAIAIQYgASAIIAlsaiEKIAlBAEohCyAAQRxqKAIAQQR0IQwgAEEMaigCACIOQQJ1IRAgAEHsAGooAgAgCUEEdGohASAIIA5sIgBBH2pBYHEgACAIQQRGGyEOIAIhAAJAIAhBBEcEQCABIAwgCiAGIAlrIAAgECATbCALIAgQAAwBC0EAIQgDQCAIIBNIBEAgASAMIAogBiAJayAAIBAgCxACIAEgDCAQbGohASAAIA5qIQAgCEEBaiEIDAELCwsgD0EERgRAIAIgFCANIAQgBSADIAcQJwUgDwRAIA9BAUYEQCACIA0gAyAHEBEFIA9BAkYEQEEAIQEDQCABIA1JBEAgASACaiIA/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP3rASEYIAAgAP0ABAD9DAAAAAAAAAAAAAAAAAAAAAD96wEiGf0LBAAgACAY/QsEECABIANqIgAgGf0LBAAgACAY/QsEECABIAdqIgAgGf0LBAAgACAY/QsEECABQSBqIQEMAQsLBSACIA0gAyAHEBALCwUgByACIA38CgAACwsLhwgCDn8CeyAAQRhqKAIAIRMgCCAAQQxqKAIAbCILQR9qQWBxIAsgCEEERhshFCAIIABBCGooAgBsIQ0gASAIIABBIGooAgBsaiEOIAAoAgAiD0EGRiAPQQVGcgRAA0AgCiATSARAIAkgACAKQQNsQQxqQQJ0aigCACIEIAQgCUgbIhAgD0EGRiAKRSIEIAQbBH8gAEEgagUgACAKQQNsQQ1qQQJ0agsoAgAiFUgEQAJAIAEgCCAQbGohFiAJQQBKIRcgAEHsAGooAgAgAEEcaigCAEEEdCIRIABBDGooAgAiBEECdSISIApsbGogEEEEdGohBSACIAQgCGwiBEEfakFgcSAEIAhBBEYbIgwgCmxqIQQgCEEERwRAIAUgESAWIBUgEGsgBCASIBcgCBAADAELQQAhCwNAIAtBAEwEQCAFIBEgFiAVIBBrIAQgEiAXEAIgBSARIBJsaiEFIAQgDGohBCALQQFqIQsMAQsLCwsgCkEBaiEKDAELCyAPQQVGBEAgAiAUIA0gDiADIAcQJgUgAiAUIA0gDiAGECUgAEE0aigCACEEIABBHGooAgBBBHQhBSAAQQxqKAIAIglBAnUhCiAAQewAaigCACAAQSBqKAIAIgtBBHRqIQEgCCAJbCIAQR9qQWBxIAAgCEEERhshCSACIQACQCAIQQRHBEAgASAFIAYgBCALayAAIApBASAIEAAMAQtBACEIA0AgCEEATARAIAEgBSAGIAQgC2sgACAKQQEQAiABIAUgCmxqIQEgACAJaiEAIAhBAWohCAwBCwsLIAIgFCANIA4gAyAHEAcLDwsgAEE0aigCACEGIAEgCCAJbGohCiAJQQBKIQsgAEEcaigCAEEEdCEMIABBDGooAgAiDkECdSEQIABB7ABqKAIAIAlBBHRqIQEgCCAObCIAQR9qQWBxIAAgCEEERhshDiACIQACQCAIQQRHBEAgASAMIAogBiAJayAAIBAgE2wgCyAIEAAMAQtBACEIA0AgCCATSARAIAEgDCAKIAYgCWsgACAQIAsQAiABIAwgEGxqIQEgACAOaiEAIAhBAWohCAwBCwsLIA9BBEYEQCACIBQgDSAEIAUgAyAHECgFIA8EQCAPQQFGBEAgAiANIAMgBxARBSAPQQJGBEBBACEBA0AgASANSQRAIAEgAmoiAP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAAIAD9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/esBIhn9CwQAIAAgGP0LBBAgASADaiIAIBn9CwQAIAAgGP0LBBAgASAHaiIAIBn9CwQAIAAgGP0LBBAgAUEgaiEBDAELCwUgAiANIAMgBxAQCwsFIAcgAiAN/AoAAAsLC4AQAgx7CX8gAEEMaigCACIdIApsIRggCiAAQQhqKAIAbCEZIB0gAEEYaigCAGxBBHQhGiAAQfAAaigCACEbIB1BAnUhHCAAKAIAIhdBBEYEQCACIBggGSADIAQgBSAGECkFIBdBBUYEQEEAIQQDQCAEIBlJBEAgAiAEaiIDIBhqIgYgGGoiByAYaiEdIAQgBWoiHv0ABAAiD/0MAACAPwAAgD8AAIA/AACAPyAG/QAEACIQ/eUB/eYB/QwAAIA/AACAPwAAgD8AAIA/IAP9AAQAIhEgEf3mAf3lAf3mASESIB79AAQQIgv9DAAAgD8AAIA/AACAPwAAgD8gBv0ABBAiDP3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAD/QAEECIOIA795gH95QH95gEhDSALIAEgBGoiH/0ABBAgDv3lAf3mASAM/QwAAAAAAAAAAAAAAAAAAAAA/UQgDP0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mASETIBIgHf0ABAD95gEgB/0ABAAiDv0MAAAAAAAAAAAAAAAAAAAAAP1EIA79DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhFCANIB39AAQQ/eYBIAf9AAQQIhX9DAAAAAAAAAAAAAAAAAAAAAD9RCAV/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIRYgBiAPIB/9AAQAIBH95QH95gEgEP0MAAAAAAAAAAAAAAAAAAAAAP1EIBD9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gH9CwQAIAYgE/0LBBAgByAU/QsEACAHIBb9CwQQIAMgEv0LBAAgAyAN/QsEECAdIBIgDv3mAf0LBAAgHSANIBX95gH9CwQQIB4gDyAQ/eYB/QsEACAeIAsgDP3mAf0LBBAgBEEgaiEEDAELCwUgF0EGRgRAQQAhAwNAIAMgGUkEQCACIANqIgQgGGohBiADIAVqIh79AAQAIgsgASADaiIf/QAEACAE/QAEACIM/eUB/eYBIAb9AAQAIg39DAAAAAAAAAAAAAAAAAAAAAD9RCAN/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIQ4gHv0ABBAiDyAf/QAEECAE/QAEECIQ/eUB/eYBIAb9AAQQIhH9DAAAAAAAAAAAAAAAAAAAAAD9RCAR/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIRIgBCAL/QwAAIA/AACAPwAAgD8AAIA/IA395QH95gH9DAAAgD8AAIA/AACAPwAAgD8gDCAM/eYB/eUB/eYB/QsEACAEIA/9DAAAgD8AAIA/AACAPwAAgD8gEf3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAQIBD95gH95QH95gH9CwQQIAYgDv0LBAAgBiAS/QsEECAeIAsgDf3mAf0LBAAgHiAPIBH95gH9CwQQIANBIGohAwwBCwsgGyAaIAIgHSAHIBxBACAKEABBACEDA0AgAyAZSQRAIAIgGGogGGogA2oiBP0ABAAhCyADIAdqIgb9AAQQIgwgASADaiId/QAEEP3mASAE/QAEECIN/QwAAAAAAAAAAAAAAAAAAAAA/UQgDf0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mASEOIAMgBWoiHv0ABAAgBv0ABAAiDyAL/eYB/eQBIRAgHv0ABBAgDCAN/eYB/eQBIQwgBCAPIB39AAQA/eYBIAv9DAAAAAAAAAAAAAAAAAAAAAD9RCAL/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYB/QsEACAEIA79CwQQIB4gEP0LBAAgHiAM/QsEECADQSBqIQMMAQsLBSAXQQFGBEBBACEDA0AgAyAZSQRAIAMgBWoiAf0ABBD9DAAAgD8AAIA/AACAPwAAgD8gAiADaiIE/QAEECILIAv95gH95QH95gEhCyAEIAH9AAQA/QwAAIA/AACAPwAAgD8AAIA/IAT9AAQAIgwgDP3mAf3lAf3mAf0LBAAgBCAL/QsEECADQSBqIQMMAQsLBSAXQQJGBEBBACEBA0AgASAZSQRAIAEgBWoiA/0ABBAgASACaiIE/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hCyAEIAP9AAQAIAT9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UT9Tv0LBAAgBCAL/QsEECABQSBqIQEMAQsLBSAXBEBBACEDA0AgAyAZSQRAIAMgBWoiAf0ABBAgAiADaiIE/QAEECILIAsgC/3mAf3lAf3mASELIAQgAf0ABAAgBP0ABAAiDCAMIAz95gH95QH95gH9CwQAIAQgC/0LBBAgA0EgaiEDDAELCwsLCwsLCyAXBEAgGyAAQeQAaigCACIBQQR0aiAaIAIgASAKbGogAEHoAGooAgAgAWsgBSAcIBdBBUYiASAXQQZGIAEbIAoQAAsgCARAIBsgHEEAIBcbIBpsaiAAQdwAaigCACIBQQR0aiAaIAIgASAKbGogAEHgAGooAgAgAWsgCCAAQRRqKAIAQQJ1IAkgChAACwvZEAIQew1/IABBDGooAgAiISAKbCEbIAogAEEIaigCAGwhHSAhIABBGGooAgBsQQR0IR4gAEHwAGooAgAhHyAhQQJ1ISAgACgCACIcQQRGBEBBACEBA0AgASAdSQRAIAEgBmoiB/0ABAAgASAFaiIk/QAEACIPIAEgAmoiISAbaiIiIBtqIiMgG2oiJf0ABAAiEP3mAf0MAACAPwAAgD8AAIA/AACAPyAEIBtqIAFqIib9AAQAIhEgEf3mAf3lAf3mAf3kASESICH9AAQQIRMgI/0ABBAhFCASIAEgA2oiJ/0ABAD95gEgIv0ABAAiFSAVIBX95gH95QH95gEhFiAH/QAEECAk/QAEECIXICX9AAQQIhj95gH9DAAAgD8AAIA/AACAPwAAgD8gJv0ABBAiGSAZ/eYB/eUB/eYB/eQBIgsgJ/0ABBD95gEgIv0ABBAiDCAMIAz95gH95QH95gEhGiAhIBIgI/0ABAAiDf3mASAh/QAEACIOIA4gDv3mAf3lAf3mAf0LBAAgISALIBT95gEgEyATIBP95gH95QH95gH9CwQQICIgFv0LBAAgIiAa/QsEECAjIBIgDv3mAf0MAACAPwAAgD8AAIA/AACAPyANIA395gH95QH95gH9CwQAICMgCyAT/eYB/QwAAIA/AACAPwAAgD8AAIA/IBQgFP3mAf3lAf3mAf0LBBAgJSAPIBH95gEgECAQIBD95gH95QH95gH9CwQAICUgFyAZ/eYBIBggGCAY/eYB/eUB/eYB/QsEECAHIBIgFf3mAf0LBAAgByALIAz95gH9CwQQIAFBIGohAQwBCwsFIBxBBUYEQEEAIQQDQCAEIB1JBEAgAiAEaiIDIBtqIgYgG2oiByAbaiEhIAQgBWoiIv0ABAAiC/0MAACAPwAAgD8AAIA/AACAPyAG/QAEACIM/eUB/eYB/QwAAIA/AACAPwAAgD8AAIA/IAP9AAQAIg0gDf3mAf3lAf3mASEOICL9AAQQIg/9DAAAgD8AAIA/AACAPwAAgD8gBv0ABBAiEP3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAD/QAEECIRIBH95gH95QH95gEhEiAPIAEgBGoiI/0ABBAgEf3lAf3mASAQIBAgEP3mAf3lAf3mASERIA4gIf0ABAD95gEgB/0ABAAiEyATIBP95gH95QH95gEhFCASICH9AAQQ/eYBIAf9AAQQIhUgFSAV/eYB/eUB/eYBIRYgBiALICP9AAQAIA395QH95gEgDCAMIAz95gH95QH95gH9CwQAIAYgEf0LBBAgByAU/QsEACAHIBb9CwQQIAMgDv0LBAAgAyAS/QsEECAhIA4gE/3mAf0LBAAgISASIBX95gH9CwQQICIgCyAM/eYB/QsEACAiIA8gEP3mAf0LBBAgBEEgaiEEDAELCwUgHEEGRgRAQQAhAwNAIAMgHUkEQCACIANqIgQgG2ohBiADIAVqIiL9AAQAIgsgASADaiIj/QAEACAE/QAEACIM/eUB/eYBIAb9AAQAIg0gDSAN/eYB/eUB/eYBIQ4gIv0ABBAiDyAj/QAEECAE/QAEECIQ/eUB/eYBIAb9AAQQIhEgESAR/eYB/eUB/eYBIRIgBCAL/QwAAIA/AACAPwAAgD8AAIA/IA395QH95gH9DAAAgD8AAIA/AACAPwAAgD8gDCAM/eYB/eUB/eYB/QsEACAEIA/9DAAAgD8AAIA/AACAPwAAgD8gEf3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAQIBD95gH95QH95gH9CwQQIAYgDv0LBAAgBiAS/QsEECAiIAsgDf3mAf0LBAAgIiAPIBH95gH9CwQQIANBIGohAwwBCwsgHyAeIAIgISAHICBBACAKEABBACEDA0AgAyAdSQRAIAIgG2ogG2ogA2oiBP0ABAAhCyADIAdqIgb9AAQQIgwgASADaiIh/QAEEP3mASAE/QAEECINIA0gDf3mAf3lAf3mASEOIAMgBWoiIv0ABAAgBv0ABAAiDyAL/eYB/eQBIRAgIv0ABBAgDCAN/eYB/eQBIQwgBCAPICH9AAQA/eYBIAsgCyAL/eYB/eUB/eYB/QsEACAEIA79CwQQICIgEP0LBAAgIiAM/QsEECADQSBqIQMMAQsLBSAcQQFGBEBBACEDA0AgAyAdSQRAIAMgBWoiAf0ABBD9DAAAgD8AAIA/AACAPwAAgD8gAiADaiIE/QAEECILIAv95gH95QH95gEhCyAEIAH9AAQA/QwAAIA/AACAPwAAgD8AAIA/IAT9AAQAIgwgDP3mAf3lAf3mAf0LBAAgBCAL/QsEECADQSBqIQMMAQsLBSAcQQJGBEBBACEBA0AgASAdSQRAIAEgBWoiA/0ABBAgASACaiIE/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hCyAEIAP9AAQAIAT9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UT9Tv0LBAAgBCAL/QsEECABQSBqIQEMAQsLBSAcBEBBACEDA0AgAyAdSQRAIAMgBWoiAf0ABBAgAiADaiIE/QAEECILIAsgC/3mAf3lAf3mASELIAQgAf0ABAAgBP0ABAAiDCAMIAz95gH95QH95gH9CwQAIAQgC/0LBBAgA0EgaiEDDAELCwsLCwsLCyAcBEAgHyAAQeQAaigCACIBQQR0aiAeIAIgASAKbGogAEHoAGooAgAgAWsgBSAgIBxBBUYiASAcQQZGIAEbIAoQAAsgCARAIB8gIEEAIBwbIB5saiAAQdwAaigCACIBQQR0aiAeIAIgASAKbGogAEHgAGooAgAgAWsgCCAAQRRqKAIAQQJ1IAkgChAACwuIBAELfyAAQQxqKAIAIRAgAUEkaigCACENA0AgBSAOSgRAIAFBkAFqKAIAIAFBlAFqKAIAIAQgDmoiByANb2xqIQwgByANbUEFdCEKIAYgDkEGdGohBwJAIBBBIEYEQCAHIQggBUEGdCELIAwgAUGYAWooAgAgCiAQbWxqIAIgEGxqIgoiESADIBBsaiEJA0AgCSARSwRAIAggEf0ABAD9CwQAIAhBEGogECARav0ABAD9CwQAIAggC2ohCCARIBBBAXRqIREMAQsLIAdBIGohCCAFQQZ0IQkgCkEQaiIRIAMgEGxqIQcDQCAHIBFLBEAgCCAR/QAEAP0LBAAgCEEQaiAQIBFq/QAEAP0LBAAgCCAJaiEIIBEgEEEBdGohEQwBCwsMAQtBACEIA0AgCEECSARAIAwgCiAQbSAIaiIJIAFBmAFqKAIAbGogAiAQbGohESAJIABB8ABqKAIASARAIAcgCEEFdGohDyAFQQZ0IQsgESADIBBsaiEJA0AgCSARSwRAIA8gEf0ABAD9CwQAIA9BEGogECARav0ABAD9CwQAIAsgD2ohDyARIBBBAXRqIREMAQsLBSAHIAhBBXRqIREgBUEGdCEJQQAhDwNAIAMgD0oEQCARQQBBIPwLACAJIBFqIREgD0ECaiEPDAELCwsgCEEBaiEIDAELCwsgDkEBaiEODAELCwsQACAAIAEgAiADIARBARAOCxAAIAAgASACIAMgBEEAEA4LggoCDnsDfyAE/REhECAF/RMhESADQQJ1IRsDQCAaIBtIBEAgGv0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIhT9DAQAAAAEAAAABAAAAAQAAAD9rgEhEiAI/REiFSEWIAn9ESIPIRMgCv0RIgshDCAGIQMgByEEQQAhGQNAIBlBCkgEQCAU/QxTH1HSUx9R0lMfUdJTH1HS/d4BIBT9DFMfUdJTH1HSUx9R0lMfUdL93wH9DQQFBgcMDQ4PFBUWFxwdHh8gEv0MUx9R0lMfUdJTH1HSUx9R0v3eASAS/QxTH1HSUx9R0lMfUdJTH1HS/d8B/Q0EBQYHDA0ODxQVFhccHR4fIRggFP0MUx9R0lMfUdJTH1HSUx9R0v21ASENIBL9DFMfUdJTH1HSUx9R0lMfUdL9tQEhDiAP/QxXjZ7NV42ezVeNns1XjZ7N/d4BIA/9DFeNns1XjZ7NV42ezVeNns393wH9DQQFBgcMDQ4PFBUWFxwdHh8gFf1RIAP9ESIS/VEhFCAT/QxXjZ7NV42ezVeNns1XjZ7N/d4BIBP9DFeNns1XjZ7NV42ezVeNns393wH9DQQFBgcMDQ4PFBUWFxwdHh8gFv1RIBL9USESIA/9DFeNns1XjZ7NV42ezVeNns39tQEhFSAT/QxXjZ7NV42ezVeNns1XjZ7N/bUBIRYgC/1RIAT9ESIL/VEhDyAYIAz9USAL/VEhEyANIQsgDiEMIANBx4yijgZrIQMgBEH7ouGkBGshBCAZQQFqIRkMAQsLIAEgAP0ABAAgFCAV/Q0AAQIDEBESEwQFBgcUFRYXIg0gDyAL/Q0AAQIDEBESEwQFBgcUFRYXIg79DQABAgMEBQYHEBESExQVFhcgEP1AIhcgEf1O/eYB/QsEACABQRBqIABBEGr9AAQAIA0gDv0NCAkKCwwNDg8YGRobHB0eHyAQ/UAiDSAR/U795gH9CwQAIAFBIGogAEEgav0ABAAgFCAV/Q0ICQoLGBkaGwwNDg8cHR4fIg4gDyAL/Q0ICQoLGBkaGwwNDg8cHR4fIgv9DQABAgMEBQYHEBESExQVFhcgEP1AIg8gEf1O/eYB/QsEACABQTBqIABBMGr9AAQAIA4gC/0NCAkKCwwNDg8YGRobHB0eHyAQ/UAiCyAR/U795gH9CwQAIAIgGmoiAyAX/aQBIA39pAFBCHRyIA/9pAFBEHRyIAv9pAFBGHRyNgIAIAFBQGsiBCAAQUBrIhn9AAQAIBIgFv0NAAECAxAREhMEBQYHFBUWFyILIBMgDP0NAAECAxAREhMEBQYHFBUWFyIN/Q0AAQIDBAUGBxAREhMUFRYXIBD9QCIOIBH9Tv3mAf0LBAAgBEEQaiAZQRBq/QAEACALIA39DQgJCgsMDQ4PGBkaGxwdHh8gEP1AIgsgEf1O/eYB/QsEACAEQSBqIBlBIGr9AAQAIBIgFv0NCAkKCxgZGhsMDQ4PHB0eHyINIBMgDP0NCAkKCxgZGhsMDQ4PHB0eHyIM/Q0AAQIDBAUGBxAREhMUFRYXIBD9QCIPIBH9Tv3mAf0LBAAgBEEwaiAZQTBq/QAEACANIAz9DQgJCgsMDQ4PGBkaGxwdHh8gEP1AIgwgEf1O/eYB/QsEACADIA79pAEgC/2kAUEIdHIgD/2kAUEQdHIgDP2kAUEYdHI2AgQgAEGAAWohACABQYABaiEBIBpBCGohGgwBCwsLegIBfwF7IAT9EyEGIANBAnUhAwNAIAMgBUoEQCABIAD9AAQAIAIgBWotAAD9Ef0MAQAAAAIAAAAEAAAACAAAAP1O/QwBAAAAAgAAAAQAAAAIAAAA/TcgBv1O/eYB/QsEACAAQRBqIQAgAUEQaiEBIAVBAWohBQwBCwsLwgYDB3wDfwR9IABBOGoqAgAgBJQhECAAQTBqKAIAIg1BA0YEQCAAQYwBaigCACENIABBiAFqKAIAIQ5BACEAA0AgACADSARAIA4gACANb0ECdGoqAgAhBCACIAAgDW1BAnRqKgIAIAEgACAFbGoiDyoCAJMiEUMAAAAAXgR9IASMBUMAAIA/IASTIBFDAAAAAJQgEUMAAAAAXRsLIQQgDyAEIBCUOAIAIAYgBLuaIBG7oqAhBiAAQQFqIQAMAQsLIAYPCyANQQRGBEBBACEAA0AgACADSARAIAYgASAAIAVsaiIOIAVqKgIAuyIJmZoiBiAGYiENIA4gDioCALsgAiAAQQF0aioCALuhIAlEAAAAAAAAAAClAnwgBkQAAAAAAADwfyANGyANIAZEAAAAAAAohkBkcg0AGkQAAAAAAAAAACAGRAAAAAAAIIbAYw0AGiAGIAZE7zn6/kIu5j+jniIKRO85+v5CLuY/oqEhC0QAAAAAAADwPyEIRAAAAAAAAPA/IQZBASENA0AgDUEOTARAIAYgCCALIA23o6IiCKAhBiANQQFqIQ0MAQsLIAYgCvwGQv8HfEI0hr+iCyIIRAAAAAAAAPA/oCIKEAOgRPyp8dJNYlA/oCILoyIGIAujIBC7IgyitjgCACAFIA5qRAAAAAAAAPA/IAYgBqKhIAujRAAAAAAAAPA/IAggCUQAAAAAAAAAAGYbIAqjoiAMorY4AgAgCxADRLS+ZMjxZ+0/oCAGRAAAAAAAAOA/oiAGoqCgIQYgAEECaiEADAELCyAGDwsgAEGQAWoqAgAhBEEAIQADQCAAIANIBEAgASAAIAVsaiIOKgIAIAIgAEECdGoqAgCTIhGLIRIgEUMAAAAAXgR9QwAAgD8FQwAAgL8gEUMAAAAAlCARQwAAAABdGwshEyAGAnwgDUEBRgRAIA4gEyAQlDgCACASuwwBCyANQQJGBEAgDiARIAQgE5QgBCASYCIOGyAQlDgCACAOBHwgEbsiBkQAAAAAAADgP6IgBqIFIAS7IgYgErsgBkQAAAAAAADgP6KhogsMAQsgDiARIBGSIBCUOAIAIBG7IgYgBqILoCEGIABBAWohAAwBCwsgBgu2AwQDfwJ9AXwCeyAAQTBqKAIAQQVGBEAgBEEASgR9IAcqAgAFQwAAAAAL/RMgBEEBSgR9IAcgCGoqAgAFQwAAAAAL/SABIARBAkoEfSAHIAhBAXRqKgIABUMAAAAAC/0gAiAEQQNKBH0gByAIQQNsaioCAAVDAAAAAAv9IAMhDyAEQQRKBH0gByAIQQJ0aioCAAVDAAAAAAv9EyAEQQVKBH0gByAIQQVsaioCAAVDAAAAAAv9IAEgBEEGSgR9IAcgCEEGbGoqAgAFQwAAAAAL/SACIRAgBEEHSgR9IAcgCEEHbGoqAgAFQwAAAAALIQ0gASACIAMgDyAFIABBOGoqAgAiDCAGEAwgAUEQaiACIANBAnRqIAMgECAN/SADIAUgDCAGEAygDwsDQCAJQQhIBEAgASAJQQJ0aiELAkAgBCAJSgR9IAcgCCAJbGoqAgAFQwAAAAALIgxDAAAAAFsEQEEAIQoDQCAFIApKBEAgCyAGIApsakMAAAAAOAIAIApBAWohCgwBCwsMAQsgDiAMuyAAIAsgAiADIAlsaiAFIAwgBhAjoqAhDgsgCUEBaiEJDAELCyAOC5MGAhR7BH8DQCACIBlLBEAgACABaiAZaiIcIAFqIRpBgBD9CQIIIgUgHP0ABBD95gFBgBD9CQIAIhP96gFBgBD9CQIEIhT96wEiECAQ/eYBIQYgBSAa/QAEAP3mASAT/eoBIBT96wEiByAH/eYBIREgBSAFIAdBgBD9CQIkIhUgEUGAEP0JAiAiByARQYAQ/QkCHCIIIBFBgBD9CQIYIgkgEUGAEP0JAhQiCiARQYAQ/QkCECILIBFBgBD9CQIMIgz95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gFBgBD9CQI0Ig0gEUGAEP0JAjAiDiARQYAQ/QkCLCIPIBFBgBD9CQIoIhb95gH95AH95gH95AH95gH95AH95wH95gH95AEiESADIBlqIhv9AAQA/eYBIRIgBSAa/QAEEP3mASAT/eoBIBT96wEiFyAX/eYBIRggBSAFIBcgFSAYIAcgGCAIIBggCSAYIAogGCALIBggDP3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mASANIBggDiAYIA8gGCAW/eYB/eQB/eYB/eQB/eYB/eQB/ecB/eYB/eQBIhcgG/0ABBD95gEhGCAFIBz9AAQA/eYBIBP96gEgFP3rASITIBP95gEhFCAcIAUgBSATIBUgFCAHIBQgCCAUIAkgFCAKIBQgCyAUIAz95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gEgDSAUIA4gFCAPIBQgFv3mAf3kAf3mAf3kAf3mAf3kAf3nAf3mAf3kAf0LBAAgHCAFIAUgECAVIAYgByAGIAggBiAJIAYgCiAGIAsgBiAM/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYBIA0gBiAOIAYgDyAGIBb95gH95AH95gH95AH95gH95AH95wH95gH95AH9CwQQIBogEf0LBAAgGiAX/QsEECAEIBlqIhogEv0LBAAgGiAY/QsEECAZQSBqIRkMAQsLC7AGAhR7BX8DQCACIB1LBEAgACAdaiIaIAFqIhsgAWoiHCABaiEeQYAQ/QkCCCIGIBv9AAQQ/eYBQYAQ/QkCACIU/eoBQYAQ/QkCBCIV/esBIhEgEf3mASEHIAYgHP0ABAD95gEgFP3qASAV/esBIgggCP3mASESIBr9AAQAIAYgBiAIQYAQ/QkCJCIWIBJBgBD9CQIgIgggEkGAEP0JAhwiCSASQYAQ/QkCGCIKIBJBgBD9CQIUIgsgEkGAEP0JAhAiDCASQYAQ/QkCDCIN/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYBQYAQ/QkCNCIOIBJBgBD9CQIwIg8gEkGAEP0JAiwiECASQYAQ/QkCKCIX/eYB/eQB/eYB/eQB/eYB/eQB/ecB/eYB/eQBIhIgHv0ABAD95gH95AEhEyAGIBz9AAQQ/eYBIBT96gEgFf3rASIYIBj95gEhGSAa/QAEECAGIAYgGCAWIBkgCCAZIAkgGSAKIBkgCyAZIAwgGSAN/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYBIA4gGSAPIBkgECAZIBf95gH95AH95gH95AH95gH95AH95wH95gH95AEiGCAe/QAEEP3mAf3kASEZIAYgG/0ABAD95gEgFP3qASAV/esBIhQgFP3mASEVIBsgBiAGIBQgFiAVIAggFSAJIBUgCiAVIAsgFSAMIBUgDf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mASAOIBUgDyAVIBAgFSAX/eYB/eQB/eYB/eQB/eYB/eQB/ecB/eYB/eQB/QsEACAbIAYgBiARIBYgByAIIAcgCSAHIAogByALIAcgDCAHIA395gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gEgDiAHIA8gByAQIAcgF/3mAf3kAf3mAf3kAf3mAf3kAf3nAf3mAf3kAf0LBBAgHCAS/QsEACAcIBj9CwQQIBogE/0LBAAgGiAZ/QsEECAdQSBqIR0MAQsLIAAgASACIAMgBCAFEAcLkAwCFHsGfwNAIAIgG0sEQP0MAAAAPwAAAD8AAAA/AAAAPyAAIBtqIiAgAWoiHCABaiIdIAFqIh79AAQA/QzNzEw+zcxMPs3MTD7NzEw+/eYB/eQB/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIQz9DAAAAD8AAAA/AAAAPwAAAD8gHv0ABBD9DM3MTD7NzEw+zcxMPs3MTD795gH95AH9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEhDSAd/QAEAEGAEP0JAgAiC/3qAUGAEP0JAgQiDv3rASIHIAf95gEhCP0MAAAAPwAAAD8AAAA/AAAAPyAg/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3kAf0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIPIAdBgBD9CQIkIhAgCEGAEP0JAiAiESAIQYAQ/QkCHCISIAhBgBD9CQIYIhMgCEGAEP0JAhQiFCAIQYAQ/QkCECIVIAhBgBD9CQIMIhb95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gFBgBD9CQI0IhcgCEGAEP0JAjAiGCAIQYAQ/QkCLCIHIAhBgBD9CQIoIhn95gH95AH95gH95AH95gH95AH95wEiCP3mAf0MAAAAPwAAAD8AAAA/AAAAPyAc/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3kAf0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIJIAMgG2oiH/0ABAD95gH95AEhCiAd/QAEECAL/eoBIA796wEiDiAO/eYBIRr9DAAAAD8AAAA/AAAAPwAAAD8gIP0ABBD9DM3MTD7NzEw+zcxMPs3MTD795gH95AH9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiCyAOIBAgGiARIBogEiAaIBMgGiAUIBogFSAaIBb95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gEgFyAaIBggGiAHIBogGf3mAf3kAf3mAf3kAf3mAf3kAf3nASIH/eYB/QwAAAA/AAAAPwAAAD8AAAA/IBz9AAQQ/QzNzEw+zcxMPs3MTD7NzEw+/eYB/eQB/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIg4gH/0ABBD95gH95AEhECAgIA/9CwQAICAgC/0LBBAgHCAJ/QsEACAcIA79CwQQIB0gCP0LBAAgHSAH/QsEECAeIAz9CwQAIB4gDf0LBBAgBCAbaiIcIAr9CwQAIBwgEP0LBBAgG0EgaiEbDAELCyAAIAFBA2xqIQNBACEAA0AgACACSQRAIAAgBGoiG/0ABABBgBD9CQIAIgf96gFBgBD9CQIEIgj96wEiCSAJ/eYBIQogACADaiIc/QAEACAJQYAQ/QkCJCIJIApBgBD9CQIgIgsgCkGAEP0JAhwiDCAKQYAQ/QkCGCINIApBgBD9CQIUIg4gCkGAEP0JAhAiDyAKQYAQ/QkCDCIQ/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYBQYAQ/QkCNCIRIApBgBD9CQIwIhIgCkGAEP0JAiwiEyAKQYAQ/QkCKCIK/eYB/eQB/eYB/eQB/eYB/eQB/ecBIhT95gEhFSAb/QAEECAH/eoBIAj96wEiByAH/eYBIQggHP0ABBAgByAJIAggCyAIIAwgCCANIAggDiAIIA8gCCAQ/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYBIBEgCCASIAggEyAIIAr95gH95AH95gH95AH95gH95AH95wEiB/3mASEIIAEgBGogAGoiGyAU/QsEACAbIAf9CwQQIAAgBWoiGyAV/QsEACAbIAj9CwQQIAAgBmoiGyAV/QsEACAbIAj9CwQQIABBIGohAAwBCwsLxw4CGnsGfwNAIAIgIUsEQEGAEP0JAggiECAAICFqIiUgAWoiJiABaiIiIAFqIiP9AAQA/eYBQYAQ/QkCACIR/eoBQYAQ/QkCBCIS/esBIhMgE/3mASEUIBAgI/0ABBD95gEgEf3qASAS/esBIhUgFf3mASEWICL9AAQAIBH96gEgEv3rASIOIA795gEhDyAQICX9AAQA/eYBIBH96gEgEv3rASIHIAf95gEhFyAQICb9AAQA/eYBIBH96gEgEv3rASIdIB395gEhHiAQIBAgB0GAEP0JAiQiGCAXQYAQ/QkCICIZIBdBgBD9CQIcIhogF0GAEP0JAhgiByAXQYAQ/QkCFCIIIBdBgBD9CQIQIgkgF0GAEP0JAgwiCv3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAUGAEP0JAjQiCyAXQYAQ/QkCMCIMIBdBgBD9CQIsIg0gF0GAEP0JAigiF/3mAf3kAf3mAf3kAf3mAf3kAf3nAf3mAf3kASIbIA4gGCAPIBkgDyAaIA8gByAPIAggDyAJIA8gCv3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mASALIA8gDCAPIA0gDyAX/eYB/eQB/eYB/eQB/eYB/eQB/ecBIhz95gEgECAQIB0gGCAeIBkgHiAaIB4gByAeIAggHiAJIB4gCv3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mASALIB4gDCAeIA0gHiAX/eYB/eQB/eYB/eQB/eYB/eQB/ecB/eYB/eQBIh0gAyAhaiIk/QAEAP3mAf3kASEeICL9AAQQIBH96gEgEv3rASIfIB/95gEhDiAQICX9AAQQ/eYBIBH96gEgEv3rASIgICD95gEhDyAQICb9AAQQ/eYBIBH96gEgEv3rASIRIBH95gEhEiAQIBAgICAYIA8gGSAPIBogDyAHIA8gCCAPIAkgDyAK/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYBIAsgDyAMIA8gDSAPIBf95gH95AH95gH95AH95gH95AH95wH95gH95AEiDyAfIBggDiAZIA4gGiAOIAcgDiAIIA4gCSAOIAr95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gEgCyAOIAwgDiANIA4gF/3mAf3kAf3mAf3kAf3mAf3kAf3nASIO/eYBIBAgECARIBggEiAZIBIgGiASIAcgEiAIIBIgCSASIAr95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gEgCyASIAwgEiANIBIgF/3mAf3kAf3mAf3kAf3mAf3kAf3nAf3mAf3kASIRICT9AAQQ/eYB/eQBIRIgJSAb/QsEACAlIA/9CwQQICYgHf0LBAAgJiAR/QsEECAiIBz9CwQAICIgDv0LBBAgIyAQIBAgEyAYIBQgGSAUIBogFCAHIBQgCCAUIAkgFCAK/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYB/eQB/eYBIAsgFCAMIBQgDSAUIBf95gH95AH95gH95AH95gH95AH95wH95gH95AH9CwQAICMgECAQIBUgGCAWIBkgFiAaIBYgByAWIAggFiAJIBYgCv3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mAf3kAf3mASALIBYgDCAWIA0gFiAX/eYB/eQB/eYB/eQB/eYB/eQB/ecB/eYB/eQB/QsEECAEICFqIiIgHv0LBAAgIiAS/QsEECAhQSBqISEMAQsLIAAgAUEDbGohA0EAIQADQCAAIAJJBEAgACAEaiIh/QAEAEGAEP0JAgAiB/3qAUGAEP0JAgQiCP3rASIJIAn95gEhCiAAIANqIiL9AAQAIAlBgBD9CQIkIgkgCkGAEP0JAiAiCyAKQYAQ/QkCHCIMIApBgBD9CQIYIg0gCkGAEP0JAhQiDiAKQYAQ/QkCECIPIApBgBD9CQIMIhD95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gFBgBD9CQI0IhEgCkGAEP0JAjAiEiAKQYAQ/QkCLCITIApBgBD9CQIoIgr95gH95AH95gH95AH95gH95AH95wEiFP3mASEVICH9AAQQIAf96gEgCP3rASIHIAf95gEhCCAi/QAEECAHIAkgCCALIAggDCAIIA0gCCAOIAggDyAIIBD95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gH95AH95gEgESAIIBIgCCATIAggCv3mAf3kAf3mAf3kAf3mAf3kAf3nASIH/eYBIQggASAEaiAAaiIhIBT9CwQAICEgB/0LBBAgACAFaiIhIBX9CwQAICEgCP0LBBAgACAGaiIhIBX9CwQAICEgCP0LBBAgAEEgaiEADAELCwvfBgIJfxB7A0AgAiAHSwRAIAYgB2oiC/0ABAAgBSAHaiIN/QAEACIcIAAgB2oiCCABaiIJIAFqIgogAWoiDP0ABAAiFP3mAf0MAACAPwAAgD8AAIA/AACAPyABIARqIAdqIg79AAQAIhUgFf3mAf3lAf3mAf3kASEQIAj9AAQQIREgCv0ABBAhEiAQIAMgB2oiD/0ABAD95gEgCf0ABAAiFv0MAAAAAAAAAAAAAAAAAAAAAP1EIBb9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhHSAL/QAEECAN/QAEECIeIAz9AAQQIhf95gH9DAAAgD8AAIA/AACAPwAAgD8gDv0ABBAiGCAY/eYB/eUB/eYB/eQBIhMgD/0ABBD95gEgCf0ABBAiGf0MAAAAAAAAAAAAAAAAAAAAAP1EIBn9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhHyAIIBAgCv0ABAAiGv3mASAI/QAEACIb/QwAAAAAAAAAAAAAAAAAAAAA/UQgG/0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mAf0LBAAgCCATIBL95gEgEf0MAAAAAAAAAAAAAAAAAAAAAP1EIBH9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gH9CwQQIAkgHf0LBAAgCSAf/QsEECAKIBAgG/3mAf0MAACAPwAAgD8AAIA/AACAPyAaIBr95gH95QH95gH9CwQAIAogEyAR/eYB/QwAAIA/AACAPwAAgD8AAIA/IBIgEv3mAf3lAf3mAf0LBBAgDCAcIBX95gEgFP0MAAAAAAAAAAAAAAAAAAAAAP1EIBT9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gH9CwQAIAwgHiAY/eYBIBf9DAAAAAAAAAAAAAAAAAAAAAD9RCAX/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYB/QsEECALIBAgFv3mAf0LBAAgCyATIBn95gH9CwQQIAdBIGohBwwBCwsLgQUCDH8BfCACIABBDGooAgAiDUECdWwhCCABQQRqKAIAIgYoAgBFIQsgAUHYAGooAgAiByABQRRqKAIABH9BAQUgAUEQaigCAAsiBWxBAnQhDiALBH8gBkGQAWooAgAgAiAGQZgBaigCAGxqIAMgBkGcAWooAgBsagUgBCABQShqKAIAagshCSAGQZQBaiABQSxqIAsbKAIAIQogAEEsaigCAARAQQAhAgNAIAtFIAIgBUhxBEAgCSACIApsaiAEIAFBIGooAgBqIAIgAUEkaigCAGxqIAcgDWz8CgAAIAJBAWohAgwBCwsgAEEMaigCACECIABBhAFqKAIAQQJ0IgMgBWwhBkEAIQQDQCAEIAJBBXVIBEBBCCAAQQhqKAIAIAggBEEDdGoiC2siASABQQhKGyEMIABBLGooAgAgBiALbGohDSAAQfQAaigCACAFIAtsQQJ0aiEORAAAAAAAAAAAIRFBACEBA0AgASAFSARAIBEgACAJIAEgCmxqIARBBXRqIA0gASADbGogBiAMIAcgAiAOIAFBAnRqIAVBAnQQJKAhESABQQFqIQEMAQsLIAsgAEE0aigCAGogETkDACAEQQFqIQQMAQsLDwtBACEEA0AgBCAFSARAIABBPGooAgAgBCAHbEECdGohCyAAQQhqKAIAIQwgCSAEIApsaiEPQQAhAQNAIAEgDUECdUgEQCAMIAEgCGoiAkohECALIAIgDmxqIQMgDyABQQJ0aiECQQAhBgNAIAYgB0gEQCACIBAEfSADKgIABUMAAAAACzgCACADQQRqIQMgAiANaiECIAZBAWohBgwBCwsgAUEBaiEBDAELCyAEQQFqIQQMAQsLC8ISAiB/AnsgAEEIaigCACEZIAMgAEEMaigCACIRQQJ1bCEYIAFBEGooAgAhGyABQQxqKAIAIRYgAkEIaigCACITIBFsIRcgAigCACIHQQRGIRwgESACQSBqKAIAbCAFIABBGGooAgBqIh0gAEEcaigCACIJaiEgIAdFIgdFIgsEQCAAQfgAaigCAEEARyELCyACQYABaigCACADIAJBiAFqKAIAbGogBCACQYwBaigCAGxqIgxqIRUgAkGwAWooAgAgAyACQbgBaigCAGxqIAQgAkG8AWooAgBsaiEKIAJBwAFqKAIAISEgAkHEAWooAgAhIiACQSRqKAIAIABBCGooAgBBB2pBCG1sISMgAkG0AmooAgBBAEciJQR/IAJBIGooAgAgAigCAEEFRmsFQQALISQgAkGQAWooAgAgAyACQZgBaigCAGxqIAQgAkGcAWooAgBsaiEaIAJBoAFqKAIAIAMgAkGoAWooAgBsaiAEIAJBrAFqKAIAbGohBCACQaACaigCAAR/IAJBrAJqKAIAIAMgAkGwAmooAgBsagVBAAsiHwRAA0AgCCARQQV1SARAIB8gCCATQQdqQXhxbGpBACATIBggCEEDdGogAkGgAmooAgAgAkGoAmooAgAgAEHMAGooAgAgAEHEAGooAgAgAEHIAGooAgAQBiAIQQFqIQgMAQsLCyAHRQRAIAJByAFqKAIAIgcEQCAHIBNBAnQgGCAZIBMgFSAREAUFIBVBACAX/AsACwsgHARAIAJBzAFqKAIAIgcEQCAHIBNBAnQgGCAZIBMgBCAREAUFIARBACAX/AsACwsgHSAJQQZsaiEeA0AgFCAbSARAIBtBAWsgFGsgFCACQShqKAIAGyEmICUEQCAUQQdxRQRAIAFBDGooAgAhECACQbQCaigCACEPQQggAUEQaigCACIOIBRrIgcgB0EIShshDUEAIQgDQCAIIA1IBEAgDkEBayAUayAIayAIIBRqIAJBKGooAgAbIQcgDyAIQQJ0aiESIAFBGGooAgBBAEgEfyAAQSBqKAIAIAcgEGxBAnRqBSAFIAFBGGooAgBqIAcgAUEcaigCAGxqCyIHIBBBAnRqIQkDQCAHIAlJBEAgEiAHKgIAOAIAIBJBIGohEiAHQQRqIQcMAQsLIBJDAACAPzgCACAIQQFqIQgMAQsLIAJBHGooAgBBBHQhDiACQQxqKAIAIQ0gAkG0AmooAgAgEEEBakEFdGohCUEAIQcDQCAHIAJBGGooAgBIBEAgAigCAEEFRyAHQQNIcgRAIAJB7ABqKAIAIAcgDWwiCEECdSAObGogDiAPIBBBAWogCSAIQQV0aiANQQJ1QQBBIBAACyAHQQFqIQcMAQsLCyACQQxqKAIAIg8gEWwiB0EfakFgcSAHIBFBBEYbIQ4gAkG0AmooAgAgAUEMaigCAEEBakEFdGogFEEIb0ECdGohDUEAIQkDQCAJIAJBGGooAgBIBEAgGiAJIA5saiEHAkAgAigCAEEFRyAJQQNIckUEQCAHQQAgD0ECdPwLAAwBCyANIAkgD2xBBXRqIRAgByEIA0AgCCAHIA9BAnRqSQRAIAggECoCADgCACAQQSBqIRAgCEEEaiEIDAELCwsgCUEBaiEJDAELCwUgAUEYaigCAEEASARAIABBIGooAgAgFiAmbEECdGogFiAbbEECdCAYIBkgFiAMIBEQBSAGBEAgDCAMIAYgJiABQcgAaigCAGxqIBZBB2pBeHEgFiABQTxqKgIAIBEQBAsFIAUgAUEYaigCAGogJiABQRxqKAIAbGohByAGBEAgDCAHIAYgJiABQcgAaigCAGxqIBZBB2pBeHEgFiABQTxqKgIAIBEQBAUgDCAHIBEgFmz8CgAACwsLIAsEQCAdIBUgF/wKAAAgHARAICAgBCAX/AoAAAsLIB8EQCAVIBUgHyATQQdqQXhxIBMgAkGkAmoqAgAgERAECyAhBEAgISACQSRqKAIAIAMgAEEMaigCAGwiB0EFdWwgFGpBB3RqIAdBH3FBAnRqIQkgI0EHdCEOIAwiByARIAJBHGooAgBsaiENA0AgByANSQRAIAkhCANAIAggCUFAa0kEQCAIIAf9AAQA/QsEACARQSBGBEAgCEFAayAHQRBq/QAEAP0LBAALIAcgEWohByAIQRBqIQgMAQsLIAkgDmohCQwBCwsLIAQgAkGkAWooAgBqIQggAkHoAWooAgAgBSABQSBqKAIAaiAmIAFBJGooAgBsamohDyACQQRqKAIABEAgAiAMIBogFSAEIAggCiAPIBEgJBAaBSACIAwgGiAVIAQgCCAKIA8gESAkEBsLICIEQCAiIAJBJGooAgAgAyAAQQxqKAIAbCIEQQV1bCAUakEHdGogBEEfcUECdGohCSAjQQd0IQ4gCiIHIBEgAkEMaigCAGxqIQ0DQCAHIA1JBEAgCSEEA0AgBCAJQUBrSQRAIAQgB/0ABAD9CwQAIBFBIEYEQCAEQUBrIAdBEGr9AAQA/QsEAAsgByARaiEHIARBEGohBAwBCwsgCSAOaiEJDAELCwsgCwRAIAAgAyAmIBsgHhASQQAhBwNAIAcgEUkEQCAHIB5qIgT9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UIhKCAE/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1CIScgByEEA0AgBCAXSQRAIAQgFWoiDSAN/QAEACAEIB1qIgn9AAQAICj9Uv0LBAAgDSAN/QAEECAJ/QAEECAn/VL9CwQQIAQgEWohBAwBCwsgB0EgaiEHDAELCyAcBEBBACEHA0AgByARSQRAIAcgHmoiBP0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9QiEoIAT9AAQQ/QwAAAAAAAAAAAAAAAAAAAAA/UIhJyAHIQQDQCAEIBdJBEAgBCAIaiINIA39AAQAIAQgIGoiCf0ABAAgKP1S/QsEACANIA39AAQQIAn9AAQQICf9Uv0LBBAgBCARaiEEDAELCyAHQSBqIQcMAQsLCyAPIBUgF/wKAAALIBogAkGUAWooAgBqIRogCCEEIBRBAWohFAwBCwsgAkHQAWooAgAiAARAIBUgEyAAIBNBAnQgGCAZIBEQAQsgAkHUAWooAgAiAARAIAQgEyAAIBNBAnQgGCAZIBEQAQsL6AMBCn8gACgCACENIABBDGooAgAhCANAIAYgDUgEQEEAIQcgAEEEaigCACAGQQJ0aigCACIMQThqKAIABEAgDEHEAGooAgAgASAMQcwAaigCAGxqIQcgDEHIAGooAgAEfyAMQRBqKAIABUEBCyELIAxBDGooAgAhCSAAQQxqKAIAQQV1IQpBACEEA0AgBCALSARAQQAhBQNAIAUgCkgEQCAHIAQgDEHIAGooAgBsaiAFIAlBB2pBeHFsaiAEIAkgASAKbCAFakEDdCAMQThqKAIAIAxBQGsoAgAgAEHMAGooAgAgAEHEAGooAgAgAEHIAGooAgAQBiAFQQFqIQUMAQsLIARBAWohBAwBCwsLQQAhBANAIAQgDCgCAEgEQCAAIAwgDCAEQQFqIgRBAnRqKAIAIAEgAiADIAcQKwwBCwsgBkEBaiEGDAELCyAAQQRqKAIAIA1BAWtBAnRqKAIAIQIgAEEkaigCACIFBEAgAkHYAGooAgAiBiACQRRqKAIABH9BAQUgAkEQaigCAAsiB2xBAnQhCUEAIQQDQCAEIAdIBEAgAyACQSBqKAIAaiAEIAJBJGooAgBsaiAGIAUgBCAGbEECdGogCSABIAhBAnVsIABBCGooAgAgCBABIARBAWohBAwBCwsLC+gNAh1/BHsgAEEIaigCACEdIAMgAEEMaigCACIiQQJ1bCEcIAFBEGooAgAhGyACQQhqKAIAIiAgImwhHyACKAIAIgxFIRkgBSAAQRhqKAIAaiIhIABBHGooAgAiB2oiHiAHaiIYIAdqIhcgB2oiFiAHaiIKIAdqIREgDEEFRiIJRQRAIAxBBkYhCQsgAkEkaigCACAAQQhqKAIAQQdqQQhtbCEUIAJBoAJqKAIABH8gAkGsAmooAgAgAyACQbACaigCAGxqBUEACyEVICBBAnQhGiACQZABaigCACADIAJBmAFqKAIAbGogBCACQZwBaigCAGxqIRMgAkGgAWooAgAgAyACQagBaigCAGxqIAQgAkGsAWooAgBsaiESIBlFBEAgAkHYAWooAgAiCwRAA0AgDSAiQQJ1SARAIA0gHGoiBCAdSCEIIAsgBCAabGohByAhIA1BAnRqIQRBACEjA0AgICAjSgRAIAQgCAR9IAcqAgAFQwAAAAALOAIAIAdBBGohByAEICJqIQQgI0EBaiEjDAELCyANQQFqIQ0MAQsLBSAhQQAgH/wLAAsLIAxBBEYiDwRAIAJB3AFqKAIAIgsEQEEAIQ0DQCANICJBAnVIBEAgDSAcaiIEIB1IIQggCyAEIBpsaiEHIB4gDUECdGohBEEAISMDQCAgICNKBEAgBCAIBH0gByoCAAVDAAAAAAs4AgAgB0EEaiEHIAQgImohBCAjQQFqISMMAQsLIA1BAWohDQwBCwsFIB5BACAf/AsACwsgGUUiCARAIABB+ABqKAIAQQBHIQgLIBtBAWshIwNAICNBAE4EQCAbQQFrICNrICMgAkEoaigCABshDiAZBH9BAAUgAUEUaigCAEUgIyAbQQFrRnILBEAgAkHoAWooAgAgBSABQShqKAIAaiABQSxqKAIAQQAgDiABQRRqKAIAG2xqaiEMQQAhBANAIAQgH0kEQCAEICFqIgv9AAQQIAQgDGoiB/0ABBD95AEhJCALIAv9AAQAIAf9AAQA/eQB/QsEACALICT9CwQQIARBIGohBAwBCwsLIAgEQCAAIAMgDiAbIBEQEkEAIQQDQCAEICJJBEAgBCARaiIH/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1CIScgB/0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9QiEmIAQhBwNAIAcgH0kEQCAHICFqIgz9AAQAISUgDP0ABBAhJCAHIBdqIgsgJSAn/U/9CwQAIAsgJCAm/U/9CwQQIAwgJSAn/U79CwQAIAwgJCAm/U79CwQQIAcgImohBwwBCwsgBEEgaiEEDAELCyAPBEBBACEEA0AgBCAiSQRAIAQgEWoiB/0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9QiEnIAf9AAQQ/QwAAAAAAAAAAAAAAAAAAAAA/UIhJiAEIQcDQCAHIB9JBEAgByAeaiIM/QAEACElIAz9AAQQISQgByAWaiILICUgJ/1P/QsEACALICQgJv1P/QsEECAMICUgJ/1O/QsEACAMICQgJv1O/QsEECAHICJqIQcMAQsLIARBIGohBAwBCwsLCyASICMgAkGkAWooAgBsaiENIAFB1ABqKAIABH8gBSABQTBqKAIAaiAOIAFBNGooAgBsagVBAAshECAJBEAgAkHAAWooAgAgAkEkaigCACADIABBDGooAgBsIgRBBXVsICNqQQd0aiAEQR9xQQJ0aiEOIAohBCACQSBqKAIAIgwhBwNAIAcgDCAgakgEQCAEIA4gB0ECdSAUbEEHdGogB0EDcUEEdGoiC/0ABAD9CwQAICJBIEYEQCAEQRBqIAtBQGv9AAQA/QsEAAsgBCAiaiEEIAdBAWohBwwBCwsLIBMgIyACQZQBaigCAGxqIQcgDSACQaQBaigCAGohBCACQQRqKAIABEAgAiAKIAcgDSAEICEgHiAYIBAgBiAiEBwFIAIgCiAHIA0gBCAhIB4gGCAQIAYgIhAdCyAVBEAgISAhIBUgIEEHakF4cSAgIAJBpAJqKgIAICIQBAsgCARAQQAhBANAIAQgH0kEQCAEICFqIgv9AAQQIAQgF2oiB/0ABBD95AEhJCALIAv9AAQAIAf9AAQA/eQB/QsEACALICT9CwQQIARBIGohBAwBCwsgDwRAQQAhBANAIAQgH0kEQCAEIB5qIgv9AAQQIAQgFmoiB/0ABBD95AEhJCALIAv9AAQAIAf9AAQA/eQB/QsEACALICT9CwQQIARBIGohBAwBCwsLCyAjQQFrISMMAQsLIAJB4AFqKAIAIgAEQCAhICAgACAaIBwgHSAiEAELIAJB5AFqKAIAIgAEQCAeICAgACAaIBwgHSAiEAELCwtxAgBBgBALOET2/0BE9v/AAAAAP8Aln6V+M2Eq/ze9rkEAXDNKQ3k37Q0nOtxZoDvY06A11pX4OAWqFDvdWaA7AEG4EAssO6q4PwCAMb+DgF45Z2lQOc5DtzoIiQg8wakqPaqqKj4AAAA/9qiuwnG9sEI=";
var relaxedSimdThreads = "AGFzbQEAAAAB0gEXYAd/f39/f39/AGAFf39/f38AYAZ/f39/f38AYAR/f39/AGADf39/AGACf38AYAp/f39/f39/f39/AGALf39/f39/f39/f38AYAh/f39/f39/fwBgAXwBfGAHf39/f399fwBgCX9/f39/f39/fwBgBn9/f39/fQBgDH9/f39/f39/f39/fwBgAX8AYAd/f397f31/AXxgAAF/YAF/AXxgAn9/AX9gC39/f39/fX9/f39/AGAFf39/f30AYAZ/f39/fX8BfGAJf39/f39/f39/AXwCEgEDZW52Bm1lbW9yeQIDAYCABAMvLggAAAkKAAsCDA0OAw8EAgIDAwEQBREEBRIEBgYHBwABARMUFRYBAgAAAAEAAwAHogEOCWJsb2NrUm93cwATC2Ryb3BvdXRCaXRzAAYJbWFza0FnYWluACIKbWFza1ZhbHVlcwAhBHBhY2sAIAdwcm9kdWN0AAAIcnVuQ2h1bmsACwtzcXVhcmVkTm9ybQAVCXRyYW5zcG9zZQANBnVucGFjawAfCnN0YXJ0UGhhc2UAGQp0YWtlQ2h1bmtzAAoLd2FpdEZvckRvbmUAGAR3b3JrABcMAQIKkvQBLvoDAgt7An8gASEHIAIgA0EFdGohFANAIAUgE0oEQCAGBHsgBP0ABAAhCCAE/QAEICEJIAT9AAQwIQogBP0ABEAhCyAE/QAEUCEMIAT9AARgIQ0gBP0ABHAhDiAE/QAEEAX9DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQz9DAAAAAAAAAAAAAAAAAAAAAAhC/0MAAAAAAAAAAAAAAAAAAAAACEK/QwAAAAAAAAAAAAAAAAAAAAAIQn9DAAAAAAAAAAAAAAAAAAAAAAhCP0MAAAAAAAAAAAAAAAAAAAAAAshDyAAIQEgAiEDA0AgAyAUSQRAIAH9CQIAIhEgA/0ABAAiECAI/YUCIQggESAD/QAEECIRIA/9hQIhDyAB/QkCBCISIBAgCf2FAiEJIBIgESAK/YUCIQogAf0JAggiEiAQIAv9hQIhCyASIBEgDP2FAiEMIAH9CQIMIhIgECAN/YUCIQ0gEiARIA79hQIhDiABQRBqIQEgA0EgaiEDDAELCyAEIAj9CwQAIAQgD/0LBBAgBCAJ/QsEICAEIAr9CwQwIAQgC/0LBEAgBCAM/QsEUCAEIA39CwRgIAQgDv0LBHAgBEGAAWohBCAAIAdqIQAgE0EBaiETDAELCwuOAQEEfyAGQQRGBEAgAiADIARsaiAAIAFBAnT8CgAADwsgBkECdSIHIAUgBGsiBSAFIAdKGyEJA0AgCCAJSARAIAAgCEECdGohByACIAQgCGogA2xqIgUgAUECdGohCgNAIAUgCkkEQCAFIAcqAgA4AgAgBiAHaiEHIAVBBGohBQwBCwsgCEEBaiEIDAELCwvHBQIGfwl7IAIgA0ECdGohCgNAIAlBCGogBUwEQCAGBHsgBP0ABAAF/QwAAAAAAAAAAAAAAAAAAAAACyENIAYEeyAE/QAEEAX9DAAAAAAAAAAAAAAAAAAAAAALIQ4gBgR7IAT9AAQgBf0MAAAAAAAAAAAAAAAAAAAAAAshDyAGBHsgBP0ABDAF/QwAAAAAAAAAAAAAAAAAAAAACyEQIAYEeyAE/QAEQAX9DAAAAAAAAAAAAAAAAAAAAAALIREgBgR7IAT9AARQBf0MAAAAAAAAAAAAAAAAAAAAAAshEiAGBHsgBP0ABGAF/QwAAAAAAAAAAAAAAAAAAAAACyETIAYEeyAE/QAEcAX9DAAAAAAAAAAAAAAAAAAAAAALIRQgACIDIAFBAnRqIQggAUEBdCILIAFqIQwgAiEHA0AgByAKSQRAIAf9CQIAIhUgA/0ABAAgDf2FAiENIBUgASADav0ABAAgDv2FAiEOIBUgAyALav0ABAAgD/2FAiEPIBUgAyAMav0ABAAgEP2FAiEQIBUgCP0ABAAgEf2FAiERIBUgASAIav0ABAAgEv2FAiESIBUgCCALav0ABAAgE/2FAiETIBUgCCAMav0ABAAgFP2FAiEUIANBEGohAyAIQRBqIQggB0EEaiEHDAELCyAEIA39CwQAIAQgDv0LBBAgBCAP/QsEICAEIBD9CwQwIAQgEf0LBEAgBCAS/QsEUCAEIBP9CwRgIAQgFP0LBHAgBEGAAWohBCAAIAFBA3RqIQAgCUEIaiEJDAELCwNAIAUgCUoEQCAGBHsgBP0ABAAF/QwAAAAAAAAAAAAAAAAAAAAACyENIAAhByACIQMDQCADIApJBEAgA/0JAgAgB/0ABAAgDf2FAiENIAdBEGohByADQQRqIQMMAQsLIAQgDf0LBAAgBEEQaiEEIAAgAWohACAJQQFqIQkMAQsLC90BAwJ/AnwBfiAARP///////+9/ZSAARAAAAAAAAAAAZHFFBEBEAAAAAAAA+H8PCyAAvSIFQjSIp0H/B2shAiAFQv////////8Hg0KAgICAgICA+D+EvyIARM07f2aeoPY/ZARAIAJBAWohAiAARAAAAAAAAOA/oiEACyAARAAAAAAAAPC/oCAARAAAAAAAAPA/oKMiACAAoiEEQRMhAQNAIAFBAEoEQCADIASiRAAAAAAAAPA/IAG3o6AhAyABQQJrIQEMAQsLIAK3RO85+v5CLuY/oiAAIACgIAOioAvZAQIEfwN7IAX9EyELA0AgBiAISwRAQQAhBwNAIAQgB0oEQCACIAdqLQAA/REiDP0MEAAAACAAAABAAAAAgAAAAP1O/QwAAAAAAAAAAAAAAAAAAAAA/TggCyAGIAdsIAhqIgogAWoiCf0ABBD95gH9TiENIAAgCmoiCiAM/QwBAAAAAgAAAAQAAAAIAAAA/U79DAAAAAAAAAAAAAAAAAAAAAD9OCALIAn9AAQA/eYB/U79CwQAIAogDf0LBBAgB0EBaiEHDAELCyACIANqIQIgCEEgaiEIDAELCwuKAQEEfyAGQQRGBEAgBSAAIAEgAmxqIARBAnT8CgAADwsDQCAIIAZBAnVIBEAgBSAIQQJ0aiEJIAAgAiAIaiIHIANBAWsiCiAHIApIGyABbGoiByAEQQJ0aiEKA0AgByAKSQRAIAkgByoCADgCACAHQQRqIQcgBiAJaiEJDAELCyAIQQFqIQgMAQsLC7oJAg17A38gAkEHakEDdSEYIAT9ESENA0AgFiAYSARAIAEgGGwgFmr9ESIOIRAgA/0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIhL9DAQAAAAEAAAABAAAAAQAAAD9rgEhEyAF/REiESEPIAb9ESIJIQogByECIAghBEEAIRcDQCAXQQpIBEAgEP0MUx9R0lMfUdJTH1HSUx9R0v3eASAQ/QxTH1HSUx9R0lMfUdJTH1HS/d8B/Q0EBQYHDA0ODxQVFhccHR4fIA79DFMfUdJTH1HSUx9R0lMfUdL93gEgDv0MUx9R0lMfUdJTH1HSUx9R0v3fAf0NBAUGBwwNDg8UFRYXHB0eHyEVIBD9DFMfUdJTH1HSUx9R0lMfUdL9tQEhCyAO/QxTH1HSUx9R0lMfUdJTH1HS/bUBIQwgEf0MV42ezVeNns1XjZ7NV42ezf3eASAR/QxXjZ7NV42ezVeNns1XjZ7N/d8B/Q0EBQYHDA0ODxQVFhccHR4fIBL9USAC/REiDv1RIRAgD/0MV42ezVeNns1XjZ7NV42ezf3eASAP/QxXjZ7NV42ezVeNns1XjZ7N/d8B/Q0EBQYHDA0ODxQVFhccHR4fIBP9USAO/VEhDiAR/QxXjZ7NV42ezVeNns1XjZ7N/bUBIRIgD/0MV42ezVeNns1XjZ7NV42ezf21ASETIAn9USAE/REiCf1RIREgFSAK/VEgCf1RIQ8gCyEJIAwhCiACQceMoo4GayECIARB+6LhpARrIQQgF0EBaiEXDAELCyAAIBZBA3RqIgIgEEEA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBIBJBAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEIdHIgEUEA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRB0ciAJQQD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBGHRyIA5BAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kASATQQD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBCHRyIA9BAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEQdHIgCkEA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRh0ckEEdHI2AgAgAiAQQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAEgEkEQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQQh0ciARQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBEHRyIAlBEP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEYdHIgDkEQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBIBNBEP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEIdHIgD0EQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRB0ciAKQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBGHRyQQR0cjYCBCAWQQFqIRYMAQsLC7gDAg97BH8DQCACIBVLBEAgACAVaiIYIAFqIRYgGP0ABABBgBD9CQIAIhD96gFBgBD9CQIEIhH96wEiBiAG/eYBIQsgFv0ABAAgAyAVaiIX/QAEACAGIAsgCyALIAsgCyALQYAQ/QkCDCISQYAQ/QkCECIT/YUCQYAQ/QkCFCIG/YUCQYAQ/QkCGCIH/YUCQYAQ/QkCHCII/YUCQYAQ/QkCICIJ/YUCQYAQ/QkCJCIK/YUC/eYBIAsgCyALQYAQ/QkCKCIUQYAQ/QkCLCIL/YUCQYAQ/QkCMCIM/YUCQYAQ/QkCNCIN/YUC/ecBIg795QEgDv2FAiEPIBj9AAQQIBD96gEgEf3rASIQIBD95gEhESAW/QAEECAX/QAEECAQIBEgESARIBEgESARIBIgE/2FAiAG/YUCIAf9hQIgCP2FAiAJ/YUCIAr9hQL95gEgESARIBEgFCAL/YUCIAz9hQIgDf2FAv3nASIG/eUBIAb9hQIhByAYIA79CwQAIBggBv0LBBAgBCAVaiIWIA/9CwQAIBYgB/0LBBAgBSAVaiIWIA/9CwQAIBYgB/0LBBAgFUEgaiEVDAELCwuvBAMEfwt7AX0gAUHsAGooAgAhByABIAJBAnRBPmpBAnRqKgIAIhVDAAAAAF4EQCABQbwCaigCACEIIBX9EyEKIAMhBgNAIAQgBksEQCAGIAdqIgn9AAQAIQsgCSAKIAYgCGr9AAQAIAv95QEgC/2FAv0LBAAgBkEQaiEGDAELCwsgAUH0AGooAgAhBiABQfgAaigCACEIIAFB/ABqKAIAIQkgBf0TIREgASACQQJ0IgJBO2pBAnRqKgIAjP0TIRJDAACAPyABIAJBPWpBAnRqKgIAk/0TIQsgAEHgAGoqAgD9EyEMIABB3ABqKAIARQRAIABB/ABqKgIA/RMhCiAAQeQAaioCAP0TIQ0gAEGAAWoqAgD9EyEOIABB6ABqKgIA/RMhDyABIAJBPGpBAnRqKgIA/RMhEANAIAMgBEkEQCAMIAMgCGoiAP0ABAAgCiARIAMgBmr9AAQA/eYBIhP95gH9hQIhFCANIAMgCWoiAf0ABAAgDiAT/eYBIBP95gH9hQIhEyAAIBT9CwQAIAEgE/0LBAAgAyAHaiIAIAsgAP0ABAAgEiAU/eYBIBAgE/3jASAP/YUC/ecB/YUC/QsEACADQRBqIQMMAQsLDwsDQCADIARJBEAgESADIAZq/QAEAP3mASEKIAgEQCAMIAMgCGoiAP0ABAAgCv2FAiEKIAAgCv0LBAALIAMgB2oiACASIAogCyAA/QAEAP3mAf2FAv0LBAAgA0EQaiEDDAELCwutAQEHfyAAQRxqKAIAQQR0IQ8gCUEGdCEQA0AgAyAESARAIAEgAyACa0ECdSAKbCAIakEHdGohESAHIQwgAEH0AGooAgAgBSAPbGogA0EEdGohDiAFIQ0DQCAGIA1KBEAgDiARIAwgCSAIQQBKIhIgCxAPIA5BCGogESAMIBBqIAkgEiALEA8gDCAQQQF0aiEMIA4gD2ohDiANQQFqIQ0MAQsLIANBBGohAwwBCwsLegIBfgJ/A0BBgAj+EQMAIgFC//8/g6ciAiABQhSIQv//P4OnTgRADwtBgAggASABQgF8/kkDACABUg0AIABBAnRBgAxqIgMgAkEBav4XAgBBhAv+EAIAQYAL/hACACACIAAQCyADQQD+FwIAQYAJQQH+HgIAGgwACwALzQMBCH8gAEEBRgRAIAFBEGooAgAgAyABQRRqKAIAbGohBCABQShqKAIAIgBBAkcEQCABIAIgAyAEECwLIAAEQCABIgVBDGooAgAhCCABIAFBBGooAgAgASgCAEEBayIHQQJ0aigCACACIAMgBBAqA0AgB0EATgRAIAVBBGooAgAgB0ECdGooAgAiBkHQAGooAgAEQEEAIQEDQCABIAYoAgBIBEAgBSAGIAYgAUEBaiIAQQJ0aigCACACIAMgBCABQQBKEC0gACEBDAELCyAGQdQAaigCAARAIAZBEGooAgAhCSAGQQxqKAIAIQsgBwR/QQAFIAVBQGsoAgALIQpBACEBA0AgASAJSARAIAQgBkEwaigCAGogASAGQTRqKAIAbGohACAGQThqKAIABEAgACAAIAZBxABqKAIAIAIgBkHMAGooAgBsaiABIAZByABqKAIAbGogC0EHakF4cSALIAZBPGoqAgAgCBAECyAKBEAgACALIAogASALbEECdGogCSALbEECdCACIAhBAnVsIAVBCGooAgAgCBABCyABQQFqIQEMAQsLCyAHQQFrIQcMAgsLCwsFIABBAkYEQCABIAIgAxAWBSABIAIQFAsLC+YIBAp7BHwMfQJ/IAAgBCAGbGohISAD/QwAAAAAAAAAAAAAAAAAAAAA/UIhDCAA/QAEACEHIAAgBmohBANAIAQgIUkEQCAHIAT9AAQA/ekBIQcgBCAGaiEEDAELC/0MAAAAAAAAAAAAAAAAAAAAACAD/R8AQwAAAABbBH1DAAAAAAUgACAGIAEqAgD8AGxqKgIAC/0gACAD/R8BQwAAAABbBH1DAAAAAAUgACABIAJqKgIA/AAgBmxBBGpqKgIAC/0gASAD/R8CQwAAAABbBH1DAAAAAAUgACABIAJBAXRqKgIA/AAgBmxBCGpqKgIAC/0gAiAD/R8DQwAAAABbBH1DAAAAAAUgACABIAJBA2xqKgIA/AAgBmxBDGpqKgIAC/0gAyELIAAhBANAIAQgIUkEQCAhIAQgBkEFdGoiIiAhICJJGyEi/QwAAAAAAAAAAAAAAAAAAAAAIQgDQCAEICJJBEAgBEG4EP0JAgwgBP0ABAAgB/3lASINQbgQ/QkCKP3qAUG4EP0JAiQiDv3rASIPQbgQ/QkCAP3mAf1qIhBBuBD9CQIIIBBBuBD9CQIEIA/9hQL9hQIiD0G4EP0JAhD9hQIgD0G4EP0JAhT9hQIgD0G4EP0JAhj9hQIgD0G4EP0JAhz9hQIgD0G4EP0JAiD9hQIgDyAP/eYBIA/9DAAAgD8AAIA/AACAPwAAgD/95AH9hQIgEP34Af0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIA0gDv1D/U8iDf0LBAAgCCAN/eQBIQggBCAGaiEEDAELCyAJIAj9X/3wASEJIAogCCAI/Q0ICQoLDA0ODwABAgMEBQYH/V/98AEhCgwBCwsgCf0hACETIAf9HwAhGCAL/R8AIRkgCf0hASEUIAf9HwEhGiAL/R8BIRsgCv0hACERIAf9HwIhHCAL/R8CIR0gCv0hASESIAf9HwMhHiAL/R8DIR8gA/0fASEVIAP9HwIhFiAD/R8DIRcgA/0fACIgQwAAAABbBHxEAAAAAAAAAAAFICC7IBi7IBm7oSATEAOgogtEAAAAAAAAAACgIBVDAAAAAFsEfEQAAAAAAAAAAAUgFbsgGrsgG7uhIBQQA6CiC6AgFkMAAAAAWwR8RAAAAAAAAAAABSAWuyAcuyAdu6EgERADoKILoCAXQwAAAABbBHxEAAAAAAAAAAAFIBe7IB67IB+7oSASEAOgogugIAMgBf0T/eYBIgMgCf0hALb9EyAJ/SEBtv0gASAK/SEAtv0gAiAK/SEBtv0gA/3nASEHIAAhBANAIAQgIUkEQCAEIAT9AAQAIAf95gEgDP1O/QsEACAEIAZqIQQMAQsLQQAhBANAIARBBEgEQCAEBH0gBEEBRgR9IAP9HwEFIAP9HwIgA/0fAyAEQQJGGwsFIAP9HwALIgVDAAAAAFwEQCAAIAEgAiAEbGoqAgD8ACAGbCAEQQJ0amoiISAhKgIAIAWTOAIACyAEQQFqIQQMAQsLC5sFAgl/BnsgAEEcaigCACEHIABBDGooAgAiAyAAQRhqKAIAbEEEdCEFIANBAnVBACAAKAIAGyEIIABBFGooAgBBAnUhCSAAQSBqKAIAIQoDQCABIAJIBEAgAEHsAGooAgAgASAHbEEEdGohBiAAQfAAaigCACABQQZ0aiEDQQAhBANAIAQgCEgEQCADIAYgCiAEQQJ0akEEdGoiC/0ABAAiDCAL/QAEECIN/Q0AAQIDEBESEwQFBgcUFRYXIg4gC/0ABCAiDyAL/QAEMCIQ/Q0AAQIDEBESEwQFBgcUFRYXIhH9DQABAgMEBQYHEBESExQVFhf9CwQAIAMgDiAR/Q0ICQoLDA0ODxgZGhscHR4f/QsEECADIAwgDf0NCAkKCxgZGhsMDQ4PHB0eHyIMIA8gEP0NCAkKCxgZGhsMDQ4PHB0eHyIN/Q0AAQIDBAUGBxAREhMUFRYX/QsEICADIAwgDf0NCAkKCwwNDg8YGRobHB0eH/0LBDAgBEEBaiEEIAMgBWohAwwBCwtBACEEA0AgBCAJSARAIAMgBiAEQQZ0aiIL/QAEACIMIAv9AAQQIg39DQABAgMQERITBAUGBxQVFhciDiAL/QAEICIPIAv9AAQwIhD9DQABAgMQERITBAUGBxQVFhciEf0NAAECAwQFBgcQERITFBUWF/0LBAAgAyAOIBH9DQgJCgsMDQ4PGBkaGxwdHh/9CwQQIAMgDCAN/Q0ICQoLGBkaGwwNDg8cHR4fIgwgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIg39DQABAgMEBQYHEBESExQVFhf9CwQgIAMgDCAN/Q0ICQoLDA0ODxgZGhscHR4f/QsEMCAEQQFqIQQgAyAFaiEDDAELCyABQQFqIQEMAQsLC4wEARB/IABBDGooAgAhDiAAQRBqKAIAIQ8gAEEcaigCACEQIABBIGooAgAhCSAAQQhqKAIAIgpBAyAAQRhqKAIAIgsgC0EERgR/IABBLGooAgBBAkYFQQALGyIRbCEMA0AgCCALSARAIAogACAIQQNsIgZBC2pBAnRqKAIAbCENIAAgBkENakECdGooAgAhEiAAIAZBDGpBAnRqKAIAIQYDQCAGIBJIBEAgBiAPSAR/IAIgBiAMbEECdGoFIANBACAGIAlOGwR/IAMgBiAJayAMbEECdGoFIAYgD0YEfyAEBSAGIAlBAWtGIAsgEUdxBH8gBCAMQQJ0akEAIAQbBUEACwsLCyETQQAhBwNAIAdBBGogCkwEQCABIAggDmwgB2pBAnUgEGwgBmpBBHRqIRQgEyAHIA1qQQJ0aiEVIAUEQCATBEAgFSAU/QAEAP0LBAALBSAUIBMEeyAV/QAEAAX9DAAAAAAAAAAAAAAAAAAAAAAL/QsEAAsgB0EEaiEHDAELCwNAIAcgCkgEQCABIAggDmwgB2oiFEECdSAQbCAGakEEdGogFEEDcUECdGohFCAFBEAgEwRAIBMgByANakECdGogFCoCADgCAAsFIBQgEwR9IBMgByANakECdGoqAgAFQwAAAAALOAIACyAHQQFqIQcMAQsLIAZBAWohBgwBCwsgCEEBaiEIDAELCwvbAwILewF/IAIgA0EGdGohAwNAIAIgA0kEQCAC/QAEACIPIAH9AAQAIhAgBv2FAiEGIAL9AAQQIg4gECAH/YUCIQcgDyAB/QAEECIQIAj9hQIhCCAOIBAgCf2FAiEJIA8gAf0ABCAiECAK/YUCIQogDiAQIAv9hQIhCyAPIAH9AAQwIg8gDP2FAiEMIA4gDyAN/YUCIQ0gAkEgaiECIAFBQGshAQwBCwsgBSAG/QsEACAFIAf9CwQQIAUgCP0LBCAgBSAJ/QsEMCAFIAr9CwRAIAUgC/0LBFAgBSAM/QsEYCAFIA39CwRwA0AgEUECSARAIAX9AAQAIgYgBf0ABBAiB/0NAAECAxAREhMEBQYHFBUWFyAGIAf9DQgJCgsYGRobDA0ODxwdHh/95AEiBiAF/QAEICIHIAX9AAQwIgj9DQABAgMQERITBAUGBxQVFhcgByAI/Q0ICQoLGBkaGwwNDg8cHR4f/eQBIgf9DQABAgMEBQYHEBESExQVFhcgBiAH/Q0ICQoLDA0ODxgZGhscHR4f/eQBIQYgBARAIAYgACAA/V0DAP1XAxAB/eQBIQYLIAAgBv1bAwAAIAAgBv1bAxABIABBIGohACAFQUBrIQUgEUEBaiERDAELCwudAwIPewJ/A0AgASATSwRAQYAQ/QkCCCIOIAAgE2oiFP0ABBD95gFBgBD9CQIAIg/96gFBgBD9CQIEIhD96wEiBCAE/eYBIQogDiAEIAogCiAKIAogCiAKQYAQ/QkCDCIRQYAQ/QkCECIE/YUCQYAQ/QkCFCIF/YUCQYAQ/QkCGCIG/YUCQYAQ/QkCHCIH/YUCQYAQ/QkCICII/YUCQYAQ/QkCJCIJ/YUC/eYBIAogCiAKQYAQ/QkCKCISQYAQ/QkCLCIK/YUCQYAQ/QkCMCIL/YUCQYAQ/QkCNCIM/YUC/ecBIA79hQIhDSAOIBT9AAQA/eYBIA/96gEgEP3rASIPIA/95gEhECAUIA4gDyAQIBAgECAQIBAgECARIAT9hQIgBf2FAiAG/YUCIAf9hQIgCP2FAiAJ/YUC/eYBIBAgECAQIBIgCv2FAiAL/YUCIAz9hQL95wEgDv2FAiIE/QsEACAUIA39CwQQIAIgE2oiFCAE/QsEACAUIA39CwQQIAMgE2oiFCAE/QsEACAUIA39CwQQIBNBIGohEwwBCwsL/gICDnsCfwNAIAEgEksEQCAAIBJqIhP9AAQQQYAQ/QkCACIO/eoBQYAQ/QkCBCIP/esBIgQgBP3mASEKIAQgCiAKIAogCiAKIApBgBD9CQIMIhBBgBD9CQIQIgT9hQJBgBD9CQIUIgX9hQJBgBD9CQIYIgb9hQJBgBD9CQIcIgf9hQJBgBD9CQIgIgj9hQJBgBD9CQIkIgn9hQL95gEgCiAKIApBgBD9CQIoIhFBgBD9CQIsIgr9hQJBgBD9CQIwIgv9hQJBgBD9CQI0Igz9hQL95wEhDSAT/QAEACAO/eoBIA/96wEiDiAO/eYBIQ8gEyAOIA8gDyAPIA8gDyAPIBAgBP2FAiAF/YUCIAb9hQIgB/2FAiAI/YUCIAn9hQL95gEgDyAPIA8gESAK/YUCIAv9hQIgDP2FAv3nASIE/QsEACATIA39CwQQIAIgEmoiEyAE/QsEACATIA39CwQQIAMgEmoiEyAE/QsEACATIA39CwQQIBJBIGohEgwBCwsLNgAgAEH4AGooAgAgAkECdGogA0ECdCABIABBDGooAgAiAUECdWwgAEEIaigCAEEBIAQgARAFCwQAQQgLrQMDB38BfQJ8IABB0ABqKAIAIAFBDGxqIgEoAgAhBCABQQRqKAIAIQIgAUEIaigCACEFIARBHGooAgBBBHQhBiAAQewAaioCACIJQwAAAABeBH0gAEHYAGooAgAhAQNAIAMgAEHUAGooAgBIBEAgCiABIANBA3RqKwMAoCEKIANBAWohAwwBCwsgCp8iCiAJuyILZAR9IAsgCqO2BUMAAIA/CwVDAACAPwshCSAEQZwCaigCAARAIAAgBEEAIAIgBmwgBSAGbCAJEAgFIAIhAQNAIAEgBUgEQCABIAZsIQdBACEDA0AgA0EDSARAIAQgA0ECdEE7akECdGoqAgBDAAAAAF1FBEAgACAEIAMgBwJ/QQAgA0UNABogA0EBRgRAIARBEGooAgAMAQsgBEEgaiAEQRxqIANBAkYbKAIAC0EEdGogBwJ/QQAgA0EBaiIIRQ0AGiAIQQFGBEAgBEEQaigCAAwBCyAEQSBqIARBHGogCEECRhsoAgALQQR0aiAJEAgLIANBAWohAwwBCwsgAUEBaiEBDAELCwsgBEHwAGooAgAEQCAEIAIgBRANCws+AgJ/AXwgAEHYAGooAgAhAgNAIAEgAEHUAGooAgBIBEAgAyACIAFBA3RqKwMAoCEDIAFBAWohAQwBCwsgAwupCAIRfwN7IABBEGooAgAgAiAAQRRqKAIAbGoiCkGAAmohDCAAQdAAaigCACABQQxsaiICKAIAIQcgAkEEaigCACEDIAJBCGooAgAhCSAHQRxqKAIAQQR0IQsgB0EMaigCAEECdSENIAdBJGooAgAgAEEIaigCAEEHakEIbWwhDiAHQSBqKAIAIQ8gB0HAAWooAgAhECAHQbgCaigCACIRQQFGBEAgB0H0AGooAgAgAyALbGpBACAJIANrIAts/AsACwNAIBFBAUcgBiAOSHEEQEGAASAOIAZrIgIgAkGAAUobIRIgAyECA0AgAiAJSARAIAAgByACQQJ0IAkgAiANbSIFQQFqIA1sIgQgBCAJShsiBCACa0ECdCAGIBIgDBAeIAcgBUEDbCITQQ1qQQJ0aigCACEIIAVFIgUEQCAHKAIAQQZGIQULIAcgEEEAIAcgE0EMakECdGooAgAgDyAIIAUbIAIgBCAMIAYgEiAOIAoQCSAFBEAgByAHQcQBaigCACAPIA8gCCACIAQgDCAGIBIgDiAKEAkLIAQhAgwBCwsgBkGAAWohBgwBCwsgEQRAIAdBEGooAgAhDCAHQRxqKAIAQQR0IQ0gAEGUAWooAgAhDiAAQZgBaigCACEPIABBQGsoAgAhECAJQQJ0IgIgB0EIaigCACIEIAIgBEgbIREgA0ECdCEEA0AgBCARSARAIAdB9ABqKAIAIARBAnUgDWxqIARBA3FBAnRqIQUgDiAEQQFqQQJ0aigCACESIA4gBEECdGooAgAhCANAIAggEkgEQCAQIA8gCEECdGooAgAgDGxBAnRqIQYgBSECQQAhCgNAIAogDEgEQCACIAIqAgAgBioCAJI4AgAgCkEBaiEKIAZBBGohBiACQRBqIQIMAQsLIAhBAWohCAwBCwsgBEEBaiEEDAELCwsgB0GcAmooAgBFBEAgAyEEA0AgBCAJSARAQQAhAgNAIAJBA0gEQCAHIAJBAnRBO2pBAnRqKgIAQwAAAABgRQRAAn9BACACRQ0AGiACQQFGBEAgB0EQaigCAAwBCyAHQSBqIAdBHGogAkECRhsoAgALQQR0IgUgB0H0AGooAgAgBCALbGpqQQACf0EAIAJBAWoiBkUNABogBkEBRgRAIAdBEGooAgAMAQsgB0EgaiAHQRxqIAZBAkYbKAIAC0EEdCAFa/wLAAsgAkEBaiECDAELCyAEQQFqIQQMAQsLCyAHQfQAaigCACADIAtsaiICIAkgA2sgC2xqIQMDQCACIANJBEAgFCAC/QAEACIW/V8iFCAU/fIB/fABIRQgFSAWIBb9DQgJCgsMDQ4PAAECAwQFBgf9XyIVIBX98gH98AEhFSACQRBqIQIMAQsLIABB2ABqKAIAIAFBA3RqIBQgFf3wASIU/SEAIBT9IQGgOQMAC10BAn8DQEGECv4QAgBFBEBBgAr+EAIAIQMgABAKQQAhAgNAIAEgAkoEf0GACv4QAgAgA0YFQQALBEAgAkEBaiECDAELCyABIAJGBEBBgAogA0J//gECABoLDAELCwsqAQF/A0AgASACSgRAQYAJ/hACACAARgRAQQEPCyACQQFqIQIMAQsLQQALTwBBhAsgAP4XAgBBgAsgAf4XAgBBgAlBAP4XAgBBgAhBgAj+EQMAQiiIQgF8QiiGIAKsQhSGhP4YAwBBgApBAf4eAgAaQYAKQX/+AAIAGgukDwIOfwV7IABBGGooAgAhEyAIIABBDGooAgBsIgtBH2pBYHEgCyAIQQRGGyEUIAggAEEIaigCAGwhDSABIAggAEEgaigCAGxqIQ4gACgCACIPQQZGIA9BBUZyBEADQCAKIBNIBEAgCSAAIApBA2xBDGpBAnRqKAIAIgQgBCAJSBsiECAPQQZGIApFIgQgBBsEfyAAQSBqBSAAIApBA2xBDWpBAnRqCygCACIVSARAAkAgASAIIBBsaiEWIAlBAEohFyAAQewAaigCACAAQRxqKAIAQQR0IhEgAEEMaigCACIEQQJ1IhIgCmxsaiAQQQR0aiEFIAIgBCAIbCIEQR9qQWBxIAQgCEEERhsiDCAKbGohBCAIQQRHBEAgBSARIBYgFSAQayAEIBIgFyAIEAAMAQtBACELA0AgC0EATARAIAUgESAWIBUgEGsgBCASIBcQAiAFIBEgEmxqIQUgBCAMaiEEIAtBAWohCwwBCwsLCyAKQQFqIQoMAQsLIA9BBUYEQEEAIQUDQCAFIA1JBEAgAiAFaiIAIBRqIgEgFGoiBCAUaiEGIAH9AAQQ/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIRggBP0ABAD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiGSAG/QAEACAA/QAEAP2FAiEaIAT9AAQQ/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIhsgBv0ABBAgAP0ABBD9hQIhHCABIAH9AAQA/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esB/QsEACABIBj9CwQQIAQgGf0LBAAgBCAb/QsEECAAIBr9CwQAIAAgHP0LBBAgBUEgaiEFDAELCwVBACEBA0AgASANSQRAIAIgFGogAWoiBCAUaiEFIAT9AAQQ/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIRggBf0ABAD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiGSABIA5qIgn9AAQA/eYBIRogBf0ABBD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiGyAJ/QAEEP3mASEcIAQgBP0ABAD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wH9CwQAIAQgGP0LBBAgBSAZ/QsEACAFIBv9CwQQIAEgBmoiBCAa/QsEACAEIBz9CwQQIAFBIGohAQwBCwsgAEE0aigCACEEIABBHGooAgBBBHQhBSAAQQxqKAIAIglBAnUhCiAAQewAaigCACAAQSBqKAIAIgtBBHRqIQEgCCAJbCIAQR9qQWBxIAAgCEEERhshCSACIQACQCAIQQRHBEAgASAFIAYgBCALayAAIApBASAIEAAMAQtBACEIA0AgCEEATARAIAEgBSAGIAQgC2sgACAKQQEQAiABIAUgCmxqIQEgACAJaiEAIAhBAWohCAwBCwsLCyACIBQgDSAOIAMgBxAHDwsgAEE0aigCACEGIAEgCCAJbGohCiAJQQBKIQsgAEEcaigCAEEEdCEMIABBDGooAgAiDkECdSEQIABB7ABqKAIAIAlBBHRqIQEgCCAObCIAQR9qQWBxIAAgCEEERhshDiACIQACQCAIQQRHBEAgASAMIAogBiAJayAAIBAgE2wgCyAIEAAMAQtBACEIA0AgCCATSARAIAEgDCAKIAYgCWsgACAQIAsQAiABIAwgEGxqIQEgACAOaiEAIAhBAWohCAwBCwsLIA9BBEYEQCACIBQgDSAEIAUgAyAHECcFIA8EQCAPQQFGBEAgAiANIAMgBxARBSAPQQJGBEBBACEBA0AgASANSQRAIAEgAmoiAP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAAIAD9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/esBIhn9CwQAIAAgGP0LBBAgASADaiIAIBn9CwQAIAAgGP0LBBAgASAHaiIAIBn9CwQAIAAgGP0LBBAgAUEgaiEBDAELCwUgAiANIAMgBxAQCwsFIAcgAiAN/AoAAAsLC4cIAg5/AnsgAEEYaigCACETIAggAEEMaigCAGwiC0EfakFgcSALIAhBBEYbIRQgCCAAQQhqKAIAbCENIAEgCCAAQSBqKAIAbGohDiAAKAIAIg9BBkYgD0EFRnIEQANAIAogE0gEQCAJIAAgCkEDbEEMakECdGooAgAiBCAEIAlIGyIQIA9BBkYgCkUiBCAEGwR/IABBIGoFIAAgCkEDbEENakECdGoLKAIAIhVIBEACQCABIAggEGxqIRYgCUEASiEXIABB7ABqKAIAIABBHGooAgBBBHQiESAAQQxqKAIAIgRBAnUiEiAKbGxqIBBBBHRqIQUgAiAEIAhsIgRBH2pBYHEgBCAIQQRGGyIMIApsaiEEIAhBBEcEQCAFIBEgFiAVIBBrIAQgEiAXIAgQAAwBC0EAIQsDQCALQQBMBEAgBSARIBYgFSAQayAEIBIgFxACIAUgESASbGohBSAEIAxqIQQgC0EBaiELDAELCwsLIApBAWohCgwBCwsgD0EFRgRAIAIgFCANIA4gAyAHECYFIAIgFCANIA4gBhAlIABBNGooAgAhBCAAQRxqKAIAQQR0IQUgAEEMaigCACIJQQJ1IQogAEHsAGooAgAgAEEgaigCACILQQR0aiEBIAggCWwiAEEfakFgcSAAIAhBBEYbIQkgAiEAAkAgCEEERwRAIAEgBSAGIAQgC2sgACAKQQEgCBAADAELQQAhCANAIAhBAEwEQCABIAUgBiAEIAtrIAAgCkEBEAIgASAFIApsaiEBIAAgCWohACAIQQFqIQgMAQsLCyACIBQgDSAOIAMgBxAHCw8LIABBNGooAgAhBiABIAggCWxqIQogCUEASiELIABBHGooAgBBBHQhDCAAQQxqKAIAIg5BAnUhECAAQewAaigCACAJQQR0aiEBIAggDmwiAEEfakFgcSAAIAhBBEYbIQ4gAiEAAkAgCEEERwRAIAEgDCAKIAYgCWsgACAQIBNsIAsgCBAADAELQQAhCANAIAggE0gEQCABIAwgCiAGIAlrIAAgECALEAIgASAMIBBsaiEBIAAgDmohACAIQQFqIQgMAQsLCyAPQQRGBEAgAiAUIA0gBCAFIAMgBxAoBSAPBEAgD0EBRgRAIAIgDSADIAcQEQUgD0ECRgRAQQAhAQNAIAEgDUkEQCABIAJqIgD9AAQQ/QwAAAAAAAAAAAAAAAAAAAAA/esBIRggACAA/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP3rASIZ/QsEACAAIBj9CwQQIAEgA2oiACAZ/QsEACAAIBj9CwQQIAEgB2oiACAZ/QsEACAAIBj9CwQQIAFBIGohAQwBCwsFIAIgDSADIAcQEAsLBSAHIAIgDfwKAAALCwv6DwIMewl/IABBDGooAgAiHSAKbCEYIAogAEEIaigCAGwhGSAdIABBGGooAgBsQQR0IRogAEHwAGooAgAhGyAdQQJ1IRwgACgCACIXQQRGBEAgAiAYIBkgAyAEIAUgBhApBSAXQQVGBEBBACEEA0AgBCAZSQRAIAIgBGoiAyAYaiIGIBhqIgcgGGohHSAEIAVqIh79AAQAIg/9DAAAgD8AAIA/AACAPwAAgD8gBv0ABAAiEP3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAD/QAEACIRIBH95gH95QH95gEhEiAe/QAEECIL/QwAAIA/AACAPwAAgD8AAIA/IAb9AAQQIgz95QH95gH9DAAAgD8AAIA/AACAPwAAgD8gA/0ABBAiDiAO/eYB/eUB/eYBIQ0gCyABIARqIh/9AAQQIA795QH95gEgDP0MAAAAAAAAAAAAAAAAAAAAAP1EIAz9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhEyASIB39AAQA/eYBIAf9AAQAIg79DAAAAAAAAAAAAAAAAAAAAAD9RCAO/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIRQgDSAd/QAEEP3mASAH/QAEECIV/QwAAAAAAAAAAAAAAAAAAAAA/UQgFf0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mASEWIAYgDyAf/QAEACAR/eUB/eYBIBD9DAAAAAAAAAAAAAAAAAAAAAD9RCAQ/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYB/QsEACAGIBP9CwQQIAcgFP0LBAAgByAW/QsEECADIBL9CwQAIAMgDf0LBBAgHSASIA795gH9CwQAIB0gDSAV/eYB/QsEECAeIA8gEP3mAf0LBAAgHiALIAz95gH9CwQQIARBIGohBAwBCwsFIBdBBkYEQEEAIQMDQCADIBlJBEAgAiADaiIEIBhqIQYgAyAFaiIe/QAEACILIAEgA2oiH/0ABAAgBP0ABAAiDP3lAf3mASAG/QAEACIN/QwAAAAAAAAAAAAAAAAAAAAA/UQgDf0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mASEOIB79AAQQIg8gH/0ABBAgBP0ABBAiEP3lAf3mASAG/QAEECIR/QwAAAAAAAAAAAAAAAAAAAAA/UQgEf0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mASESIAQgC/0MAACAPwAAgD8AAIA/AACAPyAN/eUB/eYB/QwAAIA/AACAPwAAgD8AAIA/IAwgDP3mAf3lAf3mAf0LBAAgBCAP/QwAAIA/AACAPwAAgD8AAIA/IBH95QH95gH9DAAAgD8AAIA/AACAPwAAgD8gECAQ/eYB/eUB/eYB/QsEECAGIA79CwQAIAYgEv0LBBAgHiALIA395gH9CwQAIB4gDyAR/eYB/QsEECADQSBqIQMMAQsLIBsgGiACIB0gByAcQQAgChAAQQAhAwNAIAMgGUkEQCACIBhqIBhqIANqIgT9AAQAIQsgAyAHaiIG/QAEECIMIAEgA2oiHf0ABBD95gEgBP0ABBAiDf0MAAAAAAAAAAAAAAAAAAAAAP1EIA39DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhDiAG/QAEACIPIAsgAyAFaiIG/QAEAP2FAiEQIAwgDSAG/QAEEP2FAiEMIAQgDyAd/QAEAP3mASAL/QwAAAAAAAAAAAAAAAAAAAAA/UQgC/0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mAf0LBAAgBCAO/QsEECAGIBD9CwQAIAYgDP0LBBAgA0EgaiEDDAELCwUgF0EBRgRAQQAhAwNAIAMgGUkEQCADIAVqIgH9AAQQ/QwAAIA/AACAPwAAgD8AAIA/IAIgA2oiBP0ABBAiCyAL/eYB/eUB/eYBIQsgBCAB/QAEAP0MAACAPwAAgD8AAIA/AACAPyAE/QAEACIMIAz95gH95QH95gH9CwQAIAQgC/0LBBAgA0EgaiEDDAELCwUgF0ECRgRAQQAhAQNAIAEgGUkEQCABIAVqIgP9AAQQIAEgAmoiBP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQsgBCAD/QAEACAE/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1E/U79CwQAIAQgC/0LBBAgAUEgaiEBDAELCwUgFwRAQQAhAwNAIAMgGUkEQCADIAVqIgH9AAQQIAIgA2oiBP0ABBAiCyALIAv95gH95QH95gEhCyAEIAH9AAQAIAT9AAQAIgwgDCAM/eYB/eUB/eYB/QsEACAEIAv9CwQQIANBIGohAwwBCwsLCwsLCwsgFwRAIBsgAEHkAGooAgAiAUEEdGogGiACIAEgCmxqIABB6ABqKAIAIAFrIAUgHCAXQQVGIgEgF0EGRiABGyAKEAALIAgEQCAbIBxBACAXGyAabGogAEHcAGooAgAiAUEEdGogGiACIAEgCmxqIABB4ABqKAIAIAFrIAggAEEUaigCAEECdSAJIAoQAAsLzRACEHsNfyAAQQxqKAIAIiEgCmwhGyAKIABBCGooAgBsIR0gISAAQRhqKAIAbEEEdCEeIABB8ABqKAIAIR8gIUECdSEgIAAoAgAiHEEERgRAQQAhAQNAIAEgHUkEQCABIAVqIiT9AAQAIg8gASACaiIHIBtqIiEgG2oiIiAbaiIj/QAEACIQ/eYB/QwAAIA/AACAPwAAgD8AAIA/IAQgG2ogAWoiJf0ABAAiESAR/eYB/eUBIAEgBmoiJv0ABAD9hQIhEiAH/QAEECETICL9AAQQIRQgEiABIANqIif9AAQA/eYBICH9AAQAIhUgFSAV/eYB/eUB/eYBIRYgJP0ABBAiFyAj/QAEECIY/eYB/QwAAIA/AACAPwAAgD8AAIA/ICX9AAQQIhkgGf3mAf3lASAm/QAEEP2FAiILICf9AAQQ/eYBICH9AAQQIgwgDCAM/eYB/eUB/eYBIRogByASICL9AAQAIg395gEgB/0ABAAiDiAOIA795gH95QH95gH9CwQAIAcgCyAU/eYBIBMgEyAT/eYB/eUB/eYB/QsEECAhIBb9CwQAICEgGv0LBBAgIiASIA795gH9DAAAgD8AAIA/AACAPwAAgD8gDSAN/eYB/eUB/eYB/QsEACAiIAsgE/3mAf0MAACAPwAAgD8AAIA/AACAPyAUIBT95gH95QH95gH9CwQQICMgDyAR/eYBIBAgECAQ/eYB/eUB/eYB/QsEACAjIBcgGf3mASAYIBggGP3mAf3lAf3mAf0LBBAgJiASIBX95gH9CwQAICYgCyAM/eYB/QsEECABQSBqIQEMAQsLBSAcQQVGBEBBACEEA0AgBCAdSQRAIAIgBGoiAyAbaiIGIBtqIgcgG2ohISAEIAVqIiL9AAQAIgv9DAAAgD8AAIA/AACAPwAAgD8gBv0ABAAiDP3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAD/QAEACINIA395gH95QH95gEhDiAi/QAEECIP/QwAAIA/AACAPwAAgD8AAIA/IAb9AAQQIhD95QH95gH9DAAAgD8AAIA/AACAPwAAgD8gA/0ABBAiESAR/eYB/eUB/eYBIRIgDyABIARqIiP9AAQQIBH95QH95gEgECAQIBD95gH95QH95gEhESAOICH9AAQA/eYBIAf9AAQAIhMgEyAT/eYB/eUB/eYBIRQgEiAh/QAEEP3mASAH/QAEECIVIBUgFf3mAf3lAf3mASEWIAYgCyAj/QAEACAN/eUB/eYBIAwgDCAM/eYB/eUB/eYB/QsEACAGIBH9CwQQIAcgFP0LBAAgByAW/QsEECADIA79CwQAIAMgEv0LBBAgISAOIBP95gH9CwQAICEgEiAV/eYB/QsEECAiIAsgDP3mAf0LBAAgIiAPIBD95gH9CwQQIARBIGohBAwBCwsFIBxBBkYEQEEAIQMDQCADIB1JBEAgAiADaiIEIBtqIQYgAyAFaiIi/QAEACILIAEgA2oiI/0ABAAgBP0ABAAiDP3lAf3mASAG/QAEACINIA0gDf3mAf3lAf3mASEOICL9AAQQIg8gI/0ABBAgBP0ABBAiEP3lAf3mASAG/QAEECIRIBEgEf3mAf3lAf3mASESIAQgC/0MAACAPwAAgD8AAIA/AACAPyAN/eUB/eYB/QwAAIA/AACAPwAAgD8AAIA/IAwgDP3mAf3lAf3mAf0LBAAgBCAP/QwAAIA/AACAPwAAgD8AAIA/IBH95QH95gH9DAAAgD8AAIA/AACAPwAAgD8gECAQ/eYB/eUB/eYB/QsEECAGIA79CwQAIAYgEv0LBBAgIiALIA395gH9CwQAICIgDyAR/eYB/QsEECADQSBqIQMMAQsLIB8gHiACICEgByAgQQAgChAAQQAhAwNAIAMgHUkEQCACIBtqIBtqIANqIgT9AAQAIQsgAyAHaiIG/QAEECIMIAEgA2oiIf0ABBD95gEgBP0ABBAiDSANIA395gH95QH95gEhDiAG/QAEACIPIAsgAyAFaiIG/QAEAP2FAiEQIAwgDSAG/QAEEP2FAiEMIAQgDyAh/QAEAP3mASALIAsgC/3mAf3lAf3mAf0LBAAgBCAO/QsEECAGIBD9CwQAIAYgDP0LBBAgA0EgaiEDDAELCwUgHEEBRgRAQQAhAwNAIAMgHUkEQCADIAVqIgH9AAQQ/QwAAIA/AACAPwAAgD8AAIA/IAIgA2oiBP0ABBAiCyAL/eYB/eUB/eYBIQsgBCAB/QAEAP0MAACAPwAAgD8AAIA/AACAPyAE/QAEACIMIAz95gH95QH95gH9CwQAIAQgC/0LBBAgA0EgaiEDDAELCwUgHEECRgRAQQAhAQNAIAEgHUkEQCABIAVqIgP9AAQQIAEgAmoiBP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQsgBCAD/QAEACAE/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1E/U79CwQAIAQgC/0LBBAgAUEgaiEBDAELCwUgHARAQQAhAwNAIAMgHUkEQCADIAVqIgH9AAQQIAIgA2oiBP0ABBAiCyALIAv95gH95QH95gEhCyAEIAH9AAQAIAT9AAQAIgwgDCAM/eYB/eUB/eYB/QsEACAEIAv9CwQQIANBIGohAwwBCwsLCwsLCwsgHARAIB8gAEHkAGooAgAiAUEEdGogHiACIAEgCmxqIABB6ABqKAIAIAFrIAUgICAcQQVGIgEgHEEGRiABGyAKEAALIAgEQCAfICBBACAcGyAebGogAEHcAGooAgAiAUEEdGogHiACIAEgCmxqIABB4ABqKAIAIAFrIAggAEEUaigCAEECdSAJIAoQAAsLiAQBC38gAEEMaigCACEQIAFBJGooAgAhDQNAIAUgDkoEQCABQZABaigCACABQZQBaigCACAEIA5qIgcgDW9saiEMIAcgDW1BBXQhCiAGIA5BBnRqIQcCQCAQQSBGBEAgByEIIAVBBnQhCyAMIAFBmAFqKAIAIAogEG1saiACIBBsaiIKIhEgAyAQbGohCQNAIAkgEUsEQCAIIBH9AAQA/QsEACAIQRBqIBAgEWr9AAQA/QsEACAIIAtqIQggESAQQQF0aiERDAELCyAHQSBqIQggBUEGdCEJIApBEGoiESADIBBsaiEHA0AgByARSwRAIAggEf0ABAD9CwQAIAhBEGogECARav0ABAD9CwQAIAggCWohCCARIBBBAXRqIREMAQsLDAELQQAhCANAIAhBAkgEQCAMIAogEG0gCGoiCSABQZgBaigCAGxqIAIgEGxqIREgCSAAQfAAaigCAEgEQCAHIAhBBXRqIQ8gBUEGdCELIBEgAyAQbGohCQNAIAkgEUsEQCAPIBH9AAQA/QsEACAPQRBqIBAgEWr9AAQA/QsEACALIA9qIQ8gESAQQQF0aiERDAELCwUgByAIQQV0aiERIAVBBnQhCUEAIQ8DQCADIA9KBEAgEUEAQSD8CwAgCSARaiERIA9BAmohDwwBCwsLIAhBAWohCAwBCwsLIA5BAWohDgwBCwsLEAAgACABIAIgAyAEQQEQDgsQACAAIAEgAiADIARBABAOC4IKAg57A38gBP0RIRAgBf0TIREgA0ECdSEbA0AgGiAbSARAIBr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASIU/QwEAAAABAAAAAQAAAAEAAAA/a4BIRIgCP0RIhUhFiAJ/REiDyETIAr9ESILIQwgBiEDIAchBEEAIRkDQCAZQQpIBEAgFP0MUx9R0lMfUdJTH1HSUx9R0v3eASAU/QxTH1HSUx9R0lMfUdJTH1HS/d8B/Q0EBQYHDA0ODxQVFhccHR4fIBL9DFMfUdJTH1HSUx9R0lMfUdL93gEgEv0MUx9R0lMfUdJTH1HSUx9R0v3fAf0NBAUGBwwNDg8UFRYXHB0eHyEYIBT9DFMfUdJTH1HSUx9R0lMfUdL9tQEhDSAS/QxTH1HSUx9R0lMfUdJTH1HS/bUBIQ4gD/0MV42ezVeNns1XjZ7NV42ezf3eASAP/QxXjZ7NV42ezVeNns1XjZ7N/d8B/Q0EBQYHDA0ODxQVFhccHR4fIBX9USAD/REiEv1RIRQgE/0MV42ezVeNns1XjZ7NV42ezf3eASAT/QxXjZ7NV42ezVeNns1XjZ7N/d8B/Q0EBQYHDA0ODxQVFhccHR4fIBb9USAS/VEhEiAP/QxXjZ7NV42ezVeNns1XjZ7N/bUBIRUgE/0MV42ezVeNns1XjZ7NV42ezf21ASEWIAv9USAE/REiC/1RIQ8gGCAM/VEgC/1RIRMgDSELIA4hDCADQceMoo4GayEDIARB+6LhpARrIQQgGUEBaiEZDAELCyABIAD9AAQAIBQgFf0NAAECAxAREhMEBQYHFBUWFyINIA8gC/0NAAECAxAREhMEBQYHFBUWFyIO/Q0AAQIDBAUGBxAREhMUFRYXIBD9QCIXIBH9Tv3mAf0LBAAgAUEQaiAAQRBq/QAEACANIA79DQgJCgsMDQ4PGBkaGxwdHh8gEP1AIg0gEf1O/eYB/QsEACABQSBqIABBIGr9AAQAIBQgFf0NCAkKCxgZGhsMDQ4PHB0eHyIOIA8gC/0NCAkKCxgZGhsMDQ4PHB0eHyIL/Q0AAQIDBAUGBxAREhMUFRYXIBD9QCIPIBH9Tv3mAf0LBAAgAUEwaiAAQTBq/QAEACAOIAv9DQgJCgsMDQ4PGBkaGxwdHh8gEP1AIgsgEf1O/eYB/QsEACACIBpqIgMgF/2kASAN/aQBQQh0ciAP/aQBQRB0ciAL/aQBQRh0cjYCACABQUBrIgQgAEFAayIZ/QAEACASIBb9DQABAgMQERITBAUGBxQVFhciCyATIAz9DQABAgMQERITBAUGBxQVFhciDf0NAAECAwQFBgcQERITFBUWFyAQ/UAiDiAR/U795gH9CwQAIARBEGogGUEQav0ABAAgCyAN/Q0ICQoLDA0ODxgZGhscHR4fIBD9QCILIBH9Tv3mAf0LBAAgBEEgaiAZQSBq/QAEACASIBb9DQgJCgsYGRobDA0ODxwdHh8iDSATIAz9DQgJCgsYGRobDA0ODxwdHh8iDP0NAAECAwQFBgcQERITFBUWFyAQ/UAiDyAR/U795gH9CwQAIARBMGogGUEwav0ABAAgDSAM/Q0ICQoLDA0ODxgZGhscHR4fIBD9QCIMIBH9Tv3mAf0LBAAgAyAO/aQBIAv9pAFBCHRyIA/9pAFBEHRyIAz9pAFBGHRyNgIEIABBgAFqIQAgAUGAAWohASAaQQhqIRoMAQsLC3oCAX8BeyAE/RMhBiADQQJ1IQMDQCADIAVKBEAgASAA/QAEACACIAVqLQAA/RH9DAEAAAACAAAABAAAAAgAAAD9Tv0MAQAAAAIAAAAEAAAACAAAAP03IAb9Tv3mAf0LBAAgAEEQaiEAIAFBEGohASAFQQFqIQUMAQsLC8IGAwd8A38EfSAAQThqKgIAIASUIRAgAEEwaigCACINQQNGBEAgAEGMAWooAgAhDSAAQYgBaigCACEOQQAhAANAIAAgA0gEQCAOIAAgDW9BAnRqKgIAIQQgAiAAIA1tQQJ0aioCACABIAAgBWxqIg8qAgCTIhFDAAAAAF4EfSAEjAVDAACAPyAEkyARQwAAAACUIBFDAAAAAF0bCyEEIA8gBCAQlDgCACAGIAS7miARu6KgIQYgAEEBaiEADAELCyAGDwsgDUEERgRAQQAhAANAIAAgA0gEQCAGIAEgACAFbGoiDiAFaioCALsiCZmaIgYgBmIhDSAOIA4qAgC7IAIgAEEBdGoqAgC7oSAJRAAAAAAAAAAApQJ8IAZEAAAAAAAA8H8gDRsgDSAGRAAAAAAAKIZAZHINABpEAAAAAAAAAAAgBkQAAAAAACCGwGMNABogBiAGRO85+v5CLuY/o54iCkTvOfr+Qi7mP6KhIQtEAAAAAAAA8D8hCEQAAAAAAADwPyEGQQEhDQNAIA1BDkwEQCAGIAggCyANt6OiIgigIQYgDUEBaiENDAELCyAGIAr8BkL/B3xCNIa/ogsiCEQAAAAAAADwP6AiChADoET8qfHSTWJQP6AiC6MiBiALoyAQuyIMorY4AgAgBSAOakQAAAAAAADwPyAGIAaioSALo0QAAAAAAADwPyAIIAlEAAAAAAAAAABmGyAKo6IgDKK2OAIAIAsQA0S0vmTI8WftP6AgBkQAAAAAAADgP6IgBqKgoCEGIABBAmohAAwBCwsgBg8LIABBkAFqKgIAIQRBACEAA0AgACADSARAIAEgACAFbGoiDioCACACIABBAnRqKgIAkyIRiyESIBFDAAAAAF4EfUMAAIA/BUMAAIC/IBFDAAAAAJQgEUMAAAAAXRsLIRMgBgJ8IA1BAUYEQCAOIBMgEJQ4AgAgErsMAQsgDUECRgRAIA4gESAEIBOUIAQgEmAiDhsgEJQ4AgAgDgR8IBG7IgZEAAAAAAAA4D+iIAaiBSAEuyIGIBK7IAZEAAAAAAAA4D+ioaILDAELIA4gESARkiAQlDgCACARuyIGIAaiC6AhBiAAQQFqIQAMAQsLIAYLtgMEA38CfQF8AnsgAEEwaigCAEEFRgRAIARBAEoEfSAHKgIABUMAAAAAC/0TIARBAUoEfSAHIAhqKgIABUMAAAAAC/0gASAEQQJKBH0gByAIQQF0aioCAAVDAAAAAAv9IAIgBEEDSgR9IAcgCEEDbGoqAgAFQwAAAAAL/SADIQ8gBEEESgR9IAcgCEECdGoqAgAFQwAAAAAL/RMgBEEFSgR9IAcgCEEFbGoqAgAFQwAAAAAL/SABIARBBkoEfSAHIAhBBmxqKgIABUMAAAAAC/0gAiEQIARBB0oEfSAHIAhBB2xqKgIABUMAAAAACyENIAEgAiADIA8gBSAAQThqKgIAIgwgBhAMIAFBEGogAiADQQJ0aiADIBAgDf0gAyAFIAwgBhAMoA8LA0AgCUEISARAIAEgCUECdGohCwJAIAQgCUoEfSAHIAggCWxqKgIABUMAAAAACyIMQwAAAABbBEBBACEKA0AgBSAKSgRAIAsgBiAKbGpDAAAAADgCACAKQQFqIQoMAQsLDAELIA4gDLsgACALIAIgAyAJbGogBSAMIAYQI6KgIQ4LIAlBAWohCQwBCwsgDgubBQIUewR/A0AgAiAZSwRAIAAgAWogGWoiHCABaiEaQYAQ/QkCCCIFIBz9AAQQ/eYBQYAQ/QkCACIT/eoBQYAQ/QkCBCIU/esBIhAgEP3mASEGIAUgGv0ABAD95gEgE/3qASAU/esBIgcgB/3mASENIAUgByANIA0gDSANIA0gDUGAEP0JAgwiFUGAEP0JAhAiB/2FAkGAEP0JAhQiCP2FAkGAEP0JAhgiCf2FAkGAEP0JAhwiCv2FAkGAEP0JAiAiC/2FAkGAEP0JAiQiDP2FAv3mASANIA0gDUGAEP0JAigiFkGAEP0JAiwiDf2FAkGAEP0JAjAiDv2FAkGAEP0JAjQiD/2FAv3nASAF/YUCIhEgAyAZaiIb/QAEAP3mASESIAUgGv0ABBD95gEgE/3qASAU/esBIhcgF/3mASEYIAUgFyAYIBggGCAYIBggGCAVIAf9hQIgCP2FAiAJ/YUCIAr9hQIgC/2FAiAM/YUC/eYBIBggGCAYIBYgDf2FAiAO/YUCIA/9hQL95wEgBf2FAiIXIBv9AAQQ/eYBIRggBSAc/QAEAP3mASAT/eoBIBT96wEiEyAT/eYBIRQgHCAFIBMgFCAUIBQgFCAUIBQgFSAH/YUCIAj9hQIgCf2FAiAK/YUCIAv9hQIgDP2FAv3mASAUIBQgFCAWIA39hQIgDv2FAiAP/YUC/ecBIAX9hQL9CwQAIBwgBSAQIAYgBiAGIAYgBiAGIBUgB/2FAiAI/YUCIAn9hQIgCv2FAiAL/YUCIAz9hQL95gEgBiAGIAYgFiAN/YUCIA79hQIgD/2FAv3nASAF/YUC/QsEECAaIBH9CwQAIBogF/0LBBAgBCAZaiIaIBL9CwQAIBogGP0LBBAgGUEgaiEZDAELCwuyBQIUewV/A0AgAiAdSwRAIAAgHWoiGiABaiIbIAFqIhwgAWohHkGAEP0JAggiBiAb/QAEEP3mAUGAEP0JAgAiFP3qAUGAEP0JAgQiFf3rASIRIBH95gEhByAGIBz9AAQA/eYBIBT96gEgFf3rASIIIAj95gEhDiAGIAggDiAOIA4gDiAOIA5BgBD9CQIMIhZBgBD9CQIQIgj9hQJBgBD9CQIUIgn9hQJBgBD9CQIYIgr9hQJBgBD9CQIcIgv9hQJBgBD9CQIgIgz9hQJBgBD9CQIkIg39hQL95gEgDiAOIA5BgBD9CQIoIhdBgBD9CQIsIg79hQJBgBD9CQIwIg/9hQJBgBD9CQI0IhD9hQL95wEgBv2FAiISIB79AAQAIBr9AAQA/YUCIRMgBiAc/QAEEP3mASAU/eoBIBX96wEiGCAY/eYBIRkgBiAYIBkgGSAZIBkgGSAZIBYgCP2FAiAJ/YUCIAr9hQIgC/2FAiAM/YUCIA39hQL95gEgGSAZIBkgFyAO/YUCIA/9hQIgEP2FAv3nASAG/YUCIhggHv0ABBAgGv0ABBD9hQIhGSAGIBv9AAQA/eYBIBT96gEgFf3rASIUIBT95gEhFSAbIAYgFCAVIBUgFSAVIBUgFSAWIAj9hQIgCf2FAiAK/YUCIAv9hQIgDP2FAiAN/YUC/eYBIBUgFSAVIBcgDv2FAiAP/YUCIBD9hQL95wEgBv2FAv0LBAAgGyAGIBEgByAHIAcgByAHIAcgFiAI/YUCIAn9hQIgCv2FAiAL/YUCIAz9hQIgDf2FAv3mASAHIAcgByAXIA79hQIgD/2FAiAQ/YUC/ecBIAb9hQL9CwQQIBwgEv0LBAAgHCAY/QsEECAaIBP9CwQAIBogGf0LBBAgHUEgaiEdDAELCyAAIAEgAiADIAQgBRAHC4wLAhV7Bn8DQCACIBxLBEAgACAcaiIgIAFqIiEgAWoiHSABaiIe/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAPwAAAD8AAAA/AAAAP/2FAv0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASENIB79AAQQ/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ4gHf0ABABBgBD9CQIAIgv96gFBgBD9CQIEIgz96wEiByAH/eYBIQggIf0ABAD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiDyADIBxqIh/9AAQAICD9AAQA/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIhAgByAIIAggCCAIIAggCEGAEP0JAgwiEUGAEP0JAhAiEv2FAkGAEP0JAhQiE/2FAkGAEP0JAhgiFP2FAkGAEP0JAhwiFf2FAkGAEP0JAiAiFv2FAkGAEP0JAiQiF/2FAv3mASAIIAggCEGAEP0JAigiB0GAEP0JAiwiCP2FAkGAEP0JAjAiCf2FAkGAEP0JAjQiCv2FAv3nASIY/eYB/YUCIRkgHf0ABBAgC/3qASAM/esBIhogGv3mASEbICH9AAQQ/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIgsgH/0ABBAgIP0ABBD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiDCAaIBsgGyAbIBsgGyAbIBEgEv2FAiAT/YUCIBT9hQIgFf2FAiAW/YUCIBf9hQL95gEgGyAbIBsgByAI/YUCIAn9hQIgCv2FAv3nASIH/eYB/YUCIQggICAQ/QsEACAgIAz9CwQQICEgD/0LBAAgISAL/QsEECAdIBj9CwQAIB0gB/0LBBAgHiAN/QsEACAeIA79CwQQIAQgHGoiHSAZ/QsEACAdIAj9CwQQIBxBIGohHAwBCwsgACABQQNsaiEDQQAhAANAIAAgAkkEQCAAIARqIhz9AAQAQYAQ/QkCACIH/eoBQYAQ/QkCBCII/esBIgkgCf3mASEKIAAgA2oiHf0ABAAgCSAKIAogCiAKIAogCkGAEP0JAgwiCUGAEP0JAhAiC/2FAkGAEP0JAhQiDP2FAkGAEP0JAhgiDf2FAkGAEP0JAhwiDv2FAkGAEP0JAiAiD/2FAkGAEP0JAiQiEP2FAv3mASAKIAogCkGAEP0JAigiCkGAEP0JAiwiEf2FAkGAEP0JAjAiEv2FAkGAEP0JAjQiE/2FAv3nASIU/eYBIRUgHP0ABBAgB/3qASAI/esBIgcgB/3mASEIIB39AAQQIAcgCCAIIAggCCAIIAggCSAL/YUCIAz9hQIgDf2FAiAO/YUCIA/9hQIgEP2FAv3mASAIIAggCCAKIBH9hQIgEv2FAiAT/YUC/ecBIgf95gEhCCABIARqIABqIhwgFP0LBAAgHCAH/QsEECAAIAVqIhwgFf0LBAAgHCAI/QsEECAAIAZqIhwgFf0LBAAgHCAI/QsEECAAQSBqIQAMAQsLC6EMAhp7Bn8DQCACICFLBEBBgBD9CQIIIhAgACAhaiIlIAFqIiYgAWoiIiABaiIj/QAEAP3mAUGAEP0JAgAiEf3qAUGAEP0JAgQiEv3rASITIBP95gEhFCAQICP9AAQQ/eYBIBH96gEgEv3rASIVIBX95gEhFiAi/QAEACAR/eoBIBL96wEiDiAO/eYBIQ8gECAm/QAEAP3mASAR/eoBIBL96wEiByAH/eYBIQsgECAl/QAEAP3mASAR/eoBIBL96wEiFyAX/eYBIRggECAHIAsgCyALIAsgCyALQYAQ/QkCDCIZQYAQ/QkCECIa/YUCQYAQ/QkCFCIb/YUCQYAQ/QkCGCIH/YUCQYAQ/QkCHCII/YUCQYAQ/QkCICIJ/YUCQYAQ/QkCJCIK/YUC/eYBIAsgCyALQYAQ/QkCKCILQYAQ/QkCLCIM/YUCQYAQ/QkCMCIN/YUCQYAQ/QkCNCIc/YUC/ecBIBD9hQIiHSADICFqIiT9AAQAIBAgFyAYIBggGCAYIBggGCAZIBr9hQIgG/2FAiAH/YUCIAj9hQIgCf2FAiAK/YUC/eYBIBggGCAYIAsgDP2FAiAN/YUCIBz9hQL95wEgEP2FAiIXIA4gDyAPIA8gDyAPIA8gGSAa/YUCIBv9hQIgB/2FAiAI/YUCIAn9hQIgCv2FAv3mASAPIA8gDyALIAz9hQIgDf2FAiAc/YUC/ecBIhj95gH9hQIhHiAi/QAEECAR/eoBIBL96wEiHyAf/eYBIQ4gECAm/QAEEP3mASAR/eoBIBL96wEiICAg/eYBIQ8gECAl/QAEEP3mASAR/eoBIBL96wEiESAR/eYBIRIgECAgIA8gDyAPIA8gDyAPIBkgGv2FAiAb/YUCIAf9hQIgCP2FAiAJ/YUCIAr9hQL95gEgDyAPIA8gCyAM/YUCIA39hQIgHP2FAv3nASAQ/YUCIg8gJP0ABBAgECARIBIgEiASIBIgEiASIBkgGv2FAiAb/YUCIAf9hQIgCP2FAiAJ/YUCIAr9hQL95gEgEiASIBIgCyAM/YUCIA39hQIgHP2FAv3nASAQ/YUCIhEgHyAOIA4gDiAOIA4gDiAZIBr9hQIgG/2FAiAH/YUCIAj9hQIgCf2FAiAK/YUC/eYBIA4gDiAOIAsgDP2FAiAN/YUCIBz9hQL95wEiDv3mAf2FAiESICUgF/0LBAAgJSAR/QsEECAmIB39CwQAICYgD/0LBBAgIiAY/QsEACAiIA79CwQQICMgECATIBQgFCAUIBQgFCAUIBkgGv2FAiAb/YUCIAf9hQIgCP2FAiAJ/YUCIAr9hQL95gEgFCAUIBQgCyAM/YUCIA39hQIgHP2FAv3nASAQ/YUC/QsEACAjIBAgFSAWIBYgFiAWIBYgFiAZIBr9hQIgG/2FAiAH/YUCIAj9hQIgCf2FAiAK/YUC/eYBIBYgFiAWIAsgDP2FAiAN/YUCIBz9hQL95wEgEP2FAv0LBBAgBCAhaiIiIB79CwQAICIgEv0LBBAgIUEgaiEhDAELCyAAIAFBA2xqIQNBACEAA0AgACACSQRAIAAgBGoiIf0ABABBgBD9CQIAIgf96gFBgBD9CQIEIgj96wEiCSAJ/eYBIQogACADaiIi/QAEACAJIAogCiAKIAogCiAKQYAQ/QkCDCIJQYAQ/QkCECIL/YUCQYAQ/QkCFCIM/YUCQYAQ/QkCGCIN/YUCQYAQ/QkCHCIO/YUCQYAQ/QkCICIP/YUCQYAQ/QkCJCIQ/YUC/eYBIAogCiAKQYAQ/QkCKCIKQYAQ/QkCLCIR/YUCQYAQ/QkCMCIS/YUCQYAQ/QkCNCIT/YUC/ecBIhT95gEhFSAh/QAEECAH/eoBIAj96wEiByAH/eYBIQggIv0ABBAgByAIIAggCCAIIAggCCAJIAv9hQIgDP2FAiAN/YUCIA79hQIgD/2FAiAQ/YUC/eYBIAggCCAIIAogEf2FAiAS/YUCIBP9hQL95wEiB/3mASEIIAEgBGogAGoiISAU/QsEACAhIAf9CwQQIAAgBWoiISAV/QsEACAhIAj9CwQQIAAgBmoiISAV/QsEACAhIAj9CwQQIABBIGohAAwBCwsL2QYCCX8QewNAIAIgB0sEQCAFIAdqIg39AAQAIhwgACAHaiIIIAFqIgkgAWoiCiABaiIL/QAEACIU/eYB/QwAAIA/AACAPwAAgD8AAIA/IAEgBGogB2oiDv0ABAAiFSAV/eYB/eUBIAYgB2oiDP0ABAD9hQIhECAI/QAEECERIAr9AAQQIRIgECADIAdqIg/9AAQA/eYBIAn9AAQAIhb9DAAAAAAAAAAAAAAAAAAAAAD9RCAW/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIR0gDf0ABBAiHiAL/QAEECIX/eYB/QwAAIA/AACAPwAAgD8AAIA/IA79AAQQIhggGP3mAf3lASAM/QAEEP2FAiITIA/9AAQQ/eYBIAn9AAQQIhn9DAAAAAAAAAAAAAAAAAAAAAD9RCAZ/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIR8gCCAQIAr9AAQAIhr95gEgCP0ABAAiG/0MAAAAAAAAAAAAAAAAAAAAAP1EIBv9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gH9CwQAIAggEyAS/eYBIBH9DAAAAAAAAAAAAAAAAAAAAAD9RCAR/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYB/QsEECAJIB39CwQAIAkgH/0LBBAgCiAQIBv95gH9DAAAgD8AAIA/AACAPwAAgD8gGiAa/eYB/eUB/eYB/QsEACAKIBMgEf3mAf0MAACAPwAAgD8AAIA/AACAPyASIBL95gH95QH95gH9CwQQIAsgHCAV/eYBIBT9DAAAAAAAAAAAAAAAAAAAAAD9RCAU/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYB/QsEACALIB4gGP3mASAX/QwAAAAAAAAAAAAAAAAAAAAA/UQgF/0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mAf0LBBAgDCAQIBb95gH9CwQAIAwgEyAZ/eYB/QsEECAHQSBqIQcMAQsLC4EFAgx/AXwgAiAAQQxqKAIAIg1BAnVsIQggAUEEaigCACIGKAIARSELIAFB2ABqKAIAIgcgAUEUaigCAAR/QQEFIAFBEGooAgALIgVsQQJ0IQ4gCwR/IAZBkAFqKAIAIAIgBkGYAWooAgBsaiADIAZBnAFqKAIAbGoFIAQgAUEoaigCAGoLIQkgBkGUAWogAUEsaiALGygCACEKIABBLGooAgAEQEEAIQIDQCALRSACIAVIcQRAIAkgAiAKbGogBCABQSBqKAIAaiACIAFBJGooAgBsaiAHIA1s/AoAACACQQFqIQIMAQsLIABBDGooAgAhAiAAQYQBaigCAEECdCIDIAVsIQZBACEEA0AgBCACQQV1SARAQQggAEEIaigCACAIIARBA3RqIgtrIgEgAUEIShshDCAAQSxqKAIAIAYgC2xqIQ0gAEH0AGooAgAgBSALbEECdGohDkQAAAAAAAAAACERQQAhAQNAIAEgBUgEQCARIAAgCSABIApsaiAEQQV0aiANIAEgA2xqIAYgDCAHIAIgDiABQQJ0aiAFQQJ0ECSgIREgAUEBaiEBDAELCyALIABBNGooAgBqIBE5AwAgBEEBaiEEDAELCw8LQQAhBANAIAQgBUgEQCAAQTxqKAIAIAQgB2xBAnRqIQsgAEEIaigCACEMIAkgBCAKbGohD0EAIQEDQCABIA1BAnVIBEAgDCABIAhqIgJKIRAgCyACIA5saiEDIA8gAUECdGohAkEAIQYDQCAGIAdIBEAgAiAQBH0gAyoCAAVDAAAAAAs4AgAgA0EEaiEDIAIgDWohAiAGQQFqIQYMAQsLIAFBAWohAQwBCwsgBEEBaiEEDAELCwvCEgIgfwJ7IABBCGooAgAhGSADIABBDGooAgAiEUECdWwhGCABQRBqKAIAIRsgAUEMaigCACEWIAJBCGooAgAiEyARbCEXIAIoAgAiB0EERiEcIBEgAkEgaigCAGwgBSAAQRhqKAIAaiIdIABBHGooAgAiCWohICAHRSIHRSILBEAgAEH4AGooAgBBAEchCwsgAkGAAWooAgAgAyACQYgBaigCAGxqIAQgAkGMAWooAgBsaiIMaiEVIAJBsAFqKAIAIAMgAkG4AWooAgBsaiAEIAJBvAFqKAIAbGohCiACQcABaigCACEhIAJBxAFqKAIAISIgAkEkaigCACAAQQhqKAIAQQdqQQhtbCEjIAJBtAJqKAIAQQBHIiUEfyACQSBqKAIAIAIoAgBBBUZrBUEACyEkIAJBkAFqKAIAIAMgAkGYAWooAgBsaiAEIAJBnAFqKAIAbGohGiACQaABaigCACADIAJBqAFqKAIAbGogBCACQawBaigCAGxqIQQgAkGgAmooAgAEfyACQawCaigCACADIAJBsAJqKAIAbGoFQQALIh8EQANAIAggEUEFdUgEQCAfIAggE0EHakF4cWxqQQAgEyAYIAhBA3RqIAJBoAJqKAIAIAJBqAJqKAIAIABBzABqKAIAIABBxABqKAIAIABByABqKAIAEAYgCEEBaiEIDAELCwsgB0UEQCACQcgBaigCACIHBEAgByATQQJ0IBggGSATIBUgERAFBSAVQQAgF/wLAAsLIBwEQCACQcwBaigCACIHBEAgByATQQJ0IBggGSATIAQgERAFBSAEQQAgF/wLAAsLIB0gCUEGbGohHgNAIBQgG0gEQCAbQQFrIBRrIBQgAkEoaigCABshJiAlBEAgFEEHcUUEQCABQQxqKAIAIRAgAkG0AmooAgAhD0EIIAFBEGooAgAiDiAUayIHIAdBCEobIQ1BACEIA0AgCCANSARAIA5BAWsgFGsgCGsgCCAUaiACQShqKAIAGyEHIA8gCEECdGohEiABQRhqKAIAQQBIBH8gAEEgaigCACAHIBBsQQJ0agUgBSABQRhqKAIAaiAHIAFBHGooAgBsagsiByAQQQJ0aiEJA0AgByAJSQRAIBIgByoCADgCACASQSBqIRIgB0EEaiEHDAELCyASQwAAgD84AgAgCEEBaiEIDAELCyACQRxqKAIAQQR0IQ4gAkEMaigCACENIAJBtAJqKAIAIBBBAWpBBXRqIQlBACEHA0AgByACQRhqKAIASARAIAIoAgBBBUcgB0EDSHIEQCACQewAaigCACAHIA1sIghBAnUgDmxqIA4gDyAQQQFqIAkgCEEFdGogDUECdUEAQSAQAAsgB0EBaiEHDAELCwsgAkEMaigCACIPIBFsIgdBH2pBYHEgByARQQRGGyEOIAJBtAJqKAIAIAFBDGooAgBBAWpBBXRqIBRBCG9BAnRqIQ1BACEJA0AgCSACQRhqKAIASARAIBogCSAObGohBwJAIAIoAgBBBUcgCUEDSHJFBEAgB0EAIA9BAnT8CwAMAQsgDSAJIA9sQQV0aiEQIAchCANAIAggByAPQQJ0akkEQCAIIBAqAgA4AgAgEEEgaiEQIAhBBGohCAwBCwsLIAlBAWohCQwBCwsFIAFBGGooAgBBAEgEQCAAQSBqKAIAIBYgJmxBAnRqIBYgG2xBAnQgGCAZIBYgDCAREAUgBgRAIAwgDCAGICYgAUHIAGooAgBsaiAWQQdqQXhxIBYgAUE8aioCACAREAQLBSAFIAFBGGooAgBqICYgAUEcaigCAGxqIQcgBgRAIAwgByAGICYgAUHIAGooAgBsaiAWQQdqQXhxIBYgAUE8aioCACAREAQFIAwgByARIBZs/AoAAAsLCyALBEAgHSAVIBf8CgAAIBwEQCAgIAQgF/wKAAALCyAfBEAgFSAVIB8gE0EHakF4cSATIAJBpAJqKgIAIBEQBAsgIQRAICEgAkEkaigCACADIABBDGooAgBsIgdBBXVsIBRqQQd0aiAHQR9xQQJ0aiEJICNBB3QhDiAMIgcgESACQRxqKAIAbGohDQNAIAcgDUkEQCAJIQgDQCAIIAlBQGtJBEAgCCAH/QAEAP0LBAAgEUEgRgRAIAhBQGsgB0EQav0ABAD9CwQACyAHIBFqIQcgCEEQaiEIDAELCyAJIA5qIQkMAQsLCyAEIAJBpAFqKAIAaiEIIAJB6AFqKAIAIAUgAUEgaigCAGogJiABQSRqKAIAbGpqIQ8gAkEEaigCAARAIAIgDCAaIBUgBCAIIAogDyARICQQGgUgAiAMIBogFSAEIAggCiAPIBEgJBAbCyAiBEAgIiACQSRqKAIAIAMgAEEMaigCAGwiBEEFdWwgFGpBB3RqIARBH3FBAnRqIQkgI0EHdCEOIAoiByARIAJBDGooAgBsaiENA0AgByANSQRAIAkhBANAIAQgCUFAa0kEQCAEIAf9AAQA/QsEACARQSBGBEAgBEFAayAHQRBq/QAEAP0LBAALIAcgEWohByAEQRBqIQQMAQsLIAkgDmohCQwBCwsLIAsEQCAAIAMgJiAbIB4QEkEAIQcDQCAHIBFJBEAgByAeaiIE/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1CISggBP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9QiEnIAchBANAIAQgF0kEQCAEIBVqIg0gDf0ABAAgBCAdaiIJ/QAEACAo/VL9CwQAIA0gDf0ABBAgCf0ABBAgJ/1S/QsEECAEIBFqIQQMAQsLIAdBIGohBwwBCwsgHARAQQAhBwNAIAcgEUkEQCAHIB5qIgT9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UIhKCAE/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1CIScgByEEA0AgBCAXSQRAIAQgCGoiDSAN/QAEACAEICBqIgn9AAQAICj9Uv0LBAAgDSAN/QAEECAJ/QAEECAn/VL9CwQQIAQgEWohBAwBCwsgB0EgaiEHDAELCwsgDyAVIBf8CgAACyAaIAJBlAFqKAIAaiEaIAghBCAUQQFqIRQMAQsLIAJB0AFqKAIAIgAEQCAVIBMgACATQQJ0IBggGSAREAELIAJB1AFqKAIAIgAEQCAEIBMgACATQQJ0IBggGSAREAELC+gDAQp/IAAoAgAhDSAAQQxqKAIAIQgDQCAGIA1IBEBBACEHIABBBGooAgAgBkECdGooAgAiDEE4aigCAARAIAxBxABqKAIAIAEgDEHMAGooAgBsaiEHIAxByABqKAIABH8gDEEQaigCAAVBAQshCyAMQQxqKAIAIQkgAEEMaigCAEEFdSEKQQAhBANAIAQgC0gEQEEAIQUDQCAFIApIBEAgByAEIAxByABqKAIAbGogBSAJQQdqQXhxbGogBCAJIAEgCmwgBWpBA3QgDEE4aigCACAMQUBrKAIAIABBzABqKAIAIABBxABqKAIAIABByABqKAIAEAYgBUEBaiEFDAELCyAEQQFqIQQMAQsLC0EAIQQDQCAEIAwoAgBIBEAgACAMIAwgBEEBaiIEQQJ0aigCACABIAIgAyAHECsMAQsLIAZBAWohBgwBCwsgAEEEaigCACANQQFrQQJ0aigCACECIABBJGooAgAiBQRAIAJB2ABqKAIAIgYgAkEUaigCAAR/QQEFIAJBEGooAgALIgdsQQJ0IQlBACEEA0AgBCAHSARAIAMgAkEgaigCAGogBCACQSRqKAIAbGogBiAFIAQgBmxBAnRqIAkgASAIQQJ1bCAAQQhqKAIAIAgQASAEQQFqIQQMAQsLCwvoDQIdfwR7IABBCGooAgAhHSADIABBDGooAgAiIkECdWwhHCABQRBqKAIAIRsgAkEIaigCACIgICJsIR8gAigCACIMRSEZIAUgAEEYaigCAGoiISAAQRxqKAIAIgdqIh4gB2oiGCAHaiIXIAdqIhYgB2oiCiAHaiERIAxBBUYiCUUEQCAMQQZGIQkLIAJBJGooAgAgAEEIaigCAEEHakEIbWwhFCACQaACaigCAAR/IAJBrAJqKAIAIAMgAkGwAmooAgBsagVBAAshFSAgQQJ0IRogAkGQAWooAgAgAyACQZgBaigCAGxqIAQgAkGcAWooAgBsaiETIAJBoAFqKAIAIAMgAkGoAWooAgBsaiAEIAJBrAFqKAIAbGohEiAZRQRAIAJB2AFqKAIAIgsEQANAIA0gIkECdUgEQCANIBxqIgQgHUghCCALIAQgGmxqIQcgISANQQJ0aiEEQQAhIwNAICAgI0oEQCAEIAgEfSAHKgIABUMAAAAACzgCACAHQQRqIQcgBCAiaiEEICNBAWohIwwBCwsgDUEBaiENDAELCwUgIUEAIB/8CwALCyAMQQRGIg8EQCACQdwBaigCACILBEBBACENA0AgDSAiQQJ1SARAIA0gHGoiBCAdSCEIIAsgBCAabGohByAeIA1BAnRqIQRBACEjA0AgICAjSgRAIAQgCAR9IAcqAgAFQwAAAAALOAIAIAdBBGohByAEICJqIQQgI0EBaiEjDAELCyANQQFqIQ0MAQsLBSAeQQAgH/wLAAsLIBlFIggEQCAAQfgAaigCAEEARyEICyAbQQFrISMDQCAjQQBOBEAgG0EBayAjayAjIAJBKGooAgAbIQ4gGQR/QQAFIAFBFGooAgBFICMgG0EBa0ZyCwRAIAJB6AFqKAIAIAUgAUEoaigCAGogAUEsaigCAEEAIA4gAUEUaigCABtsamohDEEAIQQDQCAEIB9JBEAgBCAhaiIL/QAEECAEIAxqIgf9AAQQ/eQBISQgCyAL/QAEACAH/QAEAP3kAf0LBAAgCyAk/QsEECAEQSBqIQQMAQsLCyAIBEAgACADIA4gGyAREBJBACEEA0AgBCAiSQRAIAQgEWoiB/0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9QiEnIAf9AAQQ/QwAAAAAAAAAAAAAAAAAAAAA/UIhJiAEIQcDQCAHIB9JBEAgByAhaiIM/QAEACElIAz9AAQQISQgByAXaiILICUgJ/1P/QsEACALICQgJv1P/QsEECAMICUgJ/1O/QsEACAMICQgJv1O/QsEECAHICJqIQcMAQsLIARBIGohBAwBCwsgDwRAQQAhBANAIAQgIkkEQCAEIBFqIgf9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UIhJyAH/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1CISYgBCEHA0AgByAfSQRAIAcgHmoiDP0ABAAhJSAM/QAEECEkIAcgFmoiCyAlICf9T/0LBAAgCyAkICb9T/0LBBAgDCAlICf9Tv0LBAAgDCAkICb9Tv0LBBAgByAiaiEHDAELCyAEQSBqIQQMAQsLCwsgEiAjIAJBpAFqKAIAbGohDSABQdQAaigCAAR/IAUgAUEwaigCAGogDiABQTRqKAIAbGoFQQALIRAgCQRAIAJBwAFqKAIAIAJBJGooAgAgAyAAQQxqKAIAbCIEQQV1bCAjakEHdGogBEEfcUECdGohDiAKIQQgAkEgaigCACIMIQcDQCAHIAwgIGpIBEAgBCAOIAdBAnUgFGxBB3RqIAdBA3FBBHRqIgv9AAQA/QsEACAiQSBGBEAgBEEQaiALQUBr/QAEAP0LBAALIAQgImohBCAHQQFqIQcMAQsLCyATICMgAkGUAWooAgBsaiEHIA0gAkGkAWooAgBqIQQgAkEEaigCAARAIAIgCiAHIA0gBCAhIB4gGCAQIAYgIhAcBSACIAogByANIAQgISAeIBggECAGICIQHQsgFQRAICEgISAVICBBB2pBeHEgICACQaQCaioCACAiEAQLIAgEQEEAIQQDQCAEIB9JBEAgBCAhaiIL/QAEECAEIBdqIgf9AAQQ/eQBISQgCyAL/QAEACAH/QAEAP3kAf0LBAAgCyAk/QsEECAEQSBqIQQMAQsLIA8EQEEAIQQDQCAEIB9JBEAgBCAeaiIL/QAEECAEIBZqIgf9AAQQ/eQBISQgCyAL/QAEACAH/QAEAP3kAf0LBAAgCyAk/QsEECAEQSBqIQQMAQsLCwsgI0EBayEjDAELCyACQeABaigCACIABEAgISAgIAAgGiAcIB0gIhABCyACQeQBaigCACIABEAgHiAgIAAgGiAcIB0gIhABCwsLcQIAQYAQCzhE9v9ARPb/wAAAAD/AJZ+lfjNhKv83va5BAFwzSkN5N+0NJzrcWaA72NOgNdaV+DgFqhQ73VmgOwBBuBALLDuquD8AgDG/g4BeOWdpUDnOQ7c6CIkIPMGpKj2qqio+AAAAP/aorsJxvbBC";
var relaxedSimd256Threads = "AGFzbQEAAAAB0gEXYAd/f39/f39/AGAFf39/f38AYAZ/f39/f38AYAR/f39/AGADf39/AGACf38AYAp/f39/f39/f39/AGALf39/f39/f39/f38AYAh/f39/f39/fwBgAXwBfGAHf39/f399fwBgCX9/f39/f39/fwBgBn9/f39/fQBgDH9/f39/f39/f39/fwBgAX8AYAd/f397f31/AXxgAAF/YAF/AXxgAn9/AX9gC39/f39/fX9/f39/AGAFf39/f30AYAZ/f39/fX8BfGAJf39/f39/f39/AXwCEgEDZW52Bm1lbW9yeQIDAYCABAMyMQgAAAkKAAsCDA0OAw8BBAICAwMBEAURBAUSBAYGBwcAAAABARMUFRYBAgAAAAEAAwAHogEOCWJsb2NrUm93cwAUC2Ryb3BvdXRCaXRzAAYJbWFza0FnYWluACUKbWFza1ZhbHVlcwAkBHBhY2sAIwdwcm9kdWN0AAAIcnVuQ2h1bmsACwtzcXVhcmVkTm9ybQAWCXRyYW5zcG9zZQAOBnVucGFjawAiCnN0YXJ0UGhhc2UAGgp0YWtlQ2h1bmtzAAoLd2FpdEZvckRvbmUAGQR3b3JrABgMAQIK0IUCMSwAIAdBwABGBEAgACABIAIgAyAEIAUgBhAgBSAAIAEgAiADIAQgBSAGECELC44BAQR/IAZBBEYEQCACIAMgBGxqIAAgAUECdPwKAAAPCyAGQQJ1IgcgBSAEayIFIAUgB0obIQkDQCAIIAlIBEAgACAIQQJ0aiEHIAIgBCAIaiADbGoiBSABQQJ0aiEKA0AgBSAKSQRAIAUgByoCADgCACAGIAdqIQcgBUEEaiEFDAELCyAIQQFqIQgMAQsLC8cFAgZ/CXsgAiADQQJ0aiEKA0AgCUEIaiAFTARAIAYEeyAE/QAEAAX9DAAAAAAAAAAAAAAAAAAAAAALIQ0gBgR7IAT9AAQQBf0MAAAAAAAAAAAAAAAAAAAAAAshDiAGBHsgBP0ABCAF/QwAAAAAAAAAAAAAAAAAAAAACyEPIAYEeyAE/QAEMAX9DAAAAAAAAAAAAAAAAAAAAAALIRAgBgR7IAT9AARABf0MAAAAAAAAAAAAAAAAAAAAAAshESAGBHsgBP0ABFAF/QwAAAAAAAAAAAAAAAAAAAAACyESIAYEeyAE/QAEYAX9DAAAAAAAAAAAAAAAAAAAAAALIRMgBgR7IAT9AARwBf0MAAAAAAAAAAAAAAAAAAAAAAshFCAAIgMgAUECdGohCCABQQF0IgsgAWohDCACIQcDQCAHIApJBEAgB/0JAgAiFSAD/QAEACAN/YUCIQ0gFSABIANq/QAEACAO/YUCIQ4gFSADIAtq/QAEACAP/YUCIQ8gFSADIAxq/QAEACAQ/YUCIRAgFSAI/QAEACAR/YUCIREgFSABIAhq/QAEACAS/YUCIRIgFSAIIAtq/QAEACAT/YUCIRMgFSAIIAxq/QAEACAU/YUCIRQgA0EQaiEDIAhBEGohCCAHQQRqIQcMAQsLIAQgDf0LBAAgBCAO/QsEECAEIA/9CwQgIAQgEP0LBDAgBCAR/QsEQCAEIBL9CwRQIAQgE/0LBGAgBCAU/QsEcCAEQYABaiEEIAAgAUEDdGohACAJQQhqIQkMAQsLA0AgBSAJSgRAIAYEeyAE/QAEAAX9DAAAAAAAAAAAAAAAAAAAAAALIQ0gACEHIAIhAwNAIAMgCkkEQCAD/QkCACAH/QAEACAN/YUCIQ0gB0EQaiEHIANBBGohAwwBCwsgBCAN/QsEACAEQRBqIQQgACABaiEAIAlBAWohCQwBCwsL3QEDAn8CfAF+IABE////////739lIABEAAAAAAAAAABkcUUEQEQAAAAAAAD4fw8LIAC9IgVCNIinQf8HayECIAVC/////////weDQoCAgICAgID4P4S/IgBEzTt/Zp6g9j9kBEAgAkEBaiECIABEAAAAAAAA4D+iIQALIABEAAAAAAAA8L+gIABEAAAAAAAA8D+goyIAIACiIQRBEyEBA0AgAUEASgRAIAMgBKJEAAAAAAAA8D8gAbejoCEDIAFBAmshAQwBCwsgArdE7zn6/kIu5j+iIAAgAKAgA6KgC9kBAgR/A3sgBf0TIQsDQCAGIAhLBEBBACEHA0AgBCAHSgRAIAIgB2otAAD9ESIM/QwQAAAAIAAAAEAAAACAAAAA/U79DAAAAAAAAAAAAAAAAAAAAAD9OCALIAYgB2wgCGoiCiABaiIJ/QAEEP3mAf1OIQ0gACAKaiIKIAz9DAEAAAACAAAABAAAAAgAAAD9Tv0MAAAAAAAAAAAAAAAAAAAAAP04IAsgCf0ABAD95gH9Tv0LBAAgCiAN/QsEECAHQQFqIQcMAQsLIAIgA2ohAiAIQSBqIQgMAQsLC4oBAQR/IAZBBEYEQCAFIAAgASACbGogBEECdPwKAAAPCwNAIAggBkECdUgEQCAFIAhBAnRqIQkgACACIAhqIgcgA0EBayIKIAcgCkgbIAFsaiIHIARBAnRqIQoDQCAHIApJBEAgCSAHKgIAOAIAIAdBBGohByAGIAlqIQkMAQsLIAhBAWohCAwBCwsLugkCDXsDfyACQQdqQQN1IRggBP0RIQ0DQCAWIBhIBEAgASAYbCAWav0RIg4hECAD/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEiEv0MBAAAAAQAAAAEAAAABAAAAP2uASETIAX9ESIRIQ8gBv0RIgkhCiAHIQIgCCEEQQAhFwNAIBdBCkgEQCAQ/QxTH1HSUx9R0lMfUdJTH1HS/d4BIBD9DFMfUdJTH1HSUx9R0lMfUdL93wH9DQQFBgcMDQ4PFBUWFxwdHh8gDv0MUx9R0lMfUdJTH1HSUx9R0v3eASAO/QxTH1HSUx9R0lMfUdJTH1HS/d8B/Q0EBQYHDA0ODxQVFhccHR4fIRUgEP0MUx9R0lMfUdJTH1HSUx9R0v21ASELIA79DFMfUdJTH1HSUx9R0lMfUdL9tQEhDCAR/QxXjZ7NV42ezVeNns1XjZ7N/d4BIBH9DFeNns1XjZ7NV42ezVeNns393wH9DQQFBgcMDQ4PFBUWFxwdHh8gEv1RIAL9ESIO/VEhECAP/QxXjZ7NV42ezVeNns1XjZ7N/d4BIA/9DFeNns1XjZ7NV42ezVeNns393wH9DQQFBgcMDQ4PFBUWFxwdHh8gE/1RIA79USEOIBH9DFeNns1XjZ7NV42ezVeNns39tQEhEiAP/QxXjZ7NV42ezVeNns1XjZ7N/bUBIRMgCf1RIAT9ESIJ/VEhESAVIAr9USAJ/VEhDyALIQkgDCEKIAJBx4yijgZrIQIgBEH7ouGkBGshBCAXQQFqIRcMAQsLIAAgFkEDdGoiAiAQQQD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAEgEkEA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQQh0ciARQQD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBEHRyIAlBAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEYdHIgDkEA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBIBNBAP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEIdHIgD0EA/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRB0ciAKQQD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBGHRyQQR0cjYCACACIBBBEP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kASASQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBCHRyIBFBEP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEQdHIgCUEQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQRh0ciAOQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAEgE0EQ/a0B/Qz//wAA//8AAP//AAD//wAA/U4gDf1A/aQBQQh0ciAPQRD9rQH9DP//AAD//wAA//8AAP//AAD9TiAN/UD9pAFBEHRyIApBEP2tAf0M//8AAP//AAD//wAA//8AAP1OIA39QP2kAUEYdHJBBHRyNgIEIBZBAWohFgwBCwsLuAMCD3sEfwNAIAIgFUsEQCAAIBVqIhggAWohFiAY/QAEAEGAEP0JAgAiEP3qAUGAEP0JAgQiEf3rASIGIAb95gEhCyAW/QAEACADIBVqIhf9AAQAIAYgCyALIAsgCyALIAtBgBD9CQIMIhJBgBD9CQIQIhP9hQJBgBD9CQIUIgb9hQJBgBD9CQIYIgf9hQJBgBD9CQIcIgj9hQJBgBD9CQIgIgn9hQJBgBD9CQIkIgr9hQL95gEgCyALIAtBgBD9CQIoIhRBgBD9CQIsIgv9hQJBgBD9CQIwIgz9hQJBgBD9CQI0Ig39hQL95wEiDv3lASAO/YUCIQ8gGP0ABBAgEP3qASAR/esBIhAgEP3mASERIBb9AAQQIBf9AAQQIBAgESARIBEgESARIBEgEiAT/YUCIAb9hQIgB/2FAiAI/YUCIAn9hQIgCv2FAv3mASARIBEgESAUIAv9hQIgDP2FAiAN/YUC/ecBIgb95QEgBv2FAiEHIBggDv0LBAAgGCAG/QsEECAEIBVqIhYgD/0LBAAgFiAH/QsEECAFIBVqIhYgD/0LBAAgFiAH/QsEECAVQSBqIRUMAQsLC68EAwR/C3sBfSABQewAaigCACEHIAEgAkECdEE+akECdGoqAgAiFUMAAAAAXgRAIAFBvAJqKAIAIQggFf0TIQogAyEGA0AgBCAGSwRAIAYgB2oiCf0ABAAhCyAJIAogBiAIav0ABAAgC/3lASAL/YUC/QsEACAGQRBqIQYMAQsLCyABQfQAaigCACEGIAFB+ABqKAIAIQggAUH8AGooAgAhCSAF/RMhESABIAJBAnQiAkE7akECdGoqAgCM/RMhEkMAAIA/IAEgAkE9akECdGoqAgCT/RMhCyAAQeAAaioCAP0TIQwgAEHcAGooAgBFBEAgAEH8AGoqAgD9EyEKIABB5ABqKgIA/RMhDSAAQYABaioCAP0TIQ4gAEHoAGoqAgD9EyEPIAEgAkE8akECdGoqAgD9EyEQA0AgAyAESQRAIAwgAyAIaiIA/QAEACAKIBEgAyAGav0ABAD95gEiE/3mAf2FAiEUIA0gAyAJaiIB/QAEACAOIBP95gEgE/3mAf2FAiETIAAgFP0LBAAgASAT/QsEACADIAdqIgAgCyAA/QAEACASIBT95gEgECAT/eMBIA/9hQL95wH9hQL9CwQAIANBEGohAwwBCwsPCwNAIAMgBEkEQCARIAMgBmr9AAQA/eYBIQogCARAIAwgAyAIaiIA/QAEACAK/YUCIQogACAK/QsEAAsgAyAHaiIAIBIgCiALIAD9AAQA/eYB/YUC/QsEACADQRBqIQMMAQsLC60BAQd/IABBHGooAgBBBHQhDyAJQQd0IRADQCADIARIBEAgASADIAJrQQJ1IApsIAhqQQh0aiERIAchDCAAQfQAaigCACAFIA9saiADQQR0aiEOIAUhDQNAIAYgDUoEQCAOIBEgDCAJIAhBAEoiEiALEBAgDkEIaiARIAwgEGogCSASIAsQECAMIBBBAXRqIQwgDiAPaiEOIA1BAWohDQwBCwsgA0EEaiEDDAELCwt6AgF+An8DQEGACP4RAwAiAUL//z+DpyICIAFCFIhC//8/g6dOBEAPC0GACCABIAFCAXz+SQMAIAFSDQAgAEECdEGADGoiAyACQQFq/hcCAEGEC/4QAgBBgAv+EAIAIAIgABALIANBAP4XAgBBgAlBAf4eAgAaDAALAAvNAwEIfyAAQQFGBEAgAUEQaigCACADIAFBFGooAgBsaiEEIAFBKGooAgAiAEECRwRAIAEgAiADIAQQLwsgAARAIAEiBUEMaigCACEIIAEgAUEEaigCACABKAIAQQFrIgdBAnRqKAIAIAIgAyAEEC0DQCAHQQBOBEAgBUEEaigCACAHQQJ0aigCACIGQdAAaigCAARAQQAhAQNAIAEgBigCAEgEQCAFIAYgBiABQQFqIgBBAnRqKAIAIAIgAyAEIAFBAEoQMCAAIQEMAQsLIAZB1ABqKAIABEAgBkEQaigCACEJIAZBDGooAgAhCyAHBH9BAAUgBUFAaygCAAshCkEAIQEDQCABIAlIBEAgBCAGQTBqKAIAaiABIAZBNGooAgBsaiEAIAZBOGooAgAEQCAAIAAgBkHEAGooAgAgAiAGQcwAaigCAGxqIAEgBkHIAGooAgBsaiALQQdqQXhxIAsgBkE8aioCACAIEAQLIAoEQCAAIAsgCiABIAtsQQJ0aiAJIAtsQQJ0IAIgCEECdWwgBUEIaigCACAIEAELIAFBAWohAQwBCwsLIAdBAWshBwwCCwsLCwUgAEECRgRAIAEgAiADEBcFIAEgAhAVCwsL5ggECnsEfAx9An8gACAEIAZsaiEhIAP9DAAAAAAAAAAAAAAAAAAAAAD9QiEMIAD9AAQAIQcgACAGaiEEA0AgBCAhSQRAIAcgBP0ABAD96QEhByAEIAZqIQQMAQsL/QwAAAAAAAAAAAAAAAAAAAAAIAP9HwBDAAAAAFsEfUMAAAAABSAAIAYgASoCAPwAbGoqAgAL/SAAIAP9HwFDAAAAAFsEfUMAAAAABSAAIAEgAmoqAgD8ACAGbEEEamoqAgAL/SABIAP9HwJDAAAAAFsEfUMAAAAABSAAIAEgAkEBdGoqAgD8ACAGbEEIamoqAgAL/SACIAP9HwNDAAAAAFsEfUMAAAAABSAAIAEgAkEDbGoqAgD8ACAGbEEMamoqAgAL/SADIQsgACEEA0AgBCAhSQRAICEgBCAGQQV0aiIiICEgIkkbISL9DAAAAAAAAAAAAAAAAAAAAAAhCANAIAQgIkkEQCAEQbgQ/QkCDCAE/QAEACAH/eUBIg1BuBD9CQIo/eoBQbgQ/QkCJCIO/esBIg9BuBD9CQIA/eYB/WoiEEG4EP0JAgggEEG4EP0JAgQgD/2FAv2FAiIPQbgQ/QkCEP2FAiAPQbgQ/QkCFP2FAiAPQbgQ/QkCGP2FAiAPQbgQ/QkCHP2FAiAPQbgQ/QkCIP2FAiAPIA/95gEgD/0MAACAPwAAgD8AAIA/AACAP/3kAf2FAiAQ/fgB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDSAO/UP9TyIN/QsEACAIIA395AEhCCAEIAZqIQQMAQsLIAkgCP1f/fABIQkgCiAIIAj9DQgJCgsMDQ4PAAECAwQFBgf9X/3wASEKDAELCyAJ/SEAIRMgB/0fACEYIAv9HwAhGSAJ/SEBIRQgB/0fASEaIAv9HwEhGyAK/SEAIREgB/0fAiEcIAv9HwIhHSAK/SEBIRIgB/0fAyEeIAv9HwMhHyAD/R8BIRUgA/0fAiEWIAP9HwMhFyAD/R8AIiBDAAAAAFsEfEQAAAAAAAAAAAUgILsgGLsgGbuhIBMQA6CiC0QAAAAAAAAAAKAgFUMAAAAAWwR8RAAAAAAAAAAABSAVuyAauyAbu6EgFBADoKILoCAWQwAAAABbBHxEAAAAAAAAAAAFIBa7IBy7IB27oSAREAOgogugIBdDAAAAAFsEfEQAAAAAAAAAAAUgF7sgHrsgH7uhIBIQA6CiC6AgAyAF/RP95gEiAyAJ/SEAtv0TIAn9IQG2/SABIAr9IQC2/SACIAr9IQG2/SAD/ecBIQcgACEEA0AgBCAhSQRAIAQgBP0ABAAgB/3mASAM/U79CwQAIAQgBmohBAwBCwtBACEEA0AgBEEESARAIAQEfSAEQQFGBH0gA/0fAQUgA/0fAiAD/R8DIARBAkYbCwUgA/0fAAsiBUMAAAAAXARAIAAgASACIARsaioCAPwAIAZsIARBAnRqaiIhICEqAgAgBZM4AgALIARBAWohBAwBCwsLmgECAXsDfyADQQh0IQggACABIARsaiEDA0AgACADSQRAIAIhAQNAIAEgAkGAAWpJBEAgAP0ABBAhBSABIAD9AAQA/QsEACABIAX9CwQQIARBwABGBEAgAEEgaiIH/QAEECEFIAFBgAFqIgYgB/0ABAD9CwQAIAYgBf0LBBALIAAgBGohACABQSBqIQEMAQsLIAIgCGohAgwBCwsLmwUCCX8GeyAAQRxqKAIAIQcgAEEMaigCACIDIABBGGooAgBsQQR0IQUgA0ECdUEAIAAoAgAbIQggAEEUaigCAEECdSEJIABBIGooAgAhCgNAIAEgAkgEQCAAQewAaigCACABIAdsQQR0aiEGIABB8ABqKAIAIAFBBnRqIQNBACEEA0AgBCAISARAIAMgBiAKIARBAnRqQQR0aiIL/QAEACIMIAv9AAQQIg39DQABAgMQERITBAUGBxQVFhciDiAL/QAEICIPIAv9AAQwIhD9DQABAgMQERITBAUGBxQVFhciEf0NAAECAwQFBgcQERITFBUWF/0LBAAgAyAOIBH9DQgJCgsMDQ4PGBkaGxwdHh/9CwQQIAMgDCAN/Q0ICQoLGBkaGwwNDg8cHR4fIgwgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIg39DQABAgMEBQYHEBESExQVFhf9CwQgIAMgDCAN/Q0ICQoLDA0ODxgZGhscHR4f/QsEMCAEQQFqIQQgAyAFaiEDDAELC0EAIQQDQCAEIAlIBEAgAyAGIARBBnRqIgv9AAQAIgwgC/0ABBAiDf0NAAECAxAREhMEBQYHFBUWFyIOIAv9AAQgIg8gC/0ABDAiEP0NAAECAxAREhMEBQYHFBUWFyIR/Q0AAQIDBAUGBxAREhMUFRYX/QsEACADIA4gEf0NCAkKCwwNDg8YGRobHB0eH/0LBBAgAyAMIA39DQgJCgsYGRobDA0ODxwdHh8iDCAPIBD9DQgJCgsYGRobDA0ODxwdHh8iDf0NAAECAwQFBgcQERITFBUWF/0LBCAgAyAMIA39DQgJCgsMDQ4PGBkaGxwdHh/9CwQwIARBAWohBCADIAVqIQMMAQsLIAFBAWohAQwBCwsLjAQBEH8gAEEMaigCACEOIABBEGooAgAhDyAAQRxqKAIAIRAgAEEgaigCACEJIABBCGooAgAiCkEDIABBGGooAgAiCyALQQRGBH8gAEEsaigCAEECRgVBAAsbIhFsIQwDQCAIIAtIBEAgCiAAIAhBA2wiBkELakECdGooAgBsIQ0gACAGQQ1qQQJ0aigCACESIAAgBkEMakECdGooAgAhBgNAIAYgEkgEQCAGIA9IBH8gAiAGIAxsQQJ0agUgA0EAIAYgCU4bBH8gAyAGIAlrIAxsQQJ0agUgBiAPRgR/IAQFIAYgCUEBa0YgCyARR3EEfyAEIAxBAnRqQQAgBBsFQQALCwsLIRNBACEHA0AgB0EEaiAKTARAIAEgCCAObCAHakECdSAQbCAGakEEdGohFCATIAcgDWpBAnRqIRUgBQRAIBMEQCAVIBT9AAQA/QsEAAsFIBQgEwR7IBX9AAQABf0MAAAAAAAAAAAAAAAAAAAAAAv9CwQACyAHQQRqIQcMAQsLA0AgByAKSARAIAEgCCAObCAHaiIUQQJ1IBBsIAZqQQR0aiAUQQNxQQJ0aiEUIAUEQCATBEAgEyAHIA1qQQJ0aiAUKgIAOAIACwUgFCATBH0gEyAHIA1qQQJ0aioCAAVDAAAAAAs4AgALIAdBAWohBwwBCwsgBkEBaiEGDAELCyAIQQFqIQgMAQsLC9UFAhZ7AX8gAiADQQd0aiEDA0AgAiADSQRAIAL9AAQAIhcgAf0ABAAiGCAG/YUCIQYgAv0ABBAiGSAB/QAEECIaIAf9hQIhByAC/QAEICIWIBggCP2FAiEIIAL9AAQwIhggGiAJ/YUCIQkgFyAB/QAEICIaIAr9hQIhCiAZIAH9AAQwIhsgC/2FAiELIBYgGiAM/YUCIQwgGCAbIA39hQIhDSAXIAH9AARAIhogDv2FAiEOIBkgAf0ABFAiGyAP/YUCIQ8gFiAaIBD9hQIhECAYIBsgEf2FAiERIBcgAf0ABGAiFyAS/YUCIRIgGSAB/QAEcCIZIBP9hQIhEyAWIBcgFP2FAiEUIBggGSAV/YUCIRUgAkFAayECIAFBgAFqIQEMAQsLIAUgBv0LBAAgBSAH/QsEECAFIAj9CwQgIAUgCf0LBDAgBSAK/QsEQCAFIAv9CwRQIAUgDP0LBGAgBSAN/QsEcCAFIA79CwSAASAFIA/9CwSQASAFIBD9CwSgASAFIBH9CwSwASAFIBL9CwTAASAFIBP9CwTQASAFIBT9CwTgASAFIBX9CwTwAQNAIBxBAkgEQCAF/QAEACAF/QAEEP3kASIGIAVBIGoiAf0ABAAgAf0ABBD95AEiB/0NAAECAxAREhMEBQYHFBUWFyAGIAf9DQgJCgsYGRobDA0ODxwdHh/95AEiBiAFQUBrIgH9AAQAIAH9AAQQ/eQBIgcgBUHgAGoiAf0ABAAgAf0ABBD95AEiCP0NAAECAxAREhMEBQYHFBUWFyAHIAj9DQgJCgsYGRobDA0ODxwdHh/95AEiB/0NAAECAwQFBgcQERITFBUWFyAGIAf9DQgJCgsMDQ4PGBkaGxwdHh/95AEhBiAEBEAgBiAAIAD9XQMA/VcDEAH95AEhBgsgACAG/VsDAAAgACAG/VsDEAEgAEEgaiEAIAVBgAFqIQUgHEEBaiEcDAELCwudAwIPewJ/A0AgASATSwRAQYAQ/QkCCCIOIAAgE2oiFP0ABBD95gFBgBD9CQIAIg/96gFBgBD9CQIEIhD96wEiBCAE/eYBIQogDiAEIAogCiAKIAogCiAKQYAQ/QkCDCIRQYAQ/QkCECIE/YUCQYAQ/QkCFCIF/YUCQYAQ/QkCGCIG/YUCQYAQ/QkCHCIH/YUCQYAQ/QkCICII/YUCQYAQ/QkCJCIJ/YUC/eYBIAogCiAKQYAQ/QkCKCISQYAQ/QkCLCIK/YUCQYAQ/QkCMCIL/YUCQYAQ/QkCNCIM/YUC/ecBIA79hQIhDSAOIBT9AAQA/eYBIA/96gEgEP3rASIPIA/95gEhECAUIA4gDyAQIBAgECAQIBAgECARIAT9hQIgBf2FAiAG/YUCIAf9hQIgCP2FAiAJ/YUC/eYBIBAgECAQIBIgCv2FAiAL/YUCIAz9hQL95wEgDv2FAiIE/QsEACAUIA39CwQQIAIgE2oiFCAE/QsEACAUIA39CwQQIAMgE2oiFCAE/QsEACAUIA39CwQQIBNBIGohEwwBCwsL/gICDnsCfwNAIAEgEksEQCAAIBJqIhP9AAQQQYAQ/QkCACIO/eoBQYAQ/QkCBCIP/esBIgQgBP3mASEKIAQgCiAKIAogCiAKIApBgBD9CQIMIhBBgBD9CQIQIgT9hQJBgBD9CQIUIgX9hQJBgBD9CQIYIgb9hQJBgBD9CQIcIgf9hQJBgBD9CQIgIgj9hQJBgBD9CQIkIgn9hQL95gEgCiAKIApBgBD9CQIoIhFBgBD9CQIsIgr9hQJBgBD9CQIwIgv9hQJBgBD9CQI0Igz9hQL95wEhDSAT/QAEACAO/eoBIA/96wEiDiAO/eYBIQ8gEyAOIA8gDyAPIA8gDyAPIBAgBP2FAiAF/YUCIAb9hQIgB/2FAiAI/YUCIAn9hQL95gEgDyAPIA8gESAK/YUCIAv9hQIgDP2FAv3nASIE/QsEACATIA39CwQQIAIgEmoiEyAE/QsEACATIA39CwQQIAMgEmoiEyAE/QsEACATIA39CwQQIBJBIGohEgwBCwsLNgAgAEH4AGooAgAgAkECdGogA0ECdCABIABBDGooAgAiAUECdWwgAEEIaigCAEEBIAQgARAFCwQAQRALrQMDB38BfQJ8IABB0ABqKAIAIAFBDGxqIgEoAgAhBCABQQRqKAIAIQIgAUEIaigCACEFIARBHGooAgBBBHQhBiAAQewAaioCACIJQwAAAABeBH0gAEHYAGooAgAhAQNAIAMgAEHUAGooAgBIBEAgCiABIANBA3RqKwMAoCEKIANBAWohAwwBCwsgCp8iCiAJuyILZAR9IAsgCqO2BUMAAIA/CwVDAACAPwshCSAEQZwCaigCAARAIAAgBEEAIAIgBmwgBSAGbCAJEAgFIAIhAQNAIAEgBUgEQCABIAZsIQdBACEDA0AgA0EDSARAIAQgA0ECdEE7akECdGoqAgBDAAAAAF1FBEAgACAEIAMgBwJ/QQAgA0UNABogA0EBRgRAIARBEGooAgAMAQsgBEEgaiAEQRxqIANBAkYbKAIAC0EEdGogBwJ/QQAgA0EBaiIIRQ0AGiAIQQFGBEAgBEEQaigCAAwBCyAEQSBqIARBHGogCEECRhsoAgALQQR0aiAJEAgLIANBAWohAwwBCwsgAUEBaiEBDAELCwsgBEHwAGooAgAEQCAEIAIgBRAOCws+AgJ/AXwgAEHYAGooAgAhAgNAIAEgAEHUAGooAgBIBEAgAyACIAFBA3RqKwMAoCEDIAFBAWohAQwBCwsgAwuoCAIRfwN7IABBEGooAgAgAiAAQRRqKAIAbGoiCkGAAmohDCAAQdAAaigCACABQQxsaiICKAIAIQcgAkEEaigCACEDIAJBCGooAgAhCSAHQRxqKAIAQQR0IQsgB0EMaigCAEECdSENIAdBJGooAgAgAEEIaigCAEEPakEQbWwhDiAHQSBqKAIAIQ8gB0HAAWooAgAhECAHQbgCaigCACIRQQFGBEAgB0H0AGooAgAgAyALbGpBACAJIANrIAts/AsACwNAIBFBAUcgBiAOSHEEQEHAACAOIAZrIgIgAkHAAEobIRIgAyECA0AgAiAJSARAIAAgByACQQJ0IAkgAiANbSIFQQFqIA1sIgQgBCAJShsiBCACa0ECdCAGIBIgDBAfIAcgBUEDbCITQQ1qQQJ0aigCACEIIAVFIgUEQCAHKAIAQQZGIQULIAcgEEEAIAcgE0EMakECdGooAgAgDyAIIAUbIAIgBCAMIAYgEiAOIAoQCSAFBEAgByAHQcQBaigCACAPIA8gCCACIAQgDCAGIBIgDiAKEAkLIAQhAgwBCwsgBkFAayEGDAELCyARBEAgB0EQaigCACEMIAdBHGooAgBBBHQhDSAAQZQBaigCACEOIABBmAFqKAIAIQ8gAEFAaygCACEQIAlBAnQiAiAHQQhqKAIAIgQgAiAESBshESADQQJ0IQQDQCAEIBFIBEAgB0H0AGooAgAgBEECdSANbGogBEEDcUECdGohBSAOIARBAWpBAnRqKAIAIRIgDiAEQQJ0aigCACEIA0AgCCASSARAIBAgDyAIQQJ0aigCACAMbEECdGohBiAFIQJBACEKA0AgCiAMSARAIAIgAioCACAGKgIAkjgCACAKQQFqIQogBkEEaiEGIAJBEGohAgwBCwsgCEEBaiEIDAELCyAEQQFqIQQMAQsLCyAHQZwCaigCAEUEQCADIQQDQCAEIAlIBEBBACECA0AgAkEDSARAIAcgAkECdEE7akECdGoqAgBDAAAAAGBFBEACf0EAIAJFDQAaIAJBAUYEQCAHQRBqKAIADAELIAdBIGogB0EcaiACQQJGGygCAAtBBHQiBSAHQfQAaigCACAEIAtsampBAAJ/QQAgAkEBaiIGRQ0AGiAGQQFGBEAgB0EQaigCAAwBCyAHQSBqIAdBHGogBkECRhsoAgALQQR0IAVr/AsACyACQQFqIQIMAQsLIARBAWohBAwBCwsLIAdB9ABqKAIAIAMgC2xqIgIgCSADayALbGohAwNAIAIgA0kEQCAUIAL9AAQAIhb9XyIUIBT98gH98AEhFCAVIBYgFv0NCAkKCwwNDg8AAQIDBAUGB/1fIhUgFf3yAf3wASEVIAJBEGohAgwBCwsgAEHYAGooAgAgAUEDdGogFCAV/fABIhT9IQAgFP0hAaA5AwALXQECfwNAQYQK/hACAEUEQEGACv4QAgAhAyAAEApBACECA0AgASACSgR/QYAK/hACACADRgVBAAsEQCACQQFqIQIMAQsLIAEgAkYEQEGACiADQn/+AQIAGgsMAQsLCyoBAX8DQCABIAJKBEBBgAn+EAIAIABGBEBBAQ8LIAJBAWohAgwBCwtBAAtPAEGECyAA/hcCAEGACyAB/hcCAEGACUEA/hcCAEGACEGACP4RAwBCKIhCAXxCKIYgAqxCFIaE/hgDAEGACkEB/h4CABpBgApBf/4AAgAaC6QPAg5/BXsgAEEYaigCACETIAggAEEMaigCAGwiC0EfakFgcSALIAhBBEYbIRQgCCAAQQhqKAIAbCENIAEgCCAAQSBqKAIAbGohDiAAKAIAIg9BBkYgD0EFRnIEQANAIAogE0gEQCAJIAAgCkEDbEEMakECdGooAgAiBCAEIAlIGyIQIA9BBkYgCkUiBCAEGwR/IABBIGoFIAAgCkEDbEENakECdGoLKAIAIhVIBEACQCABIAggEGxqIRYgCUEASiEXIABB7ABqKAIAIABBHGooAgBBBHQiESAAQQxqKAIAIgRBAnUiEiAKbGxqIBBBBHRqIQUgAiAEIAhsIgRBH2pBYHEgBCAIQQRGGyIMIApsaiEEIAhBBEcEQCAFIBEgFiAVIBBrIAQgEiAXIAgQAAwBC0EAIQsDQCALQQBMBEAgBSARIBYgFSAQayAEIBIgFxACIAUgESASbGohBSAEIAxqIQQgC0EBaiELDAELCwsLIApBAWohCgwBCwsgD0EFRgRAQQAhBQNAIAUgDUkEQCACIAVqIgAgFGoiASAUaiIEIBRqIQYgAf0ABBD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAE/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAPwAAAD8AAAA/AAAAP/2FAv0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIZIAb9AAQAIAD9AAQA/YUCIRogBP0ABBD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiGyAG/QAEECAA/QAEEP2FAiEcIAEgAf0ABAD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wH9CwQAIAEgGP0LBBAgBCAZ/QsEACAEIBv9CwQQIAAgGv0LBAAgACAc/QsEECAFQSBqIQUMAQsLBUEAIQEDQCABIA1JBEAgAiAUaiABaiIEIBRqIQUgBP0ABBD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAF/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAPwAAAD8AAAA/AAAAP/2FAv0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIZIAEgDmoiCf0ABAD95gEhGiAF/QAEEP0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAPwAAAD8AAAA/AAAAP/2FAv0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIbIAn9AAQQ/eYBIRwgBCAE/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAPwAAAD8AAAA/AAAAP/2FAv0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rAf0LBAAgBCAY/QsEECAFIBn9CwQAIAUgG/0LBBAgASAGaiIEIBr9CwQAIAQgHP0LBBAgAUEgaiEBDAELCyAAQTRqKAIAIQQgAEEcaigCAEEEdCEFIABBDGooAgAiCUECdSEKIABB7ABqKAIAIABBIGooAgAiC0EEdGohASAIIAlsIgBBH2pBYHEgACAIQQRGGyEJIAIhAAJAIAhBBEcEQCABIAUgBiAEIAtrIAAgCkEBIAgQAAwBC0EAIQgDQCAIQQBMBEAgASAFIAYgBCALayAAIApBARACIAEgBSAKbGohASAAIAlqIQAgCEEBaiEIDAELCwsLIAIgFCANIA4gAyAHEAcPCyAAQTRqKAIAIQYgASAIIAlsaiEKIAlBAEohCyAAQRxqKAIAQQR0IQwgAEEMaigCACIOQQJ1IRAgAEHsAGooAgAgCUEEdGohASAIIA5sIgBBH2pBYHEgACAIQQRGGyEOIAIhAAJAIAhBBEcEQCABIAwgCiAGIAlrIAAgECATbCALIAgQAAwBC0EAIQgDQCAIIBNIBEAgASAMIAogBiAJayAAIBAgCxACIAEgDCAQbGohASAAIA5qIQAgCEEBaiEIDAELCwsgD0EERgRAIAIgFCANIAQgBSADIAcQKgUgDwRAIA9BAUYEQCACIA0gAyAHEBIFIA9BAkYEQEEAIQEDQCABIA1JBEAgASACaiIA/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP3rASEYIAAgAP0ABAD9DAAAAAAAAAAAAAAAAAAAAAD96wEiGf0LBAAgACAY/QsEECABIANqIgAgGf0LBAAgACAY/QsEECABIAdqIgAgGf0LBAAgACAY/QsEECABQSBqIQEMAQsLBSACIA0gAyAHEBELCwUgByACIA38CgAACwsLhwgCDn8CeyAAQRhqKAIAIRMgCCAAQQxqKAIAbCILQR9qQWBxIAsgCEEERhshFCAIIABBCGooAgBsIQ0gASAIIABBIGooAgBsaiEOIAAoAgAiD0EGRiAPQQVGcgRAA0AgCiATSARAIAkgACAKQQNsQQxqQQJ0aigCACIEIAQgCUgbIhAgD0EGRiAKRSIEIAQbBH8gAEEgagUgACAKQQNsQQ1qQQJ0agsoAgAiFUgEQAJAIAEgCCAQbGohFiAJQQBKIRcgAEHsAGooAgAgAEEcaigCAEEEdCIRIABBDGooAgAiBEECdSISIApsbGogEEEEdGohBSACIAQgCGwiBEEfakFgcSAEIAhBBEYbIgwgCmxqIQQgCEEERwRAIAUgESAWIBUgEGsgBCASIBcgCBAADAELQQAhCwNAIAtBAEwEQCAFIBEgFiAVIBBrIAQgEiAXEAIgBSARIBJsaiEFIAQgDGohBCALQQFqIQsMAQsLCwsgCkEBaiEKDAELCyAPQQVGBEAgAiAUIA0gDiADIAcQKQUgAiAUIA0gDiAGECggAEE0aigCACEEIABBHGooAgBBBHQhBSAAQQxqKAIAIglBAnUhCiAAQewAaigCACAAQSBqKAIAIgtBBHRqIQEgCCAJbCIAQR9qQWBxIAAgCEEERhshCSACIQACQCAIQQRHBEAgASAFIAYgBCALayAAIApBASAIEAAMAQtBACEIA0AgCEEATARAIAEgBSAGIAQgC2sgACAKQQEQAiABIAUgCmxqIQEgACAJaiEAIAhBAWohCAwBCwsLIAIgFCANIA4gAyAHEAcLDwsgAEE0aigCACEGIAEgCCAJbGohCiAJQQBKIQsgAEEcaigCAEEEdCEMIABBDGooAgAiDkECdSEQIABB7ABqKAIAIAlBBHRqIQEgCCAObCIAQR9qQWBxIAAgCEEERhshDiACIQACQCAIQQRHBEAgASAMIAogBiAJayAAIBAgE2wgCyAIEAAMAQtBACEIA0AgCCATSARAIAEgDCAKIAYgCWsgACAQIAsQAiABIAwgEGxqIQEgACAOaiEAIAhBAWohCAwBCwsLIA9BBEYEQCACIBQgDSAEIAUgAyAHECsFIA8EQCAPQQFGBEAgAiANIAMgBxASBSAPQQJGBEBBACEBA0AgASANSQRAIAEgAmoiAP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAAIAD9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/esBIhn9CwQAIAAgGP0LBBAgASADaiIAIBn9CwQAIAAgGP0LBBAgASAHaiIAIBn9CwQAIAAgGP0LBBAgAUEgaiEBDAELCwUgAiANIAMgBxARCwsFIAcgAiAN/AoAAAsLC/oPAgx7CX8gAEEMaigCACIdIApsIRggCiAAQQhqKAIAbCEZIB0gAEEYaigCAGxBBHQhGiAAQfAAaigCACEbIB1BAnUhHCAAKAIAIhdBBEYEQCACIBggGSADIAQgBSAGECwFIBdBBUYEQEEAIQQDQCAEIBlJBEAgAiAEaiIDIBhqIgYgGGoiByAYaiEdIAQgBWoiHv0ABAAiD/0MAACAPwAAgD8AAIA/AACAPyAG/QAEACIQ/eUB/eYB/QwAAIA/AACAPwAAgD8AAIA/IAP9AAQAIhEgEf3mAf3lAf3mASESIB79AAQQIgv9DAAAgD8AAIA/AACAPwAAgD8gBv0ABBAiDP3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAD/QAEECIOIA795gH95QH95gEhDSALIAEgBGoiH/0ABBAgDv3lAf3mASAM/QwAAAAAAAAAAAAAAAAAAAAA/UQgDP0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mASETIBIgHf0ABAD95gEgB/0ABAAiDv0MAAAAAAAAAAAAAAAAAAAAAP1EIA79DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhFCANIB39AAQQ/eYBIAf9AAQQIhX9DAAAAAAAAAAAAAAAAAAAAAD9RCAV/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIRYgBiAPIB/9AAQAIBH95QH95gEgEP0MAAAAAAAAAAAAAAAAAAAAAP1EIBD9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gH9CwQAIAYgE/0LBBAgByAU/QsEACAHIBb9CwQQIAMgEv0LBAAgAyAN/QsEECAdIBIgDv3mAf0LBAAgHSANIBX95gH9CwQQIB4gDyAQ/eYB/QsEACAeIAsgDP3mAf0LBBAgBEEgaiEEDAELCwUgF0EGRgRAQQAhAwNAIAMgGUkEQCACIANqIgQgGGohBiADIAVqIh79AAQAIgsgASADaiIf/QAEACAE/QAEACIM/eUB/eYBIAb9AAQAIg39DAAAAAAAAAAAAAAAAAAAAAD9RCAN/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIQ4gHv0ABBAiDyAf/QAEECAE/QAEECIQ/eUB/eYBIAb9AAQQIhH9DAAAAAAAAAAAAAAAAAAAAAD9RCAR/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYBIRIgBCAL/QwAAIA/AACAPwAAgD8AAIA/IA395QH95gH9DAAAgD8AAIA/AACAPwAAgD8gDCAM/eYB/eUB/eYB/QsEACAEIA/9DAAAgD8AAIA/AACAPwAAgD8gEf3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAQIBD95gH95QH95gH9CwQQIAYgDv0LBAAgBiAS/QsEECAeIAsgDf3mAf0LBAAgHiAPIBH95gH9CwQQIANBIGohAwwBCwsgGyAaIAIgHSAHIBxBACAKEABBACEDA0AgAyAZSQRAIAIgGGogGGogA2oiBP0ABAAhCyADIAdqIgb9AAQQIgwgASADaiId/QAEEP3mASAE/QAEECIN/QwAAAAAAAAAAAAAAAAAAAAA/UQgDf0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mASEOIAb9AAQAIg8gCyADIAVqIgb9AAQA/YUCIRAgDCANIAb9AAQQ/YUCIQwgBCAPIB39AAQA/eYBIAv9DAAAAAAAAAAAAAAAAAAAAAD9RCAL/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYB/QsEACAEIA79CwQQIAYgEP0LBAAgBiAM/QsEECADQSBqIQMMAQsLBSAXQQFGBEBBACEDA0AgAyAZSQRAIAMgBWoiAf0ABBD9DAAAgD8AAIA/AACAPwAAgD8gAiADaiIE/QAEECILIAv95gH95QH95gEhCyAEIAH9AAQA/QwAAIA/AACAPwAAgD8AAIA/IAT9AAQAIgwgDP3mAf3lAf3mAf0LBAAgBCAL/QsEECADQSBqIQMMAQsLBSAXQQJGBEBBACEBA0AgASAZSQRAIAEgBWoiA/0ABBAgASACaiIE/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hCyAEIAP9AAQAIAT9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UT9Tv0LBAAgBCAL/QsEECABQSBqIQEMAQsLBSAXBEBBACEDA0AgAyAZSQRAIAMgBWoiAf0ABBAgAiADaiIE/QAEECILIAsgC/3mAf3lAf3mASELIAQgAf0ABAAgBP0ABAAiDCAMIAz95gH95QH95gH9CwQAIAQgC/0LBBAgA0EgaiEDDAELCwsLCwsLCyAXBEAgGyAAQeQAaigCACIBQQR0aiAaIAIgASAKbGogAEHoAGooAgAgAWsgBSAcIBdBBUYiASAXQQZGIAEbIAoQAAsgCARAIBsgHEEAIBcbIBpsaiAAQdwAaigCACIBQQR0aiAaIAIgASAKbGogAEHgAGooAgAgAWsgCCAAQRRqKAIAQQJ1IAkgChAACwvNEAIQew1/IABBDGooAgAiISAKbCEbIAogAEEIaigCAGwhHSAhIABBGGooAgBsQQR0IR4gAEHwAGooAgAhHyAhQQJ1ISAgACgCACIcQQRGBEBBACEBA0AgASAdSQRAIAEgBWoiJP0ABAAiDyABIAJqIgcgG2oiISAbaiIiIBtqIiP9AAQAIhD95gH9DAAAgD8AAIA/AACAPwAAgD8gBCAbaiABaiIl/QAEACIRIBH95gH95QEgASAGaiIm/QAEAP2FAiESIAf9AAQQIRMgIv0ABBAhFCASIAEgA2oiJ/0ABAD95gEgIf0ABAAiFSAVIBX95gH95QH95gEhFiAk/QAEECIXICP9AAQQIhj95gH9DAAAgD8AAIA/AACAPwAAgD8gJf0ABBAiGSAZ/eYB/eUBICb9AAQQ/YUCIgsgJ/0ABBD95gEgIf0ABBAiDCAMIAz95gH95QH95gEhGiAHIBIgIv0ABAAiDf3mASAH/QAEACIOIA4gDv3mAf3lAf3mAf0LBAAgByALIBT95gEgEyATIBP95gH95QH95gH9CwQQICEgFv0LBAAgISAa/QsEECAiIBIgDv3mAf0MAACAPwAAgD8AAIA/AACAPyANIA395gH95QH95gH9CwQAICIgCyAT/eYB/QwAAIA/AACAPwAAgD8AAIA/IBQgFP3mAf3lAf3mAf0LBBAgIyAPIBH95gEgECAQIBD95gH95QH95gH9CwQAICMgFyAZ/eYBIBggGCAY/eYB/eUB/eYB/QsEECAmIBIgFf3mAf0LBAAgJiALIAz95gH9CwQQIAFBIGohAQwBCwsFIBxBBUYEQEEAIQQDQCAEIB1JBEAgAiAEaiIDIBtqIgYgG2oiByAbaiEhIAQgBWoiIv0ABAAiC/0MAACAPwAAgD8AAIA/AACAPyAG/QAEACIM/eUB/eYB/QwAAIA/AACAPwAAgD8AAIA/IAP9AAQAIg0gDf3mAf3lAf3mASEOICL9AAQQIg/9DAAAgD8AAIA/AACAPwAAgD8gBv0ABBAiEP3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAD/QAEECIRIBH95gH95QH95gEhEiAPIAEgBGoiI/0ABBAgEf3lAf3mASAQIBAgEP3mAf3lAf3mASERIA4gIf0ABAD95gEgB/0ABAAiEyATIBP95gH95QH95gEhFCASICH9AAQQ/eYBIAf9AAQQIhUgFSAV/eYB/eUB/eYBIRYgBiALICP9AAQAIA395QH95gEgDCAMIAz95gH95QH95gH9CwQAIAYgEf0LBBAgByAU/QsEACAHIBb9CwQQIAMgDv0LBAAgAyAS/QsEECAhIA4gE/3mAf0LBAAgISASIBX95gH9CwQQICIgCyAM/eYB/QsEACAiIA8gEP3mAf0LBBAgBEEgaiEEDAELCwUgHEEGRgRAQQAhAwNAIAMgHUkEQCACIANqIgQgG2ohBiADIAVqIiL9AAQAIgsgASADaiIj/QAEACAE/QAEACIM/eUB/eYBIAb9AAQAIg0gDSAN/eYB/eUB/eYBIQ4gIv0ABBAiDyAj/QAEECAE/QAEECIQ/eUB/eYBIAb9AAQQIhEgESAR/eYB/eUB/eYBIRIgBCAL/QwAAIA/AACAPwAAgD8AAIA/IA395QH95gH9DAAAgD8AAIA/AACAPwAAgD8gDCAM/eYB/eUB/eYB/QsEACAEIA/9DAAAgD8AAIA/AACAPwAAgD8gEf3lAf3mAf0MAACAPwAAgD8AAIA/AACAPyAQIBD95gH95QH95gH9CwQQIAYgDv0LBAAgBiAS/QsEECAiIAsgDf3mAf0LBAAgIiAPIBH95gH9CwQQIANBIGohAwwBCwsgHyAeIAIgISAHICBBACAKEABBACEDA0AgAyAdSQRAIAIgG2ogG2ogA2oiBP0ABAAhCyADIAdqIgb9AAQQIgwgASADaiIh/QAEEP3mASAE/QAEECINIA0gDf3mAf3lAf3mASEOIAb9AAQAIg8gCyADIAVqIgb9AAQA/YUCIRAgDCANIAb9AAQQ/YUCIQwgBCAPICH9AAQA/eYBIAsgCyAL/eYB/eUB/eYB/QsEACAEIA79CwQQIAYgEP0LBAAgBiAM/QsEECADQSBqIQMMAQsLBSAcQQFGBEBBACEDA0AgAyAdSQRAIAMgBWoiAf0ABBD9DAAAgD8AAIA/AACAPwAAgD8gAiADaiIE/QAEECILIAv95gH95QH95gEhCyAEIAH9AAQA/QwAAIA/AACAPwAAgD8AAIA/IAT9AAQAIgwgDP3mAf3lAf3mAf0LBAAgBCAL/QsEECADQSBqIQMMAQsLBSAcQQJGBEBBACEBA0AgASAdSQRAIAEgBWoiA/0ABBAgASACaiIE/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hCyAEIAP9AAQAIAT9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UT9Tv0LBAAgBCAL/QsEECABQSBqIQEMAQsLBSAcBEBBACEDA0AgAyAdSQRAIAMgBWoiAf0ABBAgAiADaiIE/QAEECILIAsgC/3mAf3lAf3mASELIAQgAf0ABAAgBP0ABAAiDCAMIAz95gH95QH95gH9CwQAIAQgC/0LBBAgA0EgaiEDDAELCwsLCwsLCyAcBEAgHyAAQeQAaigCACIBQQR0aiAeIAIgASAKbGogAEHoAGooAgAgAWsgBSAgIBxBBUYiASAcQQZGIAEbIAoQAAsgCARAIB8gIEEAIBwbIB5saiAAQdwAaigCACIBQQR0aiAeIAIgASAKbGogAEHgAGooAgAgAWsgCCAAQRRqKAIAQQJ1IAkgChAACwv4BAINfwF7IABBDGooAgAhESABQSRqKAIAIQ8DQCAFIBBKBEAgAUGQAWooAgAgAUGUAWooAgAgBCAQaiIHIA9vbGohDCAHIA9tQQZ0IQsgBiAQQQd0aiEHAkAgEUHAAEYEQCAHIQggBUEHdCENIAwgAUGYAWooAgAgCyARbWxqIAIgEWxqIgwiEyADIBFsaiELA0AgCyATSwRAIBP9AAQQIRQgCCAT/QAEAP0LBAAgCCAU/QsEECARIBNqIgr9AAQQIRQgCEEgaiIJIAr9AAQA/QsEACAJIBT9CwQQIAggDWohCCATIBFBAXRqIRMMAQsLIAdBQGshCCAFQQd0IQsgDEEgaiITIAMgEWxqIQoDQCAKIBNLBEAgE/0ABBAhFCAIIBP9AAQA/QsEACAIIBT9CwQQIBEgE2oiCf0ABBAhFCAIQSBqIgcgCf0ABAD9CwQAIAcgFP0LBBAgCCALaiEIIBMgEUEBdGohEwwBCwsMAQtBACEIA0AgCEECSARAIAwgCyARbSAIaiIJIAFBmAFqKAIAbGogAiARbGohEyAJIABB8ABqKAIASARAIAcgCEEGdGohEiAFQQd0IQogEyADIBFsaiEJA0AgCSATSwRAIBP9AAQQIRQgEiAT/QAEAP0LBAAgEiAU/QsEECARIBNqIg79AAQQIRQgEkEgaiINIA79AAQA/QsEACANIBT9CwQQIAogEmohEiATIBFBAXRqIRMMAQsLBSAHIAhBBnRqIRMgBUEHdCEJQQAhEgNAIAMgEkoEQCATQQBBwAD8CwAgCSATaiETIBJBAmohEgwBCwsLIAhBAWohCAwBCwsLIBBBAWohEAwBCwsLigcCA38VeyACIANBBnRqIQkDQCAFIAhKBEAgBgR7IAT9AAQQIQogBP0ABCAhCyAE/QAEMCEMIAT9AARAIQ0gBP0ABFAhDiAE/QAEYCEPIAT9AARwIRAgBP0ABIABIREgBP0ABJABIRIgBP0ABKABIRMgBP0ABLABIRQgBP0ABMABIRUgBP0ABNABIRYgBP0ABOABIRcgBP0ABPABIRggBP0ABAAF/QwAAAAAAAAAAAAAAAAAAAAAIRD9DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEO/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEL/QwAAAAAAAAAAAAAAAAAAAAAIQr9DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEX/QwAAAAAAAAAAAAAAAAAAAAAIRb9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRP9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAACyEZIAAhByACIQMDQCADIAlJBEAgB/0JAgAiHSAD/QAEACIaIBn9hQIhGSAdIAP9AAQQIhsgCv2FAiEKIB0gA/0ABCAiHCAL/YUCIQsgHSAD/QAEMCIdIAz9hQIhDCAH/QkCBCIeIBogDf2FAiENIB4gGyAO/YUCIQ4gHiAcIA/9hQIhDyAeIB0gEP2FAiEQIAf9CQIIIh4gGiAR/YUCIREgHiAbIBL9hQIhEiAeIBwgE/2FAiETIB4gHSAU/YUCIRQgB/0JAgwiHiAaIBX9hQIhFSAeIBsgFv2FAiEWIB4gHCAX/YUCIRcgHiAdIBj9hQIhGCAHQRBqIQcgA0FAayEDDAELCyAEIBn9CwQAIAQgCv0LBBAgBCAL/QsEICAEIAz9CwQwIAQgDf0LBEAgBCAO/QsEUCAEIA/9CwRgIAQgEP0LBHAgBCAR/QsEgAEgBCAS/QsEkAEgBCAT/QsEoAEgBCAU/QsEsAEgBCAV/QsEwAEgBCAW/QsE0AEgBCAX/QsE4AEgBCAY/QsE8AEgBEGAAmohBCAAIAFqIQAgCEEBaiEIDAELCwuhCwIFfxN7IAIgA0EFdGohCwNAIAlBAmogBUwEQCAGBHsgBP0ABBAhDCAE/QAEICENIAT9AAQwIQ4gBP0ABEAhDyAE/QAEUCEQIAT9AARgIREgBP0ABHAhEiAE/QAEgAEhEyAE/QAEkAEhFSAE/QAEoAEhFiAE/QAEsAEhFyAE/QAEwAEhGCAE/QAE0AEhGSAE/QAE4AEhGiAE/QAE8AEhGyAE/QAEAAX9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIRD9DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEO/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRr9DAAAAAAAAAAAAAAAAAAAAAAhGf0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAAAAAAAAAAIRf9DAAAAAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAAAAACEV/QwAAAAAAAAAAAAAAAAAAAAAIRP9DAAAAAAAAAAAAAAAAAAAAAALIRQgACEHIAIhCANAIAggC0kEQCAH/QkCACIdIAj9AAQAIhwgFP2FAiEUIB0gCP0ABBAiHSAM/YUCIQwgB/0JAgQiHiAcIA39hQIhDSAeIB0gDv2FAiEOIAf9CQIIIh4gHCAP/YUCIQ8gHiAdIBD9hQIhECAH/QkCDCIeIBwgEf2FAiERIB4gHSAS/YUCIRIgASAHaiIK/QkCACIeIBwgE/2FAiETIB4gHSAV/YUCIRUgCv0JAgQiHiAcIBb9hQIhFiAeIB0gF/2FAiEXIAr9CQIIIh4gHCAY/YUCIRggHiAdIBn9hQIhGSAK/QkCDCIeIBwgGv2FAiEaIB4gHSAb/YUCIRsgB0EQaiEHIAhBIGohCAwBCwsgBCAU/QsEACAEIAz9CwQQIAQgDf0LBCAgBCAO/QsEMCAEIA/9CwRAIAQgEP0LBFAgBCAR/QsEYCAEIBL9CwRwIAQgE/0LBIABIAQgFf0LBJABIAQgFv0LBKABIAQgF/0LBLABIAQgGP0LBMABIAQgGf0LBNABIAQgGv0LBOABIAQgG/0LBPABIARBgAJqIQQgACABQQF0aiEAIAlBAmohCQwBCwsgBSAJSgRAIAEhBUEAIQcgAiADQQV0aiEIA0AgB0EATARAIAYEeyAE/QAEECEMIAT9AAQgIQ0gBP0ABDAhDiAE/QAEQCEPIAT9AARQIRAgBP0ABGAhESAE/QAEcCESIAT9AAQABf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhDf0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAAAAAAAAAAAAAACyEUIAAhAyACIQEDQCABIAhJBEAgA/0JAgAiEyAB/QAEACIVIBT9hQIhFCATIAH9AAQQIhMgDP2FAiEMIAP9CQIEIhYgFSAN/YUCIQ0gFiATIA79hQIhDiAD/QkCCCIWIBUgD/2FAiEPIBYgEyAQ/YUCIRAgA/0JAgwiFiAVIBH9hQIhESAWIBMgEv2FAiESIANBEGohAyABQSBqIQEMAQsLIAQgFP0LBAAgBCAM/QsEECAEIA39CwQgIAQgDv0LBDAgBCAP/QsEQCAEIBD9CwRQIAQgEf0LBGAgBCAS/QsEcCAEQYABaiEEIAAgBWohACAHQQFqIQcMAQsLCwsQACAAIAEgAiADIARBARAPCxAAIAAgASACIAMgBEEAEA8LggoCDnsDfyAE/REhECAF/RMhESADQQJ1IRsDQCAaIBtIBEAgGv0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIhT9DAQAAAAEAAAABAAAAAQAAAD9rgEhEiAI/REiFSEWIAn9ESIPIRMgCv0RIgshDCAGIQMgByEEQQAhGQNAIBlBCkgEQCAU/QxTH1HSUx9R0lMfUdJTH1HS/d4BIBT9DFMfUdJTH1HSUx9R0lMfUdL93wH9DQQFBgcMDQ4PFBUWFxwdHh8gEv0MUx9R0lMfUdJTH1HSUx9R0v3eASAS/QxTH1HSUx9R0lMfUdJTH1HS/d8B/Q0EBQYHDA0ODxQVFhccHR4fIRggFP0MUx9R0lMfUdJTH1HSUx9R0v21ASENIBL9DFMfUdJTH1HSUx9R0lMfUdL9tQEhDiAP/QxXjZ7NV42ezVeNns1XjZ7N/d4BIA/9DFeNns1XjZ7NV42ezVeNns393wH9DQQFBgcMDQ4PFBUWFxwdHh8gFf1RIAP9ESIS/VEhFCAT/QxXjZ7NV42ezVeNns1XjZ7N/d4BIBP9DFeNns1XjZ7NV42ezVeNns393wH9DQQFBgcMDQ4PFBUWFxwdHh8gFv1RIBL9USESIA/9DFeNns1XjZ7NV42ezVeNns39tQEhFSAT/QxXjZ7NV42ezVeNns1XjZ7N/bUBIRYgC/1RIAT9ESIL/VEhDyAYIAz9USAL/VEhEyANIQsgDiEMIANBx4yijgZrIQMgBEH7ouGkBGshBCAZQQFqIRkMAQsLIAEgAP0ABAAgFCAV/Q0AAQIDEBESEwQFBgcUFRYXIg0gDyAL/Q0AAQIDEBESEwQFBgcUFRYXIg79DQABAgMEBQYHEBESExQVFhcgEP1AIhcgEf1O/eYB/QsEACABQRBqIABBEGr9AAQAIA0gDv0NCAkKCwwNDg8YGRobHB0eHyAQ/UAiDSAR/U795gH9CwQAIAFBIGogAEEgav0ABAAgFCAV/Q0ICQoLGBkaGwwNDg8cHR4fIg4gDyAL/Q0ICQoLGBkaGwwNDg8cHR4fIgv9DQABAgMEBQYHEBESExQVFhcgEP1AIg8gEf1O/eYB/QsEACABQTBqIABBMGr9AAQAIA4gC/0NCAkKCwwNDg8YGRobHB0eHyAQ/UAiCyAR/U795gH9CwQAIAIgGmoiAyAX/aQBIA39pAFBCHRyIA/9pAFBEHRyIAv9pAFBGHRyNgIAIAFBQGsiBCAAQUBrIhn9AAQAIBIgFv0NAAECAxAREhMEBQYHFBUWFyILIBMgDP0NAAECAxAREhMEBQYHFBUWFyIN/Q0AAQIDBAUGBxAREhMUFRYXIBD9QCIOIBH9Tv3mAf0LBAAgBEEQaiAZQRBq/QAEACALIA39DQgJCgsMDQ4PGBkaGxwdHh8gEP1AIgsgEf1O/eYB/QsEACAEQSBqIBlBIGr9AAQAIBIgFv0NCAkKCxgZGhsMDQ4PHB0eHyINIBMgDP0NCAkKCxgZGhsMDQ4PHB0eHyIM/Q0AAQIDBAUGBxAREhMUFRYXIBD9QCIPIBH9Tv3mAf0LBAAgBEEwaiAZQTBq/QAEACANIAz9DQgJCgsMDQ4PGBkaGxwdHh8gEP1AIgwgEf1O/eYB/QsEACADIA79pAEgC/2kAUEIdHIgD/2kAUEQdHIgDP2kAUEYdHI2AgQgAEGAAWohACABQYABaiEBIBpBCGohGgwBCwsLegIBfwF7IAT9EyEGIANBAnUhAwNAIAMgBUoEQCABIAD9AAQAIAIgBWotAAD9Ef0MAQAAAAIAAAAEAAAACAAAAP1O/QwBAAAAAgAAAAQAAAAIAAAA/TcgBv1O/eYB/QsEACAAQRBqIQAgAUEQaiEBIAVBAWohBQwBCwsLwgYDB3wDfwR9IABBOGoqAgAgBJQhECAAQTBqKAIAIg1BA0YEQCAAQYwBaigCACENIABBiAFqKAIAIQ5BACEAA0AgACADSARAIA4gACANb0ECdGoqAgAhBCACIAAgDW1BAnRqKgIAIAEgACAFbGoiDyoCAJMiEUMAAAAAXgR9IASMBUMAAIA/IASTIBFDAAAAAJQgEUMAAAAAXRsLIQQgDyAEIBCUOAIAIAYgBLuaIBG7oqAhBiAAQQFqIQAMAQsLIAYPCyANQQRGBEBBACEAA0AgACADSARAIAYgASAAIAVsaiIOIAVqKgIAuyIJmZoiBiAGYiENIA4gDioCALsgAiAAQQF0aioCALuhIAlEAAAAAAAAAAClAnwgBkQAAAAAAADwfyANGyANIAZEAAAAAAAohkBkcg0AGkQAAAAAAAAAACAGRAAAAAAAIIbAYw0AGiAGIAZE7zn6/kIu5j+jniIKRO85+v5CLuY/oqEhC0QAAAAAAADwPyEIRAAAAAAAAPA/IQZBASENA0AgDUEOTARAIAYgCCALIA23o6IiCKAhBiANQQFqIQ0MAQsLIAYgCvwGQv8HfEI0hr+iCyIIRAAAAAAAAPA/oCIKEAOgRPyp8dJNYlA/oCILoyIGIAujIBC7IgyitjgCACAFIA5qRAAAAAAAAPA/IAYgBqKhIAujRAAAAAAAAPA/IAggCUQAAAAAAAAAAGYbIAqjoiAMorY4AgAgCxADRLS+ZMjxZ+0/oCAGRAAAAAAAAOA/oiAGoqCgIQYgAEECaiEADAELCyAGDwsgAEGQAWoqAgAhBEEAIQADQCAAIANIBEAgASAAIAVsaiIOKgIAIAIgAEECdGoqAgCTIhGLIRIgEUMAAAAAXgR9QwAAgD8FQwAAgL8gEUMAAAAAlCARQwAAAABdGwshEyAGAnwgDUEBRgRAIA4gEyAQlDgCACASuwwBCyANQQJGBEAgDiARIAQgE5QgBCASYCIOGyAQlDgCACAOBHwgEbsiBkQAAAAAAADgP6IgBqIFIAS7IgYgErsgBkQAAAAAAADgP6KhogsMAQsgDiARIBGSIBCUOAIAIBG7IgYgBqILoCEGIABBAWohAAwBCwsgBgu2AwQDfwJ9AXwCeyAAQTBqKAIAQQVGBEAgBEEASgR9IAcqAgAFQwAAAAAL/RMgBEEBSgR9IAcgCGoqAgAFQwAAAAAL/SABIARBAkoEfSAHIAhBAXRqKgIABUMAAAAAC/0gAiAEQQNKBH0gByAIQQNsaioCAAVDAAAAAAv9IAMhDyAEQQRKBH0gByAIQQJ0aioCAAVDAAAAAAv9EyAEQQVKBH0gByAIQQVsaioCAAVDAAAAAAv9IAEgBEEGSgR9IAcgCEEGbGoqAgAFQwAAAAAL/SACIRAgBEEHSgR9IAcgCEEHbGoqAgAFQwAAAAALIQ0gASACIAMgDyAFIABBOGoqAgAiDCAGEAwgAUEQaiACIANBAnRqIAMgECAN/SADIAUgDCAGEAygDwsDQCAJQQhIBEAgASAJQQJ0aiELAkAgBCAJSgR9IAcgCCAJbGoqAgAFQwAAAAALIgxDAAAAAFsEQEEAIQoDQCAFIApKBEAgCyAGIApsakMAAAAAOAIAIApBAWohCgwBCwsMAQsgDiAMuyAAIAsgAiADIAlsaiAFIAwgBhAmoqAhDgsgCUEBaiEJDAELCyAOC5sFAhR7BH8DQCACIBlLBEAgACABaiAZaiIcIAFqIRpBgBD9CQIIIgUgHP0ABBD95gFBgBD9CQIAIhP96gFBgBD9CQIEIhT96wEiECAQ/eYBIQYgBSAa/QAEAP3mASAT/eoBIBT96wEiByAH/eYBIQ0gBSAHIA0gDSANIA0gDSANQYAQ/QkCDCIVQYAQ/QkCECIH/YUCQYAQ/QkCFCII/YUCQYAQ/QkCGCIJ/YUCQYAQ/QkCHCIK/YUCQYAQ/QkCICIL/YUCQYAQ/QkCJCIM/YUC/eYBIA0gDSANQYAQ/QkCKCIWQYAQ/QkCLCIN/YUCQYAQ/QkCMCIO/YUCQYAQ/QkCNCIP/YUC/ecBIAX9hQIiESADIBlqIhv9AAQA/eYBIRIgBSAa/QAEEP3mASAT/eoBIBT96wEiFyAX/eYBIRggBSAXIBggGCAYIBggGCAYIBUgB/2FAiAI/YUCIAn9hQIgCv2FAiAL/YUCIAz9hQL95gEgGCAYIBggFiAN/YUCIA79hQIgD/2FAv3nASAF/YUCIhcgG/0ABBD95gEhGCAFIBz9AAQA/eYBIBP96gEgFP3rASITIBP95gEhFCAcIAUgEyAUIBQgFCAUIBQgFCAVIAf9hQIgCP2FAiAJ/YUCIAr9hQIgC/2FAiAM/YUC/eYBIBQgFCAUIBYgDf2FAiAO/YUCIA/9hQL95wEgBf2FAv0LBAAgHCAFIBAgBiAGIAYgBiAGIAYgFSAH/YUCIAj9hQIgCf2FAiAK/YUCIAv9hQIgDP2FAv3mASAGIAYgBiAWIA39hQIgDv2FAiAP/YUC/ecBIAX9hQL9CwQQIBogEf0LBAAgGiAX/QsEECAEIBlqIhogEv0LBAAgGiAY/QsEECAZQSBqIRkMAQsLC7IFAhR7BX8DQCACIB1LBEAgACAdaiIaIAFqIhsgAWoiHCABaiEeQYAQ/QkCCCIGIBv9AAQQ/eYBQYAQ/QkCACIU/eoBQYAQ/QkCBCIV/esBIhEgEf3mASEHIAYgHP0ABAD95gEgFP3qASAV/esBIgggCP3mASEOIAYgCCAOIA4gDiAOIA4gDkGAEP0JAgwiFkGAEP0JAhAiCP2FAkGAEP0JAhQiCf2FAkGAEP0JAhgiCv2FAkGAEP0JAhwiC/2FAkGAEP0JAiAiDP2FAkGAEP0JAiQiDf2FAv3mASAOIA4gDkGAEP0JAigiF0GAEP0JAiwiDv2FAkGAEP0JAjAiD/2FAkGAEP0JAjQiEP2FAv3nASAG/YUCIhIgHv0ABAAgGv0ABAD9hQIhEyAGIBz9AAQQ/eYBIBT96gEgFf3rASIYIBj95gEhGSAGIBggGSAZIBkgGSAZIBkgFiAI/YUCIAn9hQIgCv2FAiAL/YUCIAz9hQIgDf2FAv3mASAZIBkgGSAXIA79hQIgD/2FAiAQ/YUC/ecBIAb9hQIiGCAe/QAEECAa/QAEEP2FAiEZIAYgG/0ABAD95gEgFP3qASAV/esBIhQgFP3mASEVIBsgBiAUIBUgFSAVIBUgFSAVIBYgCP2FAiAJ/YUCIAr9hQIgC/2FAiAM/YUCIA39hQL95gEgFSAVIBUgFyAO/YUCIA/9hQIgEP2FAv3nASAG/YUC/QsEACAbIAYgESAHIAcgByAHIAcgByAWIAj9hQIgCf2FAiAK/YUCIAv9hQIgDP2FAiAN/YUC/eYBIAcgByAHIBcgDv2FAiAP/YUCIBD9hQL95wEgBv2FAv0LBBAgHCAS/QsEACAcIBj9CwQQIBogE/0LBAAgGiAZ/QsEECAdQSBqIR0MAQsLIAAgASACIAMgBCAFEAcLjAsCFXsGfwNAIAIgHEsEQCAAIBxqIiAgAWoiISABaiIdIAFqIh79AAQA/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAA/AAAAPwAAAD8AAAA//YUC/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ0gHv0ABBD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEhDiAd/QAEAEGAEP0JAgAiC/3qAUGAEP0JAgQiDP3rASIHIAf95gEhCCAh/QAEAP0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAPwAAAD8AAAA/AAAAP/2FAv0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIPIAMgHGoiH/0ABAAgIP0ABAD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiECAHIAggCCAIIAggCCAIQYAQ/QkCDCIRQYAQ/QkCECIS/YUCQYAQ/QkCFCIT/YUCQYAQ/QkCGCIU/YUCQYAQ/QkCHCIV/YUCQYAQ/QkCICIW/YUCQYAQ/QkCJCIX/YUC/eYBIAggCCAIQYAQ/QkCKCIHQYAQ/QkCLCII/YUCQYAQ/QkCMCIJ/YUCQYAQ/QkCNCIK/YUC/ecBIhj95gH9hQIhGSAd/QAEECAL/eoBIAz96wEiGiAa/eYBIRsgIf0ABBD9DM3MTD7NzEw+zcxMPs3MTD79DAAAAD8AAAA/AAAAPwAAAD/9hQL9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEiCyAf/QAEECAg/QAEEP0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAPwAAAD8AAAA/AAAAP/2FAv0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASIMIBogGyAbIBsgGyAbIBsgESAS/YUCIBP9hQIgFP2FAiAV/YUCIBb9hQIgF/2FAv3mASAbIBsgGyAHIAj9hQIgCf2FAiAK/YUC/ecBIgf95gH9hQIhCCAgIBD9CwQAICAgDP0LBBAgISAP/QsEACAhIAv9CwQQIB0gGP0LBAAgHSAH/QsEECAeIA39CwQAIB4gDv0LBBAgBCAcaiIdIBn9CwQAIB0gCP0LBBAgHEEgaiEcDAELCyAAIAFBA2xqIQNBACEAA0AgACACSQRAIAAgBGoiHP0ABABBgBD9CQIAIgf96gFBgBD9CQIEIgj96wEiCSAJ/eYBIQogACADaiId/QAEACAJIAogCiAKIAogCiAKQYAQ/QkCDCIJQYAQ/QkCECIL/YUCQYAQ/QkCFCIM/YUCQYAQ/QkCGCIN/YUCQYAQ/QkCHCIO/YUCQYAQ/QkCICIP/YUCQYAQ/QkCJCIQ/YUC/eYBIAogCiAKQYAQ/QkCKCIKQYAQ/QkCLCIR/YUCQYAQ/QkCMCIS/YUCQYAQ/QkCNCIT/YUC/ecBIhT95gEhFSAc/QAEECAH/eoBIAj96wEiByAH/eYBIQggHf0ABBAgByAIIAggCCAIIAggCCAJIAv9hQIgDP2FAiAN/YUCIA79hQIgD/2FAiAQ/YUC/eYBIAggCCAIIAogEf2FAiAS/YUCIBP9hQL95wEiB/3mASEIIAEgBGogAGoiHCAU/QsEACAcIAf9CwQQIAAgBWoiHCAV/QsEACAcIAj9CwQQIAAgBmoiHCAV/QsEACAcIAj9CwQQIABBIGohAAwBCwsLoQwCGnsGfwNAIAIgIUsEQEGAEP0JAggiECAAICFqIiUgAWoiJiABaiIiIAFqIiP9AAQA/eYBQYAQ/QkCACIR/eoBQYAQ/QkCBCIS/esBIhMgE/3mASEUIBAgI/0ABBD95gEgEf3qASAS/esBIhUgFf3mASEWICL9AAQAIBH96gEgEv3rASIOIA795gEhDyAQICb9AAQA/eYBIBH96gEgEv3rASIHIAf95gEhCyAQICX9AAQA/eYBIBH96gEgEv3rASIXIBf95gEhGCAQIAcgCyALIAsgCyALIAtBgBD9CQIMIhlBgBD9CQIQIhr9hQJBgBD9CQIUIhv9hQJBgBD9CQIYIgf9hQJBgBD9CQIcIgj9hQJBgBD9CQIgIgn9hQJBgBD9CQIkIgr9hQL95gEgCyALIAtBgBD9CQIoIgtBgBD9CQIsIgz9hQJBgBD9CQIwIg39hQJBgBD9CQI0Ihz9hQL95wEgEP2FAiIdIAMgIWoiJP0ABAAgECAXIBggGCAYIBggGCAYIBkgGv2FAiAb/YUCIAf9hQIgCP2FAiAJ/YUCIAr9hQL95gEgGCAYIBggCyAM/YUCIA39hQIgHP2FAv3nASAQ/YUCIhcgDiAPIA8gDyAPIA8gDyAZIBr9hQIgG/2FAiAH/YUCIAj9hQIgCf2FAiAK/YUC/eYBIA8gDyAPIAsgDP2FAiAN/YUCIBz9hQL95wEiGP3mAf2FAiEeICL9AAQQIBH96gEgEv3rASIfIB/95gEhDiAQICb9AAQQ/eYBIBH96gEgEv3rASIgICD95gEhDyAQICX9AAQQ/eYBIBH96gEgEv3rASIRIBH95gEhEiAQICAgDyAPIA8gDyAPIA8gGSAa/YUCIBv9hQIgB/2FAiAI/YUCIAn9hQIgCv2FAv3mASAPIA8gDyALIAz9hQIgDf2FAiAc/YUC/ecBIBD9hQIiDyAk/QAEECAQIBEgEiASIBIgEiASIBIgGSAa/YUCIBv9hQIgB/2FAiAI/YUCIAn9hQIgCv2FAv3mASASIBIgEiALIAz9hQIgDf2FAiAc/YUC/ecBIBD9hQIiESAfIA4gDiAOIA4gDiAOIBkgGv2FAiAb/YUCIAf9hQIgCP2FAiAJ/YUCIAr9hQL95gEgDiAOIA4gCyAM/YUCIA39hQIgHP2FAv3nASIO/eYB/YUCIRIgJSAX/QsEACAlIBH9CwQQICYgHf0LBAAgJiAP/QsEECAiIBj9CwQAICIgDv0LBBAgIyAQIBMgFCAUIBQgFCAUIBQgGSAa/YUCIBv9hQIgB/2FAiAI/YUCIAn9hQIgCv2FAv3mASAUIBQgFCALIAz9hQIgDf2FAiAc/YUC/ecBIBD9hQL9CwQAICMgECAVIBYgFiAWIBYgFiAWIBkgGv2FAiAb/YUCIAf9hQIgCP2FAiAJ/YUCIAr9hQL95gEgFiAWIBYgCyAM/YUCIA39hQIgHP2FAv3nASAQ/YUC/QsEECAEICFqIiIgHv0LBAAgIiAS/QsEECAhQSBqISEMAQsLIAAgAUEDbGohA0EAIQADQCAAIAJJBEAgACAEaiIh/QAEAEGAEP0JAgAiB/3qAUGAEP0JAgQiCP3rASIJIAn95gEhCiAAIANqIiL9AAQAIAkgCiAKIAogCiAKIApBgBD9CQIMIglBgBD9CQIQIgv9hQJBgBD9CQIUIgz9hQJBgBD9CQIYIg39hQJBgBD9CQIcIg79hQJBgBD9CQIgIg/9hQJBgBD9CQIkIhD9hQL95gEgCiAKIApBgBD9CQIoIgpBgBD9CQIsIhH9hQJBgBD9CQIwIhL9hQJBgBD9CQI0IhP9hQL95wEiFP3mASEVICH9AAQQIAf96gEgCP3rASIHIAf95gEhCCAi/QAEECAHIAggCCAIIAggCCAIIAkgC/2FAiAM/YUCIA39hQIgDv2FAiAP/YUCIBD9hQL95gEgCCAIIAggCiAR/YUCIBL9hQIgE/2FAv3nASIH/eYBIQggASAEaiAAaiIhIBT9CwQAICEgB/0LBBAgACAFaiIhIBX9CwQAICEgCP0LBBAgACAGaiIhIBX9CwQAICEgCP0LBBAgAEEgaiEADAELCwvZBgIJfxB7A0AgAiAHSwRAIAUgB2oiDf0ABAAiHCAAIAdqIgggAWoiCSABaiIKIAFqIgv9AAQAIhT95gH9DAAAgD8AAIA/AACAPwAAgD8gASAEaiAHaiIO/QAEACIVIBX95gH95QEgBiAHaiIM/QAEAP2FAiEQIAj9AAQQIREgCv0ABBAhEiAQIAMgB2oiD/0ABAD95gEgCf0ABAAiFv0MAAAAAAAAAAAAAAAAAAAAAP1EIBb9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhHSAN/QAEECIeIAv9AAQQIhf95gH9DAAAgD8AAIA/AACAPwAAgD8gDv0ABBAiGCAY/eYB/eUBIAz9AAQQ/YUCIhMgD/0ABBD95gEgCf0ABBAiGf0MAAAAAAAAAAAAAAAAAAAAAP1EIBn9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gEhHyAIIBAgCv0ABAAiGv3mASAI/QAEACIb/QwAAAAAAAAAAAAAAAAAAAAA/UQgG/0MAACAPwAAgD8AAIA/AACAP/1D/U79DM3MTD7NzEw+zcxMPs3MTD79Tv3mAf0LBAAgCCATIBL95gEgEf0MAAAAAAAAAAAAAAAAAAAAAP1EIBH9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gH9CwQQIAkgHf0LBAAgCSAf/QsEECAKIBAgG/3mAf0MAACAPwAAgD8AAIA/AACAPyAaIBr95gH95QH95gH9CwQAIAogEyAR/eYB/QwAAIA/AACAPwAAgD8AAIA/IBIgEv3mAf3lAf3mAf0LBBAgCyAcIBX95gEgFP0MAAAAAAAAAAAAAAAAAAAAAP1EIBT9DAAAgD8AAIA/AACAPwAAgD/9Q/1O/QzNzEw+zcxMPs3MTD7NzEw+/U795gH9CwQAIAsgHiAY/eYBIBf9DAAAAAAAAAAAAAAAAAAAAAD9RCAX/QwAAIA/AACAPwAAgD8AAIA//UP9Tv0MzcxMPs3MTD7NzEw+zcxMPv1O/eYB/QsEECAMIBAgFv3mAf0LBAAgDCATIBn95gH9CwQQIAdBIGohBwwBCwsLgQUCDH8BfCACIABBDGooAgAiDUECdWwhCCABQQRqKAIAIgYoAgBFIQsgAUHYAGooAgAiByABQRRqKAIABH9BAQUgAUEQaigCAAsiBWxBAnQhDiALBH8gBkGQAWooAgAgAiAGQZgBaigCAGxqIAMgBkGcAWooAgBsagUgBCABQShqKAIAagshCSAGQZQBaiABQSxqIAsbKAIAIQogAEEsaigCAARAQQAhAgNAIAtFIAIgBUhxBEAgCSACIApsaiAEIAFBIGooAgBqIAIgAUEkaigCAGxqIAcgDWz8CgAAIAJBAWohAgwBCwsgAEEMaigCACECIABBhAFqKAIAQQJ0IgMgBWwhBkEAIQQDQCAEIAJBBXVIBEBBCCAAQQhqKAIAIAggBEEDdGoiC2siASABQQhKGyEMIABBLGooAgAgBiALbGohDSAAQfQAaigCACAFIAtsQQJ0aiEORAAAAAAAAAAAIRFBACEBA0AgASAFSARAIBEgACAJIAEgCmxqIARBBXRqIA0gASADbGogBiAMIAcgAiAOIAFBAnRqIAVBAnQQJ6AhESABQQFqIQEMAQsLIAsgAEE0aigCAGogETkDACAEQQFqIQQMAQsLDwtBACEEA0AgBCAFSARAIABBPGooAgAgBCAHbEECdGohCyAAQQhqKAIAIQwgCSAEIApsaiEPQQAhAQNAIAEgDUECdUgEQCAMIAEgCGoiAkohECALIAIgDmxqIQMgDyABQQJ0aiECQQAhBgNAIAYgB0gEQCACIBAEfSADKgIABUMAAAAACzgCACADQQRqIQMgAiANaiECIAZBAWohBgwBCwsgAUEBaiEBDAELCyAEQQFqIQQMAQsLC/UQAiB/AnsgAEEIaigCACEdIAMgAEEMaigCACImQQJ1bCEeIAFBEGooAgAhGyABQQxqKAIAISEgAkEIaigCACIkICZsIR8gAigCACIIQQRGIRogJiACQSBqKAIAbCAFIABBGGooAgBqIhkgAEEcaigCACIKaiEWIAhFIghFIgkEQCAAQfgAaigCAEEARyEJCyACQYABaigCACADIAJBiAFqKAIAbGogBCACQYwBaigCAGxqIiBqISIgAkGwAWooAgAgAyACQbgBaigCAGxqIAQgAkG8AWooAgBsaiEXIAJBwAFqKAIAIRUgAkHEAWooAgAhFCACQSRqKAIAIABBCGooAgBBD2pBEG1sIRMgAkG0AmooAgBBAEciEQR/IAJBIGooAgAgAigCAEEFRmsFQQALIRIgAkGQAWooAgAgAyACQZgBaigCAGxqIAQgAkGcAWooAgBsaiEcIAJBoAFqKAIAIAMgAkGoAWooAgBsaiAEIAJBrAFqKAIAbGohBCACQaACaigCAAR/IAJBrAJqKAIAIAMgAkGwAmooAgBsagVBAAsiEARAA0AgByAmQQV1SARAIBAgByAkQQdqQXhxbGpBACAkIB4gB0EDdGogAkGgAmooAgAgAkGoAmooAgAgAEHMAGooAgAgAEHEAGooAgAgAEHIAGooAgAQBiAHQQFqIQcMAQsLCyAIRQRAIAJByAFqKAIAIgcEQCAHICRBAnQgHiAdICQgIiAmEAUFICJBACAf/AsACwsgGgRAIAJBzAFqKAIAIgcEQCAHICRBAnQgHiAdICQgBCAmEAUFIARBACAf/AsACwsgGSAKQQZsaiEYA0AgGyAjSgRAIBtBAWsgI2sgIyACQShqKAIAGyEPIBEEQCAjQQ9xRQRAIAFBDGooAgAhDiACQbQCaigCACENQRAgAUEQaigCACIKICNrIgcgB0EQShshC0EAIQwDQCALIAxKBEAgCkEBayAjayAMayAMICNqIAJBKGooAgAbIQcgDSAMQQJ0aiElIAFBGGooAgBBAEgEfyAAQSBqKAIAIAcgDmxBAnRqBSAFIAFBGGooAgBqIAcgAUEcaigCAGxqCyIHIA5BAnRqIQgDQCAHIAhJBEAgJSAHKgIAOAIAICVBQGshJSAHQQRqIQcMAQsLICVDAACAPzgCACAMQQFqIQwMAQsLIAJBHGooAgBBBHQhDCACQQxqKAIAIQsgAkG0AmooAgAgDkEBakEGdGohCkEAIQcDQCAHIAJBGGooAgBIBEAgAigCAEEFRyAHQQNIcgRAIAJB7ABqKAIAIAcgC2wiCEECdSAMbGogDCANIA5BAWogCiAIQQZ0aiALQQJ1QQBBwAAQAAsgB0EBaiEHDAELCwsgAkEMaigCACIMICZsIgdBH2pBYHEgByAmQQRGGyELIAJBtAJqKAIAIAFBDGooAgBBAWpBBnRqICNBEG9BAnRqIQpBACElA0AgJSACQRhqKAIASARAIBwgCyAlbGohCAJAIAIoAgBBBUcgJUEDSHJFBEAgCEEAIAxBAnT8CwAMAQsgCiAMICVsQQZ0aiENIAghBwNAIAcgCCAMQQJ0akkEQCAHIA0qAgA4AgAgDUFAayENIAdBBGohBwwBCwsLICVBAWohJQwBCwsFIAFBGGooAgBBAEgEQCAAQSBqKAIAIA8gIWxBAnRqIBsgIWxBAnQgHiAdICEgICAmEAUgBgRAICAgICAGIA8gAUHIAGooAgBsaiAhQQdqQXhxICEgAUE8aioCACAmEAQLBSAFIAFBGGooAgBqIA8gAUEcaigCAGxqIQcgBgRAICAgByAGIA8gAUHIAGooAgBsaiAhQQdqQXhxICEgAUE8aioCACAmEAQFICAgByAhICZs/AoAAAsLCyAJBEAgGSAiIB/8CgAAIBoEQCAWIAQgH/wKAAALCyAQBEAgIiAiIBAgJEEHakF4cSAkIAJBpAJqKgIAICYQBAsgFQRAICAgAkEcaigCACAVIAJBJGooAgAgAyAAQQxqKAIAbCIHQQZ1bCAjakEIdGogB0E/cUECdGogEyAmEA0LIAQgAkGkAWooAgBqIQggAkHoAWooAgAgBSABQSBqKAIAaiAPIAFBJGooAgBsamohDCACQQRqKAIABEAgAiAgIBwgIiAEIAggFyAMICYgEhAbBSACICAgHCAiIAQgCCAXIAwgJiASEBwLIBQEQCAXIAJBDGooAgAgFCACQSRqKAIAIAMgAEEMaigCAGwiBEEGdWwgI2pBCHRqIARBP3FBAnRqIBMgJhANCyAJBEAgACADIA8gGyAYEBNBACEHA0AgByAmSQRAIAcgGGoiBP0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9QiEoIAT9AAQQ/QwAAAAAAAAAAAAAAAAAAAAA/UIhJyAHIQQDQCAEIB9JBEAgBCAiaiILIAv9AAQAIAQgGWoiCv0ABAAgKP1S/QsEACALIAv9AAQQIAr9AAQQICf9Uv0LBBAgBCAmaiEEDAELCyAHQSBqIQcMAQsLIBoEQEEAIQcDQCAHICZJBEAgByAYaiIE/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1CISggBP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9QiEnIAchBANAIAQgH0kEQCAEIAhqIgsgC/0ABAAgBCAWaiIK/QAEACAo/VL9CwQAIAsgC/0ABBAgCv0ABBAgJ/1S/QsEECAEICZqIQQMAQsLIAdBIGohBwwBCwsLIAwgIiAf/AoAAAsgHCACQZQBaigCAGohHCAIIQQgI0EBaiEjDAELCyACQdABaigCACIABEAgIiAkIAAgJEECdCAeIB0gJhABCyACQdQBaigCACIABEAgBCAkIAAgJEECdCAeIB0gJhABCwvoAwEKfyAAKAIAIQ0gAEEMaigCACEIA0AgBiANSARAQQAhByAAQQRqKAIAIAZBAnRqKAIAIgxBOGooAgAEQCAMQcQAaigCACABIAxBzABqKAIAbGohByAMQcgAaigCAAR/IAxBEGooAgAFQQELIQsgDEEMaigCACEJIABBDGooAgBBBXUhCkEAIQQDQCAEIAtIBEBBACEFA0AgBSAKSARAIAcgBCAMQcgAaigCAGxqIAUgCUEHakF4cWxqIAQgCSABIApsIAVqQQN0IAxBOGooAgAgDEFAaygCACAAQcwAaigCACAAQcQAaigCACAAQcgAaigCABAGIAVBAWohBQwBCwsgBEEBaiEEDAELCwtBACEEA0AgBCAMKAIASARAIAAgDCAMIARBAWoiBEECdGooAgAgASACIAMgBxAuDAELCyAGQQFqIQYMAQsLIABBBGooAgAgDUEBa0ECdGooAgAhAiAAQSRqKAIAIgUEQCACQdgAaigCACIGIAJBFGooAgAEf0EBBSACQRBqKAIACyIHbEECdCEJQQAhBANAIAQgB0gEQCADIAJBIGooAgBqIAQgAkEkaigCAGxqIAYgBSAEIAZsQQJ0aiAJIAEgCEECdWwgAEEIaigCACAIEAEgBEEBaiEEDAELCwsLjg4CHn8EeyAAQQhqKAIAIR4gAyAAQQxqKAIAIiNBAnVsIR0gAUEQaigCACEcIAJBCGooAgAiISAjbCEgIAIoAgAiDEUhGiAFIABBGGooAgBqIiIgAEEcaigCACIHaiIfIAdqIhkgB2oiGCAHaiIXIAdqIgogB2ohEiAMQQVGIglFBEAgDEEGRiEJCyACQSRqKAIAIABBCGooAgBBD2pBEG1sIRUgAkGgAmooAgAEfyACQawCaigCACADIAJBsAJqKAIAbGoFQQALIRYgIUECdCEbIAJBkAFqKAIAIAMgAkGYAWooAgBsaiAEIAJBnAFqKAIAbGohFCACQaABaigCACADIAJBqAFqKAIAbGogBCACQawBaigCAGxqIRMgGkUEQCACQdgBaigCACILBEADQCANICNBAnVIBEAgDSAdaiIEIB5IIQggCyAEIBtsaiEHICIgDUECdGohBEEAISQDQCAhICRKBEAgBCAIBH0gByoCAAVDAAAAAAs4AgAgB0EEaiEHIAQgI2ohBCAkQQFqISQMAQsLIA1BAWohDQwBCwsFICJBACAg/AsACwsgDEEERiIOBEAgAkHcAWooAgAiCwRAQQAhDQNAIA0gI0ECdUgEQCANIB1qIgQgHkghCCALIAQgG2xqIQcgHyANQQJ0aiEEQQAhJANAICEgJEoEQCAEIAgEfSAHKgIABUMAAAAACzgCACAHQQRqIQcgBCAjaiEEICRBAWohJAwBCwsgDUEBaiENDAELCwUgH0EAICD8CwALCyAaRSIIBEAgAEH4AGooAgBBAEchCAsgHEEBayEkA0AgJEEATgRAIBxBAWsgJGsgJCACQShqKAIAGyENIBoEf0EABSABQRRqKAIARSAkIBxBAWtGcgsEQCACQegBaigCACAFIAFBKGooAgBqIAFBLGooAgBBACANIAFBFGooAgAbbGpqIQxBACEEA0AgBCAgSQRAIAQgImoiC/0ABBAgBCAMaiIH/QAEEP3kASElIAsgC/0ABAAgB/0ABAD95AH9CwQAIAsgJf0LBBAgBEEgaiEEDAELCwsgCARAIAAgAyANIBwgEhATQQAhBANAIAQgI0kEQCAEIBJqIgf9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UIhKCAH/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1CIScgBCEHA0AgByAgSQRAIAcgImoiDP0ABAAhJiAM/QAEECElIAcgGGoiCyAmICj9T/0LBAAgCyAlICf9T/0LBBAgDCAmICj9Tv0LBAAgDCAlICf9Tv0LBBAgByAjaiEHDAELCyAEQSBqIQQMAQsLIA4EQEEAIQQDQCAEICNJBEAgBCASaiIH/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1CISggB/0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9QiEnIAQhBwNAIAcgIEkEQCAHIB9qIgz9AAQAISYgDP0ABBAhJSAHIBdqIgsgJiAo/U/9CwQAIAsgJSAn/U/9CwQQIAwgJiAo/U79CwQAIAwgJSAn/U79CwQQIAcgI2ohBwwBCwsgBEEgaiEEDAELCwsLIBMgJCACQaQBaigCAGxqIREgAUHUAGooAgAEfyAFIAFBMGooAgBqIA0gAUE0aigCAGxqBUEACyEQIAkEQCACQcABaigCACACQSRqKAIAIAMgAEEMaigCAGwiBEEGdWwgJGpBCHRqIARBP3FBAnRqIQ0gCiEEIAJBIGooAgAiDCEHA0AgByAMICFqSARAIA0gB0ECdSAVbEEIdGogB0EDcUEFdGoiC/0ABBAhJSAEIAv9AAQA/QsEACAEICX9CwQQICNBwABGBEAgC0GAAWoiD/0ABBAhJSAEQSBqIgsgD/0ABAD9CwQAIAsgJf0LBBALIAQgI2ohBCAHQQFqIQcMAQsLCyAUICQgAkGUAWooAgBsaiEHIBEgAkGkAWooAgBqIQQgAkEEaigCAARAIAIgCiAHIBEgBCAiIB8gGSAQIAYgIxAdBSACIAogByARIAQgIiAfIBkgECAGICMQHgsgFgRAICIgIiAWICFBB2pBeHEgISACQaQCaioCACAjEAQLIAgEQEEAIQQDQCAEICBJBEAgBCAiaiIL/QAEECAEIBhqIgf9AAQQ/eQBISUgCyAL/QAEACAH/QAEAP3kAf0LBAAgCyAl/QsEECAEQSBqIQQMAQsLIA4EQEEAIQQDQCAEICBJBEAgBCAfaiIL/QAEECAEIBdqIgf9AAQQ/eQBISUgCyAL/QAEACAH/QAEAP3kAf0LBAAgCyAl/QsEECAEQSBqIQQMAQsLCwsgJEEBayEkDAELCyACQeABaigCACIABEAgIiAhIAAgGyAdIB4gIxABCyACQeQBaigCACIABEAgHyAhIAAgGyAdIB4gIxABCwsLcQIAQYAQCzhE9v9ARPb/wAAAAD/AJZ+lfjNhKv83va5BAFwzSkN5N+0NJzrcWaA72NOgNdaV+DgFqhQ73VmgOwBBuBALLDuquD8AgDG/g4BeOWdpUDnOQ7c6CIkIPMGpKj2qqio+AAAAP/aorsJxvbBC";

// src/kernels.ts
function bytesOf(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i2 = 0; i2 < text.length; i2++) bytes[i2] = text.charCodeAt(i2);
  return bytes;
}
__name(bytesOf, "bytesOf");
async function allowRelaxedSimd() {
  if (typeof process === "undefined" || !process.versions?.node?.startsWith("20.")) return;
  const name = "node:v8";
  const v8 = await import(
    /* @vite-ignore */
    name
  );
  v8.setFlagsFromString("--experimental-wasm-relaxed-simd");
}
__name(allowRelaxedSimd, "allowRelaxedSimd");
async function chooseBinary(most, shared) {
  if (typeof WebAssembly === "undefined") throw new Unsupported({ missing: "WebAssembly" });
  if (most !== "simd") {
    const wide = most === "relaxed-simd-256";
    const binary = wide ? shared ? relaxedSimd256Threads : relaxedSimd256 : shared ? relaxedSimdThreads : relaxedSimd;
    const bytes2 = bytesOf(binary);
    if (!WebAssembly.validate(bytes2)) await allowRelaxedSimd();
    if (WebAssembly.validate(bytes2)) return { variant: most, bytes: bytes2 };
  }
  const bytes = bytesOf(shared ? simdThreads : simd);
  if (!WebAssembly.validate(bytes)) throw new Unsupported({ missing: "WebAssembly SIMD" });
  return { variant: "simd", bytes };
}
__name(chooseBinary, "chooseBinary");

// src/batch-states.ts
function writeStates(heap, places, arrays, side) {
  for (const place of places) {
    for (const letter of place.lstm ? ["h", "c"] : ["h"]) {
      const start = place[`${letter}${side}`] >>> 2;
      const array = arrays.get(`${place.prefix}/${letter}`);
      if (array) heap.f32.set(array.data, start);
      else heap.f32.fill(0, start, start + place.size);
    }
  }
}
__name(writeStates, "writeStates");
function readStates(heap, places, batch, side) {
  const arrays = /* @__PURE__ */ new Map();
  for (const place of places) {
    for (const letter of place.lstm ? ["h", "c"] : ["h"]) {
      const start = place[`${letter}${side}`] >>> 2;
      const data = heap.f32.slice(start, start + place.size);
      arrays.set(`${place.prefix}/${letter}`, { shape: [batch, place.size / batch], data });
    }
  }
  return arrays;
}
__name(readStates, "readStates");

// src/pass-layout.ts
var rnnCells = { tanh: RNN_TANH, relu: RNN_RELU, sigmoid: RNN_SIGMOID };
function roundUp(value, unit) {
  return Math.ceil(value / unit) * unit;
}
__name(roundUp, "roundUp");
function twiceOdd(value) {
  return roundUp(value - 2, 4) + 2;
}
__name(twiceOdd, "twiceOdd");
function cellOf(pass) {
  if (pass.cell === "dense") return DENSE;
  if (pass.cell === "lstm") return LSTM;
  if (pass.cell === "rnn") return rnnCells[pass.activation];
  return pass.resetAfter ? GRU_RESET_AFTER : GRU_RESET_BEFORE;
}
__name(cellOf, "cellOf");
function layOut(pass) {
  const cell = cellOf(pass);
  const { inputs, units } = pass;
  const padded = roundUp(units, 4);
  const gru = pass.cell === "gru";
  const split = gru ? roundUp(inputs + 1, 4) : inputs + 1;
  const stateRow = cell === GRU_RESET_AFTER ? split + 1 : split;
  const end = cell === DENSE ? inputs + 1 : stateRow + units;
  const all = /* @__PURE__ */ __name((keras) => ({ keras, firstRow: 0, endRow: end }), "all");
  let gates;
  if (cell === LSTM) gates = [all(0), all(1), all(2), all(3)];
  else if (cell === GRU_RESET_BEFORE) gates = [all(2), all(0), all(1)];
  else if (cell === GRU_RESET_AFTER) {
    gates = [{ keras: 2, firstRow: 0, endRow: inputs + 1 }, all(0), all(1), { keras: 2, firstRow: split, endRow: end }];
  } else gates = [all(0)];
  const columns = gates.length * padded;
  const rows = roundUp(end, 4);
  const inputsPadded = roundUp(inputs, 4);
  const statePanels = cell === DENSE ? 0 : padded / 4;
  return {
    cell,
    gates,
    padded,
    inputsPadded,
    stateRow,
    biasRows: pass.useBias ? cell === GRU_RESET_AFTER ? [inputs, split] : [inputs] : [],
    rows,
    inputColumns: [0, cell === GRU_RESET_AFTER ? 3 * padded : cell === DENSE ? units : columns],
    stateColumns: [gru ? padded : 0, columns],
    panels: columns / 4,
    weightBytes: columns * rows * 4,
    transposedBytes: (statePanels + inputsPadded / 4) * columns * 16
  };
}
__name(layOut, "layOut");

// src/parameter-store.ts
var SLACK = 64;
var ParameterStore = class {
  static {
    __name(this, "ParameterStore");
  }
  passes;
  bytes;
  #heap;
  #kernels;
  #staging;
  #owned = [];
  /** @param table of an embedding, if it is no tied head's kernel */
  constructor(heap, kernels, { layers, table }, content) {
    this.#heap = heap;
    this.#kernels = kernels;
    const before = heap.usedBytes;
    try {
      const passes = [];
      let largest = 0;
      for (const layer of table === null ? layers : [...layers, table])
        for (const spec of layer.passes) {
          const isTable2 = layer === table;
          const layout = layOut(spec);
          const panels = /* @__PURE__ */ __name((wanted) => wanted ? this.#allocate(layout.weightBytes + SLACK) : 0, "panels");
          passes.push({
            spec,
            layout,
            descriptor: this.#allocate(P_WORDS * 4),
            at: {
              weights: panels(true),
              transposed: content.transposed && !isTable2 ? this.#allocate(layout.transposedBytes) : 0,
              gradient: panels(content.gradient),
              moment1: panels(content.moments > 0),
              moment2: panels(content.moments > 1),
              anchor: panels(content.anchor === true)
            },
            isTable: isTable2
          });
          const values = [...passShapes(spec).values()].reduce((sum, shape) => sum + sizeOf(shape), 0);
          largest = Math.max(largest, values);
        }
      this.passes = passes;
      this.#staging = this.#allocate(largest * 4);
    } catch (error) {
      this.dispose();
      throw error;
    }
    this.bytes = heap.usedBytes - before;
    for (const pass of this.passes) this.describe(pass, pass.descriptor);
  }
  #allocate(bytes) {
    const at = this.#heap.allocate(bytes);
    this.#owned.push(at);
    return at;
  }
  /** Writes the words of a pass that do not depend on a batch. */
  describe(pass, descriptor) {
    const { layout, spec, at } = pass;
    const words = this.#heap.i32.subarray(descriptor >>> 2, (descriptor >>> 2) + P_WORDS);
    words[P_CELL] = layout.cell;
    words[P_HARD] = spec.hardSigmoid ? 1 : 0;
    words[P_UNITS] = spec.units;
    words[P_PADDED] = layout.padded;
    words[P_INPUTS] = spec.inputs;
    words[P_INPUTS_PADDED] = layout.inputsPadded;
    words[P_GATES] = layout.gates.length;
    words[P_ROWS] = layout.rows;
    words[P_STATE_ROW] = layout.stateRow;
    layout.gates.forEach((gate, index2) => {
      words.set([gate.keras, gate.firstRow, gate.endRow], P_GATE_TABLE + 3 * index2);
    });
    words.set([...layout.inputColumns], P_INPUT_COLUMN);
    words.set([...layout.stateColumns], P_STATE_COLUMN);
    words[P_WEIGHTS] = at.weights;
    words[P_TRANSPOSED] = at.transposed;
  }
  /** Packs arrays in; those not named keep their values. */
  write(quantity, arrays) {
    for (const pass of this.passes) {
      const shapes = passShapes(pass.spec);
      const names = [...shapes.keys()];
      if (!names.some((name) => arrays.has(name))) continue;
      const places = this.#stage(pass, names.every((name) => arrays.has(name)) ? void 0 : quantity);
      for (const name of names) {
        const array = arrays.get(name);
        if (array === void 0) continue;
        const turned = name === pass.spec.kernel.name && pass.spec.kernel.turned;
        const data = turned ? turn(array.data, pass.spec.inputs) : array.data;
        this.#heap.f32.set(data, places.get(name) >>> 2);
      }
      const [kernel, recurrent, bias] = this.#pointers(pass, places);
      this.#kernels.pack(pass.descriptor, pass.at[quantity], kernel, recurrent, bias);
      if (quantity === "weights" && pass.at.transposed) this.#kernels.transpose(pass.descriptor, 0, pass.layout.panels);
    }
  }
  /** Copies in Keras' layout, in the order of the model. */
  read(quantity, groups) {
    const arrays = /* @__PURE__ */ new Map();
    for (const pass of this.passes) {
      if (groups && !groups.has(pass.spec.group)) continue;
      const places = this.#stage(pass, quantity);
      for (const [name, shape] of passShapes(pass.spec)) {
        const start = places.get(name) >>> 2;
        const data = this.#heap.f32.slice(start, start + sizeOf(shape));
        const turned = name === pass.spec.kernel.name && pass.spec.kernel.turned;
        arrays.set(name, { shape, data: turned ? turn(data, pass.spec.units) : data });
      }
    }
    return arrays;
  }
  /** Names of weights that hold a number that is not finite. */
  notFinite() {
    return [...this.read("weights")].filter(([, array]) => !array.data.every(Number.isFinite)).map(([name]) => name);
  }
  /** Places of a pass's arrays in the staging area, filled with their present values if asked for. */
  #stage(pass, fillFrom) {
    const places = /* @__PURE__ */ new Map();
    let at = this.#staging;
    for (const [name, shape] of passShapes(pass.spec)) {
      places.set(name, at);
      at += sizeOf(shape) * 4;
    }
    if (fillFrom) {
      const [kernel, recurrent, bias] = this.#pointers(pass, places);
      this.#kernels.unpack(pass.descriptor, pass.at[fillFrom], kernel, recurrent, bias);
    }
    return places;
  }
  #pointers(pass, places) {
    const place = /* @__PURE__ */ __name((role) => places.get(`${pass.spec.prefix}/${role}`) ?? 0, "place");
    return [places.get(pass.spec.kernel.name) ?? 0, place("recurrent_kernel"), place("bias")];
  }
  dispose() {
    for (const at of this.#owned.splice(0)) this.#heap.release(at);
  }
};
function turn(data, width) {
  const height = data.length / width;
  const turned = new Float32Array(data.length);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) turned[column * height + row] = data[row * width + column];
  }
  return turned;
}
__name(turn, "turn");

// src/plan-pass.ts
function placePass(memory, pass, place) {
  const { heap, store, shape, blocks } = memory;
  const { spec } = pass;
  const { rowBytes, keep, steps, layer, direction } = place;
  const { layout } = pass;
  const descriptor = memory.allocate(P_WORDS * 4);
  store.describe(pass, descriptor);
  const area = /* @__PURE__ */ __name((rows, count) => {
    const step = rows * rowBytes;
    const bytes = count > 0 ? step * count * blocks : step * shape.threads;
    const start = memory.allocate(bytes + 64);
    return count > 0 ? [start, step, step * count, 0] : [start, 0, 0, step];
  }, "area");
  const units = Math.ceil(shape.batch / shape.mostRows);
  const saved = /* @__PURE__ */ __name((rows) => keep ? memory.allocate(rows * 4 * shape.mostRows * steps * units) : 0, "saved");
  const none = [0, 0, 0, 0];
  const savedAt = saved(layout.rows);
  const lstm = spec.cell === "lstm";
  const x = area(layout.rows, 0);
  const width = rowBytes === 4 ? roundUp(layout.padded, 8) : layout.padded;
  const z = area(twiceOdd(layout.gates.length * width + 2), keep ? steps : 0);
  const c2 = lstm ? area(2 * width, keep ? steps + 1 : 0) : none;
  const waits = layout.cell === GRU_RESET_BEFORE;
  const r = waits ? area(width, 0) : none;
  const aheadRows = spec.inputs + 1 + layout.gates.length * layout.padded;
  const ahead = rowBytes === 4 && !layer.dense ? memory.allocate(aheadRows * 4 * shape.mostRows) : 0;
  const savedResetAt = waits ? saved(layout.padded) : 0;
  const size2 = shape.batch * spec.units;
  const withStates = shape.states && !layer.dense;
  const places = {
    prefix: spec.prefix,
    descriptor,
    lstm,
    size: size2,
    hIn: withStates ? memory.allocate(size2 * 4) : 0,
    cIn: withStates && lstm ? memory.allocate(size2 * 4) : 0,
    hOut: withStates ? memory.allocate(size2 * 4) : 0,
    cOut: withStates && lstm ? memory.allocate(size2 * 4) : 0
  };
  const bitsBlock = roundUp(spec.units, 8) * (shape.blockRows / 8);
  const dropsState = shape.dropout && layer.recurrentDropout > 0;
  const stateBits = dropsState ? memory.allocate(blocks * bitsBlock) : 0;
  const words = heap.i32.subarray(descriptor >>> 2, (descriptor >>> 2) + P_WORDS);
  words[P_STEPS] = steps;
  words[P_REVERSED] = spec.reversed ? 1 : 0;
  describeTraining(heap, pass, descriptor);
  words.set([...x, ...z, ...c2, ...r], P_X);
  words[P_SAVED] = savedAt;
  words[P_SAVED_R] = savedResetAt;
  words[P_AHEAD] = ahead;
  words[P_STATE_IN] = places.hIn;
  words[P_CELL_IN] = places.cIn;
  words[P_STATE_OUT] = places.hOut;
  words[P_CELL_OUT] = places.cOut;
  if (shape.backward && !shape.targets) {
    words[P_STATE_UPSTREAM] = places.hOut;
    words[P_CELL_UPSTREAM] = places.cOut;
    words[P_STATE_GRADIENT] = places.hIn;
    words[P_CELL_GRADIENT] = places.cIn;
  }
  words[P_DROP_STREAM] = dropoutStream(`${spec.prefix}/h`);
  words[P_BITS] = stateBits;
  words[P_BITS_BLOCK] = bitsBlock;
  words[P_OUT_OFFSET] = direction * spec.units * rowBytes;
  fillOnes(memory, layout, { at: x[0], rowBytes });
  return places;
}
__name(placePass, "placePass");
function describeTraining(heap, { at }, descriptor) {
  const words = heap.i32.subarray(descriptor >>> 2, (descriptor >>> 2) + P_WORDS);
  words[P_GRADIENT] = at.gradient;
  words[P_MOMENT1] = at.moment1;
  words[P_MOMENT2] = at.moment2;
  words[P_ANCHOR] = at.anchor;
}
__name(describeTraining, "describeTraining");
function fillOnes({ heap, shape }, { biasRows, rows }, { at, rowBytes }) {
  for (let thread = 0; thread < shape.threads; thread++) {
    for (const row of biasRows) {
      const from = at + (thread * rows + row) * rowBytes >>> 2;
      heap.f32.fill(1, from, from + rowBytes / 4);
    }
  }
}
__name(fillOnes, "fillOnes");

// src/plan.ts
var Plan = class {
  static {
    __name(this, "Plan");
  }
  shape;
  at;
  blocks;
  chunks;
  inputAt;
  outputAt;
  /** Targets or upstream gradient. */
  targetAt;
  /** How much each position of the targets counts. */
  weightAt;
  inputGradientAt;
  maskAt;
  /** Steps sorted by token, where an embedding is trained. */
  tokenOffsetsAt;
  tokenPositionsAt;
  outputShape;
  inputShape;
  states;
  layerAt;
  passAt;
  bytes;
  #heap;
  #owned = [];
  #squaresAt;
  #lossAt;
  #chunksAt;
  constructor(heap, store, layers, shape) {
    this.#heap = heap;
    this.shape = shape;
    if (shape.last && layers.length === 1 && layers[0]?.dense && shape.steps > 1) {
      const problem = `a head alone on the last step has inputs of one step, got ${shape.steps}`;
      throw new ShapeMismatch({ problems: [problem] });
    }
    const before = heap.usedBytes;
    try {
      const { batch, steps, backward, tokens, threads, blockRows, mostRows } = shape;
      const keep = backward;
      const rowBytes = batch === 1 && !keep && !shape.masked ? 4 : 4 * blockRows;
      this.blocks = Math.ceil(batch / blockRows);
      const top = layers.at(-1);
      const bottom = layers[0];
      const outputSteps = shape.last ? 1 : steps;
      this.inputShape = [batch, steps, bottom.inputs];
      this.outputShape = shape.last ? [batch, top.outputs] : [batch, steps, top.outputs];
      const outputSize = batch * outputSteps * top.outputs;
      const inputSize = batch * steps * bottom.inputs;
      const table = store.passes.find((pass) => pass.isTable);
      this.at = this.#allocate(H_WORDS * 4);
      this.inputAt = this.#allocate(inputSize * 4);
      this.outputAt = shape.targets ? 0 : this.#allocate(outputSize * 4);
      this.targetAt = backward ? this.#allocate(outputSize * 4) : 0;
      this.weightAt = shape.targets ? this.#allocate(batch * outputSteps * 4) : 0;
      this.inputGradientAt = shape.inputGradient ? this.#allocate(inputSize * 4) : 0;
      this.tokenOffsetsAt = tokens && backward ? this.#allocate((1 + store.passes.at(-1).spec.units) * 4) : 0;
      this.tokenPositionsAt = tokens && backward ? this.#allocate(batch * steps * 4) : 0;
      this.maskAt = shape.masked ? this.#allocate(batch * steps * 4) : 0;
      const widest = Math.max(...layers.flatMap((layer) => [layer.inputs, layer.outputs]));
      const rowsOf = /* @__PURE__ */ __name((features) => (roundUp(features, 4) + (rowBytes === 4 ? 8 : 4)) * rowBytes, "rowsOf");
      const bufferBytes = roundUp(steps * rowsOf(widest), 64);
      const stateBytes = Math.max(...store.passes.map((pass) => pass.layout.padded)) * rowBytes;
      const segment = Math.min(Math.ceil(batch / mostRows) * steps, SEGMENT_BYTES / (16 * mostRows));
      const packedBytes = backward ? 256 + segment * PANELS_PER_CHUNK * 16 * mostRows : 0;
      const scratchBytes = roundUp(Math.max(2 * bufferBytes + 6 * stateBytes + 64, packedBytes), 64) + 64;
      const scratchAt = this.#allocate(scratchBytes * threads);
      const buffer = /* @__PURE__ */ __name((index2) => index2 % 2 * bufferBytes, "buffer");
      const memory = { heap, store, shape, blocks: this.blocks, allocate: /* @__PURE__ */ __name((bytes) => this.#allocate(bytes), "allocate") };
      const states = [];
      const layerAt = [];
      const passAt = [];
      let passIndex = 0;
      layers.forEach((layer, index2) => {
        const at = this.#allocate(L_WORDS * 4);
        layerAt.push(at);
        const isTop = index2 === layers.length - 1;
        const headOnLast = layers.at(-1)?.dense === true && shape.last;
        const single = layer.dense && headOnLast && layers.length > 1;
        const layerSteps = single ? 1 : steps;
        const last = !layer.dense && shape.last && (isTop || headOnLast && index2 === layers.length - 2);
        const descriptors = [];
        layer.passes.forEach((_, direction) => {
          const pass = store.passes[passIndex++];
          const place = placePass(memory, pass, { rowBytes, keep, steps: layerSteps, layer, direction });
          descriptors.push(place.descriptor);
          if (shape.states && !layer.dense) states.push(place);
        });
        passAt.push(descriptors);
        const bits2 = roundUp(layer.inputs, 8) * (blockRows / 8);
        const bitsStep = layer.dropoutPerSequence ? 0 : bits2;
        const bitsBlock = layer.dropoutPerSequence ? bits2 : layerSteps * bitsStep;
        const bitsAt = shape.dropout && layer.dropout > 0 ? this.#allocate(this.blocks * bitsBlock) : 0;
        const words2 = heap.i32.subarray(at >>> 2, (at >>> 2) + L_WORDS);
        words2[L_PASSES] = descriptors.length;
        words2.set(descriptors, L_PASS);
        words2[L_INPUTS] = layer.inputs;
        words2[L_STEPS] = layerSteps;
        words2[L_LAST] = last ? 1 : 0;
        words2[L_IN] = index2 === 0 ? -1 : buffer(index2 - 1);
        words2[L_IN_STEP] = single ? 0 : rowsOf(layer.inputs);
        words2[L_OUT] = buffer(index2);
        words2[L_OUT_STEP] = last ? 0 : rowsOf(layer.outputs);
        words2[L_UPSTREAM] = buffer(index2 + 1);
        words2[L_UPSTREAM_STEP] = rowsOf(layer.outputs);
        words2[L_DOWNSTREAM] = buffer(index2);
        words2[L_DOWNSTREAM_STEP] = rowsOf(layer.inputs);
        words2[L_DROP_STREAM] = dropoutStream(layer.group);
        words2[L_BITS] = bitsAt;
        words2[L_BITS_STEP] = bitsStep;
        words2[L_BITS_BLOCK] = bitsBlock;
        words2[L_OUT_FEATURES] = layer.outputs;
      });
      if (table !== void 0) {
        const descriptor = this.#allocate(P_WORDS * 4);
        store.describe(table, descriptor);
        describeTraining(heap, table, descriptor);
        passAt.push([descriptor]);
      }
      this.states = states;
      this.layerAt = layerAt;
      this.passAt = passAt;
      const panels = store.passes.reduce((sum, pass) => sum + Math.ceil(pass.layout.panels / PANELS_PER_CHUNK), 0);
      this.chunks = panels;
      this.#chunksAt = this.#allocate(panels * 12);
      this.#squaresAt = this.#allocate(panels * 8);
      this.#lossAt = this.#allocate(this.blocks * blockRows);
      const tableAt = this.#allocate(layers.length * 4);
      heap.i32.set(layerAt, tableAt >>> 2);
      const words = heap.i32.subarray(this.at >>> 2, (this.at >>> 2) + H_WORDS);
      words[H_LAYERS] = layers.length;
      words[H_LAYER_TABLE] = tableAt;
      words[H_BATCH] = batch;
      words[H_ROW_BYTES] = rowBytes;
      words[H_SCRATCH] = scratchAt;
      words[H_SCRATCH_BYTES] = scratchBytes;
      words[H_SCRATCH_STATE] = 2 * bufferBytes;
      words[H_SCRATCH_STATE_BYTES] = stateBytes;
      words[H_INPUT] = this.inputAt;
      words[H_OUTPUT] = this.outputAt;
      words[shape.targets ? H_TARGETS : H_UPSTREAM] = this.targetAt;
      words[H_TOKEN_OFFSETS] = this.tokenOffsetsAt;
      words[H_TOKEN_POSITIONS] = this.tokenPositionsAt;
      words[H_WEIGHTS] = this.weightAt;
      words[H_LOSS_SUMS] = this.#lossAt;
      words[H_INPUT_GRADIENT] = this.inputGradientAt;
      words[H_CHUNKS] = this.#chunksAt;
      words[H_SQUARES] = this.#squaresAt;
      words[H_BLOCKS] = this.blocks;
      words[H_MASK] = this.maskAt;
    } catch (error) {
      this.dispose();
      throw error;
    }
    this.bytes = heap.usedBytes - before;
  }
  #allocate(bytes) {
    const at = this.#heap.allocate(bytes);
    this.#owned.push(at);
    return at;
  }
  setWord(field, value) {
    this.#heap.i32[(this.at >>> 2) + field] = value;
  }
  setNumber(field, value) {
    this.#heap.f32[(this.at >>> 2) + field] = value;
  }
  /**
   * Which layers go backward, which hand a gradient down, and which passes get a gradient and an update.
   *
   * @param trainable by layer, and behind these that of an embedding's table
   * @param toInputs whether the gradient of the network's inputs is wanted
   * @returns the number of chunks of the gradient
   */
  setTraining(trainable, store, toInputs = this.shape.inputGradient) {
    const words = this.#heap.i32;
    const layers = this.layerAt;
    const lowest = trainable.indexOf(true);
    const wanted = toInputs ? 0 : lowest < 0 ? layers.length : lowest;
    let chunk = 0;
    let passIndex = 0;
    layers.forEach((at, index2) => {
      words[(at >>> 2) + L_BACKWARD] = this.shape.backward && index2 >= wanted ? 1 : 0;
      words[(at >>> 2) + L_INPUT_GRADIENT] = index2 > wanted || toInputs ? 1 : 0;
    });
    this.passAt.forEach((descriptors, index2) => {
      for (const descriptor of descriptors) {
        const pass = store.passes[passIndex++];
        const tied = pass.spec.kernel.turned && !pass.isTable;
        words[(descriptor >>> 2) + P_TABLE] = pass.isTable ? TABLE_ALONE : tied && toInputs ? TABLE_AND_KERNEL : 0;
        if (!trainable[index2]) continue;
        for (let first = 0; first < pass.layout.panels; first += PANELS_PER_CHUNK) {
          const end = Math.min(pass.layout.panels, first + PANELS_PER_CHUNK);
          words.set([descriptor, first, end], (this.#chunksAt >>> 2) + chunk * 3);
          chunk += 1;
        }
      }
    });
    this.setWord(H_CHUNK_COUNT, chunk);
    return chunk;
  }
  /** Sets what the rows of inputs, bias and state of one pass are updated with. */
  setRates(layer, pass, rates) {
    const at = this.passAt[layer]?.[pass] >>> 2;
    const fours = rates.map((rate) => [rate.frozen ? -1 : rate.stepSize, rate.rootFactor, rate.decay, rate.pull]);
    this.#heap.f32.set(fours.flat(), at + P_RATES);
    const same = fours.every((four) => four.every((value, i2) => value === fours[0]?.[i2]));
    this.#heap.i32[at + P_ONE_RATE] = same && rates[0]?.frozen === false ? 1 : 0;
  }
  /** Sets what the layers drop; those that `acts` says no of drop nothing. */
  setDropout(layers, acts, key) {
    const { i32, f32 } = this.#heap;
    const set2 = /* @__PURE__ */ __name((at, rate, [drop, scale, bits2]) => {
      const active = rate > 0 && i32[at + bits2] !== 0;
      i32[at + drop] = active ? dropoutThreshold(rate) : 0;
      f32[at + scale] = active ? dropoutScale(rate) : 1;
    }, "set");
    layers.forEach((layer, index2) => {
      const on = acts(layer) ? 1 : 0;
      set2(this.layerAt[index2] >>> 2, on * layer.dropout, [L_DROP, L_DROP_SCALE, L_BITS]);
      for (const descriptor of this.passAt[index2]) {
        set2(descriptor >>> 2, on * layer.recurrentDropout, [P_DROP, P_DROP_SCALE, P_BITS]);
      }
    });
    this.setWord(H_SEED_LOW, key.seed >>> 0);
    this.setWord(H_SEED_HIGH, Math.floor(key.seed / 4294967296) >>> 0);
    this.setWord(H_COUNTER, key.counter);
  }
  /** The sum of the loss over all rows, eight by eight, in their order. */
  lossSum() {
    let sum = 0;
    const eights = Math.ceil(this.shape.batch / 8);
    for (let eight = 0; eight < eights; eight++) sum += this.#heap.f64[(this.#lossAt >>> 3) + eight];
    return sum;
  }
  dispose() {
    for (const at of this.#owned.splice(0)) this.#heap.release(at);
  }
};

// src/token-table.ts
var TokenTable = class {
  static {
    __name(this, "TokenTable");
  }
  #heap;
  #pass;
  /** @param store whose last pass is the table, or the tied head that it is the kernel of */
  constructor(heap, store) {
    this.#heap = heap;
    this.#pass = store.passes.at(-1);
  }
  get vocabulary() {
    return this.#pass.spec.units;
  }
  get width() {
    return this.#pass.spec.inputs;
  }
  /** @throws E_ENGINE_SHAPE for what is no token number, in steps that count */
  check({ inputs, mask }) {
    const { vocabulary } = this;
    const wrong = /* @__PURE__ */ __name((token, at2) => mask?.data[at2] !== 0 && !(Number.isInteger(token) && token >= 0 && token < vocabulary), "wrong");
    const at = inputs.data.findIndex(wrong);
    if (at < 0) return;
    const time = inputs.shape[1];
    const place = `row ${Math.floor(at / time)}, step ${at % time}`;
    throw new ShapeMismatch({
      problems: [`inputs hold ${inputs.data[at]} in ${place}, token numbers are whole, from 0 to ${vocabulary - 1}`]
    });
  }
  /** Writes the vectors of tokens, [batch, time, width], zeros in padded steps. @param to byte address */
  lookUp({ inputs, mask }, to) {
    const { width } = this;
    const { f32 } = this.#heap;
    const { rows } = this.#pass.layout;
    const table = this.#pass.at.weights >>> 2;
    let place = to >>> 2;
    for (let at = 0; at < inputs.data.length; at++, place += width) {
      if (mask?.data[at] === 0) {
        f32.fill(0, place, place + width);
        continue;
      }
      const token = inputs.data[at];
      let from = table + (token >>> 2) * rows * 4 + (token & 3);
      for (let i2 = 0; i2 < width; i2++, from += 4) f32[place + i2] = f32[from];
    }
  }
  /**
   * Sorts the steps that count by their tokens, so that the gradient of a token is summed in the order of its steps,
   * whatever thread does it.
   *
   * @param offsetsAt byte address of vocabulary + 1 words; positionsAt: of batch · time
   */
  sort({ inputs, mask }, { offsetsAt, positionsAt }) {
    const { vocabulary } = this;
    const offsets = this.#heap.i32.subarray(offsetsAt >>> 2, (offsetsAt >>> 2) + vocabulary + 1).fill(0);
    const counts = /* @__PURE__ */ __name((at) => mask?.data[at] !== 0, "counts");
    const { data } = inputs;
    for (let at = 0; at < data.length; at++) if (counts(at)) increase(offsets, data[at] + 1);
    for (let token = 0; token < vocabulary; token++)
      offsets[token + 1] = offsets[token + 1] + offsets[token];
    const next = offsets.slice();
    const positions = this.#heap.i32.subarray(positionsAt >>> 2, (positionsAt >>> 2) + data.length);
    for (let at = 0; at < data.length; at++) {
      if (counts(at)) positions[increase(next, data[at])] = at;
    }
  }
};
function increase(counts, index2) {
  const count = counts[index2];
  counts[index2] = count + 1;
  return count;
}
__name(increase, "increase");

// src/runner.ts
var UPDATE_WORK = 20;
var MOST_PLANS = 4;
var Runner = class {
  static {
    __name(this, "Runner");
  }
  runtime;
  layers;
  /** Of the network's embedding, if it has one. */
  tokens;
  store;
  #plans = /* @__PURE__ */ new Map();
  #weightCount;
  constructor(runtime, { network, features }, content) {
    const { heap, kernels } = runtime;
    const layers = resolveNetwork(network, features);
    const table = resolveTable(network);
    this.runtime = runtime;
    this.layers = layers;
    this.store = withCachesReleased(runtime, () => new ParameterStore(heap, kernels, { layers, table }, content));
    this.tokens = network.embedding === void 0 ? null : new TokenTable(heap, this.store);
    this.#weightCount = this.store.passes.reduce((sum, pass) => sum + pass.layout.weightBytes / 4, 0);
  }
  /** Memory of weights and plans. */
  get bytes() {
    return [...this.#plans.values()].reduce((sum, plan) => sum + plan.bytes, this.store.bytes);
  }
  /** The plan of a shape, made when it is new; the least lately used one goes when there are too many. */
  planFor(shape) {
    const { kernels, scratches, threads } = this.runtime;
    const mostRows = kernels.blockRows();
    const blockRows = blockRowsFor(shape.batch, mostRows, threads.count);
    const full = { ...shape, tokens: this.tokens !== null, threads: scratches, blockRows, mostRows };
    const key = JSON.stringify(full);
    let plan = this.#plans.get(key);
    if (plan) this.#plans.delete(key);
    else {
      if (this.#plans.size >= MOST_PLANS) this.#dropOldest();
      const make = /* @__PURE__ */ __name(() => new Plan(this.runtime.heap, this.store, this.layers, full), "make");
      plan = withCachesReleased(this.runtime, make, () => {
        while (this.#plans.size > 0) this.#dropOldest();
      });
    }
    this.#plans.set(key, plan);
    return plan;
  }
  #dropOldest() {
    const [key, plan] = this.#plans.entries().next().value;
    this.#plans.delete(key);
    plan.dispose();
  }
  /** Runs all blocks of a plan. */
  runBlocks(plan) {
    const backward = plan.shape.backward ? 2 : 1;
    const work = this.#weightCount * plan.shape.steps * backward * plan.shape.blockRows;
    this.runtime.threads.run(PHASE_BLOCK, plan.at, plan.blocks, work);
  }
  /** Makes the gradient of the chunks that `setTraining` named. */
  runGradient(plan, chunks) {
    const work = this.#weightCount / plan.chunks * plan.blocks * plan.shape.blockRows * plan.shape.steps;
    this.runtime.threads.run(PHASE_GRADIENT, plan.at, chunks, work);
  }
  /** Updates the weights of these chunks. */
  runUpdate(plan, chunks) {
    this.runtime.threads.run(PHASE_UPDATE, plan.at, chunks, this.#weightCount / plan.chunks * UPDATE_WORK);
  }
  dispose() {
    for (const plan of this.#plans.values()) plan.dispose();
    this.#plans.clear();
    this.store.dispose();
  }
};
var EIGHT_OVER_SIXTEEN = 1.2;
function blockRowsFor(batch, mostRows, threads) {
  if (mostRows === 8) return 8;
  const mostBlocks = /* @__PURE__ */ __name((rows) => Math.ceil(Math.ceil(batch / rows) / threads), "mostBlocks");
  return mostBlocks(8) * EIGHT_OVER_SIXTEEN < mostBlocks(16) * 2 ? 8 : 16;
}
__name(blockRowsFor, "blockRowsFor");
function withCachesReleased(runtime, make, release = () => {
}) {
  try {
    return make();
  } catch (error) {
    if (!isSeqgraftError(error, "E_ENGINE_MEMORY")) throw error;
    runtime.releaseCaches();
    release();
    return make();
  }
}
__name(withCachesReleased, "withCachesReleased");
function checkInputs(inputs, features) {
  const [batch, steps, width] = inputs.shape;
  const sizes = [batch, steps, width].every((size2) => Number.isInteger(size2) && size2 >= 1);
  if (inputs.shape.length !== 3 || !sizes || width !== features || inputs.data.length !== sizeOf(inputs.shape)) {
    throw new ShapeMismatch({
      problems: [
        `inputs have shape ${formatShape(inputs.shape)} and ${inputs.data.length} values, expected [batch, time, ${features}] with at least one row and one step`
      ]
    });
  }
  return { batch, steps };
}
__name(checkInputs, "checkInputs");
function checkShape(what, array, shape) {
  if (formatShape(array.shape) === formatShape(shape) && array.data.length === sizeOf(shape)) return;
  throw new ShapeMismatch({
    problems: [
      `${what} have shape ${formatShape(array.shape)} and ${array.data.length} values, expected ${formatShape(shape)}`
    ]
  });
}
__name(checkShape, "checkShape");
function checkMask(mask, batch, steps) {
  checkShape("mask", mask, [batch, steps]);
  if (!mask.data.every((value) => value === 0 || value === 1)) {
    throw new ShapeMismatch({ problems: ["the mask holds values other than 0 and 1"] });
  }
}
__name(checkMask, "checkMask");
var noArrays = /* @__PURE__ */ new Map();

// src/predictor.ts
var Predictor = class {
  static {
    __name(this, "Predictor");
  }
  network;
  features;
  #runner;
  #disposed = false;
  constructor(runtime, network, features, weights) {
    this.network = network;
    this.features = features;
    checkArrays("weight", parameterShapes(network, features), weights, false);
    this.#runner = new Runner(runtime, { network, features }, { transposed: false, gradient: false, moments: 0 });
    this.#runner.store.write("weights", weights);
  }
  /** Bytes that weights and plans take in the engine's memory. */
  get bytes() {
    return this.#runner.bytes;
  }
  /** Outputs for inputs [batch, time, features]. */
  predict(inputs) {
    return this.#run(inputs, {}, false).outputs;
  }
  /** Outputs and last states. */
  forward(inputs, options = {}) {
    return this.#run(inputs, options, true);
  }
  #run(inputs, options, states) {
    this.#assertAlive();
    const { runtime, layers } = this.#runner;
    const { batch, steps } = checkInputs(inputs, this.features);
    if (options.states) checkArrays("state", stateShapes(layers, batch), options.states, true);
    if (options.mask) checkMask(options.mask, batch, steps);
    const plan = this.#runner.planFor({
      batch,
      steps,
      last: lastOnly(this.network),
      backward: false,
      masked: options.mask !== void 0,
      dropout: false,
      inputGradient: false,
      states,
      targets: false
    });
    const { heap } = runtime;
    const { tokens } = this.#runner;
    tokens?.check({ inputs, mask: options.mask });
    if (tokens) tokens.lookUp({ inputs, mask: options.mask }, plan.inputAt);
    else heap.f32.set(inputs.data, plan.inputAt >>> 2);
    if (options.mask) heap.f32.set(options.mask.data, plan.maskAt >>> 2);
    writeStates(heap, plan.states, options.states ?? noArrays, "In");
    this.#runner.runBlocks(plan);
    const start = plan.outputAt >>> 2;
    const size2 = plan.outputShape.reduce((product, length) => product * length, 1);
    return {
      outputs: { shape: plan.outputShape, data: heap.f32[options.borrow ? "subarray" : "slice"](start, start + size2) },
      states: readStates(heap, plan.states, batch, "Out")
    };
  }
  /** Takes over new weights; those not named stay. */
  write(weights) {
    this.#assertAlive();
    checkArrays("weight", parameterShapes(this.network, this.features), weights, true);
    this.#runner.store.write("weights", weights);
  }
  #assertAlive() {
    this.#runner.runtime.assertAlive();
    if (this.#disposed) throw new Disposed({ what: "A predictor" });
  }
  dispose() {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#runner.dispose();
  }
};

// src/recording.ts
var RecordingRunner = class extends Runner {
  static {
    __name(this, "RecordingRunner");
  }
  network;
  features;
  constructor(runtime, network, features) {
    if (network.embedding !== void 0) {
      throw new InvalidNetwork({ problems: ["an embedding can be trained and predicted with, not recorded"] });
    }
    super(runtime, { network, features }, { transposed: true, gradient: true, moments: 0 });
    this.network = network;
    this.features = features;
  }
};
var Recording = class {
  static {
    __name(this, "Recording");
  }
  outputs;
  states;
  #plan;
  #giveBack;
  #trainable;
  #runner;
  #borrow;
  #wentBack = false;
  /** @param giveBack called once, when the runner is free again */
  constructor(runner, weights, run) {
    const { inputs, options } = run;
    this.#runner = runner;
    this.#giveBack = run.giveBack;
    const { layers, runtime, network, features } = runner;
    const { batch, steps } = checkInputs(inputs, features);
    if (options.states) checkArrays("state", stateShapes(layers, batch), options.states, true);
    if (options.mask) checkMask(options.mask, batch, steps);
    checkArrays("weight", parameterShapes(network, features), weights, false);
    this.#trainable = layers.map((layer) => options.trainable?.includes(layer.group) ?? true);
    runner.store.write("weights", weights);
    this.#plan = runner.planFor({
      batch,
      steps,
      last: lastOnly(network),
      backward: true,
      masked: options.mask !== void 0,
      dropout: options.dropout !== void 0,
      inputGradient: options.inputGradient ?? true,
      states: true,
      targets: false
    });
    const plan = this.#plan;
    const { heap } = runtime;
    heap.f32.set(inputs.data, plan.inputAt >>> 2);
    if (options.mask) heap.f32.set(options.mask.data, plan.maskAt >>> 2);
    writeStates(heap, plan.states, options.states ?? noArrays, "In");
    const { dropout } = options;
    plan.setDropout(layers, () => dropout !== void 0, dropout ?? { seed: 0, counter: 0 });
    plan.setWord(H_BACKWARD, FORWARD_ONLY);
    runner.runBlocks(plan);
    const start = plan.outputAt >>> 2;
    const size2 = sizeOf(plan.outputShape);
    this.#borrow = options.borrow ? "subarray" : "slice";
    this.outputs = { shape: plan.outputShape, data: heap.f32[this.#borrow](start, start + size2) };
    this.states = readStates(heap, plan.states, batch, "Out");
  }
  /** Gradients of Σ upstream · result. Frees the recording, unless those of the weights are wanted later. */
  backward(upstream, { inputs = true, weights = true } = {}) {
    const runner = this.#runner;
    if (!runner || this.#wentBack) throw new Disposed({ what: "A recording" });
    runner.runtime.assertAlive();
    const plan = this.#plan;
    const { heap } = runner.runtime;
    const { batch } = plan.shape;
    if (upstream.outputs) checkShape("gradients of the outputs", upstream.outputs, plan.outputShape);
    if (upstream.states) checkArrays("gradient of state", stateShapes(runner.layers, batch), upstream.states, true);
    const target = plan.targetAt >>> 2;
    if (upstream.outputs) heap.f32.set(upstream.outputs.data, target);
    else heap.f32.fill(0, target, target + sizeOf(plan.outputShape));
    writeStates(heap, plan.states, upstream.states ?? noArrays, "Out");
    const chunks = plan.setTraining(this.#trainable, runner.store);
    if (!inputs) heap.i32[(plan.layerAt[0] >>> 2) + L_INPUT_GRADIENT] = 0;
    plan.setWord(H_BACKWARD, BACKWARD_ONLY);
    this.#wentBack = true;
    runner.runBlocks(plan);
    if (weights === true) runner.runGradient(plan, chunks);
    const start = plan.inputGradientAt >>> 2;
    const size2 = sizeOf(plan.inputShape);
    const gradients = {
      inputs: inputs && start > 0 ? { shape: plan.inputShape, data: heap.f32[this.#borrow](start, start + size2) } : null,
      weights: weights === true ? this.#readWeights(runner) : noArrays,
      states: readStates(heap, plan.states, batch, "In")
    };
    if (weights !== "later") this.dispose();
    return gradients;
  }
  /** Those that `backward` left for later. Frees the recording. */
  weightGradients() {
    const runner = this.#runner;
    if (!runner || !this.#wentBack) throw new Disposed({ what: "A recording" });
    runner.runtime.assertAlive();
    runner.runGradient(this.#plan, this.#plan.setTraining(this.#trainable, runner.store));
    const gradients = this.#readWeights(runner);
    this.dispose();
    return gradients;
  }
  #readWeights(runner) {
    const groups = new Set(runner.layers.filter((_, i2) => this.#trainable[i2]).map((layer) => layer.group));
    return runner.store.read("gradient", groups);
  }
  /** Gives the memory back; harmless when done. */
  dispose() {
    if (!this.#runner) return;
    this.#runner = void 0;
    this.#giveBack();
  }
};

// src/threads.ts
var WORKER_SPINS = 5e4;
var MAIN_SPINS = 2e4;
var SLOWEST = 1e9;
var nodeSource = `
const { workerData } = require('node:worker_threads');
const { module, memory, thread, spins } = workerData;
new WebAssembly.Instance(module, { env: { memory } }).exports.work(thread, spins);
`;
var browserSource = `
onmessage = ({ data: { module, memory, thread, spins } }) =>
  new WebAssembly.Instance(module, { env: { memory } }).exports.work(thread, spins);
`;
async function startWorker(data, ended) {
  if (typeof process !== "undefined" && process.versions?.node) {
    const name = "node:worker_threads";
    const { Worker: NodeWorker } = await import(
      /* @vite-ignore */
      name
    );
    const worker2 = new NodeWorker(nodeSource, { eval: true, workerData: data, execArgv: [] });
    worker2.unref();
    worker2.on("error", ended);
    worker2.on("exit", ended);
    return { terminate: /* @__PURE__ */ __name(() => void worker2.terminate(), "terminate") };
  }
  const url = URL.createObjectURL(new Blob([browserSource], { type: "text/javascript" }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  worker.onerror = ended;
  worker.postMessage(data);
  return { terminate: /* @__PURE__ */ __name(() => worker.terminate(), "terminate") };
}
__name(startWorker, "startWorker");
var Threads = class {
  static {
    __name(this, "Threads");
  }
  #heap;
  #kernels;
  #shared;
  #workers = [];
  /** At least so long a worker may be silent before it counts as lost, in seconds. */
  patience = 5;
  /** Products from which a phase is shared; below, it is done before another thread would have noticed it. */
  sharedFrom = 3e5;
  constructor(heap, kernels, shared) {
    this.#heap = heap;
    this.#kernels = kernels;
    this.#shared = shared;
  }
  /** Threads at work, the main one among them. */
  get count() {
    return 1 + this.#workers.length;
  }
  get workers() {
    return this.#workers;
  }
  /** Starts workers 1 … count − 1; they join when they are ready, nobody waits for them. */
  async start(count, module) {
    for (let thread = 1; thread < count; thread++) {
      const data = { module, memory: this.#heap.memory, thread, spins: WORKER_SPINS };
      try {
        const worker = await startWorker(data, () => {
          this.#workers = this.#workers.filter((other) => other !== worker);
        });
        this.#workers = [...this.#workers, worker];
      } catch {
        return;
      }
    }
  }
  /**
   * Runs chunks 0 … count − 1 of a phase.
   *
   * @param work products of one chunk, about
   */
  run(phase, plan, count, work) {
    const shared = this.#shared;
    if (!shared || this.#workers.length === 0 || count === 1 || count * work < this.sharedFrom) {
      for (let index2 = 0; index2 < count; index2++) this.#kernels.runChunk(phase, plan, index2, 0);
      return;
    }
    shared.startPhase(phase, plan, count);
    shared.takeChunks(0);
    if (shared.waitForDone(count, MAIN_SPINS)) return;
    let left = 1e3 * (this.patience + work / SLOWEST);
    let before = performance.now();
    while (!shared.waitForDone(count, MAIN_SPINS)) {
      const now = performance.now();
      left -= Math.min(now - before, 100);
      before = now;
      if (left < 0) this.#giveUp(phase);
    }
  }
  #giveUp(phase) {
    const busy = (CONTROL_BUSY >>> 2) + 1;
    const thread = 1 + this.#heap.i32.subarray(busy, busy + 63).findIndex((word) => word !== 0);
    this.stop();
    this.#heap.i32.fill(0, busy, busy + 63);
    throw new WorkerLost({ thread, weightsIntact: phase !== PHASE_UPDATE });
  }
  /** Ends all workers; later phases run on the main thread alone. */
  stop() {
    if (this.#workers.length === 0) return;
    Atomics.store(this.#heap.i32, CONTROL_STOP >>> 2, 1);
    Atomics.add(this.#heap.i32, CONTROL_WAKE >>> 2, 1);
    Atomics.notify(this.#heap.i32, CONTROL_WAKE >>> 2);
    for (const worker of this.#workers) worker.terminate();
    this.#workers = [];
  }
};

// src/optimizer.ts
function within(option, value, rule, good) {
  if (!good) throw new InvalidOption({ option, rule, got: value });
  return value;
}
__name(within, "within");
function resolveOptimizer(spec) {
  const share = /* @__PURE__ */ __name((option, value) => within(option, value, "at least 0 and below 1", value >= 0 && value < 1), "share");
  if (spec.kind === "sgd") {
    const momentum = share("optimizer.momentum", spec.momentum ?? 0);
    return { adam: false, beta1: momentum, beta2: 0, epsilon: 0, weightDecay: 0, moments: momentum > 0 ? 1 : 0 };
  }
  if (spec.kind !== "adam" && spec.kind !== "adamw") {
    throw new InvalidOption({
      option: "optimizer.kind",
      rule: "adam, adamw or sgd",
      got: spec.kind
    });
  }
  const epsilon = spec.epsilon ?? 1e-7;
  const weightDecay = spec.kind === "adamw" ? spec.weightDecay : 0;
  return {
    adam: true,
    beta1: share("optimizer.beta1", spec.beta1 ?? 0.9),
    beta2: share("optimizer.beta2", spec.beta2 ?? 0.999),
    epsilon: within("optimizer.epsilon", epsilon, "a number above 0", epsilon > 0 && Number.isFinite(epsilon)),
    weightDecay: within("optimizer.weightDecay", weightDecay, "at least 0", weightDecay >= 0 && weightDecay < 1e6),
    moments: 2
  };
}
__name(resolveOptimizer, "resolveOptimizer");

// src/loss-spec.ts
var lossKinds = ["mse", "mae", "huber", "quantile", "gaussian-nll", "cross-entropy"];
var sigmaFloor = 1e-3;
function lossProblems(spec) {
  const given = typeof spec === "string" ? { kind: spec } : spec ?? {};
  const { kind } = given;
  if (typeof given !== "object" || !lossKinds.some((known) => known === kind)) {
    return [{ option: "loss", rule: `one of ${lossKinds.join(", ")}`, got: kind ?? spec }];
  }
  const problems = [];
  const own = { quantile: "quantiles", huber: "delta", "cross-entropy": "classWeights" };
  for (const key of Object.keys(given)) {
    if (key === "kind" || key === own[kind]) continue;
    problems.push({ option: `loss.${key}`, rule: `left out for the loss ${kind}`, got: given[key] });
  }
  const { delta, quantiles, classWeights } = given;
  if (kind === "huber" && delta !== void 0 && !(typeof delta === "number" && delta > 0 && delta < 1e30)) {
    problems.push({ option: "loss.delta", rule: "a finite number above 0", got: delta });
  }
  if (kind === "quantile" && !isListOfQuantiles(quantiles)) {
    const rule = "a list of 1 to 1000 rising numbers between 0 and 1, such as [0.1, 0.5, 0.9]";
    problems.push({ option: "loss.quantiles", rule, got: quantiles });
  }
  if (kind === "cross-entropy" && classWeights !== void 0 && !isListOfWeights(classWeights)) {
    const rule = "a list of finite numbers, 0 or more, one a class and one of them above 0";
    problems.push({ option: "loss.classWeights", rule, got: classWeights });
  }
  return problems;
}
__name(lossProblems, "lossProblems");
function isListOfQuantiles(list) {
  if (!Array.isArray(list) || list.length === 0 || list.length > 1e3) return false;
  return list.every((q, i2) => typeof q === "number" && q > (i2 === 0 ? 0 : list[i2 - 1]) && q < 1);
}
__name(isListOfQuantiles, "isListOfQuantiles");
function isListOfWeights(list) {
  if (!Array.isArray(list) || list.length === 0) return false;
  return list.every((w) => typeof w === "number" && w >= 0 && w < 1e30) && list.some((w) => w > 0);
}
__name(isListOfWeights, "isListOfWeights");
function resolveLoss(spec) {
  const [problem] = lossProblems(spec);
  if (problem !== void 0) throw new InvalidOption(problem);
  const given = typeof spec === "string" ? { kind: spec } : spec;
  const { kind, delta = 1, quantiles = [], classWeights = null } = given;
  const outputsPerTarget = kind === "quantile" ? quantiles.length : kind === "gaussian-nll" ? 2 : 1;
  return { kind, outputsPerTarget, delta, quantiles, classWeights };
}
__name(resolveLoss, "resolveLoss");
function targetWidth(rule, outputs) {
  if (rule.kind === "cross-entropy") {
    return rule.classWeights === null || rule.classWeights.length === outputs ? 1 : null;
  }
  return outputs % rule.outputsPerTarget === 0 ? outputs / rule.outputsPerTarget : null;
}
__name(targetWidth, "targetWidth");
function valuesPerPosition(rule, outputs) {
  if (rule.kind === "cross-entropy") return 1;
  return rule.kind === "gaussian-nll" ? outputs / 2 : outputs;
}
__name(valuesPerPosition, "valuesPerPosition");

// src/loss.ts
function softplus(x) {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}
__name(softplus, "softplus");
var halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);
function valueLoss({ kind, delta }, error) {
  const distance = Math.abs(error);
  if (kind === "mse") return error * error;
  if (kind === "mae") return distance;
  return distance <= delta ? 0.5 * error * error : delta * (distance - 0.5 * delta);
}
__name(valueLoss, "valueLoss");
function logSumExp(logits) {
  let largest = Number.NEGATIVE_INFINITY;
  for (const logit of logits) if (logit > largest || Number.isNaN(logit)) largest = logit;
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - largest);
  return largest + Math.log(sum);
}
__name(logSumExp, "logSumExp");
function lossOfPosition(rule, outputs, targets) {
  let sum = 0;
  switch (rule.kind) {
    case "cross-entropy":
      return logSumExp(outputs) - outputs[targets[0]];
    case "quantile":
      rule.quantiles.forEach((q, index2) => {
        for (let i2 = 0; i2 < targets.length; i2++) {
          const error = targets[i2] - outputs[i2 * rule.quantiles.length + index2];
          sum += Math.max(q * error, (q - 1) * error);
        }
      });
      return sum;
    case "gaussian-nll":
      for (let i2 = 0; i2 < targets.length; i2++) {
        const sigma = softplus(outputs[2 * i2 + 1]) + sigmaFloor;
        const distance = (targets[i2] - outputs[2 * i2]) / sigma;
        sum += halfLogTwoPi + Math.log(sigma) + 0.5 * distance * distance;
      }
      return sum;
    default:
      for (let i2 = 0; i2 < targets.length; i2++) sum += valueLoss(rule, outputs[i2] - targets[i2]);
      return sum;
  }
}
__name(lossOfPosition, "lossOfPosition");
function meanLoss(predictions, { rule, targets, weights }) {
  const positions = weights.values?.length ?? weights.sum;
  if (weights.sum === 0) return 0;
  const outputs = predictions.length / positions;
  const width = targets.length / positions;
  let sum = 0;
  for (let at = 0; at < positions; at++) {
    const weight = weights.values?.[at] ?? 1;
    if (weight === 0) continue;
    const own = predictions.subarray(at * outputs, (at + 1) * outputs);
    sum += weight * lossOfPosition(rule, own, targets.subarray(at * width, (at + 1) * width));
  }
  return sum / (weights.sum * valuesPerPosition(rule, outputs));
}
__name(meanLoss, "meanLoss");

// src/target-weights.ts
function positionWeights({ targets, mask, weights }, rule) {
  const classes = rule.kind === "cross-entropy";
  const [batch = 0, time = 0] = targets.shape;
  const everyStep = targets.shape.length > 2;
  const positions = everyStep ? batch * time : batch;
  const ofMask = everyStep ? mask?.data : void 0;
  const plain = !ofMask && !weights && !(classes && (rule.classWeights || targets.data.some((value) => value < 0)));
  if (plain) return { values: void 0, sum: positions };
  const values = new Float32Array(positions);
  let sum = 0;
  for (let at = 0; at < positions; at++) {
    let weight = (ofMask?.[at] ?? 1) * (weights?.data[at] ?? 1);
    if (classes) {
      const number = targets.data[at];
      weight *= number < 0 ? 0 : rule.classWeights?.[number] ?? 1;
    }
    values[at] = weight;
    sum += values[at];
  }
  return { values, sum };
}
__name(positionWeights, "positionWeights");
function classProblem({ targets, mask }, classes) {
  const ofMask = targets.shape.length > 2 ? mask?.data : void 0;
  const wrong = /* @__PURE__ */ __name((value, at2) => ofMask?.[at2] !== 0 && !(Number.isInteger(value) && value >= -1 && value < classes), "wrong");
  const at = targets.data.findIndex(wrong);
  if (at < 0) return null;
  const time = targets.shape.length > 2 ? targets.shape[1] : 1;
  const place = `row ${Math.floor(at / time)}${targets.shape.length > 2 ? `, step ${at % time}` : ""}`;
  const count = targets.data.reduce((sum, value, index2) => sum + (wrong(value, index2) ? 1 : 0), 0);
  return `${targets.data[at]} in ${place} (${count} in all) is no class number: whole, from 0 to ${classes - 1}, or \u22121 for none`;
}
__name(classProblem, "classProblem");
function weightsProblem({ targets, weights }) {
  if (weights === void 0) return null;
  const shape = targets.shape.slice(0, -1);
  const size2 = shape.reduce((product, length) => product * length, 1);
  if (weights.shape.join() !== shape.join() || weights.data.length !== size2) {
    return `the shape [${weights.shape.join(", ")}] with ${weights.data.length} values, not [${shape.join(", ")}]`;
  }
  const at = weights.data.findIndex((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY));
  return at < 0 ? null : `${weights.data[at]} at position ${at}; all must be finite and at least 0`;
}
__name(weightsProblem, "weightsProblem");

// src/planned-loss.ts
var kinds = {
  mse: LOSS_MSE,
  mae: LOSS_MAE,
  huber: LOSS_HUBER,
  quantile: LOSS_QUANTILE,
  "gaussian-nll": LOSS_GAUSSIAN,
  "cross-entropy": LOSS_CROSS_ENTROPY
};
var PlannedLoss = class {
  static {
    __name(this, "PlannedLoss");
  }
  rule;
  /** Target values at a position. */
  targetWidth;
  #heap;
  #outputs;
  #quantilesAt;
  /**
   * @param outputs at a position
   * @throws E_ENGINE_OPTION for a loss that is none, or that so many outputs cannot have
   */
  constructor(heap, spec, outputs) {
    this.rule = resolveLoss(spec);
    this.targetWidth = widthOf(this.rule, outputs);
    this.#heap = heap;
    this.#outputs = outputs;
    const { quantiles } = this.rule;
    this.#quantilesAt = heap.allocate(4 * Math.max(1, quantiles.length));
    heap.f32.set(quantiles, this.#quantilesAt >>> 2);
  }
  /**
   * How much each position of a batch counts.
   *
   * @param everyStep whether targets are of every step, so that a mask counts
   * @throws E_ENGINE_SHAPE for class numbers and weights that are none, and a mask that pads all targets
   */
  weightsOf(batch, everyStep) {
    const weights = weightsProblem(batch);
    const problems = weights === null ? [] : [`weights have ${weights}`];
    const classes = this.rule.kind === "cross-entropy" ? classProblem(batch, this.#outputs) : null;
    if (classes !== null) problems.push(`targets: ${classes}`);
    if (everyStep && batch.mask?.data.every((value) => value === 0)) {
      problems.push("the mask pads every step, so that there is no loss");
    }
    if (problems.length > 0) throw new ShapeMismatch({ problems });
    return positionWeights(batch, this.rule);
  }
  /**
   * Writes loss, targets and weights into a plan.
   *
   * @returns what the sum of the losses is divided by; 0 where nothing counts
   */
  write(plan, { targets }, { values, sum }) {
    const { kind, quantiles, delta } = this.rule;
    const counted = sum * valuesPerPosition(this.rule, this.#outputs);
    plan.setWord(H_LOSS, kinds[kind]);
    plan.setNumber(H_LOSS_SCALE, counted === 0 ? 0 : 1 / counted);
    plan.setWord(H_TARGET_WIDTH, this.targetWidth);
    plan.setWord(H_QUANTILES, this.#quantilesAt);
    plan.setWord(H_QUANTILE_COUNT, quantiles.length);
    plan.setNumber(H_DELTA, delta);
    const { f32 } = this.#heap;
    f32.set(targets.data, plan.targetAt >>> 2);
    const from = plan.weightAt >>> 2;
    if (values === void 0) f32.fill(1, from, from + sum);
    else f32.set(values, from);
    return counted;
  }
  /** The loss of outputs, in float64. */
  of(outputs, { targets }, weights) {
    return meanLoss(outputs, { rule: this.rule, targets: targets.data, weights });
  }
  dispose() {
    this.#heap.release(this.#quantilesAt);
  }
};
function widthOf(rule, outputs) {
  const width = targetWidth(rule, outputs);
  if (width !== null) return width;
  const classes = rule.classWeights?.length;
  const expected = classes === void 0 ? `a multiple of ${rule.outputsPerTarget} outputs` : `as many outputs as class weights, ${classes}`;
  throw new InvalidOption({ option: "loss", rule: `${rule.kind} has ${expected}`, got: outputs });
}
__name(widthOf, "widthOf");

// src/step-rules.ts
function rulesOf(layers, parameters, { learningRate, multipliers = {}, pulls = {} }) {
  const rule = "a number from 0 on";
  if (!(learningRate >= 0 && Number.isFinite(learningRate))) {
    throw new InvalidOption({ option: "learningRate", rule, got: learningRate });
  }
  for (const [option, numbers] of Object.entries({ multipliers, pulls })) {
    for (const [name, got] of Object.entries(numbers)) {
      const known = parameters.has(name) || layers.some(({ group, passes }) => group === name || passes.some(({ kernel }) => kernel.group === name));
      if (known && got >= 0 && Number.isFinite(got)) continue;
      const expected = known ? rule : "of a group or a parameter of the network";
      throw new InvalidOption({ option: `${option}.${name}`, rule: expected, got });
    }
  }
  return layers.map(
    (layer) => layer.passes.map(
      (pass) => ["kernel", "bias", "recurrent_kernel"].map((role) => {
        const name = role === "kernel" ? pass.kernel.name : `${pass.prefix}/${role}`;
        const given = parameters.has(name) ? name : pass.kernel.name;
        const group = given === pass.kernel.name ? pass.kernel.group : pass.group;
        return {
          name,
          multiplier: multipliers[given] ?? multipliers[group] ?? 1,
          pull: pulls[given] ?? pulls[group] ?? 0
        };
      })
    )
  );
}
__name(rulesOf, "rulesOf");
function ratesOf(rules, trained, { optimizer, learningRate }) {
  const { adam, beta1, beta2, weightDecay } = optimizer;
  const ofKernel = trained.get(rules[0]?.name);
  return rules.map(({ name, multiplier, pull }) => {
    const count = (trained.get(name) ?? ofKernel) + 1;
    const rate = learningRate * multiplier;
    return {
      frozen: multiplier === 0,
      stepSize: adam ? rate / (1 - beta1 ** count) : rate,
      rootFactor: 1 / Math.sqrt(1 - beta2 ** count),
      decay: rate * weightDecay,
      pull: rate * pull
    };
  });
}
__name(ratesOf, "ratesOf");

// src/training-batch.ts
function writeInputs({ inputs, mask }, to) {
  to.set(inputs.data);
  if (mask === void 0) return;
  const features = inputs.data.length / mask.data.length;
  mask.data.forEach((counts, step) => {
    if (counts === 0) to.fill(0, step * features, (step + 1) * features);
  });
}
__name(writeInputs, "writeInputs");
function finiteWhereCounted(array, mask) {
  const width = mask === void 0 ? 1 : array.data.length / mask.data.length;
  return array.data.every((value, i2) => mask?.data[Math.floor(i2 / width)] === 0 || Number.isFinite(value));
}
__name(finiteWhereCounted, "finiteWhereCounted");

// src/trainer.ts
var MOST_SQUARES = 1e38;
var MOST_CHANGE = 1e30;
var Trainer = class {
  static {
    __name(this, "Trainer");
  }
  network;
  features;
  #runner;
  /** Of the network, and behind them an embedding's table. */
  #layers;
  #optimizer;
  #loss;
  #clipNorm;
  #seed;
  /** Updates so far, by parameter. */
  #trained;
  #hasDropout;
  #hasAnchor;
  #steps = 0;
  #lastStates = /* @__PURE__ */ new Map();
  #weightsLost = false;
  #disposed = false;
  constructor(runtime, network, features, start) {
    const { weights, options } = start;
    this.network = network;
    this.features = features;
    const layers = [...resolveNetwork(network, features), resolveTable(network)].filter((layer) => layer !== null);
    checkArrays("weight", parameterShapes(network, features), weights, false);
    this.#optimizer = resolveOptimizer(options.optimizer);
    this.#layers = layers;
    this.#clipNorm = options.clipNorm ?? 0;
    if (options.clipNorm !== void 0 && !(options.clipNorm > 0)) {
      throw new InvalidOption({ option: "clipNorm", rule: "above 0", got: options.clipNorm });
    }
    this.#seed = options.seed ?? 0;
    this.#trained = new Map([...parameterShapes(network, features).keys()].map((name) => [name, 0]));
    this.#hasDropout = layers.some((layer) => layer.dropout > 0 || layer.recurrentDropout > 0);
    const outputs = resolveNetwork(network, features).at(-1)?.outputs ?? 0;
    this.#loss = new PlannedLoss(runtime.heap, options.loss, outputs);
    const { anchor } = options;
    if (anchor !== void 0) checkArrays("anchor", parameterShapes(network, features), anchor, true);
    this.#hasAnchor = anchor !== void 0;
    const { moments } = this.#optimizer;
    const content = { transposed: true, gradient: true, moments, anchor: this.#hasAnchor };
    try {
      this.#runner = new Runner(runtime, { network, features }, content);
    } catch (error) {
      this.#loss.dispose();
      throw error;
    }
    this.#runner.store.write("weights", weights);
    if (anchor !== void 0) this.#runner.store.write("anchor", anchor);
  }
  /** Bytes that weights, optimizer state and plans take in the engine's memory. */
  get bytes() {
    return this.#runner.bytes;
  }
  /** States after the batch of the last step or evaluation that was given initial ones; else empty. */
  get lastStates() {
    return this.#lastStates;
  }
  /** Steps taken so far. */
  get steps() {
    return this.#steps;
  }
  /**
   * One step: forward, loss, backward, update.
   *
   * @param batch inputs, targets and, where sequences are padded, their mask
   * @returns the loss before the update
   */
  step(batch, options) {
    this.#assertAlive();
    const runner = this.#runner;
    const { layers, runtime, store, tokens } = runner;
    const rules = rulesOf(this.#layers, this.#trained, options);
    if (options.pulls !== void 0 && !this.#hasAnchor) {
      throw new InvalidOption({ option: "pulls", rule: "given to a trainer with an anchor", got: "no anchor" });
    }
    const { plan, weights } = this.#load(batch, true);
    const trainable = rules.map((passes) => passes.flat().some((rule) => rule.multiplier > 0));
    const toTable = tokens !== null && rules.flat().some(([kernel], pass) => isTable(store, pass) && (kernel?.multiplier ?? 0) > 0);
    const chunks = plan.setTraining(trainable, store, toTable);
    if (toTable) tokens.sort(batch, { offsetsAt: plan.tokenOffsetsAt, positionsAt: plan.tokenPositionsAt });
    const off = options.withoutDropout ?? [];
    const key = { seed: this.#seed, counter: options.counter ?? this.#steps };
    plan.setDropout(layers, (layer) => !off.includes(layer.group), key);
    const counted = this.#loss.write(plan, batch, weights);
    this.#writeOptimizer(plan, rules, options.learningRate);
    runner.runBlocks(plan);
    const lastStates = readStates(runtime.heap, plan.states, batch.inputs.shape[0], "Out");
    const loss = weights.sum === 0 ? 0 : plan.lossSum() / counted;
    if (!Number.isFinite(loss)) throw this.#notFinite(`a loss of ${loss}`, batch);
    runner.runGradient(plan, chunks);
    const squares = runtime.kernels.squaredNorm(plan.at);
    if (!(squares < MOST_SQUARES)) throw this.#notFinite(`a gradient of norm ${Math.sqrt(squares)}`, batch);
    const largest = Math.max(...rules.flat(2).map((rule) => rule.multiplier)) * options.learningRate;
    const change = largest * (this.#optimizer.adam ? 1 : Math.sqrt(squares)) / (1 - this.#optimizer.beta1);
    if (!(change < MOST_CHANGE)) throw this.#notFinite(`a change of weights by up to ${change}`, batch);
    try {
      runner.runUpdate(plan, chunks);
    } catch (error) {
      this.#weightsLost = true;
      throw error;
    }
    this.#steps += 1;
    this.#lastStates = lastStates;
    for (const { name, multiplier } of rules.flat(2)) {
      if (multiplier > 0 && this.#trained.has(name)) this.#trained.set(name, this.#trained.get(name) + 1);
    }
    return loss;
  }
  /** The loss of a batch with nothing dropped; changes nothing. */
  evaluate(batch) {
    this.#assertAlive();
    const { plan, weights } = this.#load(batch, false);
    this.#runner.runBlocks(plan);
    const { heap } = this.#runner.runtime;
    this.#lastStates = readStates(heap, plan.states, batch.inputs.shape[0], "Out");
    const start = plan.outputAt >>> 2;
    const outputs = heap.f32.subarray(start, start + sizeOf(plan.outputShape));
    return this.#loss.of(outputs, batch, weights);
  }
  /** The plan for a batch, with the batch in it. */
  #load(batch, training) {
    const { inputs, targets, mask, states } = batch;
    const size2 = checkInputs(inputs, this.features);
    if (states) checkArrays("state", stateShapes(this.#runner.layers, size2.batch), states, true);
    if (mask) checkMask(mask, size2.batch, size2.steps);
    this.#runner.tokens?.check(batch);
    const plan = this.#runner.planFor({
      ...size2,
      last: lastOnly(this.network),
      backward: training,
      masked: mask !== void 0,
      dropout: training && this.#hasDropout,
      inputGradient: training && this.#runner.tokens !== null,
      states: states !== void 0,
      targets: training
    });
    checkShape("targets", targets, [...plan.outputShape.slice(0, -1), this.#loss.targetWidth]);
    const weights = this.#loss.weightsOf(batch, !lastOnly(this.network));
    const { f32 } = this.#runner.runtime.heap;
    const { tokens } = this.#runner;
    if (tokens) tokens.lookUp(batch, plan.inputAt);
    else writeInputs(batch, f32.subarray(plan.inputAt >>> 2));
    if (mask) f32.set(mask.data, plan.maskAt >>> 2);
    if (states) writeStates(this.#runner.runtime.heap, plan.states, states, "In");
    this.#lastStates = /* @__PURE__ */ new Map();
    return { plan, weights };
  }
  #writeOptimizer(plan, rules, learningRate) {
    const { adam, beta1, beta2, epsilon } = this.#optimizer;
    plan.setWord(H_BACKWARD, FORWARD_AND_BACKWARD);
    plan.setWord(H_OPTIMIZER, adam ? ADAM : SGD);
    plan.setNumber(H_BETA1, beta1);
    plan.setNumber(H_BETA2, beta2);
    plan.setNumber(H_REST1, 1 - beta1);
    plan.setNumber(H_REST2, 1 - beta2);
    plan.setNumber(H_EPSILON, epsilon);
    plan.setNumber(H_CLIP, this.#clipNorm);
    rules.forEach((passes, layer) => {
      passes.forEach((roles, pass) => {
        plan.setRates(layer, pass, ratesOf(roles, this.#trained, { optimizer: this.#optimizer, learningRate }));
      });
    });
  }
  #notFinite(what, { inputs, targets, mask }) {
    const where = [];
    if (!finiteWhereCounted(inputs, mask)) where.push("in the inputs");
    if (!finiteWhereCounted(targets, lastOnly(this.network) ? void 0 : mask)) where.push("in the targets");
    where.push(...this.#runner.store.notFinite().map((name) => `in ${name}`));
    return new NotFinite({ what, where });
  }
  /** Copies of the weights in Keras' layout. */
  read() {
    this.#assertAlive();
    return this.#runner.store.read("weights");
  }
  /** Takes over weights; those not named stay. The optimizer's state stays. */
  write(weights) {
    this.#runner.runtime.assertAlive();
    if (this.#disposed) throw new Disposed({ what: "A trainer" });
    const shapes = parameterShapes(this.network, this.features);
    checkArrays("weight", shapes, weights, !this.#weightsLost);
    this.#runner.store.write("weights", weights);
    this.#weightsLost = false;
  }
  /** Copies of the optimizer's slots. */
  readOptimizer() {
    this.#assertAlive();
    const { moments } = this.#optimizer;
    const { store } = this.#runner;
    return {
      moment1: moments > 0 ? store.read("moment1") : /* @__PURE__ */ new Map(),
      moment2: moments > 1 ? store.read("moment2") : /* @__PURE__ */ new Map(),
      steps: Object.fromEntries(this.#trained)
    };
  }
  /** Takes over slots of `readOptimizer`; those not named stay. */
  writeOptimizer(state) {
    this.#assertAlive();
    const { moments } = this.#optimizer;
    const shapes = parameterShapes(this.network, this.features);
    if (moments > 0) checkArrays("moment1", shapes, state.moment1, true);
    if (moments > 1) checkArrays("moment2", shapes, state.moment2, true);
    if (moments > 0) this.#runner.store.write("moment1", state.moment1);
    if (moments > 1) this.#runner.store.write("moment2", state.moment2);
    for (const [group, steps] of Object.entries(state.steps))
      if (this.#trained.has(group)) this.#trained.set(group, steps);
  }
  #assertAlive() {
    this.#runner.runtime.assertAlive();
    if (this.#disposed) throw new Disposed({ what: "A trainer" });
    if (this.#weightsLost) throw new NotFinite({ what: "weights that a lost thread left half-written", where: [] });
  }
  dispose() {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#loss.dispose();
    this.#runner.dispose();
  }
};
function isTable({ passes }, pass) {
  return passes[pass]?.spec.kernel.turned === true;
}
__name(isTable, "isTable");

// src/vector-bits.ts
var testedV8 = ["13.6.", "14.6."];
var asking = ["experimental-wasm-revectorize", "no-liftoff", "no-wasm-lazy-compilation", "no-wasm-inlining"];
var asBefore = ["no-experimental-wasm-revectorize", "liftoff", "wasm-lazy-compilation", "wasm-inlining"];
function widensVectors() {
  if (typeof process === "undefined" || process.arch !== "x64" || process.release?.name !== "node") return false;
  const { v8, electron, deno, bun } = process.versions;
  if (v8 === void 0 || (electron ?? deno ?? bun) !== void 0) return false;
  return testedV8.some((version) => v8.startsWith(version));
}
__name(widensVectors, "widensVectors");
async function compileWidened(bytes) {
  const name = "node:v8";
  const v8 = await import(
    /* @vite-ignore */
    name
  );
  try {
    for (const flag3 of asking) v8.setFlagsFromString(`--${flag3}`);
    return new WebAssembly.Module(bytes);
  } finally {
    for (const flag3 of asBefore) v8.setFlagsFromString(`--${flag3}`);
  }
}
__name(compileWidened, "compileWidened");
var ROWS = 23;
var PANELS = 3;
function widenedIsRight(kernels, heap) {
  const at = heap.allocate((ROWS * PANELS * 4 + (ROWS + PANELS * 4) * kernels.blockRows()) * 4);
  try {
    return [8, kernels.blockRows()].every((lanes) => productIsRight(kernels, heap.f32, { at, lanes }));
  } finally {
    heap.release(at);
  }
}
__name(widenedIsRight, "widenedIsRight");
function productIsRight(kernels, f32, place) {
  const { at, lanes } = place;
  const x = at + ROWS * PANELS * 16;
  const out = x + ROWS * lanes * 4;
  const weight = /* @__PURE__ */ __name((row, column) => (row * 7 + column * 5) % 11 - 5, "weight");
  const value = /* @__PURE__ */ __name((row, lane) => (row * 3 + lane * 13) % 17 - 8, "value");
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < 4 * PANELS; column++) {
      f32[(at >>> 2) + ((column >> 2) * ROWS + row) * 4 + (column & 3)] = weight(row, column);
    }
    for (let lane = 0; lane < lanes; lane++) f32[(x >>> 2) + row * lanes + lane] = value(row, lane);
  }
  kernels.product(at, ROWS * 16, x, ROWS, out, PANELS, 0, 4 * lanes);
  for (let column = 0; column < 4 * PANELS; column++) {
    for (let lane = 0; lane < lanes; lane++) {
      let sum = 0;
      for (let row = 0; row < ROWS; row++) sum += weight(row, column) * value(row, lane);
      if (f32[(out >>> 2) + column * lanes + lane] !== sum) return false;
    }
  }
  const near = 1 + 2 ** -12;
  f32.fill(0, at >>> 2, (at >>> 2) + 8);
  f32[at >>> 2] = -(1 + 2 ** -11);
  f32[(at >>> 2) + 4] = near;
  f32.fill(1, x >>> 2, (x >>> 2) + lanes);
  f32.fill(near, (x >>> 2) + lanes, (x >>> 2) + 2 * lanes);
  kernels.product(at, 0, x, 2, out, 1, 0, 4 * lanes);
  return f32.subarray(out >>> 2, (out >>> 2) + lanes).every((sum) => sum === 2 ** -24);
}
__name(productIsRight, "productIsRight");

// src/engine.ts
var PAGE2 = 65536;
var MOST_PAGES = 65536;
var MOST_DEFAULT_THREADS = 16;
var MOST_IDLE = 8;
function cores() {
  return Math.max(1, Math.min(MOST_DEFAULT_THREADS, globalThis.navigator?.hardwareConcurrency ?? coresOfNode()));
}
__name(cores, "cores");
function coresOfNode() {
  const os = globalThis.process?.getBuiltinModule?.("node:os");
  return os?.availableParallelism() ?? 1;
}
__name(coresOfNode, "coresOfNode");
function canShare() {
  if (typeof SharedArrayBuffer === "undefined") return false;
  const isolated = globalThis.crossOriginIsolated;
  return isolated ?? true;
}
__name(canShare, "canShare");
function makeMemory(shared, pages) {
  try {
    return new WebAssembly.Memory(shared ? { initial: 1, maximum: pages, shared } : { initial: 1, maximum: pages });
  } catch {
    return void 0;
  }
}
__name(makeMemory, "makeMemory");
async function createEngine(options = {}) {
  const { threads = cores(), deterministic = false, memoryLimit = PAGE2 * MOST_PAGES } = options;
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS) {
    throw new InvalidOption({ option: "threads", rule: `a whole number from 1 to ${MOST_THREADS}`, got: threads });
  }
  if (!(memoryLimit >= PAGE2 && memoryLimit <= PAGE2 * MOST_PAGES)) {
    throw new InvalidOption({ option: "memoryLimit", rule: "from 65536 to 4294967296 bytes", got: memoryLimit });
  }
  const wanted = threads > 1 && canShare();
  const pages = Math.floor(memoryLimit / PAGE2);
  const sharedMemory = wanted ? makeMemory(true, MOST_PAGES) ?? makeMemory(true, MOST_PAGES / 4) : void 0;
  const shared = sharedMemory !== void 0;
  const memory = sharedMemory ?? makeMemory(false, MOST_PAGES);
  const heap = new Heap(memory, pages * PAGE2);
  const { variant, module, kernels } = await loadKernels(heap, shared, mostOf(options));
  const pool = new Threads(heap, kernels, shared ? kernels : void 0);
  pool.sharedFrom = options.threadsFrom ?? pool.sharedFrom;
  if (shared) await pool.start(threads, module);
  return new Engine({ heap, kernels, threads: pool, variant, deterministic, shared, scratches: shared ? threads : 1 });
}
__name(createEngine, "createEngine");
function mostOf({ deterministic, vectorBits }) {
  if (deterministic) return "simd";
  const asked = vectorBits ?? globalThis.process?.env?.SEQGRAFT_VECTOR_BITS ?? (widensVectors() ? 256 : 128);
  if (![128, 256].includes(Number(asked))) {
    throw new InvalidOption({ option: "vectorBits", rule: "128 or 256", got: asked });
  }
  return Number(asked) === 256 ? "relaxed-simd-256" : "relaxed-simd";
}
__name(mostOf, "mostOf");
async function loadKernels(heap, shared, most) {
  const { variant, bytes } = await chooseBinary(most, shared);
  const widened = variant === "relaxed-simd-256" && widensVectors();
  const module = widened ? await compileWidened(bytes) : await WebAssembly.compile(bytes);
  const instance = await WebAssembly.instantiate(module, { env: { memory: heap.memory } });
  const kernels = instance.exports;
  if (widened && !widenedIsRight(kernels, heap)) return loadKernels(heap, shared, "relaxed-simd");
  return { variant, module, kernels };
}
__name(loadKernels, "loadKernels");
var Engine = class {
  static {
    __name(this, "Engine");
  }
  #parts;
  #runtime;
  /** Predictors of `forward`, and runners of recordings that are done, by network and features. */
  #predictors = /* @__PURE__ */ new Map();
  #runners = /* @__PURE__ */ new Map();
  #abandoned;
  #disposed = false;
  constructor(parts) {
    this.#parts = parts;
    this.#abandoned = new FinalizationRegistry((giveBack) => giveBack());
    this.#runtime = {
      heap: parts.heap,
      kernels: parts.kernels,
      threads: parts.threads,
      scratches: parts.scratches,
      assertAlive: /* @__PURE__ */ __name(() => this.#assertAlive(), "assertAlive"),
      releaseCaches: /* @__PURE__ */ __name(() => this.#releaseCaches(), "releaseCaches")
    };
  }
  /** What the engine runs on. */
  get info() {
    const { variant, threads, shared, deterministic, heap } = this.#parts;
    return { variant, threads: threads.count, sharedMemory: shared, deterministic, usedBytes: heap.usedBytes };
  }
  /**
   * Outputs and last states of a network for inputs [batch, time, features]. For many calls with the same weights use
   * `predictor`, which packs them once.
   */
  forward(network, weights, run) {
    this.#assertAlive();
    const features = featuresOf(network, weights);
    const key = JSON.stringify([network, features]);
    let predictor = this.#predictors.get(key);
    if (predictor) {
      this.#predictors.delete(key);
      predictor.write(weights);
    } else {
      predictor = new Predictor(this.#runtime, network, features, weights);
    }
    this.#predictors.set(key, predictor);
    if (this.#predictors.size > MOST_IDLE) {
      const [oldest, idle] = this.#predictors.entries().next().value;
      this.#predictors.delete(oldest);
      idle.dispose();
    }
    return predictor.forward(run.inputs, run);
  }
  /** A forward pass whose backward pass comes later: see `Recording`. */
  record(network, weights, run) {
    this.#assertAlive();
    const features = featuresOf(network, weights);
    const key = JSON.stringify([network, features]);
    const runner = this.#runners.get(key)?.pop() ?? new RecordingRunner(this.#runtime, network, features);
    const giveBack = /* @__PURE__ */ __name(() => this.#keep(key, runner), "giveBack");
    try {
      const recording = new Recording(runner, weights, {
        inputs: run.inputs,
        options: run,
        giveBack: /* @__PURE__ */ __name(() => {
          this.#abandoned.unregister(runner);
          giveBack();
        }, "giveBack")
      });
      this.#abandoned.register(recording, giveBack, runner);
      return recording;
    } catch (error) {
      giveBack();
      throw error;
    }
  }
  /** Gradients of Σ upstream · result, in one call. */
  gradients(network, weights, run) {
    const recording = this.record(network, weights, run);
    try {
      return recording.backward(run.upstream);
    } finally {
      recording.dispose();
    }
  }
  /** Whole training steps: see `Trainer`. Weights are copied in. */
  trainer(network, weights, options) {
    this.#assertAlive();
    return new Trainer(this.#runtime, network, featuresOf(network, weights), { weights, options });
  }
  /** Inference with weights that are packed once. */
  predictor(network, weights) {
    this.#assertAlive();
    return new Predictor(this.#runtime, network, featuresOf(network, weights), weights);
  }
  /** Lends a zeroed piece of memory to a measurement. */
  withScratch(bytes, use2) {
    this.#assertAlive();
    const at = this.#runtime.heap.allocate(bytes);
    try {
      return use2(this.#runtime, at);
    } finally {
      this.#runtime.heap.release(at);
    }
  }
  #keep(key, runner) {
    const idle = this.#runners.get(key) ?? [];
    if (this.#disposed || idle.length >= MOST_IDLE) runner.dispose();
    else this.#runners.set(key, [...idle, runner]);
  }
  #releaseCaches() {
    for (const predictor of this.#predictors.values()) predictor.dispose();
    this.#predictors.clear();
    for (const runner of [...this.#runners.values()].flat()) runner.dispose();
    this.#runners.clear();
  }
  #assertAlive() {
    if (this.#disposed) throw new Disposed({ what: "An engine" });
  }
  /** Ends the threads; trainers, predictors and recordings of this engine end with it. */
  dispose() {
    if (this.#disposed) return;
    this.#releaseCaches();
    this.#disposed = true;
    this.#parts.threads.stop();
  }
};

// test/random-network.ts
import fc2 from "fast-check";
var size = /* @__PURE__ */ __name((max) => fc2.oneof(fc2.constant(1), fc2.integer({ min: 1, max })), "size");
var layerSpec = fc2.record({
  cell: fc2.constantFrom("rnn", "lstm", "gru"),
  units: size(11),
  recurrentActivation: fc2.constantFrom("sigmoid", "hardSigmoid"),
  resetAfter: fc2.boolean(),
  useBias: fc2.oneof({ weight: 4, arbitrary: fc2.constant(true) }, fc2.constant(false)),
  direction: fc2.constantFrom("forward", "reversed", "bidirectional"),
  dropout: fc2.constantFrom(0, 0.3),
  dropoutPer: fc2.constantFrom("step", "sequence"),
  recurrentDropout: fc2.constantFrom(0, 0, 0.4)
});
var randomCase = fc2.record({
  layers: fc2.array(fc2.tuple(layerSpec, fc2.constantFrom("tanh", "relu", "sigmoid")), {
    minLength: 1,
    maxLength: 3
  }),
  head: fc2.option(size(5), { nil: void 0 }),
  headBias: fc2.boolean(),
  last: fc2.boolean(),
  batch: fc2.oneof(fc2.constantFrom(1, 8, 9), size(19)),
  steps: size(6),
  features: size(9),
  seed: fc2.nat()
}).map(({ layers, head, headBias, last, ...rest }) => {
  const specs = layers.map(([spec, activation], i2) => ({
    ...spec,
    name: `recurrent_${i2 + 1}`,
    activation: spec.cell === "rnn" ? activation : "tanh"
  }));
  const network = head === void 0 ? { layers: specs, outputs: last ? "last" : "every-step" } : {
    layers: specs,
    head: { outputs: head, targets: last ? "last" : "every-step", useBias: headBias, dropout: 0.2 }
  };
  return { network, ...rest };
});
function randomArray(random, shape, scale = 1) {
  return { shape, data: Float32Array.from({ length: sizeOf(shape) }, () => scale * random.normal()) };
}
__name(randomArray, "randomArray");
function randomMask(random, batch, steps) {
  const data = Float32Array.from({ length: batch * steps }, () => random.uniform() < 0.3 ? 0 : 1);
  data[random.integer(data.length)] = 1;
  return { shape: [batch, steps], data };
}
__name(randomMask, "randomMask");
function randomWeights(network, features, seed) {
  const random = new Random(seed, ["weights"]);
  return new Map(
    [...parameterShapes(network, features)].map(([name, shape]) => [
      name,
      randomArray(random, shape, 0.7 / Math.sqrt(shape[0]))
    ])
  );
}
__name(randomWeights, "randomWeights");

// test/random-loss.ts
function randomLoss(random, outputs) {
  const classWeights = Array.from({ length: outputs }, () => 0.2 + random.uniform());
  const quantiles = Array.from({ length: outputs }, (_, q) => (q + 1) / (outputs + 1));
  const choices = [
    "mse",
    "huber",
    { kind: "huber", delta: 0.4 },
    { kind: "quantile", quantiles },
    { kind: "quantile", quantiles: [0.3] },
    "cross-entropy",
    { kind: "cross-entropy", classWeights },
    ...outputs % 2 === 0 ? ["gaussian-nll"] : []
  ];
  return choices[random.integer(choices.length)];
}
__name(randomLoss, "randomLoss");
function randomTargets(random, loss, { positions, outputs }) {
  const rule = resolveLoss(loss);
  const shape = [...positions, targetWidth(rule, outputs)];
  if (rule.kind !== "cross-entropy") return randomArray(random, shape);
  const data = Float32Array.from(
    { length: sizeOf(shape) },
    () => random.uniform() < 1 / 6 ? -1 : random.integer(outputs)
  );
  data[0] = outputs - 1;
  return { shape, data };
}
__name(randomTargets, "randomTargets");
function randomPositionWeights(random, positions) {
  const data = Float32Array.from({ length: sizeOf(positions) }, () => random.uniform() < 0.25 ? 0 : random.uniform());
  data[0] = 0.5;
  return { shape: positions, data };
}
__name(randomPositionWeights, "randomPositionWeights");

// test/threads.test.ts
var engines = [];
async function engineOf(threads, variant) {
  const engine = await createEngine({ threads, threadsFrom: 0, ...variant });
  engines.push(engine);
  return engine;
}
__name(engineOf, "engineOf");
afterAll(() => {
  for (const engine of engines) engine.dispose();
});
var optimizers = [
  { kind: "adam" },
  { kind: "adamw", weightDecay: 0.01 },
  { kind: "sgd", momentum: 0.9 }
];
var bitsOf = /* @__PURE__ */ __name((arrays) => [...arrays].map(([name, { data }]) => [name, new Uint32Array(data.buffer, data.byteOffset, data.length)]), "bitsOf");
var bits = /* @__PURE__ */ __name(({ data }) => new Uint32Array(data.buffer, data.byteOffset, data.length), "bits");
var anyBatch = fc3.oneof(fc3.constantFrom(1, 7, 8, 9, 16, 17, 33), fc3.integer({ min: 1, max: 33 }));
var variants = [{ deterministic: true }, { vectorBits: 128 }, { vectorBits: 256 }];
describe.each(variants)("any number of threads gives the same bits: %o", (variant) => {
  let one;
  let many;
  beforeAll(async () => {
    one = await engineOf(1, variant);
    many = [await engineOf(2, variant), await engineOf(3, variant), await engineOf(5, variant)];
  });
  const expectSame = /* @__PURE__ */ __name((run) => {
    const expected = run(one);
    for (const engine of many) expect2(run(engine)).toEqual(expected);
    expect2(run(one)).toEqual(expected);
  }, "expectSame");
  it("over random networks and training steps, padded and not, parts of them frozen", () => {
    const drawn = fc3.record({ kind: fc3.nat(2), clip: fc3.boolean(), padded: fc3.boolean(), frozen: fc3.nat(4) });
    fc3.assert(
      fc3.property(randomCase, anyBatch, drawn, (example, batch, { kind, clip, padded, frozen }) => {
        const { network, features, seed, steps } = example;
        const random = new Random(seed);
        const weights = randomWeights(network, features, seed);
        const outputs = resolveNetwork(network, features).at(-1)?.outputs;
        const last = (network.head?.targets ?? network.outputs) === "last";
        const positions = last ? [batch] : [batch, steps];
        const loss = randomLoss(random, outputs);
        const data = {
          inputs: randomArray(random, [batch, steps, features]),
          targets: randomTargets(random, loss, { positions, outputs }),
          ...padded && { mask: randomMask(random, batch, steps) },
          ...random.uniform() < 0.3 && { weights: randomPositionWeights(random, positions) }
        };
        const options = {
          optimizer: optimizers[kind],
          loss,
          seed,
          ...clip && { clipNorm: 0.1 }
        };
        const names = frozen < 3 ? network.layers.slice(0, frozen).map(({ name }) => name) : [...weights.keys()];
        const multipliers = Object.fromEntries(
          (frozen < 3 ? names : [names[seed % names.length]]).map((name) => [name, 0])
        );
        expectSame((engine) => {
          const trainer = engine.trainer(network, weights, options);
          const losses = [0, 1, 2].map(() => trainer.step(data, { learningRate: 0.01, multipliers }));
          const evaluated = trainer.evaluate(data);
          const { moment1, moment2 } = trainer.readOptimizer();
          const final = [trainer.read(), moment1, moment2].map(bitsOf);
          trainer.dispose();
          return { losses, evaluated, final };
        });
      }),
      { numRuns: 50 }
    );
  });
  it("over predictions and recordings, with states, masks and dropout", () => {
    const drawn = fc3.record({ padded: fc3.boolean(), started: fc3.boolean(), some: fc3.boolean() });
    fc3.assert(
      fc3.property(randomCase, anyBatch, drawn, (example, batch, { padded, started, some }) => {
        const { network, features, seed, steps } = example;
        const random = new Random(seed);
        const weights = randomWeights(network, features, seed);
        const inputs = randomArray(random, [batch, steps, features]);
        const shapes = stateShapes(resolveNetwork(network, features), batch);
        const arrays = /* @__PURE__ */ __name(() => new Map([...shapes].map(([name, shape]) => [name, randomArray(random, shape, 0.5)])), "arrays");
        const given = {
          ...padded && { mask: randomMask(random, batch, steps) },
          ...started && { states: arrays() }
        };
        const upstreamStates = arrays();
        const trainable = network.layers.slice(1).map(({ name }) => name);
        expectSame((engine) => {
          const predictor = engine.predictor(network, weights);
          const plain = bits(predictor.predict(inputs));
          const forward = predictor.forward(inputs, given);
          predictor.dispose();
          const recording = engine.record(network, weights, {
            inputs,
            ...given,
            dropout: { seed, counter: 5 },
            ...some && { trainable, inputGradient: false }
          });
          const { outputs, states } = recording;
          const upstream = { outputs, states: upstreamStates };
          const gradients = recording.backward(upstream);
          return {
            plain,
            forward: [bits(forward.outputs), bitsOf(forward.states)],
            recorded: [bits(outputs), bitsOf(states)],
            inputs: gradients.inputs && bits(gradients.inputs),
            weights: bitsOf(gradients.weights),
            states: bitsOf(gradients.states)
          };
        });
      }),
      { numRuns: 40 }
    );
  });
  it("over many steps of a network with several blocks and layers", async () => {
    const network = {
      layers: [
        { name: "a", cell: "lstm", units: 24, direction: "bidirectional" },
        { name: "b", cell: "gru", units: 17, dropout: 0.2 }
      ],
      head: { outputs: 3, targets: "every-step", dropout: 0.1 }
    };
    const random = new Random(11);
    const weights = randomWeights(network, 5, 11);
    const data = { inputs: randomArray(random, [61, 9, 5]), targets: randomArray(random, [61, 9, 3]) };
    const trained = /* @__PURE__ */ __name((engine) => {
      const trainer = engine.trainer(network, weights, { optimizer: { kind: "adam" }, loss: "mse", clipNorm: 1 });
      const losses = Array.from({ length: 60 }, () => trainer.step(data, { learningRate: 0.01 }));
      const final = bitsOf(trainer.read());
      trainer.dispose();
      return { losses, final };
    }, "trained");
    const expected = trained(one);
    expect2(expected.losses.at(-1)).toBeLessThan(0.9 * expected.losses[0]);
    for (const engine of [...many, await engineOf(8, variant)]) expect2(trained(engine)).toEqual(expected);
  });
});
/*! Bundled license information:

@vitest/pretty-format/dist/index.js:
  (**
   * @license React
   * react-is.production.js
   *
   * Copyright (c) Meta Platforms, Inc. and affiliates.
   *
   * This source code is licensed under the MIT license found in the
   * LICENSE file in the root directory of this source tree.
   *)
  (**
   * @license React
   * react-is.production.min.js
   *
   * Copyright (c) Facebook, Inc. and its affiliates.
   *
   * This source code is licensed under the MIT license found in the
   * LICENSE file in the root directory of this source tree.
   *)
*/
await globalThis.__run(process.env.ONLY);
