// .vitepress/config.ts
import { existsSync as existsSync6 } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "file:///work/wt-d/node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_lightningcss@1.33.0_postcss@8.5.33_typescript@5.9.3/node_modules/vitepress/dist/node/index.js";

// generate/pages.ts
import { existsSync as existsSync4, mkdirSync, readdirSync as readdirSync3, readFileSync as readFileSync4, rmSync, writeFileSync } from "node:fs";
import { join as join4 } from "node:path";

// generate/benchmark-results.ts
function tableRows(text) {
  return text.split("\n").filter((line) => line.startsWith("| ")).slice(2).map(
    (line) => line.slice(1, -1).split("|").map((cell) => cell.trim())
  );
}
function readBenchmarkResults(page) {
  const heading = /^(?<day>\d{4}-\d\d-\d\d)T[\d:.]+Z, (?<machine>.+)\.$/m.exec(page)?.groups;
  if (heading === void 0) throw new Error("The page of benchmarks does not say when and where it was measured.");
  const [, ...parts] = page.split(/^## /m);
  const bodies = new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")), part]));
  const sections = [...bodies].flatMap(([title, body]) => {
    if (!body.includes("median ms")) return [];
    const rows = tableRows(body).map(([label = "", median, , ratio]) => ({
      label,
      milliseconds: Number(median),
      ratio: Number(ratio)
    }));
    return [[title, rows]];
  });
  const figures = tableRows(bodies.get("What is asked for") ?? "").map(
    ([what = "", measured = ""]) => [what, measured]
  );
  return {
    day: heading.day,
    machine: heading.machine,
    figures: new Map(figures),
    sections: new Map(sections)
  };
}

// generate/benchmark-page.ts
var introduction = `How long seqgraft takes, beside others that do the same work on the same machine.

## In one look

<BenchmarkBars section="Training step M" />

<BenchmarkBars section="Inference M, one sequence" />

The scale is logarithmic: from one tick to the next it is ten times as long. _2T_ and _1T_ are threads. _seqgraft_ takes the widest vectors that the machine
and the version of Node have, _FMA_ and _SIMD_ are the builds for others: browsers and Node 20 and 22 run _FMA_.

## How it is measured

All cases of a table take turns in one run (A B C A B C \u2026), so that whatever else the machine does meets them alike. The first call of a turn does not count.
A peer begins with the same weights, sees the same batch, and is timed only if its loss is the engine's within 1e-5. Each time is taken by the clock of the
process that does the work. The program is \`apps/bench\` in the repository, and a clone runs it by

\`\`\`sh
npm run -s bench
npm run -s bench -- --only train-M
\`\`\`

On your machine, without a clone, the command times three sizes of network in some seconds:

\`\`\`sh
npx seqgraft bench --sizes S,M
npx seqgraft bench --sizes M --against tfjs
\`\`\`

## What to beware of

- It is **one machine**, and a small virtual one that others share. Compare ratios rather than milliseconds, and the tenth percentile (p10) where the median looks
  odd: p10 says what the machine does undisturbed.
- Networks of a few dozen units are what seqgraft is made for. On **large batches of large networks a GPU wins**, and none was measured here.
- With more cores, peers that split one product over many threads gain more than two threads show.
- PyTorch of Debian and of PyPI are two programs: another version, other libraries. Both are shown, since both are what people have.
- What was asked for and was **missed stands in the table**, too.
- Speed says nothing about whether a transfer helps. That is [another page](/learn/judging).
`;
function benchmarkPage(results) {
  const { day, machine } = readBenchmarkResults(results);
  const tables = results.slice(results.indexOf("\n## ") + 1).trimEnd();
  const models = /^A model is .+$/m.exec(results)?.[0] ?? "";
  return [
    "---",
    "description: Training steps, inference, memory and start beside TensorFlow.js, PyTorch, Keras and ONNX Runtime; how it was measured and what to beware of.",
    "editLink: false",
    "---",
    "",
    "# Benchmarks",
    "",
    `Measured on ${day}: ${machine}.`,
    "",
    introduction,
    models,
    "",
    tables,
    ""
  ].join("\n");
}

// generate/command-help.ts
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
function parseHelp(help) {
  const description = [];
  const examples = [];
  const sections = [];
  let usage = "";
  let title = "";
  for (const line of help.split("\n")) {
    const text = line.trim();
    const section = sections.at(-1);
    const row = section?.rows.at(-1);
    if (text === "") continue;
    if (text.startsWith("Usage: ")) {
      usage = text.slice("Usage: ".length);
      title = "";
    } else if (/^\S.*:$/.test(line)) {
      title = text.slice(0, -1);
      if (title !== "Examples") sections.push({ title, rows: [] });
    } else if (!line.startsWith("  ")) description.push(text);
    else if (title === "Examples") examples.push(text);
    else if (!/^ {3}/.test(line)) {
      const [term = "", ...rest] = text.split(/\s{2,}/);
      section?.rows.push({ term, text: rest.join(" ") });
    } else if (row) row.text = `${row.text} ${text}`.trim();
  }
  return {
    usage,
    description: description.join(" "),
    examples,
    sections: sections.filter(({ rows }) => rows.length > 0)
  };
}
function helpOf(program, words) {
  return execFileSync(process.execPath, [program, ...words, "--help"], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" }
  });
}
function subcommandsOf({ sections }) {
  const rows = sections.find(({ title }) => title === "Commands")?.rows ?? [];
  return rows.map(({ term }) => term.split(" ")[0]).filter((name) => name !== "help");
}
function readCommandHelp(program) {
  if (!existsSync(program)) throw new Error(`${program} is not there. Run "npm run build" once.`);
  const found = /* @__PURE__ */ new Map();
  const visit = (words) => {
    const help = parseHelp(helpOf(program, words));
    found.set(words.join(" "), help);
    for (const name of subcommandsOf(help)) visit([...words, name]);
  };
  visit([]);
  return found;
}

