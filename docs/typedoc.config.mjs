// The API reference: one module for each entry of each package, from the docstrings in the sources.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter, ReflectionKind } from 'typedoc';

const workspace = new URL('../', import.meta.url);
const fileOf = (path) => fileURLToPath(new URL(path, workspace));

/** The list of entries is `paths` in tsconfig.base.json, as for the tests; the private testkit is none of them. */
const { compilerOptions } = JSON.parse(readFileSync(fileOf('tsconfig.base.json'), 'utf8'));
const entries = new Map(
  Object.entries(compilerOptions.paths)
    .filter(([name, [path]]) => name !== '@seqgraft/testkit' && existsSync(fileOf(path)))
    .map(([name, [path]]) => [fileOf(path), name]),
);

/** Calls each module what one writes after `from`; typedoc would name it after its path. */
function nameModulesAsImported(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Module)) return;
    const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName;
    reflection.name = entries.get(file) ?? reflection.name;
  });
}

/** A parameter that is taken apart where it stands has no name; in this house it is the options object. */
function nameDestructuredParameters(app) {
  app.converter.on(Converter.EVENT_CREATE_PARAMETER, (_, reflection) => {
    if (reflection.name === '__namedParameters') reflection.name = 'options';
  });
}

/** @type {Partial<import('typedoc').TypeDocOptions> & Record<string, unknown>} */
export default {
  name: 'API reference',
  entryPoints: [...entries.keys()],
  tsconfig: 'tsconfig.api.json',
  // Types are checked by `npm run check`, once.
  skipErrorChecking: true,
  plugin: ['typedoc-plugin-markdown', 'typedoc-vitepress-theme', nameModulesAsImported, nameDestructuredParameters],
  router: 'module',
  out: 'api',
  docsRoot: '.',
  readme: 'none',
  githubPages: false,
  disableSources: true,
  excludePrivate: true,
  excludeInternal: true,
  groupOrder: ['Functions', 'Classes', 'Variables', 'Interfaces', 'Type Aliases'],
  sort: ['alphabetical'],
  // What is inherited from Error or from a layer of tfjs stands in their own documentation.
  excludeExternals: true,
  // What a package does not export, its docstrings may still name.
  validation: { notExported: false, invalidLink: true, notDocumented: false },
  treatValidationWarningsAsErrors: false,
  logLevel: 'Warn',
  excludeScopesInPaths: true,
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  expandObjects: true,
  expandParameters: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  enumMembersFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  propertyMembersFormat: 'table',
  tableColumnSettings: { hideSources: true, hideInherited: true, hideModifiers: true, hideOverrides: true },
  sidebar: { autoConfiguration: true, format: 'vitepress', pretty: false },
};