// generate/literal.ts
function literal(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("{", "&#123;").replaceAll(/[\\*_[\]|`]/g, "\\$&").replaceAll(/\s*\n\s*/g, " ");
}

// generate/command-page.ts
function withoutVariable(text) {
  return text.replace(/ \(env: SEQGRAFT_\w+\)/, "").replace(/, env: SEQGRAFT_\w+\)/, ")");
}
function sectionLines({ title, rows }) {
  const lines = rows.map(({ term, text }) => `| \`${term}\` | ${literal(withoutVariable(text))} |`);
  return [`| ${title} | |`, "| --- | --- |", ...lines, ""];
}
function commandLines(name, { usage, description, examples, sections }) {
  const shown = sections.map((section) => ({
    ...section,
    rows: section.rows.filter(({ term }) => term !== "-h, --help" && !term.startsWith("help "))
  }));
  return [
    `## ${name}`,
    "",
    literal(description),
    "",
    "```text",
    usage,
    "```",
    "",
    ...examples.length === 0 ? [] : ["```sh", ...examples, "```", ""],
    ...shown.filter(({ rows }) => rows.length > 0).flatMap(sectionLines)
  ];
}
function commandPage(commands) {
  const leaves = [...commands].filter(([name, help]) => name !== "" && subcommandsOf(help).length === 0);
  const contents = leaves.map(
    ([name, help]) => `| [\`seqgraft ${name}\`](#${name.replace(" ", "-")}) | ${literal(help.description)} |`
  );
  return [
    "---",
    "description: Every command of seqgraft and its flags.",
    "outline: 2",
    "---",
    "",
    "# Commands",
    "",
    "What `--help` prints. How to begin stands in [Start](/start), what each exit code means in [Error codes](/errors).",
    "",
    "| command | what it does |",
    "| --- | --- |",
    ...contents,
    "",
    "Words go to stderr, results to stdout. Each flag can also be set by an environment variable (`--clip-norm` by `SEQGRAFT_CLIP_NORM`)",
    "and in [`seqgraft.config.json`](/packages/cli#settings); what is typed wins over the environment, that over the file, that over the default.",
    "",
    ...leaves.flatMap(([name, help]) => commandLines(name, help))
  ].join("\n");
}

// generate/error-page.ts
var meanings = {
  usage: "The command line, an option or an argument cannot be used as it stands.",
  data: "The data breaks a rule. Nothing was written.",
  integrity: "Stored bytes are not what they were when they were stored.",
  incompatible: "Two things do not belong together: a model and its weights, a checkpoint and the data.",
  "not-found": "A file, a checkpoint or a store is not there.",
  resource: "Disk, memory, quota or a backend is not to be had.",
  check: "A check that you asked for does not hold.",
  diverged: "Training left the finite numbers. The last good weights are kept.",
  interrupted: "A signal ended the run (143 after SIGTERM)."
};
function errorAnchor(code) {
  return code.toLowerCase().replaceAll("_", "-");
}
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function summaryTable(exitCodes) {
  const rows = [...exitCodes].map(([category, exitCode]) => {
    const meaning = meanings[category];
    if (meaning === void 0) throw new Error(`The category "${category}" has no words in error-page.ts.`);
    return `| ${exitCode} | ${category} | ${meaning} |`;
  });
  return ["| exit | category | meaning |", "| --- | --- | --- |", ...rows];
}
function definitionLines(definition, exitCodes) {
  const { category, source, about, messages, remedies } = definition;
  const exitCode = exitCodes.get(category);
  if (exitCode === void 0)
    throw new Error(`${definition.code} has the category "${category}", which has no exit code.`);
  return [
    `<div class="error-facts">

[${source}](/packages/${source}) \xB7 ${category} \xB7 exit ${exitCode}

</div>`,
    "",
    ...about === "" ? [] : [literal(about), ""],
    ...messages.flatMap((message) => [`> ${capitalised(literal(message))}`, ""]),
    ...remedies.flatMap((remedy) => [`**Mend:** ${capitalised(literal(remedy))}`, ""])
  ];
}
function errorPage(definitions, exitCodes) {
  const codes = [...new Set(definitions.map(({ code }) => code))].sort();
  return [
    "---",
    'description: "Every error of seqgraft: its code, its exit code, what it says and how to mend it."',
    "outline: 2",
    "---",
    "",
    "# Error codes",
    "",
    "Every failure that seqgraft foresees has a permanent code. Its message says the rule, what was got and how to mend it;",
    "the data behind it is in `details`. In code, ask `isSeqgraftError(error, code)`. The command prints the code, ends with the",
    "exit code of the category, and with `--json` prints `{ ok: false, error: { code, message, remedy, details } }`.",
    "",
    "\u2039Names\u203A stand for what is filled in. This page is made from the sources.",
    "",
    ...summaryTable(exitCodes),
    "",
    "Exit code 0 is success. 1 (`E_INTERNAL`) is a bug in seqgraft: please report it with the command you typed.",
    "",
    ...codes.flatMap((code) => [
      `## ${code} {#${errorAnchor(code)}}`,
      "",
      ...definitions.filter((each) => each.code === code).flatMap((each) => definitionLines(each, exitCodes))
    ])
  ].join("\n");
}

// generate/error-source.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "file:///work/wt-d/node_modules/.pnpm/typescript@5.9.3/node_modules/typescript/lib/typescript.js";
var blank = "\u2026";
function isGuess(expression) {
  return ts.isCallExpression(expression) && expression.expression.getText() === "didYouMean";
}
function placeholder(expression) {
  let name;
  const visit = (node) => {
    if (name !== void 0) return;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      for (const argument of node.arguments) visit(argument);
    } else if (ts.isPropertyAccessExpression(node)) visit(node.expression);
    else if (ts.isIdentifier(node)) name = node.text;
    else ts.forEachChild(node, visit);
  };
  visit(expression);
  return name === void 0 ? blank : `\u2039${name}\u203A`;
}
function filledIn(expression) {
  if (isGuess(expression)) return "";
  return ts.isConditionalExpression(expression) ? blank : placeholder(expression);
}
function textsOf(expression) {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return textsOf(expression.expression);
  if (ts.isConditionalExpression(expression)) {
    return [...textsOf(expression.whenTrue), ...textsOf(expression.whenFalse)];
  }
  if (ts.isTemplateExpression(expression)) {
    return [
      expression.templateSpans.reduce((text, span) => {
        return `${text}${filledIn(span.expression)}${span.literal.text}`;
      }, expression.head.text)
    ];
  }
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const right = textsOf(expression.right);
    return textsOf(expression.left).flatMap((left) => right.map((end) => left + end));
  }
  if (ts.isIdentifier(expression)) return [placeholder(expression)];
  return [];
}
function returnedObject(describe) {
  if (!describe || !(ts.isArrowFunction(describe) || ts.isFunctionExpression(describe))) return void 0;
  let body = describe.body;
  if (ts.isBlock(body)) body = body.statements.find(ts.isReturnStatement)?.expression;
  while (body && ts.isParenthesizedExpression(body)) body = body.expression;
  return body && ts.isObjectLiteralExpression(body) ? body : void 0;
}
function member(object, name) {
  for (const property of object?.properties ?? []) {
    if (!property.name || property.name.getText() !== name) continue;
    if (ts.isPropertyAssignment(property)) return textsOf(property.initializer).filter((text) => text !== "");
    if (ts.isShorthandPropertyAssignment(property)) return [`\u2039${name}\u203A`];
  }
  return [];
}
function docstring(call) {
  let node = call;
  while (!ts.isVariableStatement(node) && !ts.isSourceFile(node)) node = node.parent;
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(doc?.comment) ?? "";
}
function errorsInSource(text, source) {
  const file = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "defineError") {
      const [code, category, describe] = node.arguments;
      if (!code || !category || !ts.isStringLiteralLike(code) || !ts.isStringLiteralLike(category)) {
        throw new Error(`${source}: code and category of an error must stand in its definition: ${node.getText()}`);
      }
      const object = returnedObject(describe);
      found.push({
        code: code.text,
        category: category.text,
        source,
        about: docstring(node),
        messages: member(object, "message"),
        remedies: member(object, "remedy")
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
function errorsInFolder(folder, source) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts") && !/\.test(-suite)?\.ts$/.test(name)).sort().flatMap((name) => errorsInSource(readFileSync(join(folder, name), "utf8"), source));
}
function exitCodesInSource(text) {
  const file = ts.createSourceFile("exit-code.ts", text, ts.ScriptTarget.Latest, true);
  const codes = /* @__PURE__ */ new Map();
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isNumericLiteral(node.initializer)) {
      const name = ts.isStringLiteralLike(node.name) ? node.name.text : node.name.getText();
      codes.set(name, Number(node.initializer.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return codes;
}

// generate/package-page.ts
import { existsSync as existsSync2, readFileSync as readFileSync2 } from "node:fs";
import { join as join2, relative, resolve } from "node:path";
var fenceOrLink = /(^```[\s\S]*?^```$)|(?<!!)\[((?:[^[\]`]|`[^`]*`)+)\]\(([^()\s]+)\)/gm;
function siteLink(target, source, options) {
  if (/^(https?:|mailto:|#)/.test(target)) return target;
  const [path, hash] = target.split("#");
  const anchor = hash === void 0 ? "" : `#${hash}`;
  const file = resolve(source.folder, path.replace(/\/?(README\.md)?$/, ""));
  const page = options.packages.find(({ folder }) => folder === file);
  if (page) return `/packages/${page.slug}${anchor}`;
  const inWorkspace = relative(options.root, file);
  if (inWorkspace === "CONTRIBUTING.md") return `/contributing${anchor}`;
  const inDocs = /^docs\/(.+)\.md$/.exec(inWorkspace);
  return inDocs ? `/${inDocs[1]}${anchor}` : void 0;
}
function packagePage(source, options) {
  const readme = join2(source.folder, "README.md");
  const text = existsSync2(readme) ? readFileSync2(readme, "utf8") : `# ${source.name}

${source.description}
`;
  const linked = text.replaceAll(fenceOrLink, (all, fence, label, target) => {
    if (fence !== void 0) return all;
    const link = siteLink(target, source, options);
    return link === void 0 ? label : `[${label}](${link})`;
  });
  const reference2 = options.hasApi ? `[API reference](/api/${source.slug})` : "[All commands and flags](/commands)";
  const facts = `<div class="package-facts">

${reference2} \xB7 [Error codes](/errors) \xB7 version ${source.version} \xB7 MIT

</div>`;
  const [heading, ...rest] = linked.split("\n");
  return [
    "---",
    "editLink: false",
    `description: ${JSON.stringify(source.description)}`,
    "---",
    "",
    heading,
    "",
    facts,
    ...rest
  ].join("\n");
}

// generate/workspace.ts
import { existsSync as existsSync3, readdirSync as readdirSync2, readFileSync as readFileSync3 } from "node:fs";
import { join as join3 } from "node:path";
var readingOrder = ["core", "windows", "engine", "layers", "models", "training", "transfer", "checkpoints", "cli"];
function rank(slug) {
  const position = readingOrder.indexOf(slug);
  return position === -1 ? readingOrder.length : position;
}
function publicPackages(root2) {
  const found = [];
  for (const group of ["packages", "apps"]) {
    for (const slug of readdirSync2(join3(root2, group))) {
      const folder = join3(root2, group, slug);
      if (!existsSync3(join3(folder, "package.json"))) continue;
      const manifest = JSON.parse(readFileSync3(join3(folder, "package.json"), "utf8"));
      if (manifest.private === true) continue;
      const { name, version, description } = manifest;
      found.push({ slug, name, version, description, folder });
    }
  }
  return found.sort((a, b) => rank(a.slug) - rank(b.slug) || a.slug.localeCompare(b.slug));
}

// generate/pages.ts
function writePage(file, text) {
  if (!existsSync4(file) || readFileSync4(file, "utf8") !== text) writeFileSync(file, text);
}
function publishExampleData(root2) {
  for (const example of ["weather", "motes", "language"]) {
    const folder = join4(root2, "examples", example, "data");
    for (const name of readdirSync3(folder)) {
      writePage(join4(root2, "docs/public/data", name), readFileSync4(join4(folder, name), "utf8"));
    }
  }
}
function writeGeneratedPages(root2) {
  const docs = join4(root2, "docs");
  const packages = publicPackages(root2);
  const folder = join4(docs, "packages");
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync3(folder)) {
    if (!packages.some(({ slug }) => name === `${slug}.md`)) rmSync(join4(folder, name));
  }
  for (const each of packages) {
    const hasApi = existsSync4(join4(docs, "api", `${each.slug}.md`));
    writePage(join4(folder, `${each.slug}.md`), packagePage(each, { root: root2, packages, hasApi }));
  }
  const definitions = packages.flatMap((each) => errorsInFolder(join4(each.folder, "src"), each.slug));
  const exitCodes = exitCodesInSource(readFileSync4(join4(root2, "apps/cli/src/exit-code.ts"), "utf8"));
  writePage(join4(docs, "errors.md"), errorPage(definitions, exitCodes));
  const schema = readFileSync4(join4(root2, "apps/cli/config.schema.json"), "utf8");
  writePage(join4(docs, "public", "config.schema.json"), schema);
  writePage(join4(docs, "commands.md"), commandPage(readCommandHelp(join4(root2, "apps/cli/dist/main.js"))));
  writePage(
    join4(docs, "benchmarks.md"),
    benchmarkPage(readFileSync4(join4(root2, "apps/bench/results/latest.md"), "utf8"))
  );
  publishExampleData(root2);
  return { errorCodes: new Set(definitions.map(({ code }) => code)) };
}

// .vitepress/chinese.ts
var chineseTheme = {
  outline: { level: [2, 3], label: "\u672C\u9875\u76EE\u5F55" },
  docFooter: { prev: "\u4E0A\u4E00\u9875", next: "\u4E0B\u4E00\u9875" },
  darkModeSwitchLabel: "\u5916\u89C2",
  lightModeSwitchTitle: "\u5207\u6362\u5230\u6D45\u8272\u4E3B\u9898",
  darkModeSwitchTitle: "\u5207\u6362\u5230\u6DF1\u8272\u4E3B\u9898",
  sidebarMenuLabel: "\u83DC\u5355",
  returnToTopLabel: "\u56DE\u5230\u9876\u90E8",
  langMenuLabel: "\u5207\u6362\u8BED\u8A00",
  skipToContentLabel: "\u8DF3\u5230\u6B63\u6587",
  notFound: {
    title: "\u6CA1\u6709\u8FD9\u4E2A\u9875\u9762",
    quote: "\u94FE\u63A5\u53EF\u80FD\u5DF2\u7ECF\u8FC7\u65F6\uFF0C\u4E5F\u53EF\u80FD\u662F\u8F93\u5165\u6709\u8BEF\u3002\u53EF\u4EE5\u4ECE\u9996\u9875\u91CD\u65B0\u5F00\u59CB\uFF0C\u6216\u4F7F\u7528\u641C\u7D22\u3002",
    linkLabel: "\u56DE\u5230\u9996\u9875",
    linkText: "\u56DE\u5230\u9996\u9875"
  },
  footer: { message: "MIT \u8BB8\u53EF\u8BC1\u3002\u672C\u7AD9\u4E0D\u4ECE\u522B\u5904\u52A0\u8F7D\u4EFB\u4F55\u5185\u5BB9\uFF0C\u4E5F\u4E0D\u6536\u96C6\u4EFB\u4F55\u8BBF\u95EE\u6570\u636E\u3002" }
};
var chineseSearch = {
  button: { buttonText: "\u641C\u7D22", buttonAriaLabel: "\u641C\u7D22" },
  modal: {
    displayDetails: "\u663E\u793A\u8BE6\u7EC6\u5217\u8868",
    resetButtonTitle: "\u6E05\u9664\u641C\u7D22",
    backButtonTitle: "\u5173\u95ED\u641C\u7D22",
    noResultsText: "\u6CA1\u6709\u627E\u5230\uFF1A",
    footer: {
      selectText: "\u6253\u5F00",
      selectKeyAriaLabel: "\u56DE\u8F66\u952E",
      navigateText: "\u5207\u6362",
      navigateUpKeyAriaLabel: "\u4E0A\u7BAD\u5934",
      navigateDownKeyAriaLabel: "\u4E0B\u7BAD\u5934",
      closeText: "\u5173\u95ED",
      closeKeyAriaLabel: "Esc \u952E"
    }
  }
};

// .vitepress/link-error-codes.ts
function linkCodes(tokens, codes) {
  let insideLink = 0;
  return tokens.flatMap((token) => {
    if (token.type === "link_open") insideLink += 1;
    if (token.type === "link_close") insideLink -= 1;
    if (insideLink > 0 || token.type !== "text" && token.type !== "code_inline") return [token];
    const parts = token.type === "text" ? token.content.split(/\b(E_[A-Z0-9_]+)\b/) : [token.content];
    return parts.filter((part) => part !== "").flatMap((part) => {
      const copy = Object.assign(Object.create(Object.getPrototypeOf(token)), token, { content: part });
      if (!codes.has(part)) return [copy];
      const open = new token.constructor("link_open", "a", 1);
      open.attrSet("href", `/errors#${errorAnchor(part)}`);
      return [open, copy, new token.constructor("link_close", "a", -1)];
    });
  });
}
function linkErrorCodes(markdown, codes) {
  markdown.core.ruler.push("link-error-codes", ({ tokens, env }) => {
    if (env.relativePath === "errors.md") return;
    for (const [index, token] of tokens.entries()) {
      const inHeading = tokens[index - 1]?.type === "heading_open";
      if (token.type === "inline" && token.children && !inHeading) token.children = linkCodes(token.children, codes);
    }
  });
}

// .vitepress/math.ts
import { katex } from "file:///work/wt-d/node_modules/.pnpm/@mdit+plugin-katex@0.25.2_markdown-it@14.3.3/node_modules/@mdit/plugin-katex/dist/index.js";
function addMath(markdown) {
  katex(markdown, {
    logger: () => "error",
    // A page is a template of Vue, to which the braces of TeX would be an expression.
    transformer: (html) => {
      const broken = /class='katex[^']*error' title='(?<reason>[^']+)'/.exec(html)?.groups?.reason;
      if (broken !== void 0) throw new Error(broken);
      return html.replace(/^<\w+/, "$& v-pre");
    }
  });
}

// .vitepress/navigation.ts
import { existsSync as existsSync5, readFileSync as readFileSync5 } from "node:fs";
var __vite_injected_original_import_meta_url = "file:///work/wt-d/docs/.vitepress/navigation.ts";
var chapters = [
  { file: "sequences", en: "Sequences and windows", zh: "\u5E8F\u5217\u4E0E\u7A97\u53E3" },
  { file: "rnn", en: "RNN", zh: "\u7B80\u5355\u5FAA\u73AF\u7F51\u7EDC RNN" },
  { file: "lstm", en: "LSTM", zh: "\u957F\u77ED\u671F\u8BB0\u5FC6\u7F51\u7EDC LSTM" },
  { file: "gru", en: "GRU", zh: "\u95E8\u63A7\u5FAA\u73AF\u5355\u5143 GRU" },
  { file: "transfer", en: "Transfer learning", zh: "\u8FC1\u79FB\u5B66\u4E60" },
  { file: "negative-transfer", en: "When it hurts", zh: "\u8D1F\u8FC1\u79FB" },
  { file: "judging", en: "How we judge", zh: "\u5982\u4F55\u8BC4\u5224" }
];
var guides = [
  { text: "Forecast a series", link: "/guides/forecast" },
  { text: "Several series", link: "/guides/several-series" },
  { text: "Classify", link: "/guides/classify" },
  { text: "Text", link: "/guides/text" },
  { text: "A model from Keras", link: "/guides/keras" },
  { text: "A model from PyTorch", link: "/guides/pytorch" },
  { text: "In the browser", link: "/guides/browser" },
  { text: "Checkpoints on S3", link: "/guides/s3" },
  { text: "In scripts and CI", link: "/guides/scripts" },
  { text: "Fast layers for TensorFlow.js", link: "/guides/tfjs" }
];
var reference = [
  { text: "Concepts", link: "/concepts" },
  { text: "Strategies", link: "/strategies" },
  { text: "Numerics", link: "/numerics" },
  { text: "Benchmarks", link: "/benchmarks" },
  { text: "Commands", link: "/commands" },
  { text: "Error codes", link: "/errors" }
];
function apiPages() {
  const file = new URL("../api/typedoc-sidebar.json", __vite_injected_original_import_meta_url);
  const modules = existsSync5(file) ? JSON.parse(readFileSync5(file, "utf8")) : [];
  return modules.map(({ text, link }) => ({ text, link: link.replace(/\.md$/, "") }));
}
function apiItems(root2) {
  const modules = apiPages();
  return publicPackages(root2).flatMap(
    ({ name }) => modules.filter(({ text }) => text === name || text?.startsWith(`${name}/`))
  );
}
var englishNav = [
  { text: "Start", link: "/start" },
  { text: "Learn", link: "/learn/sequences", activeMatch: "^/learn/" },
  { text: "Guides", link: "/guides/forecast", activeMatch: "^/guides/" },
  { text: "Demo", link: "/demo" },
  {
    text: "Reference",
    activeMatch: "^/(concepts|strategies|numerics|benchmarks|commands|errors|packages|api)",
    items: [
      ...reference.map(({ text = "", link = "" }) => ({ text, link })),
      { text: "Packages", link: "/packages/core" },
      { text: "API", link: "/api/core" }
    ]
  }
];
function englishSidebar(root2) {
  const packages = publicPackages(root2).map(({ slug, name }) => ({ text: name, link: `/packages/${slug}` }));
  const api = apiItems(root2);
  return {
    "/": [
      {
        text: "Begin",
        items: [
          { text: "Start", link: "/start" },
          { text: "Live demo", link: "/demo" }
        ]
      },
      { text: "Learn", items: chapters.map(({ file, en }) => ({ text: en, link: `/learn/${file}` })) },
      { text: "Guides", items: guides },
      { text: "Reference", items: [...reference, { text: "API", collapsed: true, items: api }] },
      { text: "Packages", collapsed: true, items: packages },
      {
        text: "Project",
        items: [
          { text: "Decisions", link: "/decisions" },
          { text: "Contributing", link: "/contributing" }
        ]
      }
    ],
    "/packages/": [
      { text: "Packages", items: packages },
      { text: "Reference", items: [...reference, { text: "API", collapsed: true, items: api }] }
    ],
    "/api/": [
      { text: "API reference", items: api },
      {
        text: "See also",
        items: [
          { text: "Packages", link: "/packages/core" },
          { text: "Error codes", link: "/errors" }
        ]
      }
    ]
  };
}
var chineseNav = [
  { text: "\u5F00\u59CB", link: "/zh/start" },
  { text: "\u6559\u7A0B", link: "/zh/learn/sequences", activeMatch: "^/zh/learn/" },
  { text: "\u5728\u7EBF\u6F14\u793A", link: "/demo" },
  {
    text: "\u53C2\u8003\uFF08\u82F1\u6587\uFF09",
    items: [
      { text: "\u6982\u5FF5 Concepts", link: "/concepts" },
      { text: "\u7B56\u7565 Strategies", link: "/strategies" },
      { text: "\u6570\u503C\u7EA6\u5B9A Numerics", link: "/numerics" },
      { text: "\u6027\u80FD\u6D4B\u8BD5 Benchmarks", link: "/benchmarks" },
      { text: "\u547D\u4EE4 Commands", link: "/commands" },
      { text: "\u9519\u8BEF\u4EE3\u7801 Error codes", link: "/errors" },
      { text: "\u6307\u5357 Guides", link: "/guides/forecast" }
    ]
  }
];
var chineseSidebar = {
  "/zh/": [
    { text: "\u5165\u95E8", items: [{ text: "\u5F00\u59CB", link: "/zh/start" }] },
    { text: "\u6559\u7A0B", items: chapters.map(({ file, zh }) => ({ text: zh, link: `/zh/learn/${file}` })) },
    {
      text: "\u7EE7\u7EED\u9605\u8BFB\uFF08\u82F1\u6587\uFF09",
      items: [
        { text: "\u5728\u7EBF\u6F14\u793A Demo", link: "/demo" },
        { text: "\u6307\u5357 Guides", link: "/guides/forecast" },
        { text: "\u7B56\u7565 Strategies", link: "/strategies" },
        { text: "\u547D\u4EE4 Commands", link: "/commands" }
      ]
    }
  ]
};
function existing(items, hasPage) {
  return items.filter(({ link }) => link === void 0 || hasPage(link)).map((item) => Array.isArray(item.items) ? { ...item, items: existing(item.items, hasPage) } : item).filter(({ items: items2 }) => !Array.isArray(items2) || items2.length > 0);
}
function navigation(root2, language) {
  const hasPage = (link) => link.startsWith("/api/") || existsSync5(new URL(`../${link.slice(1)}.md`, __vite_injected_original_import_meta_url));
  const nav = language === "zh" ? chineseNav : englishNav;
  const sidebar = language === "zh" ? chineseSidebar : englishSidebar(root2);
  return {
    nav: existing(nav, hasPage),
    sidebar: Object.fromEntries(
      Object.entries(sidebar).map(([path, items]) => [path, existing(items, hasPage)])
    )
  };
}

// .vitepress/search-tokens.ts
function searchTokens(text) {
  return text.split(/[\s\p{P}]+/u).flatMap(
    (word) => word.split(/(\p{Script=Han}+)/u).flatMap((part) => {
      if (!/^\p{Script=Han}/u.test(part)) return part === "" ? [] : [part];
      const characters = [...part];
      return [...characters, ...characters.slice(1).map((character, i) => `${characters[i]}${character}`)];
    })
  );
}

// .vitepress/config.ts
var __vite_injected_original_import_meta_url2 = "file:///work/wt-d/docs/.vitepress/config.ts";
var root = fileURLToPath(new URL("../../", __vite_injected_original_import_meta_url2));
var { errorCodes } = writeGeneratedPages(root);
function twinOf(page) {
  const twin = page.startsWith("zh/") ? page.slice(3) : `zh/${page}`;
  return existsSync6(new URL(`../${twin}`, __vite_injected_original_import_meta_url2)) ? `/${twin.replace(/(index)?\.md$/, "")}` : void 0;
}
var config_default = defineConfig({
  title: "seqgraft",
  description: "Transfer learning with recurrent networks in TypeScript: carry the weights, and know whether it helped.",
  head: [
    ["link", { rel: "icon", type: "image/svg+xml", href: "/logo.svg" }],
    ["meta", { name: "theme-color", content: "#1f6b45" }]
  ],
  // The sidebar is the index of the reference.
  srcExclude: ["api/index.md"],
  // The one large chunk is the search index, which is fetched when somebody searches.
  vite: { build: { chunkSizeWarningLimit: 4e3 } },
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config(markdown) {
      linkErrorCodes(markdown, errorCodes);
      addMath(markdown);
    }
  },
  transformPageData(page) {
    const twin = twinOf(page.relativePath);
    if (twin !== void 0) page.frontmatter = { ...page.frontmatter, twin };
  },
  locales: {
    root: { label: "English", lang: "en", themeConfig: navigation(root, "en") },
    zh: {
      label: "\u7B80\u4F53\u4E2D\u6587",
      lang: "zh-Hans",
      description: "\u7528 TypeScript \u505A\u5FAA\u73AF\u795E\u7ECF\u7F51\u7EDC\u7684\u8FC1\u79FB\u5B66\u4E60\uFF1A\u79FB\u690D\u6743\u91CD\uFF0C\u5E76\u5F04\u6E05\u695A\u5B83\u662F\u5426\u771F\u7684\u6709\u7528\u3002",
      themeConfig: { ...chineseTheme, ...navigation(root, "zh") }
    }
  },
  themeConfig: {
    logo: { src: "/logo.svg", alt: "" },
    // Most pages are in English alone: the menu leads to the first page of a language, a line above the text to the twin of a page.
    i18nRouting: false,
    search: {
      provider: "local",
      options: {
        locales: { zh: { translations: chineseSearch } },
        miniSearch: {
          options: { tokenize: searchTokens },
          searchOptions: {
            fuzzy: 0.2,
            prefix: true,
            boost: { title: 4, titles: 2, text: 1 },
            // A page that explains a word comes before the signatures that use it.
            boostDocument: (documentId) => documentId.includes("/api/") ? 0.4 : 1
          }
        }
      }
    },
    outline: [2, 3],
    externalLinkIcon: true,
    notFound: {
      title: "There is no such page",
      quote: "The link may be old, or mistyped. The first page and the search know the way.",
      linkText: "To the first page",
      linkLabel: "To the first page"
    },
    footer: {
      message: "MIT licence. Nothing on this site is loaded from elsewhere, and nothing is measured about you."
    }
  }
});
export {
  config_default as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLnZpdGVwcmVzcy9jb25maWcudHMiLCAiZ2VuZXJhdGUvcGFnZXMudHMiLCAiZ2VuZXJhdGUvYmVuY2htYXJrLXJlc3VsdHMudHMiLCAiZ2VuZXJhdGUvYmVuY2htYXJrLXBhZ2UudHMiLCAiZ2VuZXJhdGUvY29tbWFuZC1oZWxwLnRzIiwgImdlbmVyYXRlL2xpdGVyYWwudHMiLCAiZ2VuZXJhdGUvY29tbWFuZC1wYWdlLnRzIiwgImdlbmVyYXRlL2Vycm9yLXBhZ2UudHMiLCAiZ2VuZXJhdGUvZXJyb3Itc291cmNlLnRzIiwgImdlbmVyYXRlL3BhY2thZ2UtcGFnZS50cyIsICJnZW5lcmF0ZS93b3Jrc3BhY2UudHMiLCAiLnZpdGVwcmVzcy9jaGluZXNlLnRzIiwgIi52aXRlcHJlc3MvbGluay1lcnJvci1jb2Rlcy50cyIsICIudml0ZXByZXNzL21hdGgudHMiLCAiLnZpdGVwcmVzcy9uYXZpZ2F0aW9uLnRzIiwgIi52aXRlcHJlc3Mvc2VhcmNoLXRva2Vucy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0LWQvZG9jcy8udml0ZXByZXNzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC1kL2RvY3MvLnZpdGVwcmVzcy9jb25maWcudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QtZC9kb2NzLy52aXRlcHJlc3MvY29uZmlnLnRzXCI7aW1wb3J0IHsgZXhpc3RzU3luYyB9IGZyb20gJ25vZGU6ZnMnO1xuaW1wb3J0IHsgZmlsZVVSTFRvUGF0aCB9IGZyb20gJ25vZGU6dXJsJztcbmltcG9ydCB7IGRlZmluZUNvbmZpZyB9IGZyb20gJ3ZpdGVwcmVzcyc7XG5pbXBvcnQgeyB3cml0ZUdlbmVyYXRlZFBhZ2VzIH0gZnJvbSAnLi4vZ2VuZXJhdGUvcGFnZXMudHMnO1xuaW1wb3J0IHsgY2hpbmVzZVNlYXJjaCwgY2hpbmVzZVRoZW1lIH0gZnJvbSAnLi9jaGluZXNlLnRzJztcbmltcG9ydCB7IGxpbmtFcnJvckNvZGVzIH0gZnJvbSAnLi9saW5rLWVycm9yLWNvZGVzLnRzJztcbmltcG9ydCB7IGFkZE1hdGggfSBmcm9tICcuL21hdGgudHMnO1xuaW1wb3J0IHsgbmF2aWdhdGlvbiB9IGZyb20gJy4vbmF2aWdhdGlvbi50cyc7XG5pbXBvcnQgeyBzZWFyY2hUb2tlbnMgfSBmcm9tICcuL3NlYXJjaC10b2tlbnMudHMnO1xuXG5jb25zdCByb290ID0gZmlsZVVSTFRvUGF0aChuZXcgVVJMKCcuLi8uLi8nLCBpbXBvcnQubWV0YS51cmwpKTtcblxuY29uc3QgeyBlcnJvckNvZGVzIH0gPSB3cml0ZUdlbmVyYXRlZFBhZ2VzKHJvb3QpO1xuXG4vKiogVGhlIHBhZ2Ugb2YgdGhlIHNhbWUgY29udGVudCBpbiB0aGUgb3RoZXIgbGFuZ3VhZ2UsIGlmIHRoZXJlIGlzIG9uZTogYC96aC9zdGFydGAgZm9yIGBzdGFydC5tZGAuICovXG5mdW5jdGlvbiB0d2luT2YocGFnZTogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdHdpbiA9IHBhZ2Uuc3RhcnRzV2l0aCgnemgvJykgPyBwYWdlLnNsaWNlKDMpIDogYHpoLyR7cGFnZX1gO1xuICByZXR1cm4gZXhpc3RzU3luYyhuZXcgVVJMKGAuLi8ke3R3aW59YCwgaW1wb3J0Lm1ldGEudXJsKSkgPyBgLyR7dHdpbi5yZXBsYWNlKC8oaW5kZXgpP1xcLm1kJC8sICcnKX1gIDogdW5kZWZpbmVkO1xufVxuXG5leHBvcnQgZGVmYXVsdCBkZWZpbmVDb25maWcoe1xuICB0aXRsZTogJ3NlcWdyYWZ0JyxcbiAgZGVzY3JpcHRpb246XG4gICAgJ1RyYW5zZmVyIGxlYXJuaW5nIHdpdGggcmVjdXJyZW50IG5ldHdvcmtzIGluIFR5cGVTY3JpcHQ6IGNhcnJ5IHRoZSB3ZWlnaHRzLCBhbmQga25vdyB3aGV0aGVyIGl0IGhlbHBlZC4nLFxuICBoZWFkOiBbXG4gICAgWydsaW5rJywgeyByZWw6ICdpY29uJywgdHlwZTogJ2ltYWdlL3N2Zyt4bWwnLCBocmVmOiAnL2xvZ28uc3ZnJyB9XSxcbiAgICBbJ21ldGEnLCB7IG5hbWU6ICd0aGVtZS1jb2xvcicsIGNvbnRlbnQ6ICcjMWY2YjQ1JyB9XSxcbiAgXSxcbiAgLy8gVGhlIHNpZGViYXIgaXMgdGhlIGluZGV4IG9mIHRoZSByZWZlcmVuY2UuXG4gIHNyY0V4Y2x1ZGU6IFsnYXBpL2luZGV4Lm1kJ10sXG4gIC8vIFRoZSBvbmUgbGFyZ2UgY2h1bmsgaXMgdGhlIHNlYXJjaCBpbmRleCwgd2hpY2ggaXMgZmV0Y2hlZCB3aGVuIHNvbWVib2R5IHNlYXJjaGVzLlxuICB2aXRlOiB7IGJ1aWxkOiB7IGNodW5rU2l6ZVdhcm5pbmdMaW1pdDogNDAwMCB9IH0sXG4gIG1hcmtkb3duOiB7XG4gICAgdGhlbWU6IHsgbGlnaHQ6ICdnaXRodWItbGlnaHQtaGlnaC1jb250cmFzdCcsIGRhcms6ICdnaXRodWItZGFyay1oaWdoLWNvbnRyYXN0JyB9LFxuICAgIGNvbmZpZyhtYXJrZG93bikge1xuICAgICAgbGlua0Vycm9yQ29kZXMobWFya2Rvd24sIGVycm9yQ29kZXMpO1xuICAgICAgYWRkTWF0aChtYXJrZG93bik7XG4gICAgfSxcbiAgfSxcbiAgdHJhbnNmb3JtUGFnZURhdGEocGFnZSkge1xuICAgIGNvbnN0IHR3aW4gPSB0d2luT2YocGFnZS5yZWxhdGl2ZVBhdGgpO1xuICAgIGlmICh0d2luICE9PSB1bmRlZmluZWQpIHBhZ2UuZnJvbnRtYXR0ZXIgPSB7IC4uLnBhZ2UuZnJvbnRtYXR0ZXIsIHR3aW4gfTtcbiAgfSxcbiAgbG9jYWxlczoge1xuICAgIHJvb3Q6IHsgbGFiZWw6ICdFbmdsaXNoJywgbGFuZzogJ2VuJywgdGhlbWVDb25maWc6IG5hdmlnYXRpb24ocm9vdCwgJ2VuJykgfSxcbiAgICB6aDoge1xuICAgICAgbGFiZWw6ICdcdTdCODBcdTRGNTNcdTRFMkRcdTY1ODcnLFxuICAgICAgbGFuZzogJ3poLUhhbnMnLFxuICAgICAgZGVzY3JpcHRpb246ICdcdTc1MjggVHlwZVNjcmlwdCBcdTUwNUFcdTVGQUFcdTczQUZcdTc5NUVcdTdFQ0ZcdTdGNTFcdTdFRENcdTc2ODRcdThGQzFcdTc5RkJcdTVCNjZcdTRFNjBcdUZGMUFcdTc5RkJcdTY5MERcdTY3NDNcdTkxQ0RcdUZGMENcdTVFNzZcdTVGMDRcdTZFMDVcdTY5NUFcdTVCODNcdTY2MkZcdTU0MjZcdTc3MUZcdTc2ODRcdTY3MDlcdTc1MjhcdTMwMDInLFxuICAgICAgdGhlbWVDb25maWc6IHsgLi4uY2hpbmVzZVRoZW1lLCAuLi5uYXZpZ2F0aW9uKHJvb3QsICd6aCcpIH0sXG4gICAgfSxcbiAgfSxcbiAgdGhlbWVDb25maWc6IHtcbiAgICBsb2dvOiB7IHNyYzogJy9sb2dvLnN2ZycsIGFsdDogJycgfSxcbiAgICAvLyBNb3N0IHBhZ2VzIGFyZSBpbiBFbmdsaXNoIGFsb25lOiB0aGUgbWVudSBsZWFkcyB0byB0aGUgZmlyc3QgcGFnZSBvZiBhIGxhbmd1YWdlLCBhIGxpbmUgYWJvdmUgdGhlIHRleHQgdG8gdGhlIHR3aW4gb2YgYSBwYWdlLlxuICAgIGkxOG5Sb3V0aW5nOiBmYWxzZSxcbiAgICBzZWFyY2g6IHtcbiAgICAgIHByb3ZpZGVyOiAnbG9jYWwnLFxuICAgICAgb3B0aW9uczoge1xuICAgICAgICBsb2NhbGVzOiB7IHpoOiB7IHRyYW5zbGF0aW9uczogY2hpbmVzZVNlYXJjaCB9IH0sXG4gICAgICAgIG1pbmlTZWFyY2g6IHtcbiAgICAgICAgICBvcHRpb25zOiB7IHRva2VuaXplOiBzZWFyY2hUb2tlbnMgfSxcbiAgICAgICAgICBzZWFyY2hPcHRpb25zOiB7XG4gICAgICAgICAgICBmdXp6eTogMC4yLFxuICAgICAgICAgICAgcHJlZml4OiB0cnVlLFxuICAgICAgICAgICAgYm9vc3Q6IHsgdGl0bGU6IDQsIHRpdGxlczogMiwgdGV4dDogMSB9LFxuICAgICAgICAgICAgLy8gQSBwYWdlIHRoYXQgZXhwbGFpbnMgYSB3b3JkIGNvbWVzIGJlZm9yZSB0aGUgc2lnbmF0dXJlcyB0aGF0IHVzZSBpdC5cbiAgICAgICAgICAgIGJvb3N0RG9jdW1lbnQ6IChkb2N1bWVudElkOiBzdHJpbmcpID0+IChkb2N1bWVudElkLmluY2x1ZGVzKCcvYXBpLycpID8gMC40IDogMSksXG4gICAgICAgICAgfSxcbiAgICAgICAgfSxcbiAgICAgIH0sXG4gICAgfSxcbiAgICBvdXRsaW5lOiBbMiwgM10sXG4gICAgZXh0ZXJuYWxMaW5rSWNvbjogdHJ1ZSxcbiAgICBub3RGb3VuZDoge1xuICAgICAgdGl0bGU6ICdUaGVyZSBpcyBubyBzdWNoIHBhZ2UnLFxuICAgICAgcXVvdGU6ICdUaGUgbGluayBtYXkgYmUgb2xkLCBvciBtaXN0eXBlZC4gVGhlIGZpcnN0IHBhZ2UgYW5kIHRoZSBzZWFyY2gga25vdyB0aGUgd2F5LicsXG4gICAgICBsaW5rVGV4dDogJ1RvIHRoZSBmaXJzdCBwYWdlJyxcbiAgICAgIGxpbmtMYWJlbDogJ1RvIHRoZSBmaXJzdCBwYWdlJyxcbiAgICB9LFxuICAgIGZvb3Rlcjoge1xuICAgICAgbWVzc2FnZTogJ01JVCBsaWNlbmNlLiBOb3RoaW5nIG9uIHRoaXMgc2l0ZSBpcyBsb2FkZWQgZnJvbSBlbHNld2hlcmUsIGFuZCBub3RoaW5nIGlzIG1lYXN1cmVkIGFib3V0IHlvdS4nLFxuICAgIH0sXG4gIH0sXG59KTtcbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QtZC9kb2NzL2dlbmVyYXRlXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC1kL2RvY3MvZ2VuZXJhdGUvcGFnZXMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QtZC9kb2NzL2dlbmVyYXRlL3BhZ2VzLnRzXCI7aW1wb3J0IHsgZXhpc3RzU3luYywgbWtkaXJTeW5jLCByZWFkZGlyU3luYywgcmVhZEZpbGVTeW5jLCBybVN5bmMsIHdyaXRlRmlsZVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgYmVuY2htYXJrUGFnZSB9IGZyb20gJy4vYmVuY2htYXJrLXBhZ2UudHMnO1xuaW1wb3J0IHsgcmVhZENvbW1hbmRIZWxwIH0gZnJvbSAnLi9jb21tYW5kLWhlbHAudHMnO1xuaW1wb3J0IHsgY29tbWFuZFBhZ2UgfSBmcm9tICcuL2NvbW1hbmQtcGFnZS50cyc7XG5pbXBvcnQgeyBlcnJvclBhZ2UgfSBmcm9tICcuL2Vycm9yLXBhZ2UudHMnO1xuaW1wb3J0IHsgZXJyb3JzSW5Gb2xkZXIsIGV4aXRDb2Rlc0luU291cmNlIH0gZnJvbSAnLi9lcnJvci1zb3VyY2UudHMnO1xuaW1wb3J0IHsgcGFja2FnZVBhZ2UgfSBmcm9tICcuL3BhY2thZ2UtcGFnZS50cyc7XG5pbXBvcnQgeyBwdWJsaWNQYWNrYWdlcyB9IGZyb20gJy4vd29ya3NwYWNlLnRzJztcblxuLyoqIFBhZ2VzIGluIHRoZSBzaXRlJ3MgZm9sZGVyIHRoYXQgbm9ib2R5IHdyaXRlcyBieSBoYW5kLiAqL1xuZXhwb3J0IGNvbnN0IGdlbmVyYXRlZFBhZ2VzOiByZWFkb25seSBzdHJpbmdbXSA9IFsnZXJyb3JzLm1kJywgJ2NvbW1hbmRzLm1kJywgJ2JlbmNobWFya3MubWQnXTtcblxuLyoqIFdyaXR0ZW4gb25seSB3aGVuIGl0IGNoYW5nZWQsIHNvIHRoYXQgYSBydW5uaW5nIGB2aXRlcHJlc3MgZGV2YCBkb2VzIG5vdCBzdGFydCBvdmVyLiAqL1xuZnVuY3Rpb24gd3JpdGVQYWdlKGZpbGU6IHN0cmluZywgdGV4dDogc3RyaW5nKTogdm9pZCB7XG4gIGlmICghZXhpc3RzU3luYyhmaWxlKSB8fCByZWFkRmlsZVN5bmMoZmlsZSwgJ3V0ZjgnKSAhPT0gdGV4dCkgd3JpdGVGaWxlU3luYyhmaWxlLCB0ZXh0KTtcbn1cblxuLyoqIFRoZSBkYXRhIG9mIHRoZSBleGFtcGxlcyBzdGFuZHMgb24gdGhlIHNpdGUgdG9vLCB0byBmb2xsb3cgYWxvbmc6IGNvcGllZCwgc28gdGhhdCBpdCBzdGFuZHMgaW4gdGhlIHJlcG9zaXRvcnkgb25jZS4gKi9cbmZ1bmN0aW9uIHB1Ymxpc2hFeGFtcGxlRGF0YShyb290OiBzdHJpbmcpOiB2b2lkIHtcbiAgZm9yIChjb25zdCBleGFtcGxlIG9mIFsnd2VhdGhlcicsICdtb3RlcycsICdsYW5ndWFnZSddKSB7XG4gICAgY29uc3QgZm9sZGVyID0gam9pbihyb290LCAnZXhhbXBsZXMnLCBleGFtcGxlLCAnZGF0YScpO1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiByZWFkZGlyU3luYyhmb2xkZXIpKSB7XG4gICAgICB3cml0ZVBhZ2Uoam9pbihyb290LCAnZG9jcy9wdWJsaWMvZGF0YScsIG5hbWUpLCByZWFkRmlsZVN5bmMoam9pbihmb2xkZXIsIG5hbWUpLCAndXRmOCcpKTtcbiAgICB9XG4gIH1cbn1cblxuLyoqXG4gKiBXcml0ZXMgdGhlIHBhZ2VzIHRoYXQgYXJlIG1hZGUgZnJvbSB0aGUgd29ya3NwYWNlOiBvbmUgcGVyIHBhY2thZ2UsIHRoZSBlcnJvciBjb2RlcywgdGhlIGNvbW1hbmRzLCB0aGUgYmVuY2htYXJrcy5cbiAqXG4gKiBUaGV5IGFyZSBmaWxlcyBiZWNhdXNlIHRoZSBzaXRlJ3Mgc2VhcmNoIHJlYWRzIGZpbGVzOyBnaXQgaWdub3JlcyB0aGVtLlxuICpcbiAqIEByZXR1cm5zIHRoZSBjb2RlcyB0aGF0IGhhdmUgYSBzZWN0aW9uIG9uIHRoZSBwYWdlIG9mIGVycm9yc1xuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGVHZW5lcmF0ZWRQYWdlcyhyb290OiBzdHJpbmcpOiB7IGVycm9yQ29kZXM6IFJlYWRvbmx5U2V0PHN0cmluZz4gfSB7XG4gIGNvbnN0IGRvY3MgPSBqb2luKHJvb3QsICdkb2NzJyk7XG4gIGNvbnN0IHBhY2thZ2VzID0gcHVibGljUGFja2FnZXMocm9vdCk7XG5cbiAgY29uc3QgZm9sZGVyID0gam9pbihkb2NzLCAncGFja2FnZXMnKTtcbiAgbWtkaXJTeW5jKGZvbGRlciwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiByZWFkZGlyU3luYyhmb2xkZXIpKSB7XG4gICAgaWYgKCFwYWNrYWdlcy5zb21lKCh7IHNsdWcgfSkgPT4gbmFtZSA9PT0gYCR7c2x1Z30ubWRgKSkgcm1TeW5jKGpvaW4oZm9sZGVyLCBuYW1lKSk7XG4gIH1cbiAgZm9yIChjb25zdCBlYWNoIG9mIHBhY2thZ2VzKSB7XG4gICAgY29uc3QgaGFzQXBpID0gZXhpc3RzU3luYyhqb2luKGRvY3MsICdhcGknLCBgJHtlYWNoLnNsdWd9Lm1kYCkpO1xuICAgIHdyaXRlUGFnZShqb2luKGZvbGRlciwgYCR7ZWFjaC5zbHVnfS5tZGApLCBwYWNrYWdlUGFnZShlYWNoLCB7IHJvb3QsIHBhY2thZ2VzLCBoYXNBcGkgfSkpO1xuICB9XG5cbiAgY29uc3QgZGVmaW5pdGlvbnMgPSBwYWNrYWdlcy5mbGF0TWFwKChlYWNoKSA9PiBlcnJvcnNJbkZvbGRlcihqb2luKGVhY2guZm9sZGVyLCAnc3JjJyksIGVhY2guc2x1ZykpO1xuICBjb25zdCBleGl0Q29kZXMgPSBleGl0Q29kZXNJblNvdXJjZShyZWFkRmlsZVN5bmMoam9pbihyb290LCAnYXBwcy9jbGkvc3JjL2V4aXQtY29kZS50cycpLCAndXRmOCcpKTtcbiAgd3JpdGVQYWdlKGpvaW4oZG9jcywgJ2Vycm9ycy5tZCcpLCBlcnJvclBhZ2UoZGVmaW5pdGlvbnMsIGV4aXRDb2RlcykpO1xuXG4gIC8vIEVkaXRvcnMgcmVhZCBpdCB1bmRlciB0aGlzIGFkZHJlc3MsIHRvby5cbiAgY29uc3Qgc2NoZW1hID0gcmVhZEZpbGVTeW5jKGpvaW4ocm9vdCwgJ2FwcHMvY2xpL2NvbmZpZy5zY2hlbWEuanNvbicpLCAndXRmOCcpO1xuICB3cml0ZVBhZ2Uoam9pbihkb2NzLCAncHVibGljJywgJ2NvbmZpZy5zY2hlbWEuanNvbicpLCBzY2hlbWEpO1xuXG4gIHdyaXRlUGFnZShqb2luKGRvY3MsICdjb21tYW5kcy5tZCcpLCBjb21tYW5kUGFnZShyZWFkQ29tbWFuZEhlbHAoam9pbihyb290LCAnYXBwcy9jbGkvZGlzdC9tYWluLmpzJykpKSk7XG5cbiAgd3JpdGVQYWdlKFxuICAgIGpvaW4oZG9jcywgJ2JlbmNobWFya3MubWQnKSxcbiAgICBiZW5jaG1hcmtQYWdlKHJlYWRGaWxlU3luYyhqb2luKHJvb3QsICdhcHBzL2JlbmNoL3Jlc3VsdHMvbGF0ZXN0Lm1kJyksICd1dGY4JykpLFxuICApO1xuXG4gIHB1Ymxpc2hFeGFtcGxlRGF0YShyb290KTtcblxuICByZXR1cm4geyBlcnJvckNvZGVzOiBuZXcgU2V0KGRlZmluaXRpb25zLm1hcCgoeyBjb2RlIH0pID0+IGNvZGUpKSB9O1xufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC1kL2RvY3MvZ2VuZXJhdGVcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0LWQvZG9jcy9nZW5lcmF0ZS9iZW5jaG1hcmstcmVzdWx0cy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC1kL2RvY3MvZ2VuZXJhdGUvYmVuY2htYXJrLXJlc3VsdHMudHNcIjtleHBvcnQgaW50ZXJmYWNlIEJlbmNobWFya1JvdyB7XG4gIHJlYWRvbmx5IGxhYmVsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1pbGxpc2Vjb25kczogbnVtYmVyO1xuICAvKiogVGltZXMgdGhlIHRpbWUgb2YgdGhlIGZpcnN0IHJvdy4gKi9cbiAgcmVhZG9ubHkgcmF0aW86IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBCZW5jaG1hcmtSZXN1bHRzIHtcbiAgLyoqIElTTyBkYXkgb2YgdGhlIHJ1bi4gKi9cbiAgcmVhZG9ubHkgZGF5OiBzdHJpbmc7XG4gIC8qKiBQcm9jZXNzb3IsIGNvcmVzLCBtZW1vcnksIHN5c3RlbSwgTm9kZTogYXMgdGhlIGJlbmNoIHdyb3RlIGl0LiAqL1xuICByZWFkb25seSBtYWNoaW5lOiBzdHJpbmc7XG4gIC8qKiBXaGF0IHdhcyBhc2tlZCBmb3IsIGJ5IGl0cyB3b3JkczogYDc3LjEgXHUwMEQ3YC4gKi9cbiAgcmVhZG9ubHkgZmlndXJlczogUmVhZG9ubHlNYXA8c3RyaW5nLCBzdHJpbmc+O1xuICByZWFkb25seSBzZWN0aW9uczogUmVhZG9ubHlNYXA8c3RyaW5nLCByZWFkb25seSBCZW5jaG1hcmtSb3dbXT47XG59XG5cbmZ1bmN0aW9uIHRhYmxlUm93cyh0ZXh0OiBzdHJpbmcpOiBzdHJpbmdbXVtdIHtcbiAgcmV0dXJuIHRleHRcbiAgICAuc3BsaXQoJ1xcbicpXG4gICAgLmZpbHRlcigobGluZSkgPT4gbGluZS5zdGFydHNXaXRoKCd8ICcpKVxuICAgIC5zbGljZSgyKVxuICAgIC5tYXAoKGxpbmUpID0+XG4gICAgICBsaW5lXG4gICAgICAgIC5zbGljZSgxLCAtMSlcbiAgICAgICAgLnNwbGl0KCd8JylcbiAgICAgICAgLm1hcCgoY2VsbCkgPT4gY2VsbC50cmltKCkpLFxuICAgICk7XG59XG5cbi8qKlxuICogVGhlIHBhZ2Ugb2YgcmVzdWx0cyB0aGF0IGBucG0gcnVuIGJlbmNoYCB3cml0ZXMsIHRha2VuIGFwYXJ0LlxuICpcbiAqIEB0aHJvd3MgRXJyb3Igd2hlcmUgZGF0ZSBhbmQgbWFjaGluZSBhcmUgbm90IHdoZXJlIHRoZSBiZW5jaCBwdXRzIHRoZW1cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRCZW5jaG1hcmtSZXN1bHRzKHBhZ2U6IHN0cmluZyk6IEJlbmNobWFya1Jlc3VsdHMge1xuICBjb25zdCBoZWFkaW5nID0gL14oPzxkYXk+XFxkezR9LVxcZFxcZC1cXGRcXGQpVFtcXGQ6Ll0rWiwgKD88bWFjaGluZT4uKylcXC4kL20uZXhlYyhwYWdlKT8uZ3JvdXBzO1xuICBpZiAoaGVhZGluZyA9PT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgRXJyb3IoJ1RoZSBwYWdlIG9mIGJlbmNobWFya3MgZG9lcyBub3Qgc2F5IHdoZW4gYW5kIHdoZXJlIGl0IHdhcyBtZWFzdXJlZC4nKTtcbiAgY29uc3QgWywgLi4ucGFydHNdID0gcGFnZS5zcGxpdCgvXiMjIC9tKTtcbiAgY29uc3QgYm9kaWVzID0gbmV3IE1hcChwYXJ0cy5tYXAoKHBhcnQpID0+IFtwYXJ0LnNsaWNlKDAsIHBhcnQuaW5kZXhPZignXFxuJykpLCBwYXJ0XSkpO1xuICBjb25zdCBzZWN0aW9ucyA9IFsuLi5ib2RpZXNdLmZsYXRNYXAoKFt0aXRsZSwgYm9keV0pID0+IHtcbiAgICBpZiAoIWJvZHkuaW5jbHVkZXMoJ21lZGlhbiBtcycpKSByZXR1cm4gW107XG4gICAgY29uc3Qgcm93cyA9IHRhYmxlUm93cyhib2R5KS5tYXAoKFtsYWJlbCA9ICcnLCBtZWRpYW4sICwgcmF0aW9dKSA9PiAoe1xuICAgICAgbGFiZWwsXG4gICAgICBtaWxsaXNlY29uZHM6IE51bWJlcihtZWRpYW4pLFxuICAgICAgcmF0aW86IE51bWJlcihyYXRpbyksXG4gICAgfSkpO1xuICAgIHJldHVybiBbW3RpdGxlLCByb3dzXSBhcyBjb25zdF07XG4gIH0pO1xuICBjb25zdCBmaWd1cmVzID0gdGFibGVSb3dzKGJvZGllcy5nZXQoJ1doYXQgaXMgYXNrZWQgZm9yJykgPz8gJycpLm1hcChcbiAgICAoW3doYXQgPSAnJywgbWVhc3VyZWQgPSAnJ10pID0+IFt3aGF0LCBtZWFzdXJlZF0gYXMgY29uc3QsXG4gICk7XG4gIHJldHVybiB7XG4gICAgZGF5OiBoZWFkaW5nLmRheSBhcyBzdHJpbmcsXG4gICAgbWFjaGluZTogaGVhZGluZy5tYWNoaW5lIGFzIHN0cmluZyxcbiAgICBmaWd1cmVzOiBuZXcgTWFwKGZpZ3VyZXMpLFxuICAgIHNlY3Rpb25zOiBuZXcgTWFwKHNlY3Rpb25zKSxcbiAgfTtcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QtZC9kb2NzL2dlbmVyYXRlXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC1kL2RvY3MvZ2VuZXJhdGUvYmVuY2htYXJrLXBhZ2UudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QtZC9kb2NzL2dlbmVyYXRlL2JlbmNobWFyay1wYWdlLnRzXCI7aW1wb3J0IHsgcmVhZEJlbmNobWFya1Jlc3VsdHMgfSBmcm9tICcuL2JlbmNobWFyay1yZXN1bHRzLnRzJztcblxuY29uc3QgaW50cm9kdWN0aW9uID0gYEhvdyBsb25nIHNlcWdyYWZ0IHRha2VzLCBiZXNpZGUgb3RoZXJzIHRoYXQgZG8gdGhlIHNhbWUgd29yayBvbiB0aGUgc2FtZSBtYWNoaW5lLlxuXG4jIyBJbiBvbmUgbG9va1xuXG48QmVuY2htYXJrQmFycyBzZWN0aW9uPVwiVHJhaW5pbmcgc3RlcCBNXCIgLz5cblxuPEJlbmNobWFya0JhcnMgc2VjdGlvbj1cIkluZmVyZW5jZSBNLCBvbmUgc2VxdWVuY2VcIiAvPlxuXG5UaGUgc2NhbGUgaXMgbG9nYXJpdGhtaWM6IGZyb20gb25lIHRpY2sgdG8gdGhlIG5leHQgaXQgaXMgdGVuIHRpbWVzIGFzIGxvbmcuIF8yVF8gYW5kIF8xVF8gYXJlIHRocmVhZHMuIF9zZXFncmFmdF8gdGFrZXMgdGhlIHdpZGVzdCB2ZWN0b3JzIHRoYXQgdGhlIG1hY2hpbmVcbmFuZCB0aGUgdmVyc2lvbiBvZiBOb2RlIGhhdmUsIF9GTUFfIGFuZCBfU0lNRF8gYXJlIHRoZSBidWlsZHMgZm9yIG90aGVyczogYnJvd3NlcnMgYW5kIE5vZGUgMjAgYW5kIDIyIHJ1biBfRk1BXy5cblxuIyMgSG93IGl0IGlzIG1lYXN1cmVkXG5cbkFsbCBjYXNlcyBvZiBhIHRhYmxlIHRha2UgdHVybnMgaW4gb25lIHJ1biAoQSBCIEMgQSBCIEMgXHUyMDI2KSwgc28gdGhhdCB3aGF0ZXZlciBlbHNlIHRoZSBtYWNoaW5lIGRvZXMgbWVldHMgdGhlbSBhbGlrZS4gVGhlIGZpcnN0IGNhbGwgb2YgYSB0dXJuIGRvZXMgbm90IGNvdW50LlxuQSBwZWVyIGJlZ2lucyB3aXRoIHRoZSBzYW1lIHdlaWdodHMsIHNlZXMgdGhlIHNhbWUgYmF0Y2gsIGFuZCBpcyB0aW1lZCBvbmx5IGlmIGl0cyBsb3NzIGlzIHRoZSBlbmdpbmUncyB3aXRoaW4gMWUtNS4gRWFjaCB0aW1lIGlzIHRha2VuIGJ5IHRoZSBjbG9jayBvZiB0aGVcbnByb2Nlc3MgdGhhdCBkb2VzIHRoZSB3b3JrLiBUaGUgcHJvZ3JhbSBpcyBcXGBhcHBzL2JlbmNoXFxgIGluIHRoZSByZXBvc2l0b3J5LCBhbmQgYSBjbG9uZSBydW5zIGl0IGJ5XG5cblxcYFxcYFxcYHNoXG5ucG0gcnVuIC1zIGJlbmNoXG5ucG0gcnVuIC1zIGJlbmNoIC0tIC0tb25seSB0cmFpbi1NXG5cXGBcXGBcXGBcblxuT24geW91ciBtYWNoaW5lLCB3aXRob3V0IGEgY2xvbmUsIHRoZSBjb21tYW5kIHRpbWVzIHRocmVlIHNpemVzIG9mIG5ldHdvcmsgaW4gc29tZSBzZWNvbmRzOlxuXG5cXGBcXGBcXGBzaFxubnB4IHNlcWdyYWZ0IGJlbmNoIC0tc2l6ZXMgUyxNXG5ucHggc2VxZ3JhZnQgYmVuY2ggLS1zaXplcyBNIC0tYWdhaW5zdCB0ZmpzXG5cXGBcXGBcXGBcblxuIyMgV2hhdCB0byBiZXdhcmUgb2ZcblxuLSBJdCBpcyAqKm9uZSBtYWNoaW5lKiosIGFuZCBhIHNtYWxsIHZpcnR1YWwgb25lIHRoYXQgb3RoZXJzIHNoYXJlLiBDb21wYXJlIHJhdGlvcyByYXRoZXIgdGhhbiBtaWxsaXNlY29uZHMsIGFuZCB0aGUgdGVudGggcGVyY2VudGlsZSAocDEwKSB3aGVyZSB0aGUgbWVkaWFuIGxvb2tzXG4gIG9kZDogcDEwIHNheXMgd2hhdCB0aGUgbWFjaGluZSBkb2VzIHVuZGlzdHVyYmVkLlxuLSBOZXR3b3JrcyBvZiBhIGZldyBkb3plbiB1bml0cyBhcmUgd2hhdCBzZXFncmFmdCBpcyBtYWRlIGZvci4gT24gKipsYXJnZSBiYXRjaGVzIG9mIGxhcmdlIG5ldHdvcmtzIGEgR1BVIHdpbnMqKiwgYW5kIG5vbmUgd2FzIG1lYXN1cmVkIGhlcmUuXG4tIFdpdGggbW9yZSBjb3JlcywgcGVlcnMgdGhhdCBzcGxpdCBvbmUgcHJvZHVjdCBvdmVyIG1hbnkgdGhyZWFkcyBnYWluIG1vcmUgdGhhbiB0d28gdGhyZWFkcyBzaG93LlxuLSBQeVRvcmNoIG9mIERlYmlhbiBhbmQgb2YgUHlQSSBhcmUgdHdvIHByb2dyYW1zOiBhbm90aGVyIHZlcnNpb24sIG90aGVyIGxpYnJhcmllcy4gQm90aCBhcmUgc2hvd24sIHNpbmNlIGJvdGggYXJlIHdoYXQgcGVvcGxlIGhhdmUuXG4tIFdoYXQgd2FzIGFza2VkIGZvciBhbmQgd2FzICoqbWlzc2VkIHN0YW5kcyBpbiB0aGUgdGFibGUqKiwgdG9vLlxuLSBTcGVlZCBzYXlzIG5vdGhpbmcgYWJvdXQgd2hldGhlciBhIHRyYW5zZmVyIGhlbHBzLiBUaGF0IGlzIFthbm90aGVyIHBhZ2VdKC9sZWFybi9qdWRnaW5nKS5cbmA7XG5cbi8qKiBUaGUgcGFnZSBvZiBiZW5jaG1hcmtzOiBob3cgdG8gcmVhZCBpdCwgdGhlbiB0aGUgcmVzdWx0cyBhcyB0aGUgYmVuY2ggd3JvdGUgdGhlbS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiZW5jaG1hcmtQYWdlKHJlc3VsdHM6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHsgZGF5LCBtYWNoaW5lIH0gPSByZWFkQmVuY2htYXJrUmVzdWx0cyhyZXN1bHRzKTtcbiAgY29uc3QgdGFibGVzID0gcmVzdWx0cy5zbGljZShyZXN1bHRzLmluZGV4T2YoJ1xcbiMjICcpICsgMSkudHJpbUVuZCgpO1xuICBjb25zdCBtb2RlbHMgPSAvXkEgbW9kZWwgaXMgLiskL20uZXhlYyhyZXN1bHRzKT8uWzBdID8/ICcnO1xuICByZXR1cm4gW1xuICAgICctLS0nLFxuICAgICdkZXNjcmlwdGlvbjogVHJhaW5pbmcgc3RlcHMsIGluZmVyZW5jZSwgbWVtb3J5IGFuZCBzdGFydCBiZXNpZGUgVGVuc29yRmxvdy5qcywgUHlUb3JjaCwgS2VyYXMgYW5kIE9OTlggUnVudGltZTsgaG93IGl0IHdhcyBtZWFzdXJlZCBhbmQgd2hhdCB0byBiZXdhcmUgb2YuJyxcbiAgICAnZWRpdExpbms6IGZhbHNlJyxcbiAgICAnLS0tJyxcbiAgICAnJyxcbiAgICAnIyBCZW5jaG1hcmtzJyxcbiAgICAnJyxcbiAgICBgTWVhc3VyZWQgb24gJHtkYXl9OiAke21hY2hpbmV9LmAsXG4gICAgJycsXG4gICAgaW50cm9kdWN0aW9uLFxuICAgIG1vZGVscyxcbiAgICAnJyxcbiAgICB0YWJsZXMsXG4gICAgJycsXG4gIF0uam9pbignXFxuJyk7XG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0LWQvZG9jcy9nZW5lcmF0ZVwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QtZC9kb2NzL2dlbmVyYXRlL2NvbW1hbmQtaGVscC50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC1kL2RvY3MvZ2VuZXJhdGUvY29tbWFuZC1oZWxwLnRzXCI7aW1wb3J0IHsgZXhlY0ZpbGVTeW5jIH0gZnJvbSAnbm9kZTpjaGlsZF9wcm9jZXNzJztcbmltcG9ydCB7IGV4aXN0c1N5bmMgfSBmcm9tICdub2RlOmZzJztcblxuLyoqIEEgZ3JvdXAgb2YgZmxhZ3MsIGFyZ3VtZW50cyBvciBjb21tYW5kczogd2hhdCBvbmUgdHlwZXMsIGFuZCB3aGF0IGl0IHNheXMgYWJvdXQgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIEhlbHBTZWN0aW9uIHtcbiAgcmVhZG9ubHkgdGl0bGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcm93czogcmVhZG9ubHkgeyByZWFkb25seSB0ZXJtOiBzdHJpbmc7IHJlYWRvbmx5IHRleHQ6IHN0cmluZyB9W107XG59XG5cbi8qKiBXaGF0IGAtLWhlbHBgIHByaW50cywgaW4gcGFydHMuICovXG5leHBvcnQgaW50ZXJmYWNlIENvbW1hbmRIZWxwIHtcbiAgcmVhZG9ubHkgdXNhZ2U6IHN0cmluZztcbiAgcmVhZG9ubHkgZGVzY3JpcHRpb246IHN0cmluZztcbiAgcmVhZG9ubHkgZXhhbXBsZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBzZWN0aW9uczogcmVhZG9ubHkgSGVscFNlY3Rpb25bXTtcbn1cblxuLyoqIFRha2VzIGEgaGVscCB0ZXh0IGFwYXJ0OyBpdHMgbGluZXMgYXJlIGluZGVudGVkIGJ5IHR3bywgYW5kIGJ5IG1vcmUgd2hlcmUgYSB0ZXh0IGdvZXMgb24uICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VIZWxwKGhlbHA6IHN0cmluZyk6IENvbW1hbmRIZWxwIHtcbiAgY29uc3QgZGVzY3JpcHRpb246IHN0cmluZ1tdID0gW107XG4gIGNvbnN0IGV4YW1wbGVzOiBzdHJpbmdbXSA9IFtdO1xuICBjb25zdCBzZWN0aW9uczogeyB0aXRsZTogc3RyaW5nOyByb3dzOiB7IHRlcm06IHN0cmluZzsgdGV4dDogc3RyaW5nIH1bXSB9W10gPSBbXTtcbiAgbGV0IHVzYWdlID0gJyc7XG4gIGxldCB0aXRsZSA9ICcnO1xuICBmb3IgKGNvbnN0IGxpbmUgb2YgaGVscC5zcGxpdCgnXFxuJykpIHtcbiAgICBjb25zdCB0ZXh0ID0gbGluZS50cmltKCk7XG4gICAgY29uc3Qgc2VjdGlvbiA9IHNlY3Rpb25zLmF0KC0xKTtcbiAgICBjb25zdCByb3cgPSBzZWN0aW9uPy5yb3dzLmF0KC0xKTtcbiAgICBpZiAodGV4dCA9PT0gJycpIGNvbnRpbnVlO1xuICAgIGlmICh0ZXh0LnN0YXJ0c1dpdGgoJ1VzYWdlOiAnKSkge1xuICAgICAgdXNhZ2UgPSB0ZXh0LnNsaWNlKCdVc2FnZTogJy5sZW5ndGgpO1xuICAgICAgdGl0bGUgPSAnJztcbiAgICB9IGVsc2UgaWYgKC9eXFxTLio6JC8udGVzdChsaW5lKSkge1xuICAgICAgdGl0bGUgPSB0ZXh0LnNsaWNlKDAsIC0xKTtcbiAgICAgIGlmICh0aXRsZSAhPT0gJ0V4YW1wbGVzJykgc2VjdGlvbnMucHVzaCh7IHRpdGxlLCByb3dzOiBbXSB9KTtcbiAgICB9IGVsc2UgaWYgKCFsaW5lLnN0YXJ0c1dpdGgoJyAgJykpIGRlc2NyaXB0aW9uLnB1c2godGV4dCk7XG4gICAgZWxzZSBpZiAodGl0bGUgPT09ICdFeGFtcGxlcycpIGV4YW1wbGVzLnB1c2godGV4dCk7XG4gICAgZWxzZSBpZiAoIS9eIHszfS8udGVzdChsaW5lKSkge1xuICAgICAgY29uc3QgW3Rlcm0gPSAnJywgLi4ucmVzdF0gPSB0ZXh0LnNwbGl0KC9cXHN7Mix9Lyk7XG4gICAgICBzZWN0aW9uPy5yb3dzLnB1c2goeyB0ZXJtLCB0ZXh0OiByZXN0LmpvaW4oJyAnKSB9KTtcbiAgICB9IGVsc2UgaWYgKHJvdykgcm93LnRleHQgPSBgJHtyb3cudGV4dH0gJHt0ZXh0fWAudHJpbSgpO1xuICB9XG4gIHJldHVybiB7XG4gICAgdXNhZ2UsXG4gICAgZGVzY3JpcHRpb246IGRlc2NyaXB0aW9uLmpvaW4oJyAnKSxcbiAgICBleGFtcGxlcyxcbiAgICBzZWN0aW9uczogc2VjdGlvbnMuZmlsdGVyKCh7IHJvd3MgfSkgPT4gcm93cy5sZW5ndGggPiAwKSxcbiAgfTtcbn1cblxuLyoqIFJ1bnMgdGhlIGJ1aWx0IGNvbW1hbmQgYW5kIGdpdmVzIHdoYXQgaXQgcHJpbnRzLiAqL1xuZnVuY3Rpb24gaGVscE9mKHByb2dyYW06IHN0cmluZywgd29yZHM6IHJlYWRvbmx5IHN0cmluZ1tdKTogc3RyaW5nIHtcbiAgcmV0dXJuIGV4ZWNGaWxlU3luYyhwcm9jZXNzLmV4ZWNQYXRoLCBbcHJvZ3JhbSwgLi4ud29yZHMsICctLWhlbHAnXSwge1xuICAgIGVuY29kaW5nOiAndXRmOCcsXG4gICAgZW52OiB7IC4uLnByb2Nlc3MuZW52LCBOT19DT0xPUjogJzEnIH0sXG4gIH0pO1xufVxuXG4vKiogVGhlIG5hbWVzIG9mIHRoZSBjb21tYW5kcyB3aXRoaW4gYSBjb21tYW5kOyBub25lIGZvciBvbmUgdGhhdCBkb2VzIHNvbWV0aGluZyBpdHNlbGYuICovXG5leHBvcnQgZnVuY3Rpb24gc3ViY29tbWFuZHNPZih7IHNlY3Rpb25zIH06IENvbW1hbmRIZWxwKTogc3RyaW5nW10ge1xuICBjb25zdCByb3dzID0gc2VjdGlvbnMuZmluZCgoeyB0aXRsZSB9KSA9PiB0aXRsZSA9PT0gJ0NvbW1hbmRzJyk/LnJvd3MgPz8gW107XG4gIHJldHVybiByb3dzLm1hcCgoeyB0ZXJtIH0pID0+IHRlcm0uc3BsaXQoJyAnKVswXSBhcyBzdHJpbmcpLmZpbHRlcigobmFtZSkgPT4gbmFtZSAhPT0gJ2hlbHAnKTtcbn1cblxuLyoqIFRoZSBoZWxwIG9mIHRoZSBwcm9ncmFtICh1bmRlciB0aGUgZW1wdHkgbmFtZSksIG9mIGVhY2ggY29tbWFuZCBhbmQgb2YgZWFjaCBjb21tYW5kIHdpdGhpbiBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZENvbW1hbmRIZWxwKHByb2dyYW06IHN0cmluZyk6IE1hcDxzdHJpbmcsIENvbW1hbmRIZWxwPiB7XG4gIGlmICghZXhpc3RzU3luYyhwcm9ncmFtKSkgdGhyb3cgbmV3IEVycm9yKGAke3Byb2dyYW19IGlzIG5vdCB0aGVyZS4gUnVuIFwibnBtIHJ1biBidWlsZFwiIG9uY2UuYCk7XG4gIGNvbnN0IGZvdW5kID0gbmV3IE1hcDxzdHJpbmcsIENvbW1hbmRIZWxwPigpO1xuICBjb25zdCB2aXNpdCA9ICh3b3JkczogcmVhZG9ubHkgc3RyaW5nW10pOiB2b2lkID0+IHtcbiAgICBjb25zdCBoZWxwID0gcGFyc2VIZWxwKGhlbHBPZihwcm9ncmFtLCB3b3JkcykpO1xuICAgIGZvdW5kLnNldCh3b3Jkcy5qb2luKCcgJyksIGhlbHApO1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiBzdWJjb21tYW5kc09mKGhlbHApKSB2aXNpdChbLi4ud29yZHMsIG5hbWVdKTtcbiAgfTtcbiAgdmlzaXQoW10pO1xuICByZXR1cm4gZm91bmQ7XG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0LWQvZG9jcy9nZW5lcmF0ZVwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QtZC9kb2NzL2dlbmVyYXRlL2xpdGVyYWwudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QtZC9kb2NzL2dlbmVyYXRlL2xpdGVyYWwudHNcIjsvKiogVGV4dCBhcyB0ZXh0OiBNYXJrZG93biBhbmQgVnVlIHNoYWxsIGZpbmQgbm90aGluZyBpbiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaXRlcmFsKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiB0ZXh0XG4gICAgLnJlcGxhY2VBbGwoJyYnLCAnJmFtcDsnKVxuICAgIC5yZXBsYWNlQWxsKCc8JywgJyZsdDsnKVxuICAgIC5yZXBsYWNlQWxsKCd7JywgJyYjMTIzOycpXG4gICAgLnJlcGxhY2VBbGwoL1tcXFxcKl9bXFxdfGBdL2csICdcXFxcJCYnKVxuICAgIC5yZXBsYWNlQWxsKC9cXHMqXFxuXFxzKi9nLCAnICcpO1xufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC1kL2RvY3MvZ2VuZXJhdGVcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0LWQvZG9jcy9nZW5lcmF0ZS9jb21tYW5kLXBhZ2UudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QtZC9kb2NzL2dlbmVyYXRlL2NvbW1hbmQtcGFnZS50c1wiO2ltcG9ydCB7IHR5cGUgQ29tbWFuZEhlbHAsIHR5cGUgSGVscFNlY3Rpb24sIHN1YmNvbW1hbmRzT2YgfSBmcm9tICcuL2NvbW1hbmQtaGVscC50cyc7XG5pbXBvcnQgeyBsaXRlcmFsIH0gZnJvbSAnLi9saXRlcmFsLnRzJztcblxuLyoqIEV2ZXJ5IGZsYWcgaGFzIGEgdmFyaWFibGUsIG5hbWVkIGJ5IG9uZSBydWxlOiB0aGUgcGFnZSBzYXlzIHRoZSBydWxlIGluc3RlYWQuICovXG5mdW5jdGlvbiB3aXRob3V0VmFyaWFibGUodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHRleHQucmVwbGFjZSgvIFxcKGVudjogU0VRR1JBRlRfXFx3K1xcKS8sICcnKS5yZXBsYWNlKC8sIGVudjogU0VRR1JBRlRfXFx3K1xcKS8sICcpJyk7XG59XG5cbmZ1bmN0aW9uIHNlY3Rpb25MaW5lcyh7IHRpdGxlLCByb3dzIH06IEhlbHBTZWN0aW9uKTogc3RyaW5nW10ge1xuICBjb25zdCBsaW5lcyA9IHJvd3MubWFwKCh7IHRlcm0sIHRleHQgfSkgPT4gYHwgXFxgJHt0ZXJtfVxcYCB8ICR7bGl0ZXJhbCh3aXRob3V0VmFyaWFibGUodGV4dCkpfSB8YCk7XG4gIHJldHVybiBbYHwgJHt0aXRsZX0gfCB8YCwgJ3wgLS0tIHwgLS0tIHwnLCAuLi5saW5lcywgJyddO1xufVxuXG5mdW5jdGlvbiBjb21tYW5kTGluZXMobmFtZTogc3RyaW5nLCB7IHVzYWdlLCBkZXNjcmlwdGlvbiwgZXhhbXBsZXMsIHNlY3Rpb25zIH06IENvbW1hbmRIZWxwKTogc3RyaW5nW10ge1xuICBjb25zdCBzaG93biA9IHNlY3Rpb25zLm1hcCgoc2VjdGlvbikgPT4gKHtcbiAgICAuLi5zZWN0aW9uLFxuICAgIHJvd3M6IHNlY3Rpb24ucm93cy5maWx0ZXIoKHsgdGVybSB9KSA9PiB0ZXJtICE9PSAnLWgsIC0taGVscCcgJiYgIXRlcm0uc3RhcnRzV2l0aCgnaGVscCAnKSksXG4gIH0pKTtcbiAgcmV0dXJuIFtcbiAgICBgIyMgJHtuYW1lfWAsXG4gICAgJycsXG4gICAgbGl0ZXJhbChkZXNjcmlwdGlvbiksXG4gICAgJycsXG4gICAgJ2BgYHRleHQnLFxuICAgIHVzYWdlLFxuICAgICdgYGAnLFxuICAgICcnLFxuICAgIC4uLihleGFtcGxlcy5sZW5ndGggPT09IDAgPyBbXSA6IFsnYGBgc2gnLCAuLi5leGFtcGxlcywgJ2BgYCcsICcnXSksXG4gICAgLi4uc2hvd24uZmlsdGVyKCh7IHJvd3MgfSkgPT4gcm93cy5sZW5ndGggPiAwKS5mbGF0TWFwKHNlY3Rpb25MaW5lcyksXG4gIF07XG59XG5cbi8qKiBUaGUgcGFnZSBvZiBhbGwgY29tbWFuZHMgYW5kIHRoZWlyIGZsYWdzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbW1hbmRQYWdlKGNvbW1hbmRzOiBSZWFkb25seU1hcDxzdHJpbmcsIENvbW1hbmRIZWxwPik6IHN0cmluZyB7XG4gIGNvbnN0IGxlYXZlcyA9IFsuLi5jb21tYW5kc10uZmlsdGVyKChbbmFtZSwgaGVscF0pID0+IG5hbWUgIT09ICcnICYmIHN1YmNvbW1hbmRzT2YoaGVscCkubGVuZ3RoID09PSAwKTtcbiAgY29uc3QgY29udGVudHMgPSBsZWF2ZXMubWFwKFxuICAgIChbbmFtZSwgaGVscF0pID0+IGB8IFtcXGBzZXFncmFmdCAke25hbWV9XFxgXSgjJHtuYW1lLnJlcGxhY2UoJyAnLCAnLScpfSkgfCAke2xpdGVyYWwoaGVscC5kZXNjcmlwdGlvbil9IHxgLFxuICApO1xuICByZXR1cm4gW1xuICAgICctLS0nLFxuICAgICdkZXNjcmlwdGlvbjogRXZlcnkgY29tbWFuZCBvZiBzZXFncmFmdCBhbmQgaXRzIGZsYWdzLicsXG4gICAgJ291dGxpbmU6IDInLFxuICAgICctLS0nLFxuICAgICcnLFxuICAgICcjIENvbW1hbmRzJyxcbiAgICAnJyxcbiAgICAnV2hhdCBgLS1oZWxwYCBwcmludHMuIEhvdyB0byBiZWdpbiBzdGFuZHMgaW4gW1N0YXJ0XSgvc3RhcnQpLCB3aGF0IGVhY2ggZXhpdCBjb2RlIG1lYW5zIGluIFtFcnJvciBjb2Rlc10oL2Vycm9ycykuJyxcbiAgICAnJyxcbiAgICAnfCBjb21tYW5kIHwgd2hhdCBpdCBkb2VzIHwnLFxuICAgICd8IC0tLSB8IC0tLSB8JyxcbiAgICAuLi5jb250ZW50cyxcbiAgICAnJyxcbiAgICAnV29yZHMgZ28gdG8gc3RkZXJyLCByZXN1bHRzIHRvIHN0ZG91dC4gRWFjaCBmbGFnIGNhbiBhbHNvIGJlIHNldCBieSBhbiBlbnZpcm9ubWVudCB2YXJpYWJsZSAoYC0tY2xpcC1ub3JtYCBieSBgU0VRR1JBRlRfQ0xJUF9OT1JNYCknLFxuICAgICdhbmQgaW4gW2BzZXFncmFmdC5jb25maWcuanNvbmBdKC9wYWNrYWdlcy9jbGkjc2V0dGluZ3MpOyB3aGF0IGlzIHR5cGVkIHdpbnMgb3ZlciB0aGUgZW52aXJvbm1lbnQsIHRoYXQgb3ZlciB0aGUgZmlsZSwgdGhhdCBvdmVyIHRoZSBkZWZhdWx0LicsXG4gICAgJycsXG4gICAgLi4ubGVhdmVzLmZsYXRNYXAoKFtuYW1lLCBoZWxwXSkgPT4gY29tbWFuZExpbmVzKG5hbWUsIGhlbHApKSxcbiAgXS5qb2luKCdcXG4nKTtcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QtZC9kb2NzL2dlbmVyYXRlXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC1kL2RvY3MvZ2VuZXJhdGUvZXJyb3ItcGFnZS50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC1kL2RvY3MvZ2VuZXJhdGUvZXJyb3ItcGFnZS50c1wiO2ltcG9ydCB0eXBlIHsgRXJyb3JEZWZpbml0aW9uIH0gZnJvbSAnLi9lcnJvci1zb3VyY2UudHMnO1xuaW1wb3J0IHsgbGl0ZXJhbCB9IGZyb20gJy4vbGl0ZXJhbC50cyc7XG5cbi8qKiBXaGF0IHRoZSBjYXRlZ29yaWVzIG1lYW4gdG8gc29tZWJvZHkgd2hvIG1lZXRzIG9uZTsgdGhlIG51bWJlcnMgY29tZSBmcm9tIHRoZSBjb21tYW5kJ3Mgc291cmNlcy4gKi9cbmNvbnN0IG1lYW5pbmdzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHtcbiAgdXNhZ2U6ICdUaGUgY29tbWFuZCBsaW5lLCBhbiBvcHRpb24gb3IgYW4gYXJndW1lbnQgY2Fubm90IGJlIHVzZWQgYXMgaXQgc3RhbmRzLicsXG4gIGRhdGE6ICdUaGUgZGF0YSBicmVha3MgYSBydWxlLiBOb3RoaW5nIHdhcyB3cml0dGVuLicsXG4gIGludGVncml0eTogJ1N0b3JlZCBieXRlcyBhcmUgbm90IHdoYXQgdGhleSB3ZXJlIHdoZW4gdGhleSB3ZXJlIHN0b3JlZC4nLFxuICBpbmNvbXBhdGlibGU6ICdUd28gdGhpbmdzIGRvIG5vdCBiZWxvbmcgdG9nZXRoZXI6IGEgbW9kZWwgYW5kIGl0cyB3ZWlnaHRzLCBhIGNoZWNrcG9pbnQgYW5kIHRoZSBkYXRhLicsXG4gICdub3QtZm91bmQnOiAnQSBmaWxlLCBhIGNoZWNrcG9pbnQgb3IgYSBzdG9yZSBpcyBub3QgdGhlcmUuJyxcbiAgcmVzb3VyY2U6ICdEaXNrLCBtZW1vcnksIHF1b3RhIG9yIGEgYmFja2VuZCBpcyBub3QgdG8gYmUgaGFkLicsXG4gIGNoZWNrOiAnQSBjaGVjayB0aGF0IHlvdSBhc2tlZCBmb3IgZG9lcyBub3QgaG9sZC4nLFxuICBkaXZlcmdlZDogJ1RyYWluaW5nIGxlZnQgdGhlIGZpbml0ZSBudW1iZXJzLiBUaGUgbGFzdCBnb29kIHdlaWdodHMgYXJlIGtlcHQuJyxcbiAgaW50ZXJydXB0ZWQ6ICdBIHNpZ25hbCBlbmRlZCB0aGUgcnVuICgxNDMgYWZ0ZXIgU0lHVEVSTSkuJyxcbn07XG5cbi8qKiBgRV9UT09fU0hPUlRgIFx1MjE5MiBgZS10b28tc2hvcnRgOiB0aGUgYW5jaG9yIG9mIGEgY29kZSBvbiB0aGUgcGFnZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlcnJvckFuY2hvcihjb2RlOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gY29kZS50b0xvd2VyQ2FzZSgpLnJlcGxhY2VBbGwoJ18nLCAnLScpO1xufVxuXG5mdW5jdGlvbiBjYXBpdGFsaXNlZCh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gdGV4dC5jaGFyQXQoMCkudG9VcHBlckNhc2UoKSArIHRleHQuc2xpY2UoMSk7XG59XG5cbmZ1bmN0aW9uIHN1bW1hcnlUYWJsZShleGl0Q29kZXM6IFJlYWRvbmx5TWFwPHN0cmluZywgbnVtYmVyPik6IHN0cmluZ1tdIHtcbiAgY29uc3Qgcm93cyA9IFsuLi5leGl0Q29kZXNdLm1hcCgoW2NhdGVnb3J5LCBleGl0Q29kZV0pID0+IHtcbiAgICBjb25zdCBtZWFuaW5nID0gbWVhbmluZ3NbY2F0ZWdvcnldO1xuICAgIGlmIChtZWFuaW5nID09PSB1bmRlZmluZWQpIHRocm93IG5ldyBFcnJvcihgVGhlIGNhdGVnb3J5IFwiJHtjYXRlZ29yeX1cIiBoYXMgbm8gd29yZHMgaW4gZXJyb3ItcGFnZS50cy5gKTtcbiAgICByZXR1cm4gYHwgJHtleGl0Q29kZX0gfCAke2NhdGVnb3J5fSB8ICR7bWVhbmluZ30gfGA7XG4gIH0pO1xuICByZXR1cm4gWyd8IGV4aXQgfCBjYXRlZ29yeSB8IG1lYW5pbmcgfCcsICd8IC0tLSB8IC0tLSB8IC0tLSB8JywgLi4ucm93c107XG59XG5cbmZ1bmN0aW9uIGRlZmluaXRpb25MaW5lcyhkZWZpbml0aW9uOiBFcnJvckRlZmluaXRpb24sIGV4aXRDb2RlczogUmVhZG9ubHlNYXA8c3RyaW5nLCBudW1iZXI+KTogc3RyaW5nW10ge1xuICBjb25zdCB7IGNhdGVnb3J5LCBzb3VyY2UsIGFib3V0LCBtZXNzYWdlcywgcmVtZWRpZXMgfSA9IGRlZmluaXRpb247XG4gIGNvbnN0IGV4aXRDb2RlID0gZXhpdENvZGVzLmdldChjYXRlZ29yeSk7XG4gIGlmIChleGl0Q29kZSA9PT0gdW5kZWZpbmVkKVxuICAgIHRocm93IG5ldyBFcnJvcihgJHtkZWZpbml0aW9uLmNvZGV9IGhhcyB0aGUgY2F0ZWdvcnkgXCIke2NhdGVnb3J5fVwiLCB3aGljaCBoYXMgbm8gZXhpdCBjb2RlLmApO1xuICByZXR1cm4gW1xuICAgIGA8ZGl2IGNsYXNzPVwiZXJyb3ItZmFjdHNcIj5cXG5cXG5bJHtzb3VyY2V9XSgvcGFja2FnZXMvJHtzb3VyY2V9KSBcdTAwQjcgJHtjYXRlZ29yeX0gXHUwMEI3IGV4aXQgJHtleGl0Q29kZX1cXG5cXG48L2Rpdj5gLFxuICAgICcnLFxuICAgIC4uLihhYm91dCA9PT0gJycgPyBbXSA6IFtsaXRlcmFsKGFib3V0KSwgJyddKSxcbiAgICAuLi5tZXNzYWdlcy5mbGF0TWFwKChtZXNzYWdlKSA9PiBbYD4gJHtjYXBpdGFsaXNlZChsaXRlcmFsKG1lc3NhZ2UpKX1gLCAnJ10pLFxuICAgIC4uLnJlbWVkaWVzLmZsYXRNYXAoKHJlbWVkeSkgPT4gW2AqKk1lbmQ6KiogJHtjYXBpdGFsaXNlZChsaXRlcmFsKHJlbWVkeSkpfWAsICcnXSksXG4gIF07XG59XG5cbi8qKiBUaGUgcGFnZSBvZiBhbGwgZXJyb3IgY29kZXM6IHdoYXQgdGhlIGV4aXQgY29kZXMgbWVhbiwgdGhlbiBlYWNoIGNvZGUgYnkgbmFtZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlcnJvclBhZ2UoZGVmaW5pdGlvbnM6IHJlYWRvbmx5IEVycm9yRGVmaW5pdGlvbltdLCBleGl0Q29kZXM6IFJlYWRvbmx5TWFwPHN0cmluZywgbnVtYmVyPik6IHN0cmluZyB7XG4gIGNvbnN0IGNvZGVzID0gWy4uLm5ldyBTZXQoZGVmaW5pdGlvbnMubWFwKCh7IGNvZGUgfSkgPT4gY29kZSkpXS5zb3J0KCk7XG4gIHJldHVybiBbXG4gICAgJy0tLScsXG4gICAgJ2Rlc2NyaXB0aW9uOiBcIkV2ZXJ5IGVycm9yIG9mIHNlcWdyYWZ0OiBpdHMgY29kZSwgaXRzIGV4aXQgY29kZSwgd2hhdCBpdCBzYXlzIGFuZCBob3cgdG8gbWVuZCBpdC5cIicsXG4gICAgJ291dGxpbmU6IDInLFxuICAgICctLS0nLFxuICAgICcnLFxuICAgICcjIEVycm9yIGNvZGVzJyxcbiAgICAnJyxcbiAgICAnRXZlcnkgZmFpbHVyZSB0aGF0IHNlcWdyYWZ0IGZvcmVzZWVzIGhhcyBhIHBlcm1hbmVudCBjb2RlLiBJdHMgbWVzc2FnZSBzYXlzIHRoZSBydWxlLCB3aGF0IHdhcyBnb3QgYW5kIGhvdyB0byBtZW5kIGl0OycsXG4gICAgJ3RoZSBkYXRhIGJlaGluZCBpdCBpcyBpbiBgZGV0YWlsc2AuIEluIGNvZGUsIGFzayBgaXNTZXFncmFmdEVycm9yKGVycm9yLCBjb2RlKWAuIFRoZSBjb21tYW5kIHByaW50cyB0aGUgY29kZSwgZW5kcyB3aXRoIHRoZScsXG4gICAgJ2V4aXQgY29kZSBvZiB0aGUgY2F0ZWdvcnksIGFuZCB3aXRoIGAtLWpzb25gIHByaW50cyBgeyBvazogZmFsc2UsIGVycm9yOiB7IGNvZGUsIG1lc3NhZ2UsIHJlbWVkeSwgZGV0YWlscyB9IH1gLicsXG4gICAgJycsXG4gICAgJ1x1MjAzOU5hbWVzXHUyMDNBIHN0YW5kIGZvciB3aGF0IGlzIGZpbGxlZCBpbi4gVGhpcyBwYWdlIGlzIG1hZGUgZnJvbSB0aGUgc291cmNlcy4nLFxuICAgICcnLFxuICAgIC4uLnN1bW1hcnlUYWJsZShleGl0Q29kZXMpLFxuICAgICcnLFxuICAgICdFeGl0IGNvZGUgMCBpcyBzdWNjZXNzLiAxIChgRV9JTlRFUk5BTGApIGlzIGEgYnVnIGluIHNlcWdyYWZ0OiBwbGVhc2UgcmVwb3J0IGl0IHdpdGggdGhlIGNvbW1hbmQgeW91IHR5cGVkLicsXG4gICAgJycsXG4gICAgLi4uY29kZXMuZmxhdE1hcCgoY29kZSkgPT4gW1xuICAgICAgYCMjICR7Y29kZX0geyMke2Vycm9yQW5jaG9yKGNvZGUpfX1gLFxuICAgICAgJycsXG4gICAgICAuLi5kZWZpbml0aW9ucy5maWx0ZXIoKGVhY2gpID0+IGVhY2guY29kZSA9PT0gY29kZSkuZmxhdE1hcCgoZWFjaCkgPT4gZGVmaW5pdGlvbkxpbmVzKGVhY2gsIGV4aXRDb2RlcykpLFxuICAgIF0pLFxuICBdLmpvaW4oJ1xcbicpO1xufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC1kL2RvY3MvZ2VuZXJhdGVcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0LWQvZG9jcy9nZW5lcmF0ZS9lcnJvci1zb3VyY2UudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QtZC9kb2NzL2dlbmVyYXRlL2Vycm9yLXNvdXJjZS50c1wiO2ltcG9ydCB7IHJlYWRkaXJTeW5jLCByZWFkRmlsZVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHRzIGZyb20gJ3R5cGVzY3JpcHQnO1xuXG4vKiogT25lIGNhbGwgb2YgYGRlZmluZUVycm9yYCBpbiB0aGUgc291cmNlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRXJyb3JEZWZpbml0aW9uIHtcbiAgcmVhZG9ubHkgY29kZTogc3RyaW5nO1xuICByZWFkb25seSBjYXRlZ29yeTogc3RyaW5nO1xuICAvKiogVGhlIHNsdWcgb2YgdGhlIHBhY2thZ2UgdGhhdCB0aHJvd3MgaXQuICovXG4gIHJlYWRvbmx5IHNvdXJjZTogc3RyaW5nO1xuICAvKiogV2hhdCBzdGFuZHMgb3ZlciB0aGUgY2xhc3MsIGluIHBsYWluIHdvcmRzOyBlbXB0eSB3aGVuIG5vdGhpbmcgZG9lcy4gKi9cbiAgcmVhZG9ubHkgYWJvdXQ6IHN0cmluZztcbiAgLyoqIEl0cyBtZXNzYWdlLCB3aXRoIFx1MjAzOW5hbWVzXHUyMDNBIGZvciB3aGF0IGlzIGZpbGxlZCBpbjsgbW9yZSB0aGFuIG9uZSB3aGVyZSB0aGUgY29kZSBjaG9vc2VzIGJldHdlZW4gc29tZS4gKi9cbiAgcmVhZG9ubHkgbWVzc2FnZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSByZW1lZGllczogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbmNvbnN0IGJsYW5rID0gJ1x1MjAyNic7XG5cbi8qKiBgXHUyMDI2JHtkaWRZb3VNZWFuKGdvdCwga25vd24pfWAgYWRkcyBhIGd1ZXNzIG9yIG5vdGhpbmc7IHRoZSBwYWdlIHNheXMgbmVpdGhlci4gKi9cbmZ1bmN0aW9uIGlzR3Vlc3MoZXhwcmVzc2lvbjogdHMuRXhwcmVzc2lvbik6IGJvb2xlYW4ge1xuICByZXR1cm4gdHMuaXNDYWxsRXhwcmVzc2lvbihleHByZXNzaW9uKSAmJiBleHByZXNzaW9uLmV4cHJlc3Npb24uZ2V0VGV4dCgpID09PSAnZGlkWW91TWVhbic7XG59XG5cbi8qKiBUaGUgbmFtZSBvZiB0aGUgdmFsdWUgdGhhdCBhIHBsYWNlaG9sZGVyIHNob3dzOiB0aGUgZmlyc3Qgb2YgdGhlIGZ1bmN0aW9uJ3Mgb3duIHBhcmFtZXRlcnMgaW4gaXQuICovXG5mdW5jdGlvbiBwbGFjZWhvbGRlcihleHByZXNzaW9uOiB0cy5FeHByZXNzaW9uKTogc3RyaW5nIHtcbiAgbGV0IG5hbWU6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgY29uc3QgdmlzaXQgPSAobm9kZTogdHMuTm9kZSk6IHZvaWQgPT4ge1xuICAgIGlmIChuYW1lICE9PSB1bmRlZmluZWQpIHJldHVybjtcbiAgICBpZiAodHMuaXNDYWxsRXhwcmVzc2lvbihub2RlKSAmJiB0cy5pc0lkZW50aWZpZXIobm9kZS5leHByZXNzaW9uKSkge1xuICAgICAgZm9yIChjb25zdCBhcmd1bWVudCBvZiBub2RlLmFyZ3VtZW50cykgdmlzaXQoYXJndW1lbnQpO1xuICAgIH0gZWxzZSBpZiAodHMuaXNQcm9wZXJ0eUFjY2Vzc0V4cHJlc3Npb24obm9kZSkpIHZpc2l0KG5vZGUuZXhwcmVzc2lvbik7XG4gICAgZWxzZSBpZiAodHMuaXNJZGVudGlmaWVyKG5vZGUpKSBuYW1lID0gbm9kZS50ZXh0O1xuICAgIGVsc2UgdHMuZm9yRWFjaENoaWxkKG5vZGUsIHZpc2l0KTtcbiAgfTtcbiAgdmlzaXQoZXhwcmVzc2lvbik7XG4gIHJldHVybiBuYW1lID09PSB1bmRlZmluZWQgPyBibGFuayA6IGBcdTIwMzkke25hbWV9XHUyMDNBYDtcbn1cblxuLyoqIFdoYXQgc3RhbmRzIG9uIHRoZSBwYWdlIGZvciBgJHtleHByZXNzaW9ufWAuICovXG5mdW5jdGlvbiBmaWxsZWRJbihleHByZXNzaW9uOiB0cy5FeHByZXNzaW9uKTogc3RyaW5nIHtcbiAgaWYgKGlzR3Vlc3MoZXhwcmVzc2lvbikpIHJldHVybiAnJztcbiAgcmV0dXJuIHRzLmlzQ29uZGl0aW9uYWxFeHByZXNzaW9uKGV4cHJlc3Npb24pID8gYmxhbmsgOiBwbGFjZWhvbGRlcihleHByZXNzaW9uKTtcbn1cblxuLyoqIFRoZSB0ZXh0cyB0aGF0IGFuIGV4cHJlc3Npb24gY2FuIGdpdmUuICovXG5mdW5jdGlvbiB0ZXh0c09mKGV4cHJlc3Npb246IHRzLkV4cHJlc3Npb24pOiBzdHJpbmdbXSB7XG4gIGlmICh0cy5pc1N0cmluZ0xpdGVyYWxMaWtlKGV4cHJlc3Npb24pKSByZXR1cm4gW2V4cHJlc3Npb24udGV4dF07XG4gIGlmICh0cy5pc1BhcmVudGhlc2l6ZWRFeHByZXNzaW9uKGV4cHJlc3Npb24pKSByZXR1cm4gdGV4dHNPZihleHByZXNzaW9uLmV4cHJlc3Npb24pO1xuICBpZiAodHMuaXNDb25kaXRpb25hbEV4cHJlc3Npb24oZXhwcmVzc2lvbikpIHtcbiAgICByZXR1cm4gWy4uLnRleHRzT2YoZXhwcmVzc2lvbi53aGVuVHJ1ZSksIC4uLnRleHRzT2YoZXhwcmVzc2lvbi53aGVuRmFsc2UpXTtcbiAgfVxuICBpZiAodHMuaXNUZW1wbGF0ZUV4cHJlc3Npb24oZXhwcmVzc2lvbikpIHtcbiAgICByZXR1cm4gW1xuICAgICAgZXhwcmVzc2lvbi50ZW1wbGF0ZVNwYW5zLnJlZHVjZSgodGV4dCwgc3BhbikgPT4ge1xuICAgICAgICByZXR1cm4gYCR7dGV4dH0ke2ZpbGxlZEluKHNwYW4uZXhwcmVzc2lvbil9JHtzcGFuLmxpdGVyYWwudGV4dH1gO1xuICAgICAgfSwgZXhwcmVzc2lvbi5oZWFkLnRleHQpLFxuICAgIF07XG4gIH1cbiAgaWYgKHRzLmlzQmluYXJ5RXhwcmVzc2lvbihleHByZXNzaW9uKSAmJiBleHByZXNzaW9uLm9wZXJhdG9yVG9rZW4ua2luZCA9PT0gdHMuU3ludGF4S2luZC5QbHVzVG9rZW4pIHtcbiAgICBjb25zdCByaWdodCA9IHRleHRzT2YoZXhwcmVzc2lvbi5yaWdodCk7XG4gICAgcmV0dXJuIHRleHRzT2YoZXhwcmVzc2lvbi5sZWZ0KS5mbGF0TWFwKChsZWZ0KSA9PiByaWdodC5tYXAoKGVuZCkgPT4gbGVmdCArIGVuZCkpO1xuICB9XG4gIGlmICh0cy5pc0lkZW50aWZpZXIoZXhwcmVzc2lvbikpIHJldHVybiBbcGxhY2Vob2xkZXIoZXhwcmVzc2lvbildO1xuICByZXR1cm4gW107XG59XG5cbi8qKiBUaGUgb2JqZWN0IHRoYXQgdGhlIGZ1bmN0aW9uIG9mIGEgZmFpbHVyZSByZXR1cm5zLiAqL1xuZnVuY3Rpb24gcmV0dXJuZWRPYmplY3QoZGVzY3JpYmU6IHRzLk5vZGUgfCB1bmRlZmluZWQpOiB0cy5PYmplY3RMaXRlcmFsRXhwcmVzc2lvbiB8IHVuZGVmaW5lZCB7XG4gIGlmICghZGVzY3JpYmUgfHwgISh0cy5pc0Fycm93RnVuY3Rpb24oZGVzY3JpYmUpIHx8IHRzLmlzRnVuY3Rpb25FeHByZXNzaW9uKGRlc2NyaWJlKSkpIHJldHVybiB1bmRlZmluZWQ7XG4gIGxldCBib2R5OiB0cy5Ob2RlIHwgdW5kZWZpbmVkID0gZGVzY3JpYmUuYm9keTtcbiAgaWYgKHRzLmlzQmxvY2soYm9keSkpIGJvZHkgPSBib2R5LnN0YXRlbWVudHMuZmluZCh0cy5pc1JldHVyblN0YXRlbWVudCk/LmV4cHJlc3Npb247XG4gIHdoaWxlIChib2R5ICYmIHRzLmlzUGFyZW50aGVzaXplZEV4cHJlc3Npb24oYm9keSkpIGJvZHkgPSBib2R5LmV4cHJlc3Npb247XG4gIHJldHVybiBib2R5ICYmIHRzLmlzT2JqZWN0TGl0ZXJhbEV4cHJlc3Npb24oYm9keSkgPyBib2R5IDogdW5kZWZpbmVkO1xufVxuXG5mdW5jdGlvbiBtZW1iZXIob2JqZWN0OiB0cy5PYmplY3RMaXRlcmFsRXhwcmVzc2lvbiB8IHVuZGVmaW5lZCwgbmFtZTogc3RyaW5nKTogc3RyaW5nW10ge1xuICBmb3IgKGNvbnN0IHByb3BlcnR5IG9mIG9iamVjdD8ucHJvcGVydGllcyA/PyBbXSkge1xuICAgIGlmICghcHJvcGVydHkubmFtZSB8fCBwcm9wZXJ0eS5uYW1lLmdldFRleHQoKSAhPT0gbmFtZSkgY29udGludWU7XG4gICAgaWYgKHRzLmlzUHJvcGVydHlBc3NpZ25tZW50KHByb3BlcnR5KSkgcmV0dXJuIHRleHRzT2YocHJvcGVydHkuaW5pdGlhbGl6ZXIpLmZpbHRlcigodGV4dCkgPT4gdGV4dCAhPT0gJycpO1xuICAgIGlmICh0cy5pc1Nob3J0aGFuZFByb3BlcnR5QXNzaWdubWVudChwcm9wZXJ0eSkpIHJldHVybiBbYFx1MjAzOSR7bmFtZX1cdTIwM0FgXTtcbiAgfVxuICByZXR1cm4gW107XG59XG5cbmZ1bmN0aW9uIGRvY3N0cmluZyhjYWxsOiB0cy5DYWxsRXhwcmVzc2lvbik6IHN0cmluZyB7XG4gIGxldCBub2RlOiB0cy5Ob2RlID0gY2FsbDtcbiAgd2hpbGUgKCF0cy5pc1ZhcmlhYmxlU3RhdGVtZW50KG5vZGUpICYmICF0cy5pc1NvdXJjZUZpbGUobm9kZSkpIG5vZGUgPSBub2RlLnBhcmVudDtcbiAgY29uc3QgW2RvY10gPSB0cy5nZXRKU0RvY0NvbW1lbnRzQW5kVGFncyhub2RlKS5maWx0ZXIodHMuaXNKU0RvYyk7XG4gIHJldHVybiB0cy5nZXRUZXh0T2ZKU0RvY0NvbW1lbnQoZG9jPy5jb21tZW50KSA/PyAnJztcbn1cblxuLyoqIEV2ZXJ5IGZhaWx1cmUgdGhhdCBhIHNvdXJjZSBmaWxlIGRlZmluZXMuICovXG5leHBvcnQgZnVuY3Rpb24gZXJyb3JzSW5Tb3VyY2UodGV4dDogc3RyaW5nLCBzb3VyY2U6IHN0cmluZyk6IEVycm9yRGVmaW5pdGlvbltdIHtcbiAgY29uc3QgZmlsZSA9IHRzLmNyZWF0ZVNvdXJjZUZpbGUoJ3NvdXJjZS50cycsIHRleHQsIHRzLlNjcmlwdFRhcmdldC5MYXRlc3QsIHRydWUpO1xuICBjb25zdCBmb3VuZDogRXJyb3JEZWZpbml0aW9uW10gPSBbXTtcbiAgY29uc3QgdmlzaXQgPSAobm9kZTogdHMuTm9kZSk6IHZvaWQgPT4ge1xuICAgIGlmICh0cy5pc0NhbGxFeHByZXNzaW9uKG5vZGUpICYmIHRzLmlzSWRlbnRpZmllcihub2RlLmV4cHJlc3Npb24pICYmIG5vZGUuZXhwcmVzc2lvbi50ZXh0ID09PSAnZGVmaW5lRXJyb3InKSB7XG4gICAgICBjb25zdCBbY29kZSwgY2F0ZWdvcnksIGRlc2NyaWJlXSA9IG5vZGUuYXJndW1lbnRzO1xuICAgICAgaWYgKCFjb2RlIHx8ICFjYXRlZ29yeSB8fCAhdHMuaXNTdHJpbmdMaXRlcmFsTGlrZShjb2RlKSB8fCAhdHMuaXNTdHJpbmdMaXRlcmFsTGlrZShjYXRlZ29yeSkpIHtcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKGAke3NvdXJjZX06IGNvZGUgYW5kIGNhdGVnb3J5IG9mIGFuIGVycm9yIG11c3Qgc3RhbmQgaW4gaXRzIGRlZmluaXRpb246ICR7bm9kZS5nZXRUZXh0KCl9YCk7XG4gICAgICB9XG4gICAgICBjb25zdCBvYmplY3QgPSByZXR1cm5lZE9iamVjdChkZXNjcmliZSk7XG4gICAgICBmb3VuZC5wdXNoKHtcbiAgICAgICAgY29kZTogY29kZS50ZXh0LFxuICAgICAgICBjYXRlZ29yeTogY2F0ZWdvcnkudGV4dCxcbiAgICAgICAgc291cmNlLFxuICAgICAgICBhYm91dDogZG9jc3RyaW5nKG5vZGUpLFxuICAgICAgICBtZXNzYWdlczogbWVtYmVyKG9iamVjdCwgJ21lc3NhZ2UnKSxcbiAgICAgICAgcmVtZWRpZXM6IG1lbWJlcihvYmplY3QsICdyZW1lZHknKSxcbiAgICAgIH0pO1xuICAgIH1cbiAgICB0cy5mb3JFYWNoQ2hpbGQobm9kZSwgdmlzaXQpO1xuICB9O1xuICB2aXNpdChmaWxlKTtcbiAgcmV0dXJuIGZvdW5kO1xufVxuXG4vKiogRXZlcnkgZmFpbHVyZSB0aGF0IHRoZSBzb3VyY2VzIG9mIGEgcGFja2FnZSBkZWZpbmU7IHRlc3RzIGFyZSBsZWZ0IG91dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlcnJvcnNJbkZvbGRlcihmb2xkZXI6IHN0cmluZywgc291cmNlOiBzdHJpbmcpOiBFcnJvckRlZmluaXRpb25bXSB7XG4gIHJldHVybiByZWFkZGlyU3luYyhmb2xkZXIsIHsgcmVjdXJzaXZlOiB0cnVlLCBlbmNvZGluZzogJ3V0ZjgnIH0pXG4gICAgLmZpbHRlcigobmFtZSkgPT4gbmFtZS5lbmRzV2l0aCgnLnRzJykgJiYgIS9cXC50ZXN0KC1zdWl0ZSk/XFwudHMkLy50ZXN0KG5hbWUpKVxuICAgIC5zb3J0KClcbiAgICAuZmxhdE1hcCgobmFtZSkgPT4gZXJyb3JzSW5Tb3VyY2UocmVhZEZpbGVTeW5jKGpvaW4oZm9sZGVyLCBuYW1lKSwgJ3V0ZjgnKSwgc291cmNlKSk7XG59XG5cbi8qKiBUaGUgZXhpdCBjb2RlIG9mIGVhY2ggY2F0ZWdvcnksIG91dCBvZiB0aGUgdGV4dCBvZiB0aGUgY29tbWFuZCdzIGBleGl0LWNvZGUudHNgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4aXRDb2Rlc0luU291cmNlKHRleHQ6IHN0cmluZyk6IE1hcDxzdHJpbmcsIG51bWJlcj4ge1xuICBjb25zdCBmaWxlID0gdHMuY3JlYXRlU291cmNlRmlsZSgnZXhpdC1jb2RlLnRzJywgdGV4dCwgdHMuU2NyaXB0VGFyZ2V0LkxhdGVzdCwgdHJ1ZSk7XG4gIGNvbnN0IGNvZGVzID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgY29uc3QgdmlzaXQgPSAobm9kZTogdHMuTm9kZSk6IHZvaWQgPT4ge1xuICAgIGlmICh0cy5pc1Byb3BlcnR5QXNzaWdubWVudChub2RlKSAmJiB0cy5pc051bWVyaWNMaXRlcmFsKG5vZGUuaW5pdGlhbGl6ZXIpKSB7XG4gICAgICBjb25zdCBuYW1lID0gdHMuaXNTdHJpbmdMaXRlcmFsTGlrZShub2RlLm5hbWUpID8gbm9kZS5uYW1lLnRleHQgOiBub2RlLm5hbWUuZ2V0VGV4dCgpO1xuICAgICAgY29kZXMuc2V0KG5hbWUsIE51bWJlcihub2RlLmluaXRpYWxpemVyLnRleHQpKTtcbiAgICB9XG4gICAgdHMuZm9yRWFjaENoaWxkKG5vZGUsIHZpc2l0KTtcbiAgfTtcbiAgdmlzaXQoZmlsZSk7XG4gIHJldHVybiBjb2Rlcztcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QtZC9kb2NzL2dlbmVyYXRlXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC1kL2RvY3MvZ2VuZXJhdGUvcGFja2FnZS1wYWdlLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0LWQvZG9jcy9nZW5lcmF0ZS9wYWNrYWdlLXBhZ2UudHNcIjtpbXBvcnQgeyBleGlzdHNTeW5jLCByZWFkRmlsZVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGpvaW4sIHJlbGF0aXZlLCByZXNvbHZlIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB0eXBlIHsgU2l0ZVBhY2thZ2UgfSBmcm9tICcuL3dvcmtzcGFjZS50cyc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgUGFja2FnZVBhZ2VPcHRpb25zIHtcbiAgLyoqIFRoZSB3b3Jrc3BhY2UncyBmb2xkZXIuICovXG4gIHJlYWRvbmx5IHJvb3Q6IHN0cmluZztcbiAgLyoqIEFsbCBwYWNrYWdlcyB0aGF0IGhhdmUgYSBwYWdlOiB3aGF0IGEgUkVBRE1FIG1heSBsaW5rIHRvLiAqL1xuICByZWFkb25seSBwYWNrYWdlczogcmVhZG9ubHkgU2l0ZVBhY2thZ2VbXTtcbiAgLyoqIFdoZXRoZXIgdGhlIHBhY2thZ2UgaGFzIGFuIEFQSSByZWZlcmVuY2U7IHRoZSBjb21tYW5kIGhhcyBub25lLiAqL1xuICByZWFkb25seSBoYXNBcGk6IGJvb2xlYW47XG59XG5cbi8qKiBgW3RleHRdKHRhcmdldClgLCBhbmQgdGhlIGZlbmNlZCBibG9ja3MgaW4gd2hpY2ggc3VjaCBhIHRoaW5nIGlzIG5vIGxpbmsuICovXG5jb25zdCBmZW5jZU9yTGluayA9IC8oXmBgYFtcXHNcXFNdKj9eYGBgJCl8KD88ISEpXFxbKCg/OlteW1xcXWBdfGBbXmBdKmApKylcXF1cXCgoW14oKVxcc10rKVxcKS9nbTtcblxuLyoqIFdoZXJlIGEgbGluayBvZiBhIFJFQURNRSBsZWFkcyBvbiB0aGUgc2l0ZTsgdW5kZWZpbmVkIHdoZW4gdGhlIHNpdGUgaGFzIG5vIHN1Y2ggcGFnZS4gKi9cbmZ1bmN0aW9uIHNpdGVMaW5rKHRhcmdldDogc3RyaW5nLCBzb3VyY2U6IFNpdGVQYWNrYWdlLCBvcHRpb25zOiBQYWNrYWdlUGFnZU9wdGlvbnMpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBpZiAoL14oaHR0cHM/OnxtYWlsdG86fCMpLy50ZXN0KHRhcmdldCkpIHJldHVybiB0YXJnZXQ7XG4gIGNvbnN0IFtwYXRoLCBoYXNoXSA9IHRhcmdldC5zcGxpdCgnIycpIGFzIFtzdHJpbmcsIHN0cmluZz9dO1xuICBjb25zdCBhbmNob3IgPSBoYXNoID09PSB1bmRlZmluZWQgPyAnJyA6IGAjJHtoYXNofWA7XG4gIGNvbnN0IGZpbGUgPSByZXNvbHZlKHNvdXJjZS5mb2xkZXIsIHBhdGgucmVwbGFjZSgvXFwvPyhSRUFETUVcXC5tZCk/JC8sICcnKSk7XG4gIGNvbnN0IHBhZ2UgPSBvcHRpb25zLnBhY2thZ2VzLmZpbmQoKHsgZm9sZGVyIH0pID0+IGZvbGRlciA9PT0gZmlsZSk7XG4gIGlmIChwYWdlKSByZXR1cm4gYC9wYWNrYWdlcy8ke3BhZ2Uuc2x1Z30ke2FuY2hvcn1gO1xuICBjb25zdCBpbldvcmtzcGFjZSA9IHJlbGF0aXZlKG9wdGlvbnMucm9vdCwgZmlsZSk7XG4gIGlmIChpbldvcmtzcGFjZSA9PT0gJ0NPTlRSSUJVVElORy5tZCcpIHJldHVybiBgL2NvbnRyaWJ1dGluZyR7YW5jaG9yfWA7XG4gIGNvbnN0IGluRG9jcyA9IC9eZG9jc1xcLyguKylcXC5tZCQvLmV4ZWMoaW5Xb3Jrc3BhY2UpO1xuICByZXR1cm4gaW5Eb2NzID8gYC8ke2luRG9jc1sxXX0ke2FuY2hvcn1gIDogdW5kZWZpbmVkO1xufVxuXG4vKiogVGhlIHBhZ2Ugb2YgYSBwYWNrYWdlOiBpdHMgUkVBRE1FLCB3aXRoIHRoZSBsaW5rcyBhcyB0aGUgc2l0ZSBoYXMgdGhlbSwgYW5kIHRoZSB3YXkgdG8gaXRzIEFQSSByZWZlcmVuY2UuICovXG5leHBvcnQgZnVuY3Rpb24gcGFja2FnZVBhZ2Uoc291cmNlOiBTaXRlUGFja2FnZSwgb3B0aW9uczogUGFja2FnZVBhZ2VPcHRpb25zKTogc3RyaW5nIHtcbiAgY29uc3QgcmVhZG1lID0gam9pbihzb3VyY2UuZm9sZGVyLCAnUkVBRE1FLm1kJyk7XG4gIGNvbnN0IHRleHQgPSBleGlzdHNTeW5jKHJlYWRtZSkgPyByZWFkRmlsZVN5bmMocmVhZG1lLCAndXRmOCcpIDogYCMgJHtzb3VyY2UubmFtZX1cXG5cXG4ke3NvdXJjZS5kZXNjcmlwdGlvbn1cXG5gO1xuICBjb25zdCBsaW5rZWQgPSB0ZXh0LnJlcGxhY2VBbGwoZmVuY2VPckxpbmssIChhbGwsIGZlbmNlOiBzdHJpbmcgfCB1bmRlZmluZWQsIGxhYmVsOiBzdHJpbmcsIHRhcmdldDogc3RyaW5nKSA9PiB7XG4gICAgaWYgKGZlbmNlICE9PSB1bmRlZmluZWQpIHJldHVybiBhbGw7XG4gICAgY29uc3QgbGluayA9IHNpdGVMaW5rKHRhcmdldCwgc291cmNlLCBvcHRpb25zKTtcbiAgICByZXR1cm4gbGluayA9PT0gdW5kZWZpbmVkID8gbGFiZWwgOiBgWyR7bGFiZWx9XSgke2xpbmt9KWA7XG4gIH0pO1xuICBjb25zdCByZWZlcmVuY2UgPSBvcHRpb25zLmhhc0FwaSA/IGBbQVBJIHJlZmVyZW5jZV0oL2FwaS8ke3NvdXJjZS5zbHVnfSlgIDogJ1tBbGwgY29tbWFuZHMgYW5kIGZsYWdzXSgvY29tbWFuZHMpJztcbiAgY29uc3QgZmFjdHMgPSBgPGRpdiBjbGFzcz1cInBhY2thZ2UtZmFjdHNcIj5cXG5cXG4ke3JlZmVyZW5jZX0gXHUwMEI3IFtFcnJvciBjb2Rlc10oL2Vycm9ycykgXHUwMEI3IHZlcnNpb24gJHtzb3VyY2UudmVyc2lvbn0gXHUwMEI3IE1JVFxcblxcbjwvZGl2PmA7XG4gIGNvbnN0IFtoZWFkaW5nLCAuLi5yZXN0XSA9IGxpbmtlZC5zcGxpdCgnXFxuJyk7XG4gIHJldHVybiBbXG4gICAgJy0tLScsXG4gICAgJ2VkaXRMaW5rOiBmYWxzZScsXG4gICAgYGRlc2NyaXB0aW9uOiAke0pTT04uc3RyaW5naWZ5KHNvdXJjZS5kZXNjcmlwdGlvbil9YCxcbiAgICAnLS0tJyxcbiAgICAnJyxcbiAgICBoZWFkaW5nLFxuICAgICcnLFxuICAgIGZhY3RzLFxuICAgIC4uLnJlc3QsXG4gIF0uam9pbignXFxuJyk7XG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0LWQvZG9jcy9nZW5lcmF0ZVwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QtZC9kb2NzL2dlbmVyYXRlL3dvcmtzcGFjZS50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC1kL2RvY3MvZ2VuZXJhdGUvd29ya3NwYWNlLnRzXCI7aW1wb3J0IHsgZXhpc3RzU3luYywgcmVhZGRpclN5bmMsIHJlYWRGaWxlU3luYyB9IGZyb20gJ25vZGU6ZnMnO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCc7XG5cbi8qKiBBIHBhY2thZ2UgdGhhdCBoYXMgYSBwYWdlIG9uIHRoZSBzaXRlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaXRlUGFja2FnZSB7XG4gIC8qKiBOYW1lcyBpdHMgcGFnZTogYC9wYWNrYWdlcy93aW5kb3dzYC4gKi9cbiAgcmVhZG9ubHkgc2x1Zzogc3RyaW5nO1xuICAvKiogV2hhdCBvbmUgaW5zdGFsbHM6IGBAc2VxZ3JhZnQvd2luZG93c2AuICovXG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgdmVyc2lvbjogc3RyaW5nO1xuICByZWFkb25seSBkZXNjcmlwdGlvbjogc3RyaW5nO1xuICByZWFkb25seSBmb2xkZXI6IHN0cmluZztcbn1cblxuLyoqIEZyb20gdGhlIGRhdGEgdG8gdGhlIGNvbW1hbmQ7IGEgcGFja2FnZSB0aGF0IGlzIG5vdCBuYW1lZCBoZXJlIGNvbWVzIGFmdGVyIHRoZXNlLCBieSBuYW1lLiAqL1xuY29uc3QgcmVhZGluZ09yZGVyID0gWydjb3JlJywgJ3dpbmRvd3MnLCAnZW5naW5lJywgJ2xheWVycycsICdtb2RlbHMnLCAndHJhaW5pbmcnLCAndHJhbnNmZXInLCAnY2hlY2twb2ludHMnLCAnY2xpJ107XG5cbmZ1bmN0aW9uIHJhbmsoc2x1Zzogc3RyaW5nKTogbnVtYmVyIHtcbiAgY29uc3QgcG9zaXRpb24gPSByZWFkaW5nT3JkZXIuaW5kZXhPZihzbHVnKTtcbiAgcmV0dXJuIHBvc2l0aW9uID09PSAtMSA/IHJlYWRpbmdPcmRlci5sZW5ndGggOiBwb3NpdGlvbjtcbn1cblxuLyoqIFRoZSBwdWJsaWMgcGFja2FnZXMgYW5kIGFwcHMgb2YgdGhlIHdvcmtzcGFjZSwgaW4gdGhlIG9yZGVyIGluIHdoaWNoIG9uZSByZWFkcyBhYm91dCB0aGVtLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHB1YmxpY1BhY2thZ2VzKHJvb3Q6IHN0cmluZyk6IFNpdGVQYWNrYWdlW10ge1xuICBjb25zdCBmb3VuZDogU2l0ZVBhY2thZ2VbXSA9IFtdO1xuICBmb3IgKGNvbnN0IGdyb3VwIG9mIFsncGFja2FnZXMnLCAnYXBwcyddKSB7XG4gICAgZm9yIChjb25zdCBzbHVnIG9mIHJlYWRkaXJTeW5jKGpvaW4ocm9vdCwgZ3JvdXApKSkge1xuICAgICAgY29uc3QgZm9sZGVyID0gam9pbihyb290LCBncm91cCwgc2x1Zyk7XG4gICAgICBpZiAoIWV4aXN0c1N5bmMoam9pbihmb2xkZXIsICdwYWNrYWdlLmpzb24nKSkpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgbWFuaWZlc3QgPSBKU09OLnBhcnNlKHJlYWRGaWxlU3luYyhqb2luKGZvbGRlciwgJ3BhY2thZ2UuanNvbicpLCAndXRmOCcpKTtcbiAgICAgIGlmIChtYW5pZmVzdC5wcml2YXRlID09PSB0cnVlKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IHsgbmFtZSwgdmVyc2lvbiwgZGVzY3JpcHRpb24gfSA9IG1hbmlmZXN0O1xuICAgICAgZm91bmQucHVzaCh7IHNsdWcsIG5hbWUsIHZlcnNpb24sIGRlc2NyaXB0aW9uLCBmb2xkZXIgfSk7XG4gICAgfVxuICB9XG4gIHJldHVybiBmb3VuZC5zb3J0KChhLCBiKSA9PiByYW5rKGEuc2x1ZykgLSByYW5rKGIuc2x1ZykgfHwgYS5zbHVnLmxvY2FsZUNvbXBhcmUoYi5zbHVnKSk7XG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0LWQvZG9jcy8udml0ZXByZXNzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC1kL2RvY3MvLnZpdGVwcmVzcy9jaGluZXNlLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0LWQvZG9jcy8udml0ZXByZXNzL2NoaW5lc2UudHNcIjtpbXBvcnQgdHlwZSB7IERlZmF1bHRUaGVtZSB9IGZyb20gJ3ZpdGVwcmVzcyc7XG5cbi8qKiBUaGUgd29yZHMgb2YgdGhlIHRoZW1lIGluIENoaW5lc2UuICovXG5leHBvcnQgY29uc3QgY2hpbmVzZVRoZW1lOiBEZWZhdWx0VGhlbWUuQ29uZmlnID0ge1xuICBvdXRsaW5lOiB7IGxldmVsOiBbMiwgM10sIGxhYmVsOiAnXHU2NzJDXHU5ODc1XHU3NkVFXHU1RjU1JyB9LFxuICBkb2NGb290ZXI6IHsgcHJldjogJ1x1NEUwQVx1NEUwMFx1OTg3NScsIG5leHQ6ICdcdTRFMEJcdTRFMDBcdTk4NzUnIH0sXG4gIGRhcmtNb2RlU3dpdGNoTGFiZWw6ICdcdTU5MTZcdTg5QzInLFxuICBsaWdodE1vZGVTd2l0Y2hUaXRsZTogJ1x1NTIwN1x1NjM2Mlx1NTIzMFx1NkQ0NVx1ODI3Mlx1NEUzQlx1OTg5OCcsXG4gIGRhcmtNb2RlU3dpdGNoVGl0bGU6ICdcdTUyMDdcdTYzNjJcdTUyMzBcdTZERjFcdTgyNzJcdTRFM0JcdTk4OTgnLFxuICBzaWRlYmFyTWVudUxhYmVsOiAnXHU4M0RDXHU1MzU1JyxcbiAgcmV0dXJuVG9Ub3BMYWJlbDogJ1x1NTZERVx1NTIzMFx1OTg3Nlx1OTBFOCcsXG4gIGxhbmdNZW51TGFiZWw6ICdcdTUyMDdcdTYzNjJcdThCRURcdThBMDAnLFxuICBza2lwVG9Db250ZW50TGFiZWw6ICdcdThERjNcdTUyMzBcdTZCNjNcdTY1ODcnLFxuICBub3RGb3VuZDoge1xuICAgIHRpdGxlOiAnXHU2Q0ExXHU2NzA5XHU4RkQ5XHU0RTJBXHU5ODc1XHU5NzYyJyxcbiAgICBxdW90ZTogJ1x1OTRGRVx1NjNBNVx1NTNFRlx1ODBGRFx1NURGMlx1N0VDRlx1OEZDN1x1NjVGNlx1RkYwQ1x1NEU1Rlx1NTNFRlx1ODBGRFx1NjYyRlx1OEY5M1x1NTE2NVx1NjcwOVx1OEJFRlx1MzAwMlx1NTNFRlx1NEVFNVx1NEVDRVx1OTk5Nlx1OTg3NVx1OTFDRFx1NjVCMFx1NUYwMFx1NTlDQlx1RkYwQ1x1NjIxNlx1NEY3Rlx1NzUyOFx1NjQxQ1x1N0QyMlx1MzAwMicsXG4gICAgbGlua0xhYmVsOiAnXHU1NkRFXHU1MjMwXHU5OTk2XHU5ODc1JyxcbiAgICBsaW5rVGV4dDogJ1x1NTZERVx1NTIzMFx1OTk5Nlx1OTg3NScsXG4gIH0sXG4gIGZvb3RlcjogeyBtZXNzYWdlOiAnTUlUIFx1OEJCOFx1NTNFRlx1OEJDMVx1MzAwMlx1NjcyQ1x1N0FEOVx1NEUwRFx1NEVDRVx1NTIyQlx1NTkwNFx1NTJBMFx1OEY3RFx1NEVGQlx1NEY1NVx1NTE4NVx1NUJCOVx1RkYwQ1x1NEU1Rlx1NEUwRFx1NjUzNlx1OTZDNlx1NEVGQlx1NEY1NVx1OEJCRlx1OTVFRVx1NjU3MFx1NjM2RVx1MzAwMicgfSxcbn07XG5cbi8qKiBUaGUgd29yZHMgb2YgdGhlIHNlYXJjaCBib3ggaW4gQ2hpbmVzZS4gKi9cbmV4cG9ydCBjb25zdCBjaGluZXNlU2VhcmNoOiBOb25OdWxsYWJsZTxEZWZhdWx0VGhlbWUuTG9jYWxTZWFyY2hPcHRpb25zWyd0cmFuc2xhdGlvbnMnXT4gPSB7XG4gIGJ1dHRvbjogeyBidXR0b25UZXh0OiAnXHU2NDFDXHU3RDIyJywgYnV0dG9uQXJpYUxhYmVsOiAnXHU2NDFDXHU3RDIyJyB9LFxuICBtb2RhbDoge1xuICAgIGRpc3BsYXlEZXRhaWxzOiAnXHU2NjNFXHU3OTNBXHU4QkU2XHU3RUM2XHU1MjE3XHU4ODY4JyxcbiAgICByZXNldEJ1dHRvblRpdGxlOiAnXHU2RTA1XHU5NjY0XHU2NDFDXHU3RDIyJyxcbiAgICBiYWNrQnV0dG9uVGl0bGU6ICdcdTUxNzNcdTk1RURcdTY0MUNcdTdEMjInLFxuICAgIG5vUmVzdWx0c1RleHQ6ICdcdTZDQTFcdTY3MDlcdTYyN0VcdTUyMzBcdUZGMUEnLFxuICAgIGZvb3Rlcjoge1xuICAgICAgc2VsZWN0VGV4dDogJ1x1NjI1M1x1NUYwMCcsXG4gICAgICBzZWxlY3RLZXlBcmlhTGFiZWw6ICdcdTU2REVcdThGNjZcdTk1MkUnLFxuICAgICAgbmF2aWdhdGVUZXh0OiAnXHU1MjA3XHU2MzYyJyxcbiAgICAgIG5hdmlnYXRlVXBLZXlBcmlhTGFiZWw6ICdcdTRFMEFcdTdCQURcdTU5MzQnLFxuICAgICAgbmF2aWdhdGVEb3duS2V5QXJpYUxhYmVsOiAnXHU0RTBCXHU3QkFEXHU1OTM0JyxcbiAgICAgIGNsb3NlVGV4dDogJ1x1NTE3M1x1OTVFRCcsXG4gICAgICBjbG9zZUtleUFyaWFMYWJlbDogJ0VzYyBcdTk1MkUnLFxuICAgIH0sXG4gIH0sXG59O1xuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC1kL2RvY3MvLnZpdGVwcmVzc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QtZC9kb2NzLy52aXRlcHJlc3MvbGluay1lcnJvci1jb2Rlcy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC1kL2RvY3MvLnZpdGVwcmVzcy9saW5rLWVycm9yLWNvZGVzLnRzXCI7aW1wb3J0IHR5cGUgeyBNYXJrZG93blJlbmRlcmVyIH0gZnJvbSAndml0ZXByZXNzJztcbmltcG9ydCB7IGVycm9yQW5jaG9yIH0gZnJvbSAnLi4vZ2VuZXJhdGUvZXJyb3ItcGFnZS50cyc7XG5cbnR5cGUgVG9rZW4gPSBSZXR1cm5UeXBlPE1hcmtkb3duUmVuZGVyZXJbJ3BhcnNlJ10+W251bWJlcl07XG50eXBlIFRva2VuQ2xhc3MgPSBuZXcgKHR5cGU6IHN0cmluZywgdGFnOiBzdHJpbmcsIG5lc3Rpbmc6IC0xIHwgMCB8IDEpID0+IFRva2VuO1xuXG4vKiogVGhlIHNhbWUgdG9rZW5zIHdpdGggZXZlcnkga25vd24gY29kZSBhcyBhIGxpbmsgdG8gaXRzIGV4cGxhbmF0aW9uOyB3aGF0IGlzIGEgbGluayBhbHJlYWR5IHN0YXlzLiAqL1xuZnVuY3Rpb24gbGlua0NvZGVzKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgY29kZXM6IFJlYWRvbmx5U2V0PHN0cmluZz4pOiBUb2tlbltdIHtcbiAgbGV0IGluc2lkZUxpbmsgPSAwO1xuICByZXR1cm4gdG9rZW5zLmZsYXRNYXAoKHRva2VuKSA9PiB7XG4gICAgaWYgKHRva2VuLnR5cGUgPT09ICdsaW5rX29wZW4nKSBpbnNpZGVMaW5rICs9IDE7XG4gICAgaWYgKHRva2VuLnR5cGUgPT09ICdsaW5rX2Nsb3NlJykgaW5zaWRlTGluayAtPSAxO1xuICAgIGlmIChpbnNpZGVMaW5rID4gMCB8fCAodG9rZW4udHlwZSAhPT0gJ3RleHQnICYmIHRva2VuLnR5cGUgIT09ICdjb2RlX2lubGluZScpKSByZXR1cm4gW3Rva2VuXTtcbiAgICBjb25zdCBwYXJ0cyA9IHRva2VuLnR5cGUgPT09ICd0ZXh0JyA/IHRva2VuLmNvbnRlbnQuc3BsaXQoL1xcYihFX1tBLVowLTlfXSspXFxiLykgOiBbdG9rZW4uY29udGVudF07XG4gICAgcmV0dXJuIHBhcnRzXG4gICAgICAuZmlsdGVyKChwYXJ0KSA9PiBwYXJ0ICE9PSAnJylcbiAgICAgIC5mbGF0TWFwKChwYXJ0KSA9PiB7XG4gICAgICAgIGNvbnN0IGNvcHkgPSBPYmplY3QuYXNzaWduKE9iamVjdC5jcmVhdGUoT2JqZWN0LmdldFByb3RvdHlwZU9mKHRva2VuKSksIHRva2VuLCB7IGNvbnRlbnQ6IHBhcnQgfSkgYXMgVG9rZW47XG4gICAgICAgIGlmICghY29kZXMuaGFzKHBhcnQpKSByZXR1cm4gW2NvcHldO1xuICAgICAgICBjb25zdCBvcGVuID0gbmV3ICh0b2tlbi5jb25zdHJ1Y3RvciBhcyBUb2tlbkNsYXNzKSgnbGlua19vcGVuJywgJ2EnLCAxKTtcbiAgICAgICAgb3Blbi5hdHRyU2V0KCdocmVmJywgYC9lcnJvcnMjJHtlcnJvckFuY2hvcihwYXJ0KX1gKTtcbiAgICAgICAgcmV0dXJuIFtvcGVuLCBjb3B5LCBuZXcgKHRva2VuLmNvbnN0cnVjdG9yIGFzIFRva2VuQ2xhc3MpKCdsaW5rX2Nsb3NlJywgJ2EnLCAtMSldO1xuICAgICAgfSk7XG4gIH0pO1xufVxuXG4vKiogV2hlcmV2ZXIgYSBwYWdlIG5hbWVzIGFuIGVycm9yIGNvZGUsIGluIHdvcmRzIG9yIGFzIGlubGluZSBjb2RlLCBpdCBsZWFkcyB0byB3aGF0IHRoZSBjb2RlIG1lYW5zLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpbmtFcnJvckNvZGVzKG1hcmtkb3duOiBNYXJrZG93blJlbmRlcmVyLCBjb2RlczogUmVhZG9ubHlTZXQ8c3RyaW5nPik6IHZvaWQge1xuICBtYXJrZG93bi5jb3JlLnJ1bGVyLnB1c2goJ2xpbmstZXJyb3ItY29kZXMnLCAoeyB0b2tlbnMsIGVudiB9KSA9PiB7XG4gICAgaWYgKGVudi5yZWxhdGl2ZVBhdGggPT09ICdlcnJvcnMubWQnKSByZXR1cm47XG4gICAgZm9yIChjb25zdCBbaW5kZXgsIHRva2VuXSBvZiB0b2tlbnMuZW50cmllcygpKSB7XG4gICAgICBjb25zdCBpbkhlYWRpbmcgPSB0b2tlbnNbaW5kZXggLSAxXT8udHlwZSA9PT0gJ2hlYWRpbmdfb3Blbic7XG4gICAgICBpZiAodG9rZW4udHlwZSA9PT0gJ2lubGluZScgJiYgdG9rZW4uY2hpbGRyZW4gJiYgIWluSGVhZGluZykgdG9rZW4uY2hpbGRyZW4gPSBsaW5rQ29kZXModG9rZW4uY2hpbGRyZW4sIGNvZGVzKTtcbiAgICB9XG4gIH0pO1xufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC1kL2RvY3MvLnZpdGVwcmVzc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QtZC9kb2NzLy52aXRlcHJlc3MvbWF0aC50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC1kL2RvY3MvLnZpdGVwcmVzcy9tYXRoLnRzXCI7aW1wb3J0IHsga2F0ZXggfSBmcm9tICdAbWRpdC9wbHVnaW4ta2F0ZXgnO1xuaW1wb3J0IHR5cGUgeyBNYXJrZG93blJlbmRlcmVyIH0gZnJvbSAndml0ZXByZXNzJztcblxuLyoqXG4gKiBgJFx1MjAyNiRgIGFuZCBgJCRcdTIwMjYkJGAgYXJlIHNldCBieSBLYVRlWCB3aGVuIHRoZSBzaXRlIGlzIGJ1aWx0OiBIVE1MIHRvIGxvb2sgYXQsIE1hdGhNTCB0byBiZSByZWFkIG91dC4gTm90aGluZyBydW5zIGluIHRoZSBwYWdlLlxuICpcbiAqIEB0aHJvd3MgRXJyb3Igd2hlcmUgYSBmb3JtdWxhIGlzIG5vdCBUZVgsIHNvIHRoYXQgbm8gcGFnZSBzaG93cyBvbmUgaW4gcmVkXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGRNYXRoKG1hcmtkb3duOiBNYXJrZG93blJlbmRlcmVyKTogdm9pZCB7XG4gIC8vIFZpdGVQcmVzcyBicmluZ3MgdHlwZXMgb2YgbWFya2Rvd24taXQgb2YgaXRzIG93biwgYSBsaXR0bGUgb2xkZXIgdGhhbiB0aGUgcGx1Z2luJ3MuXG4gIGthdGV4KG1hcmtkb3duIGFzIHVua25vd24gYXMgUGFyYW1ldGVyczx0eXBlb2Yga2F0ZXg+WzBdLCB7XG4gICAgbG9nZ2VyOiAoKSA9PiAnZXJyb3InLFxuICAgIC8vIEEgcGFnZSBpcyBhIHRlbXBsYXRlIG9mIFZ1ZSwgdG8gd2hpY2ggdGhlIGJyYWNlcyBvZiBUZVggd291bGQgYmUgYW4gZXhwcmVzc2lvbi5cbiAgICB0cmFuc2Zvcm1lcjogKGh0bWwpID0+IHtcbiAgICAgIGNvbnN0IGJyb2tlbiA9IC9jbGFzcz0na2F0ZXhbXiddKmVycm9yJyB0aXRsZT0nKD88cmVhc29uPlteJ10rKScvLmV4ZWMoaHRtbCk/Lmdyb3Vwcz8ucmVhc29uO1xuICAgICAgaWYgKGJyb2tlbiAhPT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgRXJyb3IoYnJva2VuKTtcbiAgICAgIHJldHVybiBodG1sLnJlcGxhY2UoL148XFx3Ky8sICckJiB2LXByZScpO1xuICAgIH0sXG4gIH0pO1xufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC1kL2RvY3MvLnZpdGVwcmVzc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QtZC9kb2NzLy52aXRlcHJlc3MvbmF2aWdhdGlvbi50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC1kL2RvY3MvLnZpdGVwcmVzcy9uYXZpZ2F0aW9uLnRzXCI7aW1wb3J0IHsgZXhpc3RzU3luYywgcmVhZEZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgdHlwZSB7IERlZmF1bHRUaGVtZSB9IGZyb20gJ3ZpdGVwcmVzcyc7XG5pbXBvcnQgeyBwdWJsaWNQYWNrYWdlcyB9IGZyb20gJy4uL2dlbmVyYXRlL3dvcmtzcGFjZS50cyc7XG5cbnR5cGUgSXRlbXMgPSBEZWZhdWx0VGhlbWUuU2lkZWJhckl0ZW1bXTtcblxuLyoqIFRoZSBjaGFwdGVycywgaW4gdGhlIG9yZGVyIGluIHdoaWNoIG9uZSByZWFkcyB0aGVtOyBhIGNoYXB0ZXIncyBmaWxlIGluIGBsZWFybi9gLCBpdHMgdGl0bGUgaW4gYm90aCBsYW5ndWFnZXMuICovXG5jb25zdCBjaGFwdGVycyA9IFtcbiAgeyBmaWxlOiAnc2VxdWVuY2VzJywgZW46ICdTZXF1ZW5jZXMgYW5kIHdpbmRvd3MnLCB6aDogJ1x1NUU4Rlx1NTIxN1x1NEUwRVx1N0E5N1x1NTNFMycgfSxcbiAgeyBmaWxlOiAncm5uJywgZW46ICdSTk4nLCB6aDogJ1x1N0I4MFx1NTM1NVx1NUZBQVx1NzNBRlx1N0Y1MVx1N0VEQyBSTk4nIH0sXG4gIHsgZmlsZTogJ2xzdG0nLCBlbjogJ0xTVE0nLCB6aDogJ1x1OTU3Rlx1NzdFRFx1NjcxRlx1OEJCMFx1NUZDNlx1N0Y1MVx1N0VEQyBMU1RNJyB9LFxuICB7IGZpbGU6ICdncnUnLCBlbjogJ0dSVScsIHpoOiAnXHU5NUU4XHU2M0E3XHU1RkFBXHU3M0FGXHU1MzU1XHU1MTQzIEdSVScgfSxcbiAgeyBmaWxlOiAndHJhbnNmZXInLCBlbjogJ1RyYW5zZmVyIGxlYXJuaW5nJywgemg6ICdcdThGQzFcdTc5RkJcdTVCNjZcdTRFNjAnIH0sXG4gIHsgZmlsZTogJ25lZ2F0aXZlLXRyYW5zZmVyJywgZW46ICdXaGVuIGl0IGh1cnRzJywgemg6ICdcdThEMUZcdThGQzFcdTc5RkInIH0sXG4gIHsgZmlsZTogJ2p1ZGdpbmcnLCBlbjogJ0hvdyB3ZSBqdWRnZScsIHpoOiAnXHU1OTgyXHU0RjU1XHU4QkM0XHU1MjI0JyB9LFxuXSBhcyBjb25zdDtcblxuY29uc3QgZ3VpZGVzOiBJdGVtcyA9IFtcbiAgeyB0ZXh0OiAnRm9yZWNhc3QgYSBzZXJpZXMnLCBsaW5rOiAnL2d1aWRlcy9mb3JlY2FzdCcgfSxcbiAgeyB0ZXh0OiAnU2V2ZXJhbCBzZXJpZXMnLCBsaW5rOiAnL2d1aWRlcy9zZXZlcmFsLXNlcmllcycgfSxcbiAgeyB0ZXh0OiAnQ2xhc3NpZnknLCBsaW5rOiAnL2d1aWRlcy9jbGFzc2lmeScgfSxcbiAgeyB0ZXh0OiAnVGV4dCcsIGxpbms6ICcvZ3VpZGVzL3RleHQnIH0sXG4gIHsgdGV4dDogJ0EgbW9kZWwgZnJvbSBLZXJhcycsIGxpbms6ICcvZ3VpZGVzL2tlcmFzJyB9LFxuICB7IHRleHQ6ICdBIG1vZGVsIGZyb20gUHlUb3JjaCcsIGxpbms6ICcvZ3VpZGVzL3B5dG9yY2gnIH0sXG4gIHsgdGV4dDogJ0luIHRoZSBicm93c2VyJywgbGluazogJy9ndWlkZXMvYnJvd3NlcicgfSxcbiAgeyB0ZXh0OiAnQ2hlY2twb2ludHMgb24gUzMnLCBsaW5rOiAnL2d1aWRlcy9zMycgfSxcbiAgeyB0ZXh0OiAnSW4gc2NyaXB0cyBhbmQgQ0knLCBsaW5rOiAnL2d1aWRlcy9zY3JpcHRzJyB9LFxuICB7IHRleHQ6ICdGYXN0IGxheWVycyBmb3IgVGVuc29yRmxvdy5qcycsIGxpbms6ICcvZ3VpZGVzL3RmanMnIH0sXG5dO1xuXG5jb25zdCByZWZlcmVuY2U6IEl0ZW1zID0gW1xuICB7IHRleHQ6ICdDb25jZXB0cycsIGxpbms6ICcvY29uY2VwdHMnIH0sXG4gIHsgdGV4dDogJ1N0cmF0ZWdpZXMnLCBsaW5rOiAnL3N0cmF0ZWdpZXMnIH0sXG4gIHsgdGV4dDogJ051bWVyaWNzJywgbGluazogJy9udW1lcmljcycgfSxcbiAgeyB0ZXh0OiAnQmVuY2htYXJrcycsIGxpbms6ICcvYmVuY2htYXJrcycgfSxcbiAgeyB0ZXh0OiAnQ29tbWFuZHMnLCBsaW5rOiAnL2NvbW1hbmRzJyB9LFxuICB7IHRleHQ6ICdFcnJvciBjb2RlcycsIGxpbms6ICcvZXJyb3JzJyB9LFxuXTtcblxuLyoqIGB0eXBlZG9jYCBydW5zIGZpcnN0IGFuZCBsZWF2ZXMgdGhlIGxpc3Qgb2YgaXRzIHBhZ2VzOiBhIG1vZHVsZSBmb3IgZWFjaCBlbnRyeSBvZiBlYWNoIHBhY2thZ2UuICovXG5mdW5jdGlvbiBhcGlQYWdlcygpOiBJdGVtcyB7XG4gIGNvbnN0IGZpbGUgPSBuZXcgVVJMKCcuLi9hcGkvdHlwZWRvYy1zaWRlYmFyLmpzb24nLCBpbXBvcnQubWV0YS51cmwpO1xuICBjb25zdCBtb2R1bGVzOiB7IHRleHQ6IHN0cmluZzsgbGluazogc3RyaW5nIH1bXSA9IGV4aXN0c1N5bmMoZmlsZSkgPyBKU09OLnBhcnNlKHJlYWRGaWxlU3luYyhmaWxlLCAndXRmOCcpKSA6IFtdO1xuICByZXR1cm4gbW9kdWxlcy5tYXAoKHsgdGV4dCwgbGluayB9KSA9PiAoeyB0ZXh0LCBsaW5rOiBsaW5rLnJlcGxhY2UoL1xcLm1kJC8sICcnKSB9KSk7XG59XG5cbi8qKiBBIHBhY2thZ2UncyBlbnRyaWVzIHN0YW5kIHVuZGVyIHRoZSBwYWNrYWdlLCBhbmQgdGhlIHBhY2thZ2VzIGluIHRoZSBvcmRlciBvZiB0aGVpciBwYWdlcy4gKi9cbmZ1bmN0aW9uIGFwaUl0ZW1zKHJvb3Q6IHN0cmluZyk6IEl0ZW1zIHtcbiAgY29uc3QgbW9kdWxlcyA9IGFwaVBhZ2VzKCk7XG4gIHJldHVybiBwdWJsaWNQYWNrYWdlcyhyb290KS5mbGF0TWFwKCh7IG5hbWUgfSkgPT5cbiAgICBtb2R1bGVzLmZpbHRlcigoeyB0ZXh0IH0pID0+IHRleHQgPT09IG5hbWUgfHwgdGV4dD8uc3RhcnRzV2l0aChgJHtuYW1lfS9gKSksXG4gICk7XG59XG5cbmNvbnN0IGVuZ2xpc2hOYXY6IERlZmF1bHRUaGVtZS5OYXZJdGVtW10gPSBbXG4gIHsgdGV4dDogJ1N0YXJ0JywgbGluazogJy9zdGFydCcgfSxcbiAgeyB0ZXh0OiAnTGVhcm4nLCBsaW5rOiAnL2xlYXJuL3NlcXVlbmNlcycsIGFjdGl2ZU1hdGNoOiAnXi9sZWFybi8nIH0sXG4gIHsgdGV4dDogJ0d1aWRlcycsIGxpbms6ICcvZ3VpZGVzL2ZvcmVjYXN0JywgYWN0aXZlTWF0Y2g6ICdeL2d1aWRlcy8nIH0sXG4gIHsgdGV4dDogJ0RlbW8nLCBsaW5rOiAnL2RlbW8nIH0sXG4gIHtcbiAgICB0ZXh0OiAnUmVmZXJlbmNlJyxcbiAgICBhY3RpdmVNYXRjaDogJ14vKGNvbmNlcHRzfHN0cmF0ZWdpZXN8bnVtZXJpY3N8YmVuY2htYXJrc3xjb21tYW5kc3xlcnJvcnN8cGFja2FnZXN8YXBpKScsXG4gICAgaXRlbXM6IFtcbiAgICAgIC4uLnJlZmVyZW5jZS5tYXAoKHsgdGV4dCA9ICcnLCBsaW5rID0gJycgfSkgPT4gKHsgdGV4dCwgbGluayB9KSksXG4gICAgICB7IHRleHQ6ICdQYWNrYWdlcycsIGxpbms6ICcvcGFja2FnZXMvY29yZScgfSxcbiAgICAgIHsgdGV4dDogJ0FQSScsIGxpbms6ICcvYXBpL2NvcmUnIH0sXG4gICAgXSxcbiAgfSxcbl07XG5cbmZ1bmN0aW9uIGVuZ2xpc2hTaWRlYmFyKHJvb3Q6IHN0cmluZyk6IERlZmF1bHRUaGVtZS5TaWRlYmFyTXVsdGkge1xuICBjb25zdCBwYWNrYWdlcyA9IHB1YmxpY1BhY2thZ2VzKHJvb3QpLm1hcCgoeyBzbHVnLCBuYW1lIH0pID0+ICh7IHRleHQ6IG5hbWUsIGxpbms6IGAvcGFja2FnZXMvJHtzbHVnfWAgfSkpO1xuICBjb25zdCBhcGkgPSBhcGlJdGVtcyhyb290KTtcbiAgcmV0dXJuIHtcbiAgICAnLyc6IFtcbiAgICAgIHtcbiAgICAgICAgdGV4dDogJ0JlZ2luJyxcbiAgICAgICAgaXRlbXM6IFtcbiAgICAgICAgICB7IHRleHQ6ICdTdGFydCcsIGxpbms6ICcvc3RhcnQnIH0sXG4gICAgICAgICAgeyB0ZXh0OiAnTGl2ZSBkZW1vJywgbGluazogJy9kZW1vJyB9LFxuICAgICAgICBdLFxuICAgICAgfSxcbiAgICAgIHsgdGV4dDogJ0xlYXJuJywgaXRlbXM6IGNoYXB0ZXJzLm1hcCgoeyBmaWxlLCBlbiB9KSA9PiAoeyB0ZXh0OiBlbiwgbGluazogYC9sZWFybi8ke2ZpbGV9YCB9KSkgfSxcbiAgICAgIHsgdGV4dDogJ0d1aWRlcycsIGl0ZW1zOiBndWlkZXMgfSxcbiAgICAgIHsgdGV4dDogJ1JlZmVyZW5jZScsIGl0ZW1zOiBbLi4ucmVmZXJlbmNlLCB7IHRleHQ6ICdBUEknLCBjb2xsYXBzZWQ6IHRydWUsIGl0ZW1zOiBhcGkgfV0gfSxcbiAgICAgIHsgdGV4dDogJ1BhY2thZ2VzJywgY29sbGFwc2VkOiB0cnVlLCBpdGVtczogcGFja2FnZXMgfSxcbiAgICAgIHtcbiAgICAgICAgdGV4dDogJ1Byb2plY3QnLFxuICAgICAgICBpdGVtczogW1xuICAgICAgICAgIHsgdGV4dDogJ0RlY2lzaW9ucycsIGxpbms6ICcvZGVjaXNpb25zJyB9LFxuICAgICAgICAgIHsgdGV4dDogJ0NvbnRyaWJ1dGluZycsIGxpbms6ICcvY29udHJpYnV0aW5nJyB9LFxuICAgICAgICBdLFxuICAgICAgfSxcbiAgICBdLFxuICAgICcvcGFja2FnZXMvJzogW1xuICAgICAgeyB0ZXh0OiAnUGFja2FnZXMnLCBpdGVtczogcGFja2FnZXMgfSxcbiAgICAgIHsgdGV4dDogJ1JlZmVyZW5jZScsIGl0ZW1zOiBbLi4ucmVmZXJlbmNlLCB7IHRleHQ6ICdBUEknLCBjb2xsYXBzZWQ6IHRydWUsIGl0ZW1zOiBhcGkgfV0gfSxcbiAgICBdLFxuICAgICcvYXBpLyc6IFtcbiAgICAgIHsgdGV4dDogJ0FQSSByZWZlcmVuY2UnLCBpdGVtczogYXBpIH0sXG4gICAgICB7XG4gICAgICAgIHRleHQ6ICdTZWUgYWxzbycsXG4gICAgICAgIGl0ZW1zOiBbXG4gICAgICAgICAgeyB0ZXh0OiAnUGFja2FnZXMnLCBsaW5rOiAnL3BhY2thZ2VzL2NvcmUnIH0sXG4gICAgICAgICAgeyB0ZXh0OiAnRXJyb3IgY29kZXMnLCBsaW5rOiAnL2Vycm9ycycgfSxcbiAgICAgICAgXSxcbiAgICAgIH0sXG4gICAgXSxcbiAgfTtcbn1cblxuLyoqIFdoYXQgaXMgbm90IHRyYW5zbGF0ZWQgaGFzIGl0cyBFbmdsaXNoIG5hbWUgYmVzaWRlIHRoZSBDaGluZXNlLiAqL1xuY29uc3QgY2hpbmVzZU5hdjogRGVmYXVsdFRoZW1lLk5hdkl0ZW1bXSA9IFtcbiAgeyB0ZXh0OiAnXHU1RjAwXHU1OUNCJywgbGluazogJy96aC9zdGFydCcgfSxcbiAgeyB0ZXh0OiAnXHU2NTU5XHU3QTBCJywgbGluazogJy96aC9sZWFybi9zZXF1ZW5jZXMnLCBhY3RpdmVNYXRjaDogJ14vemgvbGVhcm4vJyB9LFxuICB7IHRleHQ6ICdcdTU3MjhcdTdFQkZcdTZGMTRcdTc5M0EnLCBsaW5rOiAnL2RlbW8nIH0sXG4gIHtcbiAgICB0ZXh0OiAnXHU1M0MyXHU4MDAzXHVGRjA4XHU4MkYxXHU2NTg3XHVGRjA5JyxcbiAgICBpdGVtczogW1xuICAgICAgeyB0ZXh0OiAnXHU2OTgyXHU1RkY1IENvbmNlcHRzJywgbGluazogJy9jb25jZXB0cycgfSxcbiAgICAgIHsgdGV4dDogJ1x1N0I1Nlx1NzU2NSBTdHJhdGVnaWVzJywgbGluazogJy9zdHJhdGVnaWVzJyB9LFxuICAgICAgeyB0ZXh0OiAnXHU2NTcwXHU1MDNDXHU3RUE2XHU1QjlBIE51bWVyaWNzJywgbGluazogJy9udW1lcmljcycgfSxcbiAgICAgIHsgdGV4dDogJ1x1NjAyN1x1ODBGRFx1NkQ0Qlx1OEJENSBCZW5jaG1hcmtzJywgbGluazogJy9iZW5jaG1hcmtzJyB9LFxuICAgICAgeyB0ZXh0OiAnXHU1NDdEXHU0RUU0IENvbW1hbmRzJywgbGluazogJy9jb21tYW5kcycgfSxcbiAgICAgIHsgdGV4dDogJ1x1OTUxOVx1OEJFRlx1NEVFM1x1NzgwMSBFcnJvciBjb2RlcycsIGxpbms6ICcvZXJyb3JzJyB9LFxuICAgICAgeyB0ZXh0OiAnXHU2MzA3XHU1MzU3IEd1aWRlcycsIGxpbms6ICcvZ3VpZGVzL2ZvcmVjYXN0JyB9LFxuICAgIF0sXG4gIH0sXG5dO1xuXG5jb25zdCBjaGluZXNlU2lkZWJhcjogRGVmYXVsdFRoZW1lLlNpZGViYXJNdWx0aSA9IHtcbiAgJy96aC8nOiBbXG4gICAgeyB0ZXh0OiAnXHU1MTY1XHU5NUU4JywgaXRlbXM6IFt7IHRleHQ6ICdcdTVGMDBcdTU5Q0InLCBsaW5rOiAnL3poL3N0YXJ0JyB9XSB9LFxuICAgIHsgdGV4dDogJ1x1NjU1OVx1N0EwQicsIGl0ZW1zOiBjaGFwdGVycy5tYXAoKHsgZmlsZSwgemggfSkgPT4gKHsgdGV4dDogemgsIGxpbms6IGAvemgvbGVhcm4vJHtmaWxlfWAgfSkpIH0sXG4gICAge1xuICAgICAgdGV4dDogJ1x1N0VFN1x1N0VFRFx1OTYwNVx1OEJGQlx1RkYwOFx1ODJGMVx1NjU4N1x1RkYwOScsXG4gICAgICBpdGVtczogW1xuICAgICAgICB7IHRleHQ6ICdcdTU3MjhcdTdFQkZcdTZGMTRcdTc5M0EgRGVtbycsIGxpbms6ICcvZGVtbycgfSxcbiAgICAgICAgeyB0ZXh0OiAnXHU2MzA3XHU1MzU3IEd1aWRlcycsIGxpbms6ICcvZ3VpZGVzL2ZvcmVjYXN0JyB9LFxuICAgICAgICB7IHRleHQ6ICdcdTdCNTZcdTc1NjUgU3RyYXRlZ2llcycsIGxpbms6ICcvc3RyYXRlZ2llcycgfSxcbiAgICAgICAgeyB0ZXh0OiAnXHU1NDdEXHU0RUU0IENvbW1hbmRzJywgbGluazogJy9jb21tYW5kcycgfSxcbiAgICAgIF0sXG4gICAgfSxcbiAgXSxcbn07XG5cbi8qKiBMZWF2ZXMgb3V0IGxpbmtzIHRvIHBhZ2VzIHRoYXQgYXJlIG5vdCB0aGVyZSAoeWV0KSwgc28gdGhhdCBubyBtZW51IGxlYWRzIG5vd2hlcmUuICovXG5mdW5jdGlvbiBleGlzdGluZzxUIGV4dGVuZHMgeyBsaW5rPzogc3RyaW5nOyBpdGVtcz86IHVua25vd24gfT4oXG4gIGl0ZW1zOiByZWFkb25seSBUW10sXG4gIGhhc1BhZ2U6IChsaW5rOiBzdHJpbmcpID0+IGJvb2xlYW4sXG4pOiBUW10ge1xuICByZXR1cm4gaXRlbXNcbiAgICAuZmlsdGVyKCh7IGxpbmsgfSkgPT4gbGluayA9PT0gdW5kZWZpbmVkIHx8IGhhc1BhZ2UobGluaykpXG4gICAgLm1hcCgoaXRlbSkgPT4gKEFycmF5LmlzQXJyYXkoaXRlbS5pdGVtcykgPyB7IC4uLml0ZW0sIGl0ZW1zOiBleGlzdGluZyhpdGVtLml0ZW1zIGFzIFRbXSwgaGFzUGFnZSkgfSA6IGl0ZW0pKVxuICAgIC5maWx0ZXIoKHsgaXRlbXMgfSkgPT4gIUFycmF5LmlzQXJyYXkoaXRlbXMpIHx8IGl0ZW1zLmxlbmd0aCA+IDApO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIE5hdmlnYXRpb24ge1xuICByZWFkb25seSBuYXY6IERlZmF1bHRUaGVtZS5OYXZJdGVtW107XG4gIHJlYWRvbmx5IHNpZGViYXI6IERlZmF1bHRUaGVtZS5TaWRlYmFyTXVsdGk7XG59XG5cbi8qKiBNZW51cyBvZiBvbmUgbGFuZ3VhZ2UuICovXG5leHBvcnQgZnVuY3Rpb24gbmF2aWdhdGlvbihyb290OiBzdHJpbmcsIGxhbmd1YWdlOiAnZW4nIHwgJ3poJyk6IE5hdmlnYXRpb24ge1xuICBjb25zdCBoYXNQYWdlID0gKGxpbms6IHN0cmluZykgPT5cbiAgICBsaW5rLnN0YXJ0c1dpdGgoJy9hcGkvJykgfHwgZXhpc3RzU3luYyhuZXcgVVJMKGAuLi8ke2xpbmsuc2xpY2UoMSl9Lm1kYCwgaW1wb3J0Lm1ldGEudXJsKSk7XG4gIGNvbnN0IG5hdiA9IGxhbmd1YWdlID09PSAnemgnID8gY2hpbmVzZU5hdiA6IGVuZ2xpc2hOYXY7XG4gIGNvbnN0IHNpZGViYXIgPSBsYW5ndWFnZSA9PT0gJ3poJyA/IGNoaW5lc2VTaWRlYmFyIDogZW5nbGlzaFNpZGViYXIocm9vdCk7XG4gIHJldHVybiB7XG4gICAgbmF2OiBleGlzdGluZyhuYXYgYXMgeyBsaW5rPzogc3RyaW5nOyBpdGVtcz86IHVua25vd24gfVtdLCBoYXNQYWdlKSBhcyBEZWZhdWx0VGhlbWUuTmF2SXRlbVtdLFxuICAgIHNpZGViYXI6IE9iamVjdC5mcm9tRW50cmllcyhcbiAgICAgIE9iamVjdC5lbnRyaWVzKHNpZGViYXIpLm1hcCgoW3BhdGgsIGl0ZW1zXSkgPT4gW3BhdGgsIGV4aXN0aW5nKGl0ZW1zIGFzIEl0ZW1zLCBoYXNQYWdlKV0pLFxuICAgICksXG4gIH07XG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0LWQvZG9jcy8udml0ZXByZXNzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC1kL2RvY3MvLnZpdGVwcmVzcy9zZWFyY2gtdG9rZW5zLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0LWQvZG9jcy8udml0ZXByZXNzL3NlYXJjaC10b2tlbnMudHNcIjsvKipcbiAqIFRoZSB3b3JkcyBvZiBhIHRleHQgZm9yIHRoZSBzZWFyY2g6IGFzIE1pbmlTZWFyY2ggY3V0cyB0aGVtLCBhdCBzcGFjZXMgYW5kIHB1bmN0dWF0aW9uLCBhbmQgb2YgQ2hpbmVzZSwgd2hpY2ggaGFzIG5vIHNwYWNlcywgZWFjaCBjaGFyYWN0ZXJcbiAqIGFuZCBlYWNoIHBhaXIgb2YgbmVpZ2hib3Vycy4gUGFpcnMgYXJlIHRoZSBzYW1lIGluIGV2ZXJ5IGJyb3dzZXIgYW5kIGluIE5vZGUsIHdoaWNoIGN1dCB3b3JkcyBieSBkaWN0aW9uYXJpZXMgb2YgdGhlaXIgb3duLlxuICpcbiAqIFdyaXR0ZW4gaW50byB0aGUgcGFnZSBhcyBpdHMgc291cmNlIHRleHQsIHNvIGl0IHVzZXMgbm90aGluZyBmcm9tIG91dHNpZGUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZWFyY2hUb2tlbnModGV4dDogc3RyaW5nKTogc3RyaW5nW10ge1xuICByZXR1cm4gdGV4dC5zcGxpdCgvW1xcc1xccHtQfV0rL3UpLmZsYXRNYXAoKHdvcmQpID0+XG4gICAgd29yZC5zcGxpdCgvKFxccHtTY3JpcHQ9SGFufSspL3UpLmZsYXRNYXAoKHBhcnQpID0+IHtcbiAgICAgIGlmICghL15cXHB7U2NyaXB0PUhhbn0vdS50ZXN0KHBhcnQpKSByZXR1cm4gcGFydCA9PT0gJycgPyBbXSA6IFtwYXJ0XTtcbiAgICAgIGNvbnN0IGNoYXJhY3RlcnMgPSBbLi4ucGFydF07XG4gICAgICByZXR1cm4gWy4uLmNoYXJhY3RlcnMsIC4uLmNoYXJhY3RlcnMuc2xpY2UoMSkubWFwKChjaGFyYWN0ZXIsIGkpID0+IGAke2NoYXJhY3RlcnNbaV19JHtjaGFyYWN0ZXJ9YCldO1xuICAgIH0pLFxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUFzUCxTQUFTLGNBQUFBLG1CQUFrQjtBQUNqUixTQUFTLHFCQUFxQjtBQUM5QixTQUFTLG9CQUFvQjs7O0FDRmlOLFNBQVMsY0FBQUMsYUFBWSxXQUFXLGVBQUFDLGNBQWEsZ0JBQUFDLGVBQWMsUUFBUSxxQkFBcUI7QUFDdFUsU0FBUyxRQUFBQyxhQUFZOzs7QUNnQnJCLFNBQVMsVUFBVSxNQUEwQjtBQUMzQyxTQUFPLEtBQ0osTUFBTSxJQUFJLEVBQ1YsT0FBTyxDQUFDLFNBQVMsS0FBSyxXQUFXLElBQUksQ0FBQyxFQUN0QyxNQUFNLENBQUMsRUFDUDtBQUFBLElBQUksQ0FBQyxTQUNKLEtBQ0csTUFBTSxHQUFHLEVBQUUsRUFDWCxNQUFNLEdBQUcsRUFDVCxJQUFJLENBQUMsU0FBUyxLQUFLLEtBQUssQ0FBQztBQUFBLEVBQzlCO0FBQ0o7QUFPTyxTQUFTLHFCQUFxQixNQUFnQztBQUNuRSxRQUFNLFVBQVUsd0RBQXdELEtBQUssSUFBSSxHQUFHO0FBQ3BGLE1BQUksWUFBWSxPQUFXLE9BQU0sSUFBSSxNQUFNLHFFQUFxRTtBQUNoSCxRQUFNLENBQUMsRUFBRSxHQUFHLEtBQUssSUFBSSxLQUFLLE1BQU0sT0FBTztBQUN2QyxRQUFNLFNBQVMsSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLE1BQU0sR0FBRyxLQUFLLFFBQVEsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDckYsUUFBTSxXQUFXLENBQUMsR0FBRyxNQUFNLEVBQUUsUUFBUSxDQUFDLENBQUMsT0FBTyxJQUFJLE1BQU07QUFDdEQsUUFBSSxDQUFDLEtBQUssU0FBUyxXQUFXLEVBQUcsUUFBTyxDQUFDO0FBQ3pDLFVBQU0sT0FBTyxVQUFVLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxRQUFRLElBQUksUUFBUSxFQUFFLEtBQUssT0FBTztBQUFBLE1BQ25FO0FBQUEsTUFDQSxjQUFjLE9BQU8sTUFBTTtBQUFBLE1BQzNCLE9BQU8sT0FBTyxLQUFLO0FBQUEsSUFDckIsRUFBRTtBQUNGLFdBQU8sQ0FBQyxDQUFDLE9BQU8sSUFBSSxDQUFVO0FBQUEsRUFDaEMsQ0FBQztBQUNELFFBQU0sVUFBVSxVQUFVLE9BQU8sSUFBSSxtQkFBbUIsS0FBSyxFQUFFLEVBQUU7QUFBQSxJQUMvRCxDQUFDLENBQUMsT0FBTyxJQUFJLFdBQVcsRUFBRSxNQUFNLENBQUMsTUFBTSxRQUFRO0FBQUEsRUFDakQ7QUFDQSxTQUFPO0FBQUEsSUFDTCxLQUFLLFFBQVE7QUFBQSxJQUNiLFNBQVMsUUFBUTtBQUFBLElBQ2pCLFNBQVMsSUFBSSxJQUFJLE9BQU87QUFBQSxJQUN4QixVQUFVLElBQUksSUFBSSxRQUFRO0FBQUEsRUFDNUI7QUFDRjs7O0FDeERBLElBQU0sZUFBZTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUF5Q2QsU0FBUyxjQUFjLFNBQXlCO0FBQ3JELFFBQU0sRUFBRSxLQUFLLFFBQVEsSUFBSSxxQkFBcUIsT0FBTztBQUNyRCxRQUFNLFNBQVMsUUFBUSxNQUFNLFFBQVEsUUFBUSxPQUFPLElBQUksQ0FBQyxFQUFFLFFBQVE7QUFDbkUsUUFBTSxTQUFTLG1CQUFtQixLQUFLLE9BQU8sSUFBSSxDQUFDLEtBQUs7QUFDeEQsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLGVBQWUsR0FBRyxLQUFLLE9BQU87QUFBQSxJQUM5QjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRixFQUFFLEtBQUssSUFBSTtBQUNiOzs7QUMvRDRQLFNBQVMsb0JBQW9CO0FBQ3pSLFNBQVMsa0JBQWtCO0FBaUJwQixTQUFTLFVBQVUsTUFBMkI7QUFDbkQsUUFBTSxjQUF3QixDQUFDO0FBQy9CLFFBQU0sV0FBcUIsQ0FBQztBQUM1QixRQUFNLFdBQXdFLENBQUM7QUFDL0UsTUFBSSxRQUFRO0FBQ1osTUFBSSxRQUFRO0FBQ1osYUFBVyxRQUFRLEtBQUssTUFBTSxJQUFJLEdBQUc7QUFDbkMsVUFBTSxPQUFPLEtBQUssS0FBSztBQUN2QixVQUFNLFVBQVUsU0FBUyxHQUFHLEVBQUU7QUFDOUIsVUFBTSxNQUFNLFNBQVMsS0FBSyxHQUFHLEVBQUU7QUFDL0IsUUFBSSxTQUFTLEdBQUk7QUFDakIsUUFBSSxLQUFLLFdBQVcsU0FBUyxHQUFHO0FBQzlCLGNBQVEsS0FBSyxNQUFNLFVBQVUsTUFBTTtBQUNuQyxjQUFRO0FBQUEsSUFDVixXQUFXLFVBQVUsS0FBSyxJQUFJLEdBQUc7QUFDL0IsY0FBUSxLQUFLLE1BQU0sR0FBRyxFQUFFO0FBQ3hCLFVBQUksVUFBVSxXQUFZLFVBQVMsS0FBSyxFQUFFLE9BQU8sTUFBTSxDQUFDLEVBQUUsQ0FBQztBQUFBLElBQzdELFdBQVcsQ0FBQyxLQUFLLFdBQVcsSUFBSSxFQUFHLGFBQVksS0FBSyxJQUFJO0FBQUEsYUFDL0MsVUFBVSxXQUFZLFVBQVMsS0FBSyxJQUFJO0FBQUEsYUFDeEMsQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHO0FBQzVCLFlBQU0sQ0FBQyxPQUFPLElBQUksR0FBRyxJQUFJLElBQUksS0FBSyxNQUFNLFFBQVE7QUFDaEQsZUFBUyxLQUFLLEtBQUssRUFBRSxNQUFNLE1BQU0sS0FBSyxLQUFLLEdBQUcsRUFBRSxDQUFDO0FBQUEsSUFDbkQsV0FBVyxJQUFLLEtBQUksT0FBTyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksR0FBRyxLQUFLO0FBQUEsRUFDeEQ7QUFDQSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsYUFBYSxZQUFZLEtBQUssR0FBRztBQUFBLElBQ2pDO0FBQUEsSUFDQSxVQUFVLFNBQVMsT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssU0FBUyxDQUFDO0FBQUEsRUFDekQ7QUFDRjtBQUdBLFNBQVMsT0FBTyxTQUFpQixPQUFrQztBQUNqRSxTQUFPLGFBQWEsUUFBUSxVQUFVLENBQUMsU0FBUyxHQUFHLE9BQU8sUUFBUSxHQUFHO0FBQUEsSUFDbkUsVUFBVTtBQUFBLElBQ1YsS0FBSyxFQUFFLEdBQUcsUUFBUSxLQUFLLFVBQVUsSUFBSTtBQUFBLEVBQ3ZDLENBQUM7QUFDSDtBQUdPLFNBQVMsY0FBYyxFQUFFLFNBQVMsR0FBMEI7QUFDakUsUUFBTSxPQUFPLFNBQVMsS0FBSyxDQUFDLEVBQUUsTUFBTSxNQUFNLFVBQVUsVUFBVSxHQUFHLFFBQVEsQ0FBQztBQUMxRSxTQUFPLEtBQUssSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssTUFBTSxHQUFHLEVBQUUsQ0FBQyxDQUFXLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxNQUFNO0FBQzlGO0FBR08sU0FBUyxnQkFBZ0IsU0FBMkM7QUFDekUsTUFBSSxDQUFDLFdBQVcsT0FBTyxFQUFHLE9BQU0sSUFBSSxNQUFNLEdBQUcsT0FBTywwQ0FBMEM7QUFDOUYsUUFBTSxRQUFRLG9CQUFJLElBQXlCO0FBQzNDLFFBQU0sUUFBUSxDQUFDLFVBQW1DO0FBQ2hELFVBQU0sT0FBTyxVQUFVLE9BQU8sU0FBUyxLQUFLLENBQUM7QUFDN0MsVUFBTSxJQUFJLE1BQU0sS0FBSyxHQUFHLEdBQUcsSUFBSTtBQUMvQixlQUFXLFFBQVEsY0FBYyxJQUFJLEVBQUcsT0FBTSxDQUFDLEdBQUcsT0FBTyxJQUFJLENBQUM7QUFBQSxFQUNoRTtBQUNBLFFBQU0sQ0FBQyxDQUFDO0FBQ1IsU0FBTztBQUNUOzs7QUMxRU8sU0FBUyxRQUFRLE1BQXNCO0FBQzVDLFNBQU8sS0FDSixXQUFXLEtBQUssT0FBTyxFQUN2QixXQUFXLEtBQUssTUFBTSxFQUN0QixXQUFXLEtBQUssUUFBUSxFQUN4QixXQUFXLGdCQUFnQixNQUFNLEVBQ2pDLFdBQVcsYUFBYSxHQUFHO0FBQ2hDOzs7QUNKQSxTQUFTLGdCQUFnQixNQUFzQjtBQUM3QyxTQUFPLEtBQUssUUFBUSwwQkFBMEIsRUFBRSxFQUFFLFFBQVEseUJBQXlCLEdBQUc7QUFDeEY7QUFFQSxTQUFTLGFBQWEsRUFBRSxPQUFPLEtBQUssR0FBMEI7QUFDNUQsUUFBTSxRQUFRLEtBQUssSUFBSSxDQUFDLEVBQUUsTUFBTSxLQUFLLE1BQU0sT0FBTyxJQUFJLFFBQVEsUUFBUSxnQkFBZ0IsSUFBSSxDQUFDLENBQUMsSUFBSTtBQUNoRyxTQUFPLENBQUMsS0FBSyxLQUFLLFFBQVEsaUJBQWlCLEdBQUcsT0FBTyxFQUFFO0FBQ3pEO0FBRUEsU0FBUyxhQUFhLE1BQWMsRUFBRSxPQUFPLGFBQWEsVUFBVSxTQUFTLEdBQTBCO0FBQ3JHLFFBQU0sUUFBUSxTQUFTLElBQUksQ0FBQyxhQUFhO0FBQUEsSUFDdkMsR0FBRztBQUFBLElBQ0gsTUFBTSxRQUFRLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsZ0JBQWdCLENBQUMsS0FBSyxXQUFXLE9BQU8sQ0FBQztBQUFBLEVBQzVGLEVBQUU7QUFDRixTQUFPO0FBQUEsSUFDTCxNQUFNLElBQUk7QUFBQSxJQUNWO0FBQUEsSUFDQSxRQUFRLFdBQVc7QUFBQSxJQUNuQjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLEdBQUksU0FBUyxXQUFXLElBQUksQ0FBQyxJQUFJLENBQUMsU0FBUyxHQUFHLFVBQVUsT0FBTyxFQUFFO0FBQUEsSUFDakUsR0FBRyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLLFNBQVMsQ0FBQyxFQUFFLFFBQVEsWUFBWTtBQUFBLEVBQ3JFO0FBQ0Y7QUFHTyxTQUFTLFlBQVksVUFBb0Q7QUFDOUUsUUFBTSxTQUFTLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsTUFBTSxJQUFJLE1BQU0sU0FBUyxNQUFNLGNBQWMsSUFBSSxFQUFFLFdBQVcsQ0FBQztBQUNyRyxRQUFNLFdBQVcsT0FBTztBQUFBLElBQ3RCLENBQUMsQ0FBQyxNQUFNLElBQUksTUFBTSxpQkFBaUIsSUFBSSxRQUFRLEtBQUssUUFBUSxLQUFLLEdBQUcsQ0FBQyxPQUFPLFFBQVEsS0FBSyxXQUFXLENBQUM7QUFBQSxFQUN2RztBQUNBLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsR0FBRztBQUFBLElBQ0g7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLEdBQUcsT0FBTyxRQUFRLENBQUMsQ0FBQyxNQUFNLElBQUksTUFBTSxhQUFhLE1BQU0sSUFBSSxDQUFDO0FBQUEsRUFDOUQsRUFBRSxLQUFLLElBQUk7QUFDYjs7O0FDckRBLElBQU0sV0FBNkM7QUFBQSxFQUNqRCxPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixXQUFXO0FBQUEsRUFDWCxjQUFjO0FBQUEsRUFDZCxhQUFhO0FBQUEsRUFDYixVQUFVO0FBQUEsRUFDVixPQUFPO0FBQUEsRUFDUCxVQUFVO0FBQUEsRUFDVixhQUFhO0FBQ2Y7QUFHTyxTQUFTLFlBQVksTUFBc0I7QUFDaEQsU0FBTyxLQUFLLFlBQVksRUFBRSxXQUFXLEtBQUssR0FBRztBQUMvQztBQUVBLFNBQVMsWUFBWSxNQUFzQjtBQUN6QyxTQUFPLEtBQUssT0FBTyxDQUFDLEVBQUUsWUFBWSxJQUFJLEtBQUssTUFBTSxDQUFDO0FBQ3BEO0FBRUEsU0FBUyxhQUFhLFdBQWtEO0FBQ3RFLFFBQU0sT0FBTyxDQUFDLEdBQUcsU0FBUyxFQUFFLElBQUksQ0FBQyxDQUFDLFVBQVUsUUFBUSxNQUFNO0FBQ3hELFVBQU0sVUFBVSxTQUFTLFFBQVE7QUFDakMsUUFBSSxZQUFZLE9BQVcsT0FBTSxJQUFJLE1BQU0saUJBQWlCLFFBQVEsa0NBQWtDO0FBQ3RHLFdBQU8sS0FBSyxRQUFRLE1BQU0sUUFBUSxNQUFNLE9BQU87QUFBQSxFQUNqRCxDQUFDO0FBQ0QsU0FBTyxDQUFDLGlDQUFpQyx1QkFBdUIsR0FBRyxJQUFJO0FBQ3pFO0FBRUEsU0FBUyxnQkFBZ0IsWUFBNkIsV0FBa0Q7QUFDdEcsUUFBTSxFQUFFLFVBQVUsUUFBUSxPQUFPLFVBQVUsU0FBUyxJQUFJO0FBQ3hELFFBQU0sV0FBVyxVQUFVLElBQUksUUFBUTtBQUN2QyxNQUFJLGFBQWE7QUFDZixVQUFNLElBQUksTUFBTSxHQUFHLFdBQVcsSUFBSSxzQkFBc0IsUUFBUSw0QkFBNEI7QUFDOUYsU0FBTztBQUFBLElBQ0w7QUFBQTtBQUFBLEdBQWlDLE1BQU0sZUFBZSxNQUFNLFVBQU8sUUFBUSxjQUFXLFFBQVE7QUFBQTtBQUFBO0FBQUEsSUFDOUY7QUFBQSxJQUNBLEdBQUksVUFBVSxLQUFLLENBQUMsSUFBSSxDQUFDLFFBQVEsS0FBSyxHQUFHLEVBQUU7QUFBQSxJQUMzQyxHQUFHLFNBQVMsUUFBUSxDQUFDLFlBQVksQ0FBQyxLQUFLLFlBQVksUUFBUSxPQUFPLENBQUMsQ0FBQyxJQUFJLEVBQUUsQ0FBQztBQUFBLElBQzNFLEdBQUcsU0FBUyxRQUFRLENBQUMsV0FBVyxDQUFDLGFBQWEsWUFBWSxRQUFRLE1BQU0sQ0FBQyxDQUFDLElBQUksRUFBRSxDQUFDO0FBQUEsRUFDbkY7QUFDRjtBQUdPLFNBQVMsVUFBVSxhQUF5QyxXQUFnRDtBQUNqSCxRQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxZQUFZLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLENBQUMsQ0FBQyxFQUFFLEtBQUs7QUFDckUsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLEdBQUcsYUFBYSxTQUFTO0FBQUEsSUFDekI7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsR0FBRyxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQUEsTUFDekIsTUFBTSxJQUFJLE1BQU0sWUFBWSxJQUFJLENBQUM7QUFBQSxNQUNqQztBQUFBLE1BQ0EsR0FBRyxZQUFZLE9BQU8sQ0FBQyxTQUFTLEtBQUssU0FBUyxJQUFJLEVBQUUsUUFBUSxDQUFDLFNBQVMsZ0JBQWdCLE1BQU0sU0FBUyxDQUFDO0FBQUEsSUFDeEcsQ0FBQztBQUFBLEVBQ0gsRUFBRSxLQUFLLElBQUk7QUFDYjs7O0FDM0U0UCxTQUFTLGFBQWEsb0JBQW9CO0FBQ3RTLFNBQVMsWUFBWTtBQUNyQixPQUFPLFFBQVE7QUFlZixJQUFNLFFBQVE7QUFHZCxTQUFTLFFBQVEsWUFBb0M7QUFDbkQsU0FBTyxHQUFHLGlCQUFpQixVQUFVLEtBQUssV0FBVyxXQUFXLFFBQVEsTUFBTTtBQUNoRjtBQUdBLFNBQVMsWUFBWSxZQUFtQztBQUN0RCxNQUFJO0FBQ0osUUFBTSxRQUFRLENBQUMsU0FBd0I7QUFDckMsUUFBSSxTQUFTLE9BQVc7QUFDeEIsUUFBSSxHQUFHLGlCQUFpQixJQUFJLEtBQUssR0FBRyxhQUFhLEtBQUssVUFBVSxHQUFHO0FBQ2pFLGlCQUFXLFlBQVksS0FBSyxVQUFXLE9BQU0sUUFBUTtBQUFBLElBQ3ZELFdBQVcsR0FBRywyQkFBMkIsSUFBSSxFQUFHLE9BQU0sS0FBSyxVQUFVO0FBQUEsYUFDNUQsR0FBRyxhQUFhLElBQUksRUFBRyxRQUFPLEtBQUs7QUFBQSxRQUN2QyxJQUFHLGFBQWEsTUFBTSxLQUFLO0FBQUEsRUFDbEM7QUFDQSxRQUFNLFVBQVU7QUFDaEIsU0FBTyxTQUFTLFNBQVksUUFBUSxTQUFJLElBQUk7QUFDOUM7QUFHQSxTQUFTLFNBQVMsWUFBbUM7QUFDbkQsTUFBSSxRQUFRLFVBQVUsRUFBRyxRQUFPO0FBQ2hDLFNBQU8sR0FBRyx3QkFBd0IsVUFBVSxJQUFJLFFBQVEsWUFBWSxVQUFVO0FBQ2hGO0FBR0EsU0FBUyxRQUFRLFlBQXFDO0FBQ3BELE1BQUksR0FBRyxvQkFBb0IsVUFBVSxFQUFHLFFBQU8sQ0FBQyxXQUFXLElBQUk7QUFDL0QsTUFBSSxHQUFHLDBCQUEwQixVQUFVLEVBQUcsUUFBTyxRQUFRLFdBQVcsVUFBVTtBQUNsRixNQUFJLEdBQUcsd0JBQXdCLFVBQVUsR0FBRztBQUMxQyxXQUFPLENBQUMsR0FBRyxRQUFRLFdBQVcsUUFBUSxHQUFHLEdBQUcsUUFBUSxXQUFXLFNBQVMsQ0FBQztBQUFBLEVBQzNFO0FBQ0EsTUFBSSxHQUFHLHFCQUFxQixVQUFVLEdBQUc7QUFDdkMsV0FBTztBQUFBLE1BQ0wsV0FBVyxjQUFjLE9BQU8sQ0FBQyxNQUFNLFNBQVM7QUFDOUMsZUFBTyxHQUFHLElBQUksR0FBRyxTQUFTLEtBQUssVUFBVSxDQUFDLEdBQUcsS0FBSyxRQUFRLElBQUk7QUFBQSxNQUNoRSxHQUFHLFdBQVcsS0FBSyxJQUFJO0FBQUEsSUFDekI7QUFBQSxFQUNGO0FBQ0EsTUFBSSxHQUFHLG1CQUFtQixVQUFVLEtBQUssV0FBVyxjQUFjLFNBQVMsR0FBRyxXQUFXLFdBQVc7QUFDbEcsVUFBTSxRQUFRLFFBQVEsV0FBVyxLQUFLO0FBQ3RDLFdBQU8sUUFBUSxXQUFXLElBQUksRUFBRSxRQUFRLENBQUMsU0FBUyxNQUFNLElBQUksQ0FBQyxRQUFRLE9BQU8sR0FBRyxDQUFDO0FBQUEsRUFDbEY7QUFDQSxNQUFJLEdBQUcsYUFBYSxVQUFVLEVBQUcsUUFBTyxDQUFDLFlBQVksVUFBVSxDQUFDO0FBQ2hFLFNBQU8sQ0FBQztBQUNWO0FBR0EsU0FBUyxlQUFlLFVBQXVFO0FBQzdGLE1BQUksQ0FBQyxZQUFZLEVBQUUsR0FBRyxnQkFBZ0IsUUFBUSxLQUFLLEdBQUcscUJBQXFCLFFBQVEsR0FBSSxRQUFPO0FBQzlGLE1BQUksT0FBNEIsU0FBUztBQUN6QyxNQUFJLEdBQUcsUUFBUSxJQUFJLEVBQUcsUUFBTyxLQUFLLFdBQVcsS0FBSyxHQUFHLGlCQUFpQixHQUFHO0FBQ3pFLFNBQU8sUUFBUSxHQUFHLDBCQUEwQixJQUFJLEVBQUcsUUFBTyxLQUFLO0FBQy9ELFNBQU8sUUFBUSxHQUFHLDBCQUEwQixJQUFJLElBQUksT0FBTztBQUM3RDtBQUVBLFNBQVMsT0FBTyxRQUFnRCxNQUF3QjtBQUN0RixhQUFXLFlBQVksUUFBUSxjQUFjLENBQUMsR0FBRztBQUMvQyxRQUFJLENBQUMsU0FBUyxRQUFRLFNBQVMsS0FBSyxRQUFRLE1BQU0sS0FBTTtBQUN4RCxRQUFJLEdBQUcscUJBQXFCLFFBQVEsRUFBRyxRQUFPLFFBQVEsU0FBUyxXQUFXLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxFQUFFO0FBQ3hHLFFBQUksR0FBRyw4QkFBOEIsUUFBUSxFQUFHLFFBQU8sQ0FBQyxTQUFJLElBQUksUUFBRztBQUFBLEVBQ3JFO0FBQ0EsU0FBTyxDQUFDO0FBQ1Y7QUFFQSxTQUFTLFVBQVUsTUFBaUM7QUFDbEQsTUFBSSxPQUFnQjtBQUNwQixTQUFPLENBQUMsR0FBRyxvQkFBb0IsSUFBSSxLQUFLLENBQUMsR0FBRyxhQUFhLElBQUksRUFBRyxRQUFPLEtBQUs7QUFDNUUsUUFBTSxDQUFDLEdBQUcsSUFBSSxHQUFHLHdCQUF3QixJQUFJLEVBQUUsT0FBTyxHQUFHLE9BQU87QUFDaEUsU0FBTyxHQUFHLHNCQUFzQixLQUFLLE9BQU8sS0FBSztBQUNuRDtBQUdPLFNBQVMsZUFBZSxNQUFjLFFBQW1DO0FBQzlFLFFBQU0sT0FBTyxHQUFHLGlCQUFpQixhQUFhLE1BQU0sR0FBRyxhQUFhLFFBQVEsSUFBSTtBQUNoRixRQUFNLFFBQTJCLENBQUM7QUFDbEMsUUFBTSxRQUFRLENBQUMsU0FBd0I7QUFDckMsUUFBSSxHQUFHLGlCQUFpQixJQUFJLEtBQUssR0FBRyxhQUFhLEtBQUssVUFBVSxLQUFLLEtBQUssV0FBVyxTQUFTLGVBQWU7QUFDM0csWUFBTSxDQUFDLE1BQU0sVUFBVSxRQUFRLElBQUksS0FBSztBQUN4QyxVQUFJLENBQUMsUUFBUSxDQUFDLFlBQVksQ0FBQyxHQUFHLG9CQUFvQixJQUFJLEtBQUssQ0FBQyxHQUFHLG9CQUFvQixRQUFRLEdBQUc7QUFDNUYsY0FBTSxJQUFJLE1BQU0sR0FBRyxNQUFNLGlFQUFpRSxLQUFLLFFBQVEsQ0FBQyxFQUFFO0FBQUEsTUFDNUc7QUFDQSxZQUFNLFNBQVMsZUFBZSxRQUFRO0FBQ3RDLFlBQU0sS0FBSztBQUFBLFFBQ1QsTUFBTSxLQUFLO0FBQUEsUUFDWCxVQUFVLFNBQVM7QUFBQSxRQUNuQjtBQUFBLFFBQ0EsT0FBTyxVQUFVLElBQUk7QUFBQSxRQUNyQixVQUFVLE9BQU8sUUFBUSxTQUFTO0FBQUEsUUFDbEMsVUFBVSxPQUFPLFFBQVEsUUFBUTtBQUFBLE1BQ25DLENBQUM7QUFBQSxJQUNIO0FBQ0EsT0FBRyxhQUFhLE1BQU0sS0FBSztBQUFBLEVBQzdCO0FBQ0EsUUFBTSxJQUFJO0FBQ1YsU0FBTztBQUNUO0FBR08sU0FBUyxlQUFlLFFBQWdCLFFBQW1DO0FBQ2hGLFNBQU8sWUFBWSxRQUFRLEVBQUUsV0FBVyxNQUFNLFVBQVUsT0FBTyxDQUFDLEVBQzdELE9BQU8sQ0FBQyxTQUFTLEtBQUssU0FBUyxLQUFLLEtBQUssQ0FBQyx1QkFBdUIsS0FBSyxJQUFJLENBQUMsRUFDM0UsS0FBSyxFQUNMLFFBQVEsQ0FBQyxTQUFTLGVBQWUsYUFBYSxLQUFLLFFBQVEsSUFBSSxHQUFHLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFDdkY7QUFHTyxTQUFTLGtCQUFrQixNQUFtQztBQUNuRSxRQUFNLE9BQU8sR0FBRyxpQkFBaUIsZ0JBQWdCLE1BQU0sR0FBRyxhQUFhLFFBQVEsSUFBSTtBQUNuRixRQUFNLFFBQVEsb0JBQUksSUFBb0I7QUFDdEMsUUFBTSxRQUFRLENBQUMsU0FBd0I7QUFDckMsUUFBSSxHQUFHLHFCQUFxQixJQUFJLEtBQUssR0FBRyxpQkFBaUIsS0FBSyxXQUFXLEdBQUc7QUFDMUUsWUFBTSxPQUFPLEdBQUcsb0JBQW9CLEtBQUssSUFBSSxJQUFJLEtBQUssS0FBSyxPQUFPLEtBQUssS0FBSyxRQUFRO0FBQ3BGLFlBQU0sSUFBSSxNQUFNLE9BQU8sS0FBSyxZQUFZLElBQUksQ0FBQztBQUFBLElBQy9DO0FBQ0EsT0FBRyxhQUFhLE1BQU0sS0FBSztBQUFBLEVBQzdCO0FBQ0EsUUFBTSxJQUFJO0FBQ1YsU0FBTztBQUNUOzs7QUMzSTRQLFNBQVMsY0FBQUMsYUFBWSxnQkFBQUMscUJBQW9CO0FBQ3JTLFNBQVMsUUFBQUMsT0FBTSxVQUFVLGVBQWU7QUFheEMsSUFBTSxjQUFjO0FBR3BCLFNBQVMsU0FBUyxRQUFnQixRQUFxQixTQUFpRDtBQUN0RyxNQUFJLHVCQUF1QixLQUFLLE1BQU0sRUFBRyxRQUFPO0FBQ2hELFFBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxPQUFPLE1BQU0sR0FBRztBQUNyQyxRQUFNLFNBQVMsU0FBUyxTQUFZLEtBQUssSUFBSSxJQUFJO0FBQ2pELFFBQU0sT0FBTyxRQUFRLE9BQU8sUUFBUSxLQUFLLFFBQVEscUJBQXFCLEVBQUUsQ0FBQztBQUN6RSxRQUFNLE9BQU8sUUFBUSxTQUFTLEtBQUssQ0FBQyxFQUFFLE9BQU8sTUFBTSxXQUFXLElBQUk7QUFDbEUsTUFBSSxLQUFNLFFBQU8sYUFBYSxLQUFLLElBQUksR0FBRyxNQUFNO0FBQ2hELFFBQU0sY0FBYyxTQUFTLFFBQVEsTUFBTSxJQUFJO0FBQy9DLE1BQUksZ0JBQWdCLGtCQUFtQixRQUFPLGdCQUFnQixNQUFNO0FBQ3BFLFFBQU0sU0FBUyxtQkFBbUIsS0FBSyxXQUFXO0FBQ2xELFNBQU8sU0FBUyxJQUFJLE9BQU8sQ0FBQyxDQUFDLEdBQUcsTUFBTSxLQUFLO0FBQzdDO0FBR08sU0FBUyxZQUFZLFFBQXFCLFNBQXFDO0FBQ3BGLFFBQU0sU0FBU0MsTUFBSyxPQUFPLFFBQVEsV0FBVztBQUM5QyxRQUFNLE9BQU9DLFlBQVcsTUFBTSxJQUFJQyxjQUFhLFFBQVEsTUFBTSxJQUFJLEtBQUssT0FBTyxJQUFJO0FBQUE7QUFBQSxFQUFPLE9BQU8sV0FBVztBQUFBO0FBQzFHLFFBQU0sU0FBUyxLQUFLLFdBQVcsYUFBYSxDQUFDLEtBQUssT0FBMkIsT0FBZSxXQUFtQjtBQUM3RyxRQUFJLFVBQVUsT0FBVyxRQUFPO0FBQ2hDLFVBQU0sT0FBTyxTQUFTLFFBQVEsUUFBUSxPQUFPO0FBQzdDLFdBQU8sU0FBUyxTQUFZLFFBQVEsSUFBSSxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQ3hELENBQUM7QUFDRCxRQUFNQyxhQUFZLFFBQVEsU0FBUyx3QkFBd0IsT0FBTyxJQUFJLE1BQU07QUFDNUUsUUFBTSxRQUFRO0FBQUE7QUFBQSxFQUFrQ0EsVUFBUyw2Q0FBdUMsT0FBTyxPQUFPO0FBQUE7QUFBQTtBQUM5RyxRQUFNLENBQUMsU0FBUyxHQUFHLElBQUksSUFBSSxPQUFPLE1BQU0sSUFBSTtBQUM1QyxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLGdCQUFnQixLQUFLLFVBQVUsT0FBTyxXQUFXLENBQUM7QUFBQSxJQUNsRDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLEdBQUc7QUFBQSxFQUNMLEVBQUUsS0FBSyxJQUFJO0FBQ2I7OztBQ3JEc1AsU0FBUyxjQUFBQyxhQUFZLGVBQUFDLGNBQWEsZ0JBQUFDLHFCQUFvQjtBQUM1UyxTQUFTLFFBQUFDLGFBQVk7QUFjckIsSUFBTSxlQUFlLENBQUMsUUFBUSxXQUFXLFVBQVUsVUFBVSxVQUFVLFlBQVksWUFBWSxlQUFlLEtBQUs7QUFFbkgsU0FBUyxLQUFLLE1BQXNCO0FBQ2xDLFFBQU0sV0FBVyxhQUFhLFFBQVEsSUFBSTtBQUMxQyxTQUFPLGFBQWEsS0FBSyxhQUFhLFNBQVM7QUFDakQ7QUFHTyxTQUFTLGVBQWVDLE9BQTZCO0FBQzFELFFBQU0sUUFBdUIsQ0FBQztBQUM5QixhQUFXLFNBQVMsQ0FBQyxZQUFZLE1BQU0sR0FBRztBQUN4QyxlQUFXLFFBQVFDLGFBQVlDLE1BQUtGLE9BQU0sS0FBSyxDQUFDLEdBQUc7QUFDakQsWUFBTSxTQUFTRSxNQUFLRixPQUFNLE9BQU8sSUFBSTtBQUNyQyxVQUFJLENBQUNHLFlBQVdELE1BQUssUUFBUSxjQUFjLENBQUMsRUFBRztBQUMvQyxZQUFNLFdBQVcsS0FBSyxNQUFNRSxjQUFhRixNQUFLLFFBQVEsY0FBYyxHQUFHLE1BQU0sQ0FBQztBQUM5RSxVQUFJLFNBQVMsWUFBWSxLQUFNO0FBQy9CLFlBQU0sRUFBRSxNQUFNLFNBQVMsWUFBWSxJQUFJO0FBQ3ZDLFlBQU0sS0FBSyxFQUFFLE1BQU0sTUFBTSxTQUFTLGFBQWEsT0FBTyxDQUFDO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBQ0EsU0FBTyxNQUFNLEtBQUssQ0FBQyxHQUFHLE1BQU0sS0FBSyxFQUFFLElBQUksSUFBSSxLQUFLLEVBQUUsSUFBSSxLQUFLLEVBQUUsS0FBSyxjQUFjLEVBQUUsSUFBSSxDQUFDO0FBQ3pGOzs7QVR0QkEsU0FBUyxVQUFVLE1BQWMsTUFBb0I7QUFDbkQsTUFBSSxDQUFDRyxZQUFXLElBQUksS0FBS0MsY0FBYSxNQUFNLE1BQU0sTUFBTSxLQUFNLGVBQWMsTUFBTSxJQUFJO0FBQ3hGO0FBR0EsU0FBUyxtQkFBbUJDLE9BQW9CO0FBQzlDLGFBQVcsV0FBVyxDQUFDLFdBQVcsU0FBUyxVQUFVLEdBQUc7QUFDdEQsVUFBTSxTQUFTQyxNQUFLRCxPQUFNLFlBQVksU0FBUyxNQUFNO0FBQ3JELGVBQVcsUUFBUUUsYUFBWSxNQUFNLEdBQUc7QUFDdEMsZ0JBQVVELE1BQUtELE9BQU0sb0JBQW9CLElBQUksR0FBR0QsY0FBYUUsTUFBSyxRQUFRLElBQUksR0FBRyxNQUFNLENBQUM7QUFBQSxJQUMxRjtBQUFBLEVBQ0Y7QUFDRjtBQVNPLFNBQVMsb0JBQW9CRCxPQUFtRDtBQUNyRixRQUFNLE9BQU9DLE1BQUtELE9BQU0sTUFBTTtBQUM5QixRQUFNLFdBQVcsZUFBZUEsS0FBSTtBQUVwQyxRQUFNLFNBQVNDLE1BQUssTUFBTSxVQUFVO0FBQ3BDLFlBQVUsUUFBUSxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQ3JDLGFBQVcsUUFBUUMsYUFBWSxNQUFNLEdBQUc7QUFDdEMsUUFBSSxDQUFDLFNBQVMsS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsR0FBRyxJQUFJLEtBQUssRUFBRyxRQUFPRCxNQUFLLFFBQVEsSUFBSSxDQUFDO0FBQUEsRUFDcEY7QUFDQSxhQUFXLFFBQVEsVUFBVTtBQUMzQixVQUFNLFNBQVNILFlBQVdHLE1BQUssTUFBTSxPQUFPLEdBQUcsS0FBSyxJQUFJLEtBQUssQ0FBQztBQUM5RCxjQUFVQSxNQUFLLFFBQVEsR0FBRyxLQUFLLElBQUksS0FBSyxHQUFHLFlBQVksTUFBTSxFQUFFLE1BQUFELE9BQU0sVUFBVSxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQzFGO0FBRUEsUUFBTSxjQUFjLFNBQVMsUUFBUSxDQUFDLFNBQVMsZUFBZUMsTUFBSyxLQUFLLFFBQVEsS0FBSyxHQUFHLEtBQUssSUFBSSxDQUFDO0FBQ2xHLFFBQU0sWUFBWSxrQkFBa0JGLGNBQWFFLE1BQUtELE9BQU0sMkJBQTJCLEdBQUcsTUFBTSxDQUFDO0FBQ2pHLFlBQVVDLE1BQUssTUFBTSxXQUFXLEdBQUcsVUFBVSxhQUFhLFNBQVMsQ0FBQztBQUdwRSxRQUFNLFNBQVNGLGNBQWFFLE1BQUtELE9BQU0sNkJBQTZCLEdBQUcsTUFBTTtBQUM3RSxZQUFVQyxNQUFLLE1BQU0sVUFBVSxvQkFBb0IsR0FBRyxNQUFNO0FBRTVELFlBQVVBLE1BQUssTUFBTSxhQUFhLEdBQUcsWUFBWSxnQkFBZ0JBLE1BQUtELE9BQU0sdUJBQXVCLENBQUMsQ0FBQyxDQUFDO0FBRXRHO0FBQUEsSUFDRUMsTUFBSyxNQUFNLGVBQWU7QUFBQSxJQUMxQixjQUFjRixjQUFhRSxNQUFLRCxPQUFNLDhCQUE4QixHQUFHLE1BQU0sQ0FBQztBQUFBLEVBQ2hGO0FBRUEscUJBQW1CQSxLQUFJO0FBRXZCLFNBQU8sRUFBRSxZQUFZLElBQUksSUFBSSxZQUFZLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLENBQUMsRUFBRTtBQUNwRTs7O0FVaEVPLElBQU0sZUFBb0M7QUFBQSxFQUMvQyxTQUFTLEVBQUUsT0FBTyxDQUFDLEdBQUcsQ0FBQyxHQUFHLE9BQU8sMkJBQU87QUFBQSxFQUN4QyxXQUFXLEVBQUUsTUFBTSxzQkFBTyxNQUFNLHFCQUFNO0FBQUEsRUFDdEMscUJBQXFCO0FBQUEsRUFDckIsc0JBQXNCO0FBQUEsRUFDdEIscUJBQXFCO0FBQUEsRUFDckIsa0JBQWtCO0FBQUEsRUFDbEIsa0JBQWtCO0FBQUEsRUFDbEIsZUFBZTtBQUFBLEVBQ2Ysb0JBQW9CO0FBQUEsRUFDcEIsVUFBVTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsVUFBVTtBQUFBLEVBQ1o7QUFBQSxFQUNBLFFBQVEsRUFBRSxTQUFTLCtLQUFtQztBQUN4RDtBQUdPLElBQU0sZ0JBQThFO0FBQUEsRUFDekYsUUFBUSxFQUFFLFlBQVksZ0JBQU0saUJBQWlCLGVBQUs7QUFBQSxFQUNsRCxPQUFPO0FBQUEsSUFDTCxnQkFBZ0I7QUFBQSxJQUNoQixrQkFBa0I7QUFBQSxJQUNsQixpQkFBaUI7QUFBQSxJQUNqQixlQUFlO0FBQUEsSUFDZixRQUFRO0FBQUEsTUFDTixZQUFZO0FBQUEsTUFDWixvQkFBb0I7QUFBQSxNQUNwQixjQUFjO0FBQUEsTUFDZCx3QkFBd0I7QUFBQSxNQUN4QiwwQkFBMEI7QUFBQSxNQUMxQixXQUFXO0FBQUEsTUFDWCxtQkFBbUI7QUFBQSxJQUNyQjtBQUFBLEVBQ0Y7QUFDRjs7O0FDakNBLFNBQVMsVUFBVSxRQUEwQixPQUFxQztBQUNoRixNQUFJLGFBQWE7QUFDakIsU0FBTyxPQUFPLFFBQVEsQ0FBQyxVQUFVO0FBQy9CLFFBQUksTUFBTSxTQUFTLFlBQWEsZUFBYztBQUM5QyxRQUFJLE1BQU0sU0FBUyxhQUFjLGVBQWM7QUFDL0MsUUFBSSxhQUFhLEtBQU0sTUFBTSxTQUFTLFVBQVUsTUFBTSxTQUFTLGNBQWdCLFFBQU8sQ0FBQyxLQUFLO0FBQzVGLFVBQU0sUUFBUSxNQUFNLFNBQVMsU0FBUyxNQUFNLFFBQVEsTUFBTSxvQkFBb0IsSUFBSSxDQUFDLE1BQU0sT0FBTztBQUNoRyxXQUFPLE1BQ0osT0FBTyxDQUFDLFNBQVMsU0FBUyxFQUFFLEVBQzVCLFFBQVEsQ0FBQyxTQUFTO0FBQ2pCLFlBQU0sT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sZUFBZSxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsU0FBUyxLQUFLLENBQUM7QUFDaEcsVUFBSSxDQUFDLE1BQU0sSUFBSSxJQUFJLEVBQUcsUUFBTyxDQUFDLElBQUk7QUFDbEMsWUFBTSxPQUFPLElBQUssTUFBTSxZQUEyQixhQUFhLEtBQUssQ0FBQztBQUN0RSxXQUFLLFFBQVEsUUFBUSxXQUFXLFlBQVksSUFBSSxDQUFDLEVBQUU7QUFDbkQsYUFBTyxDQUFDLE1BQU0sTUFBTSxJQUFLLE1BQU0sWUFBMkIsY0FBYyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ2xGLENBQUM7QUFBQSxFQUNMLENBQUM7QUFDSDtBQUdPLFNBQVMsZUFBZSxVQUE0QixPQUFrQztBQUMzRixXQUFTLEtBQUssTUFBTSxLQUFLLG9CQUFvQixDQUFDLEVBQUUsUUFBUSxJQUFJLE1BQU07QUFDaEUsUUFBSSxJQUFJLGlCQUFpQixZQUFhO0FBQ3RDLGVBQVcsQ0FBQyxPQUFPLEtBQUssS0FBSyxPQUFPLFFBQVEsR0FBRztBQUM3QyxZQUFNLFlBQVksT0FBTyxRQUFRLENBQUMsR0FBRyxTQUFTO0FBQzlDLFVBQUksTUFBTSxTQUFTLFlBQVksTUFBTSxZQUFZLENBQUMsVUFBVyxPQUFNLFdBQVcsVUFBVSxNQUFNLFVBQVUsS0FBSztBQUFBLElBQy9HO0FBQUEsRUFDRixDQUFDO0FBQ0g7OztBQ25Da1AsU0FBUyxhQUFhO0FBUWpRLFNBQVMsUUFBUSxVQUFrQztBQUV4RCxRQUFNLFVBQW9EO0FBQUEsSUFDeEQsUUFBUSxNQUFNO0FBQUE7QUFBQSxJQUVkLGFBQWEsQ0FBQyxTQUFTO0FBQ3JCLFlBQU0sU0FBUyxtREFBbUQsS0FBSyxJQUFJLEdBQUcsUUFBUTtBQUN0RixVQUFJLFdBQVcsT0FBVyxPQUFNLElBQUksTUFBTSxNQUFNO0FBQ2hELGFBQU8sS0FBSyxRQUFRLFNBQVMsVUFBVTtBQUFBLElBQ3pDO0FBQUEsRUFDRixDQUFDO0FBQ0g7OztBQ25COFAsU0FBUyxjQUFBRyxhQUFZLGdCQUFBQyxxQkFBb0I7QUFBNUksSUFBTSwyQ0FBMkM7QUFPNU0sSUFBTSxXQUFXO0FBQUEsRUFDZixFQUFFLE1BQU0sYUFBYSxJQUFJLHlCQUF5QixJQUFJLGlDQUFRO0FBQUEsRUFDOUQsRUFBRSxNQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksMkNBQWE7QUFBQSxFQUMzQyxFQUFFLE1BQU0sUUFBUSxJQUFJLFFBQVEsSUFBSSxrREFBZTtBQUFBLEVBQy9DLEVBQUUsTUFBTSxPQUFPLElBQUksT0FBTyxJQUFJLDJDQUFhO0FBQUEsRUFDM0MsRUFBRSxNQUFNLFlBQVksSUFBSSxxQkFBcUIsSUFBSSwyQkFBTztBQUFBLEVBQ3hELEVBQUUsTUFBTSxxQkFBcUIsSUFBSSxpQkFBaUIsSUFBSSxxQkFBTTtBQUFBLEVBQzVELEVBQUUsTUFBTSxXQUFXLElBQUksZ0JBQWdCLElBQUksMkJBQU87QUFDcEQ7QUFFQSxJQUFNLFNBQWdCO0FBQUEsRUFDcEIsRUFBRSxNQUFNLHFCQUFxQixNQUFNLG1CQUFtQjtBQUFBLEVBQ3RELEVBQUUsTUFBTSxrQkFBa0IsTUFBTSx5QkFBeUI7QUFBQSxFQUN6RCxFQUFFLE1BQU0sWUFBWSxNQUFNLG1CQUFtQjtBQUFBLEVBQzdDLEVBQUUsTUFBTSxRQUFRLE1BQU0sZUFBZTtBQUFBLEVBQ3JDLEVBQUUsTUFBTSxzQkFBc0IsTUFBTSxnQkFBZ0I7QUFBQSxFQUNwRCxFQUFFLE1BQU0sd0JBQXdCLE1BQU0sa0JBQWtCO0FBQUEsRUFDeEQsRUFBRSxNQUFNLGtCQUFrQixNQUFNLGtCQUFrQjtBQUFBLEVBQ2xELEVBQUUsTUFBTSxxQkFBcUIsTUFBTSxhQUFhO0FBQUEsRUFDaEQsRUFBRSxNQUFNLHFCQUFxQixNQUFNLGtCQUFrQjtBQUFBLEVBQ3JELEVBQUUsTUFBTSxpQ0FBaUMsTUFBTSxlQUFlO0FBQ2hFO0FBRUEsSUFBTSxZQUFtQjtBQUFBLEVBQ3ZCLEVBQUUsTUFBTSxZQUFZLE1BQU0sWUFBWTtBQUFBLEVBQ3RDLEVBQUUsTUFBTSxjQUFjLE1BQU0sY0FBYztBQUFBLEVBQzFDLEVBQUUsTUFBTSxZQUFZLE1BQU0sWUFBWTtBQUFBLEVBQ3RDLEVBQUUsTUFBTSxjQUFjLE1BQU0sY0FBYztBQUFBLEVBQzFDLEVBQUUsTUFBTSxZQUFZLE1BQU0sWUFBWTtBQUFBLEVBQ3RDLEVBQUUsTUFBTSxlQUFlLE1BQU0sVUFBVTtBQUN6QztBQUdBLFNBQVMsV0FBa0I7QUFDekIsUUFBTSxPQUFPLElBQUksSUFBSSwrQkFBK0Isd0NBQWU7QUFDbkUsUUFBTSxVQUE0Q0MsWUFBVyxJQUFJLElBQUksS0FBSyxNQUFNQyxjQUFhLE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQztBQUMvRyxTQUFPLFFBQVEsSUFBSSxDQUFDLEVBQUUsTUFBTSxLQUFLLE9BQU8sRUFBRSxNQUFNLE1BQU0sS0FBSyxRQUFRLFNBQVMsRUFBRSxFQUFFLEVBQUU7QUFDcEY7QUFHQSxTQUFTLFNBQVNDLE9BQXFCO0FBQ3JDLFFBQU0sVUFBVSxTQUFTO0FBQ3pCLFNBQU8sZUFBZUEsS0FBSSxFQUFFO0FBQUEsSUFBUSxDQUFDLEVBQUUsS0FBSyxNQUMxQyxRQUFRLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLFFBQVEsTUFBTSxXQUFXLEdBQUcsSUFBSSxHQUFHLENBQUM7QUFBQSxFQUM1RTtBQUNGO0FBRUEsSUFBTSxhQUFxQztBQUFBLEVBQ3pDLEVBQUUsTUFBTSxTQUFTLE1BQU0sU0FBUztBQUFBLEVBQ2hDLEVBQUUsTUFBTSxTQUFTLE1BQU0sb0JBQW9CLGFBQWEsV0FBVztBQUFBLEVBQ25FLEVBQUUsTUFBTSxVQUFVLE1BQU0sb0JBQW9CLGFBQWEsWUFBWTtBQUFBLEVBQ3JFLEVBQUUsTUFBTSxRQUFRLE1BQU0sUUFBUTtBQUFBLEVBQzlCO0FBQUEsSUFDRSxNQUFNO0FBQUEsSUFDTixhQUFhO0FBQUEsSUFDYixPQUFPO0FBQUEsTUFDTCxHQUFHLFVBQVUsSUFBSSxDQUFDLEVBQUUsT0FBTyxJQUFJLE9BQU8sR0FBRyxPQUFPLEVBQUUsTUFBTSxLQUFLLEVBQUU7QUFBQSxNQUMvRCxFQUFFLE1BQU0sWUFBWSxNQUFNLGlCQUFpQjtBQUFBLE1BQzNDLEVBQUUsTUFBTSxPQUFPLE1BQU0sWUFBWTtBQUFBLElBQ25DO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxlQUFlQSxPQUF5QztBQUMvRCxRQUFNLFdBQVcsZUFBZUEsS0FBSSxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sS0FBSyxPQUFPLEVBQUUsTUFBTSxNQUFNLE1BQU0sYUFBYSxJQUFJLEdBQUcsRUFBRTtBQUN6RyxRQUFNLE1BQU0sU0FBU0EsS0FBSTtBQUN6QixTQUFPO0FBQUEsSUFDTCxLQUFLO0FBQUEsTUFDSDtBQUFBLFFBQ0UsTUFBTTtBQUFBLFFBQ04sT0FBTztBQUFBLFVBQ0wsRUFBRSxNQUFNLFNBQVMsTUFBTSxTQUFTO0FBQUEsVUFDaEMsRUFBRSxNQUFNLGFBQWEsTUFBTSxRQUFRO0FBQUEsUUFDckM7QUFBQSxNQUNGO0FBQUEsTUFDQSxFQUFFLE1BQU0sU0FBUyxPQUFPLFNBQVMsSUFBSSxDQUFDLEVBQUUsTUFBTSxHQUFHLE9BQU8sRUFBRSxNQUFNLElBQUksTUFBTSxVQUFVLElBQUksR0FBRyxFQUFFLEVBQUU7QUFBQSxNQUMvRixFQUFFLE1BQU0sVUFBVSxPQUFPLE9BQU87QUFBQSxNQUNoQyxFQUFFLE1BQU0sYUFBYSxPQUFPLENBQUMsR0FBRyxXQUFXLEVBQUUsTUFBTSxPQUFPLFdBQVcsTUFBTSxPQUFPLElBQUksQ0FBQyxFQUFFO0FBQUEsTUFDekYsRUFBRSxNQUFNLFlBQVksV0FBVyxNQUFNLE9BQU8sU0FBUztBQUFBLE1BQ3JEO0FBQUEsUUFDRSxNQUFNO0FBQUEsUUFDTixPQUFPO0FBQUEsVUFDTCxFQUFFLE1BQU0sYUFBYSxNQUFNLGFBQWE7QUFBQSxVQUN4QyxFQUFFLE1BQU0sZ0JBQWdCLE1BQU0sZ0JBQWdCO0FBQUEsUUFDaEQ7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLElBQ0EsY0FBYztBQUFBLE1BQ1osRUFBRSxNQUFNLFlBQVksT0FBTyxTQUFTO0FBQUEsTUFDcEMsRUFBRSxNQUFNLGFBQWEsT0FBTyxDQUFDLEdBQUcsV0FBVyxFQUFFLE1BQU0sT0FBTyxXQUFXLE1BQU0sT0FBTyxJQUFJLENBQUMsRUFBRTtBQUFBLElBQzNGO0FBQUEsSUFDQSxTQUFTO0FBQUEsTUFDUCxFQUFFLE1BQU0saUJBQWlCLE9BQU8sSUFBSTtBQUFBLE1BQ3BDO0FBQUEsUUFDRSxNQUFNO0FBQUEsUUFDTixPQUFPO0FBQUEsVUFDTCxFQUFFLE1BQU0sWUFBWSxNQUFNLGlCQUFpQjtBQUFBLFVBQzNDLEVBQUUsTUFBTSxlQUFlLE1BQU0sVUFBVTtBQUFBLFFBQ3pDO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxJQUFNLGFBQXFDO0FBQUEsRUFDekMsRUFBRSxNQUFNLGdCQUFNLE1BQU0sWUFBWTtBQUFBLEVBQ2hDLEVBQUUsTUFBTSxnQkFBTSxNQUFNLHVCQUF1QixhQUFhLGNBQWM7QUFBQSxFQUN0RSxFQUFFLE1BQU0sNEJBQVEsTUFBTSxRQUFRO0FBQUEsRUFDOUI7QUFBQSxJQUNFLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxNQUNMLEVBQUUsTUFBTSx5QkFBZSxNQUFNLFlBQVk7QUFBQSxNQUN6QyxFQUFFLE1BQU0sMkJBQWlCLE1BQU0sY0FBYztBQUFBLE1BQzdDLEVBQUUsTUFBTSxxQ0FBaUIsTUFBTSxZQUFZO0FBQUEsTUFDM0MsRUFBRSxNQUFNLHVDQUFtQixNQUFNLGNBQWM7QUFBQSxNQUMvQyxFQUFFLE1BQU0seUJBQWUsTUFBTSxZQUFZO0FBQUEsTUFDekMsRUFBRSxNQUFNLHdDQUFvQixNQUFNLFVBQVU7QUFBQSxNQUM1QyxFQUFFLE1BQU0sdUJBQWEsTUFBTSxtQkFBbUI7QUFBQSxJQUNoRDtBQUFBLEVBQ0Y7QUFDRjtBQUVBLElBQU0saUJBQTRDO0FBQUEsRUFDaEQsUUFBUTtBQUFBLElBQ04sRUFBRSxNQUFNLGdCQUFNLE9BQU8sQ0FBQyxFQUFFLE1BQU0sZ0JBQU0sTUFBTSxZQUFZLENBQUMsRUFBRTtBQUFBLElBQ3pELEVBQUUsTUFBTSxnQkFBTSxPQUFPLFNBQVMsSUFBSSxDQUFDLEVBQUUsTUFBTSxHQUFHLE9BQU8sRUFBRSxNQUFNLElBQUksTUFBTSxhQUFhLElBQUksR0FBRyxFQUFFLEVBQUU7QUFBQSxJQUMvRjtBQUFBLE1BQ0UsTUFBTTtBQUFBLE1BQ04sT0FBTztBQUFBLFFBQ0wsRUFBRSxNQUFNLGlDQUFhLE1BQU0sUUFBUTtBQUFBLFFBQ25DLEVBQUUsTUFBTSx1QkFBYSxNQUFNLG1CQUFtQjtBQUFBLFFBQzlDLEVBQUUsTUFBTSwyQkFBaUIsTUFBTSxjQUFjO0FBQUEsUUFDN0MsRUFBRSxNQUFNLHlCQUFlLE1BQU0sWUFBWTtBQUFBLE1BQzNDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjtBQUdBLFNBQVMsU0FDUCxPQUNBLFNBQ0s7QUFDTCxTQUFPLE1BQ0osT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsVUFBYSxRQUFRLElBQUksQ0FBQyxFQUN4RCxJQUFJLENBQUMsU0FBVSxNQUFNLFFBQVEsS0FBSyxLQUFLLElBQUksRUFBRSxHQUFHLE1BQU0sT0FBTyxTQUFTLEtBQUssT0FBYyxPQUFPLEVBQUUsSUFBSSxJQUFLLEVBQzNHLE9BQU8sQ0FBQyxFQUFFLE9BQUFDLE9BQU0sTUFBTSxDQUFDLE1BQU0sUUFBUUEsTUFBSyxLQUFLQSxPQUFNLFNBQVMsQ0FBQztBQUNwRTtBQVFPLFNBQVMsV0FBV0QsT0FBYyxVQUFtQztBQUMxRSxRQUFNLFVBQVUsQ0FBQyxTQUNmLEtBQUssV0FBVyxPQUFPLEtBQUtGLFlBQVcsSUFBSSxJQUFJLE1BQU0sS0FBSyxNQUFNLENBQUMsQ0FBQyxPQUFPLHdDQUFlLENBQUM7QUFDM0YsUUFBTSxNQUFNLGFBQWEsT0FBTyxhQUFhO0FBQzdDLFFBQU0sVUFBVSxhQUFhLE9BQU8saUJBQWlCLGVBQWVFLEtBQUk7QUFDeEUsU0FBTztBQUFBLElBQ0wsS0FBSyxTQUFTLEtBQTZDLE9BQU87QUFBQSxJQUNsRSxTQUFTLE9BQU87QUFBQSxNQUNkLE9BQU8sUUFBUSxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sQ0FBQyxNQUFNLFNBQVMsT0FBZ0IsT0FBTyxDQUFDLENBQUM7QUFBQSxJQUMxRjtBQUFBLEVBQ0Y7QUFDRjs7O0FDeEtPLFNBQVMsYUFBYSxNQUF3QjtBQUNuRCxTQUFPLEtBQUssTUFBTSxhQUFhLEVBQUU7QUFBQSxJQUFRLENBQUMsU0FDeEMsS0FBSyxNQUFNLG9CQUFvQixFQUFFLFFBQVEsQ0FBQyxTQUFTO0FBQ2pELFVBQUksQ0FBQyxtQkFBbUIsS0FBSyxJQUFJLEVBQUcsUUFBTyxTQUFTLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSTtBQUNuRSxZQUFNLGFBQWEsQ0FBQyxHQUFHLElBQUk7QUFDM0IsYUFBTyxDQUFDLEdBQUcsWUFBWSxHQUFHLFdBQVcsTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsTUFBTSxHQUFHLFdBQVcsQ0FBQyxDQUFDLEdBQUcsU0FBUyxFQUFFLENBQUM7QUFBQSxJQUNyRyxDQUFDO0FBQUEsRUFDSDtBQUNGOzs7QWZkdUosSUFBTUUsNENBQTJDO0FBVXhNLElBQU0sT0FBTyxjQUFjLElBQUksSUFBSSxVQUFVQSx5Q0FBZSxDQUFDO0FBRTdELElBQU0sRUFBRSxXQUFXLElBQUksb0JBQW9CLElBQUk7QUFHL0MsU0FBUyxPQUFPLE1BQWtDO0FBQ2hELFFBQU0sT0FBTyxLQUFLLFdBQVcsS0FBSyxJQUFJLEtBQUssTUFBTSxDQUFDLElBQUksTUFBTSxJQUFJO0FBQ2hFLFNBQU9DLFlBQVcsSUFBSSxJQUFJLE1BQU0sSUFBSSxJQUFJRCx5Q0FBZSxDQUFDLElBQUksSUFBSSxLQUFLLFFBQVEsaUJBQWlCLEVBQUUsQ0FBQyxLQUFLO0FBQ3hHO0FBRUEsSUFBTyxpQkFBUSxhQUFhO0FBQUEsRUFDMUIsT0FBTztBQUFBLEVBQ1AsYUFDRTtBQUFBLEVBQ0YsTUFBTTtBQUFBLElBQ0osQ0FBQyxRQUFRLEVBQUUsS0FBSyxRQUFRLE1BQU0saUJBQWlCLE1BQU0sWUFBWSxDQUFDO0FBQUEsSUFDbEUsQ0FBQyxRQUFRLEVBQUUsTUFBTSxlQUFlLFNBQVMsVUFBVSxDQUFDO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBRUEsWUFBWSxDQUFDLGNBQWM7QUFBQTtBQUFBLEVBRTNCLE1BQU0sRUFBRSxPQUFPLEVBQUUsdUJBQXVCLElBQUssRUFBRTtBQUFBLEVBQy9DLFVBQVU7QUFBQSxJQUNSLE9BQU8sRUFBRSxPQUFPLDhCQUE4QixNQUFNLDRCQUE0QjtBQUFBLElBQ2hGLE9BQU8sVUFBVTtBQUNmLHFCQUFlLFVBQVUsVUFBVTtBQUNuQyxjQUFRLFFBQVE7QUFBQSxJQUNsQjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLGtCQUFrQixNQUFNO0FBQ3RCLFVBQU0sT0FBTyxPQUFPLEtBQUssWUFBWTtBQUNyQyxRQUFJLFNBQVMsT0FBVyxNQUFLLGNBQWMsRUFBRSxHQUFHLEtBQUssYUFBYSxLQUFLO0FBQUEsRUFDekU7QUFBQSxFQUNBLFNBQVM7QUFBQSxJQUNQLE1BQU0sRUFBRSxPQUFPLFdBQVcsTUFBTSxNQUFNLGFBQWEsV0FBVyxNQUFNLElBQUksRUFBRTtBQUFBLElBQzFFLElBQUk7QUFBQSxNQUNGLE9BQU87QUFBQSxNQUNQLE1BQU07QUFBQSxNQUNOLGFBQWE7QUFBQSxNQUNiLGFBQWEsRUFBRSxHQUFHLGNBQWMsR0FBRyxXQUFXLE1BQU0sSUFBSSxFQUFFO0FBQUEsSUFDNUQ7QUFBQSxFQUNGO0FBQUEsRUFDQSxhQUFhO0FBQUEsSUFDWCxNQUFNLEVBQUUsS0FBSyxhQUFhLEtBQUssR0FBRztBQUFBO0FBQUEsSUFFbEMsYUFBYTtBQUFBLElBQ2IsUUFBUTtBQUFBLE1BQ04sVUFBVTtBQUFBLE1BQ1YsU0FBUztBQUFBLFFBQ1AsU0FBUyxFQUFFLElBQUksRUFBRSxjQUFjLGNBQWMsRUFBRTtBQUFBLFFBQy9DLFlBQVk7QUFBQSxVQUNWLFNBQVMsRUFBRSxVQUFVLGFBQWE7QUFBQSxVQUNsQyxlQUFlO0FBQUEsWUFDYixPQUFPO0FBQUEsWUFDUCxRQUFRO0FBQUEsWUFDUixPQUFPLEVBQUUsT0FBTyxHQUFHLFFBQVEsR0FBRyxNQUFNLEVBQUU7QUFBQTtBQUFBLFlBRXRDLGVBQWUsQ0FBQyxlQUF3QixXQUFXLFNBQVMsT0FBTyxJQUFJLE1BQU07QUFBQSxVQUMvRTtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLElBQ0EsU0FBUyxDQUFDLEdBQUcsQ0FBQztBQUFBLElBQ2Qsa0JBQWtCO0FBQUEsSUFDbEIsVUFBVTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsT0FBTztBQUFBLE1BQ1AsVUFBVTtBQUFBLE1BQ1YsV0FBVztBQUFBLElBQ2I7QUFBQSxJQUNBLFFBQVE7QUFBQSxNQUNOLFNBQVM7QUFBQSxJQUNYO0FBQUEsRUFDRjtBQUNGLENBQUM7IiwKICAibmFtZXMiOiBbImV4aXN0c1N5bmMiLCAiZXhpc3RzU3luYyIsICJyZWFkZGlyU3luYyIsICJyZWFkRmlsZVN5bmMiLCAiam9pbiIsICJleGlzdHNTeW5jIiwgInJlYWRGaWxlU3luYyIsICJqb2luIiwgImpvaW4iLCAiZXhpc3RzU3luYyIsICJyZWFkRmlsZVN5bmMiLCAicmVmZXJlbmNlIiwgImV4aXN0c1N5bmMiLCAicmVhZGRpclN5bmMiLCAicmVhZEZpbGVTeW5jIiwgImpvaW4iLCAicm9vdCIsICJyZWFkZGlyU3luYyIsICJqb2luIiwgImV4aXN0c1N5bmMiLCAicmVhZEZpbGVTeW5jIiwgImV4aXN0c1N5bmMiLCAicmVhZEZpbGVTeW5jIiwgInJvb3QiLCAiam9pbiIsICJyZWFkZGlyU3luYyIsICJleGlzdHNTeW5jIiwgInJlYWRGaWxlU3luYyIsICJleGlzdHNTeW5jIiwgInJlYWRGaWxlU3luYyIsICJyb290IiwgIml0ZW1zIiwgIl9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwiLCAiZXhpc3RzU3luYyJdCn0K
